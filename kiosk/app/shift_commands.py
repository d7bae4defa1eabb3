"""The commands `shift`: who is at this station, and staff badges to come on shift with by one scan."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from kiosk.app.data_dir import RESOURCES, Opened, opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import pick
from kiosk.domain.fixed_words import ON_SHIFT_BY_SCAN, STAFF_BADGE, on_paper, said
from kiosk.domain.sentence import counted
from kiosk.domain.shifts import BADGES, staff_badges
from kiosk.services.shift import (
    begin_shift,
    end_shift,
    make_staff_badges,
    revoke_staff_badge,
    signs,
    who_is_on_shift,
)

if TYPE_CHECKING:
    from kiosk.documents.staff_badges import Words


def badges(
    names: list[str] = typer.Argument(..., help="Short names, like J-07 J-08; not full names."),
    out: Path = typer.Option(..., "--out", help="FILE.pdf: A4 sheets with cards to cut out."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Make staff badges: one scan at any desk and its holder is on shift. Earlier ones of the same name stop."""
    if out.suffix.lower() != ".pdf":
        raise OperatorError(f"--out ends in .pdf; {out.name} does not.")
    from kiosk.badge.fonts import read_fonts  # loads all of drawing
    from kiosk.documents.staff_badges import write_staff_badges

    with opened(data, key_file) as here:
        made = make_staff_badges(here.desk(), names)
        pages = write_staff_badges(out, made, _words(here), read_fonts(RESOURCES / "fonts" / "fonts.toml"))
    typer.echo(
        f"{out}: {counted(len(made), 'staff badge')} on {counted(pages, 'page')}. Whoever holds one can come on "
        "shift and unlock a desk: hand them out, then delete the file."
    )


def revoke(
    name: str = typer.Argument(..., help="The short name on the badge."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Let a staff badge work no more, here and, with the next sync, everywhere."""
    with opened(data, key_file) as here:
        sign = revoke_staff_badge(here.desk(), name)
    typer.echo(f"The staff badge of {sign} works no more.")


def begin(
    name: str = typer.Argument(..., help="A short name, like J-07; not a full name."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Come on shift; what is recorded at this station from now on carries the name."""
    with opened(data, key_file) as here:
        sign = begin_shift(here.desk(), name)
    typer.echo(f"{sign} is on shift.")


def end(data: Path = DataOption, key_file: Path | None = KeyFileOption) -> None:
    """End the shift; nobody is at this station."""
    with opened(data, key_file) as here:
        end_shift(here.desk())
    typer.echo("Nobody is on shift.")


def show(data: Path = DataOption, key_file: Path | None = KeyFileOption) -> None:
    """Tell who is on shift here, and the short names of this event, who came last first."""
    with opened(data, key_file, exclusive=False) as here:
        desk = here.desk()
        with here.store.read() as reader:
            now, known = who_is_on_shift(desk, reader), signs(reader)
            holders = set(staff_badges(reader.facts_of_event(BADGES)).values())
    for sign in known:
        notes = ["on shift here"] * (sign == now) + ["staff badge"] * (sign in holders)
        typer.echo("\t".join([sign, *notes]))
    if not now:
        typer.echo("Nobody is on shift here.")


def _words(here: Opened) -> "Words":
    from kiosk.documents.staff_badges import Words

    languages = here.event.languages
    return Words(
        title=" · ".join(said(STAFF_BADGE, languages)),
        event=pick(here.event.name, on_paper(languages)[0], languages),
        notes=said(ON_SHIFT_BY_SCAN, languages),
    )
