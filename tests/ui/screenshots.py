"""The pictures of the README and the docs, made by the product itself: run as a script it writes them all anew.

python -m tests.ui.screenshots FOLDER
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.app.data_dir import Opened, opened
from kiosk.app.demo import demo_hub, make_desk_data, registrations
from kiosk.app.desk_command import run_desk
from kiosk.app.desk_parts import DeskParts
from kiosk.domain.credential import RawScan
from kiosk.domain.model import Printer
from kiosk.ui.desk.states import Act
from kiosk.ui.setup.view import SetupScreen
from tests.printing.fake_zpl import FakeZplPrinter
from tests.ui.badge_pictures import save_pictures
from tests.ui.roster_pictures import save_roster_pictures

ROOT = Path(__file__).parents[2]
MOST_BYTES = 120_000
"""What one picture may weigh: a README is read on slow networks too."""

JOURNEY = {
    "1-welcome.png": "desk-welcome.png",
    "2-already.png": "desk-already.png",
    "3-not-valid-today.png": "desk-not-valid-today.png",
    "5-unknown.png": "desk-not-found.png",
}
"""Pictures of the demo's own journey, by the name they have in the docs."""
WELCOME_KOREAN, PAPER_OUT = "desk-welcome-korean.png", "desk-paper-out.png"
SET_UP, SET_UP_PAGES = "set-up.png", ("set-up-printers.png", "set-up-badge.png")
BADGE_A6, BADGE_LABEL = "badge-a6.png", "badge-label.png"
BADGE_WIDTH = 496
VOLUNTEER = "J-07"
BEFORE_THE_ROLL_ENDS = ("Layla Mansouri", "Hong Gil-dong")
AFTER = ("Hong Geum-dan", "Han Ga-deuk")
_WAIT_S = 20.0


def main() -> None:
    """Make every picture in the folder that is named."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    save_pictures(folder)
    with tempfile.TemporaryDirectory() as name:
        demo, labels = Path(name) / "demo", Path(name) / "labels"
        _madang("demo", "--headless", "--data", str(demo))
        for source, target in JOURNEY.items():
            save_small(demo / "screens" / source, folder / target)
        save_small(_badge(demo, "Layla Mansouri"), folder / BADGE_A6, BADGE_WIDTH)
        with FakeZplPrinter() as printer:
            _label_desk(labels, printer, folder)
        save_small(_badge(labels, "Hong Gil-dong"), folder / BADGE_LABEL, BADGE_WIDTH)
        save_roster_pictures(Path(name) / "roster", save_small, folder)


def _label_desk(root: Path, printer: FakeZplPrinter, folder: Path) -> None:
    """Open a Korean desk with a label printer on a socket, and let its roll end."""
    with demo_hub(root) as (places, server, hub):
        event = places.root / "event.toml"
        event.write_text(
            event.read_text(encoding="utf-8").replace('"a6-portrait"', '"label-62x100"'), encoding="utf-8"
        )
        make_desk_data(places, server, hub, Printer("Printer 3", printer.uri, "zpl-203"))
        with opened(places.desk, places.key, demo=True) as here:
            with here.store.write() as tx:
                tx.put_printer(Printer("Printer 4", f"folder:{places.badges}", "png"))
            run_desk(here, VOLUNTEER, lambda _, parts: _soon(parts, here, printer, folder), language="ko")


def _soon(parts: DeskParts, here: Opened, printer: FakeZplPrinter, folder: Path) -> None:
    QTimer.singleShot(0, lambda: _roll_ends(parts, here, printer, folder))


def _roll_ends(parts: DeskParts, here: Opened, printer: FakeZplPrinter, folder: Path) -> None:
    codes = {name: one.booking_code for name, one in registrations(here).items()}
    window, station = parts.window, parts.station.station
    with tempfile.TemporaryDirectory() as name:
        picture = Path(name) / "desk.png"
        for person in BEFORE_THE_ROLL_ENDS:
            window.controller.scan(RawScan((codes[person],), "pictures", datetime.now(UTC)))
            _rest(lambda: not station.open_jobs())
        window.grab().save(str(picture))
        save_small(picture, folder / WELCOME_KOREAN)
        printer.is_paper_out = True
        _rest(lambda: False, 3.0)  # until the desk has asked the printer
        window.controller.act(Act.LANGUAGE)
        for person in AFTER:
            window.controller.scan(RawScan((codes[person],), "pictures", datetime.now(UTC)))
            _rest(lambda: False, 3.0)
        window.grab().save(str(picture))
        save_small(picture, folder / PAPER_OUT)
        window.controller.act(Act.SET_UP)
        _rest(lambda: True)
        window.grab().save(str(picture))
        save_small(picture, folder / SET_UP)
        (screen,) = window.findChildren(SetupScreen)
        for page, name in enumerate(SET_UP_PAGES, start=1):
            screen.choose(page)
            _rest(lambda: False, 4.0)  # printers are looked for, and the hardest names
            window.grab().save(str(picture))
            save_small(picture, folder / name)
    QApplication.quit()


def _rest(is_done: Callable[[], bool], longest_s: float = _WAIT_S) -> None:
    """Wait until something is done, then a little longer: the preview, the count and the fade arrive."""
    end = time.monotonic() + longest_s
    settled = 0.0
    while time.monotonic() < end and not (settled and time.monotonic() > settled + 1.0):
        QApplication.processEvents()
        time.sleep(0.01)
        settled = settled or (time.monotonic() if is_done() else 0.0)


def save_small(source: Path, target: Path, width: int | None = None) -> None:
    """Save a picture with as many colours as fit into MOST_BYTES.

    Args:
        width: in pixels; None keeps the size.
    """
    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    if width is not None and width < picture.width:
        picture = picture.resize(
            (width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS
        )
    for colours in (256, 128, 64, 32):
        # No dither: it would cost bytes and put specks into plain areas.
        reduced = picture.quantize(colours, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        reduced.save(target, optimize=True)
        if target.stat().st_size <= MOST_BYTES:
            return
    raise SystemExit(f"{target} weighs {target.stat().st_size} bytes, more than {MOST_BYTES}.")


def _badge(demo: Path, person: str) -> Path:
    out = demo / "badge.png"
    key = ("--key-file", str(demo / "demo.key"))
    _madang("badge", "render", person, "--data", str(demo / "desk"), "--out", str(out), *key)
    return out


def _madang(*arguments: str) -> None:
    subprocess.run([sys.executable, "main.py", *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
