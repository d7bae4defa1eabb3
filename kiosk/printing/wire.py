"""A wire: bytes to a printer and back, whatever carries them."""

from collections.abc import Callable
from typing import Protocol


class Wire(Protocol):
    """An open connection to one printer. Used by one thread; errors are `OSError`."""

    def write(self, data: bytes, timeout_s: float) -> None:
        """Send all of it, within a time."""
        ...

    def read(self, timeout_s: float) -> bytes:
        """Return what came, at least one byte; b"" when the printer closed the connection.

        Raises:
            TimeoutError: nothing came.
        """
        ...

    def close(self) -> None:
        """Let go of the printer."""
        ...


OpenWire = Callable[[], Wire]
"""Opens a wire; raises `NothingSentError` where the printer cannot be reached."""
