"""A station that the hub revoked destroys what it holds: the key at once, the files when its program has let go of them.

A marker stands in the directory from the order on, so that a crash in between ends nothing: the next start goes on.
"""

import contextlib
import logging
import os
import signal
from pathlib import Path

from kiosk.app.destroy import destroy_folder, destroy_key
from kiosk.domain.errors import KioskError, OperatorError

_log = logging.getLogger(__name__)

MARKER = "revoked"


class StationRevoked(OperatorError):
    """The hub revoked this station, and nothing of it is left."""

    def __init__(self) -> None:
        super().__init__("This station was revoked at the hub. Its data and its key were destroyed.")


def obey(data: Path, key_file: Path | None) -> None:
    """Destroy a directory's key and note that its files must go.

    Raises:
        EnvironmentFault: the key cannot be reached; the files go all the same.
    """
    (data / MARKER).write_text("", encoding="utf-8")
    destroy_key(data, key_file)


def obey_and_end(data: Path, key_file: Path | None) -> None:
    """Do so in a running program, from any thread, and ask the program to end."""
    try:
        obey(data, key_file)
    except (KioskError, OSError) as error:
        _log.error("the key was not destroyed: %s", error)
    os.kill(os.getpid(), signal.SIGTERM)


def finish(data: Path) -> None:
    """Destroy the files of a directory that was revoked; does nothing in any other. To be called when it is closed.

    Raises:
        StationRevoked: always where something was destroyed: there is nothing to go on with.
        EnvironmentFault: a file cannot be destroyed.
    """
    if not (data / MARKER).exists():
        return
    destroy_folder(data, MARKER)
    with contextlib.suppress(OSError):  # Somebody looks at the folder: it is empty.
        data.rmdir()
    raise StationRevoked
