"""Making facts: who, when, which number; used by every use case that records something."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import FactId, RegistrationId
from kiosk.services.ports import Chance, Clock, StationIdentity, Tx


@dataclass(frozen=True, slots=True)
class Recorder:
    """Makes this station's facts. `actor_id` is the volunteer on shift, or None.

    `seal` is how a station that must not read them again writes personal values, as a kiosk does; None elsewhere.
    """

    identity: StationIdentity
    clock: Clock
    chance: Chance
    actor_id: str | None = None
    seal: Callable[[Mapping[str, Any]], Mapping[str, Any]] | None = None

    def on_shift(self, sign: str) -> "Recorder":
        """Return the recorder of whoever is on shift now; "" is nobody."""
        return replace(self, actor_id=sign or None)

    def fact(
        self,
        tx: Tx,
        kind: Kind,
        registration_id: RegistrationId,
        body: Mapping[str, Any],
        personal: Mapping[str, Any] | None = None,
        happened_at: datetime | None = None,
    ) -> Fact:
        """Return a new fact with the station's next number; it is recorded only by `tx.append`.

        `happened_at` is when it really was, where that is not now: on paper.
        """
        now = self.clock.now()
        return Fact(
            fact_id=FactId(self.chance.new_id()),
            station_id=self.identity.station_id,
            station_seq=tx.next_seq(self.identity.station_id),
            station_at=now,
            happened_at=happened_at or now,
            actor_id=self.actor_id,
            kind=kind,
            registration_id=registration_id,
            body=body,
            personal=(self.seal(personal) if self.seal is not None else personal) if personal else {},
        )


@dataclass(frozen=True, slots=True)
class _Stopped:
    """A clock that stands still."""

    instant: datetime

    def now(self) -> datetime:
        return self.instant


def stopped(clock: Clock) -> Clock:
    """Return a clock that stands at this instant: what one transaction records happens at once."""
    return _Stopped(clock.now())
