# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""From an HTTP status and body to a typed error (ebox-api d.1 and e.5).

Three families of bodies are understood: StatusMessage (v2.1), problem+json
(gateway, v3) and OAuth errors; HTML and nothing at all come from proxies.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from . import errors
from .jsontext import JsonObject, loads
from .redaction import HIDDEN
from .retry import parse_http_date, retry_after

_MAX_TEXT = 300
_INVALID = "the request was refused"
_KINDS: Mapping[int, tuple[type[errors.EboxError], str]] = {
    401: (errors.TokenRefused, "the token was refused"),
    403: (errors.NotAuthorizedError, "not allowed"),
    404: (errors.NotFoundError, "not found"),
    407: (errors.NetworkError, "the proxy wants a password"),
    408: (errors.TemporaryError, "the server waited too long"),
    410: (errors.NotFoundError, "gone"),
    425: (errors.TemporaryError, "too early"),
    429: (errors.RateLimitError, "too many calls"),
    501: (errors.InvalidRequestError, "not implemented by this registry"),
}


@dataclass(frozen=True)
class Complaint:
    """What an error body says: ``code``, ``text``, an ``id``, scopes, the JSON."""

    code: str | None = None
    text: str | None = None
    occurrence: str | None = None
    scopes: tuple[str, ...] = ()
    data: object = None


def _short(value: object, token: str = "") -> str | None:
    if not isinstance(value, (str, int)) or isinstance(value, bool):
        return None
    # a server may echo it, and it has no form to know it by
    value = str(value).replace(token, HIDDEN) if token else value
    text = re.sub(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+", " ", str(value))
    return text.strip()[:_MAX_TEXT] or None


def _scopes(data: JsonObject, short: Callable[[object], str | None]) -> tuple[str, ...]:
    scopes = data.get("requiredScopes")
    scopes = scopes.split() if isinstance(scopes, str) else scopes
    if not isinstance(scopes, list):
        return ()
    return tuple(scope for scope in map(short, scopes[:20]) if scope)


def read_complaint(body: bytes, token: str = "") -> Complaint:
    """What an error body says; an empty :class:`Complaint` when it is no JSON.

    :param token: is hidden, however it is written there
    """
    short = partial(_short, token=token)
    try:
        data = loads(body) if body.lstrip()[:1] == b"{" else None
    except errors.UnexpectedAnswer:
        data = None
    if not isinstance(data, dict):
        return Complaint()
    kind = short(data.get("type"))
    code = short(data.get("error")) or short(data.get("code"))
    if not code and kind and kind != "about:blank":
        code = re.split(r"[:/]", kind)[-1]
    text = next(
        (
            found
            for name in ("error_description", "message", "detail", "title")
            if (found := short(data.get(name)))
        ),
        None,
    )
    occurrence = short(data.get("id")) or short(data.get("instance"))
    return Complaint(code, text, occurrence, _scopes(data, short), data)


def _kind(status: int) -> tuple[type[errors.EboxError], str]:
    if status in _KINDS:
        return _KINDS[status]
    if 300 <= status < 400:
        return errors.RedirectRefused, "a redirect is not followed"
    if 400 <= status < 500:
        return errors.InvalidRequestError, _INVALID
    if status >= 500:
        return errors.TemporaryError, "the server has a problem"
    return errors.UnexpectedAnswer, "an unexpected status"


@dataclass(frozen=True)
class Facts:
    """Where an answer came from: for the error's attributes."""

    url: str
    step: str | None
    trace_id: str | None
    now: datetime
    headers: Mapping[str, str] = field(default_factory=dict)
    token: str = field(default="", repr=False)


def error_for(status: int, body: bytes, facts: Facts) -> errors.EboxError:
    """The error for ``status``; the caller raises it."""
    kind, text = _kind(status)
    said = read_complaint(body, facts.token)
    message = f"{text}: {said.text}" if said.text else text
    details: errors.ErrorFacts = {
        "status": status,
        "code": said.code,
        "url": facts.url,
        "step": facts.step,
        "trace_id": said.occurrence or _short(facts.trace_id, facts.token),
        "retry_after": retry_after(facts.headers, said.data, facts.now),
        "server_date": parse_http_date(facts.headers.get("Date")),
    }
    if issubclass(kind, errors.NotAuthorizedError):
        return kind(message, required_scopes=said.scopes, **details)
    return kind(message, **details)
