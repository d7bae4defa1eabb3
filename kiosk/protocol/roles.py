"""The roles of stations: what each may read of the journal and write to it, the least that it needs.

Every role gets every number, so that completeness stays provable; a fact that it may not read comes *withheld*, with
its number and nothing else, not even whose it is or what kind.
"""

from typing import Any

from kiosk.domain.facts import Fact, Kind, withheld
from kiosk.protocol.messages import FactMessage, to_message

DESK, DOOR, KIOSK, LEAD, VENUE = "desk", "door", "kiosk", "lead", "venue"
ROLES = (DESK, DOOR, KIOSK, LEAD)
"""What a station may be. A venue's hub joins a centre's in the role `VENUE`, and is no station that serves guests."""

_OF_EVENT = frozenset({Kind.TICKET_KEY_ADDED, Kind.TICKET_KEY_REVOKED})
_READ_AT_DOOR = _OF_EVENT | {
    Kind.REGISTERED,
    Kind.EDITED,
    Kind.CHECKED_IN,
    Kind.CHECK_IN_UNDONE,
    Kind.BADGE_ISSUED,
    Kind.BADGE_PRINTED,
    Kind.BADGE_VOIDED,
    Kind.MERGED,
    Kind.MERGE_UNDONE,
    Kind.KEPT_APART,
    Kind.ERASED,
    Kind.REPLACED,
    Kind.WITHDRAWN,
    Kind.SPARE_MADE,
    Kind.TICKET_REVOKED,
}
_PERSONAL_AT_DOOR = frozenset(
    "name name_native given_name family_name badge_name booking_code ticket external_id token".split()
)
"""Names, and what is scanned; how to reach somebody, what she needs and what was noted stay away."""
_WRITTEN = frozenset(
    {Kind.CHECKED_IN, Kind.BADGE_ISSUED, Kind.BADGE_PRINTED, Kind.BADGE_VOIDED, Kind.HELP_ASKED}
)
_WRITTEN_AT_DOOR = _WRITTEN | {Kind.CHECK_IN_UNDONE, Kind.HELP_TAKEN}
_WRITTEN_AT_KIOSK = _WRITTEN | {Kind.EDITED, Kind.ANSWERED, Kind.CONSENT_GIVEN}


def holds_all(role: str) -> bool:
    """Whether a station of this role holds the whole journal, and gives it back to a hub that lost it."""
    return role in (DESK, LEAD, VENUE)


def may_inherit(role: str) -> bool:
    """Whether a station of this role keeps what it needs to become the hub."""
    return role in (DESK, LEAD)


def readable(role: str, fact: Fact, seq: int) -> FactMessage:
    """Return a fact as a station of this role may read it."""
    if holds_all(role):
        return to_message(fact, seq)
    if role == DOOR and fact.kind in _READ_AT_DOOR:
        message = to_message(fact, seq)
        return FactMessage(
            **{name: getattr(message, name) for name in message.__struct_fields__}
            | {"personal": _at_door(message.personal)}
        )
    if fact.kind in _OF_EVENT:
        return to_message(fact, seq)
    return to_message(withheld(), seq)


def may_write(role: str, station_id: str, fact: Fact) -> bool:
    """Whether a station of this role may push a fact: its own and of its work, or any where it holds all."""
    if holds_all(role):
        return True
    kinds = _WRITTEN_AT_DOOR if role == DOOR else _WRITTEN_AT_KIOSK
    return fact.station_id == station_id and fact.kind in kinds


def _at_door(personal: dict[str, Any]) -> dict[str, Any]:
    """Keep the fields that a door needs, also those that stand one deeper (`set`, `kept`)."""
    kept: dict[str, Any] = {}
    for name, value in personal.items():
        if isinstance(value, dict):
            kept[name] = {field: one for field, one in value.items() if field in _PERSONAL_AT_DOOR}
        elif name in _PERSONAL_AT_DOOR:
            kept[name] = value
    return kept
