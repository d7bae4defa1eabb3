"""The key of the encrypted store: a key file named outright, else the OS keyring, else a passphrase.

The key never lies in the data directory; `key.toml` there only says where it comes from, and the salt of a
passphrase. Only a demo may keep a key beside its invented data.
"""

import getpass
import hashlib
import os
import secrets
import sys
import tomllib
from pathlib import Path

import keyring
import keyring.backends.fail
import keyring.errors

from kiosk.domain.errors import EnvironmentFault, OperatorError

KEY_BYTES = 32
KEY_FILE_VARIABLE = "MADANG_KEY_FILE"
NOTE_NAME = "key.toml"
_SERVICE = "madang"
_SHORTEST_FILE = 16
_SHORTEST_PASSPHRASE = 8
_SCRYPT = {"n": 2**15, "r": 8, "p": 1, "maxmem": 2**26}
"""32 MiB and about 100 ms once a start. Source: RFC 7914, section 2, for interactive use."""


def store_key(data: Path, key_file: Path | None, *, create: bool, demo: bool = False) -> bytes:
    """Return the 32-byte key of a data directory.

    Args:
        data: the data directory.
        key_file: the file named with `--key-file`, or None to look at MADANG_KEY_FILE.
        create: whether a missing key may be made (only when an event is set up).
        demo: whether the key may lie inside the data directory.

    Raises:
        OperatorError: no key, a file that holds none, or one that lies in the data directory.
    """
    named = key_file or (Path(os.environ[KEY_FILE_VARIABLE]) if os.environ.get(KEY_FILE_VARIABLE) else None)
    if named is not None:
        if not demo and named.resolve().is_relative_to(data.resolve()):
            raise OperatorError(
                f"The key file must lie outside the data directory, or a thief has both. Move {named} elsewhere."
            )
        return _from_file(named, create)
    source = _note(data)
    if source.get("source") == "passphrase":
        return _from_passphrase(bytes.fromhex(str(source["salt"])), confirm=False)
    if _has_keyring():
        return _from_keyring(data, create)
    if not create:
        raise OperatorError(
            f"The key of this data directory is not here. Name its key file with --key-file FILE or {KEY_FILE_VARIABLE}."
        )
    salt = secrets.token_bytes(16)
    key = _from_passphrase(salt, confirm=True)
    write_note(data, f'source = "passphrase"\nsalt = "{salt.hex()}"\n')
    return key


def write_note(data: Path, text: str) -> None:
    """Write where the key comes from, readable by this user alone."""
    path = data / NOTE_NAME
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)


def key_source(data: Path) -> str:
    """Return where the key is said to come from: passphrase, keyring or key file."""
    if os.environ.get(KEY_FILE_VARIABLE):
        return "key file"
    return str(_note(data).get("source", "keyring" if _has_keyring() else "key file"))


def _note(data: Path) -> dict[str, object]:
    try:
        return tomllib.loads((data / NOTE_NAME).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise EnvironmentFault(f"{data / NOTE_NAME} cannot be read. Restore it from a copy.") from error


def _from_file(path: Path, create: bool) -> bytes:
    try:
        content = path.read_bytes() if path.exists() else b""
        if not content.strip() and create:
            content = secrets.token_hex(KEY_BYTES).encode()
            path.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(content + b"\n")
                file.flush()
                os.fsync(file.fileno())
    except OSError as error:
        raise OperatorError(f"The key file {path} cannot be used: {error.strerror}. Name another.") from error
    content = content.strip()
    if not content:
        raise OperatorError(f"The key file {path} is missing or empty. Name the one made with this event.")
    if len(content) < _SHORTEST_FILE:
        raise OperatorError(
            f"The key file {path} is too short to be a key; it needs {_SHORTEST_FILE} bytes or more."
        )
    if len(content) == 2 * KEY_BYTES:
        try:
            return bytes.fromhex(content.decode("ascii"))
        except ValueError:
            pass  # Not hexadecimal: 64 bytes of something else, hashed like any other.
    return hashlib.sha256(b"madang store key\0" + content).digest()


def _has_keyring() -> bool:
    return not isinstance(keyring.get_keyring(), keyring.backends.fail.Keyring)


def _from_keyring(data: Path, create: bool) -> bytes:
    name = str(data.resolve())
    try:
        kept = keyring.get_password(_SERVICE, name)
        if kept is None and create:
            kept = secrets.token_hex(KEY_BYTES)
            keyring.set_password(_SERVICE, name, kept)
            write_note(data, 'source = "keyring"\n')
    except keyring.errors.KeyringError as error:
        raise EnvironmentFault(
            "The system's keyring does not answer. Unlock it, or name a key file with --key-file."
        ) from error
    if kept is None:
        raise OperatorError(
            f"The system's keyring has no key for this data directory. Name its key file with --key-file or "
            f"{KEY_FILE_VARIABLE}."
        )
    return bytes.fromhex(kept)


def _from_passphrase(salt: bytes, *, confirm: bool) -> bytes:
    if not sys.stdin.isatty():
        raise OperatorError(
            "No key: this computer has no keyring, and nobody is there to type a passphrase. Name a key file with "
            f"--key-file FILE or {KEY_FILE_VARIABLE}."
        )
    phrase = getpass.getpass("Passphrase of the roster: ")
    if len(phrase) < _SHORTEST_PASSPHRASE:
        raise OperatorError(f"A passphrase needs {_SHORTEST_PASSPHRASE} characters or more.")
    if confirm and getpass.getpass("Once more: ") != phrase:
        raise OperatorError("The two passphrases differ. Try again.")
    return hashlib.scrypt(phrase.encode(), salt=salt, dklen=KEY_BYTES, **_SCRYPT)
