"""The command line as scripts rely on it: what each command says, leaves, and ends with; never a traceback."""

import csv
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from kiosk.app.demo_command import UNKNOWN_CODE
from kiosk.domain.codes import CodeKind, code_kind
from kiosk.rehearsal.people import DEMO
from tests.scenarios import warm

PROJECT = Path(__file__).parents[2]
PEOPLE = """name,name_native,category,organisation,country,booking_code,days,photo,state,email
Layla Mansouri,ليلى المنصوري,presenter,Cedar Coast,JO,K7QM-42X,,no,,layla@example.org
Hong Gil-dong,홍길동,participant,Mudeung,KR,D4TE-92K,,,,hong@example.org
Rosa Quintanilla-Vega,,city-delegate,Coastal Cities,PE,N6XA-35Q,2019-10-02;2019-10-03,,,
Tomás Iriarte,,participant,,AR,R9FA-3WZ,,,cancelled,
Yoon Hae-rim,,participant,,KR,W2HC-58N,,,unpaid,
Nobody's Row,,wizard,,KR,,,,,
"""


@dataclass
class Desk:
    """A data directory and its key."""

    data: Path
    key: Path

    def run(self, *arguments: str, text: str = "", data: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a command on it."""
        where = ("--data", str(self.data)) if data else ()
        return madang(self.key, *arguments, *where, text=text)


def madang(key: Path, *arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command; whatever it does, it shows no traceback."""
    done = warm.run(arguments, os.environ | {"MADANG_KEY_FILE": str(key)}, text, 100)
    assert "Traceback" not in done.stderr
    return done


def rows_of(path: Path) -> list[dict[str, str]]:
    """Read a CSV file as a spreadsheet would."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("desk")
    made = Desk(folder / "data", folder / "key")
    for name in ("event.toml", "logo.svg"):
        (folder / name).write_bytes((DEMO / name).read_bytes())
    (folder / "people.csv").write_text(PEOPLE, encoding="utf-8")
    done = made.run("event", "init", str(folder / "event.toml"), "--rehearse", "2019-09-30T09:00")
    assert done.returncode == 0, done.stderr
    assert re.search(r'^event_id += "[0-9a-f-]{36}"', (folder / "event.toml").read_text(), re.MULTILINE)
    done = made.run("roster", "import", str(folder / "people.csv"))
    assert done.returncode == 0
    assert "5 rows taken (5 new, 0 changed, 0 unchanged), 1 refused." in done.stdout
    assert re.search(r"people\.csv:7:\d+: category “wizard”", done.stdout)
    return made


def scan(desk: Desk, *codes: str) -> list[dict[str, object]]:
    done = desk.run("station", text="".join(f"{code}\n" for code in codes))
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_first_morning(desk: Desk, tmp_path: Path) -> None:
    badges = tmp_path / "badges"
    added = desk.run("printer", "add", "P1", f"folder:{badges}", "--profile", "pdf")
    assert added.returncode == 0
    assert "P1" in desk.run("printer", "list").stdout
    answers = scan(desk, "K7QM-42X", "k7qm 42x", "N6XA-35Q", "R9FA-3WZ", "W2HC-58N", "ZT8R-62P", "")
    assert [(a["outcome"], a["reason"]) for a in answers] == [
        ("admit", None),
        ("refuse", "already_in"),
        ("refuse", "not_valid_today"),
        ("refuse", "cancelled"),
        ("refer", "unpaid"),
        ("refuse", "unknown"),
        ("refuse", "unreadable"),
    ]
    assert list(answers[0]) == ["code", "outcome", "reason", "registration_id", "name", "job_id", "took_ms"]
    assert answers[0]["name"] == "Layla Mansouri"
    assert answers[0]["job_id"]
    assert {path.suffix for path in badges.iterdir()} == {".pdf", ".png"}
    assert not any("Layla" in path.name for path in badges.iterdir())
    facts = [json.loads(line) for line in desk.run("journal").stdout.splitlines()]
    assert [f["kind"] for f in facts[6:]] == ["checked_in", "badge_issued", "badge_printed"]
    assert "Layla" not in json.dumps(facts)
    picture = np.asarray(Image.open(next(badges.glob("*.png"))).convert("L"))
    token = zxingcpp.read_barcode(picture)
    assert token is not None
    assert scan(desk, token.text)[0]["reason"] == "already_in"
    doctor = desk.run("doctor", "--rebuild")
    assert doctor.returncode == 0, doctor.stdout
    assert "replaying the journal gives the same" in doctor.stdout
    for log in (desk.data / "log").iterdir():
        told = log.read_text()
        assert not re.search(r"Layla|Mansouri|ليلى|K7QM|layla@|" + re.escape(token.text), told)


def test_finding_showing_and_exporting(desk: Desk, tmp_path: Path) -> None:
    assert "Hong Gil-dong 홍길동" in desk.run("roster", "find", "홍").stdout
    nobody = desk.run("roster", "find", "zzz")
    assert (nobody.returncode, nobody.stdout) == (1, "")
    shown = json.loads(desk.run("event", "show").stdout)
    assert (shown["registrations"], shown["day"], shown["rehearsal"]) == (5, "2019-09-30", True)
    out = tmp_path / "out.csv"
    assert desk.run("roster", "export", str(out)).returncode == 0
    rows = rows_of(out)
    assert {row["booking_code"] for row in rows} >= {"K7QM-42X", "D4TE-92K"}
    assert all(row["registration_id"] for row in rows)


def test_tickets_decode_to_what_the_list_says(desk: Desk, tmp_path: Path) -> None:
    assert desk.run("tickets", "export", "--out", str(tmp_path)).returncode == 0
    rows = rows_of(tmp_path / "tickets.csv")
    assert list(rows[0]) == ["registration_id", "name", "booking_code", "ticket"]
    for row in rows:
        image = np.asarray(Image.open(tmp_path / f"{row['booking_code']}.png").convert("L"))
        read = zxingcpp.read_barcode(image)
        assert read is not None
        assert read.text == row["ticket"]
    assert (tmp_path / "tickets.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(("suffix", "start"), [(".pdf", b"%PDF"), (".png", b"\x89PNG"), (".zpl", b"^XA")])
def test_a_badge_can_be_drawn_into_a_file(desk: Desk, tmp_path: Path, suffix: str, start: bytes) -> None:
    out = tmp_path / f"badge{suffix}"
    assert desk.run("badge", "render", "D4TE-92K", "--out", str(out)).returncode == 0
    assert out.read_bytes().startswith(start)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("printer", "add", "X", "lpt1", "--profile", "pdf"), "is not a printer address"),
        (("printer", "add", "X", "screen:", "--profile", "pfd"), "Did you mean pdf?"),
        (("printer", "remove", "nobody"), "There is no printer nobody"),
        (("badge", "render", "nobody", "--out", "x.png"), "Nobody found"),
        (("badge", "render", "D4TE-92K", "--out", "x.gif"), ".pdf, .png or .zpl"),
        (("roster", "import", "missing.csv"), "missing.csv cannot be read"),
        (("sync",), "has no hub"),
        (("event", "init", str(DEMO / "event.toml.missing")), "cannot be read"),
    ],
)
def test_what_the_user_must_do_is_a_sentence_and_status_1(
    desk: Desk, arguments: tuple[str, ...], says: str
) -> None:
    done = desk.run(*arguments)
    assert done.returncode == 1
    assert says in done.stderr
    assert len(done.stderr.strip().splitlines()) <= 2


def test_wrong_usage_is_status_2(desk: Desk) -> None:
    assert desk.run("rooster", data=False).returncode == 2
    assert desk.run("journal", data=False).returncode == 2


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("timezone   =", "timezone   = ", "OK"),
        ('"Asia/Seoul"', '"Asia/Soul"', ":4:14: "),
        ("[check_in]", "[check_in]\nonce = 1", "known here"),
        ("once_per", "onceper", "did you mean `once_per`"),
        ("when =", "when = 3 #", "must be a text"),
        ("2019-10-01", "2019-13-01", "is not TOML"),
    ],
)
def test_a_mistake_in_the_event_file_has_its_place(
    tmp_path: Path, before: str, after: str, says: str
) -> None:
    file = tmp_path / "event.toml"
    (tmp_path / "logo.svg").write_bytes((DEMO / "logo.svg").read_bytes())
    file.write_text(
        (DEMO / "event.toml").read_text(encoding="utf-8").replace(before, after, 1), encoding="utf-8"
    )
    done = madang(tmp_path / "key", "event", "init", str(file), "--data", str(tmp_path / "data"))
    if says == "OK":
        assert done.returncode == 0, done.stderr
        return
    assert done.returncode == 1
    assert re.match(rf"{re.escape(str(file))}:\d+:\d+: ", done.stderr)
    assert says in done.stderr
    assert not (tmp_path / "data" / "roster.db").exists()


def test_the_key_guards_the_data(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "other.key"
    other.write_text("0" * 64)
    wrong = madang(other, "journal", "--data", str(desk.data))
    assert wrong.returncode == 1
    assert "key does not open" in wrong.stderr
    inside = madang(desk.data / "my.key", "journal", "--data", str(desk.data))
    assert inside.returncode == 1
    assert "outside the data directory" in inside.stderr
    missing = madang(tmp_path / "none.key", "journal", "--data", str(desk.data))
    assert missing.returncode == 1
    assert "missing or empty" in missing.stderr


@pytest.fixture
def busy(desk: Desk) -> Iterator[Desk]:
    """The desk while another program has it open."""
    station = subprocess.Popen(
        [sys.executable, "main.py", "station", "--data", str(desk.data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=PROJECT,
        env=os.environ | {"MADANG_KEY_FILE": str(desk.key)},
    )
    assert station.stdin is not None
    assert station.stdout is not None
    station.stdin.write(b"nobody\n")
    station.stdin.flush()
    station.stdout.readline()
    yield desk
    station.stdin.close()
    station.wait(60)
    station.stdout.close()


def test_looking_works_while_a_desk_is_open_and_a_second_desk_does_not(busy: Desk, tmp_path: Path) -> None:
    assert busy.run("journal").returncode == 0
    assert busy.run("roster", "find", "hong").returncode == 0
    assert busy.run("roster", "export", str(tmp_path / "x.csv")).returncode == 0
    second = busy.run("station")
    assert second.returncode == 1
    assert "in use by another Madang" in second.stderr


def test_two_desks_and_a_hub(desk: Desk, tmp_path: Path) -> None:
    folder = desk.data.parent
    hub = Desk(tmp_path / "hub", tmp_path / "hub.key")
    made = hub.run(
        "event", "init", str(folder / "event.toml"), "--rehearse", "2019-09-30T09:00", "--station", "Hub"
    )
    assert made.returncode == 0, made.stderr
    assert hub.run("roster", "import", str(folder / "people.csv")).returncode == 0
    server = subprocess.Popen(
        [sys.executable, "main.py", "hub", "--data", str(hub.data), "--listen", "127.0.0.1:0"],
        stdout=subprocess.PIPE,
        text=True,
        cwd=PROJECT,
        env=os.environ | {"MADANG_KEY_FILE": str(hub.key)},
    )
    assert server.stdout is not None
    try:
        url = re.search(r"http://\S+:\d+", server.stdout.readline())
        assert url is not None
        port = url.group(0).rpartition(":")[2]
        taken = madang(desk.key, "hub", "--data", str(desk.data), "--listen", f"127.0.0.1:{port}")
        assert taken.returncode == 1
        assert "in use by another program" in taken.stderr
        desks = [Desk(tmp_path / name, tmp_path / f"{name}.key") for name in ("one", "two")]
        for one in desks:
            address, code = hub.run("hub", "pair", "--role", "desk").stdout.split()
            paired = one.run("pair", address, code)
            assert paired.returncode == 0, paired.stderr
            assert one.run("pair", address, code).returncode == 1  # a code works once
            synced = one.run("sync")
            assert "6 received, 0 waiting" in synced.stdout, synced.stderr
        assert scan(desks[0], "K7QM-42X")[0]["outcome"] == "admit"
        deadline = time.monotonic() + 20
        desks[0].run("sync")
        desks[1].run("sync")
        assert scan(desks[1], "K7QM-42X")[0]["reason"] == "already_in"
        assert time.monotonic() < deadline
    finally:
        server.terminate()
        server.wait(20)
        server.stdout.close()
    alone = desks[1].run("sync")
    assert alone.returncode == 1
    assert "desk goes on" in alone.stderr
    assert scan(desks[1], "D4TE-92K")[0]["outcome"] == "admit"


@pytest.mark.timeout(90)
def test_the_demo_without_a_display(tmp_path: Path) -> None:
    start = time.monotonic()
    done = madang(tmp_path / "unused.key", "demo", "--headless", "--data", str(tmp_path / "demo"))
    assert done.returncode == 0, done.stderr
    assert time.monotonic() - start < 60
    pictures = sorted(path.name for path in (tmp_path / "demo" / "screens").iterdir())
    assert pictures == [
        "1-welcome.png",
        "2-already.png",
        "3-not-valid-today.png",
        "4-cancelled.png",
        "5-unknown.png",
    ]
    assert list((tmp_path / "demo" / "badges").glob("*.pdf"))
    assert "0 waiting" in done.stdout
    assert code_kind(UNKNOWN_CODE) is CodeKind.BOOKING  # else the last state would be "misread"
    again = madang(tmp_path / "unused.key", "demo", "--headless", "--data", str(tmp_path))
    assert again.returncode == 1
    assert "no earlier demo" in again.stderr
