"""Badges through a real print service, a cupsd of its own: followed by their job, cancelled, told truthfully."""

import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.badge.renderer import Renderer
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import JobState, Printer, PrinterTrouble
from kiosk.printing.discovery import find_printers
from kiosk.printing.kept import CANNOT_SAY, DROPPED
from kiosk.printing.os_queue import CupsQueue, queues
from kiosk.printing.spool import Spool
from kiosk.printing.uri import check_printer
from tests.printing.badges import TOKEN, MemoryStore
from tests.printing.conftest import QUICK, running, until
from tests.printing.ipp_bench import (
    PrintService,
    Tray,
    free_port,
    label_printer,
    missing,
    print_service,
    read_badge,
)

pytestmark = pytest.mark.alone  # one avahi a computer
SLOW = replace(QUICK, silence_s=3.0)
QUEUE = Printer("front", "os:evbadge", "os-driver")


@pytest.fixture(scope="module")
def service(ipp_network: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrintService]:
    why = missing("cupsd", "lp", "lpstat", "lpadmin", "cancel")
    if why:
        pytest.skip(why)
    with print_service(ipp_network) as cups:
        yield cups


@pytest.fixture
def tray(
    service: PrintService, ipp_network: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Tray]:
    """A label printer that speaks IPP, behind the queue "evbadge"."""
    monkeypatch.setenv("CUPS_SERVER", service.env["CUPS_SERVER"])
    with label_printer(ipp_network, tmp_path / "front") as printer:
        service.add_queue("evbadge", printer.uri)
        yield printer
        service.run("cancel", "-a", "evbadge")
        service.run("lpadmin", "-x", "evbadge")


def trouble(spool: Spool) -> PrinterTrouble | None:
    status = spool.view().printers[0].status
    return status.trouble if status else None


def names(tray: Tray) -> list[str]:
    return [path.name.partition(".")[0] for path in tray.out]


def test_badges_come_out_of_the_queue_once_at_their_true_size(renderer: Renderer, tray: Tray) -> None:
    store = MemoryStore([QUEUE])
    with running(store, renderer, pace=SLOW) as spool:
        jobs = [store.add(number, "front") for number in (1, 2)]
        spool.wake()
        until(lambda: all(store.state(job) is JobState.PRINTED for job in jobs))
    assert names(tray) == ["K7QM-001", "K7QM-002"]
    text, size_mm = read_badge(tray.out[0])
    assert text == TOKEN
    assert size_mm == pytest.approx((62, 100), abs=0.5)
    told = (tray.folder / "told").read_text().lower()
    assert "x-dimension=6200" in told
    assert "layla" not in told
    assert "mansouri" not in told


def test_paper_out_behind_the_queue_is_told_and_nothing_is_sent_before_the_refill(
    renderer: Renderer, tray: Tray, service: PrintService
) -> None:
    store = MemoryStore([QUEUE])
    tray.suffers("media-empty")
    tray.client.print_job("somebody-else", b"%PDF-1.4", "application/pdf", [])
    with running(store, renderer, pace=SLOW) as spool:
        until(lambda: trouble(spool) is PrinterTrouble.PAPER_OUT)
        job = store.add(1, "front")
        spool.wake()
        until(lambda: spool.view().printers[0].queued == 1)
        assert service.run("lpstat", "-o", "evbadge") == ""
        tray.suffers("")
        until(lambda: store.state(job) is JobState.PRINTED)
    assert tray.begun == ["somebody-else", "K7QM-001"]


def test_paper_that_runs_out_while_printing_is_waited_for(renderer: Renderer, tray: Tray) -> None:
    store = MemoryStore([QUEUE])
    tray.suffers("media-empty")
    with running(store, renderer, pace=SLOW) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: trouble(spool) is PrinterTrouble.PAPER_OUT)
        assert store.state(job) is JobState.SENT
        tray.suffers("")
        until(lambda: store.state(job) is JobState.PRINTED)
    assert names(tray) == ["K7QM-001"]


def test_a_badge_that_became_void_is_cancelled_in_the_queue_and_in_the_printer(
    renderer: Renderer, tray: Tray, service: PrintService
) -> None:
    store = MemoryStore([QUEUE])
    tray.suffers("media-empty")
    with running(store, renderer, pace=SLOW) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: trouble(spool) is PrinterTrouble.PAPER_OUT)
        until(lambda: tray.begun == ["K7QM-001"])
        store.void.add(job)
        until(lambda: store.state(job) is JobState.UNKNOWN)
        assert service.run("lpstat", "-o", "evbadge") == ""
        until(lambda: not tray.client.jobs("not-completed") or _is_stopping(tray))
        tray.suffers("")
        later = store.add(2, "front")
        spool.wake()
        until(lambda: store.state(later) is JobState.PRINTED, 40)  # the service waits for the busy printer
    assert names(tray) == ["K7QM-002"]


def test_a_badge_that_waits_in_a_stopped_queue_is_taken_back_and_known_not_to_have_come_out(
    renderer: Renderer, tray: Tray, service: PrintService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The queue is stopped in the moment in which the badge is handed over."""
    send = CupsQueue.send

    def stop_and_send(queue: CupsQueue, outgoing: object) -> None:
        service.run("cupsdisable", "evbadge")
        send(queue, outgoing)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(CupsQueue, "send", stop_and_send)
    store = MemoryStore([QUEUE])
    with running(store, renderer, pace=replace(SLOW, held_s=1.0)) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: trouble(spool) is PrinterTrouble.PAUSED)
        until(lambda: store.state(job) is JobState.FAILED)
    assert store.jobs[job].detail == DROPPED
    service.run("cupsenable", "evbadge")
    time.sleep(1.5)
    assert tray.begun == []


def test_a_job_that_the_printer_behind_aborts_is_not_called_printed(renderer: Renderer, tray: Tray) -> None:
    store = MemoryStore([QUEUE])
    tray.ends_with(1)
    with running(store, renderer, pace=replace(SLOW, held_s=3.0)) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: store.state(job) in (JobState.UNKNOWN, JobState.PRINTED, JobState.FAILED))
    assert store.state(job) is JobState.UNKNOWN
    assert tray.begun == ["K7QM-001"]


def test_a_printer_that_cannot_tell_leaves_the_outcome_to_a_person(
    renderer: Renderer, service: PrintService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", service.env["CUPS_SERVER"])
    paper = tmp_path / "paper"
    with ExitStack() as stack:
        port = free_port()
        order = ["python3", "-c", _TAKES_ALL, str(port), str(paper)]
        taker = stack.enter_context(subprocess.Popen(order))
        stack.callback(taker.terminate)
        service.add_queue("dumb", f"socket://127.0.0.1:{port}", "raw")
        stack.callback(service.run, "lpadmin", "-x", "dumb")
        store = MemoryStore([Printer("front", "os:dumb", "os-driver")])
        with running(store, renderer, pace=SLOW) as spool:
            until(lambda: trouble(spool) is PrinterTrouble.NONE)
            status = spool.view().printers[0].status
            assert status is not None
            assert not status.can_tell
            job = store.add(1, "front")
            spool.wake()
            until(lambda: store.state(job) is JobState.UNKNOWN)
        assert store.jobs[job].detail == CANNOT_SAY
        assert paper.read_bytes().startswith(b"%PDF")


def test_a_device_that_is_off_never_prints_what_was_given_up(
    renderer: Renderer, service: PrintService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A raw queue keeps a job and prints it whenever the device is back: the duplicate that nobody wants."""
    monkeypatch.setenv("CUPS_SERVER", service.env["CUPS_SERVER"])
    paper, port = tmp_path / "paper", free_port()
    service.add_queue("away", f"socket://127.0.0.1:{port}", "raw")
    store = MemoryStore([Printer("front", "os:away", "os-driver")])
    with running(store, renderer, pace=replace(SLOW, held_s=1.0)) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: store.state(job) in (JobState.UNKNOWN, JobState.FAILED))
        until(lambda: service.run("lpstat", "-o", "away") == "")
    with subprocess.Popen(["python3", "-c", _TAKES_ALL, str(port), str(paper)]) as taker:
        time.sleep(3)
        taker.terminate()
    service.run("lpadmin", "-x", "away")
    assert not paper.exists() or paper.read_bytes() == b""


def test_queues_are_listed_and_offered(tray: Tray) -> None:
    assert "evbadge" in queues()
    assert any(seen.uri == "os:evbadge" for seen in find_printers(0.1, queues))


def test_without_a_print_service_there_are_no_queues_and_the_printer_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{free_port()}")
    assert queues() == ()
    told = CupsQueue("evbadge").ask()
    assert told.trouble is PrinterTrouble.OFFLINE
    assert "print service" in told.sentence


def test_a_queue_that_does_not_exist_says_so(tray: Tray) -> None:
    told = CupsQueue("nowhere").ask()
    assert told.trouble is PrinterTrouble.FAULT
    assert "no such print queue" in told.sentence


@pytest.mark.parametrize("name", ["", "-d other", "two words", "a/b"])
def test_a_name_that_no_queue_has_is_refused(name: str) -> None:
    with pytest.raises(OperatorError, match="names no queue"):
        check_printer(Printer("front", f"os:{name}", "os-driver"))


def _is_stopping(tray: Tray) -> bool:
    reasons = [job.get("job-state-reasons") for job in tray.client.jobs("not-completed")]
    return all(reason == ["processing-to-stop-point"] for reason in reasons)


_TAKES_ALL = """
import socket, sys
with socket.create_server(("127.0.0.1", int(sys.argv[1]))) as server:
    while True:
        one, _ = server.accept()
        with one, open(sys.argv[2], "ab") as paper:
            while part := one.recv(4096):
                paper.write(part)
                paper.flush()
"""
