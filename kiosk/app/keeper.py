"""The watchdog of a kiosk: it keeps the unlocked key in memory, and starts the kiosk again when it ends or hangs.

The kiosk is a process of its own. It gets the key over a pipe, never by a file, an argument or the environment, and tells
by a byte on its standard output that its window still works. Nothing is recorded before one press, and all of it then in
one transaction, so whatever moment it is ended at, no check-in is half done.
"""

import logging
import os
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

_log = logging.getLogger(__name__)

BEAT_S = 0.5
FAULT_STATUS = 3
"""The kiosk's exit status where it has told the user what to do: starting it again would change nothing."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Seconds: how long a kiosk may take to start, how long it may be silent then, and the pauses before each restart.

    The pauses are for one that ends at once, again and again; who has lived `lived_s` begins with the first.
    """

    starting_s: float = 60.0
    silent_s: float = 4.0
    pauses_s: tuple[float, ...] = (0.0, 1.0, 3.0, 10.0)
    lived_s: float = 30.0
    look_s: float = 0.1


class Keeper:
    """Starts a kiosk and keeps it running, until the staff close it."""

    def __init__(self, command: Sequence[str], secret: bytes, watch: Watch | None = None) -> None:
        """Take what is started.

        Args:
            command: the kiosk's command line.
            secret: what it gets on its standard input, each time.
            watch: times.
        """
        self._command, self._secret, self._watch = list(command), secret, watch or Watch()
        self._child: subprocess.Popen[bytes] | None = None
        self._last_beat_s = 0.0
        self._has_beaten = self._is_ending = False

    def end(self) -> None:
        """Let the kiosk end, and do not start it again; from a signal handler too."""
        self._is_ending = True
        if self._child is not None:
            self._child.terminate()

    def run(self) -> int:
        """Keep the kiosk running; return the exit status of the command, 0 where the staff closed it."""
        rank = 0
        while True:
            began_s = time.monotonic()
            status = self._live()
            if status == 0 or self._is_ending:
                return 0
            if status == FAULT_STATUS:
                return 1
            rank = 0 if time.monotonic() - began_s > self._watch.lived_s else rank + 1
            pause_s = self._watch.pauses_s[min(rank, len(self._watch.pauses_s) - 1)] if rank else 0.0
            _log.error("the kiosk ended with %s and is started again in %s s", status, pause_s)
            time.sleep(pause_s)

    def _live(self) -> int:
        """Start the kiosk once and watch it to its end; return its exit status."""
        self._last_beat_s, self._has_beaten = time.monotonic(), False
        with subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
            self._child = child
            assert child.stdin is not None
            try:
                child.stdin.write(self._secret)
                child.stdin.close()
            except OSError as error:
                _log.warning("the kiosk did not take its key: %s", error)
            listener = threading.Thread(target=self._listen, args=(child,), daemon=True)
            listener.start()
            while child.poll() is None:
                time.sleep(self._watch.look_s)
                silent_s = time.monotonic() - self._last_beat_s
                longest_s = self._watch.silent_s if self._has_beaten else self._watch.starting_s
                if silent_s > longest_s and not self._is_ending:
                    _log.error("the kiosk was silent for %.1f s and is ended", silent_s)
                    child.kill()
            listener.join(1.0)
        self._child = None
        return child.returncode

    def _listen(self, child: "subprocess.Popen[bytes]") -> None:
        assert child.stdout is not None
        while child.stdout.read(1):
            self._last_beat_s, self._has_beaten = time.monotonic(), True


class Heart:
    """Tells the watchdog that the window works; in the kiosk's own process. Without a watchdog the kiosk goes on."""

    def __init__(self, out: int = 1) -> None:
        """Take the file descriptor to tell it by."""
        self._out, self._is_heard = out, True

    def beat(self) -> None:
        """Tell it once more; the first time that nobody hears it is logged."""
        if not self._is_heard:
            return
        try:
            os.write(self._out, b".")
        except OSError as error:
            self._is_heard = False
            _log.warning("nobody watches this kiosk any more, it goes on alone: %s", error)
