"""What stands below the badge beside the stage: whether it prints, waits, came out; no Qt."""

from kiosk.domain.admission import Admit, BadgeTask, Reason
from kiosk.domain.model import JobId, JobState, PrintJob, RegistrationId
from kiosk.services.outcome import Outcome
from kiosk.ui.desk.not_drawn import why_not_drawn
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Panel, Tone
from kiosk.ui.desk.trouble_words import TROUBLE_WORDS
from kiosk.ui.words import isolated


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


def _place_in_queue(scene: Scene, job_id: JobId) -> int:
    waiting = [job.job_id for job in scene.jobs_here]
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
