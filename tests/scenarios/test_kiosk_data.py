"""A kiosk's directory, copied with the key of its store: whoever tries every code on it finds nobody."""

import csv
import json
import shutil
from itertools import product
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as dbapi

from db.sealed_lists import SealedStore
from kiosk.app.data_dir import opened
from kiosk.app.hub_link import paired_hub
from kiosk.app.store_key import store_key
from kiosk.domain.facts import Kind
from kiosk.domain.model import RegistrationId
from kiosk.link.client import HubClient, HubRefusal
from kiosk.protocol.sealed import TicketKeys, opened_record, ticket_secret
from tests.scenarios.commands import Place, hub_running, made

FOREIGN = "z3fsn8jyufm5kpk768q69gkbyr5f4h6w"
PEOPLE = (
    "name,booking_code,category,email,ticket,organisation\n"
    "Layla Mansouri,K7QM-42X,participant,layla@example.org,,Cedar Coast\n"
    f"Birgit Sørgaard,D4TE-92K,participant,birgit@example.org,{FOREIGN},Fjord\n"
)
PERSONAL = (
    "Layla",
    "Mansouri",
    "Birgit",
    "Cedar",
    "Fjord",
    "example.org",
    "K7QM",
    "D4TE",
    "participant",
    FOREIGN,
)


def dump(data: Path, key: Path) -> str:
    """Return all that is in a copied store, as text."""
    connection = dbapi.connect(str(data / "roster.db"))
    connection.execute(f"PRAGMA key = \"x'{store_key(data, key, create=False).hex()}'\"")
    try:
        tables = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
        lines = []
        for name, sql in tables:
            if "VIRTUAL" not in sql:
                lines += [str(row) for row in connection.execute(f'SELECT * FROM "{name}"').fetchall()]
        return "\n".join(lines)
    finally:
        connection.close()


@pytest.mark.timeout(300)
def test_a_stolen_kiosk_tells_nobody_and_its_holder_finds_herself(tmp_path: Path) -> None:
    hub, kiosk = made(tmp_path, "hub", PEOPLE), Place(tmp_path / "kiosk", tmp_path / "kiosk.key")
    hub.done("tickets", "export", "--out", str(tmp_path / "out"))
    with (tmp_path / "out" / "tickets.csv").open(encoding="utf-8-sig", newline="") as file:
        tickets = {row["name"]: row for row in csv.DictReader(file)}
    with hub_running(hub, tmp_path / "said"):
        kiosk.done("pair", *hub.done("hub", "pair", "--role", "kiosk").split())
        kiosk.done("sync")
        with opened(kiosk.data, kiosk.key) as here:
            assert here.identity.role == "kiosk"
            event_id = here.event.event_id
            boxes = SealedStore(here.store)

            def find(text: str) -> str:
                secret = ticket_secret(text)
                if secret is None:
                    return ""
                keys = TicketKeys.of(event_id, secret)
                box = boxes.box(keys.lookup)
                found = opened_record(keys, box) if box is not None else None
                return found.values["name"] if found is not None else ""

            assert find(tickets["Layla Mansouri"]["ticket"]) == "Layla Mansouri"
            assert find(FOREIGN) == "Birgit Sørgaard"
            # What it writes itself, it cannot read again; the hub can.
            recorder = here.desk().recorder
            layla = RegistrationId(tickets["Layla Mansouri"]["registration_id"])
            with here.store.write() as tx:
                told = {"set": {"badge_name": "Layla of Fjord"}}
                tx.append([recorder.fact(tx, Kind.EDITED, layla, {"source": "kiosk", "set": {}}, told)])
        copy = tmp_path / "copy"
        shutil.copytree(kiosk.data, copy)
        kiosk.done("sync")
        with opened(kiosk.data, kiosk.key) as here:
            mine = paired_hub(here)
            assert mine is not None
            with HubClient(mine.url, mine.token, mine.authority) as client:
                found = client.look_up("k7qm-42x").values
                assert (found["name"], found["badge_name"]) == ("Layla Mansouri", "Layla of Fjord")
                assert "email" not in found
                said = set()
                for n in range(4):
                    with pytest.raises(HubRefusal) as refused:
                        client.look_up("K7QM-42Y" if n else "nobody at all")
                    said.add(refused.value.sentence)
                assert said == {
                    "The hub does not know this code.",
                    "Too many wrong codes. Please wait a moment, or ask a person.",
                }
    text = dump(copy, kiosk.key)
    assert not [one for one in PERSONAL if one in text]
    with opened(copy, kiosk.key, exclusive=False) as here, here.store.read() as reader:
        rows = reader.connection.exec_driver_sql("SELECT lookup, box FROM sealed_record").all()
        # Whom it wrote about itself, without a name.
        assert [one.display_name for _, one in reader.registrations()] == [""]
    assert len(rows) == 256  # two people, or two hundred
    assert len({len(row.box) for row in rows}) == 1
    known = [value for row in tickets.values() for value in (row["registration_id"], row["booking_code"])]
    # Every booking code could be tried; those that exist stand for all, as secrets in every form one could think of.
    for code, form in product([*known, "K7QM42X", "D4TE92K"], (str, str.lower, lambda t: t.replace("-", ""))):
        assert find_in(rows, event_id, form(code).encode()) == ""


def find_in(rows: object, event_id: str, secret: bytes) -> str:
    """Try a secret on every box, also on those that it does not name."""
    keys = TicketKeys.of(event_id, secret)
    for lookup, box in rows:  # type: ignore[attr-defined]
        found = opened_record(TicketKeys(bytes.fromhex(lookup), keys.key), bytes.fromhex(box))
        if lookup == keys.lookup.hex() or found is not None:
            return str(lookup)
    return ""


@pytest.mark.timeout(300)
def test_a_door_reads_names_and_no_addresses(tmp_path: Path) -> None:
    hub, door = made(tmp_path, "hub", PEOPLE), Place(tmp_path / "door", tmp_path / "door.key")
    with hub_running(hub, tmp_path / "said"):
        door.done("pair", *hub.done("hub", "pair", "--role", "door").split())
        door.done("sync")
        assert json.loads(door.done("station", text="K7QM-42X\n").splitlines()[0])["outcome"] == "admit"
        assert " 0 waiting" in door.done("sync")
        assert '"checked_in"' in hub.done("journal")
    text = dump(door.data, door.key)
    assert "Layla Mansouri" in text
    assert "example.org" not in text
    assert "Cedar" not in text
