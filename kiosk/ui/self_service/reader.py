"""Reads a kiosk's screens aloud: what a screen says when it comes, then each control as it gets the focus.

It is silent at a touch, at a key, at the next screen and when it is switched off; what is new on the same screen follows
alone. It stands beside the window and looks on: nothing of a visit is kept here but the sentences of the screen shown.
"""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.self_service.aloud import control, introduction, plain, unsaid
from kiosk.ui.self_service.parts import KioskButton
from kiosk.ui.self_service.state import Said, View
from kiosk.ui.self_service.voice import Voice
from kiosk.ui.self_service.window import KioskWindow
from kiosk.ui.words import Translate, Words

_SILENCING = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress)


class Reader(QObject):
    """Reads the screens of a window with a voice.

    Signals:
        said_changed: the sentence that is being said, "" for none.
    """

    said_changed = Signal(str)

    def __init__(self, window: KioskWindow, translate: Translate, voice: Voice) -> None:
        super().__init__(window)
        self._window, self._translate, self._voice = window, translate, voice
        self._view: View | None = None
        self._queue: list[Said] = []
        self._is_speaking = False
        self._leaves_out = False  # something for which the voice has no words; told once, at the end
        self._act = ""
        self._focused: tuple[Said, ...] = ()
        self._looks = QTimer(self)
        self._looks.setSingleShot(True)
        self._looks.timeout.connect(self._look_at_focus)
        self.said_changed.connect(window.show_said)
        window.controller.view_changed.connect(self._show)
        window.controller.again_wanted.connect(self._say_again)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application
        self._application.focusChanged.connect(self._focus_moved)

    def tell_languages(self) -> None:
        """Tell the controller which languages can be read aloud."""
        languages = self._window.languages
        self._window.controller.show_voices(frozenset(one for one in languages if self._voice.can(one)))

    def close(self) -> None:
        """Be silent, and look on no more."""
        self._silence()
        self._application.focusChanged.disconnect(self._focus_moved)
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be silent at a touch or key; nothing is taken."""
        if event.type() in _SILENCING:
            self._silence()
        return False

    def _show(self, view: View) -> None:
        before, self._view = self._view, view
        self._application.removeEventFilter(self)
        if view.aloud is None or not view.aloud.has_voice:
            self._silence()
            self._act, self._focused = "", ()
            return
        self._voice.set_volume(view.aloud.volume)
        self._application.installEventFilter(self)  # Only now: it sees every event there is.
        was_on = before is not None and before.aloud is not None and before.aloud.has_voice
        is_same = was_on and before is not None and _place(before) == _place(view)
        known = before.aloud.said if is_same and before is not None and before.aloud is not None else ()
        told = [one for one in view.aloud.said if one not in known]
        if not was_on:
            told = [*introduction(self._words(view)), *told]
        self._act = self._focused_act()
        focused, self._focused = self._focused, self._of_focus(view)
        if not is_same or focused != self._focused:
            told += self._focused
        if is_same and self._is_speaking:
            self._queue += told
        elif told or not is_same:
            self._say(told)

    def _say_again(self) -> None:
        if self._view is not None and self._view.aloud is not None and self._view.aloud.has_voice:
            self._say(list(self._view.aloud.said))

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, KioskButton) and self._view is not None and self._view.aloud is not None:
            self._looks.start(0)  # A screen that is just being built tells of its focus itself.

    def _look_at_focus(self) -> None:
        act, view = self._focused_act(), self._view
        if act and act != self._act and view is not None and view.aloud is not None and view.aloud.has_voice:
            self._act, self._focused = act, control(view, act, self._words(view))
            self._say(list(self._focused))

    def _focused_act(self) -> str:
        focused = QApplication.focusWidget()
        is_here = isinstance(focused, KioskButton) and self._window.isAncestorOf(focused)
        return focused.objectName() if is_here and focused is not None else ""

    def _of_focus(self, view: View) -> tuple[Said, ...]:
        return control(view, self._act, self._words(view)) if self._act else ()

    def _words(self, view: View) -> Words:
        return Words(view.language, self._translate)

    def _say(self, told: list[Said]) -> None:
        self._silence()
        self._queue = told
        self._next()

    def _next(self) -> None:
        view = self._view
        while view is not None and self._queue:
            if self._begins(self._queue.pop(0), view):
                return
            self._leaves_out = True
        leaves_out, self._leaves_out = self._leaves_out, False
        if view is not None and leaves_out and self._begins(unsaid(self._words(view)), view):
            return
        self._is_speaking = False
        self.said_changed.emit("")

    def _begins(self, said: Said, view: View) -> bool:
        """Begin a sentence; return whether the voice has words for it."""
        language = said.language or view.language
        for text in (said.text, said.plain):
            if text and self._voice.has(language, text):
                self._is_speaking = True
                self.said_changed.emit(plain(text))
                self._voice.say(language, text, self._next)
                return True
        return False

    def _silence(self) -> None:
        if self._is_speaking:
            self._queue, self._is_speaking, self._leaves_out = [], False, False
            self._voice.stop()
            self.said_changed.emit("")


def _place(view: View) -> tuple[object, ...]:
    return view.screen, type(view.body), view.title, view.language
