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
    tx: Connection, table: Table, rows: Sequence[Mapping[str, Any]], *, replace: bool = False
) -> None:
    """Insert rows that have a value for the same columns; with `replace`, over rows with the same key."""
    if not rows:
        return
    columns = tuple(rows[0])
    statement, values = _statement(table.name, columns, replace)
    run_many(tx, statement, map(values, rows))


@lru_cache(maxsize=64)
def _statement(
    table: str, columns: tuple[str, ...], replace: bool
) -> tuple[str, Callable[[Mapping[str, Any]], Sequence[Any]]]:
    """Return the statement, and what takes a row's values in its order."""
    verb = "INSERT OR REPLACE" if replace else "INSERT"
    names = ", ".join(f'"{column}"' for column in columns)
    statement = f"{verb} INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"
    if len(columns) == 1:
        return statement, lambda row: (row[columns[0]],)
    return statement, itemgetter(*columns)
