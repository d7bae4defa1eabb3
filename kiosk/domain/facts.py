"""Facts: what happened, each once, never changed; and how each kind is written.

Personal values stand in `personal`, apart from `body`, and can be erased without touching the journal.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from kiosk.domain.model import FactId, RegistrationId, StationId

Body = Mapping[str, Any]
"""A JSON object: texts, numbers, lists and objects of them."""


class Kind(StrEnum):
    """What a fact tells."""

    REGISTERED = "registered"
    EDITED = "edited"
    CHECKED_IN = "checked_in"
    CHECK_IN_UNDONE = "check_in_undone"
    BADGE_ISSUED = "badge_issued"
    BADGE_PRINTED = "badge_printed"
    BADGE_VOIDED = "badge_voided"
    MERGED = "merged"
    MERGE_UNDONE = "merge_undone"
    KEPT_APART = "kept_apart"
    NOTE_ADDED = "note_added"
    ERASED = "erased"
    TICKET_REVOKED = "ticket_revoked"
    TICKET_KEY_ADDED = "ticket_key_added"
    TICKET_KEY_REVOKED = "ticket_key_revoked"
    SPARE_MADE = "spare_made"
    REPLACED = "replaced"
    BADGE_COLLECTED = "badge_collected"
    PAYMENT_NOTED = "payment_noted"
    WITHDRAWN = "withdrawn"
    LOOKED_AT = "looked_at"
    HELP_ASKED = "help_asked"
    HELP_TAKEN = "help_taken"
    STAFF_BADGE_MADE = "staff_badge_made"
    STAFF_BADGE_REVOKED = "staff_badge_revoked"
    SHIFT_BEGAN = "shift_began"
    DAY_CHOSEN = "day_chosen"
    RETENTION_SET = "retention_set"
    LOOKED_FOR = "looked_for"
    ANSWERED = "answered"
    CONSENT_GIVEN = "consent_given"


WITHHELD = "withheld"
"""The kind, and the ids, of what stands at a number whose fact may not be read, or has moved to another number."""

OF_EVENT = RegistrationId("")
"""The registration of facts that speak of the event itself, as those of its ticket keys, spare badges and shifts do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that happened.

    `fact_id` is a UUIDv7 made by the station and makes sending it twice harmless. `station_at` is the station's
    clock, `happened_at` differs only for what is entered later from paper. `actor_id` is the volunteer on shift.
    """

    fact_id: FactId
    station_id: StationId
    station_seq: int
    station_at: datetime
    happened_at: datetime
    actor_id: str | None
    kind: str
    registration_id: RegistrationId
    body: Body = field(default_factory=dict)
    personal: Body = field(default_factory=dict)


def withheld() -> Fact:
    """Return what stands in the place of a fact that is not told: its number is all that is known of it."""
    long_ago = datetime(1970, 1, 1, tzinfo=UTC)
    return Fact(
        fact_id=FactId(WITHHELD),
        station_id=StationId(WITHHELD),
        station_seq=0,
        station_at=long_ago,
        happened_at=long_ago,
        actor_id=None,
        kind=WITHHELD,
        registration_id=OF_EVENT,
    )


class Taken(StrEnum):
    """What a hub did with a fact: recorded it, had it already, or had another one under its id or number."""

    APPLIED = "applied"
    DUPLICATE = "duplicate"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class HubPosition:
    """Where a fact stands in hub order: numbered within an epoch."""

    epoch: str
    seq: int
