"""Until when the data of an event is kept: the day of the event's file, or the one that a lead has set since; pure.

From that day on one is reminded. A week later the desk's window opens to the notice only, until a lead puts the day off,
which is recorded: people are not left without their check-in by a forgotten date, and a list is not left for years.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kiosk.domain.facts import Fact

GRACE_DAYS = 7


class Stand(StrEnum):
    """How things stand on a day."""

    NONE = "none"
    DUE = "due"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Retention:
    """The day until which data is kept, None where nobody set one, and how that stands today."""

    until: date | None
    stand: Stand = Stand.NONE


def retention(planned: date | None, facts: Iterable[Fact], today: date) -> Retention:
    """Return how it stands; `facts` are the event's `retention_set`, in order: the newest counts."""
    until = planned
    for fact in facts:
        until = date.fromisoformat(str(fact.body["until"]))
    if until is None or today <= until:
        return Retention(until)
    is_over = today > until + timedelta(days=GRACE_DAYS)
    return Retention(until, Stand.OVERDUE if is_over else Stand.DUE)
