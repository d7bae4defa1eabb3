"""The spool's promise against a printer with faults: a badge comes out once, or somebody is asked."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.badge.renderer import Renderer
from kiosk.badge.request import Rendered, RenderRequest
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.model import DID_NOT_COME_OUT, JobId, JobState, Printer, PrinterTrouble
from kiosk.printing.screen import ShownBadge
from kiosk.printing.spool import Spool
from tests.printing.badges import LAYLA, MemoryStore, Source, make_job
from tests.printing.conftest import QUICK, running, until
from tests.printing.fake_zpl import FakeZplPrinter


def zebra(printer: FakeZplPrinter, name: str = "front") -> Printer:
    return Printer(name, printer.uri, "zpl-203")


def trouble(spool: Spool, name: str = "front") -> PrinterTrouble | None:
    view = spool.view().of(name)
    return view.status.trouble if view and view.status else None


def test_a_job_goes_through_every_state_and_comes_out_once(renderer: Renderer) -> None:
    with FakeZplPrinter() as printer:
        store = MemoryStore([zebra(printer)])
        with running(store, renderer) as spool:
            jobs = [store.add(number, "front") for number in (1, 2, 3)]
            spool.wake()
            until(lambda: all(store.state(job) is JobState.PRINTED for job in jobs))
        assert len(printer.labels) == 3
    assert store.history[jobs[0]] == [JobState.QUEUED, JobState.SENDING, JobState.SENT, JobState.PRINTED]


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("is_paper_out", PrinterTrouble.PAPER_OUT),
        ("is_head_open", PrinterTrouble.HEAD_OPEN),
        ("is_paused", PrinterTrouble.PAUSED),
    ],
)
def test_a_printer_in_trouble_gets_nothing_and_prints_once_when_it_is_well(
    renderer: Renderer, fault: str, told: PrinterTrouble
) -> None:
    with FakeZplPrinter() as printer:
        setattr(printer, fault, True)
        store = MemoryStore([zebra(printer)])
        with running(store, renderer) as spool:
            job = store.add(1, "front")
            spool.wake()
            until(lambda: trouble(spool) is told)
            assert store.state(job) is JobState.QUEUED
            assert printer.received == []
            setattr(printer, fault, False)
            until(lambda: store.state(job) is JobState.PRINTED)
        assert len(printer.received) == len(printer.labels) == 1


def test_a_printer_that_does_not_answer_gets_nothing(renderer: Renderer) -> None:
    with FakeZplPrinter() as printer:
        printer.is_mute = True
        store = MemoryStore([zebra(printer)])
        with running(store, renderer) as spool:
            job = store.add(1, "front")
            spool.wake()
            until(lambda: trouble(spool) is PrinterTrouble.SILENT)
            assert store.state(job) is JobState.QUEUED
        assert printer.received == []


@pytest.mark.expected_warnings
def test_silence_after_sending_makes_it_unknown_and_never_sends_again(renderer: Renderer) -> None:
    with FakeZplPrinter() as printer:
        printer.goes_mute_after_label = True
        store = MemoryStore([zebra(printer)])
        with running(store, renderer) as spool:
            job = store.add(1, "front")
            spool.wake()
            until(lambda: store.state(job) is JobState.UNKNOWN)
            printer.is_mute = printer.goes_mute_after_label = False
            later = store.add(2, "front")
            spool.wake()
            until(lambda: store.state(later) is JobState.PRINTED)
            assert store.state(job) is JobState.UNKNOWN
        assert len(printer.received) == 2


@pytest.mark.expected_warnings
def test_a_connection_that_breaks_while_sending_makes_it_unknown(renderer: Renderer) -> None:
    with FakeZplPrinter() as printer:
        printer.breaks_off_after = 1000
        store = MemoryStore([zebra(printer)])
        with running(store, renderer) as spool:
            job = store.add(1, "front")
            spool.wake()
            until(lambda: store.state(job) is JobState.UNKNOWN)
        assert printer.labels == []


def test_paper_that_runs_out_after_sending_is_waited_for_and_not_sent_twice(renderer: Renderer) -> None:
    with FakeZplPrinter(print_s=0.2) as printer:
        printer.runs_out_after_label = True
        store = MemoryStore([zebra(printer)])
        with running(store, renderer) as spool:
            job = store.add(1, "front")
            spool.wake()
            until(lambda: trouble(spool) is PrinterTrouble.PAPER_OUT)
            assert store.state(job) is JobState.SENT
            printer.is_paper_out = printer.runs_out_after_label = False
            until(lambda: store.state(job) is JobState.PRINTED)
        assert len(printer.received) == len(printer.labels) == 1


@pytest.mark.expected_warnings
@pytest.mark.parametrize("left", [JobState.SENDING, JobState.SENT])
def test_what_a_crash_left_half_sent_is_asked_about_and_not_sent(renderer: Renderer, left: JobState) -> None:
    with FakeZplPrinter() as printer:
        job = make_job(1, "front", left)
        store = MemoryStore([zebra(printer)], [job])
        with running(store, renderer):
            until(lambda: store.state(job.job_id) is JobState.UNKNOWN)
        assert printer.received == []


@pytest.mark.parametrize(("came_out", "state"), [(True, JobState.PRINTED), (False, JobState.FAILED)])
def test_a_person_settles_an_unknown_job(renderer: Renderer, came_out: bool, state: JobState) -> None:
    with FakeZplPrinter() as printer:
        job = make_job(1, "front", JobState.UNKNOWN)
        store = MemoryStore([zebra(printer)], [job])
        with running(store, renderer) as spool:
            spool.answer_unknown(job.job_id, came_out)
            assert store.state(job.job_id) is state
            assert store.jobs[job.job_id].detail == ("" if came_out else DID_NOT_COME_OUT)
            spool.answer_unknown(job.job_id, not came_out)
            assert store.state(job.job_id) is state
        assert printer.received == []


def test_queued_jobs_move_to_the_other_printer_and_sent_ones_do_not(renderer: Renderer) -> None:
    with FakeZplPrinter() as out_of_paper, FakeZplPrinter() as other:
        out_of_paper.is_paper_out = True
        unknown = make_job(9, "front", JobState.UNKNOWN)
        store = MemoryStore([zebra(out_of_paper), zebra(other, "back")], [unknown])
        with running(store, renderer) as spool:
            job = store.add(1, "front")
            assert spool.move([job, unknown.job_id], "back") == [job]
            until(lambda: store.state(job) is JobState.PRINTED)
            with pytest.raises(OperatorError, match="back"):
                spool.move([job], "cellar")
        assert len(other.labels) == 1
        assert out_of_paper.received == []


@pytest.mark.expected_warnings
def test_a_badge_that_cannot_be_printed_fails_with_its_reason_and_the_queue_goes_on(
    renderer: Renderer,
) -> None:
    with FakeZplPrinter() as printer:
        store, source = MemoryStore([zebra(printer)]), Source()
        with running(store, renderer, source) as spool:
            missing, long, gone, fine = (store.add(number, "front") for number in (1, 2, 3, 4))
            source.contents[missing] = replace(LAYLA, lead_name="Layla \U00013000")
            source.contents[long] = replace(LAYLA, lead_name="Wolfeschlegelsteinhausenbergerdorff" * 3)
            source.unknown.add(gone)
            spool.wake()
            until(lambda: store.state(fine) is JobState.PRINTED)
        assert [store.state(job) for job in (missing, long, gone)] == [JobState.FAILED] * 3
        assert "U+13000" in store.jobs[missing].detail
        assert "Too long for this badge: name" in store.jobs[long].detail
        assert len(printer.labels) == 1


@pytest.mark.expected_warnings
def test_a_badge_that_can_never_be_printed_does_not_wait_for_the_paper(renderer: Renderer) -> None:
    with FakeZplPrinter() as printer:
        printer.is_paper_out = True
        store, source = MemoryStore([zebra(printer)]), Source()
        with running(store, renderer, source) as spool:
            fine, missing = store.add(1, "front"), store.add(2, "front")
            source.contents[missing] = replace(LAYLA, lead_name="Layla \U00013000")
            spool.wake()
            until(lambda: store.state(missing) is JobState.FAILED)
            assert "U+13000" in store.jobs[missing].detail
            assert store.state(fine) is JobState.QUEUED
        assert printer.received == []


def test_a_job_cancelled_at_the_last_moment_is_not_sent(renderer: Renderer) -> None:
    class Cancelling(Source):
        def request(self, job, profile):  # type: ignore[no-untyped-def]
            store.set_job(job.job_id, JobState.CANCELLED, job.updated_at)
            return super().request(job, profile)

    with FakeZplPrinter() as printer:
        store = MemoryStore([zebra(printer)])
        job = store.add(1, "front")
        with running(store, renderer, Cancelling()) as spool:
            until(lambda: trouble(spool) is PrinterTrouble.NONE)
            spool.wake()
            until(lambda: spool.view().printers[0].queued == 0)
        assert store.history[job] == [JobState.QUEUED, JobState.CANCELLED]
        assert printer.received == []


@pytest.mark.expected_warnings
def test_a_store_that_fails_after_sending_never_leads_to_a_second_badge(renderer: Renderer) -> None:
    class FullDisk(MemoryStore):
        is_full = True

        def set_job(self, job_id, state, at, detail=""):  # type: ignore[no-untyped-def]
            if state is JobState.SENT and self.is_full:
                self.is_full = False
                raise EnvironmentFault("The disk is full. Free some space.")
            super().set_job(job_id, state, at, detail)

    with FakeZplPrinter() as printer:
        store = FullDisk([zebra(printer)])
        with running(store, renderer) as spool:
            job = store.add(1, "front")
            spool.wake()
            until(lambda: store.state(job) is JobState.UNKNOWN)
        assert len(printer.received) == 1


@pytest.mark.expected_warnings
def test_a_drawing_process_in_trouble_keeps_the_job_and_says_so(renderer: Renderer) -> None:
    class Failing:
        is_ill = True

        def render(self, request: RenderRequest) -> Rendered:
            if self.is_ill:
                raise EnvironmentFault("The badge could not be drawn.")
            return renderer.render(request)

    failing = Failing()
    with FakeZplPrinter() as printer:
        store = MemoryStore([zebra(printer)])
        with running(store, failing) as spool:  # type: ignore[arg-type]
            job = store.add(1, "front")
            spool.wake()
            until(lambda: trouble(spool) is PrinterTrouble.FAULT)
            assert spool.view().printers[0].sentence == "The badge could not be drawn."
            assert store.state(job) is JobState.QUEUED
            failing.is_ill = False
            until(lambda: store.state(job) is JobState.PRINTED)


def test_a_folder_gets_whole_files_named_by_the_badge_number(renderer: Renderer, tmp_path: Path) -> None:
    folder = tmp_path / "badges"
    store = MemoryStore([Printer("files", f"folder:{folder}", "pdf")])
    with running(store, renderer) as spool:
        job = store.add(7, "files")
        spool.wake()
        until(lambda: store.state(job) is JobState.PRINTED)
    assert sorted(file.name for file in folder.iterdir()) == ["K7QM-007.pdf", "K7QM-007.png"]
    assert (folder / "K7QM-007.pdf").read_bytes().startswith(b"%PDF")


def test_a_folder_that_cannot_be_written_keeps_the_job_and_prints_it_later(
    renderer: Renderer, tmp_path: Path
) -> None:
    folder = tmp_path / "badges"
    folder.write_text("a file is in the way")
    store = MemoryStore([Printer("files", f"folder:{folder}", "pdf")])
    with running(store, renderer) as spool:
        job = store.add(7, "files")
        spool.wake()
        until(lambda: trouble(spool, "files") is PrinterTrouble.FAULT)
        assert store.state(job) is JobState.QUEUED
        folder.unlink()
        until(lambda: store.state(job) is JobState.PRINTED)


def test_a_write_that_fails_midway_leaves_no_half_badge_and_is_done_again(
    renderer: Renderer, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "K7QM-007.pdf"
    in_the_way.mkdir()
    store = MemoryStore([Printer("files", f"folder:{tmp_path}", "zpl-203")])
    with running(store, renderer) as spool:
        job = store.add(7, "files")
        spool.wake()
        until(lambda: "cannot be written" in spool.view().printers[0].sentence)
        until(lambda: store.state(job) is JobState.QUEUED)
        in_the_way.rmdir()
        until(lambda: store.state(job) is JobState.PRINTED)
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "K7QM-007.pdf",
        "K7QM-007.png",
        "K7QM-007.zpl",
    ]


def test_a_printer_on_the_screen_shows_the_badge_in_its_true_dots(renderer: Renderer) -> None:
    shown: list[ShownBadge] = []
    store = MemoryStore([Printer("screen", "screen:", "screen")])
    with running(store, renderer, show=shown.append) as spool:
        job = store.add(7, "screen")
        spool.wake()
        until(lambda: store.state(job) is JobState.PRINTED)
    assert [(one.job_id, one.number, one.width, one.height) for one in shown] == [
        (JobId("job-007"), "K7QM-007", 496, 800)
    ]
    assert len(shown[0].rgb) == 496 * 800 * 3


def test_stopping_leaves_no_thread_behind_and_keeps_queued_jobs(renderer: Renderer) -> None:
    with FakeZplPrinter() as printer:
        printer.is_paper_out = True
        store = MemoryStore([zebra(printer)])
        with running(store, renderer) as spool:
            job = store.add(1, "front")
            spool.wake()
            until(lambda: trouble(spool) is PrinterTrouble.PAPER_OUT)
        spool.stop()
        assert store.state(job) is JobState.QUEUED


@pytest.mark.expected_warnings
def test_a_printer_that_was_switched_off_after_sending_proves_nothing_by_being_idle(
    renderer: Renderer,
) -> None:
    with FakeZplPrinter(print_s=3600) as printer:
        printer.goes_mute_after_label = True
        store = MemoryStore([zebra(printer)])
        with running(store, renderer, pace=replace(QUICK, silence_s=60.0)) as spool:
            job = store.add(1, "front")
            spool.wake()
            until(lambda: store.state(job) is JobState.SENT)
            until(lambda: printer.is_mute)  # The label has arrived as well.
            printer.forget()
            printer.is_mute = printer.goes_mute_after_label = False
            until(lambda: store.state(job) is JobState.UNKNOWN)
        assert printer.labels == []


def test_a_used_up_roll_tells_how_long_the_next_one_is(renderer: Renderer) -> None:
    with FakeZplPrinter(print_s=0.01) as printer:
        store = MemoryStore([zebra(printer)])
        with running(store, renderer) as spool:
            jobs = [store.add(number, "front") for number in range(6)]
            spool.wake()
            until(lambda: all(store.state(job) is JobState.PRINTED for job in jobs))
            printer.is_paper_out = True
            until(lambda: trouble(spool) is PrinterTrouble.PAPER_OUT)
            printer.is_paper_out = False
            until(lambda: trouble(spool) is PrinterTrouble.NONE)
            last = store.add(7, "front")
            spool.wake()
            until(lambda: store.state(last) is JobState.PRINTED)
            until(lambda: getattr(spool.view().of("front"), "left", None) == 5)
        assert (store.rolls["front"].size, store.rolls["front"].printed) == (6, 1)
