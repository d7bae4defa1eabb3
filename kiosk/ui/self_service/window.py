"""The kiosk's window: it shows one screen after the other and lets nobody out.

No menus, no fields that a finger could select in, no way to close but the staff's. Every touch and key tells the
controller that somebody is there. For who moves by keys the focus stays with the control it was on, or goes to what goes on.
"""

import logging
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QCloseEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.parts.camera_view import CameraColours, CameraView
from kiosk.ui.runner import Runner
from kiosk.ui.self_service.controller import KioskController
from kiosk.ui.self_service.look import Look
from kiosk.ui.self_service.parts import KioskButton
from kiosk.ui.self_service.port import KioskStation
from kiosk.ui.self_service.screen import KioskScreen
from kiosk.ui.self_service.state import Camera, View
from kiosk.ui.sounds import Sounds
from kiosk.ui.words import Translate

_log = logging.getLogger(__name__)
_CAMERA_COLOURS = CameraColours("#23262D", "#FFFFFF", "#5FD38D")
_MOVING = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
)
_HOLD_MS = 5000
_CORNER_PX = 140
"""A finger held so long in the upper corner, or Ctrl+Alt+Shift+Q, asks for the staff's PIN."""


class KioskWindow(QWidget):
    """One kiosk. The caller owns runner and station and closes them after the window."""

    def __init__(
        self,
        station: KioskStation,
        runner: Runner,
        translate: Translate,
        sounds: Sounds,
        make_controller: Callable[..., KioskController] = KioskController,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Madang")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._station = station
        self._is_let_out = False
        self._screen: KioskScreen | None = None
        self._view: View | None = None
        self._picture: object = None
        self.camera = CameraView(_CAMERA_COLOURS, parent=self)
        self.camera.hide()
        self.controller = make_controller(station, runner, translate, parent=self)
        self.controller.view_changed.connect(self._show)
        self.controller.seconds_changed.connect(self._count)
        self.controller.picture_changed.connect(self._show_picture)
        self.controller.sound_wanted.connect(sounds.play)
        self.controller.closing.connect(self._let_out)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(_HOLD_MS)
        self._hold.timeout.connect(lambda: self.controller.act("staff"))
        staff = QShortcut(QKeySequence("Ctrl+Alt+Shift+Q"), self)
        staff.activated.connect(lambda: self.controller.act("staff"))

    @property
    def look(self) -> Look:
        """The look of the visit."""
        visit, info = self.controller.visit, self._station.info
        language = visit.language or info.languages[0]
        return Look(self.width(), self.height(), language, visit.comfort, info.panel_inches)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are offered."""
        return self._station.info.languages

    def show_said(self, text: str) -> None:
        """Show the sentence that is being read aloud; "" for none."""
        if self._screen is not None:
            self._screen.show_said(text)

    def start(self) -> None:
        """Show the first screen."""
        self.controller.start()

    def fill_screen(self) -> None:
        """Cover the whole screen, also where no window manager does it."""
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setGeometry(self.screen().geometry())
        self.showFullScreen()
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Build the screen for the new size."""
        super().resizeEvent(event)
        if self._view is not None:
            self._show(self._view)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger in the upper corner, where no control is, may be the staff's."""
        at, edge = event.position(), self.look.px(_CORNER_PX)
        if at.x() < edge and at.y() < edge:
            self._hold.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It was lifted."""
        self._hold.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type on the keyboard what the pad has; arrows lead to the first control."""
        if event.key() == Qt.Key.Key_Backspace:
            self.controller.act("erase")
        elif event.key() in _MOVING:
            self.focusNextPrevChild(True)
        elif len(event.text()) == 1 and event.text().isprintable():
            self.controller.type_text(event.text())
        # Nothing goes further: Escape, F-keys and combinations mean nothing here.

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, unless the staff let it go."""
        if self._is_let_out:
            event.accept()
        else:
            event.ignore()

    def let_go(self) -> None:
        """Let the window be closed by whoever made it."""
        self._is_let_out = True

    def _let_out(self) -> None:
        self._is_let_out = True
        self.close()
        QApplication.quit()

    def _show(self, view: View) -> None:
        if self._screen is not None and self._screen.retyped(view, self.look):
            self._view = view
            return
        focused = QApplication.focusWidget()
        name = focused.objectName() if isinstance(focused, KioskButton) else ""
        same = self._view is not None and self._view.screen == view.screen
        self._view = view
        self.camera.setParent(self)
        self.camera.hide()
        if not same:
            self._picture = None
        camera = self.camera if isinstance(view.body, Camera) and not view.body.absent else None
        info = self._station.info
        made = KioskScreen(
            view,
            self.look,
            self.controller.act,
            camera,
            logo_path=info.logo_path,
            badge_ratio=info.badge_ratio,
        )
        before, self._screen = self._screen, made
        made.setParent(self)
        made.setGeometry(self.rect())
        made.show()
        if camera is not None:
            camera.show()
        if before is not None:
            before.hide()
            before.deleteLater()
        if self._picture is not None:
            made.show_picture(self._picture)  # type: ignore[arg-type] # a Picture
        if name:
            self._focus(made, name if same else "")
        else:
            self.setFocus()
        QAccessible.updateAccessibility(QAccessibleEvent(made, QAccessible.Event.NameChanged))

    def _focus(self, screen: KioskScreen, name: str) -> None:
        """Keep the focus where it was; on another screen it goes to the first control that goes on."""
        controls = screen.findChildren(KioskButton)
        same = next((one for one in controls if name and one.objectName() == name), None)
        first = (
            same
            or next((one for one in controls if one.is_primary), None)
            or (controls[0] if controls else None)
        )
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self, view: View) -> None:
        self._view = view
        if self._screen is not None:
            self._screen.show_seconds(view)

    def _show_picture(self, picture: object) -> None:
        self._picture = picture
        if self._screen is not None:
            self._screen.show_picture(picture)  # type: ignore[arg-type] # a Picture
