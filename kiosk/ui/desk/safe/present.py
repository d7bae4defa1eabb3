"""Shifts, the lead's PIN, the lock and the day until which data is kept, in words; no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.domain.retention import Retention
from kiosk.domain.rights import Right
from kiosk.services.pins import Proof
from kiosk.ui.desk.ask.state import Answer, Ask
from kiosk.ui.desk.present_panel import form_of
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Panel, Shape, Sound
from kiosk.ui.words import isolated, mark

MOST_KNOWN = 5
MOST_DAYS = 6
LONGER_DAYS = (7, 30)


@dataclass(frozen=True, slots=True, kw_only=True)
class PinAsk(Ask):
    """The PIN is asked for, or the desk is locked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftAsk(Ask):
    """Who comes on shift?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayAsk(Ask):
    """Which day is it?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetainAsk(Ask):
    """The data should have been destroyed."""


NEEDED = {
    Right.SET_UP: mark("The set-up screen is the lead's."),
    Right.SEE_EMAIL: mark("Addresses are the lead's to see."),
    Right.SEE_PHONE: mark("Addresses are the lead's to see."),
    Right.SEE_AT_RISK: mark("The lead's rights end three minutes after they were last needed."),
    Right.READ_JOURNAL: mark("What happened is the lead's to read."),
    Right.GIVE_OUT_LIST: mark("The list of all pairs is the lead's."),
    Right.CHANGE_LIST: mark("Merging and keeping apart are the lead's."),
    Right.UNDO_ANY: mark("Undoing what another desk or day recorded is the lead's."),
    Right.USE_DAY: mark("Which day it is, is for the lead to say."),
    Right.RETAIN: mark("Keeping the list longer is the lead's."),
}
_ANY_RIGHT = mark("This is the lead's.")


def pin_wanted(scene: Scene, right: Right, fault: str, turn: int) -> PinAsk:
    """Return the question for the lead's PIN."""
    w = scene.words
    why = w(NEEDED.get(right, _ANY_RIGHT))
    return PinAsk(
        title=w("The lead's PIN, please"),
        text=why + " " + w("A scan is answered meanwhile; Esc goes back."),
        icon="lock",
        field=w("PIN"),
        is_secret=True,
        turn=turn,
        submit=w("Go on"),
        cancel=w("Back"),
        fault=fault,
    )


def locked(scene: Scene, fault: str, turn: int, *, sound: Sound = Sound.NONE) -> PinAsk:
    """Return the locked desk: nothing of the list is to be seen."""
    w, phone = scene.words, scene.info.event.lead_phone
    text = w("Scan a staff badge, or type the PIN of the volunteers or the lead.")
    return PinAsk(
        title=w("This desk is locked"),
        text=f"{text} {w('The lead: {phone}', phone=isolated(phone))}" if phone else text,
        icon="lock",
        field=w("PIN"),
        is_secret=True,
        turn=turn,
        submit=w("Unlock"),
        fault=fault,
        sound=sound,
    )


def not_now(scene: Scene) -> str:
    """Return what is said of a guest's scan while the desk is locked."""
    return scene.words("Nobody was checked in: the desk is locked. Unlock it, then scan the ticket again.")


def wrong_pin(scene: Scene, proof: Proof) -> str:
    """Return what is said of a wrong PIN."""
    w = scene.words
    if proof.wait_s:
        return w.many(
            proof.wait_s,
            "That was not it. The next PIN is looked at in a second.",
            "That was not it. The next PIN is looked at in {count} seconds.",
        )
    if proof.tries_left == 1:
        return w("That was not it. One more try, then there is a wait.")
    return w("That was not it. {count} more tries, then there is a wait.", count=proof.tries_left)


def nothing_to_show(scene: Scene) -> Panel:
    """Return the badge panel beside a question."""
    w = scene.words
    return Panel(title=w("Badge"), form=form_of(scene), empty=w("No badge to print"))


def who_comes(scene: Scene, known: Sequence[str], typed: str, fault: str, turn: int) -> ShiftAsk:
    """Return the question who comes on shift."""
    w, now = scene.words, scene.info.on_shift
    others = [sign for sign in known if sign != now][:MOST_KNOWN]
    answers = [Answer(sign, isolated(sign), f"Ctrl {number}") for number, sign in enumerate(others, 1)]
    text = w("One press, or one scan of a staff badge. There is no password.")
    if now:
        answers.append(Answer("", w("Nobody: end the shift")))
        text = w("{sign} is on shift.", sign=isolated(now)) + " " + text
    return ShiftAsk(
        title=w("Who comes on shift?"),
        text=text,
        icon="user",
        answers=tuple(answers),
        field=w("Another short name: a sign like J-07, not the full name"),
        turn=turn,
        submit=w("On shift"),
        cancel=w("Back"),
        fault=fault,
    )


def which_day(scene: Scene, days: Sequence[date], turn: int) -> DayAsk:
    """Return the question which day it is."""
    w = scene.words
    answers = [
        Answer(day.isoformat(), w("Use {day}", day=w.day(day)), f"Ctrl {number}" if number <= 5 else "")
        for number, day in enumerate(days[:MOST_DAYS], 1)
    ]
    return DayAsk(
        title=w("Which day is it?"),
        text=w(
            "The clock of this computer is in doubt. It goes by this day until its clock shows another one."
        ),
        icon="calendar",
        answers=tuple(answers),
        turn=turn,
        cancel=w("Back"),
    )


def overdue(scene: Scene, kept: Retention, fault: str, turn: int) -> RetainAsk:
    """Return the notice that the data should have been destroyed."""
    w = scene.words
    assert kept.until is not None
    until = kept.until.isoformat()
    answers = [
        Answer(str(count), w("Keep it {count} days more", count=count), f"Ctrl {number}")
        for number, count in enumerate(LONGER_DAYS, 1)
    ]
    return RetainAsk(
        title=w("The list was to be kept until {day}", day=isolated(until)),
        text=w(
            "Nobody is checked in here until the lead decides. Take out what you still need, then destroy it: "
            "roster wipe. Who keeps it longer is recorded."
        ),
        icon="hourglass",
        answers=tuple(answers),
        turn=turn,
        fault=fault,
        fault_shape=Shape.TRIANGLE,
    )
