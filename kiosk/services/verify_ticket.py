"""What a scanned ticket of ours proves, offline: form, event, key, signature, serial."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kiosk.domain.admission import Snapshot
from kiosk.domain.credential import Credential
from kiosk.domain.model import EVENT_PLACE
from kiosk.domain.ticket import Proof, SignedTicket, TicketKey, event_tag
from kiosk.services.ports import Reader, Verifier


def snapshot_of_ticket(
    credential: Credential, reader: Reader, verifier: Verifier, event_id: str, day: date, once_per: str
) -> Snapshot:
    """Return what is known of a credential that the roster does not know by its text.

    Of several readings that are tickets the one that proves most counts. Where this station does not have the key
    yet nothing can be called forged: the id, which cannot be guessed, then has to stand on the list.
    """
    best = Snapshot()
    keys = reader.ticket_keys() if credential.tickets else ()
    for ticket in credential.tickets:
        named = [key for key in keys if key.number == ticket.key_number]
        proof = _proof(ticket, named, reader, verifier, event_id)
        if proof in (Proof.GENUINE, Proof.NONE):
            known = reader.snapshot_of(ticket.registration_id, EVENT_PLACE, day, once_per)
            if known.matches or proof is Proof.GENUINE:
                return replace(known, proof=proof)
        elif best.proof is Proof.NONE:
            best = Snapshot(proof=proof)
    return best


def _proof(
    ticket: SignedTicket, keys: Sequence[TicketKey], reader: Reader, verifier: Verifier, event_id: str
) -> Proof:
    if ticket.event_tag != event_tag(event_id):
        return Proof.OTHER_EVENT
    if not keys:
        return Proof.NONE
    key = next((one for one in keys if verifier.verify(one.public, ticket.message, ticket.signature)), None)
    if key is None:
        return Proof.FORGED
    if key.is_revoked or ticket.serial <= reader.void_serial(ticket.registration_id):
        return Proof.REVOKED
    return Proof.GENUINE
