"""The morning without power: the list on paper, what was ticked entered again, a delegation at one go."""

import json
from pathlib import Path

import pypdfium2

from tests.scenarios.commands import Place, made

PEOPLE = """name,name_native,organisation,country,category,delegation,email,booking_code,state,hide
Layla Mansouri,ليلى المنصوري,Cedar Coast,JO,presenter,Amman,layla@example.net,LAYL-AAA1,,organisation;country
Omar Haddad,,Cedar Coast,JO,presenter,amman,omar@example.net,OMAR-AAA1,,
Rana Saleh,,Cedar Coast,JO,presenter,Amman,,RANA-AAA1,blocked,
Hong Gil-dong,홍길동,City,KR,participant,,h@example.kr,HONG-AAA1,,
Kim Bo,,One,KR,participant,,,KIMM-AAA1,,
Kim Bo,,Two,KR,participant,,,KIMM-BBB2,,
Gone Away,,,KR,participant,Amman,,GONE-AAA1,cancelled,
"""


def facts(desk: Place) -> list[dict[str, object]]:
    told = [json.loads(line) for line in desk.done("journal").splitlines()]
    return [one for one in told if one["kind"] == "checked_in"]


def test_the_printed_list_has_everybody_under_both_scripts_and_no_address(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    out = tmp_path / "list.pdf"
    assert "5 people on" in desk.done("roster", "print", "--out", str(out))
    document = pypdfium2.PdfDocument(out.read_bytes())
    assert len(document) >= 1
    assert b"example.net" not in out.read_bytes()
    assert "2 people on" in desk.done("roster", "print", "--out", str(out), "--category", "presenter")
    for wrong, said in (
        (("--out", str(tmp_path / "x.txt")), ".pdf"),
        (("--out", str(out), "--letters", "Q"), "Nobody"),
    ):
        refused = desk.run("roster", "print", *wrong)
        assert (refused.returncode, said in refused.stderr) == (1, True)


def test_what_was_ticked_is_entered_with_its_true_time_and_nobody_is_guessed(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE, rehearse="2019-09-30T12:00")
    paper = tmp_path / "paper.txt"
    paper.write_text("LAYL-AAA1 09:15\n홍길동 9:20\nkim bo\n\nNobody Here\nrana saleh\n", encoding="utf-8")
    entered = desk.run("roster", "enter", str(paper), "--at", "09:30")
    assert entered.returncode == 1
    assert "2 entered, 0 were in already, 3 left to look at" in entered.stdout
    assert "line 3: kim bo: several have this name; take the code: KIMM-AAA1, KIMM-BBB2" in entered.stdout
    assert "line 5: Nobody Here: nobody" in entered.stdout
    assert "(blocked)" in entered.stdout
    told = facts(desk)
    assert [str(one["happened_at"])[11:16] for one in told] == ["00:15", "00:20"]  # nine o'clock in Seoul
    assert all(str(one["station_at"]) > str(one["happened_at"]) for one in told)
    again = desk.done("roster", "enter", "-", text="LAYL-AAA1 10:00\n홍길동 10:00\n")
    assert "0 entered, 2 were in already" in again
    assert len(facts(desk)) == 2
    for text, options, said in (
        ("KIMM-AAA1\n", (), "has no time"),
        ("KIMM-AAA1 25:99\n", (), "is no time"),
        ("KIMM-AAA1 13:00\n", (), "still to come"),
        ("KIMM-AAA1 09:00\n", ("--day", "2019-12-24"), "not a day of this event"),
        ("KIMM-AAA1\n", ("--at", "soon"), "--at is a time"),
    ):
        refused = desk.run("roster", "enter", "-", *options, text=text)
        assert (refused.returncode, said in refused.stderr) == (1, True), refused.stderr


def test_a_delegation_comes_in_at_one_go_from_any_members_code(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    shown = desk.done("roster", "delegation", "AMMAN")
    assert "Amman: 3 people." in shown
    out = tmp_path / "amman.pdf"
    assert "3 people on 1 page." in desk.done("roster", "delegation", "OMAR-AAA1", "--list", str(out))
    came = desk.done("roster", "delegation", "OMAR-AAA1", "--check-in", "--except", "LAYL-AAA1")
    assert "OMAR-AAA1\tOmar Haddad\tchecked in" in came
    assert "RANA-AAA1\tRana Saleh\tblocked" in came
    assert "LAYL-AAA1\tLayla Mansouri\tnot yet" in came
    assert "1 checked in now" in came
    assert "1 checked in now" in desk.done("roster", "delegation", "Amman", "--check-in")
    assert "0 checked in now" in desk.done("roster", "delegation", "Amman", "--check-in")
    refused = desk.run("roster", "delegation", "Aman")
    assert (refused.returncode, "There is: Amman" in refused.stderr) == (1, True)
    alone = desk.run("roster", "delegation", "HONG-AAA1")
    assert (alone.returncode, "no delegation" in alone.stderr) == (1, True)
