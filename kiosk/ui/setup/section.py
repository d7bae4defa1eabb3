"""What a card of the set-up screen says; a plain value, no Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """One card: its words, whether all is well, what its buttons say, its fields (name and text), a note."""

    title: str
    text: str
    is_well: bool = True
    buttons: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    note: str = ""
