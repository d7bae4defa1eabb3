"""Pairing on the command line, over TLS, with real processes: by QR and by typed code; what is kept and what is said."""

import re
from pathlib import Path

import pytest

from tests.hub.conftest import lasting_port
from tests.scenarios.commands import Place, hub_running, made

PEOPLE = "name,booking_code,category\nLayla Mansouri,K7QM-42X,participant\n"
ANYWHERE = "0.0.0.0"


@pytest.fixture
def hub(tmp_path: Path) -> Place:
    return made(tmp_path, "hub", PEOPLE)


def station(folder: Path, name: str) -> Place:
    return Place(folder / name, folder / f"{name}.key")


def test_a_qr_or_an_address_and_a_code_join_over_tls_and_check_in_is_seen_elsewhere(
    hub: Place, tmp_path: Path
) -> None:
    one, two = station(tmp_path, "one"), station(tmp_path, "two")
    said = tmp_path / "hub.err"
    port = lasting_port()
    with hub_running(hub, said, port, host=ANYWHERE):
        shown = hub.run("hub", "pair", "--role", "desk")
        address, code = shown.stdout.split()
        assert address.startswith("https://")
        qr = next(line for line in shown.stderr.splitlines() if line.startswith("MADANG-PAIR+"))
        assert "\u2588" in shown.stderr  # drawn too
        assert "Paired as" in one.done("pair", qr)
        again = one.run("pair", qr)
        assert (again.returncode, "wrong, used or older" in again.stderr) == (1, True)
        address, code = hub.done("hub", "pair").split()
        local = re.sub(r"//.*:", "//127.0.0.1:", address)
        two.done("pair", local, code.lower())
        plain = two.run("pair", address.replace("https", "http"), code)
        assert (plain.returncode, "unencrypted" in plain.stderr) == (1, True)
        for each in (one, two):
            each.done("sync")
        assert '"admit"' in one.done("station", text="K7QM-42X\n")
        one.done("sync")
        two.done("sync")
        assert "already_in" in two.done("station", text="K7QM-42X\n")
        assert "answers" in two.run("doctor").stdout
    with hub_running(hub, said, port, host=ANYWHERE):  # a new certificate, the same authority
        assert "0 waiting" in one.done("sync")
    written = said.read_text() + "".join(
        p.read_text() for d in (hub, one) for p in (d.data / "log").glob("*")
    )
    assert code not in written
    assert code.replace("-", "") not in written


def test_a_hub_set_up_anew_at_the_same_address_gets_nothing(hub: Place, tmp_path: Path) -> None:
    one, port = station(tmp_path, "one"), lasting_port()
    with hub_running(hub, tmp_path / "said", port, host=ANYWHERE):
        one.done("pair", *hub.done("hub", "pair").split())
    other = made(tmp_path, "other")
    with hub_running(other, tmp_path / "said", port, host=ANYWHERE):
        synced = one.run("sync")
        assert (synced.returncode, "not this station's hub" in synced.stderr) == (1, True)


def test_the_recovery_passphrase_is_shown_once_and_lies_nowhere(tmp_path: Path) -> None:
    made(tmp_path, "first")
    place = station(tmp_path, "hub")
    told = place.done("event", "init", str(tmp_path / "event.toml"))
    passphrase = re.search(r"^Recovery passphrase: ((?:[a-z]{4} ?){6})$", told, re.MULTILINE)
    assert passphrase is not None
    assert passphrase[1] not in place.done("event", "show") + place.done("doctor")
    for path in place.data.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert passphrase[1].encode() not in data
            assert b"PRIVATE KEY" not in data


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("pair", "https://127.0.0.1:9"), "and its code"),
        (("pair", "https://127.0.0.1:9", "K7"), "has 8 characters"),
        (("pair", "MADANG-PAIR+1+K7"), "not read whole"),
        (("hub", "pair", "--role", "boss"), "desk, door, kiosk, lead"),
        (("hub", "--certificate", "a.pem"), "Name both"),
        (("hub", "--certificate", "a.pem", "--certificate-key", "b.pem"), "no certificate and its key"),
    ],
)
def test_what_is_typed_wrong_is_a_sentence(hub: Place, arguments: tuple[str, ...], sentence: str) -> None:
    done = hub.run(*arguments)
    assert (done.returncode, sentence in done.stderr) == (1, True), done.stderr
