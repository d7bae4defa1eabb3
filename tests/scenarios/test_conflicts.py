"""`roster conflicts`: what was changed here and in a newer list is told until somebody looked; what is hidden stays hidden."""

from pathlib import Path

from tests.scenarios.commands import made

HEAD = "external_id,name,organisation,city,hide,booking_code"
FIRST = f"{HEAD}\n1,Layla Mansouri,Cedar Coast,Amman,organisation,LAYL-AAA1\n2,Lee Min-jun,City,Gwangju,,LEEE-AAA1\n"
SECOND = (
    f"{HEAD}\n1,Layla Mansouri,Zedern,Amman,organisation,LAYL-AAA1\n2,Lee Min-jun,City,Busan,,LEEE-AAA1\n"
)


def test_a_list_against_the_desk_is_told_and_seen_once(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", FIRST)
    assert "No two places" in desk.done("roster", "conflicts")
    desk.done("roster", "edit", "LAYL-AAA1", "--set", "organisation=Cedar Institute")
    desk.done("roster", "edit", "LEEE-AAA1", "--set", "city=Seoul")
    (tmp_path / "second.csv").write_text(SECOND, encoding="utf-8")
    desk.done("roster", "import", str(tmp_path / "second.csv"))
    told = desk.done("roster", "conflicts")
    assert {line.split("\t")[0] for line in told.splitlines()} == {"LEEE-AAA1", "LAYL-AAA1"}
    assert "city changed here and in the list" in told
    assert "Seoul" in told
    assert "Busan" in told
    assert "not shown here" in told
    assert "Zedern" not in told
    assert "2 conflicts looked at." in desk.done("roster", "conflicts", "--seen")
    assert "No two places" in desk.done("roster", "conflicts")
