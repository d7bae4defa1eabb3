"""Places with a limit in words: that all are taken and what may be done, and how many are left where these are few; no Qt."""

from collections.abc import Sequence

from kiosk.domain.capacity import Seats
from kiosk.ui.desk.present_person import category_word
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Act, Choice
from kiosk.ui.words import isolated


def full_words(scene: Scene, seats: Seats) -> str:
    """Return that all places of a category are taken, and what may be done."""
    w = scene.words
    told = w.many(
        seats.limit,
        "The one place of {category} is taken.",
        "All {count} places of {category} are taken.",
        category=isolated(category_word(scene, seats.category_id)),
    )
    return f"{told} {w('Choose another category, or a lead gives one more all the same.')}"


def give_one_more(scene: Scene) -> Choice:
    """Return the button by which a lead gives a place all the same."""
    return Choice(Act.LEAD, scene.words("Give one more place"), key="Ctrl+9", icon="lock")


def few_words(scene: Scene, seats: Sequence[Seats]) -> str:
    """Return how many places are left of the categories in which these are few, "" where there are enough."""
    return " · ".join(_left(scene, one) for one in seats if one.is_few)


def _left(scene: Scene, one: Seats) -> str:
    w, category = scene.words, isolated(category_word(scene, one.category_id))
    if not one.left:
        return w("{category}: no place left", category=category)
    return w.many(one.left, "{category}: 1 place left", "{category}: {count} places left", category=category)


def oversold_words(scene: Scene, seats: Seats) -> str:
    """Return how many people there are for how many places."""
    w = scene.words
    return w.many(
        seats.limit,
        "{people} people for one place of {category}",
        "{people} people for {count} places of {category}",
        people=w.number(seats.taken),
        category=isolated(category_word(scene, seats.category_id)),
    )
