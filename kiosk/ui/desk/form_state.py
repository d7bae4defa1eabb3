"""What the fields of a form show, as frozen values; no Qt."""

from dataclasses import dataclass

from kiosk.ui.desk.states import Chip


@dataclass(frozen=True, slots=True)
class Entry:
    """A line to type in: its field, its label, and a remark at the right. One that is not open is only read."""

    field_name: str
    label: str
    remark: str = ""
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: its value, its words, a category's chip."""

    value: str
    words: str
    chip: Chip | None = None


@dataclass(frozen=True, slots=True)
class Pick:
    """A choice of one, or with `is_many` of any number; the values chosen are joined by `;`. None may be chosen."""

    field_name: str
    label: str
    options: tuple[Option, ...]
    more: str = ""
    is_many: bool = False
    is_open: bool = True
