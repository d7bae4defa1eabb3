"""Reading badges, print jobs and printers."""

from collections.abc import Iterable, Sequence

from sqlalchemy import bindparam, select

from db import direct
from db.on_connection import OnConnection
from db.rows import (
    badge_value,
    job_value,
)
from db.schema import badge, print_job, printer, registration
from kiosk.domain.codes import normal
from kiosk.domain.model import (
    Badge,
    BadgeId,
    JobId,
    Printer,
    PrintJob,
    RegistrationId,
)

_BADGE = select(badge).where(badge.c.badge_id == bindparam("id"))
_JOBS_OF_BADGE = (
    select(print_job).where(print_job.c.badge_id == bindparam("id")).order_by("created_at", "job_id")
)


class BadgeQueries(OnConnection):
    """What is asked of badges and print jobs."""

    def badge(self, badge_id: BadgeId) -> Badge | None:
        """Return a badge, or None."""
        row = self._first(_BADGE, id=badge_id)
        return badge_value(row) if row else None

    def badges_of(self, registration_id: RegistrationId) -> Sequence[Badge]:
        """Return the badges of the person that a registration belongs to, oldest first."""
        person = select(registration.c.person_id).where(registration.c.registration_id == registration_id)
        rows = self._tx.execute(
            select(badge)
            .where(badge.c.person_id == person.scalar_subquery())
            .order_by("issued_at", "badge_id")
        )
        return [badge_value(row) for row in rows.mappings()]

    def badge_by_number(self, number: str) -> Badge | None:
        """Return the badge with this number, or None; a number proves nothing, it only finds."""
        code = normal(number)
        row = self._first(select(badge).where(badge.c.number == f"{code[:4]}-{code[4:]}"))
        return badge_value(row) if row else None

    def job(self, job_id: JobId) -> PrintJob | None:
        """Return a print job, or None."""
        row = self._first(select(print_job).where(print_job.c.job_id == job_id))
        return job_value(row) if row else None

    def jobs_of_badge(self, badge_id: BadgeId) -> Sequence[PrintJob]:
        """Return a badge's print jobs, oldest first."""
        rows = direct.rows(self._tx, _JOBS_OF_BADGE, {"id": badge_id})
        return [job_value(row) for row in rows]

    def jobs(self, states: Iterable[str], printer_name: str | None = None) -> Sequence[PrintJob]:
        """Return the jobs in these states, oldest first, of one printer or all."""
        statement = select(print_job).where(print_job.c.state.in_([str(s) for s in states]))
        if printer_name is not None:
            statement = statement.where(print_job.c.printer == printer_name)
        rows = self._tx.execute(statement.order_by("created_at", "job_id"))
        return [job_value(row) for row in rows.mappings()]

    def printers(self) -> Sequence[Printer]:
        """Return this station's printers, the first is the one in use."""
        rows = self._tx.execute(select(printer).order_by(printer.c.position))
        return [Printer(row.name, row.uri, row.profile) for row in rows]
