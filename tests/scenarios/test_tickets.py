"""Signed tickets from the command line: made, taken, refused, replaced, and known at every desk by a sync."""

import base64
import csv
import io
import json
import subprocess
import uuid
from pathlib import Path

import pytest

from kiosk.domain.ticket import PREFIX, check_character
from tests.scenarios.commands import PROJECT, Place, hub_running, made, paired, program

PEOPLE = "name,ticket\nLayla Mansouri,\nHong Gil-dong,\nTomás Iriarte,FOREIGN-9\n"


def tickets(place: Place, out: Path) -> dict[str, str]:
    """Export the tickets; return their texts by name."""
    place.done("tickets", "export", "--out", str(out))
    rows = csv.DictReader((out / "tickets.csv").read_text("utf-8-sig").splitlines())
    return {row["name"]: row["ticket"] for row in rows}


def reasons(place: Place, *codes: str) -> list[str]:
    """Scan codes; return what came of each."""
    lines = place.done("station", text="".join(f"{code}\n" for code in codes)).splitlines()
    return [json.loads(line)["reason"] or "admitted" for line in lines]


@pytest.fixture
def desk(tmp_path: Path) -> Place:
    return made(tmp_path, "desk", PEOPLE)


def test_a_ticket_opens_the_door_and_a_changed_or_strange_one_does_not(desk: Place, tmp_path: Path) -> None:
    mine = tickets(desk, tmp_path / "out")
    assert mine["Tomás Iriarte"] == "FOREIGN-9"
    (tmp_path / "event.toml").unlink()
    other = tickets(made(tmp_path, "other", PEOPLE), tmp_path / "out2")
    layla = mine["Layla Mansouri"]
    typed_wrong = layla[:90] + ("A" if layla[90] != "A" else "B") + layla[91:]
    assert reasons(
        desk, layla, layla.lower(), mine["Tomás Iriarte"], other["Hong Gil-dong"], typed_wrong
    ) == ["admitted", "already_in", "admitted", "wrong_event", "unknown"]


def test_a_revoked_ticket_is_refused_and_the_next_one_works(desk: Place, tmp_path: Path) -> None:
    old = tickets(desk, tmp_path / "old")["Layla Mansouri"]
    desk.done("tickets", "revoke", old)
    new = tickets(desk, tmp_path / "new")["Layla Mansouri"]
    assert reasons(desk, old, new) == ["ticket_revoked", "admitted"]
    assert "the same" in desk.done("doctor", "--rebuild")


def test_a_ticket_of_another_system_can_be_revoked_too(desk: Place, tmp_path: Path) -> None:
    desk.done("tickets", "revoke", "FOREIGN-9")
    new = tickets(desk, tmp_path / "new")["Tomás Iriarte"]
    assert reasons(desk, "FOREIGN-9", new) == ["ticket_revoked", "admitted"]
    (tmp_path / "again.csv").write_text(PEOPLE, encoding="utf-8")
    desk.done("roster", "import", str(tmp_path / "again.csv"))
    assert reasons(desk, "FOREIGN-9") == ["ticket_revoked"]
    assert "the same" in desk.done("doctor", "--rebuild")


def test_a_ticket_that_holds_data_is_known_however_it_is_written(tmp_path: Path) -> None:
    secret = "0b6a2f6e-6c1e-4b7e-9d1f-2a3b4c5d6e7f"
    listed = {
        "registration_id": 7,
        "checkin_secret": secret,
        "event_id": 3,
        "server_url": "https://x.example",
    }
    rows = [
        ("Layla Mansouri", json.dumps(listed)),
        ("Hong Gil-dong", json.dumps({"ticket": "abc-1", "lead": "x"})),
    ]
    people = io.StringIO()
    csv.writer(people).writerows([("name", "ticket"), *rows])
    desk = made(tmp_path, "desk", people.getvalue())
    other = {"server_url": "x.example", "event_id": 3, "checkin_secret": secret.upper(), "registration_id": 7}
    assert reasons(
        desk,
        json.dumps(other, separators=(",", ":")),
        json.dumps({"i": [2, "x.example", base64.b64encode(uuid.UUID(secret).bytes).decode(), 3]}),
        '{ "lead" : "y", "ticket":"abc-1" }',
        secret,
    ) == ["admitted", "already_in", "admitted", "already_in"]
    desk.done("tickets", "revoke", rows[0][1])
    assert reasons(desk, rows[0][1], json.dumps(other)) == ["ticket_revoked", "ticket_revoked"]
    assert "the same" in desk.done("doctor", "--rebuild")


def with_key(ticket: str, number: int) -> str:
    """Return a ticket with another key number and a fitting check character: what somebody could forge."""
    body = bytes([number]) + base64.b32decode(ticket[2:-1] + "===")[1:]
    text = PREFIX + base64.b32encode(body).decode().rstrip("=")
    return text + check_character(text)


def test_a_ticket_that_names_a_key_nobody_has_is_not_believed(desk: Place, tmp_path: Path) -> None:
    old = tickets(desk, tmp_path / "old")["Layla Mansouri"]
    desk.done("tickets", "revoke", old)
    asked = [with_key(old, number) for number in (1, 2, 77, 255, 0)]
    assert asked[0] == old
    assert reasons(desk, *asked) == ["ticket_revoked", "key_unknown", "key_unknown", "key_unknown", "forged"]


def test_an_address_may_hold_a_ticket(desk: Place, tmp_path: Path) -> None:
    mine = tickets(desk, tmp_path / "old")
    layla, hong = mine["Layla Mansouri"], mine["Hong Gil-dong"]
    codes = (
        f"https://t.example.org/t/{layla}",
        f"HTTPS://T.EXAMPLE.ORG/T?CODE={layla}&X=1",
        f"https://t.example.org/{hong.lower()}/check-in",
        f"https://t.example.org/#/t/{hong}",
    )
    assert reasons(desk, *codes) == ["admitted", "already_in", "admitted", "already_in"]


def test_only_this_user_may_read_what_opens_the_door(desk: Place, tmp_path: Path) -> None:
    tickets(desk, tmp_path / "out")
    written = [tmp_path / "out", *(tmp_path / "out").iterdir()]
    assert len(written) == 6
    assert [one.name for one in written if one.stat().st_mode & 0o077] == []


def test_a_new_key_signs_and_the_old_one_works_until_it_is_revoked(desk: Place, tmp_path: Path) -> None:
    old = tickets(desk, tmp_path / "old")
    desk.done("tickets", "rotate-key")
    new = tickets(desk, tmp_path / "new")
    assert reasons(desk, old["Layla Mansouri"]) == ["admitted"]
    desk.done("tickets", "rotate-key", "--revoke-old")
    newest = tickets(desk, tmp_path / "newest")
    hong = [one["Hong Gil-dong"] for one in (old, new, newest)]
    assert reasons(desk, *hong) == ["ticket_revoked", "ticket_revoked", "admitted"]


def test_a_paired_desk_knows_the_keys_and_whom_the_list_does_not_know_yet(tmp_path: Path) -> None:
    hub = made(tmp_path, "hub", PEOPLE)
    desk = Place(tmp_path / "desk", tmp_path / "desk.key")
    with hub_running(hub, tmp_path / "hub.err"):
        paired(desk, hub)
        desk.done("sync")
        late = tmp_path / "late.csv"
    late.write_text("name\nAmina Diallo\n", encoding="utf-8")
    hub.done("roster", "import", str(late))
    mine = tickets(hub, tmp_path / "out")
    assert reasons(desk, mine["Layla Mansouri"], mine["Amina Diallo"]) == ["admitted", "genuine_not_listed"]
    done = desk.run("tickets", "export", "--out", str(tmp_path / "out2"))
    assert "no ticket key" in done.stderr


def test_the_private_key_travels_only_wrapped(desk: Place, tmp_path: Path) -> None:
    file = tmp_path / "key.json"
    for words, status in (("short\nshort\n", 1), ("correct horse\ncorrect horse\n", 0)):
        assert desk.run("tickets", "key", "export", str(file), text=words).returncode == status
    kept = json.loads(file.read_text())
    assert "private" not in kept
    (tmp_path / "event.toml").unlink()
    other = made(tmp_path, "other")
    assert "another event" in other.run("tickets", "key", "import", str(file), text="correct horse\n").stderr
    assert "does not open" in desk.run("tickets", "key", "import", str(file), text="wrong horse\n").stderr
    assert desk.run("tickets", "key", "import", str(file), text="correct horse\n").returncode == 0
    file.write_text("{}")
    assert "no ticket key" in desk.run("tickets", "key", "import", str(file), text="x\n").stderr


def test_a_code_that_names_nobody_revokes_nothing(desk: Place) -> None:
    done = desk.run("tickets", "revoke", "K7QM-42X")
    assert done.returncode == 1
    assert "Nobody on the list" in done.stderr
    assert subprocess.run(program("tickets", "--help"), cwd=PROJECT, capture_output=True).returncode == 0
