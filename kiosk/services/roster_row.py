"""One row of an imported roster: its texts checked and brought to the form that facts keep, or why they cannot be."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date

from kiosk.domain.event import Event
from kiosk.domain.model import LATIN, NATIVE, PhotoChoice, RegistrationState
from kiosk.domain.money import read_money
from kiosk.domain.roster import FIELDS, YES
from kiosk.domain.sentence import Sentence
from kiosk.domain.shown import HIDEABLE

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_LONGEST = 500
_BREAK = re.compile(r"\s*[\t\r\n]\s*")
_REGISTRATION_ID = re.compile(r"[0-9A-Za-z._-]{1,64}")
_BOOKING_CODE = re.compile(r"[A-Za-z0-9](?:[- ]?[A-Za-z0-9]){3,31}")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
NAMES = ("name", "name_native", "badge_name", "given_name", "family_name")
"""Fields of which a row has at least one."""

_KNOWN = frozenset(FIELDS)
_CHOICES = (
    ("state", tuple(str(choice) for choice in RegistrationState)),
    ("photo", tuple(str(choice) for choice in PhotoChoice)),
    ("leading_script", (NATIVE, LATIN)),
    ("protected", (YES, "no")),
)


class RowFault(Exception):
    """Why a row is refused: the column, what was expected, what to do; `field` is the one to mend, or ""."""

    def __init__(self, sentence: str, /, field: str = "", **values: object) -> None:
        self.sentence = sentence if isinstance(sentence, Sentence) else Sentence(sentence, **values)
        super().__init__(self.sentence)
        self.field = field or next((word for word in self.sentence.split(" ", 1)[:1] if word in _KNOWN), "")


class RowCheck:
    """Checks rows against one event."""

    def __init__(self, event: Event, countries: frozenset[str]) -> None:
        """Take the event, and the ISO 3166 alpha-2 codes that are taken."""
        self._event, self._countries = event, countries
        self._days_of: dict[str, str] = {}
        self._categories = {
            text.casefold(): one.category_id
            for one in reversed(event.categories)
            for text in (*one.aliases, *one.name.values(), one.category_id)
        }

    def __call__(self, raw: Mapping[str, str]) -> dict[str, str]:
        """Return the row's field texts in their stored form; only fields the file has.

        Raises:
            RowFault: the first thing that cannot be taken.
        """
        values = _texts(raw)
        _name(values)
        _ids(values)
        if values.get("days"):
            values["days"] = self._days(values["days"])
        for name, choices in _CHOICES:
            if values.get(name):
                values[name] = _choice(name, values[name], choices)
            else:
                values.pop(name, None)
        if values.get("protected") == "no":
            values["protected"] = ""
        if values.get("country"):
            values["country"] = _country(values["country"], self._countries)
        if values.get("category"):
            values["category"] = self._category(values["category"])
        if values.get("hide"):
            values["hide"] = ";".join(_choice("hide", part, HIDEABLE) for part in _parts(values["hide"]))
        if values.get("price"):
            values["price"] = _price(values["price"], self._event.currency)
        if values.get("email") and not _EMAIL.fullmatch(values["email"]):
            raise RowFault(
                "email “{text}” is not an e-mail address; mend it or leave the cell empty",
                text=values["email"],
            )
        return values

    def _days(self, text: str) -> str:
        found = self._days_of.get(text)
        if found is None:
            found = self._days_of[text] = _days(text, self._event)
        return found

    def _category(self, text: str) -> str:
        found = self._categories.get(text.casefold())
        if found is None:
            known = ", ".join(one.category_id for one in self._event.categories) or "none"
            raise RowFault(
                "category “{text}” is not one of this event's ({known}); mend it, or add it as an alias in event.toml",
                text=text,
                known=known,
            )
        return found


def checked(raw: Mapping[str, str], event: Event, countries: frozenset[str]) -> dict[str, str]:
    """Check one row; see `RowCheck`."""
    return RowCheck(event, countries)(raw)


def _texts(raw: Mapping[str, str]) -> dict[str, str]:
    """Return the texts of known fields; a row that is fine as a whole, as most are, is not looked at by field."""
    whole = "\n".join(raw.values())
    if (
        len(whole) <= _LONGEST
        and raw.keys() <= _KNOWN
        and unicodedata.is_normalized("NFC", whole)
        and not _CONTROL.search(whole)
        and "\t" not in whole
        and whole.count("\n") == len(raw) - 1
    ):
        return dict(raw)
    return {name: _plain(name, text) for name, text in raw.items() if name in _KNOWN}


def _plain(name: str, text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    # A line break is text in a note; in a name it is an accident of pasting, and would break lists and badges.
    text = text.replace("\r\n", "\n") if name == "note" else _BREAK.sub(" ", text).strip()
    if len(text) > _LONGEST and name != "note":
        raise RowFault(
            "{name} has {length} characters; at most {most} are taken. Shorten it",
            name=name,
            length=len(text),
            most=_LONGEST,
        )
    if _CONTROL.search(text):
        raise RowFault("{name} has control characters; retype it", name=name)
    return text


def _name(values: dict[str, str]) -> None:
    if not any(values.get(name) for name in NAMES):
        raise RowFault("the name is missing; fill in name", "name")
    if not values.get("name") and (values.get("given_name") or values.get("family_name")):
        values["name"] = " ".join(p for p in (values.get("given_name"), values.get("family_name")) if p)


def _ids(values: dict[str, str]) -> None:
    given = values.get("registration_id")
    if given and not _REGISTRATION_ID.fullmatch(given):
        raise RowFault(
            "registration_id “{given}” is none of Madang's; leave the cell empty, and put the number of another system under external_id",
            given=given,
        )
    code = values.get("booking_code")
    if code and not _BOOKING_CODE.fullmatch(code):
        raise RowFault(
            "booking_code “{code}” cannot be typed at a desk; write 4 to 32 letters A to Z and digits, with hyphens if you like, or leave the cell empty to be given one",
            code=code,
        )


def _days(text: str, event: Event) -> str:
    days: list[date] = []
    for part in _parts(text):
        try:
            day = date.fromisoformat(part)
        except ValueError:
            raise RowFault(
                "days “{part}” is not a date; write 2019-09-30, several joined by ;", part=part
            ) from None
        if not event.has_day(day):
            allowed = ", ".join(one.isoformat() for one in event.days)
            raise RowFault(
                "days {part} is not a day of this event; its days are {allowed}", part=part, allowed=allowed
            )
        days.append(day)
    return ";".join(day.isoformat() for day in sorted(set(days)))


def _choice(name: str, text: str, allowed: Sequence[str]) -> str:
    choices = list(allowed)
    if text.casefold() not in choices:
        raise RowFault(
            "{name} “{text}” is not known; write {choices}",
            name=name,
            text=text,
            choices=", ".join(choices),
        )
    return text.casefold()


def _country(text: str, countries: frozenset[str]) -> str:
    code = text.upper()
    if code not in countries:
        raise RowFault(
            "country “{text}” is not known; write its name, or its two-letter code of ISO 3166, like KR or JO",
            text=text,
        )
    return code


def _price(text: str, usual: str) -> str:
    money = read_money(text, usual)
    if money is None:
        raise RowFault(
            "price “{text}” is no amount of money; write it with its currency, like 50000 KRW", text=text
        )
    return str(money)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]
