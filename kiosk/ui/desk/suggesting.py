"""Completing a field while it is typed: what a part asks and keeps; no Qt."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from kiosk.ui.desk.part import Helm

COMPLETED = frozenset({"organisation", "city", "country", "delegation"})
"""Fields of a registration that are completed; a form's own name for one may stand before it (`replace:country`)."""

Offered = tuple[str, tuple[str, ...]]
"""A field, and what it may become; ("", ()) is nothing."""

NOTHING: Offered = ("", ())


class Suggest(Protocol):
    """Returns what a typed beginning of a field may become, in the language of the window."""

    def __call__(self, field_name: str, text: str, language: str) -> Sequence[str]:
        """Return them, the best first; never the text of somebody alone. Off the GUI thread."""
        ...


class Suggesting:
    """Asks for the field that is being typed in, and keeps the newest answer in `offered`.

    Args:
        helm: the desk.
        suggest: what is asked, beside the station's work.
        show: shows the form anew.
    """

    def __init__(self, helm: Helm, suggest: Suggest, show: Callable[[], None]) -> None:
        self._helm, self._suggest, self._show = helm, suggest, show
        self._turn = 0
        self.offered: Offered = NOTHING

    def forget(self) -> None:
        """Offer nothing any more, whatever is still being looked up."""
        self._turn += 1
        self.offered = NOTHING

    def take(self, before: Mapping[str, str], now: Mapping[str, str]) -> None:
        """Take what was typed: look up what the field that changed may become."""
        changed = [name for name in now if now[name] != before.get(name, "")]
        was_offered = self.offered != NOTHING
        self.forget()
        name = changed[-1] if changed else ""
        field_name = name.rpartition(":")[2]
        text = now.get(name, "").strip()
        if field_name not in COMPLETED or not text:
            if was_offered:
                self._show()
            return
        turn, language = self._turn, self._helm.scene.language

        def show(found: Sequence[str]) -> None:
            if turn == self._turn and (found or was_offered):
                self.offered = (name, tuple(found)) if found else NOTHING
                self._show()

        self._helm.later(
            lambda: [one for one in self._suggest(field_name, text, language) if one != text], show
        )
