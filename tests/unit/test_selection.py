"""Whose badges a batch makes, and in which order they lie in the box."""

from dataclasses import replace

import pytest

from kiosk.domain.model import Registration, RegistrationId, RegistrationState
from kiosk.domain.selection import Selection, initial, selected


def person(name: str, **more: str) -> Registration:
    return Registration(registration_id=RegistrationId(name), name=name, **more)  # type: ignore[arg-type]  # test data


PEOPLE = [
    person("Özlem Kaya", category="press", country="TR", organisation="Bianet"),
    person(
        "Adam Olsen",
        category="participant",
        country="NO",
        organisation="Oslo City Council",
        delegation="Team A",
    ),
    person("Zoe Adams", category="press", country="US", organisation="City of Ann Arbor"),
    person("Kim Min-jun", name_native="김민준", category="participant", country="KR"),
    person("Gone Away", state=RegistrationState.CANCELLED),
]


def names(wanted: Selection, order: str = "name") -> list[str]:
    return [one.name for one in selected(PEOPLE, wanted, order)]


def test_an_export_has_the_cancelled_too() -> None:
    assert "Gone Away" in names(Selection(is_export=True))


def test_everybody_but_the_cancelled_sorted_by_name() -> None:
    assert names(Selection()) == ["Adam Olsen", "Özlem Kaya", "Zoe Adams", "Kim Min-jun"]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Selection(category="press"), ["Özlem Kaya", "Zoe Adams"]),
        (Selection(country="kr"), ["Kim Min-jun"]),
        (Selection(organisation="city"), ["Adam Olsen", "Zoe Adams"]),
        (Selection(letters="O-Z"), ["Özlem Kaya", "Zoe Adams"]),
        (Selection(letters="ㄱ-ㄹ a"), ["Adam Olsen", "Kim Min-jun"]),
        (Selection(category="press", letters="Z"), ["Zoe Adams"]),
        (Selection(category="nobody"), []),
        (Selection(delegation="TEAM a"), ["Adam Olsen"]),
    ],
)
def test_what_is_asked_for_is_chosen(wanted: Selection, found: list[str]) -> None:
    assert names(wanted) == found


def test_other_orders() -> None:
    assert names(Selection(), "country") == ["Kim Min-jun", "Adam Olsen", "Özlem Kaya", "Zoe Adams"]
    assert names(Selection(), "category") == ["Adam Olsen", "Kim Min-jun", "Özlem Kaya", "Zoe Adams"]
    with pytest.raises(ValueError, match="not an order"):
        names(Selection(), "age")


@pytest.mark.parametrize(
    ("text", "letter"), [("Özlem", "O"), ("김", "ㄱ"), ("힣", "ㅎ"), ("쌍", "ㅆ"), ("ليلى", "ل"), ("7", "")]
)
def test_the_letter_a_name_is_filed_under(text: str, letter: str) -> None:
    assert initial(text) == letter


@pytest.mark.parametrize("wanted", [Selection(organisation="quiet"), Selection(country="sy")])
def test_nobody_is_chosen_for_paper_by_what_is_hidden(wanted: Selection) -> None:
    shy = person("Noor", organisation="Quiet House", country="SY")
    hidden = replace(shy, registration_id=RegistrationId("h"), hide=("organisation", "country"))
    assert selected([shy, hidden], wanted) == [shy]
    assert selected([shy, hidden], replace(wanted, is_export=True)) == [shy, hidden]
    other = person("Zed", organisation="Apple")
    assert selected([other, hidden], Selection(), "organisation") == [hidden, other]


def test_a_name_for_the_badge_is_filed_by_itself() -> None:
    called = person("Adam Olsen", family_name="Olsen", badge_name="Zed")
    assert selected([called, person("Mia")], Selection()) == [person("Mia"), called]
    assert selected([called], Selection(letters="A")) == []
