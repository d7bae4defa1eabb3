"""The kiosk's own process, as the watchdog starts it: `python -m kiosk.app.kiosk_child DIR`, the key on standard input."""

import logging
import os
import sys
from pathlib import Path

import typer

from kiosk import logs
from kiosk.app.data_dir import opened
from kiosk.app.keeper import FAULT_STATUS
from kiosk.app.kiosk_command import run_kiosk
from kiosk.domain.errors import KioskError

_log = logging.getLogger(__name__)


def main() -> int:
    """Show the kiosk; return 0 where the staff closed it."""
    os.umask(0o077)
    data = Path(sys.argv[1])
    key_file = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    key = bytes.fromhex(sys.stdin.readline())
    logs.to_file(data)
    try:
        with opened(data, key_file, key=key) as here:
            return run_kiosk(here, None, is_watched=True)
    except KioskError as error:
        _log.warning("%s: %s", type(error).__name__, error.detail)
        typer.echo(error.sentence, err=True)
        return FAULT_STATUS
    except Exception:  # noqa: BLE001 - a bug: logged whole; the watchdog begins anew
        _log.exception("bug")
        return 1


if __name__ == "__main__":
    raise SystemExit(main())
