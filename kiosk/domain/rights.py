"""Who may see and do what at a station: one table for the window, one for the commands; pure.

Until a lead's PIN is set nobody could prove to be the lead, so everybody may do everything, but for what protects guests
in any case (`Whose.LEAD`). A command that no table names is the lead's.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.model import Registration


class Role(StrEnum):
    """What somebody at a station has proved to be; without any proof, a volunteer."""

    VOLUNTEER = "volunteer"
    LEAD = "lead"


class Right(StrEnum):
    """Something that may be seen or done."""

    SERVE = "serve"
    UNDO_OWN = "undo_own"
    CORRECT = "correct"
    CORRECT_ALL = "correct_all"
    SEE_EMAIL = "see_email"
    SEE_PHONE = "see_phone"
    SEE_AT_RISK = "see_at_risk"
    UNDO_ANY = "undo_any"
    OVER_SEATS = "over_seats"
    USE_DAY = "use_day"
    SET_UP = "set_up"
    READ_JOURNAL = "read_journal"
    GIVE_OUT_LIST = "give_out_list"
    CHANGE_LIST = "change_list"
    GIVE_OUT_TICKETS = "give_out_tickets"
    FORGET = "forget"
    RETAIN = "retain"
    GIVE_ACCESS = "give_access"


class Whose(StrEnum):
    """Whose a right is: everybody's, the lead's once there are PINs, the lead's in any case."""

    EVERYBODY = "everybody"
    LEAD_ONCE_PINS = "lead_once_pins"
    LEAD = "lead"


RIGHTS: Mapping[Right, tuple[Whose, str]] = {
    Right.SERVE: (Whose.EVERYBODY, "find, check in, print, reprint, register walk-ins, enter from paper"),
    Right.UNDO_OWN: (Whose.EVERYBODY, "undo what this desk recorded today"),
    Right.CORRECT: (Whose.EVERYBODY, "correct and note, replace, collect, pay, check in a delegation"),
    Right.CORRECT_ALL: (
        Whose.LEAD_ONCE_PINS,
        "correct the state of a booking, and whether a presence is confirmed",
    ),
    Right.SEE_EMAIL: (Whose.LEAD, "see e-mail addresses; `volunteers_see` opens it to all"),
    Right.SEE_PHONE: (Whose.LEAD, "see telephone numbers; `volunteers_see` opens it to all"),
    Right.SEE_AT_RISK: (Whose.LEAD, "find those who are not to be confirmed"),
    Right.UNDO_ANY: (Whose.LEAD_ONCE_PINS, "undo what other desks or days recorded"),
    Right.OVER_SEATS: (Whose.LEAD_ONCE_PINS, "give a place though all of a category are taken"),
    Right.USE_DAY: (Whose.LEAD_ONCE_PINS, "say which day it is where the clock is in doubt"),
    Right.SET_UP: (Whose.LEAD_ONCE_PINS, "set up scanners, printers and the badge"),
    Right.READ_JOURNAL: (Whose.LEAD_ONCE_PINS, "read the journal and a person's history"),
    Right.GIVE_OUT_LIST: (Whose.LEAD_ONCE_PINS, "export or print the list or a part of it"),
    Right.CHANGE_LIST: (Whose.LEAD_ONCE_PINS, "import, merge, tell apart"),
    Right.GIVE_OUT_TICKETS: (Whose.LEAD_ONCE_PINS, "hand tickets out, revoke them, hold their keys"),
    Right.FORGET: (Whose.LEAD_ONCE_PINS, "erase one person, destroy everything"),
    Right.RETAIN: (Whose.LEAD_ONCE_PINS, "say until when the data is kept"),
    Right.GIVE_ACCESS: (Whose.LEAD_ONCE_PINS, "set PINs, make staff badges, pair with a hub"),
}
"""The one table: whose each right is, and what it is in words."""

COMMANDS: Mapping[str, Right] = {
    "journal": Right.READ_JOURNAL,
    "roster history": Right.READ_JOURNAL,
    "roster payments": Right.READ_JOURNAL,
    "roster undo": Right.UNDO_ANY,
    "roster looked-for": Right.SEE_AT_RISK,
    "roster export": Right.GIVE_OUT_LIST,
    "roster print": Right.GIVE_OUT_LIST,
    "roster duplicates": Right.GIVE_OUT_LIST,
    "badge batch": Right.GIVE_OUT_LIST,
    "roster import": Right.CHANGE_LIST,
    "hub restore": Right.CHANGE_LIST,
    "roster merge": Right.CHANGE_LIST,
    "roster unmerge": Right.CHANGE_LIST,
    "roster apart": Right.CHANGE_LIST,
    "roster erase": Right.FORGET,
    "roster wipe": Right.FORGET,
    "roster retain-until": Right.RETAIN,
    "tickets export": Right.GIVE_OUT_TICKETS,
    "tickets revoke": Right.GIVE_OUT_TICKETS,
    "tickets rotate-key": Right.GIVE_OUT_TICKETS,
    "tickets key export": Right.GIVE_OUT_TICKETS,
    "tickets key import": Right.GIVE_OUT_TICKETS,
    "printer add": Right.SET_UP,
    "printer remove": Right.SET_UP,
    "pin set": Right.GIVE_ACCESS,
    "pin remove": Right.GIVE_ACCESS,
    "shift badges": Right.GIVE_ACCESS,
    "shift revoke": Right.GIVE_ACCESS,
    "hub pair": Right.GIVE_ACCESS,
    "hub passphrase": Right.GIVE_ACCESS,
    "hub revoke": Right.GIVE_ACCESS,
    "hub keep": Right.GIVE_ACCESS,
    "hub aside": Right.READ_JOURNAL,
    "hub join": Right.GIVE_ACCESS,
    "hub leave": Right.GIVE_ACCESS,
    "printer trust": Right.SET_UP,
    "pair": Right.GIVE_ACCESS,
}
"""What a command needs, by its words on the command line."""

OPEN_COMMANDS = frozenset(
    {
        "demo",
        "desk",
        "kiosk",
        "station",
        "hub",
        "hub check",
        "hub take-over",  # the recovery passphrase proves the lead
        "hub stations",
        "sync",
        "sync export",  # what they write, the other side alone reads
        "sync import",
        "doctor",
        "scans",
        "event init",
        "event show",
        "printer list",
        "printer test",
        "printer find",
        "printer drawer",
        "badge render",
        "badge proof",
        "badge print",
        "badge blank",
        "slip voucher",
        "slip receiver",
        "roster find",
        "roster add",
        "roster edit",
        "roster note",
        "roster enter",
        "roster delegation",
        "roster conflicts",
        "roster replace",
        "roster collect",
        "roster pay",
        "roster answer",
        "shift begin",
        "shift end",
        "shift show",
    }
)
"""Commands that everybody may give: they show one person, or nobody."""

LEADS_FIELDS = ("state", "protected")
"""Fields that `Right.CORRECT_ALL` is needed for."""

OVER_SEATS = frozenset({"roster add", "roster edit"})
"""Open commands that need `Right.OVER_SEATS` with `--over-seats`."""

COMMANDS_BY_FIELD: Mapping[str, Right] = {"roster edit": Right.CORRECT_ALL}
"""Open commands, and the right they need where one of these fields is set."""

SEEABLE: Mapping[str, Right] = {"email": Right.SEE_EMAIL, "phone": Right.SEE_PHONE}
"""Fields that only the lead sees, unless the event opens them to volunteers."""


@dataclass(frozen=True, slots=True)
class Rights:
    """What somebody may see and do now.

    `has_pins` is whether a lead's PIN is set; `volunteers_see` are the fields of `SEEABLE` that the event opens to all.
    """

    role: Role = Role.VOLUNTEER
    has_pins: bool = False
    volunteers_see: tuple[str, ...] = ()

    @property
    def is_lead(self) -> bool:
        """Whether the lead's PIN was given."""
        return self.role is Role.LEAD

    def may(self, right: Right) -> bool:
        """Whether a right is given."""
        whose, _ = RIGHTS[right]
        if self.is_lead or whose is Whose.EVERYBODY:
            return True
        if any(SEEABLE[name] is right for name in self.volunteers_see):
            return True
        return whose is Whose.LEAD_ONCE_PINS and not self.has_pins

    def sees(self, field_name: str) -> bool:
        """Whether a field of a registration may be shown."""
        right = SEEABLE.get(field_name)
        return right is None or self.may(right)

    def as_seen(self, registration: Registration) -> Registration:
        """Return a registration without the fields that may not be shown."""
        return replace(
            registration,
            email=registration.email if self.sees("email") else "",
            phone=registration.phone if self.sees("phone") else "",
        )


def right_for(command: str) -> Right | None:
    """Return what a command needs, None where everybody may give it; a command that no table knows is the lead's."""
    return None if command in OPEN_COMMANDS else COMMANDS.get(command, Right.GIVE_ACCESS)
