"""Ed25519 by `cryptography`: checking tickets and, where the key is, signing them."""

import secrets
from functools import lru_cache


class Ed25519:
    """Checks signatures. The library is loaded with the first one."""

    def verify(self, public: bytes, message: bytes, signature: bytes) -> bool:
        """Return whether a signature is the key's own."""
        from cryptography.exceptions import InvalidSignature

        try:
            _public(public).verify(signature, message)
        except (InvalidSignature, ValueError):
            return False
        return True


def new_private() -> bytes:
    """Return the 32 bytes of a new private key."""
    return secrets.token_bytes(32)


def public_of(private: bytes) -> bytes:
    """Return the 32 bytes of a private key's public key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def sign(private: bytes, message: bytes) -> bytes:
    """Return the 64 bytes of a signature."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).sign(message)


@lru_cache(maxsize=16)
def _public(public: bytes):  # type: ignore[no-untyped-def] # its type would load the library at once
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    return Ed25519PublicKey.from_public_bytes(public)
