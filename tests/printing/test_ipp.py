"""Badges on a real IPP printer, paper troubles and all: each comes out once, or is withdrawn, or somebody is asked.

Longer than other modules: one printer service, slow to start, serves every test here.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from kiosk.badge.renderer import Renderer
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import JobState, Printer, PrinterTrouble
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.ipp_client import IppClient
from kiosk.printing.ipp_media import refusal
from kiosk.printing.ipp_message import Value
from kiosk.printing.ipp_status import read_fate, read_told
from kiosk.printing.profiles import profile_named
from kiosk.printing.spool import Spool
from kiosk.printing.transport import Fate, Told
from kiosk.printing.uri import check_printer
from tests.printing.badges import TOKEN, MemoryPins, MemoryStore, Source, make_job
from tests.printing.conftest import QUICK, running, until
from tests.printing.ipp_bench import Tray, as_pdf, free_port, label_printer, picture_in, read_badge

pytestmark = pytest.mark.alone  # one avahi a computer


@pytest.fixture
def tray(ipp_network: dict[str, str], tmp_path: Path) -> Iterator[Tray]:
    with label_printer(ipp_network, tmp_path / "front") as printer:
        yield printer


def front(uri: str, name: str = "front") -> Printer:
    return Printer(name, uri, "ipp-everywhere")


def trouble(spool: Spool) -> PrinterTrouble | None:
    status = spool.view().printers[0].status
    return status.trouble if status else None


def test_badges_come_out_once_at_their_true_size_and_their_codes_read(renderer: Renderer, tray: Tray) -> None:
    store = MemoryStore([front(tray.uri)])
    with running(store, renderer) as spool:
        jobs = [store.add(number, "front") for number in (1, 2)]
        spool.wake()
        until(lambda: all(store.state(job) is JobState.PRINTED for job in jobs))
    assert store.history[jobs[0]] == [JobState.QUEUED, JobState.SENDING, JobState.SENT, JobState.PRINTED]
    assert [path.name.partition(".")[0] for path in tray.out] == ["K7QM-001", "K7QM-002"]
    text, size_mm = read_badge(tray.out[0])
    assert text == TOKEN
    assert size_mm == pytest.approx((62, 100), abs=0.1)


def test_the_printer_is_told_size_copies_scaling_and_no_name(renderer: Renderer, tray: Tray) -> None:
    store = MemoryStore([front(tray.uri)])
    with running(store, renderer) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: store.state(job) is JobState.PRINTED)
    told = (tray.folder / "told").read_text()
    assert "IPP_JOB_NAME=K7QM-001\n" in told
    assert "x-dimension=6200" in told
    assert "y-dimension=10000" in told
    assert "IPP_PRINT_SCALING=none" in told
    assert "IPP_COPIES=1" in told
    for name in ("Layla", "Mansouri", "layla", "mansouri"):
        assert name not in told


def test_paper_that_runs_out_while_printing_is_told_and_the_badge_comes_out_once_after_the_refill(
    renderer: Renderer, tray: Tray
) -> None:
    store = MemoryStore([front(tray.uri)])
    tray.suffers("media-empty,media-needed")
    with running(store, renderer) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: trouble(spool) is PrinterTrouble.PAPER_OUT)
        assert store.state(job) is JobState.SENT
        assert tray.out == []
        tray.suffers("")
        until(lambda: store.state(job) is JobState.PRINTED)
    assert len(tray.out) == len(tray.begun) == 1


def test_a_printer_out_of_paper_gets_no_further_badge_until_the_refill(
    renderer: Renderer, tray: Tray
) -> None:
    store = MemoryStore([front(tray.uri)])
    tray.suffers("media-empty")
    tray.client.print_job("somebody-else", b"%PDF-1.4", "application/pdf", [])
    with running(store, renderer) as spool:
        until(lambda: trouble(spool) is PrinterTrouble.PAPER_OUT)
        job = store.add(1, "front")
        spool.wake()
        until(lambda: spool.view().printers[0].queued == 1)
        assert store.state(job) is JobState.QUEUED
        assert len(tray.client.jobs("not-completed")) == 1
        tray.suffers("")
        until(lambda: store.state(job) is JobState.PRINTED)
    assert tray.begun == ["somebody-else", "K7QM-001"]


@pytest.mark.expected_warnings
def test_a_badge_that_became_void_is_withdrawn_and_never_printed_later(
    renderer: Renderer, tray: Tray
) -> None:
    """The volunteer goes to the other printer and prints a new badge there; then somebody refills this one."""
    store = MemoryStore([front(tray.uri)])
    tray.suffers("media-empty")
    with running(store, renderer) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: trouble(spool) is PrinterTrouble.PAPER_OUT)
        store.void.add(job)
        until(lambda: store.state(job) in (JobState.UNKNOWN, JobState.CANCELLED))
        tray.suffers("")
        later = store.add(2, "front")
        spool.wake()
        until(lambda: store.state(later) is JobState.PRINTED)
    assert [path.name.partition(".")[0] for path in tray.out] == ["K7QM-002"]
    assert tray.client.jobs("not-completed") == []


@pytest.mark.expected_warnings
def test_a_badge_held_too_long_is_withdrawn_and_somebody_is_asked(renderer: Renderer, tray: Tray) -> None:
    store = MemoryStore([front(tray.uri)])
    tray.suffers("media-empty")
    with running(store, renderer, pace=replace(QUICK, held_s=0.5)) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: store.state(job) is JobState.UNKNOWN)
        spool.answer_unknown(job, came_out=False)
        tray.suffers("")
        later = store.add(2, "front")
        spool.wake()
        until(lambda: store.state(later) is JobState.PRINTED)
    assert [path.name.partition(".")[0] for path in tray.out] == ["K7QM-002"]


def test_a_printer_that_is_busy_with_another_job_refuses_the_badge_and_gets_it_afterwards(
    renderer: Renderer, tray: Tray
) -> None:
    store = MemoryStore([front(tray.uri)])
    tray.takes(1)
    tray.client.print_job("somebody-else", b"%PDF-1.4", "application/pdf", [])
    until(lambda: tray.begun == ["somebody-else"])
    with running(store, renderer) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: store.state(job) is JobState.PRINTED)
    assert tray.begun == ["somebody-else", "K7QM-001"]
    assert store.history[job].count(JobState.SENDING) >= 2


def test_a_job_that_the_printer_aborts_is_not_called_printed(renderer: Renderer, tray: Tray) -> None:
    store = MemoryStore([front(tray.uri)])
    tray.ends_with(1)
    with running(store, renderer) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: store.state(job) is JobState.UNKNOWN)
    assert len(tray.begun) == 1


def test_what_a_crash_left_with_the_printer_is_found_again_by_its_number(
    renderer: Renderer, tray: Tray
) -> None:
    store = MemoryStore([front(tray.uri)])
    tray.suffers("media-empty")
    with running(store, renderer) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: trouble(spool) is PrinterTrouble.PAPER_OUT)
    assert store.state(job) is JobState.SENT  # the program ended here
    with running(store, renderer) as spool:
        until(lambda: trouble(spool) is PrinterTrouble.PAPER_OUT)
        assert store.state(job) is JobState.SENT
        tray.suffers("")
        until(lambda: store.state(job) is JobState.PRINTED)
    assert len(tray.out) == 1


@pytest.mark.parametrize("left", [JobState.SENDING, JobState.SENT])
def test_what_a_crash_left_and_the_printer_does_not_know_is_asked_about_and_not_sent(
    renderer: Renderer, tray: Tray, left: JobState
) -> None:
    job = make_job(1, "front", left)
    store = MemoryStore([front(tray.uri)], [job])
    with running(store, renderer):
        until(lambda: store.state(job.job_id) is JobState.UNKNOWN)
    assert tray.begun == []


def test_a_badge_of_another_size_is_refused_by_the_printer_and_stays_in_the_queue(
    renderer: Renderer, ipp_network: dict[str, str], tmp_path: Path
) -> None:
    with label_printer(ipp_network, tmp_path / "small", size=(57, 32)) as tray:
        store = MemoryStore([front(tray.uri)])
        with running(store, renderer) as spool:
            job = store.add(1, "front")
            spool.wake()
            until(lambda: trouble(spool) is PrinterTrouble.WRONG_MEDIA)
            until(lambda: store.history[job].count(JobState.QUEUED) == 2)
            assert "62 × 100 mm" in spool.view().printers[0].sentence
        assert store.state(job) is JobState.QUEUED
        assert store.history[job].count(JobState.SENDING) == 1, "it is not tried over and over"
        assert tray.begun == []


@pytest.mark.parametrize("picture", [("black_1", 300), ("sgray_8", 300), ("srgb_8", 300), ("sgray_8", 600)])
def test_a_printer_that_takes_pictures_only_gets_the_badge_dot_for_dot(
    renderer: Renderer, ipp_network: dict[str, str], tmp_path: Path, picture: tuple[str, int]
) -> None:
    with label_printer(ipp_network, tmp_path / "raster", takes_pdf=False, picture=picture) as tray:
        store = MemoryStore([front(tray.uri)])
        with running(store, renderer) as spool:
            job = store.add(1, "front")
            spool.wake()
            until(lambda: store.state(job) is JobState.PRINTED)
        (paper,) = tray.out
        pdf = as_pdf(paper, ipp_network)
    text, size_mm = read_badge(pdf)
    assert text == TOKEN
    assert size_mm == pytest.approx((62, 100), abs=0.3)
    if picture[1] == 300:
        request = Source().request(store.jobs[job], profile_named("ipp-everywhere"))
        drawn = renderer.render(replace(request, forms=frozenset({"bitmap"})))
        rows = np.frombuffer(drawn.bitmap, np.uint8).reshape(drawn.height, -1)
        wanted = np.unpackbits(rows, axis=1, count=drawn.width)
        assert np.count_nonzero((picture_in(pdf) < 128) != wanted) == 0


def test_a_printer_of_another_resolution_says_so_and_gets_nothing(
    renderer: Renderer, ipp_network: dict[str, str], tmp_path: Path
) -> None:
    with label_printer(ipp_network, tmp_path / "raster", takes_pdf=False, picture=("black_1", 203)) as tray:
        store = MemoryStore([front(tray.uri)])
        with running(store, renderer) as spool:
            job = store.add(1, "front")
            spool.wake()
            until(lambda: "203 dpi" in spool.view().printers[0].sentence)
            assert store.state(job) is JobState.QUEUED
        assert tray.begun == []


def test_a_printer_that_takes_a_badge_in_no_form_says_so() -> None:
    only = {"document-format-supported": ["application/octet-stream", "image/urf"]}
    assert "only urf" in refusal(only, 300)
    assert refusal({"document-format-supported": ["application/pdf"]}, 300) == ""


def test_a_printer_that_does_not_say_how_it_takes_pictures_gets_nothing(
    renderer: Renderer, ipp_network: dict[str, str], tmp_path: Path
) -> None:
    with label_printer(ipp_network, tmp_path / "raster", takes_pdf=False) as tray:
        store = MemoryStore([front(tray.uri)])
        with running(store, renderer) as spool:
            job = store.add(1, "front")
            spool.wake()
            until(lambda: "os:QUEUE" in spool.view().printers[0].sentence)
            assert trouble(spool) is PrinterTrouble.FAULT
            assert store.state(job) is JobState.QUEUED
        assert tray.begun == []


def test_a_printer_that_is_off_gets_its_badge_when_it_is_on(
    renderer: Renderer, ipp_network: dict[str, str], tmp_path: Path
) -> None:
    port = free_port()
    store = MemoryStore([front(f"ipp://localhost:{port}/ipp/print")])
    with running(store, renderer) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: trouble(spool) is PrinterTrouble.OFFLINE)
        assert store.state(job) is JobState.QUEUED
        with label_printer(ipp_network, tmp_path / "front", port=port) as tray:
            until(lambda: store.state(job) is JobState.PRINTED)
            assert tray.begun == ["K7QM-001"]


def test_a_badge_given_up_in_silence_is_withdrawn_as_soon_as_the_printer_answers(
    renderer: Renderer, tray: Tray
) -> None:
    store = MemoryStore([front(tray.uri)])
    tray.suffers("media-empty")
    with running(store, renderer) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: trouble(spool) is PrinterTrouble.PAPER_OUT)
        tray.falls_silent(True)
        until(lambda: store.state(job) is JobState.UNKNOWN)
        until(lambda: trouble(spool) is PrinterTrouble.SILENT)
        spool.answer_unknown(job, came_out=False)
        tray.falls_silent(False)
        until(lambda: trouble(spool) is PrinterTrouble.PAPER_OUT)
        until(lambda: _is_stopping(tray))
        tray.suffers("")
        later = store.add(2, "front")
        spool.wake()
        until(lambda: store.state(later) is JobState.PRINTED)
    assert [path.name.partition(".")[0] for path in tray.out] == ["K7QM-002"]


def test_a_printer_with_a_certificate_of_its_own_is_spoken_to_in_private(
    renderer: Renderer, tray: Tray
) -> None:
    store = MemoryStore([front(tray.uri.replace("ipp://", "ipps://"))])
    with running(store, renderer) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: store.state(job) is JobState.PRINTED)
    assert tray.begun == ["K7QM-001"]
    pins = MemoryPins()
    printer = IppPrinter(IppClient(tray.uri.replace("ipp://", "ipps://"), pins=pins))
    assert [printer.ask().trouble, printer.ask().trouble] == [PrinterTrouble.NONE] * 2
    assert len(pins.kept) == 1


def test_an_address_without_a_printer_is_told(tray: Tray) -> None:
    told = IppPrinter(IppClient(tray.uri + "/nowhere")).ask()
    assert told.trouble is PrinterTrouble.FAULT


def _is_stopping(tray: Tray) -> bool:
    reasons = [job.get("job-state-reasons") for job in tray.client.jobs("not-completed")]
    return all(reason == ["processing-to-stop-point"] for reason in reasons)


@pytest.mark.parametrize(
    ("state", "reasons", "trouble", "is_low"),
    [
        (3, ["none"], PrinterTrouble.NONE, False),
        (3, ["media-low-report"], PrinterTrouble.NONE, True),
        (4, ["media-empty-warning"], PrinterTrouble.PAPER_OUT, False),
        (5, ["media-needed-error", "paused"], PrinterTrouble.PAPER_OUT, False),
        (5, ["cover-open", "media-empty"], PrinterTrouble.COVER_OPEN, False),
        (5, ["door-open-error"], PrinterTrouble.COVER_OPEN, False),
        (5, ["marker-supply-empty-error"], PrinterTrouble.RIBBON_OUT, False),
        (3, ["marker-supply-low-warning"], PrinterTrouble.NONE, False),
        (5, ["trimmer-jam-error"], PrinterTrouble.CUTTER_JAM, False),
        (5, ["media-jam-error"], PrinterTrouble.FAULT, False),
        (5, ["paused"], PrinterTrouble.PAUSED, False),
        (5, ["none"], PrinterTrouble.FAULT, False),
        (3, ["offline-report"], PrinterTrouble.OFFLINE, False),
        (3, ["acme-flux-error"], PrinterTrouble.FAULT, False),
        (3, ["acme-flux-report"], PrinterTrouble.NONE, False),
    ],
)
def test_reasons_are_told_as_troubles_whatever_their_ending(
    state: int, reasons: list[str], trouble: PrinterTrouble, is_low: bool
) -> None:
    told = read_told({"printer-state": [state], "printer-state-reasons": reasons})
    assert (told.trouble, told.is_low, told.is_busy) == (trouble, is_low, state == 4)


@pytest.mark.parametrize(
    ("job", "trouble", "fate"),
    [
        ({"job-state": [3]}, PrinterTrouble.NONE, Fate.HELD),
        ({"job-state": [6], "job-state-reasons": ["printer-stopped"]}, PrinterTrouble.PAPER_OUT, Fate.HELD),
        ({"job-state": [9]}, PrinterTrouble.NONE, Fate.PRINTED),
        ({"job-state": [9]}, PrinterTrouble.PAPER_OUT, Fate.UNSURE),
        ({"job-state": [9], "job-state-reasons": ["queued-in-device"]}, PrinterTrouble.NONE, Fate.UNSURE),
        (
            {"job-state": [9], "job-state-reasons": ["job-completed-with-errors"]},
            PrinterTrouble.NONE,
            Fate.UNSURE,
        ),
        ({"job-state": [7], "time-at-processing": [None]}, PrinterTrouble.NONE, Fate.LOST),
        ({"job-state": [7], "time-at-processing": [12]}, PrinterTrouble.NONE, Fate.UNSURE),
        ({"job-state": [7]}, PrinterTrouble.NONE, Fate.UNSURE),
        ({"job-state": [8], "job-state-reasons": ["document-format-error"]}, PrinterTrouble.NONE, Fate.LOST),
        ({"job-state": [8], "time-at-processing": [12]}, PrinterTrouble.NONE, Fate.UNSURE),
        ({}, PrinterTrouble.NONE, Fate.UNSURE),
    ],
)
def test_only_what_cannot_have_come_out_is_called_lost(
    job: dict[str, list[Value]], trouble: PrinterTrouble, fate: Fate
) -> None:
    assert read_fate(job, Told(trouble)) is fate


@pytest.mark.parametrize(
    ("uri", "profile", "says"),
    [
        ("ipp://", "ipp-everywhere", "ipp://HOST:631/ipp/print"),
        ("ipp://host:port/ipp", "ipp-everywhere", "ipp://HOST:631/ipp/print"),
        ("ipp://me:secret@host/ipp", "ipp-everywhere", "ipp://HOST:631/ipp/print"),
        ("ipps://host", "zpl-203", "ipp-everywhere"),
    ],
)
def test_a_wrong_address_or_profile_is_told_with_what_is_right(uri: str, profile: str, says: str) -> None:
    with pytest.raises(OperatorError, match=says):
        check_printer(Printer("front", uri, profile))


@pytest.mark.parametrize(
    "uri", ["ipp://printer", "ipps://[fd00::7]:8631/ipp/print", "ipp://10.0.0.9:631/printers/a"]
)
def test_right_addresses_are_taken(uri: str) -> None:
    check_printer(front(uri))
