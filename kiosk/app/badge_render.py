"""The command `badge render`: one badge as a file, drawn as it would be printed; records nothing."""

from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.spool_store import BadgeSource
from kiosk.badge.renderer import render_here
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.sentence import counted
from kiosk.printing import encode
from kiosk.printing.profiles import profile_named
from kiosk.services.find import find

_PROFILE_OF_SUFFIX = {".pdf": "pdf", ".png": "png", ".zpl": "zpl-203"}


def render(
    code: str = typer.Argument(..., help="A booking code, ticket, or name that finds one person."),
    data: Path = DataOption,
    out: Path = typer.Option(..., "--out", help="FILE.pdf, FILE.png or FILE.zpl"),
    printer: str | None = typer.Option(None, "--printer", help="Draw it for this printer."),
    key_file: Path | None = KeyFileOption,
) -> None:
    """Draw the badge of one person into a file."""
    if out.suffix.lower() not in _PROFILE_OF_SUFFIX:
        raise OperatorError(f"--out ends in .pdf, .png or .zpl, not “{out.suffix}”.")
    with opened(data, key_file, exclusive=False) as here:
        hits = find(here.desk(), code, limit=2)
        if len(hits) != 1:
            raise OperatorError(
                f"{'Several people match' if hits else 'Nobody found for'} “{code}”. Give a booking code."
            )
        registration = hits[0][0]
        profile = profile_named(_PROFILE_OF_SUFFIX[out.suffix.lower()])
        with here.store.read() as reader:
            badges = [one for one in reader.badges_of(registration.registration_id) if one.is_valid]
            chosen = next((one for one in reader.printers() if one.name == printer), None)
        if printer is not None and chosen is None:
            raise OperatorError(f"There is no printer {printer}.")
        if chosen is not None:
            kind = profile_named(chosen.profile)
            profile = kind if kind.language == out.suffix.lower()[1:] else profile
        source = BadgeSource(here)
        request = profile.request(
            source.content(registration, badges[-1] if badges else None), source.template
        )
    data_bytes = encode(profile, render_here(request))
    try:
        out.write_bytes(data_bytes)
    except OSError as error:
        raise EnvironmentFault(f"{out} cannot be written: {error.strerror}.") from error
    typer.echo(f"{out}: {counted(len(data_bytes), 'byte')}, {profile.title}")
