"""The desk window: view, controller and sounds wired together; a key filter joins by `listen_to`; nothing else."""

from typing import Protocol

from PySide6.QtCore import QTimer, SignalInstance
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.controller import DeskController
from kiosk.ui.desk.port import DeskStation
from kiosk.ui.desk.states import Sound
from kiosk.ui.desk.view import DeskView
from kiosk.ui.runner import Runner
from kiosk.ui.sounds import Sounds
from kiosk.ui.words import Translate

IDLE_MS = 1500
"""When the sounds are loaded: after the first paint, which they would put off."""


class Keys(Protocol):
    """A key filter: `scanned` carries a `RawScan`, `typed` a text, `took_back` a count.

    `keeps_field_focus`: no scan passes through an input method, so the search field may keep the focus.
    """

    keeps_field_focus: bool

    @property
    def scanned(self) -> SignalInstance:
        """A finished scan."""
        ...

    @property
    def typing(self) -> SignalInstance:
        """Somebody begins to type while no text field has the focus."""
        ...

    @property
    def typed(self) -> SignalInstance:
        """Typed characters."""
        ...

    @property
    def took_back(self) -> SignalInstance:
        """How many typed characters were the beginning of a scan."""
        ...


class DeskWindow(QWidget):
    """One desk. The caller owns runner and station and closes them after the window."""

    def __init__(
        self,
        station: DeskStation,
        runner: Runner,
        translate: Translate,
        sounds: Sounds,
        *,
        language: str = "en",
        fade_ms: int = theme.FADE_MS,
        pause_ms: int = 60,
        follow_ms: int = 20,
    ) -> None:
        super().__init__()
        self.setWindowTitle(f"{station.info.desk_name} · Madang")
        self.resize(1366, 768)
        self.setMinimumSize(1180, 680)
        self.view = DeskView(fade_ms=fade_ms, pause_ms=pause_ms)
        self.controller = DeskController(
            station, runner, translate, language, follow_ms=follow_ms, parent=self
        )
        self._sounds = sounds
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        info = station.info
        self.view.badge.preview.ratio = info.badge_width_mm / info.badge_height_mm
        self.view.show_logo(info.logo_path)
        self._wire_intents()
        self._wire_states()

    def start(self) -> None:
        """Show the ready desk; call it before `show`."""
        self.controller.start()
        self.view.resting.setFocus()
        names = tuple(sound.value for sound in Sound if sound)
        QTimer.singleShot(IDLE_MS, self, lambda: self._sounds.load(names))

    def listen_to(self, keys: Keys) -> None:
        """Take scans and typing from a key filter that watches this window."""
        if keys.keeps_field_focus:
            self.view.rest_in_field()
        keys.typing.connect(self.view.begin_typing)
        keys.scanned.connect(self.controller.scan)
        keys.typed.connect(self.view.type_text)
        keys.took_back.connect(self.view.take_back)

    def _wire_intents(self) -> None:
        view, controller = self.view, self.controller
        view.asked.connect(controller.act)
        view.number_pressed.connect(controller.take_number)
        view.moved.connect(controller.move)
        view.card_chosen.connect(controller.reopen)
        view.text_typed.connect(controller.search)
        view.text_entered.connect(controller.enter)

    def _wire_states(self) -> None:
        view, controller = self.view, self.controller
        controller.frame_changed.connect(view.show_frame)
        controller.stage_changed.connect(view.show_stage)
        controller.banner_changed.connect(view.show_banner)
        controller.panel_changed.connect(view.show_panel)
        controller.cards_changed.connect(view.show_cards)
        controller.preview_changed.connect(view.show_preview)
        controller.sound_wanted.connect(self._sounds.play)
        controller.rested.connect(view.rest)
        controller.search_wanted.connect(view.focus_search)
        controller.enlarge_wanted.connect(view.enlarge)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once; what was admitted is stored already."""
        event.accept()
