"""Registrations that may be one person's: likely pairs with their reasons, surest first; pure.

Nothing is merged by this: a person looks at each pair. People who share an address, a telephone or a family name but
not the given name (twins, couples, colleagues behind one address) come last.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import chain, combinations

from kiosk.domain.hangul import is_syllable
from kiosk.domain.korean_latin import rough_sound, sound_of_latin, split_name, surnames_of_latin
from kiosk.domain.model import ENDED, PersonId, Registration, RegistrationId
from kiosk.domain.names import search_key
from kiosk.domain.shown import shown


class Reason(StrEnum):
    """Why two registrations may be one person's."""

    SAME_NAME = "same_name"
    SAME_SOUND = "same_sound"
    NEARLY_SAME_NAME = "nearly_same_name"
    SAME_EMAIL = "same_email"
    SAME_PHONE = "same_phone"
    SAME_ORGANISATION = "same_organisation"
    SAME_CITY = "same_city"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two registrations of different persons, in order of their ids; `score` from 0 to 1."""

    one: RegistrationId
    other: RegistrationId
    score: float
    reasons: tuple[Reason, ...]


_WEIGHTS = {
    Reason.SAME_NAME: 0.55,
    Reason.SAME_SOUND: 0.45,
    Reason.NEARLY_SAME_NAME: 0.4,
    Reason.SAME_EMAIL: 0.5,
    Reason.SAME_PHONE: 0.4,
    Reason.SAME_ORGANISATION: 0.3,
    Reason.SAME_CITY: 0.2,
}
_NAMES = frozenset({Reason.SAME_NAME, Reason.SAME_SOUND, Reason.NEARLY_SAME_NAME})
_CONTACTS = frozenset({Reason.SAME_EMAIL, Reason.SAME_PHONE})
_LONG_NAME = 9
_WHOLE = 4
"""Letters at the beginning or the end that one error in a long name leaves as they were."""
_MOST_ALIKE = 30
"""Members of a group that are compared with each other; more who share a key share it by chance."""
_MOST_NEAR = 200
_PHONE_END = 8
_DIGITS = re.compile(r"\D")
_key_of_place = lru_cache(maxsize=20_000)(search_key)  # a few organisations and cities stand in most rows


NAMES_ALIKE = 0.4
"""The score from which on a name is alike, and not only an address that a couple or an office shares."""


@dataclass(frozen=True, slots=True)
class _Face:
    """What a registration is compared by."""

    person_id: PersonId
    registration_id: RegistrationId
    names: frozenset[str]
    sounds: frozenset[str]
    email: str
    phone: str
    organisation: str
    city: str


def likely_pairs(
    people: Iterable[tuple[PersonId, Registration]], apart: Set[frozenset[RegistrationId]] = frozenset()
) -> Sequence[Pair]:
    """Return the likely pairs, surest first; of two persons with several registrations only the likeliest.

    Args:
        people: every registration with its person; those whose place ended are left out.
        apart: pairs that somebody has judged to be two people; so are all registrations that were merged with them.
    """
    faces = [_face(*one) for one in people if one[1].state not in ENDED]
    person_of = {face.registration_id: face.person_id for face in faces}
    apart_persons = {frozenset(person_of.get(one, PersonId(one)) for one in pair) for pair in apart}
    seen: set[frozenset[RegistrationId]] = set()
    found: dict[frozenset[PersonId], Pair] = {}
    for one, other in chain(_alike(faces), _nearly_alike(faces)):
        if one.person_id == other.person_id:
            continue
        key = frozenset((one.registration_id, other.registration_id))
        if key in seen:
            continue
        seen.add(key)
        persons = frozenset((one.person_id, other.person_id))
        if persons in apart_persons:
            continue
        reasons = _reasons(one, other)
        if _is_likely(reasons):
            first, second = sorted(key)
            pair = Pair(first, second, _score(reasons), reasons)
            found[persons] = min(pair, found.get(persons, pair), key=_surest_first)
    return sorted(found.values(), key=_surest_first)


def _surest_first(pair: Pair) -> tuple[float, RegistrationId, RegistrationId]:
    return -pair.score, pair.one, pair.other


def pairs_of(pairs: Iterable[Pair], registration_ids: Set[RegistrationId]) -> list[Pair]:
    """Return the pairs that one person's registrations are in."""
    return [pair for pair in pairs if pair.one in registration_ids or pair.other in registration_ids]


def _face(person_id: PersonId, registration: Registration) -> _Face:
    forms = (registration.name, registration.name_native)
    place = shown(registration)  # a reason would tell what somebody hides
    keys = [key for form in forms if form and (key := search_key(form))]
    names = frozenset("".join(sorted(key.split())) for key in keys)
    return _Face(
        person_id,
        registration.registration_id,
        names,
        frozenset(sound for key in keys for sound in _sounds(key)),
        registration.email.strip().casefold(),
        _DIGITS.sub("", registration.phone)[-_PHONE_END:],
        _key_of_place(place.organisation),
        _key_of_place(place.city),
    )


@lru_cache(maxsize=65_536)
def _sounds(key: str) -> tuple[str, ...]:
    """Return how a Korean name may sound: its family name in Hangul, then the rough sound of the given name."""
    return tuple(_sounds_of(key))


def _sounds_of(key: str) -> Iterator[str]:
    joined = key.replace(" ", "")
    if all(map(is_syllable, joined)):
        family, given = split_name(joined)
        if given:
            yield f"{family} {rough_sound(given)}"
        return
    words = key.split()
    if not key.isascii() or not 2 <= len(words) <= 4:
        return
    for at in {0, len(words) - 1}:
        given = sound_of_latin("".join(words[:at] + words[at + 1 :]))
        if given:
            for family in surnames_of_latin(words[at]):
                yield f"{family} {given}"


def _alike(faces: Sequence[_Face]) -> Iterator[tuple[_Face, _Face]]:
    """Yield those who share an address, a telephone, or a name or its sound at one organisation or city."""
    groups: dict[tuple[str, str], list[_Face]] = defaultdict(list)
    for face in faces:
        for key in _keys(face):
            groups[key].append(face)
    for group in groups.values():
        yield from combinations(group[:_MOST_ALIKE], 2)


def _nearly_alike(faces: Sequence[_Face]) -> Iterator[tuple[_Face, _Face]]:
    """Yield those whose long names at one organisation differ by one error: it leaves the beginning or the end whole."""
    groups: dict[tuple[str, str], list[tuple[str, _Face]]] = defaultdict(list)
    for face in faces:
        if face.organisation:
            for name in face.names:
                if len(name) >= _LONG_NAME:
                    groups[name[:_WHOLE], face.organisation].append((name, face))
                    groups[f"{name[-_WHOLE:]}$", face.organisation].append((name, face))
    for group in groups.values():
        for (mine, one), (theirs, other) in combinations(group[:_MOST_NEAR], 2):
            if _is_near(mine, theirs):
                yield one, other


def _keys(face: _Face) -> Iterator[tuple[str, str]]:
    if face.email:
        yield "email", face.email
    if len(face.phone) == _PHONE_END:
        yield "phone", face.phone
    for place in filter(None, (face.organisation, face.city)):
        for name in face.names:
            yield name, place
        for sound in face.sounds:
            yield sound, place


def _reasons(one: _Face, other: _Face) -> tuple[Reason, ...]:
    found: list[Reason] = []
    if one.names & other.names:
        found.append(Reason.SAME_NAME)
    elif one.sounds & other.sounds:
        found.append(Reason.SAME_SOUND)
    elif any(_is_near(mine, theirs) for mine in one.names for theirs in other.names):
        found.append(Reason.NEARLY_SAME_NAME)
    for reason, mine, theirs in (
        (Reason.SAME_EMAIL, one.email, other.email),
        (Reason.SAME_PHONE, one.phone, other.phone),
        (Reason.SAME_ORGANISATION, one.organisation, other.organisation),
        (Reason.SAME_CITY, one.city, other.city),
    ):
        if mine and mine == theirs:
            found.append(reason)
    return tuple(found)


def _is_likely(reasons: Sequence[Reason]) -> bool:
    """An address alone is shared by couples and offices: it is worth a look. A near name needs more than a city."""
    if Reason.NEARLY_SAME_NAME in reasons:
        return not {Reason.SAME_ORGANISATION, *_CONTACTS}.isdisjoint(reasons)
    return not _NAMES.isdisjoint(reasons) or Reason.SAME_EMAIL in reasons


def _score(reasons: Sequence[Reason]) -> float:
    score = min(1.0, sum(_WEIGHTS[reason] for reason in reasons))
    return score if not _NAMES.isdisjoint(reasons) else round(score / 3, 2)


def _is_near(one: str, other: str) -> bool:
    """Tell whether two long names differ by one letter: wrong, missing, too many, or two swapped."""
    if min(len(one), len(other)) < _LONG_NAME or abs(len(one) - len(other)) > 1:
        return False
    start = next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    rest, others = one[start:], other[start:]
    if len(one) != len(other):
        longer, shorter = (rest, others) if len(one) > len(other) else (others, rest)
        return longer[1:] == shorter
    return rest[1:] == others[1:] or (rest[:2] == others[1::-1] and rest[2:] == others[2:])
