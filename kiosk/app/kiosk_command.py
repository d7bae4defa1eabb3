"""The command `kiosk`: self check-in, full screen."""

import logging
import os
import signal
import sys
from pathlib import Path
from typing import Any

import typer

from kiosk import logs
from kiosk.app.data_dir import RESOURCES, Opened, opened
from kiosk.app.desk_command import check_display, to_log
from kiosk.app.keeper import BEAT_S, Heart, Keeper
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.domain.errors import OperatorError
from kiosk.domain.panel import LARGEST_INCHES, SMALLEST_INCHES
from kiosk.services.panel import PANEL_SETTING, keep_panel
from kiosk.services.pins import has_pin

_log = logging.getLogger(__name__)
_SLOTS = ("down", "left", "right", "up")
_SWITCH_S = 0.0005
_SLOT = "kiosk.slot"

_Panel: Any = typer.Option(
    None, "--panel", help="The panel's diagonal in inches, measured; it is remembered.", metavar="INCHES"
)
_Slot: Any = typer.Option(
    None, "--slot", help="Where the printer's slot is, seen from the screen: down, left, right or up."
)
_Size: Any = typer.Option(
    None,
    "--size",
    help="A window of this size instead of the full screen, to try it out.",
    metavar="1080x1920",
)


def kiosk(
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
    panel: float | None = _Panel,
    slot: str | None = _Slot,
    size: str | None = _Size,
) -> None:
    """Open self check-in on the full screen."""
    check_display()
    if slot not in (None, *_SLOTS):
        raise OperatorError(
            f"The slot is {', '.join(_SLOTS[:-1])} or {_SLOTS[-1]} of the screen, not “{slot}”."
        )
    if panel is not None and not SMALLEST_INCHES <= panel <= LARGEST_INCHES:
        raise OperatorError(
            f"A panel's diagonal is {SMALLEST_INCHES:g} to {LARGEST_INCHES:g} inches, not {panel:g}. Measure it."
        )
    pixels = _pixels(size)
    logs.to_file(data)
    with opened(data, key_file) as here:
        with here.store.write() as tx:
            if panel is not None:
                keep_panel(tx, panel)
            if slot is not None:
                tx.put_setting(_SLOT, slot)
        if pixels is not None:
            raise typer.Exit(run_kiosk(here, pixels))
        with here.store.read() as reader:
            is_open = not has_pin(reader)
        key = here.key
    if is_open:
        typer.echo(f"Anybody can close this kiosk. Set a PIN: python main.py pin set --data {data}", err=True)
    raise typer.Exit(_kept_running(data, key_file, key))


def _kept_running(data: Path, key_file: Path | None, key: bytes) -> int:
    """Let a watchdog start the kiosk, as often as it has to."""
    command = [sys.executable, "-m", "kiosk.app.kiosk_child", str(data.resolve())]
    if key_file is not None:
        command.append(str(key_file.resolve()))
    keeper = Keeper(command, key.hex().encode() + b"\n")
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: keeper.end())
    return keeper.run()


def run_kiosk(here: Opened, pixels: tuple[int, int] | None, *, is_watched: bool = False) -> int:
    """Show the kiosk until the staff close it; return its exit status.

    Args:
        here: the open data directory.
        pixels: the size of a window, None for the full screen.
        is_watched: whether a watchdog waits for a sign of life.
    """
    from PySide6.QtCore import QTimer, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from kiosk.app.kiosk_parts import make_kiosk
    from kiosk.app.self_service import KioskSettings

    sys.setswitchinterval(_SWITCH_S)
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia*=false")
    qInstallMessageHandler(to_log)
    application = QApplication(["madang"])
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.exit(0))
    with here.store.read() as reader:
        settings = KioskSettings(float(reader.setting(PANEL_SETTING) or 0), reader.setting(_SLOT) or "down")
    with make_kiosk(application, here, settings, RESOURCES) as parts:
        if pixels is None:
            parts.window.fill_screen()
        else:
            parts.window.let_go()
            parts.window.resize(*pixels)
            parts.window.show()
        _log.info("the kiosk is shown")
        alive, heart = QTimer(application), Heart()
        # Python sees a signal only when it runs: without a watchdog nothing else is to be done.
        alive.timeout.connect(heart.beat if is_watched else lambda: None)
        alive.start(round(1000 * BEAT_S))
        return int(application.exec())


def _pixels(size: str | None) -> tuple[int, int] | None:
    if size is None:
        return None
    width, _, height = size.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and min(int(width), int(height)) >= 400):
        raise OperatorError(f"A size is two numbers of at least 400, like 1080x1920, not “{size}”.")
    return int(width), int(height)
