"""Commands in processes of their own, forked from one that has read the program already.

Half of what a short command costs is reading the libraries. Each process runs `main.py` with its own words, environment and
standard streams, as a shell would start it. What runs on, a hub or a station, is started as anybody starts it.
"""

import atexit
import json
import os
import runpy
import socket
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from threading import Thread
from typing import IO, Any

PROJECT = Path(__file__).parents[2]
_MOST_BYTES = 200_000
_KILLED = -9


def run(
    arguments: Sequence[str], environment: Mapping[str, str], text: str, timeout_s: float
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end.

    Args:
        text: what is typed into it.

    Raises:
        subprocess.TimeoutExpired: it did not end in time.
    """
    pipes = [os.pipe() for _ in range(4)]
    (stdin, typed), (out, stdout), (err, stderr), (told, status) = pipes
    asked = json.dumps({"arguments": list(arguments), "environment": dict(environment)}).encode()
    assert len(asked) < _MOST_BYTES
    socket.send_fds(_server(), [asked], [stdin, stdout, stderr, status])
    for theirs in (stdin, stdout, stderr, status):
        os.close(theirs)
    said: dict[int, str] = {}
    with open(typed, "w", encoding="utf-8") as keys, open(told, "rb") as answer:

        def type_all() -> None:
            try:
                keys.write(text)
                keys.close()
            except BrokenPipeError:
                return  # it ended without reading all that was typed

        threads = [Thread(target=type_all), *(Thread(target=_read, args=(fd, said)) for fd in (out, err))]
        for thread in threads:
            thread.start()
        threads[1].join(timeout_s)
        if threads[1].is_alive():
            raise subprocess.TimeoutExpired(list(arguments), timeout_s)
        for thread in threads:
            thread.join(timeout_s)
        code = answer.read()
    return subprocess.CompletedProcess(list(arguments), int(code) if code else _KILLED, said[out], said[err])


def _read(fd: int, said: dict[int, str]) -> None:
    with open(fd, encoding="utf-8") as stream:
        said[fd] = stream.read()


@cache
def _server() -> socket.socket:
    """Start the process that is forked; it ends with this one."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    command = [sys.executable, "-m", "tests.scenarios.warm", str(theirs.fileno())]
    server = subprocess.Popen(command, cwd=PROJECT, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL)
    theirs.close()

    def end() -> None:
        ours.close()
        server.wait(10)

    atexit.register(end)
    return ours


def _serve(asks: socket.socket) -> None:
    """Read the program, then fork a process for everything that is asked for."""
    import kiosk.app.cli

    kiosk.app.cli.application([])
    assert threading.active_count() == 1, "a process with threads must not be forked"
    while True:
        asked, fds, _, _ = socket.recv_fds(asks, _MOST_BYTES, 4)
        if not asked:
            return
        if os.fork() == 0:
            asks.close()
            _become(json.loads(asked), fds)
        for fd in fds:
            os.close(fd)
        _bury()


def _become(asked: Mapping[str, Any], fds: Sequence[int]) -> None:
    """Be `python main.py …` from here on."""
    for fd, number in zip(fds[:3], range(3), strict=True):
        os.dup2(fd, number)
        os.close(fd)
    os.environ.clear()
    os.environ.update(asked["environment"])
    sys.argv = ["main.py", *asked["arguments"]]
    code = 1
    try:
        runpy.run_path("main.py", run_name="__main__")
        code = 0
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except BaseException:  # noqa: BLE001 # told as the interpreter tells it
        traceback.print_exc()
    shut: Callable[[], None] = threading._shutdown  # type: ignore[attr-defined] # as Python does at its end
    shut()
    atexit._run_exitfuncs()
    stream: IO[str]
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os.write(fds[3], str(code).encode())
    os._exit(code)


def _bury() -> None:
    """Let go of the processes that ended."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return


if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))
