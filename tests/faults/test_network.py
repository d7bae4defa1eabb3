"""What the network does to two stations and a hub that is a process of its own: cut, slow and lossy, behind a proxy that
buffers, asleep. The stations go on at once, tell the truth in the status bar, and catch up by cursor.

In the first part a proxy stands between, since what it does is exact; in the second the stations live in network
namespaces with a cable that is really pulled and a line that really drops packets, where this computer allows it.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.app.data_dir import Opened, opened
from kiosk.app.desk_station import WindowStation
from kiosk.domain.admission import Admit
from kiosk.domain.credential import RawScan
from kiosk.ui.desk.port import ClockView, HubState, HubView, SpoolView
from kiosk.ui.desk.present_frame import frame
from kiosk.ui.desk.scene import Scene
from kiosk.ui.words import Words
from tests.faults.between import Between, between
from tests.hub.conftest import lasting_port
from tests.scenarios.commands import Place, hub_running
from tests.scenarios.inside import arrived, done, event_file, facts, has, invited, until, working
from tests.ui.translation_files import translate

GUESTS = 24
LIVE_S = 1.0
pytestmark = pytest.mark.timeout(300)


def prepared(folder: Path, guests: int = GUESTS) -> tuple[Place, list[str]]:
    """Make a hub with a list, and return it with the booking codes."""
    hub = Place(folder / "hub", folder / "hub.key")
    done(hub, "event", "init", str(event_file(folder)), "--rehearse", "2019-09-30T09:00", "--station", "Hub")
    (folder / "people.csv").write_text(
        "name\n" + "".join(f"Guest {n}\n" for n in range(guests)), encoding="utf-8"
    )
    done(hub, "roster", "import", str(folder / "people.csv"))
    with opened(hub.data, hub.key, exclusive=False) as here, here.store.read() as reader:
        return hub, [one.booking_code for _, one in reader.registrations()]


@dataclass
class Desk:
    """A desk's station without its window; `views` is what the window was told of the hub."""

    here: Opened
    station: WindowStation
    views: list[HubView]
    admitted: int = 0

    def admit(self, code: str) -> float:
        """Check somebody in, and return how long the desk took, seconds."""
        start_s = time.monotonic()
        outcome = self.station.check_in(RawScan((code,), "test", self.here.clock.now()))
        assert isinstance(outcome.decision, Admit), outcome.decision
        self.station.carry_on()
        self.admitted += 1
        return time.monotonic() - start_s

    def bar(self) -> str:
        """Return what the status bar says of the hub now, in English."""
        now = self.here.clock.now()
        scene = Scene(Words("en", translate), self.station.info, SpoolView(), now)
        pill = frame(scene, self.views[-1], ClockView(now=now), 0).hub
        return f"{pill.strong} · {pill.detail}"

    def is_there(self) -> bool:
        """Whether the hub answers, as far as the station knows."""
        return bool(self.views) and self.views[-1].state is HubState.CONNECTED

    def waiting(self) -> int:
        """Return how many facts are not sent yet."""
        return self.station.station.link_store.waiting()


@contextmanager
def desk(place: Place) -> Iterator[Desk]:
    """Run a desk's station in this process."""
    views: list[HubView] = []
    with opened(place.data, place.key) as here:
        station = WindowStation(
            here,
            actor_id=None,
            spool_changed=lambda _: None,
            hub_changed=views.append,
            pulled=lambda: None,
            layouts={},
        )
        station.station.start()
        try:
            yield Desk(here, station, views)
        finally:
            station.station.stop()


def knows(one: Desk, code: str) -> bool:
    """Whether a desk has somebody on its list."""
    with one.here.store.read() as reader:
        return any(person.booking_code == code for _, person in reader.registrations())


@dataclass
class Hall:
    """Two desks, a hub and what stands between."""

    hub: Place
    process: "subprocess.Popen[str]"
    one: Desk
    two: Desk
    between: Between
    codes: list[str]

    def healthy(self) -> None:
        """Put everything right, and wait until both desks have all."""
        self.between.mend()
        until(lambda: self.one.is_there() and self.two.is_there(), 60)
        until(self.are_alike, 60)

    def are_alike(self) -> bool:
        """Whether both desks have and have sent everything."""
        everybody = self.one.admitted + self.two.admitted
        alike = {self.one.station.arrived(), self.two.station.arrived(), arrived(self.hub), everybody}
        return len(alike) == 1 and self.one.waiting() == self.two.waiting() == 0


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    folder = tmp_path_factory.mktemp("hall")
    hub, codes = prepared(folder)
    port = lasting_port()
    with ExitStack() as stack:
        process = stack.enter_context(hub_running(hub, folder / "hub.err", port))
        line = stack.enter_context(between(port))
        desks = []
        for name in ("one", "two"):
            place = Place(folder / name, folder / f"{name}.key")
            done(place, "pair", *invited(hub, "desk"))
            with opened(place.data, place.key) as here, here.store.write() as tx:
                tx.put_setting("link.url", line.url)
                tx.put_setting("link.urls", "[]")  # or it would find the hub beside the proxy
            desks.append(stack.enter_context(desk(place)))
        made = Hall(hub, process, desks[0], desks[1], line, codes)
        until(lambda: all(knows(one, codes[-1]) for one in desks))
        yield made


@pytest.fixture(autouse=True)
def mended(hall: Hall) -> Iterator[None]:
    yield
    hall.healthy()


def test_what_one_desk_does_is_at_the_other_within_a_second(hall: Hall) -> None:
    took_s = []
    for _ in range(5):
        seen, start_s = hall.two.station.arrived(), time.monotonic()
        hall.one.admit(hall.codes.pop())
        until(lambda seen=seen: hall.two.station.arrived() > seen, 20)  # type: ignore[misc]
        took_s.append(time.monotonic() - start_s)
        time.sleep(0.2)
    assert sorted(took_s)[2] < LIVE_S, took_s
    assert hall.one.bar() == "Hub connected · all sent"


def test_a_cut_is_told_with_its_time_and_what_waits_and_made_up_for(hall: Hall) -> None:
    hall.healthy()
    cursor = hall.two.station.station.link_store.cursor()
    before = hall.one.here.event.local(hall.one.here.clock.now())
    hall.between.cut()
    until(lambda: not hall.one.is_there() and not hall.two.is_there())
    after = hall.one.here.event.local(hall.one.here.clock.now())
    assert max(hall.one.admit(hall.codes.pop()) for _ in range(3)) < 2
    hall.two.admit(hall.codes.pop())
    waits = hall.one.waiting()
    assert waits > 0
    until(lambda: hall.one.views[-1].waiting == waits)
    times = {f"{before:%H:%M}", f"{after:%H:%M}"}
    assert hall.one.bar() in {f"Offline since {time} · {waits} waiting to sync" for time in times}
    passed = hall.between.passed
    hall.healthy()
    later = hall.two.station.station.link_store.cursor()
    assert cursor is not None
    assert later is not None
    assert (later.epoch, later.seq > cursor.seq) == (cursor.epoch, True), "by cursor, not from the beginning"
    assert hall.between.passed - passed < 200_000
    assert hall.one.bar() == "Hub connected · all sent"


def test_a_slow_and_lossy_line_holds_nobody_up(hall: Hall) -> None:
    hall.between.delay_s, hall.between.loss = 0.15, 0.2
    assert max(hall.one.admit(hall.codes.pop()) for _ in range(3)) < 2
    hall.two.admit(hall.codes.pop())
    until(hall.are_alike, 40)
    assert hall.one.views[-1].state in (HubState.CONNECTED, HubState.OFFLINE)
    until(hall.one.is_there, 20)


def test_a_proxy_that_buffers_costs_two_seconds_and_is_not_called_offline(hall: Hall) -> None:
    hall.between.cut()  # so that the doorbells begin anew, through it
    hall.between.mend()
    hall.between.is_buffering = True
    until(lambda: hall.one.is_there() and hall.two.is_there())
    time.sleep(1.5)  # the doorbells ring again
    start_s = time.monotonic()
    hall.one.admit(hall.codes.pop())
    until(hall.are_alike, 20)
    assert time.monotonic() - start_s < 8
    assert hall.two.is_there()


def test_a_hub_that_sleeps_is_told_as_away_and_wakes_up(hall: Hall) -> None:
    hall.process.send_signal(signal.SIGSTOP)
    try:
        assert max(hall.one.admit(hall.codes.pop()) for _ in range(2)) < 2
        until(lambda: not hall.one.is_there(), 60)
        assert hall.one.bar().startswith("Offline since ")
    finally:
        hall.process.send_signal(signal.SIGCONT)
    until(hall.are_alike, 60)


# -- a real cable ------------------------------------------------------------------------------------------------

NAMESPACES = ("madang-one", "madang-two")


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


def namespaces_fault() -> str:
    """Return why no network namespaces can be made here, "" where they can."""
    if sys.platform != "linux" or shutil.which("ip") is None:
        return "network namespaces are made with `ip` on Linux"
    try:
        _ip("netns", "add", "madang-try")
        _ip("netns", "del", "madang-try")
    except (OSError, subprocess.CalledProcessError) as error:
        return f"network namespaces cannot be made here: {error}"
    return ""


@contextmanager
def cables() -> Iterator[list[str]]:
    """Make two namespaces, each with a cable to this one; give the hub's address at the end of each."""
    number = os.getpid() % 200
    try:
        addresses = []
        for place, name in enumerate(NAMESPACES):
            ours, theirs, net = f"mdg{place}h", f"mdg{place}s", f"10.{number + 20}.{place}"
            _ip("netns", "add", name)
            _ip("link", "add", ours, "type", "veth", "peer", "name", theirs)
            _ip("link", "set", theirs, "netns", name)
            _ip("addr", "add", f"{net}.1/24", "dev", ours)
            _ip("link", "set", ours, "up")
            _ip("-n", name, "addr", "add", f"{net}.2/24", "dev", theirs)
            _ip("-n", name, "link", "set", theirs, "up")
            _ip("-n", name, "link", "set", "lo", "up")
            addresses.append(f"{net}.1")
        yield addresses
    finally:
        for place, name in enumerate(NAMESPACES):
            subprocess.run(["ip", "link", "del", f"mdg{place}h"], capture_output=True, check=False)
            subprocess.run(["ip", "netns", "del", name], capture_output=True, check=False)


def slow_down(device: str) -> str:
    """Make a line slow and lossy; return how, or why it could not be."""
    for how in (
        ("netem", "delay", "150ms", "loss", "20%"),
        (
            "tbf",
            "rate",
            "256kbit",
            "burst",
            "2000",
            "limit",
            "6000",
        ),  # a short queue, so that packets are dropped
    ):
        made = subprocess.run(
            ["tc", "qdisc", "replace", "dev", device, "root", *how],
            capture_output=True,
            text=True,
            check=False,
        )
        if made.returncode == 0:
            return how[0]
    return ""


@pytest.mark.skipif(bool(namespaces_fault()), reason=namespaces_fault() or "they can be made")
def test_a_pulled_cable_and_a_line_that_drops_packets(tmp_path: Path) -> None:
    hub, codes = prepared(tmp_path, 8)
    port = lasting_port()
    with (
        cables() as addresses,
        hub_running(hub, tmp_path / "hub.err", port, host="0.0.0.0"),
        ExitStack() as stack,
    ):
        stations = []
        for name, address in zip(NAMESPACES, addresses, strict=True):
            place = Place(tmp_path / name, tmp_path / f"{name}.key")
            done(place, "pair", f"https://{address}:{port}", invited(hub, "desk")[1])
            before = ["ip", "netns", "exec", name]
            stations.append(stack.enter_context(working(place, tmp_path / f"{name}.err", before)))
        one, two = stations
        everywhere = [hub, one.place, two.place]
        until(lambda: all(has(place, codes[0]) for place in everywhere))
        _ip("link", "set", "mdg0h", "down")  # the cable is out
        start_s = time.monotonic()
        assert [one.scan(codes[0]), one.scan(codes[1])] == ["admit", "admit"]
        assert two.scan(codes[2]) == "admit"
        assert time.monotonic() - start_s < 10
        until(lambda: arrived(hub) == 1)
        time.sleep(2)
        assert (arrived(hub), arrived(two.place), arrived(one.place)) == (1, 1, 2)
        _ip("link", "set", "mdg0h", "up")
        until(lambda: all(arrived(place) == 3 for place in everywhere))
        if how := slow_down("mdg0h"):
            print(f"the line is slowed down by {how}")
            assert one.scan(codes[3]) == "admit"
            until(lambda: all(arrived(place) == 4 for place in everywhere))
        else:
            print("this computer's kernel cannot slow a line down; the proxy does")
        two.process.send_signal(signal.SIGSTOP)  # a laptop that is shut
        assert one.scan(codes[4]) == "admit"
        until(lambda: arrived(hub) >= 4)
        time.sleep(3)
        two.process.send_signal(signal.SIGCONT)
        assert two.scan(codes[5]) == "admit"
        until(lambda: len({frozenset(facts(place)) for place in everywhere}) == 1)
