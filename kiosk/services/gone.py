"""Who was in an earlier import and is not in this one: counted, marked with a note where that is asked for, never removed."""

from collections.abc import Sequence, Set

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import ENDED, RegistrationId
from kiosk.services.ports import Reader, Tx
from kiosk.services.record import Recorder

NOTE = "Not in the newest list."


def gone_of(reader: Reader, present: Set[RegistrationId]) -> Sequence[RegistrationId]:
    """Return who came by an import and is not present in this one.

    Whose place ended and who was erased are not missed, nor who is present under another registration, by a merge.
    """
    missing = [one for one, state in reader.states() if one not in present and state not in ENDED]
    if not missing:
        return ()
    imported = reader.imported_ids() - {fact.registration_id for fact in reader.erasures()}
    person_of = {one: person for person, one in reader.merged_ids()}
    here = {person_of.get(one, one) for one in present}
    return [one for one in missing if one in imported and person_of.get(one, one) not in here]


def gone_marks(tx: Tx, recorder: Recorder, gone: Sequence[RegistrationId]) -> Sequence[Fact]:
    """Return a note for each of these registrations that has none yet since an import last knew it."""
    marked: dict[RegistrationId, bool] = {}
    for fact in tx.facts(gone) if gone else ():
        if _is_import(fact) or fact.body.get("gone"):
            marked[fact.registration_id] = bool(fact.body.get("gone"))
    body = {"source": "import", "gone": True}
    return [
        recorder.fact(tx, Kind.NOTE_ADDED, one, body, {"text": NOTE}) for one in gone if not marked.get(one)
    ]


def _is_import(fact: Fact) -> bool:
    return fact.kind in (Kind.REGISTERED, Kind.EDITED) and fact.body.get("source") == "import"
