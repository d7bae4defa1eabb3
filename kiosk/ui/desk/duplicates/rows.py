"""Two registrations field by field in words: what differs, what is hidden, which value would be kept; no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from kiosk.domain.model import PhotoChoice, Registration
from kiosk.domain.rights import Rights
from kiosk.domain.roster import to_values
from kiosk.domain.shown import shown
from kiosk.services.compare import Side
from kiosk.services.merge import settled_values
from kiosk.ui.desk.duplicates.state import CompareRow
from kiosk.ui.desk.present_person import chip
from kiosk.ui.desk.present_results import STATE_WORDS
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Spans
from kiosk.ui.words import isolated, mark

FIELDS: tuple[tuple[str, str], ...] = (
    ("name", mark("Name")),
    ("name_native", mark("Own script")),
    ("badge_name", mark("Name on the badge")),
    ("organisation", mark("Organisation")),
    ("job_title", mark("Job title")),
    ("city", mark("City")),
    ("country", mark("Country")),
    ("category", mark("Category")),
    ("email", mark("E-mail")),
    ("phone", mark("Telephone")),
    ("language", mark("Language")),
    ("photo", mark("Photos")),
    ("delegation", mark("Delegation")),
    ("access_needs", mark("Access")),
    ("note", mark("Note")),
)
"""The fields of which one value holds for the person, in the order of the comparison, with their labels."""

_CODED = frozenset({"category", "country", "photo", "phone", "email", "language"})
"""Fields whose words do not show letter by letter what differs."""
PHOTOS = {
    PhotoChoice.YES: mark("Yes"),
    PhotoChoice.NO: mark("No"),
    PhotoChoice.UNASKED: mark("Not answered"),
}


@dataclass(frozen=True, slots=True)
class Field:
    """A row with the name of its field, "" where there is nothing to choose."""

    name: str
    row: CompareRow


def fields(scene: Scene, sides: tuple[Side, Side], chosen: Mapping[str, int], rights: Rights) -> list[Field]:
    """Return the rows: those that differ first, then what both have, then where each stands; empty ones are left out.

    Args:
        chosen: the side chosen by field, 0 or 1.
        rights: of who is at the desk; addresses are whole for those who may see them.
    """
    found = (_field(scene, sides, name, label, chosen, rights) for name, label in FIELDS)
    made = [one for one in found if one is not None]
    differing = [one for one in made if one.row.differs]
    return [*differing, *_standing(scene, sides), *(one for one in made if not one.row.differs)]


def texts_of(sides: tuple[Side, Side], chosen: Mapping[str, int]) -> dict[str, str]:
    """Return the field texts that were chosen, for the merge."""
    values = [to_values(side.registration) for side in sides]
    return {name: values[side][name] for name, side in chosen.items() if values[side][name]}


def is_hidden(registration: Registration, name: str) -> bool:
    """Whether a field's value is not to be shown, though there is one."""
    return not getattr(shown(registration), name) and bool(getattr(registration, name))


def _field(
    scene: Scene,
    sides: tuple[Side, Side],
    name: str,
    label: str,
    chosen: Mapping[str, int],
    rights: Rights,
) -> Field | None:
    raw = [to_values(side.registration)[name] for side in sides]
    if name == "photo":
        raw = [str(side.registration.photo) for side in sides]
    if not any(raw) or (name == "photo" and set(raw) == {str(PhotoChoice.UNASKED)}):
        return None
    hidden = [is_hidden(side.registration, name) for side in sides]
    words = [
        scene.words("Hidden") if is_kept else _shown_text(scene, name, text, rights)
        for text, is_kept in zip(raw, hidden, strict=True)
    ]
    differs = raw[0] != raw[1] and not any(hidden)  # a difference would tell what somebody hides
    can_choose = differs and all(raw)
    is_text = name not in _CODED and all(raw)
    left, right = compared(*words) if differs and is_text else (_plain(words[0]), _plain(words[1]))
    side = _side_kept(sides, name, raw, chosen) if differs else None
    chips = (chip(scene, raw[0]), chip(scene, raw[1])) if name == "category" else (None, None)
    return Field(
        name if can_choose else "",
        CompareRow(scene.words(label), left, right, differs, side, can_choose, chips),
    )


def _side_kept(sides: tuple[Side, Side], name: str, raw: list[str], chosen: Mapping[str, int]) -> int | None:
    kept = settled_values(sides[0].registration, sides[1].registration, texts_of(sides, chosen))[name]
    if name == "photo":
        kept = kept or str(PhotoChoice.UNASKED)
    return raw.index(kept) if kept in raw else None


def _standing(scene: Scene, sides: tuple[Side, Side]) -> list[Field]:
    """Return where each of them stands; of this nothing is chosen: both places go on as they are."""
    w = scene.words
    columns = []
    for side in sides:
        one = side.registration
        days = w.listed([w.short_day(day) for day in one.days]) if one.days else w("All days")
        state = w(STATE_WORDS[one.state]) if one.state in STATE_WORDS else w("Paid")
        came = w("Not yet")
        if side.claim is not None:
            came = w("In since {time}", time=w.time(scene.local(side.claim.at)))
        badge = w("None")
        if side.badge is not None:
            is_out = side.badge.printed_at is not None
            badge = isolated(side.badge.number) + " · " + (w("printed") if is_out else w("not printed yet"))
        columns.append((days, state, came, badge))
    labels = (w("Days"), w("Payment"), w("Arrived"), w("Badge"))
    return [
        Field("", CompareRow(label, _plain(left), _plain(right), left != right))
        for label, left, right in zip(labels, *columns, strict=True)
    ]


def _shown_text(scene: Scene, name: str, text: str, rights: Rights) -> str:
    w = scene.words
    if not text:
        return "–"
    if name == "photo":
        return w(PHOTOS[PhotoChoice(text)])
    if name == "country":
        return w.country(text)
    if name == "category":
        made = chip(scene, text)
        return made.word if made is not None else text
    if rights.sees(name):
        return text
    if name == "email":
        return masked_email(text)
    return f"••• {text[-4:]}"


def masked_email(text: str) -> str:
    """Return an address as a volunteer may see it: its first letter, and the end of its domain."""
    local, _, domain = text.partition("@")
    end = domain[domain.find(".") :] if "." in domain else ""
    return f"{local[:1]}•••@•••{end}"


def compared(left: str, right: str) -> tuple[Spans, Spans]:
    """Return both texts in parts, the letters that differ marked."""
    parts: tuple[list[tuple[str, bool]], list[tuple[str, bool]]] = ([], [])
    for what, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        for found, text in zip(parts, (left[a:b], right[c:d]), strict=True):
            if text:
                found.append((text, what != "equal"))
    return tuple(parts[0]), tuple(parts[1])


def _plain(text: str) -> Spans:
    return ((text, False),)
