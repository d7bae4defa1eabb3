"""Finding anybody on a real store: the table of what is typed, the order, errors in typing, older stores."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import search
from db.engine import writer_engine
from db.store import FILE_NAME, Store
from kiosk.domain.facts import Kind
from kiosk.domain.model import EVENT_PLACE
from tests.builders import FIRST_DAY, KEY, Facts, opened_store
from tests.finding_table import pairs, ranks

NOT_FOUND = {"asakura"}
"""Kanji are read as Chinese: a Japanese name in Kanji is found by them, or by a Latin form or Kana."""


def found(store: Store, text: str, limit: int = 9) -> list[str]:
    with store.read() as reader:
        return [one.registration_id for one, _ in reader.search(text, limit, EVENT_PLACE, FIRST_DAY)]


def test_the_table_of_what_is_typed_finds_whom_it_should(tmp_path: Path) -> None:
    table = pairs()
    assert len(table) >= 120
    assert len({pair.script for pair in table} - {"Place", "Code"}) >= 15
    measured = list(ranks(tmp_path, table))
    assert {pair.query for pair, place, _ in measured if place is None} <= NOT_FOUND
    assert sum(place is not None and place <= 5 for _, place, _ in measured) >= 0.9 * len(table)


@pytest.fixture(scope="module")
def some_guests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with opened_store(tmp_path_factory.mktemp("any")) as store:
        with store.write() as tx:
            tx.append([Facts().registered("one", name="Kim Min", city="Gwangju")])
        yield store


GUESTS = itertools.count(1)
ANY = st.text(st.characters(), max_size=60)
SYNTAX = st.lists(
    st.sampled_from(
        ['"', "*", "(", ")", "{", "}", ":", "^", "-", "+", " AND ", " OR ", " NEAR(", "name", "'", "ab", "홍"]
    ),
    max_size=12,
).map("".join)


@given(ANY | SYNTAX)
@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_is_answered(some_guests: Store, text: str) -> None:
    assert len(found(some_guests, text)) <= 9


@given(st.lists(st.text(st.characters(categories=["L"]), min_size=1, max_size=12), min_size=1, max_size=3))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_name_of_letters_is_found_by_itself_in_any_order(some_guests: Store, words: list[str]) -> None:
    guest = f"guest-{next(GUESTS)}"
    with some_guests.write() as tx:
        tx.append([Facts(guest).registered(guest, name=" ".join(words))])
    assert guest in found(some_guests, " ".join(words), 500)
    assert guest in found(some_guests, " ".join(reversed(words)), 500)


def test_arrived_come_last_and_whole_names_first(tmp_path: Path) -> None:
    make = Facts()
    with opened_store(tmp_path) as store:
        with store.write() as tx:
            tx.append(
                [
                    make.registered("whole", name="Min"),
                    make.registered("in", name="Min"),
                    make.registered("word", name="Anna Min"),
                    make.registered("start", name="Minna Berg"),
                    make.registered("middle", name="Anna Minsky"),
                    make.registered("place", name="Anna Berg", city="Minsk"),
                    make.checked_in("in"),
                ]
            )
        assert found(store, "min") == ["whole", "word", "start", "middle", "place", "in"]


def test_somebody_who_has_not_arrived_is_listed_even_behind_hundreds_who_have(tmp_path: Path) -> None:
    make, count = Facts(), 260
    facts = [make.registered(f"r{n:03}", name="Kim Min-jun") for n in range(count)]
    facts += [make.checked_in(f"r{n:03}") for n in range(count - 1)]
    with opened_store(tmp_path) as store:
        with store.write() as tx:
            tx.append(facts)
        assert found(store, "kim min")[0] == f"r{count - 1}"


def test_an_error_is_forgiven_only_when_nothing_else_is_found(tmp_path: Path) -> None:
    make = Facts()
    with opened_store(tmp_path) as store:
        with store.write() as tx:
            tx.append([make.registered("m", name="Jürgen Müller"), make.registered("n", name="Eva Miller")])
        assert found(store, "muller") == ["m"]
        for typed in (
            "mulller",
            "mullr",
            "mulkler",
            "mulelr",
            "jurgne muller",
            "jurgem mul",
            "jurgenmulle r",
        ):
            assert found(store, typed) == ["m"], typed
        assert found(store, "mxlxr") == found(store, "xyz") == []


def test_who_was_merged_of_two_registrations_is_found_once_by_either_name(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        make = Facts()
        with store.write() as tx:
            tx.append(
                [
                    make.registered("a", name="Layla Mansouri"),
                    make.registered("b", name="Leila Mansouri"),
                    make.registered("c", name="Layla Haddad"),
                    make(Kind.MERGED, "a", {"with": "b"}),
                ]
            )
        assert found(store, "mansouri") in (["a"], ["b"])
        assert found(store, "leila") == ["b"]
        assert sorted(found(store, "layla")) == ["a", "c"]


def test_the_known_words_follow_the_roster(tmp_path: Path) -> None:
    make = Facts()
    with opened_store(tmp_path) as store:
        with store.write() as tx:
            tx.append([make.registered("a", name="Khadija Mansouri")])
        with store.read() as reader:
            reader.learn_words()
        assert found(store, "mansuori") == ["a"]
        with store.write() as tx:
            tx.append([make.registered("b", name="Wilhelmina Aalto")])
        assert found(store, "wilhemlina") == ["b"]
        assert found(store, "منصوري") == ["a"]
        with store.write() as tx:
            tx.append([make(Kind.EDITED, "b", {"set": {}}, {"set": {"name": "Ottilie Aalto"}})])
        assert found(store, "ottlie") == ["b"]
        with store.write() as tx:
            tx.append([make(Kind.ERASED, "b")])
        assert found(store, "ottlie") == found(store, "wilhelmnia") == []
        assert found(store, "mansuoir") == ["a"]


def test_many_changes_are_read_anew(tmp_path: Path) -> None:
    make = Facts()
    with opened_store(tmp_path) as store:
        assert found(store, "mansuoir") == []
        with store.write() as tx:
            tx.register([make.registered(f"r{n}", name=f"Person{n} Mansouri") for n in range(600)])
        assert len(found(store, "mansuori")) == 9


@pytest.mark.parametrize("release", ["0001", "0002", "0003"])
def test_a_store_of_an_earlier_release_finds_everybody_when_it_is_opened(
    tmp_path: Path, release: str
) -> None:
    engine = writer_engine(tmp_path / FILE_NAME, KEY)
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parents[2] / "db" / "migrations"))
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, release)
        connection.exec_driver_sql(
            "INSERT INTO registration (row_id, registration_id, person_id, name_native, city, booking_code) "
            "VALUES (7, 'r7', 'r7', '홍길동', 'Gwangju', 'D4TE-92K')"
        )
        connection.exec_driver_sql("INSERT INTO registration_search (rowid, words) VALUES (7, '홍길동')")
        connection.commit()
    engine.dispose()
    with opened_store(tmp_path) as store:
        for typed in ("홍ㄱ", "hong kil tong", "gwangj", "d4te", "ghdrlfehd"):
            assert found(store, typed) == ["r7"], typed


def test_an_index_that_other_rules_filled_is_filled_anew(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store, store.write() as tx:
        tx.append([Facts().registered("a", name="Rosa Vega")])
        tx.connection.exec_driver_sql("DELETE FROM registration_search")
        tx.put_setting("search.version", "0")
    with opened_store(tmp_path) as store:
        assert found(store, "vega") == ["a"]
        with store.read() as reader:
            assert not search.is_old(reader.connection)
