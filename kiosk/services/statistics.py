"""What remains of an event when its names are gone: counts, none of them small enough to mean somebody."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.event import Event
from kiosk.services.ports import Reader

SMALLEST = 5
"""A group of fewer people is told as part of the rest."""
REST = "fewer than 5 each"


@dataclass(frozen=True, slots=True)
class Statistics:
    """Counts: registrations, persons who came, and by day, hour of a day, category and country."""

    registrations: int
    came: int
    by_day: Mapping[str, int]
    by_hour: Mapping[str, int]
    by_category: Mapping[str, int]
    by_country: Mapping[str, int]


def statistics(event: Event, reader: Reader) -> Statistics:
    """Count an event. Reads only."""
    days: Counter[str] = Counter()
    hours: Counter[str] = Counter()
    came = set()
    for one in reader.check_ins():
        days[one.day.isoformat()] += 1
        hours[f"{one.day.isoformat()} {event.local(one.at):%H}:00"] += 1
        came.add(one.person_id)
    people = dict(reader.registrations())
    present = [registration for person_id, registration in people.items() if person_id in came]
    return Statistics(
        registrations=len(people),
        came=len(came),
        by_day=folded(days),
        by_hour=folded(hours),
        by_category=folded(Counter(one.category or "none" for one in present)),
        by_country=folded(Counter(one.country or "none" for one in present)),
    )


def folded(counts: Counter[str]) -> dict[str, int]:
    """Return the counts in order of their names, with the small ones together, unless they are too few even so."""
    kept = {name: count for name, count in sorted(counts.items()) if count >= SMALLEST}
    rest = sum(count for count in counts.values() if count < SMALLEST)
    return {**kept, REST: rest} if rest >= SMALLEST else kept
