"""The station as its comparison of duplicates sees it: `kiosk.ui.desk.duplicates.port.DuplicateStation`."""

from collections.abc import Mapping, Sequence
from itertools import islice

from kiosk.app.desk_station import WindowStation
from kiosk.app.duplicate_watch import DuplicateWatch
from kiosk.domain.credential import RawScan
from kiosk.domain.duplicates import NAMES_ALIKE, Pair
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import FactId, RegistrationId
from kiosk.services.check_in import peek
from kiosk.services.compare import LastMerge, Side, last_merge, sides
from kiosk.services.merge import keep_apart, merge, unmerge
from kiosk.services.outcome import Outcome
from kiosk.services.withdraw import apart_facts, withdraw
from kiosk.ui.desk.duplicates.port import Likely

MOST = 300
"""So many pairs are listed; the likeliest come first, and the list grows again as they are decided."""


class WindowDuplicates:
    """Likely duplicates at one desk."""

    def __init__(self, window: WindowStation, watch: DuplicateWatch) -> None:
        self._window, self._watch = window, watch

    def likely_of(self, registration_id: RegistrationId) -> Pair | None:
        """Return the likeliest pair that a guest is in; one who only shares an address is in none."""
        with self._window.here.store.read() as reader:
            mine = reader.persons_registrations(registration_id)
            found = [
                one
                for one in self._watch.pairs_of(mine)
                if one.score >= NAMES_ALIKE and not {one.one, one.other} <= mine
            ]
            apart = reader.kept_apart() if found else frozenset()
            for pair in found:
                both = [reader.registration(one) for one in (pair.one, pair.other)]
                # A hint would tell that there is somebody who is not to be confirmed.
                may_be_told = all(one is not None and not one.protected for one in both)
                if may_be_told and frozenset((pair.one, pair.other)) not in apart:
                    return pair
        return None

    def likely(self) -> tuple[Sequence[Likely], int]:
        """Return the likeliest pairs of the whole list, and how many there are in all."""
        pairs = self._watch.pairs
        with self._window.here.store.read() as reader:
            apart = reader.kept_apart()

            def still_open(pair: Pair) -> Likely | None:
                one, other = reader.registration(pair.one), reader.registration(pair.other)
                if one is None or other is None or one.protected or other.protected:
                    return None
                if frozenset((pair.one, pair.other)) in apart:
                    return None
                if pair.other in reader.persons_registrations(pair.one):
                    return None
                return Likely(pair, one, other)

            found = list(islice((made for pair in pairs if (made := still_open(pair))), MOST))
        total = len(found) if len(found) < MOST else len(pairs)
        return found, total

    def sides(self, one: RegistrationId, other: RegistrationId) -> tuple[Side, Side] | None:
        """Return both sides as they stand now; None where there is nothing to decide any more."""
        with self._window.here.store.read() as reader:
            return sides(self._window.station.desk, reader, one, other)

    def last_merge(self, registration_id: RegistrationId) -> LastMerge | None:
        """Return the newest merge of a guest that holds."""
        with self._window.here.store.read() as reader:
            return last_merge(self._window.station.desk, reader, registration_id)

    def merge(self, one: RegistrationId, other: RegistrationId, chosen: Mapping[str, str]) -> FactId:
        """Join two registrations, with the values chosen."""
        station = self._window.station
        return station.did(merge(station.desk, one, other, chosen))

    def unmerge(self, fact_id: FactId, registration_id: RegistrationId) -> None:
        """Take a merge back, with what it wrote."""
        unmerge(self._window.station.desk, fact_id, registration_id)
        self._window.station.did(None)

    def keep_apart(self, one: RegistrationId, other: RegistrationId) -> FactId:
        """Note that they are two people; they are not asked about again."""
        return self._window.station.did(keep_apart(self._window.station.desk, one, other))

    def keep_apart_no_more(self, one: RegistrationId, other: RegistrationId) -> None:
        """Take back that they are two people."""
        with self._window.here.store.read() as reader:
            said = apart_facts(reader, one, other)
        if said:
            withdraw(self._window.station.desk, said[-1], is_any=True)
            self._window.station.did(None)

    def answer_for(self, registration_id: RegistrationId) -> Outcome:
        """Return what a scan of a guest would be answered with; records nothing.

        Raises:
            OperatorError: the guest is not on the list any more.
        """
        desk = self._window.station.desk
        with desk.store.read() as reader:
            registration = reader.registration(registration_id)
        if registration is None:
            raise OperatorError("This registration is not on the list any more.")
        code = registration.booking_code or registration.registration_id
        return peek(desk, RawScan((code,), "typed", desk.recorder.clock.now()))
