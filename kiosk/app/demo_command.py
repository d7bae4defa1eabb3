"""The command `demo`: the forum on the screen, or the same journey without one."""

import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
import typer

from kiosk import logs
from kiosk.app.data_dir import Opened, opened
from kiosk.app.demo import DemoPlaces, demo_hub, make_desk_data, registrations
from kiosk.app.desk_command import run_desk
from kiosk.app.hub_link import sync_here
from kiosk.documents.tickets import qr_matrix
from kiosk.domain.codes import make_booking_code
from kiosk.domain.credential import RawScan
from kiosk.domain.errors import EnvironmentFault
from kiosk.domain.model import Printer
from kiosk.domain.sentence import counted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from kiosk.app.desk_parts import DeskParts
    from kiosk.ui.demo.view import SampleTicket

UNKNOWN_CODE = make_booking_code("ZT8R62")  # nobody has it, and no character of it is wrong
VOLUNTEER = "J-07"
_STATE_S = 15.0


@dataclass(frozen=True, slots=True)
class Try:
    """One ticket of the journey: the state it shows, and whose it is."""

    state: str
    holder: str


JOURNEY = (
    Try("welcome", "Layla Mansouri"),
    Try("already", "Layla Mansouri"),
    Try("not-valid-today", "Rosa Quintanilla-Vega"),
    Try("cancelled", "Tomás Iriarte"),
    Try("unknown", ""),
)
HANGUL_NAME = "Hong Gil-dong"
_NARROWEST_DESK_PX, _BESIDE_PX = 1120, 8


def demo(
    headless: bool = typer.Option(
        False, "--headless", help="Without a window, even where there is a display."
    ),
    data: Path | None = typer.Option(None, "--data", help="Where to make the invented event.", metavar="DIR"),
) -> None:
    """Show Madang on an invented forum: 2,000 attendees, a printer on the screen, a hub beside it."""
    root = data or Path(platformdirs.user_data_dir("madang", appauthor=False)) / "demo"
    typer.echo("Making the forum with 2,000 invented attendees …")
    with demo_hub(root) as (places, server, hub):
        if headless or not _has_display():
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            places.badges.mkdir()
            printer = Printer("Printer 3", f"folder:{places.badges.absolute()}", "pdf")
            make_desk_data(places, server, hub, printer)
            with opened(places.desk, places.key, demo=True) as here:
                _windowless(places, here)
            return
        make_desk_data(places, server, hub, Printer("Printer 3", "screen:", "screen"))
        logs.to_file(places.desk)
        typer.echo(f"The hub runs at {server.url}. Scan or click the sample tickets; close the desk to end.")
        with opened(places.desk, places.key, demo=True) as here:
            run_desk(here, VOLUNTEER, lambda application, parts: _side_window(here, parts), language="en")


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _code(here: Opened, name: str) -> str:
    return registrations(here)[name].booking_code if name else UNKNOWN_CODE


def _side_window(here: Opened, parts: "DeskParts") -> object:
    from kiosk.app import screen_printer
    from kiosk.ui.demo.view import DemoPanel

    window, room = parts.window, parts.window.screen().availableGeometry()
    # Beside each other on a laptop too: the desk gives way a little before the panel does.
    window.setMinimumWidth(_NARROWEST_DESK_PX)
    panel = DemoPanel(_samples(here), room.width() - window.width() - _BESIDE_PX)
    if window.width() + _BESIDE_PX + panel.width() > room.width():
        window.resize(max(_NARROWEST_DESK_PX, room.width() - panel.width() - _BESIDE_PX), window.height())
    window.move(room.topLeft())
    panel.ticket_chosen.connect(lambda code: _scan(parts, code))
    screen_printer.connect(parts, panel)
    panel.setFixedHeight(min(860, room.height() - 40))
    panel.move(min(room.left() + window.width() + _BESIDE_PX, room.right() + 1 - panel.width()), room.top())
    panel.show()
    return panel


def _samples(here: Opened) -> Sequence["SampleTicket"]:
    from kiosk.ui.demo.view import SHOWS, SampleTicket

    tickets = [
        SampleTicket(code, one.holder, SHOWS[one.state], qr_matrix(code))
        for one in JOURNEY
        if one.state != "already"
        for code in [_code(here, one.holder)]
    ]
    hangul = _code(here, HANGUL_NAME)
    return [*tickets, SampleTicket(hangul, HANGUL_NAME, SHOWS["hangul"], qr_matrix(hangul))]


def _scan(parts: "DeskParts", code: str) -> None:
    parts.window.controller.scan(RawScan((code,), "demo", parts.station.clock().now))


def _windowless(places: DemoPlaces, here: Opened) -> None:
    """Scan the five tickets on the real desk window, drawn into memory; keep a picture of each state."""
    places.screens.mkdir()

    def journey(application: "QApplication", parts: "DeskParts") -> None:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, lambda: _walk(application, parts, places, here))

    status = run_desk(here, VOLUNTEER, journey, language="en")
    if status:
        raise EnvironmentFault("The demo did not come to its end; see the lines above.")
    report = sync_here(here)
    with here.store.read() as reader:
        waiting = reader.waiting()
    badges = sorted(path.name for path in places.badges.iterdir())
    typer.echo(f"Hub: everything sent ({waiting} waiting, {report.pulled} received in the last sync).")
    typer.echo(f"Badges ({counted(len(badges), 'file')}): {places.badges}")
    typer.echo(f"Pictures of the desk: {places.screens}")


def _walk(application: "QApplication", parts: "DeskParts", places: DemoPlaces, here: Opened) -> None:
    window = parts.window
    is_told: list[bool] = []
    window.controller.stage_changed.connect(lambda _: is_told.append(True))
    for number, one in enumerate(JOURNEY, start=1):
        is_told.clear()
        _scan(parts, _code(here, one.holder))
        told = _spin(application, lambda: bool(is_told))
        printed = _spin(application, lambda: not parts.station.station.open_jobs())
        picture = places.screens / f"{number}-{one.state}.png"
        _rest(application)
        window.grab().save(str(picture))
        typer.echo(f"{one.state:<16} {'shown' if told else 'NOT SHOWN'}  {picture.name}")
        if not (told and printed):
            application.exit(1)
            return
    application.exit(0)


def _spin(application: "QApplication", done: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + _STATE_S
    while time.monotonic() < deadline:
        application.processEvents()
        if done():
            return True
        time.sleep(0.005)
    return False


def _rest(application: "QApplication") -> None:
    """Let the preview, the count and the fade arrive."""
    end = time.monotonic() + 0.8
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.005)
