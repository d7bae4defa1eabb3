"""Tickets on A4 sheets, twelve a page: QR and booking code. Names stay off paper that is cut and lies about."""

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from kiosk.documents.tickets import Ticket, qr_matrix
from kiosk.domain.errors import EnvironmentFault

_COLUMNS, _ROWS = 3, 4
_SIDE_PT = 120.0


def write_tickets_pdf(path: Path, tickets: Sequence[Ticket]) -> None:
    """Write all tickets as one PDF.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    canvas = Canvas(str(path), A4, invariant=1)
    width, height = A4[0] / _COLUMNS, A4[1] / _ROWS
    for index, ticket in enumerate(tickets):
        at = index % (_COLUMNS * _ROWS)
        if index and not at:
            canvas.showPage()
        left = at % _COLUMNS * width + (width - _SIDE_PT) / 2
        bottom = A4[1] - (at // _COLUMNS + 1) * height + (height - _SIDE_PT) / 2 + 12
        _draw_qr(canvas, qr_matrix(ticket.text), left, bottom)
        canvas.setFont("Courier-Bold", 14)
        canvas.drawCentredString(left + _SIDE_PT / 2, bottom - 22, ticket.registration.booking_code)
    canvas.showPage()
    try:
        canvas.save()
    except OSError as error:
        raise EnvironmentFault(f"{path} cannot be written: {error.strerror}.") from error


def _draw_qr(canvas: Canvas, matrix: list[list[bool]], left: float, bottom: float) -> None:
    side = _SIDE_PT / len(matrix)
    for row, modules in enumerate(matrix):
        for column, is_dark in enumerate(modules):
            if is_dark:
                y = bottom + _SIDE_PT - (row + 1) * side
                canvas.rect(left + column * side, y, side + 0.05, side + 0.05, stroke=0, fill=1)
