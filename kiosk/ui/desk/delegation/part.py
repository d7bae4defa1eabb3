"""A delegation at work: ticks, checking in at one go, taking it back; what was begun outlives the scans that take the stage.

While the page is on the stage, the scan of a member is answered on it: who is admitted and has nothing to be told is one
more check mark in the list, and the volunteer goes on to the next ticket. Whoever is not of this delegation, cannot be
let in or has something to be done gets the whole stage as everywhere; Ctrl+O leads back, with the ticks as they were.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from kiosk.domain.admission import Admit, Reason, Refuse
from kiosk.domain.model import Registration, RegistrationId
from kiosk.domain.rights import Right
from kiosk.services.group import Group, GroupUndone, Member
from kiosk.services.outcome import Outcome
from kiosk.ui.desk.delegation.page import DelegationPage
from kiosk.ui.desk.delegation.port import DelegationStation
from kiosk.ui.desk.delegation.present import (
    Begun,
    Told,
    answers,
    delegation,
    in_order,
    member_in,
    offer,
    offer_back,
    panel,
    undone,
)
from kiosk.ui.desk.delegation.state import Delegation
from kiosk.ui.desk.part import DeskPart, Helm, Part
from kiosk.ui.desk.states import Act, Shape, Sound, Tone
from kiosk.ui.words import isolated, mark


class DelegationPart(Part):
    """Runs the page."""

    state = Delegation

    def __init__(self, helm: Helm, station: DelegationStation) -> None:
        super().__init__(helm)
        self._station = station
        self._begun: Begun | None = None
        self._is_asking = False

    # -- what keys and the desk ask ------------------------------------------------------------------------------

    def acts(self) -> Mapping[Act, Callable[[], object]]:
        """Open the delegation of the guest on the stage, or the one that was begun."""
        return {Act.DELEGATION: self._open, Act.TICK_ALL: self._tick_all}

    def stage_acts(self) -> Mapping[Act, Callable[[], object]]:
        """Check in, undo, and print the list, with the keys that mean so elsewhere."""
        return {
            Act.REGISTER: self._check_in,
            Act.UNDO: self._undo,
            Act.PRINT_BADGE: self._print_list,
            Act.BADGE_TAKEN: lambda: self._answer_badges(True),
            Act.BADGE_KEPT: lambda: self._answer_badges(False),
        }

    def guest_changed(self, guest: Registration | None) -> None:
        """Offer the delegation of the guest, or the way back to the one that was begun."""
        begun = self._begun
        if guest is not None and guest.delegation and not self._is_member(guest.registration_id):
            registration_id, is_lead = guest.registration_id, self._is_lead

            def show(count: int) -> None:
                now = self.helm.guest
                is_there = now is not None and now.registration_id == registration_id
                if count > 1 and is_there and is_lead == self._is_lead:
                    self.helm.offer(self, lambda scene: offer(scene, count))

            self.helm.later(lambda: self._station.group_size(registration_id, is_lead=is_lead), show)
        elif begun is not None and guest is not None:
            self.helm.offer(self, lambda scene: offer_back(scene, begun))

    def take_outcome(self, outcome: Outcome) -> bool:
        """Answer the scan of a member on the page, where there is nothing more to say."""
        begun, registration = self._begun, outcome.registration
        if begun is None or registration is None or not self._is_member(registration.registration_id):
            return False
        told = member_in(self.helm.scene, outcome)
        is_admitted = isinstance(outcome.decision, Admit)
        done = {one.fact_id for one in begun.done.values()}
        is_known = outcome.claim is not None and outcome.claim.fact_id in done
        if is_admitted or not is_known:
            self._note(begun, outcome)
        if told is None or not (is_admitted or is_known):
            return False
        if outcome.fact_id is not None:
            begun.undoable = (outcome.fact_id,)
        self._tell(begun, told)
        return True

    def take(self, told: object) -> None:
        """Take a click on a row, or the row to go to."""
        begun = self._begun
        if begun is None or not isinstance(told, tuple):
            return
        what, row = told
        begun.current = min(max(row, 0), len(begun.group.members) - 1)
        if what == "toggle":
            self._toggle(begun)
        self._show(begun)

    def move(self, step: int) -> None:
        """Go to the member above or below."""
        if self._begun is not None:
            self.take(("go", self._begun.current + step))

    def take_number(self, number: int) -> None:
        """Answer the question about badges."""
        if number in (1, 2):
            self._answer_badges(number == 1)

    def leave(self) -> None:
        """Forget the delegation."""
        self._begun = None

    def rights_ended(self) -> None:
        """Take those at risk off the list, and what was told, which may name them."""
        begun = self._begun
        if begun is not None:
            begun.group, begun.told, begun.current = _without_those_at_risk(begun.group), None, 0
            at_risk = {one for one, outcome in begun.done.items() if _is_at_risk(outcome)}
            begun.done = {one: outcome for one, outcome in begun.done.items() if one not in at_risk}
            if not begun.group.members:
                self.leave()
                if self.has_stage:
                    self.helm.show_ready()

    # -- what it does --------------------------------------------------------------------------------------------

    def _open(self) -> None:
        guest, begun = self.helm.guest, self._begun
        is_back = begun is not None and (
            guest is None or not guest.delegation or self._is_member(guest.registration_id)
        )
        if begun is not None and is_back:
            begun.told = begun.told if begun.asked_of else None
            self._refresh(begun)
        elif guest is not None and guest.delegation:
            asked_by = guest.registration_id
            self._ask_for(asked_by, lambda group: self._begin(group, asked_by))

    def _begin(self, group: Group | None, asked_by: RegistrationId) -> None:
        if group is not None and group.members:
            begun = Begun(replace(group, members=in_order(group.members)), asked_by)
            self._begun = begun
            self.helm.begin()
            self._show(begun)
            self.helm.focus_page()

    def _refresh(self, begun: Begun) -> None:
        """Show a delegation that was begun, its members as they are now, in the order they had."""

        def show(group: Group | None) -> None:
            if group is None or begun is not self._begun:
                return
            known = {one.registration.registration_id: at for at, one in enumerate(begun.group.members)}
            members = sorted(
                in_order(group.members),
                key=lambda one: known.get(one.registration.registration_id, len(known)),
            )
            begun.group = replace(group, members=tuple(members))
            self.helm.begin()
            self._show(begun)
            self.helm.focus_page()

        self._ask_for(begun.asked_by, show)

    def _ask_for(self, asked_by: RegistrationId, show: Callable[[Group | None], None]) -> None:
        is_lead = self._is_lead

        def seen(group: Group | None) -> None:
            show(group if self._is_lead or group is None else _without_those_at_risk(group))

        self.helm.ask(lambda: self._station.group_of(asked_by, is_lead=is_lead), seen)

    def _check_in(self) -> None:
        begun = self._begun
        ids = begun.ticked() if begun is not None else []
        if begun is None or not ids or self._is_asking:
            return
        begun.asked_of = ()
        self._is_asking = True

        def show(outcomes: Sequence[Outcome]) -> None:
            self._is_asking = False
            for registration_id, outcome in zip(ids, outcomes, strict=True):
                self._note(begun, outcome, registration_id)
            begun.undoable = tuple(one.fact_id for one in outcomes if one.fact_id is not None)
            begun.group = replace(begun.group, members=_summed_up(begun))
            begun.current = 0
            self._tell(begun, answers(self.helm.scene, begun, outcomes))

        self.helm.ask(lambda: self._station.check_in_members(ids), show, self._failed)

    def _undo(self) -> None:
        begun = self._begun
        if begun is None or not begun.undoable or self._is_asking:
            return
        fact_ids, self._is_asking = begun.undoable, True

        def show(answer: GroupUndone) -> None:
            self._is_asking = False
            begun.undoable, begun.done, begun.asked_of = (), {}, answer.questions
            begun.told = undone(answer)
            self._refresh(begun)

        self.helm.ask(lambda: self._station.undo_members(fact_ids), show, self._failed)

    def _answer_badges(self, are_taken: bool) -> None:
        begun = self._begun
        if begun is None or not begun.asked_of:
            return
        badge_ids, begun.asked_of = [badge.badge_id for badge in begun.asked_of], ()
        sentence = (
            mark("These badges no longer work.")
            if are_taken
            else mark("The guests keep their badges, and they go on working.")
        )
        told = Told(sentence, (), Tone.CALM, Shape.UNDO)
        if are_taken:
            self.helm.ask(
                lambda: self._station.take_back_badges(badge_ids), lambda _none: self._tell(begun, told)
            )
        else:
            self._tell(begun, told)

    def _print_list(self) -> None:
        begun = self._begun
        if begun is None:
            return

        def show(path: str) -> None:
            told = Told(
                mark("The list is here: {path}. It holds names: delete it when it is printed."),
                (("path", isolated(path)),),
            )
            self._tell(begun, told)
            self._station.show_file(path)

        self.helm.ask(lambda: self._station.write_group_list(begun.asked_by), show)

    def _failed(self, error: Exception) -> None:
        self._is_asking = False
        self.helm.fail(error)

    def _tick_all(self) -> None:
        begun = self._begun
        if begun is None or not self.has_stage:
            return
        can = {one.registration.registration_id for one in begun.group.members if one.may_come_in}
        begun.left_out = can if begun.ticked() else set()
        self._show(begun)

    def _toggle(self, begun: Begun) -> None:
        member = begun.group.members[begun.current]
        if member.may_come_in:
            begun.left_out ^= {member.registration.registration_id}

    @property
    def _is_lead(self) -> bool:
        return self.helm.rights.may(Right.SEE_AT_RISK)

    # -- helpers -------------------------------------------------------------------------------------------------

    def _show(self, begun: Begun) -> None:
        self.helm.show(lambda scene: delegation(scene, begun), lambda scene: panel(scene, begun))

    def _tell(self, begun: Begun, told: Told) -> None:
        """Show something new, and let it be heard; the keys go on to act on the list."""
        begun.told = told
        self._show(begun)
        if told.sound is not Sound.NONE:
            self.helm.sound(told.sound)
        self.helm.focus_page()

    def _is_member(self, registration_id: RegistrationId) -> bool:
        return self._begun is not None and _place_of(self._begun, registration_id) is not None

    def _note(self, begun: Begun, outcome: Outcome, asked: RegistrationId | None = None) -> None:
        """Take what became of a member into the list."""
        registration = outcome.registration
        wanted = asked or (registration.registration_id if registration is not None else None)
        place = _place_of(begun, wanted) if wanted is not None else None
        if place is None:
            return
        before = begun.group.members[place]
        members = list(begun.group.members)
        members[place] = _after(before, outcome)
        begun.group = replace(begun.group, members=tuple(members))
        begun.current = place
        if asked is not None or outcome.fact_id is not None:
            begun.done[before.registration.registration_id] = outcome


def _after(member: Member, outcome: Outcome) -> Member:
    decision = outcome.decision
    if isinstance(decision, Admit) and outcome.claim is not None:
        decision = Refuse(Reason.ALREADY_IN, member.registration)
    return replace(member, decision=decision, claim=outcome.claim or member.claim)


def _place_of(begun: Begun, registration_id: RegistrationId) -> int | None:
    return next((at for at, one in enumerate(begun.group.members) if registration_id in one.ids), None)


def _without_those_at_risk(group: Group) -> Group:
    return replace(group, members=tuple(one for one in group.members if not one.registration.protected))


def _is_at_risk(outcome: Outcome) -> bool:
    return outcome.registration is not None and outcome.registration.protected


def _summed_up(begun: Begun) -> tuple[Member, ...]:
    """Return the members with those first who were asked for and are not in, then who is in now, then the rest."""

    def order(member: Member) -> int:
        done = begun.done.get(member.registration.registration_id)
        if done is None:
            return 2
        return 0 if done.fact_id is None else 1

    return tuple(sorted(begun.group.members, key=order))


def delegation_part(station: DelegationStation) -> DeskPart:
    """Return the delegation page for a window."""
    return DeskPart(lambda helm: DelegationPart(helm, station), Delegation, DelegationPage)
