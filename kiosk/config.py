"""`event.toml` to an `Event`: every key, its type and its allowed values; a mistake names file, line and column."""

import base64
import binascii
import re
from collections.abc import Callable, Sequence
from datetime import date, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.domain.conditions import ConditionError, parse_condition
from kiosk.domain.event import BadgeChoice, Category, CheckInPolicy, Event, TaskRule, TicketPolicy
from kiosk.domain.model import Text
from kiosk.domain.roster import FIELDS
from kiosk.toml_text import TomlText

_ED25519 = bytes.fromhex("302a300506032b6570032100")
"""How the DER of every Ed25519 public key begins."""

TOP_KEYS = frozenset(
    "event_id languages timezone day_starts days retain_until lead_phone name place category badge check_in task tickets".split()
)
PATTERNS = ("outline", "solid", "diagonal", "diamonds", "bars", "dots", "checker", "zigzag")
BADGE_FIELDS = ("organisation", "job_title", "city", "country")
TEMPLATES = ("a6-portrait", "label-62x100")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
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
        return Event(
            event_id=self._text(("event_id",), ""),
            languages=self._languages(),
            timezone=self._timezone(),
            day_starts=self._day_starts(),
            days=self._days(),
            retain_until=self._retain_until(),
            lead_phone=self._text(("lead_phone",), ""),
            name=self._names(("name",), self._top["name"]),
            place=self._names(("place",), self._top.get("place", {})),
            categories=self._categories(),
            badge=self._badge(),
            check_in=self._check_in(),
            tasks=tuple(self._task(i, one) for i, one in enumerate(self._tables("task"))),
            tickets=self._tickets(),
        )

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

    def _names(self, where: Sequence[str | int], value: object) -> Text:
        table = self._file.check_keys(where, value, value if isinstance(value, dict) else ())
        for code, text in table.items():
            if not _LANGUAGE.fullmatch(code) or not isinstance(text, str):
                self._file.fail(where, f'`{where[-1]}` needs texts by language, like ko = "…" and en = "…"')
        if where[-1] in ("name", "say") and not any(table.values()):
            self._file.fail(where, f'`{where[-1]}` needs at least one language, like en = "…"')
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
            if not _LANGUAGE.fullmatch(code):
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

    def _days(self) -> tuple[date, ...]:
        days = self._list("days", date, "dates, like [2019-09-30, 2019-10-01]")
        return tuple(sorted(set(days)))

    def _retain_until(self) -> date | None:
        value = self._top.get("retain_until")
        if value is not None and type(value) is not date:
            self._file.fail(("retain_until",), "`retain_until` must be a date, like 2019-12-31")
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
            categories.append(category)
        return tuple(categories)

    def _category(self, index: int, value: object) -> Category:
        at: Callable[[str], tuple[str | int, ...]] = lambda key: ("category", index, key)  # noqa: E731
        table = self._file.check_keys(
            ("category", index), value, ("id", "name", "pattern", "colour", "aliases")
        )
        category_id = self._text(at("id"), "", table)
        if not _ID.fullmatch(category_id):
            self._file.fail(at("id"), "`id` must be a short word of small letters, digits, - and _")
        colour = self._text(at("colour"), "#15171C", table)
        if not _COLOUR.fullmatch(colour):
            self._file.fail(at("colour"), f'`colour` is "{colour}"; write one like "#86196A"')
        aliases = table.get("aliases", [])
        if not isinstance(aliases, list) or not all(isinstance(alias, str) for alias in aliases):
            self._file.fail(at("aliases"), '`aliases` must be a list of texts, like ["speaker"]')
        return Category(
            category_id,
            self._names(at("name"), table.get("name", {"en": category_id})),
            self._one_of(at("pattern"), "outline", PATTERNS, table),
            colour,
            tuple(aliases),
        )

    def _badge(self) -> BadgeChoice:
        table = self._file.check_keys(("badge",), self._top.get("badge", {}), ("template", "logo", "fields"))
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
        fields = table.get("fields", ["organisation", "country"])
        if not isinstance(fields, list) or any(field not in BADGE_FIELDS for field in fields):
            self._file.fail(("badge", "fields"), f"`fields` may have: {', '.join(BADGE_FIELDS)}")
        return BadgeChoice(template, logo, tuple(fields))

    def _check_in(self) -> CheckInPolicy:
        table = self._file.check_keys(
            ("check_in",), self._top.get("check_in", {}), ("once_per", "print", "unpaid")
        )
        return CheckInPolicy(
            self._one_of(("check_in", "once_per"), "day", ("day", "event"), table),
            self._one_of(("check_in", "print"), "first", ("first", "never", "always_ask"), table),
            self._one_of(("check_in", "unpaid"), "refer", ("refer", "admit"), table),
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

    def _task(self, index: int, value: object) -> TaskRule:
        table = self._file.check_keys(("task", index), value, ("when", "icon", "say"))
        when = self._text(("task", index, "when"), "", table)
        try:
            condition = parse_condition(when, frozenset(FIELDS))
        except ConditionError as error:
            self._file.fail(("task", index, "when"), f"`when`, character {error.column}: {error}")
        icon = self._text(("task", index, "icon"), "info", table)
        if self._icons is not None and icon not in self._icons:
            self._file.fail(
                ("task", index, "icon"), f'there is no icon "{icon}"; known: {", ".join(sorted(self._icons))}'
            )
        return TaskRule(condition, icon, self._names(("task", index, "say"), table.get("say", {})))
