"""What a scan may say under every layout: the code is always among its readings."""

import ctypes
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes import ALPHABET, make_booking_code
from kiosk.domain.hangul import keys_of_hangul
from kiosk.scan.keyboards import US, Key, Layout, load_keyboards
from kiosk.scan.readings import AS_TYPED, named_readings, named_text_readings, readings, text_readings

KEYBOARDS = load_keyboards(Path(__file__).parents[2] / "resources" / "keyboards")
LAYOUTS = KEYBOARDS.layouts
_XKB = {"uk": "gb", "ar": "ara", "ko": "kr"}
CODES = st.text(ALPHABET, min_size=6, max_size=6).map(make_booking_code)
TEXTS = st.text("".join(chr(number) for number in range(33, 127)), min_size=4, max_size=150)


def typed(text: str, scanner: Layout, computer: Layout, *, is_told: bool = True) -> tuple[Key, ...]:
    """Return what a computer makes of a text that a scanner types; `is_told`: the system names the keys."""
    return tuple(
        Key(
            computer.gives.get((key.position, key.is_shifted), ""),
            key.position if is_told else "",
            key.is_shifted and is_told,
        )
        for key in scanner.keys_of(text)
    )


@pytest.mark.parametrize("computer", LAYOUTS)
@given(text=TEXTS)
def test_keys_that_are_named_give_any_text_under_every_layout(computer: str, text: str) -> None:
    assert text in readings(typed(text, LAYOUTS[US], LAYOUTS[computer]), LAYOUTS)[:2]


@pytest.mark.parametrize("computer", LAYOUTS)
@given(code=CODES)
def test_a_code_is_read_back_from_its_text_alone(computer: str, code: str) -> None:
    keys = typed(code, LAYOUTS[US], LAYOUTS[computer], is_told=False)
    assert code in readings(keys, LAYOUTS)


@pytest.mark.parametrize("scanner", LAYOUTS)
@given(code=CODES)
def test_a_scanner_of_another_layout_is_read_too_and_first_where_it_is_known(scanner: str, code: str) -> None:
    keys = typed(code, LAYOUTS[scanner], LAYOUTS[US])
    if keys:  # A layout that has no Latin letters cannot type the code at all.
        assert code in readings(keys, LAYOUTS)
        assert readings(keys, LAYOUTS, scanner)[0] == code


def test_every_reading_says_how_it_was_read() -> None:
    keys = typed("ZAP-12", LAYOUTS[US], LAYOUTS["fr"])
    assert list(named_readings(keys, LAYOUTS).items())[:2] == [("WQP)&é", "as typed"), ("ZAP-12", "us keys")]
    assert named_readings(keys, LAYOUTS, "fr")["WQP)&é"] == "fr keys"
    found = named_text_readings("WQP)&é", LAYOUTS)
    assert found["ZAP-12"] == "us keys under fr"
    assert named_text_readings("ㅋㅁㅔ", LAYOUTS)["ZAP"] == "hangul, upper case"


def test_as_typed_comes_first_unless_the_scanner_is_known_to_type_otherwise() -> None:
    keys = typed("ZAP-12", LAYOUTS[US], LAYOUTS["fr"])
    assert readings(keys, LAYOUTS)[:2] == ("WQP)&é", "ZAP-12")
    assert readings(keys, LAYOUTS, US)[0] == "ZAP-12"
    assert readings(keys, LAYOUTS, AS_TYPED)[0] == "WQP)&é"


def test_a_prefix_and_a_suffix_are_cut_off_whatever_the_layout_makes_of_them() -> None:
    keys = typed("~ZAP-12#", LAYOUTS[US], LAYOUTS["fr"])
    assert readings(keys, LAYOUTS, prefix="~", suffix="#")[1] == "ZAP-12"
    assert readings(keys[1:-1], LAYOUTS, prefix="~", suffix="#")[1] == "ZAP-12"


def test_a_dead_key_leaves_no_hole_in_what_was_typed() -> None:
    keys = typed("A^b", LAYOUTS["us"], LAYOUTS["us"])
    with_dead_key = (keys[0], Key("", keys[1].position, True), keys[2])
    assert readings(with_dead_key, LAYOUTS)[0] == "A^b"


@pytest.mark.parametrize(
    ("hangul", "keys"),
    [
        ("뮻ㅇㄸㄹ-0123456789-뮻ㅇㄷㄹ호ㅑㅓㅏㅣ", "abcdEf-0123456789-abcdefghijkl"),
        ("홍길동", "ghdrlfehd"),
        ("꽃", "Rhc"),
        ("값 괜찮", "rkqt rhoscksg"),
        ("K7QM-42X", "K7QM-42X"),
        ("ㅁㅠㅊ", "abc"),
    ],
)
def test_hangul_goes_back_to_its_keys(hangul: str, keys: str) -> None:
    assert keys_of_hangul(hangul) == keys
    assert keys in text_readings(hangul, LAYOUTS)


def test_decomposed_hangul_is_the_same() -> None:
    import unicodedata

    assert keys_of_hangul(unicodedata.normalize("NFD", "홍길동")) == "ghdrlfehd"


@given(st.text(max_size=200))
def test_any_text_has_readings_and_is_its_own_first(text: str) -> None:
    found = text_readings(text, LAYOUTS)
    assert found[:1] == ((text,) if text else ())
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("layout_id", LAYOUTS)
def test_the_tables_are_those_of_the_system(layout_id: str) -> None:
    try:
        xkb = ctypes.CDLL("libxkbcommon.so.0")
    except OSError:
        pytest.skip("libxkbcommon is not here: nothing to compare with")
    pointer = ctypes.c_void_p

    class Names(ctypes.Structure):
        _fields_ = [(name, ctypes.c_char_p) for name in ("rules", "model", "layout", "variant", "options")]

    for name in ("xkb_context_new", "xkb_keymap_new_from_names", "xkb_state_new"):
        getattr(xkb, name).restype = pointer
    names = Names(b"evdev", b"pc105", _XKB.get(layout_id, layout_id).encode(), b"", b"")
    context = pointer(xkb.xkb_context_new(0))
    keymap = xkb.xkb_keymap_new_from_names(context, ctypes.byref(names), 0)
    if not keymap:
        pytest.skip("this system has no layouts of xkeyboard-config")
    gives = LAYOUTS[layout_id].gives
    for is_shifted in (False, True):
        state = pointer(xkb.xkb_state_new(pointer(keymap)))
        xkb.xkb_state_update_mask(state, int(is_shifted), 0, 0, 0, 0, 0)
        for code, position in KEYBOARDS.positions["x11"].items():
            number = xkb.xkb_state_key_get_utf32(state, code)
            assert (chr(number) if number else "") == gives.get((position, is_shifted), ""), (
                code,
                position,
            )


def test_each_system_numbers_every_key_once() -> None:
    for numbers in KEYBOARDS.positions.values():
        assert len(numbers) == len(set(numbers.values())) == 49
