"""Printers that can be found: on the network by DNS-SD, on USB, as queues of the system; nobody types an address.

Source: the service types are Apple's "Bonjour Printing Specification": raw ports, IPP, and the keys `ty`, `product`,
`rp`, `usb_MFG`, `usb_MDL` of their TXT records.
"""

import logging
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from zeroconf import IPVersion, ServiceBrowser, ServiceInfo, ServiceStateChange, Zeroconf

from kiosk.domain.errors import EnvironmentFault
from kiosk.printing.os_queue import queues
from kiosk.printing.profiles import profile_for_model, profile_named
from kiosk.printing.usb_wire import usb_printers

log = logging.getLogger(__name__)

_RAW, _IPP, _IPPS = "_pdl-datastream._tcp.local.", "_ipp._tcp.local.", "_ipps._tcp.local."
_SCHEMES = {_RAW: "tcp", _IPP: "ipp", _IPPS: "ipps"}
_ANY_IPP, _ANY_QUEUE = "ipp-everywhere", "os-driver"
_INFO_MS = 1500


@dataclass(frozen=True, slots=True)
class Seen:
    """A printer that is there: what it calls itself, its address, and the profile that fits ("" where none is known)."""

    title: str
    uri: str
    profile: str


def find_printers(seconds: float = 2.0, queues: Callable[[], Iterable[str]] = queues) -> Sequence[Seen]:
    """Look everywhere; those that are ready to use come first. Never raises: what cannot be looked at is left out.

    Args:
        seconds: how long to listen on the network.
        queues: lists the system's print queues.
    """
    found = [*_on_network(seconds), *_on_usb(), *(_queue(name) for name in queues())]
    return sorted(found, key=lambda seen: (not seen.profile, seen.title.casefold(), seen.uri))


def seen_on_network(info: ServiceInfo) -> Seen | None:
    """Return what a service record tells of a printer; None where it has no address."""
    scheme = _SCHEMES.get(info.type)
    host = _host(info)
    if scheme is None or host is None or info.port is None:
        return None
    told = {key.decode("ascii", "replace"): _text(value) for key, value in info.properties.items()}
    title = told.get("ty") or f"{told.get('usb_MFG', '')} {told.get('usb_MDL', '')}".strip()
    title = title or told.get("product", "").strip("()") or info.name.removesuffix(f".{info.type}")
    if scheme == "tcp":
        return Seen(title, f"tcp://{host}:{info.port}", _profile_on_wire(title))
    path = told.get("rp", "ipp/print").strip("/")
    return Seen(title, f"{scheme}://{host}:{info.port}/{path}", _ANY_IPP)


def _on_network(seconds: float) -> list[Seen]:
    names: set[tuple[str, str]] = set()

    def heard(zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:
        if state_change is not ServiceStateChange.Removed:
            names.add((service_type, name))

    try:
        with Zeroconf(ip_version=IPVersion.All) as network:
            ServiceBrowser(network, list(_SCHEMES), handlers=[heard])
            time.sleep(seconds)
            infos = [network.get_service_info(kind, name, _INFO_MS) for kind, name in sorted(names)]
    except OSError as error:
        log.info("the network cannot be searched for printers: %s", type(error).__name__)
        return []
    return [seen for info in infos if info is not None and (seen := seen_on_network(info)) is not None]


def _on_usb() -> list[Seen]:
    try:
        return [Seen(one.title, f"usb:{one.usb_id}", _profile_on_wire(one.title)) for one in usb_printers()]
    except EnvironmentFault as fault:
        log.info("USB cannot be searched for printers: %s", fault.sentence)
        return []


def _queue(name: str) -> Seen:
    known = profile_for_model(name.replace("_", " "))  # queues are often named after their printer
    return Seen(name, f"os:{name}", known if known and _is_for_driver(known) else _ANY_QUEUE)


def _profile_on_wire(title: str) -> str:
    """Return the profile of a printer that is spoken to without a driver, "" where it needs one."""
    known = profile_for_model(title)
    return "" if known and _is_for_driver(known) else known


def _is_for_driver(profile: str) -> bool:
    return profile_named(profile).language == "pdf"


def _host(info: ServiceInfo) -> str | None:
    """Return the address to keep: the printer's own name outlives a new address, but not every system finds it."""
    for address in info.parsed_scoped_addresses(IPVersion.V4Only):
        return address
    for address in info.parsed_scoped_addresses(IPVersion.V6Only):
        return f"[{address}]"
    return None


def _text(value: bytes | None) -> str:
    return (value or b"").decode("utf-8", "replace")
