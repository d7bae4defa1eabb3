"""One scan of the calibration code tells how a scanner types."""

from pathlib import Path

import pytest

from kiosk.domain.codes import code_kind
from kiosk.scan.calibration import CALIBRATION_TEXT, Calibration, calibrate
from kiosk.scan.keyboards import US, Key, Layout, load_keyboards
from kiosk.scan.wedge import Burst, KeyKind

LAYOUTS = load_keyboards(Path(__file__).parents[2] / "resources" / "keyboards").layouts
LATIN = [layout_id for layout_id, layout in LAYOUTS.items() if layout.keys_of(CALIBRATION_TEXT)]
SAME = {"uk": "us", "ko": "us"}
"""Layouts that do not differ from the US one in what the code holds."""


def burst(
    text: str,
    scanner: Layout,
    computer: Layout,
    *,
    is_told: bool = True,
    is_caps_locked: bool = False,
    end: KeyKind | None = KeyKind.ENTER,
) -> Burst:
    keys = []
    for key in scanner.keys_of(text):
        shown = computer.gives.get((key.position, key.is_shifted), "")
        shown = shown.swapcase() if is_caps_locked else shown
        keys.append(Key(shown, key.position, key.is_shifted) if is_told else Key(shown))
    return Burst(tuple(keys), tuple(range(0, 4 * len(keys), 4)), end)


def found(one: Burst) -> Calibration:
    told = calibrate(one, LAYOUTS)
    assert told is not None
    return told


@pytest.mark.parametrize("computer", LAYOUTS)
@pytest.mark.parametrize("scanner", LATIN)
def test_scanner_and_computer_are_told_for_every_pair(scanner: str, computer: str) -> None:
    told = found(burst(CALIBRATION_TEXT, LAYOUTS[scanner], LAYOUTS[computer]))
    assert told.types_as == SAME.get(scanner, scanner)
    assert told.computer in (computer, SAME.get(computer, computer))
    assert (told.prefix, told.suffix, told.end, told.lost, told.gap_ms) == ("", "", KeyKind.ENTER, 0, 4)


@pytest.mark.parametrize("computer", LAYOUTS)
def test_a_us_scanner_is_told_by_text_alone(computer: str) -> None:
    told = found(burst(CALIBRATION_TEXT, LAYOUTS[US], LAYOUTS[computer], is_told=False))
    assert told.types_as == US
    assert told.computer == SAME.get(computer, computer)


@pytest.mark.parametrize("is_told", [True, False])
@pytest.mark.parametrize("computer", ["us", "fr", "ru"])
def test_what_the_scanner_adds_is_told(computer: str, is_told: bool) -> None:
    one = burst(f"]z{CALIBRATION_TEXT}.", LAYOUTS[US], LAYOUTS[computer], is_told=is_told, end=KeyKind.TAB)
    told = found(one)
    assert (told.prefix, told.suffix, told.end) == ("]z", ".", KeyKind.TAB)


@pytest.mark.parametrize("is_told", [True, False])
def test_caps_lock_is_told(is_told: bool) -> None:
    one = burst(CALIBRATION_TEXT, LAYOUTS[US], LAYOUTS["fr"], is_told=is_told, is_caps_locked=True)
    assert found(one).is_caps_locked


def test_lost_characters_are_counted() -> None:
    text = CALIBRATION_TEXT.replace("345", "").replace("QW", "")
    told = found(burst(text, LAYOUTS[US], LAYOUTS["de"]))
    assert (told.lost, told.is_complete) == (5, False)


@pytest.mark.parametrize("text", ["K7QM-42X", "WIFI:T:WPA;S:x;;", "0123456789", "x" * 40])
def test_another_code_is_no_calibration(text: str) -> None:
    for is_told in (True, False):
        assert calibrate(burst(text, LAYOUTS[US], LAYOUTS[US], is_told=is_told), LAYOUTS) is None


def test_the_calibration_code_is_no_code_of_ours() -> None:
    assert code_kind(CALIBRATION_TEXT) is None


@pytest.mark.parametrize("is_told", [True, False])
@pytest.mark.parametrize("computer", ["us", "fr", "ru"])
@pytest.mark.parametrize("case", ["lower", "upper"])
def test_a_scanner_that_changes_the_case_is_told_so(case: str, computer: str, is_told: bool) -> None:
    text = CALIBRATION_TEXT.lower() if case == "lower" else CALIBRATION_TEXT.upper()
    told = found(burst(f"~{text}", LAYOUTS[US], LAYOUTS[computer], is_told=is_told))
    assert (told.case, told.lost, told.types_as, told.prefix) == (case, 0, US, "~")


@pytest.mark.parametrize("scanner", LATIN)
def test_the_case_of_other_scanners_stays(scanner: str) -> None:
    assert found(burst(CALIBRATION_TEXT, LAYOUTS[scanner], LAYOUTS[US])).case == ""
