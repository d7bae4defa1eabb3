"""The hub's sealed roster: built from its lists and ticket keys when a kiosk first asks, then kept like the journal."""

import random
import secrets
import threading
from collections.abc import Iterator, Sequence

from db.queries import Queries
from db.sealed_lists import check_ins_of, person_of, touched_since
from kiosk.app.data_dir import Opened
from kiosk.app.ticket_keys import signers
from kiosk.domain.codes import CodeKind, code_kind
from kiosk.domain.credential import Credential, RawScan, decode
from kiosk.domain.facts import OF_EVENT
from kiosk.domain.model import EVENT_PLACE, PersonId, Registration, RegistrationId
from kiosk.domain.roster import to_values
from kiosk.protocol.sealed import (
    SealedBox,
    SealedRecord,
    decoy,
    decoys_for,
    sealed_record,
    strong_secrets,
)

_KEPT_BACK = frozenset("external_id booking_code ticket email phone access_needs note".split())
"""Roster fields that a kiosk never needs."""


class HubSealed:
    """`kiosk.hub.kiosks.SealedSource` over the hub's data directory; any thread may ask."""

    def __init__(self, here: Opened) -> None:
        self._here = here
        self._lock = threading.Lock()
        self._build = ""
        self._read_to = 0
        self._boxes: list[SealedBox] = []
        self._ranks: dict[bytes, int] = {}
        self._lookups: dict[RegistrationId, frozenset[bytes]] = {}
        self._strong: frozenset[str] = frozenset()

    def page(self, build: str, rank: int, most: int) -> tuple[str, int, Sequence[SealedBox], bool]:
        """Return (build, rank, boxes, whether that is all) after a rank; of another build than asked, from its begin."""
        with self._lock, self._here.store.read() as reader:
            self._follow(reader)
            start = rank if build == self._build and rank <= len(self._boxes) else 0
            end = min(start + most, len(self._boxes))
            newest = [
                box for n, box in enumerate(self._boxes[start:end], start) if self._ranks[box.lookup] == n
            ]
            return self._build, end, newest, end == len(self._boxes)

    def look_up(self, code: str) -> SealedRecord | None:
        """Return whom a typed or scanned code names, None where it is nobody or several."""
        event, now = self._here.event, self._here.clock.now()
        credential = decode(RawScan((code,), "kiosk", now))
        if not isinstance(credential, Credential) or code_kind(code) is CodeKind.BADGE_NUMBER:
            return None
        with self._here.store.read() as reader:
            snapshot = reader.snapshot(credential, EVENT_PLACE, event.day_at(now), event.check_in.once_per)
            if len(set(snapshot.persons)) != 1 and len(snapshot.matches) != 1:
                return None
            one = snapshot.matches[0]
            person = next(iter(snapshot.persons), PersonId(one.registration_id))
            return self._record(reader, person, one)

    def _follow(self, reader: Queries) -> None:
        last, touched = touched_since(reader.connection, self._read_to)
        if not self._build or OF_EVENT in touched:
            self._begin(reader)
        else:
            for person, one in _whole(reader, touched):
                self._put(reader, person, one)
        self._read_to = last

    def _begin(self, reader: Queries) -> None:
        self._build, self._boxes, self._ranks, self._lookups = secrets.token_hex(8), [], {}, {}
        everybody = list(reader.registrations())
        self._strong = strong_secrets(one.ticket for _, one in everybody if one.ticket)
        for person, one in everybody:
            self._put(reader, person, one)
        for _ in range(decoys_for(len(self._boxes))):
            self._add(decoy())
        # In no order: the place of a box must not tell when somebody registered.
        random.SystemRandom().shuffle(self._boxes)
        self._ranks = {box.lookup: rank for rank, box in enumerate(self._boxes)}

    def _put(self, reader: Queries, person: PersonId, one: Registration) -> None:
        record, boxes = self._record(reader, person, one), []
        for secret in self._secrets(reader, one):
            box = sealed_record(self._here.event.event_id, secret, record)
            if box is not None:
                boxes.append(box)
        for gone in self._lookups.get(one.registration_id, frozenset()) - {box.lookup for box in boxes}:
            self._add(SealedBox(gone, decoy().box))
        for box in boxes:
            self._add(box)
        self._lookups[one.registration_id] = frozenset(box.lookup for box in boxes)

    def _add(self, box: SealedBox) -> None:
        self._ranks[box.lookup] = len(self._boxes)
        self._boxes.append(box)

    def _secrets(self, reader: Queries, one: Registration) -> Iterator[bytes]:
        serial = reader.void_serial(one.registration_id) + 1
        for signing in signers(self._here.event.event_id, reader):
            signature = signing.signature(one.registration_id, serial)
            if signature is not None:
                yield signature
        foreign = one.ticket.strip()
        if foreign in self._strong:
            yield foreign.encode()

    def _record(self, reader: Queries, person: PersonId, one: Registration) -> SealedRecord:
        badge = next((b for b in reversed(reader.badges_of(one.registration_id)) if b.is_valid), None)
        entered = [
            (str(c.place_id), c.day.isoformat(), c.at.isoformat(), reader.station_name(c.station_id))
            for c in check_ins_of(reader.connection, person)
        ]
        values = {name: text for name, text in to_values(one).items() if text and name not in _KEPT_BACK}
        return SealedRecord(
            registration_id=one.registration_id,
            person_id=person,
            values=values,
            entered=entered,
            badge_number=badge.number if badge is not None else "",
            answered=[(a.question_id, a.version) for a in reader.answers(one.registration_id)],
        )


def _whole(reader: Queries, touched: frozenset[RegistrationId]) -> Iterator[tuple[PersonId, Registration]]:
    """Yield every registration of the persons that were touched."""
    ids = {other for one in touched for other in (*reader.persons_registrations(one), one)}
    for registration_id in sorted(ids):
        one = reader.registration(registration_id)
        if one is not None:
            yield person_of(reader.connection, registration_id), one
