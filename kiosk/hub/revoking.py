"""Revoked stations: what the hub says to one, whichever door it comes to.

A station that is to *retire* may still deliver, says that it has, and is *retired* then. One that is *lost* is told to
destroy its data at once. What comes after that is kept aside for the lead, for it may be true, or may be a thief's.
"""

from kiosk.domain.model import PairedStation
from kiosk.hub.answers import Refused

RETIRE, RETIRED, LOST = "retire", "retired", "lost"


def revoked(station: PairedStation) -> Refused:
    """Return the refusal of a revoked station, with what it must do."""
    if station.revoked_as == RETIRE:
        return Refused(
            403, "This station is retired: it delivers what it has and then destroys its data.", "retire"
        )
    return Refused(403, "This station was revoked at the hub. Its data is destroyed now.", "wipe")
