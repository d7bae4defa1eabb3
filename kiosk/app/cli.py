"""All commands in one Typer application, and what an error looks like: a sentence on standard error, never a traceback.

Exit status: 0 fine, 1 the user must do something, 2 wrong usage.
"""

import logging
import os
import sys

import typer

from kiosk.app.badge_commands import badge_app
from kiosk.app.demo_command import demo
from kiosk.app.desk_command import desk
from kiosk.app.doctor import doctor
from kiosk.app.event_commands import event_app
from kiosk.app.hub_commands import hub_app
from kiosk.app.hub_link import pair, sync
from kiosk.app.journal_commands import journal
from kiosk.app.pin_commands import pin_app
from kiosk.app.pin_guard import guard
from kiosk.app.printers import printer_app
from kiosk.app.roster_commands import roster_app
from kiosk.app.scans_command import scans
from kiosk.app.shift_commands import shift_app
from kiosk.app.slip_commands import slip_app
from kiosk.app.station_command import station
from kiosk.app.tickets_commands import tickets_app
from kiosk.domain.errors import KioskError

_log = logging.getLogger(__name__)

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Madang: check-in, badges and lists for events.",
)
for name, group in (
    ("event", event_app),
    ("roster", roster_app),
    ("printer", printer_app),
    ("badge", badge_app),
    ("slip", slip_app),
    ("tickets", tickets_app),
    ("hub", hub_app),
    ("pin", pin_app),
    ("shift", shift_app),
):
    app.add_typer(group, name=name)
for command in (demo, desk, station, pair, sync, journal, scans, doctor):
    app.command()(command)
guard(app)


def run(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status."""
    logging.getLogger().addHandler(logging.NullHandler())
    os.umask(0o077)  # Whatever is written names people or opens the door: it is for this user alone.
    try:
        app(arguments)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except KioskError as error:
        _log.warning("%s: %s", type(error).__name__, error.detail)
        _say(error.sentence)
    except BrokenPipeError:
        # Whoever read our output has gone (`| head`): there is nobody left to tell, and Python must not try at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as error:  # The last hook: a bug is logged whole and told plainly.
        _log.exception("bug")
        _say(
            f"Something went wrong inside Madang ({type(error).__name__}). Nothing recorded was lost. See the log."
        )
    return 1


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)
