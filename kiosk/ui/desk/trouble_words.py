"""What a printer's trouble is called at the desk."""

from kiosk.domain.model import PrinterTrouble
from kiosk.ui.words import mark

TROUBLE_WORDS: dict[PrinterTrouble, tuple[str, str, str]] = {
    PrinterTrouble.PAPER_OUT: (
        mark("Paper out"),
        mark("Paper is out. The badge is safe in the queue."),
        mark("Prints when paper is back"),
    ),
    PrinterTrouble.RIBBON_OUT: (
        mark("Ribbon out"),
        mark("The ribbon is used up. The badge is safe in the queue."),
        mark("Prints when a ribbon is in"),
    ),
    PrinterTrouble.COVER_OPEN: (
        mark("Cover open"),
        mark("The printer's cover is open. The badge is safe in the queue."),
        mark("Prints when the cover is closed"),
    ),
    PrinterTrouble.HEAD_OPEN: (
        mark("Head open"),
        mark("The print head is open. The badge is safe in the queue."),
        mark("Prints when the head is closed"),
    ),
    PrinterTrouble.CUTTER_JAM: (
        mark("Cutter stuck"),
        mark("The printer's cutter is stuck. The badge is safe in the queue."),
        mark("Prints when the cutter is free"),
    ),
    PrinterTrouble.WRONG_MEDIA: (
        mark("Wrong roll"),
        mark("Another roll is in than this badge needs. The badge is safe in the queue."),
        mark("Prints when the right roll is in"),
    ),
    PrinterTrouble.PAUSED: (
        mark("Printer paused"),
        mark("The printer is paused. The badge is safe in the queue."),
        mark("Prints when the pause button is pressed"),
    ),
    PrinterTrouble.OFFLINE: (
        mark("Printer off"),
        mark("The printer does not answer. The badge is safe in the queue."),
        mark("Prints when the printer is back"),
    ),
    PrinterTrouble.SILENT: (
        mark("Printer silent"),
        mark("The printer gives no answer. The badge is safe in the queue."),
        mark("Prints when the printer answers"),
    ),
    PrinterTrouble.STRANGER: (
        mark("Another printer"),
        mark("Another printer answers there than before. The badge is safe in the queue."),
        mark("Prints when it is known (Ctrl+, Printers)"),
    ),
    PrinterTrouble.FAULT: (
        mark("Printer fault"),
        mark("The printer reports a fault. The badge is safe in the queue."),
        mark("Prints when the fault is gone"),
    ),
}
"""By trouble: in the status bar, in the banner, in the badge panel."""
