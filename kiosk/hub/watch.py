"""What this hub process knows of the stations that speak to it: when they were heard, how far they read, how they print.

Kept in memory alone: it is true now or it is nothing. A station that speaks to another process of the hub is known there.
"""

import ipaddress
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.model import StationId
from kiosk.protocol.messages import StationStatus


@dataclass(frozen=True, slots=True)
class Heard:
    """A station as it was last heard. `read` is the newest number that it has, `offset_ms` how far its clock is behind."""

    at: datetime
    read: int = 0
    offset_ms: int = 0
    status: StationStatus | None = None


_MOST_HEIRS = 8


class Watch:
    """The stations by their ids; lives on the service's loop."""

    def __init__(self) -> None:
        self._heard: dict[StationId, Heard] = {}
        self._heirs: dict[str, datetime] = {}

    def read_to(self, station_id: StationId, seq: int, now: datetime) -> None:
        """A station asked for what comes after a number, so it has that one."""
        self._heard[station_id] = replace(self._of(station_id, now), at=now, read=seq)

    def is_behind(self, station_id: StationId, offset_ms: int, now: datetime) -> None:
        """A station's clock is so far behind the hub's."""
        self._heard[station_id] = replace(self._of(station_id, now), at=now, offset_ms=offset_ms)

    def tells(self, station_id: StationId, status: StationStatus, now: datetime) -> None:
        """A station told how it is."""
        self._heard[station_id] = replace(self._of(station_id, now), at=now, status=status)

    def can_follow(self, host: str, now: datetime) -> None:
        """A desk that could become the hub was heard from this address; one of this computer itself is of no use."""
        try:
            is_far = not ipaddress.ip_address(host).is_loopback
        except ValueError:
            is_far = False
        if is_far:
            self._heirs[host] = now

    def heirs(self) -> list[str]:
        """Return where desks are that could become the hub: the eight heard last, in an order that seldom changes."""
        newest = sorted(self._heirs, key=lambda host: self._heirs[host], reverse=True)[:_MOST_HEIRS]
        return sorted(newest)

    def heard(self) -> dict[StationId, Heard]:
        """Return all that were heard."""
        return dict(self._heard)

    def _of(self, station_id: StationId, now: datetime) -> Heard:
        return self._heard.get(station_id, Heard(now))
