"""Every form of ticket is told apart, and any text at all is answered with a sentence."""

import base64
import struct
import time
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.app.ed25519 import Ed25519, public_of, sign
from kiosk.domain.admission import Admit, Place, Snapshot, decide
from kiosk.domain.codes import make_badge_number, make_badge_token, make_booking_code, make_staff_token
from kiosk.domain.credential import Credential, RawScan, Unreadable, decode
from kiosk.domain.model import EVENT_PLACE, RegistrationId
from kiosk.domain.pretix_sig1 import parse_sig1
from kiosk.domain.ticket import Proof, SignedTicket, event_tag, message
from kiosk.domain.ticket_forms import NO_TICKETS, Form, recognise, ticket_aliases
from kiosk.services.verify_ticket import proof_of_sig1
from kiosk.ui.desk.reasons import NO_TICKET, TROUBLES
from tests.builders import event

PRIVATE = bytes(range(32, 64))
UUID = "3f2b8c1e-9d4a-4f6b-8a7c-5e6d7f8a9b0c"
B64 = base64.b64encode(bytes.fromhex(UUID.replace("-", ""))).decode()
_OWN = message(1, event_tag("e"), RegistrationId(UUID), 1)
OWN = SignedTicket(1, event_tag("e"), RegistrationId(UUID), 1, sign(PRIVATE, _OWN)).text


def sig1(valid_from: int = 0, valid_until: int = 0, *, private: bytes = PRIVATE) -> str:
    """Return an invented signed ticket of pretix."""
    payload = b"\x0a\x09inventedX"[:2] + b"inventedX" + b"\x10\x11"
    for field, value in ((5, valid_from), (6, valid_until)):
        payload += bytes([field << 3]) + _varint(value)
    blob = b"\x01" + struct.pack(">HH", len(payload), 64) + payload + sign(private, payload)
    return base64.b64encode(blob).decode()[::-1]


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


FORMS = [
    (OWN, Form.OWN_TICKET),
    (OWN.lower(), Form.OWN_TICKET),
    (make_booking_code("K7QM42"), Form.BOOKING_CODE),
    (make_badge_number("AC", 7), Form.BADGE_NUMBER),
    (make_badge_token("ACDEFGHJKLMNPQRTUVWX"), Form.BADGE_TOKEN),
    (sig1(), Form.PRETIX_SIG1),
    (sig1(1_569_801_600), Form.PRETIX_SIG1),
    ("abcdefghjkmnpqrstuvwxyz234567892", Form.PRETIX_PLAIN),
    ('{"handshake_version": 1, "url": "https://x.example", "token": "t"}', Form.PRETIX_PAIRING),
    (f'{{"i": [2, "x.example", "{B64}"]}}', Form.INDICO_V2),
    (f'{{"i": [2, "http://x.example", "{B64}", "{B64}"], "more": 1}}', Form.INDICO_V2),
    (
        f'{{"checkin_secret": "{UUID}", "server_url": "https://x.example", "event_id": "3", '
        '"registrant_id": "4", "version": 1}',
        Form.INDICO_V1,
    ),
    ('{"event_id": 1, "regform_id": 2, "server": {"base_url": "x"}, "version": 2}', Form.INDICO_SETUP),
    (f"{UUID}/{base64.b64encode(bytes(range(32))).decode()}", Form.ALFIO_TICKET),
    (UUID, Form.ALFIO_BADGE),
    (f"{UUID}::Ada::Org", Form.ALFIO_BADGE),
    ('{"event": "e", "ticket": "abcdefghjkmnpqrstuvwxyz234567892", "lead": "l"}', Form.EVENTYAY),
    ('{"ticket": "abc", "lead": "l"}', Form.EVENTYAY),
    (f"{UUID}-12", Form.OPEN_EVENT),
    ("A-7QK2M9Z", Form.HI_EVENTS),
    ("12345678901234567890", Form.ODOO),
    ("aB3dE5gH7jK9mN1", Form.ATTENDIZE),
    ("BEGIN:VCARD\nVERSION:3.0\nN:Ng;A\nEND:VCARD", Form.CONTACT),
    ("MECARD:N:Ng;;", Form.CONTACT),
    ("WIFI:T:WPA;S:hall;P:x;;", Form.WIFI),
    ("00020101021129370016A000000677010111", Form.PAYMENT),
    ("BCD\n002\n1\nSCT", Form.PAYMENT),
    ("4006381333931", Form.BAR_CODE),
    ("https://tickets.example/t/abcd?x=1", Form.WEB_PAGE),
    ("mailto:a@example.org", Form.MESSAGE),
    ("tel:+82620000000", Form.MESSAGE),
    ("http://[broken/abcd", Form.WEB_PAGE),
    ('{"i": [2, "x.example", 7]}', Form.INDICO_V2),
    ('{"i": [2, "x.example", "not base64 at all"]}', Form.INDICO_V2),
    ('{"some": "thing"}', Form.UNKNOWN_JSON),
    ("{", Form.UNKNOWN_JSON),
    ('{"a": NaN}', Form.UNKNOWN_JSON),
    ('{"ticket": "a", "ticket": "b"}', Form.UNKNOWN_JSON),
    ("[" * 5000, Form.TEXT),
    ("{" * 5000, Form.UNKNOWN_JSON),
    ("Layla", Form.TEXT),
    ("", Form.TEXT),
    ("AQA", Form.TEXT),
    (make_staff_token("ACDEFGHJKLMNPQRTUVWX"), Form.STAFF_TOKEN),
]


@pytest.mark.parametrize(("text", "form"), FORMS, ids=range(len(FORMS)))
def test_every_form_is_told(text: str, form: Form) -> None:
    assert recognise(text).form is form
    assert recognise(f" {text}\r\n").form is form


@pytest.mark.parametrize("text", [FORMS[i][0] for i in (9, 10, 11)])
def test_the_secret_of_an_indico_ticket_is_known_however_the_list_writes_it(text: str) -> None:
    inner = recognise(text).inner
    assert {UUID, UUID.replace("-", ""), B64} <= set(inner)
    assert set(inner) <= set(Credential((text,)).lookups)


def test_a_web_address_gives_the_code_that_it_wraps() -> None:
    code = make_booking_code("K7QM42")
    for address in (f"https://x.example/t/{code}", f"https://x.example/?code={code}&l=ko", f"app://x#{code}"):
        assert code in recognise(address).inner
    wrapped = "https://x.example/check?d=" + '%7B"ticket"%3A"abc-inner","lead"%3A"x"%7D'
    assert "abc-inner" in recognise(wrapped).inner


def test_what_is_no_ticket_has_its_sentence() -> None:
    assert set(NO_TICKET) == NO_TICKETS


def test_a_signed_pretix_ticket_is_checked_with_the_events_keys_and_its_times() -> None:
    keys, now = [bytes(32), public_of(PRIVATE)], datetime(2019, 9, 30, tzinfo=UTC)
    at = int(now.timestamp())
    verifier = Ed25519()
    cases = [
        (sig1(), Proof.GENUINE),
        (sig1(at + 60), Proof.NOT_YET),
        (sig1(0, at - 60), Proof.OVER),
        (sig1(at - 60, at + 60), Proof.GENUINE),
        (sig1(private=bytes(32)), Proof.FORGED),
        ("no ticket", Proof.NONE),
    ]
    for text, proof in cases:
        assert proof_of_sig1(text, keys, verifier, now) is proof
    assert proof_of_sig1(sig1(), [], verifier, now) is Proof.NONE


@pytest.mark.parametrize(
    "payload",
    [b"\x80" * 20, b"\x0a\x80", b"\x0a\x7f", b"\x0d1234", b"\xff" * 12 + b"\x01", b"\x08"],
    ids=["endless", "no length", "too short", "other kind", "too long a number", "no value"],
)
def test_a_payload_that_is_no_protocol_buffer_is_no_ticket(payload: bytes) -> None:
    payload = payload.ljust(30, b"\x80") if payload[0] == 0x80 else payload + b"\x0a\x0e" + b"x" * 14
    blob = b"\x01" + struct.pack(">HH", len(payload), 64) + payload + bytes(64)
    assert parse_sig1(base64.b64encode(blob).decode()[::-1]) is None


@pytest.mark.parametrize(
    "tail", [b"\x08", b"\x08\x80", b"\x80"], ids=["no value", "half a value", "half a key"]
)
def test_a_payload_that_breaks_off_is_no_ticket(tail: bytes) -> None:
    payload = b"\x0a\x0e" + b"x" * 14 + tail
    blob = b"\x01" + struct.pack(">HH", len(payload), 64) + payload + bytes(64)
    assert parse_sig1(base64.b64encode(blob).decode()[::-1]) is None


@given(st.integers(0, 115), st.sampled_from("ABCxyz019+/="))
def test_a_changed_pretix_ticket_is_no_longer_genuine(place: int, character: str) -> None:
    text = sig1()
    changed = text[:place] + character + text[place + 1 :]
    proof = proof_of_sig1(changed, [public_of(PRIVATE)], Ed25519(), datetime.now(UTC))
    original = base64.b64decode(text[::-1])
    try:
        is_same = base64.b64decode(changed[::-1]) == original
    except ValueError:
        is_same = False
    assert (proof is Proof.GENUINE) is is_same or parse_sig1(changed) is None


_BYTES = st.binary(max_size=3000).map(lambda data: data.decode("latin-1"))
_TEXTS = st.one_of(
    st.text(max_size=3000),
    st.text(st.characters(), max_size=300),
    _BYTES,
    st.sampled_from([text for text, _ in FORMS]).flatmap(
        lambda text: st.tuples(st.text(max_size=4), st.integers(0, 200), st.text(max_size=4)).map(
            lambda parts: parts[0] + text[: parts[1]] + parts[2] + text[parts[1] :]
        )
    ),
    st.text('{}[]":,0', max_size=400),
)


@settings(max_examples=400)
@given(_TEXTS)
def test_any_text_is_a_decision_with_a_sentence(text: str) -> None:
    begun = time.perf_counter()
    credential = decode(RawScan((text,), "wedge", datetime.now(UTC)))
    if isinstance(credential, Credential):
        assert credential.lookups
        recognise(credential.text)
    decision = decide(
        credential, Snapshot(), Place(EVENT_PLACE, date(2019, 9, 30)), event(), datetime.now(UTC)
    )
    assert not isinstance(decision, Admit)
    assert TROUBLES[decision.reason].headline
    assert isinstance(credential, Credential | Unreadable)
    assert time.perf_counter() - begun < 1


def test_a_data_ticket_on_the_list_is_known_by_its_secret_and_a_plain_one_by_itself_alone() -> None:
    assert "abc-inner" in ticket_aliases('{"ticket":"abc-inner","lead":"x"}')
    assert ticket_aliases("abc-inner") == ticket_aliases("") == ()
