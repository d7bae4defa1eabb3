"""Which registrations may be one person's, and which only look so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.duplicates import Reason, likely_pairs, pairs_of
from kiosk.domain.model import PersonId, Registration, RegistrationState
from tests.builders import registration


def people(*ones: dict[str, str]) -> list[tuple[PersonId, Registration]]:
    return [
        (PersonId(f"r{number}"), registration(f"r{number}", **{"name": "", **one}))
        for number, one in enumerate(ones)
    ]


AT = {"organisation": "Gwangju City", "city": "Gwangju"}


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ({"name": "José Nuñez", **AT}, {"name": "NUNEZ Jose", **AT}, Reason.SAME_NAME),
        ({"name_native": "이민준", **AT}, {"name": "Lee Min-jun", **AT}, Reason.SAME_SOUND),
        ({"name": "Minjun Yi", **AT}, {"name": "Rhee Min Joon", **AT}, Reason.SAME_SOUND),
        ({"name": "Hong Gildong", **AT}, {"name_native": "홍길동", **AT}, Reason.SAME_SOUND),
        ({"name": "Birgit Sorgaard", **AT}, {"name": "Birgit Sorgard", **AT}, Reason.NEARLY_SAME_NAME),
        ({"name": "Birgit Sorgaard", **AT}, {"name": "Birgti Sorgaard", **AT}, Reason.NEARLY_SAME_NAME),
        ({"name": "Birgit Sorgaard", **AT}, {"name": "Birgit Sorgoard", **AT}, Reason.NEARLY_SAME_NAME),
        ({"name": "Ana", "email": "a@b.c"}, {"name": "A. Ruiz", "email": "A@b.c"}, Reason.SAME_EMAIL),
        ({"name": "Kim Bo", "city": "Seoul"}, {"name": "Kim Bo", "city": "seoul"}, Reason.SAME_CITY),
    ],
)
def test_a_likely_pair_is_found_with_its_reason(
    one: dict[str, str], other: dict[str, str], reason: Reason
) -> None:
    (pair,) = likely_pairs(people(one, other))
    assert (pair.one, pair.other) == ("r0", "r1")
    assert reason in pair.reasons
    assert pairs_of([pair], {pair.one}) == pairs_of([pair], {pair.other}) == [pair]
    assert pairs_of([pair], set()) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"name": "Kim Bo", "city": "Seoul"}, {"name": "Kim Bo", "city": "Busan"}),
        ({"name": "Kim Bo", **AT}, {"name": "Kim Da", **AT}),
        ({"name": "Anna Long-Name", "city": "Bonn"}, {"name": "Anna Long-Nama", "city": "Bonn"}),
        ({"name": "Birgit Sorgaard", **AT}, {"name": "Bergot Sorgaard", **AT}),
        ({"name": "x", "phone": "+82 10-1234-5678"}, {"name": "y", "phone": "010-1234-5678"}),
        ({"name": "Solo", "email": ""}, {"name": "Other", "email": ""}),
        ({"name": "مريم", **AT}, {"name": "홍", **AT}),
    ],
)
def test_what_only_looks_alike_is_no_pair(one: dict[str, str], other: dict[str, str]) -> None:
    assert likely_pairs(people(one, other)) == []


def test_twins_behind_one_address_come_last() -> None:
    found = likely_pairs(
        people(
            {"name": "Kim Bo", "email": "kim@home.kr", **AT},
            {"name": "Kim Da", "email": "kim@home.kr", **AT},
            {"name": "Lee Ha", **AT},
            {"name": "Lee Ha", **AT},
        )
    )
    assert [(pair.one, pair.other) for pair in found] == [("r2", "r3"), ("r0", "r1")]
    assert found[1].score < 0.5 < found[0].score


def test_one_person_two_people_by_judgement_and_cancelled_ones_are_no_pair() -> None:
    twice = people({"name": "Lee Ha", **AT}, {"name": "Lee Ha", **AT})
    (pair,) = likely_pairs(twice)
    assert likely_pairs(twice, {frozenset((pair.one, pair.other))}) == []
    assert likely_pairs([(PersonId("same"), one) for _, one in twice]) == []
    gone = [
        (twice[0][0], registration("r0", name="Lee Ha", state=RegistrationState.CANCELLED, **AT)),
        twice[1],
    ]
    assert likely_pairs(gone) == []


@given(st.lists(st.sampled_from(["Lee Ha", "Ha Lee", "이하", "Hong Gildong", "Kim", ""]), max_size=12))
def test_pairs_do_not_depend_on_the_order_and_are_each_told_once(names: list[str]) -> None:
    listed = people(*({"name": name, **AT} for name in names))
    found = likely_pairs(listed)
    assert likely_pairs(list(reversed(listed))) == found
    assert len({(pair.one, pair.other) for pair in found}) == len(found)
    assert all(pair.one < pair.other and 0 < pair.score <= 1 for pair in found)


def test_of_two_persons_with_several_registrations_only_the_likeliest_pair_is_told() -> None:
    ones = people(
        {"name": "Ana Lima", "city": "Lima"},
        {"name": "Ana Lima", "city": "Lima", "email": "ana@example.net"},
        {"name": "Ana Lima", "city": "Lima", "email": "ana@example.net"},
    )
    merged = [(PersonId("p"), ones[0][1]), (PersonId("p"), ones[1][1]), ones[2]]
    (pair,) = likely_pairs(merged)
    assert (pair.one, pair.other) == ("r1", "r2")
    apart = frozenset((ones[0][1].registration_id, ones[2][1].registration_id))
    assert likely_pairs(merged, {apart}) == []


def test_no_pair_tells_what_somebody_hides() -> None:
    one = {"name": "Noor Haddad", "email": "n@b.c", "organisation": "Quiet House", "city": "Damascus"}
    other = {**one, "hide": "organisation;country"}
    made = [
        (
            PersonId(f"r{n}"),
            registration(f"r{n}", **{**v, "hide": tuple(filter(None, v.get("hide", "").split(";")))}),
        )
        for n, v in enumerate((one, other))
    ]
    (pair,) = likely_pairs(made)
    assert set(pair.reasons) == {Reason.SAME_NAME, Reason.SAME_EMAIL}


def test_a_place_that_passed_on_is_no_duplicate() -> None:
    made = [
        (PersonId(f"r{n}"), registration(f"r{n}", state=state, email="a@b.c"))
        for n, state in enumerate((RegistrationState.REPLACED, RegistrationState.PAID))
    ]
    assert likely_pairs(made) == []
