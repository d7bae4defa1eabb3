"""What is typed and whom it should find: measures `tests/data/finding.tsv` among a crowd, for docs/roster.md.

`python -m tests.finding_table` prints the table and the misses; `python -m tests.finding_table --write` puts it into
docs/roster.md.
"""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from db.store import Store
from kiosk.domain.model import EVENT_PLACE, RegistrationId
from kiosk.rehearsal.people import people
from kiosk.services.find import MOST
from tests.builders import FIRST_DAY, Facts, opened_store

PROJECT = Path(__file__).parents[1]
CROWD = 2_000
_FROM, _TO = "<!-- finding: begin -->", "<!-- finding: end -->"


@dataclass(frozen=True)
class Pair:
    """Somebody of the list and a text that should find them."""

    script: str
    query: str
    values: tuple[tuple[str, str], ...]

    @property
    def shown(self) -> str:
        """The name, with what else is searched for."""
        values = dict(self.values)
        name = values.get("name") or values["name_native"]
        return ", ".join((name, *(value for field, value in self.values if not field.startswith("name"))))


def pairs() -> list[Pair]:
    """Return the table."""
    lines = (PROJECT / "tests" / "data" / "finding.tsv").read_text(encoding="utf-8").splitlines()
    found = []
    for line in lines[1:]:
        script, query, name, *more = line.split("\t")
        native = more[0] if more else ""
        fields = dict(one.split("=", 1) for one in more[1:])
        given = {"name": name, "name_native": native} | fields
        found.append(Pair(script, query, tuple((field, text) for field, text in given.items() if text)))
    return found


def ranks(folder: Path, table: Sequence[Pair]) -> Iterator[tuple[Pair, int | None, int]]:
    """Yield each pair with its place in the list (1 is the first; namesakes share one) and the list's length."""
    with opened_store(folder) as store:
        ids = _filled(store, table)
        with store.read() as reader:
            for pair in table:
                hits = [
                    one.registration_id for one, _ in reader.search(pair.query, MOST, EVENT_PLACE, FIRST_DAY)
                ]
                place = hits.index(ids[pair.values]) + 1 if ids[pair.values] in hits else None
                yield pair, place, len(hits)


def _filled(store: Store, table: Sequence[Pair]) -> dict[tuple[tuple[str, str], ...], RegistrationId]:
    make, crowd = Facts("crowd"), people(7, CROWD)
    facts = [make.registered(f"c{at}", **{k: v for k, v in row.items() if v}) for at, row in enumerate(crowd)]
    ids = {
        values: RegistrationId(f"p{at}")
        for at, values in enumerate(dict.fromkeys(pair.values for pair in table))
    }
    facts += [make.registered(person, **({"name": ""} | dict(values))) for values, person in ids.items()]
    with store.write() as tx:
        tx.register(facts)
    return ids


def report(measured: Sequence[tuple[Pair, int | None, int]]) -> str:
    """Return two tables in Markdown: by script, and every pair."""
    lines = ["| script | pairs | found | first | in the first five |", "|---|---|---|---|---|"]
    by_script = sorted(
        measured, key=lambda one: [pair.script for pair, _, _ in measured].index(one[0].script)
    )
    groups = [(script, list(group)) for script, group in groupby(by_script, key=lambda one: one[0].script)]
    for script, group in [*groups, ("**all**", list(measured))]:
        places = [place for _, place, _ in group if place]
        within = sum(place <= 5 for place in places)
        lines.append(f"| {script} | {len(group)} | {len(places)} | {places.count(1)} | {within} |")
    lines += ["", "| typed | on the list | place |", "|---|---|---|"]
    lines += [
        f"| {pair.query} | {pair.shown} | {f'{place} of {count}' if place else 'not found'} |"
        for pair, place, count in by_script
    ]
    return "\n".join(lines)


def main() -> None:
    """Measure, and print or write."""
    with tempfile.TemporaryDirectory() as folder:
        measured = list(ranks(Path(folder), pairs()))
    if "--write" not in sys.argv:
        print(report(measured))
        return
    page = PROJECT / "docs" / "roster.md"
    text = page.read_text(encoding="utf-8")
    start, end = text.index(_FROM) + len(_FROM), text.index(_TO)
    page.write_text(f"{text[:start]}\n{report(measured)}\n{text[end:]}", encoding="utf-8")


if __name__ == "__main__":
    main()
