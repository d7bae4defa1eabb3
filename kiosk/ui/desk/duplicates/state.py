"""What the comparison of likely duplicates shows, as frozen values; no Qt."""

from dataclasses import dataclass

from kiosk.ui.desk.states import Chip, Choice, Shape, Sound, Spans, Tone


@dataclass(frozen=True, slots=True)
class CompareRow:
    """A field on both sides; the parts that differ are marked True. `chosen` is 0 or 1, None where both hold or nothing
    can be chosen.
    """

    label: str
    left: Spans
    right: Spans
    differs: bool
    chosen: int | None = None
    can_choose: bool = False
    chips: tuple[Chip | None, Chip | None] = (None, None)


@dataclass(frozen=True, slots=True)
class PairRow:
    """A likely pair in the list: both names and why."""

    one: str
    other: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicates:
    """The list of pairs, one of them compared, or what was done. `rows` is empty where nothing is compared."""

    title: str
    note: str = ""
    count: str = ""
    pairs: tuple[PairRow, ...] = ()
    pair_at: int = 0
    heads: tuple[str, str] = ("", "")
    rows: tuple[CompareRow, ...] = ()
    current: int = 0
    result: Spans = ()
    result_detail: str = ""
    told: str = ""
    tone: Tone = Tone.NONE
    shape: Shape | None = None
    choices: tuple[Choice, ...] = ()
    submit: Choice | None = None
    sound: Sound = Sound.NONE
    spoken: str = ""
