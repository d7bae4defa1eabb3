"""Jobs run off the GUI thread, their results come home on it, a slow lane holds up no other."""

import threading
import time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtMultimedia import QSoundEffect
from pytestqt.qtbot import QtBot

from kiosk.ui.runner import Lane, ThreadRunner
from kiosk.ui.sounds import FileSounds


def test_a_result_comes_home_and_the_job_ran_elsewhere(qtbot: QtBot) -> None:
    runner = ThreadRunner()
    seen: list[tuple[int, int]] = []
    runner.submit(threading.get_ident, lambda ident: seen.append((ident, threading.get_ident())), print)
    qtbot.waitUntil(lambda: bool(seen), timeout=5000)
    assert seen[0][0] != seen[0][1] == threading.get_ident()
    assert runner.close()


def test_an_error_comes_home_as_itself(qtbot: QtBot) -> None:
    runner = ThreadRunner()
    failed: list[object] = []
    runner.submit(lambda: 1 // 0, failed.append, failed.append)
    qtbot.waitUntil(lambda: bool(failed), timeout=5000)
    assert isinstance(failed[0], ZeroDivisionError)
    assert runner.close()


def test_a_slow_drawing_does_not_hold_up_a_scan(qtbot: QtBot) -> None:
    runner, gate = ThreadRunner(), threading.Event()
    done: list[object] = []
    runner.submit(lambda: gate.wait(5), lambda _: done.append("draw"), done.append, Lane.DRAW)
    runner.submit(lambda: "scan", done.append, done.append, Lane.WRITE)
    qtbot.waitUntil(lambda: bool(done), timeout=5000)
    assert done == ["scan"]
    gate.set()
    assert runner.close()


def _note_slowly(order: list[int], number: int) -> None:
    time.sleep(0.001)
    order.append(number)


def test_scans_are_done_in_their_order_and_finished_before_closing(qtbot: QtBot) -> None:
    runner = ThreadRunner()
    order: list[int] = []
    for number in range(20):
        runner.submit(partial(_note_slowly, order, number), print, print)
    assert runner.close()
    assert order == list(range(20))


@pytest.mark.expected_warnings
def test_a_job_that_hangs_does_not_keep_the_window_from_closing(qtbot: QtBot) -> None:
    runner, gate = ThreadRunner(), threading.Event()
    runner.submit(gate.wait, print, print)
    assert not runner.close(limit_s=0.1)
    gate.set()


def test_sounds_never_raise_whatever_is_missing(qtbot: QtBot, tmp_path: Path) -> None:
    sounds = FileSounds(tmp_path)
    for name in ("", "accepted", "no such sound"):
        sounds.play(name)
    assert sounds.findChildren(QSoundEffect) == []


def test_a_muted_desk_plays_nothing(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[str] = []

    class Effect:
        def __init__(self, name: str) -> None:
            self.play = partial(played.append, name)

    monkeypatch.setattr(FileSounds, "_open", lambda _, name: Effect(name))
    sounds = FileSounds(tmp_path)
    sounds.play("accepted")
    sounds.is_muted = True
    sounds.play("refused")
    sounds.is_muted = False
    sounds.play("look")
    assert played == ["accepted", "look"]
