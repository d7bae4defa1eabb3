"""What a use case at the desk answers with: the decision, and all that a screen or a line of JSON tells of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.admission import Decision
from kiosk.domain.model import Badge, CheckIn, FactId, PrintJob, Registration
from kiosk.domain.money import Money
from kiosk.domain.questions import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One answered scan, choice or reopened check-in.

    `text` is what was read (empty where a row was chosen). `claim` is the check-in that counts: the one just made,
    or the earlier one; `claim_station` its station's name. `fact_id` is set when this answer recorded a check-in.
    `badge` is the person's newest valid badge, `job` its print job here; of who is in already and has no valid badge,
    the job that failed. `printed_before` counts the person's other badges that are known to have come out. `is_bound`
    when this answer gave `badge`, a spare one, to the person. `staff_sign` is whose staff badge was scanned. `now` is
    the instant of the answer.
    `ask` are the event's questions that are open for who was admitted; of who is in already, those that must be answered.
    `open` is what is left to pay of somebody who is unpaid, where the list has the price.
    `noted` is the answer that was noted last on this stage.
    """

    decision: Decision
    text: str
    now: datetime
    registration: Registration | None = None
    claim: CheckIn | None = None
    claim_station: str = ""
    fact_id: FactId | None = None
    badge: Badge | None = None
    job: PrintJob | None = None
    printed_before: int = 0
    is_badge_number: bool = False
    is_misread: bool = False
    is_bound: bool = False
    staff_sign: str = ""
    ask: tuple[Question, ...] = ()
    noted: str = ""
    open: Money | None = None


def printed_before(badges: Iterable[Badge], badge: Badge | None) -> int:
    """Count the badges other than `badge` that are known to have come out."""
    newest = badge.badge_id if badge is not None else None
    return sum(one.printed_at is not None and one.badge_id != newest for one in badges)


@dataclass(frozen=True, slots=True)
class Undone:
    """An undone check-in. `question` is the badge of which the volunteer is asked "take the badge back?"."""

    registration: Registration
    question: Badge | None
