"""A wire to a USB printer by its printer interface; needs libusb, and on Windows the WinUSB driver.

Source: USB Device Class Definition for Printing Devices: class 7, bulk out, bulk in where the protocol is 2 or 3.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import usb.core
import usb.util
from usb.backend import IBackend

from kiosk.domain.errors import EnvironmentFault
from kiosk.domain.model import PrinterTrouble
from kiosk.domain.sentence import Sentence
from kiosk.printing.transport import NothingSentError

_PRINTER_CLASS = 7
_READ_BYTES = 512
_CHUNK_BYTES = 16_384
NO_LIBUSB = Sentence(
    "USB printers need the library libusb 1.0. Install it, or use the printer through the system's own driver."
)
DENIED = (
    "This computer does not let Madang use the USB printer. Add a udev rule for it, as docs/printers.md says."
)


@dataclass(frozen=True, slots=True)
class UsbId:
    """Which printer: vendor and product numbers, and the serial number where it has one."""

    vendor: int
    product: int
    serial: str = ""

    def __str__(self) -> str:
        return f"{self.vendor:04x}:{self.product:04x}" + (f":{self.serial}" if self.serial else "")


@dataclass(frozen=True, slots=True)
class UsbPrinter:
    """A USB printer that is plugged in: which, and what it calls itself."""

    usb_id: UsbId
    title: str


def usb_printers(backend: IBackend | None = None) -> Sequence[UsbPrinter]:
    """Return the USB printers that are plugged in now.

    Args:
        backend: how USB is reached; None takes libusb.

    Raises:
        EnvironmentFault: libusb is not installed.
    """
    try:
        devices = list(usb.core.find(find_all=True, backend=backend, custom_match=_is_printer))
    except usb.core.NoBackendError as error:
        raise EnvironmentFault(NO_LIBUSB) from error
    found = []
    for device in devices:
        maker, product, serial = (
            _string(device, index) for index in (device.iManufacturer, device.iProduct, device.iSerialNumber)
        )
        usb_id = UsbId(device.idVendor, device.idProduct, serial)
        found.append(UsbPrinter(usb_id, f"{maker} {product}".strip() or str(usb_id)))
    return found


class UsbWire:
    """One claimed printer interface."""

    def __init__(self, usb_id: UsbId, backend: IBackend | None = None) -> None:
        """Claim the printer; on Linux the system's own printer driver is put aside until it is closed.

        Raises:
            NothingSentError: it is not plugged in, or may not be used.
        """

        def is_it(device: Any) -> bool:  # pyusb has no types
            is_model = (device.idVendor, device.idProduct) == (usb_id.vendor, usb_id.product)
            return is_model and (not usb_id.serial or _string(device, device.iSerialNumber) == usb_id.serial)

        try:
            self._device = usb.core.find(backend=backend, custom_match=is_it)
        except usb.core.NoBackendError as error:
            raise NothingSentError(PrinterTrouble.OFFLINE, NO_LIBUSB) from error
        if self._device is None:
            raise NothingSentError(PrinterTrouble.OFFLINE)
        interface = _printer_interface(self._device)
        if interface is None:
            raise NothingSentError(PrinterTrouble.OFFLINE)
        self._interface = interface
        self._number = self._interface.bInterfaceNumber
        self._was_driven = False
        try:
            self._claim()
        except usb.core.USBError as error:
            self.close()
            raise NothingSentError(PrinterTrouble.OFFLINE, DENIED) from error

    def write(self, data: bytes, timeout_s: float) -> None:
        """Send all of it, in pieces, each within the time."""
        try:
            for start in range(0, len(data), _CHUNK_BYTES):
                self._out.write(data[start : start + _CHUNK_BYTES], int(timeout_s * 1000))
        except usb.core.USBTimeoutError as error:
            raise TimeoutError("the printer took no more") from error

    def read(self, timeout_s: float) -> bytes:
        """Return what came; a printer without a way back never answers."""
        if self._in is None:
            raise TimeoutError("this printer has no way back")
        try:
            data = bytes(self._in.read(_READ_BYTES, max(1, int(timeout_s * 1000))))
        except usb.core.USBTimeoutError as error:
            raise TimeoutError("nothing came") from error
        if not data:
            raise TimeoutError("nothing came")
        return data

    def close(self) -> None:
        """Give the printer back to the system."""
        usb.util.dispose_resources(self._device)
        if self._was_driven:
            self._device.attach_kernel_driver(self._number)
            self._was_driven = False

    def _claim(self) -> None:
        try:
            self._was_driven = self._device.is_kernel_driver_active(self._number)
            if self._was_driven:
                self._device.detach_kernel_driver(self._number)
        except NotImplementedError:
            self._was_driven = False  # only Linux and macOS have such drivers in the way
        usb.util.claim_interface(self._device, self._number)
        ends = list(self._interface)
        self._out = next(one for one in ends if not one.bEndpointAddress & usb.util.ENDPOINT_IN)
        self._in = next((one for one in ends if one.bEndpointAddress & usb.util.ENDPOINT_IN), None)


def _is_printer(device: Any) -> bool:
    return _printer_interface(device) is not None


def _printer_interface(device: Any) -> Any | None:
    """Return the first printer interface that data can be sent to."""
    for configuration in device:
        for interface in configuration:
            is_out = any(not end.bEndpointAddress & usb.util.ENDPOINT_IN for end in interface)
            if interface.bInterfaceClass == _PRINTER_CLASS and is_out:
                return interface
    return None


def _string(device: Any, index: int) -> str:
    """Return one of a device's texts, "" where it has none or may not be asked."""
    if not index:
        return ""
    try:
        return str(usb.util.get_string(device, index) or "").strip("\x00 ")
    except (usb.core.USBError, ValueError):
        return ""
