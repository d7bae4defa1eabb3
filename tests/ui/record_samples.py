"""Made-up records of people in which much has happened, and the station that answers for them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.history import Change, Entry
from kiosk.domain.model import (
    Badge,
    FactId,
    JobState,
    Registration,
    RegistrationId,
    RegistrationState,
    StationId,
)
from kiosk.domain.money import read_money
from kiosk.services.outcome import Outcome
from kiosk.ui.desk.record.port import Record, Reversible
from tests.ui import samples as s


@dataclass
class FakeRecords:
    """Records of made-up people; remembers what it was asked."""

    people: dict[str, Record] = field(default_factory=dict)
    error: Exception | None = None
    asked: list[tuple[object, ...]] = field(default_factory=list)
    outcome: Outcome | None = None

    def _note(self, *what: object) -> None:
        self.asked.append(what)
        if self.error is not None:
            raise self.error

    def record(self, registration_id: RegistrationId) -> Record:
        self.asked.append(("record", registration_id))
        return self.people.get(registration_id) or full_record(_people()[registration_id])

    def save(
        self,
        registration_id: RegistrationId,
        changes: Mapping[str, str],
        *,
        prints: bool,
        is_over_seats: bool = False,
    ) -> Outcome | None:
        self._note(
            "save", registration_id, dict(changes), prints, *(("over seats",) if is_over_seats else ())
        )
        return replace(s.already(), job=s.job(s.HONG, JobState.QUEUED)) if prints else None

    def add_note(self, registration_id: RegistrationId, text: str) -> None:
        self._note("add_note", registration_id, text)

    def print_ahead(self, registration_id: RegistrationId) -> Badge:
        self._note("print_ahead", registration_id)
        return s.badge(s.LAYLA, printed=False)

    def replace(self, registration_id: RegistrationId, values: Mapping[str, str]) -> Registration:
        self._note("replace", registration_id, dict(values))
        return s.VY

    def collect(self, registration_id: RegistrationId, by: str) -> Badge:
        self._note("collect", registration_id, by)
        return s.badge(s.LAYLA)

    def pay(
        self, registration_id: RegistrationId, amount: str, receipt: str, *, is_part: bool
    ) -> Registration:
        self._note("pay", registration_id, amount, receipt, is_part)
        return s.LAYLA

    def withdraw(self, fact: Fact, *, is_any: bool, is_over_seats: bool = False) -> RegistrationId:
        self._note("withdraw", str(fact.kind), is_any, *(("over seats",) if is_over_seats else ()))
        return fact.registration_id


def _people() -> dict[str, Registration]:
    everybody = (s.LAYLA, s.HONG, s.ROSA, s.THIRI, s.LONG, s.AMADOU, s.SEO, s.BIRGIT, s.VY, s.HAN, s.HWANG)
    return {one.registration_id: one for one in everybody}


def full_record(
    registration: Registration,
    *,
    is_in: bool = True,
    has_badge: bool = True,
    has_back: bool = False,
    has_place_back: bool = False,
) -> Record:
    """Return a record in which much has happened."""
    long = "Interregional Network of Municipal Ombudspersons and Human Rights Education Centres"

    def entry(kind: Kind, minutes: int, *changes: Change, **texts: str) -> tuple[Entry, str]:
        at = s.NOW - timedelta(minutes=minutes)
        return Entry(at, StationId("d3"), "J-07", str(kind), texts, changes), "Desk 3"

    def fact(kind: Kind, body: dict[str, str], personal: dict[str, str]) -> Reversible:
        made = Fact(
            fact_id=FactId(f"fact-{kind}"),
            station_id=StationId("d3"),
            station_seq=1,
            station_at=s.NOW,
            happened_at=s.NOW - timedelta(minutes=9),
            actor_id="J-07",
            kind=str(kind),
            registration_id=registration.registration_id,
            body=body,
            personal=personal,
        )
        return Reversible(made, is_own=kind is not Kind.REPLACED)

    paid = {"amount": "50000 KRW", "is_all": "True"}
    by = "Amadou Sarr-Diop, Ville de Thiès"
    past = [
        entry(Kind.BADGE_PRINTED, 2, number="D3AA-7KX"),
        entry(Kind.BADGE_ISSUED, 3, number="D3AA-7KX"),
        entry(Kind.CHECKED_IN, 3, day="2019-09-30"),
        entry(Kind.BADGE_VOIDED, 5, number="D3AA-7KW", reason="name_wrong"),
        entry(
            Kind.EDITED,
            5,
            Change("name", "Layla Mansuri", "Layla Mansouri"),
            Change("organisation", "", long),
            Change("category", "participant", "invited"),
            Change("email", "layla@example.org", "l.mansouri@example.org"),
            Change("days", "2019-09-30", "2019-09-30;2019-10-01"),
            source="desk",
        ),
        entry(Kind.NOTE_ADDED, 7, text="Her interpreter comes at half past ten and waits at the entrance"),
        entry(Kind.PAYMENT_NOTED, 9, receipt="R-2019-0017", **paid),
        entry(Kind.BADGE_COLLECTED, 11, text=by),
        entry(Kind.REGISTERED, 60 * 24 * 30, Change("name", "", "Layla Mansuri"), source="import"),
    ]
    place_back = [fact(Kind.REPLACED, {"by": "han"}, {})]
    back = [
        fact(Kind.PAYMENT_NOTED, paid, {"receipt": "R-2019-0017"}),
        fact(Kind.BADGE_COLLECTED, {}, {"text": by}),
        fact(Kind.KEPT_APART, {"with": "han"}, {}),
    ]
    return Record(
        registration=registration,
        past=past,
        notes=[
            ("", "Her interpreter comes at half past ten and waits at the entrance"),
            ("organisation", long),
        ],
        check_ins=[(s.claim(registration, 3, actor="J-07"), "Desk 3")] if is_in else [],
        badges=(s.badge(registration), replace(s.badge(registration), void_reason="name_wrong"))
        if has_badge
        else (),
        is_in=is_in,
        undoable=FactId("fact-1") if is_in else None,
        open=read_money("30000 KRW") if registration.state is RegistrationState.UNPAID else None,
        names={"han": "한지우"},
        reversible=[*(back if has_back else []), *(place_back if has_place_back else [])],
    )
