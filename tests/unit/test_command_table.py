"""Which commands a line of words can mean, and that none of the others is read for it."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app.command_table import COMMANDS, GROUPS, wanted

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("path", sorted(set(COMMANDS) - set(GROUPS)))
def test_a_command_needs_only_itself(path: str) -> None:
    assert wanted([*path.split(), "--data", "D"]) == [path]


@pytest.mark.parametrize(
    ("line", "first"),
    [("hub --data D", "hub"), ("roster", "roster import"), ("roster fnd", "roster import")],
)
def test_a_line_that_stops_at_a_group_needs_all_of_it(line: str, first: str) -> None:
    group = line.split()[0]
    assert wanted(line.split())[0] == first
    assert all(path.split()[0] == group for path in wanted(line.split()))


@pytest.mark.parametrize("line", ["", "--help", "rooster find", "--data D roster find"])
def test_a_line_that_names_nothing_known_needs_everything(line: str) -> None:
    assert wanted(line.split()) == list(COMMANDS)


def test_finding_a_person_reads_neither_window_nor_hub_nor_drawing() -> None:
    code = (
        "import sys; from kiosk.app.cli import application; application(['roster', 'find']); "
        "print(sorted({m.split('.')[0] for m in sys.modules} & {'PySide6', 'uvicorn', 'reportlab', 'httpx', 'rich'}))"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
