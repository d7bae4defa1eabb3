"""The fold: corrections, claims, merges, badges and erasure, from facts in whatever order they became known."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.facts import OF_EVENT, Fact, Kind
from kiosk.domain.model import RegistrationState
from kiosk.domain.projection import PersonState, imported_values, project, project_keys, project_spares
from tests.builders import DAYS, Facts


def one(*facts: Fact) -> PersonState:
    states = project(facts)
    assert len(states) == 1
    return states[0]


def test_the_newest_edit_of_a_field_wins_and_the_overruled_one_is_kept_as_a_note() -> None:
    make = Facts()
    start = make.registered(name="Lyla Mansouri", organisation="Cedar")
    base = {"name": start.fact_id}
    first = make(Kind.EDITED, body={"set": {}, "base": base}, personal={"set": {"name": "Layla Mansouri"}})
    apart = make(Kind.EDITED, body={"set": {}, "base": base}, personal={"set": {"name": "Leila Mansouri"}})
    state = one(start, first, apart)
    assert state.registrations[0].name == "Leila Mansouri"
    assert state.registrations[0].organisation == "Cedar"
    assert [(note.field_name, note.text) for note in state.notes] == [("name", "Layla Mansouri")]


def test_an_edit_that_knew_the_value_leaves_no_note() -> None:
    make = Facts()
    start = make.registered()
    edit = make(
        Kind.EDITED,
        body={"set": {"state": "cancelled"}, "base": {"name": start.fact_id}},
        personal={"set": {"name": "L"}},
    )
    state = one(start, edit)
    assert state.registrations[0].state is RegistrationState.CANCELLED
    assert state.notes == ()
    assert state.versions[start.registration_id]["name"] == edit.fact_id


def test_the_first_check_in_that_is_not_undone_wins() -> None:
    make = Facts()
    start, first, second = make.registered(), make.checked_in(), make.checked_in()
    other_day = make.checked_in(day=DAYS[1])
    state = one(start, first, second, other_day)
    assert [c.is_winner for c in state.check_ins] == [True, False, True]
    undo = make(Kind.CHECK_IN_UNDONE, body={"undoes": first.fact_id})
    again = make(Kind.CHECK_IN_UNDONE, body={"undoes": first.fact_id})
    state = one(start, first, second, other_day, undo, again)
    assert [(c.undone, c.is_winner) for c in state.check_ins] == [(True, False), (False, True), (False, True)]


def test_a_badge_is_issued_printed_and_void() -> None:
    make = Facts()
    issued = make(Kind.BADGE_ISSUED, body={"badge_id": "b1", "number": "K7AA-AAA"}, personal={"token": "BT"})
    printed = make(Kind.BADGE_PRINTED, body={"badge_id": "b1"})
    again = make(Kind.BADGE_PRINTED, body={"badge_id": "b1"})
    voided = make(Kind.BADGE_VOIDED, body={"badge_id": "b1", "reason": "lost"})
    late = make(Kind.BADGE_VOIDED, body={"badge_id": "b1", "reason": "other"})
    stray = make(Kind.BADGE_VOIDED, body={"badge_id": "nobody's"})
    newer = make(Kind.BADGE_ISSUED, body={"badge_id": "b2", "number": "K7AA-AAC"}, personal={"token": "BU"})
    badges = one(make.registered(), voided, issued, printed, again, late, stray, newer).badges
    assert [(b.token, b.copy, b.void_reason) for b in badges] == [("BT", 1, "lost"), ("BU", 2, "")]
    assert badges[0].printed_at == printed.happened_at


def test_merged_registrations_are_one_person_until_the_merge_is_undone() -> None:
    make = Facts()
    a, b = make.registered("a"), make.registered("b", name="L. Mansouri")
    in_a, in_b = make.checked_in("a"), make.checked_in("b")
    merge = make(Kind.MERGED, "b", {"with": "a"})
    state = one(a, b, in_a, in_b, merge)
    assert state.person_id == "a"
    assert [r.registration_id for r in state.registrations] == ["a", "b"]
    assert [c.is_winner for c in state.check_ins] == [True, False]
    split = project([a, b, in_a, in_b, merge, make(Kind.MERGE_UNDONE, "b", {"undoes": merge.fact_id})])
    assert [s.person_id for s in split] == ["a", "b"]
    assert all(c.is_winner for s in split for c in s.check_ins)


def test_an_erased_person_is_anonymous_and_still_counted() -> None:
    make = Facts()
    start = make.registered(country="JO", category="presenter", email="layla@example.org")
    issued = make(Kind.BADGE_ISSUED, body={"badge_id": "b1", "number": "K7AA-AAA"}, personal={"token": "BT"})
    note = make(Kind.NOTE_ADDED, personal={"text": "asked for Arabic"})
    entered, erased = make.checked_in(), make(Kind.ERASED)
    state = one(start, issued, note, entered, erased)
    assert state.registrations[0].name == state.registrations[0].email == ""
    assert (state.registrations[0].country, state.registrations[0].category) == ("JO", "presenter")
    assert state.check_ins[0].is_winner
    assert state.badges[0].token == ""
    assert state.notes == ()
    assert one(start, note).notes[0].text == "asked for Arabic"


def test_an_unknown_field_of_a_later_release_is_passed_over() -> None:
    make = Facts()
    state = one(
        make.registered(), make(Kind.EDITED, body={"set": {"shoe_size": "44"}}), make("waved", body={})
    )
    assert state.registrations[0].name == "Layla Mansouri"


def test_what_the_last_import_had_is_remembered_whatever_was_edited_here() -> None:
    make = Facts()
    facts = [
        make.registered(name="Layla M", organisation="Cedar"),
        make(Kind.EDITED, body={"source": "desk", "set": {}}, personal={"set": {"name": "Layla Mansouri"}}),
        make(
            Kind.EDITED,
            body={"source": "import", "set": {"country": "JO"}},
            personal={"set": {}, "kept": {"name": "L. M."}},
        ),
    ]
    assert imported_values(facts) == {"name": "L. M.", "organisation": "Cedar", "country": "JO"}


@given(st.permutations(range(6)))
def test_persons_do_not_disturb_each_other(order: list[int]) -> None:
    """However the facts of different people are interleaved, each person's state is the same."""
    make_a, make_b = Facts("a"), Facts("b", now=Facts()("x").station_at + timedelta(hours=1))
    mine = [make_a.registered("r1"), make_a.checked_in("r1"), make_a.checked_in("r1", DAYS[1])]
    yours = [make_b.registered("r2"), make_b.checked_in("r2"), make_b.checked_in("r2", DAYS[1])]
    queues = {"a": list(mine), "b": list(yours)}
    mixed = [queues["a" if n < 3 else "b"].pop(0) for n in order]
    assert project(mixed) == project([*mine, *yours])


def test_the_events_keys_are_all_kept_and_a_revoked_one_is_marked() -> None:
    here, there = Facts("a"), Facts("b")
    one, other = ({"key": 1, "public": letter * 64} for letter in "ab")
    facts = [
        here(Kind.TICKET_KEY_ADDED, OF_EVENT, one),
        there(Kind.TICKET_KEY_ADDED, OF_EVENT, other),
        here(Kind.TICKET_KEY_ADDED, OF_EVENT, one),
        here(Kind.TICKET_KEY_REVOKED, OF_EVENT, one),
        here.registered(),
    ]
    keys = project_keys(facts)
    assert [(key.number, key.public.hex(), key.is_revoked) for key in keys] == [
        (1, "a" * 64, True),
        (1, "b" * 64, False),
    ]
    assert [state.person_id for state in project(facts)] == ["r1"]


def test_the_highest_revoked_serial_counts_whatever_the_order() -> None:
    make = Facts()
    facts = [
        make.registered(),
        make(Kind.TICKET_REVOKED, body={"serial": 3}),
        make(Kind.TICKET_REVOKED, body={"serial": 2}),
    ]
    (state,) = project(facts)
    assert state.void_serials == {"r1": 3}


def test_a_revoked_ticket_of_another_system_is_remembered_until_the_guest_is_erased() -> None:
    make = Facts()
    facts = [
        make.registered(),
        make(Kind.TICKET_REVOKED, body={"serial": 1}, personal={"ticket": "FOREIGN-9"}),
        make(Kind.TICKET_REVOKED, body={"serial": 2}, personal={"ticket": "FOREIGN-10"}),
    ]
    (state,) = project(facts)
    assert state.void_tickets == {"r1": ("FOREIGN-9", "FOREIGN-10")}
    (state,) = project([*facts, make(Kind.ERASED)])
    assert state.void_tickets == {}


def test_a_place_that_passed_on_stays_so_whatever_is_edited_or_imported_later() -> None:
    make = Facts()
    start = make.registered(state="paid")
    passed = make(Kind.REPLACED, body={"by": "r2"})
    edit = make(Kind.EDITED, body={"source": "desk", "set": {"state": "paid"}, "base": {}})
    for order in ((start, passed), (start, passed, edit), (start, edit, passed), (passed, start)):
        assert one(*order).registrations[0].state is RegistrationState.REPLACED


def test_a_spare_badge_is_of_nobody_and_printed_when_it_was_made() -> None:
    make = Facts()
    body = {"badge_id": "b1", "number": "K7-004"}
    spare = make(Kind.SPARE_MADE, OF_EVENT, body=body, personal={"token": "secret"})
    (badge,) = project_spares([make.registered(name="Layla"), spare])
    assert (badge.badge_id, badge.registration_id, badge.number, badge.token) == (
        "b1",
        "",
        "K7-004",
        "secret",
    )
    assert badge.printed_at == spare.happened_at
