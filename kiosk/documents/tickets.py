"""Tickets to hand out: a QR image for each registration and a list of them; made with `qrcode`.

A ticket holds what the caller says that it holds, and nothing personal.
File names are booking codes, never names.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import qrcode
import qrcode.constants
import qrcode.image.pil

from kiosk.documents.table import write_table
from kiosk.domain.errors import EnvironmentFault
from kiosk.domain.model import Registration

COLUMNS = ("registration_id", "name", "booking_code", "ticket")
_BOX_PX = 8


@dataclass(frozen=True, slots=True)
class Ticket:
    """One registration's ticket: what its QR holds, and who it is for."""

    registration: Registration
    text: str


def qr_matrix(text: str) -> list[list[bool]]:
    """Return the modules of a QR code (level M, no quiet zone), True is dark; rows from the top."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return [[bool(module) for module in row] for row in code.get_matrix()]


def write_tickets(folder: Path, tickets: Iterable[Ticket]) -> int:
    """Write one PNG a ticket and `tickets.csv` into a folder, and return how many.

    Raises:
        EnvironmentFault: the folder cannot be written.
    """
    rows = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for ticket in tickets:
            one = ticket.registration
            code = qrcode.QRCode(
                error_correction=qrcode.constants.ERROR_CORRECT_M, box_size=_BOX_PX, border=4
            )
            code.add_data(ticket.text)
            code.make_image(image_factory=qrcode.image.pil.PilImage).save(folder / f"{one.booking_code}.png")
            rows.append(
                {
                    "registration_id": one.registration_id,
                    "name": one.display_name,
                    "booking_code": one.booking_code,
                    "ticket": ticket.text,
                }
            )
    except OSError as error:
        raise EnvironmentFault(
            f"{folder} cannot be written: {error.strerror}. Choose another place."
        ) from error
    return write_table(folder / "tickets.csv", COLUMNS, rows)
