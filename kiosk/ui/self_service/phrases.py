"""Sentences that were spoken beforehand: a folder for each language, in it an index and a sound file for each sentence.

A file is found by the SHA-256 of the sentence that it says. The index tells voice and licence, and which sentences a
speaker has still to read (`by_speaker = false`). How files are made stands in docs/languages.md.
"""

import hashlib
import logging
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal

from kiosk.ui.self_service.aloud import plain
from kiosk.ui.self_service.voice import Done

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer

_log = logging.getLogger(__name__)
_PAUSE_MS = 120
INDEX = "index.toml"


def sha256(text: str) -> str:
    """Return the SHA-256 of a sentence as it is said, in hexadecimal digits."""
    return hashlib.sha256(plain(text).encode()).hexdigest()


def read_index(folder: Path) -> dict[str, Path]:
    """Return the sound files of a language's folder by the SHA-256 of their sentences; empty where there are none."""
    path = folder / INDEX
    if not path.is_file():
        return {}
    try:
        entries = tomllib.loads(path.read_text("utf-8"))["phrase"]
        return {entry["sha256"]: folder / entry["file"] for entry in entries}
    except (OSError, ValueError, KeyError, TypeError) as error:
        _log.warning("the spoken sentences of %s cannot be read: %s", folder.name, type(error).__name__)
        return {}


class PhraseVoice(QObject):
    """Plays spoken sentences of `<folder>/<language>`.

    WORKAROUND: PySide's `QMediaPlayer.stop` waits for threads of the player while it holds the interpreter; a warning of
    theirs, which a Python handler takes, then waits for it without end. So the player is only ever told by signals that
    the event loop delivers, where nothing is held.
    """

    _stopping = Signal()
    _choosing = Signal(QUrl)
    _playing = Signal()
    _turning = Signal(float)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: Mapping[str, Mapping[str, Path]] = {
            one.name: files for one in sorted(folder.glob("*/")) if (files := read_index(one))
        }
        self._player: QMediaPlayer | None = None
        self._source = QUrl()
        self._done: Done | None = None
        self._turn = 0
        self._volume = 1.0

    def can(self, language: str) -> bool:
        """Return whether there are sentences of this language."""
        return language in self._files

    def has(self, language: str, text: str) -> bool:
        """Return whether this sentence was spoken."""
        return sha256(text) in self._files.get(language, {})

    def say(self, language: str, text: str, done: Done) -> None:
        """Play a sentence instead of what is being played, then call `done`."""
        self.stop()
        self._done = done
        turn = self._turn
        path = self._files.get(language, {}).get(sha256(text))
        player = self._made() if path is not None and path.is_file() else None
        if player is None or path is None:
            QTimer.singleShot(0, self, lambda: self._end(turn))
            return
        self._source = QUrl.fromLocalFile(str(path))
        self._choosing.emit(self._source)
        self._playing.emit()

    def stop(self) -> None:
        """Be silent at once."""
        self._turn += 1
        self._done = None
        if self._player is not None:
            self._source = QUrl()
            self._stopping.emit()

    def set_volume(self, volume: float) -> None:
        """Play so loud, 0 to 1."""
        self._volume = volume
        self._turning.emit(volume)

    def _made(self) -> "QMediaPlayer | None":
        if self._player is None:
            try:
                from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
            except ImportError as error:
                _log.warning("no sound: %s", error)
                return None
            self._player = QMediaPlayer(self)
            output = QAudioOutput(self._player)
            output.setVolume(self._volume)
            self._player.setAudioOutput(output)
            self._player.mediaStatusChanged.connect(self._changed)
            queued = Qt.ConnectionType.QueuedConnection
            self._stopping.connect(self._player.stop, queued)
            self._choosing.connect(self._player.setSource, queued)
            self._playing.connect(self._player.play, queued)
            self._turning.connect(output.setVolume, queued)
        return self._player

    def _changed(self, status: object) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        if self._player is None or self._player.source() != self._source:
            return  # of a sentence before
        if status in (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia):
            turn = self._turn
            QTimer.singleShot(_PAUSE_MS, self, lambda: self._end(turn))

    def _end(self, turn: int) -> None:
        done = self._done
        if turn == self._turn and done is not None:
            self._done = None
            done()
