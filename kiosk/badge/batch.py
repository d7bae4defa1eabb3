"""Many badges in one PDF: drawn by several processes, put on pages by this one, each badge as soon as it is there."""

import io
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO

import pypdfium2
from reportlab.lib.colors import black, red
from reportlab.pdfgen.canvas import Canvas

from kiosk.badge import display
from kiosk.badge.layout import lay_out
from kiosk.badge.pdf import draw_pictures, operators_of
from kiosk.badge.rendering import RESOURCES, Studio
from kiosk.badge.request import Verdict
from kiosk.badge.sheet import Grid, Sheet, fits, grid_of
from kiosk.badge.template import Template, read_template
from kiosk.domain.badge_content import BadgeContent
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.sentence import many, os_reason

_DPI = 300
_CHUNK = 16
_PART_PAGES = 100
"""A canvas keeps its pages as they were written until it is saved: many small ones need less memory than a large one."""
_POINTS_PER_MM = 72 / 25.4
_CROP_WIDTH_PT = 0.25


@dataclass(frozen=True, slots=True)
class Drawn:
    """One badge on its way to a page: PDF operators in dots, its pictures, and whether it may be printed."""

    verdict: Verdict
    operators: str = field(default="", repr=False)
    pictures: display.DisplayList | None = None


def write_badges(
    contents: Sequence[BadgeContent],
    template_path: Path,
    out: Path,
    sheet: Sheet | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    processes: int | None = None,
    *,
    is_proof: bool = False,
) -> Sequence[Verdict]:
    """Write badges into one PDF, in their order; what cannot be printed as it is gets no page.

    Args:
        contents: what they say.
        template_path: their template.
        out: the file, written whole or not at all.
        sheet: several on a page with crop marks; None puts one on a page of its own size.
        progress: told how many of how many are done.
        processes: how many draw; None takes one a core, four at most.
        is_proof: all of them on one sheet, smaller where they must be; what could not be printed too, in a red frame.

    Returns:
        A verdict for each.

    Raises:
        OperatorError: template, logo or sheet is wrong.
        EnvironmentFault: the file cannot be written.
    """
    template = read_template(template_path)
    shrink = _shrink(sheet, template, len(contents)) if sheet and is_proof else 1.0
    pages = _Pages(out, template, sheet, shrink)
    verdicts: list[Verdict] = []
    try:
        for drawn in _drawn(contents, template_path, processes or min(4, os.cpu_count() or 1)):
            verdicts.append(drawn.verdict)
            if drawn.verdict.is_ok or is_proof:
                pages.add(drawn)
            progress(len(verdicts), len(contents))
        pages.save()
    finally:
        pages.close()
    return verdicts


class _Pages:
    """The PDF under way, beside its place until it is whole."""

    def __init__(self, out: Path, template: Template, sheet: Sheet | None, shrink: float) -> None:
        self._out, self._beside = out, out.with_name(f".{out.name}.part")
        width, height = template.width_mm * shrink, template.height_mm * shrink
        self._width, self._height = width, height
        self._grid = grid_of(sheet, width, height) if sheet else Grid(width, height, ((0.0, 0.0),), ())
        size = (self._grid.width_mm * _POINTS_PER_MM, self._grid.height_mm * _POINTS_PER_MM)
        self._size = size
        self._parts: list[bytes] = []
        self._begin_part()
        self._scale = shrink * _POINTS_PER_MM / display.Grid(_DPI).dots_per_mm
        self._place = 0

    def add(self, drawn: Drawn) -> None:
        canvas, scale = self._canvas, self._scale
        left, top = self._grid.corners[self._place]
        x, y = left * _POINTS_PER_MM, (self._grid.height_mm - top) * _POINTS_PER_MM
        canvas.saveState()
        canvas.addLiteral(f"{scale:.9f} 0 0 {-scale:.9f} {x:.5f} {y:.5f} cm")
        canvas.addLiteral(drawn.operators)
        if drawn.pictures is not None:
            draw_pictures(canvas, drawn.pictures)
        canvas.restoreState()
        if not drawn.verdict.is_ok:
            canvas.setStrokeColor(red)
            canvas.setLineWidth(3)
            canvas.rect(
                x,
                y - self._height * _POINTS_PER_MM,
                *(s * _POINTS_PER_MM for s in (self._width, self._height)),
            )
            canvas.setStrokeColor(black)
        self._place += 1
        if self._place == len(self._grid.corners):
            self._end_page()

    def save(self) -> None:
        if self._place:
            self._end_page()
        self._end_part()
        try:
            merge(self._parts, self._beside)
            self._beside.replace(self._out)
        except OSError as error:
            raise EnvironmentFault(
                "{out} cannot be written: {reason}. Free some space or choose another folder.",
                out=self._out,
                reason=os_reason(error),
            ) from error

    def close(self) -> None:
        self._beside.unlink(missing_ok=True)

    def _end_page(self) -> None:
        self._canvas.setLineWidth(_CROP_WIDTH_PT)
        height = self._grid.height_mm
        for x1, y1, x2, y2 in self._grid.marks:
            self._canvas.line(*(value * _POINTS_PER_MM for value in (x1, height - y1, x2, height - y2)))
        self._canvas.showPage()
        self._place = 0
        self._pages += 1
        if self._pages == _PART_PAGES:
            self._end_part()
            self._begin_part()

    def _begin_part(self) -> None:
        self._buffer, self._pages = io.BytesIO(), 0
        self._canvas = Canvas(self._buffer, self._size, pageCompression=1, invariant=1)

    def _end_part(self) -> None:
        if self._pages:
            self._canvas.save()
            self._parts.append(self._buffer.getvalue())


def _shrink(sheet: Sheet, template: Template, count: int) -> float:
    """Return the largest scale, in steps of 2 %, at which so many badges fit on one sheet."""
    for percent in range(100, 8, -2):
        scale = percent / 100
        size = (template.width_mm * scale, template.height_mm * scale)
        if fits(sheet, *size) >= count:
            return scale
    raise OperatorError(
        many(
            count,
            "A badge does not fit on one {title}.",
            "{count} badges do not fit on one {title}.",
            title=sheet.title,
        )
    )


class _Disk:
    """A file that keeps its first error for later: pdfium calls it from C, where an exception has nowhere to go."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.error: OSError | None = None

    def write(self, data: bytes) -> int:
        if self.error is None:
            try:
                return self._file.write(data)
            except OSError as error:
                self.error = error
        return 0


def merge(parts: list[bytes], out: Path) -> None:
    """Write the pages of several PDFs into one file; `parts` is emptied meanwhile, so that nothing is held twice.

    Raises:
        OSError: it cannot be written.
    """
    whole = pypdfium2.PdfDocument.new()
    try:
        parts.reverse()
        while parts:
            document = pypdfium2.PdfDocument(parts.pop())
            whole.import_pages(document)
            document.close()
        with out.open("wb") as file:
            disk = _Disk(file)
            whole.save(disk)
        if disk.error is not None:
            raise disk.error
    finally:
        whole.close()


_worker: "_Drawer | None" = None
"""What a drawing process keeps warm between its badges."""


class _Drawer:
    def __init__(self, template_path: Path) -> None:
        self._studio, self._template = Studio(RESOURCES), read_template(template_path)

    def draw(self, content: BadgeContent) -> Drawn:
        around = self._studio.surroundings
        shown, verdict = lay_out(content, self._template, around, display.Grid(_DPI), has_colour=True)
        pictures = tuple(item for item in shown.items if isinstance(item, display.Picture))
        return Drawn(verdict, operators_of(shown), replace(shown, items=pictures) if pictures else None)


def _begin(template_path: Path) -> None:
    global _worker
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the owner's to answer
    _worker = _Drawer(template_path)


def _draw(contents: Sequence[BadgeContent]) -> list[Drawn]:
    assert _worker is not None
    return [_worker.draw(content) for content in contents]


def _drawn(contents: Sequence[BadgeContent], template_path: Path, processes: int) -> Iterator[Drawn]:
    """Draw badges in their order; a few chunks are under way at a time, so that memory stays small."""
    if len(contents) <= _CHUNK or processes == 1:
        drawer = _Drawer(template_path)
        yield from map(drawer.draw, contents)
        return
    chunks = iter(_chunks(contents))
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, context, _begin, (template_path,)) as pool:
        under_way = [pool.submit(_draw, chunk) for chunk in islice(chunks, 2 * processes)]
        while under_way:
            done = under_way.pop(0).result()
            under_way.extend(pool.submit(_draw, chunk) for chunk in islice(chunks, 1))
            yield from done


def _chunks(contents: Sequence[BadgeContent]) -> Iterable[Sequence[BadgeContent]]:
    return (contents[start : start + _CHUNK] for start in range(0, len(contents), _CHUNK))
