"""Two registrations of one person: joined, taken apart again, or kept apart for good. Nothing is ever merged by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import FactId, PhotoChoice, Registration, RegistrationId, RegistrationState
from kiosk.domain.roster import EDITABLE, to_values
from kiosk.services.check_in import Desk
from kiosk.services.edit import edited
from kiosk.services.ports import Tx

SOURCE = "merge"
OWN = frozenset({"external_id", "booking_code", "ticket", "days", "state"})
"""What each registration keeps: both tickets and codes lead to the one person, and each place is as it was paid for."""


def merge(
    desk: Desk, one: RegistrationId, other: RegistrationId, chosen: Mapping[str, str] | None = None
) -> FactId:
    """Say that two registrations are one person's, and write the chosen values into both.

    Args:
        desk: the station.
        one: the registration whose values count where none is chosen.
        other: the other one.
        chosen: field texts that shall hold for the person; of the rest, an empty field takes the other's text.

    Returns:
        The id of the `merged` fact, which `unmerge` takes.

    Raises:
        OperatorError: they are one registration, or one person already, one is not on the list, or one's place passed
            to somebody else.
    """
    with desk.store.write() as tx:
        first, second = _registration(tx, one), _registration(tx, other)
        if one == other or second.registration_id in _group(tx, one):
            raise OperatorError("These are one person already; nothing was changed.")
        if RegistrationState.REPLACED in (first.state, second.state):
            raise OperatorError(
                "One of these places passed to somebody else; it stays a registration of its own."
            )
        joined = desk.recorder.fact(tx, Kind.MERGED, one, {"with": other})
        tx.append([joined, *_settled(desk, tx, first, second, chosen or {}, joined.fact_id)])
        return joined.fact_id


def unmerge(desk: Desk, fact_id: FactId, registration_id: RegistrationId) -> None:
    """Take back a merge and the values it wrote; twice is harmless.

    Raises:
        OperatorError: there is no such merge.
    """
    with desk.store.write() as tx:
        facts = list(tx.facts(sorted(_group(tx, registration_id))))
        joined = next((fact for fact in facts if fact.fact_id == fact_id and fact.kind == Kind.MERGED), None)
        if joined is None:
            raise OperatorError("There is no such merge. The history tells which there are.")
        if any(fact.kind == Kind.MERGE_UNDONE and fact.body["undoes"] == fact_id for fact in facts):
            return
        wrote = [fact for fact in facts if fact.body.get("merge") == fact_id]
        back = [_back(desk, tx, fact, fact_id) for fact in wrote]
        undone = desk.recorder.fact(tx, Kind.MERGE_UNDONE, joined.registration_id, {"undoes": fact_id})
        tx.append([undone, *back])


def merges_of(desk: Desk, registration_id: RegistrationId) -> Sequence[Fact]:
    """Return the merges that hold of a person, the newest last. Reads only."""
    with desk.store.read() as reader:
        ids = sorted(reader.persons_registrations(registration_id))
        facts = list(reader.facts(ids))
    undone = {fact.body["undoes"] for fact in facts if fact.kind == Kind.MERGE_UNDONE}
    return [fact for fact in facts if fact.kind == Kind.MERGED and fact.fact_id not in undone]


def keep_apart(desk: Desk, one: RegistrationId, other: RegistrationId) -> FactId:
    """Record that two registrations are two people's, so that nobody is asked again; return the fact's id."""
    with desk.store.write() as tx:
        for registration_id in (one, other):
            _registration(tx, registration_id)
        made = desk.recorder.fact(tx, Kind.KEPT_APART, one, {"with": other})
        tx.append([made])
        return made.fact_id


def settled_values(first: Registration, second: Registration, chosen: Mapping[str, str]) -> dict[str, str]:
    """Return the field texts that a merge writes into both; of the rest each keeps its own. Pure.

    Args:
        first: the registration whose values count where none is chosen.
        second: the other one.
        chosen: field texts that shall hold.
    """
    mine, theirs = to_values(first), to_values(second)
    wanted = {name: chosen.get(name) or mine[name] or theirs[name] for name in EDITABLE - OWN}
    wanted["hide"] = ";".join(sorted({*first.hide, *second.hide}))  # what was hidden once stays hidden
    wanted["protected"] = mine["protected"] or theirs["protected"]
    if "photo" not in chosen:
        wanted["photo"] = str(_stricter(first.photo, second.photo))
    return wanted


def _settled(
    desk: Desk, tx: Tx, first: Registration, second: Registration, chosen: Mapping[str, str], fact_id: FactId
) -> list[Fact]:
    mine, theirs = to_values(first), to_values(second)
    wanted = settled_values(first, second, chosen)
    made = []
    for registration, values in ((first, mine), (second, theirs)):
        changes = {name: text for name, text in sorted(wanted.items()) if text != values[name]}
        if changes:
            fact = edited(desk.recorder, tx, registration.registration_id, changes, SOURCE)
            before = {name: values[name] for name in changes}
            made.append(_remembering(fact, fact_id, before))
    return made


def _stricter(one: PhotoChoice, other: PhotoChoice) -> PhotoChoice:
    order = (PhotoChoice.NO, PhotoChoice.YES, PhotoChoice.UNASKED)
    return min(one, other, key=order.index)


def _remembering(fact: Fact, merge_id: FactId, before: Mapping[str, str]) -> Fact:
    return replace(
        fact,
        body={**fact.body, "merge": merge_id},
        personal={**fact.personal, "before": dict(before)},
    )


def _back(desk: Desk, tx: Tx, fact: Fact, fact_id: FactId) -> Fact:
    """Return the edit that takes back what a merge wrote, but for what somebody changed since.

    That it names the merge is what counts (`kiosk.domain.merges`); the texts tell the history what became of them.
    """
    now, wrote = _registration(tx, fact.registration_id), {**fact.body["set"], **fact.personal.get("set", {})}
    values = to_values(now)
    before: Mapping[str, str] = fact.personal.get("before", {})
    changes = {name: text for name, text in before.items() if values[name] == wrote.get(name)}
    made = edited(desk.recorder, tx, fact.registration_id, changes, SOURCE)
    return replace(made, body={**made.body, "unmerges": fact_id})


def _group(tx: Tx, registration_id: RegistrationId) -> frozenset[RegistrationId]:
    return tx.persons_registrations(registration_id)


def _registration(tx: Tx, registration_id: RegistrationId) -> Registration:
    found = tx.registration(registration_id)
    if found is None:
        raise OperatorError("This registration is not on the list any more.")
    return found
