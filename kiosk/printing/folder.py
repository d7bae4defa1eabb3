"""A folder as a printer: each badge as PDF, PNG and, for a label or receipt printer, its own language.

Files are named by the badge number, never by a name, and appear whole or not at all.
"""

import os
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.domain.model import PrinterTrouble
from kiosk.printing.png import encode_png
from kiosk.printing.profiles import Profile
from kiosk.printing.transport import Came, NothingSentError, Outgoing, Told

_ENDINGS = {"zpl": "zpl", "escpos": "bin", "brother": "bin"}


class FolderPrinter:
    """A folder that badges are written to; it is made when it is missing."""

    def __init__(self, folder: Path, profile: Profile) -> None:
        self._folder, self._profile = folder, profile

    @property
    def forms(self) -> frozenset[str]:
        """PDF and picture are always written."""
        return frozenset({"pdf", "preview"})

    def ask(self) -> Told:
        """Tell whether the folder can be written to; whether its disk is full shows only in writing."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return Told(PrinterTrouble.FAULT)
        return Told(PrinterTrouble.NONE if os.access(self._folder, os.W_OK) else PrinterTrouble.FAULT)

    def open(self) -> "FolderPrinter":
        """Nothing to open."""
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def send(self, outgoing: Outgoing) -> None:
        """Write the files; the PDF, whose presence means "printed", comes last."""
        name = "".join(c for c in outgoing.number if c.isalnum() or c == "-") or str(outgoing.job_id)
        files = {"png": encode_png(outgoing.rendered), "pdf": outgoing.rendered.pdf}
        ending = _ENDINGS.get(self._profile.language)
        if ending:
            files = {ending: outgoing.data, **files}
        try:
            for end, data in files.items():
                write_whole(self._folder / f"{name}.{end}", data)
        except OSError as error:
            for end in files:
                half = self._folder / f"{name}.{end}"
                if half.is_file():
                    half.unlink()
            raise NothingSentError(
                PrinterTrouble.FAULT,
                f"The folder {self._folder} cannot be written to: {error.strerror}. Free some space or choose another.",
            ) from error

    def came(self) -> Came:
        """A written file is out."""
        return Came.OUT


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or not at all, also after a power cut."""
    beside = path.with_name(f".{path.name}.part")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
