# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Trouble that answers in the government's place."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from werkzeug.http import http_date
from werkzeug.wrappers import Response

from ...errors import ApiError, expired_token, invalid_token, problem_response
from ...mail import JsonObject
from ...times import utc_text
from .action import Action, Scene, choice, number

_HUGE = 10**9  # seconds; ebox-api h.31
_LOGIN = (
    "<!DOCTYPE html><html><head><title>Log in</title></head>"
    '<body><form action="/login" method="post">'
    '<input name="user"></form></body></html>'
)
_CLOSED = (
    "<!DOCTYPE html><html><head><title>Maintenance</title></head>"
    "<body><h1>Onderhoud / Maintenance / Wartung</h1></body></html>"
)


@dataclass
class StatusAction(Action):
    """``status`` with an optional ``body`` (text, or JSON data) and ``headers``."""

    status: int = 503
    body: object = ""
    headers: dict[str, str] | None = None

    def before(self, scene: Scene) -> Response:
        body, kind = self.body, "text/plain; charset=utf-8"
        if not isinstance(body, str):
            body, kind = json.dumps(body), "application/json"
        headers = dict(self.headers or {})
        kind = headers.pop("Content-Type", kind)
        return Response(body, self.status, headers, content_type=kind)


@dataclass
class HtmlAction(Action):
    """A login page with status 200, as a portal or proxy would send."""

    def before(self, scene: Scene) -> Response:
        return _page(_LOGIN, 200)


@dataclass
class RedirectAction(Action):
    """``status`` (302) to ``location``."""

    location: str
    status: int = 302

    def before(self, scene: Scene) -> Response:
        return Response("", self.status, {"Location": self.location})


@dataclass
class RetryAfterAction(Action):
    """Come back later: 429 or 503 of the gateway (ebox-api d.1, e.5, h.31).

    ``form`` is how the moment is told: ``seconds``, ``date`` (by the simulator's
    clock), ``past`` (a date ``seconds`` ago), ``garbage``, ``negative``,
    ``huge`` (10^9 s) or ``fraction`` (half a second more). ``where`` it is told:
    ``header``, ``body`` (``retryAfter``, ``retryAfterSec``), ``both``, ``none``.
    """

    status: int = 429
    seconds: float = 30
    form: str = "seconds"
    where: str = "both"

    def __post_init__(self) -> None:
        if self.status not in (429, 503):
            raise ValueError(f"status is 429 or 503, not {self.status!r}.")
        number("seconds", self.seconds)
        choice("form", self.form, *_RETRY_FORMS)
        choice("where", self.where, "header", "body", "both", "none")

    def before(self, scene: Scene) -> Response:
        told, extra = _RETRY_FORMS[self.form](scene.simulator.now(), self.seconds)
        header = told if self.where in ("header", "both") else None
        if self.where not in ("body", "both"):
            extra = {}
        if self.status == 503:
            return _unavailable(header, extra)
        return _gateway(
            429,
            "TOO_MANY_REQUESTS",
            "tooManyRequests",
            "Too many requests.",
            header,
            {"limit": 60, **extra},
        )


def _moment(moment: datetime, seconds: float) -> JsonObject:
    return {"retryAfter": utc_text(moment), "retryAfterSec": seconds}


def _in_seconds(now: datetime, seconds: float) -> tuple[str, JsonObject]:
    after = now + timedelta(seconds=seconds)
    return str(round(seconds)), _moment(after, round(seconds))


def _as_date(now: datetime, seconds: float) -> tuple[str, JsonObject]:
    after = now + timedelta(seconds=seconds)
    return http_date(after), _moment(after, round(seconds))


def _in_the_past(now: datetime, seconds: float) -> tuple[str, JsonObject]:
    return _as_date(now, -seconds)


def _garbage(now: datetime, seconds: float) -> tuple[str, JsonObject]:
    return "Wed, garbage", {"retryAfter": "garbage", "retryAfterSec": "soon"}


def _negative(now: datetime, seconds: float) -> tuple[str, JsonObject]:
    return _in_seconds(now, -max(seconds, 1))


def _huge(now: datetime, seconds: float) -> tuple[str, JsonObject]:
    return _in_seconds(now, _HUGE)


def _fraction(now: datetime, seconds: float) -> tuple[str, JsonObject]:
    seconds = int(seconds) + 0.5
    return str(seconds), _moment(now + timedelta(seconds=seconds), seconds)


_RETRY_FORMS = {
    "seconds": _in_seconds,
    "date": _as_date,
    "past": _in_the_past,
    "garbage": _garbage,
    "negative": _negative,
    "huge": _huge,
    "fraction": _fraction,
}


@dataclass
class MaintenanceAction(Action):
    """Closed for maintenance (ebox-api d.3, h.28).

    Until the end of the window that the provider registry announces for this
    registry now; without one ``seconds`` from now. ``form``: ``problem`` (503
    of the gateway with the moment of return), ``html`` or ``empty`` (503 of a
    proxy, ebox-api d.1).
    """

    seconds: float = 3600
    form: str = "problem"

    def __post_init__(self) -> None:
        number("seconds", self.seconds)
        choice("form", self.form, "problem", "html", "empty")

    def before(self, scene: Scene) -> Response:
        if self.form == "html":
            return _page(_CLOSED, 503)
        if self.form == "empty":
            return Response(b"", 503)
        now = scene.simulator.now()
        end = self._announced(scene, now) or now + timedelta(seconds=self.seconds)
        header, extra = _as_date(now, (end - now).total_seconds())
        return _unavailable(header, extra)

    def _announced(self, scene: Scene, now: datetime) -> datetime | None:
        base_url = scene.simulator.base_url
        for provider in scene.simulator.providers.list():
            url = provider.url.replace("{base_url}", base_url).rstrip("/")
            if scene.url.startswith(url + "/"):
                for start, end in provider.maintenance:
                    if start <= now < end:
                        return end
        return None


@dataclass
class ExpiredTokenAction(Action):
    """401, and the caller's token is really not valid any more (h.32).

    ``form``: ``expired``, or ``invalid`` for a token that was taken back. Passes
    requests by that carry no valid token.
    """

    form: str = "expired"

    def __post_init__(self) -> None:
        choice("form", self.form, "expired", "invalid")

    def fits(self, scene: Scene) -> bool:
        return scene.grant is not None

    def before(self, scene: Scene) -> Response:
        accounts, grant = scene.simulator.accounts, scene.grant
        if self.form == "invalid" or grant is None:
            if grant:
                accounts.revoke_token(grant)
            return scene.refuse(invalid_token())
        accounts.expire_token(grant, scene.simulator.now())
        return scene.refuse(expired_token())


def _page(html: str, status: int) -> Response:
    return Response(html, status, content_type="text/html; charset=utf-8")


def _unavailable(header: str | None, extra: JsonObject) -> Response:
    return _gateway(
        503,
        "SERVICE_UNAVAILABLE",
        "serviceUnavailable",
        "The service is not available.",
        header,
        extra,
    )


def _gateway(
    status: int,
    code: str,
    problem: str,
    detail: str,
    header: str | None,
    extra: JsonObject,
) -> Response:
    """The gateway in front speaks problem+json, for v2 too (ebox-api d.1)."""
    headers = {} if header is None else {"Retry-After": header}
    return problem_response(ApiError(status, code, problem, detail, extra, headers))
