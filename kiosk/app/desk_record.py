"""The record at the desk: `kiosk.ui.desk.record.port.RecordStation` over a running station."""

from collections.abc import Mapping

from kiosk.app.desk_station import WindowStation, coded
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.history import history
from kiosk.domain.model import EVENT_PLACE, Badge, Registration, RegistrationId, RegistrationState
from kiosk.domain.payments import open_amount, payments
from kiosk.domain.projection import project
from kiosk.services.check_in import Desk, snapshot_of
from kiosk.services.collect import collect
from kiosk.services.correct import add_note, correct
from kiosk.services.outcome import Outcome
from kiosk.services.pay import pay
from kiosk.services.place import facts_of_place
from kiosk.services.print_ahead import print_ahead
from kiosk.services.register import checked_values
from kiosk.services.replace import replace_person
from kiosk.services.who import others_named, who
from kiosk.services.withdraw import can_be_withdrawn, is_own, withdraw
from kiosk.ui.desk.record.port import Record, Reversible
from kiosk.upstream.countries import country_codes


class DeskRecord:
    """What the record does, at one desk."""

    def __init__(self, window_station: WindowStation) -> None:
        self._window_station = window_station

    @property
    def _desk(self) -> Desk:
        return self._window_station.station.desk

    def record(self, registration_id: RegistrationId) -> Record:
        """Return all that is known of a person."""
        desk = self._desk
        with desk.store.read() as reader:
            registration = who(desk, reader, registration_id)
            facts = list(reader.facts(sorted(reader.persons_registrations(registration_id))))
            person = project(facts)[0]
            stations = {
                one: reader.station_name(one)
                for one in {fact.station_id for fact in facts} - {desk.recorder.identity.station_id}
            }
            claim = snapshot_of(desk, reader, registration_id).claim
            past = [one for one in reversed(history(facts)) if one.what != Kind.LOOKED_FOR]
            known = can_be_withdrawn(reader, registration_id)
            paid = payments(facts_of_place(reader, registration_id))
            names = others_named(reader, [*past, *history(known)])
        stations[desk.recorder.identity.station_id] = desk.recorder.identity.name
        own = claim is not None and claim.station_id == desk.recorder.identity.station_id
        is_ours_today = claim is not None and own and claim.day == desk.today()
        return Record(
            registration=registration,
            # Who looked for somebody is the lead's to know.
            past=[(one, stations[one.station_id]) for one in past],
            notes=[(one.field_name, one.text) for one in reversed(person.notes)],
            check_ins=[
                (one, stations[one.station_id])
                for one in reversed(person.check_ins)
                if one.place_id == EVENT_PLACE
            ],
            badges=tuple(reversed(person.badges)),
            is_in=claim is not None,
            undoable=claim.fact_id if claim is not None and is_ours_today else None,
            undoable_by_lead=claim.fact_id if claim is not None and not is_ours_today else None,
            others=[one for one in person.registrations if one.registration_id != registration_id],
            names=names,
            open=open_amount(registration, paid, desk.event)
            if registration.state is RegistrationState.UNPAID
            else None,
            reversible=[Reversible(one, is_own(desk, one)) for one in reversed(known)],
        )

    def save(
        self,
        registration_id: RegistrationId,
        changes: Mapping[str, str],
        *,
        prints: bool,
        is_over_seats: bool = False,
    ) -> Outcome | None:
        """Change fields, and print the badge anew where that is asked for, in one transaction."""
        texts, known = coded(changes), country_codes()
        _, outcome = correct(
            self._desk, registration_id, texts, known, reprints=prints, is_over_seats=is_over_seats
        )
        return self._window_station.station.did(outcome)

    def add_note(self, registration_id: RegistrationId, text: str) -> None:
        """Record a note."""
        add_note(self._desk, registration_id, text)
        self._window_station.station.did(None)

    def print_ahead(self, registration_id: RegistrationId) -> Badge:
        """Print the badge of somebody who is not checked in."""
        return self._window_station.station.did(print_ahead(self._desk, registration_id))

    def replace(self, registration_id: RegistrationId, values: Mapping[str, str]) -> Registration:
        """Give the place to another person."""
        desk = self._desk
        texts = checked_values(desk, coded(values), country_codes())
        return self._window_station.station.did(replace_person(desk, registration_id, texts))

    def collect(self, registration_id: RegistrationId, by: str) -> Badge:
        """Record who takes the badge along."""
        return self._window_station.station.did(collect(self._desk, registration_id, by))

    def pay(
        self, registration_id: RegistrationId, amount: str, receipt: str, *, is_part: bool
    ) -> Registration:
        """Note a payment; whoever came to pay is checked in by a step of their own."""
        paid = pay(self._desk, registration_id, amount, receipt, is_part=is_part, admits=False)
        return self._window_station.station.did(paid.registration)

    def withdraw(self, fact: Fact, *, is_any: bool, is_over_seats: bool = False) -> RegistrationId:
        """Take something back that was recorded by mistake."""
        whose = withdraw(self._desk, fact, is_any=is_any, is_over_seats=is_over_seats)
        return self._window_station.station.did(whose)
