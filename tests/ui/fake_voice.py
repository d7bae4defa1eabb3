"""A voice that remembers what it was given; it keeps to the contract of every voice (tests/contract/test_voice.py)."""

from collections.abc import Collection

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.self_service.voice import Done


class RecordingVoice(QObject):
    """Says anything in its languages, in no time; `lasts` holds the sentence until `finish`."""

    def __init__(self, languages: Collection[str] = ("en", "ko"), *, lasts: bool = False) -> None:
        super().__init__()
        self.languages, self.lasts = set(languages), lasts
        self.said: list[str] = []
        self.stopped, self.volume = 0, 1.0
        self._done: Done | None = None
        self._turn = 0

    def can(self, language: str) -> bool:
        """Return whether it is one of its languages."""
        return language in self.languages

    def has(self, language: str, text: str) -> bool:
        """Return whether it is one of its languages."""
        return self.can(language)

    def say(self, language: str, text: str, done: Done) -> None:
        """Remember the sentence."""
        self._silence()
        self._done, turn = done, self._turn
        if self.can(language):
            self.said.append(text)
        if not (self.lasts and self.can(language)):
            QTimer.singleShot(0, self, lambda: self.finish(turn))

    def stop(self) -> None:
        """Count it."""
        self.stopped += 1
        self._silence()

    def set_volume(self, volume: float) -> None:
        """Remember it."""
        self.volume = volume

    def finish(self, turn: int | None = None) -> None:
        """Be at the end of the sentence."""
        done = self._done
        if done is not None and turn in (None, self._turn):
            self._done = None
            done()

    @property
    def is_speaking(self) -> bool:
        """Whether a sentence is being said."""
        return self._done is not None

    def _silence(self) -> None:
        self._turn += 1
        self._done = None
