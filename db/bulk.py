"""Inserting rows, one or a hundred thousand, by the driver's own executemany.

SQLAlchemy prepares each row's parameters anew, which is half the time of an import; the statement is the same.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Table

from db.direct import run_many


def insert_rows(
    tx: Connection,
    table: Table,
    rows: Sequence[Mapping[str, Any]],
    *,
    replace: bool = False,
    keep: bool = False,
) -> None:
    """Insert rows that have a value for the same columns.

    Args:
        tx: the transaction.
        table: where to.
        rows: may be none.
        replace: over rows with the same key.
        keep: rows with the same key stay as they are.
    """
    if not rows:
        return
    columns = tuple(rows[0])
    statement, values = _statement(
        table.name, columns, "REPLACE" if replace else "IGNORE" if keep else "ABORT"
    )
    run_many(tx, statement, map(values, rows))


@lru_cache(maxsize=64)
def _statement(
    table: str, columns: tuple[str, ...], conflict: str
) -> tuple[str, Callable[[Mapping[str, Any]], Sequence[Any]]]:
    """Return the statement, and what takes a row's values in its order."""
    names = ", ".join(f'"{column}"' for column in columns)
    statement = f"INSERT OR {conflict} INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"
    if len(columns) == 1:
        return statement, lambda row: (row[columns[0]],)
    return statement, itemgetter(*columns)
