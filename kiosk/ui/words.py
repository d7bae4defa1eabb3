"""The words of one language: translation, dates, weekdays, countries; no Qt.

Sentences in the code are English and are looked up through a `Translate`; `mark` only marks one for the
translation files where the looking up happens elsewhere. Dates and countries come from CLDR data, but for
the names that a forum of cities under the United Nations uses.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from kiosk.domain.countries import short_names
from kiosk.domain.sentence import Sentence

Translate = Callable[[str, str], str]
"""(language, English sentence) to the sentence in that language."""

LANGUAGES = ("en", "ko")
OWN_NAMES = {"en": "English", "ko": "한국어"}


def mark(sentence: str) -> str:
    """Return the sentence unchanged; marks it for the translation files."""
    return sentence


def isolated(text: str) -> str:
    """Return a text in isolates, so that its direction does not reorder what stands around it."""
    return f"\u2068{text}\u2069" if text else ""


@dataclass(frozen=True, slots=True)
class Words:
    """One language of the interface. Called with an English sentence it gives that sentence in this language."""

    language: str
    translate: Translate

    def __call__(self, sentence: str, **values: object) -> str:
        """Return the sentence in this language with its {values} put in."""
        text = self.translate(self.language, sentence)
        return text.format(**values) if values else text

    def many(self, count: int, one: str, more: str, **values: object) -> str:
        """Return a sentence with a number of things: `one` for a single one, else `more`; both know {count}."""
        return self(one if count == 1 else more, count=self.number(count), **values)

    def told(self, text: str) -> str:
        """Return a sentence of an error or a printer in this language; what is put in keeps its direction."""
        return text.said(self._looked_up, _put) if isinstance(text, Sentence) else self._looked_up(text)

    def _looked_up(self, template: str) -> str:
        return self.translate(self.language, template) if template else ""

    @property
    def other(self) -> "Words":
        """The other language of the interface."""
        return Words(other_language(self.language), self.translate)

    def time(self, local: datetime) -> str:
        """Return hours and minutes."""
        return f"{local:%H:%M}"

    def day(self, day: date) -> str:
        """Return weekday, day and month: Monday 30 Sep."""
        return format_date(
            day, {"en": "EEEE d MMM", "ko": "M월 d일 EEEE"}[self.language], locale=self.language
        )

    def short_day(self, day: date) -> str:
        """Return day and month: 2 Oct."""
        return format_date(day, {"en": "d MMM", "ko": "M월 d일"}[self.language], locale=self.language)

    def weekday(self, day: date) -> str:
        """Return the weekday's name."""
        return format_date(day, "EEEE", locale=self.language)

    def listed(self, texts: list[str]) -> str:
        """Return the texts as a list in words: a, b and c."""
        if self.language == "en" and len(texts) > 1:
            return f"{', '.join(texts[:-1])} and {texts[-1]}"
        return ", ".join(texts)

    def number(self, count: int) -> str:
        """Return a count with its thousands marked."""
        return format_decimal(count, locale=self.language)

    def country(self, code: str) -> str:
        """Return a country's short name by its ISO alpha-2 code; the code itself where it is not known."""
        return _territories(self.language).get(code, code)


def other_language(language: str) -> str:
    """Return the language that F12 switches to."""
    return LANGUAGES[(LANGUAGES.index(language) + 1) % len(LANGUAGES)]


def _put(value: object) -> object:
    return value if isinstance(value, int | float | date) else isolated(str(value))


@lru_cache(maxsize=4)
def _territories(language: str) -> dict[str, str]:
    return short_names(language, Locale.parse(language).territories)
