"""The command line: one command per program, no logic. See docs/quick-start.md."""

import sys

from kiosk.app.cli import run

if __name__ == "__main__":
    sys.exit(run())
