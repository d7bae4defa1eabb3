"""A printer at ipps: is known by its certificate: a server with another one gets nothing until a person trusts it."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.app.data_dir import opened
from kiosk.app.printer_pins import PrinterPins
from kiosk.app.printer_setup import PrinterSetup
from kiosk.app.station import Station
from kiosk.badge.request import Rendered, Verdict
from kiosk.domain.model import JobId, PrinterTrouble
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.ipp_client import IppClient
from kiosk.printing.ipp_message import Attribute, Group, Tag, encode_request
from kiosk.printing.transport import Fate, NothingSentError, Outgoing
from kiosk.ui.setup import printer_present as present
from kiosk.ui.words import Words
from tests.printing.badges import MemoryPins
from tests.printing.conftest import until
from tests.scenarios.commands import Place, made
from tests.ui.translation_files import translate

BLANK = Rendered(width=732, height=1181, dpi=300, verdict=Verdict())


class TlsPrinter(HTTPServer):
    """A ready printer on TLS that counts what it was asked. `renew` gives it another certificate, as a reset does."""

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.folder, self.asked = folder, 0
        self.renew()

    @property
    def uri(self) -> str:
        return f"ipps://127.0.0.1:{self.server_port}/ipp/print"

    def renew(self) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "BRN00112233")])
        began = datetime(2010, 1, 1, tzinfo=UTC)  # long over, as those of printers are
        made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        made = made.serial_number(x509.random_serial_number()).not_valid_before(began)
        signed = made.not_valid_after(began + timedelta(days=365)).sign(key, hashes.SHA256())
        unlocked = serialization.NoEncryption()
        private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, unlocked)
        pem = self.folder / "printer.pem"
        pem.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(pem)

    def get_request(self):  # type: ignore[no-untyped-def]
        connection, address = super().get_request()
        connection.settimeout(5)
        return self.context.wrap_socket(connection, server_side=True), address


class _Answers(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        assert isinstance(self.server, TlsPrinter)
        self.server.asked += 1
        told = [
            Attribute("printer-state", Tag.ENUM, (3,)),
            Attribute("printer-state-reasons", Tag.KEYWORD, ("none",)),
            Attribute("document-format-supported", Tag.MIME_TYPE, ("application/pdf",)),
        ]
        answer = encode_request(0x0000, 1, [(Group.PRINTER, told)])
        self.send_response(200)
        self.send_header("Content-Type", "application/ipp")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def serving(folder: Path) -> Iterator[TlsPrinter]:
    server = TlsPrinter(folder)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[TlsPrinter]:
    with serving(tmp_path) as one:
        yield one


def test_the_first_certificate_is_kept_and_another_one_gets_nothing(server: TlsPrinter) -> None:
    pins = MemoryPins()
    printer = IppPrinter(IppClient(server.uri, pins=pins))
    assert printer.ask().trouble is PrinterTrouble.NONE
    (first,) = pins.kept.values()
    assert len(first) == 64
    assert printer.ask().trouble is PrinterTrouble.NONE
    asked = server.asked
    server.renew()
    assert printer.ask().trouble is PrinterTrouble.STRANGER
    assert printer.ask_state().trouble is PrinterTrouble.STRANGER
    with pytest.raises(NothingSentError) as refused:
        printer.open()
    assert refused.value.trouble is PrinterTrouble.STRANGER
    assert printer.fate("K7QM-001") is Fate.SILENT
    assert server.asked == asked
    assert pins.kept == {server.uri: first}
    pins.keep(server.uri, "")
    assert printer.ask().trouble is PrinterTrouble.NONE
    assert pins.kept[server.uri] not in ("", first)


def test_a_badge_on_its_way_is_not_sent_to_another_certificate(server: TlsPrinter) -> None:
    printer = IppPrinter(IppClient(server.uri, pins=MemoryPins()))
    delivery = printer.open()
    asked = server.asked
    server.renew()
    with pytest.raises(NothingSentError) as refused:
        delivery.send(Outgoing(JobId("job"), "K7QM-42X", b"%PDF-", BLANK))
    assert refused.value.trouble is PrinterTrouble.STRANGER
    assert server.asked == asked


@pytest.fixture
def place(tmp_path: Path, server: TlsPrinter) -> Place:
    place = made(tmp_path, "desk", "name,booking_code\nLayla,TEST-001\n")
    place.done("printer", "add", "Front", server.uri, "--profile", "ipp-everywhere")
    return place


def test_the_command_refuses_a_changed_certificate_until_it_is_trusted(
    place: Place, server: TlsPrinter
) -> None:
    assert "Front: ready" in place.run("doctor").stdout.replace("printer Front", "Front")
    server.renew()
    refused = place.run("printer", "test", "Front")
    assert refused.returncode != 0
    assert "another certificate" in refused.stderr
    assert "printer trust" in refused.stderr
    place.done("printer", "trust", "Front")
    assert "another certificate" not in place.run("doctor").stdout
    server.renew()
    assert "another certificate" in place.run("doctor").stdout
    place.done("printer", "remove", "Front")
    place.done("printer", "add", "Front", server.uri, "--profile", "ipp-everywhere")
    assert "another certificate" not in place.run("doctor").stdout


@pytest.mark.parametrize(("language", "button"), [("en", "Trust it again"), ("ko", "다시 신뢰")])
def test_the_printers_page_tells_a_changed_certificate_and_its_button_mends_it(
    place: Place, server: TlsPrinter, language: str, button: str
) -> None:
    w = Words(language, translate)
    with opened(place.data, place.key) as here:
        station = Station(here)
        printers = PrinterSetup(station)
        station.start()

        def trouble() -> PrinterTrouble | None:
            return printers.status().printers[0].trouble

        try:
            until(lambda: trouble() is PrinterTrouble.NONE)
            server.renew()
            until(lambda: trouble() is PrinterTrouble.STRANGER)
            (own,) = present.screen(w, printers.status()).own
            assert not own.is_well
            assert own.buttons[0] == button
            printers.trust("Front")
            until(lambda: trouble() is PrinterTrouble.NONE)
            (own,) = present.screen(w, printers.status()).own
            assert own.is_well
            assert PrinterPins(here.store).known(server.uri)
        finally:
            printers.close()
            station.stop()
