"""Rows of a spreadsheet to rows of an import: field texts, what is wrong with a row, and what to look at.

Checks that every list goes through are in `kiosk.services.roster_row`; here is only what spreadsheets and their writers
do to texts. Nothing is invented: a code of which digits are lost refuses its row, a phone number is left out.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from kiosk.domain.names import search_key
from kiosk.domain.sentence import Sentence, many
from kiosk.upstream.cleaning import plain_signs
from kiosk.upstream.columns import Guess
from kiosk.upstream.contents import Known, sample
from kiosk.upstream.countries import country_code
from kiosk.upstream.date_order import DateDoubt, DateOrder, order_in
from kiosk.upstream.scripts import both_forms, joined_name, turned
from kiosk.upstream.spreadsheet import Row, Spreadsheet
from kiosk.upstream.values import answer_in, days_in, may_lack_zero, state_in, whole_number

CODES = ("registration_id", "external_id", "booking_code", "ticket")
_PLAIN = ("email", "hide", "language")
"""Fields besides the mended ones in which full-width signs are never meant."""

_DASHES = frozenset("-‐‑‒–—―−－")
_DASH_IS_EMPTY = (
    *CODES,
    "country",
    "category",
    "email",
    "phone",
    "days",
    "state",
    "photo",
    "protected",
    "hide",
    "price",
)
"""Fields that cannot be a mere dash: people write one where there is nothing."""

_MAYBE_EXPONENT = re.compile(r"\dE\+?\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One row for an import: its line, its field texts, and what is wrong with its shape ("" for nothing)."""

    line: int
    values: Mapping[str, str]
    fault: str = ""


@dataclass(slots=True)
class ImportRows:
    """All rows of a spreadsheet for an import, and what to tell; `warnings` are (line, sentence)."""

    rows: list[ImportRow] = field(default_factory=list)
    warnings: list[tuple[int, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    faulty: dict[int, str] = field(default_factory=dict)
    """The field that the fault of a row lies in, by its line."""


class _Lost(Exception):
    """Digits of a code were thrown away by a spreadsheet."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def import_rows(
    table: Spreadsheet,
    guesses: Sequence[Guess],
    known: Known,
    category_words: Mapping[str, str] | None = None,
    order: DateOrder | DateDoubt | None = None,
) -> ImportRows:
    """Return what an import can take of a spreadsheet, once it is said which field each column gives.

    Args:
        category_words: category ids by other words for them, as a person said it.
        order: which of day and month comes first, as a person said it; None asks the column.
    """
    told = date_order(table, guesses, known) if order is None else order
    return _Maker(table, guesses, known, category_words or {}, told).made()


def date_order(table: Spreadsheet, guesses: Sequence[Guess], known: Known) -> DateOrder | DateDoubt | None:
    """Return what the column of days tells of the order of its dates; None where there is no such column."""
    at = next((position for position, one in enumerate(guesses) if one.field == "days"), None)
    if at is None:
        return None
    cells = (plain_signs(row.cells[at]) for row in table.rows if at < len(row.cells) and row.cells[at])
    return order_in(cells, known.days)


class _Maker:
    def __init__(
        self,
        table: Spreadsheet,
        guesses: Sequence[Guess],
        known: Known,
        category_words: Mapping[str, str],
        order: DateOrder | DateDoubt | None,
    ) -> None:
        self._order = order if isinstance(order, DateOrder) else None
        self._table, self._fields = table, [one.field for one in guesses]
        self._out = ImportRows()
        self._category_of = {search_key(word): category for word, category in category_words.items()}
        self._menders = self._mend_by_field(known)
        self._name_form = self._form_of_names()
        self._is_parted = any(one.endswith("_native") and one != "name_native" for one in self._fields)
        self._lacking: list[int] = []
        self._dashes = 0

    def made(self) -> ImportRows:
        out = self._out
        for row in self._table.rows:
            out.rows.append(self._row(row))
        if self._lacking:
            out.notes.append(
                Sentence(
                    "{count} may have lost their first zero to a spreadsheet (the first in line {value}); taken as written.",
                    count=many(len(self._lacking), "{count} phone number", "{count} phone numbers"),
                    value=self._lacking[0],
                )
            )
        if self._dashes:
            out.notes.append(
                Sentence(
                    "Taken as empty: {count}.",
                    count=many(
                        self._dashes, "{count} cell with a mere dash", "{count} cells with a mere dash"
                    ),
                )
            )
        return out

    def _row(self, row: Row) -> ImportRow:
        cells, width = row.cells, len(self._fields)
        if len(cells) > width and any(cells[width:]):
            fault = Sentence(
                "{count} cells under {width} columns; is a comma not in quotes?",
                count=len(cells),
                width=width,
            )
            return ImportRow(row.line, {}, fault)
        values = dict(zip(self._fields, cells, strict=False))
        values.pop("", None)  # the columns that nothing is taken from
        if not _DASHES.isdisjoint(cells):
            for name in _DASH_IS_EMPTY:
                if values.get(name) in _DASHES:
                    values[name] = ""
                    self._dashes += 1
        try:
            for name, mend in self._menders.items():
                text = values.get(name)
                if text and (mended := mend(row.line, text)):
                    values[name] = mended
                elif text:
                    del values[name]  # not emptied: what the roster has stays
        except _Lost as lost:
            self._out.faulty[row.line] = name
            return ImportRow(row.line, values, lost.sentence)
        for name in _PLAIN:
            if text := values.get(name):
                values[name] = plain_signs(text)
        if self._is_parted:
            _join_native(values)
        if self._name_form:
            self._name_form(values)
        if not values.get("name") and (values.get("given_name") or values.get("family_name")):
            values["name"] = joined_name(values.get("given_name", ""), values.get("family_name", ""))
        return ImportRow(row.line, values)

    def _mend_by_field(self, known: Known) -> dict[str, Callable[[int, str], str]]:
        @lru_cache(maxsize=10_000)
        def days(text: str) -> str:
            return days_in(text, known.days, self._order) or text

        @lru_cache(maxsize=10_000)
        def country(text: str) -> str:
            return country_code(text) or text

        menders: dict[str, Callable[[int, str], str]] = {
            "days": lambda _, text: days(plain_signs(text)),
            "country": lambda _, text: country(plain_signs(text)),
            "state": lambda _, text: state_in(text),
            "photo": lambda _, text: answer_in(text),
            "protected": lambda _, text: answer_in(text),
            "category": lambda _, text: (
                self._category_of.get(search_key(text), text) if self._category_of else text
            ),
            "phone": self._phone,
            **{name: self._code(name) for name in CODES},
        }
        return {name: mend for name, mend in menders.items() if name in self._fields}

    def _code(self, name: str) -> Callable[[int, str], str]:
        def mend(_: int, text: str) -> str:
            text = plain_signs(text)
            if not _MAYBE_EXPONENT.search(text):
                return text
            whole = whole_number(text)
            if whole is None:
                raise _Lost(
                    Sentence(
                        "{name} “{text}” is a number of which a spreadsheet threw digits away; put the code in again from its source, in a column that is formatted as text.",
                        name=name,
                        text=text,
                    )
                )
            return whole

        return mend

    def _phone(self, line: int, text: str) -> str:
        text = plain_signs(text)
        whole = whole_number(text) if _MAYBE_EXPONENT.search(text) else text
        if whole is None:
            self._out.warnings.append(
                (
                    line,
                    Sentence(
                        "phone “{text}” is a number of which a spreadsheet threw digits away; it was left out",
                        text=text,
                    ),
                )
            )
            return ""
        if may_lack_zero(whole):
            self._lacking.append(line)
        return whole

    def _form_of_names(self) -> Callable[[dict[str, str]], None] | None:
        """Return what takes the names of this list apart, where most of them are two in one cell."""
        if "name" not in self._fields:
            return None
        at = self._fields.index("name")
        some = sample(self._table.rows, at)
        if "name_native" not in self._fields and sum(both_forms(one)[0] != "" for one in some) * 2 > len(
            some
        ):
            self._out.notes.append(
                Sentence("Names in two scripts in one cell were parted into name and name_native.")
            )
            return _part_forms
        parts = {"given_name", "family_name"} & set(self._fields)
        if not parts and sum(turned(one)[0] != "" for one in some) * 10 > len(some) * 6:
            self._out.notes.append(Sentence("Names written “Family, Given” were turned round."))
            return _turn
        return None


def _part_forms(values: dict[str, str]) -> None:
    latin, native = both_forms(values.get("name", ""))
    if latin:
        values["name"], values["name_native"] = latin, native


def _turn(values: dict[str, str]) -> None:
    given, family = turned(values.get("name", ""))
    if given:
        values.update(name=joined_name(given, family), given_name=given, family_name=family)


def _join_native(values: dict[str, str]) -> None:
    given, family = values.pop("given_name_native", ""), values.pop("family_name_native", "")
    if given or family:
        values["name_native"] = joined_name(given, family)
