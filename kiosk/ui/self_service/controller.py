"""The kiosk at work: touches, scans and time become steps of a visit, and a visit becomes a screen; no widgets.

What the station answers for a visit that is over meanwhile is dropped. An answer that is no success is held until
a whole number of `fail_s` after it was asked for, whatever it is: neither look nor time tells one failure from another.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain import self_check_in as way
from kiosk.domain.codes import BODY_LENGTH
from kiosk.domain.credential import RawScan
from kiosk.domain.panel import fitting, frame_of, inches_of
from kiosk.domain.self_check_in import CODE_LENGTH, Pace, Screen, Visit, Why
from kiosk.services.self_check_in import Finished, Found
from kiosk.ui.runner import Lane, Runner
from kiosk.ui.self_service.port import KioskStation
from kiosk.ui.self_service.present import view
from kiosk.ui.self_service.present_screens import Told
from kiosk.ui.self_service.state import StillThere, Take, View
from kiosk.ui.words import Translate

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
TICK_MS = 250
FAIL_S = 1.5
PRINT_S = 25.0
"""How long a badge may take to come out before the desk has to see to it."""
_LOOK_MS = 200
_USUAL_INCHES, _MEASURING_MS = 21.5, 180_000
_COMFORTS = {
    "larger": "is_larger",
    "contrast": "is_contrast",
    "aloud": "is_aloud",
    "lower": "is_lower",
    "slower": "is_slower",
}


class KioskController(QObject):
    """Runs visits.

    Signals:
        view_changed: a `View` to build.
        seconds_changed: a `View` of which only the seconds differ from the last.
        picture_changed: the drawn badge, as an array.
        sound_wanted: a sound by name.
        closing: the staff's PIN was given.
        again_wanted: what the screen says is to be said once more.
    """

    view_changed = Signal(object)
    seconds_changed = Signal(object)
    picture_changed = Signal(object)
    sound_wanted = Signal(str)
    closing = Signal()
    again_wanted = Signal()

    def __init__(
        self,
        station: KioskStation,
        runner: Runner,
        translate: Translate,
        *,
        pace: Pace | None = None,
        clock_s: Callable[[], float] = time.monotonic,
        fail_s: float = FAIL_S,
        print_s: float = PRINT_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station, self._runner, self._translate = station, runner, translate
        self._pace, self._clock_s, self._fail_s, self._print_s = pace or Pace(), clock_s, fail_s, print_s
        self._told = Told()
        self._visit = way.begin(clock_s())
        self._turn = 0
        self._found: Found | None = None
        self._finished: Finished | None = None
        self._pin = ""
        self._shown = self._view()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.tick)
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._look_at_printer)
        self._print_by_s = 0.0

    @property
    def visit(self) -> Visit:
        """Who is there, and how far."""
        return self._visit

    def start(self) -> None:
        """Show the first screen, and let time pass."""
        self._tick.start()
        self.view_changed.emit(self._shown)

    def show_camera(self, has_camera: bool) -> None:
        """Tell whether there is a picture to show."""
        self._told = replace(self._told, has_camera=has_camera)
        self._show()

    def show_voices(self, languages: frozenset[str]) -> None:
        """Tell which languages can be read aloud."""
        self._told = replace(self._told, voices=languages)
        self._show()

    def tick(self) -> None:
        """Let time pass."""
        self._take(way.tick(self._visit, self._clock_s(), self._pace))

    def scan(self, scan: RawScan) -> None:
        """Take a scan; a typed or scanned code means something on the first screens only."""
        if self._told.pin_digits is None and not self._told.frame:
            self._pressed()
            self._read(scan)

    def type_text(self, text: str) -> None:
        """Take typed characters of a keyboard."""
        for character in text:
            self.act(f"type:{character}")

    def act(self, act: str) -> None:
        """Do what a control asks for."""
        kind, _, value = act.partition(":")
        if self._told.pin_digits is not None:
            self._act_pin(kind, value)
            return
        if self._told.frame:
            self._act_measure(kind, value)
            return
        if kind == "more":
            now = self._clock_s()
            left = way.left_s(self._visit, now, self._pace)
            visit = (
                way.more_time(self._visit, self._pace) if self._visit.screen is Screen.TAKE else self._visit
            )
            self._take(visit if visit.screen is Screen.TAKE and left else way.press(visit, now))
            return
        self._pressed()
        do = {
            "language": lambda: way.choose_language(self._visit, value),
            "languages": lambda: self._next_language(),
            "to_code": lambda: way.to_code(self._visit),
            "to_scan": lambda: way.to_scan(self._visit),
            "type": lambda: way.type_text(self._visit, value),
            "accent": lambda: way.exchange(self._visit, value),
            "erase": lambda: way.erase(self._visit),
            "yes": lambda: way.confirm(self._visit),
            "no": lambda: way.to_person(self._visit, Why.NOT_ME),
            "mark": lambda: way.mark(self._visit, value),
            "go_on": lambda: way.go_on(self._visit),
            "skip": lambda: way.skip(self._visit),
            "hide": lambda: way.hide(self._visit, value, self._station.info.rules),
            "turn_names": lambda: way.turn_names(self._visit),
            "spell": lambda: way.to_spelling(self._visit, self._station.info.rules),
            "take_spelling": lambda: way.take_spelling(self._visit, self._station.info.rules),
            "leave_spelling": lambda: way.leave_spelling(self._visit),
            "print": lambda: way.print_badge(self._visit),
            "done": lambda: way.begin(self._clock_s()),
            "volume": lambda: way.turn_volume(self._visit),
            "help": lambda: way.to_person(self._visit, Why.ASKED),
            "no_badge": self._no_badge,
        }.get(kind)
        if kind in _COMFORTS:
            self._turn_comfort(_COMFORTS[kind])
        elif kind == "read_code":
            self._read_code()
        elif kind == "again":
            self.again_wanted.emit()
        elif kind == "staff":
            self._ask_pin()
        elif do is not None:
            self._take(do())

    def _pressed(self) -> None:
        self._visit = way.press(self._visit, self._clock_s())

    def _turn_comfort(self, name: str) -> None:
        comfort = self._visit.comfort
        self._take(replace(self._visit, comfort=replace(comfort, **{name: not getattr(comfort, name)})))

    def _next_language(self) -> Visit:
        """From the first screen on: another language each time; nothing is lost by it."""
        languages = self._station.info.languages
        now = self._visit.language or languages[0]
        place = languages.index(now) if now in languages else -1
        return replace(self._visit, language=languages[(place + 1) % len(languages)], is_language_chosen=True)

    def _read_code(self) -> None:
        if self._visit.screen is Screen.CODE and len(self._visit.typed) == CODE_LENGTH:
            code = f"{self._visit.typed[: BODY_LENGTH - 2]}-{self._visit.typed[BODY_LENGTH - 2 :]}"
            self._read(RawScan((code,), "kiosk", datetime.now(UTC)))

    def _read(self, scan: RawScan) -> None:
        first = self._station.info.languages[0]
        visit = way.read(self._visit, first)
        if visit is self._visit:
            return
        self._take(visit)
        asked_s = self._clock_s()
        self._ask(
            lambda: self._station.identify(scan), lambda found: self._identified(found, asked_s), Lane.WRITE
        )

    def _identified(self, found: Found, asked_s: float) -> None:
        if found.guest is not None:
            self._found = found
            self._take(way.found(self._visit, found.guest, self._station.info.languages))
            return
        hold_ms = round(1000 * held_s(self._clock_s() - asked_s, self._fail_s))
        turn = self._turn
        QTimer.singleShot(hold_ms, self, lambda: self._failed(found) if turn == self._turn else None)

    def _failed(self, found: Found) -> None:
        if found.why:
            self._found = found
            self._take(way.to_person(self._visit, found.why))
        else:
            self._take(way.not_read(self._visit))

    def _take(self, visit: Visit) -> None:
        """Go to a visit: act on its screen, and show it."""
        before, self._visit = self._visit, visit
        is_new = visit.screen is not before.screen
        if is_new:
            _log.info("screen %s", visit.screen)
        self._show()
        if is_new and visit.screen is Screen.LANGUAGE:
            self._forget()
        if is_new and visit.screen is Screen.PRINTING:
            self._finish()
        if is_new and visit.screen is Screen.PERSON:
            self._call()
        if is_new and visit.screen is Screen.TAKE:
            self.sound_wanted.emit("accepted")
        if visit.screen is Screen.BADGE and (is_new or visit.choices != before.choices):
            self._draw()

    def _forget(self) -> None:
        """Nothing of whoever was here stays; what is still under way is not for the next."""
        self._turn += 1
        self._found = self._finished = None
        self._looks.stop()
        self._station.forget()

    def _draw(self) -> None:
        guest, choices = self._visit.guest, self._visit.choices
        if guest is not None:
            self._ask(
                lambda: self._station.preview(guest, choices),
                lambda picture: self.picture_changed.emit(picture) if picture is not None else None,
                Lane.DRAW,
            )

    def _finish(self) -> None:
        found, choices = self._found, self._visit.choices
        if found is not None:
            self._print_by_s = self._clock_s() + self._print_s
            self._ask(lambda: self._station.finish(found, choices), self._recorded, Lane.WRITE)
            self._draw()

    def _recorded(self, finished: Finished) -> None:
        self._finished = finished
        guest = self._visit.guest
        self._pressed()
        if finished.why:
            self._take(way.refused(self._visit, finished.why))
        elif finished.job is not None:
            self._looks.start()
        elif guest is not None and guest.gets_badge:
            self._take(way.not_printed(self._visit))
        else:
            self._take(way.printed(self._visit))

    def _look_at_printer(self) -> None:
        finished = self._finished
        if finished is None:
            self._looks.stop()
            return
        is_out = self._station.is_out(finished)
        if is_out is None and self._clock_s() < self._print_by_s:
            return
        self._looks.stop()
        self._pressed()
        if is_out:
            self._take(way.printed(self._visit))
        else:
            self._ask(lambda: self._station.give_up(finished), lambda _: None, Lane.WRITE)
            self._take(way.not_printed(self._visit))

    def _no_badge(self) -> Visit:
        """The printer said that it printed, or said nothing; she stands beside it and knows."""
        finished = self._finished
        if self._visit.screen is not Screen.TAKE or finished is None:
            return self._visit
        self._ask(lambda: self._station.give_up(finished), lambda _: None, Lane.WRITE)
        return replace(way.to_person(self._visit, Why.NO_BADGE), collects=True)

    def _call(self) -> None:
        why, found = self._visit.why, self._found
        self.sound_wanted.emit("person")
        self._ask(
            lambda: self._station.ask_for_help(why, found),
            lambda called: self._take(way.numbered(self._visit, called.number, called.slip)),
            Lane.WRITE,
        )

    def _ask_pin(self) -> None:
        if not self._station.info.has_pin:
            self.closing.emit()
            return
        self._take(way.begin(self._clock_s()))
        self._pin, self._told = "", replace(self._told, pin_digits=0, pin_wait_s=0)
        self._show()
        QTimer.singleShot(30_000, self, self._leave_pin)

    def _act_pin(self, kind: str, value: str) -> None:
        if kind == "pin_leave":
            self._leave_pin()
        elif kind in ("pin_ok", "pin_measure"):
            pin, self._pin = self._pin, ""
            then = self._measure if kind == "pin_measure" else self.closing.emit
            self._ask(
                lambda: self._station.close_with(pin), lambda tried: self._pin_tried(tried, then), Lane.WRITE
            )
        elif kind in ("pin", "type") and (value.isdigit() or value == "<"):
            self._pin = self._pin[:-1] if value == "<" else (self._pin + value)[:12]
        self._told = (
            replace(self._told, pin_digits=len(self._pin))
            if self._told.pin_digits is not None
            else self._told
        )
        self._show()

    def _pin_tried(self, tried: tuple[bool, int], then: Callable[[], None]) -> None:
        is_right, wait_s = tried
        if is_right:
            then()
        elif self._told.pin_digits is not None:
            self._told = replace(self._told, pin_digits=0, pin_wait_s=wait_s)
            self._show()

    def _measure(self) -> None:
        inches = self._station.info.panel_inches or _USUAL_INCHES
        self._told = replace(self._told, pin_digits=None, pin_wait_s=0, frame=frame_of(inches))
        self._show()
        QTimer.singleShot(_MEASURING_MS, self, self._leave_measure)

    def _act_measure(self, kind: str, value: str) -> None:
        frame = self._told.frame
        if kind == "measure_ok":
            inches = inches_of(frame)
            self._ask(lambda: self._station.keep_panel(inches), lambda _: self._leave_measure(), Lane.WRITE)
        elif kind == "measure_leave":
            self._leave_measure()
        elif kind in ("measure", "measure_to"):
            wanted = int(value) + (frame if kind == "measure" else 0)
            self._told = replace(self._told, frame=fitting(wanted))
            self._show()

    def _leave_measure(self) -> None:
        self._told = replace(self._told, frame=0)
        self._show()

    def _leave_pin(self) -> None:
        if self._told.pin_digits is not None:
            self._pin, self._told = "", replace(self._told, pin_digits=None, pin_wait_s=0)
            self._show()

    def _ask(self, job: Callable[[], _T], done: Callable[[_T], None], lane: Lane) -> None:
        """Ask the station; the answer counts only while the same visit lasts."""
        turn = self._turn
        self._runner.submit(
            job,
            lambda result: done(result) if turn == self._turn else None,
            lambda error: self._broke(error, turn),
            lane,
        )

    def _broke(self, error: Exception, turn: int) -> None:
        """One fault is no reason to be out of order: a person helps this guest, the next begins anew."""
        _log.error("the kiosk could not go on: %s", type(error).__name__, exc_info=error)
        if turn == self._turn and self._visit.screen is not Screen.PERSON:
            self._take(way.to_person(self._visit, Why.FAULT))

    def _view(self) -> View:
        left = way.left_s(self._visit, self._clock_s(), self._pace)
        return view(self._visit, self._station.info, self._translate, left, self._told)

    def _show(self) -> None:
        made = self._view()
        if made == self._shown:
            return
        before, self._shown = self._shown, made
        if _without_seconds(made) == _without_seconds(before):
            self.seconds_changed.emit(made)
        else:
            self.view_changed.emit(made)


def held_s(lasted_s: float, step_s: float) -> float:
    """Return how long an answer is held that took so long, so that all end at a whole number of steps; 0 without steps."""
    return step_s - lasted_s % step_s if step_s else 0.0


def _without_seconds(made: View) -> View:
    body = made.body
    if isinstance(body, Take | StillThere):
        body = replace(body, clears="")
    return replace(made, seconds=None, left="", body=body)
