"""A real Hangul input method: it composes from the first key, and never sees a scan."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.x11.session import IME_PROGRAMS, XDesk, display, hangul, missing, open_desk

pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(bool(missing(IME_PROGRAMS)), reason=missing(IME_PROGRAMS) or "all installed"),
]
MIXED = "aBcDeF-0123456789+Xy/z=="


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[XDesk]:
    folder: Path = tmp_path_factory.mktemp("ibus")
    with display() as environment, hangul(environment, folder) as with_ime, open_desk(with_ime) as opened:
        yield opened


def searched(desk: XDesk, keys: str) -> list[str]:
    """Press keys by hand; return what was searched for after each pause."""
    desk.hands(keys)
    heard = desk.rest()
    assert not [event for event in heard if "scan" in event]
    return [event["searched"] for event in heard if event.get("searched")]


def empty(desk: XDesk) -> None:
    """Empty the field as hands do; Escape would set the input method to Latin, its own default."""
    desk.press(["BackSpace"] * 9, 10)
    desk.rest()


def test_scans_and_typing_in_both_modes(desk: XDesk) -> None:
    is_hangul = searched(desk, "g") == ["ㅎ"]
    empty(desk)
    for _ in range(3):
        for delay_ms in (1, 5, 20) * 5:
            desk.scan(MIXED, delay_ms)
            assert desk.scans(1)[0][0] == MIXED
        desk.rest()
        # From the first key on: ㅎ is composed, not typed as g.
        found = searched(desk, "ghdrlfehd")
        assert (found[0], found[-1]) == (("ㅎ", "홍길동") if is_hangul else ("g", "ghdrlfehd"))
        # A scan in the middle of a syllable: it is read, and nothing of either is left.
        desk.scan(MIXED, 5)
        assert desk.scans(1)[0][0] == MIXED
        desk.rest()
        assert searched(desk, "rla")[-1] == ("김" if is_hangul else "rla")
        empty(desk)
        desk.press(["Hangul"], 0)
        desk.rest()
        is_hangul = not is_hangul
