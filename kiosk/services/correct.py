"""Correct a registration at the desk: any field, with the old value kept in the journal; notes; one move with the reprint."""

from collections.abc import Mapping

from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.model import Registration, RegistrationId
from kiosk.domain.roster import to_values
from kiosk.services.check_in import Desk
from kiosk.services.edit import edited
from kiosk.services.outcome import Outcome
from kiosk.services.ports import Tx
from kiosk.services.register import checked_values
from kiosk.services.reprint import reprint_in

SOURCE = "desk"
NAME_WRONG = "name_wrong"


def correct(
    desk: Desk,
    registration_id: RegistrationId,
    changes: Mapping[str, str],
    countries: frozenset[str],
    *,
    reprints: bool = False,
) -> tuple[Registration, Outcome | None]:
    """Change fields of a registration, and print its badge anew where that is asked for, in one transaction.

    Only what differs is recorded; nothing different records nothing.

    Args:
        desk: the station.
        registration_id: whose.
        changes: field texts as they were typed; an empty one clears the field.
        countries: the codes that are taken.
        reprints: void the valid badge and print another, with the reason that the name was wrong.

    Raises:
        OperatorError: nobody has this id, a text cannot be taken, or there is no printer for the reprint.
    """
    with desk.store.write() as tx:
        before = _registration(tx, registration_id)
        old = to_values(before)
        typed = {**{name: text for name, text in old.items() if text}, **changes}
        values = {**checked_values(desk, typed, countries)}
        different = {name: values.get(name, "") for name in changes if values.get(name, "") != old[name]}
        if different:
            tx.append([edited(desk.recorder, tx, registration_id, different, SOURCE)])
        outcome = reprint_in(desk, tx, registration_id, NAME_WRONG) if reprints else None
        return _registration(tx, registration_id), outcome


def add_note(desk: Desk, registration_id: RegistrationId, text: str) -> None:
    """Record a note on a registration.

    Raises:
        OperatorError: nobody has this id, or the note is empty.
    """
    text = " ".join(text.split())
    if not text:
        raise OperatorError("The note is empty. Write what the next volunteer should know.")
    with desk.store.write() as tx:
        _registration(tx, registration_id)
        tx.append([desk.recorder.fact(tx, Kind.NOTE_ADDED, registration_id, {}, {"text": text})])


def _registration(tx: Tx, registration_id: RegistrationId) -> Registration:
    found = tx.registration(registration_id)
    if found is None:
        raise OperatorError("This registration is not on the list any more.")
    return found
