"""Korean names in Latin letters: the official spelling, and one rough sound that all usual spellings share.

The rough sound drops what spellings disagree about: g and k, d and t, b and p, j and ch, r and l are one letter each,
double letters are single, ㅓ ㅗ ㅜ ㅡ (eo, o, oh, oo, u, eu …) are all `o`, ㅐ ㅔ are `e`, and the end of a syllable in
ng is n. It finds; it does not tell apart. Family names that are written against their sound stand in a table.
Source: Revised Romanisation of Korean (2000) for `official`; the spellings of family names as Korean passports have them
most (National Institute of Korean Language, survey of 2007 and later).
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from kiosk.domain.hangul import FINALS, INITIALS, VOWELS, parts

_OFFICIAL_INITIALS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ")
_OFFICIAL_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
_OFFICIAL_FINALS = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ")
_ROUGH_INITIALS = "k k n t t l m p p s s  c c c k t p h".split(" ")
_ROUGH_VOWELS = "a e ya ye o e yo ye o wa E E yo o wo E wi yo o i i".split()
_ROUGH_FINALS = " k k k n n n t l k m l l l p l m p p t t n t t k t p t".split(" ")

SURNAMES: dict[str, str] = {
    "김": "kim gim",
    "이": "lee yi rhee i ri li rhie",
    "박": "park bak pak bark",
    "최": "choi choe choy",
    "정": "jung jeong chung chong joung cheong",
    "강": "kang gang",
    "조": "cho jo joh",
    "윤": "yoon yun youn",
    "장": "jang chang",
    "임": "lim im rim yim",
    "한": "han hahn",
    "오": "oh o",
    "서": "seo suh so",
    "신": "shin sin",
    "권": "kwon gwon",
    "황": "hwang",
    "안": "ahn an",
    "송": "song",
    "류": "ryu yu yoo lyu",
    "유": "yoo yu ryu you",
    "홍": "hong",
    "전": "jeon jun chun",
    "고": "ko go koh",
    "문": "moon mun",
    "양": "yang",
    "손": "son sohn",
    "배": "bae pae",
    "백": "baek paik baik back",
    "허": "heo hur huh",
    "남": "nam",
    "심": "shim sim",
    "노": "noh roh no ro",
    "하": "ha",
    "곽": "kwak gwak",
    "성": "sung seong",
    "차": "cha",
    "주": "joo ju chu",
    "우": "woo u wu",
    "구": "koo gu ku goo",
    "민": "min",
    "나": "na ra",
    "라": "ra na",
    "진": "jin chin",
    "지": "ji jee chi",
    "엄": "eom um uhm",
    "채": "chae",
    "원": "won weon",
    "천": "cheon chun",
    "방": "bang pang",
    "공": "kong gong",
    "현": "hyun hyeon",
    "함": "ham hahm",
    "여": "yeo yuh",
    "염": "yeom yum",
    "석": "seok suk",
    "설": "seol sul",
    "길": "gil kil",
    "선": "sun seon",
    "마": "ma",
    "위": "wi wee",
    "표": "pyo",
    "명": "myung myeong",
    "기": "ki gi",
    "반": "ban bahn",
    "왕": "wang",
    "금": "keum geum",
    "옥": "ok ock",
    "육": "yook yuk",
    "인": "in",
    "맹": "maeng",
    "제": "je",
    "탁": "tak",
    "국": "kook guk",
    "은": "eun",
    "편": "pyeon pyun",
    "용": "yong",
    "예": "ye",
    "봉": "bong",
    "사": "sa",
    "부": "boo bu",
    "황보": "hwangbo",
    "남궁": "namgung namkoong namgoong",
    "제갈": "jegal",
    "사공": "sagong sakong",
    "선우": "sunwoo seonwoo seonu",
    "독고": "dokgo dokko",
}
"""Family names by syllable; the spellings in Latin letters, the most usual first."""

_SURNAMES_OF: dict[str, list[str]] = {}
for _syllable, _spellings in SURNAMES.items():
    for _spelling in _spellings.split():
        _SURNAMES_OF.setdefault(_spelling, []).append(_syllable)

_ENG = re.compile(r"ng(?=[aeiouwy])")
_SPELLED = re.compile(
    r"""(?P<i> eui|ui|ee(?!u)|yi(?!e)|i )
    | (?P<E> oei|oe(?!u|o)|oi(?![klnm])|oy(?![aeou])|wae|wei|we|wai )
    | (?P<O> woo|wu | (?:eo|eu|ou|oo|o|u)(?:h(?![aeiouwy]))? )
    | (?P<e> (?:ae(?!u)|ai(?![nk])|ay(?![aeou])|ea|e)(?:h(?![aeiouwy]))? )
    | (?P<a> ah(?![aeiouwy])|ar(?=k)|a )
    | (?P<c> ch|jj|j|c(?!k) ) | (?P<k> ck|kk|gg|k|g ) | (?P<t> tt|dd|t|d ) | (?P<p> pp|bb|p|b )
    | (?P<s> ss|sh|s ) | (?P<l> rr|ll|r|l ) | (?P<n> ng|nn|n ) | (?P<m> mm|m ) | (?P<h> h ) | (?P<w> w ) | (?P<y> y )
    """,
    re.VERBOSE,
)
_SYLLABLES = re.compile(r"(?:[kntlmpsch]?[wy]?[aeioE][nlmktp]?(?![aeioE])|[kntlmpsch]?[wy]?[aeioE])+")
_DOUBLE = re.compile(r"(.)\1+")


class _Spelled(dict[int, str]):
    """What becomes of a syllable, for `str.translate`; of any other character, nothing."""

    def __init__(self, initials: Sequence[str], vowels: Sequence[str], finals: Sequence[str]) -> None:
        super().__init__()
        self._tables = (
            dict(zip(INITIALS, initials, strict=True)),
            dict(zip(VOWELS, vowels, strict=True)),
            dict(zip(FINALS, finals, strict=True)),
        )

    def __missing__(self, code: int) -> str:
        apart = parts(chr(code)) or ()
        self[code] = found = "".join(
            table[letter] for table, letter in zip(self._tables, apart, strict=False)
        )
        return found


_OFFICIAL = _Spelled(_OFFICIAL_INITIALS, _OFFICIAL_VOWELS, _OFFICIAL_FINALS)
_ROUGH = _Spelled(_ROUGH_INITIALS, _ROUGH_VOWELS, _ROUGH_FINALS)


def official(syllables: str) -> str:
    """Return whole Hangul syllables in the official spelling, each for itself, as in names; others are left out."""
    return syllables.translate(_OFFICIAL)


def rough_sound(syllables: str) -> str:
    """Return the rough sound of whole Hangul syllables; other characters are left out."""
    return _DOUBLE.sub(r"\1", syllables.translate(_ROUGH))


def split_name(name: str) -> tuple[str, str]:
    """Return the family and the given name of a name in Hangul without spaces; one syllable is a family name."""
    length = 2 if name[:2] in SURNAMES and len(name) > 2 else 1
    return name[:length], name[length:]


def sounds_of_latin(word: str) -> tuple[str, ...]:
    """Return the rough sounds that a Latin word may stand for, none where it cannot be Korean.

    Args:
        word: one or more small Latin letters; also the beginning of a name, also a family and a given name in one.
    """
    found: dict[str, None] = {}
    for length in range(1, min(len(word), 8) + 1):
        for syllable in _SURNAMES_OF.get(word[:length], ()):
            for rest in filter(None, _sounds(word[length:])):
                found[_DOUBLE.sub(r"\1", rough_sound(syllable) + rest)] = None
    found.update(dict.fromkeys(_sounds(word)))
    return tuple(found)


def surnames_of_latin(word: str) -> tuple[str, ...]:
    """Return the family names in Hangul that a Latin word is a spelling of."""
    return tuple(_SURNAMES_OF.get(word, ()))


@lru_cache(maxsize=8_192)
def sound_of_latin(word: str) -> str:
    """Return the rough sound of a Latin word that can be whole Korean syllables, "" for any other."""
    sound = _sound(word) or ""
    return sound if _SYLLABLES.fullmatch(sound) else ""


def _sounds(word: str) -> tuple[str, ...]:
    """Return the rough sounds of a spelling; `ng` before a vowel is read both ways, a last e may become eo."""
    readings = [word, _ENG.sub("ngk", word)] if _ENG.search(word) else [word]
    if word.endswith("e"):
        readings.append(word + "o")
    return tuple(dict.fromkeys(sound for one in readings if (sound := _sound(one)) is not None))


def _sound(word: str) -> str | None:
    at, sound = 0, ""
    while at < len(word):
        match = _SPELLED.match(word, at)
        if match is None:
            return None
        kind = str(match.lastgroup)
        sound += "o" if kind == "O" else kind
        at = match.end()
    return _DOUBLE.sub(r"\1", sound)
