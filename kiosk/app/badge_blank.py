"""The command `badge blank`: spare badges, numbered, that belong to nobody until one is scanned beside a guest."""

from collections.abc import Sequence
from pathlib import Path

import typer

from kiosk.app.badge_batch import check_pdf, named_printer, read_named_sheet
from kiosk.app.data_dir import Opened, opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.printer_pins import PrinterPins
from kiosk.app.printers import check_addable, look_at
from kiosk.app.spool_store import BadgeSource
from kiosk.badge.renderer import Renderer
from kiosk.domain.badge_content import BadgeContent
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import Badge, JobId, Printer
from kiosk.domain.sentence import counted
from kiosk.printing import encode
from kiosk.printing.profiles import profile_named
from kiosk.printing.transport import Came, NothingSentError, Outgoing
from kiosk.printing.uri import open_transport
from kiosk.services.spares import make_spares

_MOST = 500


def blank(
    count: int = typer.Argument(..., min=1, max=_MOST, help="How many."),
    data: Path = DataOption,
    out: Path | None = typer.Option(None, "--out", help="FILE.pdf"),
    printer: str | None = typer.Option(None, "--printer", help="Print on this printer instead."),
    sheet: str | None = typer.Option(None, "--sheet", help="a4, a4-full, or a FILE.toml: several on a page."),
    key_file: Path | None = KeyFileOption,
) -> None:
    """Make spare badges: check a guest in, scan a spare, write the name by hand."""
    if (out is None) == (printer is None):
        raise OperatorError("Say where to: --out FILE.pdf or --printer NAME.")
    if out is not None:
        check_pdf(out)
    chosen_sheet = read_named_sheet(sheet) if sheet else None
    with opened(data, key_file) as here:
        target = named_printer(here, printer) if printer is not None else None
        if target is not None:
            check_addable(here, target)
            is_well, says = look_at(here, target)
            if not is_well:
                raise OperatorError(f"{target.name}: {says}. Nothing was made.")
        spares = make_spares(here.desk().recorder, here.store, count)
        source = BadgeSource(here)
        contents = [source.blank(one) for one in spares]
        if out is not None:
            from kiosk.badge.batch import write_badges  # loads all of drawing

            write_badges(contents, source.template, out, chosen_sheet)
            typer.echo(f"{out}: {_told(spares)}.")
        elif target is not None:
            _print(here, target, spares, contents)


def _print(here: Opened, printer: Printer, spares: Sequence[Badge], contents: Sequence[BadgeContent]) -> None:
    """Print one after the other; stop at the first that is not known to be out, and say which."""
    profile, template = profile_named(printer.profile), BadgeSource(here).template
    transport, renderer = open_transport(printer, None, PrinterPins(here.store)), Renderer()
    try:
        with typer.progressbar(length=len(spares), label="Printing") as bar:
            for spare, content in zip(spares, contents, strict=True):
                rendered = renderer.render(profile.request(content, template, transport.forms))
                outgoing = Outgoing(JobId(spare.badge_id), spare.number, encode(profile, rendered), rendered)
                try:
                    with transport.open() as delivery:
                        delivery.send(outgoing)
                        came = delivery.came()
                except (NothingSentError, OSError) as error:
                    raise OperatorError(
                        f"{printer.name} stopped at {spare.number}. Spares that came out can be used; make others with "
                        "the same command once the printer is well."
                    ) from error
                if came is Came.BROKEN:
                    raise OperatorError(
                        f"{printer.name} gave no word about {spare.number}. Look what came out."
                    )
                bar.update(1)
    finally:
        renderer.close()
    typer.echo(f"{printer.name}: {_told(spares)}.")


def _told(spares: Sequence[Badge]) -> str:
    first, last = spares[0].number, spares[-1].number
    return f"{counted(len(spares), 'spare badge')}, {first if first == last else f'{first} to {last}'}"
