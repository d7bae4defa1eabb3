"""Two venues with two stations each under a centre, as real processes: the uplink goes down, the centre is killed, and
everywhere is one list; conflicts across venues are told; a circle and a wrong code are refused; a venue retires.

What is only set up or looked at is done inside the test's own process: seven of others are enough.
"""

import contextlib
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from kiosk.app.data_dir import opened
from kiosk.services.look_at import to_look_at
from tests.hub.conftest import lasting_port
from tests.scenarios.commands import Place, hub_running
from tests.scenarios.inside import (
    Working,
    arrived,
    done,
    event_file,
    facts,
    has,
    inside,
    invited,
    until,
    working,
)

CODES = ("K7QM-42X", "D4TE-92K", "PZXG-RZV")
PEOPLE = "name,booking_code,category\n" + "".join(
    f"Person {number},{code},participant\n" for number, code in enumerate(CODES)
)
HUBS = ("centre", "north", "south")
pytestmark = pytest.mark.timeout(400)


class Forum:
    """A centre and its venues; each hub runs while it is in a `with`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ports = {name: lasting_port() for name in HUBS}
        self.hubs = {name: Place(folder / name, folder / f"{name}.key") for name in HUBS}
        file = event_file(folder)
        (folder / "people.csv").write_text(PEOPLE, encoding="utf-8")
        for name, place in self.hubs.items():
            done(
                place,
                "event",
                "init",
                str(file),
                "--rehearse",
                "2019-09-30T09:00",
                "--station",
                name,
            )
        done(self.hubs["centre"], "roster", "import", str(folder / "people.csv"))

    def running(self, name: str) -> "contextlib.AbstractContextManager[subprocess.Popen[str]]":
        return hub_running(self.hubs[name], self.folder / f"{name}.err", self.ports[name])

    def join(self, name: str, above: str = "centre", role: str = "venue") -> tuple[int, str]:
        return inside(self.hubs[name], "hub", "join", *invited(self.hubs[above], role))

    def centre_line(self, name: str) -> dict[str, Any]:
        """Return what a venue's page says of the centre."""
        url = f"http://127.0.0.1:{self.ports[name]}/page/overview"
        return dict(httpx.get(url, trust_env=False, timeout=30).json()["centre"])

    @contextmanager
    def station(self, venue: str, name: str) -> Iterator[Working]:
        place = Place(self.folder / name, self.folder / f"{name}.key")
        if not place.data.exists():
            done(place, "pair", *invited(self.hubs[venue], "desk"))
        with working(place, self.folder / f"{name}.err") as station:
            yield station


def conflicts(place: Place) -> set[tuple[str, str]]:
    """Return the desks of each conflict, as this place calls them."""
    with opened(place.data, place.key, exclusive=False) as here, here.store.read() as reader:
        return {
            (reader.station_name(one.holds.station_id), reader.station_name(one.other.station_id))
            for _, one in to_look_at(reader, here.event)
        }


def names_in(place: Place) -> set[str]:
    """Return what this place calls the desks of all conflicts."""
    return {name for pair in conflicts(place) for name in pair}


@pytest.fixture
def forum(tmp_path: Path) -> Forum:
    return Forum(tmp_path)


def test_venues_are_one_list_through_a_dead_uplink_and_a_killed_centre(forum: Forum) -> None:
    with ExitStack() as stack:
        with forum.running("centre"):
            for venue in ("north", "south"):
                status, said = forum.join(venue)
                assert (status, f"under the centre's as {venue}" in said) == (0, True), said
                stack.enter_context(forum.running(venue))
            one, two, three, four = (
                stack.enter_context(forum.station(venue, f"{venue} {number}"))
                for venue in ("north", "south")
                for number in (1, 2)
            )
            # The centre's list comes down to both venues, and through them to their stations.
            for station in (one, two, three, four):
                until(lambda station=station: has(station.place, CODES[0]))  # type: ignore[misc]
            assert one.scan(CODES[0]) == "admit"
            until(lambda: arrived(four.place) == 1)
            assert four.scan(CODES[0]) == "already_in"
        # The uplink is down: each venue goes on alone, and both admit the same person.
        assert two.scan(CODES[1]) == "admit"
        assert three.scan(CODES[1]) == "admit"
        until(lambda: arrived(one.place) == 2, 20)
        assert one.scan(CODES[1]) == "already_in"
        assert four.scan(CODES[2]) == "admit"
        until(lambda: forum.centre_line("south")["waiting"] > 0)
        assert forum.centre_line("south")["since"] != ""
        with forum.running("centre") as process:
            time.sleep(1)
            process.send_signal(signal.SIGKILL)
            process.wait(20)
        with forum.running("centre"):
            everywhere = [*forum.hubs.values(), *(station.place for station in (one, two, three, four))]
            until(lambda: all(arrived(place) == 3 for place in everywhere))
            until(lambda: len({frozenset(facts(place).items()) for place in everywhere}) == 1)
            made_by = {station_id for station_id, _ in facts(forum.hubs["centre"]).values()}
            assert len(made_by) >= 4, "each fact keeps who made it"
            # The facts are there a moment before the line is told of it.
            until(lambda: forum.centre_line("south") == {"is_there": True, "since": "", "waiting": 0})
            told = [conflicts(place) for place in everywhere]
            assert all(len(one_told) == 1 for one_told in told), told
            # The names of another venue's desks follow their facts.
            until(lambda: names_in(everywhere[0]) == {"north · Desk 2", "south · Desk 1"})
            until(lambda: names_in(everywhere[1]) == {"Desk 2", "south · Desk 1"})
            for name in HUBS:
                assert "journal is whole" in done(forum.hubs[name], "hub", "check")


@pytest.mark.expected_warnings
def test_a_circle_and_codes_for_others_are_refused(forum: Forum, tmp_path: Path) -> None:
    with forum.running("centre"):
        assert forum.join("north")[0] == 0
        status, said = forum.join("south", role="desk")
        assert (status, "for a station" in said) == (1, True)
        desk = Place(tmp_path / "d", tmp_path / "d.key")
        status, said = inside(desk, "pair", *invited(forum.hubs["centre"], "venue"))
        assert (status, "for a venue's hub" in said) == (1, True)
        assert not desk.data.exists()
    with forum.running("north"):
        status, said = forum.join("centre", above="north")
        assert (status, "above each other" in said) == (1, True)
        status, said = inside(forum.hubs["centre"], "hub", "leave")
        assert (status, "under no centre" in said) == (1, True)
    assert "under no centre any more" in done(forum.hubs["north"], "hub", "leave")


def test_a_venue_that_is_retired_delivers_and_is_no_more(forum: Forum) -> None:
    with forum.running("centre"):
        forum.join("north")
        with forum.running("north") as north, forum.station("north", "north 1") as desk:
            until(lambda: has(desk.place, CODES[0]))
            assert desk.scan(CODES[0]) == "admit"
            done(forum.hubs["centre"], "hub", "revoke", "north", "--retire")
            until(lambda: north.poll() is not None)
        assert arrived(forum.hubs["centre"]) == 1
    assert not forum.hubs["north"].data.exists()
