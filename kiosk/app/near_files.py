"""Spreadsheets in the folders where people keep what they were sent: the newest first. Only names are looked at."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from platformdirs import user_desktop_path, user_documents_path, user_downloads_path

from kiosk.ui.setup.import_values import FoundFile

SUFFIXES = frozenset({".xlsx", ".xlsm", ".csv", ".tsv", ".txt"})
MOST = 5
_MOST_LOOKED_AT = 2_000


def near_files(folders: Sequence[Path] | None = None, now_s: float | None = None) -> Sequence[FoundFile]:
    """Return at most MOST spreadsheets, the newest first.

    Args:
        folders: where to look, not below; None for downloads, desktop, documents and home.
        now_s: seconds since 1970; None for now.
    """
    if folders is None:
        folders = (user_downloads_path(), user_desktop_path(), user_documents_path(), Path.home())
    now_s = time.time() if now_s is None else now_s
    found: dict[Path, tuple[float, int]] = {}
    for folder in dict.fromkeys(folders):
        found.update(_in(folder))
    newest = sorted(found, key=lambda path: -found[path][0])[:MOST]
    return [
        FoundFile(str(p), p.name, p.parent.name, found[p][1], max(0, int(now_s - found[p][0]) // 60))
        for p in newest
    ]


def _in(folder: Path) -> Iterator[tuple[Path, tuple[float, int]]]:
    try:
        paths = [path for path, _ in zip(folder.iterdir(), range(_MOST_LOOKED_AT), strict=False)]
    except OSError:  # not there, or not ours to read: then nothing of ours is in it
        return
    for path in paths:
        if path.suffix.lower() not in SUFFIXES or path.name.startswith((".", "~$")):
            continue
        try:
            told = path.stat()
        except OSError:  # gone since, or a link to nowhere
            continue
        yield path, (told.st_mtime, told.st_size)
