"""Who may be shown and as what: without what the guest, the list or a desk has hidden.

Somebody whose presence is not confirmed (`protected`) is found by the own ticket or the full code, or by a lead, and stands
on no list. To everybody else all is as if there were no such person.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from kiosk.domain.model import Registration

HIDEABLE = ("organisation", "country")
"""What may be hidden."""

NAMES = frozenset({"name", "name_native", "given_name", "family_name"})
"""Fields that a name for the badge stands in place of."""


def hidden_fields(registration: Registration) -> frozenset[str]:
    """Return the fields whose values may not be shown; a hidden country takes the city with it."""
    return (
        frozenset(registration.hide).intersection(HIDEABLE)
        | (frozenset({"city"}) if "country" in registration.hide else frozenset())
        | (NAMES if registration.badge_name else frozenset())
    )


def shown(registration: Registration) -> Registration:
    """Return the registration as it may be shown: its hidden fields are empty."""
    empty: dict[str, Any] = dict.fromkeys(hidden_fields(registration), "")
    return replace(registration, **empty) if empty else registration


def listed(registrations: Iterable[Registration], *, is_lead: bool) -> Iterable[Registration]:
    """Return those who may stand on a list: for a lead all, else those who are not protected."""
    return (one for one in registrations if is_lead or not one.protected)
