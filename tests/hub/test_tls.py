"""TLS between station and hub: one authority counts, at every address, and the certificate follows the addresses."""

import socket
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509

from kiosk.domain.errors import EnvironmentFault, OperatorError, RemoteFault
from kiosk.hub import server as server_module
from kiosk.hub.announce import Announcer
from kiosk.hub.certificate import Authority, new_authority, new_leaf
from kiosk.hub.joining import HubEvent
from kiosk.hub.pairing import new_code
from kiosk.hub.server import HubServer
from kiosk.hub.service import HubService
from kiosk.hub.tls import OrdinaryTls, OwnTls, own_addresses
from kiosk.link.client import HubClient, HubRefusal
from kiosk.link.finding import HubFinder, on_network
from kiosk.protocol.pairing import Invitation, authority_hash
from tests.builders import NOW, FixedClock
from tests.fakes_hub import FakeHubStore

TRUE_NOW = datetime.now(UTC)
NOBODY = "https://127.0.0.1:9"


@dataclass
class TlsHub:
    """A hub that speaks TLS on this computer."""

    authority: Authority = field(default_factory=lambda: new_authority(TRUE_NOW))
    addresses: list[str] = field(default_factory=lambda: ["127.0.0.1"])
    store: FakeHubStore = field(default_factory=FakeHubStore)

    def serve(self, port: int = 0) -> HubServer:
        event = HubEvent("event-1", "the toml", authority=self.authority.certificate)
        tls = OwnTls(self.authority, lambda: self.addresses)
        made = HubServer(HubService(self.store, event, FixedClock()), "127.0.0.1", port, tls)
        made.start()
        return made

    def code(self) -> str:
        return new_code(self.store, "desk", NOW)

    @property
    def hash(self) -> str:
        return authority_hash(self.authority.certificate)


@pytest.fixture
def tls_hub() -> TlsHub:
    return TlsHub()


@pytest.fixture
def server(tls_hub: TlsHub) -> Iterator[HubServer]:
    made = tls_hub.serve()
    yield made
    made.stop()


def shown(url: str) -> x509.Certificate:
    """Return the certificate that a hub shows."""
    host, _, port = url.removeprefix("https://").rpartition(":")
    return x509.load_pem_x509_certificate(ssl.get_server_certificate((host, int(port))).encode())


def names(certificate: x509.Certificate) -> list[str]:
    found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return [str(one.value) for one in found]


def test_a_typed_code_brings_the_authority_and_only_that_is_trusted_then(
    tls_hub: TlsHub, server: HubServer
) -> None:
    with HubClient(server.url) as stranger:
        reply = stranger.pair(tls_hub.code(), "", "x", "Desk 1", "K7")
    assert reply.authority == tls_hub.authority.certificate
    with HubClient(server.url, reply.token, reply.authority) as client:
        assert client.changes(None, 10).facts == []
    for authority in ("", new_authority(TRUE_NOW).certificate):
        with (
            HubClient(server.url, reply.token, authority) as client,
            pytest.raises(RemoteFault, match=r"not this station's hub.*Nothing was sent"),
        ):
            client.changes(None, 10)


def test_a_scanned_code_is_never_said_to_another_hub(tls_hub: TlsHub, server: HubServer) -> None:
    code = tls_hub.code()
    with HubClient(server.url) as stranger:
        with pytest.raises(RemoteFault, match="not the hub of this pairing code"):
            stranger.pair(code, "", "x", "Desk 1", "K7", authority_hash=TlsHub().hash)
        assert stranger.pair(code, "", "x", "Desk 1", "K7", authority_hash=tls_hub.hash).name == "Desk 1"


def test_who_stands_between_learns_nothing_without_the_code_and_has_one_guess(tls_hub: TlsHub) -> None:
    """An impostor shows its own certificate and knows another code of the same plate."""
    impostor = TlsHub()
    code = tls_hub.code()
    wrong = code[:-1] + ("A" if code[-1] != "A" else "C")
    impostor.store.add_pairing(code[:2], wrong.replace("-", ""), "desk", NOW, NOW.replace(year=2099))
    between = impostor.serve()
    try:
        with HubClient(between.url) as stranger, pytest.raises(HubRefusal, match="wrong"):
            stranger.pair(code, "", "x", "Desk 1", "K7")
    finally:
        between.stop()


def test_the_certificate_is_good_at_every_address_and_when_a_clock_is_years_wrong(tls_hub: TlsHub) -> None:
    tls_hub.authority = new_authority(datetime(2021, 1, 1, tzinfo=UTC))
    tls = OwnTls(tls_hub.authority, lambda: ["203.0.113.9"])
    late = new_leaf(tls_hub.authority, ["203.0.113.9"], datetime(2021, 1, 1, tzinfo=UTC), b"x")
    assert x509.load_pem_x509_certificate(late).not_valid_after_utc < TRUE_NOW
    service = HubService(tls_hub.store, HubEvent("event-1", ""), FixedClock())
    server = HubServer(service, "127.0.0.1", 0, tls)
    server.start()
    try:
        with HubClient(server.url, authority=tls_hub.authority.certificate) as client:
            client.health()
    finally:
        server.stop()


def test_the_certificate_follows_the_addresses_while_connections_go_on(
    tls_hub: TlsHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_module, "_FOLLOW_S", 0.05)
    server = tls_hub.serve()
    try:
        with HubClient(server.url, authority=tls_hub.authority.certificate) as client:
            client.health()
            before = shown(server.url)
            assert names(before) == ["hub.madang.internal", "127.0.0.1"]
            tls_hub.addresses = ["127.0.0.1", "192.168.7.7"]
            wait = threading.Event()
            for _ in range(100):
                if "192.168.7.7" in names(shown(server.url)):
                    break
                wait.wait(0.05)
            assert "192.168.7.7" in names(shown(server.url))
            client.health()
    finally:
        server.stop()


@pytest.mark.expected_warnings
def test_an_ordinary_certificate_is_taken_renewed_and_a_broken_one_left(
    tls_hub: TlsHub, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def write(authority: Authority, name: str) -> tuple[Path, Path]:
        from cryptography.hazmat.primitives.serialization import (
            Encoding,
            NoEncryption,
            PrivateFormat,
            load_pem_private_key,
        )

        pem = new_leaf(authority, [name], TRUE_NOW, b"x")
        start = pem.index(b"-----BEGIN ENCRYPTED")
        key = load_pem_private_key(pem[start:], b"x")
        (tmp_path / "cert.pem").write_bytes(pem[:start])
        plain = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        (tmp_path / "key.pem").write_bytes(plain)
        return tmp_path / "cert.pem", tmp_path / "key.pem"

    files = write(tls_hub.authority, "hub.example.org")
    tls = OrdinaryTls(*files)
    server = HubServer(HubService(tls_hub.store, HubEvent("e", ""), FixedClock()), "127.0.0.1", 0, tls)
    server.start()
    try:
        assert "hub.example.org" in names(shown(server.url))
        write(tls_hub.authority, "new.example.org")
        tls.refresh()
        assert "new.example.org" in names(shown(server.url))
        files[0].write_text("nothing")
        tls.refresh()
        assert "new.example.org" in names(shown(server.url))
        with pytest.raises(OperatorError, match="no certificate and its key"):
            OrdinaryTls(*files)
        with pytest.raises(OperatorError, match="no certificate and its key"):
            OrdinaryTls(tmp_path / "missing", files[1])
    finally:
        server.stop()


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("http://192.168.0.10:8470", "unencrypted.*https://"),
        ("http://hub.example.org", "unencrypted"),
        ("192.168.0.10:8470", "looks like https://"),
        ("https://", "looks like https://"),
        ("https://h:port", "looks like https://"),
        ("https://h:1/path", "looks like https://"),
        ("https://user@h:1", "looks like https://"),
    ],
)
def test_plain_http_is_spoken_to_this_computer_alone(url: str, sentence: str) -> None:
    with pytest.raises(OperatorError, match=sentence):
        HubClient(url)


def test_a_hub_that_moved_is_found_by_what_it_said_or_by_the_network_and_an_impostor_is_not(
    tls_hub: TlsHub, server: HubServer
) -> None:
    impostor = TlsHub().serve()
    moved: list[str] = []
    try:
        finder = HubFinder(
            [NOBODY, impostor.url, server.url], tls_hub.authority.certificate, moved.append, lambda _: []
        )
        finder.look()
        assert (finder.url, moved) == (server.url, [server.url])
        asked: list[str] = []

        def browse(prefix: str) -> list[str]:
            asked.append(prefix)
            return [impostor.url, server.url]

        finder = HubFinder([NOBODY], tls_hub.authority.certificate, moved.append, browse)
        finder.look()
        assert (finder.url, asked) == (server.url, [tls_hub.hash[:16]])
        lost = HubFinder([NOBODY], tls_hub.authority.certificate, moved.append, lambda _: [])
        lost.look()
        assert (lost.url, len(moved)) == (NOBODY, 2)
        HubFinder([NOBODY], "", moved.append, browse).look()  # a public hub has a name of its own
        assert len(asked) == 1
    finally:
        impostor.stop()


def test_what_a_station_knows_of_its_hub_may_be_damaged() -> None:
    with pytest.raises(OperatorError, match="damaged"):
        HubClient("https://127.0.0.1:1", "", "no certificate")


def test_a_hub_that_speaks_no_tls_is_no_hub() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"https://127.0.0.1:{listener.getsockname()[1]}"

        def hang_up() -> None:
            listener.accept()[0].close()

        answer = threading.Thread(target=hang_up)
        answer.start()
        with HubClient(url) as client, pytest.raises(EnvironmentFault, match="cannot be reached"):
            client.health()
        answer.join()


def test_the_addresses_of_this_computer_begin_with_those_of_its_networks() -> None:
    found = own_addresses()
    assert "127.0.0.1" in found
    assert not [one for one in found if one.startswith("fe80")]
    assert Invitation("K7QM42XP", "", ("https://h",)).text.endswith("+HTTPS://H")


def test_the_network_tells_where_a_hub_is_and_not_where_another_is(tls_hub: TlsHub) -> None:
    announcer = Announcer(lambda: ["https://127.0.0.1:8470"], tls_hub.hash)
    announcer.start()
    try:
        heard = [url for _ in range(3) for url in on_network(tls_hub.hash[:16], seconds=1.0)]
        assert "https://127.0.0.1:8470" in heard
        assert on_network("A" * 16, seconds=0.5) == []
    finally:
        announcer.stop()
    assert not [one for one in threading.enumerate() if one.name == "hub-announcer"]
