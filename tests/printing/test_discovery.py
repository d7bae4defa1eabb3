"""Printers on the network are found by what they announce, with the address and the profile to use them."""

import socket
from collections.abc import Iterator

import pytest
from zeroconf import IPVersion, ServiceInfo, Zeroconf

from kiosk.domain.model import Printer
from kiosk.printing.discovery import Seen, find_printers, seen_on_network
from kiosk.printing.profiles import profile_for_model, profile_named
from kiosk.printing.uri import check_printer

RAW, IPP = "_pdl-datastream._tcp.local.", "_ipp._tcp.local."
HERE = socket.inet_aton("127.0.0.1")


def service(kind: str, name: str, port: int, **told: str) -> ServiceInfo:
    return ServiceInfo(
        kind, f"{name}.{kind}", port, addresses=[HERE], properties=told, server="printer.local."
    )


@pytest.fixture
def announced() -> Iterator[None]:
    with Zeroconf(ip_version=IPVersion.V4Only, interfaces=["127.0.0.1"]) as network:
        network.register_service(service(RAW, "Front desk", 19100, ty="ZTC ZD421-300dpi ZPL"))
        network.register_service(service(IPP, "Office", 18631, ty="Office printer", rp="ipp/print"))
        yield


@pytest.mark.usefixtures("announced")
def test_what_is_announced_is_found_and_can_be_used() -> None:
    found = find_printers(1.5, lambda: ["Canon_LBP"])
    assert Seen("ZTC ZD421-300dpi ZPL", "tcp://127.0.0.1:19100", "zebra-zd421-300") in found
    assert Seen("Office printer", "ipp://127.0.0.1:18631/ipp/print", "ipp-everywhere") in found
    assert Seen("Canon_LBP", "os:Canon_LBP", "os-driver") in found
    raw = next(seen for seen in found if seen.uri.startswith("tcp:"))
    check_printer(Printer("front", raw.uri, raw.profile))


@pytest.mark.parametrize(
    ("title", "profile"),
    [
        ("ZTC ZD421-203dpi ZPL", "zebra-zd421-203"),
        ("Zebra Technologies ZTC ZD621", "zebra-zd421-203"),
        ("zd411-300dpi", "zebra-zd411-300"),
        ("An unheard-of printer", ""),
    ],
)
def test_a_model_is_known_by_what_it_calls_itself(title: str, profile: str) -> None:
    assert profile_for_model(title) == profile


def test_a_printer_that_needs_its_driver_is_offered_as_a_queue_only(announced: None) -> None:
    with Zeroconf(ip_version=IPVersion.V4Only, interfaces=["127.0.0.1"]) as network:
        network.register_service(service(RAW, "Labels", 19101, ty="DYMO LabelWriter 450"))
        found = find_printers(1.5, lambda: ["DYMO_LabelWriter_450", "ZTC_ZD421"])
    assert Seen("DYMO LabelWriter 450", "tcp://127.0.0.1:19101", "") in found
    assert Seen("DYMO_LabelWriter_450", "os:DYMO_LabelWriter_450", "dymo-450") in found
    assert Seen("ZTC_ZD421", "os:ZTC_ZD421", "os-driver") in found


def test_every_model_belongs_to_a_profile_that_exists() -> None:
    assert profile_named("zebra-gk420").models


def test_an_ipv6_printer_gets_its_brackets_and_one_without_an_address_is_left_out() -> None:
    six = ServiceInfo(RAW, f"X.{RAW}", 9100, addresses=[socket.inet_pton(socket.AF_INET6, "fd00::7")])
    assert seen_on_network(six) == Seen("X", "tcp://[fd00::7]:9100", "")
    assert seen_on_network(ServiceInfo(RAW, f"X.{RAW}", 9100)) is None
