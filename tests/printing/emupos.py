"""Emupos, a receipt printer by somebody else that speaks ESC/POS on a real socket, faults and all."""

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

PROGRAM = Path(__file__).parents[2] / ".venv" / "tools" / "emupos" / "bin" / "emupos"
_CONFIG = """schema: 1
api: {{host: 127.0.0.1, port: {api}}}
devices:
  - id: front
    type: printer
    profile: epson-tm-t20iii
    connections: [{{tcp: {{host: 127.0.0.1, port: {port}}}}}]
    receipts_dir: {receipts}
"""


@dataclass(frozen=True)
class Emupos:
    """One running printer; its receipts are what came out on paper."""

    port: int
    api: str
    receipts: Path

    @property
    def uri(self) -> str:
        return f"tcp://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        """Return what the printer says that happened."""
        return (self.receipts.parent / "emupos.log").read_text()

    def set_fault(self, fault: str) -> None:
        self._do("fault", "set", "front", fault)

    def clear(self, fault: str) -> None:
        self._do("fault", "clear", "front", fault)

    def printed(self) -> list[NDArray[np.bool_]]:
        """Return the receipts as black dots, the oldest first."""
        pictures = sorted(self.receipts.rglob("*.png"), key=lambda path: path.stat().st_mtime_ns)
        return [np.asarray(Image.open(path).convert("L")) < 128 for path in pictures]

    def _do(self, *arguments: str) -> None:
        subprocess.run(
            [str(PROGRAM), "--api", self.api, *arguments], check=True, capture_output=True, timeout=30
        )


@contextmanager
def emupos(folder: Path) -> Iterator[Emupos]:
    """Start it, and wait until it answers."""
    port, api = _free_port(), _free_port()
    config = folder / "emupos.yaml"
    config.write_text(_CONFIG.format(api=api, port=port, receipts=folder / "receipts"))
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    with (folder / "emupos.log").open("wb") as log:
        process = subprocess.Popen(
            [str(PROGRAM), "run", "--config", str(config)],
            stdout=log,
            stderr=log,
            cwd=folder,
            env=environment,
        )
        try:
            _wait(process, port, folder / "emupos.log")
            yield Emupos(port, f"http://127.0.0.1:{api}", folder / "receipts")
        finally:
            process.terminate()
            process.wait(20)


def _wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        assert process.poll() is None, log.read_text()
        try:
            socket.create_connection(("127.0.0.1", port), 0.5).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(f"emupos does not answer: {log.read_text()}")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port
