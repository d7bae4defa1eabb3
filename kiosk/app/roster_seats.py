"""What the commands `roster` say of places with a limit."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import typer

from kiosk.domain.capacity import Seats
from kiosk.domain.errors import OperatorError
from kiosk.domain.event import Event, pick
from kiosk.domain.sentence import counted
from kiosk.services.check_in import Desk
from kiosk.services.seats import Full, seats

OverSeatsOption: Any = typer.Option(
    False, "--over-seats", help="Give a place though all of the category are taken; for the lead."
)


@contextmanager
def full_told() -> Iterator[None]:
    """Say what may be done where all places of a category are taken."""
    try:
        yield
    except Full as full:
        raise OperatorError(
            f'{full.sentence} Choose another one: --set "category=ID". A lead gives one more all the same: --over-seats.'
        ) from full


def few_left(desk: Desk, category_id: str) -> str:
    """Return how many places of a category are left where these are few, else ""."""
    with desk.store.read() as reader:
        found = [one for one in seats(reader, desk.event) if one.category_id == category_id and one.is_few]
    return "".join(told(one, desk.event) for one in found)


def told(one: Seats, event: Event) -> str:
    """Return how the places of a category stand, as a line."""
    category = event.category(one.category_id)
    name = pick(category.name, "en", event.languages) if category is not None else one.category_id
    if one.over:
        return f"{name}: {counted(one.taken, 'person', 'people')} for {counted(one.limit, 'place')}."
    return f"{name}: {one.left} of {counted(one.limit, 'place')} left."
