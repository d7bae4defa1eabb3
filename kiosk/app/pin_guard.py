"""Who may give which command: those of the lead ask for the lead's PIN, once there is one.

Every command that `kiosk.domain.rights` gives to the lead gets the option `--pin-file` here, so that none has to know of
it; `opened` asks before anything of the store is handed out. So does every command with the option `--lead`, which is the
lead's in any case: without a PIN nobody can prove to be the lead. `roster edit` is the lead's for some fields only, and
`roster add` with `--over-seats`.
"""

import functools
import getpass
import inspect
import os
import sys
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer
from typer.main import get_command_name

from db.store import Store
from kiosk.app.clock import StationClock
from kiosk.domain.errors import OperatorError
from kiosk.domain.rights import COMMANDS_BY_FIELD, LEADS_FIELDS, OVER_SEATS, RIGHTS, Right, Whose, right_for
from kiosk.domain.sentence import counted
from kiosk.services.pins import has_pin, prove

LEAD = "lead"
"""The option by which a command takes in what only a lead may see; see `kiosk.app.options.LeadOption`."""

_OVER_SEATS = "over_seats"
"""The option by which a command gives a place though all of a category are taken."""

PIN_FILE_VARIABLE = "MADANG_PIN_FILE"
_PIN_FILE: Any = typer.Option(
    None, "--pin-file", help="A file with the lead's PIN, for scripts.", metavar="FILE"
)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the command that runs needs: the lead's PIN, `in_any_case` also where none is set; and the file named with it."""

    file: Path | None
    in_any_case: bool


_asked: ContextVar[_Asked | None] = ContextVar("asked", default=None)
"""None where everybody may give the command that runs."""


def guard(app: typer.Typer, path: str = "") -> None:
    """Let the lead's commands of an application ask for the PIN. Once, before the application runs."""
    for command in app.registered_commands:
        assert command.callback is not None
        name = command.name or get_command_name(command.callback.__name__)
        words = f"{path} {name}".strip()
        right, by_field = right_for(words), words in COMMANDS_BY_FIELD
        if (
            right is not None
            or by_field
            or words in OVER_SEATS
            or LEAD in inspect.signature(command.callback).parameters
        ):
            command.callback = _guarded(command.callback, right, by_field=by_field)
    for group in app.registered_groups:
        assert group.typer_instance is not None
        guard(group.typer_instance, f"{path} {group.name}".strip())


def check(data: Path, store: Store, clock: StationClock) -> None:
    """Ask for the lead's PIN where the command that runs needs it.

    Raises:
        OperatorError: there is a PIN, and the right one was not given.
    """
    asked = _asked.get()
    if asked is None:
        return
    with store.read() as reader:
        if not has_pin(reader):
            if asked.in_any_case:
                raise OperatorError(
                    "This is the lead's in any case, and there is no lead's PIN here to prove who asks. Set one: "
                    f"python main.py pin set --data {data}"
                )
            return
    proof = prove(store, clock, _pin(data, asked.file))
    if proof.role is not None:
        return
    if proof.wait_s:
        raise OperatorError(
            f"That was not the lead's PIN, or one too many. Try again in {counted(proof.wait_s, 'second')}."
        )
    raise OperatorError(
        f"That was not the lead's PIN. {counted(proof.tries_left, 'more try', 'more tries')}, then you have to wait."
    )


def read_pin_file(path: Path, data: Path) -> str:
    """Return the PIN that a file holds.

    Raises:
        OperatorError: it cannot be read, or lies in the data directory.
    """
    if path.resolve().is_relative_to(data.resolve()):
        raise OperatorError(f"A file with a PIN must lie outside the data directory. Move {path} elsewhere.")
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise OperatorError(f"The file {path} cannot be read. Name the one that holds the PIN.") from error


def _pin(data: Path, named: Path | None) -> str:
    variable = os.environ.get(PIN_FILE_VARIABLE)
    file = named or (Path(variable) if variable else None)
    if file is not None:
        return read_pin_file(file, data)
    if not sys.stdin.isatty():
        raise OperatorError(
            f"This is for the lead, and nobody is there to type the PIN. Name a file that holds it with --pin-file or "
            f"{PIN_FILE_VARIABLE}."
        )
    return getpass.getpass("The lead's PIN: ")


def _sets_leads(pairs: object) -> bool:
    """Whether one of these FIELD=TEXT sets what only the lead may."""
    assert isinstance(pairs, list)
    return any(str(pair).partition("=")[0].strip() in LEADS_FIELDS for pair in pairs)


def _guarded(command: Callable[..., object], right: Right | None, *, by_field: bool) -> Callable[..., object]:
    is_always = right is not None and RIGHTS[right][0] is Whose.LEAD

    @functools.wraps(command)
    def asking(*arguments: object, pin_file: Path | None = None, **options: object) -> object:
        in_any_case = is_always or bool(options.get(LEAD))
        is_asked = right is not None or in_any_case or bool(options.get(_OVER_SEATS))
        is_asked = is_asked or (by_field and _sets_leads(options.get("fields")))
        before = _asked.set(_Asked(pin_file, in_any_case) if is_asked else None)
        try:
            return command(*arguments, **options)
        finally:
            _asked.reset(before)

    signature = inspect.signature(command)
    extra = inspect.Parameter(
        "pin_file", inspect.Parameter.KEYWORD_ONLY, default=_PIN_FILE, annotation=Path | None
    )
    asking.__signature__ = signature.replace(parameters=[*signature.parameters.values(), extra])  # type: ignore[attr-defined]
    asking.__annotations__ = {**command.__annotations__, "pin_file": Path | None}
    return asking
