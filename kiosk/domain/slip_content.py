"""What an 80 mm slip says: a voucher without a name, or the loan of a receiver with a copy for the desk; plain values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BigNumber:
    """A number to be read from afar, in a frame, with its word over it."""

    label: str
    number: str


@dataclass(frozen=True, slots=True)
class DeskCopy:
    """The part that is torn off and stays at the desk."""

    title: str
    lines: tuple[str, ...]
    qr_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipContent:
    """One slip, from top to bottom. A voucher has a code at the left, if `qr_text` says one; a loan has a number there.

    `titles` are in two languages, the leading one first. `headline` is the largest line beside code or number, `lines`
    stand under it; `icon` over it. `tag` is a framed line with its icon. `rows` pair a word with a value. A slip never
    has a name: whoever finds it learns nothing of anybody.
    """

    event_names: tuple[str, ...]
    titles: tuple[str, ...]
    headline: str
    lines: tuple[str, ...] = ()
    icon: str = ""
    tag: str = ""
    tag_icon: str = ""
    qr_text: str = ""
    big: BigNumber | None = None
    rows: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    copy: DeskCopy | None = None
    logo: str = ""
    number: str = ""
