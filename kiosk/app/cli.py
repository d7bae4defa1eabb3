"""All commands in one Typer application, and what an error looks like: a sentence on standard error, never a traceback.

Exit status: 0 fine, 1 the user must do something, 2 wrong usage.
"""

import logging
import os
import sys
from collections.abc import Callable
from importlib import import_module

import typer

from kiosk.app.command_table import COMMANDS, GROUPS, wanted
from kiosk.app.pin_guard import guard
from kiosk.domain.errors import KioskError

_log = logging.getLogger(__name__)


def application(words: list[str]) -> typer.Typer:
    """Return the application with the commands that these words of a command line can mean, or all without any."""
    app = typer.Typer(
        add_completion=False,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        help="Madang: check-in, badges and lists for events.",
        callback=_nothing,
    )
    groups = {"": app}
    paths = wanted(words)
    for path in paths:
        above, _, name = path.rpartition(" ")
        if path not in GROUPS:
            _group(groups, above, paths).command(name)(_function(path))
    guard(app)
    return app


def _group(groups: dict[str, typer.Typer], path: str, paths: list[str]) -> typer.Typer:
    """Return the group at a path, made and put under those above it where it is not there yet."""
    if path not in groups:
        above, _, name = path.rpartition(" ")
        does = path in paths
        groups[path] = typer.Typer(
            help=GROUPS[path],
            rich_markup_mode=None,
            no_args_is_help=not does,
            invoke_without_command=does,
            callback=_function(path) if does else _nothing,
        )
        _group(groups, above, paths).add_typer(groups[path], name=name)
    return groups[path]


def _function(path: str) -> Callable[..., None]:
    module, _, name = COMMANDS[path].partition(".")
    found: Callable[..., None] = getattr(import_module(f"kiosk.app.{module}"), name)
    return found


def _nothing() -> None:
    """Keep a group a group where a single command of it is known."""


def run(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status."""
    logging.getLogger().addHandler(logging.NullHandler())
    os.umask(0o077)  # Whatever is written names people or opens the door: it is for this user alone.
    try:
        words = sys.argv[1:] if arguments is None else arguments
        application(words)(words)
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
