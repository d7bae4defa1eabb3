"""The link of a running station: a thread that synchronises whenever there is something, and one at the doorbell.

What the hub's stream brings is taken over without asking; it is asked all the same every two seconds, for a stream is only
speed. A desk never waits for any of it. While the hub is away it tries again with a growing pause, and tells since when.
"""

import contextlib
import logging
import random
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.errors import KioskError
from kiosk.domain.sentence import Sentence
from kiosk.link.client import HubClient, HubMoved, Revoked
from kiosk.link.sync import SyncReport, sync_once
from kiosk.protocol.messages import NewFacts, StationStatus
from kiosk.services.ports import Clock, LinkStore, SealedBoxes

_log = logging.getLogger(__name__)

POLL_S = 2.0
"""How often the hub is asked when its doorbell is silent; a proxy may hold the stream back."""
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.5, 5.0
_JOIN_S = 5.0
_MOST_CAME = 50
"""Events of a stream that wait here; what was before them is asked for."""
_TELL_S = 30.0
"""A hub that was started anew knows how its stations are after so long."""
_BUG = Sentence(
    "The link to the hub made a mistake. It is in the log; the desk goes on, and it will be tried again."
)


@dataclass(frozen=True, slots=True)
class LinkState:
    """The link at an instant; `since` is when the hub went away, None while it is there."""

    since: datetime | None
    waiting: int
    offset: timedelta = timedelta()
    trouble: str = ""


class LinkWorker:
    """Keeps a station and its hub alike. `changed` is called from the worker's threads.

    `pulled` is called when facts of other stations came in.
    """

    def __init__(
        self,
        make_client: Callable[[], HubClient],
        store: LinkStore,
        clock: Clock,
        changed: Callable[[LinkState], None],
        pulled: Callable[[], None] = lambda: None,
        look: Callable[[], None] = lambda: None,
        status: Callable[[], StationStatus] = StationStatus,
        boxes: SealedBoxes | None = None,
        revoked: Callable[[Revoked], None] = lambda _: None,
        heard_at: datetime | None = None,
        check: Callable[[HubClient], None] = lambda _: None,
    ) -> None:
        """Make a worker; `start` begins.

        Args:
            make_client: returns a new connection to the hub, wherever it is now.
            store: this station's.
            clock: this station's.
            changed: told how the link stands, from a thread of the worker.
            pulled: told that facts of other stations came in.
            look: looks for a hub that does not answer, before it is tried again.
            status: returns how this station is, for the hub's page.
            boxes: where a kiosk keeps its sealed roster, None for other stations.
            revoked: told once that this station is to destroy its data; the worker ends with it.
            heard_at: when the hub was last heard, before this worker; None for never.
            check: looks at a new connection before anything is sent; may raise a KioskError.
        """
        self._make_client, self._store, self._clock = make_client, store, clock
        self._changed, self._pulled, self._look = changed, pulled, look
        self._status = status
        self._told: tuple[StationStatus, float] | None = None
        self._boxes, self._revoked, self._heard_at = boxes, revoked, heard_at
        self._check, self._checked = check, False
        self._wake = threading.Event()
        self._back = threading.Event()
        self._stop = threading.Event()
        self._listening: HubClient | None = None
        self._came: deque[NewFacts | None] = deque(maxlen=_MOST_CAME)
        self.is_fed = False
        """Whether the hub's stream brings facts."""
        self._pull_at_s = 0.0
        self._state: LinkState | None = None
        self._rings = 0
        self._must_look = False
        self._threads = [
            threading.Thread(target=self._synchronise, name="link", daemon=True),
            threading.Thread(target=self._listen, name="doorbell", daemon=True),
        ]

    def start(self) -> None:
        """Begin."""
        for thread in self._threads:
            thread.start()

    def wake(self) -> None:
        """Synchronise soon: something was recorded. Any thread, at once."""
        self._wake.set()

    def stop(self) -> None:
        """End both threads and join them, within a time limit."""
        self._stop.set()
        self._wake.set()
        self._back.set()
        if self._listening is not None:
            self._listening.hang_up()
        for thread in self._threads:
            thread.join(_JOIN_S)

    def _synchronise(self) -> None:
        pause_s = _FIRST_PAUSE_S
        while not self._stop.is_set():
            self._checked, self._pull_at_s = False, 0.0
            with self._make_client() as client:
                while self._is_fine(client) and not self._stop.is_set():
                    pause_s = _FIRST_PAUSE_S
                    if not self._wake.wait(POLL_S):
                        self._pull_at_s = 0.0
            if self._stop.is_set():
                return
            self._back.wait(pause_s * random.uniform(0.8, 1.2))
            if self._must_look or (pause_s == _LONGEST_PAUSE_S and not self._back.is_set()):
                self._must_look = False
                self._look()
            pause_s = min(pause_s * 2, _LONGEST_PAUSE_S)

    def _is_fine(self, client: HubClient) -> bool:
        self._wake.clear()
        self._back.clear()
        return not self._try(client)

    def _try(self, client: HubClient) -> str:
        """Synchronise once and tell how it went; return the trouble, or ""."""
        try:
            if not self._checked:
                self._check(client)
                self._checked = True
            self._report(self._synchronised(client))
            self._tell(client)
        except Revoked as order:
            _log.warning("this station was revoked: %s", order.order)
            self._stop.set()
            self._revoked(order)
            return order.sentence
        except KioskError as error:
            self._must_look = isinstance(error, HubMoved)
            if self._state is None or self._state.trouble != error.sentence:
                _log.info("hub away: %s %s", error.sentence, error.detail)
            trouble: str = error.sentence
        except Exception:  # noqa: BLE001 - a bug: logged whole, told plainly; a link that died would look idle
            _log.exception("the link failed")
            trouble = _BUG
        else:
            return ""
        before = self._state.since if self._state is not None else self._heard_at
        since = before or self._clock.now()
        waiting = self._state.waiting if self._state is not None else 0
        with contextlib.suppress(KioskError):  # A full disk: what waited before is the best answer.
            waiting = self._store.waiting()
        self._publish(LinkState(since, waiting, trouble=trouble))
        return trouble

    def _synchronised(self, client: HubClient) -> SyncReport:
        came, now_s = [self._came.popleft() for _ in range(len(self._came))], time.monotonic()
        must_pull = not self.is_fed or now_s >= self._pull_at_s or None in came
        new = [one for one in came if one is not None]
        report = sync_once(client, self._store, self._clock, self._boxes, new, must_pull=must_pull)
        if must_pull:
            self._pull_at_s = now_s + POLL_S
        return report

    def _report(self, report: SyncReport) -> None:
        offset = report.offset
        if offset is None:
            offset = self._state.offset if self._state is not None else timedelta()
        self._publish(LinkState(None, self._store.waiting(), offset))
        if report.pulled:
            self._pulled()

    def _tell(self, client: HubClient) -> None:
        """Tell the hub how this station is, where that has changed, and now and then."""
        status, now_s = self._status(), time.monotonic()
        if self._told is None or self._told[0] != status or now_s - self._told[1] >= _TELL_S:
            client.tell(status)
            self._told = status, now_s

    def _publish(self, state: LinkState) -> None:
        self._state = state
        self._changed(state)

    def _listen(self) -> None:
        pause_s = _FIRST_PAUSE_S
        while not self._stop.is_set():
            self._rings = 0
            with self._make_client() as self._listening:
                try:
                    self._listening.listen(self._rang)
                except KioskError as error:
                    _log.debug("doorbell silent: %s", error.sentence)
            self.is_fed = False
            pause_s = _FIRST_PAUSE_S if self._rings else min(pause_s * 2, _LONGEST_PAUSE_S)
            self._stop.wait(pause_s * random.uniform(0.8, 1.2))

    def _rang(self, new: NewFacts | None) -> bool:
        self._rings += 1
        self.is_fed |= new is not None
        self._came.append(new)
        self._wake.set()
        self._back.set()  # The hub is there again: no need to sit out the pause.
        return not self._stop.is_set()
