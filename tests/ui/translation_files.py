"""The translation files and the sentences in the code, read without Qt; run as a script it updates the files.

    .venv/bin/python -m tests.ui.translation_files

adds sentences that are new in the code (marked unfinished), drops those that are gone, and compiles.

Sentences are those that the windows look up or mark, and those of every error and `Sentence` in a module that a
window's program loads: whatever may be raised there can come to be read by a volunteer.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from kiosk.domain.sentence import whole_template
from kiosk.ui.self_service.tongues import OWN_NAMES

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "desk"
KIOSK = "kiosk"
"""The files and the context of the kiosk, which speaks more languages than the desk."""
KIOSK_UI = ROOT / "kiosk" / "ui" / "self_service"
WINDOW = ROOT / "kiosk" / "app" / "desk_command.py"
ERRORS = ("OperatorError", "EnvironmentFault", "RemoteFault", "HubMoved", "HubGone", "Sentence")
HUB = ROOT / "kiosk" / "hub"
NO_STATION = ("page.py", "description.py")
"""Of the hub's modules those that answer a browser or a program."""
NO_WINDOW_YET = (
    "kiosk/app/data_dir.py",
    "kiosk/app/desk_command.py",
    "kiosk/app/destroy.py",
    "kiosk/app/make_dir.py",
    "kiosk/app/pin_guard.py",
    "kiosk/app/store_key.py",
    "kiosk/app/ticket_keys.py",
    "kiosk/documents/table.py",
    "kiosk/documents/tickets.py",
)
"""Loaded with the window, but what they refuse is told on the command line: before it opens, or to a command."""


def sentences_in_code() -> set[str]:
    """Return every sentence that the windows look up, mark, or may have to tell of an error."""
    found: set[str] = set()
    for path in (ROOT / "kiosk" / "ui").rglob("*.py"):
        if KIOSK_UI not in path.parents:
            tree = ast.parse(path.read_text("utf-8"))
            found.update(_texts(tree, ("w", "mark", "words")))
            found.update(text for call in calls(tree, ("many",)) for text in _constants(call))
    for path in told_in_the_window():
        tree = ast.parse(path.read_text("utf-8"))
        found.update(_texts(tree, ERRORS))
        found.update(whole_template(text) for text in _texts(tree, ("RowFault",)))
        found.update(text for call in calls(tree, ("many",)) for text in _constants(call))
    for path in HUB.glob(
        "*.py"
    ):  # What a hub refuses comes to the station as a plain text, and is looked up there.
        if path.name not in NO_STATION:
            refusals = calls(ast.parse(path.read_text("utf-8")), ("Refused",))
            found.update(text for call in refusals for text in _constants_of(call.args[1:2]))
    return found - {""}


def sentences_of_kiosk() -> set[str]:
    """Return every sentence that a kiosk says; what goes wrong there a person tells."""
    trees = (ast.parse(path.read_text("utf-8")) for path in KIOSK_UI.rglob("*.py"))
    return {text for tree in trees for text in _texts(tree, ("w", "mark"))}


def told_in_the_window() -> list[Path]:
    """Return the modules whose errors a window may have to tell: all that its program imports, at once or later."""
    seen: set[Path] = set()
    waiting = [WINDOW]
    while waiting:
        path = waiting.pop()
        if path not in seen:
            seen.add(path)
            waiting.extend(_imported(ast.parse(path.read_text("utf-8"))))
    return sorted(path for path in seen if path.relative_to(ROOT).as_posix() not in NO_WINDOW_YET)


def calls(tree: ast.AST, names: tuple[str, ...]) -> Iterator[ast.Call]:
    """Yield the calls of these names that are given anything."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in names:
                yield node


def _constants(call: ast.Call) -> Iterator[str]:
    yield from _constants_of(call.args)


def _constants_of(arguments: list[ast.expr]) -> Iterator[str]:
    for argument in arguments:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield argument.value


def _texts(tree: ast.AST, names: tuple[str, ...]) -> Iterator[str]:
    for call in calls(tree, names):
        first = call.args[0]
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.value


def _imported(tree: ast.AST) -> Iterator[Path]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for name in (node.module, *(f"{node.module}.{one.name}" for one in node.names)):
                path = ROOT / f"{name.replace('.', '/')}.py"
                if name.partition(".")[0] in ("kiosk", "db") and path.is_file():
                    yield path


def read(language: str, name: str = "madang") -> dict[str, tuple[str, bool]]:
    """Return (translation, is finished) by sentence."""
    path = FOLDER / f"{name}_{language}.ts"
    if not path.is_file():
        return {}
    made: dict[str, tuple[str, bool]] = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        is_finished = translation.get("type") != "unfinished" and bool(translation.text)
        made[message.findtext("source", "")] = (translation.text or "", is_finished)
    return made


def translate(language: str, sentence: str) -> str:
    """Look a sentence up in the files; a `Translate` that fails on an unknown sentence."""
    if language not in _READ:
        _READ[language] = read(language)
    return _READ[language][sentence][0]


READ_BY_PEOPLE = ("en", "ko")
"""Languages of the kiosk that somebody who speaks them has read; the others are marked for review in their files."""

_READ: dict[str, dict[str, tuple[str, bool]]] = {}


def write(language: str, texts: dict[str, str], name: str = "madang") -> None:
    """Write a file; sentences without a text are unfinished, and so are those that a person has still to read."""
    is_kiosk = name == KIOSK
    unread = is_kiosk and language not in READ_BY_PEOPLE
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}">',
    ]
    lines += ["<context>", f"    <name>{KIOSK if is_kiosk else CONTEXT}</name>"]
    for sentence in sorted(sentences_of_kiosk() if is_kiosk else sentences_in_code()):
        text = texts.get(sentence, sentence if language == "en" else "")
        state = "" if text and not unread else ' type="unfinished"'
        lines += ["    <message>", f"        <source>{escape(sentence)}</source>"]
        lines += [f"        <translation{state}>{escape(text)}</translation>", "    </message>"]
    lines += ["</context>", "</TS>", ""]
    (FOLDER / f"{name}_{language}.ts").write_text("\n".join(lines), "utf-8")


def main() -> int:
    """Update and compile all files; return how many sentences have no text."""
    files = [("madang", language) for language in ("en", "ko")]
    files += [(KIOSK, language) for language in OWN_NAMES]
    missing = 0
    for name, language in files:
        known = {sentence: text for sentence, (text, _) in read(language, name).items()}
        write(language, known, name)
        missing += sum(not text for text, _ in read(language, name).values())
        source = FOLDER / f"{name}_{language}.ts"
        compiler = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([compiler, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    return missing


if __name__ == "__main__":
    raise SystemExit(main())
