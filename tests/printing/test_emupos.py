"""Receipt printers as somebody else built one: what arrives is what was drawn, faults are told, nothing prints twice."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray

from kiosk.badge.renderer import Renderer
from kiosk.domain.model import JobState, Printer, PrinterTrouble
from kiosk.printing.profiles import profile_named
from kiosk.printing.spool import Spool
from tests.printing.badges import LABEL, LAYLA, MemoryStore
from tests.printing.conftest import running, until
from tests.printing.emupos import PROGRAM, Emupos, emupos
from tests.scenarios.commands import made

pytestmark = pytest.mark.skipif(
    not PROGRAM.exists(), reason=f"{PROGRAM} is not there: it needs Python 3.13, see .ci/setup"
)
NO_TROUBLE = PrinterTrouble.NONE


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[Emupos]:
    with emupos(tmp_path) as one:
        yield one


def front(printer: Emupos) -> Printer:
    return Printer("front", printer.uri, "escpos-80mm")


def trouble(spool: Spool) -> PrinterTrouble | None:
    view = spool.view().of("front")
    return view.status.trouble if view and view.status else None


def drawn(renderer: Renderer) -> NDArray[np.bool_]:
    rendered = renderer.render(profile_named("escpos-80mm").request(replace(LAYLA, number="K7QM-001"), LABEL))
    rows = np.frombuffer(rendered.bitmap, np.uint8).reshape(rendered.height, -1)
    return np.unpackbits(rows, axis=1)[:, : rendered.width].astype(bool)


def test_the_badge_arrives_dot_for_dot_and_its_code_reads(printer: Emupos, renderer: Renderer) -> None:
    store = MemoryStore([front(printer)])
    with running(store, renderer) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: store.state(job) is JobState.PRINTED)
        until(lambda: len(printer.printed()) == 1)
    (paper,) = printer.printed()
    picture = np.where(paper, np.uint8(0), np.uint8(255))
    assert [one.text for one in zxingcpp.read_barcodes(picture)] == [LAYLA.qr_text]
    ours = drawn(renderer)
    ink, our_ink = (np.argwhere(dots) for dots in (paper, ours))
    top, left = ink.min(axis=0) - our_ink.min(axis=0)
    cut = paper[max(0, top) : top + ours.shape[0], left : left + ours.shape[1]]
    white = np.zeros_like(ours)
    white[max(0, -top) : max(0, -top) + cut.shape[0], : cut.shape[1]] = cut
    assert int((white != ours).sum()) == 0


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("paper-out", PrinterTrouble.PAPER_OUT),
        ("cover-open", PrinterTrouble.COVER_OPEN),
        ("offline", PrinterTrouble.OFFLINE),
    ],
)
def test_a_printer_in_trouble_gets_nothing_and_prints_once_when_it_is_well(
    printer: Emupos, renderer: Renderer, fault: str, told: PrinterTrouble
) -> None:
    printer.set_fault(fault)
    store = MemoryStore([front(printer)])
    with running(store, renderer) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: trouble(spool) is told)
        assert store.state(job) is JobState.QUEUED
        printer.clear(fault)
        until(lambda: store.state(job) is JobState.PRINTED)
        until(lambda: len(printer.printed()) == 1)
        time.sleep(0.5)
    assert len(printer.printed()) == 1


def test_paper_that_nears_its_end_is_told_and_stops_nothing(printer: Emupos, renderer: Renderer) -> None:
    printer.set_fault("paper-near-end")
    store = MemoryStore([front(printer)])
    with running(store, renderer) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: store.state(job) is JobState.PRINTED)
        view = spool.view().of("front")
        assert view is not None
        assert view.status is not None
        assert (view.status.trouble, view.status.is_low) == (NO_TROUBLE, True)


@pytest.mark.expected_warnings
def test_paper_that_runs_out_with_the_badge_inside_asks_and_never_makes_a_second(
    printer: Emupos, renderer: Renderer
) -> None:
    store = MemoryStore([front(printer)])
    with running(store, renderer) as spool:
        first = store.add(1, "front")
        spool.wake()
        until(lambda: store.state(first) is JobState.PRINTED)
        jobs = [store.add(number, "front") for number in (2, 3)]
        printer.set_fault("paper-out")
        spool.wake()
        ended = (JobState.PRINTED, JobState.UNKNOWN, JobState.QUEUED)
        until(lambda: all(store.state(job) in ended for job in jobs) and trouble(spool) is not NO_TROUBLE)
        printer.clear("paper-out")
        until(lambda: all(store.state(job) is not JobState.QUEUED for job in jobs))
        until(lambda: all(store.state(job) in (JobState.PRINTED, JobState.UNKNOWN) for job in jobs))
        time.sleep(1.0)
    assert len(printer.printed()) == 3, "one badge a job, whatever was held meanwhile"
    assert all(store.history[job].count(JobState.SENDING) == 1 for job in (first, *jobs))


def test_the_drawer_opens(printer: Emupos, tmp_path: Path) -> None:
    desk = made(tmp_path, "desk")
    desk.done("printer", "add", "Receipts", printer.uri, "--profile", "escpos-80mm")
    assert "told to open" in desk.done("printer", "drawer", "Receipts")
    until(lambda: "drawer" in printer.log.lower())
    desk.done("printer", "add", "Files", f"folder:{tmp_path / 'out'}", "--profile", "escpos-80mm")
    refused = desk.run("printer", "drawer", "Files")
    assert refused.returncode != 0
    assert "no receipt printer with a drawer" in refused.stderr


def test_a_voucher_whose_code_the_printer_draws_itself(printer: Emupos, tmp_path: Path) -> None:
    desk = made(tmp_path, "desk")
    voucher = ("slip", "voucher", "--title", "Lunch", "--when", "Tue 1 Oct", "--native-qr")
    desk.done("printer", "add", "Receipts", printer.uri, "--profile", "escpos-80mm")
    desk.done(*voucher, "--printer", "Receipts")
    until(lambda: len(printer.printed()) == 1)
    slip = printer.printed()[0]
    raster = np.where(slip, 0, 255).astype(np.uint8)
    codes = [one.text for one in zxingcpp.read_barcodes(raster)]
    assert [len(code) for code in codes] == [8], "one code, drawn once"
    assert codes[0].startswith("V")
    refused = desk.run(*voucher, "--out", str(tmp_path / "v.pdf"))
    assert (refused.returncode, "is for a printer" in refused.stderr) == (1, True)
    desk.done("printer", "add", "Label", f"folder:{tmp_path / 'zpl'}", "--profile", "zpl-203")
    refused = desk.run(*voucher, "--printer", "Label")
    assert (refused.returncode, "only ESC/POS" in refused.stderr) == (1, True)
