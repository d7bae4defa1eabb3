"""The page of a hub as `hub` serves it: how many likely duplicates there are, counted beside it and not when it is asked."""

import time
from pathlib import Path

import httpx
import pytest

from tests.scenarios.commands import Place, hub_running, made

PEOPLE = """name,organisation,city,country,booking_code
Birgit Sørgaard,Oslo kommune,Oslo,NO,K7QM-42X
Birgit Sorgaard,Oslo kommune,Oslo,NO,D4TE-92K
Omar Haddad,Medina,Rabat,MA,PZXG-RZV
"""


@pytest.fixture
def hub(tmp_path: Path) -> Place:
    return made(tmp_path, "hub", PEOPLE)


def test_likely_duplicates_are_counted_in_the_background(hub: Place, tmp_path: Path) -> None:
    with hub_running(hub, tmp_path / "said") as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[-1]
        counts: list[int | None] = [None]
        longest_s, end_s = 0.0, time.monotonic() + 60
        while time.monotonic() < end_s and counts[-1] is None:
            start_s = time.monotonic()
            counts.append(httpx.get(f"{url}page/overview", trust_env=False).json()["duplicates"])
            longest_s = max(longest_s, time.monotonic() - start_s)
            time.sleep(0.2)
    assert counts[1] is None, "nobody has looked yet, and the page does not wait for it"
    assert counts[-1] == 1
    assert longest_s < 5
