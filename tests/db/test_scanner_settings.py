"""How the scanner is set up survives a restart, and never stands in the way of one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import Store
from kiosk.services.scanner_settings import ScannerSettings, keep_scanner_settings, scanner_settings
from tests.builders import opened_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened_store(tmp_path) as opened:
        yield opened


def test_what_is_kept_is_read_again(store: Store) -> None:
    with store.read() as reader:
        assert scanner_settings(reader) == ScannerSettings()
    wanted = ScannerSettings(prefix="~", types_as="fr", serial_id="1a86:7523:", serial_baud=115200)
    with store.write() as tx:
        keep_scanner_settings(tx, wanted)
    with store.read() as reader:
        assert scanner_settings(reader) == wanted


@pytest.mark.expected_warnings
@pytest.mark.parametrize("text", ["", "{", "[]", "7"])
def test_settings_that_cannot_be_read_count_as_not_set(store: Store, text: str) -> None:
    with store.write() as tx:
        tx.put_setting("scanner", text)
    with store.read() as reader:
        assert scanner_settings(reader) == ScannerSettings()


def test_a_value_of_another_kind_counts_as_not_set(store: Store) -> None:
    with store.write() as tx:
        tx.put_setting("scanner", '{"prefix": 7, "suffix": "#", "of a later release": 1}')
    with store.read() as reader:
        assert scanner_settings(reader) == ScannerSettings(suffix="#")
