"""What the record shows, as frozen values, and which field stands where; no Qt."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.ui.desk.form_state import Entry, Pick
from kiosk.ui.desk.states import Chip, Choice, Shape, Sound, Spans, Tone
from kiosk.ui.desk.suggesting import NOTHING, Offered


class Tab(StrEnum):
    """A page of the record; the first five are always offered, the others are forms that one of these opens."""

    PERSON = "person"
    PLACE = "place"
    WISHES = "wishes"
    DESK = "desk"
    PAST = "past"
    REPLACE = "replace"
    COLLECT = "collect"
    PAY = "pay"


TABS = (Tab.PERSON, Tab.PLACE, Tab.WISHES, Tab.DESK, Tab.PAST)
FORMS = (Tab.REPLACE, Tab.COLLECT, Tab.PAY)

NOTE = "new_note"
"""The field of the note that is being written."""

ROWS: dict[Tab, tuple[tuple[tuple[str, int], ...], ...]] = {
    Tab.PERSON: (
        (("name", 6), ("name_native", 6)),
        (("badge_name", 6), ("given_name", 3), ("family_name", 3)),
        (("organisation", 8), ("job_title", 4)),
        (("city", 4), ("country", 4), ("language", 4)),
    ),
    Tab.PLACE: (
        (("category", 12),),
        (("days", 12),),
        (("state", 12),),
        (("delegation", 6), ("booking_code", 3), ("external_id", 3)),
        (("email", 6), ("phone", 6)),
    ),
    Tab.WISHES: (
        (("photo", 12),),
        (("hide", 12),),
        (("leading_script", 12),),
        (("protected", 12),),
        (("access_needs", 12),),
        (("note", 12),),
    ),
    Tab.REPLACE: (
        (("replace:name", 6), ("replace:name_native", 6)),
        (("replace:organisation", 8), ("replace:country", 4)),
    ),
    Tab.COLLECT: ((("collect:by", 8),),),
    Tab.PAY: ((("pay:amount", 6), ("pay:receipt", 6)), (("pay:part", 12),)),
}
"""By page its rows, each of fields with the columns of twelve that they take."""

PICKS = {
    "category": 4,
    "days": 5,
    "state": 4,
    "photo": 3,
    "hide": 2,
    "leading_script": 2,
    "protected": 1,
    "pay:part": 2,
}
"""Fields that are chosen, and how many options stand there at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordStage:
    """One page of a record. What is typed stays in the page; `values` are what it begins with,
    besides what was typed before the fields were begun anew.

    `form_id` is another one for every record that is opened. `title` and `told` stand over a form, which has no `tabs`; `lists` are titles with
    lines; `line` is the number of the line of the last list that is to be in view. `fault` is what cannot be taken,
    `done` what was.
    """

    form_id: str
    values: tuple[tuple[str, str], ...]
    tab: Tab
    title: str
    lead: str
    second: str
    chip: Chip | None
    shape: Shape | None
    tone: Tone
    status: str
    tabs: tuple[tuple[Tab, str, str], ...]
    entries: tuple[Entry, ...]
    picks: tuple[Pick, ...]
    told: str = ""
    acts: tuple[Choice, ...] = ()
    lists: tuple[tuple[str, tuple[Spans, ...]], ...] = ()
    line: int = 0
    offered: Offered = NOTHING
    fault: str = ""
    done: str = ""
    back: Choice
    choices: tuple[Choice, ...] = ()
    sound: Sound = Sound.NONE
    spoken: str = ""
