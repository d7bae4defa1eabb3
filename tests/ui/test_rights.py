"""What the lead may see and do beside the queue, in the real window over a real station with PINs."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.cli import run
from kiosk.app.data_dir import opened
from kiosk.domain.facts import Kind
from kiosk.domain.model import StationId
from kiosk.domain.rights import Role
from kiosk.services.correct import correct
from kiosk.services.pins import set_pin
from kiosk.ui.desk.delegation.state import Delegation
from kiosk.ui.desk.duplicates.state import Duplicates
from kiosk.ui.desk.record.page import RecordPage
from kiosk.ui.desk.record.state import RecordStage, Tab
from kiosk.ui.desk.safe.present import PinAsk
from kiosk.ui.desk.states import Act, Ready, Results, Trouble, Welcome
from kiosk.ui.desk.walk_in.state import WalkIn
from kiosk.upstream.countries import country_codes
from tests.ui.opened import visible_labels
from tests.ui.test_safe import LEAD, Desk, data, desk, made, pins

__all__ = ["data"]
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier
NOOR, LAYLA = "NOOR-AAA1", "PZXG-RZV"
PEOPLE = (
    "name,email,phone,booking_code,delegation\n"
    f"Layla Mansouri,layla@example.org,+962 7 9000 1111,{LAYLA},Lanterns\n"
    "Omar Haddad,,,OMAR-AAA1,Lanterns\n"
    f"Noor Rahimi,noor@example.org,,{NOOR},Lanterns\n"
)


@pytest.fixture
def place(data: Path) -> Path:
    """A station with PINs, and a list on which nobody confirms that Noor is."""
    (data.parent / "people.csv").write_text(PEOPLE, encoding="utf-8")
    made(data)
    with opened(data, data.parent / "key") as here:
        whose = next(one for one in _everybody(here) if one.booking_code == NOOR)
        correct(here.desk(), whose.registration_id, {"protected": "yes"}, country_codes(), reprints=False)
    return data


def _import(data: Path) -> list[str]:
    key = ("--data", str(data), "--key-file", str(data.parent / "key"))
    return ["roster", "import", str(data.parent / "people.csv"), *key]


def _everybody(here) -> list:  # type: ignore[no-untyped-def,type-arg]
    with here.store.read() as reader:
        return [one for _, one in reader.registrations()]


def become_lead(at: Desk) -> None:
    at.hit(Qt.Key.Key_9, CTRL)
    at.on_stage(PinAsk)
    at.type_pin(LEAD)
    at.until(lambda: at.controller.rights.is_lead)
    at.qtbot.wait(50)


@pytest.fixture
def at(place: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    """The desk of that station, at which a volunteer stands."""
    pins(place)
    with desk(place, qtbot, qapp) as made_desk:
        yield made_desk


@pytest.fixture
def lead(at: Desk) -> Desk:
    """The desk, at which the lead has given the PIN."""
    become_lead(at)
    return at


def find(at: Desk, text: str) -> str:
    at.controller.search(text)
    at.on_stage(Results)
    at.qtbot.wait(50)
    return at.words()


def offered(at: Desk) -> str:
    return "".join(one.title for one in at.window.view._offers)


def test_who_is_at_risk_is_found_by_the_lead_and_gone_with_the_leads_rights(at: Desk) -> None:
    nobody = find(at, "nobody at all")
    assert find(at, "noor").replace("noor", "nobody at all") == nobody
    become_lead(at)
    at.on_stage(Results)
    at.until(lambda: "Rahimi" in at.words())  # what was searched in vain is searched again
    at.controller.act(Act.SHUT)
    assert isinstance(at.controller.shown, Ready)
    assert "Rahimi" not in at.words()
    assert find(at, "noor").replace("noor", "nobody at all") == nobody


def test_an_answer_that_comes_after_the_rights_ended_is_not_shown(lead: Desk) -> None:
    lead.controller.search("noor")
    lead.controller.act(Act.SHUT)
    lead.qtbot.wait(300)
    assert isinstance(lead.controller.shown, Ready)


def test_a_guest_at_risk_leaves_the_stage_with_the_leads_rights(lead: Desk) -> None:
    find(lead, "noor")
    lead.controller.enter("noor")
    lead.on_stage(Welcome)
    lead.until(lambda: "Rahimi" in lead.words())
    lead.controller.act(Act.SHUT)
    assert isinstance(lead.controller.shown, Ready)
    lead.qtbot.wait(200)
    assert "Rahimi" not in lead.words()


def test_similar_names_and_the_delegation_follow_the_rights(at: Desk) -> None:
    at.controller.act(Act.WALK_IN)
    at.on_stage(WalkIn)
    at.controller.take({"name": "Noor Rahim"})
    at.qtbot.wait(300)
    assert "Rahimi" not in at.words()
    at.scan(LAYLA)
    at.on_stage(Welcome)
    at.until(lambda: "(2)" in offered(at))
    become_lead(at)
    at.scan(LAYLA)
    at.until(lambda: "(3)" in offered(at))
    at.hit(Qt.Key.Key_O, CTRL)
    at.on_stage(Delegation)
    assert "Rahimi" in str(at.controller.shown)
    at.controller.act(Act.SHUT)
    at.on_stage(Delegation)
    assert "Rahimi" not in str(at.controller.shown)
    become_lead(at)
    at.controller.act(Act.WALK_IN)
    at.on_stage(WalkIn)
    at.controller.take({"name": "Noor R"})
    at.until(lambda: "Rahimi" in at.words())
    at.controller.act(Act.SHUT)
    assert "Rahimi" not in at.words()


def test_without_a_pin_nobody_is_the_lead_and_it_is_said(
    place: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    with desk(place, qtbot, qapp) as at:
        at.hit(Qt.Key.Key_9, CTRL)
        at.on_stage(Trouble)
        assert "no PIN is set" in at.words()


def open_record(at: Desk, page: int) -> RecordPage:
    at.scan(LAYLA)
    at.on_stage(Welcome)
    at.hit(Qt.Key.Key_F10)
    at.on_stage(RecordStage)
    at.hit(Qt.Key(Qt.Key.Key_0 + page), CTRL)
    made_page = at.window.view.stage.pages[RecordStage]
    assert isinstance(made_page, RecordPage)
    return made_page


def test_addresses_are_shown_and_changed_by_the_lead_and_emptied_when_the_rights_end(at: Desk) -> None:
    page = open_record(at, 2)
    fields = page.fields[Tab.PLACE].fields
    fields["delegation"].line.setText("Lamps")
    assert (fields["email"].line.isReadOnly(), "example.org" in str(page.values())) == (True, False)
    assert "the lead sees it: Ctrl+9" in at.words()
    at.window.resize(1180, 680)
    for _ in range(2):  # in both languages
        at.controller.act(Act.LANGUAGE)
        at.qtbot.wait(300)
        assert [one.text() for one in visible_labels(at.window) if not one.fits()] == []
    become_lead(at)
    at.on_stage(RecordStage)
    assert not fields["email"].line.isReadOnly()
    assert (fields["email"].line.text(), fields["delegation"].line.text()) == (
        "layla@example.org",
        "Lamps",
    )
    fields["email"].line.setText("l.mansouri@example.org")
    at.hit(Qt.Key.Key_S, CTRL)
    at.until(lambda: "Saved." in at.words())
    saved = next(one for one in _everybody(at.parts.station.here) if one.booking_code == LAYLA)
    assert (saved.email, saved.phone, saved.delegation) == (
        "l.mansouri@example.org",
        "+962 7 9000 1111",
        "Lamps",
    )
    fields["email"].line.setText("typed@example.org")
    at.controller.act(Act.SHUT)
    at.on_stage(RecordStage)
    assert fields["email"].line.isReadOnly()
    assert "example.org" not in str(page.values())
    at.hit(Qt.Key.Key_S, CTRL)
    at.until(lambda: "Nothing was changed." in at.words())


def test_what_happened_is_the_leads_to_read_and_a_note_is_everybodys(at: Desk) -> None:
    page = open_record(at, 5)
    assert "Put on the list" not in at.words()
    assert "The lead sees what happened here." in at.words()
    page.note.line.setText("waits at the door")
    become_lead(at)
    at.on_stage(RecordStage)
    at.until(lambda: "Put on the list" in at.words())
    assert page.note.line.text() == "waits at the door"
    at.controller.act(Act.SHUT)
    assert "Put on the list" not in at.words()
    at.hit(Qt.Key.Key_Return, CTRL)
    at.until(lambda: "The note is kept." in at.words())


def test_without_a_pin_the_history_is_everybodys_and_addresses_are_nobodys(
    place: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    with desk(place, qtbot, qapp) as at:
        page = open_record(at, 5)
        assert "Put on the list" in at.words()
        at.hit(Qt.Key.Key_2, CTRL)
        assert not page.fields[Tab.PLACE].fields["email"].isVisible()
        assert "as the lead" not in at.words()


def test_the_record_of_a_guest_at_risk_leaves_with_the_rights(lead: Desk) -> None:
    find(lead, "noor")
    lead.hit(Qt.Key.Key_F10)
    lead.on_stage(RecordStage)
    lead.controller.act(Act.SHUT)
    assert isinstance(lead.controller.shown, Ready)
    lead.hit(Qt.Key.Key_F10)
    lead.qtbot.wait(200)
    assert isinstance(lead.controller.shown, Ready)


def test_who_is_not_to_be_confirmed_is_set_and_taken_away_by_the_lead_in_the_record(at: Desk) -> None:
    page = open_record(at, 3)
    pick = page.fields[Tab.WISHES].picks["protected"]
    assert not pick.isVisible()
    become_lead(at)
    at.on_stage(RecordStage)
    for is_protected in (True, False):
        at.until(pick.isVisible)
        pick.choosers[0].click()
        at.hit(Qt.Key.Key_S, CTRL)
        at.until(lambda: "Saved." in at.words())
        found = next(one for one in _everybody(at.parts.station.here) if one.booking_code == LAYLA)
        assert found.protected is is_protected
    pick.choosers[0].click()
    at.controller.act(Act.SHUT)
    at.on_stage(RecordStage)
    assert not pick.isVisible()
    at.hit(Qt.Key.Key_S, CTRL)
    at.until(lambda: "Nothing was changed." in at.words())


def test_another_desks_check_in_is_undone_from_the_record_by_the_lead(
    place: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    with opened(place, place.parent / "key") as here, here.store.write() as tx:
        whose = next(one for _, one in tx.registrations() if one.booking_code == LAYLA)
        identity = replace(here.identity, station_id=StationId("elsewhere"), name="Desk 9")
        recorder = replace(here.desk().recorder, identity=identity)
        body = {"place": "event", "day": "2019-09-30"}
        tx.append([recorder.fact(tx, Kind.CHECKED_IN, whose.registration_id, body)])
    pins(place)
    with desk(place, qtbot, qapp) as at:
        at.controller.search("layla")
        at.on_stage(Results)
        at.hit(Qt.Key.Key_F10)
        at.on_stage(RecordStage)
        at.hit(Qt.Key.Key_4, CTRL)
        at.hit(Qt.Key.Key_F5)
        at.on_stage(PinAsk)
        assert "Undoing what another desk or day recorded is the lead's." in at.words()
        at.type_pin(LEAD)
        at.on_stage(Trouble)
        assert "check_in_undone" in [kind for kind, _ in at.facts()]


def test_two_alike_are_compared_by_all_and_decided_and_listed_by_the_lead(
    place: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    more = "Omar Hadad,omar@example.org,,OMAR-BBB2,\nOmar Haddad,omar@example.org,,OMAR-CCC3,\n"
    (place.parent / "people.csv").write_text(PEOPLE.split("\n")[0] + "\n" + more, encoding="utf-8")
    assert run(_import(place)) == 0
    pins(place)
    with desk(place, qtbot, qapp) as at:
        at.scan("OMAR-CCC3")
        at.on_stage(Welcome)
        for _ in range(40):  # Pairs are looked for beside the work of the desk.
            if "Maybe a duplicate" in offered(at):
                break
            at.qtbot.wait(500)
            at.scan("OMAR-CCC3")
        at.hit(Qt.Key.Key_F6)
        at.on_stage(Duplicates)
        assert "omar@example.org" not in str(at.controller.shown)
        at.hit(Qt.Key.Key_Return, CTRL)
        at.qtbot.wait(200)
        assert "merged" not in [kind for kind, _ in at.facts()]
        become_lead(at)
        at.on_stage(Duplicates)
        assert "omar@example.org" in str(at.controller.shown)
        at.controller.act(Act.SHUT)
        at.on_stage(Duplicates)
        assert "omar@example.org" not in str(at.controller.shown)
        become_lead(at)
        at.on_stage(Duplicates)
        at.hit(Qt.Key.Key_Return, CTRL)
        # The fact is there before the window has heard of it.
        at.until(lambda: "are one person now" in at.words())
        assert "merged" in [kind for kind, _ in at.facts()]
        at.controller.act(Act.SHUT)
        at.hit(Qt.Key.Key_F5)  # taking it back is the lead's too
        at.on_stage(PinAsk)
        at.hit(Qt.Key.Key_Escape)
        at.hit(Qt.Key.Key_F6)
        at.on_stage(PinAsk)
        assert "The list of all pairs is the lead's." in at.words()
        at.type_pin(LEAD)
        at.on_stage(Duplicates)
        at.controller.act(Act.SHUT)
        assert isinstance(at.controller.shown, Ready)


def test_where_no_place_is_left_a_lead_gives_one_more_from_the_form(
    data: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    event = data.parent / "event.toml"
    text = event.read_text(encoding="utf-8")
    event.write_text(text.replace('id = "trainee"', 'id = "trainee"\nseats = 1'), encoding="utf-8")
    key = ("--data", str(data), "--key-file", str(data.parent / "key"))
    assert run(["event", "init", str(event), "--rehearse", "2019-09-30T09:00", *key]) == 0
    with opened(data, data.parent / "key") as here:
        set_pin(here.store, Role.LEAD, LEAD, bytes(16))
    with desk(data, qtbot, qapp) as at:
        for name in ("Ngozi Okafor", "Rana Saleh"):
            at.until(lambda: not isinstance(at.controller.shown, WalkIn))
            at.hit(Qt.Key.Key_F3)
            at.on_stage(WalkIn)
            at.controller.take({"name": name, "category": "trainee"})
            at.hit(Qt.Key.Key_Return, CTRL)
        at.until(lambda: "The one place of \u2068Trainee\u2069 is taken." in at.words())
        at.until(lambda: "\u2068Trainee\u2069: no place left" in at.words())
        assert [kind for kind, _ in at.facts()].count("checked_in") == 1
        become_lead(at)
        at.on_stage(Welcome)
        assert "Rana Saleh" in at.words()
        assert [kind for kind, _ in at.facts()][-4:].count("looked_at") == 1
        at.qtbot.wait(200)
        assert "people for" not in at.words(), "nobody is asked about what a lead decided"
