"""A PostgreSQL server of the tests' own: a temporary directory, a Unix socket, nobody else's data.

Root may not run it; then the distribution's user `postgres` does.
"""

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from db.postgres import PostgresStore
from db.sealing import sealing_key
from tests.builders import KEY

_FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off")
"""For tests: no power is cut here. The bench runs without these."""


class Postgres:
    """A running server; `database()` makes a place for an empty journal and returns its address.

    Each is a schema of one database: a database of its own is three hundred files to make and to delete.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = itertools.count(1)

    def database(self) -> str:
        name = f"journal{next(self._count):05}"
        self._run("psql", "-q", "-c", f"CREATE SCHEMA {name}", "postgres")
        return f"postgresql+psycopg://postgres@/postgres?host={self._folder}&options=-csearch_path%3D{name}"

    def copied(self, address: str) -> str:
        """Return the address of a journal like this one as it is now, by dump and restore as people do it."""
        copy = self.database()
        dump = self.dump(address).replace(f"CREATE SCHEMA {_name(address)};".encode(), b"")
        moved = dump.replace(_name(address).encode(), _name(copy).encode())
        self._run("psql", "-q", "-v", "ON_ERROR_STOP=1", "postgres", given=moved)
        return copy

    def dump(self, address: str) -> bytes:
        """Return all that a journal holds, as the database's own dump writes it."""
        return self._run("pg_dump", "-n", _name(address), "postgres")

    def _run(self, program: str, *arguments: str, given: bytes = b"") -> bytes:
        where = ["-h", str(self._folder), "-U", "postgres"]
        command = [*_as_its_user(), str(_program(program)), *where, *arguments]
        return subprocess.run(command, input=given, check=True, capture_output=True).stdout


def shared_store(request: pytest.FixtureRequest) -> PostgresStore:
    """A store in a database of its own, on the session's server."""
    server: Postgres = request.getfixturevalue("postgres")
    return opened(server.database())


def opened(address: str) -> PostgresStore:
    return PostgresStore(address, sealing_key(KEY, "event-1"), "event-1")


def is_installed() -> bool:
    return bool(_versions())


@contextmanager
def running(*, durable: bool = False) -> Iterator[Postgres]:
    """Run a server until the block is left."""
    folder = Path(tempfile.mkdtemp(prefix="madang-pg-"))  # short: a socket's path has at most 107 bytes
    data, log = folder / "data", folder / "log"
    try:
        if os.getuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(folder, user.pw_uid, user.pw_gid)
        folder.chmod(0o755)
        init = [
            "initdb",
            "-D",
            str(data),
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync",
        ]
        _run(init)
        options = [f"-c {one}" for one in (() if durable else _FAST)]
        options += [
            "-c listen_addresses=''",
            f"-c unix_socket_directories={folder}",
            "-c max_connections=100",
        ]
        _run(["pg_ctl", "-D", str(data), "-w", "-l", str(log), "-o", " ".join(options), "start"])
        try:
            yield Postgres(folder)
        finally:
            _run(["pg_ctl", "-D", str(data), "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder)


def _name(address: str) -> str:
    return address.rpartition("%3D")[2]


def _run(command: list[str]) -> None:
    full = [*_as_its_user(), str(_program(command[0])), *command[1:]]
    # Into no pipe: the server that pg_ctl starts would keep it open.
    subprocess.run(full, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, cwd="/")


def _as_its_user() -> list[str]:
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.getuid() == 0 else []


def _program(name: str) -> Path:
    """Return a program of the newest PostgreSQL; Debian keeps them out of the path, one folder a version."""
    return _versions()[-1] / name


def _versions() -> list[Path]:
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if not found and (initdb := shutil.which("initdb")):
        found = [Path(initdb).parent]
    return sorted(found, key=lambda path: [int(n) for n in path.parent.name.split(".") if n.isdigit()])
