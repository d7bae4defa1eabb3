"""One rendering process for all printing tests, and a way to run a spool."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from kiosk.badge.renderer import Renderer
from kiosk.printing.lane import Pace
from kiosk.printing.screen import Show
from kiosk.printing.spool import Spool
from tests.printing.badges import FixedClock, MemoryStore, Source
from tests.printing.ipp_bench import avahi_runs, missing, network

QUICK = Pace(
    idle_poll_s=0.05,
    trouble_poll_s=0.05,
    longest_trouble_poll_s=0.1,
    follow_poll_s=0.02,
    silence_s=0.3,
    held_s=20.0,
)


@pytest.fixture(scope="session")
def renderer() -> Iterator[Renderer]:
    drawing = Renderer(timeout_s=60)
    yield drawing
    drawing.close()


@pytest.fixture(scope="module")
def ipp_network() -> Iterator[dict[str, str]]:
    """What a real IPP printer needs around it, as environment; skips where it cannot be had."""
    why = missing("ippeveprinter", "dbus-daemon", "avahi-daemon")
    if not why and not avahi_runs() and os.getuid() != 0:
        why = "avahi does not run, and only root may start one"
    if why:
        pytest.skip(why)
    with network() as env:
        yield env


@contextmanager
def running(
    store: MemoryStore,
    renderer: Renderer,
    source: Source | None = None,
    show: Show | None = None,
    pace: Pace = QUICK,
) -> Iterator[Spool]:
    """A started spool, stopped at the end."""
    spool = Spool(store, source or Source(), renderer, FixedClock(), lambda view: None, show, pace)
    spool.start()
    try:
        yield spool
    finally:
        spool.stop()


def until(is_so: Callable[[], bool], timeout_s: float = 20.0) -> None:
    """Wait until something holds; fail when it never does."""
    deadline = time.monotonic() + timeout_s
    while not is_so():
        assert time.monotonic() < deadline, "it never came so"
        time.sleep(0.01)
