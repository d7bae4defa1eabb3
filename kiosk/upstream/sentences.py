"""Words for numbers of things in the sentences for the user."""

from kiosk.domain.sentence import Sentence


def many(count: int, one: str, more: str) -> Sentence:
    """Return "1 row", "1,200 rows"; both are templates of one {count}."""
    return _sentence(one if count == 1 else more, count=f"{count:,}")


_sentence = Sentence
"""Under this name: the templates for the translation files stand where `many` is called."""
