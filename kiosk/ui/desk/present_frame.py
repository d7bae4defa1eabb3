"""What stands around the stage: header, banner, recent check-ins, status bar; no Qt."""

from collections.abc import Mapping, Sequence

from kiosk.domain.model import JobState, PrinterTrouble, PrintJob, RegistrationId
from kiosk.domain.retention import Stand
from kiosk.services.ports import Recent
from kiosk.ui.desk.port import ClockDoubt, ClockView, HubState, HubView
from kiosk.ui.desk.present_person import names, person
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Act, Banner, Card, Choice, Frame, Pill, Tone
from kiosk.ui.desk.trouble_words import TROUBLE_WORDS
from kiosk.ui.words import OWN_NAMES, isolated, mark

DOUBT_WORDS = {
    ClockDoubt.OUTSIDE_EVENT: mark("Clock: today is not a day of this event"),
    ClockDoubt.APART_FROM_HUB: mark("Clock: more than 10 minutes from the hub's"),
    ClockDoubt.BEFORE_LAST_FACT: mark("Clock: earlier than the last check-in"),
}

FEW_LEFT = 10
"""Badges left from which on a new roll should lie ready."""


def frame(
    scene: Scene, hub: HubView, clock: ClockView, arrived: int | None, *, is_lead: bool = False
) -> Frame:
    """Return header and status bar."""
    w = scene.words
    notes = [w("Rehearsal: {day}", day=w.day(scene.local(clock.now).date()))] if clock.is_rehearsal else []
    if clock.doubt in DOUBT_WORDS and not clock.is_rehearsal:
        notes.append(w(DOUBT_WORDS[clock.doubt]) + " (Ctrl+W)")
    notes += _lead_notes(scene)
    return Frame(
        event_name=scene.text(scene.info.event.name),
        clock_note=" · ".join(notes),
        help=w("Help"),
        call_lead=w("Call lead"),
        placeholder=w("Scan a QR code, or type a name, booking code or e-mail"),
        form_placeholder=w("A scan still works here, and keeps this form"),
        walk_in=w("Walk-in"),
        recent_title=w("Last check-ins at this desk"),
        recent_hint=w("Alt + 1–5 reopens one"),
        hub=_hub(scene, hub),
        printer=_printer(scene),
        desk=_desk(scene, is_lead=is_lead),
        arrived=Pill("users", "–" if arrived is None else w.number(arrived), w("arrived")),
        language=OWN_NAMES[w.language],
        time=w.time(scene.local(clock.now)),
    )


def _lead_notes(scene: Scene) -> list[str]:
    """Return what a lead has said or has to decide: which day it is, that the data is due to be destroyed."""
    w, kept, notes = scene.words, scene.info.retention, []
    if scene.info.event.day_at(scene.now) in scene.info.used_days:
        notes.append(w("Day: {day}, as the lead said", day=w.day(scene.today)))
    if kept.stand is not Stand.NONE and kept.until is not None:
        notes.append(w("Destroy the list: it was to be kept until {day}", day=w.short_day(kept.until)))
    return notes


def _desk(scene: Scene, *, is_lead: bool) -> Pill:
    info = scene.info
    if is_lead:
        return Pill(
            "lock", isolated(info.desk_name), scene.words("lead's rights · Ctrl+0 ends them"), Tone.CALM
        )
    known = [isolated(text) for text in (info.desk_note, info.on_shift) if text]
    return Pill("monitor", isolated(info.desk_name), " · ".join(known) or scene.words("nobody on shift"))


def _hub(scene: Scene, hub: HubView) -> Pill:
    w = scene.words
    if hub.state is HubState.NONE:
        return Pill("monitor", w("This desk alone"), w("no hub"))
    if hub.state is HubState.SERVING:
        return Pill("cloud-check", w("This desk is the hub"), isolated(hub.address), Tone.OK)
    if hub.state is HubState.OFFLINE:
        since = w("Offline since {time}", time=w.time(scene.local(hub.since))) if hub.since else w("Offline")
        waiting = w("{count} waiting to sync", count=hub.waiting) if hub.waiting else w("all sent before")
        return Pill("cloud-off", since, waiting, Tone.CALM, ground=True)
    sent = w("{count} on the way", count=hub.waiting) if hub.waiting else w("all sent")
    return Pill("cloud-check", w("Hub connected"), sent, Tone.OK)


def _printer(scene: Scene) -> Pill:
    w, spool = scene.words, scene.spool
    waiting = len(scene.jobs_here)
    queued = _count(scene, waiting, mark("1 badge in the queue"), mark("{count} badges in the queue"))
    if spool.printer is None:
        return Pill("printer", w("No printer"), w("badges are not printed here"))
    if spool.status is not None and spool.status.trouble in TROUBLE_WORDS:
        word = w(TROUBLE_WORDS[spool.status.trouble][0])
        return Pill("printer", word, queued if waiting else "", Tone.WARN, ground=True)
    if waiting:
        return Pill(
            "printer",
            w("Printing"),
            _count(scene, waiting, mark("1 badge"), mark("{count} badges")),
            Tone.CALM,
        )
    is_low = spool.status is not None and spool.status.is_low
    is_short = is_low or (spool.badges_left is not None and spool.badges_left <= FEW_LEFT)
    word = w("Paper near its end") if is_short else w("Printer ready")
    return Pill("printer-check", word, _left(scene), Tone.WARN if is_short else Tone.OK)


def _left(scene: Scene) -> str:
    """Return about how many badges the paper still gives, and how long that lasts."""
    w, spool = scene.words, scene.spool
    if spool.badges_left is None:
        return ""
    if spool.minutes_left is None:
        return w.many(spool.badges_left, "about 1 badge left", "about {count} badges left")
    badges = w.many(spool.badges_left, "about 1 badge", "about {count} badges")
    return f"{badges}, {w.many(spool.minutes_left, '1 minute', '{count} minutes')}"


def banner(scene: Scene, names_by_id: Mapping[RegistrationId, str]) -> Banner | None:
    """Return the question about an uncertain print, else the printer's trouble, else None."""
    w, spool = scene.words, scene.spool
    uncertain = next((job for job in spool.jobs if job.state is JobState.UNKNOWN), None)
    if uncertain is not None:
        name, number = names_by_id.get(uncertain.registration_id, ""), ""
        if spool.doubted is not None and spool.doubted[0].registration_id == uncertain.registration_id:
            name, number = names(spool.doubted[0])[0], spool.doubted[1]
            name = "" if spool.doubted[0].protected else name  # it may be seen when she is gone
        whose = (
            w("Did the badge of {name} come out?", name=isolated(name))
            if name
            else w("Did the badge with slip {number} come out?", number=uncertain.slip)
        )
        choices = (
            Choice(Act.CAME_OUT, w("Yes, it did"), key="Ctrl+Y"),
            Choice(Act.DID_NOT_COME_OUT, w("No, it did not"), key="Ctrl+N"),
        )
        detail = w("The printer said nothing. It is not sent again by itself.")
        parts = [w("Badge {number}", number=isolated(number))] if number else []
        if spool.status is not None and spool.status.trouble in TROUBLE_WORDS:
            parts.append(w("Now: {trouble} (F8)", trouble=w(TROUBLE_WORDS[spool.status.trouble][0])))
        return Banner(whose, " · ".join([*parts, detail]), choices, "printer", uncertain.job_id)
    if spool.status is None or spool.status.trouble not in TROUBLE_WORDS:
        return None
    waiting = len(scene.jobs_here)
    title = w(TROUBLE_WORDS[spool.status.trouble][1])
    if any(job.state in (JobState.SENDING, JobState.SENT) for job in scene.jobs_here):
        trouble = w(TROUBLE_WORDS[spool.status.trouble][0])
        title = w("{trouble}. A badge was sent before: it may still come out.", trouble=trouble)
    detail = w("Keep checking in.")
    if waiting:
        one, many = mark("1 badge prints when it is ready."), mark("{count} badges print when it is ready.")
        if spool.status.trouble is PrinterTrouble.PAPER_OUT:
            one, many = (
                mark("1 badge prints when a roll is in."),
                mark("{count} badges print when a roll is in."),
            )
        count = _count(scene, waiting, one, many)
        detail = f"{detail} {count}"
    offered = []
    if spool.other_printer:
        offered.append(
            Choice(Act.OTHER_PRINTER, w("Use {printer}", printer=isolated(spool.other_printer)), key="F7")
        )
    offered.append(Choice(Act.HOW_TO_LOAD, w("How to load"), key="F8"))
    return Banner(title, detail, tuple(offered))


def _count(scene: Scene, count: int, one: str, many: str) -> str:
    return scene.words(one) if count == 1 else scene.words(many, count=count)


def cards(scene: Scene, recent: Sequence[Recent]) -> tuple[Card, ...]:
    """Return the recent check-ins, the newest first, at most five."""
    made = []
    for check, registration, job in recent[:5]:
        chip = person(scene, registration).chip
        lead, second, is_hangul_first = names(registration)
        name = f"{isolated(lead)} {isolated(second)}" if is_hangul_first and second else isolated(lead)
        icon, tone = _card_icon(scene.job(job))
        if check.undone:
            icon, tone = "undo-2", Tone.NONE
        line = scene.words.time(scene.local(check.at))
        word = scene.words("Undone") if check.undone else (chip.word if chip else "")
        made.append(
            Card(
                fact_id=check.fact_id,
                pattern=chip.pattern if chip else "outline",
                colour=chip.colour if chip else "#7C776C",
                name=name,
                icon=icon,
                tone=tone,
                line=f"{line} · {word}" if word else line,
            )
        )
    return tuple(made)


def _card_icon(job: PrintJob | None) -> tuple[str, Tone]:
    if job is None or job.state in (JobState.PRINTED, JobState.CANCELLED):
        return "check", Tone.OK
    if job.state in (JobState.UNKNOWN, JobState.FAILED):
        return "triangle-alert", Tone.WARN
    return ("hourglass", Tone.WARN) if job.state is JobState.QUEUED else ("printer", Tone.CALM)
