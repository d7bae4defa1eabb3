"""What a label takes: to the first byte at a printer on a real socket, and its encoding beside another library's."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.metadata import version
from itertools import count
from pathlib import Path

import numpy as np

from kiosk.badge.bitmap import part_planes
from kiosk.badge.renderer import render_here
from kiosk.badge.rendering import Studio
from kiosk.printing.encode import encode
from kiosk.printing.escpos_raster import encode_escpos
from kiosk.printing.png import encode_png
from kiosk.printing.profiles import Profile, profile_named
from tests.bench.data import PROJECT, environment, figures, run
from tests.printing.badges import A6, LABEL, LAYLA
from tests.printing.fake_zpl import FakeZplPrinter

_WIDTH, _HEIGHT = 496, 800
"""62 × 100 mm at 203 dpi, in dots."""
_WARM_UP = 3
_BROTHER_QL = PROJECT / ".venv" / "tools" / "brother" / "bin" / "python"
_THEIRS = """
import logging, sys, time
from PIL import Image
from brother_ql.conversion import convert
from brother_ql.raster import BrotherQLRaster
logging.disable(logging.CRITICAL)
path, rounds, warm_up = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
picture = Image.open(path).convert("RGB")
for number in range(rounds + warm_up):
    start = time.perf_counter()
    convert(BrotherQLRaster("QL-820NWB"), [picture], "62red", red=True, rotate="0", compress=False)
    if number >= warm_up:
        print((time.perf_counter() - start) * 1000)
"""
_BLABEL = PROJECT / ".venv" / "tools" / "blabel" / "bin" / "python"
_A_LABEL_BY_BLABEL = """
import sys, time
from pathlib import Path
from blabel import LabelWriter
folder, rounds, warm_up = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
(folder / "label.html").write_text(
    '<b>{{ name }}</b><p>{{ native }}</p><p>{{ organisation }}</p><img src="{{ label_tools.qr_code(token) }}"/>'
)
(folder / "label.css").write_text("@page { width: 62mm; height: 100mm; padding: 2mm }")
writer = LabelWriter(str(folder / "label.html"), default_stylesheets=(str(folder / "label.css"),))
for number in range(rounds + warm_up):
    record = {"name": f"Layla {number}", "native": "ليلى", "organisation": "Amman City", "token": f"B{number:021d}"}
    start = time.perf_counter()
    writer.write_labels([record], target=str(folder / "label.pdf"))
    if number >= warm_up:
        print((time.perf_counter() - start) * 1000)
"""
_FOLLOWED_S = 0.9
"""A printer is followed until it said twice that it is idle; only then is it as between two guests."""


def first_byte_ms(data: Path, key: Path, codes: Iterator[str], labels: int) -> list[float]:
    """Return the times from the answered line on standard output to the first byte of each label at the printer."""
    times = []
    with FakeZplPrinter(print_s=0.005) as printer:
        run(key, "printer", "add", "P", printer.uri, "--profile", "zpl-203", "--data", str(data))
        station = subprocess.Popen(
            [sys.executable, "main.py", "station", "--data", str(data)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=PROJECT,
            env=environment(key),
        )
        assert station.stdin is not None
        assert station.stdout is not None
        for count in range(labels + _WARM_UP):
            station.stdin.write(f"{next(codes)}\n".encode())
            station.stdin.flush()
            station.stdout.readline()
            answered = time.perf_counter()
            _wait(lambda: len(printer.times) > count)  # noqa: B023 - called at once
            times.append((printer.times[count] - answered) * 1000)
            _wait(lambda: len(printer.labels) > count)  # noqa: B023 - called at once
            time.sleep(_FOLLOWED_S)
        station.stdin.close()
        station.wait(60)
        station.stdout.close()
    return times[_WARM_UP:]


def _wait(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not is_so():
        if time.monotonic() > end:
            raise AssertionError("no label came to the printer")
        time.sleep(0.0005)


def label_rows(rounds: int = 60) -> Iterator[tuple[str, str, tuple[float, ...]]]:
    """Yield what a name takes to become a label's ZPL bytes, warm, each badge another name; with the target."""
    studio = Studio()
    for what, target, template, profile in (
        ("name → ZPL bytes, 62 × 100 mm at 203 dpi, ms", "p50 ≤ 10", LABEL, "zpl-203"),
        ("name → ZPL bytes, A6 at 300 dpi, ms", "p50 ≤ 15", A6, "zebra-zd421-300"),
    ):
        kind, names = profile_named(profile), count()

        def one(kind: Profile = kind, template: Path = template, names: Iterator[int] = names) -> None:
            number = next(names)
            content = replace(LAYLA, lead_name=f"Layla {number}", qr_text=f"B{number:021d}")
            encode(kind, studio.render(kind.request(content, template)))

        yield what, target, _timed(one, rounds)


def blabel_peer(ours_ms: float, rounds: int = 20) -> Iterator[tuple[str, tuple[float, ...] | str]]:
    """Yield what blabel takes for a label as a PDF, without the step to dots that ours has; `ours_ms` is the median."""
    what = "one 62 × 100 label as a PDF, blabel, ms"
    if not _BLABEL.exists():
        yield what, "not tried: `.ci/setup bench` installs it"
        return
    with tempfile.TemporaryDirectory() as folder:
        command: list[str | Path] = [_BLABEL, "-c", _A_LABEL_BY_BLABEL, folder, str(rounds), str(_WARM_UP)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    if done.returncode:
        yield what, f"not tried: {done.stderr.strip().splitlines()[-1]}"
        return
    theirs = figures([float(line) for line in done.stdout.split()])
    yield what, theirs
    yield "…: how many times as fast as name → ZPL, at the median (target ≥ 4)", f"{theirs[0] / ours_ms:.0f}"


def raster_peers(rounds: int = 30) -> Iterator[tuple[str, tuple[float, ...] | str]]:
    """Yield what making ESC/POS bytes of a drawn 62 × 100 label takes, ours and others'; or why it was not tried."""
    row = bytes((7 * n) % 251 for n in range(_WIDTH // 8))
    bitmap = row * _HEIGHT

    def ours() -> None:
        encode_escpos(bitmap, _WIDTH, _HEIGHT, 576, "TM-T88V")

    yield "drawn label → ESC/POS bytes, Madang, ms", _timed(ours, rounds)
    try:
        from escpos.printer import Dummy
        from PIL import Image
    except ImportError as error:
        yield "the same, python-escpos, ms", f"not tried: {error}"
    else:
        picture = Image.frombytes("1", (_WIDTH, _HEIGHT), bytes(byte ^ 0xFF for byte in bitmap))

        def theirs() -> None:
            printer = Dummy(profile="TM-T88V")
            printer.image(picture, impl="bitImageRaster")
            printer.cut()

        yield f"the same, python-escpos {version('python-escpos')}, ms", _timed(theirs, rounds)


def brother_peers(rounds: int = 30) -> Iterator[tuple[str, tuple[float, ...] | str]]:
    """Yield what a drawn two-colour label of 62 × 100 mm at 300 dpi takes to become a Brother's bytes, ours and others'."""
    profile = profile_named("ql-820nwb-red")
    drawn = render_here(profile.request(LAYLA, LABEL, frozenset({"preview"})))
    picture = np.frombuffer(drawn.preview, np.uint8).reshape(drawn.height, drawn.width, 3)

    def ours() -> None:
        black, red = (np.packbits(plane, axis=1).tobytes() for plane in part_planes(picture))
        encode(profile, replace(drawn, bitmap=black, red=red))

    own = _timed(ours, rounds)
    yield "drawn label → planes → two-colour Brother bytes, Madang, ms", own
    what = "the same, brother_ql convert(red=True), ms"
    if not _BROTHER_QL.exists():
        yield what, "not tried: `.ci/setup tests` installs it"
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "label.png"
        path.write_bytes(encode_png(drawn))
        command: list[str | Path] = [_BROTHER_QL, "-c", _THEIRS, path, str(rounds // 3), str(_WARM_UP)]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    theirs = figures([float(line) for line in done.stdout.split()])
    yield what, theirs
    yield "…: how many times as fast, at the median (target ≥ 20)", f"{theirs[0] / own[0]:.0f}"


def _timed(work: Callable[[], None], rounds: int) -> tuple[float, ...]:
    times = []
    for _ in range(rounds + _WARM_UP):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return figures(times[_WARM_UP:])
