"""A hub's store in memory: the equal of `db.hub_store.HubStore`, held to the same contract."""

import itertools
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from kiosk.domain.facts import Fact, HubPosition, Taken
from kiosk.domain.model import FactId, PairedStation, StationId


class FakeHubStore:
    """Keeps everything in lists. `broken` is raised by every `accept` that holds a fact of that registration."""

    def __init__(self, broken_on: str = "") -> None:
        self._lock = threading.Lock()
        self._facts: list[Fact] = []
        self._epochs = (f"epoch-{n}" for n in itertools.count(1))
        self._epoch = next(self._epochs)
        self._codes: dict[str, tuple[str, str, datetime, int]] = {}
        self._paired: dict[StationId, tuple[PairedStation, str]] = {}
        self._broken_on = broken_on
        self.offsets_ms: dict[StationId, int] = {}
        self.accepts: list[int] = []
        self.aside: dict[FactId, Fact] = {}

    def epoch(self) -> str:
        return self._epoch

    def begin_epoch(self, instead_of: str, *, is_older_copy: bool = False) -> None:
        if self._epoch == instead_of:
            self._epoch = next(self._epochs)

    def goes_on(self) -> HubPosition | None:
        return None

    def numbered(self, epoch: str, seqs: Sequence[int]) -> dict[int, FactId]:
        return {n: one.fact_id for n, one in enumerate(self._facts, 1) if n in seqs and epoch == self._epoch}

    def head(self) -> int:
        return len(self._facts)

    def accept(self, facts: Sequence[Fact]) -> Sequence[tuple[FactId, int, Taken]]:
        with self._lock:
            if any(one.registration_id == self._broken_on for one in facts):
                raise KeyError("place")
            self.accepts.append(len(facts))
            return [self._accept(one) for one in facts]

    def _accept(self, one: Fact) -> tuple[FactId, int, Taken]:
        for seq, ours in enumerate(self._facts, 1):
            if ours.fact_id == one.fact_id:
                return one.fact_id, seq, Taken.DUPLICATE if ours == one else Taken.CONFLICT
            if (ours.station_id, ours.station_seq) == (one.station_id, one.station_seq):
                return one.fact_id, 0, Taken.CONFLICT
        self._facts.append(one)
        return one.fact_id, len(self._facts), Taken.APPLIED

    def changes(self, after: int, limit: int) -> Sequence[tuple[Fact, HubPosition]]:
        numbered = enumerate(self._facts[after : after + limit], after + 1)
        return [(one, HubPosition(self._epoch, seq)) for seq, one in numbered]

    def listen(self, rang: Callable[[], None], is_over: Callable[[], bool]) -> None:
        """Nobody else has this list."""

    def put_below(self, names: Sequence[tuple[StationId, str]]) -> None:
        """A list in memory has no venues."""

    def stations(self) -> Sequence[tuple[StationId, str]]:
        return [(station_id, paired.name) for station_id, (paired, _) in self._paired.items()]

    def stations_by_token(self) -> Mapping[str, PairedStation]:
        return {kept: paired for paired, kept in self._paired.values()}

    def add_pairing(self, plate: str, code: str, role: str, now: datetime, expires_at: datetime) -> bool:
        self._codes = {one: kept for one, kept in self._codes.items() if kept[2] > now}
        if plate in self._codes:
            return False
        self._codes[plate] = (code, role, expires_at, 0)
        return True

    def try_pairing(self, plate: str, now: datetime) -> str | None:
        code, role, expires_at, tries = self._codes.get(plate, ("", "", now, 0))
        if expires_at <= now or tries >= 5:
            return None
        self._codes[plate] = (code, role, expires_at, tries + 1)
        return code

    def redeem(
        self, plate: str, code: str, asked: PairedStation, token_hash: str, now: datetime
    ) -> PairedStation | None:
        kept, role, expires_at, _ = self._codes.get(plate, ("", "", now, 0))
        if expires_at <= now or kept != code:
            return None
        del self._codes[plate]
        others = [paired for paired, _ in self._paired.values() if paired.station_id != asked.station_id]
        paired = replace(asked, role=role)
        if any(other.name == asked.name for other in others):
            paired = replace(paired, name=f"{asked.name} {len(others) + 1}")
        if any(other.prefix == asked.prefix for other in others):
            paired = replace(paired, prefix=f"A{'ACDEFGH'[len(others)]}")
        self._paired[asked.station_id] = (paired, token_hash)
        return paired

    def revoke(self, name: str, how: str, now: datetime) -> bool:
        for station_id, (paired, key) in self._paired.items():
            if paired.name == name:
                self._paired[station_id] = (replace(paired, revoked_as=how), key)
                return True
        return False

    def keep_aside(self, station_id: StationId, facts: Sequence[Fact], now: datetime) -> None:
        self.aside |= {one.fact_id: one for one in facts}

    def put_offsets(self, offsets_ms: Mapping[StationId, int]) -> None:
        self.offsets_ms |= offsets_ms
