"""The window's fonts and colours, once a run."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.ui import theme
from tests.ui import samples
from tests.ui.gallery import FONTS, open_window
from tests.ui.opened import OpenDesk


@pytest.fixture(scope="session", autouse=True)
def look(qapp: QApplication) -> None:
    """Set fonts and colours."""
    theme.apply(qapp, FONTS)


@pytest.fixture
def desk(look: None) -> Iterator[OpenDesk]:
    """An open desk on a made-up station."""
    station = samples.FakeStation()
    opened = OpenDesk(open_window(station), station)
    yield opened
    opened.close()
