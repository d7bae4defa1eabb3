"""The screens of a visit in words; no Qt. Whatever needs a person leads to one screen, which never says why.

Longer than other modules: one short function a screen, so that all that a guest reads stands in one place.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil

from babel.numbers import format_decimal

from kiosk.domain.codes import ALPHABET
from kiosk.domain.event import pick
from kiosk.domain.masking import initials, masked_email, masked_line, masked_name
from kiosk.domain.model import PhotoChoice, Registration, Text
from kiosk.domain.panel import inches_of
from kiosk.domain.questions import NO, YES, AnswerForm, Question
from kiosk.domain.self_check_in import (
    CODE_LENGTH,
    Screen,
    Visit,
    can_spell,
    leading,
    listed_name,
)
from kiosk.domain.shown import shown
from kiosk.ui.self_service.port import KioskInfo
from kiosk.ui.self_service.spelling_keys import accents_of, can_be_typed, rows_for
from kiosk.ui.self_service.state import (
    Badge,
    Button,
    Camera,
    Card,
    Free,
    Languages,
    Measure,
    Option,
    Options,
    Pad,
    Person,
    Pin,
    Printing,
    Spelling,
    StillThere,
    Take,
    View,
    Waiting,
)
from kiosk.ui.self_service.tongues import OWN_NAMES, RTL
from kiosk.ui.words import Words, isolated, mark

_START, _WELCOME, _CHOOSE = (
    mark("Start in English"),
    mark("Welcome"),
    mark("Collect your badge. Choose your language."),
)
_DIGITS = {"ar": ("arab", "٠١٢٣٤٥٦٧٨٩"), "my": ("mymr", "၀၁၂၃၄၅၆၇၈၉")}
"""Numbering systems of CLDR by language, and their digits, which Babel does not put in; Latin digits elsewhere."""
_GREETED = 5
"""Languages that greet on the first screen; the first two large."""
_HIDE = {
    "organisation": (mark("Hide my organisation"), mark("Show my organisation"), "building-2"),
    "country": (mark("Hide my country"), mark("Show my country"), "globe"),
}


@dataclass(frozen=True, slots=True)
class Told:
    """What the station tells of itself: why there is no picture ("" for a camera that runs, or is there no camera).

    `voices` are the languages that it can read aloud; `frame` is not 0 while the panel is measured.
    """

    has_camera: bool = True
    pin_digits: int | None = None
    pin_wait_s: int = 0
    frame: int = 0
    voices: frozenset[str] = frozenset()


def number(w: Words, value: float) -> str:
    """Return a number in the digits of the language."""
    system, digits = _DIGITS.get(w.language, ("latn", "0123456789"))
    plain = format_decimal(value, locale=w.language, numbering_system=system)
    return plain.translate(str.maketrans("0123456789", digits))


def said(w: Words, text: Text, languages: tuple[str, ...]) -> str:
    """Return what the event says in a guest's language; where it does not, in English, which more can read."""
    found = pick(text, w.language, ("en", *languages))
    return isolated(found) if w.language in RTL else found


@dataclass(frozen=True, slots=True)
class Scene:
    """What a screen is made from."""

    visit: Visit
    info: KioskInfo
    w: Words
    told: Told
    left_s: float | None

    @property
    def registration(self) -> Registration:
        """Who is there; only where somebody is."""
        assert self.visit.guest is not None
        return self.visit.guest.registration

    @property
    def photo(self) -> PhotoChoice:
        """What she chose, here or before."""
        return self.visit.choices.photo or self.registration.photo


def _language(scene: Scene) -> View:
    offered, translate = scene.info.languages, scene.w.translate
    greetings = tuple((code, translate(code, _WELCOME)) for code in offered[:_GREETED])
    prompts = tuple((code, translate(code, _CHOOSE)) for code in offered[:2])
    buttons = tuple(
        Button(
            act=f"language:{code}",
            label=OWN_NAMES[code],
            detail=translate(code, _START),
            language=code,
        )
        for code in offered
    )
    return View(
        screen=Screen.LANGUAGE,
        body=Languages(greetings, prompts, buttons),
        says=" ".join(text for _, text in prompts),
    )


def _scan(scene: Scene) -> View:
    w, visit = scene.w, scene.visit
    again = w("That could not be read. Please try once more.") if visit.says_again else ""
    title = w("Show your QR code to the camera")
    text = w("From your e-mail, your phone or on paper. About 20 cm away. It reads by itself.")
    absent = ""
    if not scene.told.has_camera:
        title = w("Hold your QR code in front of the scanner")
        text = w("From your e-mail, your phone or on paper. It reads by itself.")
        absent = w("The scanner is beside this screen.")
    return View(
        screen=Screen.SCAN,
        title=title,
        text=text,
        body=Camera(w("Live only. No picture is kept."), again, absent),
        step=1,
        buttons=(Button(act="to_code", label=w("No QR? Type your booking code"), icon="keyboard"),),
        says=f"{again} {title} {text}".strip(),
    )


def _code(scene: Scene) -> View:
    w, visit = scene.w, scene.visit
    left = CODE_LENGTH - len(visit.typed)
    done = Button(act="read_code", label=w("Continue"), icon="arrow-right", kind="primary", icon_last=True)
    if left:
        more = w("1 more character") if left == 1 else w("{count} more characters", count=number(w, left))
        done = Button(act="read_code", label=more, kind="waiting")
    keys = "".join(sorted(ALPHABET, key=lambda one: (one.isalpha(), one)))
    again = w("That could not be read. Please try once more.") if visit.says_again else ""
    return View(
        screen=Screen.CODE,
        title=w("Type your booking code"),
        text=w(
            "{count} characters. You find it in the confirmation e-mail, under the QR code.",
            count=number(w, CODE_LENGTH),
        ),
        body=Pad(visit.typed, CODE_LENGTH, keys, again),
        step=1,
        buttons=(
            Button(act="erase", label=w("Delete the last character"), icon="delete"),
            done,
            Button(act="to_scan", label=w("Back to the camera"), icon="scan-qr-code", kind="quiet"),
        ),
    )


def _waiting(scene: Scene) -> View:
    w = scene.w
    return View(screen=Screen.WAITING, title=w("One moment, please"), body=Waiting(), step=1)


def _confirm(scene: Scene) -> View:
    w, registration = scene.w, shown(scene.registration)
    listed = scene.registration
    name = masked_name(listed.display_name)
    native = masked_name(listed.name_native) if listed.name_native != listed.display_name else ""
    lines = (
        (w("Organisation"), masked_line(registration.organisation)),
        (w("E-mail"), masked_email(registration.email)),
    )
    return View(
        screen=Screen.CONFIRM,
        title=w("Is this you?"),
        text=w("We hide part of it because others may see this screen."),
        body=Card(
            isolated(name),
            isolated("" if listed.badge_name else native),
            tuple((title, isolated(text)) for title, text in lines if text),
            initials(listed.display_name),
        ),
        step=2,
        buttons=(
            Button(act="yes", label=w("Yes, this is me"), icon="check", kind="primary"),
            Button(act="no", label=w("No, not me"), icon="x"),
        ),
        says=w("Is this you?"),
    )


def _question(scene: Scene) -> View:
    w, visit, question = scene.w, scene.visit, scene.visit.question
    assert question is not None
    languages = scene.info.event.languages
    body: Options | Free = Options(
        tuple(_option(visit, w, question, one, languages) for one in question.taken)
    )
    buttons: tuple[Button, ...] = (_continue(visit, w),)
    if question.form is AnswerForm.FREE:
        body = Free(w("Please answer this at a desk. You can go on without it."))
        buttons = (
            Button(act="skip", label=w("Continue"), icon="arrow-right", kind="primary", icon_last=True),
        )
    elif not question.is_required:
        buttons = (*buttons, Button(act="skip", label=w("I would rather not answer"), kind="quiet"))
    return View(
        screen=Screen.QUESTION,
        title=said(w, question.ask, languages),
        text=w("You can change it at any desk, on any day."),
        body=body,
        step=2,
        buttons=buttons,
    )


def _option(visit: Visit, w: Words, question: Question, taken: str, languages: tuple[str, ...]) -> Option:
    if question.form is AnswerForm.CHOICE:
        choice = next(one for one in question.choices if one.choice_id == taken)
        label = said(w, choice.name, languages)
    else:
        label = w("Yes") if taken == YES else w("No")
    return Option(act=f"mark:{taken}", label=label, is_chosen=visit.chosen == taken)


def _photo(scene: Scene) -> View:
    w, visit = scene.w, scene.visit
    return View(
        screen=Screen.PHOTO,
        title=w("May photographers take pictures of you?"),
        text=w("Both answers are fine. You can change it at any desk, on any day."),
        body=Options(
            (
                Option(
                    act=f"mark:{YES}",
                    label=w("Yes"),
                    detail=w("You get a plain blue lanyard."),
                    icon="camera",
                    lanyard="plain",
                    is_chosen=visit.chosen == YES,
                ),
                Option(
                    act=f"mark:{NO}",
                    label=w("No, please"),
                    detail=w("You get a yellow striped lanyard, and this mark on your badge."),
                    icon="camera-off",
                    lanyard="striped",
                    is_chosen=visit.chosen == NO,
                ),
            )
        ),
        step=2,
        buttons=(_continue(visit, w),),
    )


def _continue(visit: Visit, w: Words) -> Button:
    if not visit.chosen:
        return Button(act="go_on", label=w("Choose an answer"), kind="waiting")
    return Button(act="go_on", label=w("Continue"), icon="arrow-right", kind="primary", icon_last=True)


def _badge(scene: Scene) -> View:
    w, visit, registration = scene.w, scene.visit, scene.registration
    beside = [Button(act="spell", label=w("Change the spelling"), icon="type")]
    if leading(visit):
        beside.append(Button(act="turn_names", label=w("Other script first"), icon="arrow-up-down"))
    for field_name in scene.info.rules.hideable:
        if not getattr(registration, field_name) or field_name not in scene.info.event.badge.fields:
            continue
        hide_it, show_it, icon = _HIDE[field_name]
        is_hidden = field_name in visit.choices.hidden
        label = w(show_it) if is_hidden else w(hide_it)
        beside.append(Button(act=f"hide:{field_name}", label=label, icon=icon, is_on=is_hidden))
    return View(
        screen=Screen.BADGE,
        title=w("Is your name right?"),
        body=Badge(tuple(beside), w("What you hide is not printed. It stays known to the desk.")),
        step=3,
        buttons=(Button(act="print", label=w("Print my badge"), icon="printer", kind="primary"),),
    )


def _spelling(scene: Scene) -> View:
    w, visit = scene.w, scene.visit
    name = listed_name(scene.registration, visit.choices)
    leave = Button(act="leave_spelling", label=w("Leave it as it was"), icon="arrow-left", kind="quiet")
    if not can_be_typed(name):
        return View(
            screen=Screen.SPELLING,
            title=w("Your name on the badge"),
            body=Free(w("A person corrects names in this script. Call one, or leave it as it was.")),
            step=3,
            buttons=(leave,),
        )
    is_fine = can_spell(visit, scene.info.rules)
    note = "" if is_fine else w("That is more than a correction. A person at the desk can help you.")
    take = Button(act="take_spelling", label=w("Use this spelling"), icon="check", kind="primary")
    return View(
        screen=Screen.SPELLING,
        title=w("Your name on the badge"),
        text=w("You can correct letters. For another name a person helps you at the desk."),
        body=Spelling(visit.typed, rows_for(visit.typed, name), accents_of(visit.typed), note),
        step=3,
        buttons=(
            take if is_fine else replace(take, kind="waiting"),
            leave,
        ),
    )


def _printing(scene: Scene) -> View:
    w = scene.w
    return View(
        screen=Screen.PRINTING,
        title=w("Printing your badge"),
        text=w("A few seconds. It comes out of the printer here."),
        body=Printing(_lanyard(scene), "camera-off" if scene.photo is PhotoChoice.NO else "id-card-lanyard"),
        step=3,
    )


def _lanyard(scene: Scene) -> str:
    w = scene.w
    if scene.photo is PhotoChoice.NO:
        return w("Ask at the lanyard table for a yellow striped lanyard.")
    return w("Ask at the lanyard table for a plain blue lanyard.")


def _take(scene: Scene) -> View:
    w, visit = scene.w, scene.visit
    gets_badge = visit.guest is None or visit.guest.gets_badge
    seconds = _seconds(scene.left_s)
    return View(
        screen=Screen.TAKE,
        title=w("Take your badge") if gets_badge else w("You are checked in"),
        text=w("You are checked in. Have a good forum.")
        if gets_badge
        else w("You have a badge already: just go in. Have a good forum."),
        body=Take(
            scene.info.arrow if gets_badge else "",
            _clears(w, seconds),
            w("Nothing about you stays on it."),
            _lanyard(scene) if gets_badge else "",
        ),
        buttons=(
            Button(act="more", label=w("More time"), icon="hourglass"),
            Button(act="done", label=w("Done"), icon="check"),
            *(
                (Button(act="no_badge", label=w("No badge came out"), icon="hand-helping"),)
                if gets_badge
                else ()
            ),
        ),
        is_ok=True,
        seconds=seconds,
        left=number(w, seconds),
    )


def _clears(w: Words, seconds: int) -> str:
    if seconds == 1:
        return w("This screen clears in 1 second.")
    return w("This screen clears in {count} seconds.", count=number(w, seconds))


def _person(scene: Scene) -> View:
    w, visit, policy = scene.w, scene.visit, scene.info.event.self_service
    languages = scene.info.event.languages
    desk = said(w, policy.desk, languages)
    title = (
        w("A person will help you at {desk}", desk=isolated(desk)) if desk else w("A person will help you")
    )
    text = w("Please bring this number with you. There is no need to queue again.")
    plain = w("Collect your badge at the desk") if visit.collects else w("A person will help you")
    if visit.collects:
        title = (
            w("Collect your badge at {desk}", desk=isolated(desk))
            if desk
            else w("Collect your badge at the desk")
        )
        text = w("You are checked in. Please bring this number with you.")
    return View(
        screen=Screen.PERSON,
        title=title,
        text=text,
        body=Person(
            visit.number,
            said(w, policy.way, languages),
            said(w, policy.way_detail, languages),
            visit.slip,
            w("You may photograph this for the desk. Nobody else can read it."),
            plain,
        ),
        buttons=(Button(act="done", label=w("OK"), icon="check", kind="primary"),),
    )


def still_there(w: Words, left_s: float | None) -> View:
    """Return the question whether anybody is there; nothing of her stands on it."""
    seconds = _seconds(left_s)
    return View(
        screen=Screen.LANGUAGE,
        title=w("Are you still there?"),
        text=w("Nothing about you stays on this screen."),
        body=StillThere(_clears(w, seconds)),
        buttons=(
            Button(act="more", label=w("I need more time"), icon="hourglass", kind="primary"),
            Button(act="done", label=w("Start over"), icon="rotate-ccw"),
        ),
        seconds=seconds,
        left=number(w, seconds),
    )


def pin(w: Words, told: Told) -> View:
    """Return what asks the staff for their PIN."""
    note = w("Please wait {count} seconds.", count=number(w, told.pin_wait_s)) if told.pin_wait_s else ""
    return View(
        screen=Screen.LANGUAGE,
        title=w("For the staff: PIN"),
        body=Pin(told.pin_digits or 0, note),
        buttons=(
            Button(act="pin_ok", label=w("Close the kiosk"), icon="log-out", kind="primary"),
            Button(act="pin_measure", label=w("Measure the screen"), icon="credit-card"),
            Button(act="pin_leave", label=w("Back"), icon="arrow-left", kind="quiet"),
        ),
    )


def measure(w: Words, frame: int) -> View:
    """Return the frame by which the staff tell the panel's real size."""
    inches = number(w, inches_of(frame))
    return View(
        screen=Screen.LANGUAGE,
        title=w("Hold a bank card against the frame"),
        text=w("Make the frame as large as the card: drag its right edge, or press the keys."),
        body=Measure(frame, w("This screen then measures {inches} inches across.", inches=inches)),
        buttons=(
            Button(act="measure_ok", label=w("It is as large as the card"), icon="check", kind="primary"),
            Button(act="measure_leave", label=w("Back"), icon="arrow-left", kind="quiet"),
        ),
    )


def _seconds(left_s: float | None) -> int:
    return max(0, ceil(left_s)) if left_s is not None else 0


SCREENS: dict[Screen, Callable[[Scene], View]] = {
    Screen.LANGUAGE: _language,
    Screen.SCAN: _scan,
    Screen.CODE: _code,
    Screen.WAITING: _waiting,
    Screen.CONFIRM: _confirm,
    Screen.QUESTION: _question,
    Screen.PHOTO: _photo,
    Screen.BADGE: _badge,
    Screen.SPELLING: _spelling,
    Screen.PRINTING: _printing,
    Screen.TAKE: _take,
    Screen.PERSON: _person,
}
