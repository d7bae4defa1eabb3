"""What a person says of the columns, checked; and whether the columns then give enough for an import; pure."""

import json
from collections.abc import Mapping, Sequence

from kiosk.domain.errors import OperatorError
from kiosk.upstream.columns import Guess
from kiosk.upstream.header_words import IMPORT_FIELDS, NAME_FIELDS
from kiosk.upstream.spreadsheet import Spreadsheet


def checked_mapping(said: Mapping[str, str], table: Spreadsheet, where: str) -> Mapping[str, str]:
    """Return a mapping from column to field ("" for a column of no use).

    Args:
        where: the file, for sentences.

    Raises:
        OperatorError: there is no such field or column.
    """
    for column, field in said.items():
        if field and field not in IMPORT_FIELDS:
            raise OperatorError(
                '--map "{column}={field}": there is no field "{field}". Fields: {names}.',
                column=column,
                field=field,
                names=", ".join(IMPORT_FIELDS),
            )
        if column not in table.header:
            raise OperatorError(
                '{where}:{header_line}:1: there is no column "{column}". Columns: {names}.',
                where=where,
                header_line=table.header_line,
                column=column,
                names=", ".join(one for one in table.header if one),
            )
    return said


def check_fields(guesses: Sequence[Guess], table: Spreadsheet, where: str) -> None:
    """See that no field is given twice and that there are names.

    Raises:
        OperatorError: says which columns, and what to do.
    """
    seen: set[str] = set()
    for position, one in enumerate(guesses, start=1):
        if one.field and one.field in seen:
            raise OperatorError(
                '{where}:{header_line}:1: column {position} "{column}" gives {field} a second time. Remove one of the two columns.',
                where=where,
                header_line=table.header_line,
                position=position,
                column=one.column,
                field=one.field,
            )
        seen.add(one.field)
    if not seen & set(NAME_FIELDS):
        raise OperatorError(
            '{where}:{header_line}:1: no column holds the names. Call one “name”, or say which it is: --map "COLUMN=name". Columns here: {names}.',
            where=where,
            header_line=table.header_line,
            names=", ".join(one for one in table.header if one),
        )


def to_remember(guesses: Sequence[Guess]) -> str:
    """Return the mapping as text that `remembered` reads."""
    return json.dumps([one.field for one in guesses])


def remembered(text: str | None) -> Sequence[str]:
    """Return the field of each column as `to_remember` wrote them, empty where nothing was; unknown fields are ""."""
    return [field if field in IMPORT_FIELDS else "" for field in json.loads(text or "[]")]
