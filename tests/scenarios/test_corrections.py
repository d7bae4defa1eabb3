"""Corrections by command: walk-ins, edits, notes, history, merges, and one person forgotten."""

import csv
import json
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from tests.scenarios.commands import PROJECT, Place, made, program

PEOPLE = """name,name_native,organisation,city,country,email,booking_code,ticket
Layla Mansouri,ليلى المنصوري,Cedar Coast,Amman,JO,layla@example.net,LAYL-AAA1,T-LAYLA
Lee Min-jun,,Gwangju City,Gwangju,KR,,LEEE-AAA1,T-LEE
,이민준,Gwangju City,Gwangju,KR,mj@example.net,LEEE-BBB2,T-YI
Oyu Bat,,Ulaanbaatar Office,Ulaanbaatar,MN,,OYUB-AAA1,
"""


def rows(desk: Place, folder: Path) -> dict[str, dict[str, str]]:
    out = folder / "out.csv"
    desk.done("roster", "export", str(out))
    with out.open(encoding="utf-8-sig") as file:
        return {row["booking_code"]: row for row in csv.DictReader(file)}


def test_a_walk_in_is_on_the_list_has_a_code_and_is_in(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    said = desk.done("roster", "add", "Ngozi Okafor", "--set", "country=나이지리아", "--check-in")
    code = said.split("\t")[0]
    assert said.rstrip().endswith("checked in")
    assert "in since" in desk.done("roster", "find", code)
    assert rows(desk, tmp_path)[code]["country"] == "NG"
    for wrong, sentence in (
        (("--set", "country=Atlantis"), "is not known"),
        (("--set", "nonsense=1"), "FIELD=TEXT"),
        (("--set", "booking_code=LAYL-AAA1"), "somebody else's"),
    ):
        refused = desk.run("roster", "add", "X", *wrong)
        assert (refused.returncode, sentence in refused.stderr) == (1, True), refused.stderr


def test_an_edit_keeps_what_stood_there_and_says_who_and_when(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    desk.done("roster", "edit", "LAYL-AAA1", "--set", "name=Layla Al-Mansouri", "--set", "job_title=Judge")
    desk.done("roster", "edit", "LAYL-AAA1", "--set", "job_title=")
    assert "nothing to change" in desk.done("roster", "edit", "LAYL-AAA1", "--set", "job_title=")
    desk.done("roster", "note", "LAYL-AAA1", "meets the mayor at ten")
    told = desk.done("roster", "history", "LAYL-AAA1")
    lines = [line.split("\t")[2] for line in told.splitlines()]
    assert lines == [
        "Put on the list from a file: Layla Mansouri ليلى المنصوري.",
        "Changed: Name: Layla Mansouri → Layla Al-Mansouri; Position: Judge.",
        "Changed: Position: Judge → empty.",
        "Note: meets the mayor at ten.",
    ]
    assert "2019-09-30" in told
    assert "Layla Al-Mansouri" in desk.done("roster", "find", "mansouri")
    refused = desk.run("roster", "edit", "LAYL-AAA1", "--set", "name=", "--set", "name_native=")
    assert (refused.returncode, "name is missing" in refused.stderr) == (1, True)
    for wrong, said in (
        (("add", "   "), "name is missing"),
        (("payments", "--day", "2019-13-01"), "--day is a date"),
        (("payments", "--day", "2019-12-24"), "not a day of this event"),
        (("enter", str(tmp_path / "none.txt")), "No such file"),
    ):
        refused = desk.run("roster", *wrong)
        assert (refused.returncode, said in refused.stderr) == (1, True), refused.stderr


def test_two_registrations_become_one_person_and_two_again(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    before = rows(desk, tmp_path)
    pairs = desk.done("roster", "duplicates").splitlines()
    assert len(pairs) == 1
    assert "same sound, same organisation, same city" in pairs[0]
    desk.done("roster", "merge", "LEEE-AAA1", "LEEE-BBB2")
    assert "No two" in desk.done("roster", "duplicates")
    answers = desk.done("station", text="T-LEE\nT-YI\n").splitlines()
    assert '"outcome":"admit"' in answers[0].replace(" ", "")
    assert '"already_in"' in answers[1]
    merged = rows(desk, tmp_path)
    assert merged["LEEE-AAA1"]["name_native"] == "이민준"
    assert merged["LEEE-AAA1"]["email"] == "mj@example.net"
    assert desk.run("roster", "merge", "LEEE-AAA1", "LEEE-BBB2").returncode == 1
    desk.done("roster", "unmerge", "LEEE-BBB2")
    after = rows(desk, tmp_path)
    told = ("days_checked_in", "first_checked_in_at")
    for code, row in before.items():
        assert {k: v for k, v in row.items() if k not in told} == {
            k: v for k, v in after[code].items() if k not in told
        }
    desk.done("roster", "apart", "LEEE-AAA1", "LEEE-BBB2")
    assert "No two" in desk.done("roster", "duplicates")


def test_an_erased_person_is_nowhere_in_the_file_and_still_counted(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    desk.done("roster", "edit", "LAYL-AAA1", "--set", "note=asks for the ramp")
    desk.done("station", text="T-LAYLA\n")
    count = len(rows(desk, tmp_path))
    refused = desk.run("roster", "erase", "LAYL-AAA1", text="no\n")
    assert (refused.returncode, "nothing was erased" in refused.stderr) == (1, True)
    assert "1 registration of one person erased" in desk.done("roster", "erase", "LAYL-AAA1", "--yes")
    assert desk.run("roster", "find", "layla").returncode == 1
    left = [row for row in rows(desk, tmp_path).values() if row["country"] == "JO"]
    assert [(row["name"], row["email"], row["ticket"], row["note"]) for row in left] == [("", "", "", "")]
    assert left[0]["days_checked_in"] == "2019-09-30"
    assert len(desk.done("journal").splitlines()) > count
    plain = pages(desk)
    for word in ("Layla", "layla", "Mansouri", "mansouri", "المنصوري", "ramp", "T-LAYLA", "LAYL-AAA1"):
        assert word.encode() not in plain, word
    assert b"Oyu" in plain  # the pages are really read


def pages(desk: Place) -> bytes:
    """Return what stands in the database's pages and in its WAL, free pages too.

    Source: SQLCipher 4, "Design": 4096 bytes a page, at its end an IV of 16 and an HMAC of 64; AES-256 in CBC; the
    first 16 bytes of the file are a salt, not used where the key is given raw.
    """
    key = bytes.fromhex(desk.key.read_text().strip())
    plain = b""
    for path in sorted(desk.data.glob("*.db*")):
        data, head, step, skip = path.read_bytes(), 0, 4096, 0
        if path.name.endswith("-wal"):
            head, step, skip = 32, 4096 + 24, 24
        for start in range(head, len(data) - step + 1, step):
            page = data[start + skip : start + step]
            salt = 16 if not skip and start == 0 else 0
            cipher = Cipher(algorithms.AES(key), modes.CBC(page[-80:-64]))
            plain += cipher.decryptor().update(page[salt:-80])
    return plain


def answer(desk: Place, code: str) -> dict[str, object]:
    (line,) = desk.done("station", text=f"{code}\n").splitlines()
    told: dict[str, object] = json.loads(line)
    return told


def test_a_place_passes_to_somebody_else_and_the_old_ticket_stops(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    desk.done("roster", "edit", "LAYL-AAA1", "--set", "category=presenter", "--set", "days=2019-09-30")
    said = desk.done(
        "roster", "replace", "LAYL-AAA1", "--name", "Rana Saleh", "--set", "organisation=Cedar Coast"
    )
    code = said.split("\t")[0]
    for old in ("T-LAYLA", "LAYL-AAA1"):
        assert (answer(desk, old)["outcome"], answer(desk, old)["reason"]) == ("refuse", "replaced")
    new = rows(desk, tmp_path)[code]
    assert (new["name"], new["category"], new["days"], new["state"]) == (
        "Rana Saleh",
        "presenter",
        "2019-09-30",
        "paid",
    )
    assert answer(desk, code)["outcome"] == "admit"
    assert "The place passed to Rana Saleh." in desk.done("roster", "history", "LAYL-AAA1")
    assert "in place of Layla Mansouri: Rana Saleh." in desk.done("roster", "history", code)
    again = desk.run("roster", "replace", "LAYL-AAA1", "--name", "Other")
    assert (again.returncode, "cannot pass" in again.stderr) == (1, True)


def test_nobody_revives_a_place_that_passed_on(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    desk.done("roster", "replace", "LAYL-AAA1", "--name", "Rana Saleh")
    refused = desk.run("roster", "edit", "LAYL-AAA1", "--set", "state=paid")
    assert (refused.returncode, "passed to somebody else" in refused.stderr) == (1, True)
    told = desk.done("station", text="T-LAYLA\nLAYL-AAA1\n")
    assert told.count('"reason": "replaced"') == 2
    assert rows(desk, tmp_path)["LAYL-AAA1"]["state"] == "replaced"
    assert "0 new, 0 changed" in desk.done("roster", "import", str(tmp_path / "out.csv"))


def test_mistakes_with_a_place_a_badge_and_a_payment_are_taken_back(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    desk.done("printer", "add", "Front", f"folder:{tmp_path / 'badges'}", "--profile", "zpl-203")
    code = desk.done("roster", "replace", "LAYL-AAA1", "--name", "Rana Saleh").split("\t")[0]
    assert "Layla Mansouri has the place again" in desk.done("roster", "undo", code, "replace")
    assert answer(desk, code)["reason"] == "replaced"
    assert answer(desk, "T-LAYLA")["outcome"] == "admit"
    refused = desk.run("roster", "undo", code, "replace")
    assert (refused.returncode, "no `roster replace`" in refused.stderr) == (1, True)
    assert "went back to Layla Mansouri" in desk.done("roster", "history", code)
    desk.done("roster", "collect", "OYUB-AAA1", "--by", "Omar")
    assert "nobody took the badge" in desk.done("roster", "undo", "OYUB-AAA1", "collect")
    told = desk.done("roster", "history", "OYUB-AAA1")
    assert "Omar took the badge along." in told
    assert "Taken back: Omar took the badge along." in told
    desk.done("roster", "edit", "OYUB-AAA1", "--set", "state=unpaid")
    desk.done("roster", "pay", "OYUB-AAA1", "--amount", "5 EUR", "--receipt", "R-1")
    assert "5 EUR taken back; unpaid" in desk.done("roster", "undo", "OYUB-AAA1", "pay")
    listed = desk.done("roster", "payments")
    assert ("taken back" in listed, "In all" in listed) == (True, False)
    assert answer(desk, "OYUB-AAA1")["reason"] == "unpaid"


def test_two_people_may_be_one_after_all(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    desk.done("roster", "apart", "LEEE-AAA1", "LEEE-BBB2")
    assert "No two" in desk.done("roster", "duplicates")
    desk.done("roster", "apart", "LEEE-BBB2", "LEEE-AAA1", "--undo")
    assert "LEEE-AAA1" in desk.done("roster", "duplicates")
    refused = desk.run("roster", "apart", "LEEE-BBB2", "LEEE-AAA1", "--undo")
    assert (refused.returncode, "Nobody has said" in refused.stderr) == (1, True)


def test_a_name_for_the_badge_is_shown_wherever_the_person_is(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    desk.done("roster", "edit", "LAYL-AAA1", "--set", "badge_name=Sam", "--set", "delegation=Cedar")
    assert answer(desk, "T-LAYLA")["name"] == "Sam"
    told = desk.done(
        "roster", "find", "layla mansouri"
    )  # the name on the list finds, the one for the badge is shown
    told += desk.done("roster", "find", "sam") + desk.done("roster", "delegation", "Cedar")
    assert told.count("Sam") == 3
    assert not {word for word in ("Layla", "Mansouri", "ليلى") if word in told}


def test_what_is_hidden_finds_nobody(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    assert "Layla" in desk.done("roster", "find", "cedar coast")
    desk.done("roster", "edit", "LAYL-AAA1", "--set", "hide=organisation;country")
    for text in ("cedar", "cedar coast", "amman", "jordan", "jo", "example.net layla"):
        assert "LAYL-AAA1" not in desk.run("roster", "find", text).stdout, text
    assert "LAYL-AAA1" in desk.done("roster", "find", "mansouri")
    for wrong in ("--organisation", "cedar"), ("--country", "JO"):
        printed = desk.run("roster", "print", "--out", str(tmp_path / "list.pdf"), *wrong)
        assert (printed.returncode, "Nobody on the list" in printed.stderr) == (1, True)
    assert "1 registration" in desk.done("roster", "export", str(tmp_path / "jo.csv"), "--country", "JO")


def test_a_badge_taken_along_is_no_arrival_and_its_holder_just_goes_in(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    refused = desk.run("roster", "collect", "LAYL-AAA1", "--by", "Omar Haddad")
    assert (refused.returncode, "no printer" in refused.stderr) == (1, True)
    desk.done("printer", "add", "Front", f"folder:{tmp_path / 'badges'}", "--profile", "zpl-203")
    assert "handed out" in desk.done("roster", "collect", "LAYL-AAA1", "--by", "Omar Haddad")
    assert "not yet" in desk.done("roster", "find", "LAYL-AAA1")
    assert answer(desk, "T-LAYLA")["outcome"] == "admit"
    assert len(list((tmp_path / "badges").glob("*.pdf"))) == 1, "one badge, though both asked for it"
    assert "Omar Haddad took the badge along." in desk.done("roster", "history", "LAYL-AAA1")


def test_what_is_paid_at_the_desk_is_noted_and_the_place_holds(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    desk.done("roster", "edit", "OYUB-AAA1", "--set", "state=unpaid")
    assert answer(desk, "OYUB-AAA1")["reason"] == "unpaid"
    pay = ("roster", "pay", "OYUB-AAA1", "--amount", "50000 KRW", "--receipt", "R-17")
    assert "unpaid" in desk.done(*pay, "--part")
    assert "paid, checked in" in desk.done(*pay, "--check-in")
    told = desk.done("roster", "history", "OYUB-AAA1")
    assert told.count("Paid a part, 50000 KRW, receipt R-17") == 1
    assert told.count("Paid 50000 KRW, receipt R-17") == 1
    again = desk.run(*pay)
    assert (again.returncode, "not unpaid" in again.stderr) == (1, True)


QUIET = PEOPLE.replace(",ticket\n", ",ticket,protected\n").replace("T-LAYLA\n", "T-LAYLA,yes\n")


def test_somebody_who_is_not_to_be_confirmed_is_nowhere_but_at_her_own_ticket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = made(tmp_path, "desk", QUIET)
    nobody = desk.run("roster", "find", "layla mansouri")
    stranger = desk.run("roster", "find", "nobody mansouri")
    assert nobody.stderr.replace("layla", "nobody") == stranger.stderr
    assert nobody.returncode == stranger.returncode == 1
    assert "LAYL-AAA1" not in rows(desk, tmp_path)
    printed = desk.run("roster", "print", "--out", str(tmp_path / "list.pdf"), "--country", "JO")
    assert (printed.returncode, "Nobody on the list" in printed.stderr) == (1, True)
    assert answer(desk, "T-LAYLA")["outcome"] == "admit"
    refused = desk.run("roster", "find", "layla", "--lead")
    assert (refused.returncode, "pin set" in refused.stderr, refused.stdout) == (1, True, "")
    pin = tmp_path / "pin"
    pin.write_text("274951", encoding="utf-8")
    desk.done("pin", "set", "--from-file", str(pin))
    refused = desk.run("roster", "find", "layla", "--lead")
    assert (refused.returncode, refused.stdout) == (1, "")
    monkeypatch.setenv("MADANG_PIN_FILE", str(pin))
    assert "Layla" in desk.done("roster", "find", "layla", "--lead")
    out = tmp_path / "all.csv"
    desk.done("roster", "export", str(out), "--lead")
    assert "LAYL-AAA1" in out.read_text(encoding="utf-8")
    looks = desk.done("roster", "looked-for")
    assert (looks.count("LAYL-AAA1"), "desk" in looks) == (1, True)
    (look,) = [line for line in desk.done("journal", "--personal").splitlines() if "looked_for" in line]
    assert "mansouri" not in look.casefold()


def test_what_the_event_asks_is_told_answered_and_exported(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE, more=CONSENT)
    told = answer(desk, "T-LAYLA")
    assert told["outcome"] == "admit"
    assert told["ask"] == [
        {
            "id": "photo-consent",
            "kind": "consent",
            "version": "2",
            "required": True,
            "ask": {"en": "May we publish photos of you?"},
            "answers": "yes_no",
        }
    ]
    wrong = desk.run("roster", "answer", "LAYL-AAA1", "photo-consent", "perhaps")
    assert (wrong.returncode, "yes, no" in wrong.stderr) == (1, True)
    with subprocess.Popen(
        [*program("station"), "--data", str(desk.data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=PROJECT,
        env=desk.environment(),
    ) as station:
        assert station.stdin is not None
        assert station.stdout is not None
        for said, is_asked in (("", True), ("no", False)):
            if said:  # while the station has the directory
                desk.done("roster", "answer", "LAYL-AAA1", "photo-consent", said)
            station.stdin.write("T-LAYLA\n")
            station.stdin.flush()
            line = json.loads(station.stdout.readline())
            assert (line["reason"], "ask" in line) == ("already_in", is_asked)
        station.stdin.close()
    row = rows(desk, tmp_path)["LAYL-AAA1"]
    assert row["answer_photo-consent"] == "no"
    assert row["answered_photo-consent"].endswith("version 2")
    assert "0 new, 0 changed" in desk.done("roster", "import", str(tmp_path / "out.csv"))
    assert "(wording 2): No." in desk.done("roster", "history", "LAYL-AAA1")


CONSENT = """
[[question]]
id = "photo-consent"
kind = "consent"
version = "2"
ask = { en = "May we publish photos of you?" }
when = "photo == 'unasked'"
required = true
"""
