"""From an answer of the station to what the stage shows: words, shape, sound and tone are chosen here; no Qt.

Longer than other modules: one short function a kind of answer, and the words of the stage stand in one place.
"""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.admission import Admit, BadgeTask, Reason, Refer, Refuse, tasks_for
from kiosk.domain.errors import KioskError
from kiosk.domain.event import pick
from kiosk.domain.model import Badge, JobState, PrinterTrouble, PrintJob, Registration, Text
from kiosk.domain.questions import NO, YES, AnswerForm, Question
from kiosk.domain.shown import shown
from kiosk.domain.ticket_forms import Form, recognise
from kiosk.services.outcome import Outcome, Undone
from kiosk.ui.desk.not_drawn import why_not_drawn
from kiosk.ui.desk.port import DeskInfo, SpoolView
from kiosk.ui.desk.reasons import ALREADY, NO_TICKET, SYSTEMS, ReasonWords, words_of
from kiosk.ui.desk.states import (
    REPRINTS,
    Act,
    Already,
    Ask,
    AskChoice,
    Cell,
    Chip,
    Choice,
    Flag,
    Person,
    Ready,
    Shape,
    Sound,
    Spans,
    Stage,
    Task,
    Tone,
    Trouble,
    Welcome,
)
from kiosk.ui.words import Words, isolated, mark, other_language

MOST_TASKS = 4
MOST_BESIDE_ASK = 2
"""Tasks that are shown beside a question."""

REPRINT_WORDS = {
    Act.LOST: mark("Lost"),
    Act.NAME_WRONG: mark("Name wrong"),
    Act.MISPRINT: mark("Misprint"),
    Act.OTHER: mark("Other"),
}


@dataclass(frozen=True, slots=True)
class Scene:
    """What every sentence may need: the language, the desk, its printing, the station's instant."""

    words: Words
    info: DeskInfo
    spool: SpoolView
    now: datetime

    @property
    def language(self) -> str:
        """The language of the interface."""
        return self.words.language

    def text(self, texts: Text) -> str:
        """Return an event's text in the language of the interface, else in the event's first."""
        return pick(texts, self.language, self.info.event.languages)

    def local(self, instant: datetime) -> datetime:
        """Return an instant in the event's time zone."""
        return self.info.event.local(instant)

    @property
    def today(self) -> date:
        """The event day that it is now: by the clock, or as a lead has said."""
        day = self.info.event.day_at(self.now)
        return self.info.used_days.get(day, day)

    @property
    def is_printer_in_trouble(self) -> bool:
        """Whether the printer says that it cannot print."""
        status = self.spool.status
        return status is not None and status.trouble is not PrinterTrouble.NONE

    def job(self, job: PrintJob | None) -> PrintJob | None:
        """Return the newest state of a print job."""
        if job is None:
            return None
        return next((known for known in self.spool.jobs if known.job_id == job.job_id), job)


def ready(scene: Scene) -> Ready:
    """Nobody is being served: say so in both languages, and the whole training in three hints."""
    w = scene.words
    headline = mark("Ready for the next guest")
    hints = (
        ("scan-qr-code", w("Scan"), w("E-mail, phone or paper. No click needed.")),
        ("search", w("Or type a name"), w("Any script: Mansouri, 홍길동, ليلى")),
        ("user-plus", w("Nobody found?"), w("Walk-in: F3. Only the name is required.")),
    )
    return Ready(w(headline), w.other(headline), hints)


def stage(scene: Scene, outcome: Outcome, *, is_reprint: bool = False, is_reopened: bool = False) -> Stage:
    """Return what the stage shows for an answer of the station."""
    decision = outcome.decision
    if isinstance(decision, Admit):
        return welcome(scene, outcome, decision)
    if decision.reason is Reason.ALREADY_IN and outcome.registration is not None:
        return already(scene, outcome, is_reprint=is_reprint, is_reopened=is_reopened)
    return trouble(scene, outcome, decision)


def welcome(scene: Scene, outcome: Outcome, decision: Admit) -> Welcome:
    """Return the green answer: the name, what to do now, undo."""
    w = scene.words
    entered = scene.local(outcome.claim.at if outcome.claim else outcome.now)
    shown = person(scene, decision.registration, outcome.badge)
    ask = asking(scene, outcome, with_keys=True)
    tasks = _tasks(scene, outcome, decision, MOST_TASKS if ask is None else MOST_BESIDE_ASK)
    choices = [Choice(Act.UNDO, w("Undo check-in"), key="F5", icon="undo-2")] if outcome.fact_id else []
    if decision.badge_task is BadgeTask.ASK and outcome.job is None:
        choices.append(Choice(Act.PRINT_BADGE, w("Print the badge"), key="Ctrl+P", icon="printer"))
    word = w("Checked in")
    return Welcome(
        flag=Flag(Tone.OK, Shape.CHECK, word, f"{entered:%H:%M:%S}"),
        person=shown,
        tasks_title=w("Do now") if tasks else "",
        tasks=tasks,
        choices=tuple(choices),
        next_words=w("Next guest: just scan"),
        ask=ask,
        sound=Sound.NONE if outcome.noted else Sound.ACCEPTED,
        spoken=". ".join(
            [word, shown.lead, *(f"{t.title}. {t.detail}" for t in tasks), *([ask.words] if ask else [])]
        ),
    )


def asking(scene: Scene, outcome: Outcome, *, with_keys: bool) -> Ask | None:
    """Return the first open question, or what was noted where none is open any more; None where nothing is asked.

    Args:
        with_keys: whether Ctrl and a digit choose an answer; where they mean something else a click does.
    """
    w = scene.words
    noted = w("Noted: {answer}", answer=isolated(outcome.noted)) if outcome.noted else ""
    if not outcome.ask:
        return Ask(title=w("Answered"), words=noted) if noted else None
    question, more = outcome.ask[0], len(outcome.ask) - 1
    keys = [f"Ctrl {number}" if with_keys else "" for number in range(1, len(question.taken) + 1)]
    words = [answer_words(scene, question, value) for value in question.taken]
    choices = map(AskChoice, question.taken, words, keys)
    is_free = question.form is AnswerForm.FREE
    notes = [noted, w("{count} more", count=more) if more else ""]
    return Ask(
        title=w("Ask for consent") if question.is_consent else w("Please ask"),
        words=scene.text(question.ask),
        note=" · ".join(filter(None, notes)),
        choices=tuple(choices),
        field=w("Answer") if is_free else "",
        field_remark=w("Enter notes it") if is_free else "",
    )


def answer_words(scene: Scene, question: Question, value: str) -> str:
    """Return how an answer reads: yes and no in the language of the window, a choice by its name, a text as it is."""
    names = {one.choice_id: one.name for one in question.choices}
    if value in names:
        return scene.text(names[value])
    known = {YES: scene.words("Yes"), NO: scene.words("No")} if question.form is AnswerForm.YES_NO else {}
    return known.get(value, value)


def already(
    scene: Scene, outcome: Outcome, *, is_reprint: bool = False, is_reopened: bool = False
) -> Already:
    """Return the amber answer: when, where, who, and the reprint reasons."""
    w = scene.words
    assert outcome.registration is not None
    shown = person(scene, outcome.registration, outcome.badge)
    cells = _cells(scene, outcome)
    word = w(ALREADY.word)
    reasons = tuple(
        Choice(act, w(REPRINT_WORDS[act]), key=f"Ctrl {number}") for number, act in enumerate(REPRINTS, 1)
    )
    prompt = w("Badge lost or wrong? Choose the reason and it prints again. The old badge stops working.")
    if is_reprint:
        prompt = _reprint_prompt(scene, outcome)
        word = w("New badge")
    ask = None if is_reprint else asking(scene, outcome, with_keys=False)
    can_undo = is_reopened and outcome.claim is not None and outcome.claim_station == scene.info.desk_name
    return Already(
        flag=Flag(Tone.WARN, Shape.TRIANGLE, word),
        person=shown,
        cells=cells,
        prompt=prompt,
        reasons=() if is_reprint or scene.spool.printer is None else reasons,
        foot="" if is_reprint or can_undo else w(ALREADY.foot),
        undo=Choice(Act.UNDO, w("Undo check-in"), key="F5", icon="undo-2") if can_undo else None,
        next_words=w("Next guest: just scan"),
        ask=ask,
        sound=Sound.NONE if is_reprint or is_reopened or outcome.noted else ALREADY.sound,
        spoken=". ".join(
            [word, shown.lead, *(f"{c.label} {c.value}" for c in cells), *([ask.words] if ask else [])]
        ),
    )


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


def person(scene: Scene, registration: Registration, badge: Badge | None = None) -> Person:
    """Return who a registration is, as the stage shows it: the Hangul name leads where there is one.

    The code is the badge's number, as it stands on the paper; a booking code opens self check-in and is not shown.
    """
    w, registration = scene.words, shown(registration)
    lead, second, is_hangul_first = names(registration)
    country = w.country(registration.country) if registration.country else ""
    if country and w.language != "en":
        english = w.other.country(registration.country)
        country = country if english == country else f"{country} {english}"
    return Person(
        chip=chip(scene, registration.category),
        code=badge.number if badge else "",
        lead=lead,
        second=second,
        organisation=registration.organisation,
        country=country,
        is_hangul_first=is_hangul_first,
    )


def names(registration: Registration) -> tuple[str, str, bool]:
    """Return (largest name, the other, whether Hangul leads)."""
    registration = shown(registration)
    native, lead = registration.name_native, registration.display_name
    if native and any("\uac00" <= c <= "\ud7a3" for c in native):
        return native, lead if lead != native else "", True
    return lead, native if native != lead else "", False


def chip(scene: Scene, category_id: str) -> Chip | None:
    """Return a category's chip: its word in the language of the interface, then in the other one."""
    category = scene.info.event.category(category_id)
    if category is None:
        return None
    word = scene.text(category.name)
    second = category.name.get(other_language(scene.language), "")
    return Chip(word, second if second != word else "", category.pattern, category.colour)


def _tasks(scene: Scene, outcome: Outcome, decision: Admit, most: int) -> tuple[Task, ...]:
    w = scene.words
    tasks: list[Task] = []
    job = scene.job(outcome.job)
    if job is not None and job.state is JobState.QUEUED and scene.is_printer_in_trouble:
        title = w("Give collection slip {number}", number=job.slip)
        tasks.append(Task("ticket", title, w("“Your badge comes in a minute.”")))
    if job is not None and job.state is JobState.FAILED:
        why = why_not_drawn(w, job.detail)
        title = w("The badge cannot be printed") if why else w("The badge did not come out")
        tasks.append(Task("triangle-alert", title, why or w("Scan again and choose a reason to reprint it")))
    if outcome.is_bound:
        tasks.append(Task("id-card-lanyard", w("Spare badge"), w("write the name on it, hand it over")))
    elif decision.badge_task is BadgeTask.HAS_BADGE:
        tasks.append(Task("id-card-lanyard", w("Has a badge"), w("Just go in")))
    rules = tasks_for(decision.registration, scene.info.event) if not decision.tasks else decision.tasks
    for rule in rules:
        title, detail = split_say(scene.text(rule.say))
        tasks.append(Task(rule.icon, title, detail))
    if len(tasks) > most:
        rest = tasks[most - 1 :]
        more = Task("layers", w("{count} more", count=len(rest)), "; ".join(task.title for task in rest))
        tasks = [*tasks[: most - 1], more]
    return tuple(tasks)


def split_say(say: str) -> tuple[str, str]:
    """Split an event's task text at its first ". ", else its first ": ", into what to do and its detail."""
    for sign in (". ", ": "):
        title, found, detail = say.partition(sign)
        if found:
            return title.strip(), detail.strip()
    return say, ""


def _reprint_prompt(scene: Scene, outcome: Outcome) -> str:
    w, job = scene.words, scene.job(outcome.job)
    if job is not None and job.state is JobState.FAILED:
        return w("The new badge did not come out. The old one no longer works: take it if you see it.")
    if job is not None and job.state is JobState.PRINTED:
        return w("The new badge is out. The old one no longer works: take it if you see it.")
    return w("A new badge is on its way. The old one no longer works: take it if you see it.")


def _copies(scene: Scene, outcome: Outcome) -> str:
    """Say how often a badge was printed; a copy that is on its way or did not come out does not count."""
    w, job = scene.words, scene.job(outcome.job)
    is_out = outcome.badge is not None and outcome.badge.printed_at is not None
    is_out = is_out or (job is not None and job.state is JobState.PRINTED)
    count = outcome.printed_before + is_out
    if count == 0:
        return w("No badge printed")
    return w("Badge printed once") if count == 1 else w("Badge printed {count} times", count=count)


def _cells(scene: Scene, outcome: Outcome) -> tuple[Cell, ...]:
    w, claim, badge = scene.words, outcome.claim, outcome.badge
    copies = _copies(scene, outcome)
    if claim is None:
        return ()
    at = scene.local(claim.at)
    is_today = claim.day == scene.today
    when = f"{w('Today') if is_today else w.short_day(claim.day)} {w.time(at)}"
    where = outcome.claim_station or w("Another desk")
    if claim.actor_id:
        third = Cell(w("Checked in by"), claim.actor_id, "")
    else:
        third = Cell(w("Badge"), badge.number if badge else w("None"), w("The number on the badge"))
    return (
        Cell(w("When"), when, _ago(scene, claim.at)),
        Cell(w("Where"), where, copies),
        third if badge or claim.actor_id else Cell(w("Badge"), w("None"), w("None was made")),
    )


def _ago(scene: Scene, instant: datetime) -> str:
    w = scene.words
    minutes = max(0, int((scene.now - instant).total_seconds() // 60))
    if minutes < 1:
        return w("Just now")
    if minutes == 1:
        return w("1 minute ago")
    if minutes < 120:
        return w("{count} minutes ago", count=minutes)
    if minutes < 48 * 60:
        return w("{count} hours ago", count=minutes // 60)
    return w("{count} days ago", count=minutes // (24 * 60))


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
