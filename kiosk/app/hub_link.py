"""The commands `pair` and `sync`, and what a station keeps of its hub: the address and its own key, encrypted."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import typer

from db.link_store import LinkStore
from kiosk.app.clock import StationClock, SystemChance
from kiosk.app.data_dir import Opened, opened
from kiosk.app.make_dir import make_from_hub
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import pick
from kiosk.link.client import HubClient
from kiosk.link.sync import SyncReport, sync_once

LARGEST_OFFSET = timedelta(minutes=10)
"""A clock further from the hub's than this is not corrected but told: one of the two is plainly wrong."""


@dataclass(frozen=True, slots=True)
class PairedHub:
    """Where the hub is, and this station's key to it."""

    url: str
    token: str


def paired_hub(here: Opened) -> PairedHub | None:
    """Return the hub of a station, None where it has none."""
    with here.store.read() as reader:
        url, token = reader.setting("link.url"), reader.setting("link.token")
    return PairedHub(url, token) if url and token else None


def pair(
    url: str = typer.Argument(..., help="The hub's address, as `hub pair` prints it."),
    code: str = typer.Argument(..., help="The single-use code."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Join a hub. A directory without an event gets the hub's event first."""
    if not (data / "event.toml").is_file():
        with HubClient(url) as client:
            chance = SystemChance()
            station_id, prefix = chance.new_id(), chance.code_body(2)
            reply = client.pair(code, "", station_id, "Desk 1", prefix)
        station = (station_id, reply.name, reply.prefix)
        make_from_hub(reply.event_toml, reply.files, reply.rehearsal_shift_s, data, key_file, station)
        with opened(data, key_file) as here:
            _keep(here, url, reply.token, reply.name, reply.prefix)
            event = pick(here.event.name, here.event.languages[0], here.event.languages)
        typer.echo(f"Paired as {reply.name} for {event}. Next: python main.py sync --data {data}")
        return
    with opened(data, key_file) as here:
        name = pair_here(here, url, code)
    typer.echo(f"Paired as {name}. Next: python main.py sync --data {data}")


def pair_here(here: Opened, url: str, code: str) -> str:
    """Join a hub with a code and keep this station's key to it; return the name the hub gave."""
    mine = here.identity
    with HubClient(url) as client:
        reply = client.pair(code, here.event.event_id, mine.station_id, mine.name, mine.prefix)
    _keep(here, url, reply.token, reply.name, reply.prefix)
    return reply.name


def sync(data: Path = DataOption, key_file: Path | None = KeyFileOption) -> None:
    """Push and pull once, then print what happened."""
    with opened(data, key_file) as here:
        report = sync_here(here)
        store = LinkStore(here.store)
        waiting, refused = store.waiting(), store.refused()
    typer.echo(f"{report.pushed} facts sent, {report.pulled} received, {waiting} waiting.")
    if refused:
        raise OperatorError(_refused(refused))


def sync_here(here: Opened) -> SyncReport:
    """Push and pull once.

    Raises:
        OperatorError: this station has no hub.
        EnvironmentFault: the hub cannot be reached.
    """
    hub = paired_hub(here)
    if hub is None:
        raise OperatorError("This station has no hub. Join one: python main.py pair URL CODE --data DIR")
    with HubClient(hub.url, hub.token) as client:
        report = sync_once(client, LinkStore(here.store), here.clock)
    _keep_offset(here, report)
    return report


def ask_hub(here: Opened) -> str:
    """Return how the station stands with its hub, for `doctor`; reads only.

    Raises:
        KioskError: the hub cannot be reached, or refuses.
    """
    hub = paired_hub(here)
    if hub is None:
        return "none: this station works alone"
    store = LinkStore(here.store)
    refused = store.refused()
    if refused:
        raise OperatorError(_refused(refused))
    with HubClient(hub.url, hub.token) as client:
        reply = client.changes(store.cursor(), 1)
    offset = reply.now - here.clock.now()
    note = f"; the clocks differ by {offset}, set them" if abs(offset) > LARGEST_OFFSET else ""
    return f"{hub.url} answers, {store.waiting()} facts waiting to be sent{note}"


def _refused(count: int) -> str:
    return (
        f"The hub refused {count} facts: this data directory seems to be a copy of another station's. They are kept "
        "here. Pair a new directory and call the lead."
    )


def _keep(here: Opened, url: str, token: str, name: str, prefix: str) -> None:
    with here.store.write() as tx:
        tx.put_setting("link.url", url.rstrip("/"))
        tx.put_setting("link.token", token)
        tx.put_setting("station.name", name)
        tx.put_setting("station.prefix", prefix)
        tx.put_station(here.identity.station_id, name)
    LinkStore(here.store).start_over()  # another hub has numbered nothing of ours yet


def _keep_offset(here: Opened, report: SyncReport) -> None:
    """Correct this station's clock by the hub's from the next start on."""
    if abs(report.offset) > LARGEST_OFFSET or not isinstance(here.clock, StationClock):
        return
    with here.store.write() as tx:
        before = float(tx.setting("clock.hub_offset_s") or 0)
        tx.put_setting("clock.hub_offset_s", repr(before + report.offset.total_seconds()))
