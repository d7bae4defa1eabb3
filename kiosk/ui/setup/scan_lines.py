"""The newest lines of the scan log in words: when, with what, what it looked like, what became of it; pure."""

from collections.abc import Sequence

from kiosk.domain.admission import Reason
from kiosk.domain.scan_log import ADMITTED, NOT_RECORDED, TRIED, LoggedScan
from kiosk.ui.desk.reasons import ALREADY, TROUBLES
from kiosk.ui.words import Words, mark

SOURCES = {
    "wedge": mark("Keyboard scanner"),
    "serial": mark("Serial scanner"),
    "camera": mark("Camera"),
    "typed": mark("Typed"),
}
FORMS = {
    "own_ticket": mark("our ticket"),
    "booking_code": mark("booking code"),
    "badge_token": mark("badge"),
    "badge_number": mark("badge number"),
    "staff_token": mark("staff badge"),
    "pretix_sig1": "pretix",
    "pretix_plain": "pretix",
    "pretix_pairing": mark("set-up code of another system"),
    "indico_v1": "Indico",
    "indico_v2": "Indico",
    "indico_setup": mark("set-up code of another system"),
    "alfio_ticket": "alf.io",
    "alfio_badge": "alf.io",
    "eventyay": "eventyay",
    "open_event": "eventyay",
    "hi_events": "Hi.Events",
    "odoo": "Odoo",
    "attendize": "Attendize",
    "contact": mark("business card"),
    "wifi": mark("Wi-Fi code"),
    "payment": mark("payment code"),
    "bar_code": mark("bar code of goods"),
    "web_page": mark("web page"),
    "message": mark("message"),
    "unknown_json": mark("data of another system"),
    "damaged_ticket": mark("damaged ticket"),
    "damaged_code": mark("damaged code"),
    "empty": mark("nothing"),
    "control_characters": mark("no text"),
    "digits": mark("digits"),
}
"""What a code looked like, by its form in the scan log; the names of other systems are names."""


def source_word(w: Words, source: str) -> str:
    """Return what a scan came from."""
    return w(SOURCES.get(source, SOURCES["typed"]))


def scan_lines(w: Words, scans: Sequence[LoggedScan]) -> str:
    """Return a line for each scan, in their order; nothing of the codes but their hash prefix."""
    return "\n".join(_line(w, scan) for scan in scans)


def _line(w: Words, scan: LoggedScan) -> str:
    is_tried = scan.verdict.startswith(TRIED)
    verdict = _verdict(w, scan.verdict.removeprefix(TRIED), is_tried=is_tried)
    count = w.many(scan.length, "1 character", "{count} characters")
    parts = (
        w.time(scan.at),
        source_word(w, scan.source),
        w(FORMS.get(scan.form, mark("some text"))),
        count,
        scan.fingerprint,
    )
    return f"{' · '.join(parts)}: {verdict}"


def _verdict(w: Words, verdict: str, *, is_tried: bool) -> str:
    if verdict == ADMITTED:
        return w("would be welcome") if is_tried else w("welcome")
    if verdict == NOT_RECORDED:
        return w("not recorded")
    return w(TROUBLES.get(Reason(verdict), ALREADY).word)
