"""The commands `roster print`, `enter` and `delegation`: the list on paper and back, and a group at one go."""

import sys
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import typer

from kiosk.app.data_dir import Opened, opened
from kiosk.app.options import DataOption, KeyFileOption, LeadOption
from kiosk.app.people_list import write_people_list
from kiosk.domain.admission import Admit
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import RegistrationId
from kiosk.domain.selection import Selection, selected
from kiosk.domain.sentence import counted
from kiosk.domain.shifts import checked_sign
from kiosk.domain.shown import listed, shown
from kiosk.services.delegation import check_in_group, delegation_of
from kiosk.services.enter import Answer, Entered, enter, read_lines
from kiosk.services.who import who

_TOLD = {
    Entered.NOBODY: "nobody has this code or name",
    Entered.SEVERAL: "several have this name; take the code",
    Entered.REFUSED: "not admitted",
    Entered.ALREADY_IN: "was in already",
}


def print_list(
    out: Path = typer.Option(..., "--out", help="FILE.pdf"),
    category: str = typer.Option("", help="Only this category, by its id."),
    organisation: str = typer.Option("", help="Only organisations with this in their name."),
    country: str = typer.Option("", help="Only this country, by its two letters."),
    delegation: str = typer.Option("", help="Only this delegation, by its whole name."),
    letters: str = typer.Option("", help="Only these initial letters: A-F, ㄱ-ㄹ, KM."),
    lead: bool = LeadOption,
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Print the list for a morning without power: names by first letter in both scripts, with boxes to tick."""
    if out.suffix.lower() != ".pdf":
        raise OperatorError(f"--out ends in .pdf; {out.name} does not.")
    with opened(data, key_file, exclusive=False) as here:
        wanted = Selection(category, organisation, country, letters, delegation)
        with here.store.read() as reader:
            everybody = listed((one for _, one in reader.registrations()), is_lead=lead)
            people = [shown(one) for one in selected(everybody, wanted)]
        if not people:
            raise OperatorError("Nobody on the list is meant by that. Nothing was printed.")
        pages = write_people_list(here, out, people, "")
    typer.echo(
        f"{out}: {counted(len(people), 'person', 'people')} on {counted(pages, 'page')}. It holds names: shred the paper, delete the file."
    )


def enter_from_paper(
    file: str = typer.Argument(
        ..., help="A text file, or - for standard input: a code or name a line, and its time."
    ),
    at: str = typer.Option("", "--at", help="The time of lines that have none, like 09:15."),
    day: str = typer.Option("", "--day", help="The event day, like 2019-09-30; today where it is left out."),
    volunteer: str = typer.Option(
        "", "--volunteer", help="Who ticked them, as a short name; else who is on shift."
    ),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Enter check-ins that were ticked on paper, with the time at which they happened."""
    lines = _lines(file)
    with opened(data, key_file) as here:
        desk = here.desk()
        if volunteer:
            desk = replace(desk, recorder=desk.recorder.on_shift(checked_sign(volunteer)))
        happened = event_day(here, day) if day else desk.today()
        answers = enter(desk, happened, read_lines(lines, desk, happened, _usual(at)))
    for one in answers:
        if one.result is not Entered.IN:
            typer.echo(_line(one))
    counts = {result: sum(one.result is result for one in answers) for result in Entered}
    open_ones = sum(counts[one] for one in (Entered.NOBODY, Entered.SEVERAL, Entered.REFUSED))
    typer.echo(
        f"{counts[Entered.IN]} entered, {counts[Entered.ALREADY_IN]} were in already, {open_ones} left to look at."
    )
    if open_ones:
        raise typer.Exit(1)


def delegation(
    name: str = typer.Argument(..., help="The delegation's name, or the code of one of its members."),
    check_in: bool = typer.Option(False, "--check-in", help="Check in all who can be."),
    but: list[str] = typer.Option([], "--except", help="The code of a member who is not here."),
    listed: Path | None = typer.Option(
        None, "--list", help="FILE.pdf: a list for the head of the delegation."
    ),
    lead: bool = LeadOption,
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Show a delegation, check it in at one go, or print the list for its head."""
    with opened(data, key_file) as here:
        desk = here.desk()
        with here.store.read() as reader:
            title, members = delegation_of(desk, reader, _delegation_name(here, name), is_lead=lead)
            away = {who(desk, reader, code).registration_id for code in but}
        if listed is not None:
            pages = write_people_list(here, listed, [shown(one) for one, _ in members], title)
            typer.echo(
                f"{listed}: {counted(len(members), 'person', 'people')} on {counted(pages, 'page')}. It holds names."
            )
        if check_in:
            present = [
                one.registration_id
                for one, claim in members
                if claim is None and one.registration_id not in away
            ]
            outcomes = check_in_group(desk, present)
            said_of = {o.registration.registration_id: o for o in outcomes if o.registration is not None}
            admitted = sum(isinstance(o.decision, Admit) for o in outcomes)
        else:
            said_of, admitted = {}, 0
        for one, claim in members:
            outcome = said_of.get(one.registration_id)
            if claim is not None:
                state = f"in since {here.event.local(claim.at):%H:%M}"
            elif outcome is None:
                state = "not yet"
            else:
                state = (
                    "checked in" if isinstance(outcome.decision, Admit) else _words(outcome.decision.reason)
                )
            typer.echo(f"{one.booking_code}\t{one.display_name}\t{state}")
    typer.echo(
        f"{title}: {counted(len(members), 'person', 'people')}"
        + (f", {admitted} checked in now." if check_in else ".")
    )


def _delegation_name(here: Opened, text: str) -> str:
    desk = here.desk()
    with here.store.read() as reader:
        found = reader.registration(RegistrationId(text))
        if found is None:
            try:
                found = who(desk, reader, text)
            except OperatorError:
                return text  # no code of anybody: the name of a delegation
    if not found.delegation:
        raise OperatorError(f"{text} belongs to no delegation.")
    return found.delegation


def _lines(file: str) -> list[str]:
    if file == "-":
        return sys.stdin.read().splitlines()
    try:
        return Path(file).read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise OperatorError(
            f"{file} cannot be read: {error.strerror}. Check the name and try again."
        ) from error
    except UnicodeDecodeError as error:
        raise OperatorError(f"{file} cannot be read as text in UTF-8. Save it so and try again.") from error


def _usual(text: str) -> time | None:
    try:
        return time.fromisoformat(text.zfill(5)) if text else None
    except ValueError:
        raise OperatorError(f"--at is a time like 09:15, not “{text}”.") from None


def event_day(here: Opened, text: str) -> date:
    """Return the day of the event that `--day` names; raises OperatorError where it is none."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise OperatorError(f"--day is a date like 2019-09-30, not “{text}”.") from None
    if not here.event.has_day(day):
        raise OperatorError(f"{text} is not a day of this event.")
    return day


def _words(reason: object) -> str:
    return str(reason).replace("_", " ")


def _line(one: Answer) -> str:
    codes = ", ".join(match.booking_code for match in one.matches)
    reason = f" ({_words(one.reason)})" if one.result is Entered.REFUSED else ""
    return f"line {one.line}: {one.text}: {_TOLD[one.result]}{reason}" + (f": {codes}" if codes else "")
