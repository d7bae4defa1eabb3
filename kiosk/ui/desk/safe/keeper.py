"""Rights and the lock at work: asks for the lead's PIN on the stage, ends the lead's rights, locks an idle desk.

A locked desk shows nothing of the list and admits nobody; a staff badge opens it and is a change of shift, a PIN opens it
alone. The lead's rights end a few minutes after they were last needed, whatever else is done at the desk, and by one key.
"""

import logging
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer

from kiosk.domain.credential import RawScan
from kiosk.domain.errors import OperatorError
from kiosk.domain.rights import Right, Rights, Role
from kiosk.services.pins import EITHER, Proof
from kiosk.ui.desk.ask.page import AskPage
from kiosk.ui.desk.ask.state import Told
from kiosk.ui.desk.part import DeskPart, Helm, Keeper
from kiosk.ui.desk.safe.port import SafeStation
from kiosk.ui.desk.safe.present import PinAsk, locked, not_now, nothing_to_show, pin_wanted, wrong_pin
from kiosk.ui.desk.states import Act, Sound

_log = logging.getLogger(__name__)
LEAD_MS = 3 * 60_000
MS_A_MINUTE = 60_000


class KeeperPart(Keeper):
    """Runs rights and lock."""

    state = PinAsk

    def __init__(
        self, helm: Helm, station: SafeStation, *, lead_ms: int = LEAD_MS, idle_ms: int | None = None
    ) -> None:
        super().__init__(helm)
        self._station, self._safety = station, station.safety
        privacy = helm.scene.info.event.privacy
        self._rights = Rights(has_pins=self._safety.has_pins, volunteers_see=privacy.volunteers_see)
        self._is_locked = self._safety.is_locked and self._safety.has_pins
        self._wanted: tuple[Right, Callable[[], object]] | None = None
        self._turn = 0
        self._lead_ends = QTimer()
        self._lead_ends.setSingleShot(True)
        self._lead_ends.setInterval(lead_ms)
        self._lead_ends.timeout.connect(self._end_lead)
        self._idle = QTimer()
        self._idle.setSingleShot(True)
        self._idle.setInterval(privacy.lock_after_min * MS_A_MINUTE if idle_ms is None else idle_ms)
        self._idle.timeout.connect(self._idled)
        self.stir()

    @property
    def rights(self) -> Rights:
        """What may be seen and done now."""
        return self._rights

    @property
    def holds(self) -> bool:
        """Whether the desk is locked."""
        return self._is_locked

    def acts(self) -> dict[Act, Callable[[], object]]:
        """End the lead's rights, or lock the desk."""
        return {Act.SHUT: self._shut}

    def need(self, right: Right, do: Callable[[], object]) -> None:
        """Do what needs a right: at once, or once the lead's PIN was given on the stage."""
        if self._rights.may(right):
            if self._rights.is_lead:
                self._lead_ends.start()
            do()
            return
        if not self._safety.has_pins:
            self.helm.fail(
                OperatorError(
                    "Nobody can prove to be the lead here: no PIN is set. The organiser sets one: pin set."
                )
            )
            return
        self._wanted = (right, do)
        self.helm.begin()
        self._ask()

    def stir(self) -> None:
        """Somebody does something: the desk is not idle."""
        if self._idle.interval() and self._safety.has_pins and not self._is_locked:
            self._idle.start()

    def begin(self) -> None:
        """A desk that was locked when its program ended is locked when it begins."""
        if self._is_locked:
            self._show_locked("")

    def take(self, told: Told) -> None:
        """Look at a PIN."""
        if told.is_typed:
            roles = EITHER if self._is_locked else (Role.LEAD,)
            self.helm.ask(lambda: self._station.prove(told.value.strip(), roles), self._take_proof)

    def leave(self) -> None:
        """The PIN is not given."""
        self._wanted = None

    def take_scan(self, scan: RawScan) -> None:
        """Take a scan at the locked desk: a staff badge opens it; anybody else's is told, and not recorded."""

        def show(sign: str) -> None:
            if not sign:
                self._show_locked(not_now(self.helm.scene), Sound.TROUBLE)
                return
            self._unlock()
            self.helm.scan(scan)

        self.helm.ask(lambda: self._station.sign_of(scan), show)

    def _take_proof(self, proof: Proof) -> None:
        if proof.role is None:
            self._turn += 1
            fault = wrong_pin(self.helm.scene, proof)
            if self._is_locked:
                self._show_locked(fault)
            elif self._wanted is not None:
                self._ask(fault)
        elif self._is_locked:
            self._unlock()
            self.helm.show_ready()
        elif self._wanted is not None:
            (_, do), self._wanted = self._wanted, None
            self._rights = replace(self._rights, role=Role.LEAD)
            self._lead_ends.start()
            self.helm.reframe()
            self.helm.show_ready()
            do()

    def _ask(self, fault: str = "") -> None:
        if self._wanted is None:
            return
        right, turn = self._wanted[0], self._turn
        self.helm.show(lambda scene: pin_wanted(scene, right, fault, turn), nothing_to_show)
        self.helm.focus_page()

    def _shut(self) -> None:
        if self._rights.is_lead:
            self._end_lead()
        elif self._safety.has_pins and not self._is_locked:
            self._lock()

    def _end_lead(self) -> None:
        """Take the lead's rights away, and with them what only they may see."""
        self._lead_ends.stop()
        if not self._rights.is_lead:
            return
        self._rights = replace(self._rights, role=Role.VOLUNTEER)
        _log.info("the lead's rights ended")
        self.helm.shut()

    def _idled(self) -> None:
        self.helm.later(self._station.can_volunteers_unlock, lambda can: self._lock() if can else self.stir())

    def _lock(self) -> None:
        if self._is_locked:
            return
        self._is_locked, self._wanted = True, None
        self._idle.stop()
        self._end_lead()
        self.helm.later(lambda: self._station.keep_locked(True), lambda _none: None)
        _log.info("the desk locked")
        self.helm.shut()
        self._turn += 1
        self._show_locked("")

    def _show_locked(self, fault: str, sound: Sound = Sound.NONE) -> None:
        turn = self._turn
        self.helm.begin()
        self.helm.show(lambda scene: locked(scene, fault, turn, sound=sound), nothing_to_show)
        self.helm.focus_page()

    def _unlock(self) -> None:
        self._is_locked = False
        self._turn += 1
        self.helm.later(lambda: self._station.keep_locked(False), lambda _none: None)
        _log.info("the desk was unlocked")
        self.helm.shut()
        self.stir()


def keeper_part(station: SafeStation, *, lead_ms: int = LEAD_MS, idle_ms: int | None = None) -> DeskPart:
    """Return rights and lock for a window."""
    return DeskPart(lambda helm: KeeperPart(helm, station, lead_ms=lead_ms, idle_ms=idle_ms), PinAsk, AskPage)
