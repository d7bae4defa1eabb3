"""Badges before the doors open: a file or a printer, filtered, sorted, paused, killed, and gone on with."""

import csv
import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pypdfium2

from tests.printing.test_batch import tokens
from tests.scenarios.commands import PROJECT, Place, hearing_ctrl_c, made, program

PEOPLE = "name,category,organisation,booking_code\n" + "".join(
    f"Guest {chr(65 + number)},{'press' if number % 3 else 'student'},City {number % 2},\n"
    for number in range(20)
)


def facts(place: Place, kind: str) -> list[dict[str, object]]:
    lines = place.done("journal").splitlines()
    return [fact for line in lines if (fact := json.loads(line))["kind"] == kind]


def test_a_file_has_each_badge_once_and_making_it_again_gives_the_same(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    said = desk.done(
        "badge", "batch", "--category", "press", "--sort", "name", "--out", str(tmp_path / "a.pdf")
    )
    assert "13 badges (13 new)" in said
    said = desk.done("badge", "batch", "--out", str(tmp_path / "b.pdf"), "--sheet", "a4")
    assert "20 badges (7 new)" in said
    first, whole = tokens(tmp_path / "a.pdf"), tokens(tmp_path / "b.pdf")
    assert {code for page in first for code in page} <= {code for page in whole for code in page}
    assert sum(map(len, whole)) == 20
    assert len(facts(desk, "badge_issued")) == len(facts(desk, "badge_printed")) == 20
    answer = json.loads(desk.done("station", text=first[0][0] + "\n"))
    assert (answer["outcome"], answer["job_id"]) == (
        "admit",
        None,
    )  # checked in by it, and nothing more to print
    assert len(facts(desk, "badge_issued")) == 20


def test_a_batch_that_is_killed_goes_on_without_printing_one_twice(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    folder = tmp_path / "badges"
    desk.done("printer", "add", "Front", f"folder:{folder}", "--profile", "zpl-203")
    command = program("badge", "batch", "--printer", "Front", "--data", str(desk.data))
    with subprocess.Popen(command, cwd=PROJECT, env=desk.environment(), stdout=subprocess.DEVNULL) as batch:
        end = time.monotonic() + 60
        while len(list(folder.glob("*.pdf"))) < 4 and time.monotonic() < end:
            time.sleep(0.01)
        batch.send_signal(signal.SIGKILL)
    before = {path.name: path.stat().st_mtime_ns for path in folder.glob("*.pdf")}
    assert 4 <= len(before) < 20
    going_on = desk.run("badge", "batch", "--printer", "Front")
    said = going_on.stdout
    assert going_on.returncode == ("is uncertain" in said)
    after = {path.name: path.stat().st_mtime_ns for path in folder.glob("*.pdf")}
    assert {name: after[name] for name in before} == before
    assert len(after) == 20 or (len(after) == 19 and "1 badge is uncertain" in said)
    assert len(facts(desk, "badge_issued")) == 20


def test_ctrl_c_pauses_and_says_how_to_go_on(tmp_path: Path) -> None:
    many = "name\n" + "".join(f"Guest {number}\n" for number in range(100))
    desk = made(tmp_path, "desk", many)
    folder = tmp_path / "badges"
    desk.done("printer", "add", "Front", f"folder:{folder}", "--profile", "zpl-203")
    command = program("badge", "batch", "--printer", "Front", "--data", str(desk.data))
    with (
        hearing_ctrl_c(),
        subprocess.Popen(
            command,
            cwd=PROJECT,
            env=desk.environment(),
            stdout=subprocess.PIPE,
            text=True,
        ) as batch,
    ):
        end = time.monotonic() + 60
        while not list(folder.glob("*.pdf")) and time.monotonic() < end:
            time.sleep(0.01)
        batch.send_signal(signal.SIGINT)
        said, _ = batch.communicate(timeout=60)
    assert "Paused: " in said
    assert "The same command goes on." in said
    assert batch.returncode == 130
    assert "badges printed" in desk.done("badge", "batch", "--printer", "Front")
    assert len(list(folder.glob("*.pdf"))) == 100


def test_a_proof_shows_the_hardest_names_and_records_nothing(tmp_path: Path) -> None:
    rows = "name,name_native\nMaria del Carmen Fernández de la Vega,\nThiri,သီရိလှိုင်\nKim,김철수\nA\U0001f600,\n"
    desk = made(tmp_path, "desk", rows)
    said = desk.done("badge", "proof", "--out", str(tmp_path / "proof.pdf"))
    assert "No font has this character" in said
    document = pypdfium2.PdfDocument(tmp_path / "proof.pdf")
    assert len(document) == 1
    document.close()
    assert facts(desk, "badge_issued") == []
    assert "Fernández" not in said


def test_what_is_asked_for_wrongly_says_what_there_is(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    out = str(tmp_path / "x.pdf")
    for arguments, said in (
        ((), "--out FILE.pdf or --printer NAME"),
        (("--out", out, "--category", "pres"), "There is no category pres"),
        (("--out", out, "--sort", "age"), "--sort is name, organisation, category, country"),
        (("--out", out, "--letters", "Ω"), "Nobody on the list is meant"),
        (("--out", out, "--sheet", "a3"), "There is no sheet a3"),
        (("--out", str(tmp_path / "x.png")), "--out ends in .pdf"),
        (("--out", str(tmp_path / "no" / "x.pdf")), "is not there"),
        (("--printer", "Back"), "There is no printer Back"),
    ):
        ended = desk.run("badge", "batch", *arguments)
        assert ended.returncode != 0
        assert said in ended.stderr
    assert not os.path.exists(out)
    assert facts(desk, "badge_issued") == []


def test_a_file_that_was_killed_leaves_nobody_without_a_badge(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    command = program("badge", "batch", "--out", str(tmp_path / "a.pdf"), "--data", str(desk.data))
    with subprocess.Popen(command, cwd=PROJECT, env=desk.environment(), stdout=subprocess.PIPE) as batch:
        assert batch.stdout is not None
        while b"Drawing" not in batch.stdout.readline():
            pass
        batch.send_signal(signal.SIGKILL)
    issued = facts(desk, "badge_issued")
    assert (len(issued), facts(desk, "badge_printed")) == (20, [])
    desk.done("printer", "add", "Front", f"folder:{tmp_path / 'badges'}", "--profile", "zpl-203")
    codes = [row["booking_code"] for row in exported(desk, tmp_path)]
    lines = desk.done("station", text=f"{codes[0]}\n{codes[1]}\n").splitlines()
    assert all(json.loads(line)["job_id"] for line in lines)
    assert len(list((tmp_path / "badges").glob("*.pdf"))) == 2
    assert facts(desk, "badge_issued") == issued  # the badge that was issued, not another
    said = desk.done("badge", "batch", "--printer", "Front")
    assert "18 badges printed (0 new)" in said
    assert len(list((tmp_path / "badges").glob("*.pdf"))) == 20


def test_a_file_takes_over_what_waits_at_a_printer_and_no_badge_comes_twice(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    desk.done("printer", "add", "Off", "tcp://127.0.0.1:9", "--profile", "zpl-203")
    codes = [row["booking_code"] for row in exported(desk, tmp_path)]
    desk.run("station", text=f"{codes[0]}\n{codes[1]}\n")
    held = desk.run("printer", "remove", "Off")
    assert held.returncode == 1
    assert "2 badges wait at Off" in held.stderr
    desk.done("printer", "add", "Front", f"folder:{tmp_path / 'badges'}", "--profile", "zpl-203")
    other = desk.run("badge", "batch", "--printer", "Front")
    assert other.returncode == 1
    assert "18 badges printed (18 new)" in other.stdout
    assert "2 badges were left to Off" in other.stdout
    said = desk.done("badge", "batch", "--out", str(tmp_path / "a.pdf"))
    assert "20 badges (0 new)" in said
    desk.done("printer", "remove", "Off")
    assert len(facts(desk, "badge_printed")) == len(facts(desk, "badge_issued")) == 20


def test_what_could_not_be_printed_is_not_counted_and_is_named_by_its_code(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", "name\nLayla Mansouri\nTenzin \U0001f389\n")
    desk.done("printer", "add", "Front", f"folder:{tmp_path / 'badges'}", "--profile", "zpl-203")
    done = desk.run("badge", "batch", "--printer", "Front")
    assert done.returncode == 1
    assert "1 badge printed (2 new). 1 could not be printed" in done.stdout
    codes = {row["name"]: row["booking_code"] for row in exported(desk, tmp_path)}
    done = desk.run("badge", "batch", "--out", str(tmp_path / "a.pdf"))
    assert done.returncode == 1
    assert f"{codes['Tenzin 🎉']} was left out." in done.stdout


def exported(place: Place, folder: Path) -> list[dict[str, str]]:
    place.done("roster", "export", str(folder / "out.csv"))
    return list(csv.DictReader((folder / "out.csv").read_text("utf-8-sig").splitlines()))


def test_one_badge_is_printed_without_a_check_in_and_a_check_in_prints_none(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", "name,booking_code\nGuest A,AAAA-001\nGuest B,BBBB-002\n")
    desk.done("printer", "add", "Front", f"folder:{tmp_path / 'badges'}", "--profile", "png")
    assert "1 badge printed" in desk.done("badge", "print", "AAAA-001")
    assert (len(facts(desk, "badge_printed")), facts(desk, "checked_in")) == (1, [])
    again = desk.run("badge", "print", "AAAA-001")
    assert (again.returncode, "There is a badge already" in again.stderr) == (1, True)
    said = desk.done("station", "--no-print", text="AAAA-001\nBBBB-002\n").splitlines()
    assert [json.loads(line)["outcome"] for line in said] == ["admit", "admit"]
    assert [json.loads(line)["job_id"] for line in said] == [None, None]
    assert len(facts(desk, "badge_issued")) == 1
