"""Ask for help, and say that one goes. Both reach every desk with the next sync; nothing waits for them."""

from collections.abc import Sequence
from datetime import timedelta

from kiosk.domain.facts import OF_EVENT, Kind
from kiosk.domain.help_call import HelpCall, help_calls
from kiosk.domain.model import FactId
from kiosk.services.check_in import Desk
from kiosk.services.ports import Reader

LASTS = timedelta(hours=2)
"""An older call has been settled by people, whatever was pressed."""


def ask_for_help(desk: Desk, number: str = "", reason: str = "", about: str = "") -> HelpCall:
    """Record a call of this station; while one with this number is open it is returned instead of another.

    Args:
        desk: the station.
        number: what a kiosk showed its guest; "" for the desk itself.
        reason: why, in a short word for the desk that opens the number.
        about: whose registration it is, where that is known.
    """
    identity = desk.recorder.identity
    with desk.store.write() as tx:
        for call in recent_calls(desk, tx):
            if call.station_id == identity.station_id and call.number == number and call.is_open:
                return call
        body = {
            name: text for name, text in (("number", number), ("reason", reason), ("about", about)) if text
        }
        fact = desk.recorder.fact(tx, Kind.HELP_ASKED, OF_EVENT, body)
        tx.append([fact])
        return HelpCall(fact.fact_id, fact.station_id, fact.happened_at, number, reason, about)


def take_call(desk: Desk, fact_id: FactId) -> None:
    """Record that somebody of this station goes, or that the call is settled; twice is harmless."""
    with desk.store.write() as tx:
        if any(call.fact_id == fact_id and call.is_open for call in recent_calls(desk, tx)):
            tx.append([desk.recorder.fact(tx, Kind.HELP_TAKEN, OF_EVENT, {"about": fact_id})])


def recent_calls(desk: Desk, reader: Reader) -> Sequence[HelpCall]:
    """Return the calls of the last two hours, the oldest first. Reads only."""
    since = desk.recorder.clock.now() - LASTS
    return [
        call
        for call in help_calls(reader.facts_of_event((Kind.HELP_ASKED, Kind.HELP_TAKEN)))
        if call.at >= since
    ]
