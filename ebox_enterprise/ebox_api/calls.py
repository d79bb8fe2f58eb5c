# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""One HTTP call under way, and what its failures mean (ebox-api e.5)."""

from __future__ import annotations

import http.client
import re
import ssl
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import requests
import urllib3.exceptions
from requests.auth import AuthBase

from . import errors
from .deadline import Deadline, PrivateAddress

TRACE_HEADER = "BelGov-Trace-Id"
_Result = TypeVar("_Result")
_IO_ERRORS = (
    requests.RequestException,
    urllib3.exceptions.HTTPError,
    http.client.HTTPException,
    OSError,
)
_TIMEOUTS = (
    TimeoutError,
    requests.Timeout,
    urllib3.exceptions.ReadTimeoutError,
)


@dataclass(frozen=True)
class JsonAnswer:
    """A JSON answer. ``data`` is None for 304 and for an empty answer to a PATCH."""

    data: object = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    status: int
    trace_id: str | None


@dataclass(frozen=True)
class StreamAnswer:
    """An open answer; ``chunks()`` yields its bytes once and raises typed errors."""

    headers: Mapping[str, str] = field(repr=False)
    status: int
    trace_id: str | None
    chunks: Callable[[], Iterator[bytes]] = field(repr=False)


class TokenAuth(AuthBase):
    """Puts the token on a request. Also, being there, it keeps ``.netrc`` unread."""

    def __init__(self, token: str | None):
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers.pop("Authorization", None)
        if self._token is not None:
            request.headers["Authorization"] = f"Bearer {self._token}"
        return request


@dataclass(frozen=True)
class Call:
    """One call under way: what its errors and log lines need."""

    method: str
    url: str
    step: str | None
    deadline: Deadline
    trace_id: str

    def fail(self, kind: type[errors.EboxError], text: str) -> errors.EboxError:
        """An error of ``kind`` about this call; the caller raises it."""
        return kind(text, url=self.url, step=self.step, trace_id=self.trace_id)

    def attempt(self, action: Callable[[], _Result]) -> _Result:
        """``action()``, with what the network raises translated.

        The new error is raised outside the ``except``: nothing then links it to
        the request, whose headers hold the token.
        """
        try:
            return action()
        except _IO_ERRORS as error:
            problem = self._translate(error)
        raise problem

    def _translate(self, error: BaseException) -> errors.EboxError:
        kind = type(error).__name__
        if self.deadline.remaining() < 0.02:
            return self.fail(errors.DeadlineExceeded, "the call took too long")
        if any(isinstance(item, PrivateAddress) for item in _causes(error)):
            return self.fail(errors.BlockedHost, "its name leads into our own network")
        if _is_certificate_problem(error):
            return self.fail(errors.TlsError, f"the server is not trusted ({kind})")
        if isinstance(
            error,
            (requests.exceptions.ContentDecodingError, urllib3.exceptions.DecodeError),
        ):
            return self.fail(errors.UnexpectedAnswer, f"undecodable answer ({kind})")
        if isinstance(error, ValueError) and isinstance(
            error, requests.RequestException
        ):
            return self.fail(errors.InvalidRequestError, f"impossible request ({kind})")
        if any(isinstance(item, _TIMEOUTS) for item in _causes(error)):
            return self.fail(errors.NoAnswer, f"no answer in time ({kind})")
        return self.fail(errors.NetworkError, f"no usable connection ({kind})")


def _causes(error: object) -> Iterator[BaseException]:
    """``error`` and all errors wrapped in it, each once."""
    seen: set[int] = set()
    pending: list[object] = [error]
    while pending:
        item = pending.pop()
        if not isinstance(item, BaseException) or id(item) in seen:
            continue
        seen.add(id(item))
        yield item
        pending += [item.__cause__, item.__context__, getattr(item, "reason", None)]
        pending += item.args


def _is_certificate_problem(error: BaseException) -> bool:
    """Certificate or protocol refused, as opposed to a TLS connection cut off."""
    causes = list(_causes(error))
    tls = [item for item in causes if isinstance(item, ssl.SSLError)]
    # urllib3 1.26 has a CertificateError of its own.
    if any(type(item).__name__ == "CertificateError" for item in causes):
        return True
    if any(isinstance(item, ssl.CertificateError) for item in tls):
        return True
    passing = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)
    return any(not isinstance(item, passing) for item in tls)


def read_trace_id(headers: Mapping[str, str]) -> str | None:
    """The answer's own trace id, if it looks like one."""
    value = headers.get(TRACE_HEADER) or ""
    return value if re.fullmatch(r"[A-Za-z0-9_.:/=+-]{1,100}", value) else None


def announced_length(headers: Mapping[str, str]) -> int | None:
    """Content-Length in bytes, if it speaks of the bytes that we count."""
    if (headers.get("Content-Encoding") or "identity").lower() != "identity":
        return None
    length = headers.get("Content-Length") or ""
    return int(length) if re.fullmatch(r"[0-9]{1,18}", length) else None


def refuse_encoding(headers: Mapping[str, str], call: Call) -> None:
    """One gzip at most, which was asked for: older urllib3 unpacks bombs in layers."""
    encoding = (headers.get("Content-Encoding") or "identity").strip().lower()
    if encoding not in ("identity", "gzip"):
        raise call.fail(errors.UnexpectedAnswer, "an encoding that was not asked for")


def refuse_html(headers: Mapping[str, str], body: bytes, call: Call) -> None:
    """Proxies and login pages answer 200 with a page (scenario 39)."""
    kind = (headers.get("Content-Type") or "").split(";")[0].strip().lower()
    if "html" in kind or "xml" in kind or body.lstrip()[:1] == b"<":
        raise call.fail(errors.UnexpectedAnswer, "a web page instead of JSON")
