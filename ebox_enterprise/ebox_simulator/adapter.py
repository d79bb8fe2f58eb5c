# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The simulator behind ``requests``, in the same process and without a socket.

Mounted on a session for the simulator's base URL, it makes the demo a real
conversation: same URLs, same bytes, streaming included.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from http.client import IncompleteRead, RemoteDisconnected
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import unquote_to_bytes, urlsplit

import requests
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers
from urllib3._collections import HTTPHeaderDict
from urllib3.exceptions import ProtocolError
from urllib3.response import HTTPResponse
from werkzeug.http import http_date

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer
    from _typeshed.wsgi import WSGIEnvironment

    from .simulator import Simulator

_Timeout: TypeAlias = "float | tuple[float | None, float | None] | None"
READ_TIMEOUT = "ebox_simulator.read_timeout"  # in the environ


class CallerGaveUp(Exception):
    """The caller's read timeout passed while the answer was held back."""


class ConnectionCut(ConnectionError):
    """The line breaks here: server and adapter send nothing more."""


class SimulatorAdapter(BaseAdapter):
    """``session.mount(simulator.base_url, SimulatorAdapter(simulator))``.

    With ``stream=True`` the body is read from the simulator only as far as the
    caller reads. A read timeout is honoured, before the answer and within it.
    """

    def __init__(self, simulator: Simulator):
        super().__init__()
        self._simulator = simulator

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: _Timeout = None,
        verify: bool | str = True,
        cert: object = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """Answer a prepared request.

        Raises ``requests.ReadTimeout`` when the answer is held back too long,
        ``requests.ConnectionError`` when the line breaks before it.
        """
        answer = _Answer()
        try:
            parts = self._simulator.wsgi(_environ(request, timeout), answer.start)
        except CallerGaveUp:
            message = "The simulator held its answer back."
            raise requests.exceptions.ReadTimeout(message, request=request) from None
        except ConnectionCut:
            why = RemoteDisconnected("Remote end closed connection without response")
            raise requests.exceptions.ConnectionError(
                ProtocolError("Connection aborted.", why), request=request
            ) from None
        raw = HTTPResponse(
            body=_Body(parts, answer.length),
            # a server sends the date by itself; here it is the government's
            headers=HTTPHeaderDict(
                [*answer.headers, ("Date", http_date(self._simulator.now()))]
            ),
            status=answer.status,
            reason=answer.reason,
            preload_content=False,
            request_method=request.method,
            request_url=request.url,
        )
        response = _response(request, raw, self)
        if not stream:
            _ = response.content
        return response

    def close(self) -> None:
        """Nothing is kept open; the simulator belongs to its maker."""


class _Answer:
    """What the application says before its body."""

    status = 0
    reason = ""
    headers: list[tuple[str, str]]

    def start(
        self, status: str, headers: list[tuple[str, str]], exc_info: object = None
    ) -> Callable[[bytes], object]:
        code, _, self.reason = status.partition(" ")
        self.status = int(code)
        self.headers = headers
        return lambda _data: None  # the old way to write, which nobody goes

    @property
    def length(self) -> int | None:
        """The declared length of the body."""
        for name, value in self.headers:
            if name.lower() == "content-length":
                return int(value)
        return None


class _Body(io.RawIOBase):
    """A WSGI body as a file, one part at a time.

    Ends at the declared length, as on a socket. A break in it raises
    what ``http.client`` or urllib3 raises, or the socket's timeout.
    """

    def __init__(self, parts: Iterable[bytes], length: int | None):
        super().__init__()
        self._left = length
        self._source = parts
        self._parts: Iterator[bytes] = iter(parts)
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        room = memoryview(buffer).cast("B")
        if self._left == 0:
            return 0
        while not self._rest:
            part = self._next()
            if part is None:
                return 0
            self._rest = part if self._left is None else part[: self._left]
        size = min(len(room), len(self._rest))
        if self._left is not None:
            self._left -= size
        room[:size] = self._rest[:size]
        self._rest = self._rest[size:]
        return size

    def _next(self) -> bytes | None:
        try:
            return next(self._parts, None)
        except ConnectionCut:
            if self._left is None:  # in chunks
                raise ProtocolError("Response ended prematurely") from None
            raise IncompleteRead(b"", self._left) from None
        except CallerGaveUp:
            raise TimeoutError("timed out") from None

    def close(self) -> None:
        if not self.closed and hasattr(self._source, "close"):
            self._source.close()
        super().close()


def _environ(request: requests.PreparedRequest, timeout: _Timeout) -> WSGIEnvironment:
    url = urlsplit(request.url or "")
    body = _body(request.body)
    environ: WSGIEnvironment = {
        "REQUEST_METHOD": request.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(url.path).decode("latin-1"),
        "QUERY_STRING": url.query,
        "RAW_URI": url.path,
        "SERVER_NAME": url.hostname,
        "SERVER_PORT": str(url.port or (443 if url.scheme == "https" else 80)),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": url.netloc.rpartition("@")[2],
        "REMOTE_ADDR": "127.0.0.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": url.scheme,
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": io.StringIO(),
        "wsgi.multithread": True,
        "wsgi.multiprocess": True,
        "wsgi.run_once": False,
    }
    for name, value in request.headers.items():
        environ[_variable(name)] = _text(value)
    environ["CONTENT_LENGTH"] = str(len(body))
    environ[READ_TIMEOUT] = _patience(timeout)
    return environ


def _patience(timeout: _Timeout) -> float | None:
    """The read timeout in seconds: a number, (connect, read) or urllib3's own."""
    read = timeout[1] if isinstance(timeout, tuple) else timeout
    patience = getattr(read, "read_timeout", read)
    return float(patience) if isinstance(patience, int | float) else None


def _variable(header: str) -> str:
    name = header.upper().replace("-", "_")
    return name if name in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{name}"


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _body(body: str | bytes | Iterable[bytes] | None) -> bytes:
    """A whole body; a file is an iterable of its lines."""
    if isinstance(body, str):
        return body.encode()
    return body if isinstance(body, bytes) else b"".join(body or ())


def _response(
    request: requests.PreparedRequest, raw: HTTPResponse, adapter: BaseAdapter
) -> requests.Response:
    response = requests.Response()
    response.status_code = raw.status
    response.reason = raw.reason or ""
    response.headers = CaseInsensitiveDict(raw.headers)
    response.encoding = get_encoding_from_headers(response.headers)
    response.raw = raw
    response.url = request.url or ""
    response.request = request
    # requests takes any adapter, its types only its own
    response.connection = adapter  # type: ignore[assignment]
    return response
