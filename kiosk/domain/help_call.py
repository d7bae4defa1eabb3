"""Calls for help: a desk or a kiosk asks, somebody goes; facts about the event, so that every desk sees them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import FactId, StationId


@dataclass(frozen=True, slots=True)
class HelpCall:
    """One call. `number` is a kiosk's, read out by the guest ("H 27"), "" for a desk's own; `taken_by` who goes.

    `about` is whose registration it is, "" where nobody knows; an id names nobody.
    """

    fact_id: FactId
    station_id: StationId
    at: datetime
    number: str = ""
    reason: str = ""
    about: str = ""
    taken_by: StationId | None = None

    @property
    def is_open(self) -> bool:
        """Whether nobody has said yet that they go."""
        return self.taken_by is None


def help_calls(facts: Iterable[Fact]) -> tuple[HelpCall, ...]:
    """Return the calls in order; of two who take one call apart the first in order goes.

    Args:
        facts: facts about the event, in order; other kinds are passed over.
    """
    calls: dict[FactId, HelpCall] = {}
    taken: dict[FactId, StationId] = {}
    for fact in facts:
        if fact.kind == Kind.HELP_ASKED:
            said = [fact.body.get(name, "") for name in ("number", "reason", "about")]
            calls[fact.fact_id] = HelpCall(fact.fact_id, fact.station_id, fact.happened_at, *said)
        elif fact.kind == Kind.HELP_TAKEN:
            taken.setdefault(FactId(fact.body["about"]), fact.station_id)
    return tuple(replace(call, taken_by=taken.get(fact_id)) for fact_id, call in calls.items())
