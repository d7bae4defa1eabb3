"""What an IPP printer says of itself and of its jobs, as troubles and fates; pure.

Sources: RFC 8011 sections 5.3.7, 5.3.8 (jobs), 5.4.11, 5.4.12 (printers); PWG 5100.1 (trimmers, which are cutters).
"""

from collections.abc import Iterable, Mapping, Sequence

from kiosk.domain.model import PrinterTrouble
from kiosk.printing.ipp_client import whole, words
from kiosk.printing.ipp_message import Value
from kiosk.printing.transport import Fate, Told

OF_PRINTER = ("printer-state", "printer-state-reasons", "printer-is-accepting-jobs")
_ENDINGS = ("-report", "-warning", "-error")
# By the first words of a reason, in the order in which a person has to put them right.
_TROUBLES = (
    (("offline", "shutdown", "connecting-to-device", "timed-out", "deactivated"), PrinterTrouble.OFFLINE),
    (("cover-open", "door-open", "interlock-open"), PrinterTrouble.COVER_OPEN),
    (("trimmer-", "cutter-"), PrinterTrouble.CUTTER_JAM),
    (("media-jam",), PrinterTrouble.FAULT),
    (("media-empty", "media-needed", "input-tray-missing"), PrinterTrouble.PAPER_OUT),
    (
        ("marker-supply-empty", "marker-supply-missing", "marker-ribbon", "ribbon-", "toner-empty"),
        PrinterTrouble.RIBBON_OUT,
    ),
    (("paused", "moving-to-paused"), PrinterTrouble.PAUSED),
    (("spool-area-full", "fuser-", "marker-failure", "stopped-partly"), PrinterTrouble.FAULT),
)
_LOW, _JAM = ("media-low",), "media-jam"
_JAM_WORDS = "Paper is stuck in the printer. Open it and take the paper out."
_ONLY_TOLD = (
    "offline",
    "connecting-to-device",
)  # CUPS says these as a mere report, and prints nothing all the same
_PROCESSING, _STOPPED = 4, 5
_LAST_ALIVE, _CANCELLED, _ABORTED, _COMPLETED = 6, 7, 8, 9
_NEVER_BEGUN = (
    "document-format-error",
    "document-unprintable-error",
    "unsupported-",
    "document-access-error",
)
_DOUBTS = ("job-completed-with-errors", "queued-in-device", "document-unprintable")


def is_stopped(attributes: Mapping[str, Sequence[Value]]) -> bool:
    """Return whether a printer or queue is stopped, or takes no jobs."""
    return (
        whole(attributes, "printer-state") == _STOPPED or whole(attributes, "printer-is-accepting-jobs") == 0
    )


def read_told(attributes: Mapping[str, Sequence[Value]]) -> Told:
    """Return how a printer is from its attributes `OF_PRINTER`.

    A reason counts with every ending except `-report`: some services call it a warning that the paper is out.
    """
    state, reasons = whole(attributes, "printer-state"), words(attributes, "printer-state-reasons")
    if state is None:
        return Told(PrinterTrouble.SILENT)
    trouble = _trouble(reasons)
    if trouble is PrinterTrouble.NONE and whole(attributes, "printer-is-accepting-jobs") == 0:
        trouble = PrinterTrouble.PAUSED
    if trouble is PrinterTrouble.NONE and state == _STOPPED:
        trouble = PrinterTrouble.FAULT
    is_jam = trouble is PrinterTrouble.FAULT and any(reason.startswith(_JAM) for reason in reasons)
    return Told(
        trouble,
        is_busy=state == _PROCESSING,
        is_low=any(reason.startswith(_LOW) for reason in reasons),
        sentence=_JAM_WORDS if is_jam else "",
    )


def read_fate(job: Mapping[str, Sequence[Value]], printer: Told) -> Fate:
    """Return what became of a job.

    Args:
        job: its attributes.
        printer: how the printer is: one that says "completed" while it is out of paper leaves a doubt.
    """
    state, reasons = whole(job, "job-state"), words(job, "job-state-reasons")
    if state is None:
        return Fate.UNSURE
    if state <= _LAST_ALIVE:
        return Fate.HELD
    if state == _COMPLETED:
        is_doubtful = printer.trouble is not PrinterTrouble.NONE or any(
            reason.startswith(_DOUBTS) for reason in reasons
        )
        return Fate.UNSURE if is_doubtful else Fate.PRINTED
    was_refused = any(reason.startswith(_NEVER_BEGUN) for reason in reasons)
    # "no value" is the standard's way of saying that the printer never began with it; every printer has to tell.
    never_begun = tuple(job.get("time-at-processing", (0,))) == (None,)
    return Fate.LOST if was_refused or never_begun else Fate.UNSURE


def _trouble(reasons: Iterable[str]) -> PrinterTrouble:
    said = [reason for reason in reasons if not reason.endswith("-report") or reason.startswith(_ONLY_TOLD)]
    for beginnings, trouble in _TROUBLES:
        if any(reason.startswith(beginnings) for reason in said):
            return trouble
    is_stopped = any(reason.endswith("-error") for reason in said)
    return PrinterTrouble.FAULT if is_stopped else PrinterTrouble.NONE
