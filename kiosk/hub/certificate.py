"""The event's own certificate authority and the hub's certificate: made here, kept by who calls.

Stations trust this authority and no other, and ask for one fixed name, so that a hub's certificate is good at every
address. The addresses are in it for browsers, which can only warn: they do not know the authority.
Source: RFC 5280; the name's domain is the one that ICANN keeps for private use (resolution 2024.07.29.06).
"""

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kiosk.protocol.messages import HUB_NAME

_BEGINS_AT = datetime(2020, 1, 1, tzinfo=UTC)
"""Far enough back for a computer whose clock is years slow."""
_AUTHORITY_LASTS = timedelta(days=3650)
_LEAF_LASTS = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Authority:
    """A certificate authority: its certificate and its private key, both PEM. The key is for encrypted stores only."""

    certificate: str
    private: str


def new_authority(now: datetime) -> Authority:
    """Make an event's authority; `now` is the true time."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = _named("Madang event")
    certificate = (
        _builder(name, name, key.public_key(), now + _AUTHORITY_LASTS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, SHA256())
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return Authority(certificate.public_bytes(Encoding.PEM).decode(), private.decode())


def new_leaf(authority: Authority, addresses: Sequence[str], now: datetime, passphrase: bytes) -> bytes:
    """Return a new certificate of the hub and its private key, PEM; the key is encrypted under the passphrase.

    Args:
        authority: signs it.
        addresses: IP addresses and host names of this computer.
        now: the true time.
        passphrase: of the private key.
    """
    signer = load_pem_private_key(authority.private.encode(), None)
    issuer = x509.load_pem_x509_certificate(authority.certificate.encode())
    key = ec.generate_private_key(ec.SECP256R1())
    names = [_general_name(address) for address in dict.fromkeys([HUB_NAME, *addresses])]
    leaf = (
        _builder(_named("Madang hub"), issuer.subject, key.public_key(), now + _LEAF_LASTS)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer.public_key()),  # type: ignore[arg-type]
            critical=False,
        )
        .sign(signer, SHA256())  # type: ignore[arg-type] # the authority's own elliptic curve key
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase))
    return leaf.public_bytes(Encoding.PEM) + authority.certificate.encode() + private


def _builder(
    subject: x509.Name, issuer: x509.Name, public: ec.EllipticCurvePublicKey, ends_at: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(_BEGINS_AT)
        .not_valid_after(ends_at)
    )


def certificate_fingerprint(pem: bytes) -> str:
    """Return the SHA-256 of the first certificate in some PEM text, in pairs of hexadecimal digits with colons."""
    digest = x509.load_pem_x509_certificate(pem[pem.index(b"-----BEGIN CERTIFICATE") :]).fingerprint(SHA256())
    return digest.hex(":").upper()


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _general_name(address: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(address))
    except ValueError:
        return x509.DNSName(address)
