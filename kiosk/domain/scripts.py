"""Latin keys for names in other scripts, and the consonants that two spellings of one name share.

A table of characters (`Transliterate`, handed in) does not know what stands beside a character. What that would need
is put right here first: vowels written before their consonant, unwritten vowels, two letters for one sound, letters
that are not spoken. The result is a key for searching and not a transcription.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise

Transliterate = Callable[[str], str]
"""A text to ASCII, character by character; Han characters each begin with a capital letter."""

_GREEK_FIRST = {"μπ": "b", "ντ": "d"}
_GREEK = (("ου", "ou"), ("μπ", "mp"), ("ντ", "nt"), ("γκ", "gk"), ("γγ", "ng"), ("αυ", "av"), ("ευ", "ev"))
_BURMESE = (
    *(
        ("\u103e", ""),
        ("စ\u103a", "t"),
        ("စ", "s"),
        ("ဆ", "s"),
        ("ဝ", "w"),
        ("သ", "th"),
        ("င\u1037\u103a", "nt"),
        ("င\u103a\u1037", "nt"),
        ("င\u103a", "ng"),
    ),
    *(("\u103b", "y"), ("\u103c", "y"), ("ဇ", "z")),
)
_PERSIAN = str.maketrans("ضذظث", "زززس")
_SERVANT, _ARTICLE = "عبد", "ال"
"""Arabic abd, which names of God follow: Abd al-Rahman, Abdurrahman."""
_GREEK_Y = re.compile("^γ[ιί](?=[αάεέοόυύωώ])")
_HEBREW = re.compile(r"(?<=.)ו")
_THAI_SILENT = re.compile(r"[ก-ฮ][\u0e34-\u0e39]?\u0e4c")
_THAI_ER = re.compile(r"เ([ก-ฮ]{1,2})\u0e34")
_THAI_T = re.compile("[จชซดถทธศษส]$")
_THAI_N = re.compile(r"[ญณ](?![\u0e30-\u0e3a])")
_LEADING_VOWEL = re.compile(r"([\u0e40-\u0e44])([ก-ฮ])|([\u0ec0-\u0ec4])([ກ-ຮ])")
_INDIC = ("\u0900", "\u0dff")
_INDIC_SOUNDS = {"SHA": "sh", "SSA": "sh", "CHA": "chh", "CA": "ch"}
_CAPITAL = re.compile(r"[A-Z][a-z]*|[a-z]+")
_NO_LETTER = re.compile(r"[^a-z]")
_SAME = (
    *(("sch", "s"), ("tch", "C"), ("ch", "C"), ("ck", "k"), ("c", "k"), ("C", "c"), ("ph", "p"), ("x", "ks")),
    *(("dj", "g"), ("j", "g"), ("ng", "n"), ("q", "k"), ("v", "b"), ("f", "p"), ("z", "s")),
)
"""What spellings do not agree about, in the order it is replaced; a capital C is what is a ch for good."""
_DOUBLE = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aeiouwyh]")


def is_latin(text: str) -> bool:
    """Tell whether a text has nothing but ASCII, as a search key of a Latin name has."""
    return text.isascii()


@lru_cache(maxsize=8_192)
def latin_words(word: str, transliterate: Transliterate) -> tuple[str, ...]:
    """Return one word in small Latin letters: the whole, and the parts that it is made of, if it is Han.

    Args:
        word: in one script, as it is written (not a search key, which has lost its marks).
        transliterate: see `Transliterate`.
    """
    written = transliterate(_prepared(word))
    whole = _NO_LETTER.sub("", written.lower())
    if not whole:
        return ()
    if not is_han(word[0]):
        return (whole,)
    syllables = [part.lower() for part in _CAPITAL.findall(written)]
    return tuple(
        dict.fromkeys((whole, syllables[0], *("".join(syllables[i:]) for i in range(1, len(syllables)))))
    )


def has_vowels(word: str) -> bool:
    """Tell whether a word's script writes vowels: all but the Hebrew and the Arabic one."""
    return not "\u0590" <= word[0] <= "\u08ff"


def is_han(character: str) -> bool:
    """Tell whether a character is Chinese (also Hanja, Kanji)."""
    return "\u3400" <= character <= "\u9fff" or "\U00020000" <= character <= "\U0003ffff"


def skeleton(word: str) -> str:
    """Return the consonants of a word in small Latin letters as far as spellings agree on them; "" when it has none.

    Vowels, w, y and h count only where a word begins with y, w or an h that is its first consonant.
    """
    for spelled, same in _SAME:
        word = word.replace(spelled, same)
    word = _DOUBLE.sub(r"\1", word)
    first = {"y": "y", "w": "b"}.get(word[:1], "")
    begun = word.lstrip("aeiou")
    if begun[:1] == "h":
        first = "h"
    return first + _VOWELS.sub("", word)


def readings(word: str) -> tuple[str, ...]:
    """Return the ways to read a written word; most have one.

    Arabic also without its article, and the article alone; abd with what follows as it is spoken; with the letters that
    are z and s in Persian; the Hebrew vav also as a consonant; the Greek gamma also as a y.
    """
    found = [word]
    servant = word.startswith(_SERVANT + _ARTICLE) and len(word) > 6
    if servant:
        found += [_SERVANT + word[5:], word[5:], _SERVANT]
    if _GREEK_Y.match(word):
        found.append(_GREEK_Y.sub("y", word))
    if word.startswith("ال") and len(word) > 4:
        found += [word[2:], word[:2]]
    if (persian := word.translate(_PERSIAN)) != word:
        found.append(persian)
    if "\u0590" <= word[:1] <= "\u05ff" and "ו" in word[1:]:
        found.append(word.replace("ו", "v"))
    return tuple(found)


def compounds(words: Sequence[str]) -> list[str]:
    """Return the written words that are often written as one with the word before them: abd with a name of God."""
    return [one + other for one, other in pairwise(words) if one == _SERVANT and other.startswith(_ARTICLE)]


def _prepared(word: str) -> str:
    """Return a word written so that a table of characters reads it."""
    first = word[:1]
    if _INDIC[0] <= first <= _INDIC[1]:
        return _with_vowels(word)
    if "\u0370" <= first <= "\u03ff" or "\u1f00" <= first <= "\u1fff":
        plain = _plain(word)
        return _replaced(_GREEK_FIRST.get(plain[:2], plain[:2]) + plain[2:], _GREEK)
    if "\u0590" <= first <= "\u05ff":
        return _HEBREW.sub("w", word)
    if "\u0e00" <= first <= "\u0eff":
        return _LEADING_VOWEL.sub(_swapped, _thai(word))
    if "\u1000" <= first <= "\u109f":
        return _replaced(word, _BURMESE)
    return word


def _thai(word: str) -> str:
    """Return a Thai word without what is not spoken, with the sounds that consonants have at the end of a syllable."""
    word = _THAI_T.sub("ต", _THAI_SILENT.sub("", word))
    return _THAI_ER.sub(r"\1er", _THAI_N.sub("น", word))


def _replaced(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for old, new in pairs:
        text = text.replace(old, new)
    return text


def _plain(word: str) -> str:
    apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


def _swapped(match: "re.Match[str]") -> str:
    return str(match[0][::-1])


def _with_vowels(word: str) -> str:
    """Return an Indic word with the vowel a behind each consonant that has none, but for the last."""
    written = []
    for at, character in enumerate(word):
        name = unicodedata.name(character, "")
        if name.endswith("SIGN ANUSVARA"):
            written.append("n")
            continue
        letter = name.rpartition(" ")[2] if " LETTER " in name else ""
        written.append(_INDIC_SOUNDS.get(letter, character))
        is_consonant = len(letter) > 1 and letter.endswith("A") and letter != "AA"
        is_followed = word[at + 1 : at + 2] and unicodedata.category(word[at + 1])[0] != "M"
        if is_consonant and is_followed:
            written.append("a")
    return "".join(written)
