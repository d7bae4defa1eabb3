"""The record in the real window over a real encrypted store: what is typed there is what the journal has."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.data_dir import RESOURCES, opened
from kiosk.app.desk_parts import DeskParts, make_desk
from kiosk.app.desk_suggest import Suggestions
from kiosk.domain.credential import RawScan
from kiosk.domain.history import history
from kiosk.domain.model import Badge, Registration, RegistrationState
from kiosk.ui.desk.record.page import RecordPage
from kiosk.ui.desk.record.state import RecordStage, Tab
from kiosk.ui.desk.states import Act
from kiosk.ui.desk.walk_in.page import WalkInPage
from kiosk.ui.desk.walk_in.state import WalkIn
from tests.scenarios.commands import made

pytestmark = pytest.mark.qt_log_ignore("PulseAudio", extend=True)  # a machine without loudspeakers
CTRL = Qt.KeyboardModifier.ControlModifier
ROWS = (
    "registration_id,booking_code,name,name_native,organisation,country,category,state,email,hide\n"
    "r1,LAYL-AAA1,Layla Mansuri,ليلى المنصوري,Cedar Coast,JO,presenter,paid,layla@example.org,\n"
    "r2,HONG-AAA2,Hong Gil-dong,홍길동,Mudeung,KR,participant,unpaid,,\n"
    "r3,SEOM-AAA3,Seo Min-ah,서민아,광주국제교류센터,KR,participant,paid,,\n"
    "r4,HANG-AAA4,Han Ga-deuk,한가득,광주국제교류센터,KR,participant,paid,,\n"
    "r5,AMAD-AAA5,Amadou Sarr,,Ville de Thies,SN,participant,paid,,organisation\n"
    "r6,FATO-AAA6,Fatou Sarr,,Ville de Thies,SN,participant,paid,,\n"
)


@pytest.fixture
def parts(qapp: QApplication, tmp_path: Path) -> Iterator[DeskParts]:
    place = made(tmp_path, "Front", ROWS)
    place.done("printer", "add", "Folder", f"folder:{tmp_path / 'out'}", "--profile", "pdf")
    with (
        opened(place.data, place.key) as here,
        make_desk(qapp, here, "J-07", RESOURCES, "en") as running,
    ):
        running.window.show()
        running.window.activateWindow()
        yield running


def page(parts: DeskParts) -> RecordPage:
    made_page = parts.window.view.stage.pages[RecordStage]
    assert isinstance(made_page, RecordPage)
    return made_page


def scan(parts: DeskParts, code: str, qtbot: QtBot) -> None:
    before = parts.window.controller.shown
    parts.window.controller.scan(RawScan((code,), "test", parts.station.here.clock.now()))
    qtbot.waitUntil(lambda: parts.window.controller.shown is not before, timeout=20_000)


def hit(parts: DeskParts, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    QTest.keyClick(parts.window, key, modifier)


def open_record(parts: DeskParts, qtbot: QtBot) -> None:
    hit(parts, Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: isinstance(parts.window.controller.shown, RecordStage), timeout=20_000)


def done(parts: DeskParts, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: bool(getattr(parts.window.controller.shown, "done", "")), timeout=20_000)
    return str(getattr(parts.window.controller.shown, "done", ""))


def stored(parts: DeskParts, registration_id: str) -> tuple[Registration, list[Badge], list[str]]:
    """Return what the store has of a person: the registration, its badges, the kinds of its history."""
    with parts.station.here.store.read() as reader:
        found = {one.registration_id: one for _, one in reader.registrations()}
        whose = next(name for name in found if name == registration_id)
        kinds = [entry.what for entry in history(reader.facts([whose]))]
        return found[whose], list(reader.badges_of(whose)), kinds


def test_a_name_is_corrected_and_the_badge_made_anew_by_three_keys(parts: DeskParts, qtbot: QtBot) -> None:
    scan(parts, "LAYL-AAA1", qtbot)
    open_record(parts, qtbot)
    fields = page(parts).fields[Tab.PERSON].fields
    assert (fields["name"].line.text(), fields["country"].line.text()) == ("Layla Mansuri", "Jordan")
    fields["name"].line.setText("Layla Mansouri")
    fields["country"].line.setText("레바논")
    page(parts).fields[Tab.WISHES].picks["hide"].choosers[1].click()
    hit(parts, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isinstance(parts.window.controller.shown, RecordStage), timeout=20_000)
    layla, badges, _ = stored(parts, "r1")
    assert (layla.name, layla.country, layla.hide) == ("Layla Mansouri", "LB", ("country",))
    assert layla.email == "layla@example.org", "what is not shown is not touched"
    assert [one.void_reason for one in badges] == ["name_wrong", ""]
    open_record(parts, qtbot)
    assert fields["country"].line.text() == "", "what she hides is not shown again"
    hit(parts, Qt.Key.Key_5)
    told = "".join("".join(text for text, _ in line) for line in parts.window.controller.shown.lists[1][1])  # type: ignore[union-attr]
    assert "Layla Mansuri" in told
    assert "J-07" in told
    assert "example.org" not in told
    assert "Jordan" not in told


def test_a_badge_is_printed_ahead_noted_and_its_holder_checked_in_later_without_another(
    parts: DeskParts, qtbot: QtBot
) -> None:
    parts.window.controller.search("layla")
    qtbot.waitUntil(lambda: parts.window.controller.guest is not None, timeout=20_000)
    open_record(parts, qtbot)
    hit(parts, Qt.Key.Key_4)
    hit(parts, Qt.Key.Key_P)
    assert done(parts, qtbot) == "The badge is on its way."
    _, badges, kinds = stored(parts, "r1")
    assert (len(badges), "checked_in" in kinds) == (1, False)
    hit(parts, Qt.Key.Key_5)
    page(parts).note.line.setText("waits at the entrance")
    hit(parts, Qt.Key.Key_Return)
    assert done(parts, qtbot) == "The note is kept."
    scan(parts, "LAYL-AAA1", qtbot)
    _, badges, kinds = stored(parts, "r1")
    assert (len(badges), "checked_in" in kinds, "note_added" in kinds) == (1, True, True)
    open_record(parts, qtbot)
    hit(parts, Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: "check_in_undone" in stored(parts, "r1")[2], timeout=20_000)


def test_an_unpaid_guest_pays_and_the_place_passes_on(parts: DeskParts, qtbot: QtBot) -> None:
    scan(parts, "HONG-AAA2", qtbot)
    hit(parts, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: isinstance(parts.window.controller.shown, RecordStage), timeout=20_000)
    body = page(parts).fields[Tab.PAY]
    body.fields["pay:amount"].line.setText("50000 KRW")
    body.fields["pay:receipt"].line.setText("R-17")
    body.picks["pay:part"].choosers[0].click()
    hit(parts, Qt.Key.Key_Return)
    assert done(parts, qtbot) == "The payment is noted."
    assert stored(parts, "r2")[0].state is RegistrationState.PAID
    parts.window.controller.act(Act.COLLECT)
    page(parts).fields[Tab.COLLECT].fields["collect:by"].line.setText("Ville de Thiès")
    hit(parts, Qt.Key.Key_Return)
    assert done(parts, qtbot).startswith("The badge is handed out.")
    assert "badge_collected" in stored(parts, "r2")[2]
    parts.window.controller.act(Act.REPLACE)
    page(parts).fields[Tab.REPLACE].fields["replace:name"].line.setText("Nguyễn Thảo Vy")
    hit(parts, Qt.Key.Key_Return)
    assert done(parts, qtbot).startswith("The place passed on.")
    old, badges, _ = stored(parts, "r2")
    assert old.state is not RegistrationState.PAID
    assert not any(one.is_valid for one in badges)
    shown = parts.window.controller.shown
    assert isinstance(shown, RecordStage)
    assert "Nguyễn Thảo Vy" in shown.lead
    for number, act in enumerate((Act.PLACE_BACK, Act.BADGE_BACK, Act.PAYMENT_BACK), start=1):
        before = parts.window.controller.shown
        parts.window.controller.act(act)
        qtbot.waitUntil(lambda n=number: stored(parts, "r2")[2].count("withdrawn") == n, timeout=20_000)  # type: ignore[misc]
        qtbot.waitUntil(lambda was=before: parts.window.controller.shown is not was, timeout=20_000)  # type: ignore[misc]
        shown = parts.window.controller.shown
        assert isinstance(shown, RecordStage)
        assert "홍길동" in shown.lead, "it is the first holder's record"
    qtbot.waitUntil(lambda: done(parts, qtbot).startswith("Taken back."), timeout=20_000)
    assert stored(parts, "r2")[0].state is RegistrationState.UNPAID


def test_an_organisation_is_completed_in_another_spelling_and_nobody_is_told_by_it(
    parts: DeskParts, qtbot: QtBot
) -> None:
    suggest = Suggestions(parts.station)
    assert suggest("organisation", "ㄱㅈㄱ", "ko") == suggest("organisation", "gwangju", "en")
    assert list(suggest("organisation", "gwangju", "en")) == ["광주국제교류센터"]
    for told in ("Ville", "thies", "Cedar", "무등", "mudeung"):
        assert list(suggest("organisation", told, "en")) == [], "one has it alone, or the other hides it"
    assert suggest("country", "한국", "en")[0] == "Republic of Korea"
    assert list(suggest("name", "Layla", "en")) == []
    hit(parts, Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier)
    form = parts.window.view.stage.pages[WalkIn]
    assert isinstance(form, WalkInPage)
    line = form.fields[2].line
    qtbot.waitUntil(line.isVisible, timeout=20_000)
    line.setFocus()
    QTest.keyClicks(line, "gwangju", Qt.KeyboardModifier.NoModifier, 150)  # by hand, no scanner
    qtbot.waitUntil(form.offers.isVisible, timeout=20_000)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == "광주국제교류센터"
