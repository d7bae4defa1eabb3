"""A newer list's row for a place that passed to somebody else here: it speaks of who left, of who came, or of neither."""

from collections.abc import Mapping

from kiosk.domain.facts import Kind
from kiosk.domain.matching import is_name_alike, is_same_name
from kiosk.domain.model import RegistrationId, RegistrationState
from kiosk.domain.withdrawn import holding
from kiosk.services.known_people import KnownPeople
from kiosk.services.ports import Reader


def has_passed_on(values: Mapping[str, str]) -> bool:
    """Whether a registration's field texts are those of a place that passed to somebody else."""
    return values.get("state") == RegistrationState.REPLACED


def whose_row(
    reader: Reader, roster: KnownPeople, known: RegistrationId, values: Mapping[str, str]
) -> RegistrationId | None:
    """Return whom a row speaks of that has the number or code of a place that passed on; None where it names a third.

    The registration office may still have who left, or know already who came instead: the name tells.

    Args:
        known: who left.
        values: of the row.
    """
    before = roster.values(known)
    if is_same_name(before, values):
        return known
    now = _holder(reader, known)
    if now in roster and is_name_alike(roster.values(now), values):
        return now
    return known if is_name_alike(before, values) else None


def _holder(reader: Reader, first: RegistrationId) -> RegistrationId:
    seen = {first}
    while passed := holding(reader.facts([first]), [Kind.REPLACED]):
        first = RegistrationId(passed[-1].body["by"])
        if first in seen:  # two places at once gave it to each other
            break
        seen.add(first)
    return first
