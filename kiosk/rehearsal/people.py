"""The invented attendees of the demo forum, as rows of field texts that a roster import takes.

The same seed and count give the same people. The cast of `resources/demo/cast.toml` comes first; then half of the
people are the hosts', every other country sends some, and categories have fixed shares.
"""

import random
import tomllib
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

from kiosk.domain.codes import ALPHABET, BODY_LENGTH, make_booking_code
from kiosk.domain.names import search_key
from kiosk.domain.roster import FIELDS
from kiosk.rehearsal.cultures import Culture, InventedName, read_cultures
from kiosk.rehearsal.seats import Seat, drawn_seats

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo"
"""The demo's folder: its `event.toml`, logo, names and cast."""

DAYS = ("2019-09-30", "2019-10-01", "2019-10-02", "2019-10-03")
_COLUMNS = tuple(name for name in FIELDS if name != "registration_id")
_NEEDS = ("wheelchair", "sign language", "large print", "hearing loop", "step-free seat", "companion")


def people(seed: int, count: int) -> list[dict[str, str]]:
    """Invent the attendees of the demo forum.

    Args:
        seed: any number; the same one gives the same people.
        count: how many, 0 or more.

    Returns:
        `count` rows, each with every roster field but `registration_id`; unknown ones are empty texts. Booking codes,
        external ids and tickets are nobody else's.
    """
    return _Crowd(seed).rows(count)


class _Crowd:
    def __init__(self, seed: int) -> None:
        self._rng = random.Random(seed)
        self._places = _read("names.toml")
        self._cultures: dict[str, Culture] = read_cultures(self._places["culture"], seed)
        self._countries: dict[str, dict[str, Any]] = {one["code"]: one for one in self._places["country"]}
        self._codes: set[str] = set()

    def rows(self, count: int) -> list[dict[str, str]]:
        cast = [self._of_cast(person) for person in _read("cast.toml")["person"][:count]]
        seats = drawn_seats(self._places, cast, count - len(cast), self._rng)
        rows = [*cast, *map(self._of_seat, seats)]
        for number, row in enumerate(rows, 1):
            self._number(row, number)
        return rows

    def _of_cast(self, person: dict[str, str]) -> dict[str, str]:
        country = self._countries[person["country"]]
        usual = {"language": country["language"], "days": ";".join(DAYS), "state": "paid", "photo": "unasked"}
        return dict.fromkeys(_COLUMNS, "") | usual | person

    def _of_seat(self, seat: Seat) -> dict[str, str]:
        country = self._countries[seat.country]
        name: InventedName = self._cultures[country["culture"]].name(self._rng)
        row = dict.fromkeys(_COLUMNS, "")
        row.update(
            name=name.latin,
            name_native=name.native,
            given_name=name.given,
            family_name=name.family,
            organisation=seat.organisation,
            job_title=self._rng.choice(self._places["job_titles"][seat.category]),
            city=seat.city,
            country=seat.country,
            category=seat.category,
            language=country["language"] if self._rng.random() < 0.7 or seat.country == "KR" else "en",
            delegation=seat.delegation,
        )
        self._choices(row, seat)
        return row

    def _choices(self, row: dict[str, str], seat: Seat) -> None:
        """Fill in what a person chose or needs: days, state, photos, what to hide, access needs, a note."""
        rng = self._rng
        row["days"] = _days(rng)
        row["state"] = _weighted(rng, (("cancelled", 0.006), ("unpaid", 0.01), ("blocked", 0.002)), "paid")
        row["photo"] = _weighted(rng, (("no", 0.07), ("yes", 0.55)), "unasked")
        row["hide"] = _weighted(
            rng, (("organisation", 0.012), ("country", 0.004), ("organisation;country", 0.006)), ""
        )
        needs = [rng.choice(_NEEDS)] if rng.random() < 0.035 else []
        if rng.random() < (0.03 if seat.country == "KR" else 0.4):
            needs.insert(0, "interpretation")
        row["access_needs"] = "; ".join(needs)
        if seat.category == "invited-guest" and rng.random() < 0.4:
            row["note"] = "protocol"

    def _number(self, row: dict[str, str], number: int) -> None:
        """Give a row what is nobody else's: external id, booking code, some a ticket, an address, a telephone."""
        rng = self._rng
        row["external_id"] = f"F-{number:05}"
        row["booking_code"] = self._booking_code()
        if rng.random() < 0.05:
            row["ticket"] = rng.randbytes(16).hex()
        if not row["email"]:
            words = search_key(row["name"]).encode("ascii", "ignore").decode().split()
            row["email"] = f"{'.'.join(words[:3]) or 'guest'}.{number}@example.org"
        if not row["phone"] and rng.random() < 0.6:
            dial = self._countries[row["country"]]["dial"]
            row["phone"] = f"+{dial} 00 {rng.randrange(1000):03} {rng.randrange(10_000):04}"

    def _booking_code(self) -> str:
        while True:
            code = make_booking_code("".join(self._rng.choices(ALPHABET, k=BODY_LENGTH)))
            if code not in self._codes:
                self._codes.add(code)
                return code


def _days(rng: random.Random) -> str:
    """Return all days for most people, one day or some following ones for the others."""
    if rng.random() < 0.9:
        return ";".join(DAYS)
    first = rng.randrange(len(DAYS))
    return ";".join(DAYS[first : first + rng.choice((1, 1, 1, 2, 3))])


def _weighted(rng: random.Random, shares: Sequence[tuple[str, float]], otherwise: str) -> str:
    draw = rng.random()
    for (text, _), below in zip(shares, accumulate(share for _, share in shares), strict=True):
        if draw < below:
            return text
    return otherwise


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((DEMO / name).read_text(encoding="utf-8"))
