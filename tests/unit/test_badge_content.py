"""What a badge says: which name leads, what the guest hid, what never stands on it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.domain.badge_content import badge_content, blank_content, name_lines
from kiosk.domain.event import BadgeChoice, Category, pick
from kiosk.domain.model import Badge, BadgeId, PersonId, PhotoChoice, RegistrationId, StationId
from tests.builders import DAYS, event, registration

COUNTRIES = {"JO": {"en": "Jordan", "ko": "요르단"}}


@pytest.mark.parametrize(
    ("values", "lines"),
    [
        (
            {
                "name": "Layla Mansouri",
                "given_name": "Layla",
                "family_name": "Mansouri",
                "name_native": "ليلى المنصوري",
            },
            ("Layla", "Mansouri", "ليلى المنصوري"),
        ),
        ({"name": "Hong Gil-dong", "name_native": "홍길동"}, ("홍길동", "", "Hong Gil-dong")),
        ({"name": "홍길동", "name_native": "홍길동"}, ("홍길동", "", "")),
        ({"name": "Sukarno"}, ("Sukarno", "", "")),
        ({"name": "", "name_native": "ليلى"}, ("ليلى", "", "")),
        ({"name": "Layla Mansouri", "badge_name": "Layla", "name_native": "ليلى"}, ("Layla", "", "")),
        (
            {"name": "Hong Gil-dong", "name_native": "홍길동", "leading_script": "latin"},
            ("Hong Gil-dong", "", "홍길동"),
        ),
        (
            {
                "name": "Layla Mansouri",
                "given_name": "Layla",
                "family_name": "Mansouri",
                "name_native": "ليلى المنصوري",
                "leading_script": "native",
            },
            ("ليلى المنصوري", "", "Layla Mansouri"),
        ),
        ({"name": "Sukarno", "leading_script": "native"}, ("Sukarno", "", "")),
        ({"name": "Nguyễn Thảo Vy", "given_name": "Vy", "family_name": "Nguyễn"}, ("Nguyễn Thảo Vy", "", "")),
    ],
)
def test_which_name_leads(values: dict[str, str], lines: tuple[str, str, str]) -> None:
    assert name_lines(registration(**values)) == lines


def test_a_badge_says_what_the_event_and_the_guest_allow() -> None:
    guest = registration(
        organisation="Cedar Coast", country="JO", category="presenter", photo=PhotoChoice.NO, days=DAYS[:1]
    )
    content = badge_content(guest, event(), None, COUNTRIES, ("headphones", "accessibility", "headphones"))
    assert content.organisation == "Cedar Coast"
    assert content.country_names == ("Jordan", "요르단")
    assert content.category_names == ("Presenter", "발표자")
    assert content.no_photo
    assert content.icons == ("headphones",)
    assert content.days == tuple((day, day == DAYS[0]) for day in DAYS)
    assert content.event_dates == "9.30 – 10.3"


def test_hidden_fields_stay_off_the_badge() -> None:
    guest = registration(organisation="Cedar Coast", country="JO", hide=("organisation", "country"))
    content = badge_content(guest, event(), None, COUNTRIES)
    assert content.organisation == ""
    assert content.country_names == content.category_names == ()


@pytest.mark.parametrize(("days", "text"), [((), ""), (DAYS[:1], "9.30")])
def test_the_dates_of_short_events(days: tuple[object, ...], text: str) -> None:
    assert badge_content(registration(), event(days=days), None, {}).event_dates == text


def test_a_text_is_picked_in_the_asked_language_or_the_next_best() -> None:
    assert pick({"ko": "가", "en": "a"}, "en") == "a"
    assert pick({"ko": "가"}, "en", ("ko",)) == "가"
    assert pick({"fr": "à"}, "en") == "à"
    assert pick({}, "en") == ""


def test_a_spare_badge_has_its_codes_and_the_event_and_nobody() -> None:
    spare = Badge(
        badge_id=BadgeId("b"),
        registration_id=RegistrationId(""),
        person_id=PersonId(""),
        number="GKAA-AAY",
        token="BACDEFGHJKLMNPQRTUVWX9",
        station_id=StationId("s"),
        issued_at=datetime(2019, 9, 30, tzinfo=UTC),
    )
    content = blank_content(event(), spare, "logo.svg")
    assert spare.is_spare
    assert (content.qr_text, content.number, content.logo) == (spare.token, spare.number, "logo.svg")
    assert content.event_names == badge_content(registration(), event(), None, {}).event_names
    assert (content.lead_name, content.category_names, content.days) == ("", (), ())


def test_what_is_left_out_stays_off_the_badge() -> None:
    guest = registration(name_native="홍길동", job_title="Director", city="Gwangju", days=DAYS[:1])
    chosen = BadgeChoice(
        fields=("job_title", "city"), leave_out=("second_name", "days", "icons"), accent="#0A5F73"
    )
    content = badge_content(guest, event(badge=chosen), None, {}, ("headphones",))
    assert (content.job_title, content.city, content.organisation) == ("Director", "Gwangju", "")
    assert (content.second_name, content.days, content.icons) == ("", (), ())
    assert content.accent == "#0A5F73"


@pytest.mark.parametrize(
    ("languages", "categories", "no_photo"),
    [
        (("ko", "en"), ("Press", "언론"), ("No photo", "촬영 불가")),
        (("en", "ko"), ("Press", "언론"), ("No photo", "촬영 불가")),
        (("fr", "es"), ("Presse", "Prensa"), ("Pas de photo", "Sin fotos")),
        (("es", "fr", "en"), ("Press", "Prensa", "Presse"), ("No photo", "Sin fotos")),
        (("th",), (), ("No photo",)),
    ],
)
def test_a_badge_speaks_the_languages_of_the_event_in_their_order_english_first(
    languages: tuple[str, ...], categories: tuple[str, ...], no_photo: tuple[str, ...]
) -> None:
    press = {"en": "Press", "ko": "언론", "fr": "Presse", "es": "Prensa"}
    its_event = replace(
        event(), languages=languages, categories=(Category("press", press, "checker", "#444B59"),)
    )
    content = badge_content(registration(category="press", photo=PhotoChoice.NO), its_event, None, {})
    assert (content.category_names, content.no_photo_words) == (categories, no_photo)
