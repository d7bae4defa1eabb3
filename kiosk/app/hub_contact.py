"""When a station last heard its hub, kept over an end of the program: "offline since" is then true after a start too."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from db.store import Store
from kiosk.domain.errors import KioskError
from kiosk.link.worker import LinkState

_log = logging.getLogger(__name__)
_HEARD = "link.heard_at"
_APART = timedelta(minutes=1)
"""While the hub is there it is noted so often: a killed program knows it to the minute."""


class HubContact:
    """The last contact, and why there is none now. `take` is told by the link, from its thread."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store, self._now = store, now
        with store.read() as reader:
            kept = reader.setting(_HEARD)
        self.heard_at = self._noted_at = datetime.fromisoformat(kept) if kept else None
        self.is_there, self.trouble = False, ""

    def take(self, state: LinkState) -> None:
        """Know how the link stands; what goes away is noted at once."""
        was_there, self.is_there = self.is_there, state.since is None
        self.trouble = state.trouble
        if self.is_there:
            self.heard_at = self._now()
        is_due = (
            self.is_there
            and self.heard_at is not None
            and (self._noted_at is None or abs(self.heard_at - self._noted_at) >= _APART)
        )
        if is_due or (was_there and not self.is_there):
            self.note()

    def note(self) -> None:
        """Keep it; a disk that is full is no reason to stop a link."""
        if self.heard_at is None or self.heard_at == self._noted_at:
            return
        try:
            with self._store.write() as tx:
                tx.put_setting(_HEARD, self.heard_at.isoformat())
        except KioskError as error:
            _log.warning("the last contact with the hub was not noted: %s", error.sentence)
            return
        self._noted_at = self.heard_at


def forget_contact(put: Callable[[str, str], None]) -> None:
    """Begin anew: this station is paired with a hub that it has not heard yet."""
    put(_HEARD, "")
