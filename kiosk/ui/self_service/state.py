"""What a screen of the kiosk says, as plain values: the window builds whatever stands here, and nothing else."""

from dataclasses import dataclass

from kiosk.domain.self_check_in import Screen


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A control: `act` is what it asks for and its name in the window.

    `kind` is "primary", "plain", "quiet" or "waiting" (dashed: something is still to be done first); `is_on` of what is
    switched on. `language` is that of its words, "" for the screen's.
    """

    act: str
    label: str
    icon: str = ""
    detail: str = ""
    kind: str = "plain"
    is_on: bool = False
    icon_last: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class Languages:
    """The first screen's body: greetings in several languages, what to do, and a button for each language."""

    greetings: tuple[tuple[str, str], ...]
    prompts: tuple[tuple[str, str], ...]
    buttons: tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Camera:
    """The live picture with its note, or a sentence where there is none; `again` when the last was not read."""

    note: str
    again: str = ""
    absent: str = ""


@dataclass(frozen=True, slots=True)
class Pad:
    """The booking code: what is typed, how long it is, and what a code can contain."""

    typed: str
    length: int
    keys: str
    again: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """Who was found, masked: the name, its other form, and (label, text) lines. `initials` may be said aloud."""

    name: str
    native: str = ""
    lines: tuple[tuple[str, str], ...] = ()
    initials: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """An answer of equal size; `lanyard` is "plain", "striped" or ""."""

    act: str
    label: str
    detail: str = ""
    icon: str = ""
    lanyard: str = ""
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class Options:
    """Answers of which one may be marked."""

    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Free:
    """A free answer is typed at a desk: what is said instead."""

    text: str


@dataclass(frozen=True, slots=True)
class Badge:
    """The badge as it will be printed, beside it what may be changed, under it what that means."""

    buttons: tuple[Button, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Spelling:
    """The name being corrected, rows of letters, the accents of the last letter, and what keeps it from being taken."""

    typed: str
    rows: tuple[str, ...]
    accents: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Printing:
    """The badge on its way out, and what to do next."""

    note: str
    note_icon: str = ""


@dataclass(frozen=True, slots=True)
class Take:
    """The arrow to the slot, and how long the screen stays."""

    arrow: str
    clears: str
    nothing_stays: str
    lanyard: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """The number to bring, the way to the desk, and a code for the desk's scanner.

    `plain` is the headline without the event's name of the desk.
    """

    number: str
    way: str = ""
    detail: str = ""
    slip: tuple[tuple[bool, ...], ...] = ()
    slip_note: str = ""
    plain: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A moment's patience."""


@dataclass(frozen=True, slots=True)
class StillThere:
    """The question whether anybody is there, with the seconds that are left."""

    clears: str


@dataclass(frozen=True, slots=True)
class Pin:
    """The digits of the PIN that closes the kiosk: only how many are typed."""

    count: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """The frame that a bank card is held against, as a share of the panel's diagonal, and what the panel then measures."""

    frame: int
    told: str


Body = (
    Languages
    | Camera
    | Pad
    | Card
    | Options
    | Free
    | Badge
    | Spelling
    | Printing
    | Take
    | Person
    | Waiting
    | StillThere
    | Pin
    | Measure
)


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence to read aloud, in the screen's language where `language` is "".

    `plain` is said by a voice that has no words for `text`.
    """

    text: str
    language: str = ""
    plain: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aloud:
    """Reading aloud, where it is switched on: the sentences of the screen, or a note and whom to call without a voice.

    `volume` is between 0 and 1.
    """

    has_voice: bool
    note: str
    volume: float = 1.0
    said: tuple[Said, ...] = ()
    button: Button | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One screen. `step` is 1 to 3, 0 without the way at its head; `seconds` counts down, None where nothing does; `left` is
    the same in the digits of the language.

    `says` is what a screen reader tells when the screen comes.
    """

    screen: Screen
    body: Body
    title: str = ""
    text: str = ""
    event_name: str = ""
    steps: tuple[str, ...] = ()
    step: int = 0
    buttons: tuple[Button, ...] = ()
    bar: tuple[Button, ...] = ()
    is_ok: bool = False
    seconds: int | None = None
    left: str = ""
    says: str = ""
    language: str = ""
    aloud: Aloud | None = None
