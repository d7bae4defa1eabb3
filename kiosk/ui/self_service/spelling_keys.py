"""Letters for correcting a name on a panel: rows of the script that is typed, and the accents of the last letter. No Qt."""

import unicodedata

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


def rows_for(typed: str) -> tuple[str, ...]:
    """Return the rows of keys; capitals at the beginning of a word."""
    begins = not typed or typed[-1] in " -'"
    return tuple(row.upper() if begins else row for row in _LATIN)


def accents_of(typed: str) -> str:
    """Return the letters that the last one may be meant to be; "" for none."""
    if not typed:
        return ""
    last = typed[-1]
    plain = unicodedata.normalize("NFD", last)[0]
    found = _ACCENTS.get(plain.lower(), "")
    made = found.upper().replace("SS", "") if last.isupper() else found
    others = [one for one in (plain, *made) if one != last]
    return "".join(others) if found else ""
