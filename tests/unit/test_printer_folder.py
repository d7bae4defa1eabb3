"""A folder that badges are printed into stays the one that was meant, wherever a desk is started from later."""

from pathlib import Path

import pytest

from kiosk.app.printers import _absolute


def test_a_folder_is_kept_by_its_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert _absolute("folder:badges") == f"folder:{tmp_path / 'badges'}"
    assert _absolute("folder:~/badges") == f"folder:{tmp_path / 'home' / 'badges'}"
    assert _absolute(f"folder:{tmp_path}") == f"folder:{tmp_path}"


@pytest.mark.parametrize("uri", ["tcp://10.0.0.7:9100", "screen:", "folder:", "os:Front desk"])
def test_any_other_address_stays_as_it_is(uri: str) -> None:
    assert _absolute(uri) == uri
