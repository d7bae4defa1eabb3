"""Made-up likely duplicates and the station that answers for them, for tests and for pictures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from kiosk.domain.duplicates import Pair, Reason
from kiosk.domain.model import FactId, PhotoChoice, Registration, RegistrationId
from kiosk.services.compare import LastMerge, Side
from kiosk.services.outcome import Outcome
from kiosk.ui.desk.duplicates.port import Likely
from tests.ui import samples as s

SEO_B = replace(
    s.SEO,
    registration_id=RegistrationId("seo-b"),
    name="Seo Minha",
    name_native="서민하",
    category="participant",
    email="seo.minha@student.ac.kr",
    days=tuple(s.MONDAY + timedelta(days=day) for day in range(3)),
    phone="+82 10-1234-5678",
)
SEO_A = replace(s.SEO, email="seo.minha@student.ac.kr", days=(s.MONDAY,), photo=PhotoChoice.NO)
LONG_B = replace(
    s.LONG,
    registration_id=RegistrationId("long-b"),
    name="María Fernanda de los Ángeles Rodríguez Villanueva y Santisteban de la Torre",
    organisation="Interregional Network of Municipal Ombudspersons and Centres for Human Rights Education",
    category="press",
    email="maria.fernanda@red-interamericana.example.org",
    access_needs="wheelchair; sign language; a seat near the door because of the light",
    country="ES",
)
LONG_A = replace(s.LONG, email="m.f.rodriguez@ombudspersons.example.org", hide=("organisation",))


def side(one: Registration, minutes: int | None = None, source: str = "import") -> Side:
    """Return a side; with `minutes`, in since so long and with a badge."""
    return Side(
        one,
        source,
        s.NOW - timedelta(minutes=minutes) if minutes is not None else datetime(2019, 8, 2, 3, tzinfo=UTC),
        "Desk 3" if minutes is not None else "Hub",
        s.claim(one, minutes) if minutes is not None else None,
        s.badge(one) if minutes is not None else None,
    )


def likely(one: Registration, other: Registration, *reasons: Reason, score: float = 0.9) -> Likely:
    """Return a pair."""
    return Likely(Pair(one.registration_id, other.registration_id, score, reasons), one, other)


PAIRS = (
    likely(SEO_A, SEO_B, Reason.NEARLY_SAME_NAME, Reason.SAME_EMAIL, Reason.SAME_ORGANISATION),
    likely(LONG_A, LONG_B, Reason.SAME_SOUND, Reason.SAME_PHONE, Reason.SAME_ORGANISATION),
    likely(
        s.VY, replace(s.VY, registration_id=RegistrationId("vy-b"), name="Nguyen Thao Vy"), Reason.SAME_NAME
    ),
    likely(s.THIRI, s.LAYLA, Reason.SAME_EMAIL, score=0.17),
)


@dataclass
class FakeDuplicates:
    """Answers for some pairs and remembers what it was asked."""

    pairs: Sequence[Likely] = ()
    total: int | None = None
    merged: LastMerge | None = None
    error: Exception | None = None
    asked: list[tuple[object, ...]] = field(default_factory=list)
    sides_of: dict[frozenset[str], tuple[Side, Side]] = field(default_factory=dict)

    def _note(self, *what: object) -> None:
        self.asked.append(what)
        if self.error is not None:
            raise self.error

    def likely_of(self, registration_id: RegistrationId) -> Pair | None:
        found = (one.pair for one in self.pairs if registration_id in (one.pair.one, one.pair.other))
        return next(found, None)

    def likely(self) -> tuple[Sequence[Likely], int]:
        self._note("likely")
        return self.pairs, len(self.pairs) if self.total is None else self.total

    def sides(self, one: RegistrationId, other: RegistrationId) -> tuple[Side, Side] | None:
        self._note("sides", one, other)
        known = {each.registration_id: each for pair in self.pairs for each in (pair.one, pair.other)}
        if one not in known or other not in known:
            return None
        return self.sides_of.get(frozenset((one, other))) or (side(known[one]), side(known[other]))

    def last_merge(self, registration_id: RegistrationId) -> LastMerge | None:
        return self.merged

    def merge(self, one: RegistrationId, other: RegistrationId, chosen: Mapping[str, str]) -> FactId:
        self._note("merge", one, other, dict(chosen))
        self._drop(one, other)
        return FactId("merge-1")

    def unmerge(self, fact_id: FactId, registration_id: RegistrationId) -> None:
        self._note("unmerge", fact_id, registration_id)

    def keep_apart(self, one: RegistrationId, other: RegistrationId) -> FactId:
        self._note("keep_apart", one, other)
        self._drop(one, other)
        return FactId("apart-1")

    def keep_apart_no_more(self, one: RegistrationId, other: RegistrationId) -> None:
        self._note("keep_apart_no_more", one, other)

    def answer_for(self, registration_id: RegistrationId) -> Outcome:
        self._note("answer_for", registration_id)
        return s.already(SEO_A)

    def _drop(self, one: RegistrationId, other: RegistrationId) -> None:
        gone = {one, other}
        self.pairs = [pair for pair in self.pairs if {pair.pair.one, pair.pair.other} != gone]


def with_pairs() -> FakeDuplicates:
    """Return a station with every kind of pair; of the first one, A is a walk-in who is in."""
    made = FakeDuplicates(pairs=PAIRS)
    made.sides_of[frozenset(("seo", "seo-b"))] = (side(SEO_A, 2, "walk_in"), side(SEO_B))
    made.sides_of[frozenset(("long", "long-b"))] = (side(LONG_A, 30), side(LONG_B, 9, "walk_in"))
    return made
