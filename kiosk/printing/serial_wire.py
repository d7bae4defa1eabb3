"""A wire over a serial line or a USB-COM port: 8 data bits, no parity, one stop bit."""

import serial
from serial.tools import list_ports

from kiosk.domain.model import PrinterTrouble
from kiosk.printing.transport import NothingSentError

BAUD_RATE = 38_400
"""What most receipt printers come with; 9,600 and 115,200 are also common."""
_READ_BYTES = 1024


class SerialWire:
    """One open port; nobody else can use it meanwhile."""

    def __init__(self, port: str, baud: int = BAUD_RATE) -> None:
        """Open the port.

        Args:
            port: its path or name, like /dev/ttyUSB0 or COM3.
            baud: bits a second.

        Raises:
            NothingSentError: it is not there, or another program has it.
        """
        try:
            self._port = serial.Serial(port, baud, timeout=0, exclusive=True)
        except (serial.SerialException, ValueError) as error:
            raise NothingSentError(PrinterTrouble.OFFLINE, type(error).__name__) from error

    def write(self, data: bytes, timeout_s: float) -> None:
        """Send all of it. A printer that holds its ready line back is waited for."""
        self._port.write_timeout = timeout_s
        try:
            self._port.write(data)
            self._port.flush()
        except serial.SerialTimeoutException as error:
            raise TimeoutError("the printer took no more") from error

    def read(self, timeout_s: float) -> bytes:
        """Return what came."""
        self._port.timeout = timeout_s
        data = bytes(self._port.read(1))
        if not data:
            raise TimeoutError("nothing came")
        return data + bytes(self._port.read(min(self._port.in_waiting, _READ_BYTES)))

    def close(self) -> None:
        """Let go of the port."""
        self._port.close()


def serial_ports() -> list[tuple[str, str]]:
    """Return the ports of this computer that a printer may be on: path, and what it says of itself."""
    return [(one.device, one.description or one.device) for one in list_ports.comports()]
