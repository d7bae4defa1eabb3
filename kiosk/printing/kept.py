"""Badges that a printer keeps as jobs: followed by the badge's number until they ended, or given up and withdrawn.

A job that nobody withdrew comes out whenever the printer is well again, and would be a second badge. What cannot be
withdrawn because the printer is silent is withdrawn as soon as it answers.
"""

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.domain.model import JobId, JobState
from kiosk.printing.transport import Fate, KeepsJobs

if TYPE_CHECKING:
    from kiosk.printing.lane import Pace

NO_WORD = "The printer did not say whether the badge came out."
CANNOT_SAY = "This printer cannot say whether a badge came out."
DROPPED = "The printer dropped this badge before it began to print it."
_VOID = "the badge is void"
_STILL_THERE = (Fate.HELD, Fate.SILENT)


class KeptJobs:
    """What one printer keeps for this station. Used by the printer's thread."""

    def __init__(
        self,
        keeper: KeepsJobs,
        is_wanted: Callable[[JobId], bool],
        ask: Callable[[], object],
        stopping: threading.Event,
        pace: "Pace",
    ) -> None:
        """Take how jobs are asked about.

        Args:
            keeper: the printer.
            is_wanted: whether a badge is to come out at all, as people have it now.
            ask: asks the printer how it is, so that people see it while they wait.
            stopping: set when the program ends.
            pace: waiting times.
        """
        self._keeper, self._is_wanted, self._ask = keeper, is_wanted, ask
        self._stopping, self._pace = stopping, pace
        self._given_up: list[str] = []

    def follow(self, job_id: JobId, number: str) -> tuple[JobState, str] | None:
        """Ask about a badge until its job has ended; return its new state and why, None when the program ends first.

        A badge that became void, or that the printer holds or is silent about for too long, is withdrawn.
        """
        begun_s = heard_s = time.monotonic()
        while not self._stopping.is_set():
            self._ask()
            fate, now_s = self._keeper.fate(number), time.monotonic()
            heard_s = heard_s if fate is Fate.SILENT else now_s
            is_wanted = self._is_wanted(job_id)
            is_too_long = now_s - heard_s >= self._pace.silence_s or now_s - begun_s >= self._pace.held_s
            if fate not in _STILL_THERE:
                return self._outcome(fate, is_wanted)
            if is_too_long or not is_wanted:
                return self._outcome(self._withdraw(number), is_wanted)
            self._stopping.wait(self._pace.follow_poll_s)
        return None

    def withdraw_given_up(self) -> None:
        """Try again to withdraw what was given up while the printer did not answer."""
        again, self._given_up = self._given_up, []
        for number in again:
            self._withdraw(number)

    def _withdraw(self, number: str) -> Fate:
        fate = self._keeper.withdraw(number)
        if fate in _STILL_THERE:
            self._given_up.append(number)
        return fate

    def _outcome(self, fate: Fate, is_wanted: bool) -> tuple[JobState, str]:
        if fate is Fate.PRINTED:
            return JobState.PRINTED, ""
        if fate is Fate.LOST:
            return (JobState.FAILED, DROPPED) if is_wanted else (JobState.CANCELLED, _VOID)
        return JobState.UNKNOWN, CANNOT_SAY if fate is Fate.UNTOLD else NO_WORD
