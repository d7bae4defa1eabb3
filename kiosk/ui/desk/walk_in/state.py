"""What the walk-in form shows, as frozen values; no Qt."""

from dataclasses import dataclass

from kiosk.ui.desk.form_state import Entry
from kiosk.ui.desk.states import Chip, Choice, Sound
from kiosk.ui.desk.suggesting import NOTHING, Offered


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkIn:
    """A form for somebody who is on no list. What is typed stays in the page; `values` are what it begins with.

    `form_id` is another one for every form. `categories` are (id, chip) in the event's order; `similar` are people
    with such a name, each with the key that opens this person, `fault` what cannot be taken; `few` tells of places that are
    nearly gone, `over_seats` gives one though all are taken.
    """

    form_id: str
    values: tuple[tuple[str, str], ...]
    title: str
    second: str
    note: str
    entries: tuple[Entry, ...]
    category: str
    categories: tuple[tuple[str, Chip], ...]
    more: str
    photo: str
    photo_choices: tuple[str, str]
    similar_title: str = ""
    similar: tuple[tuple[str, str], ...] = ()
    offered: Offered = NOTHING
    fault: str = ""
    few: str = ""
    over_seats: Choice | None = None
    is_correction: bool = False
    cancel: Choice
    submit: Choice
    sound: Sound = Sound.NONE
    spoken: str = ""
