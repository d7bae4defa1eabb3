"""Import a roster: what `kiosk.services.import_plan` found, written as facts in one transaction.

Either all of it is written or nothing: an error, Ctrl-C or a crash leaves the roster as it was.
"""

from collections.abc import Iterable
from dataclasses import replace

from kiosk.domain.event import Event
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import RegistrationId
from kiosk.domain.roster import split_values
from kiosk.services.edit import edited
from kiosk.services.gone import back_marks, gone_marks
from kiosk.services.import_plan import ImportReport, Lists, Plan, Progress, Row, plan
from kiosk.services.ports import Store, Tx
from kiosk.services.record import Recorder, stopped
from kiosk.services.seats import seats

COMMITTING = 0.99
"""What the progress says last before the commit: from then on it is too late to go back."""

_PLANNED = 0.35
"""How much of an import of people who are new has passed when it begins to write."""


def import_roster(
    store: Store,
    recorder: Recorder,
    event: Event,
    countries: frozenset[str],
    rows: Iterable[Row],
    dry_run: bool = False,
    mark_gone: bool = False,
    takes_forgotten: bool = False,
    progress: Progress = lambda _: None,
) -> ImportReport:
    """Import rows in one transaction; with `dry_run` only report.

    Args:
        countries: the ISO 3166 alpha-2 codes that are taken.
        mark_gone: give those who are in no row a note that says so; see `kiosk.services.gone`.
        takes_forgotten: also people who asked to be forgotten.
        progress: told from time to time how much is done.
    """
    lists = Lists(event, countries, takes_forgotten)
    if dry_run:
        with store.read() as reader:
            return plan(reader, recorder.chance, lists, rows, progress).report
    with store.write() as tx:
        made = plan(tx, recorder.chance, lists, rows, lambda done: progress(done * _PLANNED))
        _write(tx, replace(recorder, clock=stopped(recorder.clock)), event, made, mark_gone, progress)
    progress(1.0)
    return made.report


def _write(tx: Tx, recorder: Recorder, event: Event, made: Plan, mark_gone: bool, progress: Progress) -> None:
    new = [_registered(tx, recorder, one, values) for one, values in made.new]
    tx.register(new, lambda done: progress(_PLANNED + done * (0.95 - _PLANNED)))
    changed = [
        edited(recorder, tx, one.registration_id, one.changes, "import", one.kept) for one in made.changes
    ]
    if mark_gone:
        changed.extend(gone_marks(tx, recorder, made.report.gone))
    changed.extend(back_marks(tx, recorder, made.present))
    tx.append(changed)
    tx.keep_fingerprints(made.fingerprints)
    made.report.seats = seats(tx, event)
    progress(COMMITTING)


def _registered(tx: Tx, recorder: Recorder, one: RegistrationId, values: dict[str, str]) -> Fact:
    body, beside = split_values({name: text for name, text in values.items() if text})
    return recorder.fact(tx, Kind.REGISTERED, one, {"source": "import", "set": body}, {"set": beside})
