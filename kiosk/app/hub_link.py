"""The commands `pair` and `sync`, and what a station keeps of its hub: the address and its own key, encrypted."""

import json
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import typer

from db.link_store import LinkStore
from db.sealed_lists import SealedStore
from kiosk.app.clock import StationClock, SystemChance
from kiosk.app.data_dir import Opened, opened
from kiosk.app.hub_contact import forget_contact
from kiosk.app.make_dir import make_from_hub
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.revoked import obey
from kiosk.domain.errors import EnvironmentFault, OperatorError, RemoteFault
from kiosk.domain.event import pick
from kiosk.domain.sentence import Sentence, counted, many
from kiosk.link.client import HubClient, Revoked
from kiosk.link.finding import HubFinder
from kiosk.link.known_hub import KnownHub
from kiosk.link.sync import SyncReport, sync_once
from kiosk.link.trust import plain_url
from kiosk.protocol.pairing import CODE_LENGTH, Invitation, PairReply, is_code, parse_invitation
from kiosk.protocol.roles import KIOSK, VENUE

LARGEST_OFFSET = timedelta(minutes=10)
"""A clock further from the hub's than this is not corrected but told: one of the two is plainly wrong."""


@dataclass(frozen=True, slots=True)
class PairedHub:
    """Where the hub is or may be, this station's key to it, the authority by which it is known, and the event."""

    urls: tuple[str, ...]
    token: str
    authority: str
    event_id: str

    @property
    def url(self) -> str:
        """Where it was last."""
        return self.urls[0]

    def client(self, url: str, known: KnownHub | None = None) -> HubClient:
        """Return a new connection of this station to the hub at an address."""
        return HubClient(url, self.token, self.authority, known, self.event_id)


def paired_hub(here: Opened) -> PairedHub | None:
    """Return the hub of a station, None where it has none."""
    with here.store.read() as reader:
        url, token = reader.setting("link.url"), reader.setting("link.token")
        others = json.loads(reader.setting("link.urls") or "[]")
        authority = reader.setting("link.authority") or ""
    if not url or not token:
        return None
    return PairedHub(tuple(dict.fromkeys([url, *others])), token, authority, here.event.event_id)


def known_hub(here: Opened) -> KnownHub:
    """Return which of the event's hubs a station follows, as it keeps it."""

    def keep(text: str) -> None:
        with here.store.write() as tx:
            tx.put_setting("link.generation", text)

    with here.store.read() as reader:
        return KnownHub(reader.setting("link.generation") or "", keep)


def finder_of(here: Opened, hub: PairedHub, known: KnownHub) -> HubFinder:
    """Return what finds a station's hub again, and keeps where it is."""

    def moved(url: str) -> None:
        with here.store.write() as tx:
            tx.put_setting("link.url", url)

    return HubFinder(hub.urls, hub.authority, moved, known=known, heirs=LinkStore(here.store).heirs)


def pair(
    url: str = typer.Argument(..., help="The hub's address, as `hub pair` prints it, or the text of its QR."),
    code: str = typer.Argument("", help="The single-use code; with the text of the QR there is none."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Join a hub. A directory without an event gets the hub's event first."""
    invited = invitation_of(url, code)
    if not (data / "event.toml").is_file():
        chance = SystemChance()
        station_id, prefix = chance.new_id(), chance.code_body(2)
        joined = join(invited, "", station_id, "Desk 1", prefix)
        _refuse_venue(joined)
        reply = joined.reply
        station = (station_id, reply.name, reply.prefix)
        make_from_hub(
            reply.event_toml, reply.files, reply.rehearsal_shift_s, data, key_file, station, reply.role
        )
        with opened(data, key_file) as here:
            _keep(here, joined)
            event = pick(here.event.name, here.event.languages[0], here.event.languages)
        typer.echo(f"Paired as {reply.name} for {event}. Next: python main.py sync --data {data}")
        return
    with opened(data, key_file) as here:
        name = pair_with(here, invited)
    typer.echo(f"Paired as {name}. Next: python main.py sync --data {data}")


@dataclass(frozen=True, slots=True)
class Joined:
    """A hub that let this station join: where it answered, and what it said."""

    url: str
    reply: PairReply


def invitation_of(url: str, code: str) -> Invitation:
    """Return what a person typed or scanned: the text of a QR, or an address and a code.

    Raises:
        OperatorError: it is neither.
    """
    invited = parse_invitation(url)
    if invited is not None:
        return invited
    if not code:
        raise OperatorError("Name the hub's address and its code: python main.py pair URL CODE --data DIR")
    if not is_code(code):
        raise OperatorError(
            "A pairing code has {code_length} characters, like K7QM-42XP. Type it again.",
            code_length=CODE_LENGTH,
        )
    return Invitation(code, "", (plain_url(url),))


def join(invited: Invitation, event_id: str, station_id: str, name: str, prefix: str) -> Joined:
    """Join the hub of an invitation at the first of its addresses that answers.

    Raises:
        KioskError: none does, or the hub says no.
    """
    away: EnvironmentFault | None = None
    for url in invited.urls:
        with HubClient(url) as client:
            try:
                reply = client.pair(invited.code, event_id, station_id, name, prefix, invited.authority_hash)
            except EnvironmentFault as error:
                away = error
                continue
        return Joined(plain_url(url), reply)
    raise away or OperatorError("This pairing code names no address of a hub. Make a new one at the hub.")


def pair_with(here: Opened, invited: Invitation) -> str:
    """Join a hub and keep this station's key to it; return the name the hub gave."""
    mine = here.identity
    joined = join(invited, here.event.event_id, mine.station_id, mine.name, mine.prefix)
    _refuse_venue(joined)
    _keep(here, joined)
    return joined.reply.name


def pair_here(here: Opened, url: str, code: str) -> str:
    """Join a hub with an address and a code; return the name the hub gave."""
    return pair_with(here, invitation_of(url, code))


def sync(
    context: typer.Context,
    data: Path | None = typer.Option(None, "--data", help="The data directory.", metavar="DIR"),
    key_file: Path | None = KeyFileOption,
    at: str | None = typer.Option(
        None, "--at", help="Where the hub is now, where it is not found.", metavar="URL"
    ),
) -> None:
    """Push and pull once, then print what happened."""
    if context.invoked_subcommand is not None:
        return
    if data is None:
        raise OperatorError("Name the station's data directory: python main.py sync --data DIR")
    with opened(data, key_file) as here:
        if at is not None:
            hub_is_at(here, at)
        try:
            report = sync_here(here)
        except Revoked:
            obey(here.path, key_file)
            raise
        store = LinkStore(here.store)
        waiting, refused = store.waiting(), store.refused()
    typer.echo(f"{counted(report.pushed, 'fact')} sent, {report.pulled} received, {waiting} waiting.")
    if refused:
        raise OperatorError(_refused(refused))


def hub_is_at(here: Opened, url: str) -> None:
    """Know an address of the hub that a person typed; who answers there still has to prove to be the hub.

    Raises:
        OperatorError: it is no address, or this station has no hub.
    """
    hub = paired_hub(here)
    if hub is None:
        raise _no_hub()
    with here.store.write() as tx:
        tx.put_setting("link.url", plain_url(url))
        tx.put_setting("link.urls", json.dumps([one for one in hub.urls if one != plain_url(url)]))


def _no_hub() -> OperatorError:
    return OperatorError("This station has no hub. Join one: python main.py pair URL CODE --data DIR")


def sync_here(here: Opened) -> SyncReport:
    """Push and pull once.

    Raises:
        OperatorError: this station has no hub.
        EnvironmentFault: the hub cannot be reached.
    """
    hub = paired_hub(here)
    if hub is None:
        raise _no_hub()
    report = _sync_found(here, hub)
    _keep_offset(here, report)
    return report


def _sync_found(here: Opened, hub: PairedHub) -> SyncReport:
    """Synchronise; a hub that is not where it was is looked for once."""
    known = known_hub(here)
    finder = finder_of(here, hub, known)
    try:
        with hub.client(finder.url, known) as client:
            return sync_once(client, LinkStore(here.store), here.clock, boxes_of(here))
    except (EnvironmentFault, RemoteFault):
        finder.look()
        if finder.url == hub.url:
            raise
    with hub.client(finder.url, known) as client:
        return sync_once(client, LinkStore(here.store), here.clock, boxes_of(here))


def boxes_of(here: Opened) -> SealedStore | None:
    """Return where a kiosk keeps its sealed roster, None for other stations."""
    return SealedStore(here.store) if here.identity.role == KIOSK else None


def ask_hub(here: Opened) -> str:
    """Return how the station stands with its hub, for `doctor`; reads only.

    Raises:
        KioskError: the hub cannot be reached, or refuses.
    """
    hub = paired_hub(here)
    if hub is None:
        with here.store.read() as reader:
            served = reader.setting("hub.url")
        return f"this directory is the hub, at {served}" if served else "none: this station works alone"
    store = LinkStore(here.store)
    refused = store.refused()
    if refused:
        raise OperatorError(_refused(refused))
    with hub.client(hub.url, known_hub(here)) as client:
        reply = client.changes(store.cursor(), 1)
    offset = reply.now - here.clock.now()
    note = f"; the clocks differ by {offset}, set them" if abs(offset) > LARGEST_OFFSET else ""
    return f"{hub.url} answers, {counted(store.waiting(), 'fact')} waiting to be sent{note}"


def _refused(count: int) -> Sentence:
    return many(
        count,
        "The hub refused a fact: this data directory seems to be a copy of another station's. It is kept here. Pair a "
        "new directory and call the lead.",
        "The hub refused {count} facts: this data directory seems to be a copy of another station's. They are kept "
        "here. Pair a new directory and call the lead.",
    )


def _refuse_venue(joined: Joined) -> None:
    if joined.reply.role == VENUE:
        raise OperatorError(
            "This code is for a venue's hub and not for a station. Make another one at the hub."
        )


def _keep(here: Opened, joined: Joined) -> None:
    reply = joined.reply
    with here.store.write() as tx:
        tx.put_setting("link.url", joined.url)
        tx.put_setting("link.urls", json.dumps(reply.urls))
        tx.put_setting("link.token", reply.token)
        tx.put_setting("link.authority", reply.authority)
        tx.put_setting("link.heirloom", reply.heirloom)
        tx.drop_setting("link.heirloom_stamp")
        tx.drop_setting("link.generation")  # whichever hub this is: it was chosen now
        tx.put_setting("link.sealing_public", reply.sealing.hex())
        tx.put_setting("link.desks", reply.desks.hex())
        tx.put_setting("station.name", reply.name)
        tx.put_setting("station.prefix", reply.prefix)
        tx.put_setting("station.role", reply.role)
        tx.put_setting("link.paired_at", here.clock.now().isoformat())
        forget_contact(tx.put_setting)
        tx.put_station(here.identity.station_id, reply.name)
    LinkStore(here.store).start_over()  # another hub has numbered nothing of ours yet


def _keep_offset(here: Opened, report: SyncReport) -> None:
    """Correct this station's clock by the hub's from the next start on."""
    offset = report.offset
    if offset is None or abs(offset) > LARGEST_OFFSET or not isinstance(here.clock, StationClock):
        return
    with here.store.write() as tx:
        before = float(tx.setting("clock.hub_offset_s") or 0)
        tx.put_setting("clock.hub_offset_s", repr(before + offset.total_seconds()))
