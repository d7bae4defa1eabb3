"""What the hub's service needs of its store; `db.hub_store.HubStore` is the real one."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from kiosk.domain.facts import Fact, HubPosition, Taken
from kiosk.domain.model import FactId, PairedStation, StationId


class HubStore(Protocol):
    """The hub's journal, stations and pairing codes; every call is a transaction of its own."""

    def epoch(self) -> str: ...
    def begin_epoch(self, instead_of: str, *, is_older_copy: bool = False) -> None:
        """Number everything anew, in its old order; does nothing where `instead_of` is not the epoch any more.

        `is_older_copy`: facts that this hub made itself come back from stations, under numbers it gave again since.
        """
        ...

    def goes_on(self) -> HubPosition | None:
        """Return the position in another epoch up to which this epoch's numbers are the same, None for none."""
        ...

    def numbered(self, epoch: str, seqs: Sequence[int]) -> Mapping[int, FactId]:
        """Return which facts have these numbers, those that are given; "" for a number that a fact had before it moved."""
        ...

    def head(self) -> int: ...
    def accept(self, facts: Sequence[Fact]) -> Sequence[tuple[FactId, int, Taken]]: ...
    def changes(self, after: int, limit: int) -> Sequence[tuple[Fact, HubPosition]]: ...
    def listen(self, rang: Callable[[], None], is_over: Callable[[], bool]) -> None:
        """Call `rang` when another hub process may have recorded something, until `is_over`; returns at once where none can."""
        ...

    def put_below(self, names: Sequence[tuple[StationId, str]]) -> None:
        """Know the stations of a venue's hub by name."""
        ...

    def stations(self) -> Sequence[tuple[StationId, str]]: ...
    def stations_by_token(self) -> Mapping[str, PairedStation]: ...
    def add_pairing(self, plate: str, code: str, role: str, now: datetime, expires_at: datetime) -> bool:
        """Let one station join with a code; False where another code has its plate. Codes that are too old go."""
        ...

    def try_pairing(self, plate: str, now: datetime) -> str | None:
        """Return the code of a plate and count a try; after five the code is worth nothing. None where there is none."""
        ...

    def redeem(
        self, plate: str, code: str, asked: PairedStation, token_hash: str, now: datetime
    ) -> PairedStation | None: ...
    def revoke(self, name: str, how: str, now: datetime) -> bool:
        """Revoke the station of a name: `retire`, `retired` or `lost`; False where none has the name."""
        ...

    def keep_aside(self, station_id: StationId, facts: Sequence[Fact], now: datetime) -> None:
        """Keep what a revoked station still sent, for the lead to look at; the same fact once."""
        ...

    def put_offsets(self, offsets_ms: Mapping[StationId, int]) -> None: ...
