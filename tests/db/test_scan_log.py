"""The scan log on a real store: written when the desk is quiet, bounded, and encrypted like all else."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from db.scans import MOST_RAW, MOST_SCANS
from db.store import Store
from kiosk.app.scan_log import MOST_WAITING, ScanLog
from kiosk.domain.admission import Decision, Reason, Refuse
from kiosk.domain.credential import RawScan
from kiosk.domain.errors import EnvironmentFault
from kiosk.domain.scan_log import LoggedScan
from kiosk.services.check_in import Desk, check_in
from kiosk.services.ports import StationIdentity
from tests.builders import NOW, Facts, desk, opened_store

UNKNOWN = Refuse(Reason.UNKNOWN)
STRANGE = "hall\x00;P:\ud800secret;;"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened_store(tmp_path) as opened:
        with opened.write() as tx:
            tx.append([Facts("importer").registered(booking_code="K7QM-42F", ticket="ticket of layla")])
        yield opened


def scans(store: Store) -> Sequence[LoggedScan]:
    with store.read() as reader:
        return reader.scans(MOST_SCANS)


@contextmanager
def logging_to(store: Store, here: Desk | None = None, quiet_s: float = 60) -> Iterator[ScanLog]:
    one = here or desk(store)
    log = ScanLog(store, lambda: one, quiet_s)
    log.start()
    try:
        yield log
    finally:
        log.stop()


def entry(number: int, raw: str = "") -> LoggedScan:
    return LoggedScan(
        at=NOW,
        source="wedge",
        form="digits",
        length=number,
        fingerprint="0" * 8,
        verdict="unknown",
        way="",
        raw=raw,
    )


def test_every_scan_is_there_after_the_desk_was_closed_with_what_became_of_it(store: Store) -> None:
    here = desk(store)
    asked = [
        RawScan(("ㅏ7벼-42ㄹ", "K7QM-42F"), "wedge", NOW, ("as typed", "us keys")),
        RawScan(("ticket of layla",), "camera", NOW),
        RawScan((STRANGE,), "serial", NOW),
        RawScan(("nobody",), "typed", NOW),
    ]
    with logging_to(store, here) as log:
        for one in asked:
            log.note(one, check_in(here, one).decision)
    kept = [(one.source, one.form, one.verdict, one.way) for one in scans(store)]
    assert kept == [
        ("typed", "text", "unknown", ""),
        ("serial", "control_characters", "unreadable", ""),
        ("camera", "text", "already_in", ""),
        ("wedge", "booking_code", "admitted", "us keys"),
    ]
    assert [one.raw for one in scans(store)] == ["", STRANGE.replace("\ud800", "\\ud800"), "", ""]
    with store.read() as reader:
        assert reader.scan_counts() == (4, 1)


def test_a_code_has_one_fingerprint_at_a_station_also_after_a_restart(store: Store) -> None:
    for text in ("K7QM-42F", "k7qm42f"):
        with logging_to(store) as log:
            log.note(RawScan((text,), "wedge", NOW), UNKNOWN)
    assert len({one.fingerprint for one in scans(store)}) == 1


def test_it_writes_by_itself_when_nobody_scans(store: Store) -> None:
    with logging_to(store, quiet_s=0.01) as log:
        log.note(RawScan(("0123",), "wedge", NOW), UNKNOWN)
        waited = threading.Event()
        while not scans(store):
            waited.wait(0.01)
    assert [one.form for one in scans(store)] == ["digits"]


def test_noting_a_scan_waits_for_no_writer(store: Store) -> None:
    """Somebody else writes: a scan is noted all the same, at once, and written later."""
    with logging_to(store, quiet_s=0.01) as log, store.write():
        for _ in range(MOST_WAITING):
            log.note(RawScan(("0123",), "wedge", NOW), UNKNOWN)
        assert not scans(store)
    assert len(scans(store)) == MOST_WAITING


def test_a_kiosk_keeps_no_text(store: Store) -> None:
    here = desk(store)
    identity = StationIdentity(here.recorder.identity.station_id, "Kiosk", "K7", "kiosk")
    object.__setattr__(here.recorder, "identity", identity)
    with logging_to(store, here) as log:
        log.note(RawScan((STRANGE,), "camera", NOW), UNKNOWN)
    assert [(one.verdict, one.raw) for one in scans(store)] == [("unknown", "")]


def test_a_check_in_that_could_not_be_written_is_told(store: Store) -> None:
    decision: Decision | None = None
    with logging_to(store) as log:
        log.note(RawScan(("K7QM-42F",), "wedge", NOW), decision)
    assert [one.verdict for one in scans(store)] == ["not_recorded"]


@pytest.mark.expected_warnings
def test_a_log_that_cannot_be_written_does_not_stand_in_the_way(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    class Full:
        def read(self) -> object:
            raise EnvironmentFault("The disk is full.", detail="disk is full")

    log = ScanLog(Full(), lambda: desk(store))  # type: ignore[arg-type] # a store whose disk is full
    log.start()
    log.note(RawScan((STRANGE,), "wedge", NOW), UNKNOWN)
    log.stop()
    assert "not in the scan log: disk is full" in caplog.text
    assert "hall" not in caplog.text
    assert not scans(store)


def test_only_the_newest_texts_are_kept_and_every_scan_stays(store: Store) -> None:
    with store.write() as tx:
        tx.log_scans([entry(number, f"text {number}") for number in range(MOST_RAW + 5)])
    with store.write() as tx:
        tx.log_scans([entry(1000, "newest"), entry(1001)])
    kept = scans(store)
    assert len(kept) == MOST_RAW + 7
    with_text = [one for one in kept if one.raw]
    assert len(with_text) == MOST_RAW
    assert (with_text[0].raw, with_text[-1].raw) == ("newest", "text 6")


def test_the_oldest_scans_go_when_there_are_too_many(store: Store) -> None:
    with store.write() as tx:
        tx.log_scans([entry(number) for number in range(MOST_SCANS + 3)])
    kept = scans(store)
    assert len(kept) == MOST_SCANS
    assert kept[-1].length == 3


def test_no_file_holds_a_kept_text_in_the_clear(store: Store, tmp_path: Path) -> None:
    with store.write() as tx:
        tx.log_scans([entry(1, "nobody could read this")])
    for file in tmp_path.iterdir():
        assert b"nobody could" not in file.read_bytes()
