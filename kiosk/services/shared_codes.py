"""Two people cannot share a number, code or ticket: which changes of a newer list would make them."""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set

from kiosk.domain.codes import normal
from kiosk.domain.matching import CODES, Key
from kiosk.domain.model import RegistrationId

Changed = tuple[int, RegistrationId, Mapping[str, str]]
"""Line, whose, and what it changes."""


def sharing(
    changed: Sequence[Changed], holders: Callable[[Key], Iterable[RegistrationId]]
) -> Mapping[int, tuple[str, str]]:
    """Return the lines that would give somebody what another one has and keeps: the field and its text of each.

    Codes that go from one to another within the list are no trouble.

    Args:
        holders: who has a number, code or ticket now, or is put on the list with it.
    """
    refused: dict[int, tuple[str, str]] = {}
    while True:
        standing = [one for one in changed if one[0] not in refused]
        left = {(whose, name) for _, whose, changes in standing for name in CODES if name in changes}
        more = _of_others(standing, holders, left)
        if not more:
            return refused
        refused |= more  # what they would have given up they keep, so others may share it now


def _of_others(
    standing: Sequence[Changed],
    holders: Callable[[Key], Iterable[RegistrationId]],
    left: Set[tuple[RegistrationId, str]],
) -> dict[int, tuple[str, str]]:
    found: dict[int, tuple[str, str]] = {}
    taken: set[Key] = set()
    for line, whose, changes in standing:
        for name in CODES:
            text = changes.get(name, "")
            key = (name, normal(text) if name == "booking_code" else text)
            if not text:
                continue
            if key in taken or any(one != whose and (one, name) not in left for one in holders(key)):
                found.setdefault(line, (name, text))
            taken.add(key)
    return found
