"""Likely duplicates in words: the offer beside a guest, the list, the comparison with its result, what was done; no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.duplicates import Pair, Reason
from kiosk.domain.model import FactId, Registration, RegistrationId
from kiosk.domain.rights import Right, Rights
from kiosk.domain.roster import from_values, to_values
from kiosk.domain.shown import shown
from kiosk.services.compare import Side
from kiosk.services.merge import settled_values
from kiosk.ui.desk.duplicates.port import Likely
from kiosk.ui.desk.duplicates.rows import PHOTOS, Field, fields, texts_of
from kiosk.ui.desk.duplicates.state import Duplicates, PairRow
from kiosk.ui.desk.present_panel import form_of
from kiosk.ui.desk.present_person import chip, names
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Act, Choice, Offer, Panel, Shape, Sound, Spans, Tone
from kiosk.ui.words import Words, isolated, mark

APART = mark("{one} and {other} are two people; nobody is asked again.")
REASONS = {
    Reason.SAME_NAME: mark("same name"),
    Reason.SAME_SOUND: mark("sounds alike"),
    Reason.NEARLY_SAME_NAME: mark("nearly the same name"),
    Reason.SAME_EMAIL: mark("same e-mail"),
    Reason.SAME_PHONE: mark("same telephone"),
    Reason.SAME_ORGANISATION: mark("same organisation"),
    Reason.SAME_CITY: mark("same city"),
}
_OF_PLACE = {Reason.SAME_ORGANISATION: "organisation", Reason.SAME_CITY: "country"}
_SOURCES = {
    "walk_in": mark("walk-in, {station}, {time}"),
    "import": mark("from the list, {day}"),
    "replacement": mark("in place of somebody, {time}"),
}


@dataclass(slots=True)
class Comparing:
    """A pair being compared. `chosen` is the side kept, by field."""

    sides: tuple[Side, Side]
    chosen: dict[str, int] = field(default_factory=dict)
    current: int = 0

    @property
    def ids(self) -> tuple[RegistrationId, RegistrationId]:
        """Both registrations."""
        one, other = self.sides
        return one.registration.registration_id, other.registration.registration_id


@dataclass(frozen=True, slots=True)
class Done:
    """What was done last: an English sentence with the names in it; `fact_id` where it can be taken back."""

    sentence: str
    one: Registration
    other: Registration
    fact_id: FactId | None = None
    tone: Tone = Tone.OK
    shape: Shape = Shape.CHECK
    sound: Sound = Sound.NONE


@dataclass(slots=True)
class Work:
    """All that the page shows: the list with its place, the pair compared, what was done."""

    pairs: Sequence[Likely] = ()
    total: int = 0
    at: int = 0
    is_list: bool = False
    comparing: Comparing | None = None
    done: Done | None = None
    rights: Rights = field(default_factory=Rights)


def offer(scene: Scene, pair: Pair) -> Offer:
    """Return the hint beside a guest who is likely on the list twice."""
    w = scene.words
    why = ", ".join(w(REASONS[reason]) for reason in pair.reasons[:2] if reason not in _OF_PLACE)
    return Offer(Act.COMPARE, w("Maybe a duplicate"), why, "F6", shape=Shape.TRIANGLE, tone=Tone.WARN)


def duplicates(scene: Scene, work: Work) -> Duplicates:
    """Return the page."""
    w, done = scene.words, work.done
    shown_state = _comparison(scene, work) if work.comparing is not None else _without(scene, work)
    told = _told(scene, done) if done is not None else ""
    pairs = tuple(_pair_row(scene, one) for one in work.pairs) if work.is_list else ()
    count = _count(w, work.total) if work.is_list else ""
    return replace(
        shown_state,
        count=count,
        pairs=pairs,
        pair_at=work.at,
        told=told,
        tone=done.tone if done is not None else Tone.NONE,
        shape=done.shape if done is not None else None,
        spoken=told or shown_state.spoken,
    )


def panel(scene: Scene, work: Work) -> Panel:
    """Return the badge panel: the badge as it would be for the person."""
    w, comparing = scene.words, work.comparing
    line = w("The badge of A, as it is now")
    if comparing is None:
        return Panel(title=w("Badge"), form=form_of(scene), empty=w("No two are compared."), line="")
    return Panel(
        title=w("Badge"),
        form=form_of(scene),
        preview_id=comparing.ids[0],
        line=line,
    )


def shown_fields(scene: Scene, comparing: Comparing, rights: Rights) -> list[Field]:
    """Return the rows of a comparison."""
    return fields(scene, comparing.sides, comparing.chosen, rights)


def _comparison(scene: Scene, work: Work) -> Duplicates:
    w, comparing = scene.words, work.comparing
    assert comparing is not None
    one, other = comparing.sides
    result, detail = _result(scene, comparing)
    note = w("Click the value to keep, or choose it with ← →.")
    choices: tuple[Choice, ...] = ()
    submit = None
    if work.rights.may(Right.CHANGE_LIST):
        choices = (
            Choice(Act.KEEP_APART, w("Two people"), key="Ctrl+K", icon="users"),
            Choice(Act.LATER, w("Later"), key="Ctrl+→" if work.is_list else "Esc", icon="clock"),
        )
        submit = Choice(Act.REGISTER, w("Merge into A"), key="Ctrl+Enter", icon="merge")
    else:
        note = w("A lead decides this. Call the lead: F9.")
        choices = (Choice(Act.LATER, w("Later"), key="Esc", icon="clock"),)
        submit = Choice(Act.LEAD, w("Decide, as the lead"), key="Ctrl+9", icon="lock")
    return Duplicates(
        title=w("Are these the same person?"),
        note=note,
        heads=(f"A  {_came(scene, one)}", f"B  {_came(scene, other)}"),
        rows=tuple(one.row for one in shown_fields(scene, comparing, work.rights)),
        current=comparing.current,
        result=result,
        result_detail=detail,
        choices=choices,
        submit=submit,
        spoken=w("Are these the same person?"),
    )


def _without(scene: Scene, work: Work) -> Duplicates:
    """Return the list alone, or what was done alone."""
    w, done = scene.words, work.done
    choices = [Choice(Act.CLEAR, w("Close"), key="Esc")]
    if done is not None and done.fact_id is not None:
        words = w("Not two people") if done.sentence == APART else w("Undo the merge")
        choices.insert(0, Choice(Act.UNDO, words, key="F5", icon="undo-2"))
    submit = None
    if done is not None and not work.is_list:
        submit = Choice(Act.REGISTER, w("Show the guest"), key="Ctrl+Enter", icon="user")
    if not work.is_list:
        return Duplicates(title=w("Likely duplicates"), choices=tuple(choices), submit=submit)
    note = (
        w("Enter compares the chosen pair.")
        if work.pairs
        else w("No two registrations look like one person's.")
    )
    if work.total > len(work.pairs):
        note += " " + w("The first {count} are shown.", count=len(work.pairs))
    return Duplicates(title=w("Likely duplicates"), note=note, choices=tuple(choices), spoken=note)


def _result(scene: Scene, comparing: Comparing) -> tuple[Spans, str]:
    w = scene.words
    one, other = comparing.sides
    values = to_values(one.registration)
    values |= settled_values(
        one.registration, other.registration, texts_of(comparing.sides, comparing.chosen)
    )
    person = shown(from_values(one.registration.registration_id, values))
    lead, second, _ = names(person)
    category = chip(scene, person.category)
    parts = [
        isolated(person.organisation),
        category.word if category else "",
        _days(scene, comparing),
        w("Photos: {choice}", choice=w(PHOTOS[person.photo])),
    ]
    name = f"{isolated(lead)} {isolated(second)}".strip()
    said = (
        (f"{w('Result:')} ", False),
        (name, True),
        ("".join(f", {part}" for part in parts if part), False),
    )
    return said, " ".join(_consequences(scene, comparing))


def _days(scene: Scene, comparing: Comparing) -> str:
    w = scene.words
    each = [side.registration.days for side in comparing.sides]
    if not all(each):
        return w("All days")
    days = sorted({day for days in each for day in days})
    return w.listed([w.short_day(day) for day in days])


def _consequences(scene: Scene, comparing: Comparing) -> list[str]:
    """Say what the merge means for tickets, check-ins and badges."""
    w = scene.words
    sides = comparing.sides
    told = [w("Both tickets and codes lead to this person.")]
    claims = [side.claim for side in sides if side.claim is not None]
    if len(claims) == 2:
        told.append(w("Both are checked in: the first of the two counts."))
    badges = [isolated(side.badge.number) for side in sides if side.badge is not None]
    if len(badges) == 2:
        told.append(w("Both badges stay valid: take one back ({numbers}).", numbers=", ".join(badges)))
    elif badges:
        told.append(w("Badge {number} stays valid.", number=badges[0]))
    return told


def _came(scene: Scene, side: Side) -> str:
    """Say how a registration came onto the list."""
    w = scene.words
    if side.came_at is None or side.source not in _SOURCES:
        return w("on the list")
    at = scene.local(side.came_at)
    station = isolated(side.station) or w("Another desk")
    return w(_SOURCES[side.source], station=station, time=w.time(at), day=w.short_day(at.date()))


def _pair_row(scene: Scene, likely: Likely) -> PairRow:
    one, other = shown(likely.one), shown(likely.other)
    why = ", ".join(
        scene.words(REASONS[reason])
        for reason in likely.pair.reasons
        if not {_OF_PLACE.get(reason, "")} & {*one.hide, *other.hide}
    )
    return PairRow(_both_names(one), _both_names(other), why)


def _both_names(registration: Registration) -> str:
    lead, second, _ = names(registration)
    return f"{isolated(lead)} {isolated(second)}".strip()


def _told(scene: Scene, done: Done) -> str:
    one, other = (isolated(names(shown(each))[0]) for each in (done.one, done.other))
    return scene.words(done.sentence, one=one, other=other)


def _count(w: Words, total: int) -> str:
    return w.many(total, "1 pair", "{count} pairs, likeliest first")
