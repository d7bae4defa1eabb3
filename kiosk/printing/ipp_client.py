"""Questions and orders to one IPP printer or print service over HTTP. Sources: RFC 8011, RFC 8010 section 4."""

from collections.abc import Mapping, Sequence
from itertools import count
from urllib.parse import urlsplit

import httpx

from kiosk.domain.errors import OperatorError, RemoteFault
from kiosk.domain.sentence import Sentence
from kiosk.printing.ipp_message import Answer, Attribute, Group, Tag, Value, decode_answer, encode_request
from kiosk.printing.pinned import Pins, context_for

PORT = 631
_PRINT_JOB, _CANCEL_JOB, _GET_JOB, _GET_JOBS, _GET_PRINTER = 0x02, 0x08, 0x09, 0x0A, 0x0B
_USER = "madang"
_HTTP_OK = 200
_CONNECT_S, _ANSWER_S, _SEND_S, _TAKE_S = 1.5, 2.0, 5.0, 30.0
_OF_JOB = ("job-id", "job-name", "job-state", "job-state-reasons", "time-at-processing")


class IppRefusalError(Exception):
    """The printer said no; `status` is its code, `about` names the attributes that it does not take."""

    def __init__(self, status: int, about: Sequence[str]) -> None:
        super().__init__(f"0x{status:04X} {' '.join(about)}")
        self.status = status
        self.about = tuple(about)


class IppClient:
    """One printer's address. Every call is one request on a connection of its own; used by one thread."""

    def __init__(self, uri: str, socket_path: str = "", user: str = _USER, pins: Pins | None = None) -> None:
        """Take the address; nothing is connected yet.

        Args:
            uri: ipp://HOST:PORT/PATH or ipps://HOST:PORT/PATH.
            socket_path: a local socket that stands for the host, "" for the network.
            user: under which jobs are kept. Never a person's name.
            pins: knows the printer's certificate; without them any is taken.

        Raises:
            OperatorError: the address is wrong.
        """
        self._http_url, self._uri = _addresses(uri)
        self._socket_path, self._user = socket_path, user
        self._given, self._pins = uri, pins
        self._ids = count(1)

    def printer(self, wanted: Sequence[str]) -> Mapping[str, Sequence[Value]]:
        """Return attributes of the printer; all calls raise alike.

        Raises:
            httpx.ConnectError: it cannot be reached.
            httpx.TransportError: it gave no answer, or broke off.
            IppRefusalError: it said no.
            RemoteFault: it answered nonsense.
            StrangerError: another certificate is shown than the known one.
        """
        answer = self._ask(_GET_PRINTER, [_wanted(wanted)])
        return answer.first(Group.PRINTER)

    def print_job(self, name: str, document: bytes, kind: str, template: Sequence[Attribute]) -> int:
        """Hand a document over; return the job's number, 0 where the printer gives none.

        Args:
            name: of the job.
            document: what is to be printed.
            kind: its MIME type.
            template: how. A printer that cannot do it so has to refuse, not to do it otherwise.
        """
        about = [
            Attribute("job-name", Tag.NAME, (name,)),
            Attribute("ipp-attribute-fidelity", Tag.BOOLEAN, (1,)),
            Attribute("document-format", Tag.MIME_TYPE, (kind,)),
        ]
        job = self._ask(_PRINT_JOB, about, template, document).first(Group.JOB)
        return whole(job, "job-id") or 0

    def job(self, job_id: int) -> Mapping[str, Sequence[Value]]:
        """Return how a job stands."""
        return self._ask(_GET_JOB, [_job_id(job_id), _wanted(_OF_JOB)]).first(Group.JOB)

    def jobs(self, which: str) -> list[Mapping[str, Sequence[Value]]]:
        """Return this user's jobs that are "completed" (in any way) or "not-completed"."""
        about = [
            _wanted(_OF_JOB),
            Attribute("which-jobs", Tag.KEYWORD, (which,)),
            Attribute("my-jobs", Tag.BOOLEAN, (1,)),
        ]
        return self._ask(_GET_JOBS, about).all(Group.JOB)

    def cancel(self, job_id: int) -> None:
        """Cancel a job; the printer refuses where it has ended."""
        self._ask(_CANCEL_JOB, [_job_id(job_id)])

    def _ask(
        self,
        operation: int,
        about: Sequence[Attribute],
        template: Sequence[Attribute] = (),
        document: bytes = b"",
    ) -> Answer:
        first = [
            Attribute("attributes-charset", Tag.CHARSET, ("utf-8",)),
            Attribute("attributes-natural-language", Tag.LANGUAGE, ("en",)),
            Attribute("printer-uri", Tag.URI, (self._uri,)),
        ]
        # The standard wants a job's number right behind the printer's address.
        number = [one for one in about if one.name == "job-id"]
        rest = [one for one in about if one.name != "job-id"]
        user = Attribute("requesting-user-name", Tag.NAME, (self._user,))
        groups = [(Group.OPERATION, [*first, *number, user, *rest])]
        if template:
            groups.append((Group.JOB, [*template]))
        body = encode_request(operation, next(self._ids), groups, document)
        answer = decode_answer(self._post(body, _TAKE_S if document else _ANSWER_S))
        if answer.status >= 0x0100:
            raise IppRefusalError(answer.status, sorted(answer.first(Group.UNSUPPORTED)))
        return answer

    def _post(self, body: bytes, answer_s: float) -> bytes:
        transport = httpx.HTTPTransport(
            uds=self._socket_path or None, verify=context_for(self._given, self._pins)
        )
        timeout = httpx.Timeout(answer_s, connect=_CONNECT_S, write=_SEND_S)
        headers = {"Content-Type": "application/ipp", "Accept": "application/ipp"}
        with httpx.Client(transport=transport, timeout=timeout, trust_env=False, headers=headers) as http:
            response = http.post(self._http_url, content=body)
        if response.status_code != _HTTP_OK:
            raise RemoteFault(
                "The printer's web service refuses us. Allow printing over IPP without a password on the printer.",
                f"HTTP {response.status_code}",
            )
        return response.content


def whole(attributes: Mapping[str, Sequence[Value]], name: str) -> int | None:
    """Return the first value of an attribute where it is a number."""
    value = next(iter(attributes.get(name, ())), None)
    return value if isinstance(value, int) else None


def words(attributes: Mapping[str, Sequence[Value]], name: str) -> tuple[str, ...]:
    """Return the values of an attribute that are words."""
    return tuple(value for value in attributes.get(name, ()) if isinstance(value, str))


def _addresses(uri: str) -> tuple[str, str]:
    """Return the address for HTTP and the one that is named in requests."""
    hint = Sentence("{uri} is not a printer address. Write ipp://HOST:{port}/ipp/print.", uri=uri, port=PORT)
    try:
        parts = urlsplit(uri)
        host, port = parts.hostname, parts.port or PORT
    except ValueError as error:
        raise OperatorError(hint) from error
    if parts.scheme not in ("ipp", "ipps") or not host or parts.query or parts.username is not None:
        raise OperatorError(hint)
    place = f"{f'[{host}]' if ':' in host else host}:{port}{parts.path or '/ipp/print'}"
    return f"{'https' if parts.scheme == 'ipps' else 'http'}://{place}", f"{parts.scheme}://{place}"


def _job_id(job_id: int) -> Attribute:
    return Attribute("job-id", Tag.INTEGER, (job_id,))


def _wanted(names: Sequence[str]) -> Attribute:
    return Attribute("requested-attributes", Tag.KEYWORD, tuple(names))
