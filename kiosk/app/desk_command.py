"""The command `desk`: the volunteer's window."""

import gc
import logging
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from kiosk import logs
from kiosk.app.data_dir import RESOURCES, Opened, opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.ui.words import LANGUAGES

_CLOCK_MS = 1000
if TYPE_CHECKING:
    from kiosk.app.desk_parts import DeskParts

SWITCH_S = 0.0005
"""How long a busy thread may hold the interpreter while the window waits; measured in docs/performance.md."""


def desk(
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
    volunteer: str | None = typer.Option(None, help="Who is on shift, as a short sign, not a name."),
    language: str | None = typer.Option(None, help="en or ko; F12 switches."),
) -> None:
    """Open the check-in desk."""
    check_display()
    if language not in (None, *LANGUAGES):
        raise OperatorError(f"The desk speaks {' and '.join(LANGUAGES)}, not “{language}”.")
    logs.to_file(data)
    with opened(data, key_file) as here:
        raise typer.Exit(run_desk(here, volunteer, _beside, language=language))


def _beside(_application: object, parts: "DeskParts") -> object:
    from kiosk.app.screen_printer import beside

    return beside(parts)


def check_display() -> None:
    """Say in a sentence that there is no display, where Qt would end the process.

    Raises:
        EnvironmentFault: no display.
    """
    is_x = sys.platform.startswith("linux") and os.environ.get("QT_QPA_PLATFORM", "xcb") in (
        "",
        "xcb",
        "wayland",
    )
    if is_x and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise EnvironmentFault(
            "There is no display here for a window. Use `station` instead, or run this at the computer's own screen."
        )


def to_log(_kind: object, _context: object, message: str) -> None:
    """Qt's own messages are for the log: a volunteer's terminal stays quiet."""
    logging.getLogger("qt").info("%s", message)


def run_desk(
    here: Opened,
    volunteer: str | None,
    ready: Callable[..., object] | None = None,
    language: str | None = None,
) -> int:
    """Show the desk until it is closed; return its exit status.

    Args:
        here: the open data directory.
        volunteer: who is on shift.
        ready: called with (application, parts) once the window shows; its result is kept alive.
        language: of the window; None takes the event's first one that the window speaks.
    """
    from PySide6.QtCore import QTimer, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from kiosk.app.desk_parts import make_desk

    sys.setswitchinterval(SWITCH_S)
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia*=false")
    qInstallMessageHandler(to_log)
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["madang"])
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.quit())
    with make_desk(application, here, volunteer, RESOURCES, language) as parts:
        parts.window.show()
        tick = QTimer(application)
        tick.timeout.connect(parts.tell_clock)
        tick.start(_CLOCK_MS)
        parts.tell_clock()
        kept = ready(application, parts) if ready else None
        # What was made for the window stays: collecting it again and again would hold up a scan.
        gc.collect()
        gc.freeze()
        status = int(application.exec())
        del kept
    return status
