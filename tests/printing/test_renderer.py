"""The drawing process: the same badge as in this process, light, and replaced when it dies or hangs."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from kiosk.badge.renderer import RESOURCES, Renderer, render_here
from kiosk.badge.request import FORMS, RenderRequest
from kiosk.domain.errors import EnvironmentFault, OperatorError
from tests.printing.badges import A6, LABEL, LAYLA, SAMPLES

REQUEST = RenderRequest(content=LAYLA, template_path=LABEL, dpi=203)


def resident_mb(pid: int | None) -> float:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def test_it_draws_what_is_drawn_here(renderer: Renderer) -> None:
    request = replace(REQUEST, forms=FORMS, has_colour=True)
    assert renderer.render(request) == render_here(request)


def test_the_preview_of_a_thermal_printer_is_the_very_dots_it_prints(renderer: Renderer) -> None:
    drawn = renderer.render(replace(REQUEST, forms=FORMS - {"planes"}))
    rows = np.frombuffer(drawn.bitmap, np.uint8).reshape(drawn.height, -1)
    black = np.unpackbits(rows, axis=1)[:, : drawn.width].astype(bool)
    seen = np.frombuffer(drawn.preview, np.uint8).reshape(drawn.height, drawn.width, 3)
    assert (seen == np.where(black, 0, 255)[:, :, np.newaxis]).all()


def test_what_cannot_be_drawn_is_told_and_the_next_badge_is_drawn(renderer: Renderer, tmp_path: Path) -> None:
    with pytest.raises(OperatorError, match="cannot be read"):
        renderer.render(replace(REQUEST, template_path=tmp_path / "none.toml"))
    assert renderer.render(REQUEST).bitmap


@pytest.mark.expected_warnings
def test_a_worker_that_died_is_replaced_and_the_badge_is_drawn() -> None:
    drawing = Renderer(timeout_s=60)
    try:
        drawing.render(REQUEST)
        first = drawing.pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        assert drawing.render(REQUEST).bitmap
        assert drawing.pid != first
    finally:
        drawing.close()


@pytest.mark.expected_warnings
def test_a_worker_that_hangs_is_given_up_and_replaced() -> None:
    drawing = Renderer(timeout_s=0.5)
    try:
        for _ in range(20):  # the very first badge may take longer on a busy machine
            try:
                drawing.render(REQUEST)
                break
            except EnvironmentFault:
                continue
        assert drawing.pid is not None
        os.kill(drawing.pid, signal.SIGSTOP)
        with pytest.raises(EnvironmentFault, match="too long"):
            drawing.render(REQUEST)
    finally:
        drawing.close()


def test_a_closed_renderer_says_so() -> None:
    drawing = Renderer()
    drawing.close()
    drawing.close()
    with pytest.raises(EnvironmentFault):
        drawing.render(REQUEST)


def test_fonts_that_are_missing_are_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(OperatorError, match="Install the program again"):
        render_here(REQUEST, tmp_path)
    drawing = Renderer(tmp_path)
    try:
        with pytest.raises(OperatorError, match="Install the program again"):
            drawing.render(REQUEST)
    finally:
        drawing.close()


def test_the_worker_stays_small_over_two_hundred_badges(renderer: Renderer) -> None:
    for number in range(200):
        content = replace(
            SAMPLES[number % 4], number=f"K7QM-{number:03d}", organisation=f"Institute {number}"
        )
        request = RenderRequest(content=content, template_path=(LABEL, A6)[number % 2], dpi=203)
        assert renderer.render(request).bitmap
    assert resident_mb(renderer.pid) <= 250


def test_the_worker_imports_no_window_store_or_printer() -> None:
    code = (
        "import sys; import kiosk.badge.worker, kiosk.badge.rendering; "
        "print(sorted({'PySide6', 'escpos', 'sqlalchemy', 'db', 'kiosk.printing'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=RESOURCES.parent, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_owner_imports_little() -> None:
    code = (
        "import sys; import kiosk.badge.renderer; "
        "print(sorted({'numpy', 'reportlab', 'pypdfium2', 'uharfbuzz', 'PIL'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=RESOURCES.parent, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
