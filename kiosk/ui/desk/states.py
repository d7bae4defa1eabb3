"""What the desk window shows, as frozen values; no Qt. `present` makes them, `view` draws them, neither decides."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from kiosk.domain.model import BadgeId, FactId, JobId, RegistrationId


class Tone(StrEnum):
    """The colour role of a state."""

    NONE = "none"
    OK = "ok"
    WARN = "warn"
    STOP = "stop"
    CALM = "calm"


class Shape(StrEnum):
    """The drawn sign of a state."""

    CHECK = "check"
    TRIANGLE = "triangle"
    OCTAGON = "octagon"
    UNDO = "undo"


class Sound(StrEnum):
    """The sound of a state: the name of its file, or silence."""

    NONE = ""
    ACCEPTED = "accepted"
    ALREADY = "already"
    REFUSED = "stop"
    TROUBLE = "trouble"
    PERSON = "person"


class Act(StrEnum):
    """What a button or key of the window asks for."""

    SEARCH = "search"
    CALL_LEAD = "call_lead"
    HELP = "help"
    ADD_TODAY = "add_today"
    UNDO = "undo"
    PRINT_BADGE = "print_badge"
    LOST = "lost"
    NAME_WRONG = "name_wrong"
    MISPRINT = "misprint"
    OTHER = "other"
    BADGE_TAKEN = "badge_taken"
    BADGE_KEPT = "badge_kept"
    OTHER_PRINTER = "other_printer"
    SET_UP = "set_up"
    HOW_TO_LOAD = "how_to_load"
    CAME_OUT = "came_out"
    DID_NOT_COME_OUT = "did_not_come_out"
    LANGUAGE = "language"
    CLEAR = "clear"
    ENLARGE = "enlarge"
    RECORD = "record"
    SAVE = "save"
    CHECK_IN = "check_in"
    CHECK_IN_ONLY = "check_in_only"
    NOTE = "note"
    REPLACE = "replace"
    COLLECT = "collect"
    PAY = "pay"
    PLACE_BACK = "place_back"
    BADGE_BACK = "badge_back"
    PAYMENT_BACK = "payment_back"
    APART_BACK = "apart_back"
    WALK_IN = "walk_in"
    REGISTER = "register"
    EDIT = "edit"
    TAKE_CALL = "take_call"
    END_CALL = "end_call"
    LOOK = "look"
    LOOKED = "looked"
    TAKE_OTHER = "take_other"
    KEEP_FIRST = "keep_first"
    DELEGATION = "delegation"
    TICK_ALL = "tick_all"
    SHIFT = "shift"
    LEAD = "lead"
    SHUT = "shut"
    DAY = "day"
    COMPARE = "compare"
    KEEP_APART = "keep_apart"
    LATER = "later"


REPRINTS = (Act.LOST, Act.NAME_WRONG, Act.MISPRINT, Act.OTHER)
"""The reprint reasons in the order of Ctrl+1 to Ctrl+4; the value is the reason."""

Spans = tuple[tuple[str, bool], ...]
"""A text in parts, those marked True in bold."""


@dataclass(frozen=True, slots=True)
class Flag:
    """The block of colour at the left of a result."""

    tone: Tone
    shape: Shape
    word: str
    under: str = ""


@dataclass(frozen=True, slots=True)
class Chip:
    """A category: word, second word, pattern, colour."""

    word: str
    second: str
    pattern: str
    colour: str


@dataclass(frozen=True, slots=True)
class Person:
    """Who stands at the desk. `is_hangul_first` sets both names on one line."""

    chip: Chip | None
    code: str
    lead: str
    second: str
    organisation: str
    country: str
    is_hangul_first: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """One line of "Do now"."""

    icon: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: what it asks for, its words, its key. The first of several is framed."""

    act: Act
    title: str
    detail: str = ""
    key: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """What a part offers for the guest on the stage: a button under the badge, with an icon or a state's sign."""

    act: Act
    title: str
    detail: str = ""
    key: str = ""
    icon: str = ""
    shape: Shape | None = None
    tone: Tone = Tone.NONE


@dataclass(frozen=True, slots=True)
class Cell:
    """A label, a value and a remark."""

    label: str
    value: str
    detail: str


@dataclass(frozen=True, slots=True)
class Ready:
    """Nobody is being served."""

    headline: str
    second: str
    hints: tuple[tuple[str, str, str], ...]
    sound: Sound = Sound.NONE
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class AskChoice:
    """An answer that can be chosen: what is kept, its words, and its key."""

    value: str
    words: str
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A question of the event for the guest on the stage; without choices and field, what was noted last.

    `note` at the right says how many more there are. `field` is the label of a line to type the answer in, or "".
    """

    title: str
    words: str
    note: str = ""
    choices: tuple[AskChoice, ...] = ()
    field: str = ""
    field_remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """Admitted."""

    flag: Flag
    person: Person
    tasks_title: str
    tasks: tuple[Task, ...]
    choices: tuple[Choice, ...]
    next_words: str
    ask: Ask | None = None
    sound: Sound = Sound.ACCEPTED
    spoken: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Already:
    """Checked in before: when, where, who; and the reprint reasons."""

    flag: Flag
    person: Person
    cells: tuple[Cell, ...]
    prompt: str
    reasons: tuple[Choice, ...]
    foot: str
    undo: Choice | None
    next_words: str
    ask: Ask | None = None
    sound: Sound = Sound.ALREADY
    spoken: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Not admitted, or a question: what is so, what to say, what to do next."""

    flag: Flag
    headline: str
    say: Spans
    next_title: str
    choices: tuple[Choice, ...]
    foot: str
    sound: Sound = Sound.REFUSED
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One search hit. `lead` and `second` are spans, the matched letters marked True."""

    registration_id: RegistrationId
    pattern: str
    colour: str
    lead: Spans
    second: Spans
    organisation: str
    detail: str
    shape: Shape | None
    tone: Tone
    status: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """The people that a typed text finds; `rows` are those in view, `chosen` one of them."""

    count: str
    how: str
    choose: str
    check_in: str
    rows: tuple[Row, ...]
    chosen: int
    info: str
    foot: str
    sound: Sound = Sound.NONE
    spoken: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Something to read: help, how to load paper, the lead's telephone."""

    title: str
    big: str = ""
    text: str = ""
    rows: tuple[tuple[str, str], ...] = ()
    foot: str = ""
    sound: Sound = Sound.NONE
    spoken: str = ""


class Stage(Protocol):
    """Whatever stands on the stage: a state of the desk's own or of one of its parts."""

    @property
    def sound(self) -> Sound:
        """The sound that goes with it."""
        ...

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        ...


@dataclass(frozen=True, slots=True)
class Banner:
    """Printer trouble or a question about a print, between search and stage."""

    title: str
    detail: str
    choices: tuple[Choice, ...]
    icon: str = "printer"
    job_id: JobId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """The badge panel. `preview_id` is whose badge is shown; without one, `empty` is told in its place.

    `record` is what the button says that opens this person's record, where it is offered.
    """

    title: str
    form: str
    preview_id: RegistrationId | None = None
    empty: str = ""
    icon: str = ""
    tone: Tone = Tone.NONE
    line: str = ""
    detail: str = ""
    key: str = ""
    progress: float | None = None
    record: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A recent check-in."""

    fact_id: FactId
    pattern: str
    colour: str
    name: str
    icon: str
    tone: Tone
    line: str


@dataclass(frozen=True, slots=True)
class Pill:
    """A part of the status bar: icon, strong words, further words. WARN and CALM (offline) have a ground."""

    icon: str
    strong: str
    detail: str = ""
    tone: Tone = Tone.NONE
    ground: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Everything around the stage that changes with language, hub, printer and time."""

    event_name: str
    clock_note: str
    help: str
    call_lead: str
    placeholder: str
    form_placeholder: str
    walk_in: str
    recent_title: str
    recent_hint: str
    hub: Pill
    printer: Pill
    desk: Pill
    arrived: Pill
    language: str
    time: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What the stage's keys act on: the person, the check-in and the badge that are shown."""

    registration_id: RegistrationId | None = None
    fact_id: FactId | None = None
    badge_id: BadgeId | None = None
    acts: frozenset[Act] = field(default_factory=frozenset)
