"""A serial scanner through a real pty: pieces, unplugging, another number, no permission, in use, a wrong speed."""

import os
import pty
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QIODeviceBase
from PySide6.QtSerialPort import QSerialPort
from pytestqt.qtbot import QtBot

from kiosk.scan import serial_port
from kiosk.scan.serial_port import AvailablePort, SerialKind, SerialPort, SerialSettings
from kiosk.scan.serial_text import Suffix

CODE = "7K2M-QX4"
NOBODY = 65_534


class Plug:
    """A scanner's end of a pty, and the path that the computer sees."""

    def __init__(self) -> None:
        self.master, self._slave = pty.openpty()
        tty.setraw(self._slave)
        self.path = os.ttyname(self._slave)

    def send(self, data: bytes) -> None:
        os.write(self.master, data)

    def pull(self) -> None:
        """Unplug; may be repeated."""
        for end in (self.master, self._slave):
            with suppress(OSError):
                os.close(end)


@pytest.fixture
def plugs() -> Iterator[Callable[[], Plug]]:
    made: list[Plug] = []

    def plug() -> Plug:
        made.append(Plug())
        return made[-1]

    yield plug
    for one in made:
        one.pull()


class Desk:
    """Keeps what one scanner told."""

    def __init__(
        self, qtbot: QtBot, settings: SerialSettings, ports: list[AvailablePort] | None = None
    ) -> None:
        self.texts: list[str] = []
        self.kinds: list[SerialKind] = []
        self._qtbot = qtbot
        self.port = SerialPort(
            settings, lambda: datetime.now(UTC), reopen_s=(0.02, 0.05), list_ports=lambda: tuple(ports or ())
        )
        self.port.scanned.connect(lambda scan: self.texts.append(scan.candidates[0]))
        self.port.state_changed.connect(lambda state: self.kinds.append(state.kind))
        self.port.start()

    def wait(self, texts: list[str]) -> None:
        self._qtbot.waitUntil(lambda: self.texts == texts, timeout=5000)

    def wait_for(self, *kinds: SerialKind) -> None:
        self._qtbot.waitUntil(lambda: self.kinds == list(kinds), timeout=5000)


@contextmanager
def opened(
    qtbot: QtBot, settings: SerialSettings, ports: list[AvailablePort] | None = None
) -> Iterator[Desk]:
    desk = Desk(qtbot, settings, ports)
    yield desk
    desk.port.close()


@pytest.mark.parametrize("suffix", [Suffix.CR, Suffix.CRLF, Suffix.ANY_LINE])
def test_a_code_in_pieces_and_two_at_once(qtbot: QtBot, plugs: Callable[[], Plug], suffix: Suffix) -> None:
    plug, end = plugs(), suffix.value or b"\n"
    with opened(qtbot, SerialSettings(plug.path, suffix=suffix)) as desk:
        desk.wait_for(SerialKind.CONNECTED)
        for piece in (b"7K", b"2M-", b"QX4", end[:1]):
            plug.send(piece)
            qtbot.wait(5)
        plug.send(end[1:] + b"AAAA-222" + end + b"CCCC-333" + end)
        desk.wait([CODE, "AAAA-222", "CCCC-333"])


def test_a_scan_without_suffix_is_ended_by_silence(qtbot: QtBot, plugs: Callable[[], Plug]) -> None:
    plug = plugs()
    with opened(qtbot, SerialSettings(plug.path, suffix=Suffix.NONE)) as desk:
        for code in (CODE, "AAAA-222"):
            plug.send(code.encode())
            desk.wait([CODE, "AAAA-222"][: len(desk.texts) + 1])
    assert desk.texts == [CODE, "AAAA-222"]


def test_pauses_inside_a_code_do_not_split_it_where_lines_are_ended(
    qtbot: QtBot, plugs: Callable[[], Plug]
) -> None:
    plug = plugs()
    with opened(qtbot, SerialSettings(plug.path)) as desk:
        desk.wait_for(SerialKind.CONNECTED)
        for pause_ms in (350, 700):
            for piece in (b"7K", b"2M-", b"QX4", b"\r"):
                plug.send(piece)
                qtbot.wait(pause_ms)
        desk.wait([CODE, CODE])


def test_a_scanner_that_is_pulled_and_plugged_in_elsewhere_is_found_again(
    qtbot: QtBot, plugs: Callable[[], Plug], tmp_path: Path
) -> None:
    link, first = tmp_path / "scanner", plugs()
    link.symlink_to(first.path)
    with opened(qtbot, SerialSettings(str(link))) as desk:
        first.send(b"7K2M-QX4\r7K2M")
        desk.wait([CODE])
        first.pull()
        desk.wait_for(SerialKind.CONNECTED, SerialKind.AWAY)
        link.unlink()
        qtbot.wait(150)
        assert desk.kinds[-1] is SerialKind.AWAY  # told once, however often it was looked for
        second = plugs()
        link.symlink_to(second.path)
        desk.wait_for(SerialKind.CONNECTED, SerialKind.AWAY, SerialKind.CONNECTED)
        second.send(b"AAAA-222\r")
        desk.wait([CODE, "AAAA-222"])  # the half code of before is gone


def test_a_usb_scanner_is_found_under_its_new_number(qtbot: QtBot, plugs: Callable[[], Plug]) -> None:
    ports: list[AvailablePort] = []
    with opened(qtbot, SerialSettings("usb:0c2e:0901:S1", name="Hand scanner"), ports) as desk:
        desk.wait_for(SerialKind.AWAY)
        assert "away (Hand scanner)" in desk.port.state.sentence
        for path in ("/dev/other", first := plugs()):
            name = path if isinstance(path, str) else path.path
            identity = "usb:0c2e:0901:S2" if isinstance(path, str) else "usb:0c2e:0901:S1"
            ports.append(AvailablePort(identity, name, name))
        desk.wait_for(SerialKind.AWAY, SerialKind.CONNECTED)
        first.pull()
        ports.clear()
        desk.wait_for(SerialKind.AWAY, SerialKind.CONNECTED, SerialKind.AWAY)
        second = plugs()
        ports.append(AvailablePort("usb:0c2e:0901:S1", second.path, "again"))
        qtbot.waitUntil(lambda: desk.kinds[-1] is SerialKind.CONNECTED, timeout=5000)
        second.send(b"7K2M-QX4\r")
        desk.wait([CODE])


def test_a_port_that_does_not_exist_is_away_and_says_what_to_do(qtbot: QtBot) -> None:
    with opened(qtbot, SerialSettings("/dev/no-such-port")) as desk:
        desk.wait_for(SerialKind.AWAY)
        assert desk.port.state.sentence.startswith("The scanner is away (/dev/no-such-port). Plug it in")


@contextmanager
def as_nobody() -> Iterator[None]:
    """Give up root's rights for a while: root is refused nothing."""
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


def test_a_port_without_permission_says_which_group_is_missing(
    qtbot: QtBot, plugs: Callable[[], Plug]
) -> None:
    plug = plugs()
    os.chmod(plug.path, 0o000)
    with as_nobody(), opened(qtbot, SerialSettings(plug.path)) as desk:
        desk.wait_for(SerialKind.DENIED)
        assert "group dialout" in desk.port.state.sentence


def test_a_port_in_use_is_taken_once_the_other_program_lets_go(
    qtbot: QtBot, plugs: Callable[[], Plug]
) -> None:
    plug = plugs()
    other = QSerialPort(plug.path)
    assert other.open(QIODeviceBase.OpenModeFlag.ReadWrite)
    with opened(qtbot, SerialSettings(plug.path)) as desk:
        desk.wait_for(SerialKind.BUSY)
        other.close()
        desk.wait_for(SerialKind.BUSY, SerialKind.CONNECTED)


def test_rubbish_is_told_as_a_wrong_speed_until_a_good_scan(qtbot: QtBot, plugs: Callable[[], Plug]) -> None:
    plug = plugs()
    with opened(qtbot, SerialSettings(plug.path, baud=19_200, suffix=Suffix.NONE)) as desk:
        for count in range(1, 4):
            plug.send(b"\x00\xf8\x00\x80\xfe\x00\x00")
            desk.wait([""] * count)
        desk.wait_for(SerialKind.CONNECTED, SerialKind.WRONG_BAUD)
        assert "19200 baud" in desk.port.state.sentence
        plug.send(CODE.encode())
        desk.wait_for(SerialKind.CONNECTED, SerialKind.WRONG_BAUD, SerialKind.CONNECTED)
        assert desk.texts[-1] == CODE


@pytest.mark.parametrize(("is_permitted", "kind"), [(True, SerialKind.BUSY), (False, SerialKind.DENIED)])
def test_windows_says_the_same_of_both_and_there_it_is_in_use(is_permitted: bool, kind: SerialKind) -> None:
    assert serial_port.kind_of(QSerialPort.SerialPortError.PermissionError, is_permitted) is kind


def test_the_text_of_a_scan_is_not_logged(
    qtbot: QtBot, plugs: Callable[[], Plug], caplog: pytest.LogCaptureFixture
) -> None:
    plug = plugs()
    with caplog.at_level("DEBUG"), opened(qtbot, SerialSettings(plug.path)) as desk:
        plug.send(b"7K2M-QX4\r")
        desk.wait([CODE])
    assert CODE not in caplog.text
    assert "connected" in caplog.text


def test_the_list_of_ports_can_be_asked_for_anywhere() -> None:
    assert all(port.port_id and port.path and port.label for port in serial_port.available_ports())
