"""What holds in every test: no display is needed, and no warning goes unannounced."""

import logging
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.postgres import Postgres, is_installed, running

# A busy machine takes its time for one example; how long anything takes is for the benchmarks to say.
# The same examples for everybody, so that what fails for one fails for all; others at every run, to look for more:
# pytest --hypothesis-profile=wild
settings.register_profile("madang", deadline=None, derandomize=True)
settings.register_profile("wild", deadline=None)
settings.load_profile("madang")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia*=false")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One server for all tests of a session, begun by the first that asks; each takes a database of its own."""
    if not is_installed():
        pytest.skip("PostgreSQL is not installed: .ci/setup tests")
    with running() as server:
        yield server


@pytest.fixture(autouse=True)
def no_unannounced_warnings(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test in which the product logged a warning that the test did not announce."""
    yield
    if request.node.get_closest_marker("expected_warnings"):
        return
    loud = [
        record
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING and record.name.split(".")[0] in ("kiosk", "db")
    ]
    assert not loud, f"unannounced warnings: {[record.getMessage() for record in loud]}"
