"""Reading the roster: snapshots for the decision, search, the recent strip, counts. Read-only.

Longer than other modules: one short method a question; those of badges and of the station itself stand apart.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date

from sqlalchemy import Connection, bindparam, desc, func, select

from db import direct, journal, search
from db.badge_queries import BadgeQueries
from db.known_words import KnownWords
from db.rows import (
    Row,
    answer_value,
    badge_value,
    check_in_value,
    holder_value,
    job_value,
    json_text,
    registration_value,
    ticket_key_value,
    versions_value,
)
from db.schema import badge, check_in, print_job, registration
from db.station_queries import StationQueries
from db.tally import tally
from kiosk.domain.admission import Snapshot
from kiosk.domain.capacity import Holder
from kiosk.domain.codes import CodeKind, code_kind, normal
from kiosk.domain.credential import Credential
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import (
    Badge,
    CheckIn,
    FactId,
    PersonId,
    PlaceId,
    PrintJob,
    Registration,
    RegistrationId,
    RegistrationState,
    StationId,
)
from kiosk.domain.questions import Answer
from kiosk.domain.roster import EDITABLE, FIELDS
from kiosk.domain.tally import Tally
from kiosk.domain.ticket import TicketKey
from kiosk.domain.withdrawn import holding

_BY_CODE = (
    "SELECT * FROM registration WHERE person_id IN ("
    "SELECT person_id FROM registration WHERE booking_key = :code AND booking_key <> '' "
    "UNION SELECT person_id FROM registration WHERE ticket = :reading AND ticket <> '') "
    "ORDER BY registration_id"
)
"""All registrations of the persons that a code or a ticket names."""
_BY_ALIAS = (
    "SELECT * FROM registration WHERE person_id IN ("
    "SELECT person_id FROM registration JOIN ticket_alias USING (registration_id) "
    "WHERE ticket_alias.text = :reading AND NOT is_void) ORDER BY registration_id"
)
_IS_VOID = "SELECT 1 FROM ticket_alias WHERE text = :reading AND is_void"
_PERSON = (
    select(registration).where(registration.c.person_id == bindparam("person")).order_by("registration_id")
)
_BY_TOKEN = select(badge).where(badge.c.token == bindparam("token"))
_PERSON_OF = select(registration.c.person_id).where(registration.c.registration_id == bindparam("id"))
_CLAIM_ON_DAY = select(check_in).where(
    check_in.c.person_id == bindparam("person"),
    check_in.c.place_id == bindparam("place"),
    check_in.c.day == bindparam("day"),
    check_in.c.is_winner,
)
_CLAIM_EVER = (
    select(check_in)
    .where(
        check_in.c.person_id == bindparam("person"),
        check_in.c.place_id == bindparam("place"),
        check_in.c.is_winner,
    )
    .order_by(check_in.c.day)
    .limit(1)
)
_REGISTRATION = select(registration).where(registration.c.registration_id == bindparam("id"))
_CHECK_IN = select(check_in).where(check_in.c.fact_id == bindparam("id"))
_BADGES = select(badge).where(badge.c.person_id == bindparam("person")).order_by("issued_at", "badge_id")

_DISPUTED = (
    "SELECT min(registration_id) AS registration_id FROM registration WHERE person_id IN ("
    "SELECT person_id FROM check_in WHERE NOT is_winner AND NOT undone "
    "UNION SELECT person_id FROM badge WHERE void_reason = '' AND person_id <> '' "
    "GROUP BY person_id HAVING count(*) > 1 "
    "UNION SELECT person_id FROM registration AS passed WHERE state = 'replaced' AND (SELECT count(*) FROM fact "
    "WHERE fact.registration_id = passed.registration_id AND fact.kind = 'replaced') > 1 + (SELECT count(*) FROM fact "
    "WHERE fact.registration_id = passed.registration_id AND fact.kind = 'withdrawn' "
    'AND body LIKE \'%"what":"replaced"%\') '
    "UNION SELECT person_id FROM note WHERE field_name <> '') GROUP BY person_id ORDER BY 1"
)
_DELEGATIONS = "SELECT DISTINCT delegation FROM registration WHERE delegation <> '' ORDER BY delegation"
_MEMBERS = "SELECT * FROM registration WHERE delegation = :name AND delegation <> '' ORDER BY registration_id"
_ANSWERS = (
    "SELECT answer.* FROM answer JOIN registration ON registration.person_id = answer.person_id "
    "WHERE registration.registration_id = :id ORDER BY answer.fact_id"
)
_TAKEN = (
    "SELECT category, count(DISTINCT person_id) AS people FROM registration INDEXED BY registration_places "
    "WHERE placed_by <> '' AND category IN (SELECT value FROM json_each(:categories)) GROUP BY category"
)
_HOLDERS = (
    "SELECT person_id, registration.registration_id, placed_by, "
    "fact.registration_id AS given_to, station_id, happened_at FROM registration "
    "JOIN fact ON fact.fact_id = placed_by LEFT JOIN fact_order ON fact_order.fact_id = placed_by "
    "WHERE category = :category AND placed_by <> '' "
    "ORDER BY hub_seq IS NULL, hub_seq, local_seq, registration.registration_id"
)
"""In the order of `db.journal`; who came in place of one person, at two desks apart, comes in that of the ids."""
_TICKET_KEYS = "SELECT number, public, is_revoked FROM ticket_key ORDER BY number, public"
_VOID_SERIAL = "SELECT serial FROM ticket_void WHERE registration_id = :id"

_TEXTS = f"SELECT registration_id, {', '.join(name for name in FIELDS if name in EDITABLE)} FROM registration ORDER BY row_id"
_STATES = "SELECT registration_id, state FROM registration ORDER BY row_id"
_MERGED = "SELECT person_id, registration_id FROM registration WHERE person_id <> registration_id"
"""A person's id is the first of her registrations' ids."""
_CORRECTED = (
    "SELECT DISTINCT registration_id FROM fact WHERE kind = 'edited' "
    'AND body NOT LIKE \'{"source":"import"%\''
)
_IMPORTED = (
    "SELECT DISTINCT registration_id FROM fact WHERE kind IN ('registered', 'edited') "
    'AND body LIKE \'{"source":"import"%\''
)
_NOTED_GONE = (
    "SELECT DISTINCT registration_id FROM fact WHERE kind = 'note_added' "
    'AND body LIKE \'{"source":"import","gone":%\''
)
"""By the beginning of the body, as `kiosk.services` writes it: it is not taken apart a hundred thousand times."""


class Queries(BadgeQueries, StationQueries):
    """The questions of `kiosk.services.ports.Reader`, on one connection."""

    def __init__(self, connection: Connection, known_words: KnownWords) -> None:
        super().__init__(connection)
        self._known_words = known_words

    def snapshot(self, credential: Credential, place_id: PlaceId, day: date, once_per: str) -> Snapshot:
        """Return what is known of a credential; the first reading that is known decides."""
        for reading in credential.lookups:
            code = normal(reading)
            is_token = code_kind(code) is CodeKind.BADGE_TOKEN
            row = self._first(_BY_TOKEN, token=code) if is_token else None
            if row is not None:
                scanned = badge_value(row)
                if scanned.is_spare:
                    return Snapshot(scanned_badge=scanned)
                rows = direct.rows(self._tx, _PERSON, {"person": scanned.person_id})
                return self._snapshot(rows, place_id, day, once_per, scanned)
            rows = direct.rows(self._tx, _BY_CODE, {"code": code, "reading": reading})
            if rows:
                rows = sorted(rows, key=lambda row: row["booking_key"] != code and row["ticket"] != reading)
                return self._snapshot(rows, place_id, day, once_per, None)
        for reading in credential.lookups:
            rows = direct.rows(self._tx, _BY_ALIAS, {"reading": reading})
            if rows:
                return self._snapshot(rows, place_id, day, once_per, None)
        return Snapshot()

    def snapshot_of(
        self, registration_id: RegistrationId, place_id: PlaceId, day: date, once_per: str
    ) -> Snapshot:
        """Return what is known of a registration that a person chose."""
        person = direct.value(self._tx, _PERSON_OF, {"id": registration_id})
        if person is None:
            return Snapshot()
        rows = direct.rows(self._tx, _PERSON, {"person": person})
        rows = sorted(rows, key=lambda row: row["registration_id"] != registration_id)
        return self._snapshot(rows, place_id, day, once_per, None)

    def _snapshot(
        self,
        rows: Sequence[Row],
        place_id: PlaceId,
        day: date,
        once_per: str,
        scanned: Badge | None,
    ) -> Snapshot:
        """Return the snapshot for all registrations of one person, or of several; the best match first."""
        matches = [registration_value(row) for row in rows]
        persons = sorted({PersonId(row["person_id"]) for row in rows})
        if len(persons) > 1:
            return Snapshot(matches=tuple(matches), persons=tuple(persons), scanned_badge=scanned)
        asked = {"person": persons[0], "place": place_id}
        if once_per == "day":
            claim = self._first(_CLAIM_ON_DAY, **asked, day=day.isoformat())
        else:
            claim = self._first(_CLAIM_EVER, **asked)
        badges = direct.rows(self._tx, _BADGES, {"person": persons[0]})
        return Snapshot(
            matches=tuple(matches),
            persons=tuple(persons),
            claim=check_in_value(claim) if claim else None,
            badges=tuple(badge_value(row) for row in badges),
            scanned_badge=scanned,
        )

    def registration(self, registration_id: RegistrationId) -> Registration | None:
        """Return a registration, or None."""
        row = self._first(_REGISTRATION, id=registration_id)
        return registration_value(row) if row else None

    def registrations(self) -> Iterable[tuple[PersonId, Registration]]:
        """Yield every registration with its person, in the order they came in."""
        for row in self._tx.execute(select(registration).order_by(registration.c.row_id)).mappings():
            yield PersonId(row["person_id"]), registration_value(row)

    def open_texts(self, field_name: str) -> Iterable[tuple[PersonId, str]]:
        """Yield who has which text in a field, empty ones left out, of people who hide nothing and are not protected."""
        column = registration.c[field_name]
        asked = select(registration.c.person_id, column).where(
            column != "", registration.c.hide == "", registration.c.protected == ""
        )
        for person_id, text in self._tx.execute(asked):
            yield PersonId(person_id), str(text)

    def registration_texts(self) -> Iterable[tuple[RegistrationId, Mapping[str, str]]]:
        """Yield the field texts of every registration, in the order they came in; values are not made of them."""
        for row in direct.rows(self._tx, _TEXTS, {}):
            yield row.pop("registration_id"), row

    def states(self) -> Iterable[tuple[RegistrationId, RegistrationState]]:
        """Yield the state of every registration, in the order they came in."""
        known = {str(one): one for one in RegistrationState}
        for row in self._tx.exec_driver_sql(_STATES):
            yield RegistrationId(row[0]), known[row[1]]

    def imported_ids(self) -> Set[RegistrationId]:
        """Return who was ever in an imported list."""
        return {RegistrationId(one) for one in direct.values(self._tx, _IMPORTED)}

    def noted_gone_ids(self) -> Set[RegistrationId]:
        """Return who was ever noted not to be in the newest list."""
        return {RegistrationId(one) for one in direct.values(self._tx, _NOTED_GONE)}

    def merged_ids(self) -> Iterable[tuple[PersonId, RegistrationId]]:
        """Yield the registrations that a merge gave to a person who has another one, of which she has her id."""
        for row in self._tx.exec_driver_sql(_MERGED):
            yield PersonId(row[0]), RegistrationId(row[1])

    def corrected_ids(self) -> Set[RegistrationId]:
        """Return whose fields were ever changed by anything but an import."""
        return {RegistrationId(one) for one in direct.values(self._tx, _CORRECTED)}

    def erasures(self) -> Sequence[Fact]:
        """Return the facts by which people were erased, in order."""
        return journal.of_kind(self._tx, Kind.ERASED)

    def fingerprints(self) -> Iterable[tuple[RegistrationId, bytes]]:
        """Yield what the rows of the last lists said, by registration; see `kiosk.domain.matching.fingerprint`."""
        rows = self._tx.exec_driver_sql("SELECT registration_id, fingerprint FROM imported_row")
        return ((RegistrationId(one), bytes(print_)) for one, print_ in rows)

    def persons_registrations(self, registration_id: RegistrationId) -> frozenset[RegistrationId]:
        """Return the ids of all registrations of the person who has this one; empty where nobody has it."""
        person = select(registration.c.person_id).where(registration.c.registration_id == registration_id)
        ids = select(registration.c.registration_id).where(
            registration.c.person_id == person.scalar_subquery()
        )
        return frozenset(RegistrationId(one) for one in self._tx.execute(ids).scalars())

    def delegations(self) -> Sequence[str]:
        """Return the names of all delegations, each once, as they are spelled."""
        return [row["delegation"] for row in direct.rows(self._tx, _DELEGATIONS, {})]

    def members(self, delegations: Sequence[str]) -> Sequence[tuple[PersonId, Registration]]:
        """Return the registrations of delegations named exactly so, each with its person."""
        return [
            (PersonId(row["person_id"]), registration_value(row))
            for name in delegations
            for row in direct.rows(self._tx, _MEMBERS, {"name": name})
        ]

    def kept_apart(self) -> frozenset[frozenset[RegistrationId]]:
        """Return the pairs of registrations that somebody has judged to be two people's."""
        return frozenset(
            frozenset((one.registration_id, RegistrationId(one.body["with"]))) for one in self.apart_facts()
        )

    def apart_facts(self) -> Sequence[Fact]:
        """Return the facts that say so and that nobody took back, in order."""
        return holding(journal.of_kind(self._tx, Kind.KEPT_APART, Kind.WITHDRAWN), [Kind.KEPT_APART])

    def disputed(self) -> Sequence[RegistrationId]:
        """Return one registration of every person whose check-ins, badges or fields may be in conflict."""
        return [RegistrationId(row["registration_id"]) for row in direct.rows(self._tx, _DISPUTED, {})]

    def places_taken(self, categories: Iterable[str]) -> Mapping[str, int]:
        """Return how many people hold a place, by category; categories in which nobody does are left out."""
        asked = {"categories": json_text(list(categories))}
        return {row["category"]: row["people"] for row in direct.rows(self._tx, _TAKEN, asked)}

    def holders(self, category: str) -> Sequence[Holder]:
        """Return the registrations that hold a place in a category, in the order of the facts that gave them."""
        return [holder_value(row) for row in direct.rows(self._tx, _HOLDERS, {"category": category})]

    def versions(self, registration_id: RegistrationId) -> Mapping[str, FactId]:
        """Return which fact set each field of a registration."""
        found = self._tx.execute(
            select(registration.c.versions).where(registration.c.registration_id == registration_id)
        ).scalar()
        return versions_value(found) if found else {}

    def answers(self, registration_id: RegistrationId) -> Sequence[Answer]:
        """Return the last answer to each question of the person that a registration belongs to."""
        return [answer_value(row) for row in direct.rows(self._tx, _ANSWERS, {"id": registration_id})]

    def ticket_keys(self) -> Sequence[TicketKey]:
        """Return the event's ticket keys."""
        return [ticket_key_value(row) for row in direct.rows(self._tx, _TICKET_KEYS, {})]

    def void_serial(self, registration_id: RegistrationId) -> int:
        """Return the serial up to which a registration's tickets are void; 0 for none."""
        return int(direct.value(self._tx, _VOID_SERIAL, {"id": registration_id}) or 0)

    def is_void_ticket(self, credential: Credential) -> bool:
        """Return whether a text is a ticket of another system that was revoked here."""
        return any(
            direct.value(self._tx, _IS_VOID, {"reading": reading}) is not None
            for reading in credential.lookups
        )

    def check_in(self, fact_id: FactId) -> CheckIn | None:
        """Return a check-in, or None."""
        row = self._first(_CHECK_IN, id=fact_id)
        return check_in_value(row) if row else None

    def check_ins(self) -> Iterable[CheckIn]:
        """Yield every check-in that counts, the earliest first."""
        statement = select(check_in).where(check_in.c.is_winner).order_by(check_in.c.at, check_in.c.fact_id)
        for row in self._tx.execute(statement).mappings():
            yield check_in_value(row)

    def facts(self, registration_ids: Iterable[RegistrationId] | None = None) -> Iterable[Fact]:
        """Return the facts of some registrations, or of all, in order."""
        return (
            journal.all_facts(self._tx)
            if registration_ids is None
            else journal.facts_of(self._tx, registration_ids)
        )

    def facts_of_event(self, kinds: Iterable[str]) -> Sequence[Fact]:
        """Return the facts of these kinds that speak of the event itself, in order."""
        return journal.facts_of_event(self._tx, kinds)

    def search(
        self, words: str, limit: int, place_id: PlaceId, day: date, *, is_lead: bool = False
    ) -> Sequence[tuple[Registration, CheckIn | None]]:
        """Return whom a typed text finds, best first, with today's check-in; see `db.search.find`."""
        hits = search.find(self._tx, self._known_words, words, limit, place_id, day, is_lead=is_lead)
        rows = search.by_ids(self._tx, "registration", "row_id", [row_id for row_id, _ in hits])
        claims = search.by_ids(self._tx, "check_in", "fact_id", [claim for _, claim in hits if claim])
        return [
            (registration_value(rows[row_id]), check_in_value(claims[claim]) if claim else None)
            for row_id, claim in hits
        ]

    def protected_named(self, text: str) -> Sequence[RegistrationId]:
        """Return the protected people whose whole name a typed text is."""
        return [RegistrationId(one) for one in search.whole_names(self._tx, text)]

    def learn_words(self) -> None:
        """Make ready what the first search would wait for, about a second for 100,000; does nothing the next time."""
        search.learn(self._tx, self._known_words)

    def recent(
        self, station_id: StationId, limit: int
    ) -> Sequence[tuple[CheckIn, Registration, PrintJob | None]]:
        """Return this station's last check-ins that stand, newest first, each with its newest print job.

        Those of protected and of erased people are not among them.
        """
        rows = self._tx.execute(
            select(check_in)
            .where(check_in.c.station_id == station_id, check_in.c.undone.is_(False))
            .order_by(desc(check_in.c.at), desc(check_in.c.fact_id))
        ).mappings()
        found: list[tuple[CheckIn, Registration, PrintJob | None]] = []
        for row in rows:
            if len(found) == limit:
                break
            one = self.registration(RegistrationId(row["registration_id"]))
            if one is None or one.protected or not one.display_name:
                continue
            job = self._first(
                select(print_job)
                .where(print_job.c.registration_id == one.registration_id)
                .order_by(desc(print_job.c.created_at), desc(print_job.c.job_id))
                .limit(1)
            )
            found.append((check_in_value(row), one, job_value(job) if job else None))
        return found

    def arrived(self, place_id: PlaceId, day: date) -> int:
        """Return how many persons hold a place on a day."""
        return int(
            self._tx.execute(
                select(func.count())
                .select_from(check_in)
                .where(
                    check_in.c.place_id == place_id, check_in.c.day == day.isoformat(), check_in.c.is_winner
                )
            ).scalar_one()
        )

    def tally(self, place_id: PlaceId, day: date) -> Tally:
        """Count one day at a place."""
        return tally(self._tx, place_id, day)

    def count(self) -> int:
        """Return how many registrations the roster has."""
        return int(self._tx.execute(select(func.count()).select_from(registration)).scalar_one())
