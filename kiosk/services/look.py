"""Who looked for a protected person: recorded at an explicit look by a whole name, with desk and sign, without the text.

Whoever looked is answered first, and as if there were no such person.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import Registration, RegistrationId, StationId
from kiosk.services.check_in import Desk
from kiosk.services.ports import Reader, Tx

AGAIN = timedelta(minutes=10)
"""Who looks once more within this time, at the same desk, is one look."""


@dataclass(frozen=True, slots=True)
class Look:
    """One look: for whom, when, at which station, by whom on shift."""

    registration: Registration
    at: datetime
    station_id: StationId
    actor_id: str | None


def note_look(desk: Desk, text: str) -> None:
    """Record a look by a typed text, where it is the whole name of a protected person."""
    with desk.store.read() as reader:
        ids = reader.protected_named(text)
    if not ids:
        return
    with desk.store.write() as tx:
        fresh = [one for one in ids if not _is_noted(desk, tx, one)]
        tx.append([desk.recorder.fact(tx, Kind.LOOKED_FOR, one, {}) for one in fresh])


def looks(reader: Reader) -> Sequence[Look]:
    """Return all looks that reached this station, the oldest first; for a lead. Reads only."""
    found = []
    for fact in reader.facts():
        registration = reader.registration(fact.registration_id) if fact.kind == Kind.LOOKED_FOR else None
        if registration is not None:
            found.append(Look(registration, fact.happened_at, fact.station_id, fact.actor_id))
    return sorted(found, key=lambda one: one.at)


def _is_noted(desk: Desk, tx: Tx, registration_id: RegistrationId) -> bool:
    since = desk.recorder.clock.now() - AGAIN
    return any(_is_same(desk, fact) and fact.happened_at > since for fact in tx.facts([registration_id]))


def _is_same(desk: Desk, fact: Fact) -> bool:
    identity, actor = desk.recorder.identity, desk.recorder.actor_id
    return (fact.kind, fact.station_id, fact.actor_id) == (Kind.LOOKED_FOR, identity.station_id, actor)
