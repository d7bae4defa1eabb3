"""Printer URIs: `tcp://HOST:PORT`, `folder:DIR`, `screen:` to the transport that they name."""

from pathlib import Path
from urllib.parse import urlsplit

from kiosk.domain.errors import OperatorError
from kiosk.domain.model import Printer
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.languages import LANGUAGES
from kiosk.printing.profiles import Profile, profile_named
from kiosk.printing.screen import ScreenPrinter, Show
from kiosk.printing.stream import StreamPrinter
from kiosk.printing.tcp import TcpWire
from kiosk.printing.transport import Transport

FORMS = "tcp://HOST:PORT, folder:DIR, screen:"
_LATER = ("usb", "serial", "ipp", "ipps", "os")
_RAW_PORT = 9100


def check_printer(printer: Printer) -> None:
    """Check URI and profile of a printer without reaching for it.

    Raises:
        OperatorError: one of them is wrong; the sentence says what exists.
    """
    open_transport(printer, None)


def open_transport(printer: Printer, show: Show | None) -> Transport:
    """Return the transport of a printer; nothing is connected yet.

    Args:
        printer: URI and profile.
        show: where a printer on the screen shows its badges; None without a window.

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
    if scheme == "tcp":
        return _tcp(printer.uri, profile)
    if scheme in _LATER:
        raise OperatorError(f"{scheme}: printers are not in this release. Use one of {FORMS}.")
    raise OperatorError(f"{printer.uri} is not a printer address. Use one of {FORMS}.")


def _tcp(uri: str, profile: Profile) -> StreamPrinter:
    if profile.language not in LANGUAGES:
        fitting = "zpl-203, zpl-300, escpos-80mm"
        raise OperatorError(
            f"The profile {profile.name} cannot be sent over tcp:. Use folder: or screen: with it, or a profile like "
            f"{fitting}."
        )
    try:
        parts = urlsplit(uri)
        host, port = parts.hostname, parts.port or _RAW_PORT
    except ValueError as error:
        raise OperatorError(f"{uri} has no right port. Write tcp://HOST:{_RAW_PORT}.") from error
    if not host or parts.path.strip("/") or parts.query or parts.username is not None:
        raise OperatorError(f"{uri} is not a printer address. Write tcp://HOST:{_RAW_PORT}.")
    return StreamPrinter(lambda: TcpWire(host, port), LANGUAGES[profile.language])
