"""Set until when the data is kept, and which day it is where a clock is in doubt: what a lead decides, as facts."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import OF_EVENT, Kind
from kiosk.domain.retention import Retention, retention
from kiosk.services.ports import Reader

if TYPE_CHECKING:
    from kiosk.services.check_in import Desk


def kept_until(desk: "Desk", reader: Reader) -> Retention:
    """Return until when the data is kept, and how that stands today."""
    today = desk.event.day_at(desk.recorder.clock.now())
    return retention(desk.event.retain_until, reader.facts_of_event((Kind.RETENTION_SET,)), today)


def keep_until(desk: "Desk", until: date) -> None:
    """Record until when the data is kept; the hub carries it to every station. The same again changes nothing.

    Raises:
        OperatorError: it is before the event's last day.
    """
    if until < desk.event.days[-1]:
        raise OperatorError(
            "The event goes on until {day}; write that day or a later one.", day=desk.event.days[-1]
        )
    with desk.store.write() as tx:
        before = kept_until(desk, tx).until
        if before == until:
            return
        body = {"until": until.isoformat(), "was": before.isoformat() if before else ""}
        tx.append([desk.recorder.fact(tx, Kind.RETENTION_SET, OF_EVENT, body)])


def use_day(desk: "Desk", day: date) -> None:
    """Record that a lead says which day it is; it counts as long as the clock shows the day that it shows now.

    Raises:
        OperatorError: it is no day of the event.
    """
    if not desk.event.has_day(day):
        raise OperatorError("{day} is not a day of this event.", day=day)
    shown = desk.event.day_at(desk.recorder.clock.now())
    with desk.store.write() as tx:
        body = {"clock": shown.isoformat(), "day": day.isoformat()}
        tx.append([desk.recorder.fact(tx, Kind.DAY_CHOSEN, OF_EVENT, body)])


def used_days(desk: "Desk", reader: Reader) -> Mapping[date, date]:
    """Return the days that a lead chose at this station, by the day that its clock showed."""
    mine = desk.recorder.identity.station_id
    return {
        date.fromisoformat(str(fact.body["clock"])): date.fromisoformat(str(fact.body["day"]))
        for fact in reader.facts_of_event((Kind.DAY_CHOSEN,))
        if fact.station_id == mine
    }
