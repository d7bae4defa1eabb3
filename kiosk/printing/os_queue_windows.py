"""Print queues of Windows: not tried on a Windows computer.

Windows has no way to hand a PDF to a driver; a queue takes it as it is ("RAW"), which only printers that read PDF
themselves understand. The spooler says when it is rid of a job and not whether it was printed: `can_tell` is False.
Source: Microsoft, "Print Spooler API": OpenPrinter, StartDocPrinter, WritePrinter, EnumPrinters.
"""

import ctypes
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Self

from kiosk.domain.model import PrinterTrouble
from kiosk.printing.transport import Came, NothingSentError, Outgoing, Told

_LOCAL_AND_CONNECTED, _LEVEL_WITH_NAME = 0x02 | 0x04, 4


class _DocInfo(ctypes.Structure):
    _fields_ = (("name", ctypes.c_wchar_p), ("file", ctypes.c_wchar_p), ("kind", ctypes.c_wchar_p))


class _PrinterInfo(ctypes.Structure):
    _fields_ = (("name", ctypes.c_wchar_p), ("server", ctypes.c_wchar_p), ("attributes", ctypes.c_uint32))


def _spooler() -> Any:
    return ctypes.CDLL("winspool.drv")


def windows_queues() -> Sequence[str]:
    """Return the names of the queues of this computer."""
    spooler, needed, count = _spooler(), ctypes.c_uint32(), ctypes.c_uint32()
    flags, level = _LOCAL_AND_CONNECTED, _LEVEL_WITH_NAME
    spooler.EnumPrintersW(flags, None, level, None, 0, ctypes.byref(needed), ctypes.byref(count))
    room = (ctypes.c_byte * max(needed.value, 1))()
    if not spooler.EnumPrintersW(
        flags, None, level, room, needed.value, ctypes.byref(needed), ctypes.byref(count)
    ):
        return ()
    found = ctypes.cast(room, ctypes.POINTER(_PrinterInfo))
    return tuple(str(found[i].name) for i in range(count.value))


class WindowsQueue:
    """One queue of the Windows spooler; also its own delivery, as one badge is handed over at a time."""

    def __init__(self, name: str) -> None:
        self._name = name

    @property
    def forms(self) -> frozenset[str]:
        """Nothing besides the profile's PDF."""
        return frozenset()

    def ask(self) -> Told:
        """Tell whether there is such a queue; it cannot say more."""
        trouble = PrinterTrouble.NONE if self._name in windows_queues() else PrinterTrouble.OFFLINE
        return Told(trouble, can_tell=False)

    def open(self) -> "WindowsQueue":
        """Nothing to open."""
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def send(self, outgoing: Outgoing) -> None:
        """Write the PDF into the queue, named by the badge's number."""
        spooler, printer, written = _spooler(), ctypes.c_void_p(), ctypes.c_uint32()
        if not spooler.OpenPrinterW(ctypes.c_wchar_p(self._name), ctypes.byref(printer), None):
            raise NothingSentError(PrinterTrouble.OFFLINE, "Windows has no such print queue.")
        try:
            about = _DocInfo(outgoing.number, None, "RAW")
            if not spooler.StartDocPrinterW(printer, 1, ctypes.byref(about)):
                raise NothingSentError(PrinterTrouble.FAULT, "Windows refuses the badge. Look at the queue.")
            data = outgoing.data
            is_whole = spooler.WritePrinter(printer, data, len(data), ctypes.byref(written))
            spooler.EndDocPrinter(printer)
            if not is_whole or written.value != len(data):
                raise ConnectionAbortedError("the spooler took only a part")
        finally:
            spooler.ClosePrinter(printer)

    def came(self) -> Came:
        """Nobody knows."""
        return Came.SILENT
