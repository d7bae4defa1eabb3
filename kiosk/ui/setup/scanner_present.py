"""What the scanners' page says; pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.domain.admission import Admit
from kiosk.services.scanner_settings import ScannerSettings
from kiosk.ui.desk.reasons import words_of
from kiosk.ui.setup.scan_lines import scan_lines, source_word
from kiosk.ui.setup.scanner_port import DeviceState, Found, Option, ScannerStatus, Tried
from kiosk.ui.setup.section import Section
from kiosk.ui.words import Words, isolated, mark

SERIAL = {
    "CONNECTED": mark("The scanner is connected ({port})."),
    "AWAY": mark("The scanner is away ({port}). Plug it in, it is found again by itself."),
    "DENIED": mark(
        "This computer does not let Madang use {port}. On Linux, add this user to the group dialout and log in again."
    ),
    "BUSY": mark("Another program uses {port}. Close that program, then the scanner is found by itself."),
    "WRONG_BAUD": mark(
        "What the scanner sends makes no sense at {baud} baud ({port}). Set the speed that is in its manual."
    ),
}
CAMERA = {
    "STOPPED": mark("The camera is switched off."),
    "STARTING": mark("The camera {name} is starting."),
    "RUNNING": mark("Hold the code in front of the camera {name}."),
    "NONE": mark("No camera is plugged in. Plug one in, or type the code."),
    "LOST": mark("The camera {name} is away. Plug it in again, or type the code."),
    "DENIED": mark(
        "Madang may not use the camera {name}. Allow it in the system's privacy settings, or type the code."
    ),
    "IN_USE": mark(
        "The camera {name} gives no picture. Close other programs that use it, or plug it out and in again."
    ),
}
LAYOUTS = (
    mark("United States"),
    mark("United Kingdom"),
    mark("French (AZERTY)"),
    mark("German (QWERTZ)"),
    mark("Spanish"),
    mark("Russian"),
    mark("Arabic"),
    mark("Thai"),
    mark("Korean"),
)
"""The names in `resources/keyboards/layouts.toml`, here so that they are translated."""

ENDS = ("", "enter", "tab", "none")
_END_NAMES = {
    "": mark("found by itself"),
    "enter": mark("Enter"),
    "tab": mark("Tab"),
    "none": mark("nothing"),
}


@dataclass(frozen=True, slots=True)
class ScannerState:
    """The whole page."""

    keyboard: Section
    serial: Section
    camera: Section
    trying: Section


def screen(w: Words, status: ScannerStatus, found: Found | None, tried: Tried | None) -> ScannerState:
    """Return what the screen shows."""
    return ScannerState(
        keyboard=_keyboard(w, status, found),
        serial=_serial(w, status),
        camera=_camera(w, status),
        trying=Section(w("Try it"), _tried(w, tried), True, note=scan_lines(w, status.last)),
    )


def calibrated(settings: ScannerSettings, found: Found) -> ScannerSettings:
    """Return the settings that a complete calibration asks for; an incomplete one changes nothing."""
    if found.lost:
        return settings
    return replace(settings, prefix=found.prefix, suffix=found.suffix, types_as=found.types_as, end=found.end)


def as_new(settings: ScannerSettings) -> ScannerSettings:
    """Return the settings without what was found or set of a scanner that types."""
    return replace(settings, prefix="", suffix="", types_as="", end="")


def following(options: Sequence[Option], value: str) -> str:
    """Return the value after this one, going round; the first where it is none of them."""
    values = [option.value for option in options]
    place = values.index(value) + 1 if value in values else 0
    return values[place % len(values)] if values else value


def choices(options: Sequence[Option], none: str) -> tuple[Option, ...]:
    """Return options with "none" before them, whose label is still to be looked up."""
    return (Option("", none), *options)


def _keyboard(w: Words, status: ScannerStatus, found: Found | None) -> Section:
    settings = status.settings
    layout = _said(w, choices(status.layouts, mark("found by itself")), settings.types_as)
    end = w(_END_NAMES.get(settings.end, _END_NAMES[""]))
    buttons = [w("Keyboard: {layout}", layout=layout), w("At the end: {key}", key=end)]
    if settings != as_new(settings):
        buttons.append(w("Forget"))
    text = (
        w("Scan this code once. Nothing else has to be set.") if found is None else _found(w, status, found)
    )
    is_well = found is None or not (found.lost or found.case)
    fields = ((w("Cut off before"), settings.prefix), (w("Cut off after"), settings.suffix))
    return Section(w("Scanner that types like a keyboard"), text, is_well, tuple(buttons), fields)


_CASES = {
    "lower": mark(
        "It makes every letter small. Our own tickets are read all the same; those of other systems may not be: "
        "switch this off in the scanner's settings."
    ),
    "upper": mark(
        "It makes every letter a capital. Our own tickets are read all the same; those of other systems may not be: "
        "switch this off in the scanner's settings."
    ),
}


def _found(w: Words, status: ScannerStatus, found: Found) -> str:
    if found.lost:
        return w.many(
            found.lost,
            "A character was lost. Set the scanner slower, or bring a Bluetooth scanner nearer; then scan again.",
            "{count} characters were lost. Set the scanner slower, or bring a Bluetooth scanner nearer; then scan again.",
        )
    layout = _said(w, status.layouts, found.types_as)
    said = [w("This scanner types as this keyboard: {layout}.", layout=layout)]
    if found.computer and found.computer != found.types_as:
        computer = _said(w, status.layouts, found.computer)
        said.append(w("The computer reads keys as {layout}; scans are put right.", layout=computer))
    if found.is_caps_locked:
        said.append(w("Caps Lock is on; that does not matter."))
    if found.case:
        said.append(w(_CASES[found.case]))
    ends = {
        "enter": mark("It ends with Enter."),
        "tab": mark("It ends with Tab."),
        "none": mark("It sends nothing at the end."),
    }
    said.append(w(ends[found.end]))
    added = [part for part in (found.prefix, found.suffix) if part]
    if added:
        said.append(w("It adds {added}, which is cut off.", added=isolated(" ".join(added))))
    if found.gap_ms > 0:
        said.append(w("{count} characters a second.", count=round(1000 / found.gap_ms)))
    if not found.case:
        said.append(w("Set up, nothing to do."))
    return " ".join(said)


def _serial(w: Words, status: ScannerStatus) -> Section:
    settings = status.settings
    known = choices(status.ports, mark("none"))
    label = _said(w, known, settings.serial_id) or settings.serial_id
    buttons = [w("Port: {port}", port=isolated(label))]
    if settings.serial_id:
        buttons.append(w("Speed: {baud}", baud=settings.serial_baud))
    text, is_well = w("For scanners in serial or COM mode: no keyboard, no layout, no focus."), True
    if status.serial is not None:
        text, is_well = _device(w, SERIAL, status.serial)
    return Section(w("Scanner on a serial port"), text, is_well, tuple(buttons))


def _camera(w: Words, status: ScannerStatus) -> Section:
    known = choices(status.cameras, mark("none"))
    label = _said(w, known, status.settings.camera_id) or w("the one that is away")
    text, is_well = w("A built-in or USB camera reads the codes of phones and paper."), True
    if status.camera is not None:
        text, is_well = _device(w, CAMERA, status.camera)
    return Section(w("Camera"), text, is_well, (w("Camera: {name}", name=isolated(label)),))


def _tried(w: Words, tried: Tried | None) -> str:
    if tried is None:
        return w(
            "Scan a ticket here to see what it would be. Nobody is checked in while this screen is open."
        )
    decision = tried.outcome.decision
    if isinstance(decision, Admit):
        verdict, told = w("would be welcome"), ""
    else:
        words = words_of(decision, tried.outcome)
        verdict, told = (
            w(words.word),
            f" {w(words.headline, sign=isolated(tried.outcome.staff_sign))}." if words.headline else "",
        )
    source = source_word(w, tried.source)
    said = w.many(
        tried.length,
        "{source}, 1 character: {verdict}.",
        "{source}, {count} characters: {verdict}.",
        source=source,
        verdict=verdict,
    )
    return said + told


def _device(w: Words, words: dict[str, str], state: DeviceState) -> tuple[str, bool]:
    values = {name: isolated(str(value)) for name, value in state.values.items()}
    return w(words[state.name], **values), state.is_well


def _said(w: Words, options: Sequence[Option], value: str) -> str:
    label = _label(options, value)
    return w(label) if label else ""


def _label(options: Sequence[Option], value: str) -> str:
    return next((option.label for option in options if option.value == value), "")
