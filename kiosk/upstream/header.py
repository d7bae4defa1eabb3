"""Where the names of the columns stand: below titles and blank lines, in one line or in two; pure.

The row with the most known names among the first twenty is the header. Where no row has one, it is the first row that
is as wide as the list; but a row with an address in it is a person, and then the columns have numbers for names. Two
lines are one header where the upper one groups columns of the lower one.
"""

from collections.abc import Callable, Sequence
from itertools import islice

from kiosk.domain.sentence import Sentence, many
from kiosk.upstream.header_words import field_of, is_ignored
from kiosk.upstream.spreadsheet import Grid, Row, Spreadsheet

_LOOKED_AT = 20


def with_header(grid: Grid, is_known: Callable[[str], bool] = lambda _: False) -> Spreadsheet:
    """Return the spreadsheet in a grid that has at least one row.

    Args:
        is_known: whether a text is the name of a column for another reason than its words.
    """
    rows = grid.rows
    scores = [_score(row, is_known) for row in islice(rows, _LOOKED_AT)]
    best = scores.index(max(scores)) if max(scores) > 0 else _first_wide(rows)
    if _has_address(rows[best]):
        return _unnamed(grid, rows[best:])
    first = last = best
    if best > 0 and scores[best] and _groups(rows[best - 1], rows[best], scores[best]):
        first = best - 1
    elif best + 1 < len(scores) and scores[best] and _groups(rows[best], rows[best + 1], scores[best + 1]):
        last = best + 1
    header = _joined(rows[first], rows[last]) if first != last else rows[best].cells
    while (
        header and not header[-1] and all(len(row.cells) < len(header) or not row.cells[-1] for row in rows)
    ):
        header, rows = header[:-1], tuple(Row(row.line, row.cells[: len(header) - 1]) for row in rows)
    notes = list(grid.notes)
    if first > 0:
        notes.append(
            Sentence(
                "Left out above the names of the columns: {count}.",
                count=many(first, "{count} row", "{count} rows"),
            )
        )
    if first != last:
        notes.append(
            Sentence(
                "The names of the columns stand in two rows ({line} and {line2}).",
                line=rows[first].line,
                line2=rows[last].line,
            )
        )
    body = tuple(row for row in rows[last + 1 :] if row.cells != rows[last].cells)
    if len(body) != len(rows) - last - 1:
        notes.append(Sentence("Rows that repeat the names of the columns were left out."))
    return Spreadsheet(
        header=tuple(" ".join(cell.split()) for cell in header),
        rows=body,
        sheet=grid.sheet,
        header_line=rows[last].line,
        notes=tuple(notes),
        questions=grid.questions,
        delimiter=grid.delimiter,
        sheets=grid.sheets,
        has_hidden=grid.has_hidden,
        columns=grid.columns,
    )


def _score(row: Row, is_known: Callable[[str], bool]) -> int:
    """Return how many cells of a row name a column; a row with an address in it is data."""
    if _has_address(row):
        return 0
    names = [cell for cell in row.cells if cell and len(cell) < 80]
    return len({field_of(cell) or cell for cell in names if field_of(cell) or is_known(cell)})


def _has_address(row: Row) -> bool:
    return any("@" in cell and " " not in cell for cell in row.cells)


def _unnamed(grid: Grid, rows: tuple[Row, ...]) -> Spreadsheet:
    """Return a list whose columns nobody named: its first row is a person like the others."""
    return Spreadsheet(
        header=tuple(f"Column {at}" for at in range(1, max(len(row.cells) for row in rows) + 1)),
        rows=rows,
        sheet=grid.sheet,
        header_line=rows[0].line,
        notes=(
            *grid.notes,
            Sentence(
                "No row names the columns, so they are called Column 1, Column 2 and so on; line {line} was taken as a person.",
                line=rows[0].line,
            ),
        ),
        questions=grid.questions,
        delimiter=grid.delimiter,
        sheets=grid.sheets,
        has_hidden=grid.has_hidden,
        columns=grid.columns,
        is_named=False,
    )


def _first_wide(rows: Sequence[Row]) -> int:
    widths = [sum(1 for cell in row.cells if cell) for row in islice(rows, _LOOKED_AT)]
    return next(place for place, width in enumerate(widths) if width * 2 >= max(widths))


def _groups(upper: Row, lower: Row, lower_score: int) -> bool:
    """Return whether the upper of two adjoining rows names groups of what the lower one names.

    Args:
        lower_score: how many known names the lower row has; half of its cells must be.
    """
    if lower.line != upper.line + 1 or len(upper.cells) != len(lower.cells):
        return False
    if sum(1 for cell in upper.cells if cell) < 2:
        return False
    if any(cell and not _is_label(cell) for cell in (*upper.cells, *lower.cells)):
        return False
    is_gap_filled = any(not one and other for one, other in zip(upper.cells, lower.cells, strict=True))
    return is_gap_filled and lower_score * 2 >= sum(1 for cell in lower.cells if cell)


def _is_label(cell: str) -> bool:
    return len(cell) < 80 and "@" not in cell and not any(character.isdigit() for character in cell)


def _joined(upper: Row, lower: Row) -> tuple[str, ...]:
    """Return one name a column: the lower one where it is known, else both."""
    names: list[str] = []
    group = ""
    for above, below in zip(upper.cells, lower.cells, strict=True):
        group = above or (group if below else "")
        both = " ".join(dict.fromkeys(part for part in (group, below) if part))
        is_enough = (bool(field_of(below)) and not field_of(both)) or is_ignored(below)
        names.append(below if is_enough else both)
    return tuple(names)
