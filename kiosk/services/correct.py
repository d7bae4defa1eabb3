"""Correct a registration at the desk: any field, with the old value kept in the journal; notes; one move with the reprint."""

from collections.abc import Mapping

from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.model import Registration, RegistrationId, RegistrationState
from kiosk.domain.roster import to_values
from kiosk.services.check_in import Desk
from kiosk.services.edit import edited
from kiosk.services.outcome import Outcome
from kiosk.services.ports import Tx
from kiosk.services.register import check_free, checked_values
from kiosk.services.reprint import reprint_in
from kiosk.services.seats import within_seats

SOURCE = "desk"
NAME_WRONG = "name_wrong"


def correct(
    desk: Desk,
    registration_id: RegistrationId,
    changes: Mapping[str, str],
    countries: frozenset[str],
    *,
    reprints: bool = False,
    is_over_seats: bool = False,
) -> tuple[Registration, Outcome | None]:
    """Change fields of a registration, and print its badge anew where that is asked for, in one transaction.

    Only what differs is recorded; nothing different records nothing.

    Args:
        desk: the station.
        registration_id: whose.
        changes: field texts as they were typed; an empty one clears the field.
        countries: the codes that are taken.
        reprints: void the valid badge and print another, with the reason that the name was wrong.
        is_over_seats: whether a lead gives a place though all of the category are taken.

    Raises:
        Full: all places of the category are taken.
        OperatorError: nobody has this id, a text cannot be taken, the place passed to somebody else and its state is to
            change, a code or ticket is another person's, or there is no printer for the reprint.
    """
    with desk.store.write() as tx:
        before = _registration(tx, registration_id)
        old = to_values(before)
        _check_state(before, changes)
        typed = {**{name: text for name, text in old.items() if text}, **changes}
        values = {**checked_values(desk, typed, countries)}
        different = {name: values.get(name, "") for name in changes if values.get(name, "") != old[name]}
        check_free(desk, tx, different, tx.persons_registrations(registration_id))
        if different.get("booking_code") == "":
            raise OperatorError(
                "A booking code can be changed, not taken away: somebody may come with nothing else."
            )
        if different:
            with within_seats(desk, tx, is_over=is_over_seats):
                tx.append([edited(desk.recorder, tx, registration_id, different, SOURCE)])
            _protect_all(desk, tx, registration_id, different)
        outcome = reprint_in(desk, tx, registration_id, NAME_WRONG) if reprints else None
        return _registration(tx, registration_id), outcome


def _protect_all(desk: Desk, tx: Tx, registration_id: RegistrationId, different: Mapping[str, str]) -> None:
    """Set the flag of all of a person's registrations alike: one that has it protects the person."""
    others = tx.persons_registrations(registration_id) - {registration_id} if "protected" in different else ()
    change = {"protected": different.get("protected", "")}
    tx.append([edited(desk.recorder, tx, one, change, SOURCE) for one in sorted(others)])


def _check_state(before: Registration, changes: Mapping[str, str]) -> None:
    wanted = changes.get("state", str(before.state)).casefold()
    if wanted == before.state:
        return
    if before.state is RegistrationState.REPLACED:
        raise OperatorError(
            "This place passed to somebody else, so its state does not change any more. To give it back, let the "
            "new registration's place pass on: roster replace."
        )
    if wanted == RegistrationState.REPLACED:
        raise OperatorError(
            "A place passes to somebody else by `roster replace`, which makes the new registration."
        )


def form_changes(before: Registration, typed: Mapping[str, str]) -> dict[str, str]:
    """Return what a form changes that was filled with what may be shown of a registration.

    A hidden field that stays empty is not cleared. The name of somebody who has one for the badge is that one: the name on
    the list is neither seen nor changed by a form, and a name in the own script is joined to it.
    """
    changes = {name: text for name, text in typed.items() if text or name not in before.hide}
    if before.badge_name:
        names = (changes.pop(name, "").strip() for name in ("name", "name_native"))
        changes["badge_name"] = " ".join(filter(None, names))
    return changes


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
