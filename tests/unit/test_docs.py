"""The documentation against the product: links and pictures exist, commands and keys are the real ones."""

import ast
import inspect
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import typer.main
from typer.core import TyperGroup

from kiosk import config
from kiosk.app.cli import application
from kiosk.domain.admission import Reason
from kiosk.domain.facts import Kind
from kiosk.domain.roster import FIELDS
from kiosk.printing.profiles import read_profiles

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")])
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_COMMAND = re.compile(r"^    (?:uv run|python) main\.py\b(.*)$", re.MULTILINE)
MOST_BYTES = 120_000  # as tests/ui/screenshots.py makes them
EVENT_TABLES = {"category", "badge", "check_in", "task", "tickets", "privacy", "question", "kiosk"}


def _text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def _anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.*)$", _text(page), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_and_picture_is_there(page: Path) -> None:
    for link in _LINK.findall(_text(page)):
        assert "://" not in link, f"{link}: the docs stand on their own"
        name, _, anchor = link.partition("#")
        target = page.parent / name if name else page
        assert target.is_file(), f"{page.name} links to {link}, which is not there"
        if anchor:
            assert anchor in _anchors(target), f"{page.name}: {name} has no part {anchor}"


def test_every_picture_is_used_and_small() -> None:
    shown = {Path(link).name for page in PAGES for link in _LINK.findall(_text(page))}
    pictures = list((ROOT / "docs" / "pictures").iterdir())
    assert pictures
    for picture in pictures:
        assert picture.name in shown, f"no page shows {picture.name}"
        assert picture.stat().st_size <= MOST_BYTES


def _commands() -> list[tuple[str, str]]:
    return [
        (page.name, line.strip().split("  #")[0]) for page in PAGES for line in _COMMAND.findall(_text(page))
    ]


@pytest.mark.parametrize(("page", "line"), _commands())
def test_every_command_line_can_be_typed(page: str, line: str) -> None:
    command: Any = typer.main.get_command(application([]))
    words = shlex.split(line)
    context = typer.Context(command)
    while isinstance(command, TyperGroup) and words and not words[0].startswith("-"):
        known = command.get_command(context, words[0])
        assert known is not None, f"{page}: there is no command {words[0]} in “{line}”"
        command, words = known, words[1:]
    if words == ["--help"]:
        return
    # Parses options and counts arguments like the real thing; what is wrong raises a UsageError.
    command.make_context("main.py", words, resilient_parsing=False)


def _option_names(command: Any) -> set[str]:
    return {name for one in command.params for name in one.opts if name.startswith("--")}


def _leaves(command: Any, path: str = "") -> dict[str, Any]:
    if not isinstance(command, TyperGroup):
        return {path.strip(): command}
    found: dict[str, Any] = {path.strip(): command} if path and command.invoke_without_command else {}
    for name, one in command.commands.items():
        found |= _leaves(one, f"{path} {name}")
    return found


def test_the_command_line_page_names_every_command_and_option() -> None:
    page = _text(ROOT / "docs" / "command-line.md")
    for path, command in _leaves(typer.main.get_command(application([]))).items():
        assert f"python main.py {path}" in page, f"{path} is not on the page"
        for option in _option_names(command) - {"--help"}:
            assert option in page, f"{path} {option} is not on the page"


def test_the_command_line_page_names_every_reason() -> None:
    page = _text(ROOT / "docs" / "command-line.md")
    for reason in [*Reason, "not_recorded"]:
        assert f"| `{reason}` |" in page


def test_the_architecture_page_names_every_kind_of_fact() -> None:
    page = _text(ROOT / "docs" / "architecture.md")
    assert [kind for kind in Kind if f"`{kind}`" not in page] == []


def test_the_printer_page_names_every_profile_and_no_other() -> None:
    page = _text(ROOT / "docs" / "printers.md")
    table = page[page.index("## Profiles") : page.index("*No* means")]
    assert set(re.findall(r"^\| `([^`]+)` \|", table, re.MULTILINE)) == set(read_profiles())


def _known_event_keys() -> set[str]:
    """Read the keys from the code that checks them: `check_keys(where, table, keys)`."""
    keys = set(config.TOP_KEYS)
    for node in ast.walk(ast.parse(inspect.getsource(config))):
        match node:
            case ast.Call(func=ast.Attribute(attr="check_keys"), args=[where, _, ast.Tuple(elts=names)]):
                table = next(one.value for one in ast.walk(where) if isinstance(one, ast.Constant))
                keys |= {f"{table!s}.{one.value!s}" for one in names if isinstance(one, ast.Constant)}
    return keys


def test_the_quick_start_explains_every_key_of_the_event_and_no_other() -> None:
    page = _text(ROOT / "docs" / "quick-start.md")
    table = page[page.index("All it can say:") : page.index("A mistake is named")]
    explained = set(re.findall(r"^\| `([a-z_.]+)` \|", table, re.MULTILINE))
    assert explained == _known_event_keys()
    assert {key.partition(".")[0] for key in explained if "." in key} == EVENT_TABLES


def test_the_quick_start_explains_every_field_of_the_roster() -> None:
    page = _text(ROOT / "docs" / "quick-start.md")
    table = page[page.index("| Field |") : page.index("Import the newer file")]
    assert set(re.findall(r"`([a-z_]+)`", table)) >= set(FIELDS)


def test_the_shortest_event_of_the_quick_start_is_one(tmp_path: Path) -> None:
    example = re.search(r"```toml\n(.*?)```", _text(ROOT / "docs" / "quick-start.md"), re.DOTALL)
    assert example is not None
    file = tmp_path / "event.toml"
    file.write_text(example.group(1), encoding="utf-8")
    assert config.read_event(file).name == {"en": "Spring Assembly"}
