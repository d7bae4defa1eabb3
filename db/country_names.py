"""Countries by the beginning of a name in the languages of the window: CLDR's, and the United Nations' where it differs."""

from collections.abc import Sequence
from functools import cache, lru_cache

from babel import Locale

from kiosk.domain.countries import OFFICIAL_NAMES
from kiosk.domain.hangul import letters
from kiosk.domain.names import search_key

LANGUAGES = ("en", "ko")
_LEAST = 2
"""Letters of a name from which on a country is meant; one letter would be half the world."""


@lru_cache(maxsize=4096)
def country_codes(beginning: str) -> Sequence[str]:
    """Return the codes (ISO 3166 alpha-2, small letters) of countries with a word that begins so; a search key."""
    start = letters(beginning)
    if len(start) < _LEAST:
        return ()
    return tuple(code for code, words in _words().items() if any(word.startswith(start) for word in words))


@cache
def _words() -> dict[str, list[str]]:
    """Return the words of every country's names, and each name as one word, by code."""
    found: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for code, everyday in Locale(language).territories.items():
            code = str(code)
            if len(code) != 2 or not code.isalpha():
                continue  # parts of the world have numbers
            for name in (everyday, OFFICIAL_NAMES.get(language, {}).get(code, "")):
                key = letters(search_key(name))
                found.setdefault(code.lower(), []).extend((*key.split(), key.replace(" ", "")))
    return found
