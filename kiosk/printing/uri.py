"""Printer URIs to the transport that they name; the forms are those of `FORMS`."""

import re
import sys
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.domain.errors import OperatorError
from kiosk.domain.model import Printer
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.ipp_client import IppClient
from kiosk.printing.languages import Language, language_of
from kiosk.printing.os_queue import CupsQueue
from kiosk.printing.pinned import Pins
from kiosk.printing.profiles import Profile, profile_named
from kiosk.printing.screen import ScreenPrinter, Show
from kiosk.printing.stream import StreamPrinter
from kiosk.printing.tcp import TcpWire
from kiosk.printing.transport import Transport
from kiosk.printing.wire import OpenWire, Wire

FORMS = (
    "tcp://HOST:PORT, usb:VENDOR:PRODUCT, serial:PORT, ipp://HOST:PORT/PATH, os:QUEUE, folder:DIR, screen:"
)
_RAW_PORT = 9100
_USB = re.compile(r"([0-9a-f]{4}):([0-9a-f]{4})(?::(.+))?", re.IGNORECASE)


def check_printer(printer: Printer) -> None:
    """Check URI and profile of a printer without reaching for it.

    Raises:
        OperatorError: one of them is wrong; the sentence says what exists.
    """
    open_transport(printer, None)


def open_transport(printer: Printer, show: Show | None, pins: Pins | None = None) -> Transport:
    """Return the transport of a printer; nothing is connected yet.

    Args:
        printer: URI and profile.
        show: where a printer on the screen shows its badges; None without a window.
        pins: knows the certificates of printers; without them any is taken.

    Raises:
        OperatorError: URI or profile is wrong; the sentence says what exists.
    """
    profile = profile_named(printer.profile)
    scheme, _, rest = printer.uri.partition(":")
    if scheme == "screen":
        return ScreenPrinter(show)
    if scheme == "folder":
        if not rest:
            raise OperatorError("folder: needs a folder, like folder:badges.")
        return FolderPrinter(Path(rest).expanduser(), profile)
    if scheme in ("tcp", "usb", "serial"):
        return StreamPrinter(_wire(printer.uri), _language(scheme, profile))
    if scheme in ("ipp", "ipps", "os"):
        if profile.language != "pdf":
            raise OperatorError(
                "A printer at {scheme}: takes a badge as PDF, and {name} is none of those. Use a profile like ipp-everywhere, os-driver, dymo-450.",
                scheme=scheme,
                name=profile.name,
            )
        return (
            _queue(rest, profile)
            if scheme == "os"
            else IppPrinter(IppClient(printer.uri, pins=pins), profile.colour, profile.dpi)
        )
    raise OperatorError("{uri} is not a printer address. Use one of {forms}.", uri=printer.uri, forms=FORMS)


def _queue(name: str, profile: Profile) -> Transport:
    if not name or name.startswith("-") or any(c.isspace() or c in "/#" for c in name):
        raise OperatorError(
            "os:{name} names no queue of this computer. `printer find` lists them.", name=name
        )
    if sys.platform == "win32":
        from kiosk.printing.os_queue_windows import WindowsQueue

        return WindowsQueue(name)
    return CupsQueue(name, profile.colour)


def _language(scheme: str, profile: Profile) -> Language:
    language = language_of(profile, scheme)
    if language is not None:
        return language
    raise OperatorError(
        "The profile {name} cannot be sent over {scheme}:. Use folder: or screen: with it, or a profile like zpl-203, zpl-300, escpos-80mm.",
        name=profile.name,
        scheme=scheme,
    )


def _wire(uri: str) -> OpenWire:
    scheme, _, rest = uri.partition(":")
    if scheme == "usb":
        return _usb(uri, rest)
    if scheme == "serial":
        return _serial(uri, rest)
    try:
        parts = urlsplit(uri)
        host, port = parts.hostname, parts.port or _RAW_PORT
    except ValueError as error:
        raise OperatorError(
            "{uri} has no right port. Write tcp://HOST:{raw_port}.", uri=uri, raw_port=_RAW_PORT
        ) from error
    if not host or parts.path.strip("/") or parts.query or parts.username is not None:
        raise OperatorError(
            "{uri} is not a printer address. Write tcp://HOST:{raw_port}.", uri=uri, raw_port=_RAW_PORT
        )
    return lambda: TcpWire(host, port)


def _usb(uri: str, rest: str) -> OpenWire:
    match = _USB.fullmatch(rest)
    if match is None:
        raise OperatorError(
            "{uri} names no USB printer. Write usb:VENDOR:PRODUCT with its two numbers, like usb:04b8:0e15; `printer find` lists those that are plugged in.",
            uri=uri,
        )

    def open_wire() -> Wire:
        from kiosk.printing.usb_wire import UsbId, UsbWire  # only stations with such a printer load libusb

        return UsbWire(UsbId(int(match[1], 16), int(match[2], 16), match[3] or ""))

    return open_wire


def _serial(uri: str, rest: str) -> OpenWire:
    port, _, baud = rest.partition("@")
    if not port or (baud and not (baud.isascii() and baud.isdecimal() and int(baud) > 0)):
        raise OperatorError(
            "{uri} names no serial port. Write serial:PORT@BAUD, like serial:/dev/ttyUSB0@38400.", uri=uri
        )

    def open_wire() -> Wire:
        from kiosk.printing.serial_wire import BAUD_RATE, SerialWire  # only where there is such a printer

        return SerialWire(port, int(baud) if baud else BAUD_RATE)

    return open_wire
