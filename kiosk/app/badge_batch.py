"""The commands `badge batch`, `print` and `proof`: badges before anybody arrives, and the hardest names to look at."""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import typer

from kiosk.app.data_dir import RESOURCES, Opened, opened
from kiosk.app.options import DataOption, KeyFileOption, LeadOption
from kiosk.app.printers import TROUBLES
from kiosk.app.spool_store import BadgeSource
from kiosk.app.station import Station, running
from kiosk.badge.request import Verdict
from kiosk.badge.sheet import Sheet, read_sheet
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.model import (
    Badge,
    BadgeId,
    JobId,
    JobState,
    PersonId,
    Printer,
    PrinterTrouble,
    PrintJob,
    Registration,
    StationId,
)
from kiosk.domain.selection import ORDERS, Selection, selected
from kiosk.domain.sentence import counted
from kiosk.domain.shown import listed
from kiosk.domain.worst_names import worst_names
from kiosk.printing.view import SpoolView
from kiosk.services.batch import prepare, record_file, waiting
from kiosk.services.print_ahead import print_ahead
from kiosk.services.who import who

_LOOK_S = 0.2
_SHEETS = ("a4", "a4-full")


def batch(
    data: Path = DataOption,
    out: Path | None = typer.Option(None, "--out", help="FILE.pdf"),
    printer: str | None = typer.Option(None, "--printer", help="Print on this printer instead."),
    sheet: str | None = typer.Option(None, "--sheet", help="a4, a4-full, or a FILE.toml: several on a page."),
    category: str = typer.Option("", help="Only this category, by its id."),
    organisation: str = typer.Option("", help="Only organisations with this in their name."),
    country: str = typer.Option("", help="Only this country, by its two letters."),
    delegation: str = typer.Option("", help="Only this delegation, by its whole name."),
    letters: str = typer.Option("", help="Only these initial letters: A-F, ㄱ-ㄹ, KM."),
    order: str = typer.Option("name", "--sort", help=f"By {', '.join(ORDERS)}."),
    lead: bool = LeadOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Make the badges of many people, into one PDF or on a printer; who has one keeps it. Ctrl-C pauses."""
    if (out is None) == (printer is None):
        raise OperatorError("Say where to: --out FILE.pdf or --printer NAME.")
    if sheet and printer is not None:
        raise OperatorError(
            "--sheet is for a PDF: a printer prints one badge after the other. Leave one of them out."
        )
    if order not in ORDERS:
        raise OperatorError("--sort is {orders}, not “{order}”.", orders=", ".join(ORDERS), order=order)
    with opened(data, key_file) as here:
        _check_category(here, category)
        wanted = Selection(category, organisation, country, letters, delegation)
        with here.store.read() as reader:
            everybody = listed((one for _, one in reader.registrations()), is_lead=lead)
            chosen = selected(everybody, wanted, order)
        if not chosen:
            raise OperatorError("Nobody on the list is meant by that. Nothing was made.")
        if out is not None:
            _to_file(here, chosen, out, read_named_sheet(sheet) if sheet else None)
        else:
            _to_printer(here, chosen, named_printer(here, printer or ""))


def print_one(
    code: str = typer.Argument(..., help="A booking code, ticket, badge number or registration id."),
    printer: str | None = typer.Option(None, "--printer", help="Another than the first printer."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Print one person's badge without a check-in, where the event allows it."""
    with opened(data, key_file) as here:
        desk = here.desk()
        chosen = named_printer(here, printer) if printer is not None else desk.printer
        with here.store.read() as reader:
            registration = who(desk, reader, code)
        print_ahead(replace(desk, printer=chosen), registration.registration_id)
        assert chosen is not None  # `print_ahead` refuses without one
        _to_printer(here, [registration], chosen)


def proof(
    data: Path = DataOption,
    out: Path = typer.Option(..., "--out", help="FILE.pdf"),
    key_file: Path | None = KeyFileOption,
) -> None:
    """Draw the list's hardest names on one A4 sheet: longest, tallest, of every script; records nothing."""
    check_pdf(out)
    with opened(data, key_file, exclusive=False) as here:
        with here.store.read() as reader:
            everybody = listed((one for _, one in reader.registrations()), is_lead=False)
            hard = worst_names(everybody, has_glyph())
        if not hard:
            raise OperatorError("There is nobody on the list yet. Import it first.")
        from kiosk.badge.batch import write_badges  # loads all of drawing

        source = BadgeSource(here)
        contents = [source.content(one.registration, sample_badge(one.registration)) for one in hard]
        verdicts = write_badges(contents, source.template, out, read_named_sheet("a4"), is_proof=True)
    for one, verdict in zip(hard, verdicts, strict=True):
        why = one.why.replace("_", " ").lower()
        typer.echo(f"{why}: {'fits' if verdict.is_ok else verdict.sentence}")
    typer.echo(f"{out}: {counted(len(hard), 'badge')}. Look at it at its true size before the event.")


def has_glyph() -> Callable[[str], bool]:
    """Return what tells whether a badge can show a character."""
    from kiosk.badge.fonts import (
        read_fonts,  # loads the fonts, which only looking at the whole list needs here
    )

    fonts = read_fonts(RESOURCES / "fonts" / "fonts.toml")
    return lambda character: not fonts.missing(character)


def read_named_sheet(name: str) -> Sheet:
    """Return a bundled sheet by its name, or one from a file.

    Raises:
        OperatorError: there is none, or a mistake in it.
    """
    path = RESOURCES / "badges" / f"sheet-{name}.toml" if name in _SHEETS else Path(name)
    if not path.is_file():
        raise OperatorError(
            "There is no sheet {name}. Use {known}, or a file.", name=name, known=" or ".join(_SHEETS)
        )
    return read_sheet(path)


def _to_file(here: Opened, chosen: Sequence[Registration], out: Path, sheet: Sheet | None) -> None:
    check_pdf(out)
    from kiosk.badge.batch import write_badges  # loads all of drawing

    desk, source = here.desk(), BadgeSource(here)
    prepared = prepare(desk, [one.registration_id for one in chosen])
    with here.store.read() as reader:
        badges = [badge for _, badge_id in prepared.badges if (badge := reader.badge(badge_id)) is not None]
    of = {one.registration_id: one for one in chosen}
    people = [of[registration_id] for registration_id, _ in prepared.badges]
    contents = [source.content(one, badge) for one, badge in zip(people, badges, strict=True)]
    with _bar("Drawing", len(contents)) as show:
        verdicts = write_badges(contents, source.template, out, sheet, lambda done, _total: show(done))
    drawn = [badge for badge, verdict in zip(badges, verdicts, strict=True) if verdict.is_ok]
    record_file(desk, drawn)
    _tell_faults(people, badges, verdicts)
    typer.echo(f"{out}: {counted(len(drawn), 'badge')} ({prepared.new} new), sorted as asked.")
    if _tell_held(prepared.held) or len(drawn) < len(badges):
        raise typer.Exit(1)


def _to_printer(here: Opened, chosen: Sequence[Registration], printer: Printer) -> None:
    station = Station(here, printing_changed=_Troubles(printer.name).tell)
    with running(station):
        with _bar("Queueing", len(chosen)) as show:
            prepared = prepare(station.desk, [one.registration_id for one in chosen], printer, show)
        station.spool.wake()
        jobs = waiting(station.desk, printer)
        total = len(jobs)
        try:
            left = _wait(station, printer, total)
        except KeyboardInterrupt:
            left = len(waiting(station.desk, printer))
            typer.echo(f"\nPaused: {total - left} of {total} printed. The same command goes on.")
            raise typer.Exit(130) from None
    with here.store.read() as reader:
        states = [now.state for job in jobs if (now := reader.job(job.job_id)) is not None]
    failed = states.count(JobState.FAILED)
    said = f"{printer.name}: {counted(states.count(JobState.PRINTED), 'badge')} printed ({prepared.new} new)."
    if failed:
        said += f" {failed} could not be printed; the reasons stand above."
    if left:
        said += f" {counted(left, 'badge is', 'badges are')} uncertain or held up: answer at the desk whether it came out, or look at the printer."
    typer.echo(said)
    if _tell_held(prepared.held) or failed or left:
        raise typer.Exit(1)


def _wait(station: Station, printer: Printer, total: int) -> int:
    """Wait until nothing is left that the printer can do by itself; return how many jobs are open then."""
    with _bar("Printing", total) as show:
        while True:
            jobs = waiting(station.desk, printer)
            show(total - len(jobs))
            if all(job.state is JobState.UNKNOWN for job in jobs):
                return len(jobs)
            time.sleep(_LOOK_S)


@contextmanager
def _bar(what: str, total: int) -> Iterator["_Show"]:
    with typer.progressbar(length=total, label=what) as bar:
        yield _Show(bar)


class _Show:
    """Moves a progress bar to a place."""

    def __init__(self, bar: object) -> None:
        self._bar, self._done = bar, 0

    def __call__(self, done: int) -> None:
        self._bar.update(done - self._done)  # type: ignore[attr-defined]  # click's bar has no public name
        self._done = done


class _Troubles:
    """Tells what stops the printer, once each time, and badges that were given up; from its thread."""

    def __init__(self, name: str) -> None:
        self._name, self._told = name, PrinterTrouble.NONE
        self._failed: set[JobId] = set()

    def tell(self, view: SpoolView) -> None:
        """Tell what is new."""
        mine = view.of(self._name)
        if mine is None or mine.status is None:
            return
        for job in mine.jobs:
            if job.state is JobState.FAILED and job.job_id not in self._failed:
                self._failed.add(job.job_id)
                typer.echo(f"\nA badge was not printed: {job.detail}", err=True)
        trouble = mine.status.trouble
        if trouble is not self._told and trouble is not PrinterTrouble.NONE:
            typer.echo(f"\n{self._name}: {TROUBLES[trouble]}. It goes on by itself then.", err=True)
        self._told = trouble


def sample_badge(registration: Registration) -> Badge:
    """Return a badge that proves nothing, for looking at."""
    return Badge(
        badge_id=BadgeId("sample"),
        registration_id=registration.registration_id,
        person_id=PersonId("sample"),
        number="XX00-000",
        token="BSAMPLESAMPLESAMPLESAM",
        station_id=StationId("sample"),
        issued_at=datetime.now(UTC),
    )


def _tell_faults(
    people: Sequence[Registration], badges: Sequence[Badge], verdicts: Sequence[Verdict]
) -> None:
    """Tell whose badge was not drawn, by codes that `roster find` takes: the output holds no names."""
    for one, badge, verdict in zip(people, badges, verdicts, strict=True):
        if not verdict.is_ok:
            typer.echo(f"{one.booking_code or badge.number} was left out. {verdict.sentence}")


def _tell_held(held: Sequence[PrintJob]) -> bool:
    """Tell which badges were not taken because a printer has them already; return whether there are any."""
    for name, count in Counter(job.printer for job in held).items():
        typer.echo(
            f"{counted(count, 'badge was', 'badges were')} left to {name}, waiting there or begun. Move them at the desk with F7, or remove "
            "what is in doubt there first."
        )
    return bool(held)


def _check_category(here: Opened, category: str) -> None:
    if category and here.event.category(category) is None:
        known = ", ".join(one.category_id for one in here.event.categories)
        raise OperatorError(
            "There is no category {category}. There is: {known}.", category=category, known=known
        )


def check_pdf(out: Path) -> None:
    """Check that a PDF can be written there.

    Raises:
        OperatorError, EnvironmentFault: it cannot; what to do.
    """
    if out.suffix.lower() != ".pdf":
        raise OperatorError("--out ends in .pdf, not “{suffix}”.", suffix=out.suffix)
    if not out.parent.is_dir():
        raise EnvironmentFault(
            "The folder {parent} is not there. Make it, or choose another.", parent=out.parent
        )


def named_printer(here: Opened, name: str) -> Printer:
    """Return a printer of the station.

    Raises:
        OperatorError: there is none of that name.
    """
    with here.store.read() as reader:
        printers = {one.name: one for one in reader.printers()}
    if name not in printers:
        raise OperatorError(
            "There is no printer {name}. There is: {known}.", name=name, known=", ".join(printers) or "none"
        )
    return printers[name]
