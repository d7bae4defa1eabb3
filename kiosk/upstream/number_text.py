"""Numbers of a workbook to the text that a person sees in the cell: dates, codes with leading zeros, long numbers.

Source: ECMA-376 part 1, 18.8.30 (number formats; 14-22 and 45-47 are dates, 27-36 and 50-58 dates in East Asia).
"""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils.datetime import from_excel

MOST_DIGITS = 15
"""A spreadsheet keeps no more digits of a number."""

_EAST_ASIAN_DATES = frozenset({*range(27, 37), *range(50, 59)})
_PADDED = re.compile(r"[0\- ().]+")


@dataclass(frozen=True, slots=True)
class Style:
    """What a cell's style does to its value: it is a date, or shown as digits in a pattern like 000-0000-0000."""

    is_date: bool = False
    pattern: str = ""
    is_quoted: bool = False
    """Whether the text was typed with an apostrophe, which is then not part of it."""


def style_of(format_id: int, custom: dict[int, str], is_quoted: bool) -> Style:
    """Return what a number format means."""
    code = custom.get(format_id) or BUILTIN_FORMATS.get(format_id, "General")
    plain = re.sub(r"\\(.)|\"([^\"]*)\"", r"\1\2", code.split(";")[0])
    pattern = plain if _PADDED.fullmatch(plain) and plain.count("0") > 1 and "." not in plain else ""
    is_date = format_id in _EAST_ASIAN_DATES or (not pattern and is_date_format(code))
    return Style(is_date, pattern, is_quoted)


def number_text(raw: str, style: Style, epoch: datetime) -> str:
    """Return what a number cell shows; one with more digits than are kept comes as 1.23456789012346E+15.

    Args:
        raw: the number as the file has it.
    """
    if style.is_date:
        return _date_text(raw, epoch)
    if len(raw) <= MOST_DIGITS and raw.isdigit():
        return _patterned(raw, style.pattern) if style.pattern else raw
    try:
        number = float(raw)
    except ValueError:
        return raw
    if number.is_integer() and abs(number) < 10**MOST_DIGITS:
        whole = str(int(number))
        return _patterned(whole, style.pattern) if style.pattern and number >= 0 else whole
    return f"{number:.14E}" if abs(number) >= 10**MOST_DIGITS else f"{number:.15g}"


def _date_text(raw: str, epoch: datetime) -> str:
    try:
        value = from_excel(float(raw), epoch)
    except (ValueError, OverflowError):
        return raw
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    return str(value) if isinstance(value, timedelta) else value.isoformat("minutes")


def _patterned(digits: str, pattern: str) -> str:
    """Return digits written from the right into the zeros of a pattern."""
    left, text = list(digits), []
    for sign in reversed(pattern):
        text.append((left.pop() if left else "0") if sign == "0" else sign)
    return "".join(left) + "".join(reversed(text))
