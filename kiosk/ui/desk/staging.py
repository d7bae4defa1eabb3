"""What is on the stage and in the panel beside it: made from the scene, and made anew when that changes; no widgets."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.model import RegistrationId
from kiosk.ui.desk import present, present_panel
from kiosk.ui.desk.own_helm import OwnHelm
from kiosk.ui.desk.part import MakeOffer, MakePanel, MakeStage, Part
from kiosk.ui.desk.preview import BadgePictures
from kiosk.ui.desk.states import Act, Panel, Stage

_TYPING_FOLLOWS = 10
"""So many times later a badge is drawn while names are typed: the next key should not have to share the processor."""


class Staging(QObject):
    """Shows one state at a time, with what parts offer beside it.

    Signals:
        stage_changed, panel_changed: frozen states to show.
        offers_changed: what parts offer for the guest on the stage (tuple of `Offer`).
        sound_wanted: the name of a sound.
    """

    stage_changed = Signal(object)
    panel_changed = Signal(object)
    offers_changed = Signal(object)
    sound_wanted = Signal(str)

    def __init__(
        self,
        helm: OwnHelm,
        parts: Callable[[], Sequence[Part]],
        preview: BadgePictures,
        follow_ms: int,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._helm, self._parts = helm, parts
        self._preview, self._follow_ms = preview, follow_ms
        self.stage: Stage | None = None
        self._panel: Panel | None = None
        self._make_stage: MakeStage = present.ready
        self._make_panel: MakePanel = lambda scene: present_panel.panel(scene, None)
        self._offers: dict[Part, MakeOffer] = {}
        self._offered_to: RegistrationId | None = None

    def show(self, make_stage: MakeStage, make_panel: MakePanel | None, *, is_typing: bool) -> None:
        """Show another state, sound and badge after it; without `make_panel` the panel stays what it is of."""
        self._drop_offers_for_another()
        self._make_stage, self._make_panel = make_stage, make_panel or self._make_panel
        scene = self._helm.scene
        self.stage = stage = make_stage(scene)
        self._panel = panel = self._make_panel(scene)
        self.stage_changed.emit(stage)
        self._preview.empty_for(panel.preview_id)
        self.panel_changed.emit(panel)
        if stage.sound:
            QTimer.singleShot(self._follow_ms // 4, self, lambda: self.sound_wanted.emit(stage.sound.value))
        self._preview.want(panel.preview_id, self._follow_ms * (_TYPING_FOLLOWS if is_typing else 1))

    def show_again(self) -> None:
        """Show the same state in other words, or as somebody else may see it."""
        scene = self._helm.scene
        self.stage, self._panel = self._make_stage(scene), self._make_panel(scene)
        self.stage_changed.emit(self.stage)
        self.panel_changed.emit(self._panel)
        self._show_offers()

    def look_again(self) -> None:
        """Show what has become another: a slip is given once the badge has to wait, so what to do has changed."""
        scene = self._helm.scene
        stage, panel = self._make_stage(scene), self._make_panel(scene)
        if stage != self.stage:
            self.stage = stage
            self.stage_changed.emit(stage)
        if panel != self._panel:
            self._panel = panel
            self.panel_changed.emit(panel)

    def offers(self, act: Act) -> bool:
        """Whether the stage offers an act now."""
        stage = self._make_stage(self._helm.scene)
        choices = (*getattr(stage, "choices", ()), *getattr(stage, "reasons", ()))
        return any(choice.act is act for choice in choices)

    def offer(self, part: Part, make_offer: MakeOffer) -> None:
        """Show a button beside the guest on the stage, until another guest or a part takes it."""
        self._offers[part] = make_offer
        self._show_offers()

    def drop_offers(self) -> None:
        """Offer nothing any more; `show_again` shows it."""
        self._offers = {}

    def _drop_offers_for_another(self) -> None:
        guest = self._helm.guest
        if guest is None or guest.registration_id != self._offered_to:
            self._offered_to = guest.registration_id if guest is not None else None
            if self._offers:
                self._offers = {}
                self._show_offers()

    def _show_offers(self) -> None:
        scene = self._helm.scene
        self.offers_changed.emit(
            tuple(self._offers[part](scene) for part in self._parts() if part in self._offers)
        )
