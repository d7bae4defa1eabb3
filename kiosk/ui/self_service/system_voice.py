"""The computer's own voices, through QtTextToSpeech: speech-dispatcher on Linux, the system's on Windows and macOS.

The engine of Linux may begin its service first, which takes seconds: make it before the window is shown. Without an
engine, without voices and without an audio output it speaks no language.
"""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer

from kiosk.ui.self_service.aloud import plain
from kiosk.ui.self_service.voice import Done

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_log = logging.getLogger(__name__)
_PAUSE_MS = 120
_TESTING = "mock"
"""The engine of Qt that says nothing."""


class SystemVoice(QObject):
    """Speaks with an engine of Qt; the first that is there, unless one is named."""

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: Done | None = None
        self._is_speaking = False
        self._turn = 0
        self._locales: dict[str, QLocale] = {}
        self._speech = self._open(engine)

    def can(self, language: str) -> bool:
        """Return whether a voice of this language is installed."""
        return language in self._locales

    def has(self, language: str, text: str) -> bool:
        """Return whether a voice of this language is installed: it says anything."""
        return self.can(language)

    def say(self, language: str, text: str, done: Done) -> None:
        """Say a sentence instead of what is being said, then call `done`."""
        self.stop()
        self._done = done
        turn = self._turn
        speech = self._speech
        if speech is None or not self.can(language):
            QTimer.singleShot(0, self, lambda: self._end(turn))
            return
        locale = self._locales[language]
        if speech.locale() != locale:
            speech.setLocale(locale)
        speech.say(plain(text))

    def stop(self) -> None:
        """Be silent at once."""
        self._turn += 1
        self._done, self._is_speaking = None, False
        if self._speech is not None:
            self._speech.stop()

    def set_volume(self, volume: float) -> None:
        """Speak so loud from the next sentence on, 0 to 1."""
        if self._speech is not None:
            self._speech.setVolume(volume)

    def _open(self, engine: str) -> "QTextToSpeech | None":
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError as error:
            _log.warning("no voices of the system: %s", error)
            return None
        name = engine or next((one for one in QTextToSpeech.availableEngines() if one != _TESTING), "")
        if not name:
            return None
        speech = QTextToSpeech(name, self)
        speech.stateChanged.connect(self._changed)
        speech.errorOccurred.connect(lambda _, text: _log.info("the system's voice failed: %s", text))
        self._speech = speech
        self._look(speech)
        return speech

    def _look(self, speech: "QTextToSpeech") -> None:
        """Note the languages; an engine may need a while until it knows them."""
        from PySide6.QtTextToSpeech import QTextToSpeech

        if self._locales or speech.state() is QTextToSpeech.State.Error:
            return
        for locale in speech.availableLocales():
            language = locale.name().partition("_")[0]
            usual = QLocale(language)
            if language not in self._locales or locale == usual:
                self._locales[language] = locale

    def _changed(self, state: object) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        if self._speech is None:
            return
        self._look(self._speech)
        if state is QTextToSpeech.State.Speaking:
            self._is_speaking = True
        elif state is QTextToSpeech.State.Error or (state is QTextToSpeech.State.Ready and self._is_speaking):
            turn = self._turn
            QTimer.singleShot(_PAUSE_MS, self, lambda: self._end(turn))

    def _end(self, turn: int) -> None:
        done, is_now = self._done, turn == self._turn
        if is_now and done is not None:
            self._done, self._is_speaking = None, False
            done()
