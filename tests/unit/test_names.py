"""Search keys: what is typed finds what is written."""

import unicodedata

import pytest
from anyascii import anyascii

from kiosk.domain.names import search_columns, search_key


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


def words_of(name: str = "", native: str = "", *more: str) -> tuple[set[str], ...]:
    values = (name, native, *more, *[""] * (7 - len(more)))
    return tuple(set(text.split()) for text in search_columns(values, anyascii))


def test_a_registration_is_found_by_its_names_code_and_address() -> None:
    names, places, codes, korean, bones = words_of(
        "Hong Gil-dong",
        "홍길동",
        "",
        "Nine Wells",
        "Köln",
        "DE",
        "D4TE-92K",
        "gil@example.org",
        "+82 10-1234",
    )
    assert {
        "hong",
        "gil",
        "dong",
        "gildong",
        "honggildong",
        "ㅎㅗㅇㄱㅣㄹㄷㅗㅇ",
        "ㄱㅣㄹㄷㅗㅇ",
        "ㅎㄱㄷ",
        "ㄱㄷ",
    } <= names
    assert places == {"nine", "wells", "koln", "koeln", "·de"}
    assert codes == {"d4te92k", "92k", "example", "org", "·43210128"}
    assert korean == {"ㅎㅗㅇ", "honkilton", "kilton", "ton"}
    assert not bones
