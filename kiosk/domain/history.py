"""What happened to a person, in order: who changed what from which value to which; pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import StationId
from kiosk.domain.projection import set_values


@dataclass(frozen=True, slots=True)
class Change:
    """A field that got another value; "" is none."""

    field_name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened. `what` is its kind, `detail` its reason, place or text, as it has one."""

    at: datetime
    station_id: StationId
    actor_id: str | None
    what: str
    detail: str = ""
    changes: tuple[Change, ...] = field(default=())


def history(facts: Iterable[Fact]) -> tuple[Entry, ...]:
    """Return the history of a person, oldest first.

    Args:
        facts: all facts of the person's registrations, in order.
    """
    values: dict[str, dict[str, str]] = {}
    entries = []
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
        entries.append(
            Entry(fact.happened_at, fact.station_id, fact.actor_id, str(fact.kind), _detail(fact), changes)
        )
    return tuple(entries)


_DETAILS = ("source", "reason", "number", "day", "with", "by")


def _detail(fact: Fact) -> str:
    if fact.kind in (Kind.ANSWERED, Kind.CONSENT_GIVEN):
        return f"{fact.body['question']}: {fact.personal.get('answer', '')} (version {fact.body['version']})"
    texts: Mapping[str, object] = {**fact.body, **fact.personal}
    if fact.kind == Kind.PAYMENT_NOTED:
        return " · ".join(str(texts[name]) for name in ("amount", "receipt") if texts.get(name))
    return next((str(texts[name]) for name in ("text", *_DETAILS) if texts.get(name)), "")
