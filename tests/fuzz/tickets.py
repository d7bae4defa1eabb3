"""Any bytes that a scanner can give are a decision: a million inputs, guided by the code that they reach.

Run by `make fuzz`, which installs atheris beside the project's own packages. A crash ends it and leaves the input in a
file; inputs that reached something new are kept in the folder given as first argument.
"""

import sys
from datetime import UTC, date, datetime

import atheris  # only `make fuzz` installs it

with atheris.instrument_imports(include=["kiosk.domain", "kiosk.scan"]):
    from kiosk.domain.admission import Admit, Place, Snapshot, decide
    from kiosk.domain.credential import Credential, RawScan, decode
    from kiosk.domain.model import EVENT_PLACE
    from kiosk.domain.ticket_forms import recognise
    from kiosk.scan.readings import text_readings
    from tests.unit.test_readings import LAYOUTS

from tests.builders import event

_EVENT, _PLACE, _AT = event(), Place(EVENT_PLACE, date(2019, 9, 30)), datetime(2019, 9, 30, tzinfo=UTC)


def try_one(data: bytes) -> None:
    """Decide on one scan; the first byte says how its text is made of the bytes."""
    how, rest = (data[0], data[1:]) if data else (0, b"")
    text = rest.decode(
        ("latin-1", "utf-8", "utf-16", "utf-32")[how % 4], "surrogatepass" if how & 4 else "replace"
    )
    candidates = text_readings(text, LAYOUTS) if how & 8 else (text,)
    credential = decode(RawScan(candidates, "fuzz", _AT))
    recognise(text)
    if isinstance(credential, Credential):
        assert credential.lookups
        assert len(credential.tickets) <= len(credential.candidates)
    decision = decide(credential, Snapshot(), _PLACE, _EVENT, _AT)
    assert not isinstance(decision, Admit), "nobody is admitted whom no list knows"


def guarded(data: bytes) -> None:
    """Bytes that are no text at all in their encoding never leave the device; all else has to be answered."""
    try:
        try_one(data)
    except UnicodeDecodeError:
        return


if __name__ == "__main__":
    atheris.Setup(sys.argv, guarded)
    atheris.Fuzz()
