"""The scan log from the command line: what was scanned is told, the codes are not."""

import json
from pathlib import Path

from tests.scenarios.commands import made

PEOPLE = "name,ticket\nLayla Mansouri,FOREIGN-9\n"
STRANGE = "a secret text"


def test_scans_are_listed_without_a_code_and_the_log_files_know_none(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    assert desk.done("scans") == ""
    desk.done("station", text=f"FOREIGN-9\nFOREIGN-9\n{STRANGE}\n\n")
    listed = desk.done("scans")
    lines = [json.loads(line) for line in listed.splitlines()]
    assert [(line["verdict"], line["form"], line["text_kept"]) for line in lines] == [
        ("unreadable", "empty", False),
        ("unknown", "text", True),
        ("already_in", "text", False),
        ("admitted", "text", False),
    ]
    assert lines[2]["hash"] == lines[3]["hash"] != lines[1]["hash"]
    assert len(desk.done("scans", "--last", "1").splitlines()) == 1
    assert "4 in the log, 1 of them with its text" in desk.done("doctor")
    written = "".join(path.read_text() for path in (desk.data / "log").iterdir())
    for secret in ("FOREIGN-9", "secret"):
        assert secret not in listed + written


def test_a_scan_has_the_time_of_the_rehearsal(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE, rehearse="2019-09-30T09:41")
    desk.done("station", text="FOREIGN-9\n")
    assert json.loads(desk.done("scans"))["at"].startswith("2019-09-30T00:4")
