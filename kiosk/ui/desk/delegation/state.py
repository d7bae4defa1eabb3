"""What the delegation page shows, as frozen values; no Qt."""

from dataclasses import dataclass

from kiosk.domain.model import RegistrationId
from kiosk.ui.desk.states import Choice, Shape, Sound, Tone


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member. `tick` is None where there is nothing to choose: who is in, or cannot be let in."""

    registration_id: RegistrationId
    tick: bool | None
    pattern: str
    colour: str
    lead: str
    second: str
    category: str
    detail: str
    shape: Shape | None
    tone: Tone
    status: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """A delegation with its ticks, or what became of it. `told` is the newest answer, in its tone and with its sign."""

    title: str
    count: str
    hint: str
    rows: tuple[MemberRow, ...]
    current: int
    told: str = ""
    tone: Tone = Tone.NONE
    shape: Shape | None = None
    choices: tuple[Choice, ...] = ()
    listing: Choice | None = None
    submit: Choice | None = None
    sound: Sound = Sound.NONE
    spoken: str = ""
