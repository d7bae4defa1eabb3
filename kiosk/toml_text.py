"""TOML files read with their places: where a key stands, and a sentence that says where and what is wrong."""

import difflib
import re
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from kiosk.domain.errors import OperatorError
from kiosk.domain.sentence import os_reason

_AT = re.compile(r"\(at line (\d+), column (\d+)\)|\(at end of document\)")
_HEADER = re.compile(r"^\s*(\[\[?)\s*([^\]]+?)\s*\]")
_KEY = re.compile(r"^\s*([A-Za-z0-9_\"'-]+)\s*=")


class TomlText:
    """One TOML file: its values, and where each key was written."""

    def __init__(self, path: Path) -> None:
        """Read and parse a file.

        Raises:
            OperatorError: missing, unreadable, not UTF-8 or not TOML; the sentence names line and column.
        """
        self.path = path
        try:
            raw = path.read_bytes()
        except OSError as error:
            raise OperatorError(
                "{path} cannot be read: {reason}. Check the name and try again.",
                path=path,
                reason=os_reason(error),
            ) from error
        try:
            self.text = raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            before = raw[: error.start].decode("utf-8", "replace")
            line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
            self._fail(line, column, "this is not UTF-8 text. Save the file as UTF-8 and try again", error)
        try:
            self.values: dict[str, Any] = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            self._not_toml(error)

    def fail(self, where: Sequence[str | int], problem: str) -> NoReturn:
        """Raise the sentence for what is wrong with a key, e.g. `("category", 0, "pattern")`."""
        line, column = self.place(where, of_value=True)
        self._fail(line, column, problem, None)

    def check_keys(self, where: Sequence[str | int], table: object, allowed: Iterable[str]) -> dict[str, Any]:
        """Return a table after checking that it is one and has only known keys; an unknown key names the nearest."""
        if not isinstance(table, dict):
            self.fail(where, f"`{where[-1]}` must be a table of keys and values")
        known = sorted(allowed)
        prefix = () if table is self.values else where
        for key in table:
            if key not in known:
                near = difflib.get_close_matches(key, known, 1, 0.5)
                hint = f"did you mean `{near[0]}`?" if near else f"known keys here: {', '.join(known)}"
                line, column = self.place((*prefix, key))
                self._fail(line, column, f"`{key}` is not a key that is known here; {hint}", None)
        return table

    def place(self, where: Sequence[str | int], of_value: bool = False) -> tuple[int, int]:
        """Return line and column (from 1) of a key, or of its value; of the nearest enclosing thing where it has no line."""
        tables = [str(part) for part in where if isinstance(part, str)]
        index = next((part for part in where if isinstance(part, int)), 0)
        current, best = "", (1, 1)
        seen: dict[str, int] = {}
        for number, line in enumerate(self.text.splitlines(), start=1):
            header = _HEADER.match(line)
            if header:
                current = header.group(2)
                seen[current] = seen.get(current, -1) + 1
                if current == tables[0] and seen[current] == index:
                    best = (number, 1)
                continue
            key = _KEY.match(line)
            if key is None:
                continue
            name = key.group(1).strip("\"'")
            is_top = not current and name == tables[0]
            is_inside = (
                len(tables) > 1 and current == tables[0] and seen[current] == index and name == tables[1]
            )
            if is_top or is_inside:
                after = line[key.end() :]
                column = key.end() + len(after) - len(after.lstrip()) if of_value else key.start(1)
                return number, column + 1
        return best

    def _not_toml(self, error: tomllib.TOMLDecodeError) -> NoReturn:
        match = _AT.search(str(error))
        line, column = self.text.count("\n") + 1, 1
        if match and match.group(1):
            line, column = int(match.group(1)), int(match.group(2))
        what = _AT.sub("", str(error)).strip().rstrip(".")
        if what == "Cannot overwrite a value":
            self._fail(line, column, "this key stands there twice. Remove one of them and try again", error)
        self._fail(line, column, f"this is not TOML: {what}. Mend that line and try again", error)

    def _fail(self, line: int, column: int, problem: str, cause: Exception | None) -> NoReturn:
        end = "" if problem.endswith(("?", ".")) else "."
        raise OperatorError(
            "{path}:{line}:{column}: {problem}",
            path=self.path,
            line=line,
            column=column,
            problem=problem + end,
        ) from cause
