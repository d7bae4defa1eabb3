"""Counting for the hub's page: a few statements over the projections, a few milliseconds for 100,000."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from db import direct
from kiosk.domain.model import PlaceId
from kiosk.domain.tally import Pace, Tally, parts_of

_HOLDS = "state NOT IN ('cancelled', 'blocked')"
_EXPECTED = f"SELECT count(DISTINCT person_id) FROM registration WHERE {_HOLDS}"
_BY_CATEGORY = (
    f"SELECT category AS name, count(DISTINCT person_id) AS number FROM registration WHERE {_HOLDS} "
    "GROUP BY category"
)
_ARRIVED = (
    "SELECT count(DISTINCT person_id) FROM check_in WHERE place_id = :place AND day = :day AND is_winner"
)
_ARRIVED_BY_CATEGORY = (
    "SELECT category AS name, count(DISTINCT check_in.person_id) AS number FROM check_in "
    "JOIN registration USING (registration_id) WHERE place_id = :place AND day = :day AND is_winner "
    "GROUP BY category"
)
_CAME = "SELECT count(DISTINCT person_id) FROM check_in WHERE place_id = :place AND is_winner"
_KINDS = f"SELECT count(DISTINCT {{column}}) FROM registration WHERE {{column}} <> '' AND {_HOLDS}"
_KINDS_ARRIVED = (
    "SELECT count(DISTINCT {column}) FROM check_in JOIN registration USING (registration_id) "
    "WHERE {column} <> '' AND place_id = :place AND day = :day AND is_winner"
)
_TEN_MINUTES = len("2019-09-30T00:4")
_PACE = (
    f"SELECT substr(at, 1, {_TEN_MINUTES}) AS begins, count(*) AS number FROM check_in "
    "WHERE place_id = :place AND day = :day AND is_winner GROUP BY begins ORDER BY begins"
)


def tally(tx: Connection, place_id: PlaceId, day: date) -> Tally:
    """Count one day at a place. Reads only."""
    asked: dict[str, Any] = {"place": place_id, "day": day.isoformat()}

    def number(statement: str) -> int:
        return int(direct.value(tx, statement, asked if ":place" in statement else {}) or 0)

    def numbers(statement: str) -> list[tuple[str, int]]:
        rows = direct.rows(tx, statement, asked if ":place" in statement else {})
        return [(row["name"], row["number"]) for row in rows]

    return Tally(
        day=day,
        expected=number(_EXPECTED),
        arrived=number(_ARRIVED),
        came=number(_CAME),
        cities=(number(_KINDS.format(column="city")), number(_KINDS_ARRIVED.format(column="city"))),
        countries=(number(_KINDS.format(column="country")), number(_KINDS_ARRIVED.format(column="country"))),
        categories=parts_of(numbers(_BY_CATEGORY), numbers(_ARRIVED_BY_CATEGORY)),
        pace=_without_gaps([(row["begins"], row["number"]) for row in direct.rows(tx, _PACE, asked)]),
    )


def _without_gaps(counted: list[tuple[str, int]]) -> tuple[Pace, ...]:
    """Return a count for every ten minutes from the first to the last, at most a day of them."""
    counts = {datetime.fromisoformat(f"{begins}0:00+00:00"): number for begins, number in counted}
    if not counts:
        return ()
    step, first, last = timedelta(minutes=10), min(counts), max(counts)
    length = min((last - first) // step + 1, 144)
    return tuple(Pace(last - step * n, counts.get(last - step * n, 0)) for n in reversed(range(length)))
