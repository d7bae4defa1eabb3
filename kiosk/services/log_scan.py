"""What a scan and its answer leave in the scan log; asked after the answer is out, never before."""

from kiosk.domain.admission import Admit, Decision
from kiosk.domain.credential import RawScan, Unreadable, decode
from kiosk.domain.model import EVENT_PLACE
from kiosk.domain.scan_log import ADMITTED, NOT_RECORDED, LoggedScan, logged, telling_reading
from kiosk.services.check_in import Desk
from kiosk.services.ports import Reader

_KIOSK = "kiosk"


def logged_scan(
    desk: Desk,
    reader: Reader,
    scan: RawScan,
    decision: Decision | None,
    key: bytes,
    *,
    is_tried: bool = False,
) -> LoggedScan:
    """Return what is kept of a scan; only reads.

    Args:
        desk: the station; nobody watches a kiosk, so no text is kept there.
        reader: the store, to see which of the readings the list knows.
        scan: the scan.
        decision: how it was answered, None where the check-in could not be recorded.
        key: the station's secret for fingerprints.
        is_tried: whether it was only tried, on the set-up screen.
    """
    if decision is None:
        verdict = NOT_RECORDED
    else:
        verdict = ADMITTED if isinstance(decision, Admit) else str(decision.reason)
    keeps_raw = desk.recorder.identity.role != _KIOSK
    return logged(scan, _used(desk, reader, scan), verdict, key, keeps_raw=keeps_raw, is_tried=is_tried)


def _used(desk: Desk, reader: Reader, scan: RawScan) -> int:
    """Return the reading that counted: the first that the list knows, else the most telling."""
    if len(scan.candidates) > 1:
        today, once_per = desk.today(), desk.event.check_in.once_per
        for index, text in enumerate(scan.candidates):
            credential = decode(RawScan((text,), scan.source, scan.at))
            if isinstance(credential, Unreadable):
                continue
            if reader.snapshot(credential, EVENT_PLACE, today, once_per).matches:
                return index
    return telling_reading(scan)
