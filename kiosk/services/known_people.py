"""The people of the list, as the rows of an import find them."""

from collections.abc import Iterable, Mapping

from kiosk.domain.codes import normal
from kiosk.domain.matching import CODES, Key, are_two_people, keys
from kiosk.domain.model import RegistrationId


class KnownPeople:
    """The registrations by each thing they can be matched by; what is not unique matches nobody."""

    def __init__(self) -> None:
        self._values: dict[RegistrationId, Mapping[str, str]] = {}
        self._by_key: dict[Key, list[RegistrationId]] = {}
        self._by_address: dict[str, list[RegistrationId]] = {}

    def __contains__(self, registration_id: RegistrationId) -> bool:
        """Whether a registration is known."""
        return registration_id in self._values

    def know(self, registrations: Iterable[tuple[RegistrationId, Mapping[str, str]]]) -> None:
        """Know registrations, the field texts of each."""
        for one, values in registrations:
            self.add(one, values, keys(values))

    def add(self, registration_id: RegistrationId, values: Mapping[str, str], found: Iterable[Key]) -> None:
        """Know a registration, so that a later row for it is noticed."""
        self._values[registration_id] = values
        for key in dict.fromkeys(found):
            self._by_key.setdefault(key, []).append(registration_id)
        if values.get("email"):
            self._by_address.setdefault(values["email"].casefold(), []).append(registration_id)

    def alone_at(self, address: str) -> RegistrationId | None:
        """Return the only one with this e-mail address, None where there is none or there are several."""
        ones = self._by_address.get(address, [])
        return ones[0] if len(ones) == 1 else None

    def has_code(self, code: str) -> bool:
        """Whether a booking code is taken."""
        return ("booking_code", normal(code)) in self._by_key

    def holders(self, key: Key) -> Iterable[RegistrationId]:
        """Return who can be matched by this."""
        return self._by_key.get(key, ())

    def match(self, values: Mapping[str, str], found: Iterable[Key]) -> RegistrationId | None:
        """Return the registration that a row speaks of, None where it is new."""
        given = RegistrationId(values.get("registration_id", ""))
        if given:
            return given if given in self._values else None
        for key in found:
            ones = self._by_key.get(key, [])
            if (len(ones) == 1 or (key[0] == "name" and ones)) and not are_two_people(
                self._values[ones[0]], values, key[0]
            ):
                return ones[0]
        return None

    def match_alone(self, values: Mapping[str, str], found: Iterable[Key]) -> RegistrationId | None:
        """Return the only registration that a row's name with address or organisation fits, None where several do."""
        for key in found:
            ones = self._by_key.get(key, []) if key[0] not in CODES else []
            if len(ones) == 1 and not are_two_people(self._values[ones[0]], values, key[0]):
                return ones[0]
        return None

    def namesake(
        self, values: Mapping[str, str], key: Key, taken: Mapping[RegistrationId, int]
    ) -> RegistrationId | None:
        """Return the next of those known by nothing but this name that no row was for yet, None when there is none."""
        for one in self._by_key.get(key, []):
            if one not in taken and not are_two_people(self._values[one], values, key[0]):
                return one
        return None

    def values(self, registration_id: RegistrationId) -> Mapping[str, str]:
        """Return the field texts of a registration that is known."""
        return self._values[registration_id]
