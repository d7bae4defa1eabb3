"""How long it takes from a scanned text to a credential whose signature is known to be good; no store."""

import gc
import time
from datetime import UTC, datetime
from uuid import uuid4

from kiosk.app.ed25519 import Ed25519, new_private, public_of, sign
from kiosk.domain.credential import Credential, RawScan, decode
from kiosk.domain.model import RegistrationId
from kiosk.domain.ticket import SignedTicket, event_tag, message
from kiosk.scan.readings import readings
from tests.bench.data import figures
from tests.unit.test_readings import LAYOUTS
from tests.unit.test_ticket_forms import sig1

_COUNT = 2_000


def verified_ms(layout_id: str) -> tuple[float, float, float]:
    """Return median, p95 and p99 for our own signed tickets, typed by a US scanner under a layout."""
    private, tag, verifier = new_private(), event_tag("bench"), Ed25519()
    public, us, computer = public_of(private), LAYOUTS["us"], LAYOUTS[layout_id]
    times = []
    for _ in range(_COUNT):
        one = RegistrationId(str(uuid4()))
        text = SignedTicket(1, tag, one, 1, sign(private, message(1, tag, one, 1))).text
        keys = tuple(
            type(key)(computer.gives[key.position, key.is_shifted], key.position, key.is_shifted)
            for key in us.keys_of(text)
        )
        gc.collect(0)
        begun = time.perf_counter()
        credential = decode(RawScan(readings(keys, LAYOUTS), "wedge", datetime.now(UTC)))
        assert isinstance(credential, Credential)
        # One reading in a few hundred is a ticket by its form under another layout too; the signature decides.
        good = [t for t in credential.tickets if verifier.verify(public, t.message, t.signature)]
        times.append((time.perf_counter() - begun) * 1000)
        assert [ticket.registration_id for ticket in good] == [one]
    return figures(times)


def recognised_ms() -> tuple[float, float, float]:
    """Return median, p95 and p99 for telling what a signed ticket of pretix is, its signature apart."""
    text, times = sig1(), []
    for _ in range(_COUNT):
        begun = time.perf_counter()
        credential = decode(RawScan((text,), "wedge", datetime.now(UTC)))
        assert isinstance(credential, Credential)
        assert credential.lookups
        times.append((time.perf_counter() - begun) * 1000)
    return figures(times)
