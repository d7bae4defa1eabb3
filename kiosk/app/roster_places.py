"""The commands `roster replace`, `collect`, `pay`, `undo` and `payments`: whose place it is, who has the badge, what is paid."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from operator import attrgetter
from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.roster_correct import SetOption, code_argument, fields_of, named
from kiosk.app.roster_paper import event_day
from kiosk.app.roster_seats import OverSeatsOption, full_told
from kiosk.domain.admission import Admit
from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.money import sums
from kiosk.domain.payments import Payment, payments, withdrawn_payments
from kiosk.services.collect import collect
from kiosk.services.pay import pay
from kiosk.services.register import checked_values
from kiosk.services.replace import replace_person
from kiosk.services.withdraw import can_be_withdrawn, withdraw
from kiosk.upstream.countries import country_codes


def replace(
    code: str = code_argument(),
    name: str = typer.Option(..., "--name", help="Who comes instead."),
    fields: list[str] = SetOption,
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Let a place pass to somebody else: category, days and delegation; the old ticket, code and badge stop."""
    with opened(data, key_file) as here:
        desk = here.desk()
        old = named(desk, code)
        values = checked_values(desk, {"name": name, **fields_of(fields)}, country_codes())
        made = replace_person(desk, old.registration_id, values)
    typer.echo(
        f"{made.booking_code}\t{made.display_name}\tin place of {old.booking_code or old.registration_id}"
    )


def hand_over(
    code: str = code_argument(),
    by: str = typer.Option(..., "--by", help="Who takes the badge along."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Hand out a badge to somebody else; its holder is checked in at the first own scan."""
    with opened(data, key_file) as here:
        desk = here.desk()
        badge = collect(desk, named(desk, code).registration_id, by)
    printed = "" if badge.printed_at else "; it prints at the next start of desk or station"
    typer.echo(f"Badge {badge.number} is handed out{printed}.")


def pay_here(
    code: str = code_argument(),
    amount: str = typer.Option(..., "--amount", help="With its currency: “50000 KRW”."),
    receipt: str = typer.Option(..., "--receipt", help="The number of the receipt."),
    part: bool = typer.Option(False, "--part", help="Only a part: it stays unpaid."),
    check_in: bool = typer.Option(False, "--check-in", help="Check in today as well."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Note a payment at the desk. Where the list has a price, the sum of all payments says when it is paid."""
    with opened(data, key_file) as here:
        desk = here.desk()
        paid = pay(desk, named(desk, code).registration_id, amount, receipt, is_part=part, admits=check_in)
    one, told = paid.registration, [f"{paid.noted} noted"]
    if paid.total != (paid.noted,):
        told.append(f"{' and '.join(map(str, paid.total))} in all")
    if paid.open is not None and paid.open.amount > 0:
        told.append(f"{paid.open} open")
    told.append(str(one.state))
    if paid.outcome is not None and isinstance(paid.outcome.decision, Admit):
        told.append("checked in")
    typer.echo(f"{one.booking_code or one.registration_id}: {', '.join(told)}.")


class Mistake(StrEnum):
    """What `roster undo` takes back, by the command that recorded it."""

    REPLACE = "replace"
    COLLECT = "collect"
    PAY = "pay"


_KINDS = {
    Mistake.REPLACE: Kind.REPLACED,
    Mistake.COLLECT: Kind.BADGE_COLLECTED,
    Mistake.PAY: Kind.PAYMENT_NOTED,
}


def undo(
    code: str = code_argument(),
    what: Mistake = typer.Argument(..., help="What was done by mistake: the last such step is taken back."),
    over_seats: bool = OverSeatsOption,
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Take back the last replace, collect or pay of a person. Both steps stay in the history."""
    with opened(data, key_file) as here:
        desk = here.desk()
        one = named(desk, code)
        with here.store.read() as reader:
            known = can_be_withdrawn(reader, one.registration_id)
            facts = [fact for fact in known if fact.kind == _KINDS[what]]
        if not facts:
            raise OperatorError(f"There is no `roster {what}` of {code} to take back.")
        with full_told():
            whose = withdraw(desk, facts[-1], is_any=True, is_over_seats=over_seats)
        after = named(desk, whose)
    name = f"{after.booking_code or after.registration_id} {after.display_name}"
    told = {
        Mistake.REPLACE: f"{name} has the place again; the badges of both are void.",
        Mistake.COLLECT: f"{name}: nobody took the badge along; it stays valid.",
        Mistake.PAY: f"{name}: {facts[-1].body.get('amount')} taken back; {after.state}.",
    }
    typer.echo(told[what])


def list_payments(
    day: str = typer.Option("", "--day", help="Only those of an event day, like 2019-09-30."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """List the payments noted at desks: time, desk, code, amount, receipt; and the sums of those that hold."""
    with opened(data, key_file, exclusive=False) as here, here.store.read() as reader:
        only = event_day(here, day) if day else None
        facts = list(reader.facts())
        of_day: Callable[[Iterable[Payment]], list[Payment]] = lambda found: [  # noqa: E731
            one for one in found if only in (None, here.event.day_at(one.at))
        ]
        made, gone = of_day(payments(facts)), of_day(withdrawn_payments(facts))
        for one in sorted([*made, *gone], key=attrgetter("at")):
            of = reader.registration(one.registration_id)
            desk = " ".join(filter(None, (reader.station_name(one.station_id), one.actor_id)))
            code = (of.booking_code if of else "") or one.registration_id
            at = f"{here.event.local(one.at):%Y-%m-%d %H:%M}"
            mark = ("taken back",) if one in gone else ()
            typer.echo("\t".join((at, desk, code, str(one.money), one.receipt, *mark)))
    for total in sums(one.money for one in made):
        typer.echo(f"In all: {total}")
    if not made and not gone:
        raise OperatorError("No payment was noted" + (f" on {day}." if day else "."))
