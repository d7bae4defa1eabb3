"""Latin keys for names in other scripts."""

import pytest
from anyascii import anyascii

from kiosk.domain.scripts import compounds, has_vowels, is_han, latin_words, readings, skeleton


@pytest.mark.parametrize(
    ("word", "latin"),
    [
        ("Щукин", "shchukin"),
        ("Παπαδόπουλος", "papadopoulos"),
        ("Μπακογιάννη", "bakogianni"),
        ("เฉลิม", "chlerm"),
        ("แสงทอง", "saengthong"),
        ("शर्मा", "sharma"),
        ("अंजलि", "anjali"),
        ("သီရိ", "thiri"),
        ("יוסף", "ywsf"),
        ("さくら", "sakura"),
        ("გიორგი", "giorgi"),
    ],
)
def test_a_word_in_latin_letters(word: str, latin: str) -> None:
    assert latin_words(word, anyascii) == (latin,)


def test_a_han_name_is_also_read_from_each_character_on() -> None:
    assert latin_words("王玉兰", anyascii) == ("wangyulan", "wang", "yulan", "lan")
    assert latin_words("😀", lambda _: "") == ()
    assert is_han("\U00020000")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("muhammad", "mhmd"),
        ("mohamed", "muhammad"),
        ("layla", "lyla"),
        ("philippe", "filip"),
        ("khaled", "khalid"),
        ("wali", "vali"),
        ("ahmed", "hmd"),
        ("jamal", "gamal"),
        ("schmitt", "smit"),
        ("cohen", "kohn"),
    ],
)
def test_spellings_share_their_consonants(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


def test_words_that_are_read_in_several_ways() -> None:
    assert readings("المنصوري") == ("المنصوري", "منصوري", "ال")
    assert readings("رضا") == ("رضا", "رزا")
    assert readings("לוי") == ("לוי", "לvי")
    assert readings("Müller") == ("Müller",)
    assert has_vowels("müller")
    assert not has_vowels("ליל")


@pytest.mark.parametrize(
    ("word", "more"),
    [
        ("عبدالرحمن", ["عبدرحمن", "رحمن", "عبد"]),
        ("عبدال", []),
        ("عثمان", ["عسمان"]),
        ("γιάννης", ["yάννης"]),
        ("γιαγιά", ["yαγιά"]),
        ("γιν", []),
    ],
)
def test_a_word_is_also_read_as_it_is_spoken(word: str, more: list[str]) -> None:
    assert list(readings(word)) == [word, *more]


def test_abd_is_one_word_with_the_name_of_god_that_follows() -> None:
    assert compounds(["عبد", "الرحمن", "عبد", "الله"]) == ["عبدالرحمن", "عبدالله"]
    assert compounds(["عبد", "صلاح", "الرحمن"]) == []


@pytest.mark.parametrize(("word", "sound"), [("စုစုဝင်း", "ssn"), ("နှစ်", "nt")])
def test_burmese_consonants_sound_as_they_are_spoken(word: str, sound: str) -> None:
    assert [skeleton(one) for one in latin_words(word, anyascii)] == [sound]
