"""The command line: one command per program, no logic. See docs/quick-start.md."""

import sys

if __name__ == "__main__":
    # Imported only here: the drawing process starts from this file as well, and needs none of it.
    from kiosk.app.cli import run

    sys.exit(run())
