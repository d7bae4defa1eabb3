"""Calls for help and conflicts between real stations over a real hub."""

from dataclasses import replace

import pytest

from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import Category
from kiosk.domain.model import RegistrationId
from kiosk.services.correct import correct
from kiosk.services.help_call import ask_for_help, recent_calls, take_call
from kiosk.services.look_at import keep_first_badge, looked_at, take_other, to_look_at
from kiosk.services.register import register
from kiosk.services.replace import replace_person
from kiosk.services.seats import Full
from kiosk.services.withdraw import can_be_withdrawn, withdraw
from tests.builders import event
from tests.hub.conftest import Hub, MakeStation, Station
from tests.hub.test_sync import roster

LAYLA = RegistrationId("r1")


def open_at(station: Station) -> list[tuple[str, str, str]]:
    with station.store.read() as reader:
        return [
            (one.kind, reader.station_name(one.holds.station_id), reader.station_name(one.other.station_id))
            for _, one in to_look_at(reader, event())
        ]


def conflict_at(station: Station, kind: ConflictKind) -> object:
    with station.store.read() as reader:
        return next(one for _, one in to_look_at(reader, event()) if one.kind is kind)


def apart(hub: Hub, make: MakeStation) -> tuple[Station, Station]:
    roster(hub)
    one, two = make("a"), make("b")
    one.sync(), two.sync()
    return one, two


def meet(*stations: Station) -> None:
    for station in (*stations, *stations):
        station.sync()


def test_a_call_reaches_the_others_and_who_goes_is_told_back(hub: Hub, station: MakeStation) -> None:
    one, two = apart(hub, station)
    call = ask_for_help(one.desk)
    assert ask_for_help(one.desk) == call
    kiosk = ask_for_help(one.desk, number="H 27", reason="unpaid")
    meet(one, two)
    with two.store.read() as reader:
        assert [(c.number, c.reason, c.is_open) for c in recent_calls(two.desk, reader)] == [
            ("", "", True),
            ("H 27", "unpaid", True),
        ]
    take_call(two.desk, kiosk.fact_id)
    take_call(two.desk, kiosk.fact_id)
    meet(two, one)
    with one.store.read() as reader:
        taken = [c.taken_by for c in recent_calls(one.desk, reader)]
    assert taken == [None, two.desk.recorder.identity.station_id]
    one.desk.recorder.clock.move(hours=3)  # type: ignore[attr-defined] # a clock of the tests
    with one.store.read() as reader:
        assert list(recent_calls(one.desk, reader)) == []


def test_two_check_ins_and_two_badges_made_apart_are_told_at_both_and_settled_everywhere(
    hub: Hub, station: MakeStation
) -> None:
    one, two = apart(hub, station)
    one.scan("K7QM-42X"), two.scan("K7QM-42X")
    assert open_at(one) == open_at(two) == []
    meet(one, two)
    expected = [("twice_in", "Desk a", "Desk b"), ("two_badges", "Desk a", "Desk b")]
    assert sorted(open_at(one)) == sorted(open_at(two)) == expected
    looked_at(two.desk, conflict_at(two, ConflictKind.TWICE_IN))  # type: ignore[arg-type]
    keep_first_badge(one.desk, conflict_at(one, ConflictKind.TWO_BADGES))  # type: ignore[arg-type]
    meet(two, one)
    assert open_at(one) == open_at(two) == []
    with two.store.read() as reader:
        badges = reader.badges_of(LAYLA)
    assert [(b.station_id, b.void_reason) for b in badges] == [("a", ""), ("b", "other_kept")]


def test_one_field_changed_at_two_desks_is_told_and_the_other_value_can_be_taken(
    hub: Hub, station: MakeStation
) -> None:
    one, two = apart(hub, station)
    correct(one.desk, LAYLA, {"name": "Leila Mansouri"}, frozenset())
    correct(two.desk, LAYLA, {"name": "Layla al-Mansouri"}, frozenset())
    meet(one, two)
    assert open_at(one) == open_at(two) == [("edited_apart", "Desk b", "Desk a")]
    take_other(two.desk, conflict_at(two, ConflictKind.EDITED_APART))  # type: ignore[arg-type]
    meet(two, one)
    for each in (one, two):
        assert open_at(each) == []
        with each.store.read() as reader:
            found = reader.registration(LAYLA)
        assert found is not None
        assert found.name == "Leila Mansouri"


def test_a_place_that_passed_to_two_people_is_told_with_their_names_until_one_is_taken_back(
    hub: Hub, station: MakeStation
) -> None:
    one, two = apart(hub, station)
    replace_person(one.desk, LAYLA, {"name": "Rana Saleh"})
    replace_person(two.desk, LAYLA, {"name": "Sami Nour", "protected": "yes"})
    meet(one, two)
    assert open_at(one) == open_at(two) == [("given_twice", "Desk a", "Desk b")]
    with two.store.read() as reader:
        (found,) = (one for _, one in to_look_at(reader, event()))
        (lead,) = (one for _, one in to_look_at(reader, event(), is_lead=True))
    assert (found.holds.text, found.other.text, lead.other.text) == ("Rana Saleh", "", "Sami Nour")
    with pytest.raises(OperatorError, match="Take one of the two back"):
        take_other(two.desk, found)
    with two.store.read() as reader:
        mine = can_be_withdrawn(reader, LAYLA)[-1]
    withdraw(two.desk, mine, is_any=True)
    meet(two, one)
    assert open_at(one) == open_at(two) == []
    with one.store.read() as reader:
        assert reader.disputed() == []


def test_a_place_that_passed_twice_and_was_looked_at_is_not_told_again(
    hub: Hub, station: MakeStation
) -> None:
    one, two = apart(hub, station)
    for each, name in ((one, "Rana Saleh"), (two, "Sami Nour")):
        replace_person(each.desk, LAYLA, {"name": name})
    meet(one, two)
    looked_at(two.desk, conflict_at(two, ConflictKind.GIVEN_TWICE))  # type: ignore[arg-type]
    meet(two, one)
    assert open_at(one) == open_at(two) == []


def test_the_last_place_given_at_two_desks_apart_is_told_at_both_and_both_people_keep_it(
    hub: Hub, station: MakeStation
) -> None:
    course = Category("trainee", {"en": "Trainee"}, "bars", "#78390F", seats=1)
    limited = event(categories=(course,))
    one, two = apart(hub, station)

    def told(at: Station) -> list[tuple[str, str, int, str]]:
        with at.store.read() as reader:
            return [
                (c.holds.text, c.other.text, c.seats.taken, reader.station_name(c.other.station_id))
                for _, c in to_look_at(reader, limited)
                if c.seats is not None
            ]

    for each, name in ((one, "Rana Saleh"), (two, "Sami Nour")):
        each.desk = replace(each.desk, event=limited)
        values = {"name": name, "category": "trainee"}
        register(each.desk, values, each.desk.recorder.chance.new_id(), admits=True)
        assert told(each) == []
    meet(two, one)
    assert told(one) == told(two) == [("Sami Nour", "Rana Saleh", 2, "Desk a")], "the hub had the other first"
    hub.settle()
    with hub.store.write() as tx:
        assert len(to_look_at(tx, limited)) == 1
        before = tx.fingerprint()
        tx.replay()
        assert tx.fingerprint() == before
    with pytest.raises(Full):
        register(one.desk, {"name": "Third", "category": "trainee"}, "third", admits=False)
    with two.store.read() as reader:
        ((_, found),) = to_look_at(reader, limited)
    looked_at(two.desk, found)
    meet(two, one)
    assert told(one) == told(two) == []
