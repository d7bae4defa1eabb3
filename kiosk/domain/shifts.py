"""Who is on shift: signs, staff badges, and what the event's facts tell of both; pure.

A volunteer is known by a short sign, not by a name. Whoever holds a staff badge may come on shift with its sign; of a sign's
badges the newest counts alone, so that making one anew is what to do about a lost one. Only a fingerprint of its token is
kept: 98 random bits cannot be guessed from it.
"""

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Protocol

from kiosk.domain.codes import normal
from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import StationId

LONGEST_SIGN = 20
_MOST_WORDS = 2
BADGES = (Kind.STAFF_BADGE_MADE, Kind.STAFF_BADGE_REVOKED)
SIGNS = (*BADGES, Kind.SHIFT_BEGAN)
_MARKS = frozenset("-.")


class Days(Protocol):
    """Tells which event day an instant belongs to."""

    def __call__(self, instant: datetime) -> date:
        """Return the day."""
        ...


def checked_sign(text: str) -> str:
    """Return a sign as it is kept: composed, blanks put right.

    Raises:
        OperatorError: it cannot be one.
    """
    sign = " ".join(unicodedata.normalize("NFC", text).split())
    if not sign:
        raise OperatorError("Write a short name first, like J-07.")
    words = sign.split(" ")
    is_plain = all(unicodedata.category(one)[0] in "LMN" or one in _MARKS for one in "".join(words))
    if len(sign) > LONGEST_SIGN or len(words) > _MOST_WORDS or not is_plain:
        raise OperatorError(
            "A short name has up to {longest_sign} letters, digits, - and ., in one or two words. Not a full name.",
            longest_sign=LONGEST_SIGN,
        )
    return sign


def fingerprint(token: str) -> str:
    """Return what is kept of a staff badge's token."""
    return hashlib.sha256(normal(token).encode()).hexdigest()


def staff_badges(facts: Iterable[Fact]) -> Mapping[str, str]:
    """Return the signs of the staff badges that count, by fingerprint; facts of `BADGES`, in order."""
    newest: dict[str, tuple[str, str]] = {}
    for fact in facts:
        sign = str(fact.body["sign"])
        newest.pop(sign.casefold(), None)
        if fact.kind == Kind.STAFF_BADGE_MADE:
            newest[sign.casefold()] = (str(fact.body["fingerprint"]), sign)
    return dict(newest.values())


def known_signs(facts: Iterable[Fact]) -> tuple[str, ...]:
    """Return the signs that facts of `SIGNS` tell of, who came on shift last first, then those who never did."""
    last: dict[str, tuple[str, str]] = {}
    for fact in facts:
        sign = str(fact.body["sign"])
        if not sign:
            continue
        at = fact.station_at.isoformat() if fact.kind == Kind.SHIFT_BEGAN else ""
        last[sign.casefold()] = max((at, sign), last.get(sign.casefold(), ("", sign)))
    return tuple(sign for _, sign in sorted(last.values(), reverse=True))


def on_shift(facts: Iterable[Fact], station_id: StationId, today: date, day_at: Days) -> str:
    """Return who is on shift at a station: who came last, if that was today; "" is nobody."""
    mine = [one for one in facts if one.kind == Kind.SHIFT_BEGAN and one.station_id == station_id]
    newest = max(mine, key=lambda one: one.station_seq, default=None)
    if newest is None or day_at(newest.station_at) != today:
        return ""
    return str(newest.body["sign"])
