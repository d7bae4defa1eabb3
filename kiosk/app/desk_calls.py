"""The station as calls for help and conflicts see it."""

from collections.abc import Callable

from kiosk.app.desk_station import WindowStation
from kiosk.app.help_slip import read_slip
from kiosk.domain.conflicts import Conflict
from kiosk.domain.help_call import HelpCall
from kiosk.domain.model import FactId, RegistrationId
from kiosk.services.find import find
from kiosk.services.help_call import ask_for_help, recent_calls, take_call
from kiosk.services.look_at import keep_first_badge, looked_at, take_other, to_look_at
from kiosk.services.ports import Found
from kiosk.ui.desk.help_call.port import Calls, Slip
from kiosk.ui.desk.look_at.port import Look


class DeskCalls:
    """`kiosk.ui.desk.help_call.port.HelpStation` over a running station."""

    def __init__(self, station: WindowStation) -> None:
        self._station = station

    def calls(self) -> Calls:
        """Return the calls as they stand."""
        here, desk = self._station.here, self._station.station.desk
        with here.store.read() as reader:
            found = recent_calls(desk, reader)
            names = {one.station_id: reader.station_name(one.station_id) for one in found}
            own = next((one for one in reversed(found) if one.station_id == here.identity.station_id), None)
            if own is not None and own.taken_by == here.identity.station_id:
                own = None  # Settled here.
            comes = reader.station_name(own.taken_by) if own is not None and own.taken_by is not None else ""
        others = tuple(
            (one, names[one.station_id])
            for one in found
            if one.is_open and one.station_id != here.identity.station_id
        )
        return Calls(own, comes, others, self._station.is_hub_there)

    def ask_for_help(self) -> Calls:
        """Record a call of this desk, where there is a hub to carry it."""
        if self._station.has_others:
            self._station.station.did(ask_for_help(self._station.station.desk))
        return self.calls()

    def open_slip(self, text: str) -> Slip:
        """Return what a help slip says, and who comes where her registration is on the list here."""
        slip = read_slip(self._station.here, text)
        return Slip(slip.number, slip.reason, slip.station, slip.at, self._person(slip.registration_id))

    def open_call(self, call: HelpCall, kiosk: str) -> Slip:
        """Return what a kiosk's call says, as its slip would."""
        return Slip(call.number, call.reason, kiosk, call.at, self._person(call.about))

    def _person(self, registration_id: str) -> Found | None:
        """Return who comes, where her registration is on the list here."""
        desk = self._station.station.desk
        with self._station.here.store.read() as reader:
            person = reader.registration(RegistrationId(registration_id)) if registration_id else None
        if person is None:
            return None
        found = next(iter(find(desk, person.booking_code)), None) if person.booking_code else None
        return found or (person, None)

    def take_call(self, fact_id: FactId) -> Calls:
        """Record that somebody goes, or that the own call is settled."""
        take_call(self._station.station.desk, fact_id)
        self._station.station.did(None)
        return self.calls()


class DeskConflicts:
    """`kiosk.ui.desk.look_at.port.LookStation` over a running station."""

    def __init__(self, station: WindowStation) -> None:
        self._station = station

    def to_look_at(self, *, is_lead: bool = False) -> tuple[Look, ...]:
        """Return the open conflicts, those of this desk first; for a lead also of people at risk."""
        here = self._station.here
        with here.store.read() as reader:
            looks = [
                Look(
                    registration,
                    one,
                    reader.station_name(one.holds.station_id),
                    reader.station_name(one.other.station_id),
                    one.concerns(here.identity.station_id),
                )
                for registration, one in to_look_at(reader, self._station.station.desk.event, is_lead=is_lead)
            ]
        return tuple(sorted(looks, key=lambda look: not look.is_ours))

    def looked_at(self, conflict: Conflict, *, is_lead: bool = False) -> tuple[Look, ...]:
        """Record that somebody looked and leaves it as it stands."""
        return self._did(looked_at, conflict, is_lead=is_lead)

    def take_other(self, conflict: Conflict, *, is_lead: bool = False) -> tuple[Look, ...]:
        """Let the other side hold."""
        return self._did(take_other, conflict, is_lead=is_lead)

    def keep_first_badge(self, conflict: Conflict, *, is_lead: bool = False) -> tuple[Look, ...]:
        """Make the other badge void."""
        return self._did(keep_first_badge, conflict, is_lead=is_lead)

    def _did(self, settle: Callable[..., None], conflict: Conflict, *, is_lead: bool) -> tuple[Look, ...]:
        settle(self._station.station.desk, conflict)
        self._station.station.did(None)
        return self.to_look_at(is_lead=is_lead)
