"""Keeping safe, by command: the lead's PIN before lists in plain, as a person at a terminal and a script give it."""

import json
import os
import pty
import subprocess
from pathlib import Path

import pytest

from tests.scenarios.commands import PROJECT, Place, heard, made, program

pytestmark = pytest.mark.alone

PIN = "274951"
PEOPLE = "name,email,booking_code\nLayla Mansouri,layla@example.org,PZXG-RZV\n"


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Place:
    folder = tmp_path_factory.mktemp("safe")
    place = made(folder, "desk", PEOPLE)
    (folder / "pin").write_text(f"{PIN}\n")
    (folder / "wrong").write_text("314159\n")
    return place


def typed(place: Place, *arguments: str, lines: list[str]) -> tuple[int, str]:
    """Run a command at a terminal, type a line at every question, and return its status and all that was to be seen."""
    parent, child = pty.openpty()
    process = subprocess.Popen(
        [*program(*arguments), "--data", str(place.data)],
        stdin=child,
        stdout=child,
        stderr=child,
        cwd=PROJECT,
        env=place.environment() | {"PYTHONFAULTHANDLER": "1"},
        start_new_session=True,
    )
    os.close(child)
    seen, left = "", list(lines)
    while said := heard(parent, process):
        seen += said
        if left and seen.count(": ") > len(lines) - len(left):
            os.write(parent, f"{left.pop(0)}\n".encode())
    os.close(parent)
    return process.wait(30), seen


def test_a_pin_is_asked_for_twice_and_then_lists_are_the_leads(station: Place) -> None:
    folder = station.data.parent
    status, seen = typed(station, "pin", "set", lines=[PIN, "274952"])
    assert (status, "differ" in seen) == (1, True), seen
    status, seen = typed(station, "pin", "set", lines=[PIN, PIN])
    assert status == 0, seen
    assert PIN not in seen

    out = folder / "out.csv"
    edit = ["roster", "edit", "PZXG-RZV", "--set", "city=Amman"]
    assert station.done(*edit)  # what a volunteer may correct
    for command in (
        ["journal"],
        ["roster", "export", str(out)],
        ["roster", "history", "PZXG-RZV"],
        [*edit, "--set", " protected =no"],
        [*edit, "--set", "state=paid"],
    ):
        refused = station.run(*command)
        assert (refused.returncode, refused.stdout) == (1, "")
        assert "--pin-file" in refused.stderr
        assert station.done(*command, "--pin-file", str(folder / "pin"))
    assert "Layla" in station.done("roster", "find", "layla")  # Work at the desk needs no PIN.

    status, seen = typed(station, "roster", "export", str(out), lines=[PIN])
    assert status == 0, seen
    wrong = station.run("journal", "--pin-file", str(folder / "wrong"))
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert "4 more tries" in wrong.stderr


def test_what_is_no_pin_and_where_none_may_lie(station: Place) -> None:
    folder = station.data.parent
    (folder / "letters").write_text("letmein")
    as_lead = ("--pin-file", str(folder / "pin"))
    refused = station.run("pin", "set", "--from-file", str(folder / "letters"), *as_lead)
    assert "6 to 12 digits" in refused.stderr
    (station.data / "pin").write_text(PIN)
    assert "outside" in station.run("journal", "--pin-file", str(station.data / "pin")).stderr
    (station.data / "pin").unlink()
    assert "cannot be read" in station.run("journal", "--pin-file", str(folder / "nothing")).stderr


def test_five_wrong_pins_make_wait_and_the_store_holds_no_pin(station: Place) -> None:
    folder = station.data.parent
    for _ in range(5):
        said = station.run("journal", "--pin-file", str(folder / "wrong")).stderr
    assert "Try again in" in said
    assert "Try again in" in station.run("journal", "--pin-file", str(folder / "pin")).stderr
    for path in station.data.rglob("*"):
        assert not path.is_file() or PIN.encode() not in path.read_bytes(), path


def test_a_staff_badge_at_a_station_is_a_change_of_shift_and_paper_carries_who_ticked(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", PEOPLE)
    assert "2 staff badges" in desk.done(
        "shift", "badges", "J-07", "민지", "--out", str(tmp_path / "staff.pdf")
    )
    codes = codes_of(tmp_path / "staff.pdf")
    assert len(codes) == 2
    said = desk.done("station", "--volunteer", "J-01", text=f"{codes[0]}\nPZXG-RZV\n")
    shift, guest = [json.loads(line) for line in said.splitlines()]
    assert (shift["outcome"], shift["reason"]) == ("refuse", "staff_badge")
    assert shift["name"] in ("J-07", "민지")
    assert guest["outcome"] == "admit"
    (tmp_path / "ticked.txt").write_text("Omar Haddad 08:30\n", encoding="utf-8")
    desk.done("roster", "add", "Omar Haddad")
    desk.done("roster", "enter", str(tmp_path / "ticked.txt"), "--volunteer", "J-02")
    facts = [json.loads(line) for line in desk.done("journal").splitlines()]
    by = [fact["actor_id"] for fact in facts if fact["kind"] == "checked_in"]
    assert by == [shift["name"], "J-02"]
    assert next(fact["actor_id"] for fact in facts[::-1] if fact["kind"] == "registered") == shift["name"]
    assert not any(code in json.dumps(facts) for code in codes)
    assert not any(code in path.read_text() for code in codes for path in (desk.data / "log").glob("*"))


def test_retain_until_is_told_by_doctor(tmp_path: Path) -> None:
    desk = made(tmp_path, "kept", "name\nLayla Mansouri\n", rehearse="2020-01-03T09:00")
    looked = desk.run("doctor")
    assert "LOOK  kept: the list was to be kept until 2019-12-31" in looked.stdout
    assert "2020-02-01" in desk.done("roster", "retain-until", "2020-02-01")
    assert "ok    kept: until 2020-02-01" in desk.run("doctor").stdout
    assert "is no day" in desk.run("roster", "retain-until", "soon").stderr
    assert "goes on until" in desk.run("roster", "retain-until", "2019-10-01").stderr


def codes_of(pdf: Path) -> list[str]:
    """Return what the QR codes of a PDF hold, read by a reader that knows nothing of us."""
    import pypdfium2
    import zxingcpp

    page = pypdfium2.PdfDocument(pdf)[0].render(scale=4).to_pil()
    return [
        one.text
        for one in zxingcpp.read_barcodes(
            page, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
        )
    ]
