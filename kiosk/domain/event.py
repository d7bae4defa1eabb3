"""The event as its `event.toml` tells it: names, days, categories, rules; and which day it is."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.conditions import Condition
from kiosk.domain.model import Text
from kiosk.domain.money import Money
from kiosk.domain.questions import Question


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of attendee that the desks must tell apart, by word, pattern and colour.

    `price` is what a place costs of whom the list gives no price; None where the event says none. `seats` is how many people
    may hold a place in it, None for any number.
    """

    category_id: str
    name: Text
    pattern: str
    colour: str
    aliases: tuple[str, ...] = ()
    price: Money | None = None
    seats: int | None = None


@dataclass(frozen=True, slots=True)
class BadgeChoice:
    """Which badge template is used and what it shows.

    `logo` is a file beside `event.toml`, or "". `accent` colours logo and rule; "" takes the category's colour.
    `fields` and `leave_out` are from `badge_design.FIELDS` and `badge_design.MARKS`.
    """

    template: str = "a6-portrait"
    logo: str = ""
    fields: tuple[str, ...] = ("organisation", "country")
    leave_out: tuple[str, ...] = ()
    accent: str = ""


APART = ("print", "check_in")


@dataclass(frozen=True, slots=True)
class CheckInPolicy:
    """`once_per` is "day" or "event"; `print_badge` "first", "never" or "always_ask"; `unpaid` "refer" or "admit".

    `apart` is what may be done for one person without the other of the two: of "print" and "check_in".
    """

    once_per: str = "day"
    print_badge: str = "first"
    unpaid: str = "refer"
    apart: tuple[str, ...] = APART


@dataclass(frozen=True, slots=True)
class TicketPolicy:
    """How tickets of other systems are checked. `pretix_keys` are Ed25519 public keys, 32 bytes each."""

    pretix_keys: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class PrivacyPolicy:
    """`volunteers_see` are fields that are otherwise the lead's, of `rights.SEEABLE`.

    A desk with PINs locks itself after `lock_after_min` minutes without a key or scan; 0 is never.
    """

    volunteers_see: tuple[str, ...] = ()
    lock_after_min: int = 30


@dataclass(frozen=True, slots=True)
class SelfServicePolicy:
    """What people may do alone at a kiosk, and where it sends them.

    `letters` of a name may be corrected, 0 is none; `hide` is what may be left off a badge; `languages` are offered, all
    where empty; `desk` is who helps, `way` and `way_detail` how to get there, `headphones` where their socket is.
    """

    letters: int = 3
    hide: tuple[str, ...] = ("organisation", "country")
    languages: tuple[str, ...] = ()
    desk: Text = field(default_factory=dict)
    way: Text = field(default_factory=dict)
    way_detail: Text = field(default_factory=dict)
    headphones: Text = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TaskRule:
    """A line under "Do now" for registrations that meet a condition."""

    when: Condition
    icon: str
    say: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event. `days` are local dates in order; `timezone` is an IANA name; `currency` that of amounts without one."""

    event_id: str
    name: Text
    place: Text
    languages: tuple[str, ...]
    timezone: str
    day_starts: time
    days: tuple[date, ...]
    retain_until: date | None
    lead_phone: str
    categories: tuple[Category, ...]
    badge: BadgeChoice
    check_in: CheckInPolicy
    tasks: tuple[TaskRule, ...]
    tickets: TicketPolicy = TicketPolicy()
    privacy: PrivacyPolicy = PrivacyPolicy()
    currency: str = ""
    questions: tuple[Question, ...] = ()
    self_service: SelfServicePolicy = SelfServicePolicy()

    def category(self, category_id: str) -> Category | None:
        """Return the category with this id, or None when the event has none such."""
        return next((c for c in self.categories if c.category_id == category_id), None)

    def day_at(self, instant: datetime) -> date:
        """Return the event's local date at an instant; a day begins at `day_starts`, not midnight."""
        return (
            self.local(instant) - timedelta(hours=self.day_starts.hour, minutes=self.day_starts.minute)
        ).date()

    def local(self, instant: datetime) -> datetime:
        """Return the instant in the event's time zone."""
        return instant.astimezone(self.zone)

    @property
    def zone(self) -> ZoneInfo:
        """The event's time zone."""
        return ZoneInfo(self.timezone)

    def has_day(self, day: date) -> bool:
        """Whether the event takes place on this local date."""
        return day in self.days


def pick(text: Text, language: str, languages: Sequence[str] = ()) -> str:
    """Return the text in a language, else in the first of `languages` that has it, else any."""
    for code in (language, *languages):
        if text.get(code):
            return text[code]
    return next((value for value in text.values() if value), "")
