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
    values = (name, native, *more, *[""] * (8 - len(more)))
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


def test_a_name_without_a_latin_form_gets_the_usual_spellings() -> None:
    names, _, _, korean, _ = words_of("", "이길동")
    assert {"lee", "yi", "rhee", "gildong", "igildong", "leegildong"} <= names
    assert "ikilton" in korean
    assert {"ㄱㄷ", "ㄷㅗㅇ"} <= words_of("", "홍 길동")[0] | words_of("", "홍길동")[0]
    assert "yeom" in words_of("", "염산")[0]


@pytest.mark.parametrize("apart", ["홍 길동", "홍 길 동", "홍　길　동"])
def test_a_hangul_name_that_was_written_apart_is_found_as_one_written_together(apart: str) -> None:
    assert words_of("", "홍길동")[0] <= words_of("", apart)[0]
    assert words_of("", "홍길동")[3] == words_of("", apart)[3]


def test_a_latin_name_that_can_be_korean_is_known_by_its_sound() -> None:
    assert {"ㅎㅗㅇ", "honkilton", "kilton"} <= words_of("Gil-dong Hong")[3]
    assert words_of("Grace Kim")[3] == words_of("Kim")[3] == set()


def test_names_of_several_words_are_known_joined_and_shortened() -> None:
    assert {"obrien", "seanobrien"} <= words_of("Seán O’Brien")[0]
    assert {"delacruz", "altheadelacruz"} <= words_of("Althea Dela Cruz")[0]
    assert {"muller", "mueller"} <= words_of("Mueller")[0]
    assert {"muller", "mueller"} <= words_of("Müller")[0]


def test_other_scripts_have_latin_words_unless_there_is_a_latin_form() -> None:
    names, _, _, _, bones = words_of("", "ليلى المنصوري")
    assert {"ll", "mnsr", "lmnsr"} <= bones
    assert "lyla" in names
    assert words_of("Layla Mansouri", "ليلى المنصوري")[4] == set()
    assert {"王玉兰", "玉兰", "wangyulan", "yulan"} <= words_of("", "王玉兰")[0]
    assert words_of("", "王玉兰")[4] == set()
    assert "요한" not in words_of("", "요한 Smith")[0]


def test_an_address_in_another_script_and_a_short_number() -> None:
    assert words_of("", "", "", "", "", "", "", "юлия@example.org", "12")[2] == {"юлия", "example", "org"}
    assert words_of("Rosa", "", "Rosa")[0] == {"rosa"}


@pytest.mark.parametrize(
    ("hide", "gone", "left"),
    [
        ("organisation", {"quiet", "house", "example"}, {"damascus", "·sy", "ana"}),
        ("country", {"damascus", "·sy"}, {"quiet", "example"}),
        ("organisation;country", {"quiet", "damascus", "·sy", "example"}, {"ana"}),
    ],
)
def test_what_is_hidden_finds_nobody(hide: str, gone: set[str], left: set[str]) -> None:
    columns = words_of("Noor", "", "", "Quiet House", "Damascus", "SY", "", "ana@example.org", "", hide)
    words = set.union(*columns)
    assert not gone & words
    assert left <= words
