"""A delegation in words; no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.domain.admission import Admit, Reason, Refer, Refuse
from kiosk.domain.model import Badge, FactId, RegistrationId
from kiosk.domain.shown import shown
from kiosk.services.group import Group, GroupUndone, Member
from kiosk.services.outcome import Outcome
from kiosk.ui.desk.delegation.state import Delegation, MemberRow
from kiosk.ui.desk.present import split_say, welcome
from kiosk.ui.desk.present_panel import form_of
from kiosk.ui.desk.present_person import chip, names
from kiosk.ui.desk.present_results import booked_words
from kiosk.ui.desk.reasons import TROUBLES
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Act, Choice, Offer, Panel, Shape, Sound, Tone
from kiosk.ui.words import isolated, mark

MOST_NUMBERS = 12


@dataclass(slots=True)
class Begun:
    """A delegation under way. `left_out` are those who were unticked, `done` what the last check-in answered.

    `undoable` are the check-ins that F5 takes back; `asked_of` the badges that may be in hands after that; `told` the
    newest answer.
    """

    group: Group
    asked_by: RegistrationId
    left_out: set[RegistrationId] = field(default_factory=set)
    current: int = 0
    done: dict[RegistrationId, Outcome] = field(default_factory=dict)
    undoable: tuple[FactId, ...] = ()
    asked_of: tuple[Badge, ...] = ()
    told: "Told | None" = None

    def ticked(self) -> list[RegistrationId]:
        """Return who would be checked in, in the order of the list."""
        return [
            one.registration.registration_id
            for one in self.group.members
            if one.may_come_in and one.registration.registration_id not in self.left_out
        ]


@dataclass(frozen=True, slots=True)
class Told:
    """What is told on the page: an English sentence, what is put into it, and how it looks and sounds."""

    sentence: str
    values: tuple[tuple[str, object], ...] = ()
    tone: Tone = Tone.OK
    shape: Shape = Shape.CHECK
    sound: Sound = Sound.NONE


def in_order(members: Sequence[Member]) -> tuple[Member, ...]:
    """Return members with those who can come in first, then who cannot, then who is in; by name within each."""
    return tuple(sorted(members, key=lambda one: (not one.may_come_in, one.claim is not None)))


def delegation(scene: Scene, begun: Begun) -> Delegation:
    """Return the page."""
    w = scene.words
    members, ticked = begun.group.members, set(begun.ticked())
    is_in = sum(one.claim is not None for one in members)
    parts = [w.many(len(members), "1 person", "{count} people"), w("{count} in already", count=is_in)]
    if ticked:
        parts.append(w("{count} ticked", count=len(ticked)))
    told = begun.told
    words = _told(scene, told) if told is not None else ""
    return Delegation(
        title=isolated(begun.group.name),
        count=" · ".join(parts),
        hint=w("Space or a click takes a tick away. A member's ticket checks in at once."),
        rows=tuple(_row(scene, begun, one, ticked) for one in members),
        current=begun.current,
        told=words,
        tone=told.tone if told is not None else Tone.NONE,
        shape=told.shape if told is not None else None,
        choices=_choices(scene, begun),
        listing=Choice(Act.PRINT_BADGE, w("List for the head"), key="Ctrl+P", icon="printer"),
        submit=_submit(scene, len(ticked)) if not begun.asked_of else None,
        spoken=words or f"{begun.group.name}. {', '.join(parts)}",
    )


def panel(scene: Scene, begun: Begun) -> Panel:
    """Return the badge panel: the badge of the member that keys act on."""
    w, members = scene.words, begun.group.members
    one = members[begun.current] if begun.current < len(members) else None
    line = w("Badges print in the order of the list.")
    if one is None:
        return Panel(title=w("Badge"), form=form_of(scene), empty=line, line=line)
    return Panel(
        title=w("Badge"),
        form=form_of(scene),
        preview_id=one.registration.registration_id,
        line=line,
    )


def offer(scene: Scene, count: int) -> Offer:
    """Return the button beside a guest who belongs to a delegation."""
    title = scene.words("Check in the delegation ({count})", count=count)
    return Offer(Act.DELEGATION, title, key="Ctrl+O", icon="users")


def offer_back(scene: Scene, begun: Begun) -> Offer:
    """Return the button that leads back to a delegation that a scan took the stage from."""
    w = scene.words
    left = len(begun.ticked())
    return Offer(
        Act.DELEGATION, w("Back to the delegation"), w("{count} ticked", count=left), "Ctrl+O", "users"
    )


def answers(scene: Scene, begun: Begun, outcomes: Sequence[Outcome]) -> Told:
    """Return what is told once the ticked were checked in."""
    admitted = [one for one in outcomes if isinstance(one.decision, Admit)]
    values = (("count", len(admitted)), ("others", len(outcomes) - len(admitted)))
    if len(admitted) == len(outcomes):
        sentence = mark("1 checked in") if len(admitted) == 1 else mark("{count} checked in")
        return Told(sentence, values, sound=Sound.ACCEPTED)
    sentence = mark("{count} checked in, {others} not: see why in the list")
    return Told(sentence, values, Tone.WARN, Shape.TRIANGLE, Sound.ALREADY)


def member_in(scene: Scene, outcome: Outcome) -> Told | None:
    """Return what is told of a scanned member on the page; None where the whole stage has to say more."""
    decision = outcome.decision
    if isinstance(decision, Admit):
        answer = welcome(scene, outcome, decision)
        if answer.tasks:
            return None
        name = isolated(answer.person.lead)
        return Told(mark("Checked in: {name}"), (("name", name),), sound=Sound.ACCEPTED)
    if decision.reason is Reason.ALREADY_IN and outcome.registration is not None:
        name = isolated(names(shown(outcome.registration))[0])
        return Told(
            mark("Already checked in: {name}"), (("name", name),), Tone.WARN, Shape.TRIANGLE, Sound.ALREADY
        )
    return None


def undone(answer: GroupUndone) -> Told:
    """Return what is told once a group's check-in is undone, with the badges that may be in hands already."""
    count = len(answer.registrations)
    numbers = [badge.number for badge in answer.questions]
    if not numbers:
        several = mark("Undone: {count} are not checked in any more")
        sentence = mark("Undone: 1 is not checked in any more") if count == 1 else several
        return Told(sentence, (("count", count),), Tone.CALM, Shape.UNDO)
    listed = ", ".join(isolated(number) for number in numbers[:MOST_NUMBERS])
    more = f" + {len(numbers) - MOST_NUMBERS}" if len(numbers) > MOST_NUMBERS else ""
    sentence = mark("Undone: {count}. Take these badges back: {numbers}")
    return Told(sentence, (("count", count), ("numbers", listed + more)), Tone.CALM, Shape.UNDO)


def _told(scene: Scene, told: Told) -> str:
    return scene.words(told.sentence, **dict(told.values))


def _choices(scene: Scene, begun: Begun) -> tuple[Choice, ...]:
    w = scene.words
    if begun.asked_of:
        return (
            Choice(Act.BADGE_TAKEN, w("Yes, I have them"), key="Ctrl 1", icon="check"),
            Choice(Act.BADGE_KEPT, w("No, the guests keep them"), key="Ctrl 2", icon="x"),
        )
    made = [Choice(Act.CLEAR, w("Close"), key="Esc")]
    if begun.undoable:
        made.append(Choice(Act.UNDO, w("Undo {count}", count=len(begun.undoable)), key="F5", icon="undo-2"))
    elif any(one.may_come_in for one in begun.group.members):
        words = w("Tick nobody") if begun.ticked() else w("Tick all")
        made.append(Choice(Act.TICK_ALL, words, key="Ctrl+A"))
    return tuple(made)


def _submit(scene: Scene, count: int) -> Choice | None:
    if not count:
        return None
    words = scene.words("Check in those ticked ({count})", count=count)
    return Choice(Act.REGISTER, words, key="Ctrl+Enter", icon="printer")


def _row(scene: Scene, begun: Begun, member: Member, ticked: set[RegistrationId]) -> MemberRow:
    w, one = scene.words, shown(member.registration)
    registration_id = one.registration_id
    category = chip(scene, one.category)
    lead, second, _ = names(one)
    shape, tone, status = _status(scene, member)
    done = begun.done.get(registration_id)
    return MemberRow(
        registration_id=registration_id,
        tick=registration_id in ticked if member.may_come_in else None,
        pattern=category.pattern if category else "outline",
        colour=category.colour if category else "#7C776C",
        lead=lead,
        second=second,
        category=category.word if category else "",
        detail=_detail(scene, one.organisation, done),
        shape=shape,
        tone=tone,
        status=w("Badge {number}", number=done.badge.number) + f" · {status}"
        if done is not None and done.fact_id is not None and done.badge is not None
        else status,
    )


def _detail(scene: Scene, organisation: str, done: Outcome | None) -> str:
    """Return the organisation; of who was just checked in, what is to be done now."""
    if done is None or not isinstance(done.decision, Admit):
        return organisation
    tasks = [split_say(scene.text(rule.say))[0] for rule in done.decision.tasks]
    return scene.words("Do now: {tasks}", tasks="; ".join(tasks)) if tasks else organisation


def _status(scene: Scene, member: Member) -> tuple[Shape | None, Tone, str]:
    w, decision = scene.words, member.decision
    if isinstance(decision, Admit):
        return None, Tone.NONE, w("Not yet")
    return refusal(scene, decision, member)


def refusal(scene: Scene, decision: Refuse | Refer, member: Member) -> tuple[Shape | None, Tone, str]:
    """Return sign, tone and words of somebody who is not let in by this list."""
    w = scene.words
    if decision.reason is Reason.ALREADY_IN and member.claim is not None:
        return Shape.CHECK, Tone.OK, w("In since {time}", time=w.time(scene.local(member.claim.at)))
    if decision.reason is Reason.NOT_VALID_TODAY:
        return Shape.OCTAGON, Tone.STOP, booked_words(scene, member.registration)
    words = TROUBLES[decision.reason]
    return words.shape, words.tone, w(words.word)
