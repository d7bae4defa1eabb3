"""Every screen of the kiosk in every language and mode: nothing is cut, everything is large enough and has a name."""

import unicodedata
from dataclasses import replace
from itertools import combinations, product

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.ui.parts.label import FitLabel
from kiosk.ui.self_service import tongues
from kiosk.ui.self_service.parts import KioskButton
from kiosk.ui.self_service.screen import Bar
from tests.ui.contrast import RESULT, TEXT, faint
from tests.ui.kiosk_gallery import MODES, SCREENS, SIZES, FakeKiosk, OpenKiosk, open_kiosk, show
from tests.ui.translation_files import KIOSK, read, sentences_of_kiosk

RESULTS = {"04b-take", "04c-has-badge", "05-person", "05b-collect"}


def breaks_a_word(label: FitLabel) -> bool:
    """Whether a line ends in the middle of a word, where its script stands between blanks."""
    layout, text = label._layout(label.width(), label.height()).layout, label.text()
    starts = [layout.lineAt(number).textStart() for number in range(1, layout.lineCount())]
    return any(_is_spaced(text[start - 1]) and _is_spaced(text[start]) for start in starts)


def _is_spaced(character: str) -> bool:
    return character.isalpha() and unicodedata.name(character, "").startswith(("LATIN", "ARABIC"))


def faults(kiosk: OpenKiosk) -> list[str]:
    """Return what is wrong with the screen that is shown."""
    window, look = kiosk.window, kiosk.window.look
    screen = window._screen
    assert screen is not None
    found = []
    need = screen.minimumSizeHint()
    if need.width() > window.width() or need.height() > window.height():
        found.append(f"needs {need.toTuple()}")
    for label in screen.findChildren(FitLabel):
        if label.isVisible() and label.text() and not label.fits():
            found.append(f"cut: {label.text()} in {label.size().toTuple()}")
        if label.isVisible() and breaks_a_word(label):
            found.append(f"broken word: {label.text()} in {label.size().toTuple()}")
        if label.isVisible() and label.style_.size_px < look.least_text_px:
            found.append(f"small: {label.text()}")
    for button in screen.findChildren(KioskButton):
        if min(button.height(), button.width()) < look.target_px:
            found.append(f"target: {button.objectName()} {button.size().toTuple()}")
        if not button.accessibleName():
            found.append(f"no name: {button.objectName()}")
        outside = not screen.rect().contains(_place(screen, button))
        if outside or button.visibleRegion().boundingRect() != button.rect():
            found.append(f"outside or covered: {button.objectName()}")
    parts = [one for one in screen.findChildren(KioskButton) if one.isVisible()]
    bars = screen.findChildren(Bar)
    for one, other in combinations([*parts, *bars], 2):
        if not other.isAncestorOf(one) and _place(screen, one).intersects(_place(screen, other)):
            found.append(f"overlap: {one.objectName()} {other.objectName() or 'the bar'}")
    return found


def _place(screen: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(screen, QPoint()), widget.size())


LEFT_BY_A_PRESS = "06-still-there"
"""Whatever is pressed there leads elsewhere: in another language it is come to anew."""

OF_THE_STAFF = ("07-pin", "07b-measure")
"""In the first language of the event, whoever was there before."""


@pytest.mark.parametrize(("screen", "size"), list(product(SCREENS, SIZES)))
def test_nothing_is_cut_and_everything_can_be_pressed(screen: str, size: str) -> None:
    """Each screen is come to once, and its language changed there, as the button of the bar does it.

    Every other language has a voice; with the next screen it is the others.
    """
    wrong = {}
    voices = frozenset(list(tongues.OWN_NAMES)[list(SCREENS).index(screen) % 2 :: 2])
    kiosk = open_kiosk(size=SIZES[size], voices=voices)
    for mode in ("plain", "all"):
        show(kiosk, screen, next(iter(tongues.OWN_NAMES)), mode)
        for language in tongues.OWN_NAMES:
            if screen == LEFT_BY_A_PRESS:
                show(kiosk, screen, language, mode)
            elif kiosk.controller.visit.language not in (language, ""):
                kiosk.act("languages")
            assert kiosk.controller.visit.language == ("" if screen in OF_THE_STAFF else language)
            found = faults(kiosk)
            if found:
                wrong[language, mode] = found
    kiosk.close()
    assert wrong == {}


@pytest.mark.parametrize(
    ("mode", "size"),
    [*product(("plain", "larger", "contrast", "lower", "all"), ["portrait"]), ("plain", "landscape")],
)
def test_every_text_and_control_stands_out_from_its_ground(mode: str, size: str) -> None:
    wrong = {}
    width, height = SIZES[size]
    kiosk = open_kiosk(size=(width // 2, height // 2))
    for name in SCREENS:
        show(kiosk, name, "en", mode)
        found = faint(kiosk, RESULT if name in RESULTS else TEXT)
        if found:
            wrong[name] = found
    kiosk.close()
    assert wrong == {}


def test_a_pale_text_is_found() -> None:
    kiosk = open_kiosk()
    show(kiosk, "02-scan", "en", "plain")
    screen = kiosk.window._screen
    assert screen is not None
    label = next(one for one in screen.findChildren(FitLabel) if one.text().startswith("Show your QR"))
    label.restyle(replace(label.style_, colour="#B0B0B0"))
    assert [one.partition(": ")[2] for one in faint(kiosk)] == [label.text()]
    kiosk.close()


@pytest.mark.parametrize("inches", [18.5, 21.5, 32.0])
def test_keys_of_letters_are_as_large_as_a_finger_on_every_upright_panel(inches: float) -> None:
    kiosk = open_kiosk(FakeKiosk(panel_inches=inches))
    for mode in ("plain", "all"):
        show(kiosk, "03h-spelling", "en", mode)
        for last in "aàox":
            kiosk.act("erase", f"type:{last}")
            assert [one for one in faults(kiosk) if one.startswith(("target", "outside", "needs"))] == [], (
                last
            )
    kiosk.close()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("mode", MODES)
def test_the_first_screen_has_room_for_every_language(size: str, mode: str) -> None:
    kiosk = open_kiosk(size=SIZES[size])
    kiosk.act(*MODES[mode])
    assert faults(kiosk) == []
    kiosk.close()


@pytest.mark.parametrize("screen", [name for name in SCREENS if name[:2] != "07"])
def test_low_controls_are_in_the_lower_half(screen: str) -> None:
    """Where the lower edge of the panel is 0.7 m above the floor, the highest control is then at 0.95 m."""
    kiosk = open_kiosk(size=SIZES["portrait"])
    show(kiosk, screen, "en", "lower")
    shown = kiosk.window._screen
    assert shown is not None
    tops = [one.mapTo(shown, QPoint()).y() for one in shown.findChildren(KioskButton)]
    assert min(tops) >= 1920 / 2
    assert (1920 - min(tops)) / kiosk.window.look.px_per_mm <= 250
    kiosk.close()


@pytest.mark.parametrize("language", tongues.OWN_NAMES)
def test_the_files_hold_exactly_the_sentences_of_the_kiosk(language: str) -> None:
    known = read(language, KIOSK)
    assert set(known) == sentences_of_kiosk()
    assert [sentence for sentence, (text, _) in known.items() if not text] == []
    for sentence, (text, _) in known.items():
        assert sorted(_fields(sentence)) == sorted(_fields(text)), sentence
        assert "\ufffd" not in text


def _fields(text: str) -> list[str]:
    return [part.split("}", 1)[0] for part in text.split("{")[1:]]


def test_labels_are_plain_texts_that_cannot_be_selected() -> None:
    kiosk = open_kiosk()
    show(kiosk, "03-confirm", "en", "plain")
    screen = kiosk.window._screen
    assert screen is not None
    assert all(not label.textInteractionFlags().value & 0x1 for label in screen.findChildren(QLabel))
    kiosk.close()
