"""What happened to a place, whoever held it: a place that passed to somebody else takes its payments along."""

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import RegistrationId
from kiosk.domain.withdrawn import withdrawn_ids
from kiosk.services.ports import Reader


def facts_of_place(reader: Reader, registration_id: RegistrationId) -> list[Fact]:
    """Return the facts of a registration, of those whose place it has, and of those that gave it back. Reads only."""
    found: list[Fact] = []
    waiting, seen = [registration_id], {registration_id}
    while waiting:
        facts = list(reader.facts([waiting.pop()]))
        found += facts
        before = {RegistrationId(one) for one in _holders(facts)} - seen
        seen |= before
        waiting += sorted(before)
    return found


def _holders(facts: list[Fact]) -> list[str]:
    gone = withdrawn_ids(facts)
    held = [
        fact.body["replaces"] for fact in facts if fact.kind == Kind.REGISTERED and "replaces" in fact.body
    ]
    back = [fact.body["by"] for fact in facts if fact.kind == Kind.REPLACED and fact.fact_id in gone]
    return [*held, *back]
