"""What a field is completed with while it is typed: texts that several people of the list share, in any script; pure.

A text that only one person has would tell who that is. A text of somebody who hides anything, or whose presence is not
confirmed, does not count at all: see `shared`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.finding import Ask, Term, asks
from kiosk.domain.names import SEARCHED, search_columns, search_key
from kiosk.domain.scripts import Transliterate

MOST = 4
LEAST_PEOPLE = 2
"""How many people must share a text before it is suggested."""

_COLUMNS = ("name", "place", "code", "korean", "bones")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A text that may be suggested: the words that it is found by, and how many people have it."""

    text: str
    key: str
    columns: Mapping[str, tuple[str, ...]]
    people: int = 0


def suggestion(
    text: str, transliterate: Transliterate, people: int = 0, also: Iterable[str] = ()
) -> Suggestion:
    """Make a text ready to be found, by its own words and by those of other names for the same (`also`)."""
    found: dict[str, dict[str, None]] = {column: {} for column in _COLUMNS}
    for one in (text, *also):
        values = [one if name == "name" else "" for name in SEARCHED]
        for column, words in zip(_COLUMNS, search_columns(values, transliterate), strict=True):
            found[column].update(dict.fromkeys(words.split()))
    columns = {column: tuple(words) for column, words in found.items()}
    return Suggestion(text, search_key(text), columns, people)


def shared(counts: Iterable[tuple[str, str]]) -> list[tuple[str, int]]:
    """Return the texts that enough people share, with how many, each in the spelling that most of them have.

    Args:
        counts: (person id, text) of everybody who hides nothing.
    """
    people: dict[str, set[str]] = {}
    spellings: dict[str, dict[str, int]] = {}
    for person, text in counts:
        key = search_key(text)
        if key:
            people.setdefault(key, set()).add(person)
            spelled = spellings.setdefault(key, {})
            spelled[text] = spelled.get(text, 0) + 1
    return [
        (max(spellings[key], key=lambda text: (spellings[key][text], text)), len(persons))
        for key, persons in people.items()
        if len(persons) >= LEAST_PEOPLE
    ]


def suggested(
    text: str, known: Sequence[Suggestion], transliterate: Transliterate, most: int = MOST
) -> list[str]:
    """Return the texts that a typed beginning may become, the surest reading first, then what more people have."""
    start = search_key(text)
    ranks: dict[str, tuple[int, bool, int, str]] = {}
    for ask in asks(text, transliterate, lambda _word: ()):
        for one in known:
            if one.text not in ranks and _matches(ask, one):
                ranks[one.text] = (ask.step, not one.key.startswith(start), -one.people, one.text)
        if len(ranks) >= most:
            break
    return sorted(ranks, key=ranks.__getitem__)[:most]


def _matches(ask: Ask, one: Suggestion) -> bool:
    if ask.words and all(any(_has_all(one, terms) for terms in readings) for readings in ask.words):
        return True
    return any(_has_all(one, terms) for terms in ask.joined)


def _has_all(one: Suggestion, terms: Sequence[Term]) -> bool:
    return all(any(_has(one.columns[column], term) for column in term.columns.split()) for term in terms)


def _has(words: Sequence[str], term: Term) -> bool:
    if term.is_beginning:
        return any(word.startswith(term.word) for word in words)
    return term.word in words
