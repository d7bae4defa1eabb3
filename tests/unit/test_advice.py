"""What errors and commands advise can be typed: every option that a sentence names is one of the command that says it."""

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typer.main

from kiosk.app.cli import application
from kiosk.app.command_table import COMMANDS
from tests.unit.test_docs import _leaves, _option_names

ROOT = Path(__file__).parents[2]
_OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")

SAID_BY: Mapping[str, tuple[str, ...]] = {
    "db/postgres.py": ("hub",),
    "kiosk/hub/server.py": ("hub",),
    "kiosk/hub/tls.py": ("hub",),
    "kiosk/services/collect.py": ("roster collect",),
    "kiosk/services/enter.py": ("roster enter",),
    "kiosk/services/import_plan.py": ("roster import",),
    "kiosk/services/pay.py": ("roster pay",),
    "kiosk/upstream/date_order.py": ("roster import",),
    "kiosk/upstream/mapping.py": ("roster import",),
    "kiosk/upstream/workbook.py": ("roster import",),
}
"""Modules outside `kiosk.app` whose sentences name options, and the commands that give these sentences."""

EVERYWHERE = frozenset({"--data", "--key-file", "--pin-file"})


@cache
def options() -> Mapping[str, frozenset[str]]:
    """Return the options of every command."""
    leaves = _leaves(typer.main.get_command(application([])))
    return {path: frozenset(_option_names(command)) | EVERYWHERE for path, command in leaves.items()}


def sentences(path: Path) -> Iterator[str]:
    """Yield the texts of a module that are said to somebody: no docstrings, values in braces."""
    tree = ast.parse(path.read_text("utf-8"))
    quiet: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            quiet.add(id(node.value))
        if isinstance(node, ast.JoinedStr):
            quiet |= {id(part) for part in node.values}
    for node in ast.walk(tree):
        if id(node) in quiet:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield "".join(_text(part) for part in node.values)


def _text(part: Any) -> str:
    return str(part.value) if isinstance(part, ast.Constant) else "{}"


def advice() -> list[tuple[str, str]]:
    """Return (module, sentence) of all that name an option beside words."""
    paths = [*(ROOT / "kiosk").rglob("*.py"), *(ROOT / "db").rglob("*.py")]
    return [
        (path.relative_to(ROOT).as_posix(), text)
        for path in sorted(paths)
        for text in sentences(path)
        if " " in text and _OPTION.search(text)
    ]


def sayers(module: str, text: str) -> list[str]:
    """Return the commands whose options a sentence may name: those it names itself, else those that say it."""
    named = [
        path
        for path in options()
        if re.search(rf"(?<![\w-]){re.escape(path)}(?![\w-])", text) and (" " in path or "main.py" in text)
    ]
    if named:
        return [max(named, key=len)]
    if module in SAID_BY:
        return list(SAID_BY[module])
    here = Path(module).stem
    own = [path for path, function in COMMANDS.items() if function.partition(".")[0] == here]
    return own or list(options())


@pytest.mark.parametrize(("module", "text"), advice())
def test_an_option_that_is_advised_is_one_of_the_command(module: str, text: str) -> None:
    is_known = module in SAID_BY or module.startswith("kiosk/app/") or "python main.py" in text
    assert is_known, "say in SAID_BY which command says this"
    for option in _OPTION.findall(text):
        can = [path for path in sayers(module, text) if option in options()[path]]
        assert can, f"{module}: no command that says “{text}” has {option}"
