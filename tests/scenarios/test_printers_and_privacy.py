"""Printers from the command line, and a whole morning after which no log knows anybody."""

import json
import re
import time
from pathlib import Path

import pytest

from tests.printing.fake_zpl import FakeZplPrinter
from tests.scenarios.commands import Place, hub_running, made, paired

PEOPLE = """name,name_native,organisation,booking_code,email,phone,ticket,note,state
Layla Mansouri,ليلى المنصوري,Cedar Coast,K7QM-42X,layla@example.org,+962700000,TICKET-LAYLA-1,peanuts,
Hong Gil-dong,홍길동,Mudeung,D4TE-92K,hong@example.org,,,,
Tomás Iriarte,,Río Verde,R9FA-3WZ,tomas@example.org,,,,cancelled
Yoon Hae-rim,,Gwangju,W2HC-58N,yoon@example.org,,,,unpaid
Broken Row,,Nowhere,X2HC-58N,not-an-address,,,,
"""
PERSONAL = re.compile(
    "Layla|Mansouri|ليلى|Hong|홍길동|Iriarte|Yoon|Broken Row|Cedar|Mudeung|Verde|example\\.org|not-an-address|"
    "96270|TICKET-LAYLA|peanuts|K7QM|D4TE|R9FA|W2HC|X2HC|ZZZZ"
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Place:
    return made(tmp_path_factory.mktemp("printers"), "desk", PEOPLE)


def test_a_printer_is_added_tested_and_removed(desk: Place, tmp_path: Path) -> None:
    desk.done("printer", "add", "Folder", f"folder:{tmp_path}", "--profile", "pdf")
    with FakeZplPrinter() as zebra:
        desk.done("printer", "add", "Zebra", zebra.uri, "--profile", "zpl-203")
        listed = [line.split("\t") for line in desk.done("printer", "list").splitlines()]
        assert listed == [["Folder", f"folder:{tmp_path}", "pdf"], ["Zebra", zebra.uri, "zpl-203"]]
        assert "Folder: test badge printed" in desk.done("printer", "test", "Folder")
        assert "Zebra: test badge sent" in desk.done("printer", "test", "Zebra")
        assert len(zebra.received) == 1
        zebra.is_paper_out = True
        without_paper = desk.run("printer", "test", "Zebra")
        assert (without_paper.returncode, without_paper.stderr) == (
            1,
            "Zebra: paper is out; load a roll.\n",
        )
        assert len(zebra.received) == 1
        doctor = desk.run("doctor")
        assert doctor.returncode == 1
        assert "LOOK  printer Zebra: paper is out" in doctor.stdout
    away = desk.run("printer", "test", "Zebra")
    assert away.returncode == 1
    assert "cannot be reached" in away.stderr
    assert list(tmp_path.glob("*.pdf"))
    for name in ("Zebra", "Folder"):
        desk.done("printer", "remove", name)
    assert desk.done("printer", "list") == ""
    assert all(
        json.loads(line)["kind"] in ("registered", "ticket_key_added")
        for line in desk.done("journal").splitlines()
    )  # a test badge is nobody's


def test_a_roster_comes_back_the_same(desk: Place, tmp_path: Path) -> None:
    first, other, second = tmp_path / "a.csv", tmp_path / "other", tmp_path / "b.csv"
    desk.done("roster", "export", str(first))
    other.mkdir()
    copy = made(other, "copy", first.read_text(encoding="utf-8-sig"))
    copy.done("roster", "export", str(second))
    assert second.read_bytes() == first.read_bytes()
    assert "0 new, 0 changed, 4 unchanged" in copy.done("roster", "import", str(first))
    changed = tmp_path / "renamed.csv"
    changed.write_text("Teilnehmer,booking_code\nHong Gil-dong Kim,D4TE-92K\n", encoding="utf-8")
    dry = copy.done("roster", "import", str(changed), "--map", "Teilnehmer=name", "--dry-run")
    assert "1 row would be taken (0 new, 1 changed" in dry
    assert "Hong Gil-dong Kim" not in copy.done("roster", "find", "D4TE-92K")
    copy.done("roster", "import", str(changed), "--map", "Teilnehmer=name")
    assert "Hong Gil-dong Kim" in copy.done("roster", "find", "D4TE-92K")


def test_after_a_whole_morning_no_log_knows_anybody(tmp_path: Path) -> None:
    hub, desk = made(tmp_path, "hub", PEOPLE), Place(tmp_path / "desk", tmp_path / "desk.key")
    said = tmp_path / "hub.err"
    told = []
    with FakeZplPrinter(print_s=0.01) as zebra, hub_running(hub, said):
        paired(desk, hub)
        told.append(desk.run("sync").stderr)
        desk.done("printer", "add", "Zebra", zebra.uri, "--profile", "zpl-203")
        codes = (
            "K7QM-42X",
            "K7QM-42X",
            "TICKET-LAYLA-1",
            "R9FA-3WZ",
            "W2HC-58N",
            "ZZZZ-ZZZ",
            "Layla Mansouri",
        )
        morning = desk.run("station", text="".join(f"{code}\n" for code in codes))
        assert morning.stdout.count('"admit"') == 1
        zebra.breaks_off_after = 100  # the next badge breaks off: the worst that a log has to tell
        broken = desk.run("station", text="D4TE-92K\n")
        assert broken.stdout.count('"admit"') == 1
        told += [morning.stderr, broken.stderr, desk.run("sync").stderr]
        _wait_for_the_clock_of_the_log()
    told += [desk.run("sync").stderr, desk.run("station", text="홍길동\n").stderr]
    told += [desk.run("doctor").stderr, said.read_text(encoding="utf-8")]
    logs = [one for place in (hub, desk) for one in (place.data / "log").iterdir()]
    assert len(logs) >= 2
    told += [one.read_text(encoding="utf-8") for one in logs]
    everything = "\n".join(told)
    assert "checked in registration_id=" in everything  # the log does tell what happened
    assert not PERSONAL.search(everything), PERSONAL.search(everything)
    personal = [json.loads(line) for line in desk.done("journal", "--personal").splitlines()]
    tokens = [one["personal"]["token"] for one in personal if one["kind"] == "badge_issued"]
    assert len(tokens) == 2
    assert not any(token in everything for token in tokens)
    keys = [place.key.read_text().strip() for place in (hub, desk)]
    assert not any(key in everything for key in keys)
    assert not PERSONAL.search(desk.done("journal"))


def _wait_for_the_clock_of_the_log() -> None:
    """Let the hub's own thread write down what it has to say."""
    time.sleep(0.2)


def test_a_badge_that_cannot_be_drawn_is_told_on_the_spot_with_its_reason(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", "name,booking_code\nLayla \U00013000,K7QM-42X\n")
    desk.done("printer", "add", "P", f"folder:{tmp_path / 'badges'}", "--profile", "zpl-203")
    done = desk.run("station", text="K7QM-42X\n")
    assert '"outcome": "admit"' in done.stdout
    assert "A badge was not printed" in done.stderr
    assert "U+13000" in done.stderr
