"""What a printer's line does not do is not said to be done."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.scenarios.commands import made


@pytest.fixture
def closing_port() -> Iterator[int]:
    """A line that takes the call and hangs up."""
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                client, _ = server.accept()
            except OSError:
                return
            client.close()

    thread = threading.Thread(target=serve)
    thread.start()
    yield int(server.getsockname()[1])
    server.shutdown(socket.SHUT_RDWR)
    server.close()
    thread.join(10)


@pytest.mark.parametrize("profile", ["zpl-203", "escpos-80mm", "ql-820nwb"])
def test_a_line_that_hangs_up_has_not_printed(tmp_path: Path, closing_port: int, profile: str) -> None:
    desk = made(tmp_path, "desk")
    desk.done("printer", "add", "Front", f"tcp://127.0.0.1:{closing_port}", "--profile", profile)
    tried = desk.run("printer", "test", "Front")
    assert (tried.returncode, tried.stdout) == (1, "")
    assert tried.stderr.startswith("Front")


def test_printers_that_are_found_are_told_apart_from_those_that_are_here(tmp_path: Path) -> None:
    desk = made(tmp_path, "desk")
    assert desk.run("printer", "find", "--seconds", "0.1").returncode == 0
    refused = desk.run("badge", "batch", "--printer", "Front", "--sheet", "a4")
    assert (refused.returncode, "--sheet is for a PDF" in refused.stderr) == (1, True)
