"""The demo forum: its event file, and the invented attendees that a rehearsal plays with."""

import random
from collections import Counter
from datetime import date
from functools import lru_cache

import pycountry
import pytest

from kiosk.badge.svg import read_drawing
from kiosk.config import PATTERNS, read_event
from kiosk.domain.codes import CodeKind, code_kind
from kiosk.domain.model import RegistrationId
from kiosk.domain.roster import EDITABLE, from_values
from kiosk.rehearsal.people import DEMO, people
from kiosk.services.roster_row import checked

COUNTRIES = frozenset(country.alpha_2 for country in pycountry.countries)
ICONS = frozenset(path.stem for path in (DEMO.parent / "icons").glob("*.svg"))
EVENT = read_event(DEMO / "event.toml", ICONS)
Row = dict[str, str]

SCRIPTS = {
    "Hangul": "가힣",
    "Kanji": "一鿿",
    "Thai": "ก๛",
    "Khmer": "ក៿",
    "Lao": "ກໟ",
    "Burmese": "က႟",
    "Devanagari": "ऀॿ",
    "Bengali": "ঀ৿",
    "Sinhala": "඀෿",
    "Arabic": "ء\u06ff",
    "Ethiopic": "ሀ፿",
    "Georgian": "ა\u10ff",
    "Armenian": "Ա֏",
    "Cyrillic": "Ѐӿ",
}


@lru_cache(maxsize=4)
def forum(seed: int = 2019) -> list[Row]:
    return people(seed, 2000)


def named(native: str, rows: list[Row]) -> list[Row]:
    return [row for row in rows if row["name_native"] == native]


def has_script(row: Row, script: str) -> bool:
    first, last = tuple(SCRIPTS[script])
    return any(first <= character <= last for character in row["name_native"])


def test_the_demo_event_has_eight_categories_that_can_be_told_apart_without_colour() -> None:
    assert {category.pattern for category in EVENT.categories} == set(PATTERNS)
    assert len({category.colour for category in EVENT.categories}) == 8
    assert all(category.name["ko"] and category.name["en"] for category in EVENT.categories)


def test_the_demo_event_is_the_forum_and_has_no_id_yet() -> None:
    assert EVENT.event_id == ""
    assert EVENT.days == (date(2019, 9, 30), date(2019, 10, 1), date(2019, 10, 2), date(2019, 10, 3))
    assert (EVENT.timezone, EVENT.languages) == ("Asia/Seoul", ("ko", "en"))


def test_no_category_answers_to_another_ones_name() -> None:
    words = [
        word
        for category in EVENT.categories
        for word in {
            one.casefold() for one in (category.category_id, *category.name.values(), *category.aliases)
        }
    ]
    assert [word for word, times in Counter(words).items() if times > 1] == []


def test_the_logo_is_a_mark_that_a_badge_can_draw() -> None:
    drawing = read_drawing(DEMO / EVENT.badge.logo)
    assert len(drawing.shapes) == 6
    assert not any(is_filled for _, is_filled, _ in drawing.shapes)


def test_the_presenter_of_the_pictures_gets_four_tasks() -> None:
    layla = forum()[0]
    assert layla["name"] == "Layla Mansouri"
    held = [task.icon for task in EVENT.tasks if task.when.holds(layla)]
    assert held == ["headphones", "camera-off", "accessibility", "phone-call"]


@pytest.mark.parametrize("seed", [1, 2019])
def test_the_forum_has_the_size_it_reports(seed: int) -> None:
    rows = forum(seed)
    assert len(rows) == 2000
    assert len({row["country"] for row in rows}) == 44
    assert len({(row["country"], row["city"]) for row in rows}) >= 57
    categories = Counter(row["category"] for row in rows)
    assert categories["presenter"] >= 164
    assert set(categories) == {category.category_id for category in EVENT.categories}


@pytest.mark.parametrize("seed", [1, 2019])
def test_delegations_have_3_to_25_people_of_one_organisation(seed: int) -> None:
    delegations: dict[str, list[Row]] = {}
    for row in forum(seed):
        if row["delegation"]:
            delegations.setdefault(row["delegation"], []).append(row)
    assert len(delegations) > 20
    assert all(3 <= len(members) <= 25 for members in delegations.values())
    assert all(
        len({(m["organisation"], m["city"], m["country"]) for m in members}) == 1
        for members in delegations.values()
    )


def test_about_half_of_the_names_are_hangul_with_a_latin_form() -> None:
    hangul = [row for row in forum() if has_script(row, "Hangul")]
    assert 900 <= len(hangul) <= 1100
    assert all(row["name"].replace("-", "").replace(" ", "").isascii() for row in hangul)
    assert all(row["name"].startswith(row["family_name"]) for row in hangul)


@pytest.mark.parametrize("script", SCRIPTS)
def test_names_stand_in_the_scripts_of_their_countries(script: str) -> None:
    assert any(has_script(row, script) for row in forum())


def test_some_people_have_one_name_and_some_very_long_ones() -> None:
    single = [row for row in forum() if " " not in row["name"]]
    assert {"ID", "MM"} <= {row["country"] for row in single}
    assert not any(row["given_name"] or row["family_name"] for row in single)
    longest = max(forum(), key=lambda row: len(row["name"]))
    assert longest["name"] == "María Fernanda de los Ángeles Villavicencio-Etcheverry"
    assert any(len(row["name"].split()) >= 4 for row in forum() if row["country"] == "VN")


def test_five_people_share_one_name_and_nothing_else() -> None:
    five = named("김민준", forum())
    assert len(five) == 5
    for field in ("organisation", "email", "booking_code", "external_id"):
        assert len({row[field] for row in five}) == 5


def test_twins_share_an_address() -> None:
    shared = Counter(row["email"] for row in forum())
    twins = [row for row in forum() if shared[row["email"]] > 1]
    assert [row["family_name"] for row in twins] == ["Baek", "Baek"]
    assert twins[0]["given_name"] != twins[1]["given_name"]


def test_there_is_someone_for_every_answer_a_desk_can_give() -> None:
    states = Counter(row["state"] for row in forum())
    assert set(states) == {"paid", "unpaid", "cancelled", "blocked"}
    assert all(0 < states[state] <= 60 for state in ("unpaid", "cancelled", "blocked"))
    assert 20 <= sum(len(row["days"].split(";")) == 1 for row in forum()) <= 300
    assert {row["photo"] for row in forum()} == {"yes", "no", "unasked"}
    assert {row["hide"] for row in forum()} >= {"organisation", "country", "organisation;country", ""}
    for need in ("interpretation", "wheelchair", "sign language"):
        assert any(need in row["access_needs"] for row in forum())


def test_the_cast_of_the_pictures_comes_first() -> None:
    cast = {row["name"]: row for row in forum()[:23]}
    assert cast["Rosa Quintanilla-Vega"]["days"] == "2019-10-02;2019-10-03"
    assert cast["Tomás Iriarte"]["state"] == "cancelled"
    assert cast["Yoon Hae-rim"]["state"] == "unpaid"
    assert cast["Thiri Hlaing"]["name_native"] == "သီရိလှိုင်"
    assert cast["Hong Gil-dong"]["country"] == "KR"


def test_codes_are_valid_and_nobody_elses() -> None:
    rows = forum()
    assert all(code_kind(row["booking_code"]) is CodeKind.BOOKING for row in rows)
    for field in ("booking_code", "external_id"):
        assert len({row[field] for row in rows}) == len(rows)
    tickets = [row["ticket"] for row in rows if row["ticket"]]
    assert 20 < len(tickets) == len(set(tickets)) < 400
    assert all(len(ticket) == 32 and ticket == ticket.lower() for ticket in tickets)


def test_nobody_can_be_written_to() -> None:
    assert all(row["email"].endswith("@example.org") for row in forum())


def test_a_roster_import_takes_every_row_as_it_is() -> None:
    for row in forum():
        assert set(row) == EDITABLE
        stored = checked(row, EVENT, COUNTRIES)
        assert {
            **stored,
            "protected": "",
            "leading_script": "",
        } == row  # where nothing is said, an import leaves it as it was
        registration = from_values(RegistrationId("r"), stored)
        assert all(EVENT.has_day(day) for day in registration.days)


def test_the_same_seed_gives_the_same_people_whatever_else_draws() -> None:
    first = people(7, 300)
    random.seed(1)
    assert people(7, 300) == first
    assert people(8, 300)[30:] != first[30:]


@pytest.mark.parametrize("count", [0, 1, 5, 40])
def test_small_rehearsals_have_as_many_people_as_asked(count: int) -> None:
    rows = people(3, count)
    assert len(rows) == count
    assert all(checked(row, EVENT, COUNTRIES) for row in rows)


def test_a_hundred_thousand_people_have_codes_of_their_own() -> None:
    rows = people(5, 100_000)
    assert len({row["booking_code"] for row in rows}) == 100_000
