"""Whether a fact says what its kind has to say: one that does not would stop every station that reads it."""

from collections.abc import Mapping
from datetime import date

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.projection import project, project_keys, project_spares, set_values
from kiosk.domain.roster import settled

_TEXTS = ("set", "kept")
_DAY = "day"
_USUAL: Mapping[str, tuple[str, ...]] = {
    Kind.REGISTERED: (),
    Kind.CHECKED_IN: ("place", _DAY),
    Kind.BADGE_ISSUED: ("badge_id", "number"),
    Kind.BADGE_PRINTED: ("badge_id",),
}
"""The kinds of which there are thousands, and the texts that each must have in its body."""


def is_readable(fact: Fact) -> bool:
    """Whether the lists can be made of a fact; kinds of a later release are, for they change no list here."""
    try:
        if not all(map(_are_texts, _beside(fact))):
            return False
        if not _is_usual(fact):
            project([fact])
            project_keys([fact])
            project_spares([fact])
    except (KeyError, ValueError, TypeError, AttributeError, OverflowError):
        return False
    return True


def _beside(fact: Fact) -> list[object]:
    return [part[name] for part in (fact.body, fact.personal) for name in _TEXTS if name in part]


def _are_texts(one: object) -> bool:
    return isinstance(one, dict | Mapping) and all(isinstance(value, str) for value in one.values())


def _is_usual(fact: Fact) -> bool:
    """Whether a fact is of the form that the desks send all day, which `project` takes; it would say so ten times later."""
    names = _USUAL.get(fact.kind)
    body = fact.body
    if names is None or "unmerges" in body or not all(isinstance(body.get(name), str) for name in names):
        return False
    if _DAY in names:
        date.fromisoformat(body[_DAY])
    if fact.kind == Kind.REGISTERED:
        settled(set_values(fact))
    return True
