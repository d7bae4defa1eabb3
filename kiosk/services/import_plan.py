"""What an import would do, found without writing: who is new, changed, unchanged, gone, refused, and why.

A row that says the same as at the last import is known by its fingerprint and not looked at again: nothing can come
of it, since what the last import had is what a further one compares with. The others are checked, matched by
registration id, external id, booking code, ticket, then by name with e-mail or organisation, then by an e-mail address
that one person alone has, where the names are spelt alike (this is told), then by what the last import had of those who
were corrected since, where no other row is theirs; a place that passed on has a rule of its own (`kiosk.services.passed_on`). They are compared three ways
with what the last import had: changed only in the file, taken; changed only here, kept; changed in both, ours stays and
the file's is reported. Who asked to be forgotten is not taken in again by itself (`kiosk.services.forgotten`).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date

from kiosk.domain.capacity import Seats, place_in, seats_of
from kiosk.domain.codes import BODY_LENGTH, make_booking_code, normal
from kiosk.domain.event import Event
from kiosk.domain.facts import Fact
from kiosk.domain.matching import (
    CODES,
    Key,
    are_two_people,
    fingerprint,
    is_name_alike,
    is_same_name,
    keys,
)
from kiosk.domain.model import RegistrationId
from kiosk.domain.projection import imported_values
from kiosk.domain.roster import EDITABLE
from kiosk.domain.sentence import Sentence
from kiosk.services.forgotten import Forgotten
from kiosk.services.gone import gone_of
from kiosk.services.known_people import KnownPeople
from kiosk.services.passed_on import has_passed_on, whose_row
from kiosk.services.ports import Chance, Reader
from kiosk.services.roster_row import NAMES, RowCheck, RowFault
from kiosk.services.seats import seats
from kiosk.services.shared_codes import sharing

Row = tuple[int, Mapping[str, str], str]
"""Line, field texts, and the fault of the row's shape or ""."""

Progress = Callable[[float], None]
"""Sentence from time to time how much is done, 0 to 1."""

_TELL_EVERY = 2_000
_RULES = "1"
"""Raise it when a row's texts are read otherwise than before."""


@dataclass(slots=True)
class ImportReport:
    """What an import did or would do. `refused` and `conflicts` are (line, sentence), in the order of the file."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: list[tuple[int, str]] = field(default_factory=list)
    conflicts: list[tuple[int, str]] = field(default_factory=list)
    fields: dict[int, str] = field(default_factory=dict)
    """The field to mend by the line of a refused row, where it is one field."""

    forgotten: int = 0
    """Refused rows of people who asked to be forgotten."""

    gone: Sequence[RegistrationId] = ()
    """Who came by an earlier import and is not in this one; they stay on the list."""

    seats: Sequence[Seats] = ()
    """How the places with a limit stand then."""

    @property
    def taken(self) -> int:
        """Rows that stand, or would stand, in the roster."""
        return self.new + self.changed + self.unchanged


@dataclass(frozen=True, slots=True)
class Change:
    """What a row changes in a registration, and what it says that is not taken because ours changed too."""

    registration_id: RegistrationId
    changes: Mapping[str, str]
    kept: Mapping[str, str]


@dataclass(slots=True)
class Plan:
    """What an import will write: people who are new, changes, and the fingerprints of all rows that were looked at."""

    report: ImportReport = field(default_factory=ImportReport)
    new: list[tuple[RegistrationId, dict[str, str]]] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    fingerprints: list[tuple[RegistrationId, bytes]] = field(default_factory=list)
    present: frozenset[RegistrationId] = frozenset()
    """Of whom there is a row."""


@dataclass(frozen=True, slots=True)
class Lists:
    """What rows are held against: the event, the countries' codes (ISO 3166 alpha-2), and whether the forgotten may come back."""

    event: Event
    countries: frozenset[str]
    takes_forgotten: bool = False


def plan(
    reader: Reader, chance: Chance, lists: Lists, rows: Iterable[Row], progress: Progress = lambda _: None
) -> Plan:
    """Return what an import of these rows would do. Only reads."""
    return _Planner(reader, chance, lists, progress).planned(list(rows))


class _Planner:
    def __init__(self, reader: Reader, chance: Chance, lists: Lists, progress: Progress) -> None:
        self._reader, self._chance, self._progress = reader, chance, progress
        self._event = lists.event
        self._check = RowCheck(lists.event, lists.countries)
        self._forgotten = Forgotten(reader, is_heeded=not lists.takes_forgotten)
        self._rules = rules_of(lists.event)
        self._plan = Plan()
        self._report = self._plan.report
        self._lines: dict[RegistrationId, int] = {}
        self._roster = KnownPeople()
        self._addresses: Counter[str] = Counter()
        self._matched: list[tuple[int, RegistrationId, dict[str, str]]] = []
        self._as_imported: KnownPeople | None = None
        self._put_aside: list[_Aside] = []

    def planned(self, rows: Sequence[Row]) -> Plan:
        rest = self._without_same(rows)
        if rest:
            self._roster.know(self._reader.registration_texts())
            self._addresses.update(raw.get("email", "").casefold() for _, raw, _, _ in rest)
        for done, (line, raw, fault, print_) in enumerate(rest):
            if done % _TELL_EVERY == 0:
                self._progress(0.1 + 0.6 * done / len(rest))
            with self._told_if_refused(line):
                if fault:
                    raise RowFault(fault)
                if self._is_of_erased(raw):
                    self._report.unchanged += 1
                    continue
                self._keep(self._take(line, self._check(raw), print_), print_)
        for aside in self._put_aside:
            with self._told_if_refused(aside.line):
                self._keep(self._take_aside(aside), aside.print_)
        self._progress(0.7)
        self._compare()
        self._report.refused.sort(key=lambda one: one[0])
        self._progress(0.9)
        self._plan.present = frozenset(self._lines)
        self._report.gone = gone_of(self._reader, self._lines.keys())
        self._report.seats = self._seats()
        return self._plan

    def _seats(self) -> Sequence[Seats]:
        """Return how the places will stand: those who are new are added, and who moves is counted anew."""
        taken: Counter[str] = Counter(
            {one.category_id: one.taken for one in seats(self._reader, self._event)}
        )
        if taken:
            taken.update(place_in(values) for _, values in self._plan.new)
            for one in self._plan.changes:
                before = self._roster.values(one.registration_id)
                if not has_passed_on(before):
                    taken.subtract([place_in(before)])
                    taken.update([place_in({**before, **one.changes})])
        return seats_of(self._event.categories, taken)

    def _is_of_erased(self, raw: Mapping[str, str]) -> bool:
        """Whether a row is what an export has of somebody who was erased: an id and no name."""
        given = RegistrationId(raw.get("registration_id", ""))
        return self._forgotten.was_erased(given) and not any(raw.get(name) for name in NAMES)

    @contextmanager
    def _told_if_refused(self, line: int) -> Iterator[None]:
        try:
            yield
        except RowFault as problem:
            self._report.refused.append((line, problem.sentence))
            if problem.field:
                self._report.fields[line] = problem.field

    def _keep(self, known: RegistrationId | None, print_: bytes) -> None:
        if known is not None:
            self._plan.fingerprints.append((known, print_))

    def _without_same(self, rows: Sequence[Row]) -> list[tuple[int, Mapping[str, str], str, bytes]]:
        """Count the rows that say what they said last time; return the others with their fingerprints."""
        known = {print_: one for one, print_ in self._reader.fingerprints()}
        rest: list[tuple[int, Mapping[str, str], str, bytes]] = []
        for line, raw, fault in rows:
            if fault:
                rest.append((line, raw, fault, b""))
                continue
            print_ = fingerprint(raw, self._rules)
            same = known.pop(print_, None) if known else None
            if same is None:
                rest.append((line, raw, fault, print_))
            else:
                self._lines[same] = line
        self._report.unchanged = len(self._lines)
        return rest

    def _take(self, line: int, values: dict[str, str], print_: bytes) -> RegistrationId | None:
        """Return whose row it is; None where that is known once all rows were looked at."""
        found = tuple(keys(values))
        given = RegistrationId(values.get("registration_id", ""))
        is_forgotten = self._forgotten.was_erased(given)
        known = None if is_forgotten else self._roster.match(values, found)
        if known is not None and known in self._lines:
            if found[0][0] != "name":  # a row that says no more than the name: two such rows are two people
                raise self._twice(self._lines[known], known, values)
            first = self._lines[known]
            known = self._roster.namesake(values, found[0], self._lines)
            self._report.conflicts.append(
                (
                    line,
                    Sentence(
                        "the same name stands in line {first}; both were taken, as two people", first=first
                    ),
                )
            )
        if known is None:
            erased_at = self._forgotten.erased_at(given, found)
            if erased_at is not None:
                self._report.forgotten += 1
                raise forgotten_fault(self._event.local(erased_at).date())
            known = None if given else self._respelt(line, values)
            corrected = self._corrected(values, found) if known is None and not given else None
            if corrected is not None:
                self._put_aside.append(_Aside(line, values, found, corrected, print_))
                return None
        if known is not None:
            self._lines[known] = line
            if has_passed_on(self._roster.values(known)):
                return self._take_place(line, known, values)
            self._matched.append((line, known, values))
            return known
        return self._begin(line, values, found, None if is_forgotten else given)

    def _take_place(self, line: int, known: RegistrationId, values: dict[str, str]) -> RegistrationId:
        """Take a row that is found by the number of a place that passed on: for who left or who came, not for a third."""
        now = whose_row(self._reader, self._roster, known, values)
        if now is None:
            self._report.unchanged += 1
            self._report.conflicts.append(
                (
                    line,
                    Sentence(
                        "this place passed to somebody else here, and the file names a third person; nothing was taken of the row"
                    ),
                )
            )
            return known
        if now != known:
            if now in self._lines:
                raise self._twice(self._lines[now], now, values)
            self._lines[now] = line
            values = {
                name: text for name, text in values.items() if name not in CODES
            }  # these stay with who left
        self._matched.append((line, now, values))
        return now

    def _corrected(self, values: Mapping[str, str], found: Sequence[Key]) -> RegistrationId | None:
        """Return who was this row in the last list, and has been corrected since."""
        if self._as_imported is None:
            self._as_imported = KnownPeople()
            self._as_imported.know(self._last_imported(sorted(self._reader.corrected_ids())).items())
        return self._as_imported.match_alone(values, found)

    def _take_aside(self, aside: "_Aside") -> RegistrationId:
        """Take a row for whom it was in the last list, unless another row is that person's."""
        first = self._lines.get(aside.corrected)
        if first in {one.line for one in self._put_aside} and aside.found[0][0] != "name":
            raise self._twice(first or 0, aside.corrected, aside.values)
        if first is not None:
            return self._begin(aside.line, aside.values, aside.found, None)
        self._lines[aside.corrected] = aside.line
        self._matched.append((aside.line, aside.corrected, aside.values))
        return aside.corrected

    def _respelt(self, line: int, values: Mapping[str, str]) -> RegistrationId | None:
        """Return who alone has this row's address, here and in the file, under a name that is spelt alike."""
        address = values.get("email", "").casefold()
        known = self._roster.alone_at(address) if self._addresses[address] == 1 else None
        if known is None or known in self._lines:
            return None
        ours = self._roster.values(known)
        if are_two_people(ours, values, "email"):
            return None
        if not is_name_alike(ours, values) and not is_name_alike(
            self._last_imported([known]).get(known, {}), values
        ):
            return None
        self._report.conflicts.append(
            (line, Sentence("known by the e-mail address alone; look whether it is the same person"))
        )
        return known

    def _begin(
        self, line: int, values: dict[str, str], found: Sequence[Key], given: RegistrationId | None
    ) -> RegistrationId:
        values.pop("registration_id", None)
        registration_id = given or RegistrationId(self._chance.new_id())
        if not values.get("booking_code"):
            values["booking_code"] = self._new_code()
        self._lines[registration_id] = line
        self._roster.add(registration_id, values, (*found, ("booking_code", normal(values["booking_code"]))))
        self._plan.new.append((registration_id, values))
        self._report.new += 1
        return registration_id

    def _twice(self, first: int, registration_id: RegistrationId, values: Mapping[str, str]) -> RowFault:
        before = self._roster.values(registration_id)
        for name in CODES:
            mine, other = values.get(name, ""), before.get(name, "")
            if mine and other and normal(mine) == normal(other) and not is_same_name(before, values):
                return RowFault(
                    "{name} “{mine}” is that of another person in line {first}; two people cannot share it, so correct the wrong one",
                    name,
                    name=name,
                    mine=mine,
                    first=first,
                )
        return RowFault(
            "the same registration stands in line {first} already; keep one of the two rows", first=first
        )

    def _new_code(self) -> str:
        while True:
            code = make_booking_code(self._chance.code_body(BODY_LENGTH))
            if not self._roster.has_code(code):
                return code

    def _compare(self) -> None:
        """Find what the matched rows change; of whom nothing differs, what the last import had is not looked up."""
        differing = []
        for line, known, values in self._matched:
            ours = self._roster.values(known)
            differs = {n: text for n, text in values.items() if text != ours.get(n, "") and n in EDITABLE}
            if not differs.get("booking_code", "x"):
                del differs["booking_code"]  # we gave the code: an empty cell does not take it back
            if differs:
                differing.append((line, known, differs))
        last = self._last_imported([known for _, known, _ in differing])
        found = [
            (line, self._change(line, known, differs, last.get(known, {})))
            for line, known, differs in differing
        ]
        made = [(line, one) for line, one in found if one.changes or one.kept]
        shared = sharing(
            [(line, one.registration_id, one.changes) for line, one in made], self._roster.holders
        )
        for line, (name, text) in sorted(shared.items()):
            with self._told_if_refused(line):
                raise shared_fault(name, text)
        self._plan.changes.extend(one for line, one in made if line not in shared)
        refused = {one.registration_id for line, one in made if line in shared}
        self._plan.fingerprints = [one for one in self._plan.fingerprints if one[0] not in refused]
        changed = sum(bool(one.changes) for one in self._plan.changes)
        self._report.changed += changed
        self._report.unchanged += len(self._matched) - changed - len(shared)

    def _change(
        self, line: int, known: RegistrationId, differs: Mapping[str, str], last: Mapping[str, str]
    ) -> Change:
        ours = self._roster.values(known)
        fresh = {name: text for name, text in differs.items() if text != last.get(name, "")}
        changes = {name: text for name, text in fresh.items() if ours[name] == last.get(name, "")}
        kept = {name: text for name, text in fresh.items() if name not in changes}
        self._report.conflicts.extend(
            (line, Sentence("{name} was changed here and in the file; ours was kept", name=name))
            for name in kept
        )
        return Change(known, changes, kept)

    def _last_imported(self, ids: Sequence[RegistrationId]) -> Mapping[RegistrationId, Mapping[str, str]]:
        history: dict[RegistrationId, list[Fact]] = {}
        for fact in self._reader.facts(ids) if ids else ():
            history.setdefault(fact.registration_id, []).append(fact)
        return {one: imported_values(facts) for one, facts in history.items()}


@dataclass(frozen=True, slots=True)
class _Aside:
    """A row that nobody has now, and that somebody was in the last list."""

    line: int
    values: dict[str, str]
    found: Sequence[Key]
    corrected: RegistrationId
    print_: bytes


def rules_of(event: Event) -> str:
    """Return what rows are read by, as far as the event says it; see `fingerprint`."""
    categories = [(one.category_id, one.name, one.aliases) for one in event.categories]
    return f"{_RULES} {[day.isoformat() for day in event.days]} {categories}"


def shared_fault(name: str, text: str) -> RowFault:
    """Return why a row is refused that gives somebody another one's number, code or ticket."""
    return RowFault(
        "{name} “{text}” is that of somebody else on the list; two people cannot share it, so correct the wrong one",
        name,
        name=name,
        text=text,
    )


def forgotten_fault(erased_on: date) -> RowFault:
    """Return why the row of somebody who was erased is refused."""
    return RowFault(
        "this person asked to be forgotten and was erased on {day}; leave the row out. If the person wants to be on the list again, a lead takes it in: --also-erased",
        day=erased_on.isoformat(),
    )
