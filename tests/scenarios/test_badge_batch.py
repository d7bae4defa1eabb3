"""Badges before the doors open: a file or a printer, filtered, sorted, paused, killed, and gone on with."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pypdfium2

from tests.printing.test_batch import tokens
from tests.scenarios.commands import PROJECT, Place, made, program

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
    said = desk.done("badge", "batch", "--printer", "Front")
    after = {path.name: path.stat().st_mtime_ns for path in folder.glob("*.pdf")}
    assert {name: after[name] for name in before} == before
    assert len(after) == 20 or (len(after) == 19 and "1 are uncertain" in said)
    assert len(facts(desk, "badge_issued")) == 20


def test_ctrl_c_pauses_and_says_how_to_go_on(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    folder = tmp_path / "badges"
    desk.done("printer", "add", "Front", f"folder:{folder}", "--profile", "zpl-203")
    command = program("badge", "batch", "--printer", "Front", "--data", str(desk.data))
    with subprocess.Popen(
        command, cwd=PROJECT, env=desk.environment(), stdout=subprocess.PIPE, text=True
    ) as batch:
        end = time.monotonic() + 60
        while len(list(folder.glob("*.pdf"))) < 3 and time.monotonic() < end:
            time.sleep(0.01)
        batch.send_signal(signal.SIGINT)
        said, _ = batch.communicate(timeout=60)
    assert "Paused: " in said
    assert "The same command goes on." in said
    assert batch.returncode == 130
    assert "badges printed" in desk.done("badge", "batch", "--printer", "Front")
    assert len(list(folder.glob("*.pdf"))) == 20


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
