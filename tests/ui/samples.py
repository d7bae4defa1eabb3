"""A made-up forum desk: its people, its answers, and every state of the window, for tests and for pictures.

Longer than other modules: one list of people and answers, which tests and pictures share.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from kiosk.domain.admission import Admit, BadgeTask, Decision, Reason, Refer, Refuse, tasks_for
from kiosk.domain.capacity import Seats
from kiosk.domain.conditions import parse_condition
from kiosk.domain.credential import RawScan
from kiosk.domain.event import BadgeChoice, Category, CheckInPolicy, Event, TaskRule
from kiosk.domain.model import (
    EVENT_PLACE,
    Badge,
    BadgeId,
    CheckIn,
    FactId,
    JobId,
    JobState,
    PersonId,
    PhotoChoice,
    Printer,
    PrinterStatus,
    PrinterTrouble,
    PrintJob,
    Registration,
    RegistrationId,
    RegistrationState,
    StationId,
)
from kiosk.domain.questions import AnswerChoice, AnswerForm, Question
from kiosk.domain.roster import FIELDS
from kiosk.services.outcome import Outcome, Undone
from kiosk.services.ports import Found, Recent
from kiosk.ui.desk.port import ClockView, DeskInfo, HubState, HubView, Picture, SpoolView

if TYPE_CHECKING:
    from tests.ui.duplicate_samples import FakeDuplicates
    from tests.ui.group_samples import FakeGroups
    from tests.ui.record_samples import FakeRecords

LOGO = Path(__file__).parents[2] / "resources" / "demo" / "logo.svg"
NOW = datetime(2019, 9, 30, 0, 41, 7, tzinfo=UTC)
MONDAY = date(2019, 9, 30)


def _rule(when: str, icon: str, en: str, ko: str) -> TaskRule:
    return TaskRule(parse_condition(when, frozenset(FIELDS)), icon, {"en": en, "ko": ko})


EVENT = Event(
    event_id="whrcf-2019",
    name={"ko": "세계인권도시포럼 2019", "en": "World Human Rights Cities Forum 2019"},
    place={"ko": "김대중컨벤션센터", "en": "Kimdaejung Convention Center, Gwangju"},
    languages=("ko", "en"),
    timezone="Asia/Seoul",
    day_starts=time(4),
    days=tuple(MONDAY + timedelta(days=n) for n in range(4)),
    retain_until=None,
    lead_phone="+82 62 000 0000",
    categories=(
        Category("participant", {"ko": "참가자", "en": "Participant"}, "outline", "#1D4FA8"),
        Category("presenter", {"ko": "발표자", "en": "Presenter"}, "solid", "#86196A"),
        Category("delegate", {"ko": "도시 대표", "en": "City delegate"}, "diagonal", "#0A5F73"),
        Category("invited", {"ko": "초청 손님", "en": "Invited guest"}, "diamonds", "#665000"),
        Category("trainee", {"ko": "연수생", "en": "Trainee"}, "bars", "#78390F"),
        Category("student", {"ko": "학생", "en": "Student"}, "dots", "#5A3DA6"),
        Category("press", {"ko": "언론", "en": "Press"}, "checker", "#444B59"),
        Category("staff", {"ko": "스태프", "en": "Staff"}, "zigzag", "#111318"),
    ),
    badge=BadgeChoice(),
    check_in=CheckInPolicy(),
    tasks=(
        _rule(
            "language == 'ar'",
            "headphones",
            "Interpretation receiver: lend one. Arabic, channel 4",
            "통역 수신기 대여. 아랍어, 채널 4",
        ),
        _rule(
            "photo == 'no'",
            "camera-off",
            "Photo: no. Give the striped lanyard",
            "사진 촬영 거부: 줄무늬 목걸이 제공",
        ),
        _rule(
            "access_needs has 'wheelchair'",
            "accessibility",
            "Wheelchair seat reserved. Room 201, lift B",
            "휠체어석 예약됨. 201호, 엘리베이터 B",
        ),
        _rule(
            "note has 'protocol'",
            "phone-call",
            "Protocol: call the liaison. Ext. 214, before she leaves the desk",
            "의전: 담당자에게 연락. 내선 214",
        ),
        _rule(
            "category == 'trainee'",
            "graduation-cap",
            "Training course 1. Starts 10:30, room 303",
            "연수 과정 1. 10:30, 303호",
        ),
    ),
)

FULL = Seats("trainee", 30, 31)
FEW = Seats("student", 20, 18)
"""Places of which one too many, and of which few are left."""

INFO = DeskInfo(
    event=EVENT, desk_name="Desk 3", desk_note="Pre-registered", badge_form="A6", logo_path=str(LOGO)
)


def person(key: str, name: str, native: str = "", **values: object) -> Registration:
    """Return a registration with defaults."""
    return Registration(registration_id=RegistrationId(key), name=name, name_native=native, **values)  # type: ignore[arg-type] # values are the caller's


LAYLA = person(
    "layla",
    "Layla Mansouri",
    "ليلى المنصوري",
    booking_code="D3AA-7KX",
    organisation="Cedar Coast Women's Rights Centre",
    country="JO",
    category="presenter",
    language="ar",
    photo=PhotoChoice.NO,
    access_needs="wheelchair",
    note="protocol",
)
HONG = person(
    "hong",
    "Hong Gil-dong",
    "홍길동",
    booking_code="D4TE-92K",
    organisation="Mudeung Citizens’ Network",
    country="KR",
    category="participant",
)
ROSA = person(
    "rosa",
    "Rosa Quintanilla-Vega",
    booking_code="N6XA-35Q",
    organisation="Coastal Cities Housing Rights Office",
    country="PE",
    category="delegate",
    days=(MONDAY + timedelta(days=2), MONDAY + timedelta(days=3)),
)
THIRI = person(
    "thiri",
    "Thiri Hlaing",
    "သီရိလှိုင်",
    booking_code="R9FA-3WZ",
    organisation="Inle Youth for Dignity",
    country="MM",
    category="trainee",
)
LONG = person(
    "long",
    "Maria Fernanda de los Ángeles Rodríguez-Villanueva y Santisteban",
    "마리아 페르난다 데 로스 앙헬레스 로드리게스 비야누에바",
    booking_code="L9LM-77A",
    organisation="Interregional Network of Municipal Ombudspersons and Human Rights Education Centres",
    country="GB",
    category="invited",
    photo=PhotoChoice.NO,
    language="ar",
    access_needs="wheelchair",
    note="protocol",
)
AMADOU = person(
    "amadou", "Amadou Sarr-Diop", category="delegate", country="SN", organisation="Ville de Thiès"
)
SEO = person(
    "seo", "Seo Min-ah", "서민아", category="student", country="KR", organisation="Student Discussion Group"
)
BIRGIT = person("birgit", "Birgit Sørgaard", category="press", country="NO", organisation="Nordlys Radio")
VY = person("vy", "Nguyễn Thảo Vy", category="participant", country="VN", organisation="Mekong Commons")
HAN = person(
    "han",
    "Han Ga-deuk",
    "한가득",
    category="delegate",
    country="KR",
    organisation="Harbour City Human Rights Office",
)
HWANG = person(
    "hwang",
    "Hwang Gye-dong",
    "황계동",
    category="trainee",
    country="KR",
    organisation="Inclusive Transport Watch",
    days=(MONDAY + timedelta(days=2),),
)
PRINTER = Printer("Printer 3", "folder:/tmp/badges", "pdf")


def claim(
    registration: Registration, minutes_ago: int, station: str = "d3", actor: str | None = None
) -> CheckIn:
    """Return a check-in that counts."""
    return CheckIn(
        fact_id=FactId(f"fact-{registration.registration_id}"),
        registration_id=registration.registration_id,
        person_id=PersonId(registration.registration_id),
        place_id=EVENT_PLACE,
        day=MONDAY,
        station_id=StationId(station),
        at=NOW - timedelta(minutes=minutes_ago),
        actor_id=actor,
        is_winner=True,
    )


def badge(registration: Registration, printed: bool = True) -> Badge:
    """Return a badge."""
    return Badge(
        badge_id=BadgeId(f"badge-{registration.registration_id}"),
        registration_id=registration.registration_id,
        person_id=PersonId(registration.registration_id),
        number="K7QM-42X",
        token="B" + "A" * 21,
        station_id=StationId("d3"),
        issued_at=NOW,
        printed_at=NOW - timedelta(minutes=49) if printed else None,
    )


def job(registration: Registration, state: JobState = JobState.SENDING, slip: int = 28) -> PrintJob:
    """Return a print job."""
    return PrintJob(
        job_id=JobId(f"job-{registration.registration_id}"),
        badge_id=BadgeId(f"badge-{registration.registration_id}"),
        registration_id=registration.registration_id,
        printer="Printer 3",
        state=state,
        slip=slip,
        created_at=NOW,
        updated_at=NOW,
    )


def admitted(registration: Registration, state: JobState = JobState.SENDING) -> Outcome:
    """Return the answer to somebody who may come in and gets a badge."""
    return Outcome(
        decision=Admit(registration, BadgeTask.PRINT, tasks_for(registration, EVENT)),
        text=registration.booking_code,
        now=NOW,
        registration=registration,
        claim=claim(registration, 0),
        claim_station="Desk 3",
        fact_id=FactId(f"fact-{registration.registration_id}"),
        badge=badge(registration, printed=False),
        job=job(registration, state),
    )


def refused(reason: Reason, registration: Registration | None = None, text: str = "ZT8R-62P") -> Outcome:
    """Return the answer to somebody who may not."""
    refers = reason in (Reason.UNPAID, Reason.SEVERAL_MATCH)
    decision: Decision = Refer(reason, registration) if refers else Refuse(reason, registration)
    return Outcome(decision=decision, text=text, now=NOW, registration=registration)


def already(registration: Registration = HONG, actor: str | None = "Volunteer J-07") -> Outcome:
    """Return the answer to somebody who is in."""
    return Outcome(
        decision=Refuse(Reason.ALREADY_IN, registration),
        text=registration.booking_code,
        now=NOW,
        registration=registration,
        claim=claim(registration, 49, "d1", actor),
        claim_station="Desk 1",
        badge=badge(registration),
    )


CONSENT = Question(
    question_id="photo",
    ask={
        "en": "May we publish photos in which you can be recognised, on our site and in the report?",
        "ko": "알아볼 수 있는 사진을 누리집과 보고서에 실어도 될까요?",
    },
    version="2",
    is_consent=True,
    is_required=True,
)
TRIP = Question(
    question_id="trip",
    ask={"en": "Which tour would you like to join tomorrow?", "ko": "내일 어느 답사에 가시겠습니까?"},
    form=AnswerForm.CHOICE,
    choices=(
        AnswerChoice("square", {"en": "The Square", "ko": "광장"}),
        AnswerChoice("cemetery", {"en": "National Cemetery", "ko": "국립묘지"}),
        AnswerChoice("market", {"en": "Market, old town", "ko": "시장과 옛 도심"}),
    ),
)
FREE = Question(
    question_id="allergies",
    ask={"en": "Is there anything that you cannot eat?", "ko": "못 드시는 음식이 있습니까?"},
    form=AnswerForm.FREE,
)
READY_SPOOL = SpoolView(
    printer=PRINTER, status=PrinterStatus(trouble=PrinterTrouble.NONE, at=NOW), badges_left=143, about_s=3
)
CONNECTED = HubView(state=HubState.CONNECTED)
OFFLINE = HubView(state=HubState.OFFLINE, since=datetime(2019, 9, 30, 0, 12, tzinfo=UTC), waiting=14)


def paper_out(*waiting: PrintJob, other: str = "Printer 2") -> SpoolView:
    """Return a spool whose printer has no paper."""
    return SpoolView(
        printer=PRINTER,
        status=PrinterStatus(trouble=PrinterTrouble.PAPER_OUT, at=NOW),
        jobs=waiting,
        other_printer=other,
    )


RECENT: tuple[Recent, ...] = (
    (claim(AMADOU, 1), AMADOU, job(AMADOU, JobState.PRINTED)),
    (claim(SEO, 3), SEO, job(SEO, JobState.PRINTED)),
    (claim(THIRI, 4), THIRI, job(THIRI, JobState.PRINTED)),
    (claim(BIRGIT, 6), BIRGIT, job(BIRGIT, JobState.PRINTED)),
    (claim(VY, 7), VY, job(VY, JobState.PRINTED)),
)


def picture() -> Picture:
    """Return a stand-in for a badge: white, with a dark band at the foot."""
    made = np.full((592, 420, 3), 255, np.uint8)
    made[512:] = (134, 25, 106)
    made[120:170, 30:260] = 20
    return made


def _records() -> "FakeRecords":
    from tests.ui.record_samples import FakeRecords  # it is made of these samples

    return FakeRecords()


def _groups() -> "FakeGroups":
    from tests.ui.group_samples import FakeGroups  # it is made of these samples

    return FakeGroups()


def _duplicates() -> "FakeDuplicates":
    from tests.ui.duplicate_samples import FakeDuplicates

    return FakeDuplicates()


@dataclass
class FakeStation:
    """A station that answers from tables and remembers what it was asked."""

    info: DeskInfo = INFO
    answers: dict[str, Outcome] = field(default_factory=dict)
    found: Sequence[Found] = ()
    latest: Sequence[Recent] = RECENT
    question: Badge | None = None
    error: Exception | None = None
    asked: list[tuple[object, ...]] = field(default_factory=list)
    beside: RegistrationId | None = None
    others: object = None
    """Made-up stations of the parts of the desk; see `tests.ui.gallery`."""
    groups: "FakeGroups" = field(default_factory=lambda: _groups())
    duplicates: "FakeDuplicates" = field(default_factory=lambda: _duplicates())
    records: "FakeRecords" = field(default_factory=lambda: _records())
    suggestions: Sequence[str] = ()
    places: Sequence[Seats] = ()

    def _note(self, *what: object) -> None:
        self.asked.append(what)
        if self.error is not None:
            raise self.error

    def check_in(self, scan: RawScan, beside: RegistrationId | None = None) -> Outcome:
        self.beside = beside
        self._note("check_in", scan.candidates[0])
        return self.answers.get(scan.candidates[0], refused(Reason.UNKNOWN, text=scan.candidates[0]))

    def carry_on(self) -> None:
        self.asked.append(("carry_on",))

    def suggest(self, field_name: str, text: str, language: str) -> Sequence[str]:
        self._note("suggest", field_name, text)
        return self.suggestions

    def new_id(self) -> str:
        self.asked.append(("new_id",))
        return f"form-{len(self.asked)}"

    def seats(self) -> Sequence[Seats]:
        return self.places

    def register(self, values: Mapping[str, str], form_id: str, *, is_over_seats: bool = False) -> Outcome:
        self._note("register", dict(values), form_id, *(("over seats",) if is_over_seats else ()))
        return admitted(LAYLA)

    def correct(
        self, registration_id: RegistrationId, values: Mapping[str, str], *, is_over_seats: bool = False
    ) -> Outcome:
        self._note("correct", registration_id, dict(values), *(("over seats",) if is_over_seats else ()))
        return admitted(LAYLA)

    def preview_values(self, values: Mapping[str, str]) -> Picture | None:
        self.asked.append(("preview_values", dict(values)))
        return None

    def check_in_registration(self, registration_id: RegistrationId, *, prints: bool = True) -> Outcome:
        self._note("check_in_registration", registration_id, *(() if prints else ("no print",)))
        return self.answers.get(registration_id, admitted(LAYLA))

    def search(self, text: str, *, is_lead: bool = False) -> Sequence[Found]:
        self._note("search", text, *["lead"] * is_lead)
        return self.found

    def answer(self, registration_id: RegistrationId, question_id: str, text: str) -> str:
        self._note("answer", registration_id, question_id, text)
        return text

    def note_look(self, text: str) -> None:
        self._note("note_look", text)

    def learn_words(self) -> None:
        return

    def undo(self, fact_id: FactId, *, is_any: bool = False) -> Undone:
        self._note("undo", fact_id, *["any"] * is_any)
        return Undone(LAYLA, self.question)

    def answer_badge_taken(self, badge_id: BadgeId, taken: bool) -> None:
        self._note("answer_badge_taken", badge_id, taken)

    def reprint(self, registration_id: RegistrationId, reason: str) -> Outcome:
        self._note("reprint", registration_id, reason)
        return replace(already(), job=job(HONG, JobState.QUEUED))

    def add_today(self, registration_id: RegistrationId) -> Outcome:
        self._note("add_today", registration_id)
        return admitted(ROSA)

    def print_badge(self, registration_id: RegistrationId) -> Outcome:
        self._note("print_badge", registration_id)
        return replace(already(LAYLA), job=job(LAYLA))

    def reopen(self, fact_id: FactId) -> Outcome:
        self._note("reopen", fact_id)
        return replace(already(AMADOU), claim=claim(AMADOU, 1), claim_station="Desk 3")

    def recent(self) -> Sequence[Recent]:
        return self.latest

    def preview(self, registration_id: RegistrationId) -> Picture | None:
        self.asked.append(("preview", registration_id))
        return picture()

    def answer_unknown(self, job_id: JobId, came_out: bool) -> None:
        self._note("answer_unknown", job_id, came_out)

    def use_other_printer(self) -> None:
        self._note("use_other_printer")

    def arrived(self) -> int:
        return 1204


def clock(is_rehearsal: bool = False) -> ClockView:
    """Return the desk's clock."""
    return ClockView(now=NOW, is_rehearsal=is_rehearsal)


def in_state(registration: Registration, state: RegistrationState) -> Registration:
    """Return a registration in another state."""
    return replace(registration, state=state)
