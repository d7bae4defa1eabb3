"""Places with a limit at a desk: how they stand, and that none too many is given silently."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from kiosk.domain.capacity import Seats, oversold, seats_of
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import Event, pick
from kiosk.domain.facts import Kind
from kiosk.domain.sentence import many
from kiosk.services.check_in import Desk
from kiosk.services.ports import Reader, Tx


class Full(OperatorError):
    """All places of a category are taken; `seats` says which. A lead may go beyond them."""

    def __init__(self, seats: Seats, category: str) -> None:
        super().__init__(
            many(
                seats.limit,
                "The one place of {category} is taken.",
                "All {count} places of {category} are taken.",
                category=category,
            )
        )
        self.seats = seats


def seats(reader: Reader, event: Event) -> Sequence[Seats]:
    """Return how the places of every category with a limit stand. Only reads."""
    limited = [one.category_id for one in event.categories if one.seats is not None]
    return seats_of(event.categories, reader.places_taken(limited)) if limited else ()


@contextmanager
def within_seats(desk: Desk, tx: Tx, *, is_over: bool = False) -> Iterator[None]:
    """Let what is written inside give no place beyond a category's limit.

    Args:
        desk: the station.
        tx: the transaction; what was written in it is lost where places are missing.
        is_over: a lead gives a place all the same; that somebody looked at it is recorded with it.

    Raises:
        Full: more people than before hold a place in a category, and more than it has.
    """
    before = {one.category_id: one for one in seats(tx, desk.event)}
    too_late = {
        holder.placed_by
        for one in before.values()
        if is_over and one.over
        for holder in oversold(tx.holders(one.category_id), one.limit)
    }
    yield
    for one in seats(tx, desk.event):
        if one.taken <= before[one.category_id].taken or not one.over:
            continue
        if not is_over:
            category = desk.event.category(one.category_id)
            raise Full(one, pick(category.name, "en", desk.event.languages) if category else one.category_id)
        made = [
            desk.recorder.fact(tx, Kind.LOOKED_AT, holder.registration_id, {"about": holder.placed_by})
            for holder in oversold(tx.holders(one.category_id), one.limit)
            if holder.placed_by not in too_late
        ]
        tx.append(made)
