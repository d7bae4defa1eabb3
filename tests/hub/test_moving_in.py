"""A hub that began in its own directory goes on over a PostgreSQL: for its stations it stays the same hub."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.follow import follow
from db.hub_store import HubStore
from db.store import Store
from kiosk.domain.model import PairedStation, StationId
from tests.builders import NOW, Facts, opened_store
from tests.postgres import Postgres, opened

PAGE = "hub.page"


@pytest.fixture
def directory(tmp_path: Path) -> Iterator[Store]:
    """The directory of a hub with a station, a lost one, a page, and generation 4."""
    with opened_store(tmp_path) as store:
        hub = HubStore(store)
        for name in ("Desk 1", "Lost"):
            hub.add_pairing("AA", "AAAA", "desk", NOW, NOW.replace(year=NOW.year + 1))
            asked = PairedStation(StationId(name), name, "desk", "K7" if name == "Lost" else "K8")
            assert hub.redeem("AA", "AAAA", asked, f"hash of {name}", NOW)
        hub.revoke("Lost", "lost", NOW)
        hub.keep_aside(StationId("Lost"), [Facts("Lost").registered("r9", name="Kept")], NOW)
        hub.accept([Facts("Desk 1").registered("r1", name="Layla")])
        hub.put_secret(PAGE, "hashed")
        hub.begin_generation(4)
        yield store


def test_an_empty_database_becomes_that_very_hub(directory: Store, postgres: Postgres) -> None:
    before = HubStore(directory)
    with closing(opened(postgres.database())) as shared:
        hub = HubStore(shared)
        hub.move_in(directory, [PAGE, "hub.rival"])
        assert hub.generation() == before.generation()
        assert hub.registry() == before.registry()
        assert hub.secret(PAGE) == "hashed"
        assert hub.secret("hub.rival") is None
        assert (
            [fact.personal for _, fact in hub.aside()] == [fact.personal for _, fact in before.aside()] != []
        )
        follow(hub, directory)
        assert (hub.head(), hub.problems()) == (1, [])
        # Again, as after a crash, nothing changes; and what came to be since stays.
        hub.begin_generation(5)
        hub.move_in(directory, [PAGE])
        assert hub.generation()[0] == 5


@pytest.mark.parametrize(("number", "is_taken"), [(3, True), (4, False)])
def test_hubs_of_an_earlier_generation_become_of_the_directorys(
    directory: Store, postgres: Postgres, number: int, is_taken: bool
) -> None:
    before = HubStore(directory)
    with closing(opened(postgres.database())) as shared:
        hub = HubStore(shared)
        hub.begin_generation(number)
        theirs = {
            "name": "Theirs",
            "role": "desk",
            "prefix": "K9",
            "token_hash": "x",
            "paired_at": "",
            "revoked_as": "",
        }
        hub.take_registry([{"station_id": "their desk", **theirs, "revoked_at": None}])
        hub.move_in(directory, [PAGE])
        assert (hub.generation() == before.generation()) == is_taken
        assert [one["name"] for one in hub.registry()] == (["Desk 1", "Lost"] if is_taken else []) + [
            "Theirs"
        ]
        assert (hub.secret(PAGE) == "hashed") == is_taken


def test_a_directory_that_was_no_hub_changes_nothing(tmp_path: Path, postgres: Postgres) -> None:
    with opened_store(tmp_path) as plain, closing(opened(postgres.database())) as shared:
        hub = HubStore(shared)
        before = hub.generation()
        hub.move_in(plain, [PAGE])
        assert hub.generation() == before
