"""A child process: a desk window on a made-up station, watched as the product watches it; one JSON line an event.

Arguments: LANGUAGE. Says `ready` with its window's id, then every scan and every change of the search field.
"""

import json
import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QMenu

from kiosk.app.watch_keys import watch_keys
from kiosk.domain.credential import RawScan
from kiosk.scan.keyboards import load_keyboards
from kiosk.ui import theme
from tests.ui.gallery import FONTS, open_window
from tests.ui.samples import FakeStation


def tell(**what: object) -> None:
    """Print one event."""
    print(json.dumps(what, ensure_ascii=False), flush=True)


def main() -> None:
    """Open the desk and tell what comes."""
    application = QApplication(["desk"])
    theme.apply(application, FONTS)
    window = open_window(FakeStation())
    keys = watch_keys(
        application, window, load_keyboards(Path("resources/keyboards")), lambda: datetime.now(UTC)
    )
    window.listen_to(keys)
    keys.scanned.connect(window.controller.scan)
    field = window.view.search.field

    def scanned(scan: RawScan) -> None:
        tell(scan=scan.candidates)

    def do(line: str) -> None:
        if line == "menu":
            menu = QMenu(window)
            for name in ("Bcd", "Cde", "M1"):
                menu.addAction(name, lambda: tell(chosen="menu"))
            menu.popup(window.mapToGlobal(window.rect().center()))
        elif line == "button":
            button = window.view.status.language
            button.clicked.connect(lambda: tell(chosen="button"))
            button.setFocus()
        elif line == "stall":
            time.sleep(0.3)
        elif line == "quit":
            application.quit()
        tell(did=line, focus=type(application.focusWidget()).__name__)

    def take(lines: list[str]) -> None:
        for line in lines:
            do(line)

    keys.scanned.connect(scanned)
    field.textChanged.connect(lambda text: tell(field=text))
    field.composing.connect(lambda _: tell(composing=field.shown_text))
    window.view.text_typed.connect(lambda text: tell(searched=text))
    commands = sys.stdin.fileno()
    notifier = QSocketNotifier(commands, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: take(os.read(commands, 4096).decode().split()))
    QTimer.singleShot(0, lambda: tell(ready=int(window.winId()), keys=type(keys).__name__))
    application.exec()
    keys.close()


if __name__ == "__main__":
    main()
