"""Shifts, the lead's PIN, the lock and the day of destruction, in the real window over a real station."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.app.cli import run
from kiosk.app.data_dir import RESOURCES, opened
from kiosk.app.desk_parts import DeskParts, make_desk
from kiosk.domain.credential import RawScan
from kiosk.domain.rights import Right, Role
from kiosk.services.pins import set_pin
from kiosk.services.shift import make_staff_badges
from kiosk.ui.desk.ask.page import AskPage
from kiosk.ui.desk.safe.present import DayAsk, PinAsk, RetainAsk, ShiftAsk
from kiosk.ui.desk.states import Act, Already, Ready, Trouble, Welcome
from tests.scenarios.commands import DEMO_EVENT
from tests.ui.opened import visible_labels

pytestmark = pytest.mark.qt_log_ignore(
    "PulseAudioService", extend=True
)  # the real sounds, where there are none

LEAD, VOLUNTEER = "274951", "8306"
GUEST = "PZXG-RZV"
PEOPLE = f"name,email,booking_code\nLayla Mansouri,layla@example.org,{GUEST}\nOmar Haddad,,OMAR-AAA1\n"
SALT = bytes(16)


class Desk:
    """A desk that runs, and hands for it."""

    def __init__(self, parts: DeskParts, qtbot: QtBot) -> None:
        self.parts, self.window, self.qtbot = parts, parts.window, qtbot
        self.controller = parts.window.controller

    def until(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=20_000)

    def on_stage(self, kind: type) -> None:
        self.until(lambda: isinstance(self.controller.shown, kind))
        self.qtbot.wait(30)

    def scan(self, code: str) -> None:
        self.controller.scan(RawScan((code,), "wedge", datetime.now(UTC)))

    def hit(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifier)
        self.qtbot.wait(30)

    def type_pin(self, pin: str) -> None:
        page = self.window.view.stage.currentWidget()
        assert isinstance(page, AskPage)
        assert page.line.echoMode() is QLineEdit.EchoMode.Password
        page.line.setText(pin)
        QTest.keyClick(page.line, Qt.Key.Key_Return)

    def words(self) -> str:
        return "\n".join(label.text() for label in visible_labels(self.window))

    def facts(self) -> list[tuple[str, str | None]]:
        with self.parts.station.here.store.read() as reader:
            return [(str(fact.kind), fact.actor_id) for fact in reader.facts()]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "event.toml").write_text(
        DEMO_EVENT.read_text(encoding="utf-8").replace('logo = "logo.svg"', ""), encoding="utf-8"
    )
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    return tmp_path / "data"


def made(data: Path, rehearse: str = "2019-09-30T09:00") -> None:
    beside, key = data.parent, ("--data", str(data), "--key-file", str(data.parent / "key"))
    assert run(["event", "init", str(beside / "event.toml"), "--rehearse", rehearse, *key]) == 0
    assert run(["roster", "import", str(beside / "people.csv"), *key]) == 0


def pins(data: Path) -> str:
    """Set both PINs and make a staff badge; return its code."""
    with opened(data, data.parent / "key") as here:
        set_pin(here.store, Role.LEAD, LEAD, SALT)
        set_pin(here.store, Role.VOLUNTEER, VOLUNTEER, SALT)
        return make_staff_badges(here.desk(), ["J-07"])[0][1]


@contextmanager
def desk(data: Path, qtbot: QtBot, qapp: QApplication, volunteer: str | None = None) -> Iterator[Desk]:
    with (
        opened(data, data.parent / "key") as here,
        make_desk(qapp, here, volunteer, RESOURCES, "en") as parts,
    ):
        parts.window.show()
        parts.tell_clock()
        qtbot.wait(50)
        yield Desk(parts, qtbot)


def test_a_scan_or_one_press_is_a_change_of_shift_and_facts_carry_it(
    data: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    made(data)
    with opened(data, data.parent / "key") as here:
        badge = make_staff_badges(here.desk(), ["J-07", "J-08"])[0][1]
    with desk(data, qtbot, qapp) as at:
        assert "nobody on shift" in at.words()
        at.scan(badge)
        at.on_stage(Trouble)
        assert "J-07" in at.words()
        assert "nobody on shift" not in at.words()
        assert badge not in at.words()
        at.scan(GUEST)
        at.on_stage(Welcome)
        assert ("checked_in", "J-07") in at.facts()

        at.hit(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
        at.on_stage(ShiftAsk)
        at.until(lambda: "J-08" in at.words())
        at.hit(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        at.on_stage(Ready)
        at.scan("OMAR-AAA1")
        at.on_stage(Welcome)
        assert ("checked_in", "J-08") in at.facts()

        QTest.mouseClick(at.window.view.status.desk, Qt.MouseButton.LeftButton)
        at.on_stage(ShiftAsk)
        page = at.window.view.stage.currentWidget()
        assert isinstance(page, AskPage)
        assert QApplication.focusWidget() is page.line or not at.window.isActiveWindow()
        page.line.setText("kim@example.org")
        QTest.keyClick(page.line, Qt.Key.Key_Return)
        at.until(lambda: "Not a full name" in at.words())
        page.line.setText("민지")
        QTest.keyClick(page.line, Qt.Key.Key_Return)
        at.on_stage(Ready)
        at.until(lambda: "민지" in at.words())
    with desk(data, qtbot, qapp) as again:  # The same day: whoever was on shift still is.
        assert "민지" in again.words()


def test_set_up_is_the_leads_for_a_while_and_ends_by_a_key(
    data: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    made(data)
    pins(data)
    with desk(data, qtbot, qapp) as at:
        opened_setup = []
        at.controller.set_up_wanted.connect(lambda: opened_setup.append(True))
        at.controller.act(Act.SET_UP)
        at.on_stage(PinAsk)
        at.type_pin("000000")
        at.until(lambda: "4 more tries" in at.words())
        page = at.window.view.stage.currentWidget()
        assert isinstance(page, AskPage)
        assert page.line.text() == ""
        at.type_pin(VOLUNTEER)
        at.until(lambda: "3 more tries" in at.words())
        at.scan(GUEST)  # Work goes on: the question gives way.
        at.on_stage(Welcome)
        assert not opened_setup
        at.controller.act(Act.SET_UP)
        at.on_stage(PinAsk)
        at.type_pin(LEAD)
        at.until(lambda: bool(opened_setup))
        assert at.controller.rights.may(Right.SEE_EMAIL)
        assert "lead's rights" in at.words()
        at.controller.act(Act.SHUT)
        assert not at.controller.rights.is_lead
        assert at.window._setup is not None
        assert not at.window._setup.isVisible()


def test_a_locked_desk_shows_nothing_admits_nobody_and_stays_locked_over_a_restart(
    data: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    made(data)
    badge = pins(data)
    with desk(data, qtbot, qapp) as at:
        at.scan(GUEST)
        at.on_stage(Welcome)
        at.until(lambda: at.words().count("Layla") >= 2)  # on the stage and among the last check-ins
        at.controller.act(Act.SHUT)
        at.on_stage(PinAsk)
        shown = at.words()
        assert "Layla" not in shown
        assert "Mansouri" not in shown
        assert "World Human Rights Cities Forum 2019" in shown
        for act in (Act.HELP, Act.CLEAR, Act.WALK_IN, Act.SHIFT, Act.SET_UP, Act.CALL_LEAD):
            at.controller.act(act)
            assert isinstance(at.controller.shown, PinAsk)
        at.controller.search("layla")
        at.controller.enter(GUEST)
        at.scan("OMAR-AAA1")
        at.until(lambda: "Nobody was checked in" in at.words())
        assert [kind for kind, _ in at.facts()].count("checked_in") == 1
        at.qtbot.wait(200)
        assert "Layla" not in at.words()
    with desk(data, qtbot, qapp) as again:
        again.on_stage(PinAsk)
        again.type_pin("111111")
        again.until(lambda: "more tries" in again.words())
        again.scan(badge)
        again.on_stage(Trouble)
        again.until(lambda: "Layla" in again.words())  # the last check-ins
        again.controller.act(Act.SHUT)
        again.on_stage(PinAsk)
        again.type_pin(VOLUNTEER)
        again.on_stage(Ready)
        assert not again.controller.rights.is_lead
    with desk(data, qtbot, qapp) as third:
        third.on_stage(Ready)


def test_an_idle_desk_locks_itself_only_where_volunteers_can_open_it(
    data: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    made(data)
    with opened(data, data.parent / "key") as here:
        set_pin(here.store, Role.LEAD, LEAD, SALT)
    with desk(data, qtbot, qapp) as at:
        keeper = at.controller._keeper
        assert keeper is not None
        idle = keeper._idle  # type: ignore[attr-defined]
        assert (idle.isActive(), idle.interval()) == (True, 30 * 60_000)
        idle.timeout.emit()
        at.qtbot.wait(200)
        assert isinstance(at.controller.shown, Ready)
    pins(data)
    with desk(data, qtbot, qapp) as at:
        keeper = at.controller._keeper
        assert keeper is not None
        keeper._idle.timeout.emit()  # type: ignore[attr-defined]
        at.on_stage(PinAsk)


def test_another_days_check_in_is_undone_by_the_lead_alone(
    data: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    file = data.parent / "event.toml"
    file.write_text(
        file.read_text(encoding="utf-8").replace('once_per = "day"', 'once_per = "event"'), encoding="utf-8"
    )
    made(data)
    with opened(data, data.parent / "key") as here, here.store.write() as tx:
        from kiosk.domain.facts import Kind

        recorder = here.desk().recorder
        found = next(one for _, one in tx.registrations() if one.booking_code == GUEST)
        body = {"place": "event", "day": "2019-09-29"}
        tx.append([recorder.fact(tx, Kind.CHECKED_IN, found.registration_id, body)])
    pins(data)
    with desk(data, qtbot, qapp) as at:
        at.scan(GUEST)
        at.on_stage(Already)
        at.hit(Qt.Key.Key_F5)
        at.on_stage(PinAsk)
        assert "check_in_undone" not in [kind for kind, _ in at.facts()]
        at.type_pin(LEAD)
        at.on_stage(Trouble)
        assert "check_in_undone" in [kind for kind, _ in at.facts()]


def test_a_lead_says_which_day_it_is_and_check_ins_go_by_it(
    data: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    made(data, rehearse="2019-09-21T09:00")
    pins(data)
    with desk(data, qtbot, qapp) as at:
        at.until(lambda: at.controller.is_clock_doubted)
        at.controller.act(Act.DAY)
        at.on_stage(PinAsk)
        at.type_pin(LEAD)
        at.on_stage(DayAsk)
        at.hit(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        at.on_stage(Ready)
        at.parts.tell_clock()
        at.until(lambda: "as the lead said" in at.words())
        assert not at.controller.is_clock_doubted
        at.scan(GUEST)
        at.on_stage(Welcome)
        with at.parts.station.here.store.read() as reader:
            assert [check.day.isoformat() for check in reader.check_ins()] == ["2019-10-01"]


def test_after_the_day_the_desk_reminds_and_a_week_later_waits_for_the_lead(
    data: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    made(data, rehearse="2020-01-03T09:00")
    with desk(data, qtbot, qapp) as at:
        assert "Destroy the list" in at.words()
        at.scan(GUEST)
        at.on_stage(Welcome)


def test_a_week_after_the_day_nobody_is_checked_in_until_it_is_put_off(
    data: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    made(data, rehearse="2020-01-09T09:00")
    pins(data)
    with desk(data, qtbot, qapp) as at:
        at.on_stage(RetainAsk)
        at.scan(GUEST)
        at.until(lambda: "Nobody was checked in." in at.words())
        at.controller.act(Act.CLEAR)
        assert isinstance(at.controller.shown, RetainAsk)
        at.hit(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        at.on_stage(PinAsk)
        at.hit(Qt.Key.Key_Escape)
        at.on_stage(RetainAsk)
        at.hit(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        at.on_stage(PinAsk)
        at.type_pin(LEAD)
        at.on_stage(Ready)
        assert "retention_set" in [kind for kind, _ in at.facts()]
        at.scan(GUEST)
        at.on_stage(Welcome)
