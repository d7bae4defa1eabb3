"""The log of a data directory: ids only, never names, addresses, codes or credentials; rotated, kept small.

The message of an exception may quote a row or a name, so of an exception only its kind and its places are written.
"""

import logging
import logging.handlers
import traceback
from pathlib import Path
from types import TracebackType

_BYTES = 1_000_000
_KEPT = 5
_MOST_CAUSES = 8


class _Formatter(logging.Formatter):
    def formatException(
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """Return the kinds and places of an exception and of what caused it, without their messages."""
        return places(ei[1]) if ei[1] is not None else ""


def places(error: BaseException) -> str:
    """Return the kind of an exception and of each that caused it, with the places in the code, for the log."""
    told: list[str] = []
    current: BaseException | None = error
    while current is not None and len(told) < _MOST_CAUSES:
        told.append("".join(traceback.format_tb(current.__traceback__)) + type(current).__qualname__)
        current = current.__cause__ or current.__context__
    return "\ncaused by:\n".join(told)


def to_file(data: Path) -> None:
    """Log into DIR/log/madang.log from now on; a place that cannot be written leaves the log on standard error."""
    # On a full disk a line cannot be written; that is no reason to print a traceback at a desk.
    logging.raiseExceptions = False
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    handler: logging.Handler
    try:
        (data / "log").mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            data / "log" / "madang.log", maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.handlers[:] = [handler]
    # Libraries that would log addresses or statements at info.
    for name in ("httpx", "httpcore", "uvicorn.access", "fontTools", "alembic"):
        logging.getLogger(name).setLevel(logging.WARNING)
