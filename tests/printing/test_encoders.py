"""What other programs make of our labels: the same dots, and a QR that reads as the token."""

import socket
import threading
from dataclasses import replace

import numpy as np
import pytest
import zplkit
import zxingcpp
from numpy.typing import NDArray
from zebrafy.zebrafy_zpl import ZebrafyZPL

from kiosk.badge.renderer import Renderer
from kiosk.badge.request import Rendered, RenderRequest
from kiosk.domain.badge_content import BadgeContent
from kiosk.domain.errors import OperatorError, RemoteFault
from kiosk.domain.model import JobId, Printer, PrinterTrouble
from kiosk.printing import encode
from kiosk.printing.escpos_status import parse_escpos_status
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.languages import LANGUAGES, language_of
from kiosk.printing.profiles import profile_named
from kiosk.printing.screen import ScreenPrinter
from kiosk.printing.stream import StreamPrinter
from kiosk.printing.tcp import TcpWire
from kiosk.printing.transport import Came, Outgoing
from kiosk.printing.uri import check_printer, open_transport
from kiosk.printing.zpl_status import is_whole, parse_host_status
from tests.printing.badges import A6, LABEL, LAYLA, SAMPLES, TOKEN
from tests.printing.fake_zpl import FakeZplPrinter


def draw(
    renderer: Renderer, profile: str, content: BadgeContent = LAYLA, template: object = LABEL
) -> Rendered:
    return renderer.render(profile_named(profile).request(content, template))  # type: ignore[arg-type]


def over_tcp(port: int, language: str, answer_s: float = 2.0) -> StreamPrinter:
    return StreamPrinter(lambda: TcpWire("127.0.0.1", port), LANGUAGES[language], answer_s)


def dots(rendered: Rendered) -> NDArray[np.bool_]:
    rows = np.frombuffer(rendered.bitmap, np.uint8).reshape(rendered.height, -1)
    return np.unpackbits(rows, axis=1)[:, : rendered.width].astype(bool)


def read_qr(picture: NDArray[np.bool_]) -> str:
    grey = np.where(np.pad(picture, 20), 0, 255).astype(np.uint8)
    found = zxingcpp.read_barcodes(grey, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    assert len(found) == 1
    return str(found[0].text)


@pytest.mark.parametrize("content", SAMPLES, ids=lambda one: one.lead_name)
@pytest.mark.parametrize("profile", ["zpl-203", "zpl-300", "zpl-203-hex"])
def test_an_independent_zpl_interpreter_prints_exactly_our_dots(
    renderer: Renderer, profile: str, content: BadgeContent
) -> None:
    rendered = draw(renderer, profile, content)
    zpl = encode(profile_named(profile), rendered).decode("ascii")
    options = zplkit.Options(profile="zd621", dpi=rendered.dpi, width=rendered.width, height=rendered.height)
    limits = zplkit._native.RenderLimits(
        graphic_bytes=8_000_000
    )  # the default refuses a picture of a badge's size
    [label] = zplkit.render(zpl, options, limits=limits).labels
    raster = label.rasterize()
    pixels = np.frombuffer(bytes(raster.pixels), np.uint8).reshape(raster.height, raster.width, -1)
    received = pixels[:, :, 0] < 128
    assert (received[: rendered.height, : rendered.width] == dots(rendered)).all()
    assert read_qr(received) == TOKEN


@pytest.mark.parametrize("template", [LABEL, A6], ids=lambda one: one.stem)
def test_a_second_reader_of_zpl_graphics_agrees(renderer: Renderer, template: object) -> None:
    rendered = draw(renderer, "zpl-203", LAYLA, template)
    zpl = encode(profile_named("zpl-203"), rendered).decode("ascii")
    [image] = ZebrafyZPL(zpl).to_images()
    black = np.asarray(image.convert("L")) < 128
    assert (black[:, : rendered.width] == dots(rendered)).all()


def test_the_counts_of_a_graphic_field_are_its_bytes(renderer: Renderer) -> None:
    rendered = draw(renderer, "zpl-203")
    for profile in ("zpl-203", "zpl-203-hex"):
        field = encode(profile_named(profile), rendered).split(b"^GFA,")[1].split(b",", 3)
        assert [int(one) for one in field[:3]] == [49600, 49600, 62]


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("template", [LABEL, A6], ids=lambda one: one.stem)
def test_the_qr_reads_as_the_token_at_every_resolution(
    renderer: Renderer, dpi: int, template: object
) -> None:
    rendered = renderer.render(RenderRequest(content=LAYLA, template_path=template, dpi=dpi))  # type: ignore[arg-type]
    assert read_qr(dots(rendered)) == TOKEN


def test_escpos_bands_put_together_are_the_badge_in_the_middle_of_the_paper(renderer: Renderer) -> None:
    rendered = draw(renderer, "escpos-80mm")
    data = encode(profile_named("escpos-80mm"), rendered)
    assert data.startswith(b"\x1b@")
    rest, bands = data[2:], []
    while rest.startswith(b"\x1dv0\x00"):
        width, rows = int.from_bytes(rest[4:6], "little"), int.from_bytes(rest[6:8], "little")
        bands.append(np.frombuffer(rest[8 : 8 + width * rows], np.uint8).reshape(rows, width))
        rest = rest[8 + width * rows :]
    paper = np.unpackbits(np.concatenate(bands), axis=1).astype(bool)
    left = (576 - 496) // 2
    assert paper.shape == (800, left + 496)
    assert (paper[:, left:] == dots(rendered)).all()
    assert rest.endswith(b"\x1dV\x00"), "the paper is cut"


def test_a_badge_wider_than_the_paper_is_refused_with_what_to_do(renderer: Renderer) -> None:
    with pytest.raises(OperatorError, match="840 dots wide, but this printer prints 576"):
        draw(renderer, "escpos-80mm", LAYLA, A6)


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        ("12121212", PrinterTrouble.NONE),
        ("1212121e", PrinterTrouble.NONE),
        ("1a32127e", PrinterTrouble.PAPER_OUT),
        ("1a161212", PrinterTrouble.COVER_OPEN),
        ("1a121212", PrinterTrouble.OFFLINE),
        ("1a521a12", PrinterTrouble.CUTTER_JAM),
        ("1a523212", PrinterTrouble.FAULT),
    ],
)
def test_receipt_printers_tell_their_trouble(answer: str, trouble: PrinterTrouble) -> None:
    assert parse_escpos_status(bytes.fromhex(answer)).trouble is trouble
    assert parse_escpos_status(bytes.fromhex(answer)).is_low is answer.endswith(("1e", "7e"))


@pytest.mark.parametrize("answer", [b"", b"\x12\x12\x12", b"\x00\x00\x00\x00", b"\xff" * 4])
def test_no_whole_answer_is_never_well(answer: bytes) -> None:
    with pytest.raises(RemoteFault):
        parse_escpos_status(answer)
    with pytest.raises(RemoteFault):
        parse_host_status(answer)


def test_a_busy_label_printer_says_so() -> None:
    lines = ("030,0,0,0800,002,0,0,0,000,0,0,0", "000,0,0,0,0,2,4,0,00000001,1,000", "1234,0")
    status = parse_host_status(b"".join(b"\x02" + one.encode() + b"\x03\r\n" for one in lines))
    assert status.is_busy
    assert status.trouble is PrinterTrouble.NONE


@pytest.mark.parametrize(
    ("errors", "warnings", "trouble", "is_low"),
    [
        (0x0, 0x0, PrinterTrouble.NONE, False),
        (0x1, 0x0, PrinterTrouble.PAPER_OUT, False),
        (0x2, 0x0, PrinterTrouble.RIBBON_OUT, False),
        (0x5, 0x0, PrinterTrouble.HEAD_OPEN, False),
        (0x8, 0x0, PrinterTrouble.CUTTER_JAM, False),
        (0x40, 0x0, PrinterTrouble.FAULT, False),
        (0x0, 0x8, PrinterTrouble.NONE, True),
        (0x0, 0x2, PrinterTrouble.NONE, False),
    ],
)
def test_a_label_printer_tells_more_in_its_errors(
    errors: int, warnings: int, trouble: PrinterTrouble, is_low: bool
) -> None:
    lines = ("030,0,0,0800,000,0,0,0,000,0,0,0", "000,0,0,0,0,2,4,0,00000000,1,000", "1234,0")
    text = (
        f"\r\n  PRINTER STATUS\r\n  ERRORS: 1 00000000 {errors:08X}\r\n  WARNINGS: 0 00000000 {warnings:08X}"
    )
    answer = b"".join(b"\x02" + one.encode() + b"\x03\r\n" for one in (text, *lines))
    assert not is_whole(answer[: answer.rindex(b"\x02")])
    status = parse_host_status(answer)
    assert (status.trouble, status.is_low, status.is_busy) == (trouble, is_low, False)


@pytest.mark.parametrize("knows_errors", [True, False])
def test_a_clone_that_knows_one_question_is_understood_too(knows_errors: bool) -> None:
    with FakeZplPrinter() as printer:
        printer.knows_errors, printer.is_cutter_stuck, printer.is_near_end = knows_errors, True, True
        told = over_tcp(printer.port, "zpl").ask()
        expected = PrinterTrouble.CUTTER_JAM if knows_errors else PrinterTrouble.NONE
        assert (told.trouble, told.is_low) == (expected, knows_errors)


def test_an_unreachable_printer_is_offline() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert over_tcp(port, "zpl").ask().trouble is PrinterTrouble.OFFLINE


def test_a_printer_at_an_ipv6_address_is_asked(renderer: Renderer) -> None:
    transport = open_transport(Printer("six", "tcp://[::1]:9", "zpl-203"), None)
    assert transport.ask().trouble is PrinterTrouble.OFFLINE


def test_nonsense_and_half_answers_are_not_well() -> None:
    with FakeZplPrinter() as printer:
        printer.is_mute = True
        asked = over_tcp(printer.port, "zpl", answer_s=0.2)
        assert asked.ask().trouble is PrinterTrouble.SILENT


def test_a_receipt_printer_is_done_when_it_answers_in_its_turn(renderer: Renderer) -> None:
    rendered = draw(renderer, "escpos-80mm")
    data = encode(profile_named("escpos-80mm"), rendered)
    received: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            client, _ = server.accept()
            with client:
                got = b""
                while not got.endswith(b"\x1dr\x01"):
                    got += client.recv(65536)
                received.append(got)
                client.sendall(b"\x00")

        thread = threading.Thread(target=serve)
        thread.start()
        with over_tcp(server.getsockname()[1], "escpos").open() as delivery:
            delivery.send(Outgoing(JobId("job"), "K7QM-42X", data, rendered))
            assert delivery.came() is Came.OUT
        thread.join(5)
    assert received == [data + b"\x1dr\x01"]


@pytest.mark.parametrize(
    ("uri", "profile", "said"),
    [
        ("usb://04b8:0202", "escpos-80mm", "usb:VENDOR:PRODUCT"),
        ("serial:", "escpos-80mm", "serial:PORT@BAUD"),
        ("serial:COM3@fast", "escpos-80mm", "serial:PORT@BAUD"),
        ("os:Front", "zpl-203", "os-driver"),
        ("ftp://host", "zpl-203", "tcp://HOST:PORT, usb:VENDOR:PRODUCT"),
        ("tcp://", "zpl-203", "tcp://HOST:9100"),
        ("tcp://host:99999", "zpl-203", "no right port"),
        ("folder:", "pdf", "needs a folder"),
        ("tcp://host", "pdf", "cannot be sent over tcp"),
        ("tcp://host", "zpl203", "Did you mean zpl-203"),
    ],
)
def test_a_wrong_printer_address_says_what_there_is(uri: str, profile: str, said: str) -> None:
    with pytest.raises(OperatorError) as told:
        check_printer(Printer("front", uri, profile))
    assert said in told.value.sentence


@pytest.mark.parametrize(
    ("uri", "kind"),
    [
        ("tcp://10.0.0.7", StreamPrinter),
        ("tcp://10.0.0.7:9100", StreamPrinter),
        ("tcp://[fe80::1]:6101", StreamPrinter),
        ("usb:04b8:0e15", StreamPrinter),
        ("usb:04B8:0E15:X1Y2", StreamPrinter),
        ("serial:/dev/ttyUSB0@9600", StreamPrinter),
        ("serial:COM3", StreamPrinter),
        ("folder:out", FolderPrinter),
        ("screen:", ScreenPrinter),
    ],
)
def test_a_right_printer_address_opens_that_kind_of_printer(uri: str, kind: type) -> None:
    assert type(open_transport(Printer("front", uri, "zpl-203"), None)) is kind


def test_a_newer_receipt_printer_is_done_when_it_names_our_process() -> None:
    language = language_of(replace(profile_named("escpos-80mm"), process_id=True), "tcp")
    assert language is not None
    asked = language.question_when_done
    assert asked.startswith(b"\x1d(H\x06\x00\x30\x30")
    answer = b"\x37\x22" + asked[-4:] + b"\x00"
    assert language.is_done(b"\x16" + answer)
    for other in (b"", b"\x16", answer[:-1], b"\x37\x22XXXX\x00"):
        assert not language.is_done(other)
