"""The commands `roster duplicates`, `merge`, `unmerge` and `apart`: two registrations, one person or two."""

from pathlib import Path

import typer

from kiosk.app.data_dir import opened
from kiosk.app.options import DataOption, KeyFileOption, LeadOption
from kiosk.domain.duplicates import likely_pairs
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import Registration
from kiosk.domain.roster import EDITABLE
from kiosk.services.merge import keep_apart, merge, merges_of, unmerge
from kiosk.services.who import who
from kiosk.services.withdraw import apart_facts, withdraw

_SHOWN = 50


def duplicates(
    most: int = typer.Option(_SHOWN, "--most", min=1, help="How many pairs to list."),
    lead: bool = LeadOption,
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """List registrations that may be one person's, surest first: score, both codes and names, why."""
    with opened(data, key_file, exclusive=False) as here, here.store.read() as reader:
        people = [pair for pair in reader.registrations() if lead or not pair[1].protected]
        pairs = likely_pairs(people, reader.kept_apart())
        known = {one.registration_id: one for _, one in people}
    for pair in pairs[:most]:
        words = (f"{pair.score:.2f}", *(_named(known[one]) for one in (pair.one, pair.other)))
        typer.echo("\t".join((*words, ", ".join(reason.replace("_", " ") for reason in pair.reasons))))
    if len(pairs) > most:
        typer.echo(f"… and {len(pairs) - most} more: --most {len(pairs)}.")
    if not pairs:
        typer.echo("No two registrations look like one person's.")


def merge_two(
    code: str = typer.Argument(..., help="Whose values count."),
    other: str = typer.Argument(..., help="Who is the same person."),
    keep: list[str] = typer.Option([], "--keep", help="FIELD to take from the second one instead."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Say that two registrations are one person's; both tickets then lead to that person."""
    unknown = [name for name in keep if name not in EDITABLE]
    if unknown:
        raise OperatorError(
            f"--keep takes a field, not “{unknown[0]}”. Fields: {', '.join(sorted(EDITABLE))}."
        )
    with opened(data, key_file) as here:
        desk = here.desk()
        with here.store.read() as reader:
            one, two = who(desk, reader, code), who(desk, reader, other)
        chosen = {name: str(getattr(two, name)) for name in keep}
        merge(desk, one.registration_id, two.registration_id, chosen)
    typer.echo(f"{_named(one)} and {_named(two)} are one person now. To take it back: roster unmerge {code}.")


def unmerge_one(
    code: str = typer.Argument(...), data: Path = DataOption, key_file: Path | None = KeyFileOption
) -> None:
    """Take back the last merge of a person, with the values that it wrote."""
    with opened(data, key_file) as here:
        desk = here.desk()
        with here.store.read() as reader:
            one = who(desk, reader, code)
        merges = merges_of(desk, one.registration_id)
        if not merges:
            raise OperatorError(f"{code} is not merged with anybody.")
        unmerge(desk, merges[-1].fact_id, one.registration_id)
    typer.echo(f"{code} is a person of its own again.")


def apart(
    code: str = typer.Argument(...),
    other: str = typer.Argument(...),
    undo: bool = typer.Option(False, "--undo", help="Take that back: they may be one person after all."),
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
) -> None:
    """Say that two registrations are two people's, so that they are not listed as duplicates again."""
    with opened(data, key_file) as here:
        desk = here.desk()
        with here.store.read() as reader:
            one, two = who(desk, reader, code), who(desk, reader, other)
            said = apart_facts(reader, one.registration_id, two.registration_id)
        if undo and not said:
            raise OperatorError(f"Nobody has said that {code} and {other} are two people.")
        if undo:
            withdraw(desk, said[-1], is_any=True)
            typer.echo(
                f"{_named(one)} and {_named(two)} may be one person again, and are listed where they look so."
            )
            return
        keep_apart(desk, one.registration_id, two.registration_id)
    typer.echo(
        f"{_named(one)} and {_named(two)} are two people. To take it back: roster apart {code} {other} --undo."
    )


def _named(one: Registration) -> str:
    return f"{one.booking_code or one.registration_id} {one.display_name}"
