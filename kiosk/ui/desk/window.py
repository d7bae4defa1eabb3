"""The desk window: view, controller and sounds wired together; a key filter joins by `listen_to`; nothing else."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer, SignalInstance
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.controller import DeskController
from kiosk.ui.desk.part import DeskPart
from kiosk.ui.desk.port import DeskStation
from kiosk.ui.desk.states import Act, Sound
from kiosk.ui.desk.view import DeskView
from kiosk.ui.runner import Runner
from kiosk.ui.sounds import Sounds
from kiosk.ui.words import Translate

if TYPE_CHECKING:
    from kiosk.ui.setup.page import Page
    from kiosk.ui.setup.view import SetupScreen

IDLE_MS = 1500
"""When the sounds are loaded: after the first paint, which they would put off."""


class Keys(Protocol):
    """A key filter: `typed` carries a text, `took_back` a count.

    `keeps_field_focus`: no scan passes through an input method, so the search field may keep the focus.
    """

    keeps_field_focus: bool

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
        parts: Sequence[DeskPart] = (),
        language: str = "en",
        fade_ms: int = theme.FADE_MS,
        pause_ms: int = 0,
        follow_ms: int = 20,
    ) -> None:
        super().__init__()
        self.setWindowTitle(f"{station.info.desk_name} · Madang")
        self.resize(1366, 768)
        self.setMinimumSize(1180, 680)
        self.view = DeskView(parts, fade_ms=fade_ms, pause_ms=pause_ms)
        self.controller = DeskController(
            station,
            runner,
            translate,
            language,
            [part.make for part in parts],
            follow_ms=follow_ms,
            parent=self,
        )
        self._sounds = sounds
        self._make_pages: Callable[[], Sequence[Page]] | None = None
        self._setup: SetupScreen | None = None
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
        """Take typing from a key filter that watches this window."""
        if keys.keeps_field_focus:
            self.view.rest_in_field()
        keys.typing.connect(lambda: None if self._is_setting_up else self.view.begin_typing())
        keys.typed.connect(self._type)
        keys.took_back.connect(self._take_back)

    def _type(self, text: str) -> None:
        """Typed text goes into the field that has the focus, else into the search box."""
        field = self._other_field()
        if field is not None:
            field.insert(text)
        elif not self._is_setting_up:
            self.view.type_text(text)

    def _take_back(self, count: int) -> None:
        field = self._other_field()
        if field is None:
            self.view.take_back(count)
            return
        for _ in range(count):
            field.backspace()

    def _other_field(self) -> QLineEdit | None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit) and focused is not self.view.search.field:
            return focused
        return None

    def set_up_with(self, make_pages: "Callable[[], Sequence[Page]]") -> None:
        """Let Ctrl+, open the set-up screen with these pages; they are made when they are first wanted."""
        self._make_pages = make_pages
        self.controller.set_up_wanted.connect(self._open_setup)
        self.controller.frame_changed.connect(lambda _: self._speak())

    def _open_setup(self) -> None:
        if self._setup is None and self._make_pages is not None:
            from kiosk.ui.setup.view import SetupScreen  # a desk's start should not wait for it

            self._setup = SetupScreen(self._make_pages(), self)
            self._setup.left.connect(self._leave_setup)
        if self._setup is not None:
            self.controller.act(Act.CLEAR)
            self._setup.open(self.controller.scene.words)

    def _leave_setup(self) -> None:
        if self._setup is not None and self._setup.isVisible():
            self._setup.close_screen()
            self.view.resting.setFocus()

    def _speak(self) -> None:
        if self._setup is not None:
            self._setup.speak(self.controller.scene.words)

    @property
    def _is_setting_up(self) -> bool:
        return self._setup is not None and self._setup.isVisible()

    def _asked(self, act: Act) -> None:
        """Keys and buttons mean the desk, but for the language, only while it is to be seen."""
        if act is Act.CLEAR and self._is_setting_up:
            self._leave_setup()
        elif act is Act.LANGUAGE or not self._is_setting_up:
            self.controller.act(act)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the set-up screen over everything."""
        super().resizeEvent(event)
        if self._setup is not None:
            self._setup.setGeometry(self.rect())

    def _wire_intents(self) -> None:
        view, controller = self.view, self.controller
        view.asked.connect(self._asked)
        for signal, do in (
            (view.number_pressed, controller.take_number),
            (view.answered, controller.answer),
            (view.moved, controller.move),
            (view.card_chosen, controller.reopen),
            (view.text_typed, controller.search),
            (view.text_entered, controller.enter),
            (view.page_told, controller.take),
        ):
            signal.connect(lambda value, do=do: None if self._is_setting_up else do(value))

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
        controller.page_wanted.connect(view.begin_page)
        controller.shut_wanted.connect(self._leave_setup)
        controller.offers_changed.connect(view.show_offers)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once; what was admitted is stored already."""
        event.accept()
