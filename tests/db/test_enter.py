"""Lines from paper: how a time may be written there."""

from datetime import time
from pathlib import Path

import pytest

from kiosk.domain.errors import OperatorError
from kiosk.services.enter import read_lines
from tests.builders import desk, opened_store


@pytest.mark.parametrize("written", ["7:45", "07:45", "7.45", "07.45", "7h45"])
def test_a_time_is_read_as_people_write_it(tmp_path: Path, written: str) -> None:
    with opened_store(tmp_path) as store:
        here = desk(store)
        (one,) = read_lines([f"Dupont, Élodie {written}"], here, here.event.days[0], None)
        assert one.text == "Dupont, Élodie"
        assert here.event.local(one.at).time() == time(7, 45)


@pytest.mark.parametrize("written", ["7.99", "25:00", "7:5x"])
def test_what_is_no_time_is_told_with_its_line(tmp_path: Path, written: str) -> None:
    with opened_store(tmp_path) as store:
        here = desk(store)
        with pytest.raises(OperatorError, match=r"line 1: .* is no time"):
            read_lines([f"Ann Lee {written}"], here, here.event.days[0], time(7, 0))
