"""From an answer of the station to what the stage shows: words, shape, sound and tone are chosen here; no Qt.

What does not let somebody in is in `present_trouble.py`.
"""

from datetime import datetime

from kiosk.domain.admission import Admit, BadgeTask, Reason, tasks_for
from kiosk.domain.model import JobState
from kiosk.domain.questions import NO, YES, AnswerForm, Question
from kiosk.services.outcome import Outcome
from kiosk.ui.desk.not_drawn import why_not_drawn
from kiosk.ui.desk.present_person import person
from kiosk.ui.desk.present_trouble import trouble
from kiosk.ui.desk.reasons import ALREADY
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import (
    REPRINTS,
    Act,
    Already,
    Ask,
    AskChoice,
    Cell,
    Choice,
    Flag,
    Ready,
    Shape,
    Sound,
    Stage,
    Task,
    Tone,
    Welcome,
)
from kiosk.ui.words import isolated, mark

MOST_TASKS = 4
MOST_BESIDE_ASK = 2
"""Tasks that are shown beside a question."""

REPRINT_WORDS = {
    Act.LOST: mark("Lost"),
    Act.NAME_WRONG: mark("Name wrong"),
    Act.MISPRINT: mark("Misprint"),
    Act.OTHER: mark("Other"),
}


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
