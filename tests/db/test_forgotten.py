"""A person who asked to be forgotten does not come back with the next list, at no station, unless a lead wants it."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from db.store import Store
from kiosk.domain.facts import Fact, HubPosition, Kind
from kiosk.domain.model import EVENT_PLACE, RegistrationId
from kiosk.services.check_in import check_in_registration
from kiosk.services.edit import edited
from kiosk.services.erase import erase
from kiosk.services.import_plan import ImportReport, Row
from kiosk.services.import_roster import import_roster
from tests.builders import desk, opened_store

ROSA = {"name": "Rosa Díaz", "email": "rosa@example.org", "booking_code": "ROSA-AAA1", "external_id": "7"}
LAYLA = {"name": "Layla Mansouri", "email": "layla@example.org"}
ROWS: Sequence[Row] = ((2, ROSA, ""), (3, LAYLA, ""))


def take(store: Store, rows: Sequence[Row] = ROWS, *, takes_forgotten: bool = False) -> ImportReport:
    here = desk(store)
    return import_roster(
        store, here.recorder, here.event, frozenset({"KR"}), rows, takes_forgotten=takes_forgotten
    )


def named(store: Store, name: str) -> list[RegistrationId]:
    with store.read() as reader:
        return [one.registration_id for _, one in reader.registrations() if one.name == name]


def journal(store: Store) -> list[Fact]:
    with store.read() as reader:
        return list(reader.facts())


def erased(store: Store, *, leaves_trace: bool = True) -> RegistrationId:
    take(store)
    (rosa,) = named(store, "Rosa Díaz")
    erase(desk(store), rosa, leaves_trace=leaves_trace)
    return rosa


@pytest.fixture
def store(tmp_path: Path):  # type: ignore[no-untyped-def]
    with opened_store(tmp_path) as opened:
        yield opened


def test_the_same_list_does_not_bring_an_erased_person_back(store: Store) -> None:
    erased(store)
    report = take(store)
    assert (report.new, report.unchanged, report.forgotten, report.gone) == (0, 1, 1, [])
    ((line, why),) = report.refused
    assert line == 2
    assert "asked to be forgotten and was erased on 2019-09-30" in why
    assert "--also-erased" in why
    assert named(store, "Rosa Díaz") == []


@pytest.mark.parametrize(
    "row",
    [
        {"name": "R. D.", "booking_code": "rosa aaa1"},
        {"name": "Rosa Maria Diaz", "external_id": "7"},
        {"name": "ROSA DIAZ", "email": "Rosa@Example.org"},
    ],
)
def test_another_list_that_knows_her_by_one_thing_does_not_either(store: Store, row: dict[str, str]) -> None:
    erased(store)
    assert take(store, [(2, row, "")]).forgotten == 1


def test_what_the_list_said_before_she_was_corrected_here_is_remembered_as_well(store: Store) -> None:
    take(store)
    (rosa,) = named(store, "Rosa Díaz")
    here = desk(store)
    changes = {
        "name": "Rosa Ruiz",
        "email": "ruiz@example.org",
        "booking_code": "NEWC-ODE1",
        "external_id": "",
    }
    with store.write() as tx:
        tx.append([edited(here.recorder, tx, rosa, changes, "desk")])
    erase(here, rosa)
    assert take(store).forgotten == 1


def test_she_is_no_empty_card_among_the_last_check_ins(store: Store) -> None:
    take(store)
    here = desk(store)
    (rosa,), (layla,) = named(store, "Rosa Díaz"), named(store, "Layla Mansouri")
    for one in (rosa, layla):
        check_in_registration(here, one)
    erase(here, rosa)
    with store.read() as reader:
        strip = reader.recent(here.recorder.identity.station_id, 5)
        assert [one.registration_id for _, one, _ in strip] == [layla]
        assert reader.arrived(EVENT_PLACE, here.today()) == 2


def test_somebody_else_with_her_name_is_taken(store: Store) -> None:
    erased(store)
    other = {"name": "Rosa Díaz", "email": "another.rosa@example.org"}
    assert take(store, [(2, other, "")]).new == 1


def test_a_lead_can_take_her_in_again_and_the_next_list_then_knows_her(store: Store) -> None:
    old = erased(store)
    assert take(store, takes_forgotten=True).new == 1
    (new,) = named(store, "Rosa Díaz")
    assert new != old
    assert (take(store).unchanged, take(store).refused) == (2, [])


def test_a_row_with_the_id_of_an_erased_registration_is_refused_or_taken_as_somebody_new(
    store: Store,
) -> None:
    old = erased(store, leaves_trace=False)
    row = (2, {"registration_id": old, "name": "Rosa Díaz"}, "")
    assert take(store, [row]).forgotten == 1
    assert take(store, [row], takes_forgotten=True).new == 1
    assert old not in named(store, "Rosa Díaz")


def test_without_a_trace_nothing_is_kept_and_the_list_brings_her_back(store: Store) -> None:
    erased(store, leaves_trace=False)
    (fact,) = [one for one in journal(store) if one.kind == Kind.ERASED]
    assert fact.body == {}
    assert take(store).new == 1


def test_the_fact_holds_nothing_to_read_and_all_erasures_share_one_salt(store: Store) -> None:
    erased(store)
    (layla,) = named(store, "Layla Mansouri")
    erase(desk(store), layla)
    bodies = [one.body for one in journal(store) if one.kind == Kind.ERASED]
    assert len({body["salt"] for body in bodies}) == 1
    assert not any(text in str(bodies).casefold() for text in ("rosa", "layla", "example", "aaa1"))


def test_another_station_that_got_the_facts_refuses_her_too(store: Store, tmp_path: Path) -> None:
    erased(store)
    (tmp_path / "second").mkdir()
    with opened_store(tmp_path / "second") as second:
        with second.write() as tx:
            tx.apply([(one, HubPosition("e", n)) for n, one in enumerate(journal(store), 1)])
        report = take(second)
        assert (report.new, report.forgotten, report.unchanged) == (0, 1, 1)


def test_a_row_is_known_at_sight_only_until_another_stations_list_said_something_newer(
    store: Store, tmp_path: Path
) -> None:
    take(store, [(2, {**LAYLA, "organisation": "Cedar"}, "")])
    before = journal(store)
    (tmp_path / "second").mkdir()
    with opened_store(tmp_path / "second") as second:
        with second.write() as tx:
            tx.apply([(one, HubPosition("e", n)) for n, one in enumerate(before, 1)])
        take(second, [(2, {**LAYLA, "organisation": "Olive"}, "")])
        newer = [one for one in journal(second) if one.kind == Kind.EDITED]
    with store.write() as tx:
        tx.apply([(one, HubPosition("e", n)) for n, one in enumerate([*before, *newer], 1)])
    report = take(store, [(2, {**LAYLA, "organisation": "Cedar"}, "")])
    assert (report.changed, report.unchanged) == (1, 0)
