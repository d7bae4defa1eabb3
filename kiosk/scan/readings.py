"""What a scan may say: its readings, the likeliest first. Which one is right is told by check and roster, not here.

A scanner presses keys as if it stood at the keyboard it was set up for, nearly always a US one; the system then
makes of these keys what its own layout and input method say. So a scan is read as typed, as the keys of a US
keyboard, and as those of every other layout that is known.
"""

from collections.abc import Iterable, Mapping

from kiosk.domain.hangul import keys_of_hangul
from kiosk.scan.keyboards import US, Key, Layout

AS_TYPED = "typed"
_AS_TYPED = "as typed"


def readings(
    keys: tuple[Key, ...],
    layouts: Mapping[str, Layout],
    scanner: str = "",
    prefix: str = "",
    suffix: str = "",
) -> tuple[str, ...]:
    """Return every reading of pressed keys, each once; see `named_readings`."""
    return tuple(named_readings(keys, layouts, scanner, prefix, suffix))


def named_readings(
    keys: tuple[Key, ...],
    layouts: Mapping[str, Layout],
    scanner: str = "",
    prefix: str = "",
    suffix: str = "",
) -> dict[str, str]:
    """Return every reading of pressed keys, each once and with how it was read, the likeliest first.

    Args:
        keys: the keys of one scan, in order.
        layouts: all layouts by id.
        scanner: the layout that the scanner types as where it is known; `AS_TYPED` where the text is right as it
            is. That reading then comes first.
        prefix, suffix: what the scanner adds to every code; a reading that has them is read without them.
    """
    return _once(
        (way, text.removeprefix(prefix).removesuffix(suffix)) for way, text in _whole(keys, layouts, scanner)
    )


def _whole(keys: tuple[Key, ...], layouts: Mapping[str, Layout], scanner: str) -> Iterable[tuple[str, str]]:
    text = "".join(key.text for key in keys)
    typed = text if all(key.text for key in keys) else ""
    if not all(key.position for key in keys):
        return [(_AS_TYPED, typed), *_text_readings(typed, layouts)]
    by_keys = {
        layout_id: (f"{layout_id} keys", layout.text_of(keys)) for layout_id, layout in layouts.items()
    }
    known = by_keys.get(scanner, ("", ""))
    hangul = ("hangul", keys_of_hangul(typed))
    return [known, (_AS_TYPED, typed), by_keys.get(US, ("", "")), *by_keys.values(), hangul]


def text_readings(text: str, layouts: Mapping[str, Layout]) -> tuple[str, ...]:
    """Return every reading of a text whose keys are not known; see `named_text_readings`."""
    return tuple(named_text_readings(text, layouts))


def named_text_readings(text: str, layouts: Mapping[str, Layout]) -> dict[str, str]:
    """Return every reading of a text, typed as on a US keyboard under some layout, with how it was read."""
    return _once(_text_readings(text, layouts))


def _text_readings(text: str, layouts: Mapping[str, Layout]) -> Iterable[tuple[str, str]]:
    latin = keys_of_hangul(text)
    us = layouts[US]
    under = [(f"us keys under {name}", us.text_of(one.keys_of(text))) for name, one in layouts.items()]
    upper = ("hangul, upper case", latin.upper() if latin != text else "")
    return [(_AS_TYPED, text), ("hangul", latin), upper, *under, ("other case", text.swapcase())]


def _once(readings: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for way, text in readings:
        if text:
            found.setdefault(text, way)
    return found
