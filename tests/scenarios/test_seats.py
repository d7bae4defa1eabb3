"""`seats` of a category, by command: a list that has too many people, a walk-in too many, and the lead who gives one more."""

from pathlib import Path

import pytest

from tests.scenarios.commands import made
from tests.scenarios.inside import done, inside

LIMITED = """
[[category]]
id = "workshop"
name = { en = "Workshop", ko = "워크숍" }
seats = 2
[[category]]
id = "tour"
seats = 3
"""
ROWS = "name,category,booking_code\nAmal,Workshop,AMAL-AAA1\nBora,workshop,BORA-AAA1\nCaro,워크숍,CARO-AAA1\n"


@pytest.mark.expected_warnings
def test_a_list_too_many_is_told_a_walk_in_is_refused_and_a_lead_gives_one_more(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", more=LIMITED)
    for name, text in (("list.csv", ROWS), ("pin", "731846"), ("wrong", "000000")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    for options in (["--dry-run"], []):
        told = done(desk, "roster", "import", str(tmp_path / "list.csv"), *options)
        assert "Workshop: 3 people for 2 places." in told, options
    told = done(desk, "roster", "conflicts")
    assert told.startswith("CARO-AAA1\tCaro\t3 people for 2 places of Workshop; this one came last\tdesk, ")
    assert told.rstrip().endswith(": Caro")
    assert done(desk, "roster", "add", "Dara", "--set", "category=tour").endswith(
        "tour: 2 of 3 places left.\n"
    )
    add = ("roster", "add", "Eran", "--set", "category=workshop")
    status, said = inside(desk, *add)
    assert status == 1
    assert said.startswith("All 2 places of Workshop are taken. Choose another one: --set ")
    done(desk, "pin", "set", "--from-file", str(tmp_path / "pin"))
    over = (*add, "--over-seats", "--pin-file")
    assert "not the lead's PIN" in inside(desk, *over, str(tmp_path / "wrong"))[1]
    assert done(desk, *over, str(tmp_path / "pin")).endswith("\nWorkshop: 4 people for 2 places.\n")
    told = done(desk, "roster", "conflicts")
    assert [line.split("\t")[0] for line in told.splitlines()] == ["CARO-AAA1"], "of the other the lead knows"
