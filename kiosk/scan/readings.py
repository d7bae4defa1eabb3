"""What a scan may say: its readings, the likeliest first. Which one is right is told by check and roster, not here.

A scanner presses keys as if it stood at the keyboard it was set up for, nearly always a US one; the system then
makes of these keys what its own layout and input method say. So a scan is read as typed, as the keys of a US
keyboard, and as those of every other layout that is known.
"""

from collections.abc import Iterable, Mapping

from kiosk.scan.hangul_keys import keys_of_hangul
from kiosk.scan.keyboards import US, Key, Layout

AS_TYPED = "typed"


def readings(
    keys: tuple[Key, ...],
    layouts: Mapping[str, Layout],
    scanner: str = "",
    prefix: str = "",
    suffix: str = "",
) -> tuple[str, ...]:
    """Return every reading of pressed keys, each once.

    Args:
        keys: the keys of one scan, in order.
        layouts: all layouts by id.
        scanner: the layout that the scanner types as where it is known; `AS_TYPED` where the text is right as it
            is. That reading then comes first.
        prefix, suffix: what the scanner adds to every code; a reading that has them is read without them.
    """
    return _once(text.removeprefix(prefix).removesuffix(suffix) for text in _whole(keys, layouts, scanner))


def _whole(keys: tuple[Key, ...], layouts: Mapping[str, Layout], scanner: str) -> Iterable[str]:
    text = "".join(key.text for key in keys)
    typed = text if all(key.text for key in keys) else ""
    if not all(key.position for key in keys):
        return [typed, *text_readings(typed, layouts)]
    by_keys = {layout_id: layout.text_of(keys) for layout_id, layout in layouts.items()}
    known = by_keys.get(scanner, "")
    return [known, typed, by_keys.get(US, ""), *by_keys.values(), keys_of_hangul(typed)]


def text_readings(text: str, layouts: Mapping[str, Layout]) -> tuple[str, ...]:
    """Return every reading of a text whose keys are not known: typed as on a US keyboard, under some layout."""
    latin = keys_of_hangul(text)
    us = layouts[US]
    under = [us.text_of(layout.keys_of(text)) for layout in layouts.values()]
    return _once([text, latin, latin.upper() if latin != text else "", *under, text.swapcase()])


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))
