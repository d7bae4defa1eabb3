"""The commands `hub …`: serve the central list, let a station join, check the journal, put a copy back."""

import getpass
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from db.hub_store import HubStore
from kiosk import logs
from kiosk.app.data_dir import Opened, opened
from kiosk.app.duplicate_watch import DuplicateWatch
from kiosk.app.hub_centre import Uplink, centre_of
from kiosk.app.hub_database import following, handed_over, hub_store
from kiosk.app.hub_heirloom import note_process
from kiosk.app.hub_link import sync_here
from kiosk.app.hub_page import PageData, first_passphrase, set_passphrase
from kiosk.app.hub_serve import hosts_of, invitation, make_server
from kiosk.app.hub_succession import give_way
from kiosk.app.hub_takeover import has_given_way
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.store_key import store_key
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import pick
from kiosk.domain.sentence import counted
from kiosk.hub.pairing import new_code
from kiosk.hub.server import is_loopback, parse_listen
from kiosk.protocol.messages import DEFAULT_PORT
from kiosk.protocol.roles import ROLES, VENUE

DatabaseOption = typer.Option(
    None,
    help="A PostgreSQL for several hubs, like postgresql+psycopg://user@host/name; `own` is the directory's own.",
    metavar="URL",
)


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
    certificate: Path | None = typer.Option(None, help="An ordinary certificate (PEM), for a public hub."),
    certificate_key: Path | None = typer.Option(None, help="Its private key (PEM)."),
) -> None:
    """Serve the central list until Ctrl-C."""
    if context.invoked_subcommand is not None:
        return
    if data is None:
        raise OperatorError("Name the hub's data directory: python main.py hub --data DIR")
    if (certificate is None) != (certificate_key is None):
        raise OperatorError("Name both --certificate and --certificate-key, or neither.")
    logs.to_file(data)
    host, port = parse_listen(listen)
    ordinary = (certificate, certificate_key) if certificate and certificate_key else None
    with (
        opened(data, key_file) as here,
        hub_store(here, database) as store,
        _unless_given_way(here, store, data),
        following(here, store, database),
        _copied(here, copy_folder, copy_every_min),
    ):
        note_process(here, store, hosts_of(host))
        serve(here, store, host, port, ordinary)
    typer.echo("Hub stopped; everything is kept.")


def serve(
    here: Opened, store: HubStore, host: str, port: int, ordinary: tuple[Path, Path] | None = None
) -> None:
    """Serve an open hub directory until Ctrl-C, and say where."""
    watch = DuplicateWatch(here.store)
    page = PageData(
        here, store, lambda: handed_over(here, store), watch.count, lambda: uplink.line() if uplink else None
    )
    centre = centre_of(here)
    uplink = Uplink(here, store, centre, lambda: server.ring(), _tell) if centre is not None else None
    recorded = uplink.wake if uplink is not None else _nothing
    server = make_server(here, host, port, store, ordinary, _tell_passphrase, page, _tell, recorded)
    server.start()
    watch.start()
    name = pick(here.event.name, "en", here.event.languages)
    typer.echo(f"Hub of {name} at {server.url}. Ctrl-C stops it.")
    if not is_loopback(host) and ordinary is None:
        with here.store.read() as reader:
            typer.echo(f"Its authority: {reader.setting('hub.authority_hash')}")
    typer.echo(f"Its page, for a telephone or a projector: {server.url}/")
    if server.fingerprint:
        typer.echo(f"Its certificate, to compare when a browser warns (SHA-256): {server.fingerprint}")
    _tell_page(store)
    if uplink is not None:
        uplink.start()
    try:
        _wait_for_the_end()
    finally:
        if uplink is not None:
            uplink.stop()
        watch.stop()
        server.stop()


def _nothing() -> None:
    """Nobody is above."""


@contextmanager
def _unless_given_way(here: Opened, store: HubStore, data: Path) -> Iterator[None]:
    """Refuse to serve a hub that gave way; what it still holds alone goes to the new one first."""
    other = has_given_way(store)
    if other is None:
        yield
        return
    give_way(here, store, other)
    sync_here(here)
    raise OperatorError(
        f"{other.name} is the event's hub now, and has everything that was here. Work here as a desk: python main.py "
        f"desk --data {data}\nTo make this one the hub again: python main.py hub take-over --data {data}"
    )


def pair(
    role: str = typer.Option(
        "desk",
        help="What the station may do: desk, kiosk, door or lead; venue for another hub, to be under this one.",
    ),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Print the address and a single-use code for `pair`; works while the hub runs."""
    if role not in (*ROLES, VENUE):
        raise OperatorError(f"A station is one of {', '.join(ROLES)}, not “{role}”.")
    with opened(data, key_file, exclusive=False) as here, hub_store(here) as store:
        code = new_code(store, role, here.clock.now())
        invited = invitation(here, code, f"http://127.0.0.1:{DEFAULT_PORT}")
    url = invited.urls[0]
    typer.echo(f"{url} {code}")
    typer.echo(_drawn(invited.text), err=True)
    typer.echo(invited.text, err=True)
    joins = "hub join" if role == VENUE else "pair"
    typer.echo(f"There, within ten minutes: python main.py {joins} {url} {code} --data DIR", err=True)


def passphrase(
    from_file: Path | None = typer.Option(
        None, "--from-file", help="A file that holds the new one, for scripts; else it is asked for twice."
    ),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Set the passphrase of the hub's page anew; works while the hub runs, and ends every login."""
    typed = from_file.read_text(encoding="utf-8-sig") if from_file is not None else _typed_twice()
    with opened(data, key_file, exclusive=False) as here, hub_store(here) as store:
        set_passphrase(store, typed)
    typer.echo("The page's passphrase is set.")


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
        f"The journal is whole: {counted(count, 'fact')} without a gap, each id once, and the lists are what it gives."
    )


def restore(
    copy: Path = typer.Argument(..., help="The copy: the folder `latest` where the hub's copies are."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Make a hub's data directory from a copy; the stations bring back what the copy does not hold."""
    from kiosk.app.hub_copies import restore as restored

    count = restored(copy, data, store_key(copy, key_file, create=False))
    typer.echo(
        f"{data} holds {counted(count, 'fact')}. Start it at the old address: python main.py hub --data {data} --listen HOST:PORT\n"
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


def _drawn(text: str) -> str:
    """Return a QR code in half blocks, as a terminal shows it."""
    import io

    import qrcode

    drawing, page = qrcode.QRCode(border=2), io.StringIO()
    drawing.add_data(text)
    drawing.print_ascii(out=page, invert=True)
    return page.getvalue()


def _tell_passphrase(passphrase: str) -> None:
    typer.echo(f"Recovery passphrase: {passphrase}")
    typer.echo(
        "Write it on paper now; it is not shown again. It opens the event's keys, which every paired desk keeps."
    )


def _tell(sentence: str) -> None:
    typer.echo(sentence, err=True)


def _wait_for_the_end() -> None:
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    while not ended.wait(1.0):
        pass


def _tell_page(store: HubStore) -> None:
    """Give the page a passphrase at its first start, and tell it this once."""
    made = first_passphrase(store)
    if not made:
        return
    typer.echo(f"The page's passphrase, shown this once: {made}")
    typer.echo("Write it down for the lead. A new one: python main.py hub passphrase")


def _typed_twice() -> str:
    if not sys.stdin.isatty():
        raise OperatorError(
            "Nobody is there to type. Name a file that holds the passphrase: --from-file FILE."
        )
    typed = getpass.getpass("New passphrase of the page: ")
    if getpass.getpass("Once more: ") != typed:
        raise OperatorError("The two differ; nothing was changed. Try again.")
    return typed
