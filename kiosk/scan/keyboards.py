"""Keyboards as data: which key a number names, and what a key gives under each layout.

A key is named by what it gives on a US keyboard without Shift (`q`, `;`, `<` for the extra ISO key). Read from
`resources/keyboards`; nothing here depends on the system the program runs on.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

US = "us"
_DEAD = "DEAD"
_ISO_KEY = "<"


@dataclass(frozen=True, slots=True)
class Key:
    """One pressed key that gives a character.

    `text` is what the system makes of it ("" where it cannot tell, as for a dead key); `position` is the key
    itself, "" where the system does not tell.
    """

    text: str
    position: str = ""
    is_shifted: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """What the keys give. `gives` has no entry for a dead key; `pressed` is its reverse."""

    layout_id: str
    name: str
    gives: Mapping[tuple[str, bool], str]
    pressed: Mapping[str, tuple[str, bool]]

    def text_of(self, keys: "tuple[Key, ...]") -> str:
        """Return what these keys give under this layout, "" where a key gives nothing or is not known."""
        characters = [self.gives.get((key.position, key.is_shifted), "") for key in keys]
        return "".join(characters) if all(characters) else ""

    def keys_of(self, text: str) -> tuple[Key, ...]:
        """Return the keys that give this text under this layout, () where one of its characters needs none."""
        found = [self.pressed.get(character) for character in text]
        return tuple(Key("", *one) for one in found if one is not None) if all(found) else ()


@dataclass(frozen=True, slots=True)
class Keyboards:
    """All layouts by id, and by system the key that each number names."""

    layouts: Mapping[str, Layout]
    positions: Mapping[str, Mapping[int, str]]


def load_keyboards(folder: Path) -> Keyboards:
    """Read the tables of `resources/keyboards`."""
    tables = tomllib.loads((folder / "layouts.toml").read_text("utf-8"))
    codes = tomllib.loads((folder / "scan_codes.toml").read_text("utf-8"))
    keys = _keys(tables.pop("keys"))
    layouts = {layout_id: _layout(layout_id, table, keys) for layout_id, table in tables.items()}
    positions = {
        system: {**dict(zip(table["keys"], keys, strict=True)), table["space"]: " "}
        for system, table in codes.items()
    }
    return Keyboards(layouts, positions)


def _keys(rows: list[str]) -> list[str]:
    return [key for row in rows for key in row.split(" ")]


def _layout(layout_id: str, table: Mapping[str, Any], keys: list[str]) -> Layout:
    gives = {(" ", False): " ", (" ", True): " "}
    for is_shifted, rows in ((False, table["plain"]), (True, table["shifted"])):
        for key, character in zip(keys, _keys(rows), strict=True):
            if character != _DEAD:
                gives[key, is_shifted] = character
    # The extra ISO key comes last: a scanner that types as a US keyboard does not have it.
    ordered = sorted(gives.items(), key=lambda item: (item[0][0] == _ISO_KEY, item[0][1]))
    pressed: dict[str, tuple[str, bool]] = {}
    for place, character in ordered:
        pressed.setdefault(character, place)
    return Layout(layout_id, table["name"], gives, pressed)
