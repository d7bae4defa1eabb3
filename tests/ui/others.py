"""What other desks did, made up: calls for help and conflicts."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

from kiosk.domain.conflicts import Conflict, ConflictKind, Side
from kiosk.domain.errors import OperatorError
from kiosk.domain.help_call import HelpCall
from kiosk.domain.model import FactId, Registration, StationId
from kiosk.ui.desk.help_call.port import Calls, Slip
from kiosk.ui.desk.look_at.port import Look
from tests.ui import samples as s

CALL = HelpCall(FactId("c1"), StationId("one"), s.NOW)


@dataclass
class Others:
    """What the other desks did, and what this one is asked to record."""

    now: Calls = field(default_factory=Calls)
    looks: tuple[Look, ...] = ()
    asked: list[tuple[str, object]] = field(default_factory=list)
    slip: Slip | None = None

    def calls(self) -> Calls:
        return self.now

    def ask_for_help(self) -> Calls:
        self.asked.append(("ask", ""))
        self.now = replace(self.now, own=replace(CALL, fact_id=FactId("mine")))
        return self.now

    def open_slip(self, text: str) -> Slip:
        self.asked.append(("slip", text))
        if self.slip is None:
            raise OperatorError("This help slip is of another event. Ask the guest.")
        return self.slip

    def open_call(self, call: HelpCall, kiosk: str) -> Slip:
        self.asked.append(("call", call.number))
        return Slip(call.number, call.reason, kiosk, call.at)

    def take_call(self, fact_id: FactId) -> Calls:
        self.asked.append(("take", fact_id))
        self.now = Calls(is_heard=True)
        return self.now

    def to_look_at(self, *, is_lead: bool = False) -> tuple[Look, ...]:
        return self.looks

    def _settled(self, what: str, conflict: Conflict) -> tuple[Look, ...]:
        self.asked.append((what, conflict.other.key))
        self.looks = tuple(look for look in self.looks if look.conflict != conflict)
        return self.looks

    def looked_at(self, conflict: Conflict, *, is_lead: bool = False) -> tuple[Look, ...]:
        return self._settled("seen", conflict)

    def take_other(self, conflict: Conflict, *, is_lead: bool = False) -> tuple[Look, ...]:
        return self._settled("other", conflict)

    def keep_first_badge(self, conflict: Conflict, *, is_lead: bool = False) -> tuple[Look, ...]:
        return self._settled("first", conflict)


def look(
    kind: ConflictKind, whom: Registration = s.LAYLA, *, is_ours: bool = True, field_name: str = ""
) -> Look:
    """Return a conflict of desks 1 and 3."""
    sides = (
        Side(StationId("one"), s.NOW, "Cedar", f"{kind}-1"),
        Side(StationId("three"), s.NOW + timedelta(minutes=2), "Zeder", f"{kind}-2"),
    )
    seats = None
    if kind is ConflictKind.OVERSOLD:
        seats = s.FULL
        sides = (replace(sides[0], text="Rana Saleh"), replace(sides[1], text=whom.display_name))
    conflict = Conflict(kind, whom.registration_id, *sides, field_name, seats)
    return Look(whom, conflict, "Desk 1", "Desk 3", is_ours)
