"""Who was in an earlier import and is not in this one: counted, marked with a note where that is asked for, never removed."""

from collections.abc import Iterable, Sequence, Set

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import Registration, RegistrationId, RegistrationState
from kiosk.services.ports import Tx
from kiosk.services.record import Recorder

NOTE = "Not in the newest list."


def gone_of(
    tx: Tx, registrations: Iterable[Registration], present: Set[RegistrationId]
) -> Sequence[RegistrationId]:
    """Return who came by an import and is not present in this one; cancelled ones are not missed."""
    missing = [
        one.registration_id
        for one in registrations
        if one.registration_id not in present and one.state is not RegistrationState.CANCELLED
    ]
    imported = {fact.registration_id for fact in tx.facts(missing) if _is_import(fact)} if missing else set()
    return [one for one in missing if one in imported]


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
