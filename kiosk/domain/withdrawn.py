"""What was recorded by mistake and taken back: which facts still hold, and which can be taken back; pure.

A `withdrawn` fact names the one that it takes back (`undoes`); both stay in the journal, and only what holds counts.
"""

from collections.abc import Iterable

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import FactId

WITHDRAWABLE = frozenset({Kind.REPLACED, Kind.BADGE_COLLECTED, Kind.PAYMENT_NOTED, Kind.KEPT_APART})
"""Kinds that a `withdrawn` fact takes back; a check-in and a merge have undoings of their own."""


def withdrawn_ids(facts: Iterable[Fact]) -> frozenset[FactId]:
    """Return the ids of what was taken back."""
    return frozenset(FactId(fact.body["undoes"]) for fact in facts if fact.kind == Kind.WITHDRAWN)


def holding(facts: Iterable[Fact], kinds: Iterable[Kind]) -> tuple[Fact, ...]:
    """Return the facts of these kinds that nobody took back, in their order.

    Args:
        facts: facts among which the taking back is as well.
        kinds: of `WITHDRAWABLE`.
    """
    facts, wanted = list(facts), frozenset(kinds)
    gone = withdrawn_ids(facts)
    return tuple(fact for fact in facts if fact.kind in wanted and fact.fact_id not in gone)


def reversible(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return what can be taken back of a registration: of each kind the newest that holds, in their order.

    A place that went back to its first holder passed on by being taken back: that is no mistake of its own.
    """
    newest = {fact.kind: fact for fact in holding(facts, WITHDRAWABLE) if not fact.body.get("back")}
    return tuple(newest.values())
