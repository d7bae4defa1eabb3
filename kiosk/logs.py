"""The log of a data directory: ids only, never names, addresses, codes or credentials; rotated, kept small."""

import logging
import logging.handlers
from pathlib import Path

_BYTES = 1_000_000
_KEPT = 5


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
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.handlers[:] = [handler]
    # Libraries that would log addresses or statements at info.
    for name in ("httpx", "httpcore", "uvicorn.access", "fontTools", "alembic"):
        logging.getLogger(name).setLevel(logging.WARNING)
