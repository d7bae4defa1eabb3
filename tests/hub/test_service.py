"""The hub's answers to what stations should not send, and its server's to an address it cannot have."""

import asyncio
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from db.hub_store import HubStore
from db.link_store import LinkStore
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.facts import Fact, Taken
from kiosk.hub.certificate import new_authority
from kiosk.hub.joining import HubEvent
from kiosk.hub.journal_writer import JournalWriter
from kiosk.hub.pairing import new_code
from kiosk.hub.server import HubServer, is_loopback, parse_listen
from kiosk.hub.service import HubService
from kiosk.hub.tls import OwnTls
from kiosk.link.client import HubClient
from kiosk.protocol.messages import MOST_BYTES, VERSION, PushRequest, encode, to_message
from tests.builders import NOW, Facts, FixedClock, opened_store
from tests.fakes_hub import FakeHubStore
from tests.hub.conftest import Hub, MakeStation
from tests.postgres import Postgres, opened


@pytest.fixture
def fake() -> FakeHubStore:
    return FakeHubStore(broken_on="broken")


@pytest.fixture
def server(fake: FakeHubStore) -> Iterator[HubServer]:
    made = HubServer(HubService(fake, HubEvent("event-1", ""), FixedClock()), "127.0.0.1", 0)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def http(server: HubServer, fake: FakeHubStore) -> Iterator[httpx.Client]:
    with HubClient(server.url) as stranger:
        token = stranger.pair(new_code(fake, "desk", NOW), "event-1", "a", "Desk 1", "K7").token
    headers = {"Authorization": f"Bearer {token}"}
    with httpx.Client(base_url=server.url, headers=headers, trust_env=False) as client:
        yield client


def push(*facts: Fact, **changes: Any) -> bytes:
    values: dict[str, Any] = {
        "version": VERSION,
        "now": NOW,
        "facts": [to_message(fact) for fact in facts],
    } | changes
    return encode(PushRequest(**values))


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"hello", 400),
        (push(version=VERSION + 1), 200),
        (push(version=VERSION - 1), 200),
        (push(version=VERSION + 2), 426),
        (push(now=NOW.replace(tzinfo=None)), 400),
        (push(after="nonsense"), 400),
        (push(after="epoch-1.0"), 200),
        (push(after="epoch-of-old.5"), 410),
        (push(*[Facts().registered()] * 501), 413),
        (b" " * (MOST_BYTES + 1), 413),
    ],
)
def test_a_push_that_is_not_one_gets_a_sentence(http: httpx.Client, content: bytes, status: int) -> None:
    reply = http.post("/v1/facts", content=content)
    assert reply.status_code == status
    assert status == 200 or reply.json()["sentence"].endswith((".", "data DIR"))


@pytest.mark.parametrize("limit", ["0", "501", "many", ""])
def test_a_page_has_a_size(http: httpx.Client, limit: str) -> None:
    assert http.get("/v1/changes", params={"limit": limit}).status_code == 400


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer wrong", "Basic wrong"])
def test_every_door_but_health_needs_a_key(http: httpx.Client, header: str) -> None:
    headers = {"Authorization": header}
    for method, path in (("POST", "/v1/facts"), ("GET", "/v1/changes"), ("GET", "/v1/stream")):
        reply = http.request(method, path, headers=headers)
        assert (reply.status_code, "not paired" in reply.json()["sentence"]) == (401, True)
    assert http.get("/v1/health", headers=headers).status_code == 200


def test_the_hub_measures_a_stations_clock_and_tells_its_own(http: httpx.Client, fake: FakeHubStore) -> None:
    ahead = NOW.replace(minute=NOW.minute + 3)
    reply = http.post("/v1/facts", content=push(Facts().registered(), now=ahead)).json()
    deadline = time.monotonic() + 5
    while not fake.offsets_ms and time.monotonic() < deadline:
        time.sleep(0.01)
    assert fake.offsets_ms == {"a": -180_000}
    assert reply["now"] == NOW.isoformat().replace("+00:00", "Z")


@pytest.mark.expected_warnings
def test_a_fact_that_breaks_the_hub_is_told_and_logged_and_the_hub_goes_on(
    http: httpx.Client, caplog: pytest.LogCaptureFixture
) -> None:
    make = Facts("a")
    reply = http.post("/v1/facts", content=push(make.registered("broken", name="Layla Mansouri")))
    assert (reply.status_code, "nothing is lost" in reply.json()["sentence"]) == (500, True)
    assert "cannot answer /v1/facts" in caplog.text
    assert "Layla" not in caplog.text
    assert http.post("/v1/facts", content=push(make.registered("r2"))).status_code == 200


def test_one_stations_bad_fact_does_not_hold_up_the_others() -> None:
    store = FakeHubStore(broken_on="broken")
    rung: list[int] = []

    async def three_at_once() -> list[Any]:
        batches = [[Facts("a").registered()], [Facts("b").registered("broken")], [Facts("c").registered()]]
        return await asyncio.gather(*(writer.accept(one) for one in batches), return_exceptions=True)

    writer = JournalWriter(store, rung.append)
    good, bad, too = asyncio.run(three_at_once())
    writer.close()
    assert [seq for _, seq, _ in (*good, *too)] == [1, 2]
    assert isinstance(bad, KeyError)
    assert rung[-1] == 2


def test_what_waits_together_is_recorded_together() -> None:
    store = FakeHubStore()

    async def many_at_once() -> list[Any]:
        makers = [Facts(f"s{n}") for n in range(40)]
        return await asyncio.gather(
            *(writer.accept([make.registered() for _ in range(30)]) for make in makers)
        )

    writer = JournalWriter(store, lambda _: None)
    results = asyncio.run(many_at_once())
    writer.close()
    assert sorted(seq for result in results for _, seq, _ in result) == list(range(1, 1201))
    assert all(taken is Taken.APPLIED for result in results for *_, taken in result)
    assert len(store.accepts) <= 4
    assert max(store.accepts) <= 500


@pytest.mark.expected_warnings
def test_a_copy_put_back_is_noticed_by_the_first_who_has_read_further(
    hub: Hub,
    station: MakeStation,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    request: pytest.FixtureRequest,
) -> None:
    """The hub's file or database is replaced by an older copy, as after a disk failure, and nobody tells it."""
    make = Facts("importer")
    one, two, late = station("a"), station("b"), station("c")
    hub.hub_store.accept([make.registered("r1", booking_code="K7QM-42X")])
    for each in (one, two):
        each.sync()
    shutil.copytree(tmp_path / "hub", tmp_path / "old")
    server: Postgres | None = request.getfixturevalue("postgres") if hub.shared else None
    old_address = server.copied(hub.address) if server else ""
    one.scan("K7QM-42X")
    hub.hub_store.accept([make.registered("r2", booking_code="D4TE-92K")])
    for each in (one, two, one):
        each.sync()
    before = hub.hub_store.epoch()
    two.scan("D4TE-92K")
    hub.stop()
    with opened_store(tmp_path / "old") as old, ExitStack() as stack:
        if server:
            hub.shared = stack.enter_context(closing(opened(old_address)))
        hub.store = old
        hub.hub_store = HubStore(hub.journal)
        hub.start()
        for each in (two, one, late, two, one, late):
            each.sync()
        assert hub.hub_store.epoch() != before
        hub.settle()
        with old.read() as reader:
            kept = [fact.fact_id for fact in reader.facts()]
            assert reader.arrived("event", NOW.date()) == 2  # type: ignore[arg-type]
        hub.stop()
    assert len(set(kept)) == len(kept) == 6
    assert one.fingerprint() == two.fingerprint() == late.fingerprint()
    assert "a new epoch begins" in caplog.text


def test_a_station_that_was_paired_elsewhere_offers_all_in_its_old_order(tmp_path: Path) -> None:
    """A desk becomes the hub: its facts have another hub's numbers."""
    (tmp_path / "one").mkdir()
    with opened_store(tmp_path / "one") as store:
        first = HubStore(store)
        make = Facts("a")
        first.accept([make.registered("r1"), make.checked_in("r1")])
        with store.write() as tx:
            tx.drop_setting("hub.epoch")
            tx.drop_setting("hub.seq")
            tx.append([make.registered("r2")])
        again = HubStore(store)
        assert again.epoch() != first.epoch()
        assert again.head() == 3
        assert [p.seq for _, p in again.changes(0, 10)] == [1, 2, 3]
        assert LinkStore(store).waiting() == 0


def test_a_port_in_use_is_a_sentence_that_names_another(server: HubServer, fake: FakeHubStore) -> None:
    port = int(server.url.rpartition(":")[2])
    service = HubService(fake, HubEvent("event-1", ""), FixedClock())
    with pytest.raises(EnvironmentFault, match=f"in use.*--listen 127.0.0.1:{port + 1}"):
        HubServer(service, "127.0.0.1", port)
    tls = OwnTls(new_authority(NOW), lambda: ["127.0.0.1"])
    with pytest.raises(EnvironmentFault, match="not an address of this computer"):
        HubServer(service, "198.51.100.7", 0, tls)
    with pytest.raises(OperatorError, match="Plain HTTP is for this computer alone"):
        HubServer(service, "0.0.0.0", 0)
    service.close()


def test_a_client_that_hangs_up_in_the_middle_does_no_harm(server: HubServer, http: httpx.Client) -> None:
    host, _, port = server.url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port))) as rude:
        token = http.headers["Authorization"]
        rude.sendall(
            f"POST /v1/facts HTTP/1.1\r\nHost: h\r\nAuthorization: {token}\r\nContent-Length: 99\r\n\r\nhal".encode()
        )
    assert http.get("/v1/changes").status_code == 200


def test_stopping_ends_the_streams_and_leaves_no_thread(fake: FakeHubStore) -> None:
    server = HubServer(HubService(fake, HubEvent("event-1", ""), FixedClock()), "127.0.0.1", 0)
    server.start()
    with HubClient(server.url) as stranger:
        token = stranger.pair(new_code(fake, "desk", NOW), "event-1", "a", "Desk 1", "K7").token
    rung, ended = threading.Event(), threading.Event()

    def listen() -> None:
        with HubClient(server.url, token) as client:
            client.listen(lambda _: rung.set() or True)  # type: ignore[func-returns-value]
        ended.set()

    threading.Thread(target=listen).start()
    assert rung.wait(5)
    server.stop()
    assert ended.wait(5)
    assert not [t.name for t in threading.enumerate() if t.name.startswith("hub")]


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [("127.0.0.1:8470", "127.0.0.1", 8470), (":0", "0.0.0.0", 0), ("[::1]:9", "::1", 9)],
)
def test_an_address_to_listen_on(text: str, host: str, port: int) -> None:
    assert parse_listen(text) == (host, port)


@pytest.mark.parametrize("text", ["8470", "host:port", "host:70000", ""])
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(OperatorError, match="HOST:PORT"):
        parse_listen(text)


def test_only_loopback_is_private() -> None:
    assert [is_loopback(h) for h in ("localhost", "127.0.0.1", "::1", "0.0.0.0", "192.168.0.2", "hub")] == [
        True, True, True, False, False, False,
    ]  # fmt: skip
