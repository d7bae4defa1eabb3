"""What stands of the edits once merges were taken back: pure.

A merge writes the values that were chosen into both registrations (`merge` in the fact's body names it); taking it back
leaves in each a fact that names it too (`unmerges`). From then on nothing of what the merge wrote counts, whatever else
was edited meanwhile, at whichever place, and in whatever order several merges are taken back.
"""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import FactId, RegistrationId

_EDITS = (Kind.REGISTERED, Kind.EDITED)


def standing(facts: Sequence[Fact]) -> Sequence[Fact]:
    """Return the facts without the edits of merges that were taken back, and without those that took them back.

    Later edits were made on top of them: their base becomes what the merge had written over.

    Args:
        facts: all facts of some registrations, in order.
    """
    undone = {(one.registration_id, one.body["unmerges"]) for one in facts if "unmerges" in one.body}
    return _without(facts, undone) if undone else facts


def _without(facts: Sequence[Fact], undone: set[tuple[RegistrationId, str]]) -> list[Fact]:
    stands: list[Fact] = []
    writers: dict[tuple[RegistrationId, str], FactId] = {}
    under: dict[tuple[FactId, str], FactId | None] = {}
    for fact in facts:
        if fact.kind not in _EDITS:
            stands.append(fact)
            continue
        whose = fact.registration_id
        names = [*fact.body.get("set", {}), *fact.personal.get("set", {})]
        if "unmerges" in fact.body or (whose, fact.body.get("merge")) in undone:
            under |= {(fact.fact_id, name): writers.get((whose, name)) for name in names}
            continue
        writers |= {(whose, name): fact.fact_id for name in names}
        stands.append(_rebased(fact, under))
    return stands


def _rebased(fact: Fact, under: dict[tuple[FactId, str], FactId | None]) -> Fact:
    base = fact.body.get("base", {})
    if not any((one, name) in under for name, one in base.items()):
        return fact
    found = {}
    for name, one in base.items():
        while one is not None and (one, name) in under:
            one = under[one, name]
        if one is not None:
            found[name] = one
    return replace(fact, body={**fact.body, "base": found})
