"""Which field each column gives, guessed from its name and from what it holds; pure.

A name that is a field's own is certain. Names in four languages come next, then contents. Where two columns hold the
name, the one in Latin letters is `name` and the other `name_native`. What a person said before or says now wins.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from kiosk.domain.sentence import Sentence
from kiosk.upstream.contents import (
    Known,
    field_by_contents,
    is_native_column,
    looks_like_names,
    sample,
    speaks_against,
)
from kiosk.upstream.header_words import (
    EITHER_FAMILY,
    EITHER_GIVEN,
    IMPORT_FIELDS,
    NAME_FIELDS,
    field_of,
    is_ignored,
    may_be,
)
from kiosk.upstream.spreadsheet import Spreadsheet

SAID, BEFORE = Sentence("as you said"), Sentence("as before")
_BY_NAME, _BY_CONTENTS = Sentence("by its name"), Sentence("by what it holds")

_NATIVE = {
    "name": "name_native",
    "given_name": "given_name_native",
    "family_name": "family_name_native",
}


class Sureness(IntEnum):
    """How sure a guess is."""

    NONE = 0
    LIKELY = 1
    SURE = 2
    CERTAIN = 3


@dataclass(frozen=True, slots=True)
class Guess:
    """What a column gives: a field of IMPORT_FIELDS or "" for nothing, why, and how sure that is."""

    column: str
    field: str = ""
    why: str = ""
    sureness: Sureness = Sureness.NONE


def guessed(
    table: Spreadsheet,
    known: Known,
    said: Mapping[str, str] | None = None,
    before: Sequence[str] = (),
) -> tuple[Guess, ...]:
    """Return one guess a column, in their order; no field is given twice.

    Args:
        said: field by column name, as a person said it; "" for a column that is of no use.
        before: the fields as they were taken from such a file before, one a column; empty for a new one.
    """
    said = said or {}
    samples = [sample(table.rows, at) for at in range(len(table.header))]
    guesses = [_said(column, said[column]) if column in said else _by_name(column) for column in table.header]
    if len(before) == len(guesses):
        guesses = [
            one if one.column in said else Guess(one.column, field, BEFORE, Sureness.CERTAIN)
            for one, field in zip(guesses, before, strict=True)
        ]
    taken = {one.field for one in guesses if one.sureness is Sureness.CERTAIN}
    for at, one in enumerate(guesses):
        if one.sureness is Sureness.SURE and (
            (one.field in taken and one.field not in _NATIVE) or speaks_against(one.field, samples[at], known)
        ):
            guesses[at] = Guess(one.column)
            if one.field == "booking_code" and "external_id" not in (two.field for two in guesses):
                guesses[at] = Guess(one.column, "external_id", _BY_CONTENTS, Sureness.LIKELY)
    _part_names(guesses)
    _part_scripts(guesses, samples)
    _keep_one(guesses, samples)
    _by_contents(guesses, samples, known)
    return tuple(guesses)


def signature(header: Sequence[str]) -> str:
    """Return what a mapping is remembered under: the same for the same names of columns in the same order."""
    return hashlib.sha256("\n".join(header).encode()).hexdigest()[:16]


def _said(column: str, field: str) -> Guess:
    return Guess(column, field, SAID, Sureness.CERTAIN)


def _by_name(column: str) -> Guess:
    field = field_of(column)
    if not field:
        return Guess(column)
    is_own = column.casefold().replace(" ", "_") in IMPORT_FIELDS
    return Guess(column, field, _BY_NAME, Sureness.CERTAIN if is_own else Sureness.SURE)


def _part_names(guesses: list[Guess]) -> None:
    """Let words for the whole name mean the part that no other column holds: Nom beside Prénom, 이름 beside 성."""
    for part, other, words in (
        ("given_name", "family_name", EITHER_GIVEN),
        ("family_name", "given_name", EITHER_FAMILY),
    ):
        fields = [one.field for one in guesses]
        if fields.count(other) > fields.count(part):
            for at, one in enumerate(guesses):
                if one.field == "name" and one.why not in (SAID, BEFORE) and may_be(one.column, words):
                    guesses[at] = replace(
                        one,
                        field=part,
                        why=Sentence("by its name, beside {field}", field=other),
                        sureness=Sureness.SURE,
                    )
                    break


def _part_scripts(guesses: list[Guess], samples: Sequence[Sequence[str]]) -> None:
    """Tell Latin and native forms of one name apart, where both are there."""
    for latin, native in _NATIVE.items():
        rivals = [at for at, one in enumerate(guesses) if one.field in (latin, native)]
        if len(rivals) != 2 or not all(samples[at] for at in rivals):
            continue
        are_native = [is_native_column(samples[at]) for at in rivals]
        if are_native[0] == are_native[1]:
            continue
        for at, is_native in zip(rivals, are_native, strict=True):
            field = native if is_native else latin
            if guesses[at].field != field and guesses[at].sureness is not Sureness.CERTAIN:
                guesses[at] = replace(
                    guesses[at], field=field, why=Sentence("by its letters"), sureness=Sureness.SURE
                )


def _keep_one(guesses: list[Guess], samples: Sequence[Sequence[str]]) -> None:
    """Give up what is guessed a second time; the surer one is kept, then the one that holds more."""
    order = sorted(range(len(guesses)), key=lambda at: (-guesses[at].sureness, -len(samples[at]), at))
    seen: dict[str, str] = {}
    for at in order:
        one = guesses[at]
        if one.field in seen and one.sureness is not Sureness.CERTAIN:
            guesses[at] = Guess(
                one.column,
                "",
                Sentence("{field} is taken from “{column}”", field=one.field, column=seen[one.field]),
            )
        elif one.field:
            seen[one.field] = one.column


def _by_contents(guesses: list[Guess], samples: Sequence[Sequence[str]], known: Known) -> None:
    free = [
        at for at, one in enumerate(guesses) if not one.field and not one.why and not is_ignored(one.column)
    ]
    taken = {one.field for one in guesses}
    for at in free:
        field = field_by_contents(samples[at], known)
        if field and field not in taken:
            guesses[at] = Guess(guesses[at].column, field, _BY_CONTENTS, Sureness.LIKELY)
            taken.add(field)
    if taken & set(NAME_FIELDS):
        return
    for at in free:
        if not guesses[at].field and looks_like_names(samples[at]):
            field = "name_native" if is_native_column(samples[at]) and "name_native" not in taken else "name"
            if field not in taken:
                guesses[at] = Guess(guesses[at].column, field, _BY_CONTENTS, Sureness.LIKELY)
                taken.add(field)
    if "name_native" in taken and "name" not in taken:
        at = next(at for at, one in enumerate(guesses) if one.field == "name_native")
        guesses[at] = replace(guesses[at], field="name")
