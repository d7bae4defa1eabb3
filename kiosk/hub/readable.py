"""Whether a fact says what its kind has to say: one that does not would stop every station that reads it."""

from collections.abc import Mapping

from kiosk.domain.facts import Fact
from kiosk.domain.projection import project, project_keys, project_spares

_TEXTS = ("set", "kept")


def is_readable(fact: Fact) -> bool:
    """Whether the lists can be made of a fact; kinds of a later release are, for they change no list here."""
    try:
        project([fact])
        project_keys([fact])
        project_spares([fact])
    except (KeyError, ValueError, TypeError, AttributeError, OverflowError):
        return False
    beside = [fact.body.get(name, {}) for name in _TEXTS] + [fact.personal.get(name, {}) for name in _TEXTS]
    return all(isinstance(one, Mapping) and all(isinstance(v, str) for v in one.values()) for one in beside)
