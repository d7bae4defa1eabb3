"""A typed text and the people it finds, as rows: who has not arrived first, the matched letters marked; no Qt."""

from collections.abc import Sequence

from kiosk.domain.codes import CodeKind, code_kind
from kiosk.domain.hangul import initials, is_syllable, letters
from kiosk.domain.model import CheckIn, Registration, RegistrationState
from kiosk.domain.names import search_key
from kiosk.domain.shown import shown as may_be_shown
from kiosk.services.find import MOST
from kiosk.services.ports import Found
from kiosk.ui.desk.present_person import names, person
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Results, Row, Shape, Spans, Tone
from kiosk.ui.words import isolated, mark

ROWS_IN_VIEW = 5

STATE_WORDS = {
    RegistrationState.CANCELLED: mark("Cancelled"),
    RegistrationState.BLOCKED: mark("On hold"),
    RegistrationState.REPLACED: mark("Passed on"),
    RegistrationState.UNPAID: mark("Not paid yet"),
}


def ordered(found: Sequence[Found]) -> list[Found]:
    """Return the hits with those who have not arrived first, otherwise in their order."""
    return sorted(found, key=lambda hit: hit[1] is not None)


def results(scene: Scene, text: str, found: Sequence[Found], chosen: int) -> Results:
    """Return the list for a typed text.

    Args:
        found: hits in the order to show.
        chosen: index into `found` of the chosen row.
    """
    w = scene.words
    first = first_in_view(len(found), chosen)
    shown = found[first : first + ROWS_IN_VIEW]
    count = w.many(len(found), "1 person", "{count} people")
    if len(found) >= MOST:
        count = w("{count} people or more", count=w.number(len(found)))
    how = w("match “{text}”", text=isolated(text))
    if not found:
        count, how = w("Nobody found"), w("for “{text}”", text=isolated(text))
    info = w("Two people alike? Compare the organisation, then ask for the e-mail.")
    if len(found) > ROWS_IN_VIEW:
        info = w("More rows with ↑ ↓. Type further letters to narrow the list.")
    if code_kind(text) is CodeKind.BADGE_NUMBER and found:
        info = w("This is a badge number, not a booking code. Enter opens the holder.")
    if not found:
        info = w("Try the family name, the e-mail, or fewer letters.")
    words = search_key(text).split()
    return Results(
        count=count,
        how=how,
        choose=w("choose"),
        check_in=w("check in"),
        rows=tuple(_row(scene, hit, words) for hit in shown),
        chosen=chosen - first,
        info=info,
        foot=w("Not here? Walk-in: F3"),
        spoken=f"{count} {how}",
    )


def first_in_view(total: int, chosen: int) -> int:
    """Return the index of the first row in view, so that the chosen one is."""
    return max(0, min(chosen - ROWS_IN_VIEW + 1, total - ROWS_IN_VIEW)) if chosen >= ROWS_IN_VIEW else 0


def _row(scene: Scene, hit: Found, words: list[str]) -> Row:
    registration, claim = may_be_shown(hit[0]), hit[1]
    shown = person(scene, registration)
    lead, second, _ = names(registration)
    where = (registration.city, scene.words.country(registration.country))
    parts = [shown.chip.word if shown.chip else "", ", ".join(part for part in where if part)]
    shape, tone, status = _status(scene, registration, claim)
    return Row(
        registration_id=registration.registration_id,
        pattern=shown.chip.pattern if shown.chip else "outline",
        colour=shown.chip.colour if shown.chip else "#7C776C",
        lead=matched(lead, words),
        second=matched(second, words),
        organisation=registration.organisation,
        detail=" · ".join(part for part in parts if part),
        shape=shape,
        tone=tone,
        status=status,
    )


def _status(
    scene: Scene, registration: Registration, claim: CheckIn | None
) -> tuple[Shape | None, Tone, str]:
    w = scene.words
    today = scene.today
    if claim is not None:
        return Shape.CHECK, Tone.OK, w("In since {time}", time=w.time(scene.local(claim.at)))
    if registration.state in STATE_WORDS:
        return Shape.OCTAGON, Tone.STOP, w(STATE_WORDS[registration.state])
    if registration.days and today not in registration.days:
        return Shape.OCTAGON, Tone.STOP, booked_words(scene, registration)
    return None, Tone.NONE, w("Not yet")


def booked_words(scene: Scene, registration: Registration) -> str:
    """Return for which days a registration is booked."""
    w = scene.words
    return w("Booked for {days}", days=w.listed([w.short_day(day) for day in registration.days]))


def matched(name: str, words: Sequence[str]) -> Spans:
    """Return a name in parts, marking in each of its words what the typed words match."""
    spans: list[tuple[str, bool]] = []
    for index, part in enumerate(name.split(" ")):
        found = [span for word in words if (span := _match(part, word))]
        start, end = max(found, key=lambda span: span[1] - span[0], default=(len(part), len(part)))
        before = " " if index else ""
        spans += [(before + part[:start], False), (part[start:end], True), (part[end:], False)]
    return tuple(span for span in spans if span[0])


def _match(part: str, word: str) -> tuple[int, int] | None:
    """Return where a name's word has the typed one: at its beginning, after a hyphen, in Hangul at any syllable."""
    if any(map(is_syllable, part)):
        typed = letters(word)
        return next((span for at in range(len(part)) if (span := _match_hangul(part, at, typed))), None)
    starts = [at for at in range(len(part)) if at == 0 or not part[at - 1].isalnum()]
    return next(((at, at + end) for at in starts if (end := _matched_length(part[at:], word))), None)


def _match_hangul(part: str, start: int, typed: str) -> tuple[int, int] | None:
    if initials(part[start:]).startswith(typed):
        return start, start + len(typed)
    ends = range(start + 1, len(part) + 1)
    covering = (end for end in ends if letters(part[start:end]).startswith(typed))
    return next(((start, end) for end in covering), None)


def _matched_length(part: str, word: str) -> int:
    """Return how many letters of a name's word the typed word covers; marks and case do not count."""
    for length in range(1, len(part) + 1):
        key = search_key(part[:length])
        if key == word:
            return length
        if not word.startswith(key):
            return 0
    return 0
