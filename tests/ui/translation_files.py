"""The translation files and the sentences in the code, read without Qt; run as a script it updates the files.

    .venv/bin/python -m tests.ui.translation_files

adds sentences that are new in the code (marked unfinished), drops those that are gone, and compiles.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "desk"


def sentences_in_code() -> set[str]:
    """Return every sentence that the windows look up or mark."""
    found: set[str] = set()
    for path in (ROOT / "kiosk" / "ui").rglob("*.py"):
        found.update(_sentences(ast.parse(path.read_text("utf-8"))))
    return found


def _sentences(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        first = node.args[0]
        if (
            name in ("w", "mark", "words")
            and isinstance(first, ast.Constant)
            and isinstance(first.value, str)
        ):
            yield first.value


def read(language: str) -> dict[str, tuple[str, bool]]:
    """Return (translation, is finished) by sentence."""
    path = FOLDER / f"madang_{language}.ts"
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
    return _READ.setdefault(language, read(language))[sentence][0]


_READ: dict[str, dict[str, tuple[str, bool]]] = {}


def write(language: str, texts: dict[str, str]) -> None:
    """Write a file; sentences without a text are unfinished."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}">',
    ]
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
    for sentence in sorted(sentences_in_code()):
        text = texts.get(sentence, sentence if language == "en" else "")
        state = "" if text else ' type="unfinished"'
        lines += ["    <message>", f"        <source>{escape(sentence)}</source>"]
        lines += [f"        <translation{state}>{escape(text)}</translation>", "    </message>"]
    lines += ["</context>", "</TS>", ""]
    (FOLDER / f"madang_{language}.ts").write_text("\n".join(lines), "utf-8")


def main() -> int:
    """Update and compile both files; return how many sentences are unfinished."""
    unfinished = 0
    for language in ("en", "ko"):
        known = {sentence: text for sentence, (text, _) in read(language).items()}
        write(language, known)
        unfinished += sum(not done for _, done in read(language).values())
        source = FOLDER / f"madang_{language}.ts"
        compiler = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([compiler, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    return unfinished


if __name__ == "__main__":
    raise SystemExit(main())
