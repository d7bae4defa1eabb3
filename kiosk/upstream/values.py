"""Texts of cells to the texts that the roster keeps: days, states, choices, numbers that a spreadsheet has spoilt; pure.

Nothing is invented: what a spreadsheet has thrown away is told, not guessed.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from kiosk.domain.names import search_key
from kiosk.upstream.date_order import DateOrder, in_order, numbers_of, parts_of, says_itself

_SERIAL_ZERO = date(1899, 12, 30)
"""Day 0 of the day numbers that spreadsheets write for dates."""

_SERIAL = re.compile(r"[2-7]\d{4}(?:\.\d+)?")
_EXPONENT = re.compile(r"([1-9])(?:[.,](\d+))?E\+?(\d{1,2})", re.IGNORECASE)
_CUT = re.compile(r"\d{7,10}")

_STATES = {
    "paid": "paid, 완료, 결제완료, 결제 완료, 납부, 납부완료, 입금, 입금완료, 승인, 확정, confirmed, completed, complete, "
    "payé, payée, réglé, confirmé, confirmée, pagado, pagada, confirmado, confirmada",
    "unpaid": "unpaid, pending, 미납, 미결제, 미입금, 대기, 입금대기, 결제대기, impayé, impayée, en attente, no pagado, "
    "pendiente, sin pagar",
    "cancelled": "cancelled, canceled, 취소, 취소됨, annulé, annulée, cancelado, cancelada, anulado",
    "blocked": "blocked, 차단, bloqué, bloquée, bloqueado",
}
_ANSWERS = {
    "yes": "yes, y, true, o, 예, 네, 동의, 동의함, oui, sí",
    "no": "no, n, false, 아니오, 아니요, 미동의, 동의하지 않음, 거부, non",
    "unasked": "unasked, unknown, 미확인, inconnu, desconocido",
}


def days_in(text: str, event_days: Sequence[date], order: DateOrder | None = None) -> str | None:
    """Return the days that a cell tells as `2019-09-30;2019-10-01`, None where they cannot be told.

    A date may be written year first or last, without its year, or as the number that a spreadsheet keeps.

    Args:
        order: which of day and month comes first in the column; None where no date of it depends on that, so that one
            reading alone is a day of the event.
    """
    found: list[date] = []
    for part in parts_of(text):
        day = _day(part, event_days, order)
        if day is None:
            return None
        found.append(day)
    return ";".join(day.isoformat() for day in sorted(set(found)))


def _day(text: str, event_days: Sequence[date], order: DateOrder | None) -> date | None:
    if _SERIAL.fullmatch(text):
        return _SERIAL_ZERO + timedelta(days=int(float(text)))
    numbers = numbers_of(text)
    if any(character.isalpha() and character not in "년월일T" for character in text):
        return None
    if order is not None and (read := in_order(text, order, event_days)) is not None:
        return read
    may_mean = _month_first if says_itself(text) else _in_any_order
    readings = {day for day in event_days if numbers in may_mean(day)}
    return readings.pop() if len(readings) == 1 else None


def _month_first(day: date) -> list[list[int]]:
    year, month, number = day.year, day.month, day.day
    return [[year, month, number], [year % 100, month, number], [month, number]]


def _in_any_order(day: date) -> list[list[int]]:
    year, month, number = day.year, day.month, day.day
    return [
        *_month_first(day),
        [number, month, year],
        [month, number, year],
        [number, month, year % 100],
        [month, number, year % 100],
        [number, month],
    ]


def state_in(text: str) -> str:
    """Return the state that a cell tells; the text itself where it is not known."""
    return _STATE_OF.get(search_key(text), text)


def answer_in(text: str) -> str:
    """Return yes, no or unasked as a cell tells it; the text itself where it is not known."""
    return _ANSWER_OF.get(search_key(text), text)


def whole_number(text: str) -> str | None:
    """Return a number that was written with an exponent, if all of its digits are there.

    Returns:
        The digits; the text itself where it is no such number; None where digits are lost.
    """
    found = _EXPONENT.fullmatch(text)
    if not found:
        return text
    digits, exponent = found[1] + (found[2] or ""), int(found[3])
    return digits if len(digits) == exponent + 1 and exponent < 15 else None


def may_lack_zero(text: str) -> bool:
    """Return whether a phone number looks as if a spreadsheet took its first zero away."""
    return _CUT.fullmatch(text) is not None and not text.startswith("0")


def _by_word(words: dict[str, str]) -> dict[str, str]:
    return {search_key(word): value for value, texts in words.items() for word in texts.split(", ")}


_STATE_OF = _by_word(_STATES)
_ANSWER_OF = _by_word(_ANSWERS)
