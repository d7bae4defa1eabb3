"""Printers that speak IPP (`ipp://`, `ipps://`): they take the badge's PDF or its dots as a picture, keep it as a job, and say what became of it.

A job is called by the badge's number. What is known of a job is asked by the job's own number, or, after a restart,
looked up by its name.
"""

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from types import TracebackType
from typing import Self

import httpx

from kiosk.domain.errors import RemoteFault
from kiosk.domain.model import PrinterTrouble
from kiosk.printing.ipp_client import IppClient, IppRefusalError, whole, words
from kiosk.printing.ipp_media import OF_DOCUMENTS, OF_MEDIA, document_for, refusal, template_of
from kiosk.printing.ipp_message import Value
from kiosk.printing.ipp_status import OF_PRINTER, read_fate, read_told
from kiosk.printing.pinned import StrangerError
from kiosk.printing.transport import Came, Fate, NothingSentError, Outgoing, Told

log = logging.getLogger(__name__)

_REMEMBERED, _TRY_AGAIN_S = 50, 30.0
_SHORTLY_S, _PAUSE_S = 1.0, 0.1
_LOADED = ("media-ready", "media-supported")
_GONE = (0x0406, 0x0407)
_MEDIA_WORDS = ("media", "media-col", "media-size")
_NOT_ACCEPTING, _BUSY, _FORBIDDEN = 0x0506, 0x0507, (0x0401, 0x0402, 0x0403)
_Refusals = (httpx.TransportError, IppRefusalError, RemoteFault, StrangerError)


class IppPrinter:
    """One printer or print service that speaks IPP."""

    def __init__(
        self,
        client: IppClient,
        has_colour: bool = False,
        dpi: int = 300,
        cancel: Callable[[int], None] | None = None,
    ) -> None:
        """Take how it is reached; nothing is connected yet.

        Args:
            client: its address.
            has_colour: whether badges are to be printed in colour.
            dpi: of the badges, for printers that take pictures only.
            cancel: cancels a job by its number, where that is not to be asked of the client.
        """
        self._client, self._has_colour, self._dpi = client, has_colour, dpi
        self._cancel = cancel or client.cancel
        self._jobs: dict[str, int] = {}
        self._refused: Told | None = None
        self._refused_s = 0.0
        self._refused_media: tuple[tuple[str, ...], ...] = ()

    @property
    def forms(self) -> frozenset[str]:
        """The dots besides the profile's PDF: some printers take pictures only."""
        return frozenset({"bitmap"})

    def ask_state(self) -> Told:
        """Ask the printer how it is, and nothing of what it takes; never raises."""
        try:
            return read_told(self._client.printer(OF_PRINTER))
        except _Refusals as error:
            return _told_by(error)

    def ask(self) -> Told:
        """Ask the printer how it is; one that takes no badge in any form is in trouble for good.

        One that refused the size of the last badge is tried again with other media, or after a while.
        """
        try:
            printer = self._client.printer([*OF_PRINTER, *_LOADED, *OF_DOCUMENTS])
        except _Refusals as error:
            return _told_by(error)
        told, why_not = read_told(printer), refusal(printer, self._dpi)
        if why_not:
            return Told(PrinterTrouble.FAULT, sentence=why_not)
        if self._refused is None or told.trouble is not PrinterTrouble.NONE:
            return told
        media = _media(printer)
        if self._refused_media in ((), media) and time.monotonic() - self._refused_s < _TRY_AGAIN_S:
            self._refused_media = media
            return self._refused
        self._refused = None
        return told

    def open(self) -> "IppDelivery":
        """Ask what the printer can take.

        Raises:
            NothingSentError: it cannot be reached, or takes badges in no form.
        """
        try:
            printer = self._client.printer(OF_MEDIA)
        except _Refusals as error:
            told = _told_by(error)
            raise NothingSentError(told.trouble, told.sentence) from error
        why_not = refusal(printer, self._dpi)
        if why_not:
            raise NothingSentError(PrinterTrouble.FAULT, why_not)
        return IppDelivery(self, self._client, printer, self._has_colour)

    def remember(self, number: str, job_id: int) -> None:
        """Note under which number the printer keeps a badge."""
        self._jobs[number] = job_id
        while len(self._jobs) > _REMEMBERED:
            del self._jobs[next(iter(self._jobs))]

    def remember_refused(self, told: Told) -> None:
        """Note that the printer does not take the size of the badge."""
        self._refused, self._refused_media, self._refused_s = told, (), time.monotonic()

    def fate(self, number: str) -> Fate:
        """Ask what became of a badge."""
        try:
            job = self._job(number)
            return Fate.UNSURE if job is None else read_fate(job, read_told(self._client.printer(OF_PRINTER)))
        except _Refusals as error:
            return _fate_by(error)

    def withdraw(self, number: str) -> Fate:
        """Cancel a badge's job; one that has ended meanwhile is left as it is."""
        try:
            job = self._job(number)
            if job is None:
                return Fate.UNSURE
            fate = read_fate(job, read_told(self._client.printer(OF_PRINTER)))
            if fate is not Fate.HELD:
                return fate
            with suppress(
                IppRefusalError
            ):  # it ended between the two questions, or will not stop: asked below
                self._cancel(whole(job, "job-id") or self._jobs[number])
            log.info("a badge's job was withdrawn from the printer")
        except _Refusals as error:
            return _fate_by(error)
        return self.fate(number)

    def _job(self, number: str) -> Mapping[str, Sequence[Value]] | None:
        """Return the badge's job, None when the printer does not know it."""
        if number in self._jobs:
            return self._client.job(self._jobs[number])
        for which in ("not-completed", "completed"):
            named = [job for job in self._client.jobs(which) if number in words(job, "job-name")]
            if named:
                job = max(named, key=lambda one: whole(one, "job-id") or 0)
                self.remember(number, whole(job, "job-id") or 0)
                return job
        return None


class IppDelivery:
    """The way to the printer for one badge."""

    def __init__(
        self,
        keeper: IppPrinter,
        client: IppClient,
        printer: Mapping[str, Sequence[Value]],
        has_colour: bool,
    ) -> None:
        self._keeper, self._client, self._printer, self._has_colour = keeper, client, printer, has_colour
        self._number = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def send(self, outgoing: Outgoing) -> None:
        """Hand the badge over; a printer that refuses it has printed nothing."""
        drawn = outgoing.rendered
        template = template_of(self._printer, drawn, self._has_colour)
        kind, document = document_for(self._printer, outgoing.data, drawn)
        try:
            job_id = self._client.print_job(outgoing.number, document, kind, template)
        except IppRefusalError as error:
            nothing = _nothing_sent(error, drawn.width / drawn.dpi, drawn.height / drawn.dpi)
            if nothing.trouble is PrinterTrouble.WRONG_MEDIA:
                self._keeper.remember_refused(Told(nothing.trouble, sentence=nothing.sentence))
            raise nothing from error
        except httpx.ConnectError as error:
            raise NothingSentError(PrinterTrouble.OFFLINE) from error
        except StrangerError as error:
            raise NothingSentError(PrinterTrouble.STRANGER) from error
        except (httpx.TransportError, RemoteFault) as error:
            raise ConnectionAbortedError(type(error).__name__) from error
        if job_id:
            self._keeper.remember(outgoing.number, job_id)
        self._number = outgoing.number

    def came(self) -> Came:
        """Ask for a short while: a label printer takes a second or two, a fast one less."""
        until_s = time.monotonic() + _SHORTLY_S
        while (fate := self._keeper.fate(self._number)) is Fate.HELD and time.monotonic() < until_s:
            time.sleep(_PAUSE_S)
        return Came.OUT if fate is Fate.PRINTED else Came.TAKEN


def _media(printer: Mapping[str, Sequence[Value]]) -> tuple[tuple[str, ...], ...]:
    return tuple(words(printer, name) for name in _LOADED)


def _told_by(error: Exception) -> Told:
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
        return Told(PrinterTrouble.OFFLINE)
    if isinstance(error, StrangerError):
        log.info("printer refused: %s", error)
        return Told(PrinterTrouble.STRANGER)
    if isinstance(error, IppRefusalError) and error.status in _GONE:
        return Told(
            PrinterTrouble.FAULT,
            sentence="There is no such printer at this address. Look at the end of the address.",
        )
    if isinstance(error, IppRefusalError | RemoteFault):
        log.warning("printer refused: %s", getattr(error, "detail", "") or error)
        sentence = error.sentence if isinstance(error, RemoteFault) else ""
        return Told(PrinterTrouble.FAULT, sentence=sentence)
    log.info("printer gave no answer: %s", type(error).__name__)
    return Told(PrinterTrouble.SILENT)


def _fate_by(error: Exception) -> Fate:
    is_gone = isinstance(error, IppRefusalError) and error.status in _GONE
    return Fate.UNSURE if is_gone else Fate.SILENT


def _nothing_sent(error: IppRefusalError, width_inches: float, height_inches: float) -> NothingSentError:
    if any(name in _MEDIA_WORDS for name in error.about):
        size = f"{width_inches * 25.4:.0f} × {height_inches * 25.4:.0f} mm"
        sentence = f"This printer does not take badges of {size}. Choose another badge template or printer."
        return NothingSentError(PrinterTrouble.WRONG_MEDIA, sentence)
    if error.status == _BUSY:
        return NothingSentError(PrinterTrouble.NONE)
    if error.status == _NOT_ACCEPTING:
        return NothingSentError(PrinterTrouble.PAUSED)
    if error.status in _FORBIDDEN:
        return NothingSentError(
            PrinterTrouble.FAULT, "The printer does not let this computer print. Allow it on the printer."
        )
    return NothingSentError(PrinterTrouble.FAULT, f"The printer refuses this badge ({error}).")
