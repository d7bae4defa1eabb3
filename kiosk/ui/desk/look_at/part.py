"""Conflicts at work: the banner tells of this desk's own, the page shows one after the other."""

from collections.abc import Callable

from kiosk.domain.model import Registration
from kiosk.domain.rights import Right
from kiosk.ui.desk.look_at.port import Look, LookStation
from kiosk.ui.desk.look_at.present import LookAt, is_about, look_at, look_banner
from kiosk.ui.desk.part import DeskPart, Helm, Part
from kiosk.ui.desk.present_panel import form_of, panel
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Act, Banner, Panel


class LookPart(Part):
    """Runs the conflicts."""

    state = LookAt

    def __init__(self, helm: Helm, station: LookStation) -> None:
        super().__init__(helm)
        self._station = station
        self._looks: tuple[Look, ...] = ()
        self._guest: Registration | None = None

    def acts(self) -> dict[Act, Callable[[], object]]:
        """Open the page, and settle the conflict on it."""
        return {
            Act.LOOK: self._open,
            Act.LOOKED: lambda: self._settle(Act.LOOKED, self._station.looked_at),
            Act.TAKE_OTHER: lambda: self._settle(Act.TAKE_OTHER, self._station.take_other),
            Act.KEEP_FIRST: lambda: self._settle(Act.KEEP_FIRST, self._station.keep_first_badge),
        }

    def news(self) -> None:
        """Look whether there are conflicts."""
        is_lead = self._is_lead
        self.helm.later(lambda: self._station.to_look_at(is_lead=is_lead), self._take)

    def guest_changed(self, guest: Registration | None) -> None:
        """Tell of a guest who is one too many in a category, while she is on the stage."""
        is_other = any(is_about(look, guest) is not is_about(look, self._guest) for look in self._looks)
        self._guest = guest
        if is_other:
            self.helm.rebanner()

    def rights_ended(self) -> None:
        """Tell no more of people at risk."""
        self._take(self._looks)

    def banner(self, scene: Scene) -> Banner | None:
        """Tell of a conflict of this desk, unless it is on the stage."""
        return None if self.has_stage else look_banner(scene, self._looks, self._guest)

    @property
    def _is_lead(self) -> bool:
        return self.helm.rights.may(Right.SEE_AT_RISK)

    def take_number(self, number: int) -> None:
        """Do what the row with this number says."""
        choices = look_at(self.helm.scene, self._looks, is_lead=self._is_lead).choices
        if number <= len(choices):
            self.acts()[choices[number - 1].act]()

    def _take(self, looks: tuple[Look, ...]) -> None:
        if not self._is_lead:  # They may have been asked for before the lead's rights ended.
            looks = tuple(look for look in looks if not look.registration.protected)
        if looks == self._looks:
            return
        self._looks = looks
        if self.has_stage:
            self._show()
        self.helm.rebanner()

    def _open(self) -> None:
        self.helm.begin()
        self._show()
        self.helm.rebanner()
        self.news()

    def _show(self) -> None:
        self.helm.show(lambda scene: look_at(scene, self._looks, is_lead=self._is_lead), self._panel)

    def _panel(self, scene: Scene) -> Panel:
        if not self._looks or (self._looks[0].registration.protected and not self._is_lead):
            return panel(scene, None)
        return Panel(
            title=scene.words("Badge"),
            form=form_of(scene),
            preview_id=self._looks[0].registration.registration_id,
        )

    def _settle(self, act: Act, settle: Callable[..., tuple[Look, ...]]) -> None:
        shown = self.helm.shown
        if isinstance(shown, LookAt) and any(choice.act is act for choice in shown.choices):
            conflict = self._looks[0].conflict
            is_lead = self._is_lead
            self.helm.ask(lambda: settle(conflict, is_lead=is_lead), self._take)


def look_part(station: LookStation) -> DeskPart:
    """Return the conflicts for a window."""
    return DeskPart(lambda helm: LookPart(helm, station), LookAt)
