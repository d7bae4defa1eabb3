"""What the stage shows when somebody cannot come in, after an undo, and when something could not be done; no Qt."""

from datetime import date

from kiosk.domain.admission import Reason, Refer, Refuse
from kiosk.domain.errors import KioskError
from kiosk.domain.model import Registration
from kiosk.domain.ticket_forms import Form, recognise
from kiosk.services.outcome import Outcome, Undone
from kiosk.ui.desk.present_person import person
from kiosk.ui.desk.reasons import NO_TICKET, SYSTEMS, ReasonWords, words_of
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import (
    Act,
    Choice,
    Flag,
    Shape,
    Sound,
    Spans,
    Tone,
    Trouble,
)
from kiosk.ui.words import Words, isolated


def trouble(scene: Scene, outcome: Outcome, decision: Refuse | Refer) -> Trouble:
    """Return the red answer of any reason: what is so, a sentence to say aloud, the next steps."""
    w = scene.words
    texts = words_of(decision, outcome)
    headline, say = _headline(scene, outcome, decision.reason, texts)
    acts = [act for act in texts.acts if act is not Act.ADD_TODAY or _can_add_today(scene, outcome)]
    word = w(texts.word)
    return Trouble(
        flag=Flag(texts.tone, texts.shape, word),
        headline=headline,
        say=say,
        next_title=w("What to do next") if acts else "",
        choices=tuple(_next_step(scene, act, texts) for act in acts),
        foot=w(texts.foot),
        sound=texts.sound,
        spoken=". ".join([word, headline, "".join(part for part, _ in say)]),
    )


def undone(scene: Scene, answer: Undone) -> Trouble:
    """Return what is shown after an undo, with the question about the badge where there is one."""
    w = scene.words
    name = person(scene, answer.registration).lead
    choices: tuple[Choice, ...] = ()
    if answer.question is not None:
        choices = (
            Choice(Act.BADGE_TAKEN, w("Yes, I have it"), w("The badge stops working."), "Ctrl 1", "check"),
            Choice(
                Act.BADGE_KEPT, w("No, the guest keeps it"), w("The badge goes on working."), "Ctrl 2", "x"
            ),
        )
    said = w("{name} is not checked in any more.", name=isolated(name))
    return Trouble(
        flag=Flag(Tone.CALM, Shape.UNDO, w("Check-in undone")),
        headline=w("Take the badge back?") if choices else w("Check-in undone"),
        say=((said, False),),
        next_title=w("Badge {number}", number=isolated(answer.question.number)) if answer.question else "",
        choices=choices,
        foot="" if choices else w("Next guest: just scan"),
        sound=Sound.NONE,
        spoken=f"{said} {w('Take the badge back?') if choices else ''}".strip(),
    )


def badge_answered(scene: Scene, taken: bool) -> Trouble:
    """Return what is shown once the question about the badge is answered."""
    w = scene.words
    said = (
        w("The badge no longer works.") if taken else w("The guest keeps the badge, and it goes on working.")
    )
    return Trouble(
        flag=Flag(Tone.CALM, Shape.UNDO, w("Check-in undone")),
        headline=w("Badge taken back") if taken else w("Badge kept"),
        say=((said, False),),
        next_title="",
        choices=(),
        foot=w("Next guest: just scan"),
        sound=Sound.NONE,
        spoken=said,
    )


def fault(scene: Scene, error: Exception) -> Trouble:
    """Return what is shown when something could not be done; a bug is told plainly, the desk stays open."""
    w = scene.words
    if isinstance(error, KioskError):
        headline, sentence = w("That could not be done"), w.told(error.sentence)
    else:
        headline = w("Something went wrong in this program")
        sentence = w("The desk stays open. Scan again; if it happens once more, call the lead.")
    return Trouble(
        flag=Flag(Tone.WARN, Shape.TRIANGLE, w("Not done")),
        headline=headline,
        say=((sentence, False),),
        next_title=w("What to do next"),
        choices=(
            _step(w, Act.SEARCH, w("Type in the box above.")),
            _step(w, Act.CALL_LEAD, w("The lead can look into it.")),
        ),
        foot="",
        sound=Sound.TROUBLE,
        spoken=f"{headline}. {sentence}",
    )


def _headline(scene: Scene, outcome: Outcome, reason: Reason, texts: ReasonWords) -> tuple[str, Spans]:
    w, registration = scene.words, outcome.registration
    if reason is Reason.NOT_VALID_TODAY and registration is not None:
        return _other_day(scene, registration)
    if reason in (Reason.STAFF_BADGE, Reason.STAFF_BADGE_VOID):
        return w(texts.headline, sign=isolated(outcome.staff_sign)), ((w(texts.told), False),)
    form = recognise(outcome.text).form if reason is Reason.UNKNOWN else Form.TEXT
    parts: list[tuple[str, bool]] = []
    if registration is not None and reason is not Reason.SEVERAL_MATCH:
        parts += _who(scene, registration)
    elif outcome.text and form not in NO_TICKET:
        parts += _read(w, outcome)
    if form in SYSTEMS:
        told = w("It looks like a ticket from {system}, perhaps for another event.", system=SYSTEMS[form])
        parts.append((told + " ", False))
    elif texts.told:
        parts.append((w(texts.told) + " ", False))
    if outcome.open is not None:
        parts.append((w("Open: {amount}.", amount=isolated(str(outcome.open))) + " ", True))
    return w(texts.headline), (*parts, (w("Say:") + " ", False), (w(texts.say), True))


def _other_day(scene: Scene, registration: Registration) -> tuple[str, Spans]:
    w, event = scene.words, scene.info.event
    today = scene.today
    days = list(registration.days)
    booked = w.listed([_day_name(w, day, event.days) for day in days])
    if today < days[0]:
        say = w("“Your booking starts on {day}. Shall I add today?”", day=_day_name(w, days[0], event.days))
    else:
        say = w("“Your booking is for {days}. Shall I add today?”", days=booked)
    if not event.has_day(today):
        say = w("“Your booking is for {days}.”", days=booked)
    now = w("Today is {day}.", day=w.day(today))
    return (
        w("Booked for {days}", days=booked),
        (*_who(scene, registration), (f"{now} {w('Say:')} ", False), (say, True)),
    )


def _day_name(w: Words, day: date, event_days: tuple[date, ...]) -> str:
    weekdays = [one.weekday() for one in event_days]
    return w.weekday(day) if weekdays.count(day.weekday()) == 1 else w.day(day)


def _who(scene: Scene, registration: Registration) -> tuple[tuple[str, bool], ...]:
    shown = person(scene, registration)
    further = [isolated(text) for text in (shown.organisation, shown.country) if text]
    rest = "".join(f", {text}" for text in further)
    return (isolated(shown.lead), True), (f"{rest}. ", False)


def _read(w: Words, outcome: Outcome) -> tuple[tuple[str, bool], ...]:
    before, _, after = w("We read {code}.").partition("{code}")
    return (before, False), (isolated(_short(outcome.text)), True), (after + " ", False)


def _short(text: str) -> str:
    """A scanned text may be a whole web page's address; its ends are enough to recognise it by."""
    text = " ".join(text.split())
    return text if len(text) <= 40 else f"{text[:24]} … {text[-12:]}"


def _can_add_today(scene: Scene, outcome: Outcome) -> bool:
    today = scene.today
    return outcome.registration is not None and scene.info.event.has_day(today)


def _next_step(scene: Scene, act: Act, texts: ReasonWords) -> Choice:
    w = scene.words
    if act is Act.ADD_TODAY:
        detail = w("Recorded with the name of this desk.")
        return Choice(act, w("Add today and check in"), detail, "Ctrl+D", "calendar")
    if act is Act.SEARCH:
        is_first = texts.acts[0] is Act.SEARCH
        detail = w("Type in the box above. Two letters are enough.")
        return _step(w, act, detail if is_first else w("Type in the box above."), is_other=not is_first)
    if act is Act.WALK_IN:
        return Choice(
            act, w("Register as a walk-in"), w("On no list? The badge prints at once."), "F3", "user-plus"
        )
    if act is Act.SHIFT:
        return Choice(act, w("Change the shift"), w("Choose or type a short name."), "Ctrl+J", "user")
    if act is Act.PAY:
        detail = w("Amount and receipt are kept; then check in.")
        return Choice(act, w("Note a payment"), detail, "Ctrl+T", "credit-card")
    phone = scene.info.event.lead_phone
    detail = w(texts.lead_detail)
    return _step(w, Act.CALL_LEAD, f"{isolated(phone)} · {detail}" if phone else detail)


def _step(w: Words, act: Act, detail: str, is_other: bool = False) -> Choice:
    if act is Act.SEARCH:
        title = w("Somebody else? Search by name") if is_other else w("Search by name")
        return Choice(act, title, detail, "F2", "search")
    return Choice(act, w("Call the lead"), detail, "F9", "hand-helping")
