"""The WSGI application: trace id, faults, authorisation, views, journal."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from werkzeug.wrappers import Request, Response

from . import errors, oauth
from .accounts import Grant
from .control import control
from .dialect import Rendering
from .faults.action import Facts, Scene
from .journal import JournalEntry
from .providers import render_provider
from .routing import TOKEN_PATH, Match, Mount, match, raw_path
from .settings import CONSUMER_SCOPE, REGISTRY_SCOPE
from .views import VIEWS, Call

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from .simulator import Simulator

CONTROL = "/_sim/"
TRACE = "BelGov-Trace-Id"


@dataclass
class _Visit:
    """What is found out about a request on its way, for the journal."""

    request: Request
    path: str
    match: Match | None
    trace_id: str
    client_id: str | None = None
    enterprise_number: str | None = None
    fault: str | None = None

    @property
    def route(self) -> str:
        return (self.match and self.match.name) or "unknown"

    @property
    def registry(self) -> str | None:
        mount = self.match and self.match.mount
        return mount.registry if mount else None

    def facts(self) -> Facts:
        arguments = self.match.arguments if self.match else {}
        return {
            "method": self.request.method,
            "registry": self.registry,
            "enterprise_number": self.enterprise_number,
            "message_id": arguments.get("message"),
            "attachment_id": arguments.get("attachment"),
        }


class Application:
    """The government's whole HTTP face, below the path of the base URL."""

    def __init__(self, simulator: Simulator):
        self._simulator = simulator

    def __call__(
        self, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes]:
        request = Request(environ)
        path = self._path(environ)
        if path is not None and path.startswith(CONTROL):
            # A browser page must not drive the simulator (loopback, no login).
            if "Origin" in request.headers:
                response = Response("", 403)
            else:
                response = control(self._simulator, request, path)
            return response(environ, start_response)
        usage = self._simulator.usage
        with usage.answering(requests=1):
            parts = self._government(request, path)(environ, start_response)
        return usage.body(parts)

    def _path(self, environ: WSGIEnvironment) -> str | None:
        """Raw path below the base URL's own path; None when it is not below."""
        prefix = urlsplit(self._simulator.base_url).path.rstrip("/")
        path = raw_path(environ)
        if path.startswith(prefix + "/"):
            return path[len(prefix) :]
        return None

    def _government(self, request: Request, path: str | None) -> Response:
        found = match(request.method, path) if path is not None else None
        visit = _Visit(
            request, path or raw_path(request.environ), found, _trace(request)
        )
        status = 0  # stays when the caller gave up before there was an answer
        try:
            response = self._troubled(visit)
            status = response.status_code
        finally:
            self._record(visit, status)
        response.headers[TRACE] = visit.trace_id
        return response

    def _troubled(self, visit: _Visit) -> Response:
        """The answer, after the rule of trouble that matches, if any."""
        grant = self._grant(visit.request)
        if isinstance(grant, Grant):
            visit.client_id = grant.client_id
            visit.enterprise_number = grant.enterprise_number
        scene = self._scene(visit, grant)
        action = self._simulator.faults.strike(scene)
        if action is None:
            return self._answer(visit, grant)
        visit.fault = action.name
        response = action.before(scene)
        if response is None:
            grant = self._grant(visit.request)  # the action may have changed it
            response = action.after(self._answer(visit, grant), scene)
        return response

    def _scene(self, visit: _Visit, grant: Grant | errors.ApiError) -> Scene:
        page = visit.request.args.get("page", 1, type=int)
        return Scene(
            simulator=self._simulator,
            request=visit.request,
            route=visit.route,
            facts={**visit.facts(), "page": page},
            grant=grant if isinstance(grant, Grant) else None,
            url=self._url(visit),
            refuse=lambda error: _refusal(visit, error),
        )

    def _url(self, visit: _Visit) -> str:
        """The request's URL, as the registries link to it."""
        query = visit.request.query_string.decode("latin-1")
        return f"{self._simulator.base_url}{visit.path}" + (
            f"?{query}" if query else ""
        )

    def _answer(self, visit: _Visit, grant: Grant | errors.ApiError) -> Response:
        if visit.route == "token":
            return self._token(visit)
        try:
            return self._resource(visit, grant)
        except errors.ApiError as error:
            return _refusal(visit, error)

    def _resource(self, visit: _Visit, grant: Grant | errors.ApiError) -> Response:
        found = visit.match
        if found is None:
            raise errors.not_found("Resource")
        if not found.name:
            headers = {"Allow": ", ".join(found.allowed)}
            raise errors.ApiError(
                405,
                "METHOD_NOT_ALLOWED",
                "methodNotAllowed",
                "Not here.",
                headers=headers,
            )
        if isinstance(grant, errors.ApiError):
            raise grant
        if found.mount:
            return self._mailbox(visit, grant, found, found.mount)
        return self._providers(grant, found)

    def _token(self, visit: _Visit) -> Response:
        simulator = self._simulator
        response, visit.client_id = oauth.answer(
            visit.request,
            simulator.accounts,
            simulator.settings.all(),
            simulator.base_url + TOKEN_PATH,
            simulator.now(),
        )
        return response

    def _mailbox(
        self, visit: _Visit, grant: Grant, found: Match, mount: Mount
    ) -> Response:
        if CONSUMER_SCOPE not in grant.scopes:
            raise errors.missing_scope(CONSUMER_SCOPE)
        simulator, settings = self._simulator, self._simulator.settings.all()
        base = simulator.base_url + mount.path
        call = Call(
            request=visit.request,
            match=found,
            mount=mount,
            enterprise_number=grant.enterprise_number,
            now=simulator.now(),
            settings=settings,
            rendering=Rendering(base, settings["digest_form"], settings["v3_flags"]),
            url=self._url(visit),
            mail=simulator.store(grant.enterprise_number),
            reference=simulator.reference,
        )
        return VIEWS[found.name](call)

    def _providers(self, grant: Grant, found: Match) -> Response:
        """Both paths of the provider registry (ebox-api a and d.3)."""
        if REGISTRY_SCOPE not in grant.scopes:
            raise errors.missing_scope(REGISTRY_SCOPE)
        simulator = self._simulator
        entries = [
            render_provider(provider, simulator.base_url)
            for provider in simulator.providers.list()
        ]
        if found.name == "registry":
            if not simulator.settings.all()["newer_registry"]:
                raise errors.not_found("Resource")
            return errors.json_response({"items": entries, "total": len(entries)})
        wanted = found.arguments.get("provider")
        if wanted is None:
            return errors.json_response(entries)
        for entry in entries:
            if entry["messageProviderId"] == wanted:
                return errors.json_response(entry)
        raise errors.not_found("MessageProvider")

    def _grant(self, request: Request) -> Grant | errors.ApiError:
        """What the Bearer token opens, or the refusal."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            return errors.no_token()
        grant = self._simulator.accounts.grant(token.strip())
        if grant is None:
            return errors.invalid_token()
        if grant.expires <= self._simulator.now().timestamp():
            return errors.expired_token()
        return grant

    def _record(self, visit: _Visit, status: int) -> None:
        if not self._simulator.settings.all()["journal"]:
            return
        request = visit.request
        self._simulator.journal.record(
            JournalEntry(
                at=self._simulator.now(),
                route=visit.route,
                path=visit.path,
                query=request.query_string.decode("latin-1"),
                client_id=visit.client_id,
                status=status,
                trace_id=visit.trace_id,
                authorization="Authorization" in request.headers,
                fault=visit.fault,
                **visit.facts(),
            )
        )


def _refusal(visit: _Visit, error: errors.ApiError) -> Response:
    """A refusal in the shape of the called interface."""
    mount = visit.match and visit.match.mount
    if mount:
        return mount.dialect.error(error)
    if visit.route == "registry_older" and error.status not in (401, 403):
        return errors.status_message_response(error, upper=True)
    return errors.problem_response(error)


def _trace(request: Request) -> str:
    """The caller's trace id when it is a decent one, else a new one (d.1)."""
    sent = request.headers.get(TRACE, "")
    return sent if re.fullmatch(r"[0-9A-Za-z-]{1,36}", sent) else str(uuid.uuid4())
