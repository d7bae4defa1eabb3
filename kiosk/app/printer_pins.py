"""The certificates of this station's printers, kept with its settings."""

from kiosk.services.ports import Store

_CERTIFICATE = "certificate."
"""Before the addresses of printers, in the settings."""


class PrinterPins:
    """`kiosk.printing.pinned.Pins` on the station's store; may be used by any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def known(self, uri: str) -> str:
        """Return the fingerprint that is known at an address, "" is none."""
        with self._store.read() as reader:
            return reader.setting(_CERTIFICATE + uri) or ""

    def keep(self, uri: str, fingerprint: str) -> None:
        """Know a certificate from now on."""
        with self._store.write() as tx:
            tx.put_setting(_CERTIFICATE + uri, fingerprint)

    def forget(self, uri: str) -> None:
        """Know none at an address: the next one that is met there is the known one."""
        if self.known(uri):
            self.keep(uri, "")
