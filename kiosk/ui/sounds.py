"""Sounds of a decision: best effort, never the only sign, and off where the station is muted or has no audio.

The audio module of Qt is loaded on first use only: it takes longer than the window itself.
"""

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QUrl

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

_log = logging.getLogger(__name__)


class Sounds(Protocol):
    """Plays named sounds."""

    def play(self, name: str) -> None:
        """Play a sound by name; "" is silence. Never raises, never blocks."""
        ...

    def load(self, names: tuple[str, ...]) -> None:
        """Load sounds ahead, so that the first one is not late; call it when the window is idle."""
        ...


class NoSounds:
    """Silence; remembers what would have been played last."""

    def __init__(self) -> None:
        self.played: list[str] = []

    def load(self, names: tuple[str, ...]) -> None:
        """There is nothing to load."""

    def play(self, name: str) -> None:
        """Remember the name."""
        if name:
            self.played.append(name)


class FileSounds(QObject):
    """Plays `<name>.wav` of a folder."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._effects: dict[str, QSoundEffect | None] = {}
        self.is_muted = False

    def load(self, names: tuple[str, ...]) -> None:
        """Load sounds ahead, so that the first one is not late; call it when the window is idle."""
        for name in names:
            self._effect(name)

    def play(self, name: str) -> None:
        """Play `<name>.wav`; silent when muted, missing, or without an audio device."""
        if not name or self.is_muted:
            return
        effect = self._effect(name)
        if effect is not None:
            effect.play()

    def _effect(self, name: str) -> "QSoundEffect | None":
        if name not in self._effects:
            self._effects[name] = self._open(name)
        return self._effects[name]

    def _open(self, name: str) -> "QSoundEffect | None":
        path = self._folder / f"{name}.wav"
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError as error:
            _log.warning("no sound: %s", error)
            return None
        if not path.is_file() or not QMediaDevices.audioOutputs():
            return None
        effect = QSoundEffect(self)
        effect.setSource(QUrl.fromLocalFile(str(path)))
        return effect
