"""What the batch's page says; pure."""

from dataclasses import dataclass

from kiosk.domain.event import pick
from kiosk.domain.selection import ORDERS
from kiosk.ui.setup.batch_port import SHEETS, BatchStatus, Run
from kiosk.ui.setup.section import Section
from kiosk.ui.words import Words, isolated, mark

_ORDERS = {
    "name": mark("by name"),
    "organisation": mark("by organisation"),
    "category": mark("by category"),
    "country": mark("by country"),
}
_SHEETS = {
    "": mark("one badge a page"),
    "a4": mark("A4 with crop marks"),
    "a4-full": mark("A4 to the edge"),
}


@dataclass(frozen=True, slots=True)
class Choices:
    """One button and what can be chosen by it: values with words; `chosen` is one of the values."""

    words: str
    options: tuple[tuple[str, str], ...]
    chosen: str


@dataclass(frozen=True, slots=True)
class BatchState:
    """The whole page: whom, where to, how it goes. `progress` is from 0 to 1, None where nothing goes on."""

    who: Section
    whose: tuple[Choices, ...]
    where: Section
    to: tuple[Choices, ...]
    how: Section
    progress: float | None
    can_choose: bool
    can_start: bool


def screen(w: Words, status: BatchStatus) -> BatchState:
    """Return what the page shows."""
    wish, anybody = status.wish, w("all")
    whose = (
        _choices(
            w("Category"),
            wish.category,
            ("", anybody),
            *((one.category_id, pick(one.name, w.language)) for one in status.categories),
        ),
        _choices(
            w("Delegation"), wish.delegation, ("", anybody), *((name, name) for name in status.delegations)
        ),
        _choices(
            w("First letter"), wish.letter, ("", anybody), *((letter, letter) for letter in status.letters)
        ),
        _choices(w("Order"), wish.order, *((order, w(_ORDERS[order])) for order in ORDERS)),
    )
    to = [_choices(w("To"), wish.printer, ("", w("a PDF")), *((name, name) for name in status.printers))]
    if not wish.printer:
        to.append(_choices(w("Pages"), wish.sheet, *((sheet, w(_SHEETS[sheet])) for sheet in SHEETS)))
    is_idle = status.run is Run.NONE
    return BatchState(
        who=Section(w("Badges of many"), _count(w, status)),
        whose=whose,
        where=Section(
            w("Where to"),
            w("Who has a badge keeps it: the same batch again makes only what is missing, none twice.")
            if wish.printer
            else w("The file holds a badge for each of them; who has one keeps it. Cut, sort, hand out."),
        ),
        to=tuple(to),
        how=_how(w, status),
        progress=None if is_idle else status.done / max(1, status.total),
        can_choose=is_idle,
        can_start=not is_idle or bool(status.count),
    )


def _choices(name: str, chosen: str, *options: tuple[str, str]) -> Choices:
    shown = dict(options).get(chosen, chosen)
    return Choices(f"{name}: {isolated(shown)}", options, chosen)


def _count(w: Words, status: BatchStatus) -> str:
    if status.count is None:
        return w("Counting …")
    if status.count == 0:
        return w("Nobody on the list is meant by that.")
    return w.many(
        status.count,
        "1 person is meant. Cancelled and blocked places get no badge.",
        "{count} people are meant. Cancelled and blocked places get no badge.",
    )


def _how(w: Words, status: BatchStatus) -> Section:
    done = w("{done} of {total}", done=w.number(status.done), total=w.number(status.total))
    if status.run is Run.RUNNING:
        text = w.told(status.said) if status.said else w("The desk goes on meanwhile; its guests come first.")
        return Section(f"{w('Making badges')} · {done}", text, status.is_said_well, (w("Pause"),))
    if status.run is Run.PAUSED:
        text = w("Nothing more is begun. Go on whenever you like.")
        return Section(f"{w('Paused')} · {done}", text, False, (w("Go on"),))
    start = w("Print the badges") if status.wish.printer else w("Make the PDF …")
    text = w.told(status.said) if status.said else w("Nothing is recorded before you start.")
    return Section(w("Start"), text, status.is_said_well, (start,))
