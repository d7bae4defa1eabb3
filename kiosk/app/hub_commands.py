"""The commands `hub …`: serve the central list, let a station join, check the journal, put a copy back."""

import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from db.hub_store import HubStore
from kiosk import logs
from kiosk.app.data_dir import Opened, opened
from kiosk.app.event_files import read_beside
from kiosk.app.hub_database import following, hub_store
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.store_key import store_key
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import pick
from kiosk.hub.pairing import new_code
from kiosk.hub.server import DEFAULT_PORT, HubServer, is_loopback, parse_listen
from kiosk.hub.service import HubEvent, HubService

DatabaseOption = typer.Option(
    None,
    help="A PostgreSQL for several hubs, like postgresql+psycopg://user@host/name; `own` is the directory's own.",
    metavar="URL",
)

hub_app = typer.Typer(help="The central list.", invoke_without_command=True)


@hub_app.callback()
def hub(
    context: typer.Context,
    data: Path | None = typer.Option(None, "--data", help="The data directory.", metavar="DIR"),
    key_file: Path | None = KeyFileOption,
    database: str | None = DatabaseOption,
    listen: str = typer.Option(f"127.0.0.1:{DEFAULT_PORT}", help="HOST:PORT to serve at."),
    copy_folder: Path | None = typer.Option(
        None, "--copy-to", help="A folder on another disk for copies of the data directory.", metavar="DIR"
    ),
    copy_every_min: float = typer.Option(
        5.0, "--copy-every", min=0.01, max=1440, help="Minutes between two copies.", metavar="MIN"
    ),
) -> None:
    """Serve the central list until Ctrl-C."""
    if context.invoked_subcommand is not None:
        return
    if data is None:
        raise OperatorError("Name the hub's data directory: python main.py hub --data DIR")
    logs.to_file(data)
    host, port = parse_listen(listen)
    with (
        opened(data, key_file) as here,
        hub_store(here, database) as store,
        following(here, store, database),
        _copied(here, copy_folder, copy_every_min),
    ):
        server = make_server(here, host, port, store)
        server.start()
        name = pick(here.event.name, "en", here.event.languages)
        typer.echo(f"Hub of {name} at {server.url}. Ctrl-C stops it.")
        if not is_loopback(host):
            typer.echo(
                "WARNING: names travel unencrypted on this network in this release. Use a closed network only.",
                err=True,
            )
        _wait_for_the_end()
        server.stop()
    typer.echo("Hub stopped; everything is kept.")


@hub_app.command("pair")
def pair(
    role: str = typer.Option("desk", help="What the station may do."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Print the address and a single-use code for `pair`; works while the hub runs."""
    if role != "desk":
        raise OperatorError(f"This release knows the role desk, not “{role}”.")
    with opened(data, key_file, exclusive=False) as here, hub_store(here) as store:
        code = new_code(store, role, here.clock.now())
        with here.store.read() as reader:
            url = reader.setting("hub.url") or f"http://127.0.0.1:{DEFAULT_PORT}"
    typer.echo(f"{url} {code}")
    typer.echo(f"On the station, within ten minutes: python main.py pair {url} {code} --data DIR", err=True)


@hub_app.command("check")
def check(data: Path = DataOption, key_file: Path | None = KeyFileOption) -> None:
    """Prove that the journal is whole and the lists are what it gives; works while the hub runs."""
    from kiosk.app.hub_check import check as checked

    with opened(data, key_file, exclusive=False) as here:
        count, problems = checked(here, store_key(data, key_file, create=False))
    for problem in problems:
        typer.echo(problem)
    if problems:
        raise OperatorError("The journal is not whole. Keep it, and put the newest copy back: hub restore")
    typer.echo(
        f"The journal is whole: {count} facts without a gap, each id once, and the lists are what it gives."
    )


@hub_app.command("restore")
def restore(
    copy: Path = typer.Argument(..., help="The copy: the folder `latest` where the hub's copies are."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Make a hub's data directory from a copy; the stations bring back what the copy does not hold."""
    from kiosk.app.hub_copies import restore as restored

    count = restored(copy, data, store_key(copy, key_file, create=False))
    typer.echo(
        f"{data} holds {count} facts. Start it at the old address: python main.py hub --data {data} --listen HOST:PORT\n"
        "The stations bring back what is missing by themselves."
    )


@contextmanager
def _copied(here: Opened, folder: Path | None, every_min: float) -> Iterator[None]:
    if folder is None:
        yield
        return
    from kiosk.app.hub_copies import Copies

    copies = Copies(here, folder, every_min * 60)
    copies.start()
    try:
        yield
    finally:
        copies.stop()


def make_server(here: Opened, host: str, port: int, store: HubStore | None = None) -> HubServer:
    """Return a hub's server over an open data directory, and note its address for `hub pair`."""
    toml = (here.path / "event.toml").read_text(encoding="utf-8-sig")
    shift_s = here.clock.shift.total_seconds() if here.clock.is_rehearsal else None
    event = HubEvent(here.event.event_id, toml, read_beside(here.path, here.event), shift_s)
    service = HubService(store or HubStore(here.store), event, here.clock)
    server = HubServer(service, host, port)
    with here.store.write() as tx:
        tx.put_setting("hub.url", server.url.replace("0.0.0.0", _own_address()))
    return server


def _own_address() -> str:
    """Return this computer's address on its network; connecting a datagram socket sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            asked.connect(("192.0.2.1", 9))  # RFC 5737: an address for documentation, never anybody's
            return str(asked.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def _wait_for_the_end() -> None:
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    while not ended.wait(1.0):
        pass
