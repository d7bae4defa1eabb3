"""Import a roster: rows to facts in one transaction, and a report of what was taken and what was not, and why.

A second import compares three ways with what the last import had: changed only in the file, taken; changed only
here, kept; changed in both, ours stays and the file's is reported. People are matched by registration id,
external id, booking code, ticket, then by name with e-mail or organisation.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.domain.codes import BODY_LENGTH, make_booking_code, normal
from kiosk.domain.event import Event
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import Registration, RegistrationId
from kiosk.domain.names import search_key
from kiosk.domain.projection import imported_values
from kiosk.domain.roster import EDITABLE, split_values, to_values
from kiosk.services.edit import edited
from kiosk.services.gone import gone_marks, gone_of
from kiosk.services.ports import Store, Tx
from kiosk.services.record import Recorder
from kiosk.services.roster_row import RowCheck, RowFault


@dataclass(slots=True)
class ImportReport:
    """What an import did. `refused` and `conflicts` are (line, sentence), in the order of the file."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: list[tuple[int, str]] = field(default_factory=list)
    conflicts: list[tuple[int, str]] = field(default_factory=list)
    fields: dict[int, str] = field(default_factory=dict)
    """The field to mend by the line of a refused row, where it is one field."""

    gone: Sequence[RegistrationId] = ()
    """Who came by an earlier import and is not in this one; they stay on the list."""

    @property
    def taken(self) -> int:
        """Rows that now stand in the roster."""
        return self.new + self.changed + self.unchanged


class _DryRun(Exception):
    """Leaves the transaction without a trace; never seen outside this module."""


def import_roster(
    store: Store,
    recorder: Recorder,
    event: Event,
    countries: frozenset[str],
    rows: Iterable[tuple[int, Mapping[str, str], str]],
    dry_run: bool = False,
    mark_gone: bool = False,
) -> ImportReport:
    """Import rows in one transaction; with `dry_run` only report.

    Args:
        mark_gone: give those who are in no row a note that says so; see `kiosk.services.gone`.
        countries: the ISO 3166 alpha-2 codes that are taken.
        rows: (line, field texts, fault of the row's shape or "").
    """
    report = ImportReport()
    try:
        with store.write() as tx:
            _Import(tx, recorder, event, countries, report).run(rows, mark_gone)
            if dry_run:
                raise _DryRun
    except _DryRun:
        return report
    return report


class _Import:
    def __init__(
        self, tx: Tx, recorder: Recorder, event: Event, countries: frozenset[str], report: ImportReport
    ) -> None:
        self._tx, self._recorder, self._check = tx, recorder, RowCheck(event, countries)
        self._report = report
        self._known = [one for _, one in tx.registrations()]
        self._roster = _Roster(self._known)
        self._lines: dict[RegistrationId, int] = {}
        self._new: list[Fact] = []
        self._edited: list[Fact] = []
        self._matched: list[tuple[int, Registration, dict[str, str]]] = []

    def run(self, rows: Iterable[tuple[int, Mapping[str, str], str]], mark_gone: bool) -> None:
        for line, raw, fault in rows:
            try:
                if fault:
                    raise RowFault(fault)
                self._take(line, self._check(raw))
            except RowFault as problem:
                self._report.refused.append((line, str(problem)))
                if problem.field:
                    self._report.fields[line] = problem.field
        self._compare()
        self._report.gone = gone_of(self._tx, self._known, self._lines.keys())
        if mark_gone:
            self._edited.extend(gone_marks(self._tx, self._recorder, self._report.gone))
        self._tx.register(self._new)
        self._tx.append(self._edited)

    def _take(self, line: int, values: dict[str, str]) -> None:
        keys = tuple(_keys(values))
        known = self._roster.match(values, keys)
        if known is not None and known.registration_id in self._lines:
            if not self._is_namesake(keys):
                raise self._twice(self._lines[known.registration_id], known.registration_id, values)
            first = self._lines[known.registration_id]
            known = self._roster.namesake(values, keys[0], self._lines)
            self._report.conflicts.append(
                (line, f"the same name stands in line {first}; both were taken, as two people")
            )
        if known is not None:
            self._lines[known.registration_id] = line
            self._matched.append((line, known, values))
            return
        registration_id = RegistrationId(values.pop("registration_id", "") or self._recorder.chance.new_id())
        if not values.get("booking_code"):
            values["booking_code"] = self._new_code()
        self._lines[registration_id] = line
        self._roster.add(registration_id, values, (*keys, ("booking_code", normal(values["booking_code"]))))
        body, beside = split_values({name: text for name, text in values.items() if text})
        self._new.append(
            self._recorder.fact(
                self._tx,
                Kind.REGISTERED,
                registration_id,
                {"source": "import", "set": body},
                {"set": beside},
            )
        )
        self._report.new += 1

    @staticmethod
    def _is_namesake(keys: Sequence[tuple[str, str]]) -> bool:
        """Whether a row says no more of somebody than the name: two such rows are two people."""
        return bool(keys) and keys[0][0] == "name"

    def _twice(self, first: int, registration_id: RegistrationId, values: Mapping[str, str]) -> RowFault:
        before = self._roster.values(registration_id)
        for name in _CODES:
            mine, other = values.get(name, ""), before.get(name, "")
            if mine and other and normal(mine) == normal(other) and not _same_name(before, values):
                return RowFault(
                    f"{name} “{mine}” is that of another person in line {first}; two people cannot share it, "
                    "so correct the wrong one",
                    name,
                )
        return RowFault(f"the same registration stands in line {first} already; keep one of the two rows")

    def _new_code(self) -> str:
        while True:
            code = make_booking_code(self._recorder.chance.code_body(BODY_LENGTH))
            if not self._roster.has_code(code):
                return code

    def _compare(self) -> None:
        history: dict[RegistrationId, list[Fact]] = {}
        for fact in self._tx.facts([known.registration_id for _, known, _ in self._matched]):
            history.setdefault(fact.registration_id, []).append(fact)
        for line, known, values in self._matched:
            changes, kept = self._three_ways(
                line, known, values, imported_values(history[known.registration_id])
            )
            if changes or kept:
                self._edited.append(
                    edited(self._recorder, self._tx, known.registration_id, changes, "import", kept)
                )
            if changes:
                self._report.changed += 1
            else:
                self._report.unchanged += 1

    def _three_ways(
        self, line: int, known: Registration, values: Mapping[str, str], last: Mapping[str, str]
    ) -> tuple[dict[str, str], dict[str, str]]:
        """Return (changes to take, the file's values that were not taken because ours changed too)."""
        ours = self._roster.values(known.registration_id)
        changes: dict[str, str] = {}
        kept: dict[str, str] = {}
        for name, theirs in values.items():
            if name not in EDITABLE or theirs == ours[name] or theirs == last.get(name, ""):
                continue
            if name == "booking_code" and not theirs:
                continue  # We gave the code where the file had none; an empty cell does not take it back.
            if ours[name] == last.get(name, ""):
                changes[name] = theirs
            else:
                kept[name] = theirs
                self._report.conflicts.append(
                    (line, f"{name} was changed here and in the file; ours was kept")
                )
        return changes, kept


class _Roster:
    """The registrations by each thing they can be matched by; what is not unique matches nobody."""

    def __init__(self, registrations: Sequence[Registration]) -> None:
        self._values: dict[RegistrationId, Mapping[str, str]] = {}
        self._known = {one.registration_id: one for one in registrations}
        self._by_key: dict[tuple[str, str], list[RegistrationId]] = {}
        for one in registrations:
            values = to_values(one)
            self.add(one.registration_id, values, _keys(values))

    def add(
        self, registration_id: RegistrationId, values: Mapping[str, str], keys: Iterable[tuple[str, str]]
    ) -> None:
        """Know a registration, so that a later row for it is noticed."""
        self._values[registration_id] = values
        for key in dict.fromkeys(keys):
            self._by_key.setdefault(key, []).append(registration_id)

    def has_code(self, code: str) -> bool:
        """Whether a booking code is taken."""
        return ("booking_code", normal(code)) in self._by_key

    def match(self, values: Mapping[str, str], keys: Iterable[tuple[str, str]]) -> Registration | None:
        """Return the registration that a row speaks of (a bare one if this import made it), None where it is new."""
        given = RegistrationId(values.get("registration_id", ""))
        if given:
            return self._registration(given) if given in self._values else None
        for key in keys:
            found = self._by_key.get(key, [])
            if (len(found) == 1 or (key[0] == "name" and found)) and not self._differs(
                self._values[found[0]], values, key[0]
            ):
                return self._registration(found[0])
        return None

    def namesake(
        self, values: Mapping[str, str], key: tuple[str, str], taken: Mapping[RegistrationId, int]
    ) -> Registration | None:
        """Return the next of those known by nothing but this name that no row was for yet, None when there is none."""
        for one in self._by_key.get(key, []):
            if one not in taken and not self._differs(self._values[one], values, key[0]):
                return self._registration(one)
        return None

    def values(self, registration_id: RegistrationId) -> Mapping[str, str]:
        """Return the field texts of a registration that is known."""
        return self._values[registration_id]

    def _registration(self, registration_id: RegistrationId) -> Registration:
        return self._known.get(registration_id) or Registration(registration_id=registration_id)

    def _differs(self, ours: Mapping[str, str], theirs: Mapping[str, str], matched_by: str) -> bool:
        """Whether two rows that share a name are still two people: each has a code, or an address, of their own."""
        if matched_by in _CODES:
            return False
        names = _CODES if matched_by == "email" else (*_CODES, "email")
        return any(ours.get(n) and theirs.get(n) and normal(ours[n]) != normal(theirs[n]) for n in names)


_CODES = ("external_id", "booking_code", "ticket")


def _same_name(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    return any(
        one.get(name) and search_key(one[name]) == search_key(other.get(name, ""))
        for name in ("name", "name_native")
    )


def _keys(values: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """Yield what a row can be matched by, the surest first."""
    for name in _CODES:
        if values.get(name):
            yield name, normal(values[name]) if name == "booking_code" else values[name]
    person = search_key(values.get("name", "") or values.get("name_native", ""))
    if values.get("email"):
        yield "email", f"{values['email'].casefold()}\n{person}"
    if values.get("organisation"):
        yield "organisation", f"{search_key(values['organisation'])}\n{person}"
    if not values.get("email") and not values.get("organisation"):
        yield "name", person
