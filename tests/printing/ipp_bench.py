"""Real IPP printers and a real print service for tests: ippeveprinter and cupsd, each on a port of its own.

ippeveprinter wants DNS-SD: where no avahi runs, one is started on a message bus of its own.
"""

import getpass
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import numpy as np
import pypdfium2
import zxingcpp
from filelock import FileLock
from numpy.typing import NDArray

from kiosk.printing.ipp_client import IppClient

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_type="method_call"/>
<allow send_destination="*"/><allow receive_sender="*"/></policy></busconfig>
"""
_ONE_AVAHI, _LONGEST_WAIT_S = Path(tempfile.gettempdir()) / "madang-test-avahi.lock", 900
_AVAHI = "[server]\nallow-interfaces=lo\nuse-ipv6=no\n[wide-area]\n[publish]\n"
_SIZE = "{{\n MEMBER integer x-dimension {x}\n MEMBER integer y-dimension {y}\n}}"
_SHEET = f"""{{{{
 MEMBER collection media-size {_SIZE}
 MEMBER integer media-bottom-margin 0\n MEMBER integer media-left-margin 0
 MEMBER integer media-right-margin 0\n MEMBER integer media-top-margin 0
 MEMBER keyword media-source main\n MEMBER keyword media-type labels
}}}}"""
# The printer waits with its job as long as there is a reason, and only then writes it to the tray, as real ones do.
# ippeveprinter does not stop what it runs for a job that is cancelled: it is asked.
_CANCELLED = """{
 OPERATION Get-Job-Attributes
 GROUP operation-attributes-tag
 ATTR charset attributes-charset utf-8
 ATTR naturalLanguage attributes-natural-language en
 ATTR uri printer-uri $uri
 ATTR integer job-id $job-id
 EXPECT job-state-reasons WITH-VALUE "/^(processing-to-stop-point|job-canceled.*)$/"
}
"""
_PRINT = """#!/bin/sh
here={folder}
said=""
env | grep IPP_ > "$here/told"
echo "$IPP_JOB_NAME" >> "$here/begun"
while [ -s "$here/reason" ]; do  # a cancelled job, too: what is cancelled is dropped when the paper is in
  said=$(cat "$here/reason")
  echo "STATE: +$said" >&2
  sleep 0.1
done
if [ -n "$said" ]; then
  echo "STATE: -$said" >&2
  ipptool -q -d job-id="$IPP_JOB_ID" "$IPP_JOB_PRINTER_URI" "$here/cancelled.test" 2>> "$here/asked" && exit 1
fi
sleep "$(cat "$here/seconds")"
cp "$1" "$here/tray/.part" && mv "$here/tray/.part" "$here/tray/$IPP_JOB_NAME.$(date +%N).out"
exit "$(cat "$here/code")"
"""


def missing(*programs: str) -> str:
    """Return why a test is skipped, "" when all programs are there."""
    gone = [name for name in programs if shutil.which(name, path=_path()) is None]
    return f"not installed: {', '.join(gone)} (packages: see .ci/setup)" if gone else ""


def avahi_runs() -> bool:
    return Path("/run/avahi-daemon/socket").exists() and Path("/run/dbus/system_bus_socket").exists()


class Tray:
    """A running label printer: what came out, and what is wrong with it."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder, self.port = folder, port
        self.uri = f"ipp://localhost:{port}/ipp/print"
        self.client = IppClient(self.uri)
        self.process: subprocess.Popen[bytes] | None = None

    def falls_silent(self, is_silent: bool) -> None:
        """Take connections and never answer, or answer again."""
        assert self.process is not None
        self.process.send_signal(signal.SIGSTOP if is_silent else signal.SIGCONT)

    def suffers(self, reason: str) -> None:
        """Say a reason while the next job is being printed, and hold it; "" makes the printer well again."""
        (self.folder / "reason").write_text(reason)

    def takes(self, seconds: float) -> None:
        (self.folder / "seconds").write_text(str(seconds))

    def ends_with(self, code: int) -> None:
        (self.folder / "code").write_text(str(code))

    @property
    def begun(self) -> list[str]:
        """The names of the jobs that the printer began with."""
        return (self.folder / "begun").read_text().split("\n")[:-1]

    @property
    def out(self) -> list[Path]:
        """The badges that came out, in their order."""
        return sorted((self.folder / "tray").glob("*.out"), key=lambda path: path.stat().st_mtime_ns)


def read_badge(path: Path) -> tuple[str, tuple[float, float]]:
    """Return what a printed badge's QR says, and the paper's size in millimetres."""
    document = pypdfium2.PdfDocument(path)
    try:
        assert len(document) == 1
        page = document[0]
        size_mm = tuple(round(points / 72 * 25.4, 1) for points in page.get_size())
    finally:
        document.close()
    codes = zxingcpp.read_barcodes(dots(path))
    assert len(codes) == 1
    return codes[0].text, (size_mm[0], size_mm[1])


def dots(path: Path, dpi: int = 300) -> NDArray[np.uint8]:
    """Return a printed badge as grey dots."""
    document = pypdfium2.PdfDocument(path)
    try:
        picture = document[0].render(scale=dpi / 72, grayscale=True).to_numpy()
        return np.ascontiguousarray(picture.squeeze())
    finally:
        document.close()


def picture_in(path: Path) -> NDArray[np.uint8]:
    """Return the only picture in a PDF, as grey dots."""
    document = pypdfium2.PdfDocument(path)
    try:
        (picture,) = document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
        found = picture.get_bitmap().to_numpy()
        return np.ascontiguousarray(found if found.ndim == 2 else found[:, :, 0])
    finally:
        document.close()


def as_pdf(picture: Path, env: dict[str, str]) -> Path:
    """Return a PWG Raster file as PDF, read by a program of the print service."""
    order = ["/usr/lib/cups/filter/rastertopdf", "1", "me", "badge", "1", "", str(picture)]
    env = {**env, "CONTENT_TYPE": "image/pwg-raster", "FINAL_CONTENT_TYPE": "application/pdf"}
    done = subprocess.run(order, env=env, capture_output=True, timeout=20, check=False)
    assert done.returncode == 0, done.stderr.decode()
    pdf = picture.with_suffix(".pdf")
    pdf.write_bytes(done.stdout)
    return pdf


@contextmanager
def network() -> Iterator[dict[str, str]]:
    """What ippeveprinter needs around it, as environment; starts avahi where none runs."""
    with ExitStack() as stack, _folder() as folder:
        # There can be one avahi on a machine: a test process beside this one waits until it is done.
        stack.enter_context(FileLock(_ONE_AVAHI, timeout=_LONGEST_WAIT_S))
        if avahi_runs():
            yield {**os.environ, "PATH": _path()}
            return
        bus = folder / "bus"
        (folder / "bus.conf").write_text(_BUS.format(path=bus))
        (folder / "avahi.conf").write_text(_AVAHI)
        env = {**os.environ, "PATH": _path(), "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={bus}"}
        order = ["dbus-daemon", f"--config-file={folder / 'bus.conf'}", "--nofork", "--nopidfile"]
        stack.enter_context(started(order, env))
        _until(bus.exists)
        order = ["avahi-daemon", "-f", str(folder / "avahi.conf"), "--no-chroot", "--no-rlimits"]
        stack.enter_context(started([*order, "--no-drop-root"], env))
        _until(Path("/run/avahi-daemon/socket").exists)
        yield env


@contextmanager
def label_printer(
    env: dict[str, str],
    folder: Path,
    size: tuple[int, int] = (62, 100),
    takes_pdf: bool = True,
    port: int | None = None,
    picture: tuple[str, int] | None = None,
) -> Iterator[Tray]:
    """A label printer of one size in millimetres; one that takes no PDF takes `picture`s of a type and dpi."""
    (folder / "tray").mkdir(parents=True)
    (folder / "spool").mkdir()
    name = f"oe_badge-{size[0]}x{size[1]}mm_{size[0]}x{size[1]}mm"
    paper, sheet = (form.format(x=size[0] * 100, y=size[1] * 100) for form in (_SIZE, _SHEET))
    lines = [f"ATTR keyword media-{which} {name}" for which in ("supported", "default", "ready")]
    lines += [f"ATTR collection media-col-{which} {sheet}" for which in ("default", "ready", "database")]
    if takes_pdf:
        lines.append("ATTR mimeMediaType document-format-supported application/pdf")
    if picture:
        kind, dpi = picture
        lines.append(f"ATTR keyword pwg-raster-document-type-supported {kind}")
        lines.append(f"ATTR resolution pwg-raster-document-resolution-supported {dpi}dpi")
    lines += [
        f"ATTR collection media-size-supported {paper}",
        "ATTR resolution printer-resolution-supported 300dpi",
        "ATTR resolution printer-resolution-default 300dpi",
        "ATTR keyword print-scaling-supported none,fit,auto",
        "ATTR rangeOfInteger copies-supported 1-99",
        "ATTR keyword print-color-mode-supported monochrome",
    ]
    lines += [f"ATTR integer media-{side}-margin-supported 0" for side in ("bottom", "left", "right", "top")]
    (folder / "label.conf").write_text("\n".join(lines) + "\n")
    (folder / "cancelled.test").write_text(_CANCELLED)
    command = folder / "print.sh"
    command.write_text(_PRINT.format(folder=folder))
    command.chmod(0o755)
    port = port or free_port()
    tray = Tray(folder, port)
    tray.suffers("")
    tray.takes(0)
    tray.ends_with(0)
    (folder / "begun").touch()
    order = ["ippeveprinter", "-p", str(port), "-d", str(folder / "spool"), "-n", "localhost"]
    (folder / "keys").mkdir()
    order += [
        "-K",
        str(folder / "keys"),
        "-a",
        str(folder / "label.conf"),
        "-c",
        str(command),
        f"Madang test {port}",
    ]
    with started(order, env, folder / "log") as process:
        tray.process = process
        _until(lambda: _answers(tray.client))
        yield tray


@contextmanager
def started(
    order: Sequence[str], env: dict[str, str], log: Path | None = None
) -> Iterator["subprocess.Popen[bytes]"]:
    """Run a program in the background, ended at the end."""
    with (
        open(log or os.devnull, "wb") as out,
        subprocess.Popen(order, env=env, stdout=out, stderr=out) as one,
    ):
        try:
            yield one
        finally:
            one.send_signal(signal.SIGCONT)
            one.terminate()
            try:
                one.wait(5)
            except subprocess.TimeoutExpired:
                one.kill()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def _listens(port: int) -> bool:
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) == 0


def _answers(client: IppClient) -> bool:
    try:
        return bool(client.printer(["printer-state"]))
    except httpx.TransportError:
        return False


@contextmanager
def _folder() -> Iterator[Path]:
    """A folder with a short path: that of a socket must not be long."""
    path = Path(subprocess.run(["mktemp", "-d"], capture_output=True, check=True).stdout.decode().strip())
    try:
        yield path
    finally:
        shutil.rmtree(path)


def _path() -> str:
    """Where the programs are: those of the system lie outside of a plain user's path."""
    return os.environ.get("PATH", "") + ":/usr/sbin:/sbin"


def _until(is_so: Callable[[], bool], timeout_s: float = 10.0) -> None:
    deadline = time.monotonic() + timeout_s
    while not is_so():
        assert time.monotonic() < deadline, "the program did not start"
        time.sleep(0.05)


class PrintService:
    """A running cupsd of its own; `env` makes lp, lpstat and the rest speak to it."""

    def __init__(self, folder: Path, port: int, env: dict[str, str]) -> None:
        self.folder, self.env = folder, {**env, "CUPS_SERVER": f"127.0.0.1:{port}"}

    def add_queue(self, name: str, device: str, model: str = "everywhere") -> None:
        """Make a queue to a device; a `raw` one hands on what it gets."""
        self.run(
            "lpadmin", "-p", name, "-E", "-v", device, "-m", model, "-o", "printer-error-policy=retry-job"
        )

    def run(self, *order: str) -> str:
        done = subprocess.run(order, env=self.env, capture_output=True, timeout=20, check=False)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()


@contextmanager
def print_service(env: dict[str, str]) -> Iterator[PrintService]:
    """A cupsd with its own files, which lets everybody do everything."""
    with _folder() as folder, _service_in(env, folder) as service:
        yield service


@contextmanager
def _service_in(env: dict[str, str], folder: Path) -> Iterator[PrintService]:
    import grp  # not on Windows, where this file is read too

    folder.chmod(0o755)  # started as root, it works as another user
    for name in ("spool", "spool/tmp", "cache", "state", "state/certs", "root", "root/ppd"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    port = free_port()
    user = getpass.getuser()
    (folder / "cups-files.conf").write_text(
        f"ServerRoot {folder}/root\nRequestRoot {folder}/spool\nTempDir {folder}/spool/tmp\n"
        f"CacheDir {folder}/cache\nStateDir {folder}/state\nAccessLog {folder}/access\nErrorLog {folder}/error\n"
        f"PageLog {folder}/pages\nPrintcap {folder}/printcap\nFileDevice Yes\nSystemGroup {grp.getgrgid(os.getgid()).gr_name}\n"
        + ("" if os.getuid() == 0 else f"User {user}\nGroup {grp.getgrgid(os.getgid()).gr_name}\n")
    )
    (folder / "cupsd.conf").write_text(
        f"Listen 127.0.0.1:{port}\nLogLevel info\nBrowsing Off\nDefaultAuthType None\nWebInterface No\n"
        "JobRetryInterval 1\nMaxLogSize 0\nIdleExitTimeout 0\n<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
        "<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n<Limit All>\nOrder allow,deny\nAllow all\n"
        "</Limit>\n</Policy>\n"
    )
    order = ["cupsd", "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]
    with started(order, env, folder / "log"):
        service = PrintService(folder, port, env)
        _until(lambda: _listens(port))
        yield service
