"""The set-up screen: what it says of every scanner, what its buttons choose, and that nobody is checked in there."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from kiosk.domain.admission import Admit, BadgeTask, Reason, Refuse
from kiosk.domain.scan_log import ADMITTED, NOT_RECORDED, TRIED, LoggedScan, form_of
from kiosk.domain.ticket_forms import Form
from kiosk.scan.camera import CameraKind
from kiosk.scan.keyboards import load_keyboards
from kiosk.scan.serial_port import SerialKind
from kiosk.services.outcome import Outcome
from kiosk.services.scanner_settings import ScannerSettings
from kiosk.ui.parts.field import ShortField
from kiosk.ui.parts.label import FitLabel
from kiosk.ui.setup import scanner_present as present
from kiosk.ui.setup.cards import Card
from kiosk.ui.setup.scan_lines import FORMS, scan_lines
from kiosk.ui.setup.scanner_page import ScannerPage
from kiosk.ui.setup.scanner_port import DeviceState, Found, Option, ScannerStatus, Tried
from kiosk.ui.setup.view import SetupScreen
from kiosk.ui.words import Words
from tests.ui import samples as s
from tests.ui.gallery import settle
from tests.ui.opened import OpenDesk
from tests.ui.translation_files import translate

KEYBOARDS = load_keyboards(Path(__file__).parents[2] / "resources" / "keyboards")
LAYOUTS = tuple(Option(one.layout_id, one.name) for one in KEYBOARDS.layouts.values())
FOUND = Found("us", "us", "", "", "enter", is_caps_locked=False, lost=0, gap_ms=4.0)


class FakeScanners(QObject):
    """Scanners that do what they are told, and remember it."""

    changed = Signal()
    calibrated = Signal(object)
    tried = Signal(object)
    frame_arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.calibration: Sequence[Sequence[bool]] = [[True, False] * 12 for _ in range(24)]
        self.now = ScannerStatus(
            ScannerSettings(),
            LAYOUTS,
            (Option("usb:1a86:7523:", "Scanner (ttyUSB0)"),),
            (Option("cam", "Front camera"),),
            (9600, 115200),
        )
        self.is_trying = False

    def status(self) -> ScannerStatus:
        return self.now

    def apply(self, settings: ScannerSettings) -> None:
        self.now = replace(self.now, settings=settings)
        self.changed.emit()

    def set_trying(self, is_trying: bool) -> None:
        self.is_trying = is_trying


def logged(form: str, verdict: str = "tried:not_yet_valid") -> LoggedScan:
    return LoggedScan(
        at=datetime(2019, 9, 30, 9, 5, tzinfo=UTC),
        source="wedge",
        form=form,
        length=144,
        fingerprint="a1b2c3d4",
        verdict=verdict,
        way="us keys",
    )


def words(language: str = "en") -> Words:
    return Words(language, translate)


def keyboard_text(found: Found, settings: ScannerSettings = ScannerSettings(), language: str = "en") -> str:
    status = ScannerStatus(settings, LAYOUTS)
    return present.screen(words(language), status, found, None).keyboard.text


def test_every_state_of_a_device_has_its_sentence_and_it_is_the_devices_own() -> None:
    assert {kind.name: kind.value for kind in SerialKind} == present.SERIAL
    assert {kind.name: kind.value for kind in CameraKind} == present.CAMERA
    assert set(present.LAYOUTS) == {option.label for option in LAYOUTS}


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (FOUND, "types as this keyboard: United States. It ends with Enter."),
        (replace(FOUND, computer="fr"), "The computer reads keys as French (AZERTY); scans are put right."),
        (replace(FOUND, types_as="de"), "types as this keyboard: German (QWERTZ)"),
        (replace(FOUND, is_caps_locked=True), "Caps Lock is on; that does not matter."),
        (replace(FOUND, end="none"), "It sends nothing at the end."),
        (replace(FOUND, end="tab", prefix="~"), "It adds \u2068~\u2069, which is cut off."),
        (FOUND, "250 characters a second. Set up, nothing to do."),
        (replace(FOUND, lost=3), "3 characters were lost."),
    ],
)
def test_what_was_found_is_said_in_words(found: Found, said: str) -> None:
    assert said in keyboard_text(found)
    assert keyboard_text(found, language="ko") != keyboard_text(found)


def test_a_complete_calibration_is_kept_and_an_incomplete_one_changes_nothing() -> None:
    settings = ScannerSettings(serial_id="x")
    found = replace(FOUND, prefix="~", types_as="fr")
    assert present.calibrated(settings, found) == replace(settings, prefix="~", types_as="fr", end="enter")
    assert present.calibrated(settings, replace(found, lost=1)) == settings


def test_trouble_of_a_device_is_told_with_what_to_do() -> None:
    away = DeviceState("AWAY", {"port": "ttyUSB0", "baud": 9600}, is_well=False)
    none = DeviceState("NONE", {"name": ""}, is_well=False)
    status = ScannerStatus(ScannerSettings(serial_id="x", camera_id="y"), serial=away, camera=none)
    state = present.screen(words(), status, None, None)
    assert not state.serial.is_well
    assert "Plug it in" in state.serial.text
    assert "Plug one in" in state.camera.text


@pytest.fixture
def setup(desk: OpenDesk) -> tuple[OpenDesk, FakeScanners, SetupScreen]:
    scanners = FakeScanners()
    desk.window.set_up_with(lambda: [ScannerPage(scanners)])
    desk.hit(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    (screen,) = desk.window.findChildren(SetupScreen)
    assert screen.isVisible()
    return desk, scanners, screen


def shown(screen: SetupScreen) -> str:
    return " ".join(label.text() for label in screen.findChildren(FitLabel) if label.isVisible())


def press(screen: SetupScreen, words: str) -> None:
    (button,) = [one for one in screen.buttons() if one.isVisible() and words in one.accessibleName()]
    button.click()  # type: ignore[attr-defined] # every one of them is a button
    settle()


def test_buttons_go_through_what_can_be_chosen_and_keep_it(
    setup: tuple[OpenDesk, FakeScanners, SetupScreen],
) -> None:
    _, scanners, screen = setup
    press(screen, "Port:")
    assert scanners.now.settings.serial_id == "usb:1a86:7523:"
    press(screen, "Speed:")
    assert scanners.now.settings.serial_baud == 115200
    press(screen, "Camera:")
    assert scanners.now.settings.camera_id == "cam"
    press(screen, "Keyboard:")
    assert scanners.now.settings.types_as == "us"
    press(screen, "Forget")
    assert scanners.now.settings.types_as == ""
    press(screen, "Port:")
    assert scanners.now.settings.serial_id == ""


def test_a_calibration_sets_the_scanner_and_says_so(
    setup: tuple[OpenDesk, FakeScanners, SetupScreen],
) -> None:
    _, scanners, screen = setup
    scanners.calibrated.emit(replace(FOUND, prefix="~"))
    assert scanners.now.settings.prefix == "~"
    assert "Set up, nothing to do." in shown(screen)


def test_what_a_scanner_adds_can_be_set_by_hand(
    setup: tuple[OpenDesk, FakeScanners, SetupScreen],
) -> None:
    desk, scanners, screen = setup
    before, after = screen.findChildren(ShortField)
    for one, text in ((before, "]Q1"), (after, "#")):
        one.field.setFocus()
        desk.type(text, 120)
        desk.press(Qt.Key.Key_Return, "\r", 120)
    assert (scanners.now.settings.prefix, scanners.now.settings.suffix) == ("]Q1", "#")
    for end in ("enter", "tab", "none", ""):
        press(screen, "At the end:")
        assert scanners.now.settings.end == end
    press(screen, "Forget")
    assert (before.field.text(), after.field.text()) == ("", "")
    assert desk.station.asked == [] or {one[0] for one in desk.station.asked} <= {"carry_on"}


def test_every_form_and_verdict_of_the_log_has_its_words_and_no_code() -> None:
    forms = {*Form} - {Form.TEXT} | {form_of(text) for text in ("", "\x01", "4006381333931234567")}
    assert forms <= set(FORMS)
    verdicts = [ADMITTED, NOT_RECORDED, *Reason]
    for language in ("en", "ko"):
        lines = scan_lines(words(language), [logged("text", str(one)) for one in verdicts]).splitlines()
        assert len(lines) == len(set(lines)) == len(verdicts)
        assert all(line.startswith("09:05 · ") and "a1b2c3d4" in line for line in lines)
    assert "would be welcome" in scan_lines(words(), [logged("own_ticket", TRIED + ADMITTED)])


def test_scans_are_only_tried_there_and_the_desk_below_hears_no_key(
    setup: tuple[OpenDesk, FakeScanners, SetupScreen],
) -> None:
    desk, scanners, screen = setup
    assert scanners.is_trying
    for decision, told in (
        (Admit(s.LAYLA, BadgeTask.PRINT), "would be welcome"),
        (Refuse(Reason.FORGED), "Not genuine"),
        (Refuse(Reason.ALREADY_IN, s.LAYLA), "Already checked in"),
    ):
        scanners.tried.emit(Tried(Outcome(decision=decision, text="", now=s.NOW), "camera", 144))
        assert f"Camera, 144 characters: {told}." in shown(screen)
        assert "Layla" not in shown(screen)
    wifi = Outcome(decision=Refuse(Reason.UNKNOWN), text="WIFI:S:hall;;", now=s.NOW)
    for outcome, told in (
        (wifi, "Not found. This is a Wi-Fi code, not a ticket."),
        (replace(wifi, text="K7QM-42X", is_misread=True), "Misread. Nearly one of our codes"),
    ):
        scanners.tried.emit(Tried(outcome, "camera", 13))
        assert f"Camera, 13 characters: {told}" in shown(screen)
    desk.station.asked.clear()
    desk.hit(Qt.Key.Key_F5)
    desk.hit(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    desk.type("kim", 120)
    assert [one for one in desk.station.asked if one[0] not in ("carry_on",)] == []
    desk.hit(Qt.Key.Key_Escape)
    assert not screen.isVisible()
    assert not scanners.is_trying


@pytest.mark.parametrize("language", ["en", "ko"])
def test_no_text_is_cut_in_the_smallest_window(
    setup: tuple[OpenDesk, FakeScanners, SetupScreen], language: str
) -> None:
    desk, scanners, screen = setup
    desk.window.resize(1180, 680)
    if language == "ko":
        desk.hit(Qt.Key.Key_F12)
    scanners.now = replace(
        scanners.now,
        settings=ScannerSettings(prefix="~", serial_id="usb:1a86:7523:", camera_id="cam"),
        serial=DeviceState("DENIED", {"port": "Scanner (ttyUSB0)", "baud": 9600}, is_well=False),
        camera=DeviceState("IN_USE", {"name": "Front camera"}, is_well=False),
        last=[logged(form) for form in ("indico_setup", "damaged_ticket", "text")],
    )
    scanners.calibrated.emit(Found("de", "fr", "~", "#", "none", is_caps_locked=True, lost=0, gap_ms=7.0))
    settle()
    cut = [label.text() for label in screen.findChildren(FitLabel) if label.isVisible() and not label.fits()]
    assert cut == []
    frame = {"en": ("Set-up", "Back to the desk"), "ko": ("설정", "데스크로 돌아가기")}
    assert all(words in shown(screen) for words in frame[language])
    cards = [card.geometry() for card in screen.findChildren(Card)]
    assert len(cards) == 4
    assert not any(one.intersects(other) for one, other in combinations(cards, 2))
