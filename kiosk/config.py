"""`event.toml` to an `Event`: every key, its type and its allowed values; a mistake names file, line and column.

Longer than other modules: one short method a table, and every sentence about that file stands here.
"""

import base64
import binascii
import re
from collections.abc import Callable, Sequence
from datetime import date, time
from pathlib import Path
from typing import Any
from unicodedata import east_asian_width
from zoneinfo import ZoneInfo

from kiosk.domain import badge_design
from kiosk.domain.badge_design import contrast
from kiosk.domain.conditions import Condition, ConditionError, compared, parse_condition
from kiosk.domain.event import (
    APART,
    BadgeChoice,
    Category,
    CheckInPolicy,
    Event,
    PrivacyPolicy,
    SelfServicePolicy,
    TaskRule,
    TicketPolicy,
)
from kiosk.domain.model import PhotoChoice, RegistrationState, Text
from kiosk.domain.money import CURRENCIES, Money, read_money
from kiosk.domain.questions import AnswerChoice, AnswerForm, Question
from kiosk.domain.rights import SEEABLE
from kiosk.domain.roster import FIELDS
from kiosk.domain.shown import HIDEABLE
from kiosk.toml_text import TomlText

_ED25519 = bytes.fromhex("302a300506032b6570032100")
"""How the DER of every Ed25519 public key begins."""

TOP_KEYS = frozenset(
    (
        "event_id languages timezone day_starts days retain_until lead_phone name place category badge check_in task "
        "tickets privacy currency question kiosk"
    ).split()
)
PATTERNS = ("outline", "solid", "diagonal", "diamonds", "bars", "dots", "checker", "zigzag")
TEMPLATES = ("a6-portrait", "label-62x100", "label-4x3", "card-86x54", "fold-100x150")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
_EVENT_ID = re.compile(r"[0-9A-Za-z._-]{1,64}")
_LEAST_CONTRAST = 1.5
"""Of a category's colour to white paper: below this nothing is to be seen. Relative luminance as in WCAG 2.2."""
_TWO_LETTERS = frozenset(
    (
        "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de "
        "dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia "
        "id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo "
        "lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl "
        "ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti "
        "tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu "
    ).split()
)
"""Source: ISO 639-1."""
_LONGEST_UNLOCKED_MIN = 24 * 60
_MOST_LETTERS = 10
"""Letters of a name; more would be another name."""
_LONGEST_ASK, _LONGEST_CHOICE, _MOST_CHOICES = 120, 18, 3
"""What has room on the desk's stage: characters of a question and of an answer, full-width ones twice; answers in a row."""
_ID = re.compile(r"[a-z0-9][a-z0-9_-]*")


def read_event(path: Path, known_icons: frozenset[str] | None = None) -> Event:
    """Read an `event.toml`.

    Args:
        path: the file.
        known_icons: icon names a task may use; None accepts any.

    Raises:
        OperatorError: anything that is wrong with it, with file, line, column and what to do.
    """
    return _EventReader(TomlText(path), known_icons).event()


def _ed25519_key(text: object) -> bytes | None:
    """Return the 32 bytes of a key as pretix gives it: base64 of a PEM of a SubjectPublicKeyInfo (RFC 8410)."""
    try:
        pem = base64.b64decode(text if isinstance(text, str) else "", validate=True).decode("ascii")
        body = "".join(line for line in pem.splitlines() if not line.startswith("-----"))
        der = base64.b64decode(body, validate=True)
    except (ValueError, binascii.Error):
        return None
    return der[-32:] if len(der) == len(_ED25519) + 32 and der.startswith(_ED25519) else None


class _EventReader:
    def __init__(self, file: TomlText, known_icons: frozenset[str] | None) -> None:
        self._file = file
        self._icons = known_icons
        self._top = file.check_keys(("event_id",), file.values, TOP_KEYS)

    def event(self) -> Event:
        for key in ("name", "timezone", "days"):
            if key not in self._top:
                self._file.fail((key,), f"`{key}` is missing; add it (see docs/quick-start.md)")
        languages = self._languages()
        categories = self._categories()
        return Event(
            event_id=self._event_id(),
            languages=languages,
            timezone=self._timezone(),
            day_starts=self._day_starts(),
            days=self._days(),
            retain_until=self._retain_until(),
            lead_phone=self._text(("lead_phone",), ""),
            name=self._names(("name",), self._top["name"], languages),
            place=self._names(("place",), self._top.get("place", {})),
            categories=categories,
            badge=self._badge(),
            check_in=self._check_in(),
            tasks=tuple(
                self._task(i, one, languages, frozenset(c.category_id for c in categories))
                for i, one in enumerate(self._tables("task"))
            ),
            tickets=self._tickets(),
            privacy=self._privacy(),
            self_service=self._self_service(languages),
            currency=self._currency(),
            questions=self._questions(languages, frozenset(c.category_id for c in categories)),
        )

    def _event_id(self) -> str:
        text = self._text(("event_id",), "")
        if text and not _EVENT_ID.fullmatch(text):
            self._file.fail(
                ("event_id",),
                "`event_id` is given by Madang; leave the line out of a new event, or write 1 to 64 letters, digits, - _ .",
            )
        return text

    def _text(
        self, where: Sequence[str | int], default: str | None, table: dict[str, Any] | None = None
    ) -> str:
        value: object = (self._top if table is None else table).get(str(where[-1]), default)
        if not isinstance(value, str):
            self._file.fail(where, f'`{where[-1]}` must be a text in quotes, like "…"')
        return value

    def _one_of(
        self, where: Sequence[str | int], default: str, allowed: Sequence[str], table: dict[str, Any]
    ) -> str:
        value = self._text(where, default, table)
        if value not in allowed:
            self._file.fail(where, f'`{where[-1]}` is "{value}"; allowed: {", ".join(allowed)}')
        return value

    def _names(self, where: Sequence[str | int], value: object, languages: Sequence[str] = ()) -> Text:
        table = self._file.check_keys(where, value, value if isinstance(value, dict) else ())
        for code, text in table.items():
            if not _LANGUAGE.fullmatch(code) or not isinstance(text, str):
                self._file.fail(where, f'`{where[-1]}` needs texts by language, like ko = "…" and en = "…"')
        if where[-1] in ("name", "say", "ask") and not any(text.strip() for text in table.values()):
            self._file.fail(where, f'`{where[-1]}` needs at least one language, like en = "…"')
        if languages and not any(table.get(code, "").strip() for code in languages):
            self._file.fail(
                where,
                f"`{where[-1]}` is in none of the event's languages; write it in {' or '.join(languages)}",
            )
        return dict(table)

    def _list(self, key: str, kind: type, what: str) -> list[Any]:
        value = self._top.get(key)
        if not isinstance(value, list) or not value or not all(type(item) is kind for item in value):
            self._file.fail((key,), f"`{key}` must be a list of {what}, not empty")
        return value

    def _languages(self) -> tuple[str, ...]:
        if "languages" not in self._top:
            return ("en",)
        codes = self._list("languages", str, 'language codes, like ["ko", "en"]')
        for code in codes:
            main = code.split("-")[0]
            if not _LANGUAGE.fullmatch(code) or (len(main) == 2 and main not in _TWO_LETTERS):
                self._file.fail(("languages",), f'"{code}" is not a language code such as "ko" or "en"')
        return tuple(dict.fromkeys(codes))

    def _timezone(self) -> str:
        name = self._text(("timezone",), "")
        try:
            ZoneInfo(name)
        except (KeyError, ValueError, OSError):
            self._file.fail(("timezone",), f'"{name}" is not a time zone; write one like "Asia/Seoul"')
        return name

    def _day_starts(self) -> time:
        text = self._text(("day_starts",), "00:00")
        if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text):
            self._file.fail(("day_starts",), f'`day_starts` is "{text}"; write an hour like "04:00"')
        return time.fromisoformat(text)

    def _currency(self) -> str:
        text = self._text(("currency",), "")
        if text and text not in CURRENCIES:
            self._file.fail(("currency",), f'`currency` is "{text}"; write a code of ISO 4217 like "KRW"')
        return text

    def _days(self) -> tuple[date, ...]:
        days = self._list("days", date, "dates, like [2019-09-30, 2019-10-01]")
        return tuple(sorted(set(days)))

    def _retain_until(self) -> date | None:
        value = self._top.get("retain_until")
        if value is not None and type(value) is not date:
            self._file.fail(("retain_until",), "`retain_until` must be a date, like 2019-12-31")
        if value is not None and value < max(self._days()):
            self._file.fail(
                ("retain_until",), "`retain_until` is before the event's last day; write a later date"
            )
        return value

    def _tables(self, key: str) -> list[dict[str, Any]]:
        value = self._top.get(key, [])
        if not isinstance(value, list):
            self._file.fail((key,), f"write each {key} under a line [[{key}]]")
        return value

    def _categories(self) -> tuple[Category, ...]:
        categories: list[Category] = []
        for index, one in enumerate(self._tables("category")):
            category = self._category(index, one)
            if any(category.category_id == other.category_id for other in categories):
                self._file.fail(
                    ("category", index, "id"), f'the category "{category.category_id}" stands here twice'
                )
            self._no_word_twice(index, category, categories)
            categories.append(category)
        return tuple(categories)

    def _no_word_twice(self, index: int, category: Category, before: Sequence[Category]) -> None:
        """Two categories that share a word would make it a matter of chance which one a guest gets."""
        for other in before:
            taken = _words(other)
            for key, texts in (("name", category.name.values()), ("aliases", category.aliases)):
                for text in texts:
                    if text.casefold() in taken:
                        self._file.fail(
                            ("category", index, key),
                            f'"{text}" also means the category "{other.category_id}"; take it out of one of them',
                        )

    def _category(self, index: int, value: object) -> Category:
        at: Callable[[str], tuple[str | int, ...]] = lambda key: ("category", index, key)  # noqa: E731
        table = self._file.check_keys(
            ("category", index), value, ("id", "name", "pattern", "colour", "aliases", "price", "seats")
        )
        category_id = self._text(at("id"), "", table)
        if not _ID.fullmatch(category_id):
            self._file.fail(at("id"), "`id` must be a short word of small letters, digits, - and _")
        colour = self._text(at("colour"), "#15171C", table)
        to_white = contrast(colour)
        if to_white is None:
            self._file.fail(at("colour"), f'`colour` is "{colour}"; write one like "#86196A"')
        if to_white < _LEAST_CONTRAST:
            self._file.fail(
                at("colour"), f"`colour` {colour} is too light to be seen on white paper; choose a darker one"
            )
        aliases = table.get("aliases", [])
        if not isinstance(aliases, list) or not all(isinstance(alias, str) for alias in aliases):
            self._file.fail(at("aliases"), '`aliases` must be a list of texts, like ["speaker"]')
        return Category(
            category_id,
            self._names(at("name"), table.get("name", {"en": category_id})),
            self._one_of(at("pattern"), "outline", PATTERNS, table),
            colour,
            tuple(aliases),
            self._price(at("price"), table.get("price")),
            self._seats(at("seats"), table.get("seats")),
        )

    def _seats(self, at: tuple[str | int, ...], value: object) -> int | None:
        """Return how many people may hold a place in a category, None for any number."""
        if value is None:
            return None
        if type(value) is not int or value < 1:
            self._file.fail(
                at, "`seats` must be a whole number of at least 1, like 30; leave it out for no limit"
            )
        return value

    def _price(self, at: tuple[str | int, ...], value: object) -> Money | None:
        """Return a category's price; a bare number is in the event's currency."""
        if value is None:
            return None
        is_text = isinstance(value, str | int) and not isinstance(value, bool)
        price = read_money(str(value), self._currency()) if is_text else None
        if price is None or price.amount == 0:
            self._file.fail(
                at,
                '`price` must be an amount with its currency, like "50000 KRW"; a number alone needs `currency` above',
            )
        return price

    def _badge(self) -> BadgeChoice:
        table = self._file.check_keys(
            ("badge",), self._top.get("badge", {}), ("template", "logo", "fields", "leave_out", "accent")
        )
        template = self._text(("badge", "template"), TEMPLATES[0], table)
        logo = self._text(("badge", "logo"), "", table)
        beside = self._file.path.parent
        if template not in TEMPLATES and not (beside / template).is_file():
            allowed = ", ".join(TEMPLATES)
            self._file.fail(
                ("badge", "template"),
                f'there is no template "{template}"; use {allowed}, or a file beside this one',
            )
        if logo and not (beside / logo).is_file():
            self._file.fail(
                ("badge", "logo"),
                f'the file "{logo}" is not beside this one; put it there or leave out `logo`',
            )
        fields = self._words_of(
            "fields", table.get("fields", ["organisation", "country"]), badge_design.FIELDS
        )
        leave_out = self._words_of("leave_out", table.get("leave_out", []), badge_design.MARKS)
        accent = self._text(("badge", "accent"), "", table)
        if accent and contrast(accent) is None:
            self._file.fail(("badge", "accent"), f'`accent` is "{accent}"; write one like "#86196A"')
        if accent and (contrast(accent) or 0) < _LEAST_CONTRAST:
            self._file.fail(
                ("badge", "accent"),
                f"`accent` {accent} is too light to be seen on white paper; choose a darker one",
            )
        return BadgeChoice(template, logo, fields, leave_out, accent)

    def _words_of(self, key: str, value: object, allowed: Sequence[str]) -> tuple[str, ...]:
        if not isinstance(value, list) or any(one not in allowed for one in value):
            self._file.fail(("badge", key), f"`{key}` may have: {', '.join(allowed)}")
        if len(set(value)) < len(value):
            self._file.fail(("badge", key), f"`{key}` has one field twice; leave one of them out")
        return tuple(value)

    def _check_in(self) -> CheckInPolicy:
        table = self._file.check_keys(
            ("check_in",), self._top.get("check_in", {}), ("once_per", "print", "unpaid", "apart")
        )
        apart = table.get("apart", list(APART))
        if not isinstance(apart, list) or any(one not in APART for one in apart):
            self._file.fail(("check_in", "apart"), f"`apart` may have: {', '.join(APART)}")
        return CheckInPolicy(
            self._one_of(("check_in", "once_per"), "day", ("day", "event"), table),
            self._one_of(("check_in", "print"), "first", ("first", "never", "always_ask"), table),
            self._one_of(("check_in", "unpaid"), "refer", ("refer", "admit"), table),
            tuple(apart),
        )

    def _tickets(self) -> TicketPolicy:
        where = ("tickets", "pretix_keys")
        table = self._file.check_keys(("tickets",), self._top.get("tickets", {}), ("pretix_keys",))
        keys = table.get("pretix_keys", [])
        if not isinstance(keys, list):
            self._file.fail(where, '`pretix_keys` must be a list of texts, like ["LS0tLS1CRUdJTi…"]')
        found = [_ed25519_key(key) for key in keys]
        if None in found:
            self._file.fail(
                where,
                "one of `pretix_keys` is no key; copy them from `valid_keys.pretix_sig1` of the event in pretix",
            )
        return TicketPolicy(tuple(key for key in found if key is not None))

    def _privacy(self) -> PrivacyPolicy:
        table = self._file.check_keys(
            ("privacy",), self._top.get("privacy", {}), ("volunteers_see", "lock_after")
        )
        seen = table.get("volunteers_see", [])
        if not isinstance(seen, list) or any(one not in SEEABLE for one in seen):
            self._file.fail(
                ("privacy", "volunteers_see"), f"`volunteers_see` may have: {', '.join(sorted(SEEABLE))}"
            )
        minutes = table.get("lock_after", PrivacyPolicy().lock_after_min)
        if type(minutes) is not int or not 0 <= minutes <= _LONGEST_UNLOCKED_MIN:
            self._file.fail(
                ("privacy", "lock_after"),
                f"`lock_after` is a whole number of minutes up to {_LONGEST_UNLOCKED_MIN}; 0 never locks",
            )
        return PrivacyPolicy(tuple(dict.fromkeys(seen)), minutes)

    def _self_service(self, languages: Sequence[str]) -> SelfServicePolicy:
        plain = SelfServicePolicy()
        table = self._file.check_keys(
            ("kiosk",),
            self._top.get("kiosk", {}),
            ("letters", "hide", "languages", "desk", "way", "way_detail", "headphones"),
        )
        letters = table.get("letters", plain.letters)
        if type(letters) is not int or not 0 <= letters <= _MOST_LETTERS:
            self._file.fail(
                ("kiosk", "letters"),
                f"`letters` is how many letters of her name a guest may correct alone, 0 to {_MOST_LETTERS}",
            )
        hide, offered = table.get("hide", list(plain.hide)), table.get("languages", [])
        if not isinstance(hide, list) or any(one not in HIDEABLE for one in hide):
            self._file.fail(("kiosk", "hide"), f"`hide` may have: {', '.join(HIDEABLE)}")
        if not isinstance(offered, list) or any(not isinstance(one, str) for one in offered):
            self._file.fail(("kiosk", "languages"), '`languages` is a list of codes, such as ["ko", "en"]')
        texts = {
            name: self._names(("kiosk", name), table[name], languages)
            for name in ("desk", "way", "way_detail", "headphones")
            if name in table
        }
        return SelfServicePolicy(letters, tuple(hide), tuple(offered), **texts)

    def _task(
        self, index: int, value: object, languages: Sequence[str], categories: frozenset[str]
    ) -> TaskRule:
        table = self._file.check_keys(("task", index), value, ("when", "icon", "say"))
        condition = self._condition(("task", index, "when"), table, categories)
        icon = self._text(("task", index, "icon"), "info", table)
        if self._icons is not None and icon not in self._icons:
            self._file.fail(
                ("task", index, "icon"), f'there is no icon "{icon}"; known: {", ".join(sorted(self._icons))}'
            )
        return TaskRule(condition, icon, self._names(("task", index, "say"), table.get("say", {}), languages))

    def _condition(
        self, where: Sequence[str | int], table: dict[str, Any], categories: frozenset[str]
    ) -> Condition:
        when = self._text(where, "", table)
        try:
            condition = parse_condition(when, frozenset(FIELDS))
        except ConditionError as error:
            self._file.fail(where, f"`when`, character {error.column}: {error}")
        self._known_values(where, condition, categories)
        return condition

    def _known_values(
        self, where: Sequence[str | int], condition: Condition, categories: frozenset[str]
    ) -> None:
        known = {
            "photo": frozenset(str(one) for one in PhotoChoice),
            "state": frozenset(str(one) for one in RegistrationState),
            "category": categories,
        }
        for name, value in compared(condition):
            if value and value not in known.get(name, (value,)):
                self._file.fail(
                    where,
                    f"`when`: {name} is never '{value}'; it may be {', '.join(sorted(known[name]))}",
                )

    def _questions(self, languages: Sequence[str], categories: frozenset[str]) -> tuple[Question, ...]:
        questions: list[Question] = []
        for index, one in enumerate(self._tables("question")):
            question = self._question(index, one, languages, categories)
            if any(question.question_id == other.question_id for other in questions):
                self._file.fail(
                    ("question", index, "id"), f'the question "{question.question_id}" stands here twice'
                )
            questions.append(question)
        return tuple(questions)

    def _question(
        self, index: int, value: object, languages: Sequence[str], categories: frozenset[str]
    ) -> Question:
        at: Callable[[str], tuple[str | int, ...]] = lambda key: ("question", index, key)  # noqa: E731
        table = self._file.check_keys(
            ("question", index), value, ("id", "kind", "version", "when", "ask", "answers", "required")
        )
        question_id = self._text(at("id"), "", table)
        if not _ID.fullmatch(question_id):
            self._file.fail(at("id"), "`id` must be a short word of small letters, digits, - and _")
        is_consent = self._one_of(at("kind"), "question", ("question", "consent"), table) == "consent"
        version = self._text(at("version"), "" if is_consent else "1", table)
        if not version.strip():
            self._file.fail(
                at("version"),
                '`version` says which wording was asked, like "1"; raise it when the wording changes',
            )
        required = table.get("required", False)
        if not isinstance(required, bool):
            self._file.fail(at("required"), "`required` must be true or false, without quotation marks")
        form, choices = self._answers(at("answers"), table.get("answers", str(AnswerForm.YES_NO)), languages)
        if is_consent and form is not AnswerForm.YES_NO:
            self._file.fail(at("answers"), "a consent is answered with yes or no; leave `answers` out")
        ask = self._names(at("ask"), table.get("ask", {}), languages)
        self._at_most(at("ask"), ask, _LONGEST_ASK)
        return Question(
            question_id=question_id,
            ask=ask,
            version=version.strip(),
            when=self._condition(at("when"), table, categories) if "when" in table else None,
            form=form,
            choices=choices,
            is_required=required,
            is_consent=is_consent,
        )

    def _at_most(self, where: Sequence[str | int], texts: Text, longest: int) -> None:
        for text in texts.values():
            width = sum(1 + (east_asian_width(one) in "WF") for one in text)
            if width > longest:
                self._file.fail(
                    where,
                    f'"{text[:20]}…" is too long for the stage; write at most {longest} characters, half as many in '
                    "Korean, Chinese or Japanese",
                )

    def _answers(
        self, where: Sequence[str | int], value: object, languages: Sequence[str]
    ) -> tuple[AnswerForm, tuple[AnswerChoice, ...]]:
        """Read `answers`: a form by its name, or the choices."""
        if value in (AnswerForm.YES_NO, AnswerForm.FREE):
            return AnswerForm(str(value)), ()
        if not isinstance(value, list) or not 2 <= len(value) <= _MOST_CHOICES:
            self._file.fail(
                where,
                f'`answers` may be "yes_no", "free", or 2 to {_MOST_CHOICES} choices like '
                '[{ id = "bus", name = { en = "By bus" } }, …]',
            )
        choices: list[AnswerChoice] = []
        for one in value:
            table = self._file.check_keys(where, one, ["id", "name"])
            choice_id = table.get("id")
            if not isinstance(choice_id, str) or not _ID.fullmatch(choice_id):
                self._file.fail(
                    where, "the `id` of each answer must be a short word of small letters, digits, - and _"
                )
            if choice_id in {other.choice_id for other in choices}:
                self._file.fail(where, f'the answer "{choice_id}" stands here twice')
            names = self._names(where, table.get("name", {}), languages)
            self._at_most(where, names, _LONGEST_CHOICE)
            choices.append(AnswerChoice(choice_id, names))
        return AnswerForm.CHOICE, tuple(choices)


def _words(category: Category) -> frozenset[str]:
    return frozenset(
        text.casefold() for text in (category.category_id, *category.name.values(), *category.aliases)
    )
