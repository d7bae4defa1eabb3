"""Reading aloud put together: the system's voices first, then the sentences spoken beforehand, then none."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.ui.self_service.phrases import PhraseVoice
from kiosk.ui.self_service.reader import Reader
from kiosk.ui.self_service.system_voice import SystemVoice
from kiosk.ui.self_service.voice import ChosenVoice, Voice
from kiosk.ui.self_service.window import KioskWindow
from kiosk.ui.words import Translate

_log = logging.getLogger(__name__)


class Reading(QObject):
    """A reader at a window, with what speaks on this computer; looks again when headphones come or go."""

    def __init__(self, window: KioskWindow, translate: Translate, folder: Path) -> None:
        super().__init__(window)
        voices: tuple[Voice, ...] = ()
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError as error:
            _log.warning("nothing is read aloud: %s", error)
            self.voice = ChosenVoice(())
        else:
            voices = (SystemVoice(parent=self), PhraseVoice(folder, self))
            self.voice = ChosenVoice(voices, lambda: bool(QMediaDevices.audioOutputs()))
        self.reader = Reader(window, translate, self.voice)
        self.reader.tell_languages()
        if voices:
            self._devices = QMediaDevices(self)
            self._devices.audioOutputsChanged.connect(self.reader.tell_languages)

    def close(self) -> None:
        """Be silent, and look on no more."""
        self.reader.close()
