# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What can go wrong between us and the government, one class per reaction.

The classes follow the retry table of ebox-api e.5: what may be tried again is a
:class:`TemporaryError`; everything else needs a person. Messages are English,
for developers and logs, and already redacted; what a user reads is written by
the caller, by class.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, TypedDict

from .redaction import bare_url, redact

if TYPE_CHECKING:
    from typing_extensions import Unpack

_MAX_MESSAGE = 1000


_NOT_OFFERED = (404, 405, 501)


class ErrorFacts(TypedDict, total=False):
    """What an :class:`EboxError` tells beside its message."""

    status: int | None
    trace_id: str | None
    retry_after: float | None
    code: str | None
    url: str | None
    step: str | None
    server_date: datetime | None


class EboxError(Exception):
    """Base of all errors of this package.

    ``status`` is the HTTP status, ``trace_id`` the BelGov-Trace-Id or the
    StatusMessage id that support asks for, ``retry_after`` seconds, ``code`` the
    other side's own code, ``url`` the address without its query, ``step`` our
    name of what was being done (``token``, ``registry``, ``list``, ...),
    ``server_date`` the other side's clock (UTC) when it told it.
    """

    temporary = False

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        trace_id: str | None = None,
        retry_after: float | None = None,
        code: str | None = None,
        url: str | None = None,
        step: str | None = None,
        server_date: datetime | None = None,
    ):
        self.message = redact(message)[:_MAX_MESSAGE]
        self.status = status
        self.trace_id = redact(trace_id) if trace_id else None
        self.retry_after = retry_after
        self.code = redact(code)[:200] if code else None
        self.url = bare_url(url) if url else None
        self.step = step
        self.server_date = server_date
        super().__init__(self.message)

    @property
    def not_offered(self) -> bool:
        """Whether this side lacks the call, which not every version has to offer.

        Where the address is one of a thing that may be gone, that can be meant as well.
        """
        return self.status in _NOT_OFFERED

    def __str__(self) -> str:
        facts = [self.message]
        if self.status:
            facts.append(f"status {self.status}")
        if self.code:
            facts.append(f"code {self.code}")
        if self.url:
            facts.append(self.url)
        if self.trace_id:
            facts.append(f"trace {self.trace_id}")
        return " | ".join(facts)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class CallError(EboxError):
    """A call has failed, or cannot be made: anything but a refused login.

    It is the matter of one registry or one letter; a refused login concerns all.
    """


class ConfigurationError(CallError):
    """A setting cannot be right; ``field`` names it."""

    def __init__(
        self, message: str, *, field: str | None = None, **facts: Unpack[ErrorFacts]
    ):
        super().__init__(message, **facts)
        self.field = field


class AuthenticationError(EboxError):
    """The token endpoint refused us, or a call was refused twice (401).

    Do not try again without a person: repeated failures can lock the client
    (ebox-api d.1, ``tooManyFailedRequests``). ``oauth_error`` is the RFC 6749
    code, such as ``invalid_client``, when the token endpoint gave one.
    """

    def __init__(
        self,
        message: str,
        *,
        oauth_error: str | None = None,
        **facts: Unpack[ErrorFacts],
    ):
        super().__init__(message, **facts)
        self.oauth_error = redact(oauth_error)[:200] if oauth_error else None


class TokenRefused(AuthenticationError):
    """401: a server refused a fresh token. That is its word alone; the login works."""


class NotAuthorizedError(CallError):
    """403: known, but not allowed. ``required_scopes`` when the answer names them."""

    def __init__(
        self,
        message: str,
        *,
        required_scopes: Iterable[str] = (),
        **facts: Unpack[ErrorFacts],
    ):
        super().__init__(message, **facts)
        self.required_scopes = tuple(redact(scope)[:200] for scope in required_scopes)


class MandateRefused(NotAuthorizedError):
    """403 under a mandate: it is missing, not accepted by both sides, or has ended."""


class NotFoundError(CallError):
    """404 or 410: the address or the message does not exist (any more)."""


class InvalidRequestError(CallError):
    """400, 406, 415, 422 and other 4xx: our request is wrong; never repeat it."""


class TemporaryError(CallError):
    """408, 429, 5xx, network: try later, after ``retry_after`` seconds if given."""

    temporary = True


class RateLimitError(TemporaryError):
    """429: too many calls."""


class NetworkError(TemporaryError):
    """No connection, a broken one, or a body shorter than announced."""


class NoAnswer(NetworkError):
    """The other side cannot be reached, or has said nothing for too long."""


class DeadlineExceeded(TemporaryError):
    """The total time of one call, or the process's own budget, is used up."""


class TlsError(CallError):
    """The server's certificate could not be verified. Never retried unverified."""


class UnexpectedAnswer(CallError):
    """An answer that is no e-Box answer: HTML, broken JSON, a wrong shape."""


class TooLarge(CallError):
    """More bytes than the limit of the caller; reading was stopped."""


class BlockedHost(CallError):
    """The address is not one that may receive the token (ebox-api f.3)."""


class RedirectRefused(BlockedHost):
    """3xx: the token never follows a redirect (ebox-api e.5)."""
