"""Codes are found in grey pictures; one that is held in view counts once; only the newest picture is read."""

import queue
import threading
from collections.abc import Iterator
from functools import partial

import numpy as np
import pytest

from kiosk.scan.code_reader import FrameReader, Grey, SeenCodes, find_code
from tests.scan.frames import CONDITIONS, frame, plain_frame

SIZE = (640, 480)


def numbered(number: int) -> Grey:
    return np.full((2, 2), number, np.uint8)


class SlowReader:
    """A frame reader whose search waits at a gate."""

    def __init__(self) -> None:
        self.read: list[int] = []
        self.began: queue.SimpleQueue[int] = queue.SimpleQueue()
        self.gate = threading.Semaphore(0)
        self.found: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.reader = FrameReader(self.found.put, lambda: 0.0, self._find)

    def _find(self, grey: Grey) -> str | None:
        self.read.append(int(grey[0, 0]))
        self.began.put(self.read[-1])
        self.gate.acquire(timeout=5)
        if self.read[-1] == 13:
            raise ValueError("a broken picture")
        return f"code {self.read[-1]}"


@pytest.fixture
def slow() -> Iterator[SlowReader]:
    made = SlowReader()
    yield made
    made.gate.release(100)
    assert made.reader.close()


@pytest.mark.parametrize("name", ["module 3 px", "turned 45°", "light on dark", "noise σ 35"])
def test_a_code_is_found_under_many_conditions(name: str) -> None:
    condition = next(one for one in CONDITIONS if one.name == name)
    assert find_code(frame(SIZE, "7K2M-QX4", condition, np.random.default_rng(1))) == "7K2M-QX4"


def test_a_picture_without_a_code_has_none() -> None:
    assert find_code(np.full((480, 640), 128, np.uint8)) is None


def test_rows_that_are_padded_are_read_where_they_lie() -> None:
    padded = np.zeros((SIZE[1], SIZE[0] + 64), np.uint8)
    padded[:, : SIZE[0]] = plain_frame(SIZE, "7K2M-QX4")
    view = padded[:, : SIZE[0]]
    assert not view.flags.contiguous
    assert find_code(view) == "7K2M-QX4"


def test_control_characters_come_as_they_are() -> None:
    assert find_code(plain_frame(SIZE, "01\x1d23")) == "01\x1d23"


def test_a_code_held_in_view_counts_once_and_again_after_it_was_away() -> None:
    seen = SeenCodes(away_s=1.5)
    times = [0.0, 0.03, 0.06, 1.4, 2.8]  # the code was blurred for a second twice
    assert [seen.is_new("A", at) for at in times] == [True, False, False, False, False]
    assert seen.is_new("A", 4.31)


def test_two_codes_that_take_turns_are_each_told_once() -> None:
    seen = SeenCodes(away_s=1.5)
    told = [text for count in range(40) if seen.is_new(text := "AB"[count % 2], count * 0.1)]
    assert told == ["A", "B"]


def test_only_the_newest_picture_is_read_when_reading_is_slow(slow: SlowReader) -> None:
    slow.reader.offer(numbered(1))
    assert slow.began.get(timeout=5) == 1
    for number in range(2, 10):
        slow.reader.offer(numbered(number))
    slow.gate.release(2)
    assert [slow.found.get(timeout=5) for _ in range(2)] == ["code 1", "code 9"]
    assert slow.read == [1, 9]
    assert slow.reader.dropped == 7


def test_every_picture_is_given_back_once_read_dropped_or_left_over(slow: SlowReader) -> None:
    given_back: queue.Queue[int] = queue.Queue()
    for number in range(1, 4):
        slow.reader.offer(numbered(number), partial(given_back.put, number))
        if number == 1:
            assert slow.began.get(timeout=5) == 1
    assert given_back.get(timeout=5) == 2  # dropped for the third
    assert given_back.empty()  # the first is being read
    slow.gate.release()
    assert given_back.get(timeout=5) == 1
    assert slow.began.get(timeout=5) == 3
    slow.reader.offer(numbered(4), lambda: given_back.put(4))
    threading.Timer(0.05, slow.gate.release).start()
    assert slow.reader.close()
    assert sorted(given_back.get(timeout=5) for _ in range(2)) == [3, 4]
    assert given_back.empty()


def test_a_picture_that_breaks_the_search_does_not_end_it(
    slow: SlowReader, caplog: pytest.LogCaptureFixture
) -> None:
    for number in (13, 14):
        slow.reader.offer(numbered(number))
        assert slow.began.get(timeout=5) == number
        slow.gate.release()
    assert slow.found.get(timeout=5) == "code 14"
    assert "could not be searched" in caplog.text
    caplog.clear()


def test_closing_while_a_picture_is_searched_tells_nothing_more(slow: SlowReader) -> None:
    slow.reader.offer(numbered(1))
    slow.began.get(timeout=5)
    threading.Timer(0.05, slow.gate.release).start()
    assert slow.reader.close()
    assert slow.found.empty()


@pytest.mark.expected_warnings
def test_a_search_that_hangs_does_not_keep_the_camera_from_closing(slow: SlowReader) -> None:
    slow.reader.offer(numbered(1))
    slow.began.get(timeout=5)
    assert not slow.reader.close(limit_s=0.05)
