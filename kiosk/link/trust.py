"""Whom a station believes to be its hub: the addresses that may be spoken to, and the certificates that count."""

import ipaddress
import ssl
from urllib.parse import urlsplit

from kiosk.domain.errors import OperatorError

_NO_CHECK_TIME = ssl.VerifyFlags(0x200000)
"""X509_V_FLAG_NO_CHECK_TIME of OpenSSL, which Python has no name for."""


def plain_url(url: str) -> str:
    """Return a hub's address as it is kept.

    Raises:
        OperatorError: it is no address, or plain HTTP over a network.
    """
    text = url.strip().rstrip("/")
    try:
        parts = urlsplit(text)
        is_address = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        is_address = False
    if not is_address or parts.path or parts.query or parts.username:
        raise OperatorError(
            "“{url}” is not a hub's address; it looks like https://192.168.0.10:8470.", url=url
        )
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise OperatorError(
            "“{url}” would send names unencrypted over the network. Write https:// before the hub's address.",
            url=url,
        )
    return text


def is_loopback(host: str) -> bool:
    """Whether an address is this computer's own."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def trusting(authority: str) -> ssl.SSLContext:
    """Return what believes certificates of one authority alone; of the public ones where it is "".

    Under the event's own authority the time does not count: a station whose clock is wrong must find its hub, and who
    may not serve any more has no key.

    Raises:
        OperatorError: the authority is damaged.
    """
    if not authority:
        return ssl.create_default_context()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.verify_flags |= _NO_CHECK_TIME
    try:
        context.load_verify_locations(cadata=authority)
    except (ssl.SSLError, ValueError) as error:
        raise OperatorError("What this station knows of its hub is damaged. Pair it again.") from error
    return context


def unproved() -> ssl.SSLContext:
    """Return what believes any certificate; only for an exchange that proves the other side by itself."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
