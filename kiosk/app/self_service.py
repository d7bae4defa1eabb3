"""The station as its kiosk window sees it: `kiosk.ui.self_service.port.KioskStation` over a running station.

A data directory with the whole list answers from it. One that was paired as a kiosk holds sealed boxes, which only
tickets open; a booking code goes to the hub, and leads to a person where that is away. Who was opened is in memory while
she is here, and until her badge is printed.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import numpy as np

from db.sealed_lists import SealedStore
from kiosk.app.data_dir import Opened
from kiosk.app.help_slip import help_slip
from kiosk.app.hub_link import boxes_of, finder_of, known_hub, paired_hub
from kiosk.app.spool_store import BadgeSource, logo_path, template_path
from kiosk.app.station import Station
from kiosk.badge.request import RenderRequest
from kiosk.badge.template import read_template
from kiosk.documents.tickets import qr_matrix
from kiosk.domain.credential import Credential, RawScan, decode
from kiosk.domain.errors import EnvironmentFault, OperatorError, RemoteFault
from kiosk.domain.model import (
    OPEN_JOB_STATES,
    Badge,
    BadgeId,
    CheckIn,
    FactId,
    JobId,
    JobState,
    PersonId,
    PlaceId,
    PrinterTrouble,
    PrintJob,
    Registration,
    RegistrationId,
    StationId,
)
from kiosk.domain.patience import wait_s
from kiosk.domain.roster import from_values
from kiosk.domain.self_check_in import Choices, Guest, Rules, Why
from kiosk.domain.spelling import within_limits
from kiosk.link.client import HubRefusal
from kiosk.printing.profiles import Profile, profile_named
from kiosk.printing.screen import Show
from kiosk.protocol.sealed import SealedRecord, TicketKeys, opened_record, ticket_secret
from kiosk.services.panel import keep_panel
from kiosk.services.pins import has_pin, prove
from kiosk.services.self_check_in import (
    Finished,
    Found,
    Met,
    call_person,
    chosen,
    codes_in,
    count_wrong_code,
    find,
    finish,
    leave_to_desk,
    meet,
    unknown,
    wrong_codes,
)
from kiosk.ui.desk.port import Picture
from kiosk.ui.self_service.port import Help, KioskInfo
from kiosk.ui.self_service.tongues import offered

_log = logging.getLogger(__name__)
_IN_STEP = timedelta(hours=1)
"""How long after the last word of the hub a kiosk still prints: within it hardly anybody comes who got a badge at a desk
that this kiosk has not heard of. Later the desk makes the badge, and sees whether there is one."""
_GONE = "This badge is not on the list any more; it is not printed."


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """What belongs to this kiosk's place: its panel's diagonal in inches, 0 for as drawn, and where its printer's slot is."""

    panel_inches: float = 0.0
    slot: str = "down"


class HeldSource(BadgeSource):
    """Draws badges of people who are not on this station's list, while they are held."""

    def __init__(self, here: Opened) -> None:
        super().__init__(here)
        self._held: dict[JobId, tuple[Registration, Badge]] = {}

    def hold(self, job: PrintJob, registration: Registration, badge: Badge) -> None:
        """Remember what a job prints; any thread."""
        self._held[job.job_id] = registration, badge

    def let_go(self, is_open: Callable[[JobId], bool]) -> None:
        """Forget whose badges are printed, or never will be."""
        for job_id in [one for one in self._held if not is_open(one)]:
            self._held.pop(job_id, None)

    def request(self, job: PrintJob, profile: Profile) -> RenderRequest:
        """Return what draws a job's badge."""
        held = self._held.get(job.job_id)
        if held is None:
            # After an end of the program nobody knows the name any more: the desk makes her another badge.
            raise OperatorError(_GONE)
        return profile.request(self.content(*held), self.template)


class SelfService:
    """One kiosk's station. Every call but `info` and `forget` may wait."""

    def __init__(self, here: Opened, settings: KioskSettings, *, show: Show | None = None) -> None:
        self.here = here
        self._boxes: SealedStore | None = boxes_of(here)
        self._held = HeldSource(here) if self._boxes is not None else None
        self.station = Station(
            here, show=show, printing_changed=lambda _: self._let_go(), source=self._held or BadgeSource(here)
        )
        self._closed = threading.Event()
        policy, template = here.event.self_service, read_template(template_path(here))
        with here.store.read() as reader:
            is_guarded = has_pin(reader)
        self._info = KioskInfo(
            event=here.event,
            name=here.identity.name,
            rules=Rules(policy.letters, policy.hide),
            languages=offered(policy.languages, here.event.languages),
            logo_path=logo_path(here.path, here.event),
            badge_ratio=template.width_mm / template.height_mm,
            arrow=settings.slot,
            panel_inches=settings.panel_inches,
            has_pin=is_guarded,
        )

    @property
    def info(self) -> KioskInfo:
        """What does not change while the kiosk is open."""
        return self._info

    def close(self) -> None:
        """Let nobody wait any longer."""
        self._closed.set()

    def identify(self, scan: RawScan) -> Found:
        """Find out who shows a ticket or types a code; a code that could be guessed waits as long as wrong ones cost."""
        desk = self.station.desk
        if not _is_ticket(scan):
            with desk.store.read() as reader:
                left_s = wait_s(wrong_codes(reader), desk.recorder.clock.now())
            self._closed.wait(left_s)
        found = find(desk, scan) if self._boxes is None else self._find_sealed(self._boxes, scan)
        if found.is_wrong_code:
            count_wrong_code(desk)
        return found

    def preview(self, guest: Guest, choices: Choices) -> Picture | None:
        """Return her badge as it will be printed; None where it cannot be drawn."""
        source = self.station.source
        content = source.content(chosen(guest.registration, choices), None)
        printer = self.station.desk.printer
        profile = profile_named(printer.profile if printer else "screen")
        drawn = self.station.renderer.render(
            profile.request(content, source.template, frozenset({"preview"}))
        )
        if not drawn.preview:
            return None
        return np.frombuffer(drawn.preview, np.uint8).reshape(drawn.height, drawn.width, 3)

    def finish(self, found: Found, choices: Choices) -> Finished:
        """Record what she said, her check-in and her badge; durable when this returns."""
        assert found.guest is not None
        done = finish(
            self.station.desk,
            found.guest,
            choices,
            found.met,
            prints=self._can_print(),
            is_taken=lambda listed, name: within_limits(listed, name, self._info.rules.most_letters),
            queueing=self._held.hold if self._held is not None else lambda *_: None,
        )
        if not done.why:
            _log.info("checked in registration_id=%s", done.registration.registration_id)
        self.station.carry_on()
        return done

    def is_out(self, finished: Finished) -> bool | None:
        """Return whether her badge came out: the printer says so, or nothing; None while it is on its way."""
        state = self._state(finished)
        if state in (JobState.PRINTED, JobState.UNKNOWN):
            return True
        return None if state in OPEN_JOB_STATES else False

    def give_up(self, finished: Finished) -> None:
        """Leave her badge to the desk."""
        leave_to_desk(self.station.desk, finished)
        if finished.job is not None and self._state(finished) is JobState.UNKNOWN:
            self.station.answer_unknown(finished.job.job_id, came_out=False)
        self.station.carry_on()

    def ask_for_help(self, why: str, found: Found | None) -> Help:
        """Call a person, and return what she takes along."""
        whose = found.registration_id if found is not None else None
        number = call_person(self.station.desk, why, whose)
        _log.info("a person is called, %s", why)
        self.station.carry_on()
        text = help_slip(self.here, number, why, whose)
        return Help(number, tuple(tuple(row) for row in qr_matrix(text)) if text else ())

    def forget(self) -> None:
        """Nothing is kept here but what a printer still needs."""

    def close_with(self, pin: str) -> tuple[bool, int]:
        """Return whether a PIN closes the kiosk, and how many seconds the next one waits."""
        proof = prove(self.here.store, self.here.clock, pin)
        return proof.role is not None, proof.wait_s

    def keep_panel(self, inches: float) -> None:
        """Keep the panel's real size, and use it from now on."""
        with self.here.store.write() as tx:
            keep_panel(tx, inches)
        self._info = replace(self._info, panel_inches=inches)

    def _state(self, finished: Finished) -> JobState | None:
        if finished.job is None:
            return None
        with self.here.store.read() as reader:
            job = reader.job(finished.job.job_id)
        return job.state if job is not None else None

    def _let_go(self) -> None:
        if self._held is not None:
            with self.here.store.read() as reader:
                self._held.let_go(
                    lambda job_id: (job := reader.job(job_id)) is None or job.state in OPEN_JOB_STATES
                )

    def _can_print(self) -> bool:
        if not self._is_in_step():
            _log.warning("the hub is away for long: the desk makes the badges")
            return False
        printer = self.station.desk.printer
        mine = self.station.spool.view().of(printer.name) if printer is not None else None
        if mine is None:
            return False
        return mine.status is None or mine.status.trouble is PrinterTrouble.NONE

    def _is_in_step(self) -> bool:
        """Whether this kiosk knows what the desks did: it has no hub, or heard it not long ago."""
        contact = self.station.contact
        if self.station.link is None or contact.is_there:
            return True
        return contact.heard_at is not None and self.here.clock.now() - contact.heard_at <= _IN_STEP

    def _find_sealed(self, boxes: SealedStore, scan: RawScan) -> Found:
        """Find somebody by her own ticket, else ask the hub."""
        desk, credential = self.station.desk, decode(scan)
        if not isinstance(credential, Credential):
            return Found()
        for text in credential.lookups:
            secret = ticket_secret(text)
            keys = TicketKeys.of(self.here.event.event_id, secret) if secret is not None else None
            box = boxes.box(keys.lookup) if keys is not None else None
            record = opened_record(keys, box) if keys is not None and box is not None else None
            if record is not None:
                return meet(desk, _met(record))
        ours = codes_in(credential)
        try:
            record = self._ask_hub(next(iter(ours), credential.text))
        except HubRefusal:
            return unknown(scan)
        except (EnvironmentFault, RemoteFault) as error:
            _log.warning("the hub could not be asked: %s", error.detail or type(error).__name__)
            return Found(why=Why.HUB_AWAY)
        return meet(desk, _met(record))

    def _ask_hub(self, code: str) -> SealedRecord:
        hub = paired_hub(self.here)
        if hub is None:
            raise EnvironmentFault("This kiosk has no hub.")
        known = known_hub(self.here)
        with hub.client(finder_of(self.here, hub, known).url, known) as client:
            return client.look_up(code)


def _is_ticket(scan: RawScan) -> bool:
    """Whether a scan holds a signature, which nobody can guess."""
    credential = decode(scan)
    return isinstance(credential, Credential) and bool(credential.tickets)


def _met(record: SealedRecord) -> Met:
    registration_id = RegistrationId(record.registration_id)
    registration = from_values(registration_id, record.values)
    person_id = PersonId(record.person_id)
    claims = tuple(
        CheckIn(
            fact_id=FactId(""),
            registration_id=registration_id,
            person_id=person_id,
            place_id=PlaceId(place),
            day=date.fromisoformat(day),
            station_id=StationId(station),
            at=datetime.fromisoformat(at),
            is_winner=True,
        )
        for place, day, at, station in record.entered
    )
    badge = None
    if record.badge_number:
        badge = Badge(
            badge_id=BadgeId(record.badge_number),
            registration_id=registration_id,
            person_id=person_id,
            number=record.badge_number,
            token="",
            station_id=StationId(""),
            issued_at=datetime.min.replace(tzinfo=UTC),
        )
    return Met(
        registration=registration,
        person_id=person_id,
        claims=claims,
        answered=tuple(record.answered),
        badge=badge,
    )
