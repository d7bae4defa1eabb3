"""What the lead may see and do beside the queue, in the real window over a real station with PINs."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.data_dir import opened
from kiosk.services.correct import correct
from kiosk.ui.desk.delegation.state import Delegation
from kiosk.ui.desk.safe.present import PinAsk
from kiosk.ui.desk.states import Act, Ready, Results, Trouble, Welcome
from kiosk.ui.desk.walk_in.state import WalkIn
from kiosk.upstream.countries import country_codes
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


def _everybody(here) -> list:  # type: ignore[no-untyped-def,type-arg]
    with here.store.read() as reader:
        return [one for _, one in reader.registrations()]


def become_lead(at: Desk) -> None:
    at.hit(Qt.Key.Key_9, CTRL)
    at.on_stage(PinAsk)
    at.type_pin(LEAD)
    at.until(lambda: at.controller.rights.is_lead)
    at.qtbot.wait(50)


def find(at: Desk, text: str) -> str:
    at.controller.search(text)
    at.on_stage(Results)
    at.qtbot.wait(50)
    return at.words()


def offered(at: Desk) -> str:
    return "".join(one.title for one in at.window.view._offers)


def test_who_is_at_risk_is_found_by_the_lead_and_gone_with_the_leads_rights(
    place: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    pins(place)
    with desk(place, qtbot, qapp) as at:
        nobody = find(at, "nobody at all")
        assert find(at, "noor").replace("noor", "nobody at all") == nobody
        become_lead(at)
        at.on_stage(Results)
        at.until(lambda: "Rahimi" in at.words())  # what was searched in vain is searched again
        at.controller.act(Act.SHUT)
        assert isinstance(at.controller.shown, Ready)
        assert "Rahimi" not in at.words()
        assert find(at, "noor").replace("noor", "nobody at all") == nobody


def test_an_answer_that_comes_after_the_rights_ended_is_not_shown(
    place: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    pins(place)
    with desk(place, qtbot, qapp) as at:
        become_lead(at)
        at.controller.search("noor")
        at.controller.act(Act.SHUT)
        at.qtbot.wait(300)
        assert isinstance(at.controller.shown, Ready)


def test_a_guest_at_risk_leaves_the_stage_with_the_leads_rights(
    place: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    pins(place)
    with desk(place, qtbot, qapp) as at:
        become_lead(at)
        find(at, "noor")
        at.controller.enter("noor")
        at.on_stage(Welcome)
        at.until(lambda: "Rahimi" in at.words())
        at.controller.act(Act.SHUT)
        assert isinstance(at.controller.shown, Ready)
        at.qtbot.wait(200)
        assert "Rahimi" not in at.words()


def test_similar_names_and_the_delegation_follow_the_rights(
    place: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    pins(place)
    with desk(place, qtbot, qapp) as at:
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
