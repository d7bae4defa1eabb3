"""Print queues of Linux and macOS (`os:QUEUE`): sent by `lp`, withdrawn by `cancel`, asked over the local print service.

The service calls a job completed when it handed it on. Only where the printer behind the queue speaks IPP too does
that mean that it was printed; behind every other queue nobody can tell, and the outcome stays for a person to say.
Sources: the manual pages lp(1), cancel(1), lpstat(1); CUPS names queues ipp://localhost/printers/QUEUE.
"""

import getpass
import logging
import os
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from types import TracebackType
from typing import Self
from urllib.parse import quote

import httpx

from kiosk.domain.errors import OperatorError, RemoteFault
from kiosk.domain.model import PrinterTrouble
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.ipp_client import IppClient, IppRefusalError, words
from kiosk.printing.ipp_media import OF_MEDIA, size_of
from kiosk.printing.ipp_status import OF_PRINTER, is_stopped, read_told
from kiosk.printing.transport import Came, Fate, NothingSentError, Outgoing, Told

log = logging.getLogger(__name__)

_LOOK_S, _SEND_S = 2.0, 30.0
_REQUEST_ID = re.compile(r"request id is \S+-(\d+)\b")
_TELLING = re.compile(r"(?!.*waitjob=false)(ipps?://|dnssd://[^/]*\._ipps?\._tcp)")
_NO_ANSWER = (OSError, subprocess.SubprocessError, httpx.TransportError)
_NO_SERVICE = "The print service of this computer (CUPS) does not run. Start it."
_STOPPED = "This queue is stopped in the computer's printer settings. Start it there."
_NO_QUEUE = "This computer has no such print queue. `printer find` lists those that there are."


def queues() -> Sequence[str]:
    """Return the names of this computer's print queues; none where there is no print service."""
    if sys.platform == "win32":
        from kiosk.printing.os_queue_windows import windows_queues

        return windows_queues()
    try:
        done = _run(["lpstat", "-e"], _LOOK_S)
    except (OSError, subprocess.SubprocessError) as error:
        log.info("print queues cannot be listed: %s", type(error).__name__)
        return ()
    return tuple(done.stdout.decode("utf-8", "replace").split()) if done.returncode == 0 else ()


class CupsQueue:
    """One queue of the local print service."""

    def __init__(self, name: str, has_colour: bool = False) -> None:
        """Take the queue's name; nothing is asked yet."""
        self._name, self._has_colour = name, has_colour
        self._found: tuple[IppClient, IppPrinter] | None = None
        self._behind: tuple[str, IppPrinter | None] = ("", None)

    @property
    def forms(self) -> frozenset[str]:
        """Nothing besides the profile's PDF."""
        return frozenset()

    def ask(self) -> Told:
        """Ask the service, and the printer behind the queue where it can be asked."""
        try:
            queue = self._client().printer([*OF_PRINTER, "device-uri"])
        except _NO_ANSWER as error:
            log.info("print service gave no answer: %s", type(error).__name__)
            self._found = None
            return Told(PrinterTrouble.OFFLINE, sentence=_NO_SERVICE)
        except (IppRefusalError, RemoteFault) as error:
            log.info("print service refused: %s", error)
            return Told(PrinterTrouble.FAULT, sentence=_NO_QUEUE)
        device = "".join(words(queue, "device-uri")[:1])
        told = replace(read_told(queue), can_tell=_TELLING.match(device) is not None)
        if is_stopped(queue):
            return replace(told, trouble=PrinterTrouble.PAUSED, sentence=_STOPPED)
        behind = self._printer_behind(device)
        if behind is not None:
            heard = behind.ask_state()
            return replace(heard, is_busy=told.is_busy or heard.is_busy)
        # What an idle queue says of paper is left over from its last job, until the next one is begun.
        return told if told.is_busy else replace(told, trouble=PrinterTrouble.NONE, sentence="")

    def open(self) -> "CupsDelivery":
        """Nothing to open: `lp` hands a badge over whole or not at all."""
        return CupsDelivery(self)

    def send(self, outgoing: Outgoing) -> None:
        """Queue the PDF by `lp`, as a job of its own."""
        try:
            x, y = size_of(self._client().printer(OF_MEDIA), outgoing.rendered)
        except _NO_ANSWER as error:
            raise NothingSentError(PrinterTrouble.OFFLINE, _NO_SERVICE) from error
        except (IppRefusalError, RemoteFault) as error:
            raise NothingSentError(PrinterTrouble.FAULT, _NO_QUEUE) from error
        order = ["lp", "-d", self._name, "-t", outgoing.number, "-n", "1"]
        order += ["-o", f"media=Custom.{x / 100:g}x{y / 100:g}mm", "-o", "print-scaling=none"]
        if not self._has_colour:
            order += ["-o", "print-color-mode=monochrome"]
        try:
            done = _run(order, _SEND_S, outgoing.data)
        except FileNotFoundError as error:
            raise NothingSentError(
                PrinterTrouble.FAULT, "The program lp is missing. Install CUPS."
            ) from error
        except subprocess.TimeoutExpired as error:
            raise TimeoutError("lp took too long") from error
        if done.returncode != 0:
            log.warning("lp refused a badge: exit code %d", done.returncode)
            raise NothingSentError(
                PrinterTrouble.FAULT, "This computer's print service refuses the badge. Look at the queue."
            )
        match = _REQUEST_ID.search(done.stdout.decode("utf-8", "replace"))
        if match is not None:
            self._jobs().remember(outgoing.number, int(match[1]))

    def fate(self, number: str) -> Fate:
        """Ask what became of a badge; where the printer behind cannot tell, "completed" says nothing of paper."""
        return self._judged(lambda jobs: jobs.fate(number))

    def withdraw(self, number: str) -> Fate:
        """Cancel a badge's job; the service also takes it back from the printer behind, where that is possible."""
        return self._judged(lambda jobs: jobs.withdraw(number))

    def _judged(self, question: Callable[[IppPrinter], Fate]) -> Fate:
        try:
            fate = question(self._jobs())
        except _NO_ANSWER:
            return Fate.SILENT
        if fate is not Fate.PRINTED:
            return fate
        told = self.ask()
        if not told.can_tell:
            return Fate.UNTOLD
        return Fate.PRINTED if told.trouble is PrinterTrouble.NONE else Fate.UNSURE

    def _client(self) -> IppClient:
        return self._service()[0]

    def _jobs(self) -> IppPrinter:
        return self._service()[1]

    def _service(self) -> tuple[IppClient, IppPrinter]:
        """Return the way to the service, which is found once: a socket of this computer, or a port."""
        if self._found is None:
            done = _run(["lpstat", "-H"], _LOOK_S)
            place = done.stdout.decode("utf-8", "replace").strip()
            host, socket_path = ("localhost", place) if place.startswith("/") else (place or "localhost", "")
            client = IppClient(f"ipp://{host}/printers/{quote(self._name)}", socket_path, _user())
            self._found = client, IppPrinter(client, cancel=self._cancel)
        return self._found

    def _cancel(self, job_id: int) -> None:
        """Cancel by the system's own program, which shows the service who asks."""
        with suppress(
            OSError, subprocess.SubprocessError
        ):  # whether it is gone is asked of the service afterwards
            _run(["cancel", f"{self._name}-{job_id}"], _LOOK_S)

    def _printer_behind(self, device: str) -> IppPrinter | None:
        if self._behind[0] != device:
            try:
                client = IppClient(device) if device.startswith(("ipp://", "ipps://")) else None
            except OperatorError:
                client = None  # an address with a password or options in it: the service alone is asked
            self._behind = device, IppPrinter(client) if client else None
        return self._behind[1]


class CupsDelivery:
    """The way to the queue for one badge."""

    def __init__(self, queue: CupsQueue) -> None:
        self._queue = queue
        self._number = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def send(self, outgoing: Outgoing) -> None:
        """Hand the PDF to the queue."""
        self._queue.send(outgoing)

    def came(self) -> Came:
        """The service has it; the printer does not yet."""
        return Came.TAKEN


def _run(command: Sequence[str], timeout_s: float, data: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    """Run one of the system's print programs, speaking English, so that its answer can be read."""
    return subprocess.run(
        command,
        input=data,
        capture_output=True,
        timeout=timeout_s,
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    )


def _user() -> str:
    """Return who the service takes this program for; `lp` says the same."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "madang"
