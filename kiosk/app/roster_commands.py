"""The commands `roster`, and which module does each; `find` and `looked-for` are here."""

from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption, LeadOption
from kiosk.app.roster_answer import answer_one
from kiosk.app.roster_conflicts import list_conflicts
from kiosk.app.roster_correct import add, edit, erase_one, note, show_history
from kiosk.app.roster_export import export
from kiosk.app.roster_import import import_
from kiosk.app.roster_pairs import apart, duplicates, merge_two, unmerge_one
from kiosk.app.roster_paper import delegation, enter_from_paper, print_list
from kiosk.app.roster_places import hand_over, list_payments, pay_here, replace
from kiosk.app.roster_retain import retain_until
from kiosk.app.roster_wipe import wipe
from kiosk.domain.errors import OperatorError
from kiosk.domain.shown import shown
from kiosk.services.find import find as find_people
from kiosk.services.look import looks, note_look

roster_app = typer.Typer(help="The list of registrations.", no_args_is_help=True)


roster_app.command("import")(import_)
roster_app.command("export")(export)
roster_app.command("add")(add)
roster_app.command("edit")(edit)
roster_app.command("note")(note)
roster_app.command("history")(show_history)
roster_app.command("erase")(erase_one)
roster_app.command("duplicates")(duplicates)
roster_app.command("merge")(merge_two)
roster_app.command("unmerge")(unmerge_one)
roster_app.command("apart")(apart)
roster_app.command("conflicts")(list_conflicts)
roster_app.command("print")(print_list)
roster_app.command("enter")(enter_from_paper)
roster_app.command("delegation")(delegation)
roster_app.command("wipe")(wipe)
roster_app.command("retain-until")(retain_until)
roster_app.command("replace")(replace)
roster_app.command("collect")(hand_over)
roster_app.command("pay")(pay_here)
roster_app.command("answer")(answer_one)
roster_app.command("payments")(list_payments)


@roster_app.command("find")
def find(
    text: str = typer.Argument(..., help="A code, or the beginning of a name."),
    lead: bool = LeadOption,
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Find people; one line each: booking code, name, organisation, category, in or not."""
    with opened(data, key_file, exclusive=False) as here:
        desk = here.desk()
        hits = find_people(desk, text, is_lead=lead)
        if not lead:
            note_look(desk, text)
    for found, claim in hits:
        registration = shown(found)
        names = " ".join(dict.fromkeys(n for n in (registration.display_name, registration.name_native) if n))
        state = f"in since {here.event.local(claim.at):%H:%M}" if claim else "not yet"
        typer.echo(
            "\t".join(
                (registration.booking_code, names, registration.organisation, registration.category, state)
            )
        )
    if not hits:
        raise OperatorError(f"Nobody found for “{text}”.")


@roster_app.command("looked-for")
def looked_for(data: Path = DataOption, key_file: Path | None = KeyFileOption) -> None:
    """Tell who looked for people whose presence is not confirmed: time, desk, sign, booking code. For the lead."""
    with opened(data, key_file, exclusive=False) as here, here.store.read() as reader:
        found = looks(reader)
        for one in found:
            desk = " ".join(filter(None, (reader.station_name(one.station_id), one.actor_id)))
            code = one.registration.booking_code or one.registration.registration_id
            typer.echo(f"{here.event.local(one.at):%Y-%m-%d %H:%M}\t{desk}\t{code}")
    if not found:
        typer.echo("Nobody was looked for.")
