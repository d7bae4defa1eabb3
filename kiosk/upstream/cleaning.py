"""Text as it was meant: composed, without invisible characters, with plain blanks, letters and digits; pure.

Works on a cell or on a whole file alike. Joiners stay between letters of scripts that need them (Arabic, Indic,
Khmer, Burmese) and in emoji. Other full-width signs stay: in a name of an organisation they are meant.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.sentence import Sentence, many

_JOINED = "\u0600-\u109f\u1780-\u18af\u2600-\u27bf\ufe0f\U0001f000-\U0001faff"
_INVISIBLE = re.compile("[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_JOINER = re.compile("[\u200c\u200d]")
_NEEDLESS_JOINER = re.compile(f"[\u200c\u200d](?:(?<![{_JOINED}].)|(?![{_JOINED}]))")
_BLANK = re.compile("[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
_JAMO = re.compile("[\u1160-\u11ff]")
"""Vowels and finals of Hangul, which compose with what stands before them."""

_LONG = 10_000
_WIDE = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")
_ANY_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}


@dataclass(slots=True)
class Cleaner:
    """Cleans texts and counts what it did."""

    counts: Counter[str] = field(default_factory=Counter)

    def __call__(self, text: str) -> str:
        """Return the text as it was meant."""
        if text.isascii():
            return text
        # Most of a whole file's characters need nothing: only what it has is looked for.
        characters = "".join(set(text)) if len(text) > _LONG else text
        if _may_compose(characters) and not unicodedata.is_normalized("NFC", text):
            self.counts["decomposed"] += 1
            text = unicodedata.normalize("NFC", text)
        if _JOINER.search(characters):
            text = self._replaced(_NEEDLESS_JOINER, lambda _: "", text, "invisible")
        if _INVISIBLE.search(characters):
            text = self._replaced(_INVISIBLE, lambda _: "", text, "invisible")
        if _BLANK.search(characters):
            text = self._replaced(_BLANK, lambda _: " ", text, "blank")
        if _WIDE.search(characters):
            text = self._replaced(_WIDE, lambda found: chr(ord(found[0]) - 0xFEE0), text, "wide")
        return text

    def notes(self) -> tuple[str, ...]:
        """Return sentences on what was mended so far."""
        sentences = {
            "decomposed": Sentence("Letters that were stored in parts (as macOS does) were put together."),
            "invisible": Sentence(
                "Taken out: {count}.",
                count=many(
                    self.counts["invisible"], "{count} invisible character", "{count} invisible characters"
                ),
            ),
            "wide": Sentence(
                "Made plain: {count}.",
                count=many(
                    self.counts["wide"], "{count} full-width character", "{count} full-width characters"
                ),
            ),
        }
        return tuple(sentence for what, sentence in sentences.items() if self.counts[what])

    def _replaced(
        self, what: re.Pattern[str], by: Callable[[re.Match[str]], str], text: str, name: str
    ) -> str:
        text, count = what.subn(by, text)
        self.counts[name] += count
        return text


def _may_compose(characters: str) -> bool:
    """Return whether a text of these characters, in any order, may not be composed."""
    return (
        any(map(unicodedata.combining, characters))
        or _JAMO.search(characters) is not None
        or not all(unicodedata.is_normalized("NFC", one) for one in characters)
    )


def plain_signs(text: str) -> str:
    """Return a code, address or number with every full-width sign made plain."""
    return text if text.isascii() else text.translate(_ANY_WIDE)
