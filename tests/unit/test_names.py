"""Search keys: what is typed finds what is written."""

import unicodedata

import pytest

from kiosk.domain.names import search_key, search_text
from tests.builders import registration


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("muller", "Müller"),
        ("NGUYEN THAO", "Nguyễn Thảo"),
        ("홍길동", unicodedata.normalize("NFD", "홍길동")),
        ("sorgaard", "Sørgaard"),
        ("istanbul", "İstanbul"),
        ("ليلى", "لَيْلى"),
        ("strasse", "Straße"),
        ("o brien", "O’Brien"),
        ("ＡＢＣ", "abc"),
    ],
)
def test_the_same_key(typed: str, written: str) -> None:
    assert search_key(typed) == search_key(written)


def test_a_registration_is_found_by_its_names_code_and_address() -> None:
    words = search_text(
        registration(
            name="Hong Gil-dong", name_native="홍길동", booking_code="D4TE-92K", email="Hong@example.org"
        )
    ).split()
    assert {"hong", "gil", "dong", "honggildong", "홍길동", "d4te92k"} <= set(words)
