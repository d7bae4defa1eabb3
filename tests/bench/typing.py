"""A child process: the real `desk` command, typed into key by key; prints one JSON object.

Arguments: DATA KEY PEOPLE. For so many people of the list their name is typed, in either script by turns, and every key
is timed from where the station knows that hands pressed it (a key waits up to 55 ms before that, in case a scan begins
with it) until Qt has handled the window's first update after the list was set. Then names with two letters swapped:
only their last key is timed, that of a text that nothing else matches.
"""

import json
import random
import sys
import time

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.app.desk_parts import DeskParts
from kiosk.ui.desk.states import Act
from tests.bench.window import Updates, desk_with, memory_mb

_WAITING = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_LONGEST_S = 5.0
_BETWEEN_S = 0.12
_LEARNING_S = 10.0
"""The list is found again once the known words are read: a key that waits for it must not fall into that."""
_GAP_S = 0.08
"""Between two keys: 150 words a minute."""
_LONG = 5
_SEED = 11


class _Typing:
    def __init__(self, application: QApplication, parts: DeskParts, people: int) -> None:
        self._application, self._parts = application, parts
        self._told = False
        self._updates = Updates()
        parts.window.installEventFilter(self._updates)
        parts.window.controller.stage_changed.connect(self._tell)
        with parts.station.here.store.read() as reader:
            step = max(1, reader.count() // (3 * people))
            listed = [one for at, (_, one) in enumerate(reader.registrations()) if at % step == 0]
        rng = random.Random(_SEED)
        chosen = rng.sample(listed, 2 * people)
        self._names = [
            one.name_native if at % 2 and one.name_native else one.name
            for at, one in enumerate(chosen[:people])
        ]
        words = [max(one.name.split(), key=len) for one in chosen[people:] if one.name]
        self._wrong = [_swapped(word, rng) for word in words if len(word) >= _LONG and word.isascii()]
        QTimer.singleShot(0, self._run)

    def _tell(self, _: object) -> None:
        self._told, self._updates.seen = True, False

    def _run(self) -> None:
        try:
            self._wait(_LEARNING_S)
            keys_ms = [took for name in self._names for took in self._type(name, 0)]
            near_ms = [took for word in self._wrong for took in self._type(word, len(word) - 1)]
            told = {"keys_ms": keys_ms, "near_ms": near_ms, "window_mb": memory_mb("self")}
            print(json.dumps(told), flush=True)
        finally:
            self._application.quit()

    def _type(self, text: str, first: int) -> list[float]:
        """Type a text; return the times of its keys from one of them on, in ms."""
        if first:
            self._key(text[:first])
        times = []
        for character in text[first:]:
            took_ms = self._key(character)
            if character.strip():
                times.append(took_ms)
            self._wait(_GAP_S)
        self._parts.window.controller.act(Act.CLEAR)
        self._parts.window.view.rest()
        self._wait(_BETWEEN_S)
        return times

    def _key(self, text: str) -> float:
        self._told = self._updates.seen = False
        start = time.perf_counter()
        self._parts.window.view.type_text(text)
        while time.perf_counter() - start < _LONGEST_S:
            self._application.processEvents(_WAITING)
            if self._told and self._updates.seen:
                return (time.perf_counter() - start) * 1000
            if not text.strip():  # a blank changes nothing that is looked for
                return 0.0
        raise AssertionError(f"a key was not answered: {text!r}, told {self._told}")

    def _wait(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self._application.processEvents()
            time.sleep(0.001)


def _swapped(word: str, rng: random.Random) -> str:
    at = rng.randrange(1, len(word) - 2)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def main() -> None:
    """Open the desk as its command does, type, close."""
    data, key, people = sys.argv[1:]

    def ready(application: QApplication, parts: DeskParts) -> object:
        return _Typing(application, parts, int(people))

    sys.exit(desk_with(data, key, ready))
