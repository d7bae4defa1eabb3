"""What asks on one connection."""

from typing import Any

from sqlalchemy import Connection, Select

from db import direct
from db.rows import Row


class OnConnection:
    """Questions on one connection; subclasses are one subject each."""

    def __init__(self, connection: Connection) -> None:
        self._tx = connection

    @property
    def connection(self) -> Connection:
        """The connection, for the other modules of `db`."""
        return self._tx

    def _first(self, statement: Select[Any], **values: str) -> Row | None:
        return direct.first(self._tx, statement, values)
