"""What the printers' page says; pure."""

from dataclasses import dataclass

from kiosk.domain.model import PrinterTrouble
from kiosk.ui.desk.trouble_words import TROUBLE_WORDS
from kiosk.ui.setup.printer_port import FoundPrinter, OwnPrinter, PrintersStatus
from kiosk.ui.setup.section import Section
from kiosk.ui.words import Words, isolated, mark

_WAYS = {
    "tcp": mark("on the network"),
    "ipp": mark("on the network"),
    "ipps": mark("on the network"),
    "usb": mark("by USB"),
    "serial": mark("on a serial port"),
    "os": mark("through this computer's own driver"),
    "folder": mark("files in a folder"),
    "screen": mark("beside this window"),
}
GENERIC_KINDS = (
    mark("Zebra or compatible label printer, 203 dpi"),
    mark("Zebra or compatible label printer, 300 dpi"),
    mark("Label printer that knows ZPL but not its compressed pictures (older firmware, clones), 203 dpi"),
    mark("Receipt printer, 80 mm paper (ESC/POS), 203 dpi"),
    mark("Network printer that takes PDF over IPP (IPP Everywhere, AirPrint), 300 dpi"),
    mark("Network printer that takes PDF over IPP, in colour, 300 dpi"),
    mark("Network label printer over IPP, 203 dpi"),
    mark("Printer with a driver in this computer, black and white, 300 dpi"),
    mark("Printer with a driver in this computer, in colour, 300 dpi"),
    mark("PDF and picture in colour, 300 dpi"),
    mark("Picture in colour, 300 dpi"),
    mark("A printer on the screen"),
)
"""Titles in `resources/printers/profiles.toml` that are not names of models, here so that they are translated."""

_STRANGER_NOTE = mark("Its certificate has changed. Was it reset or replaced?")


@dataclass(frozen=True, slots=True)
class PrintersState:
    """The whole page: own printers, found ones, and what was last said."""

    head: Section
    own: tuple[Section, ...]
    found_head: Section
    found: tuple[Section, ...]


def screen(w: Words, status: PrintersStatus) -> PrintersState:
    """Return what the page shows."""
    known = {one.uri for one in status.printers}
    found = [one for one in status.found if one.uri not in known]
    said = w.told(status.said)
    text = said or (
        w("Badges come out of the one marked “in use”; F7 at the desk goes to the next.")
        if status.printers
        else w("No printer yet. Add one of those below.")
    )
    return PrintersState(
        head=Section(w("Printers of this desk"), text, status.is_said_well),
        own=tuple(_own(w, one) for one in status.printers),
        found_head=Section(w("Found"), _search_text(w, status, len(found)), True, (w("Search again"),)),
        found=tuple(_found(w, one) for one in found),
    )


def _own(w: Words, one: OwnPrinter) -> Section:
    state, is_well = _state(w, one)
    parts = [state]
    if one.is_in_use:
        parts.insert(0, w("in use"))
    if one.is_low:
        parts.append(w("paper is near its end"))
    if one.waiting:
        parts.append(w("{count} waiting", count=one.waiting))
    is_stranger = one.trouble is PrinterTrouble.STRANGER
    buttons = [w("Trust it again") if is_stranger else w("Test print"), w("Kind"), w("Take away")]
    if not one.is_in_use:
        buttons.append(w("Print on this one"))
    return Section(
        isolated(one.name),
        " · ".join(parts),
        is_well,
        tuple(buttons),
        note=w(_STRANGER_NOTE) if is_stranger else f"{kind_words(w, one.kind)}, {_way(w, one.uri)}",
    )


def _state(w: Words, one: OwnPrinter) -> tuple[str, bool]:
    if one.trouble is None:
        return w("not asked yet"), True
    if one.trouble is PrinterTrouble.NONE:
        return (w("ready") if one.can_tell else w("reachable; it cannot say how it is")), True
    return w(TROUBLE_WORDS[one.trouble][0]), False


def _found(w: Words, one: FoundPrinter) -> Section:
    kind = kind_words(w, one.kind) if one.kind else w("a kind nobody knows yet; say which when it is added")
    return Section(isolated(one.title), f"{_way(w, one.uri)}, {kind}", True, (w("Add"),))


def _search_text(w: Words, status: PrintersStatus, count: int) -> str:
    if status.is_searching:
        return w("Looking on the network, on USB and in this computer …")
    if not count:
        return w("No other printer was found. Switch it on, and connect it to this network or by USB.")
    return w("On the network, on USB and in this computer.")


def _way(w: Words, uri: str) -> str:
    return w(_WAYS.get(uri.partition(":")[0], mark("somewhere else")))


def kind_words(w: Words, kind: str) -> str:
    """Return a profile's title: what is more than names of models is translated."""
    return w(kind) if kind in GENERIC_KINDS else kind
