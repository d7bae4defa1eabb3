"""Mistakes in an event file: each is told with its file, line and column, and leaves no half-made event behind."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.scenarios.commands import DEMO_EVENT, Place

LINES = DEMO_EVENT.read_text(encoding="utf-8").splitlines()


def line_of(beginning: str, nth: int = 1) -> int:
    """Return the number of the nth line that begins so."""
    return [n for n, text in enumerate(LINES, start=1) if text.startswith(beginning)][nth - 1]


def init(folder: Path, content: bytes) -> "subprocess.CompletedProcess[str]":
    """Try to make an event from a file with this content."""
    (folder / "event.toml").write_bytes(content)
    (folder / "logo.svg").write_bytes((DEMO_EVENT.parent / "logo.svg").read_bytes())
    done = Place(folder / "data", folder / "key").run("event", "init", str(folder / "event.toml"))
    assert (done.returncode == 0) == (folder / "data" / "roster.db").exists()
    return done


def the_place(done: "subprocess.CompletedProcess[str]", folder: Path) -> tuple[int, int]:
    """Return the line and column that the sentence names; it is one sentence that ends as one."""
    assert (done.returncode, done.stdout) == (1, "")
    found = re.match(rf"{re.escape(str(folder / 'event.toml'))}:(\d+):(\d+): .+[.?]\n$", done.stderr)
    assert found, done.stderr
    return int(found.group(1)), int(found.group(2))


@pytest.mark.parametrize(
    ("line", "instead", "says"),
    [
        (line_of("languages"), 'languages = ["korean"]', "“ko”|language code"),
        (line_of("timezone"), "timezone = 9", "text in quotes"),
        (line_of("day_starts"), 'day_starts = "25:00"', "04:00"),
        (line_of("days"), "days = []", "not empty"),
        (line_of("days"), 'days = ["2019-09-30"]', "dates, like"),
        (line_of("retain_until"), 'retain_until = "soon"', "must be a date"),
        (line_of("lead_phone"), 'leadphone = "1"', "did you mean `lead_phone`"),
        (line_of("id", 2), 'id = "participant"', "stands here twice"),
        (line_of("id", 2), 'id = "Two words"', "short word"),
        (line_of("pattern", 2), 'pattern = "stripes"', "allowed: outline"),
        (line_of("colour", 3), 'colour = "purple"', "#86196A"),
        (line_of("aliases", 3), 'aliases = "speaker"', "list of texts"),
        (line_of("aliases", 5), "seats = 0", "whole number of at least 1"),
        (line_of("template"), 'template = "a5"', "a6-portrait"),
        (line_of("logo"), 'logo = "missing.svg"', "not beside this one"),
        (line_of("fields"), 'fields = ["email"]', "organisation"),
        (line_of("unpaid"), 'unpaid = "maybe"', "allowed: refer, admit"),
        (line_of("volunteers_see"), 'volunteers_see = ["name"]', "may have: email, phone"),
        (line_of("volunteers_see"), 'volunteers_see = "email"', "may have: email, phone"),
        (line_of("lock_after"), 'lock_after = "soon"', "whole number of minutes"),
        (line_of("lock_after"), "lock_after = -5", "whole number of minutes"),
        (line_of("when", 2), "when = \"photo = 'no'\"", "character"),
        (line_of("icon", 3), 'icon = "unicorn"', "no icon"),
        (line_of("name = {", 1), "name = {}", "at least one language"),
        (line_of("languages"), 'languages = ["xx"]', "not a language code"),
        (line_of("retain_until"), "retain_until = 2019-09-01", "before the event's last day"),
        (line_of("aliases", 2), 'aliases = ["Attendee"]', "also means the category .*participant"),
        (line_of("colour", 2), 'colour = "#FFFFEE"', "too light"),
        (line_of("fields"), 'fields = ["country", "country"]', "twice"),
        (line_of("when", 2), "when = \"photo == 'nope'\"", "it may be no, unasked, yes"),
        (line_of("when", 2), "when = \"foto == 'no'\"", "did you mean photo"),
        (line_of("say", 2), 'say = { fr = "Bonjour" }', "none of the event's languages"),
        (line_of("name = {", 1), 'name = { en = " " }', "at least one language"),
    ],
)
def test_a_wrong_value_is_told_at_its_line(tmp_path: Path, line: int, instead: str, says: str) -> None:
    content = "\n".join([*LINES[: line - 1], instead, *LINES[line:]])
    done = init(tmp_path, content.encode())
    is_key = instead.startswith("leadphone")
    assert the_place(done, tmp_path) == (line, 1 if is_key else instead.index("=") + 3)
    assert re.search(says, done.stderr), done.stderr


@pytest.mark.parametrize(
    ("content", "at"),
    [
        (b'name = "', (1, 1)),  # it ends too early: the last line is where to look
        (b"timezone = 'Asia/Seoul'\ndays == []\n", (2, 7)),
        ('timezone = "'.encode("utf-16"), (1, 1)),
        (b'timezone = "Asia/Seoul"\nlead_phone = "\xff"\n', (2, 15)),
        (b"", (1, 1)),
        (b'timezone = "Asia/Seoul"\nname = 3\ndays = [2019-09-30]\n', (2, 8)),
        (b'timezone = "Asia/Seoul"\nname = { en = "F" }\ndays = [2019-09-30]\ncategory = 3\n', (4, 12)),
        (b'timezone = "Asia/Seoul"\nname = { en = "F" }\ndays = [2019-09-30]\nbadge = []\n', (4, 9)),
    ],
)
def test_a_file_that_is_no_event_at_all_is_told_with_its_place(
    tmp_path: Path, content: bytes, at: tuple[int, int]
) -> None:
    assert the_place(init(tmp_path, content), tmp_path) == at


def test_a_second_event_is_not_made_over_the_first(tmp_path: Path) -> None:
    content = DEMO_EVENT.read_bytes()
    assert init(tmp_path, content).returncode == 0
    before = (tmp_path / "data" / "roster.db").read_bytes()
    again = Place(tmp_path / "data", tmp_path / "key").run("event", "init", str(tmp_path / "event.toml"))
    assert again.returncode == 1
    assert "holds an event already" in again.stderr
    assert (tmp_path / "data" / "roster.db").read_bytes() == before
