"""Come on shift, hand over, and the staff badges by which one does; each change is a fact that every station gets."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.domain.codes import TOKEN_BODY_LENGTH, make_staff_token
from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import OF_EVENT, Kind
from kiosk.domain.shifts import (
    BADGES,
    SIGNS,
    checked_sign,
    fingerprint,
    known_signs,
    on_shift,
    staff_badges,
)
from kiosk.services.ports import Reader

if TYPE_CHECKING:
    from kiosk.services.check_in import Desk


def who_is_on_shift(desk: "Desk", reader: Reader) -> str:
    """Return whose shift it is at this station, "" is nobody's; a shift ends with its day at the latest."""
    identity = desk.recorder.identity
    facts = reader.facts_of_event((Kind.SHIFT_BEGAN,))
    day = desk.event.day_at(desk.recorder.clock.now())
    return on_shift(facts, identity.station_id, day, desk.event.day_at)


def begin_shift(desk: "Desk", text: str) -> str:
    """Record that somebody comes on shift; return the sign, spelt as it is known. The same again changes nothing.

    Raises:
        OperatorError: it cannot be a sign.
    """
    sign = checked_sign(text)
    with desk.store.write() as tx:
        known = known_signs(tx.facts_of_event(SIGNS))
        sign = next((one for one in known if one.casefold() == sign.casefold()), sign)
        if sign != who_is_on_shift(desk, tx):
            tx.append([desk.recorder.on_shift(sign).fact(tx, Kind.SHIFT_BEGAN, OF_EVENT, {"sign": sign})])
    return sign


def end_shift(desk: "Desk") -> None:
    """Record that nobody is on shift any more."""
    with desk.store.write() as tx:
        if who_is_on_shift(desk, tx):
            tx.append([desk.recorder.fact(tx, Kind.SHIFT_BEGAN, OF_EVENT, {"sign": ""})])


def signs(reader: Reader) -> Sequence[str]:
    """Return the signs of this event's volunteers, who came on shift last first."""
    return known_signs(reader.facts_of_event(SIGNS))


def sign_of_badge(reader: Reader, token: str) -> str:
    """Return whose staff badge a token is, "" where it is none that counts."""
    return staff_badges(reader.facts_of_event(BADGES)).get(fingerprint(token), "")


def has_staff_badges(reader: Reader) -> bool:
    """Whether anybody holds a staff badge."""
    return bool(staff_badges(reader.facts_of_event(BADGES)))


def make_staff_badges(desk: "Desk", texts: Sequence[str]) -> Sequence[tuple[str, str]]:
    """Record a new staff badge for each sign, all or none; return (sign, token). Earlier ones of a sign stop.

    Raises:
        OperatorError: one cannot be a sign, or stands there twice.
    """
    wanted = [checked_sign(text) for text in texts]
    if len({sign.casefold() for sign in wanted}) < len(wanted):
        raise OperatorError("One short name stands there twice; every badge needs its own.")
    made = []
    with desk.store.write() as tx:
        known = {one.casefold(): one for one in known_signs(tx.facts_of_event(SIGNS))}
        facts = []
        for sign in wanted:
            spelt = known.get(sign.casefold(), sign)
            token = make_staff_token(desk.recorder.chance.code_body(TOKEN_BODY_LENGTH))
            body = {"sign": spelt, "fingerprint": fingerprint(token)}
            facts.append(desk.recorder.fact(tx, Kind.STAFF_BADGE_MADE, OF_EVENT, body))
            made.append((spelt, token))
        tx.append(facts)
    return made


def revoke_staff_badge(desk: "Desk", text: str) -> str:
    """Let a sign's staff badge work no more.

    Raises:
        OperatorError: the sign has none.
    """
    with desk.store.write() as tx:
        having = staff_badges(tx.facts_of_event(BADGES)).values()
        sign = next((one for one in having if one.casefold() == checked_sign(text).casefold()), None)
        if sign is None:
            raise OperatorError("There is no staff badge of {text}. `shift show` lists them.", text=text)
        tx.append([desk.recorder.fact(tx, Kind.STAFF_BADGE_REVOKED, OF_EVENT, {"sign": sign})])
    return sign
