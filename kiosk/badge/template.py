"""Badge templates: where things stand on a badge, in millimetres, read from a TOML file.

Every key is required unless it has a default here; an unknown key, a wrong type or a number out of its range is told
with file, line, key and what is allowed. Distances are mm from the top left corner; `em` is the size of type in mm.
"""

from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, get_type_hints

from kiosk.badge.template_rules import objections
from kiosk.domain.errors import OperatorError
from kiosk.domain.sentence import os_reason
from kiosk.toml_text import TomlText

_LARGEST_MM = 400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The punch mark for the lanyard: a dashed round box, centred. A width of 0 leaves it out."""

    top_mm: float = 0.0
    width_mm: float = 0.0
    height_mm: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Event logo, names, place and dates above a rule. `logo_mm` of 0 leaves the logo out.

    `layout` "two_lines" sets the event names under each other; "one_line" sets them in one line, parted by a dot,
    with the badge number at the right.
    """

    layout: str
    logo_mm: float = 0.0
    logo_top_mm: float = 0.0
    logo_gap_mm: float = 2.5
    first_baseline_mm: float
    second_baseline_mm: float = 0.0
    first_em_mm: float
    second_em_mm: float = 3.1
    floor_em_mm: float = 2.0
    rule_mm: float
    rule_width_mm: float = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The name lines. `shrink` is how far one line may shrink (0.6: to 60 %) before it is wrapped."""

    lead_em_mm: float
    lead_hangul_em_mm: float
    lead_floor_em_mm: float
    lead_tracking_em: float = -0.03
    family_em_mm: float
    family_floor_em_mm: float
    second_em_mm: float
    second_floor_em_mm: float
    shrink: float = 0.6
    max_lines: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """Organisation and country, standing on the foot. `gap_mm` is kept above the foot."""

    em_mm: float
    floor_em_mm: float
    line_height: float = 1.35
    max_lines: int = 2
    gap_mm: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """QR, no-photo mark, icons, number and days, standing on the band; `qr_mm` is the most the QR may take."""

    qr_mm: float
    qr_version: int = 3
    gap_mm: float
    icon_mm: float
    icon_gap_mm: float = 1.2
    icons_with_days: bool = False
    number_em_mm: float = 0.0
    photo_width_mm: float
    photo_height_mm: float
    photo_em_mm: float
    day_width_mm: float
    day_height_mm: float
    day_gap_mm: float
    day_em_mm: float
    weekday_em_mm: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """The category band along the lower edge. `tile_mm` is the size of one pattern tile."""

    height_mm: float
    stroke_mm: float
    em_mm: float
    second_em_mm: float
    floor_em_mm: float = 3.0
    gap_mm: float
    padding_mm: float
    word_share: float = 0.6
    tile_mm: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One badge size with all its boxes. A `folded` one is drawn twice, on its lower half and upside down on the upper."""

    title: str
    width_mm: float
    height_mm: float
    margin_mm: float
    folded: bool = False
    slot: Slot = Slot()
    header: Header
    names: Names
    details: Details
    foot: Foot
    band: Band


_CHOICES = {"layout": ("one_line", "two_lines")}
_RANGES = {
    "shrink": (0.3, 1.0),
    "word_share": (0.0, 1.0),
    "max_lines": (1, 4),
    "qr_version": (2, 10),
    "line_height": (1.0, 2.0),
    "lead_tracking_em": (-0.1, 0.2),
    "floor": (0.3, 1.0),
}


@lru_cache(maxsize=16)
def _read(path: Path, changed_ns: int) -> Template:
    file = TomlText(path)
    template: Template = build(file, Template, file.values, ())
    for where, problem in objections(template):
        file.fail(where, problem)
    return template


def read_template(path: Path) -> Template:
    """Read a badge template; the same file is read again only after it has changed.

    Raises:
        OperatorError: the file is missing or wrong; the sentence names file, line, key and what is allowed.
    """
    try:
        changed_ns = path.stat().st_mtime_ns
    except OSError as error:
        raise OperatorError(
            "{path} cannot be read: {reason}. Choose a badge template that exists.",
            path=path,
            reason=os_reason(error),
        ) from error
    return _read(path, changed_ns)


def build(file: TomlText, kind: type[Any], table: object, where: tuple[str, ...]) -> Any:
    """Return a dataclass made of a TOML table: every field without a default is required, no other key is allowed.

    Raises:
        OperatorError: a mistake, with file, line, key and what is allowed.
    """
    known = {one.name: one for one in fields(kind)}
    values = file.check_keys(where or ("title",), table, known)
    types = get_type_hints(kind)
    built: dict[str, Any] = {}
    for name, one in known.items():
        if name in values:
            built[name] = _value(file, types[name], values[name], (*where, name))
        elif one.default is MISSING:
            place = f" to [{where[-1]}]" if where else ""
            file.fail(where or (name,), f"`{name}` is missing; add it{place}")
    return kind(**built)


def _value(file: TomlText, kind: Any, value: object, where: tuple[str, ...]) -> Any:
    name = where[-1]
    if is_dataclass(kind):
        return build(file, kind, value, where)  # type: ignore[arg-type]  # a class, not an instance
    if kind is bool:
        if not isinstance(value, bool):
            file.fail(where, f"`{name}` must be true or false")
        return value
    if kind is str:
        allowed = _CHOICES.get(name)
        if not isinstance(value, str) or (allowed and value not in allowed):
            file.fail(where, f"`{name}` must be {' or '.join(allowed) if allowed else 'a text in quotes'}")
        return value
    low, high = _RANGES.get(name, (0.0, _LARGEST_MM))
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not low <= value <= high or (kind is int and not isinstance(value, int)):  # type: ignore[operator]  # a number by now
        what = "a whole number" if kind is int else "a number"
        file.fail(where, f"`{name}` must be {what} from {low:g} to {high:g}")
    return kind(value)
