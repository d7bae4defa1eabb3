"""Two registrations side by side, as somebody sees them who decides whether they are one person. Reads only."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.facts import Kind
from kiosk.domain.model import Badge, CheckIn, FactId, Registration, RegistrationId
from kiosk.services.check_in import Desk, snapshot_of
from kiosk.services.merge import merges_of
from kiosk.services.ports import Reader


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: how and when it came onto the list, where it stands today, the newest valid badge.

    `source` is import, walk_in or replacement, "" where the journal does not say; `station` the name of where it came in.
    """

    registration: Registration
    source: str
    came_at: datetime | None
    station: str
    claim: CheckIn | None
    badge: Badge | None


@dataclass(frozen=True, slots=True)
class LastMerge:
    """The newest merge of a person that holds, and the two registrations that it joined."""

    fact_id: FactId
    one: Registration
    other: Registration


def sides(desk: Desk, reader: Reader, one: RegistrationId, other: RegistrationId) -> tuple[Side, Side] | None:
    """Return both sides; None where one is not on the list any more, or they are one person already."""
    first, second = reader.registration(one), reader.registration(other)
    if first is None or second is None or other in reader.persons_registrations(one):
        return None
    return _side(desk, reader, first), _side(desk, reader, second)


def last_merge(desk: Desk, reader: Reader, registration_id: RegistrationId) -> LastMerge | None:
    """Return the newest merge of a person that holds, or None."""
    merges = merges_of(desk, registration_id)
    if not merges:
        return None
    joined = merges[-1]
    one = reader.registration(joined.registration_id)
    other = reader.registration(RegistrationId(joined.body["with"]))
    return LastMerge(joined.fact_id, one, other) if one is not None and other is not None else None


def _side(desk: Desk, reader: Reader, registration: Registration) -> Side:
    snapshot = snapshot_of(desk, reader, registration.registration_id)
    facts = reader.facts([registration.registration_id])
    came = next((fact for fact in facts if fact.kind == Kind.REGISTERED), None)
    return Side(
        registration,
        source=str(came.body.get("source", "")) if came is not None else "",
        came_at=came.happened_at if came is not None else None,
        station=reader.station_name(came.station_id) if came is not None else "",
        claim=snapshot.claim,
        badge=snapshot.valid_badge,
    )
