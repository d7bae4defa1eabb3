"""The station as its desk window sees it: `kiosk.ui.desk.port.DeskStation` over a running station."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np

from kiosk.app.data_dir import Opened
from kiosk.app.hub_link import LARGEST_OFFSET
from kiosk.app.spool_store import logo_path, template_path
from kiosk.app.station import Station
from kiosk.badge.template import read_template
from kiosk.domain.capacity import Seats
from kiosk.domain.credential import RawScan
from kiosk.domain.event import Event
from kiosk.domain.model import (
    EVENT_PLACE,
    Badge,
    BadgeId,
    FactId,
    JobId,
    JobState,
    PrinterTrouble,
    PrintJob,
    Registration,
    RegistrationId,
)
from kiosk.domain.roster import from_values
from kiosk.link.worker import LinkState
from kiosk.printing.profiles import Profile, profile_named
from kiosk.printing.screen import Show
from kiosk.printing.view import SpoolView as Printing
from kiosk.scan.keyboards import Layout
from kiosk.scan.readings import named_text_readings
from kiosk.services.answer import answer
from kiosk.services.check_in import Desk, add_today, check_in_registration, peek, print_badge, reopen
from kiosk.services.correct import correct, form_changes
from kiosk.services.find import find
from kiosk.services.look import note_look
from kiosk.services.outcome import Outcome, Undone
from kiosk.services.ports import Found, Recent
from kiosk.services.register import checked_values, register
from kiosk.services.reprint import reprint
from kiosk.services.retain import kept_until
from kiosk.services.seats import seats
from kiosk.services.undo import take_back, undo
from kiosk.ui.desk.port import ClockDoubt, ClockView, DeskInfo, HubState, HubView, Picture, SpoolView
from kiosk.upstream.countries import country_code, country_codes

RECENT = 5
_ABOUT_S = 3
_LOAD_STEPS = (
    (
        "en",
        (
            "Open the cover and take out the empty roll.",
            "Put the new roll in, the printed side up, and pull the first label out over the bar.",
            "Close the cover until it clicks. The printer feeds one label; then the queue prints by itself.",
        ),
    ),
    (
        "ko",
        (
            "덮개를 열고 빈 롤을 꺼내세요.",
            "새 롤을 인쇄면이 위로 오게 넣고 첫 라벨을 앞으로 빼세요.",
            "딸깍 소리가 날 때까지 덮개를 닫으세요. 라벨 한 장이 나온 뒤 대기 중인 배지가 저절로 인쇄됩니다.",
        ),
    ),
)


class WindowStation:
    """One desk's station; tells the window by the three callbacks, from any thread."""

    def __init__(
        self,
        here: Opened,
        *,
        actor_id: str | None,
        spool_changed: Callable[[SpoolView], None],
        hub_changed: Callable[[HubView], None],
        pulled: Callable[[], None],
        show: Show | None = None,
        layouts: Mapping[str, Layout],
    ) -> None:
        self.here, self._layouts = here, layouts
        self._spool_changed, self._hub_changed = spool_changed, hub_changed
        self._offset = timedelta()
        self.is_hub_there = False
        self._serves_at = ""
        self.station = Station(
            here,
            show=show,
            actor_id=actor_id,
            printing_changed=self._printing_changed,
            link_changed=self._link_changed,
            pulled=pulled,
            is_window=True,
        )
        self._info = _info(here, self.station.desk)
        with here.store.read() as reader:
            self._last_fact_at = reader.last_fact_at(here.identity.station_id)

    @property
    def info(self) -> DeskInfo:
        """What does not change while the window is open."""
        return self._info

    def use_event(self, event: Event) -> None:
        """Go on with the event as it is now: decisions, badges that are drawn from now on, the window."""
        self.here = replace(self.here, event=event)
        self.station.use_event(event)
        self.learn_state()

    @property
    def has_others(self) -> bool:
        """Whether what is recorded here goes to other stations: this one has a hub, or is it."""
        return self.station.link is not None or bool(self._serves_at)

    def take_hub(self) -> None:
        """Go on with the hub that this station is paired with now, under the name that it gave."""
        self.station.take_hub()
        self.here = self.station.here
        self.learn_state()
        self.tell()

    def serve_at(self, url: str) -> None:
        """Show that this desk is the hub, at an address; "" that it is not."""
        if url != self._serves_at:
            self._serves_at = url
            self.is_hub_there = bool(url)
            self.tell()

    def check_in(self, scan: RawScan, beside: RegistrationId | None = None) -> Outcome:
        """Answer one scan; a code typed by hand may have been typed under any layout."""
        if scan.source == "typed":
            found = named_text_readings(scan.candidates[0], self._layouts)
            scan = replace(scan, candidates=tuple(found), ways=tuple(found.values()))
        outcome = self.station.check_in(scan, beside)
        if outcome.staff_sign:
            self.learn_state()
        return outcome

    def learn_state(self) -> None:
        """Take over who is on shift, which day it is, and until when the data is kept."""
        self._info = _info(self.here, self.station.desk)

    def peek(self, scan: RawScan) -> Outcome:
        """Return what a scan would be answered with."""
        return peek(self.station.desk, scan)

    def carry_on(self) -> None:
        """Let printers and hub work on what was recorded."""
        self.station.carry_on()

    def check_in_registration(self, registration_id: RegistrationId, *, prints: bool = True) -> Outcome:
        """Check in the chosen row; without `prints` its badge is left for later."""
        return self.station.did(check_in_registration(self.station.desk, registration_id, prints=prints))

    def search(self, text: str, *, is_lead: bool = False) -> Sequence[Found]:
        """Return the people that a typed text finds; for a lead also those whose presence is not confirmed."""
        return find(self.station.desk, text, is_lead=is_lead)

    def answer(self, registration_id: RegistrationId, question_id: str, text: str) -> str:
        """Note the answer to a question of the event."""
        return self.station.did(answer(self.station.desk, registration_id, question_id, text)).text

    def note_look(self, text: str) -> None:
        """Note a look by the whole name of somebody whose presence is not confirmed."""
        note_look(self.station.desk, text)

    def learn_words(self) -> None:
        """Make ready what the first search would wait for."""
        with self.here.store.read() as reader:
            reader.learn_words()

    def undo(self, fact_id: FactId, *, is_any: bool = False) -> Undone:
        """Undo one of today's check-ins of this desk; `is_any` also another desk's or day's."""
        return self.station.did(undo(self.station.desk, fact_id, is_any=is_any))

    def answer_badge_taken(self, badge_id: BadgeId, taken: bool) -> None:
        """Void the badge that was taken back; one that was not stays valid."""
        if taken:
            take_back(self.station.desk, badge_id)
            self.station.did(None)

    def reprint(self, registration_id: RegistrationId, reason: str) -> Outcome:
        """Void the old badge and print a new one."""
        return self.station.did(reprint(self.station.desk, registration_id, reason))

    def add_today(self, registration_id: RegistrationId) -> Outcome:
        """Book today and check in."""
        return self.station.did(add_today(self.station.desk, registration_id))

    def print_badge(self, registration_id: RegistrationId) -> Outcome:
        """Print the badge of somebody who is in and has none."""
        return self.station.did(print_badge(self.station.desk, registration_id))

    def reopen(self, fact_id: FactId) -> Outcome:
        """Return an earlier check-in as it stands now."""
        return reopen(self.station.desk, fact_id)

    def recent(self) -> Sequence[Recent]:
        """Return this desk's last five check-ins, the newest first."""
        with self.here.store.read() as reader:
            return reader.recent(self.here.identity.station_id, RECENT)

    def preview(self, registration_id: RegistrationId) -> Picture | None:
        """Return the badge as the printer in use will print it; None where it cannot be drawn."""
        with self.here.store.read() as reader:
            registration = reader.registration(registration_id)
            badges = [badge for badge in reader.badges_of(registration_id) if badge.is_valid]
        if registration is None:
            return None
        return self._drawn(registration, badges[-1] if badges else None)

    def new_id(self) -> str:
        """Return a new id for a form."""
        return self.station.desk.recorder.chance.new_id()

    def seats(self) -> Sequence[Seats]:
        """Return how the places of every category with a limit stand."""
        with self.here.store.read() as reader:
            return seats(reader, self.here.event)

    def register(self, values: Mapping[str, str], form_id: str, *, is_over_seats: bool = False) -> Outcome:
        """Put a walk-in on the list, check it in and queue its badge, in one transaction."""
        desk = self.station.desk
        texts = checked_values(desk, coded(values), country_codes())
        _, outcome = register(desk, texts, form_id, admits=True, is_over_seats=is_over_seats)
        assert outcome is not None
        return self.station.did(outcome)

    def correct(
        self, registration_id: RegistrationId, values: Mapping[str, str], *, is_over_seats: bool = False
    ) -> Outcome:
        """Change a person's fields; a badge that is there is printed anew, in the same transaction."""
        desk = self.station.desk
        with desk.store.read() as reader:
            has_badge = any(badge.is_valid for badge in reader.badges_of(registration_id))
            before = reader.registration(registration_id)
        reprints = has_badge and desk.printer is not None
        changes = coded(values) if before is None else form_changes(before, coded(values))
        after, outcome = correct(
            desk, registration_id, changes, country_codes(), reprints=reprints, is_over_seats=is_over_seats
        )
        if outcome is None:
            code = after.booking_code or after.registration_id
            outcome = peek(desk, RawScan((code,), "typed", desk.recorder.clock.now()))
        return self.station.did(outcome)

    def preview_values(self, values: Mapping[str, str]) -> Picture | None:
        """Return the badge of somebody who is still being typed; None where it cannot be drawn yet."""
        texts = {**coded(values)}
        if texts.get("country") not in country_codes():
            texts.pop("country", None)
        return self._drawn(from_values(RegistrationId("form"), texts), None)

    def _drawn(self, registration: Registration, badge: Badge | None) -> Picture | None:
        source = self.station.source
        content = source.content(registration, badge)
        request = self._profile().request(content, source.template, frozenset({"preview"}))
        drawn = self.station.renderer.render(request)
        if not drawn.preview:
            return None
        return np.frombuffer(drawn.preview, np.uint8).reshape(drawn.height, drawn.width, 3)

    def answer_unknown(self, job_id: JobId, came_out: bool) -> None:
        """Take the answer to "did the badge come out?"."""
        self.station.answer_unknown(job_id, came_out)

    def use_other_printer(self) -> None:
        """Print on the other printer from now on."""
        self.station.use_other_printer()
        self._printing_changed(self.station.spool.view())

    def arrived(self) -> int:
        """Return how many persons are in today."""
        with self.here.store.read() as reader:
            return reader.arrived(EVENT_PLACE, self.station.desk.today())

    def clock(self) -> ClockView:
        """Return the instant and what is odd about it."""
        now = self.here.clock.now()
        doubt = ClockDoubt.NONE
        if abs(self._offset) > LARGEST_OFFSET:
            doubt = ClockDoubt.APART_FROM_HUB
        elif self._last_fact_at is not None and now < self._last_fact_at - LARGEST_OFFSET:
            doubt = ClockDoubt.BEFORE_LAST_FACT
        elif not self.here.event.has_day(self.here.event.day_at(now)):
            doubt = ClockDoubt.OUTSIDE_EVENT
        if self.here.event.day_at(now) in self.station.desk.used_days:
            doubt = ClockDoubt.NONE
        return ClockView(now=now, is_rehearsal=self.here.clock.is_rehearsal, doubt=doubt)

    def tell(self) -> None:
        """Tell the window how printers and hub stand now; at its start."""
        self._printing_changed(self.station.spool.view())
        if self._serves_at:
            address = self._serves_at.partition("//")[2]
            self._hub_changed(HubView(state=HubState.SERVING, address=address))
            return
        waiting = self.station.link_store.waiting()
        state = HubState.NONE if self.station.link is None else HubState.OFFLINE
        since = self.station.contact.heard_at or self.here.clock.now()
        self._hub_changed(HubView(state=state, since=since, waiting=waiting))

    def _profile(self) -> Profile:
        printer = self.station.desk.printer
        return profile_named(printer.profile if printer else "screen")

    def _printing_changed(self, view: Printing) -> None:
        printer = self.station.desk.printer
        mine = view.of(printer.name) if printer else None
        # Those of the other printer too: what it still holds has to be asked about as well.
        jobs = tuple(sorted((job for one in view.printers for job in one.jobs), key=_age))
        ready = mine is not None and mine.status is not None and mine.status.trouble is PrinterTrouble.NONE
        self._spool_changed(
            SpoolView(
                printer=printer,
                status=mine.status if mine else None,
                jobs=jobs,
                other_printer=self.station.other_printer(),
                about_s=_ABOUT_S if ready else None,
                badges_left=mine.left if mine else None,
                minutes_left=mine.minutes_left if mine else None,
                doubted=self._doubted(jobs),
            )
        )

    def _doubted(self, jobs: Sequence[PrintJob]) -> tuple[Registration, str] | None:
        """Return whose badge a person is asked about: a batch's badges are nobody's who stands here."""
        job = next((one for one in jobs if one.state is JobState.UNKNOWN), None)
        if job is None:
            return None
        with self.here.store.read() as reader:
            registration, badge = reader.registration(job.registration_id), reader.badge(job.badge_id)
        return (registration, badge.number) if registration and badge else None

    def _link_changed(self, state: LinkState) -> None:
        self._offset = state.offset
        self.is_hub_there = state.since is None
        kind = HubState.CONNECTED if state.since is None else HubState.OFFLINE
        self._hub_changed(HubView(state=kind, since=state.since, waiting=state.waiting))


def coded(values: Mapping[str, str]) -> dict[str, str]:
    """Return the texts of a form with the country as its code, where its name is known."""
    country = values.get("country", "")
    return {**values, **({"country": country_code(country) or country} if country else {})}


def _info(here: Opened, desk: Desk) -> DeskInfo:
    with here.store.read() as reader:
        kept = kept_until(desk, reader)
    template = read_template(template_path(here))
    return DeskInfo(
        event=here.event,
        desk_name=here.identity.name,
        on_shift=desk.recorder.actor_id or "",
        used_days=desk.used_days,
        retention=kept,
        badge_form="A6" if here.event.badge.template == "a6-portrait" else "",
        badge_width_mm=template.width_mm,
        badge_height_mm=template.height_mm,
        logo_path=logo_path(here.path, here.event),
        load_steps=_LOAD_STEPS,
    )


def _age(job: PrintJob) -> tuple[datetime, str]:
    return job.created_at, job.job_id
