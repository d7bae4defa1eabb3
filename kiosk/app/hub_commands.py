"""The commands `hub` and `hub pair`: serve the central list, let a station join."""

import signal
import socket
import threading
from pathlib import Path

import typer

from db.hub_store import HubStore
from kiosk import logs
from kiosk.app.data_dir import Opened, opened
from kiosk.app.event_files import read_beside
from kiosk.app.hub_database import following, hub_store
from kiosk.app.options import DataOption, KeyFileOption
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
