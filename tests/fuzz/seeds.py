"""Every known form as a first input for the fuzzer: `python -m tests.fuzz.seeds FOLDER`."""

import sys
from pathlib import Path

from tests.unit.test_ticket_forms import FORMS


def main() -> None:
    """Write one file a form."""
    folder = Path(sys.argv[1])
    for number, (text, _) in enumerate(FORMS):
        (folder / f"seed-{number}").write_bytes(b"\x01" + text.encode())


if __name__ == "__main__":
    main()
