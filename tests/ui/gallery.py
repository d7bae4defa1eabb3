"""Every state of the desk window, brought about through its controller; run as a script it saves pictures.

QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.ui.gallery FOLDER [WIDTH HEIGHT]

Longer than other modules: it is the list of all states, a line or two each.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.admission import Admit, BadgeTask, Reason
from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.credential import RawScan
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import (
    JobState,
    PrinterStatus,
    PrinterTrouble,
    PrintJob,
    Registration,
    RegistrationState,
    StationId,
)
from kiosk.services.group import Group
from kiosk.services.ports import Found
from kiosk.services.seats import Full
from kiosk.ui import theme
from kiosk.ui.catalogue import Catalogue
from kiosk.ui.desk.delegation.part import delegation_part
from kiosk.ui.desk.duplicates.part import duplicates_part
from kiosk.ui.desk.help_call.part import help_part
from kiosk.ui.desk.help_call.port import Calls
from kiosk.ui.desk.look_at.part import look_part
from kiosk.ui.desk.port import ClockDoubt
from kiosk.ui.desk.record.page import RecordPage
from kiosk.ui.desk.record.part import record_part
from kiosk.ui.desk.record.state import RecordStage, Tab
from kiosk.ui.desk.states import Act
from kiosk.ui.desk.walk_in.page import WalkInPage
from kiosk.ui.desk.walk_in.part import walk_in_part
from kiosk.ui.desk.walk_in.state import WalkIn
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.runner import InlineRunner
from kiosk.ui.sounds import NoSounds
from tests.ui import samples as s
from tests.ui.duplicate_samples import LONG_A, SEO_A, with_pairs
from tests.ui.group_samples import NAME, members
from tests.ui.others import CALL, Others, look
from tests.ui.record_samples import full_record

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
Setup = Callable[[DeskWindow, s.FakeStation], None]


def answer(outcome: object) -> Setup:
    """Return a set-up in which a scan gets this answer."""

    def run(window: DeskWindow, station: s.FakeStation) -> None:
        station.answers = {"SCAN-1": outcome}  # type: ignore[dict-item] # an Outcome, by every caller
        window.controller.scan(RawScan(("SCAN-1",), "test", s.NOW))

    return run


def search(*hits: Found, text: str = "ha") -> Setup:
    """Return a set-up in which a text finds these people."""

    def run(window: DeskWindow, station: s.FakeStation) -> None:
        station.found = hits
        window.view.type_text(text)
        settle()

    return run


def others_of(station: s.FakeStation) -> Others:
    """Return what the other desks of a made-up station did."""
    if station.others is None:
        station.others = Others()
    assert isinstance(station.others, Others)
    return station.others


def calling(calls: Calls, *acts: Act) -> Setup:
    """Return a set-up in which there are calls for help."""

    def run(window: DeskWindow, station: s.FakeStation) -> None:
        others_of(station).now = calls
        window.controller.news_pushed.emit()
        acting(*acts)(window, station)

    return run


def looking(
    kind: ConflictKind | None, whom: Registration = s.LAYLA, *, is_open: bool = True, is_ours: bool = True
) -> Setup:
    """Return a set-up in which two desks did something apart; None is nothing."""

    def run(window: DeskWindow, station: s.FakeStation) -> None:
        if kind is not None:
            others_of(station).looks = (
                look(kind, whom, is_ours=is_ours, field_name="organisation"),
                look(ConflictKind.TWICE_IN, is_ours=is_ours),
            )
        window.controller.news_pushed.emit()
        if is_open:
            acting(Act.LOOK)(window, station)

    return run


def acting(*acts: Act) -> Setup:
    """Return a set-up in which keys are pressed."""

    def run(window: DeskWindow, station: s.FakeStation) -> None:
        for act in acts:
            window.controller.act(act)

    return run


def trouble(kind: PrinterTrouble, *jobs: PrintJob) -> Setup:
    """Return a set-up in which the printer is in trouble."""

    def run(window: DeskWindow, station: s.FakeStation) -> None:
        status = PrinterStatus(trouble=kind, at=s.NOW)
        window.controller.spool_pushed.emit(replace(s.paper_out(*jobs), status=status))

    return run


def unknown(window: DeskWindow, station: s.FakeStation) -> None:
    """A badge of which the printer said nothing."""
    window.controller.spool_pushed.emit(replace(s.READY_SPOOL, jobs=(s.job(s.LAYLA, JobState.UNKNOWN),)))


def printing(window: DeskWindow, station: s.FakeStation) -> None:
    """A badge in the middle of its printing."""
    window.controller.spool_pushed.emit(replace(s.READY_SPOOL, jobs=(s.job(s.LAYLA),), progress=0.62))


def failing(window: DeskWindow, station: s.FakeStation) -> None:
    """A job that could not be done."""
    station.error = OperatorError("Only today's check-ins of this desk can be undone here. Call the lead.")
    window.controller.scan(RawScan(("X",), "test", s.NOW))
    station.error = None


def asking(window: DeskWindow, station: s.FakeStation) -> None:
    """An undone check-in with its question."""
    station.question = s.badge(s.LAYLA)
    window.controller.act(Act.UNDO)


def both(*setups: Setup) -> Setup:
    """Return set-ups one after the other."""

    def run(window: DeskWindow, station: s.FakeStation) -> None:
        for setup in setups:
            setup(window, station)

    return run


_QUEUE = (
    s.job(s.AMADOU, JobState.QUEUED, 26),
    s.job(s.SEO, JobState.QUEUED, 27),
    s.job(s.THIRI, JobState.QUEUED),
)
_QUEUED_LONG = (s.job(s.AMADOU, JobState.QUEUED, 26), s.job(s.LONG, JobState.QUEUED))
_ASK = replace(s.admitted(s.HONG), decision=Admit(s.HONG, BadgeTask.ASK), job=None, badge=None)
_HAS = replace(s.admitted(s.HONG), decision=Admit(s.HONG, BadgeTask.HAS_BADGE), job=None)


def form_page(window: DeskWindow) -> WalkInPage:
    page = window.view.stage.pages[WalkIn]
    assert isinstance(page, WalkInPage)
    return page


def walk_in(window: DeskWindow, station: s.FakeStation) -> None:
    """A form under way, with people of such a name."""
    station.found = [(s.HONG, s.claim(s.HONG, 49)), (s.LAYLA, None)]
    window.controller.act(Act.WALK_IN)
    values = {"name": "Seo Min-ah", "name_native": "서민아", "organisation": "Student Discussion Group"}
    for (name, text), field in zip(values.items(), form_page(window).fields, strict=False):
        assert name
        field.line.setText(text)
    window.controller.take(values | {"category": "student", "photo": "no"})


def full(act: Act) -> Setup:
    """Return a set-up in which a form is sent that finds no place left."""

    def run(window: DeskWindow, station: s.FakeStation) -> None:
        station.places = (s.FULL, s.FEW)
        window.controller.act(act)
        form_page(window).fields[0].line.setText("Ngozi Okafor")
        station.error = Full(s.FULL, "Trainee")
        window.controller.act(Act.REGISTER)
        settle()
        station.error = None

    return run


def no_place_left(window: DeskWindow, station: s.FakeStation) -> None:
    """The record of a guest who is to have a category that has no place left."""
    shown = window.controller.shown
    assert isinstance(shown, RecordStage)
    window.controller.take({**dict(shown.values), "category": "trainee"})
    station.records.error = Full(s.FULL, "Trainee")
    window.controller.act(Act.SAVE)
    settle()
    station.records.error = None


def group(many: int = 0) -> Setup:
    """Return a set-up with a guest of a delegation on the stage."""

    def run(window: DeskWindow, station: s.FakeStation) -> None:
        station.groups.group = Group(NAME, members(many))
        answer(s.admitted(replace(s.LAYLA, delegation=NAME)))(window, station)
        settle()

    return run


def record(*acts: Act | int | Tab, of: Registration = s.LAYLA, **facts: bool) -> Setup:
    """Return a set-up in which the record of a guest is open, with keys pressed, numbers too, or pages turned to."""

    def run(window: DeskWindow, station: s.FakeStation) -> None:
        station.records.people[of.registration_id] = full_record(of, **facts)
        answer(s.admitted(of))(window, station)
        window.controller.act(Act.RECORD)
        settle()
        for act in acts:
            if isinstance(act, Act):
                window.controller.act(act)
            elif isinstance(act, Tab):
                window.controller.take(act)
            else:
                window.controller.take_number(act)
        settle()

    return run


def scanned_member(window: DeskWindow, station: s.FakeStation) -> None:
    """A member's ticket while the page is on the stage."""
    answer(s.admitted(replace(s.AMADOU, delegation=NAME)))(window, station)


def twice(one: Registration) -> Setup:
    """Return a set-up with a guest on the stage who may be on the list twice."""

    def run(window: DeskWindow, station: s.FakeStation) -> None:
        pairs = with_pairs()
        station.duplicates.pairs, station.duplicates.sides_of = pairs.pairs, pairs.sides_of
        answer(s.admitted(one))(window, station)
        settle()

    return run


def all_pairs(window: DeskWindow, station: s.FakeStation) -> None:
    """The list of all likely pairs."""
    pairs = with_pairs()
    station.duplicates.pairs, station.duplicates.sides_of = pairs.pairs, pairs.sides_of
    window.controller.act(Act.COMPARE)


def choosing(window: DeskWindow, station: s.FakeStation) -> None:
    """The first pair of the list is compared."""
    window.controller.take(("pair", 0))


def badges_out(window: DeskWindow, station: s.FakeStation) -> None:
    """A group's check-in undone with badges in hands."""
    station.groups.questions = tuple(s.badge(one) for one in (s.AMADOU, s.SEO, s.THIRI, s.LONG))
    window.controller.act(Act.UNDO)


_HIDING = replace(s.LONG, hide=("organisation", "country"), city="Gwangju")
_OWING = replace(s.LAYLA, state=RegistrationState.UNPAID)


def completing(window: DeskWindow, station: s.FakeStation) -> None:
    """An organisation that is being typed, with what the list knows."""
    station.suggestions = ("Gwangju International Center", "광주광역시", s.LONG.organisation)
    window.controller.act(Act.WALK_IN)
    field = form_page(window).fields[2].line
    field.setFocus()
    field.setText("gwang")
    settle()


def completing_record(window: DeskWindow, station: s.FakeStation) -> None:
    """A city that is being typed in a record."""
    record()(window, station)
    station.suggestions = ("Gwangju", "광주")
    page = window.view.stage.pages[RecordStage]
    assert isinstance(page, RecordPage)
    line = page.fields[Tab.PERSON].fields["city"].line
    line.setFocus()
    line.setText("gw")
    settle()


STATES: dict[str, Setup] = {
    "06e-walk-in-completing": completing,
    "record-o-completing": completing_record,
    "11-duplicate-hint": twice(SEO_A),
    "11b-compare": both(twice(SEO_A), acting(Act.COMPARE)),
    "11c-compare-long": both(twice(LONG_A), acting(Act.COMPARE)),
    "11d-merged": both(twice(SEO_A), acting(Act.COMPARE, Act.REGISTER)),
    "11e-pairs": all_pairs,
    "11f-pairs-compare": both(all_pairs, choosing),
    "11g-pairs-merged": both(all_pairs, choosing, acting(Act.REGISTER)),
    "11h-no-pairs": acting(Act.COMPARE),
    "11i-compare-paper-out": both(
        trouble(PrinterTrouble.PAPER_OUT, *_QUEUE), twice(SEO_A), acting(Act.COMPARE)
    ),
    "10-delegation-offered": group(),
    "10b-delegation": both(group(30), acting(Act.DELEGATION)),
    "10c-delegation-scanned": both(group(), acting(Act.DELEGATION), scanned_member),
    "10d-delegation-in": both(group(), acting(Act.DELEGATION, Act.REGISTER)),
    "10e-delegation-undone": both(group(), acting(Act.DELEGATION, Act.REGISTER), badges_out),
    "10f-delegation-list": both(group(), acting(Act.DELEGATION, Act.PRINT_BADGE)),
    "10g-delegation-paper-out": both(
        trouble(PrinterTrouble.PAPER_OUT, *_QUEUE), group(), acting(Act.DELEGATION)
    ),
    "record": record(),
    "record-b-long": record(of=s.LONG),
    "record-c-booking": record(2),
    "record-d-booking-long": record(2, of=s.LONG),
    "record-e-wishes": record(3, of=s.LONG),
    "record-f-desk": record(4, of=_OWING),
    "record-p-back": record(4, of=replace(s.LONG, state=RegistrationState.UNPAID), has_back=True),
    "record-g-desk-new": record(4, is_in=False, has_badge=False),
    "record-h-history": record(5),
    "record-i-hiding": record(of=_HIDING),
    "record-j-fault": record(Act.REPLACE, Act.REGISTER, of=s.LONG),
    "record-k-replace-long": record(Act.REPLACE, of=s.LONG),
    "record-l-collect": record(Act.COLLECT, of=s.LONG),
    "record-m-pay": record(Act.PAY, of=_OWING),
    "record-n-pay-long": record(Act.PAY, Act.REGISTER, of=replace(s.LONG, state=RegistrationState.UNPAID)),
    "06-walk-in": walk_in,
    "10a-call": calling(Calls(others=((CALL, "Desk 1"),), is_heard=True)),
    "10b-number": calling(Calls(others=((replace(CALL, number="H 27"), "Kiosk H"), (CALL, "Desk 1")))),
    "10c-called": calling(Calls(own=CALL, is_heard=True), Act.CALL_LEAD),
    "10d-unheard": calling(Calls(own=CALL), Act.CALL_LEAD),
    "10e-coming": calling(Calls(own=replace(CALL, taken_by=StationId("one")), comes="Desk 1")),
    "10f-twice-in": looking(ConflictKind.TWICE_IN),
    "10g-edited": looking(ConflictKind.EDITED_APART, s.LONG),
    "10h-file": looking(ConflictKind.FILE_DIFFERS, s.LONG),
    "10i-badges": looking(ConflictKind.TWO_BADGES, s.LONG),
    "10l-given-twice": looking(ConflictKind.GIVEN_TWICE, s.LONG),
    "10m-oversold": looking(ConflictKind.OVERSOLD, s.LONG),
    "10n-oversold-guest": both(
        looking(ConflictKind.OVERSOLD, is_open=False, is_ours=False), answer(s.admitted(s.LAYLA))
    ),
    "10j-conflict-banner": looking(ConflictKind.EDITED_APART, s.LONG, is_open=False),
    "10k-nothing": looking(None),
    "06b-walk-in-empty": acting(Act.WALK_IN),
    "06d-correct": both(answer(s.already()), acting(Act.EDIT)),
    "06e-walk-in-full": full(Act.WALK_IN),
    "06f-correct-full": both(answer(s.already()), full(Act.EDIT)),
    "record-q-full": both(record(2, of=s.LONG), no_place_left),
    "06c-walk-in-nameless": both(acting(Act.WALK_IN), acting(Act.REGISTER)),
    "01-ready": lambda window, station: None,
    "02-welcome": both(answer(s.admitted(s.LAYLA)), printing),
    "02c-welcome-long": answer(s.admitted(s.LONG)),
    "02d-welcome-ask": answer(_ASK),
    "02e-welcome-has-badge": answer(_HAS),
    "03-already": answer(s.already()),
    "03b-already-long": answer(s.already(s.LONG, None)),
    "03c-reprint": both(answer(s.already()), acting(Act.LOST)),
    "03d-reopened": lambda window, station: window.controller.reopen("fact-amadou"),
    "03e-ask-consent": answer(replace(s.admitted(s.LAYLA), ask=(s.CONSENT, s.TRIP))),
    "03f-ask-choice-long": answer(replace(s.admitted(s.LONG), ask=(s.TRIP,), noted="Yes")),
    "03g-ask-text": answer(replace(s.admitted(s.HONG), ask=(s.FREE,))),
    "03h-answered": answer(replace(s.admitted(s.HONG), noted="By the late bus")),
    "03i-ask-again": answer(replace(s.already(), ask=(s.CONSENT,))),
    "03j-ask-paper-out-long": both(
        trouble(PrinterTrouble.PAPER_OUT, *_QUEUE),
        answer(replace(s.admitted(s.LONG), ask=(s.CONSENT, s.TRIP))),
    ),
    "03l-ask-paper-out": both(
        trouble(PrinterTrouble.PAPER_OUT, *_QUEUE), answer(replace(s.admitted(s.LAYLA), ask=(s.CONSENT,)))
    ),
    "03m-ask-again-paper-out": both(
        trouble(PrinterTrouble.PAPER_OUT, *_QUEUE), answer(replace(s.already(), ask=(s.CONSENT,)))
    ),
    "03k-ask-again-paper-out-long": both(
        trouble(PrinterTrouble.PAPER_OUT, *_QUEUE), answer(replace(s.already(s.LONG), ask=(s.FREE,)))
    ),
    "04-not-found": answer(s.refused(Reason.UNKNOWN)),
    "04b-not-valid-today": answer(s.refused(Reason.NOT_VALID_TODAY, s.ROSA)),
    "04c-cancelled": answer(s.refused(Reason.CANCELLED, s.ROSA)),
    "04n-passed-on": answer(s.refused(Reason.REPLACED, s.ROSA)),
    "04d-unpaid": answer(s.refused(Reason.UNPAID, s.LONG)),
    "04e-blocked": answer(s.refused(Reason.BLOCKED, s.LAYLA)),
    "04f-badge-voided": answer(s.refused(Reason.BADGE_VOIDED, s.HONG)),
    "04g-several": answer(s.refused(Reason.SEVERAL_MATCH)),
    "04h-unreadable": answer(s.refused(Reason.UNREADABLE, text="")),
    "04i-badge-number": answer(replace(s.refused(Reason.UNKNOWN, text="D3AA-7KX"), is_badge_number=True)),
    "04j-fault": failing,
    "05-search": both(
        search(
            (s.HONG, s.claim(s.HONG, 49)), (s.HAN, None), (s.LONG, None), (s.HWANG, None), (s.LAYLA, None)
        ),
        lambda window, station: window.controller.hub_pushed.emit(s.OFFLINE),
        lambda window, station: window.controller.move(1),
    ),
    "05b-search-none": search(text="zzz"),
    "06-undone": both(answer(s.admitted(s.LAYLA)), acting(Act.UNDO)),
    "06b-undone-question": both(answer(s.admitted(s.LAYLA)), asking),
    "06c-badge-taken": both(answer(s.admitted(s.LAYLA)), asking, acting(Act.BADGE_TAKEN)),
    "07-paper-out": both(
        trouble(PrinterTrouble.PAPER_OUT, *_QUEUE), answer(s.admitted(s.THIRI, JobState.QUEUED))
    ),
    "07b-paper-out-long": both(
        trouble(PrinterTrouble.SILENT, *_QUEUED_LONG), answer(s.admitted(s.LONG, JobState.QUEUED))
    ),
    "07c-head-open-already": both(trouble(PrinterTrouble.HEAD_OPEN), answer(s.already(s.LONG))),
    "07d-offline-not-found": both(
        trouble(PrinterTrouble.OFFLINE), answer(s.refused(Reason.NOT_VALID_TODAY, s.ROSA))
    ),
    "07e-unknown-print": both(answer(s.admitted(s.LAYLA)), unknown),
    "07f-search-paper-out": both(
        trouble(PrinterTrouble.PAPER_OUT, *_QUEUE), search((s.HAN, None), (s.LONG, None), (s.HWANG, None))
    ),
    "08-help": acting(Act.HELP),
    "08b-lead": acting(Act.CALL_LEAD),
    "08h-paper-out-many-tasks": both(
        trouble(PrinterTrouble.PAPER_OUT, *_QUEUE), answer(s.admitted(s.LONG, JobState.QUEUED))
    ),
    "08c-load": both(trouble(PrinterTrouble.PAPER_OUT, *_QUEUE), acting(Act.HOW_TO_LOAD)),
    "09-rehearsal": lambda window, station: window.controller.clock_pushed.emit(s.clock(is_rehearsal=True)),
    "09b-clock-doubt": lambda window, station: window.controller.clock_pushed.emit(
        replace(s.clock(), doubt=ClockDoubt.APART_FROM_HUB)
    ),
}


def open_window(
    station: s.FakeStation,
    language: str = "en",
    size: tuple[int, int] = (1366, 768),
) -> DeskWindow:
    """Return a shown window on a made-up station."""
    window = DeskWindow(
        station,
        InlineRunner(),
        Catalogue(),
        NoSounds(),
        parts=(
            walk_in_part(station, station.suggest),
            help_part(others_of(station)),
            look_part(others_of(station)),
            delegation_part(station.groups),
            duplicates_part(station.duplicates),
            record_part(station, station.records, station.suggest),
        ),
        language=language,
        fade_ms=0,
        pause_ms=0,
        follow_ms=0,
    )
    window.resize(*size)
    window.start()
    window.controller.spool_pushed.emit(s.READY_SPOOL)
    window.controller.hub_pushed.emit(s.CONNECTED)
    window.controller.clock_pushed.emit(s.clock())
    window.show()
    settle()
    return window


def dispose(window: QWidget) -> None:
    """Close a window and free it now: outside of an event loop Qt would keep every window of a run."""
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def settle() -> None:
    """Let layouts and what follows a paint come to rest."""
    for _ in range(6):
        QApplication.processEvents()


def main() -> None:
    """Save a picture of every state in both languages."""
    folder = Path(sys.argv[1])
    size = (int(sys.argv[2]), int(sys.argv[3])) if len(sys.argv) > 3 else (1366, 768)
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    theme.apply(application, FONTS)
    for language in ("en", "ko"):
        for name, setup in STATES.items():
            station = s.FakeStation()
            window = open_window(station, language, size)
            setup(window, station)
            settle()
            window.grab().save(str(folder / f"{name}-{language}.png"))
            dispose(window)


if __name__ == "__main__":
    main()
