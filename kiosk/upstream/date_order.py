"""Which of day and month comes first in a column of dates like 03/04/2019; pure.

The column tells it where one of its dates can be read in one way only, or where in one order alone all of them are days of
the event. Else nobody knows, and a person is asked: `DateDoubt`.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.domain.sentence import Sentence

_SPLIT = re.compile(r"\s*[;,\n·&]\s*")
_NUMBERS = re.compile(r"\d+")
_WEEKDAY = re.compile(r"\s*\(\s*(?:[월화수목금토일](?:요일)?|[A-Za-zéá]{2,9}\.?)\s*\)")
_HALF = r"(?:오전|오후|[ap]\.?m\.?)"
_TIME = re.compile(
    rf"(?:\s+|(?<=\d)T)(?:{_HALF}\s*)?\d{{1,2}}:\d{{2}}(?::\d{{2}}(?:[.,]\d+)?)?(?:\s*{_HALF}|Z)?$",
    re.IGNORECASE,
)


class DateOrder(StrEnum):
    """What comes first."""

    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class DateDoubt:
    """A date of a column that nothing tells the order of, and its two readings."""

    text: str
    day_first: date
    month_first: date

    def sentence(self) -> Sentence:
        """Return what is to be said on the command line."""
        return Sentence(
            "The day “{text}” may be {day_first} or {month_first}, and nothing in its column tells. Say what comes first: --dates day, or --dates month.",
            text=self.text,
            day_first=f"{self.day_first}",
            month_first=f"{self.month_first}",
        )


def parts_of(text: str) -> list[str]:
    """Return the dates of a cell that may hold several, without their times of day and (월), (Mon)."""
    parts = (_TIME.sub("", _WEEKDAY.sub("", part)) for part in _SPLIT.split(text.strip()))
    return [part for part in parts if part]


def numbers_of(part: str) -> list[int]:
    """Return the numbers of a date; a time of day alone is none."""
    return [int(one) for one in _NUMBERS.findall(part)] if ":" not in part else []


def says_itself(part: str) -> bool:
    """Whether a date says which of its numbers is the month, as 10월 2일 does."""
    return "월" in part


def in_order(part: str, order: DateOrder, event_days: Sequence[date]) -> date | None:
    """Return the date of a text in an order; None where the order does not matter to it, or it is none."""
    return None if says_itself(part) else read_as(numbers_of(part), order, event_days)


def read_as(numbers: Sequence[int], order: DateOrder, event_days: Sequence[date]) -> date | None:
    """Return the date of two or three numbers in an order, the year last or left out; None where they are none."""
    if len(numbers) not in (2, 3):
        return None
    day, month = numbers[:2] if order is DateOrder.DAY else (numbers[1], numbers[0])
    for year in dict.fromkeys(one.year for one in event_days):
        if len(numbers) == 2 or numbers[2] in (year, year % 100):
            try:
                return date(year, month, day)
            except ValueError:
                continue
    return None


def order_in(cells: Iterable[str], event_days: Sequence[date]) -> DateOrder | DateDoubt | None:
    """Return the order that the dates of a column are written in; None where no date depends on it.

    Args:
        cells: the texts of the column.
        event_days: the days of the event.
    """
    told: set[DateOrder] = set()
    open_: list[DateDoubt] = []
    for part in dict.fromkeys(part for cell in dict.fromkeys(cells) for part in parts_of(cell)):
        if says_itself(part):
            continue
        numbers = numbers_of(part)
        day_first, month_first = (read_as(numbers, order, event_days) for order in DateOrder)
        if day_first is not None and month_first is not None:
            if day_first != month_first:
                open_.append(DateDoubt(part, day_first, month_first))
        elif day_first is not None or month_first is not None:
            told.add(DateOrder.DAY if day_first is not None else DateOrder.MONTH)
    if not open_:
        return None
    if len(told) == 1:
        return told.pop()
    fits_day = all(one.day_first in event_days for one in open_)
    fits_month = all(one.month_first in event_days for one in open_)
    if fits_day is not fits_month:
        return DateOrder.DAY if fits_day else DateOrder.MONTH
    return open_[0]
