"""The shared journal in PostgreSQL: nothing skipped, nothing readable, several processes, and errors in words."""

import random
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy import create_engine, text

from db.follow import follow
from db.hub_store import HubStore
from db.postgres import PostgresStore, PostgresTransaction
from db.sealing import Seal, sealing_key
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.facts import Kind, Taken
from kiosk.domain.model import FactId
from tests.builders import KEY, Facts, opened_store
from tests.postgres import Postgres, opened

SEALED = sealing_key(KEY, "event-1")


@pytest.fixture
def address(postgres: Postgres) -> str:
    return postgres.database()


@pytest.fixture
def shared(address: str) -> Iterator[PostgresStore]:
    with closing(opened(address)) as store:
        yield store


class Slow(PostgresTransaction):
    """Waits between the number and the commit, mostly a little and now and then long."""

    chance = random.Random(11)

    def put_setting(self, name: str, value: str) -> None:
        super().put_setting(name, value)
        time.sleep(self.chance.choice([0.0, 0.002, 0.01, 0.01, 0.05]))


def test_a_reader_never_misses_a_fact_however_long_a_writer_takes_to_commit(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The skip test: with a sequence or a clock as cursor, one in eight facts was never seen by this reader."""
    monkeypatch.setattr("db.postgres.PostgresTransaction", Slow)
    writers, each = 8, 12
    hubs = [HubStore(opened(address)) for _ in range(writers)]
    reader = HubStore(opened(address))

    def write(number: int) -> None:
        make = Facts(f"s{number}")
        for _ in range(each):
            hubs[number].accept([make.registered(f"{number}")])

    threads = [threading.Thread(target=write, args=(number,)) for number in range(writers)]
    for thread in threads:
        thread.start()
    seen: list[int] = []
    looks = 0
    while any(thread.is_alive() for thread in threads):
        seen += [position.seq for _, position in reader.changes(seen[-1] if seen else 0, 500)]
        looks += 1
    seen += [position.seq for _, position in reader.changes(seen[-1] if seen else 0, 500)]
    assert seen == list(range(1, writers * each + 1))
    assert looks > 20
    for hub in (*hubs, reader):
        hub.close()


def test_the_cursor_that_this_journal_does_not_use_would_have_skipped(address: str) -> None:
    """Shows that the test above can fail: a number from a sequence becomes visible out of order."""
    engine = create_engine(address)
    with engine.begin() as tx:
        tx.execute(text("CREATE TABLE by_sequence (id bigserial PRIMARY KEY)"))
    with engine.connect() as slow, engine.connect() as quick, engine.connect() as reader:
        first = slow.execute(text("INSERT INTO by_sequence DEFAULT VALUES RETURNING id")).scalar_one()
        second = quick.execute(text("INSERT INTO by_sequence DEFAULT VALUES RETURNING id")).scalar_one()
        quick.commit()
        seen = reader.execute(text("SELECT max(id) FROM by_sequence")).scalar_one()
        slow.commit()
    engine.dispose()
    assert first < second == seen  # the reader goes on after `second`, and never looks at `first`


def test_a_second_hub_process_repeats_conflicts_and_numbers_like_the_first(address: str) -> None:
    make = Facts("a")
    fact = make.registered("r1", name="Layla")
    with closing(HubStore(opened(address))) as one, closing(HubStore(opened(address))) as two:
        assert one.epoch() == two.epoch()
        assert [r[1:] for r in one.accept([fact])] == [(1, Taken.APPLIED)]
        assert [r[1:] for r in two.accept([fact, make.checked_in("r1")])] == [
            (1, Taken.DUPLICATE),
            (2, Taken.APPLIED),
        ]
        assert [r[2] for r in one.accept([Facts("a").registered("r9")])] == [Taken.CONFLICT]
        one.begin_epoch(one.epoch())
        assert two.head() == 2
        assert two.epoch() == one.epoch()
        assert [p.epoch for _, p in two.changes(0, 9)] == [one.epoch()] * 2


def test_what_one_process_records_rings_at_another_within_a_moment(address: str) -> None:
    with closing(HubStore(opened(address))) as one, closing(HubStore(opened(address))) as two:
        rung, over = threading.Event(), threading.Event()
        thread = threading.Thread(target=two.listen, args=(rung.set, over.is_set))
        thread.start()
        assert rung.wait(5)  # It looks once at the beginning.
        time.sleep(0.2)
        rung.clear()
        start = time.monotonic()
        one.accept([Facts("a").registered()])
        assert rung.wait(5)
        took_s = time.monotonic() - start
        over.set()
        thread.join(5)
        assert took_s < 0.7  # Less than the pause between two looks without a bell.


def test_the_database_and_its_dump_hold_no_personal_value(
    address: str, shared: PostgresStore, postgres: Postgres
) -> None:
    values = {"name": "Layla Mansouri", "email": "layla@example.org", "booking_code": "K7QM-42X"}
    HubStore(shared).accept([Facts("a").registered("r1", **values)])
    dump = postgres.dump(address)
    assert b"r1" in dump
    for value in (b"Layla", b"Mansouri", b"layla@", b"K7QM", b"42X"):
        assert value not in dump
    assert KEY.hex().encode() not in dump
    assert SEALED.hex().encode() not in dump


def test_a_sealed_value_opens_only_for_its_own_fact_and_key() -> None:
    seal = Seal(SEALED)
    sealed = seal.close("Layla", "fact-1")
    assert seal.open(sealed, "fact-1") == "Layla"
    assert seal.close("Layla", "fact-1") != sealed
    for other, about in ((seal, "fact-2"), (Seal(bytes(32)), "fact-1")):
        with pytest.raises(OperatorError, match="key does not open"):
            other.open(sealed, about)


def test_who_is_erased_has_no_value_left_also_where_facts_come_later(
    address: str, shared: PostgresStore
) -> None:
    hub, make, late = HubStore(shared), Facts("a"), Facts("b")
    hub.accept([make.registered("r1", name="Layla"), make.registered("r2", name="Noor")])
    hub.accept([make(Kind.ERASED, "r1")])
    hub.accept([late.registered("r1", name="Layla")])
    assert [bool(fact.personal) for fact, _ in hub.changes(0, 9)] == [False, True, False, False]


def test_a_hubs_directory_follows_the_journal_and_hands_over_what_it_recorded(
    shared: PostgresStore, tmp_path_factory: pytest.TempPathFactory
) -> None:
    hub, make = HubStore(shared), Facts("importer")
    with (
        opened_store(tmp_path_factory.mktemp("one")) as one,
        opened_store(tmp_path_factory.mktemp("two")) as two,
    ):
        with one.write() as tx:
            tx.append([make.registered(f"r{n}") for n in range(600)])
        assert follow(hub, one) == 600
        hub.accept([Facts("a").checked_in("r1")])
        assert (follow(hub, one), follow(hub, two), follow(hub, two)) == (1, 601, 0)
        hub.begin_epoch(hub.epoch())
        assert follow(hub, one) == follow(hub, two) == 601
        prints = []
        for store in (one, two):
            with store.write() as tx:
                assert (tx.waiting(), tx.count()) == (0, 600)
                prints.append(tx.fingerprint())
        assert prints[0] == prints[1]
        with two.write() as tx:
            tx.append([replace(Facts("a").checked_in("r2"), fact_id=FactId("of a copy"))])
        with pytest.raises(OperatorError, match="copy of another hub's"):
            follow(hub, two)
        assert follow(hub, two) == 0


@pytest.mark.parametrize(
    ("key", "event_id", "says"),
    [(bytes(32), "event-1", "key does not open"), (SEALED, "event-2", "another event")],
)
def test_another_key_or_event_is_told_before_anything_is_written(
    address: str, key: bytes, event_id: str, says: str
) -> None:
    opened(address).close()
    with pytest.raises(OperatorError, match=says):
        PostgresStore(address, key, event_id)


def test_a_database_of_another_release_is_told(address: str, shared: PostgresStore) -> None:
    with shared.write() as tx:
        tx.put_setting("schema", "2")
    with pytest.raises(OperatorError, match="another Madang"):
        opened(address)


@pytest.mark.parametrize("wrong", ["", "nonsense", "mysql://host/db", "sqlite://", "://"])
def test_what_is_no_address_of_a_database_is_told(wrong: str) -> None:
    with pytest.raises(OperatorError, match="--database takes"):
        PostgresStore(wrong, SEALED, "event-1")


def test_a_database_that_is_away_is_a_sentence_without_its_password() -> None:
    with pytest.raises(EnvironmentFault, match="does not answer") as caught:
        PostgresStore("postgresql+psycopg://desk:hunter2@127.0.0.1:9/none", SEALED, "event-1")
    assert "hunter2" not in caught.value.sentence + caught.value.detail
