"""Destroying what a data directory holds: the key first, then every file; may be begun again after a crash.

Without the key the store is noise. Files are overwritten once with random bytes before they are removed; on a flash disk
that does not reach every cell, which is why the key goes first.
"""

import os
from pathlib import Path

import keyring
import keyring.errors

from kiosk.app.store_key import KEY_FILE_VARIABLE, key_source
from kiosk.domain.errors import EnvironmentFault

MARKER = "wiping.json"
"""Stands in a data directory from the first step of its destruction to the last."""
_SERVICE = "madang"
_BLOCK = 1 << 20


def destroy_key(data: Path, key_file: Path | None) -> str:
    """Destroy the key of a data directory; return in words which it was.

    Raises:
        EnvironmentFault: it cannot be reached.
    """
    named = key_file or (Path(os.environ[KEY_FILE_VARIABLE]) if os.environ.get(KEY_FILE_VARIABLE) else None)
    if named is not None:
        destroy_file(named)
        return "the key file was overwritten and removed"
    if key_source(data) == "passphrase":
        return "the key came from a passphrase and was stored nowhere; its salt was overwritten and removed"
    try:
        keyring.delete_password(_SERVICE, str(data.resolve()))
    except keyring.errors.PasswordDeleteError:
        return "the key was gone from the system's keyring already"
    except keyring.errors.KeyringError as error:
        raise EnvironmentFault("The system's keyring does not answer. Unlock it and try again.") from error
    return "the key was deleted from the system's keyring"


def destroy_folder(data: Path, last: str = MARKER) -> int:
    """Overwrite and remove every file of a data directory, the marker (`last`) last; return how many there were.

    Raises:
        EnvironmentFault: a file cannot be written; those before it are gone.
    """
    files = sorted(path for path in data.rglob("*") if path.is_file() and not path.is_symlink())
    marker = data / last
    for path in files:
        if path != marker:
            destroy_file(path)
    for path in sorted(data.rglob("*"), reverse=True):
        if path.is_symlink():
            path.unlink()
        elif path.is_dir():
            path.rmdir()
    if marker.exists():
        destroy_file(marker)
    return len(files)


def destroy_file(path: Path) -> None:
    """Overwrite a file with random bytes, on the disk itself, and remove it; one that is gone is well.

    Raises:
        EnvironmentFault: it cannot be written.
    """
    try:
        with path.open("r+b") as file:
            left = path.stat().st_size
            while left > 0:
                left -= file.write(os.urandom(min(_BLOCK, left)))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
    except FileNotFoundError:
        return
    except OSError as error:
        raise EnvironmentFault(
            f"{path} cannot be overwritten: {error.strerror}. Remove it by hand."
        ) from error
