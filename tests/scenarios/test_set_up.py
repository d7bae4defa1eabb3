"""Setting up: what is wrong is said then, not in the morning, and nothing is made by halves."""

import json
import shutil
from pathlib import Path

import pytest

from tests.scenarios.commands import DEMO_EVENT, PROJECT, Place, hub_running, made, paired

LABEL = PROJECT / "resources" / "badges" / "label-62x100.toml"


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "data", tmp_path / "key")


def event_file(folder: Path, template: str = "label-62x100", logo: str = "") -> Path:
    file = folder / "event.toml"
    lines = [line for line in DEMO_EVENT.read_text("utf-8").splitlines() if not line.startswith("logo")]
    text = "\n".join(lines).replace('"a6-portrait"', f'"{template}"' + (f'\nlogo = "{logo}"' if logo else ""))
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("template", "logo", "said"),
    [
        ("mine.toml", "", "mine.toml"),
        ("label-62x100", "logo.svg", "logo.svg is not an SVG picture"),
        ("label-62x100", "/etc/hostname", "outside the folder"),
        ("label-62x100", "../logo.svg", "../logo.svg"),
    ],
)
def test_a_badge_that_could_not_be_drawn_is_told_at_once(
    place: Place, tmp_path: Path, template: str, logo: str, said: str
) -> None:
    (tmp_path / "mine.toml").write_text("garbage =", encoding="utf-8")
    (tmp_path / "logo.svg").write_text("not a picture", encoding="utf-8")
    file = event_file(tmp_path, template, logo)
    before = file.read_bytes()
    done = place.run("event", "init", str(file))
    assert done.returncode == 1
    assert said in done.stderr
    assert not place.data.exists()
    assert file.read_bytes() == before


def test_an_event_that_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    inside = Place(tmp_path / "data", tmp_path / "data" / "key")
    file = event_file(tmp_path)
    before = file.read_bytes()
    assert inside.run("event", "init", str(file)).returncode == 1
    assert not inside.data.exists()
    assert file.read_bytes() == before


def test_the_id_is_written_and_not_one_byte_more(place: Place, tmp_path: Path) -> None:
    file = event_file(tmp_path)
    text = file.read_text("utf-8").replace("\n", "\r\n")
    file.write_bytes(b"\xef\xbb\xbf" + text.encode())
    place.done("event", "init", str(file))
    now = file.read_bytes()
    assert now.startswith(b"\xef\xbb\xbf")
    changed = [
        new
        for old, new in zip(text.encode().split(b"\r\n"), now[3:].split(b"\r\n"), strict=True)
        if old != new
    ]
    assert len(changed) == 1
    assert changed[0].startswith(b"event_id")


def test_a_logo_in_a_folder_comes_along_and_a_desk_gets_logo_template_and_clock_with_the_event(
    place: Place, tmp_path: Path
) -> None:
    shutil.copyfile(LABEL, tmp_path / "mine.toml")
    (tmp_path / "img").mkdir()
    shutil.copyfile(DEMO_EVENT.parent / "logo.svg", tmp_path / "img" / "logo.svg")
    hub = Place(tmp_path / "hub", tmp_path / "hub.key")
    hub.done(
        "event",
        "init",
        str(event_file(tmp_path, "mine.toml", "img/logo.svg")),
        "--rehearse",
        "2019-09-30T09:00",
    )
    with hub_running(hub, tmp_path / "hub.err"):
        paired(place, hub)
    assert (place.data / "img" / "logo.svg").is_file()
    assert (place.data / "mine.toml").read_bytes() == LABEL.read_bytes()
    told = place.done("doctor")
    assert "a rehearsal" in told
    assert "template mine.toml, logo img/logo.svg" in told


def test_a_printer_that_cannot_print_this_badge_is_refused(tmp_path: Path) -> None:
    desk = Place(tmp_path / "desk", tmp_path / "desk.key")
    desk.done("event", "init", str(event_file(tmp_path, "a6-portrait")))
    done = desk.run("printer", "add", "E", f"folder:{tmp_path / 'out'}", "--profile", "escpos-80mm")
    assert done.returncode == 1
    assert "dots wide" in done.stderr
    for uri in ("folder:/proc/nope", "tcp://user:word@host:9100"):
        assert desk.run("printer", "add", "P", uri, "--profile", "zpl-203").returncode == 1
    assert desk.run("printer", "add", " ", "screen:", "--profile", "screen").returncode == 1
    assert desk.done("printer", "list") == ""


def test_an_empty_roster_file_is_damaged_not_new(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk", "name\nKim\n")
    (desk.data / "roster.db").write_bytes(b"")
    for command in (("doctor",), ("journal",), ("roster", "find", "Kim")):
        done = desk.run(*command)
        assert (done.returncode, "damaged" in done.stderr) == (1, True), done.stdout


def test_a_copied_directory_is_told_at_every_sync_and_by_doctor(tmp_path: Path) -> None:
    hub, desk = (
        made(tmp_path, "hub", "name,ticket\nKim,T-KIM-1\nLee,T-LEE-1\n"),
        Place(tmp_path / "d", tmp_path / "d.key"),
    )
    with hub_running(hub, tmp_path / "hub.err"):
        paired(desk, hub)
        desk.done("sync")
        copy = Place(tmp_path / "copy", desk.key)
        shutil.copytree(desk.data, copy.data)
        for place, code in ((desk, "T-KIM-1"), (copy, "T-LEE-1")):
            answer = json.loads(place.done("station", text=f"{code}\n").splitlines()[0])
            assert answer["outcome"] == "admit", answer
        desk.done("sync")
        for _ in range(2):
            told = copy.run("sync")
            assert told.returncode == 1
            assert "copy of another" in told.stderr
        assert "LOOK  hub" in copy.run("doctor").stdout
