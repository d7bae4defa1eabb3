"""Who was in an earlier import and is not in this one: counted, marked with a note where that is asked for, never removed; who is back is
noted too."""

from collections.abc import Sequence, Set

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import ENDED, RegistrationId
from kiosk.services.ports import Reader, Tx
from kiosk.services.record import Recorder

NOTE = "Not in the newest list."
BACK_NOTE = "In the newest list again."


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
    marked = _marked(tx, gone)
    return [_note(tx, recorder, one, NOTE, is_gone=True) for one in gone if one not in marked]


def back_marks(tx: Tx, recorder: Recorder, present: Set[RegistrationId]) -> Sequence[Fact]:
    """Return a note for each of these registrations whose last note says that it is not in the newest list."""
    back = _marked(tx, sorted(tx.noted_gone_ids() & present))
    return [_note(tx, recorder, one, BACK_NOTE, is_gone=False) for one in sorted(back)]


def _marked(tx: Tx, ids: Sequence[RegistrationId]) -> Set[RegistrationId]:
    marked: dict[RegistrationId, bool] = {}
    for fact in tx.facts(ids) if ids else ():
        if _is_import(fact) or "gone" in fact.body:
            marked[fact.registration_id] = bool(fact.body.get("gone"))
    return {one for one, is_gone in marked.items() if is_gone}


def _note(tx: Tx, recorder: Recorder, one: RegistrationId, text: str, *, is_gone: bool) -> Fact:
    body = {"source": "import", "gone": is_gone}
    return recorder.fact(tx, Kind.NOTE_ADDED, one, body, {"text": text})


def _is_import(fact: Fact) -> bool:
    return fact.kind in (Kind.REGISTERED, Kind.EDITED) and fact.body.get("source") == "import"
