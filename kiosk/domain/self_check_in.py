"""Self check-in: what a kiosk shows from the first touch to the cleared screen, as steps from one `Visit` to the next. Pure.

A step that does not belong to the screen returns the visit as it is: whatever comes late or twice changes nothing. The
kiosk acts on three screens: on WAITING it finds out who is there, on PRINTING it records, on PERSON without a number it
asks for help. Nothing is recorded before PRINTING, so a visit that ends earlier leaves nothing. Times are seconds of one
clock that only goes forward.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.badge_content import leading_script
from kiosk.domain.codes import ALPHABET, BODY_LENGTH
from kiosk.domain.hangul import is_letter
from kiosk.domain.hangul_typed import exchanged, is_hangul, typed
from kiosk.domain.model import LATIN, NATIVE, PhotoChoice, Registration
from kiosk.domain.questions import YES, Question
from kiosk.domain.shown import HIDEABLE
from kiosk.domain.spelling import LONGEST, within_limits

CODE_LENGTH = BODY_LENGTH + 1
MOST_FAILURES = 3
LOUDEST = 4
"""Steps of the voice's volume."""


class Screen(StrEnum):
    """What the kiosk shows."""

    LANGUAGE = "language"
    SCAN = "scan"
    CODE = "code"
    WAITING = "waiting"
    CONFIRM = "confirm"
    QUESTION = "question"
    PHOTO = "photo"
    BADGE = "badge"
    SPELLING = "spelling"
    PRINTING = "printing"
    TAKE = "take"
    PERSON = "person"


class Why(StrEnum):
    """Why a person is needed, besides the reasons of a decision; for the desk, never on the kiosk."""

    ASKED = "asked"
    THREE_TRIES = "three_tries"
    NOT_ME = "not_me"
    HUB_AWAY = "hub_away"
    COLLECT = "collect"
    NO_BADGE = "no_badge"
    SPELLING = "spelling"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds: until a kiosk asks whether anybody is there, how long it then waits, and how long the badge is shown."""

    idle_s: float = 40.0
    asking_s: float = 15.0
    take_s: float = 15.0
    more_s: float = 30.0
    slower: float = 3.0
    """How many times as long everything lasts for who asked for more time, or to be read to."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What the event lets people do alone: how many letters of a name they may change, and what they may hide."""

    most_letters: int = 3
    hideable: tuple[str, ...] = HIDEABLE


@dataclass(frozen=True, slots=True)
class Comfort:
    """What the bar at the foot is set to; it goes with the visit."""

    is_larger: bool = False
    is_contrast: bool = False
    is_aloud: bool = False
    is_lower: bool = False
    is_slower: bool = False
    volume: int = LOUDEST - 1

    @property
    def has_more_time(self) -> bool:
        """Whether everything lasts longer: what is read aloud takes longer too."""
        return self.is_slower or self.is_aloud


@dataclass(frozen=True, slots=True)
class Guest:
    """Who was found and may check in. `questions` are those still open; `gets_badge` unless she has one."""

    registration: Registration
    questions: tuple[Question, ...] = ()
    gets_badge: bool = True

    @property
    def asks_photo(self) -> bool:
        """Whether she is asked about pictures."""
        return self.registration.photo is PhotoChoice.UNASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What she said: answers by question, pictures, what is not printed, which of two names leads ("" as listed), and
    her name as she spells it ("" as listed); of two names `spelling` is the Latin one, `spelling_native` the other.
    """

    answers: tuple[tuple[str, str], ...] = ()
    photo: PhotoChoice | None = None
    hidden: tuple[str, ...] = ()
    leading: str = ""
    spelling: str = ""
    spelling_native: str = ""

    @property
    def answered(self) -> frozenset[str]:
        """The questions that have an answer."""
        return frozenset(question_id for question_id, _ in self.answers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One person at the kiosk. `pressed_s` is when she did something last, `shown_s` when the screen came.

    `typed` is the code or the name being typed; `chosen` the answer marked on this screen; `failures` counts what could
    not be read, `says_again` when the last could not. `why` is for the desk; `number` is what she takes there,
    `slip` the modules of a code that says it to the desks.
    `collects` when she is in and her badge waits at the desk. `asks` while the kiosk asks whether she is still there.
    """

    screen: Screen = Screen.LANGUAGE
    language: str = ""
    is_language_chosen: bool = False
    comfort: Comfort = Comfort()
    typed: str = ""
    chosen: str = ""
    failures: int = 0
    says_again: bool = False
    guest: Guest | None = None
    choices: Choices = Choices()
    why: str = ""
    number: str = ""
    slip: tuple[tuple[bool, ...], ...] = ()
    collects: bool = False
    asks: bool = False
    pressed_s: float = 0.0
    more_s: float = 0.0

    @property
    def question(self) -> Question | None:
        """The question to ask now."""
        if self.guest is None:
            return None
        return next(
            (one for one in self.guest.questions if one.question_id not in self.choices.answered), None
        )

    @property
    def is_empty(self) -> bool:
        """Whether nobody is there."""
        return self.screen is Screen.LANGUAGE


def begin(now_s: float) -> Visit:
    """Return the kiosk without anybody."""
    return Visit(pressed_s=now_s)


def press(visit: Visit, now_s: float) -> Visit:
    """Note that somebody is there: any touch, key or scan."""
    return replace(visit, pressed_s=now_s, asks=False)


def choose_language(visit: Visit, language: str) -> Visit:
    """Speak this language; from the first screen the way begins."""
    screen = Screen.SCAN if visit.screen is Screen.LANGUAGE else visit.screen
    return replace(visit, language=language, is_language_chosen=True, screen=screen)


def turn_volume(visit: Visit) -> Visit:
    """Speak a step louder; from the loudest on softly again."""
    louder = visit.comfort.volume % LOUDEST + 1
    return replace(visit, comfort=replace(visit.comfort, volume=louder))


def to_code(visit: Visit) -> Visit:
    """Type the code instead of showing it."""
    return replace(visit, screen=Screen.CODE, typed="") if visit.screen is Screen.SCAN else visit


def to_scan(visit: Visit) -> Visit:
    """Go back to the camera."""
    return replace(visit, screen=Screen.SCAN, typed="") if visit.screen is Screen.CODE else visit


def type_text(visit: Visit, text: str) -> Visit:
    """Type what a code can contain, or letters of a name; whatever else is passed over."""
    if visit.screen is Screen.CODE:
        fitting = "".join(character for character in text.upper() if character in ALPHABET)
        return replace(visit, typed=(visit.typed + fitting)[:CODE_LENGTH], says_again=False)
    if visit.screen is Screen.SPELLING:
        after = visit.typed
        for character in text:
            if is_letter(character):
                after = typed(after, character)
            elif character.isprintable():
                after += character
        return replace(visit, typed=after[:LONGEST])
    return visit


def erase(visit: Visit) -> Visit:
    """Take the last typed character back."""
    is_typing = visit.screen in (Screen.CODE, Screen.SPELLING)
    return replace(visit, typed=visit.typed[:-1], says_again=False) if is_typing else visit


def read(visit: Visit, language: str = "en") -> Visit:
    """Something was scanned, or a whole code typed: wait for who it is. A scan begins a visit too."""
    if visit.screen in (Screen.SCAN, Screen.CODE, Screen.LANGUAGE):
        return replace(
            visit, screen=Screen.WAITING, language=visit.language or language, typed="", says_again=False
        )
    return visit


def found(visit: Visit, guest: Guest, spoken: Collection[str] = ()) -> Visit:
    """Somebody was found who may check in; where she has not chosen a language, hers is proposed."""
    if visit.screen is not Screen.WAITING:
        return visit
    hers = guest.registration.language
    language = hers if hers in spoken and not visit.is_language_chosen else visit.language
    choices = Choices(hidden=guest.registration.hide)
    return replace(visit, screen=Screen.CONFIRM, language=language, guest=guest, choices=choices)


def not_read(visit: Visit) -> Visit:
    """It could not be read: once more, and the third time a person."""
    if visit.screen is not Screen.WAITING:
        return visit
    failures = visit.failures + 1
    if failures >= MOST_FAILURES:
        return to_person(replace(visit, failures=failures), Why.THREE_TRIES)
    return replace(visit, screen=Screen.SCAN, failures=failures, says_again=True)


def to_person(visit: Visit, why: str) -> Visit:
    """A person has to help: of whatever it was, nothing is shown any more."""
    return Visit(
        screen=Screen.PERSON,
        language=visit.language,
        is_language_chosen=visit.is_language_chosen,
        comfort=visit.comfort,
        guest=visit.guest,
        why=why,
        pressed_s=visit.pressed_s,
    )


def confirm(visit: Visit) -> Visit:
    """She is the one."""
    return _onward(visit) if visit.screen is Screen.CONFIRM else visit


def mark(visit: Visit, chosen: str) -> Visit:
    """Mark an answer; nothing is taken until she goes on."""
    is_asking = visit.screen in (Screen.QUESTION, Screen.PHOTO)
    return replace(visit, chosen=chosen) if is_asking else visit


def go_on(visit: Visit) -> Visit:
    """Take the marked answer; without one nothing happens."""
    if visit.screen is Screen.QUESTION and visit.question is not None and visit.chosen:
        answers = (*visit.choices.answers, (visit.question.question_id, visit.chosen))
        return _onward(replace(visit, chosen="", choices=replace(visit.choices, answers=answers)))
    if visit.screen is Screen.PHOTO and visit.chosen:
        photo = PhotoChoice.YES if visit.chosen == YES else PhotoChoice.NO
        return _onward(replace(visit, chosen="", choices=replace(visit.choices, photo=photo)))
    return visit


def skip(visit: Visit) -> Visit:
    """Leave a question open that need not be answered."""
    question = visit.question
    if visit.screen is not Screen.QUESTION or question is None or question.is_required:
        return visit
    answers = (*visit.choices.answers, (question.question_id, ""))
    return _onward(replace(visit, chosen="", choices=replace(visit.choices, answers=answers)))


def hide(visit: Visit, field_name: str, rules: Rules) -> Visit:
    """Leave organisation or country off the badge, or put it back."""
    if visit.screen is not Screen.BADGE or field_name not in rules.hideable:
        return visit
    hidden = visit.choices.hidden
    turned = (
        tuple(one for one in hidden if one != field_name) if field_name in hidden else (*hidden, field_name)
    )
    return replace(visit, choices=replace(visit.choices, hidden=turned))


def leading(visit: Visit) -> str:
    """Return which of her two names leads on her badge; "" where there is one only."""
    if visit.guest is None:
        return ""
    return leading_script(_with_leading(visit.guest.registration, visit.choices))


def turn_names(visit: Visit) -> Visit:
    """Let the other of her two names lead."""
    leads = leading(visit)
    if visit.screen is not Screen.BADGE or not leads:
        return visit
    other = LATIN if leads == NATIVE else NATIVE
    return replace(visit, choices=replace(visit.choices, leading=other))


def listed_name(registration: Registration, choices: Choices) -> str:
    """Return the name that she may correct: the one that leads on her badge, as it is listed."""
    leads = leading_script(_with_leading(registration, choices))
    return registration.name_native if leads == NATIVE else registration.display_name


def to_spelling(visit: Visit, rules: Rules) -> Visit:
    """Correct the name; where the event lets nobody, a person does."""
    if visit.screen is not Screen.BADGE or visit.guest is None:
        return visit
    if not rules.most_letters:
        return to_person(visit, Why.SPELLING)
    choices = visit.choices
    spelled = choices.spelling_native if leading(visit) == NATIVE else choices.spelling
    name = spelled or listed_name(visit.guest.registration, choices)
    return replace(visit, screen=Screen.SPELLING, typed=name)


def exchange(visit: Visit, letter: str) -> Visit:
    """Put another letter in the place of the last one: with an accent, or doubled in Hangul."""
    if visit.screen is not Screen.SPELLING or not is_hangul(letter):
        return type_text(erase(visit), letter)
    return replace(visit, typed=exchanged(visit.typed, letter))


def can_spell(visit: Visit, rules: Rules) -> bool:
    """Whether what is typed is within the event's limits."""
    return visit.guest is not None and within_limits(
        listed_name(visit.guest.registration, visit.choices), visit.typed, rules.most_letters
    )


def take_spelling(visit: Visit, rules: Rules) -> Visit:
    """Take the corrected name, in place of the one that leads; what is beyond the limits stays on the screen."""
    if visit.screen is not Screen.SPELLING or visit.guest is None or not can_spell(visit, rules):
        return visit
    plain = " ".join(visit.typed.split())
    spelling = "" if plain == listed_name(visit.guest.registration, visit.choices) else plain
    if leading(visit) == NATIVE:
        choices = replace(visit.choices, spelling_native=spelling)
    else:
        choices = replace(visit.choices, spelling=spelling)
    return replace(visit, screen=Screen.BADGE, typed="", choices=choices)


def leave_spelling(visit: Visit) -> Visit:
    """Leave the name as it was."""
    return replace(visit, screen=Screen.BADGE, typed="") if visit.screen is Screen.SPELLING else visit


def print_badge(visit: Visit) -> Visit:
    """She is content: record and print."""
    return replace(visit, screen=Screen.PRINTING) if visit.screen is Screen.BADGE else visit


def printed(visit: Visit) -> Visit:
    """The badge came out, or she has one already: take it, and go."""
    return replace(visit, screen=Screen.TAKE, more_s=0.0) if visit.screen is Screen.PRINTING else visit


def not_printed(visit: Visit) -> Visit:
    """She is in, and the badge waits at the desk for her number."""
    return replace(to_person(visit, Why.COLLECT), collects=True) if visit.screen is Screen.PRINTING else visit


def refused(visit: Visit, why: str) -> Visit:
    """What was true when she was found is true no longer."""
    return to_person(visit, why) if visit.screen is Screen.PRINTING else visit


def numbered(visit: Visit, number: str, slip: tuple[tuple[bool, ...], ...] = ()) -> Visit:
    """Her number for the desk, and the code to be scanned there."""
    return replace(visit, number=number, slip=slip) if visit.screen is Screen.PERSON else visit


def more_time(visit: Visit, pace: Pace) -> Visit:
    """Let the screen stay longer, as often as she wants."""
    return replace(visit, asks=False, more_s=visit.more_s + pace.more_s)


def left_s(visit: Visit, now_s: float, pace: Pace) -> float | None:
    """Return in how many seconds this screen goes by itself, None where it does not."""
    if visit.screen in (Screen.LANGUAGE, Screen.WAITING, Screen.PRINTING):
        return None
    slower = pace.slower if visit.comfort.has_more_time else 1.0
    if visit.screen is Screen.TAKE:
        return visit.pressed_s + pace.take_s * slower + visit.more_s - now_s
    return visit.pressed_s + (pace.idle_s + pace.asking_s) * slower - now_s


def tick(visit: Visit, now_s: float, pace: Pace) -> Visit:
    """Let time pass: ask whether she is still there, then clear everything."""
    left = left_s(visit, now_s, pace)
    if left is None:
        return visit
    if left <= 0:
        return begin(now_s)
    slower = pace.slower if visit.comfort.has_more_time else 1.0
    asks = visit.screen is not Screen.TAKE and left <= pace.asking_s * slower
    return replace(visit, asks=asks) if asks != visit.asks else visit


def _with_leading(registration: Registration, choices: Choices) -> Registration:
    return replace(registration, leading_script=choices.leading or registration.leading_script)


def _onward(visit: Visit) -> Visit:
    """Go to the next question, then to the pictures, then to the badge."""
    if visit.question is not None:
        return replace(visit, screen=Screen.QUESTION)
    if visit.guest is not None and visit.guest.asks_photo and visit.choices.photo is None:
        return replace(visit, screen=Screen.PHOTO)
    gets_badge = visit.guest is None or visit.guest.gets_badge
    return replace(visit, screen=Screen.BADGE if gets_badge else Screen.PRINTING)
