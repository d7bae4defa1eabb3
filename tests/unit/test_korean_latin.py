"""Korean names in Latin letters: the usual spellings sound alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.korean_latin import (
    SURNAMES,
    official,
    rough_sound,
    sound_of_latin,
    sounds_of_latin,
    split_name,
    surnames_of_latin,
)


@pytest.mark.parametrize(
    ("hangul", "spellings"),
    [
        ("홍길동", "honggildong hongkiltong honggildohng"),
        ("이순신", "leesunsin yisoonshin rheesunshin"),
        ("박은경", "parkeunkyung bakeungyeong pakunkyong"),
        ("현우", "hyunwoo hyeonu"),
        ("영희", "younghee yeonghui"),
        ("최", "choi choe"),
        ("지원", "jiwon jeewon"),
        ("예은", "yeeun"),
        ("다은", "daeun"),
        ("고은", "goeun"),
        ("도연", "doyeon"),
        ("항일", "hangil"),
        ("한길", "hangil"),
    ],
)
def test_spellings_of_a_name_sound_like_it(hangul: str, spellings: str) -> None:
    for spelling in spellings.split():
        assert rough_sound(hangul) in sounds_of_latin(spelling), spelling


@given(st.text(st.sampled_from("가나다민서지예하도준수은현태영상경미선정연우"), min_size=1, max_size=3))
def test_the_official_spelling_sounds_like_the_name(hangul: str) -> None:
    sounds = sounds_of_latin(official(hangul))
    assert sounds
    assert official("홍길동") == "honggildong"
    assert rough_sound(f"{hangul} x") == rough_sound(hangul)


def test_every_family_name_is_known_by_its_spellings() -> None:
    for family, spellings in SURNAMES.items():
        assert all(family in surnames_of_latin(spelling) for spelling in spellings.split())


@pytest.mark.parametrize(("word", "sound"), [("gildong", "kilton"), ("garcias", ""), ("fred", ""), ("s", "")])
def test_a_latin_word_is_korean_only_in_whole_syllables(word: str, sound: str) -> None:
    assert sound_of_latin(word) == sound


def test_a_name_is_parted_after_its_family_name() -> None:
    assert [split_name(name) for name in ("홍길동", "남궁민", "남궁", "이산")] == [
        ("홍", "길동"),
        ("남궁", "민"),
        ("남", "궁"),
        ("이", "산"),
    ]


def test_the_beginning_of_a_spelling_is_read_both_ways() -> None:
    assert "kilse" in sounds_of_latin("gilse")
    assert "kilso" in sounds_of_latin("gilse")
    assert sounds_of_latin("xavier") == ()
