"""What a scanned ticket proves by itself, offline: form, event, key, signature, serial, times."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from kiosk.domain.admission import Snapshot
from kiosk.domain.credential import Credential
from kiosk.domain.model import EVENT_PLACE
from kiosk.domain.pretix_sig1 import parse_sig1
from kiosk.domain.ticket import Proof, SignedTicket, TicketKey, event_tag
from kiosk.services.ports import Reader, Verifier


def snapshot_of_ticket(
    credential: Credential, reader: Reader, verifier: Verifier, event_id: str, day: date, once_per: str
) -> Snapshot:
    """Return what is known of a credential that the roster does not know by its text.

    Of several readings that are tickets the one that proves most counts. Where this station does not have the key
    yet nothing can be called forged, and nothing is proved: a person has to settle it.
    """
    best = Snapshot()
    keys = reader.ticket_keys() if credential.tickets else ()
    for ticket in credential.tickets:
        named = [key for key in keys if key.number == ticket.key_number]
        proof = _proof(ticket, named, reader, verifier, event_id)
        if proof is Proof.GENUINE:
            return replace(
                reader.snapshot_of(ticket.registration_id, EVENT_PLACE, day, once_per), proof=proof
            )
        if best.proof in (Proof.NONE, Proof.KEY_UNKNOWN):
            best = Snapshot(proof=proof)
    return best


def proof_of_sig1(text: str, keys: Sequence[bytes], verifier: Verifier, now: datetime) -> Proof:
    """Return what a signed ticket of pretix proves by itself; without the event's keys only its times count.

    Args:
        keys: the event's public keys in pretix, 32 bytes each.
        now: the instant of the scan.
    """
    ticket = parse_sig1(text)
    if ticket is None:
        return Proof.NONE
    if keys and not any(verifier.verify(key, ticket.payload, ticket.signature) for key in keys):
        return Proof.FORGED
    at = now.timestamp()
    if ticket.valid_from and at < ticket.valid_from:
        return Proof.NOT_YET
    if ticket.valid_until and at > ticket.valid_until:
        return Proof.OVER
    return Proof.GENUINE if keys else Proof.NONE


def _proof(
    ticket: SignedTicket, keys: Sequence[TicketKey], reader: Reader, verifier: Verifier, event_id: str
) -> Proof:
    if ticket.event_tag != event_tag(event_id):
        return Proof.OTHER_EVENT
    if not keys:
        return Proof.KEY_UNKNOWN if ticket.key_number else Proof.FORGED  # Keys are numbered from 1.
    key = next((one for one in keys if verifier.verify(one.public, ticket.message, ticket.signature)), None)
    if key is None:
        return Proof.FORGED
    if key.is_revoked or ticket.serial <= reader.void_serial(ticket.registration_id):
        return Proof.REVOKED
    return Proof.GENUINE
