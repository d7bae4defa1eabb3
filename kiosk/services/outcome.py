"""What a use case at the desk answers with: the decision, and all that a screen or a line of JSON tells of it."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.admission import Decision
from kiosk.domain.model import Badge, CheckIn, FactId, PrintJob, Registration


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One answered scan, choice or reopened check-in.

    `text` is what was read (empty where a row was chosen). `claim` is the check-in that counts: the one just made,
    or the earlier one; `claim_station` its station's name. `fact_id` is set when this answer recorded a check-in.
    `badge` is the person's newest valid badge, `job` its print job here. `now` is the instant of the answer.
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
    is_badge_number: bool = False


@dataclass(frozen=True, slots=True)
class Undone:
    """An undone check-in. `question` is the badge of which the volunteer is asked "take the badge back?"."""

    registration: Registration
    question: Badge | None
