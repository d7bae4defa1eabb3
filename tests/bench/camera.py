"""Reading QR codes in camera frames: our settings beside zxing-cpp's own and two other libraries, in one run.

Each reads the same 272 made-up frames one after the other on one thread; only the right text counts as found.
"""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np
import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.scan.code_reader import FrameReader, Grey, find_code
from kiosk.scan.luminance import luminance
from tests.bench.data import figures
from tests.scan.frames import CONDITIONS, SEED, SIZES, Frame, frames, ground

_QR = zxingcpp.BarcodeFormat.QRCode
_Find = Callable[[Grey], str | None]
_TARGETS_MS = {1280: "median ≤ 3", 1920: "median ≤ 6"}
_RATIOS = {"pyzbar": "≥ 10", "OpenCV": "≥ 10"}
_OURS = "Madang"
_WARM_UP = 3
_EMPTY = 16


@dataclass(frozen=True)
class Reading:
    """What one reader did on the frames of one size."""

    reader: str
    size: tuple[int, int]
    found: int
    wrong: int
    of: int
    times_ms: tuple[float, ...]
    by_condition: tuple[int, ...]

    @property
    def what(self) -> str:
        """What was measured, for the table."""
        wrong = f", {self.wrong} wrong" if self.wrong else ""
        return f"camera {self.size[0]} × {self.size[1]} → text, {self.reader}: found {self.found} of {self.of}{wrong}, ms"


def camera_rows() -> Iterator[tuple[str, str, Sequence[float] | str]]:
    """Yield (what, target, figures or why it was not tried), size by size.

    Other libraries come after all of our own: OpenCV leaves the process in a state in which threads read at half
    the speed.
    """
    readers, missing = _readers()
    del readers[_OURS]
    made = {size: list(frames(size)) for size in SIZES}  # 400 MB
    ours = {size: _read(_OURS, find_code, size, made[size]) for size in SIZES}
    for size, reading in ours.items():
        yield reading.what, _TARGETS_MS[size[0]], figures(reading.times_ms)
        yield "… a frame without a code", "", figures(_empty(find_code, size))
        yield "… from the camera's memory to the text told", "", figures(_through(size, made[size]))
    for size in SIZES:
        for name, find in readers.items():
            reading = _read(name, find, size, made[size])
            yield reading.what, "", figures(reading.times_ms)
            yield "… a frame without a code", "", figures(_empty(find, size))
            ratio = float(np.median(reading.times_ms) / np.median(ours[size].times_ms))
            yield f"… so Madang is so many times as fast as {name}", _RATIOS.get(name, ""), (ratio,)
    for name, why in missing.items():
        yield f"camera, {name}, ms", "", f"skipped: {why}"


def by_condition() -> Iterator[str]:
    """Yield the lines of a table of conditions × readers: found of 16, both sizes together."""
    readers, _ = _readers()
    counts = {name: np.zeros(len(CONDITIONS), int) for name in readers}
    for size in SIZES:
        made = list(frames(size))
        for name, find in readers.items():
            counts[name] += _read(name, find, size, made).by_condition
    yield f"| condition | {' | '.join(readers)} |"
    yield f"|---|{'---|' * len(readers)}"
    for number, condition in enumerate(CONDITIONS):
        yield f"| {condition.name} | {' | '.join(str(count[number]) for count in counts.values())} |"
    yield f"| all | {' | '.join(str(count.sum()) for count in counts.values())} |"


def _readers() -> tuple[dict[str, _Find], dict[str, str]]:
    """Return the readers, ours first, and why others are missing."""
    readers: dict[str, _Find] = {
        "Madang": find_code,
        "zxing-cpp's default": _zxing_default,
        "zxing-cpp, all codes": _zxing_all,
    }
    missing = {}
    try:
        from pyzbar import pyzbar
    except ImportError as error:  # its own system library may be missing too
        missing["pyzbar"] = f"{error} (packages pyzbar and libzbar0)"
    else:

        def zbar(grey: Grey) -> str | None:
            codes = pyzbar.decode(grey, symbols=[pyzbar.ZBarSymbol.QRCODE])
            return codes[0].data.decode("utf-8", "replace") if codes else None

        readers["pyzbar"] = zbar
    try:
        import cv2
    except ImportError as error:
        missing["OpenCV"] = f"{error} (package opencv-python-headless)"
    else:
        cv2.setNumThreads(1)
        detector = cv2.QRCodeDetector()

        def opencv(grey: Grey) -> str | None:
            try:
                return detector.detectAndDecode(grey)[0] or None
            except cv2.error:
                return None  # it fails on some pictures; that frame counts as not found

        readers["OpenCV"] = opencv
    return readers, missing


def _zxing_default(grey: Grey) -> str | None:
    """Stop at the first code of any format."""
    code = zxingcpp.read_barcode(grey)
    return None if code is None else str(code.text)


def _zxing_all(grey: Grey) -> str | None:
    """Look for every code of every format, as its plural function does."""
    codes = zxingcpp.read_barcodes(grey)
    return next((code.text for code in codes if code.format == _QR), codes[0].text if codes else None)


def _empty(find: _Find, size: tuple[int, int]) -> list[float]:
    """Return the times of frames without a code: most of what a camera at a desk sees."""
    times = []
    for count in range(_EMPTY):
        grey = np.clip(ground(size, np.random.default_rng((SEED, count, size[0]))), 0, 255).astype(np.uint8)
        start = time.perf_counter()
        find(grey)
        times.append((time.perf_counter() - start) * 1000)
    return times


def _read(name: str, find: _Find, size: tuple[int, int], made: Sequence[Frame]) -> Reading:
    for frame in made[:_WARM_UP]:
        find(frame.grey)
    times, hits, wrong = [], {condition.name: 0 for condition in CONDITIONS}, 0
    for frame in made:
        start = time.perf_counter()
        text = find(frame.grey)
        times.append((time.perf_counter() - start) * 1000)
        hits[frame.condition] += text == frame.text
        wrong += text is not None and text != frame.text
    found = tuple(hits.values())
    return Reading(name, size, sum(found), wrong, len(made), tuple(times), found)


def _through(size: tuple[int, int], made: Sequence[Frame]) -> list[float]:
    """Return the times from a camera's NV12 frame to its text on the reading thread, of frames that have one."""
    video = QVideoFrame(QVideoFrameFormat(QSize(*size), QVideoFrameFormat.PixelFormat.Format_NV12))
    told, times = threading.Event(), []
    reader = FrameReader(lambda _text: told.set(), time.monotonic)
    for frame in made:
        if find_code(frame.grey) is None:
            continue
        video.map(QVideoFrame.MapMode.WriteOnly)
        rows = np.frombuffer(video.bits(0), np.uint8).reshape(-1, video.bytesPerLine(0))
        rows[: size[1], : size[0]] = frame.grey
        video.unmap()
        told.clear()
        start = time.perf_counter()
        mapping = ExitStack()
        grey = mapping.enter_context(luminance(video))
        assert grey is not None
        reader.offer(grey, mapping.close)
        assert told.wait(5)
        times.append((time.perf_counter() - start) * 1000)
    reader.close()
    return times


if __name__ == "__main__":
    print("\n".join(by_condition()))
