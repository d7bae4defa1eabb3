"""What the spool tells a window: each printer, how it is, and its jobs; plain values."""

from dataclasses import dataclass

from kiosk.domain.model import JobId, Printer, PrinterStatus, PrintJob


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterView:
    """One printer at an instant.

    `status` is None until it was asked once. `jobs` are its open jobs and those that ended lately, oldest first;
    `queued` counts those that wait. `sentence` says more about a trouble, where there is more to say.
    `left` is about how many badges the paper still gives and `minutes_left` how long that lasts, None where unknown.
    """

    printer: Printer
    status: PrinterStatus | None = None
    queued: int = 0
    current: JobId | None = None
    jobs: tuple[PrintJob, ...] = ()
    sentence: str = ""
    left: int | None = None
    minutes_left: int | None = None


@dataclass(frozen=True, slots=True)
class SpoolView:
    """All printers of the station, in their order."""

    printers: tuple[PrinterView, ...] = ()

    def of(self, name: str) -> PrinterView | None:
        """Return one printer by name."""
        return next((one for one in self.printers if one.printer.name == name), None)
