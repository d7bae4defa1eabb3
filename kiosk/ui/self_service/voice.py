"""What reads aloud: one sentence at a time, in a language that it can.

Every voice keeps to the same: `done` is called once for each sentence, later and never within `say`, unless `stop` or
another sentence came before; a sentence that cannot be said is passed over, and `done` is called all the same.
"""

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

Done = Callable[[], None]


class Voice(Protocol):
    """Says sentences. Everything is for the window's thread; nothing blocks or raises."""

    def can(self, language: str) -> bool:
        """Return whether it speaks a language here and now."""
        ...

    def has(self, language: str, text: str) -> bool:
        """Return whether it can say this very sentence."""
        ...

    def say(self, language: str, text: str, done: Done) -> None:
        """Say a sentence instead of what is being said, then call `done`."""
        ...

    def stop(self) -> None:
        """Be silent at once."""
        ...

    def set_volume(self, volume: float) -> None:
        """Speak so loud from the next sentence on, 0 to 1."""
        ...


class NoVoice(QObject):
    """Speaks no language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = 0

    def can(self, language: str) -> bool:
        """Return False."""
        return False

    def has(self, language: str, text: str) -> bool:
        """Return False."""
        return False

    def say(self, language: str, text: str, done: Done) -> None:
        """Pass the sentence over."""
        self.stop()
        turn = self._turn
        QTimer.singleShot(0, self, lambda: done() if turn == self._turn else None)

    def stop(self) -> None:
        """Do not call back any more."""
        self._turn += 1

    def set_volume(self, volume: float) -> None:
        """Do nothing: it is silent."""


class ChosenVoice:
    """For each language the first of several voices that speaks it; none while nothing can be heard here."""

    def __init__(self, voices: Iterable[Voice], has_audio: Callable[[], bool] = lambda: True) -> None:
        self._none = NoVoice()
        self._voices, self._has_audio = tuple(voices), has_audio

    def can(self, language: str) -> bool:
        """Return whether one of them speaks it."""
        return self._of(language) is not self._none

    def has(self, language: str, text: str) -> bool:
        """Return whether the one that speaks it can say this sentence."""
        return self._of(language).has(language, text)

    def say(self, language: str, text: str, done: Done) -> None:
        """Let the one that speaks it say the sentence."""
        self.stop()
        self._of(language).say(language, text, done)

    def stop(self) -> None:
        """Silence them all."""
        for voice in (*self._voices, self._none):
            voice.stop()

    def set_volume(self, volume: float) -> None:
        """Let them all speak so loud."""
        for voice in self._voices:
            voice.set_volume(volume)

    def _of(self, language: str) -> Voice:
        able = self._voices if self._has_audio() else ()
        return next((voice for voice in able if voice.can(language)), self._none)
