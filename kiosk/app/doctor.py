"""`doctor`: looks at everything a station needs and says in a line each what it found and what to do."""

import os
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import typer

from kiosk.app.data_dir import RESOURCES, Opened, opened
from kiosk.app.event_files import checked
from kiosk.app.options import DataOption, KeyFileOption
from kiosk.app.store_key import key_source
from kiosk.domain.errors import KioskError, OperatorError
from kiosk.domain.model import EVENT_PLACE, JobState
from kiosk.domain.retention import Stand
from kiosk.domain.sentence import counted
from kiosk.services.retain import kept_until

_LEAST_FREE_MB = 500
_SLOW_FSYNC_MS = 50.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was looked at, what was found, what to do.

    `is_well` is False for what must be put right before the doors open; `is_note` marks what is only worth knowing.
    """

    is_well: bool
    what: str
    says: str
    is_note: bool = False


def doctor(
    data: Path = DataOption,
    key_file: Path | None = KeyFileOption,
    rebuild: bool = typer.Option(
        False,
        "--rebuild",
        help="Replay the journal, prove that it gives the same lists, and write them anew.",
    ),
) -> None:
    """Check fonts, store, key, printers, hub and clock, and say what to do."""
    with opened(data, key_file, exclusive=rebuild) as here:
        findings = [*_look(here), *(_rebuild(here) if rebuild else ())]
    for finding in findings:
        mark = "LOOK" if not finding.is_well else "note" if finding.is_note else "ok  "
        typer.echo(f"{mark}  {finding.what}: {finding.says}")
    bad = sum(not finding.is_well for finding in findings)
    if bad:
        raise OperatorError(f"{bad} of {len(findings)} need a look, marked LOOK above.")


def _look(here: Opened) -> Iterator[Finding]:
    yield _fonts()
    yield _key(here.path)
    yield from _store(here)
    yield _disk(here.path)
    yield _clock(here)
    yield _retention(here)
    yield _badge(here)
    yield from _printers(here)
    yield _hub(here)


def _fonts() -> Finding:
    count = len(list((RESOURCES / "fonts").glob("**/*.ttf")))
    if count:
        return Finding(True, "fonts", f"{count} bundled fonts")
    return Finding(False, "fonts", "no bundled fonts found; install Madang again")


def _key(data: Path) -> Finding:
    beside = [path.name for path in data.iterdir() if path.suffix == ".key"]
    if beside:
        return Finding(
            True, "key", "lies beside the data, as only a demo may; a real event keeps it elsewhere", True
        )
    return Finding(True, "key", f"opens the store; from {key_source(data)}")


def _store(here: Opened) -> Iterator[Finding]:
    with here.store.read() as reader:
        problem = reader.integrity()
        people, facts, waiting = reader.count(), reader.fact_count(), reader.waiting()
        today = here.event.day_at(here.clock.now())
        arrived = reader.arrived(EVENT_PLACE, today)
        unknown = len(reader.jobs([JobState.UNKNOWN]))
        scans, unread = reader.scan_counts()
    yield Finding(
        not problem,
        "store",
        problem or f"encrypted, sound; {counted(people, 'registration')}, {counted(facts, 'fact')}",
    )
    yield Finding(True, "today", f"{today}, {arrived} arrived, {counted(waiting, 'fact')} not sent to a hub")
    if scans:
        yield Finding(
            True,
            "scans",
            f"{scans} in the log, {unread} of them with its text because nobody could read it",
            unread > 0,
        )
    if unknown:
        yield Finding(
            True, "badges", f"{unknown} may or may not have come out; answer the question on the desk", True
        )


def _badge(here: Opened) -> Finding:
    try:
        checked(here.path, here.event)
    except OperatorError as error:
        return Finding(False, "badge", error.sentence)
    return Finding(
        True, "badge", f"template {here.event.badge.template}, logo {here.event.badge.logo or 'none'}"
    )


def _disk(data: Path) -> Finding:
    free_mb = shutil.disk_usage(data).free // 1_000_000
    fsync_ms = _fsync_ms(data)
    if free_mb < _LEAST_FREE_MB:
        return Finding(False, "disk", f"only {free_mb} MB free; make room before the doors open")
    says = f"{free_mb} MB free, a durable write takes {fsync_ms:.1f} ms"
    return Finding(fsync_ms < _SLOW_FSYNC_MS, "disk", says)


def _fsync_ms(data: Path) -> float:
    path = data / "doctor.tmp"
    times = []
    try:
        with path.open("wb") as file:
            for _ in range(9):
                file.write(bytes(4096))
                file.flush()
                start = time.perf_counter()
                os.fsync(file.fileno())
                times.append((time.perf_counter() - start) * 1000)
    finally:
        path.unlink(missing_ok=True)
    return sorted(times)[len(times) // 2]


def _clock(here: Opened) -> Finding:
    now = here.event.local(here.clock.now())
    says = f"{now:%Y-%m-%d %H:%M} {here.event.timezone}{', a rehearsal' if here.clock.is_rehearsal else ''}"
    if not here.event.has_day(here.event.day_at(here.clock.now())):
        says += ": not a day of the event; set the clock, or go on if you are rehearsing"
        return Finding(True, "clock", says, True)
    return Finding(True, "clock", says)


def _retention(here: Opened) -> Finding:
    with here.store.read() as reader:
        kept, is_empty = kept_until(here.desk(), reader), reader.count() == 0
    if kept.until is None:
        return Finding(
            True, "kept", "until nobody said when; set `retain_until`, or roster retain-until DATE", True
        )
    if kept.stand is Stand.NONE or is_empty:
        return Finding(True, "kept", f"until {kept.until}")
    return Finding(
        False,
        "kept",
        f"the list was to be kept until {kept.until}; export what you still need, then roster wipe, or put the day off: "
        "roster retain-until DATE",
    )


def _printers(here: Opened) -> Iterator[Finding]:
    from kiosk.app.printers import look_at, sample_badge

    with here.store.read() as reader:
        printers = reader.printers()
    if not printers:
        says = "none, so no badges; to add one: python main.py printer add NAME URI --profile P --data DIR"
        yield Finding(True, "printer", says, True)
    for printer in printers:
        is_well, says = look_at(here, printer)
        try:
            sample_badge(here, printer)
        except OperatorError as error:
            is_well, says = False, error.sentence
        yield Finding(is_well, f"printer {printer.name}", says)


def _hub(here: Opened) -> Finding:
    from kiosk.app.hub_link import ask_hub

    try:
        return Finding(True, "hub", ask_hub(here))
    except KioskError as error:
        if isinstance(error, OperatorError):
            return Finding(False, "hub", error.sentence)
        return Finding(True, "hub", f"{error.sentence} The desk works without it.", True)


def _rebuild(here: Opened) -> Iterator[Finding]:
    with here.store.write() as tx:
        before = tx.fingerprint()
        tx.replay()
        after = tx.fingerprint()
    rows = sum(len(table) for table in after.values())
    different = [name for name in after if before[name] != after[name]]
    if different:
        yield Finding(
            False, "rebuild", f"the lists differed ({', '.join(different)}) and were written anew; tell us"
        )
    else:
        yield Finding(True, "rebuild", f"replaying the journal gives the same {counted(rows, 'row')}")
