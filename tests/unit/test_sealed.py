"""The sealed roster: only the ticket itself finds and opens its box, and nothing tells a box from another."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.ed25519 import new_private
from kiosk.app.ticket_keys import Signer
from kiosk.domain.errors import RemoteFault
from kiosk.domain.model import RegistrationId
from kiosk.protocol.sealed import (
    BOX_BYTES,
    LEAST_BITS,
    LOOKUP_BYTES,
    SealedRecord,
    TicketKeys,
    decoy,
    decoys_for,
    opened_personal,
    opened_record,
    sealed_personal,
    sealed_record,
    secret_bits,
    strong_secrets,
    ticket_secret,
)

PRETIX = "z3fsn8jyufm5kpk768q69gkbyr5f4h6w"


def record(**values: str) -> SealedRecord:
    return SealedRecord(registration_id="r1", person_id="r1", values=values)


@given(st.binary(min_size=10, max_size=64), st.text(max_size=100))
def test_a_box_opens_for_its_own_secret_and_no_other(secret: bytes, name: str) -> None:
    box = sealed_record("event-1", secret, record(name=name))
    assert box is not None
    assert (len(box.lookup), len(box.box)) == (LOOKUP_BYTES, BOX_BYTES)
    keys = TicketKeys.of("event-1", secret)
    assert keys.lookup == box.lookup
    assert opened_record(keys, box.box) == record(name=name)
    for other in (TicketKeys.of("event-2", secret), TicketKeys.of("event-1", secret + b"x")):
        assert other.lookup != box.lookup
        assert opened_record(other, box.box) is None
        assert opened_record(TicketKeys(keys.lookup, other.key), box.box) is None
    assert opened_record(keys, b"") is None


def test_boxes_are_of_one_size_whoever_is_in_them_and_the_empty_ones_too() -> None:
    sizes = {len(b.box) for n in (1, 1500) if (b := sealed_record("e", b"s" * 64, record(name="x" * n)))}
    assert sizes == {len(decoy().box)} == {BOX_BYTES}
    assert len(decoy().lookup) == LOOKUP_BYTES
    assert sealed_record("e", b"s" * 64, record(name="x" * 3000)) is None


def test_empty_boxes_hide_how_many_there_are() -> None:
    assert [n + decoys_for(n) for n in (0, 1, 256, 257, 2000)] == [256, 256, 256, 512, 2048]


def test_the_secret_of_our_ticket_is_its_signature() -> None:
    signing = Signer("event-1", 1, new_private())
    registration_id = RegistrationId(str(uuid.uuid4()))
    text = signing.ticket(registration_id, 1)
    assert text is not None
    assert ticket_secret(text) == signing.signature(registration_id, 1)


@pytest.mark.parametrize(
    "text", ["K7QM-42X", "r1", str(10**15), "", "A" * 64, "0123456789" * 4, "Layla Mansouri"]
)
def test_what_is_short_or_can_be_guessed_has_no_secret(text: str) -> None:
    assert secret_bits(text) < LEAST_BITS
    assert ticket_secret(text) is None


def test_a_foreign_ticket_of_80_bits_is_its_own_secret() -> None:
    assert ticket_secret(f" {PRETIX} ") == PRETIX.encode()
    assert ticket_secret(str(uuid.UUID("7c9e6679-7425-40de-944b-e07fc1f90ae7"))) is not None


def test_numbered_tickets_are_weak_however_long() -> None:
    numbered = [f"{PRETIX}-{n:04}" for n in range(50)] + [f"{n:04}-{PRETIX}" for n in range(50)]
    other = "p9w2xk5vqj7r3mz8ht4nc6bd0gfy1sla"
    assert strong_secrets([*numbered, other, "K7QM-42X"]) == {other}
    assert strong_secrets([PRETIX, PRETIX + "z", other]) == {other}  # the one is the other's beginning
    assert strong_secrets([]) == frozenset()
    assert strong_secrets([""]) == frozenset()


def test_what_a_kiosk_writes_the_hub_alone_reads() -> None:
    from nacl.public import PrivateKey

    private = PrivateKey.generate()
    personal = {"set": {"name": "Layla"}, "n": 1}
    sealed = sealed_personal(bytes(private.public_key), personal)
    assert "Layla" not in str(sealed)
    assert opened_personal(bytes(private), sealed) == personal
    assert opened_personal(bytes(private), personal) == personal
    assert sealed_personal(bytes(private.public_key), {}) == {}
    for wrong in (sealed, {"sealed": "!"}, {"sealed": ""}):
        with pytest.raises(RemoteFault, match="does not understand"):
            opened_personal(bytes(PrivateKey.generate()), wrong)
