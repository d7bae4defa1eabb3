"""What stands around the stage: header, banner, badge panel, recent check-ins, status bar, pages to read; no Qt."""

from collections.abc import Mapping, Sequence

from kiosk.domain.admission import Admit, BadgeTask, Reason
from kiosk.domain.model import JobId, JobState, PrinterTrouble, PrintJob, RegistrationId
from kiosk.domain.retention import Stand
from kiosk.services.outcome import Outcome
from kiosk.services.ports import Recent
from kiosk.ui.desk.not_drawn import why_not_drawn
from kiosk.ui.desk.port import ClockDoubt, ClockView, HubState, HubView
from kiosk.ui.desk.present_person import names, person
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Act, Banner, Card, Choice, Frame, Panel, Pill, Tone
from kiosk.ui.words import OWN_NAMES, isolated, mark

TROUBLE_WORDS: dict[PrinterTrouble, tuple[str, str, str]] = {
    PrinterTrouble.PAPER_OUT: (
        mark("Paper out"),
        mark("Paper is out. The badge is safe in the queue."),
        mark("Prints when paper is back"),
    ),
    PrinterTrouble.RIBBON_OUT: (
        mark("Ribbon out"),
        mark("The ribbon is used up. The badge is safe in the queue."),
        mark("Prints when a ribbon is in"),
    ),
    PrinterTrouble.COVER_OPEN: (
        mark("Cover open"),
        mark("The printer's cover is open. The badge is safe in the queue."),
        mark("Prints when the cover is closed"),
    ),
    PrinterTrouble.HEAD_OPEN: (
        mark("Head open"),
        mark("The print head is open. The badge is safe in the queue."),
        mark("Prints when the head is closed"),
    ),
    PrinterTrouble.CUTTER_JAM: (
        mark("Cutter stuck"),
        mark("The printer's cutter is stuck. The badge is safe in the queue."),
        mark("Prints when the cutter is free"),
    ),
    PrinterTrouble.WRONG_MEDIA: (
        mark("Wrong roll"),
        mark("Another roll is in than this badge needs. The badge is safe in the queue."),
        mark("Prints when the right roll is in"),
    ),
    PrinterTrouble.PAUSED: (
        mark("Printer paused"),
        mark("The printer is paused. The badge is safe in the queue."),
        mark("Prints when the pause button is pressed"),
    ),
    PrinterTrouble.OFFLINE: (
        mark("Printer off"),
        mark("The printer does not answer. The badge is safe in the queue."),
        mark("Prints when the printer is back"),
    ),
    PrinterTrouble.SILENT: (
        mark("Printer silent"),
        mark("The printer gives no answer. The badge is safe in the queue."),
        mark("Prints when the printer answers"),
    ),
    PrinterTrouble.STRANGER: (
        mark("Another printer"),
        mark("Another printer answers there than before. The badge is safe in the queue."),
        mark("Prints when it is known (Ctrl+, Printers)"),
    ),
    PrinterTrouble.FAULT: (
        mark("Printer fault"),
        mark("The printer reports a fault. The badge is safe in the queue."),
        mark("Prints when the fault is gone"),
    ),
}
"""By trouble: in the status bar, in the banner, in the badge panel."""

DOUBT_WORDS = {
    ClockDoubt.OUTSIDE_EVENT: mark("Clock: today is not a day of this event"),
    ClockDoubt.APART_FROM_HUB: mark("Clock: more than 10 minutes from the hub's"),
    ClockDoubt.BEFORE_LAST_FACT: mark("Clock: earlier than the last check-in"),
}

FEW_LEFT = 10
"""Badges left from which on a new roll should lie ready."""

_WAITING = (JobState.QUEUED, JobState.SENDING, JobState.SENT)


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
    waiting = sum(job.state in _WAITING for job in _here(scene))
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
    count = w.number(spool.badges_left)
    if spool.minutes_left is None:
        return w("about {count} badges left", count=count)
    return w("about {count} badges, {minutes} minutes", count=count, minutes=spool.minutes_left)


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
    waiting = sum(job.state in _WAITING for job in _here(scene))
    title = w(TROUBLE_WORDS[spool.status.trouble][1])
    if any(job.state in (JobState.SENDING, JobState.SENT) for job in _here(scene)):
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


def panel(scene: Scene, outcome: Outcome | None, *, is_undone: bool = False) -> Panel:
    """Return the badge panel for what the stage shows; None is nobody."""
    w = scene.words
    title, form = w("Badge"), form_of(scene)
    registration = outcome.registration if outcome is not None else None
    if outcome is None or registration is None:
        empty = w("The badge appears here\nas you scan") if outcome is None else w("No badge to print")
        return _with_line(Panel(title=title, form=form, empty=empty), *_printer_line(scene))
    shown = Panel(title=title, form=form, preview_id=registration.registration_id, record=w("Record"))
    if is_undone:
        return _with_line(shown, "printer", Tone.NONE, w("Not printing"), "")
    if outcome.is_bound and outcome.badge is not None:
        number = w("Badge {number} is this guest's now", number=isolated(outcome.badge.number))
        return _with_line(shown, "id-card-lanyard", Tone.OK, number, w("Write the name on it by hand"))
    job = scene.job(outcome.job)
    if job is not None and job.state is not JobState.CANCELLED:
        icon, tone, line, detail = _job_line(scene, job, outcome)
        done = scene.spool.progress if job.state in (JobState.SENDING, JobState.SENT) else None
        return _with_line(shown, icon, tone, line, detail, progress=done)
    if outcome.badge is not None and outcome.badge.printed_at is not None:
        return _with_line(shown, "history", Tone.WARN, *_printed(scene, outcome))
    if isinstance(outcome.decision, Admit) and outcome.decision.badge_task is BadgeTask.HAS_BADGE:
        return _with_line(shown, "id-card-lanyard", Tone.OK, w("Has a badge"), w("Nothing is printing now"))
    return _with_line(shown, "printer", Tone.NONE, w("Not printing"), "")


def chosen_panel(scene: Scene, registration_id: RegistrationId | None, is_in: bool) -> Panel:
    """Return the badge panel beside a list of people."""
    w = scene.words
    if registration_id is None:
        return _with_line(
            Panel(title=w("Badge"), form=form_of(scene), empty=w("No badge to print")), *_printer_line(scene)
        )
    line = w("Checked in already.") if is_in else w("Not checked in yet.")
    detail = w("shows when and where") if is_in else w("checks in and prints")
    return Panel(
        title=w("Badge of the chosen row"),
        form="",
        preview_id=registration_id,
        line=line,
        detail=detail,
        key="Enter",
        record=w("Record"),
    )


def _with_line(
    shown: Panel, icon: str, tone: Tone, line: str, detail: str, progress: float | None = None
) -> Panel:
    return Panel(
        title=shown.title,
        form=shown.form,
        preview_id=shown.preview_id,
        empty=shown.empty,
        icon=icon,
        tone=tone,
        line=line,
        detail=detail,
        progress=progress,
        record=shown.record,
    )


def _printer_line(scene: Scene) -> tuple[str, Tone, str, str]:
    w, spool = scene.words, scene.spool
    if spool.printer is None:
        return "printer", Tone.NONE, w("No printer"), w("Badges are not printed here")
    if spool.status is not None and spool.status.trouble in TROUBLE_WORDS:
        return "printer", Tone.WARN, w(TROUBLE_WORDS[spool.status.trouble][0]), ""
    return "printer-check", Tone.OK, w("{printer} ready", printer=isolated(spool.printer.name)), ""


def _job_line(scene: Scene, job: PrintJob, outcome: Outcome) -> tuple[str, Tone, str, str]:
    w, spool = scene.words, scene.spool
    if job.state is JobState.PRINTED:
        return "printer-check", Tone.OK, *_printed(scene, outcome, job)
    if job.state is JobState.UNKNOWN:
        return "triangle-alert", Tone.WARN, w("Did the badge come out?"), w("The printer said nothing")
    if job.state is JobState.FAILED:
        why = why_not_drawn(scene.words, job.detail)
        line = w("The badge cannot be printed") if why else w("The badge did not come out")
        return "printer", Tone.WARN, line, why or w("Scan again and choose a reason to reprint it")
    if spool.printer is not None and job.printer != spool.printer.name:
        return "hourglass", Tone.WARN, w("Still with {printer}", printer=isolated(job.printer)), ""
    place = _place_in_queue(scene, job.job_id)
    if scene.is_printer_in_trouble or place > 1:
        detail = ""
        if scene.is_printer_in_trouble and job.state in (JobState.SENDING, JobState.SENT):
            detail = w("It may still come out. It is not sent again by itself.")
            return "hourglass", Tone.WARN, w("Sent to the printer"), detail
        if spool.status is not None and spool.status.trouble in TROUBLE_WORDS:
            detail = w(TROUBLE_WORDS[spool.status.trouble][2])
        return "hourglass", Tone.WARN, w("In the queue, {place}", place=_ordinal(scene, place)), detail
    about = spool.about_s
    line = w("Printing") if about is None else w("Printing, about {count} seconds", count=about)
    return "printer", Tone.CALM, line if about != 1 else w("Printing, about 1 second"), ""


def _printed(scene: Scene, outcome: Outcome, job: PrintJob | None = None) -> tuple[str, str]:
    w, badge = scene.words, outcome.badge
    at = badge.printed_at if badge is not None and badge.printed_at is not None else None
    if job is not None:
        at = job.updated_at
        return w("Printed {time}", time=w.time(scene.local(at))), w("Look at the slot")
    line = w("Printed {time}", time=w.time(scene.local(at))) if at else w("Printed")
    is_refused = not isinstance(outcome.decision, Admit) and outcome.decision.reason is Reason.ALREADY_IN
    if is_refused and outcome.claim_station:
        line = w("{line} at {desk}", line=line, desk=isolated(outcome.claim_station))
    return line, w("Nothing is printing now")


def _here(scene: Scene) -> list[PrintJob]:
    """Return the jobs of the printer in use."""
    printer = scene.spool.printer
    return [job for job in scene.spool.jobs if printer is None or job.printer == printer.name]


def _place_in_queue(scene: Scene, job_id: JobId) -> int:
    waiting = [job.job_id for job in _here(scene) if job.state in _WAITING]
    return waiting.index(job_id) + 1 if job_id in waiting else len(waiting) + 1


def _ordinal(scene: Scene, place: int) -> str:
    if scene.language != "en":
        return scene.words("number {place}", place=place)
    ending = "th" if place % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return f"{place}{ending}"


def form_of(scene: Scene) -> str:
    """Return the badge's size in words."""
    info = scene.info
    size = f"{info.badge_width_mm:g} × {info.badge_height_mm:g}"
    return f"{info.badge_form} · {size}" if info.badge_form else f"{size} mm"


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
