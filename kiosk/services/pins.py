"""PINs of a station: set one, and prove a role by one; wrong ones are counted before they are looked at.

What is counted stands in the store, so neither an end of the program nor a second program gives further tries.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.errors import OperatorError
from kiosk.domain.pins import FREE_TRIES, fault_of, hashed, is_right, wait_s
from kiosk.domain.rights import Role
from kiosk.services.ports import Clock, Reader, Store, Tx

EITHER = (Role.LEAD, Role.VOLUNTEER)


@dataclass(frozen=True, slots=True)
class Proof:
    """What a PIN proved: a role or none, in how many seconds the next one is looked at, and how many tries are free."""

    role: Role | None
    wait_s: int = 0
    tries_left: int = FREE_TRIES


def has_pin(reader: Reader, role: Role = Role.LEAD) -> bool:
    """Whether a role has a PIN; once the lead has one, there are rights that are the lead's alone."""
    return bool(reader.setting(_kept(role)))


def set_pin(store: Store, role: Role, pin: str, salt: bytes) -> None:
    """Set or change a role's PIN.

    Raises:
        OperatorError: it cannot be one; or the volunteers' comes before the lead's.
    """
    fault = fault_of(pin, role)
    if fault:
        raise OperatorError(fault)
    kept = hashed(pin, salt)
    with store.write() as tx:
        if role is Role.VOLUNTEER and not has_pin(tx):
            raise OperatorError("Set the lead's PIN first: nobody else could change the volunteers'.")
        tx.put_setting(_kept(role), kept)
        _count(tx, role, 0, None)


def remove_pins(store: Store) -> None:
    """Forget the PINs of both roles; everybody may do everything again."""
    with store.write() as tx:
        for role in EITHER:
            tx.put_setting(_kept(role), "")
            _count(tx, role, 0, None)


def prove(store: Store, clock: Clock, pin: str, roles: Collection[Role] = (Role.LEAD,)) -> Proof:
    """Return which of these roles a PIN proves. Slow; writes."""
    with store.write() as tx:
        now = clock.now()
        waits = {role: _left_s(tx, role, now) for role in roles if has_pin(tx, role)}
        open_ones = {role: str(tx.setting(_kept(role))) for role, left in waits.items() if not left}
        before = {role: _wrong(tx, role) for role in open_ones}
        for role, wrong in before.items():
            _count(tx, role, wrong + 1, now)
    proved = next((role for role, kept in open_ones.items() if is_right(pin, kept)), None)
    if proved is not None:
        with store.write() as tx:
            for role, wrong in before.items():
                _count(tx, role, 0 if role is proved else wrong, now)
        return Proof(proved)
    if not open_ones:
        return Proof(None, min(waits.values(), default=0), 0)
    wrong = min(before.values()) + 1
    return Proof(None, wait_s(wrong), max(FREE_TRIES - wrong, 0))


def waiting_s(reader: Reader, clock: Clock, roles: Collection[Role]) -> int:
    """Return in how many seconds a PIN of these roles is looked at again; 0 is now."""
    return min((_left_s(reader, role, clock.now()) for role in roles if has_pin(reader, role)), default=0)


def _left_s(reader: Reader, role: Role, now: datetime) -> int:
    """Never longer than the wrong PINs ask for: a clock that was set back keeps nobody out for days."""
    last = reader.setting(f"pin.{role}.last_at")
    whole = wait_s(_wrong(reader, role))
    if not last or not whole:
        return 0
    left = (datetime.fromisoformat(last) + timedelta(seconds=whole) - now).total_seconds()
    return min(max(round(left + 0.499), 0), whole)


def _wrong(reader: Reader, role: Role) -> int:
    return int(reader.setting(f"pin.{role}.wrong") or 0)


def _count(tx: Tx, role: Role, wrong: int, at: datetime | None) -> None:
    tx.put_setting(f"pin.{role}.wrong", str(wrong))
    tx.put_setting(f"pin.{role}.last_at", at.isoformat() if at else "")


def _kept(role: Role) -> str:
    return f"pin.{role}"
