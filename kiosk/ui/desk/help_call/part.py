"""Calls for help at work: F9 calls, the banner tells of calls, a press says who goes."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from kiosk.domain.credential import RawScan
from kiosk.domain.model import FactId
from kiosk.protocol.help_slip import is_slip
from kiosk.ui.desk.help_call.port import Calls, HelpStation, Slip
from kiosk.ui.desk.help_call.present import CallPage, call_banner, call_page, slip_page
from kiosk.ui.desk.part import DeskPart, Helm, Part
from kiosk.ui.desk.present_panel import panel
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Act, Banner, Sound


class HelpPart(Part):
    """Runs the calls."""

    state = CallPage

    def __init__(self, helm: Helm, station: HelpStation) -> None:
        super().__init__(helm)
        self._station = station
        self._calls = Calls()
        self._hidden: set[FactId] = set()
        self._slip: Slip | None = None

    def acts(self) -> dict[Act, Callable[[], object]]:
        """Call, go, or put the banner away."""
        return {Act.CALL_LEAD: self._call, Act.TAKE_CALL: self._go, Act.END_CALL: self._put_away}

    def reads(self, scan: RawScan) -> bool:
        """Take the help slip that a guest brings from a kiosk."""
        text = next((one for one in scan.candidates if is_slip(one)), "")
        if not text:
            return False
        self.helm.begin()
        self._slip = None
        self.helm.ask(lambda: self._station.open_slip(text), self._show_slip)
        return True

    def stage_acts(self) -> Mapping[Act, Callable[[], object]]:
        """While a slip that says who comes is to be seen, the key for going shows her."""
        slip = self._slip
        if slip is None or slip.found is None:
            return {}
        found = slip.found
        return {Act.TAKE_CALL: lambda: self.helm.show_found([found], 0)}

    def _show_slip(self, slip: Slip) -> None:
        self._slip = slip
        self.helm.show(lambda scene: slip_page(scene, slip), lambda scene: panel(scene, None))

    def news(self) -> None:
        """Look which calls there are."""
        self.helm.later(self._station.calls, self._take)

    def banner(self, scene: Scene) -> Banner | None:
        """Tell of a call that nobody here has put away."""
        return call_banner(scene, self._shown)

    @property
    def _shown(self) -> Calls:
        own = self._calls.own
        return replace(
            self._calls,
            own=own if own is not None and own.fact_id not in self._hidden else None,
            others=tuple(one for one in self._calls.others if one[0].fact_id not in self._hidden),
        )

    def _take(self, calls: Calls) -> None:
        known = {call.fact_id for call, _ in self._calls.others}
        is_new = any(call.fact_id not in known for call, _ in calls.others)
        if calls == self._calls:
            return
        self._calls = calls
        self.helm.rebanner()
        if is_new:
            self.helm.sound(Sound.PERSON)

    def _call(self) -> None:
        """Show the telephone at once, and tell the others."""
        self._slip = None
        self.helm.begin()
        self._show()
        self.helm.ask(self._station.ask_for_help, self._called)

    def _called(self, calls: Calls) -> None:
        self._take(calls)
        if self.has_stage:
            self._show()

    def _show(self) -> None:
        self.helm.show(lambda scene: call_page(scene, self._calls), lambda scene: panel(scene, None))

    def _go(self) -> None:
        """Say that somebody of this desk goes; of a kiosk's guest the page says why she comes."""
        if not self._shown.others:
            return
        call, kiosk = self._shown.others[0]
        self.helm.ask(lambda: self._station.take_call(call.fact_id), self._take)
        if call.number:
            self._slip = None
            self.helm.begin()
            self.helm.ask(lambda: self._station.open_call(call, kiosk), self._show_slip)

    def _put_away(self) -> None:
        """Hide another's call here; end an own one that nobody has taken."""
        shown = self._shown
        call = shown.others[0][0] if shown.others else shown.own
        if call is None:
            return
        self._hidden.add(call.fact_id)
        self.helm.rebanner()
        if call == shown.own and call.is_open:
            self.helm.ask(lambda: self._station.take_call(call.fact_id), self._take)


def help_part(station: HelpStation) -> DeskPart:
    """Return the calls for help for a window."""
    return DeskPart(lambda helm: HelpPart(helm, station), CallPage)
