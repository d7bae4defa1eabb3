"""Who asked to be forgotten, as far as a further list has to be kept from bringing them back.

An `erased` fact carries marks (`kiosk.domain.matching`) of what the person was known by, under a salt that all erasures
of the event share where their stations knew of each other. Nothing personal can be read from them.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from kiosk.domain.facts import Fact
from kiosk.domain.matching import SALT_CHARACTERS, Key, keys, mark, marks
from kiosk.domain.model import RegistrationId
from kiosk.domain.projection import imported_values
from kiosk.domain.roster import to_values
from kiosk.services.ports import Chance, Reader


class Forgotten:
    """The erased people of a store, asked about rows."""

    def __init__(self, reader: Reader, *, is_heeded: bool = True) -> None:
        """Read the erasures.

        Args:
            is_heeded: False where a lead takes them in again.
        """
        self._ids: dict[RegistrationId, datetime] = {}
        self._marks: dict[bytes, dict[str, datetime]] = {}
        for fact in reader.erasures():
            at = fact.happened_at
            self._ids[fact.registration_id] = at
            if is_heeded and fact.body.get(
                "marks"
            ):  # an erasure without a trace, or of an older release, has none
                salt = bytes.fromhex(fact.body["salt"])
                self._marks.setdefault(salt, {}).update(dict.fromkeys(fact.body["marks"], at))
        self._is_heeded = is_heeded

    def was_erased(self, registration_id: RegistrationId) -> bool:
        """Return whether a registration was erased."""
        return registration_id in self._ids

    def erased_at(self, given: RegistrationId, found: Iterable[Key]) -> datetime | None:
        """Return when the person of a row was erased, None where nobody is known to have been.

        Args:
            given: the registration id in the row, or "".
            found: what the row can be matched by.
        """
        if not self._is_heeded:
            return None
        if given in self._ids:
            return self._ids[given]
        found = tuple(found) if self._marks else ()
        for salt, known in self._marks.items():
            for key in found:
                if (at := known.get(mark(salt, key))) is not None:
                    return at
        return None


def trace(
    reader: Reader, salt: bytes, registration_id: RegistrationId, facts: Sequence[Fact]
) -> Mapping[str, object]:
    """Return the body of an `erased` fact: the marks of a registration as it is and as the last list had it.

    Args:
        salt: of the event; see `salt_of`.
        facts: of this registration.
    """
    one = reader.registration(registration_id)
    known = [imported_values(facts), to_values(one) if one is not None else {}]
    found = [key for values in known for key in keys(values) if key[1]]
    return {"salt": salt.hex(), "marks": marks(salt, found)}


def salt_of(reader: Reader, chance: Chance) -> bytes:
    """Return the salt of the erasures so far, else a new one; few of them keep an import fast."""
    salts = [str(fact.body["salt"]) for fact in reader.erasures() if fact.body.get("salt")]
    return bytes.fromhex(min(salts)) if salts else chance.code_body(SALT_CHARACTERS).encode()
