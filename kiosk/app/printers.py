"""The commands `printer`: add, list, test, remove; and one look at a printer for `doctor`."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import typer

from kiosk.app.data_dir import Opened, opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.printer_pins import PrinterPins
from kiosk.app.spool_store import BadgeSource
from kiosk.badge.renderer import render_here
from kiosk.badge.request import Rendered, Verdict
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import (
    OPEN_JOB_STATES,
    Badge,
    BadgeId,
    JobId,
    PersonId,
    Printer,
    PrinterTrouble,
    Registration,
    RegistrationId,
    StationId,
)
from kiosk.domain.sentence import Sentence, many, os_reason
from kiosk.printing import encode
from kiosk.printing.profiles import profile_named
from kiosk.printing.screen import Show
from kiosk.printing.transport import Came, NothingSentError, Outgoing
from kiosk.printing.uri import check_printer, open_transport

TROUBLES = {
    PrinterTrouble.PAPER_OUT: Sentence("paper is out; load a roll"),
    PrinterTrouble.RIBBON_OUT: Sentence("the ribbon is out; put in a new one"),
    PrinterTrouble.COVER_OPEN: Sentence("its cover is open; close it"),
    PrinterTrouble.HEAD_OPEN: Sentence("its print head is open; press it down until it clicks"),
    PrinterTrouble.CUTTER_JAM: Sentence(
        "its cutter is stuck; switch it off, take the paper out, switch it on"
    ),
    PrinterTrouble.WRONG_MEDIA: Sentence("another roll is in than this badge needs; put in the right one"),
    PrinterTrouble.PAUSED: Sentence("it is paused; press its feed or pause key"),
    PrinterTrouble.OFFLINE: Sentence("it cannot be reached; check power, cable and address"),
    PrinterTrouble.SILENT: Sentence("it does not answer; switch it off and on"),
    PrinterTrouble.STRANGER: Sentence(
        "another certificate is shown there than before; if it is the same printer, trust it again on the printers' page or with `printer trust`"
    ),
    PrinterTrouble.FAULT: Sentence("it reports a fault; look at its display"),
}


def add(
    name: str = typer.Argument(..., help="What people call it."),
    uri: str = typer.Argument(..., help="tcp://HOST:9100, folder:DIR or screen:"),
    profile: str = typer.Option(..., "--profile", help="The kind of printer."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Add a printer, or change the one of that name."""
    name = " ".join(name.split())
    if not name:
        raise OperatorError("Give the printer a name that people call it by.")
    printer = Printer(name, _absolute(uri), profile)
    with opened(data, key_file) as here:
        check_addable(here, printer)
        with here.store.write() as tx:
            is_known = any(one.name == name for one in tx.printers())
            tx.put_printer(printer)
    typer.echo(f"{name}: {printer.uri} ({profile_named(profile).title}){', changed' if is_known else ''}")


def list_(data: Path = DataOption, key_file: Path | None = KeyFileOption) -> None:
    """List the printers; the first one is in use."""
    with opened(data, key_file, exclusive=False) as here, here.store.read() as reader:
        for printer in reader.printers():
            typer.echo(f"{printer.name}\t{printer.uri}\t{printer.profile}")


def remove(
    name: str = typer.Argument(...), data: Path = DataOption, key_file: Path | None = KeyFileOption
) -> None:
    """Remove a printer."""
    with opened(data, key_file) as here:
        with here.store.write() as tx:
            uri = _named(tx.printers(), name).uri
            waiting = len(tx.jobs(OPEN_JOB_STATES, name))
            if waiting:
                raise OperatorError(
                    many(
                        waiting,
                        "A badge waits at {name} or is in doubt there. Let it print, or move it with F7 at the desk and answer what it asks; then remove it.",
                        "{count} badges wait at {name} or are in doubt there. Let it print them, or move them with F7 at the desk and answer what it asks; then remove it.",
                        name=name,
                    )
                )
            tx.remove_printer(name)
        PrinterPins(here.store).forget(uri)
    typer.echo(f"{name} removed.")


def trust(
    name: str = typer.Argument(...), data: Path = DataOption, key_file: Path | None = KeyFileOption
) -> None:
    """Trust a printer again that shows another certificate since it was reset or replaced."""
    with opened(data, key_file, exclusive=False) as here:
        with here.store.read() as reader:
            printer = _named(reader.printers(), name)
        if not printer.uri.startswith("ipps:"):
            raise OperatorError("{name} shows no certificate; only a printer at ipps: does.", name=name)
        PrinterPins(here.store).forget(printer.uri)
    typer.echo(f"{name}: the certificate that it shows next is the known one.")


def find(
    seconds: float = typer.Option(2.0, help="How long to listen on the network.", min=0.1, max=30),
    data: Path | None = typer.Option(None, "--data", help="Tell also which of them this station has."),
    key_file: Path | None = KeyFileOption,
) -> None:
    """List the printers that can be found: on the network, on USB, in this computer."""
    from kiosk.printing.discovery import find_printers  # loads the network search

    names: dict[str, str] = {}
    if data is not None:
        with opened(data, key_file, exclusive=False) as here, here.store.read() as reader:
            names = {one.uri: one.name for one in reader.printers()}
    for seen in find_printers(seconds):
        words = [seen.title, seen.uri, seen.profile or "profile unknown; see docs/printers.md"]
        if seen.uri in names:
            words.append(f"here as {names[seen.uri]}")
        typer.echo("\t".join(words))


def try_out(
    name: str = typer.Argument(...), data: Path = DataOption, key_file: Path | None = KeyFileOption
) -> None:
    """Print a test badge, and say what the printer said."""
    with opened(data, key_file, exclusive=False) as here:
        with here.store.read() as reader:
            printer = _named(reader.printers(), name)
        if printer.uri.startswith("screen:"):
            raise OperatorError(
                "{name} shows its badges beside an open desk. Start `desk` and scan a ticket.", name=name
            )
        said = print_test(here, printer)
    typer.echo(f"{name}: test badge {'printed' if said else 'sent; look whether a badge came out'}.")


def drawer(
    name: str = typer.Argument(...), data: Path = DataOption, key_file: Path | None = KeyFileOption
) -> None:
    """Open the cash drawer that is plugged into a receipt printer."""
    from kiosk.printing.escpos_raster import drawer_pulse

    with opened(data, key_file, exclusive=False) as here, here.store.read() as reader:
        printer = _named(reader.printers(), name)
    profile = profile_named(printer.profile)
    if profile.language != "escpos" or not printer.uri.startswith(("tcp:", "usb:", "serial:")):
        raise OperatorError(
            "{name} is no receipt printer with a drawer. There has to be one on tcp:, usb: or serial:.",
            name=name,
        )
    nothing = Rendered(width=0, height=0, dpi=profile.dpi, verdict=Verdict())
    pulse = Outgoing(JobId("drawer"), "drawer", drawer_pulse(profile.escpos_profile), nothing)
    try:
        with open_transport(printer, None).open() as delivery:
            delivery.send(pulse)
    except NothingSentError as error:
        raise OperatorError(
            "{name}: {trouble}.",
            name=name,
            trouble=TROUBLES.get(error.trouble, error.sentence),
        ) from error
    except OSError as error:
        raise OperatorError(
            "{name}: the connection broke. Look whether the drawer opened.", name=name
        ) from error
    typer.echo(f"{name}: the drawer was told to open.")


def check_addable(here: Opened, printer: Printer) -> None:
    """Check that a printer can be one of this station's: address, kind, and that the event's badge fits it.

    Raises:
        OperatorError: it cannot; why, and what to do.
    """
    check_printer(printer)
    _make_folder(printer.uri)
    sample_badge(here, printer)


def print_test(here: Opened, printer: Printer, show: Show | None = None) -> bool:
    """Print a test badge; return whether the printer itself said that it came out.

    Args:
        here: whose badge it is.
        printer: which printer.
        show: where a printer on the screen shows it.

    Raises:
        OperatorError: it was not printed, and why; or the connection broke.
    """
    name = printer.name
    is_well, says = look_at(here, printer)
    if not is_well:
        raise OperatorError("{name}: {trouble}.", name=name, trouble=says)
    transport = open_transport(printer, show, PrinterPins(here.store))
    outgoing = sample_badge(here, printer, transport.forms)
    try:
        with transport.open() as delivery:
            delivery.send(outgoing)
            came = delivery.came()
    except NothingSentError as error:
        raise OperatorError(
            "{name}: {trouble}.",
            name=name,
            trouble=TROUBLES.get(error.trouble, error.sentence),
        ) from error
    except OSError as error:
        raise OperatorError(
            "{name}: the connection broke while sending. Look whether a badge came out.", name=name
        ) from error
    if came is Came.BROKEN:
        raise OperatorError("{name} was sent a badge and gave no word. Look whether it came out.", name=name)
    return came is Came.OUT


def sample_badge(here: Opened, printer: Printer, forms: frozenset[str] = frozenset()) -> Outgoing:
    """Draw a test badge for a printer.

    Raises:
        OperatorError: the event's badge cannot be drawn for it; why, and what to do.
    """
    profile, source = profile_named(printer.profile), BadgeSource(here)
    rendered = render_here(profile.request(source.content(_TESTER, _TEST_BADGE), source.template, forms))
    return Outgoing(JobId("test"), "TEST", encode(profile, rendered), rendered)


def look_at(here: Opened, printer: Printer) -> tuple[bool, str]:
    """Ask a printer how it is; return whether all is well, and a sentence."""
    try:
        if printer.uri.startswith("screen:"):
            check_printer(printer)
            return True, "shows badges beside the desk's window"
        told = open_transport(printer, None, PrinterPins(here.store)).ask()
    except OperatorError as error:
        return False, error.sentence
    if told.trouble is PrinterTrouble.NONE:
        return True, "ready" if told.can_tell else "reachable; it cannot say how it is"
    return False, TROUBLES[told.trouble]


def _named(printers: Sequence[Printer], name: str) -> Printer:
    known = {one.name: one for one in printers}
    if name not in known:
        raise OperatorError(
            "There is no printer {name}. There is: {known}.",
            name=name,
            known=", ".join(known) or "none",
        )
    return known[name]


def _make_folder(uri: str) -> None:
    scheme, _, folder = uri.partition(":")
    if scheme == "folder":
        try:
            Path(folder).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OperatorError(
                "{folder} cannot be made: {reason}. Name another folder.",
                folder=folder,
                reason=os_reason(error),
            ) from error


def _absolute(uri: str) -> str:
    """A folder is kept as it was meant here, wherever the desk is started from."""
    scheme, _, rest = uri.partition(":")
    return f"folder:{Path(rest).expanduser().absolute()}" if scheme == "folder" and rest else uri


_TESTER = Registration(
    registration_id=RegistrationId("test"), name="Test Badge", name_native="시험 배지", organisation="Madang"
)
_TEST_BADGE = Badge(
    badge_id=BadgeId("test"),
    registration_id=RegistrationId("test"),
    person_id=PersonId("test"),
    number="TEST",
    token="BTEST",
    station_id=StationId("test"),
    issued_at=datetime(2019, 9, 30, tzinfo=UTC),
)
