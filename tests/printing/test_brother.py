"""Brother labels as another program reads them, and what such a printer says is what the spool believes.

Longer than other modules: the same fakes and receivers serve every test here.
"""

import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from kiosk.badge.bitmap import part_planes
from kiosk.badge.patterns import PATTERNS
from kiosk.badge.renderer import Renderer
from kiosk.badge.request import Rendered, Verdict
from kiosk.domain.errors import OperatorError, RemoteFault
from kiosk.domain.model import JobState, Printer, PrinterTrouble
from kiosk.printing import brother_status, encode
from kiosk.printing.kept import CANNOT_SAY, NO_WORD
from kiosk.printing.languages import language_of
from kiosk.printing.profiles import profile_for_model, profile_named, read_profiles
from kiosk.printing.spool import Spool
from kiosk.printing.stream import StreamPrinter
from kiosk.printing.transport import Came, NothingSentError, Outgoing
from tests.printing.badges import A6, LABEL, LAYLA, SAMPLES, TOKEN, MemoryStore, make_job
from tests.printing.conftest import running, until
from tests.printing.fake_brother import (
    COMPLETED,
    COVER_OPEN,
    CUTTER_JAM,
    END_OF_MEDIA,
    ERROR,
    NO_MEDIA,
    NOTICE,
    PHASE,
    WRONG_MEDIA,
    FakeBrother,
    frame,
)
from tests.printing.test_encoders import dots, read_qr

TOOL = Path(__file__).parents[2] / ".venv" / "tools" / "brother" / "bin"
needs_reader = pytest.mark.skipif(
    not (TOOL / "brother_ql").exists(), reason="brother_ql is not there; `.ci/setup tests` installs it"
)
BROTHERS = [profile for profile in read_profiles().values() if profile.language == "brother"]
RED = [profile.name for profile in BROTHERS if profile.two_colour]
PRINTING, DONE, WAITING = frame(PHASE, phase=1), frame(COMPLETED), frame(PHASE)
"""What a printer says by itself of one label."""


BLANK = Rendered(width=0, height=0, dpi=300, verdict=Verdict())


def draw(renderer: Renderer, profile: str, content: object = LAYLA, template: object = LABEL) -> Rendered:
    request = profile_named(profile).request(content, template, frozenset({"preview"}))  # type: ignore[arg-type]
    return renderer.render(request)


def planes(rendered: Rendered) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """The black and the red dots of a badge, as drawn."""
    both = []
    for plane in (rendered.bitmap, rendered.red or bytes(len(rendered.bitmap))):
        rows = np.frombuffer(plane, np.uint8).reshape(rendered.height * rendered.rows_per_dot, -1)
        both.append(np.unpackbits(rows, axis=1)[:, : rendered.width].astype(bool))
    return both[0], both[1]


def received(job: bytes, folder: Path) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """The black and the red dots of a job, as another program reads them."""
    (folder / "job.bin").write_bytes(job)
    command: list[str | Path] = [TOOL / "brother_ql", "analyze", "-f", "page{counter}.png", "job.bin"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "unknown opcode" not in done.stderr
    [page] = folder.glob("page*.png")
    picture = np.asarray(Image.open(page).convert("RGB"))
    is_red = (picture == (255, 0, 0)).all(axis=2)
    is_black = (picture == 0).all(axis=2)
    assert (is_red | is_black | (picture == 255).all(axis=2)).all()
    return is_black, is_red


def rows_of(job: bytes) -> list[bytes]:
    """The raster lines of a one-colour job."""
    begin = job.index(b"g\x00")
    length = 3 + job[begin + 2]
    return [job[at : at + length] for at in range(begin, len(job) - 1, length)]


def information_of(job: bytes) -> bytes:
    """The job's print information: flags, kind, width and length of the roll, rows, page."""
    begin = job.index(b"\x1biz") + 3
    return job[begin : begin + 10]


@needs_reader
@pytest.mark.parametrize("profile", [profile.name for profile in BROTHERS])
def test_another_program_reads_exactly_our_dots(renderer: Renderer, tmp_path: Path, profile: str) -> None:
    known = profile_named(profile)
    rendered = draw(renderer, profile, LAYLA, A6 if profile == "ql-1100" else LABEL)
    black, red = received(encode(known, rendered), tmp_path)
    wanted_black, wanted_red = planes(rendered)
    assert known.width_dots is not None
    assert black.shape[1] == known.head_dots
    left = (
        known.head_dots - known.right_dots - known.width_dots + (known.width_dots - rendered.width + 1) // 2
    )
    top = (black.shape[0] - wanted_black.shape[0]) // 2
    place = slice(top, top + wanted_black.shape[0]), slice(left, left + rendered.width)
    assert (black[place] == wanted_black).all()
    assert (red[place] == wanted_red).all()
    assert black.sum() == wanted_black.sum(), "nothing beside the badge"
    assert red.sum() == wanted_red.sum(), "nothing beside the badge"
    assert known.label_rows in (0, black.shape[0])
    assert read_qr(black[:: rendered.rows_per_dot]) == TOKEN


@needs_reader
@pytest.mark.parametrize(
    ("profile", "model", "label"),
    [
        ("ql-700", "QL-700", "62"),
        ("ql-820nwb-62x100", "QL-820NWB", "62x100"),
        ("ql-1100", "QL-1100", "103"),
        ("ql-1100-102x152", "QL-1100", "102x152"),
    ],
)
def test_another_program_sends_the_same_picture_to_the_same_pins(
    tmp_path: Path, profile: str, model: str, label: str
) -> None:
    known = profile_named(profile)
    width, height = known.width_dots or 0, known.label_rows or 400
    picture = np.random.default_rng(7).random((height, width)) < 0.3
    Image.fromarray(np.where(picture, 0, 255).astype(np.uint8)).save(tmp_path / "picture.png")
    command: list[str | Path] = [
        TOOL / "brother_ql_create",
        "-m",
        model,
        "-s",
        label,
        "picture.png",
        "theirs.bin",
    ]
    subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, timeout=60)
    bitmap = np.packbits(picture, axis=1).tobytes()
    ours = encode(known, replace(BLANK, width=width, height=height, bitmap=bitmap))
    assert rows_of(ours) == rows_of((tmp_path / "theirs.bin").read_bytes())
    assert information_of(ours)[1:] == information_of((tmp_path / "theirs.bin").read_bytes())[1:]


@pytest.mark.parametrize("profile", RED)
def test_a_roll_with_red_gets_two_colours_even_for_an_all_black_badge(
    renderer: Renderer, profile: str
) -> None:
    rendered = draw(renderer, profile)
    job = encode(profile_named(profile), replace(rendered, red=b""))
    assert b"\x1biK\x09" in job, "two colours, cut at the end"
    raster = job[job.index(b"w\x01") : -1]
    rows = [raster[at : at + 93] for at in range(0, len(raster), 93)]
    assert len(rows) == 2 * rendered.height
    assert {row[:3] for row in rows[::2]} == {b"w\x01Z"}
    assert set(rows[1::2]) == {b"w\x02Z" + bytes(90)}


def test_the_order_of_a_job_is_the_manuals(renderer: Renderer) -> None:
    job = encode(profile_named("ql-820nwb"), draw(renderer, "ql-820nwb"))
    rows = (1109).to_bytes(4, "little")
    head = (
        b"\x1b@\x1bia\x01\x1bi!\x00\x1biz\xc6\x0a\x3e\x00"
        + rows
        + b"\x00\x00\x1biM\x40\x1biA\x01\x1biK\x08\x1bid\x23\x00"
    )
    assert job[400:].startswith(head + b"g\x00Z")
    assert job[:400] == bytes(400)
    assert job.endswith(b"\x1a")
    plain = encode(profile_named("ql-700"), draw(renderer, "ql-700"))
    assert b"\x1bia" not in plain, "a QL-700 knows no other mode"
    fine = encode(profile_named("ql-800-600"), draw(renderer, "ql-800-600"))
    assert b"\x1biK\x48" in fine
    assert (2218).to_bytes(4, "little") == information_of(fine)[4:8]
    assert b"\x1bid\x46\x00" in fine, "3 mm are twice as many rows"


@pytest.mark.parametrize("content", SAMPLES, ids=lambda one: one.lead_name)
@pytest.mark.parametrize("pattern", PATTERNS)
def test_both_planes_together_are_the_black_badge_and_only_the_accent_is_red(
    renderer: Renderer, content: object, pattern: str
) -> None:
    content = replace(content, pattern=pattern)  # type: ignore[type-var]
    two, one = draw(renderer, "ql-800-red", content), draw(renderer, "ql-800", content)
    black, red = planes(two)
    assert not (black & red).any()
    assert ((black | red) != dots(one)).mean() < 0.0005, "smoothed edges may differ, nothing else"
    band, rule = round(13 / 25.4 * 300), round(9 / 25.4 * 300)
    assert red[-band:].sum() > 1000
    assert red[:rule].sum() > 1000
    assert not red[rule:-band].any(), "names, QR and days are black"
    assert bool(black[-band:].sum() > 500) is (pattern != "solid"), (
        "so is the category, where its ground is white"
    )
    assert read_qr(black) == TOKEN


def test_the_preview_of_a_two_colour_printer_is_the_very_dots(renderer: Renderer) -> None:
    for profile in ("ql-800-red", "ql-800-600"):
        rendered = draw(renderer, profile)
        seen = np.frombuffer(rendered.preview, np.uint8).reshape(rendered.height, rendered.width, 3)
        assert read_qr((seen == 0).all(axis=2)) == TOKEN
    rendered = draw(renderer, "ql-800-red")
    seen = np.frombuffer(rendered.preview, np.uint8).reshape(rendered.height, rendered.width, 3)
    black, red = planes(rendered)
    assert ((seen == (255, 0, 0)).all(axis=2) == red).all()
    assert ((seen == 0).all(axis=2) == black).all()


@pytest.mark.parametrize(
    ("colour", "plane"),
    [
        ((255, 0, 0), "red"),
        ((255, 127, 127), "red"),
        ((255, 128, 128), ""),
        ((127, 127, 127), "black"),
        ((134, 25, 106), "red"),
        ((242, 194, 0), "red"),
        ((0, 90, 200), "red"),
        ((0, 0, 0), "black"),
        ((21, 23, 28), "black"),
        ((40, 10, 10), "black"),
        ((100, 100, 100), "black"),
        ((255, 255, 255), ""),
        ((200, 200, 200), ""),
        ((255, 200, 200), ""),
    ],
)
def test_strong_colours_are_red_dark_ones_black_and_pale_ones_nothing(
    colour: tuple[int, int, int], plane: str
) -> None:
    black, red = part_planes(np.array([[colour]], np.uint8))
    assert (bool(black[0, 0]), bool(red[0, 0])) == (plane == "black", plane == "red")


def test_a_badge_larger_than_the_label_is_refused(renderer: Renderer) -> None:
    rendered = draw(renderer, "ql-800")
    with pytest.raises(OperatorError, match="696 × 1109"):
        encode(profile_named("ql-700-62x100"), replace(rendered, height=1200))
    with pytest.raises(OperatorError, match="1240 dots wide, but this printer prints 696"):
        draw(renderer, "ql-800", LAYLA, A6)


@pytest.mark.parametrize(
    ("title", "profile"),
    [("Brother QL-820NWB", "ql-820nwb"), ("Brother QL-1110NWB", "ql-1100"), ("QL-700", "ql-700")],
)
def test_a_brother_is_known_by_what_it_calls_itself(title: str, profile: str) -> None:
    assert profile_for_model(title) == profile


@pytest.mark.parametrize(
    ("answer", "trouble", "is_busy"),
    [
        (frame(), PrinterTrouble.NONE, False),
        (frame(kind=0x4A), PrinterTrouble.NONE, False),
        (frame(phase=1), PrinterTrouble.NONE, True),
        (frame(errors=NO_MEDIA, roll=(0, 0), kind=0), PrinterTrouble.PAPER_OUT, False),
        (frame(roll=(0, 0), kind=0), PrinterTrouble.PAPER_OUT, False),
        (frame(errors=END_OF_MEDIA), PrinterTrouble.PAPER_OUT, False),
        (frame(errors=CUTTER_JAM), PrinterTrouble.CUTTER_JAM, False),
        (frame(errors=COVER_OPEN | NO_MEDIA), PrinterTrouble.COVER_OPEN, False),
        (frame(errors=WRONG_MEDIA), PrinterTrouble.WRONG_MEDIA, False),
        (frame(roll=(29, 0)), PrinterTrouble.WRONG_MEDIA, False),
        (frame(roll=(62, 100)), PrinterTrouble.WRONG_MEDIA, False),
        (frame(errors=0x8000), PrinterTrouble.FAULT, False),
        (frame(errors=0x80), PrinterTrouble.FAULT, False),
        (frame(ERROR), PrinterTrouble.FAULT, False),
        (DONE + WAITING + frame(errors=COVER_OPEN), PrinterTrouble.COVER_OPEN, False),
    ],
)
def test_a_frame_tells_the_trouble(answer: bytes, trouble: PrinterTrouble, is_busy: bool) -> None:
    assert brother_status.is_whole(answer)
    told = brother_status.parse_answer(answer, 62, 0)
    assert (told.trouble, told.is_busy) == (trouble, is_busy)


@pytest.mark.parametrize("answer", [b"", frame()[:31], DONE, PRINTING + WAITING])
def test_half_a_frame_and_what_was_said_unasked_are_no_answer(answer: bytes) -> None:
    assert not brother_status.is_whole(answer)


@pytest.mark.parametrize("answer", [bytes(32), b"\xff" * 64, frame() + b"x" * 32, b"\x12" + frame()])
def test_rubbish_is_told_as_such(answer: bytes) -> None:
    assert brother_status.is_whole(answer)
    with pytest.raises(RemoteFault):
        brother_status.parse_answer(answer, 62, 0)


def test_any_bytes_are_well_only_with_a_right_frame() -> None:
    noise = np.random.default_rng(11)
    for length in noise.integers(0, 130, 3000):
        said = noise.bytes(int(length))
        assert brother_status.word(said) in (Came.SILENT, Came.BROKEN)
        assert brother_status.word(PRINTING + said + DONE) in (Came.BROKEN, Came.OUT)
        if said:
            assert brother_status.word(PRINTING + said + DONE) is not Came.OUT or said.startswith(b"\x80 B")


@pytest.mark.parametrize(
    ("heard", "came"),
    [
        (b"", Came.SILENT),
        (PRINTING, Came.SILENT),
        (PRINTING + DONE[:20], Came.SILENT),
        (PRINTING + DONE, Came.OUT),
        (PRINTING + DONE + WAITING, Came.OUT),
        (DONE, Came.SILENT),
        (WAITING + DONE + WAITING, Came.SILENT),
        (PRINTING + frame(ERROR, END_OF_MEDIA), Came.BROKEN),
        (frame(ERROR, COVER_OPEN) + DONE, Came.BROKEN),
        (PRINTING + frame(4), Came.BROKEN),
        (PRINTING + frame(NOTICE, notice=3), Came.TAKEN),
        (PRINTING + frame(NOTICE, notice=3) + frame(NOTICE, notice=4), Came.SILENT),
        (PRINTING + frame(NOTICE, notice=3) + frame(NOTICE, notice=4) + DONE, Came.OUT),
    ],
)
def test_only_printing_and_then_done_means_it_came_out(heard: bytes, came: Came) -> None:
    assert brother_status.word(heard) is came


class CannedWire:
    """A wire that says what it is told to: `unread` is there from before, `after` follows what is written."""

    def __init__(self, unread: bytes, after: bytes) -> None:
        self._unread, self._after = unread, after
        self.is_gone = False

    def write(self, data: bytes, timeout_s: float) -> None:
        self._unread += self._after

    def read(self, timeout_s: float) -> bytes:
        if self.is_gone:
            raise ConnectionResetError
        if not self._unread:
            raise TimeoutError
        part, self._unread = self._unread[:20], self._unread[20:]
        return part

    def close(self) -> None:
        pass


def over(wire: CannedWire) -> StreamPrinter:
    language = language_of(profile_named("ql-800"), "usb")
    assert language is not None
    return StreamPrinter(lambda: wire, language, answer_s=0.1, done_s=0.1)


@pytest.mark.parametrize(
    ("unread", "after", "came"),
    [
        (b"", PRINTING + DONE, Came.OUT),
        (PRINTING + DONE, b"", Came.BROKEN),
        (PRINTING, DONE, Came.BROKEN),
        (b"", PRINTING, Came.BROKEN),
    ],
)
def test_what_was_said_before_a_badge_is_no_word_of_it(unread: bytes, after: bytes, came: Came) -> None:
    with over(CannedWire(unread, after)).open() as delivery:
        delivery.send(Outgoing(make_job(1, "front").job_id, "K7QM-42X", b"job", BLANK))
        assert delivery.came() is came


def test_an_old_answer_is_not_taken_for_the_new_one() -> None:
    assert over(CannedWire(frame(), frame(errors=COVER_OPEN))).ask().trouble is PrinterTrouble.COVER_OPEN
    assert over(CannedWire(frame(), b"")).ask().trouble is PrinterTrouble.SILENT


def test_a_printer_that_is_gone_before_the_first_byte_got_nothing() -> None:
    wire = CannedWire(b"", b"")
    with over(wire).open() as delivery:
        wire.is_gone = True
        with pytest.raises(NothingSentError):
            delivery.send(Outgoing(make_job(1, "front").job_id, "K7QM-42X", b"job", BLANK))


def trouble(spool: Spool) -> PrinterTrouble | None:
    view = spool.view().of("front")
    return view.status.trouble if view and view.status else None


def test_badges_come_out_once_each_and_nothing_is_asked_meanwhile(renderer: Renderer) -> None:
    with FakeBrother(has_red=True) as printer:
        store = MemoryStore([Printer("front", printer.uri, "ql-800-red")])
        with running(store, renderer) as spool:
            jobs = [store.add(number, "front") for number in (1, 2, 3)]
            spool.wake()
            until(lambda: all(store.state(job) is JobState.PRINTED for job in jobs))
        assert [len(rows) for rows in printer.labels] == [2 * 1109] * 3
        assert printer.asked_while_printing == 0
    assert store.history[jobs[0]] == [JobState.QUEUED, JobState.SENDING, JobState.SENT, JobState.PRINTED]


@pytest.mark.parametrize(
    ("errors", "roll", "told"),
    [
        (COVER_OPEN, (62, 0), PrinterTrouble.COVER_OPEN),
        (NO_MEDIA, (62, 0), PrinterTrouble.PAPER_OUT),
        (CUTTER_JAM, (62, 0), PrinterTrouble.CUTTER_JAM),
        (0, (29, 0), PrinterTrouble.WRONG_MEDIA),
    ],
)
def test_in_trouble_it_gets_nothing_and_prints_once_when_it_is_well(
    renderer: Renderer, errors: int, roll: tuple[int, int], told: PrinterTrouble
) -> None:
    with FakeBrother() as printer:
        printer.errors, printer.roll = errors, roll
        store = MemoryStore([Printer("front", printer.uri, "ql-800")])
        with running(store, renderer) as spool:
            job = store.add(1, "front")
            spool.wake()
            until(lambda: trouble(spool) is told)
            assert store.state(job) is JobState.QUEUED
            assert printer.refused == 0
            printer.errors, printer.roll = 0, (62, 0)
            until(lambda: store.state(job) is JobState.PRINTED)
        assert (len(printer.labels), printer.refused) == (1, 0)


@pytest.mark.expected_warnings
def test_the_roll_ends_in_the_middle_somebody_is_asked_and_the_next_waits_for_the_refill(
    renderer: Renderer,
) -> None:
    with FakeBrother() as printer:
        printer.fails_while_printing = END_OF_MEDIA
        store = MemoryStore([Printer("front", printer.uri, "ql-800")])
        with running(store, renderer) as spool:
            first, second = store.add(1, "front"), store.add(2, "front")
            spool.wake()
            until(lambda: store.state(first) is JobState.UNKNOWN)
            assert store.jobs[first].detail == NO_WORD
            until(lambda: trouble(spool) is PrinterTrouble.PAPER_OUT)
            assert store.state(second) is JobState.QUEUED
            printer.fails_while_printing = printer.errors = 0
            until(lambda: store.state(second) is JobState.PRINTED)
            assert store.state(first) is JobState.UNKNOWN
        assert len(printer.labels) == 1
        assert printer.refused == 0, "the next badge was not sent into the trouble"


@pytest.mark.expected_warnings
def test_the_wrong_kind_of_tape_is_never_told_as_printed(renderer: Renderer) -> None:
    with FakeBrother(has_red=True) as printer:
        store = MemoryStore([Printer("front", printer.uri, "ql-800")])
        with running(store, renderer) as spool:
            job = store.add(1, "front")
            spool.wake()
            until(lambda: store.state(job) is JobState.UNKNOWN)
        assert printer.labels == []


def test_a_brother_on_the_network_can_be_asked_nothing_so_a_person_is_asked(renderer: Renderer) -> None:
    with FakeBrother("tcp") as printer:
        store = MemoryStore([Printer("front", printer.uri, "ql-820nwb")])
        with running(store, renderer) as spool:
            first, second = store.add(1, "front"), store.add(2, "front")
            spool.wake()
            until(lambda: store.state(first) is store.state(second) is JobState.UNKNOWN)
            view = spool.view().of("front")
            assert view is not None
            assert view.status is not None
            assert not view.status.can_tell
            until(lambda: len(printer.labels) == 2)
    assert store.jobs[first].detail == CANNOT_SAY
    assert store.history[first] == [JobState.QUEUED, JobState.SENDING, JobState.SENT, JobState.UNKNOWN]


def test_a_brother_that_left_the_network_is_offline_and_gets_nothing(renderer: Renderer) -> None:
    with FakeBrother("tcp") as printer:
        uri = printer.uri
    store = MemoryStore([Printer("front", uri, "ql-820nwb")])
    with running(store, renderer) as spool:
        job = store.add(1, "front")
        spool.wake()
        until(lambda: trouble(spool) is PrinterTrouble.OFFLINE)
        assert store.state(job) is JobState.QUEUED
