"""The lead's recovery passphrase: six invented words that can be read aloud, written by hand and typed.

Each word is two syllables of letters that are not mistaken for each other: 75 syllables, so 5,625 words and 74.7 bits
in six. No word list is needed, and no word means anything in a language that one would rather not hear.
"""

import re
from collections.abc import Callable

from kiosk.domain.errors import OperatorError

WORDS = 6
_SYLLABLES = tuple(consonant + vowel for consonant in "bdfghjkmnprstvz" for vowel in "aeiou")
_WORD = re.compile("[bdfghjkmnprstvz][aeiou][bdfghjkmnprstvz][aeiou]")


def make_passphrase(choose: Callable[[tuple[str, ...]], str]) -> str:
    """Return a new passphrase; `choose` takes one of some texts by chance that nobody can foresee."""
    return " ".join(choose(_SYLLABLES) + choose(_SYLLABLES) for _ in range(WORDS))


def normal_passphrase(text: str) -> str:
    """Return a typed passphrase as it was made; case, hyphens and further blanks do not matter.

    Raises:
        OperatorError: it can be none, with the first word that is wrong.
    """
    words = text.lower().replace("-", " ").split()
    for number, word in enumerate(words, 1):
        if not _WORD.fullmatch(word):
            raise OperatorError(
                "Word {number} of the recovery passphrase is not one of its words. Type it again.",
                number=number,
            )
    if len(words) != WORDS:
        raise OperatorError("The recovery passphrase has {count} words. Type all of them.", count=WORDS)
    return " ".join(words)
