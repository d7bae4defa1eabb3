"""The store on a real encrypted file: durable, unreadable without its key, rebuilt by a replay."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from db.engine import HEAD
from db.schema import PROTECTED_SEARCH_TABLE, SEARCH_TABLE, SEARCH_WORDS_TABLE, metadata
from db.store import FILE_NAME, Store
from kiosk.domain.credential import Credential
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.facts import Fact, HubPosition, Kind
from kiosk.domain.model import EVENT_PLACE, RegistrationId
from tests.builders import DAYS, FIRST_DAY, KEY, Facts, opened_store


def test_what_was_written_is_there_after_reopening(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store, store.write() as tx:
        tx.append([Facts().registered(booking_code="K7QM-42X")])
    with opened_store(tmp_path) as store, store.read() as reader:
        snapshot = reader.snapshot(Credential(("k7qm42x",)), EVENT_PLACE, FIRST_DAY, "day")
        assert [one.name for one in snapshot.matches] == ["Layla Mansouri"]


def test_nothing_is_written_when_the_block_ends_in_an_error(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:

        def fail() -> None:
            with store.write() as tx:
                tx.append([Facts().registered()])
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            fail()
        with store.read() as reader:
            assert reader.count() == 0
            assert list(reader.facts()) == []


def test_no_file_holds_a_name_in_the_clear(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        with store.write() as tx:
            tx.append([Facts().registered(name="Layla Mansouri", name_native="홍길동")])
        for file in tmp_path.iterdir():
            content = file.read_bytes()
            assert b"Mansouri" not in content
            assert "홍길동".encode() not in content
            assert not content.startswith(b"SQLite format 3")


def test_a_wrong_key_is_a_sentence_and_changes_nothing(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store, store.write() as tx:
        tx.append([Facts().registered()])
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(OperatorError, match="key does not open"):
        Store(tmp_path / FILE_NAME, bytes(32))
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_a_store_of_a_newer_release_is_left_alone(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store, store.write() as tx:
        tx.connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(OperatorError, match="newer Madang"):
        Store(tmp_path / FILE_NAME, KEY)


def test_the_newest_migration_is_the_one_the_code_knows() -> None:
    files = sorted((Path(__file__).parents[2] / "db" / "migrations" / "versions").glob("0*.py"))
    revisions = [re.search(r'^revision = "(\w+)"', f.read_text(), re.MULTILINE) for f in files]
    assert revisions[-1] is not None
    assert revisions[-1].group(1) == HEAD


def test_the_migrations_make_the_schema_that_the_code_knows(tmp_path: Path) -> None:
    asked = (
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'registration_search%'"
    )
    known = create_engine("sqlite://")
    with known.begin() as plain, opened_store(tmp_path) as store, store.write() as tx:
        metadata.create_all(plain)
        expected = {name: " ".join(sql.split()) for name, sql in plain.exec_driver_sql(asked)}
        migrated = {name: " ".join(sql.split()) for name, sql in tx.connection.exec_driver_sql(asked)}
        assert migrated.pop("alembic_version")
        assert migrated == expected
        search = tx.connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE name = 'registration_search'"
        )
        assert search.scalar() == SEARCH_TABLE
        protected = tx.connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE name = 'registration_search_protected'"
        )
        assert protected.scalar() == PROTECTED_SEARCH_TABLE
        words = tx.connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE name = 'registration_search_words'"
        )
        assert words.scalar() == SEARCH_WORDS_TABLE
    known.dispose()


def test_the_pragmas_that_make_a_commit_durable(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store, store.write() as tx:
        for name, value in (("journal_mode", "wal"), ("synchronous", 2), ("temp_store", 2)):
            assert tx.connection.exec_driver_sql(f"PRAGMA {name}").scalar() == value


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    with (
        opened_store(tmp_path) as store,
        pytest.raises(EnvironmentFault, match="only be read"),
        store.read() as reader,
    ):
        reader._tx.exec_driver_sql("DELETE FROM setting")


def test_facts_from_the_hub_may_arrive_twice_and_their_order_decides(tmp_path: Path) -> None:
    here, there = Facts("here"), Facts("there")
    start, ours, theirs = here.registered(), here.checked_in(), there.checked_in()
    with opened_store(tmp_path) as store:
        with store.write() as tx:
            tx.append([start, ours])
        with store.read() as reader:
            assert reader.check_in(ours.fact_id).is_winner  # type: ignore[union-attr]
        numbered = [(start, HubPosition("e", 1)), (theirs, HubPosition("e", 2)), (ours, HubPosition("e", 3))]
        for _ in range(2):
            with store.write() as tx:
                tx.apply(numbered)
        with store.read() as reader:
            assert not reader.check_in(ours.fact_id).is_winner  # type: ignore[union-attr]
            assert reader.check_in(theirs.fact_id).is_winner  # type: ignore[union-attr]
            assert [fact.fact_id for fact in reader.facts()] == [start.fact_id, theirs.fact_id, ours.fact_id]


def test_an_erased_persons_values_are_gone_also_from_facts_that_come_later(tmp_path: Path) -> None:
    make = Facts()
    with opened_store(tmp_path) as store:
        with store.write() as tx:
            tx.append([make.registered(country="JO"), make.checked_in(), make(Kind.ERASED)])
        with store.write() as tx:
            tx.append([make(Kind.EDITED, body={"set": {}}, personal={"set": {"name": "Layla"}})])
        with store.read() as reader:
            assert all(not fact.personal for fact in reader.facts())
            assert reader.search("layla", 5, EVENT_PLACE, FIRST_DAY) == []
            assert reader.count() == reader.arrived(EVENT_PLACE, FIRST_DAY) == 1


def test_people_are_found_by_the_beginning_of_their_names_new_arrivals_last(tmp_path: Path) -> None:
    make = Facts()
    with opened_store(tmp_path) as store:
        with store.write() as tx:
            tx.append(
                [
                    make.registered("r1", name="Layla Mansouri", name_native="ليلى المنصوري"),
                    make.registered("r2", name="Laylo Karimova"),
                    make.registered("r3", name="Hong Gil-dong", name_native="홍길동"),
                    make.checked_in("r1"),
                ]
            )
        with store.read() as reader:

            def found(text: str) -> list[str]:
                return [r.registration_id for r, _ in reader.search(text, 9, EVENT_PLACE, FIRST_DAY)]

            assert found("layl") == ["r2", "r1"]
            assert found("man lay") == ["r1"]
            assert found("홍") == found("gil") == found("honggil") == ["r3"]
            assert found("ليلى") == ["r1"]
            assert found('"; DROP') == found("") == found("*") == []


REGISTRATIONS = ("r1", "r2", "r3")


@st.composite
def journals(draw: st.DrawFn) -> list[Fact]:
    make = Facts()
    facts = [make.registered(r, name=f"Name {r}") for r in REGISTRATIONS]
    for _ in range(draw(st.integers(0, 12))):
        who = draw(st.sampled_from(REGISTRATIONS))
        kind = draw(
            st.sampled_from(["in", "undo", "edit", "badge", "void", "merge", "unmerge", "erase", "note"])
        )
        before = [f for f in facts if f.kind == {"undo": Kind.CHECKED_IN, "unmerge": Kind.MERGED}.get(kind)]
        if kind == "in":
            facts.append(make.checked_in(who, draw(st.sampled_from(DAYS))))
        elif kind == "undo" and before:
            facts.append(
                make(Kind.CHECK_IN_UNDONE, before[-1].registration_id, {"undoes": before[-1].fact_id})
            )
        elif kind == "edit":
            facts.append(
                make(
                    Kind.EDITED,
                    who,
                    {"set": {"country": "JO"}},
                    {"set": {"name": draw(st.text("ab", max_size=3))}},
                )
            )
        elif kind == "badge":
            number = len(facts)
            facts.append(
                make(
                    Kind.BADGE_ISSUED,
                    who,
                    {"badge_id": f"b{number}", "number": f"n{number}"},
                    {"token": f"t{number}"},
                )
            )
        elif kind == "void":
            facts.append(make(Kind.BADGE_VOIDED, who, {"badge_id": f"b{len(facts) - 1}", "reason": "lost"}))
        elif kind == "merge":
            facts.append(
                make(
                    Kind.MERGED, who, {"with": draw(st.sampled_from([r for r in REGISTRATIONS if r != who]))}
                )
            )
        elif kind == "unmerge" and before:
            facts.append(make(Kind.MERGE_UNDONE, before[-1].registration_id, {"undoes": before[-1].fact_id}))
        elif kind == "erase":
            facts.append(make(Kind.ERASED, who))
        elif kind == "note":
            facts.append(make(Kind.NOTE_ADDED, who, {}, {"text": "a note"}))
    return facts


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(journals(), st.integers(1, 5))
def test_replaying_the_journal_gives_the_same_projections(
    tmp_path_factory: pytest.TempPathFactory, facts: list[Fact], step: int
) -> None:
    with opened_store(tmp_path_factory.mktemp("store")) as store:
        for start in range(0, len(facts), step):
            with store.write() as tx:
                tx.append(facts[start : start + step])
        with store.write() as tx:
            as_they_grew = tx.fingerprint()
            tx.replay()
            assert tx.fingerprint() == as_they_grew
            for registration_id in REGISTRATIONS:
                words = tx.connection.exec_driver_sql("SELECT count(*) FROM registration_search").scalar()
                assert words == len(REGISTRATIONS), RegistrationId(registration_id)
