"""The scan log's thread: it writes what was scanned when the desk is quiet, so that no scan waits for it.

Up to `MOST_WAITING` scans are in memory only; a station that is killed loses these lines, and nothing else.
"""

import logging
import secrets
import threading
from collections import deque
from collections.abc import Callable, Sequence

from db.store import Store
from kiosk.domain.admission import Decision
from kiosk.domain.credential import RawScan
from kiosk.domain.errors import KioskError
from kiosk.services.check_in import Desk
from kiosk.services.log_scan import logged_scan

_log = logging.getLogger(__name__)
MOST_WAITING = 50
_KEY_NAME = "scan_log.key"
_KEY_BYTES = 16
_JOIN_S = 5.0
_Note = tuple[RawScan, Decision | None, bool]


class ScanLog:
    """Notes scans at once and writes them later. Its owner calls `start` and `stop`."""

    def __init__(self, store: Store, desk: Callable[[], Desk], quiet_s: float = 1.0) -> None:
        """Args:
        store: where it is kept.
        desk: the station as it is now.
        quiet_s: how long nobody has to have scanned before it writes, unless `MOST_WAITING` are waiting.
        """
        self._store, self._desk, self._quiet_s = store, desk, quiet_s
        self._written: Callable[[], None] | None = None
        self._waiting: deque[_Note] = deque()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._work, name="scan-log", daemon=True)

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def stop(self) -> None:
        """Write what waits, and join the thread within a time limit."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join(_JOIN_S)

    def tell(self, written: Callable[[], None] | None) -> None:
        """Call this, on the log's thread, whenever something was written; None for nobody any more."""
        self._written = written

    def note(self, scan: RawScan, decision: Decision | None, *, is_tried: bool = False) -> None:
        """Note a scan and its answer, None where it could not be recorded. Any thread, at once."""
        self._waiting.append((scan, decision, is_tried))

    def _work(self) -> None:
        seen = 0
        while not self._stop.wait(self._quiet_s):
            count = len(self._waiting)
            if count and (count == seen or count >= MOST_WAITING):
                self._write(count)
            seen = len(self._waiting)
        self._write(len(self._waiting))

    def _write(self, count: int) -> None:
        notes = [self._waiting.popleft() for _ in range(count)]
        if not notes:
            return
        try:
            self._keep(notes)
        except KioskError as error:
            _log.warning("%s scans are not in the scan log: %s", count, error.detail)
        except Exception:  # noqa: BLE001 - a bug: logged whole; the desk goes on and the next scans are logged
            _log.exception("the scan log failed")

    def _keep(self, notes: Sequence[_Note]) -> None:
        desk = self._desk()
        with self._store.read() as reader:
            kept = reader.setting(_KEY_NAME)
            key = bytes.fromhex(kept) if kept else secrets.token_bytes(_KEY_BYTES)
            scans = [
                logged_scan(desk, reader, scan, decision, key, is_tried=is_tried)
                for scan, decision, is_tried in notes
            ]
        with self._store.write() as tx:
            if not kept:
                tx.put_setting(_KEY_NAME, key.hex())
            tx.log_scans(scans)
        if self._written is not None:
            self._written()
