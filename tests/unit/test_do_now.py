"""What is to be done at a check-in comes from the fields of the list and the rules of the event's file, the demo's and another."""

from pathlib import Path

import pytest

from kiosk.config import read_event
from kiosk.domain.admission import Admit, Decision, Place, Reason, Refer, Snapshot, decide
from kiosk.domain.credential import Credential
from kiosk.domain.event import Event
from kiosk.domain.model import EVENT_PLACE, PersonId, PhotoChoice, Registration, RegistrationState
from tests.builders import FIRST_DAY, NOW, registration

DEMO = Path(__file__).parents[2] / "resources" / "demo" / "event.toml"
OWN = """
timezone = "Asia/Seoul"
days = [2019-09-30]
name = { en = "Assembly" }
[check_in]
unpaid = "admit"
[[category]]
id = "minister"
[[task]]
when = "access_needs has 'interpretation'"
icon = "headphones"
say = { en = "Receiver: lend one" }
[[task]]
when = "photo == 'no'"
icon = "camera-off"
say = { en = "No photo" }
[[task]]
when = "access_needs has 'wheelchair'"
icon = "accessibility"
say = { en = "Wheelchair: reserved seat" }
[[task]]
when = "category == 'minister' or note has 'protocol'"
icon = "phone-call"
say = { en = "Call the liaison" }
[[task]]
when = "state == 'unpaid' and price"
icon = "credit-card"
say = { en = "Payment due" }
"""
EVERYTHING = registration(
    access_needs="interpretation; Wheelchair", photo=PhotoChoice.NO, note="protocol", price="50000 KRW"
)


def decided(event: Event, one: Registration) -> Decision:
    snapshot = Snapshot(matches=(one,), persons=(PersonId("r1"),))
    return decide(Credential(("X",)), snapshot, Place(EVENT_PLACE, FIRST_DAY), event, NOW)


def icons(event: Event, one: Registration) -> list[str]:
    admitted = decided(event, one)
    assert isinstance(admitted, Admit)
    return [task.icon for task in admitted.tasks]


def test_every_rule_of_the_demo_comes_out_and_none_for_somebody_plain() -> None:
    event = read_event(DEMO)
    assert icons(event, EVERYTHING) == ["headphones", "camera-off", "accessibility", "phone-call"]
    assert icons(event, registration(category="trainee")) == ["graduation-cap"]
    assert icons(event, registration()) == []
    assert all({"ko", "en"} <= set(task.say) for task in event.tasks)


def test_rules_of_another_event_come_out_a_payment_that_is_due_too(tmp_path: Path) -> None:
    file = tmp_path / "event.toml"
    file.write_text(OWN, encoding="utf-8")
    event = read_event(file)
    assert icons(event, EVERYTHING) == ["headphones", "camera-off", "accessibility", "phone-call"]
    due = registration(state=RegistrationState.UNPAID, price="50000 KRW", category="minister")
    assert icons(event, due) == ["phone-call", "credit-card"]
    assert icons(event, registration(state=RegistrationState.UNPAID)) == []


@pytest.mark.parametrize("state", RegistrationState)
def test_every_state_of_the_list_is_answered(state: RegistrationState) -> None:
    one = registration(state=state)
    decision = decided(read_event(DEMO), one)
    if state is RegistrationState.PAID:
        assert isinstance(decision, Admit)
    elif state is RegistrationState.UNPAID:
        assert decision == Refer(Reason.UNPAID, one)
    else:
        assert not isinstance(decision, Admit)
        assert decision.reason == Reason(state.value)
