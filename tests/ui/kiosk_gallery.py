"""Every screen of the kiosk in every language, mode and size, brought about through its controller.

Run as a script it saves pictures, named SCREEN-LANGUAGE-MODE-SIZE.png:

    QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.ui.kiosk_gallery FOLDER [LANGUAGE ...]
"""

import sys
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from kiosk.badge.renderer import render_here
from kiosk.documents.tickets import qr_matrix
from kiosk.domain.badge_content import badge_content
from kiosk.domain.credential import RawScan
from kiosk.domain.event import SelfServicePolicy
from kiosk.domain.model import PhotoChoice, Registration, RegistrationId
from kiosk.domain.self_check_in import Choices, Guest, Pace, Rules
from kiosk.printing.profiles import profile_named
from kiosk.services.self_check_in import Finished, Found, chosen
from kiosk.ui import theme
from kiosk.ui.catalogue import Catalogue
from kiosk.ui.desk.port import Picture
from kiosk.ui.runner import InlineRunner
from kiosk.ui.self_service import tongues
from kiosk.ui.self_service.controller import KioskController
from kiosk.ui.self_service.port import Help, KioskInfo
from kiosk.ui.self_service.window import KioskWindow
from kiosk.ui.sounds import NoSounds
from tests.ui import samples as s
from tests.ui.gallery import FONTS, dispose, settle

SIZES = {"portrait": (1080, 1920), "landscape": (1280, 800)}
MODES: dict[str, tuple[str, ...]] = {
    "plain": (),
    "larger": ("larger",),
    "contrast": ("contrast",),
    "lower": ("lower",),
    "aloud": ("aloud",),
    "all": ("larger", "contrast", "aloud", "lower"),
}
POLICY = SelfServicePolicy(
    desk={"en": "Desk 5", "ko": "데스크 5"},
    way={"en": "Straight on, then right", "ko": "직진 후 오른쪽"},
    way_detail={"en": "20 metres, no steps, seats available", "ko": "20미터, 계단 없음, 좌석 있음"},
)
EVENT = replace(s.EVENT, questions=(s.CONSENT, s.TRIP, s.FREE), self_service=POLICY)
LAYLA = replace(s.LAYLA, photo=PhotoChoice.UNASKED, email="layla@example.org")
CODE = "K7QM-42X"
SLIP = tuple(tuple(row) for row in qr_matrix("MADANG-HELP+1+" + "ABCDEFGH234567" * 20))
RESOURCES = Path(__file__).parents[2] / "resources"


@cache
def drawn(choices: Choices) -> Picture:
    """Return a badge as the real renderer draws it."""
    content = badge_content(
        chosen(LAYLA, choices), EVENT, None, {"JO": {"ko": "요르단", "en": "Jordan"}}, (), str(s.LOGO)
    )
    profile = profile_named("screen")
    made = render_here(
        profile.request(content, RESOURCES / "badges" / "a6-portrait.toml", frozenset({"preview"}))
    )
    return np.frombuffer(made.preview, np.uint8).reshape(made.height, made.width, 3)


@dataclass
class FakeKiosk:
    """A made-up station: `found` is what every scan is answered with, `is_printed` what becomes of a badge."""

    languages: tuple[str, ...] = tuple(tongues.OWN_NAMES)
    found: Found = field(default_factory=lambda: Found(Guest(LAYLA), registration_id=LAYLA.registration_id))
    is_printed: bool | None = None
    has_printer: bool = True
    why: str = ""
    has_pin: bool = True
    rules: Rules = field(default_factory=Rules)
    calls: list[tuple[str, RegistrationId | None]] = field(default_factory=list)
    finished: list[Choices] = field(default_factory=list)
    given_up: int = 0
    forgotten: int = 0
    scans: list[str] = field(default_factory=list)
    event: object = EVENT
    panel_inches: float = 0.0

    @property
    def info(self) -> KioskInfo:
        """What does not change."""
        return KioskInfo(
            EVENT,
            "Kiosk 1",
            self.rules,
            self.languages,
            str(s.LOGO),
            panel_inches=self.panel_inches,
            has_pin=self.has_pin,
        )

    def identify(self, scan: RawScan) -> Found:
        """Answer as `found` says."""
        self.scans.append(scan.candidates[0])
        return self.found

    def preview(self, guest: Guest, choices: Choices) -> Picture | None:
        """Return the real drawing."""
        return drawn(choices)

    def finish(self, found: Found, choices: Choices) -> Finished:
        """Remember what was chosen."""
        assert found.guest is not None
        self.finished.append(choices)
        job = s.job(LAYLA) if self.has_printer and found.guest.gets_badge and not self.why else None
        return Finished(found.guest.registration, self.why, None, job)

    def is_out(self, finished: Finished) -> bool | None:
        """Answer as `is_printed` says."""
        return self.is_printed

    def give_up(self, finished: Finished) -> None:
        """Count it."""
        self.given_up += 1

    def ask_for_help(self, why: str, found: Found | None) -> Help:
        """Remember why."""
        self.calls.append((why, found.registration_id if found is not None else None))
        return Help("H 27", SLIP)

    def forget(self) -> None:
        """Count it."""
        self.forgotten += 1

    def keep_panel(self, inches: float) -> None:
        """Remember it."""
        self.panel_inches = inches

    def close_with(self, pin: str) -> tuple[bool, int]:
        """One PIN is right."""
        return pin == "2468", 0 if pin == "2468" else 30


class Seconds:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        """Return the second."""
        return self.now_s


@dataclass
class OpenKiosk:
    """A shown kiosk on a made-up station, with the clock in hand."""

    window: KioskWindow
    station: FakeKiosk
    seconds: Seconds
    sounds: NoSounds

    @property
    def controller(self) -> KioskController:
        """Its controller."""
        return self.window.controller

    def act(self, *acts: str) -> None:
        """Press controls one after the other."""
        for act in acts:
            self.controller.act(act)
        settle()

    def scan(self, text: str = CODE) -> None:
        """Show a ticket."""
        self.controller.scan(RawScan((text,), "wedge", s.NOW))
        settle()

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.seconds.now_s += seconds
        self.controller.tick()
        settle()

    def close(self) -> None:
        """Close and free the window."""
        self.window.let_go()
        dispose(self.window)


def open_kiosk(
    station: FakeKiosk | None = None,
    size: tuple[int, int] = SIZES["portrait"],
    *,
    fail_s: float = 0.0,
    voices: frozenset[str] = frozenset(),
) -> OpenKiosk:
    """Return a shown kiosk on a made-up station."""
    station, seconds, sounds = station or FakeKiosk(), Seconds(), NoSounds()

    def make(*arguments: object, **named: object) -> KioskController:
        return KioskController(*arguments, pace=Pace(), clock_s=seconds, fail_s=fail_s, **named)  # type: ignore[arg-type]

    translate = Catalogue(name=tongues.NAME, context=tongues.CONTEXT, languages=tongues.OWN_NAMES)
    window = KioskWindow(station, InlineRunner(), translate, sounds, make)
    window.resize(*size)
    window.controller.show_voices(voices)
    window.start()
    window.show()
    settle()
    return OpenKiosk(window, station, seconds, sounds)


Setup = Callable[[OpenKiosk], None]


def _begun(kiosk: OpenKiosk, language: str, mode: str) -> None:
    kiosk.act(f"language:{language}", *MODES[mode])


def _found(kiosk: OpenKiosk, guest: Guest) -> None:
    kiosk.station.found = Found(guest, registration_id=guest.registration.registration_id)
    kiosk.scan()


def _asking(kiosk: OpenKiosk, count: int) -> None:
    _found(kiosk, Guest(LAYLA, EVENT.questions))
    kiosk.act("yes")
    for answer in ("mark:yes", "mark:market")[:count]:
        kiosk.act(answer, "go_on")


def _photo(kiosk: OpenKiosk) -> None:
    _found(kiosk, Guest(LAYLA))
    kiosk.act("yes", "mark:no")


def _badge(kiosk: OpenKiosk, *more: str) -> None:
    _found(kiosk, Guest(LAYLA))
    kiosk.act("yes", "mark:no", "go_on", *more)


def _spelling_of(kiosk: OpenKiosk, who: Registration, *before: str) -> None:
    _found(kiosk, Guest(replace(who, photo=PhotoChoice.NO)))
    kiosk.act("yes", *before, "spell")


def _taking(kiosk: OpenKiosk) -> None:
    kiosk.station.is_printed = True
    _badge(kiosk, "print")
    kiosk.controller._look_at_printer()
    settle()


def _has_badge(kiosk: OpenKiosk) -> None:
    _found(kiosk, Guest(replace(LAYLA, photo=PhotoChoice.NO), gets_badge=False))
    kiosk.act("yes")


def _no_paper(kiosk: OpenKiosk) -> None:
    kiosk.station.has_printer = False
    _badge(kiosk, "print")


def _not_read(kiosk: OpenKiosk) -> None:
    kiosk.station.found = Found()
    kiosk.scan()
    settle()
    QApplication.processEvents()


def _refused(kiosk: OpenKiosk) -> None:
    kiosk.station.found = Found(why="unpaid", registration_id=LAYLA.registration_id)
    kiosk.scan()
    settle()


def _no_camera(kiosk: OpenKiosk) -> None:
    kiosk.controller.show_camera(False)
    settle()


def _idle(kiosk: OpenKiosk) -> None:
    _found(kiosk, Guest(LAYLA))
    kiosk.wait(132 if kiosk.controller.visit.comfort.has_more_time else 44)


SCREENS: dict[str, Setup] = {
    "02-scan": lambda kiosk: None,
    "02a-scan-again": _not_read,
    "02c-scanner": _no_camera,
    "02b-code": lambda kiosk: kiosk.act("to_code", *[f"type:{one}" for one in "P4WT7"]),
    "03-confirm": lambda kiosk: _found(kiosk, Guest(LAYLA)),
    "03a-confirm-korean": lambda kiosk: _found(kiosk, Guest(replace(s.HONG, email="hong@example.org"))),
    "03d-consent": lambda kiosk: _asking(kiosk, 0),
    "03e-choice": lambda kiosk: _asking(kiosk, 1),
    "03f-free": lambda kiosk: _asking(kiosk, 2),
    "03b-photo": _photo,
    "03c-badge": _badge,
    "03g-badge-hidden": lambda kiosk: _badge(kiosk, "hide:organisation"),
    "03h-spelling": lambda kiosk: _badge(kiosk, "spell"),
    "03i-spelling-too-far": lambda kiosk: _badge(kiosk, "spell", *["erase"] * 5),
    "03j-spelling-hangul": lambda kiosk: _spelling_of(kiosk, s.HONG),
    "03k-spelling-elsewhere": lambda kiosk: _spelling_of(kiosk, LAYLA, "turn_names"),
    "04-printing": lambda kiosk: _badge(kiosk, "print"),
    "04b-take": _taking,
    "04c-has-badge": _has_badge,
    "05-person": _refused,
    "05b-collect": _no_paper,
    "06-still-there": _idle,
    "07-pin": lambda kiosk: kiosk.act("staff", "pin:1", "pin:2"),
    "07b-measure": lambda kiosk: kiosk.act("staff", *[f"pin:{one}" for one in "2468"], "pin_measure"),
}
"""By the numbers of the design's pictures; each begins on the screen that a chosen language shows."""


def show(kiosk: OpenKiosk, screen: str, language: str, mode: str) -> None:
    """Bring a screen about from the first one, whatever was there before."""
    kiosk.act("pin_leave", "measure_leave", "done")
    plain = FakeKiosk()
    kiosk.station.found, kiosk.station.is_printed = plain.found, None
    kiosk.station.has_printer = True
    kiosk.controller.show_camera(True)
    _begun(kiosk, language, mode)
    SCREENS[screen](kiosk)
    settle()


def save_all(folder: Path, languages: Collection[str], modes: Collection[str] = tuple(MODES)) -> None:
    """Save a picture of every screen."""
    folder.mkdir(parents=True, exist_ok=True)
    for size_name, size in SIZES.items():
        kiosk = open_kiosk(size=size)
        kiosk.window.grab().save(str(folder / f"01-language-{size_name}.png"))
        for language in languages:
            for mode in modes:
                for screen in SCREENS:
                    show(kiosk, screen, language, mode)
                    kiosk.window.grab().save(str(folder / f"{screen}-{language}-{mode}-{size_name}.png"))
        kiosk.close()


def main() -> None:
    """Save pictures in the languages that are named, or in all."""
    application = QApplication([])
    theme.apply(application, FONTS)
    save_all(Path(sys.argv[1]), sys.argv[2:] or tuple(tongues.OWN_NAMES))


if __name__ == "__main__":
    main()
