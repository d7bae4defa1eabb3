"""What happened to a person, in order: who changed what from which value to which; pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import FactId, StationId
from kiosk.domain.projection import set_values


@dataclass(frozen=True, slots=True)
class Change:
    """A field that got another value; "" is none."""

    field_name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened.

    `what` is its kind; `texts` what the fact says of it, its badge's number among it; `undoes` the entry that it takes
    back, where that is known.
    """

    at: datetime
    station_id: StationId
    actor_id: str | None
    what: str
    texts: Mapping[str, str] = field(default_factory=dict)
    changes: tuple[Change, ...] = field(default=())
    undoes: "Entry | None" = None


def history(facts: Iterable[Fact]) -> tuple[Entry, ...]:
    """Return the history of a person, oldest first.

    Args:
        facts: all facts of the person's registrations, in order.
    """
    values: dict[str, dict[str, str]] = {}
    numbers: dict[str, str] = {}
    entries: dict[FactId, Entry] = {}
    for fact in facts:
        changes: tuple[Change, ...] = ()
        if fact.kind in (Kind.REGISTERED, Kind.EDITED):
            known = values.setdefault(fact.registration_id, {})
            changes = tuple(
                Change(name, known.get(name, ""), text)
                for name, text in set_values(fact).items()
                if known.get(name, "") != text
            )
            known.update(set_values(fact))
        texts = {
            name: str(text)
            for name, text in {**fact.body, **fact.personal}.items()
            if isinstance(text, str | int) and text
        }
        badge_id = texts.get("badge_id", "")
        if "number" in texts:
            numbers[badge_id] = texts["number"]
        elif badge_id in numbers:
            texts["number"] = numbers[badge_id]
        entries[fact.fact_id] = Entry(
            at=fact.happened_at,
            station_id=fact.station_id,
            actor_id=fact.actor_id,
            what=str(fact.kind),
            texts=texts,
            changes=changes,
            undoes=entries.get(FactId(texts.get("undoes", ""))),
        )
    return tuple(entries.values())
