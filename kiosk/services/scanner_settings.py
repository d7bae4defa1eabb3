"""How this station's scanners are set up; kept in its store, found by calibration or set by hand."""

import json
import logging
from dataclasses import asdict, dataclass, fields, replace

from kiosk.services.ports import Reader, Tx

_log = logging.getLogger(__name__)
_NAME = "scanner"


@dataclass(frozen=True, slots=True)
class ScannerSettings:
    """What is set; every default works with a scanner as it comes out of the box.

    `prefix` and `suffix` are what a keyboard scanner adds to a code, `types_as` the layout it was set up for (""
    where that is not known), `end` what it sends after a code: enter, tab, none, or "" where that is not known. `serial_id` names a port by its USB identity or path, "" for none; `serial_end` is
    what ends a code there: auto, cr, lf, crlf or none. `camera_id` names a camera, "" for none.
    """

    prefix: str = ""
    suffix: str = ""
    types_as: str = ""
    end: str = ""
    serial_id: str = ""
    serial_baud: int = 9600
    serial_end: str = "auto"
    camera_id: str = ""


def scanner_settings(reader: Reader) -> ScannerSettings:
    """Return what is kept; what cannot be read counts as not set."""
    text = reader.setting(_NAME)
    if text is None:
        return ScannerSettings()
    try:
        kept = json.loads(text)
    except ValueError:
        kept = None
    if not isinstance(kept, dict):
        _log.warning("the scanner's settings cannot be read; it is as new")
        return ScannerSettings()
    new = ScannerSettings()
    known = {
        field.name: kept[field.name]
        for field in fields(ScannerSettings)
        if type(kept.get(field.name)) is type(getattr(new, field.name))
    }
    return replace(new, **known)


def keep_scanner_settings(tx: Tx, settings: ScannerSettings) -> None:
    """Keep settings for the next start too."""
    tx.put_setting(_NAME, json.dumps(asdict(settings), ensure_ascii=False))
