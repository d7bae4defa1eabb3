"""The link of a running station: it tells how things stand, and nothing that happens to it ends it."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from kiosk.domain.errors import EnvironmentFault
from kiosk.domain.facts import Fact
from kiosk.link.client import HubClient
from kiosk.link.worker import LinkState, LinkWorker
from tests.builders import Facts, FixedClock
from tests.hub.conftest import Hub, MakeStation, Station


class States:
    """Collects what the worker tells, and waits for it."""

    def __init__(self) -> None:
        self._told = threading.Condition()
        self.all: list[LinkState] = []

    def add(self, state: LinkState) -> None:
        with self._told:
            self.all.append(state)
            self._told.notify_all()

    def wait(self, holds: Callable[[LinkState], bool], seconds: float = 10) -> LinkState:
        with self._told:
            assert self._told.wait_for(lambda: bool(self.all) and holds(self.all[-1]), seconds), self.all[-3:]
            return self.all[-1]


@pytest.fixture
def running(hub: Hub) -> Iterator[Callable[[Station], tuple[LinkWorker, States]]]:
    workers: list[LinkWorker] = []

    def run(station: Station) -> tuple[LinkWorker, States]:
        states = States()
        worker = LinkWorker(lambda: HubClient(hub.url, station.token), station.link, FixedClock(), states.add)
        workers.append(worker)
        worker.start()
        return worker, states

    yield run
    for worker in workers:
        worker.stop()


def record(station: Station, fact: Fact) -> None:
    with station.store.write() as tx:
        tx.append([fact])


def test_the_hub_goes_and_comes_back(
    hub: Hub, station: MakeStation, running: Callable[[Station], tuple[LinkWorker, States]]
) -> None:
    one, make = station("a"), Facts("a")
    worker, states = running(one)
    states.wait(lambda s: s.since is None)
    hub.stop()
    record(one, make.registered("r1"))
    worker.wake()
    away = states.wait(lambda s: s.since is not None and s.waiting == 1)
    assert "the desk goes on" in away.trouble
    hub.start()
    start = time.monotonic()
    there = states.wait(lambda s: s.since is None)
    assert (there.waiting, there.trouble) == (0, "")
    assert time.monotonic() - start < 6.5
    assert hub.hub_store.head() == 1


def test_what_is_recorded_is_at_the_hub_at_once(
    hub: Hub, station: MakeStation, running: Callable[[Station], tuple[LinkWorker, States]]
) -> None:
    one, make = station("a"), Facts("a")
    worker, states = running(one)
    states.wait(lambda s: s.since is None)
    for n in range(3):
        record(one, make.registered(f"r{n}"))
        start = time.monotonic()
        worker.wake()
        while hub.hub_store.head() <= n:
            assert time.monotonic() - start < 1.5
            time.sleep(0.005)


def test_a_key_that_the_hub_does_not_know_is_told(
    hub: Hub, station: MakeStation, running: Callable[[Station], tuple[LinkWorker, States]]
) -> None:
    one = station("a")
    one.token = "of another hub"
    _, states = running(one)
    assert "not paired" in states.wait(lambda s: s.since is not None).trouble


@pytest.mark.expected_warnings
def test_the_link_outlives_its_own_mistakes(
    station: MakeStation,
    running: Callable[[Station], tuple[LinkWorker, States]],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    one = station("a")
    outbox, failures = one.link.outbox, iter([KeyError("a bug"), EnvironmentFault("The disk is full.")])

    def fail_twice(limit: int) -> object:
        for failure in failures:
            raise failure
        return outbox(limit)

    monkeypatch.setattr(one.link, "outbox", fail_twice)
    _, states = running(one)
    states.wait(lambda s: s.since is None)
    assert [s.trouble.split(".")[0] for s in states.all[:2]] == [
        "The link to the hub made a mistake",
        "The disk is full",
    ]
    assert states.all[0].since == states.all[1].since
    assert "the link failed" in caplog.text


def test_stopping_does_not_wait_for_a_hub_that_is_away(
    hub: Hub, station: MakeStation, running: Callable[[Station], tuple[LinkWorker, States]]
) -> None:
    one = station("a")
    hub.stop()
    worker, states = running(one)
    states.wait(lambda s: s.since is not None)
    start = time.monotonic()
    worker.stop()
    assert time.monotonic() - start < 3
    assert not [t for t in threading.enumerate() if t.name in ("link", "doorbell")]
