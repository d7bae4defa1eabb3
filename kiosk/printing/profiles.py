"""Printer profiles: language, dots per inch and width of each kind of printer, from `resources/printers`."""

import difflib
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kiosk.badge.request import RenderRequest
from kiosk.domain.badge_content import BadgeContent
from kiosk.domain.errors import OperatorError

PROFILES = Path(__file__).resolve().parents[2] / "resources" / "printers" / "profiles.toml"
_FORMS = {
    "zpl": frozenset({"bitmap"}),
    "escpos": frozenset({"bitmap"}),
    "pdf": frozenset({"pdf"}),
    "brother": frozenset({"bitmap"}),
    "png": frozenset({"preview"}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A kind of printer. `language` is zpl, escpos, brother, pdf or png; `width_dots` None means any width.

    `models` are parts of what such printers call themselves on the network and on USB. `two_colour` prints black and
    red; `unprinted_mm` of each piece of continuous tape stay white, before and after the badge together.

    Of a Brother, `media_mm` is the width of the roll, `label_mm` and `label_rows` the length of its labels, 0 for
    continuous tape; `head_dots`, `right_dots` and `switches` are as `kiosk.printing.brother.Roll` says, and
    `high_resolution` prints 600 rows an inch.
    """

    name: str
    title: str
    language: str
    dpi: int
    width_dots: int | None = None
    compressed: bool = True
    colour: bool = False
    escpos_profile: str = "default"
    process_id: bool = False
    models: tuple[str, ...] = ()
    two_colour: bool = False
    high_resolution: bool = False
    unprinted_mm: float = 0.0
    media_mm: int = 0
    label_mm: int = 0
    label_rows: int = 0
    head_dots: int = 720
    right_dots: int = 12
    switches: bool = True

    @property
    def forms(self) -> frozenset[str]:
        """Return the forms of a badge that this language needs."""
        return frozenset({"planes"}) if self.two_colour else _FORMS[self.language]

    def request(
        self, content: BadgeContent, template_path: Path, forms: frozenset[str] = frozenset()
    ) -> RenderRequest:
        """Return the request that draws a badge for this printer; `forms` are wanted besides its own."""
        return RenderRequest(
            content=content,
            template_path=template_path,
            dpi=self.dpi,
            width_dots=self.width_dots,
            forms=self.forms | forms,
            has_colour=self.colour,
            height_dots=self.label_rows or None,
            unprinted_mm=self.unprinted_mm,
            rows_per_dot=2 if self.high_resolution else 1,
        )


@lru_cache(maxsize=4)
def read_profiles(path: Path = PROFILES) -> dict[str, Profile]:
    """Return all profiles by name.

    Raises:
        OperatorError: the file is missing or wrong.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        return {
            name: Profile(name=name, **table | {"models": tuple(table.get("models", ()))})
            for name, table in tables.items()
        }
    except (OSError, tomllib.TOMLDecodeError, TypeError) as error:
        raise OperatorError(
            "{path} cannot be used. Install the program again.", str(error), path=path
        ) from error


def profile_for_model(title: str) -> str:
    """Return the name of the profile for what a printer calls itself, "" where none is known; the longest part wins."""
    plain = title.casefold()
    fitting = [
        (len(model), profile.name)
        for profile in read_profiles().values()
        for model in profile.models
        if model.casefold() in plain
    ]
    return max(fitting)[1] if fitting else ""


def profile_named(name: str) -> Profile:
    """Return the profile of this name.

    Raises:
        OperatorError: there is none; the sentence names the nearest.
    """
    known = read_profiles()
    if name in known:
        return known[name]
    near = difflib.get_close_matches(name, known, 1, 0.4)
    if near:
        raise OperatorError(
            "There is no printer profile {name}. Did you mean {near}?", name=name, near=near[0]
        )
    raise OperatorError(
        "There is no printer profile {name}. Known: {known}.", name=name, known=", ".join(sorted(known))
    )
