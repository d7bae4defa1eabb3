"""Likely duplicates at work: compared, joined and taken back, kept apart, or left for later.

A scan takes the stage as everywhere; F6 leads back to the list where it was left.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from kiosk.domain.duplicates import Pair
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import FactId, Registration, RegistrationId
from kiosk.domain.rights import Right
from kiosk.services.compare import LastMerge, Side
from kiosk.services.outcome import Outcome
from kiosk.ui.desk.duplicates.page import DuplicatesPage
from kiosk.ui.desk.duplicates.port import DuplicateStation, Likely
from kiosk.ui.desk.duplicates.present import (
    APART,
    Comparing,
    Done,
    Work,
    duplicates,
    offer,
    panel,
    shown_fields,
)
from kiosk.ui.desk.duplicates.rows import texts_of
from kiosk.ui.desk.duplicates.state import Duplicates
from kiosk.ui.desk.part import DeskPart, Helm, Part
from kiosk.ui.desk.states import Act, Shape, Sound, Tone
from kiosk.ui.words import mark

T = TypeVar("T")

MERGED = mark("{one} and {other} are one person now.")
UNDONE = mark("{one} and {other} are two people again, with what each had.")
OPEN_AGAIN = mark("{one} and {other} may be one person; they are asked about again.")
EARLIER = mark("{one} and {other} were merged earlier.")


class DuplicatesPart(Part):
    """Runs the comparison."""

    state = Duplicates

    def __init__(self, helm: Helm, station: DuplicateStation) -> None:
        super().__init__(helm)
        self._station = station
        self._work = Work()
        self._is_asking = False

    # -- what keys and the desk ask ------------------------------------------------------------------------------

    def acts(self) -> Mapping[Act, Callable[[], object]]:
        """Compare the guest with the likely double, or open the list; decide on the pair that is compared."""
        return {Act.COMPARE: self._open, Act.KEEP_APART: self._keep_apart, Act.LATER: self._later}

    def stage_acts(self) -> Mapping[Act, Callable[[], object]]:
        """Merge and undo, with the keys that mean so elsewhere."""
        return {Act.REGISTER: self._merge_or_show, Act.UNDO: self._undo, Act.LEAD: self._as_lead}

    def guest_changed(self, guest: Registration | None) -> None:
        """Hint at a likely double of the guest."""
        if guest is None:
            return
        registration_id = guest.registration_id

        def show(pair: Pair | None) -> None:
            now = self.helm.guest
            if pair is not None and now is not None and now.registration_id == registration_id:
                self.helm.offer(self, lambda scene: offer(scene, pair))

        self.helm.later(lambda: self._station.likely_of(registration_id), show)

    def take(self, told: object) -> None:
        """Take what the page tells: a value to keep, a row to go to, a pair to compare."""
        if not isinstance(told, tuple):
            return
        what, row, *side = told
        comparing, work = self._work.comparing, self._work
        if what == "pair":
            work.at = min(max(row, 0), max(len(work.pairs) - 1, 0))
            self._compare_chosen()
        elif comparing is not None:
            comparing.current = min(
                max(row, 0), len(shown_fields(self.helm.scene, comparing, work.rights)) - 1
            )
            if what == "keep":
                self._keep(comparing, side[0] if side else None)
            self._show()
        elif what == "go" and work.is_list:
            work.at = min(max(row, 0), max(len(work.pairs) - 1, 0))
            self._show()

    def move(self, step: int) -> None:
        """Go to the row, or the pair, above or below."""
        comparing = self._work.comparing
        self.take(("go", (comparing.current if comparing is not None else self._work.at) + step))

    def leave(self) -> None:
        """Forget what was chosen; nothing was decided."""
        self._work = Work()

    def rights_ended(self) -> None:
        """The list of all pairs leaves the stage, addresses are masked again, and deciding waits for a lead."""
        work = self._work
        work.rights = self.helm.rights
        if work.is_list and not work.rights.may(Right.GIVE_OUT_LIST):
            is_shown = self.has_stage
            self.leave()
            if is_shown:
                self.helm.show_ready()

    # -- opening -------------------------------------------------------------------------------------------------

    def _open(self) -> None:
        guest = self.helm.guest
        if self.has_stage:
            return
        if guest is None:
            self._open_list()
            return
        registration_id = guest.registration_id

        def show(found: tuple[Pair | None, LastMerge | None]) -> None:
            pair, merged = found
            if pair is not None:
                other = pair.other if pair.one == registration_id else pair.one
                mine = registration_id if registration_id in (pair.one, pair.other) else pair.one
                self._work = Work()
                self._compare(mine, other)
            elif merged is not None:
                self._work = Work(done=Done(EARLIER, merged.one, merged.other, merged.fact_id))
                self._begin()
            else:
                self._open_list()

        def look() -> tuple[Pair | None, LastMerge | None]:
            return self._station.likely_of(registration_id), self._station.last_merge(registration_id)

        self.helm.ask(look, show)

    def _open_list(self) -> None:
        """Show the pairs of the whole list, to whom it may be given."""
        self.helm.need(Right.GIVE_OUT_LIST, self._read_list)

    def _read_list(self) -> None:
        at = self._work.at if self._work.is_list else 0
        done = self._work.done if self._work.is_list else None

        def show(found: tuple[Sequence[Likely], int]) -> None:
            if not self.helm.rights.may(Right.GIVE_OUT_LIST):
                return  # The lead's rights ended meanwhile.
            pairs, total = found
            last = max(len(pairs) - 1, 0)
            self._work = Work(pairs=pairs, total=total, at=min(at, last), is_list=True, done=done)
            self._begin()

        self.helm.ask(self._station.likely, show)

    def _begin(self) -> None:
        self.helm.begin()
        self._show()
        self.helm.focus_page()

    def _compare(self, one: RegistrationId, other: RegistrationId) -> None:
        def show(found: tuple[Side, Side] | None) -> None:
            if found is None:
                self._open_list()
                return
            self._work.comparing = Comparing(_worn_first(found))
            self._begin()

        self.helm.ask(lambda: self._station.sides(one, other), show)

    def _compare_chosen(self) -> None:
        work = self._work
        if work.at < len(work.pairs):
            pair = work.pairs[work.at].pair
            work.done = None
            self._compare(pair.one, pair.other)

    # -- deciding ------------------------------------------------------------------------------------------------

    def _keep(self, comparing: Comparing, side: int | None) -> None:
        one = shown_fields(self.helm.scene, comparing, self._work.rights)[comparing.current]
        if one.name:
            comparing.chosen[one.name] = 1 - (one.row.chosen or 0) if side is None else side

    def _merge_or_show(self) -> None:
        work = self._work
        comparing = work.comparing
        if comparing is None and work.done is not None and not work.is_list:
            one = work.done.one.registration_id
            self.helm.ask(lambda: self._station.answer_for(one), self._leave_for_guest)
        elif comparing is not None and work.rights.may(Right.CHANGE_LIST):
            one, other = comparing.ids
            chosen = texts_of(comparing.sides, comparing.chosen)

            def done(fact_id: FactId) -> None:
                self._decided(MERGED, comparing, fact_id)

            def merge() -> None:
                self._decide(lambda: self._station.merge(one, other, chosen), done)

            self.helm.need(Right.CHANGE_LIST, merge)

    def _leave_for_guest(self, outcome: Outcome) -> None:
        self._work = Work()
        self.helm.begin()
        self.helm.show_outcome(outcome)

    def _keep_apart(self) -> None:
        comparing = self._work.comparing
        if comparing is not None and self.has_stage and self._work.rights.may(Right.CHANGE_LIST):
            one, other = comparing.ids

            def keep_apart() -> None:
                self._decide(
                    lambda: self._station.keep_apart(one, other),
                    lambda fact_id: self._decided(APART, comparing, fact_id),
                )

            self.helm.need(Right.CHANGE_LIST, keep_apart)

    def _later(self) -> None:
        work = self._work
        if not self.has_stage or work.comparing is None:
            return
        if work.is_list and work.at + 1 < len(work.pairs):
            work.at += 1
            self._compare_chosen()
        elif work.is_list:
            work.comparing, work.at = None, 0
            self._show()
        else:
            self._leave()

    def _leave(self) -> None:
        self.leave()
        self.helm.leave_stage()

    def _decide(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Let the station do it, once; what it refuses is told on the page."""
        if self._is_asking:
            return
        self._is_asking = True

        def ended(answer: T) -> None:
            self._is_asking = False
            done(answer)

        def failed(error: Exception) -> None:
            self._is_asking = False
            comparing = self._work.comparing
            if not isinstance(error, OperatorError) or comparing is None:
                self.helm.fail(error)
                return
            one, other = (side.registration for side in comparing.sides)
            self._work.done = Done(error.sentence, one, other, None, Tone.WARN, Shape.TRIANGLE)
            self._show()

        self.helm.ask(job, ended, failed)

    def _decided(self, sentence: str, comparing: Comparing, fact_id: FactId | None) -> None:
        one, other = (side.registration for side in comparing.sides)
        work = self._work
        work.done = Done(sentence, one, other, fact_id, sound=Sound.ACCEPTED)
        work.comparing = None
        self.helm.sound(Sound.ACCEPTED)
        if work.is_list:
            self._open_list()
        else:
            self._show()
            self.helm.focus_page()

    def _undo(self) -> None:
        done = self._work.done
        if done is None or done.fact_id is None:
            return
        fact_id, one, other = done.fact_id, done.one.registration_id, done.other.registration_id
        were_apart = done.sentence == APART

        def undone(_none: None) -> None:
            sentence = OPEN_AGAIN if were_apart else UNDONE
            self._work.done = Done(sentence, done.one, done.other, None, Tone.CALM, Shape.UNDO)
            if self._work.is_list:
                self._open_list()
            else:
                self._show()

        def take_back() -> None:
            if were_apart:
                self._decide(lambda: self._station.keep_apart_no_more(one, other), undone)
            else:
                self._decide(lambda: self._station.unmerge(fact_id, one), undone)

        self.helm.need(Right.CHANGE_LIST, take_back)

    def _as_lead(self) -> None:
        """Show the page as the lead may see it."""
        self.helm.need(Right.CHANGE_LIST, self._begin)

    def _show(self) -> None:
        work = self._work
        work.rights = self.helm.rights
        self.helm.show(lambda scene: duplicates(scene, work), lambda scene: panel(scene, work))


def _worn_first(found: tuple[Side, Side]) -> tuple[Side, Side]:
    """Return the sides with the one as A who is in, or who has a badge: its values count where none is chosen."""
    one, other = found
    stands = [(side.claim is not None, side.badge is not None) for side in (one, other)]
    return (other, one) if stands[1] > stands[0] else (one, other)


def duplicates_part(station: DuplicateStation) -> DeskPart:
    """Return the comparison for a window."""
    return DeskPart(lambda helm: DuplicatesPart(helm, station), Duplicates, DuplicatesPage)
