"""The roster fields: their names, which of them are personal, and a registration to and from its field texts.

Field texts are the form of imports, exports and facts: days and hide joined by `;`, days as YYYY-MM-DD.
Personal fields never stand in a fact's body, only beside it, so that they can be erased.
"""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from functools import lru_cache
from operator import attrgetter

from kiosk.domain.model import PhotoChoice, Registration, RegistrationId, RegistrationState

FIELDS: tuple[str, ...] = tuple(field.name for field in fields(Registration))
EDITABLE = frozenset(FIELDS) - {"registration_id"}
COUNTED = frozenset({"category", "country", "days", "state"})
"""What an anonymous, erased registration is still counted by; everything else is personal."""

YES = "yes"
"""The text of `protected` where it is set; else it is empty."""

LISTS = frozenset({"days", "hide"})
_EDITABLE_IN_ORDER = tuple(name for name in FIELDS if name in EDITABLE)
_TEXTS = attrgetter(*_EDITABLE_IN_ORDER)
_PLAIN = tuple(
    name for name in _EDITABLE_IN_ORDER if name not in LISTS and name not in ("state", "photo", "protected")
)
"""The fields whose values are their texts."""


def to_values(registration: Registration) -> dict[str, str]:
    """Return the texts of all fields but `registration_id`, empty ones included."""
    values: dict[str, str] = dict(zip(_EDITABLE_IN_ORDER, _TEXTS(registration), strict=True))
    values["days"] = ";".join([day.isoformat() for day in registration.days])
    values["hide"] = ";".join(registration.hide)
    values["state"] = registration.state.value
    values["photo"] = registration.photo.value
    values["protected"] = YES if registration.protected else ""
    return values


def from_values(registration_id: RegistrationId, values: Mapping[str, str]) -> Registration:
    """Return the registration that these field texts describe; missing fields are empty.

    Raises:
        ValueError: when a date, a state or a photo choice is none; imports check these before.
    """
    texts = {name: values[name] for name in _PLAIN if name in values}
    return Registration(
        registration_id=registration_id,
        days=_days(values.get("days", "")),
        hide=tuple(_split(values.get("hide", ""))),
        state=RegistrationState(values.get("state", "") or RegistrationState.PAID),
        photo=PhotoChoice(values.get("photo", "") or PhotoChoice.UNASKED),
        protected=values.get("protected", "") == YES,
        **texts,
    )


def settled(values: Mapping[str, str]) -> dict[str, str]:
    """Return `to_values(from_values(...))` of these field texts, ten times as fast, for a whole roster.

    Raises:
        ValueError: as `from_values`.
    """
    texts = {**_UNKNOWN, **{name: text for name, text in values.items() if name in EDITABLE}}
    texts["days"] = _days_text(texts["days"])
    texts["hide"] = ";".join(_split(texts["hide"]))
    texts["state"] = str(RegistrationState(texts["state"] or RegistrationState.PAID))
    texts["photo"] = str(PhotoChoice(texts["photo"] or PhotoChoice.UNASKED))
    texts["protected"] = YES if texts["protected"] == YES else ""
    return texts


def split_values(values: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """Return the field texts as (counted, personal): what stands in a fact's body, and what stands beside it."""
    body = {name: text for name, text in values.items() if name in COUNTED}
    return body, {name: text for name, text in values.items() if name not in COUNTED}


@lru_cache(maxsize=1024)
def _days_text(text: str) -> str:
    return ";".join(day.isoformat() for day in _days(text))


@lru_cache(maxsize=1024)
def _days(text: str) -> tuple[date, ...]:
    return tuple(sorted(date.fromisoformat(part) for part in _split(text)))


def _split(text: str) -> list[str]:
    if not text:
        return []
    return [part.strip() for part in text.split(";") if part.strip()]


_UNKNOWN = to_values(Registration(registration_id=RegistrationId("")))
