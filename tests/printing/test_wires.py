"""Every wire keeps the same promises: all bytes in order, silence told as silence, an absent printer as nothing sent."""

import os
import pty
import socket
import threading
import time
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.domain.model import PrinterTrouble
from kiosk.printing.languages import LANGUAGES
from kiosk.printing.serial_wire import SerialWire
from kiosk.printing.stream import StreamPrinter
from kiosk.printing.tcp import TcpWire
from kiosk.printing.transport import NothingSentError
from kiosk.printing.usb_wire import DENIED, UsbId, UsbWire, usb_printers
from kiosk.printing.wire import OpenWire
from tests.printing.fake_usb import FakeUsb

BADGE = bytes(range(256)) * 400
WELL = b"\x12\x12\x12\x12"


@dataclass
class Far:
    """The printer's end of a wire: what it got, and how it says something."""

    open_wire: OpenWire
    received: Callable[[], bytes]
    say: Callable[[bytes], None]


@contextmanager
def over_tcp() -> Iterator[Far]:
    server = socket.create_server(("127.0.0.1", 0))
    got, clients = bytearray(), []

    def serve() -> None:
        while True:
            try:
                client, _ = server.accept()
            except OSError:
                return
            clients.append(client)
            while part := client.recv(65536):
                got.extend(part)
            client.close()

    thread = threading.Thread(target=serve)
    thread.start()

    def say(data: bytes) -> None:
        until(lambda: bool(clients))
        clients[-1].sendall(data)

    try:
        yield Far(lambda: TcpWire("127.0.0.1", server.getsockname()[1]), lambda: bytes(got), say)
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        thread.join(5)


@contextmanager
def over_serial() -> Iterator[Far]:
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    path, got, stop = os.ttyname(theirs), bytearray(), threading.Event()
    os.set_blocking(ours, False)

    def serve() -> None:
        while not stop.is_set():
            try:
                got.extend(os.read(ours, 65536))
            except (BlockingIOError, OSError):
                time.sleep(0.005)

    def say(data: bytes) -> None:
        os.write(ours, data)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield Far(lambda: SerialWire(path), lambda: bytes(got), say)
    finally:
        stop.set()
        thread.join(5)
        os.close(ours)
        os.close(theirs)


@contextmanager
def over_usb() -> Iterator[Far]:
    bus = FakeUsb()
    yield Far(lambda: UsbWire(UsbId(0x04B8, 0x0E15), bus), lambda: bus.received, bus.says.put)


def until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + 5
    while not is_so() and time.monotonic() < end:
        time.sleep(0.005)
    assert is_so()


@pytest.fixture(params=[over_tcp, over_serial, over_usb], ids=["tcp", "serial", "usb"])
def far(request: pytest.FixtureRequest) -> Iterator[Far]:
    with request.param() as end:
        yield end


def test_every_byte_arrives_in_order(far: Far) -> None:
    wire = far.open_wire()
    wire.write(BADGE, 5)
    until(lambda: len(far.received()) == len(BADGE))
    wire.close()
    assert far.received() == BADGE


def test_what_the_printer_says_is_read_and_its_silence_is_told(far: Far) -> None:
    wire = far.open_wire()
    with pytest.raises(TimeoutError):
        wire.read(0.05)
    far.say(WELL)
    heard = b""
    while len(heard) < len(WELL):
        heard += wire.read(2)
    assert heard == WELL
    wire.close()


def test_a_closed_wire_can_be_opened_again(far: Far) -> None:
    for _ in range(3):
        wire = far.open_wire()
        wire.write(b"x", 1)
        wire.close()
    until(lambda: far.received() == b"xxx")


def test_a_receipt_printer_is_asked_over_any_wire(far: Far) -> None:
    printer = StreamPrinter(far.open_wire, LANGUAGES["escpos"], answer_s=1.0)
    answering = threading.Timer(0.1, far.say, (WELL,))
    answering.start()
    assert printer.ask().trouble is PrinterTrouble.NONE
    answering.join()
    silent = StreamPrinter(far.open_wire, LANGUAGES["escpos"], answer_s=0.1)
    assert silent.ask().trouble is PrinterTrouble.SILENT


def test_a_printer_that_is_not_there_got_nothing(tmp_path: Path) -> None:
    bus = FakeUsb()
    bus.is_plugged = False
    for open_wire in (
        lambda: SerialWire(str(tmp_path / "ttyUSB9")),
        lambda: UsbWire(UsbId(0x04B8, 0x0E15), bus),
        lambda: UsbWire(UsbId(0x04B8, 0x0E15, "another"), FakeUsb()),
        lambda: UsbWire(UsbId(0x04B8, 0x0E15), FakeUsb(interface_class=3)),
    ):
        with pytest.raises(NothingSentError) as told:
            open_wire()
        assert told.value.trouble is PrinterTrouble.OFFLINE


def test_usb_printers_are_listed_by_what_they_call_themselves() -> None:
    (found,) = usb_printers(FakeUsb())
    assert (found.title, str(found.usb_id)) == ("EPSON TM-T20III", "04b8:0e15:X1Y2")
    assert usb_printers(FakeUsb(interface_class=3)) == []


def test_the_systems_own_usb_driver_is_put_aside_and_back() -> None:
    bus = FakeUsb()
    wire = UsbWire(UsbId(0x04B8, 0x0E15), bus)
    assert not bus.is_driven
    wire.close()
    assert bus.is_driven
    assert not bus.is_claimed


def test_a_usb_printer_that_may_not_be_used_says_what_to_do() -> None:
    bus = FakeUsb()
    bus.may_be_used = False
    with pytest.raises(NothingSentError) as told:
        UsbWire(UsbId(0x04B8, 0x0E15), bus)
    assert told.value.sentence == DENIED


def test_a_usb_printer_without_a_way_back_is_silent() -> None:
    wire = UsbWire(UsbId(0x04B8, 0x0E15), FakeUsb(is_two_way=False))
    with pytest.raises(TimeoutError):
        wire.read(0.05)
    wire.close()
