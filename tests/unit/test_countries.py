"""Short names of countries, made from all that CLDR has."""

import pytest
from babel import Locale

from kiosk.app.spool_store import country_names
from kiosk.domain.countries import short_names
from kiosk.ui.words import Words


def _short(language: str) -> dict[str, str]:
    return short_names(language, Locale.parse(language).territories)


@pytest.mark.parametrize(
    ("language", "in_brackets"),
    [
        ("en", {"CC": "Cocos (Keeling) Islands"}),
        ("ko", {}),
        ("fr", {"SX": "Saint-Martin (partie néerlandaise)"}),
        ("es", {}),
        ("ar", {}),
    ],
)
def test_no_country_has_a_second_name_in_brackets(language: str, in_brackets: dict[str, str]) -> None:
    short = _short(language)
    assert {code: name for code, name in short.items() if "(" in name} == in_brackets
    assert set(short) == set(Locale.parse(language).territories)


@pytest.mark.parametrize("language", ["en", "ko", "fr", "es", "ar", "de", "it", "pt", "ru", "zh", "ja"])
def test_no_two_countries_have_one_name(language: str) -> None:
    short = [name for code, name in _short(language).items() if len(code) == 2 and code.isalpha()]
    assert len(set(short)) == len(short)


def test_names_are_those_of_the_design() -> None:
    assert country_names("MM", ("en", "ko", "fr", "xx-none")) == {
        "en": "Myanmar",
        "ko": "미얀마",
        "fr": "Myanmar",
    }
    assert country_names("HK", ("en", "ko", "es")) == {"en": "Hong Kong", "ko": "홍콩", "es": "Hong Kong"}
    assert country_names("KR", ("en", "ko")) == {"en": "Republic of Korea", "ko": "대한민국"}
    assert country_names("XX", ("en",)) == {}


def test_the_window_names_countries_as_the_badge_does() -> None:
    w = Words("en", lambda _language, sentence: sentence)
    names = [w.country(code) for code in ("MM", "MO", "CI", "PS", "CD", "KP", "XX")]
    assert names == [
        "Myanmar", "Macao", "Côte d’Ivoire", "Palestinian Territories", "Congo - Kinshasa", "DPR Korea", "XX",
    ]  # fmt: skip
