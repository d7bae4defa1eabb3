"""The commands `slip voucher` and `slip receiver`: 80 mm slips on a receipt printer, or into a file to look at."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from kiosk.app.badge_batch import named_printer
from kiosk.app.clock import SystemChance
from kiosk.app.data_dir import RESOURCES, Opened, known_icons, opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.printer_pins import PrinterPins
from kiosk.app.printers import TROUBLES, look_at
from kiosk.app.spool_store import logo_path
from kiosk.badge.request import Rendered, SlipRequest
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.event import pick
from kiosk.domain.fixed_words import (
    BADGE,
    DEPOSIT,
    DESK_COPY,
    ISSUED,
    LENT,
    NAMELESS,
    NOTHING,
    ONCE,
    RECEIVER,
    RECEIVER_LOAN,
    RETURN_TO,
    SCAN_TO_RETURN,
    VALID,
    VOUCHER,
    said,
)
from kiosk.domain.model import JobId, Text
from kiosk.domain.sentence import counted
from kiosk.domain.slip_content import BigNumber, DeskCopy, SlipContent
from kiosk.printing.encode import encode
from kiosk.printing.profiles import profile_named
from kiosk.printing.transport import Came, NothingSentError, Outgoing
from kiosk.printing.uri import open_transport

if TYPE_CHECKING:
    from kiosk.badge.rendering import Studio

_SIZES = RESOURCES / "badges" / "slip-80mm.toml"
_MOST = 500
_CODE = 7

PrinterOption = typer.Option(None, "--printer", help="Print on this printer.")
OutOption = typer.Option(None, "--out", help="FILE.pdf instead: only the first slip, to look at.")


def voucher(
    title: list[str] = typer.Option(..., "--title", help="What it is good for; twice for two languages."),
    when: str = typer.Option(..., "--when", help="The day, as it shall be read: Tue 1 Oct."),
    line: list[str] = typer.Option([], "--line", help="Hours, place; one line each."),
    tag: str = typer.Option("", "--tag", help="What is special, in a frame: Vegetarian 채식."),
    tag_icon: str = typer.Option("", "--tag-icon", help="An icon's name for it: utensils."),
    count: int = typer.Option(1, "--count", min=1, max=_MOST, help="How many, each with its own code."),
    native_qr: bool = typer.Option(
        False, "--native-qr", help="Let the printer draw the code itself, below: ESC/POS printers only."
    ),
    printer: str | None = PrinterOption,
    out: Path | None = OutOption,
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Print vouchers. They have no name, so that they may be handed on, and each its own code."""
    _check_icon(tag_icon)
    with opened(data, key_file) as here:
        words, label = _in(here), _in(here, 1)

        def contents() -> Iterator[SlipContent]:
            for _ in range(count):
                code = SystemChance().code_body(_CODE)
                yield SlipContent(
                    event_names=_event_names(here),
                    logo=logo_path(here.path, here.event),
                    titles=tuple(title),
                    headline=when,
                    lines=tuple(line),
                    tag=tag,
                    tag_icon=tag_icon,
                    qr_text=f"V{code}",
                    number=f"V-{code}",
                    rows=(
                        (label(VOUCHER), f"V-{code}"),
                        (label(VALID), words(ONCE)),
                        (label(ISSUED), _now(here)),
                    ),
                    notes=said(NAMELESS, here.event.languages),
                )

        told = _print(here, contents(), count, printer, out, native_qr=native_qr)
    typer.echo(told)


def receiver(
    number: str = typer.Argument(..., help="The receiver's number."),
    badge: str = typer.Option(..., "--badge", help="The badge number of who takes it."),
    channel: str = typer.Option(..., "--channel", help="Channel and language: Ch. 4 · العربية."),
    line: list[str] = typer.Option([], "--line", help="More about it; one line each."),
    back: str = typer.Option(..., "--return", help="Where and until when: Desk 5, by 18:00."),
    printer: str | None = PrinterOption,
    out: Path | None = OutOption,
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Print the slip of a lent receiver, with the desk's copy to tear off. Nothing is held as a deposit."""
    with opened(data, key_file) as here:
        with here.store.read() as reader:
            holder = reader.badge_by_number(badge)
        if holder is None or holder.is_spare:
            raise OperatorError(f"There is no badge {badge}. The number stands on the badge.")
        words, label = _in(here), _in(here, 1)
        content = SlipContent(
            event_names=_event_names(here),
            logo=logo_path(here.path, here.event),
            titles=said(RECEIVER_LOAN, here.event.languages),
            icon="headphones",
            headline=channel,
            lines=tuple(line),
            big=BigNumber(" ".join(said(RECEIVER, here.event.languages)), number),
            number=f"R-{number}",
            rows=(
                (label(LENT), _now(here)),
                (label(RETURN_TO), back),
                (label(DEPOSIT), words(NOTHING)),
                (label(BADGE), holder.number),
            ),
            copy=DeskCopy(
                " ".join(said(DESK_COPY, here.event.languages)),
                (
                    f"{said(RECEIVER, here.event.languages)[0]} {number} · {holder.number}",
                    words(SCAN_TO_RETURN),
                ),
                holder.token,
            ),
        )
        told = _print(here, iter([content]), 1, printer, out)
    typer.echo(told)


def _print(
    here: Opened,
    contents: Iterator[SlipContent],
    count: int,
    printer: str | None,
    out: Path | None,
    *,
    native_qr: bool = False,
) -> str:
    """Print slips one after the other; stop at the first of which nothing is known."""
    if (out is None) == (printer is None):
        raise OperatorError("Say where to: --out FILE.pdf or --printer NAME.")
    from kiosk.badge.rendering import Studio  # loads all of drawing

    if native_qr and out is not None:
        raise OperatorError("--native-qr is for a printer: a PDF has no printer that draws the code.")
    studio = Studio(RESOURCES)
    if out is not None:
        drawn = _drawn(
            studio, SlipRequest(content=next(contents), sizes_path=_SIZES, dpi=203, forms=frozenset({"pdf"}))
        )
        try:
            out.write_bytes(drawn.pdf)
        except OSError as error:
            raise EnvironmentFault(f"{out} cannot be written: {error.strerror}.") from error
        return f"{out}: one slip, {drawn.height / 8:.0f} mm long."
    target = named_printer(here, printer or "")
    profile, transport = profile_named(target.profile), open_transport(target, None, PrinterPins(here.store))
    if native_qr and profile.language != "escpos":
        raise OperatorError(
            f"{target.name} speaks {profile.language}; only ESC/POS printers draw a code themselves."
        )
    is_well, says = look_at(here, target)
    if not is_well:
        raise OperatorError(f"{target.name}: {says}.")
    for done, content in enumerate(contents):
        own_code = content.qr_text if native_qr else ""
        forms = profile.forms | transport.forms
        drawn = _drawn(
            studio,
            SlipRequest(
                content=replace(content, qr_text="") if native_qr else content,
                sizes_path=_SIZES,
                dpi=profile.dpi,
                width_dots=profile.width_dots,
                forms=forms,
            ),
        )
        outgoing = Outgoing(JobId(content.number), content.number, encode(profile, drawn, own_code), drawn)
        try:
            with transport.open() as delivery:
                delivery.send(outgoing)
                came = delivery.came()
        except NothingSentError as error:
            raise OperatorError(
                f"{target.name}: {TROUBLES.get(error.trouble, 'stopped')}. {done} of {count} printed."
            ) from error
        except OSError as error:
            raise OperatorError(
                f"{target.name} broke off at {content.number}. Look whether it came out."
            ) from error
        if came is Came.BROKEN:
            raise OperatorError(
                f"{target.name} gave no word about {content.number}. Look whether it came out."
            )
    return f"{target.name}: {counted(count, 'slip')}."


def _drawn(studio: "Studio", request: SlipRequest) -> Rendered:
    drawn = studio.render_slip(request)
    if not drawn.verdict.is_ok:
        raise OperatorError(drawn.verdict.sentence)
    return drawn


def _check_icon(name: str) -> None:
    icons = known_icons() or frozenset()
    if name and name not in icons:
        raise OperatorError(f"There is no icon {name}. Known: {', '.join(sorted(icons))}.")


def _in(here: Opened, most: int = 2) -> Callable[[Text], str]:
    """Return what says fixed words on one line, in so many languages of the event."""
    return lambda text: " · ".join(said(text, here.event.languages)[:most])


def _event_names(here: Opened) -> tuple[str, ...]:
    languages: Sequence[str] = here.event.languages
    return tuple(dict.fromkeys(pick(here.event.name, code, languages) for code in languages))


def _now(here: Opened) -> str:
    now: datetime = here.event.local(here.clock.now())
    return f"{now.day} {now:%b %H:%M} · {here.identity.name}"
