"""Letters for correcting a name on a panel: rows of the script that is typed, and the accents of the last letter. No Qt.

Latin and Hangul can be typed (KS X 5002, without Shift: doubled letters stand where accents do). Names in other scripts
a person corrects.
"""

import unicodedata

from kiosk.domain.hangul import letters
from kiosk.domain.hangul_typed import is_hangul

_HANGUL = ("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ")
_DOUBLED = dict(zip("ㅂㅈㄷㄱㅅㅐㅔ", "ㅃㅉㄸㄲㅆㅒㅖ", strict=True))
_LATIN = ("qwertyuiop", "asdfghjkl'", "zxcvbnm-")
_ACCENTS = {
    "a": "àáâãäåāăąảạ",
    "c": "çćč",
    "d": "ďđð",
    "e": "èéêëēėęěẹ",
    "g": "ğģ",
    "i": "ìíîïīįı",
    "l": "łľļ",
    "n": "ñńňņ",
    "o": "òóôõöøōőơọ",
    "r": "řŕ",
    "s": "śšşșß",
    "t": "ťţțþ",
    "u": "ùúûüūůűųưụ",
    "y": "ýÿ",
    "z": "źžż",
}


def can_be_typed(name: str) -> bool:
    """Whether the panel has the letters of a name."""
    return all(is_hangul(one) or "LATIN" in unicodedata.name(one, "") for one in name if one.isalpha())


def rows_for(typed: str, name: str) -> tuple[str, ...]:
    """Return the rows of keys for correcting a name; capitals at the beginning of a word."""
    if is_hangul(name):
        return _HANGUL
    begins = not typed or typed[-1] in " -'"
    return tuple(row.upper() if begins else row for row in _LATIN)


def accents_of(typed: str) -> str:
    """Return the letters that the last one may be meant to be; "" for none."""
    if not typed:
        return ""
    if is_hangul(typed[-1]):
        last = letters(typed)[-1]
        return _DOUBLED.get(last, "") or next((one for one, two in _DOUBLED.items() if two == last), "")
    last = typed[-1]
    plain = unicodedata.normalize("NFD", last)[0]
    found = _ACCENTS.get(plain.lower(), "")
    made = found.upper().replace("SS", "") if last.isupper() else found
    others = [one for one in (plain, *made) if one != last]
    return "".join(others) if found else ""
