"""What a take-over carries over, and what it refuses, on real data directories in this process."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from db.hub_store import HubStore
from db.link_store import LinkStore
from kiosk.app.data_dir import Opened, opened
from kiosk.app.event_keys import event_keys, new_passphrase, wrapped_keys
from kiosk.app.hub_heirloom import Heirloom, beside, estate, note_process
from kiosk.app.hub_link import pair, paired_hub, sync_here
from kiosk.app.hub_page import set_passphrase
from kiosk.app.hub_serve import make_server
from kiosk.app.hub_succession import give_way
from kiosk.app.hub_takeover import can_take_over, has_given_way, take_over
from kiosk.app.make_dir import make
from kiosk.app.ticket_keys import signers
from kiosk.domain.errors import OperatorError, RemoteFault
from kiosk.hub.pairing import new_code
from kiosk.hub.server import HubServer
from kiosk.link.client import HubClient, HubRefusal
from kiosk.protocol.generation import Generation, HeirloomReply
from kiosk.protocol.messages import encode
from tests.builders import Facts
from tests.scenarios.commands import DEMO_EVENT

WORDS = "raru joda mone vaju raru joda"


class Venue:
    """A hub and desks of one event, each in a directory of its own."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder, self.stack = folder, stack
        file = folder / "event.toml"  # a copy: making an event writes its id into the file
        lines = DEMO_EVENT.read_text("utf-8").splitlines()
        file.write_text("\n".join(line for line in lines if not line.startswith("logo")), encoding="utf-8")
        self.passphrase = make(
            file, folder / "hub", folder / "key", rehearse_at=None, name="Hub", role="desk"
        ).passphrase
        self.hub = stack.enter_context(opened(folder / "hub", folder / "key"))
        self.server = self.serve(self.hub)

    def serve(self, here: Opened) -> HubServer:
        server = make_server(here, "127.0.0.1", 0, HubStore(here.store))
        server.start()
        self.stack.callback(server.stop)
        return server

    def desk(self, name: str, role: str = "desk") -> Opened:
        code = new_code(HubStore(self.hub.store), role, self.hub.clock.now())
        pair(self.server.url, code, self.folder / name, self.folder / "key")
        here = self.stack.enter_context(opened(self.folder / name, self.folder / "key"))
        sync_here(here)
        return here


@pytest.fixture
def venue(tmp_path: Path) -> Iterator[Venue]:
    with ExitStack() as stack:
        yield Venue(tmp_path, stack)


def setting(here: Opened, name: str) -> str:
    with here.store.read() as reader:
        return reader.setting(name) or ""


def refresh(venue: Venue, here: Opened) -> None:
    """Let a desk keep what the hub leaves now; the hub tells it within seconds by itself."""
    told = Heirloom(venue.hub, HubStore(venue.hub.store))()
    LinkStore(here.store).put_heirloom(told.stamp, told.heirloom)


def test_everything_that_makes_a_hub_is_carried_over(venue: Venue) -> None:
    heir, other = venue.desk("heir"), venue.desk("other")
    lost = venue.desk("lost")
    hub, make_fact = HubStore(venue.hub.store), Facts("hub")
    hub.revoke(lost.identity.name, "lost", venue.hub.clock.now())
    set_passphrase(hub, "a page passphrase")
    hub.accept([make_fact.registered()])
    sync_here(heir)
    refresh(venue, heir)
    venue.server.stop()

    typed = "  " + venue.passphrase.upper().replace(" ", "-")
    taken = take_over(heir, typed)
    assert (taken.generation, taken.stations) == (2, 4)
    new = HubStore(heir.store)
    assert new.problems() == []
    assert taken.facts == new.head() == hub.head()
    with heir.store.read() as mine, venue.hub.store.read() as theirs:
        assert event_keys(mine) == event_keys(theirs)
        event_id = heir.event.event_id
        assert [one.private for one in signers(event_id, mine)] == [
            one.private for one in signers(event_id, theirs)
        ]
    assert new.secret("hub.page") == hub.secret("hub.page")
    assert {one.name: one.revoked_as for one, _, _ in new.paired_since()} == {
        "Hub": "", "Desk 1": "", "Desk 2": "", "Desk 3": "lost",
    }  # fmt: skip
    assert paired_hub(heir) is None

    server = venue.serve(heir)
    for here in (other, lost):
        known = paired_hub(here)
        assert known is not None
        with HubClient(server.url, known.token) as client:
            if here is other:
                assert client.changes(None, 10).head == taken.facts
            else:
                with pytest.raises(OperatorError, match="revoked"):
                    client.changes(None, 10)


def test_a_wrong_passphrase_changes_nothing_and_no_words_are_told_apart(venue: Venue) -> None:
    heir = venue.desk("heir")
    before = setting(heir, "event.authority")
    for words, sentence in (
        (WORDS, "not the recovery passphrase"),
        ("raru joda", "has 6 words"),
        ("raru joda mone vaju raru xxxx", "Word 6"),
        ("", "has 6 words"),
    ):
        with pytest.raises(OperatorError, match=sentence):
            take_over(heir, words)
    assert setting(heir, "event.authority") == before
    assert paired_hub(heir) is not None
    assert sync_here(heir).pushed == 0


@pytest.mark.parametrize("damage", ["", "{", "{}", "[]", "null", "truncated", "other form", "other event"])
def test_keys_that_are_not_whole_are_told(venue: Venue, damage: str) -> None:
    heir = venue.desk("heir")
    whole = setting(heir, "link.heirloom")
    kept = json.loads(whole)
    with venue.hub.store.read() as reader:
        of_another = wrapped_keys("another event", reader)
    changed = {
        "truncated": json.dumps(kept | {"sealed": kept["sealed"][:-8]}),
        "other form": json.dumps(kept | {"form": "madang-event-keys-9"}),
        "other event": of_another,
    }.get(damage, damage)
    LinkStore(heir.store).put_heirloom("x", changed)
    assert can_take_over(heir) is bool(changed)
    with pytest.raises(OperatorError, match=r"not whole|another event|cannot become"):
        take_over(heir, venue.passphrase)
    LinkStore(heir.store).put_heirloom("x", whole)
    assert take_over(heir, venue.passphrase).generation == 2


@pytest.mark.parametrize("role", ["door", "kiosk"])
def test_a_door_and_a_kiosk_get_nothing_to_take_over_with(venue: Venue, role: str) -> None:
    here = venue.desk("small", role)
    assert not can_take_over(here)
    known = paired_hub(here)
    assert known is not None
    with (
        HubClient(known.url, known.token) as client,
        pytest.raises(HubRefusal, match="cannot become the hub"),
    ):
        client.heirloom()
    with pytest.raises(OperatorError, match="cannot become the hub"):
        take_over(here, venue.passphrase)
    assert not can_take_over(venue.hub)  # it is the hub, and counts


def test_what_a_desk_keeps_is_new_after_every_change_and_tells_a_desk_nothing(venue: Venue) -> None:
    heir = venue.desk("heir")
    store, stamps = HubStore(venue.hub.store), []

    def told() -> HeirloomReply:
        return Heirloom(venue.hub, store)()

    stamps.append(told().stamp)
    assert told().stamp == stamps[0]
    other = venue.desk("other").identity.name
    stamps.append(told().stamp)
    store.revoke(other, "retire", venue.hub.clock.now())
    stamps.append(told().stamp)
    set_passphrase(store, "a page passphrase")
    stamps.append(told().stamp)
    store.begin_generation(5)
    stamps.append(told().stamp)
    assert len(set(stamps)) == 5
    assert other not in told().heirloom
    with venue.hub.store.write() as tx:
        new_passphrase(tx)
    LinkStore(heir.store).put_heirloom("x", told().heirloom)
    with pytest.raises(OperatorError, match="not the recovery passphrase"):
        take_over(heir, venue.passphrase)  # another one was made since


@pytest.mark.expected_warnings
def test_a_hub_that_gave_way_is_a_desk_and_can_take_over_again(venue: Venue) -> None:
    heir = venue.desk("heir")
    refresh(venue, heir)
    take_over(heir, venue.passphrase)
    server = venue.serve(heir)
    number, hub_id = HubStore(heir.store).generation()
    old = HubStore(venue.hub.store)
    nowhere = Generation(number=number, hub_id=hub_id, name="heir")
    with pytest.raises(RemoteFault, match="where it is"):
        give_way(venue.hub, old, nowhere)
    successor = Generation(number=number, hub_id=hub_id, name="heir", urls=[server.url])
    venue.server.stop()
    for _ in range(2):
        give_way(venue.hub, old, successor)
    sync_here(venue.hub)
    assert LinkStore(venue.hub.store).waiting() == 0
    old.put_secret("hub.successor", encode(successor).decode())
    gone = has_given_way(old)
    assert gone is not None
    assert gone.number == 2
    server.stop()
    assert can_take_over(venue.hub)
    assert take_over(venue.hub, venue.passphrase).generation == 3
    assert has_given_way(HubStore(venue.hub.store)) is None


def test_a_desk_that_was_offering_everything_anew_takes_over_without_a_gap(venue: Venue) -> None:
    """The hub had begun a new epoch, and died before this desk had handed everything over again."""
    heir = venue.desk("heir")
    with heir.store.write() as tx:
        tx.append([Facts("heir").registered("r1", name="Layla")])
    sync_here(heir)
    refresh(venue, heir)
    held = LinkStore(heir.store).cursor()
    assert held is not None
    LinkStore(heir.store).start_over()
    taken = take_over(heir, venue.passphrase)
    hub = HubStore(heir.store)
    assert taken.facts == held.seq == len(hub.changes(0, 100))
    assert hub.problems() == []


def test_stations_are_told_where_the_other_processes_of_their_hub_are_and_each_comes_back_as_one(
    venue: Venue, tmp_path: Path
) -> None:
    store = HubStore(venue.hub.store)
    make(
        tmp_path / "event.toml",
        tmp_path / "hub2",
        tmp_path / "key",
        rehearse_at=None,
        name="Hub 2",
        role="desk",
    )
    second = venue.stack.enter_context(opened(tmp_path / "hub2", tmp_path / "key"))
    for here, hosts in ((venue.hub, ["10.0.0.1"]), (second, ["10.0.0.2", "fd00::2"])):
        note_process(here, store, hosts)
        note_process(here, store, hosts)
    desk = venue.desk("desk")
    assert beside(venue.hub, store) == ["10.0.0.2", "fd00::2"]
    assert beside(second, store) == ["10.0.0.1"]
    assert {"Hub", "Hub 2"} <= {one["name"] for one in estate(venue.hub, store).stations}
    with HubClient(venue.server.url, setting(desk, "link.token")) as client:
        assert client.changes(None, 10).heirs == ["10.0.0.2", "fd00::2"]
