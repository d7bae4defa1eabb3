"""The statements of a scan, run by the driver itself.

SQLAlchemy writes each statement once; what it prepares for every single run would take longer than the run. Only
for a transaction that has begun: the driver begins none.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Select
from sqlalchemy.dialects import sqlite

_DIALECT = sqlite.dialect(paramstyle="named")


def rows(tx: Connection, statement: "Select[Any] | str", values: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return all rows of a query by the names of their columns.

    Args:
        tx: a connection in a transaction.
        statement: a query that is kept and used again, or SQL; its parameters are named.
        values: the value of every parameter.
    """
    if not isinstance(statement, str):
        statement, fixed = _written(statement)
        values = {**fixed, **values}
    cursor = _driver(tx).execute(statement, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def first(tx: Connection, statement: "Select[Any] | str", values: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the first row of a query, or None."""
    return next(iter(rows(tx, statement, values)), None)


def value(tx: Connection, statement: "Select[Any] | str", values: Mapping[str, Any]) -> Any:
    """Return the one value of a query's first row, or None."""
    found = first(tx, statement, values)
    return None if found is None else next(iter(found.values()))


def values(tx: Connection, sql: str) -> Iterator[Any]:
    """Yield the first column of a query's rows, one at a time: of hundreds of thousands no list is made."""
    return (row[0] for row in _driver(tx).execute(sql))


def run_many(tx: Connection, sql: str, parameters: Iterable[Sequence[Any]]) -> None:
    """Run one statement for every row of parameters."""
    _driver(tx).executemany(sql, parameters)


def _driver(tx: Connection) -> Any:
    return tx.connection.driver_connection


@lru_cache(maxsize=64)
def _written(statement: Select[Any]) -> tuple[str, dict[str, Any]]:
    compiled = statement.compile(dialect=_DIALECT)
    return str(compiled), {name: one for name, one in compiled.params.items() if one is not None}
