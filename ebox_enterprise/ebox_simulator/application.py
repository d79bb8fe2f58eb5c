# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The WSGI application: trace id, authorisation, views."""

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
from .call import Call
from .dialect import Rendering
from .providers import render_provider
from .routing import MANDATORY, TOKEN_PATH, Match, Mount, match, raw_path
from .settings import CONSUMER_SCOPE, REGISTRY_SCOPE
from .views import VIEWS

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from .simulator import Simulator

TRACE = "BelGov-Trace-Id"
ON_BEHALF = "On-Behalf-Of-Enterprise-Number"


@dataclass
class Visit:
    """What is found out about a request on its way."""

    request: Request
    path: str
    match: Match | None
    trace_id: str
    client_id: str | None = None
    enterprise_number: str | None = None

    @property
    def route(self) -> str:
        return (self.match and self.match.name) or "unknown"


class Application:
    """The government's whole HTTP face, below the path of the base URL."""

    def __init__(self, simulator: Simulator):
        self._simulator = simulator

    def __call__(
        self, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes]:
        request = Request(environ)
        response = self._government(request, self._path(environ))
        return response(environ, start_response)

    def _path(self, environ: WSGIEnvironment) -> str | None:
        """Raw path below the base URL's own path; None when it is not below."""
        prefix = urlsplit(self._simulator.base_url).path.rstrip("/")
        path = raw_path(environ)
        if path.startswith(prefix + "/"):
            return path[len(prefix) :]
        return None

    def _government(self, request: Request, path: str | None) -> Response:
        found = match(request.method, path) if path is not None else None
        visit = Visit(
            request, path or raw_path(request.environ), found, _trace(request)
        )
        response = self._respond(visit)
        response.headers[TRACE] = visit.trace_id
        return response

    def _respond(self, visit: Visit) -> Response:
        return self._answer(visit, self._identified(visit))

    def _identified(self, visit: Visit) -> Grant | errors.ApiError:
        grant = self._grant(visit.request)
        if isinstance(grant, Grant):
            visit.client_id = grant.client_id
            visit.enterprise_number = grant.enterprise_number
        return grant

    def _url(self, visit: Visit) -> str:
        """The request's URL, as the registries link to it."""
        query = visit.request.query_string.decode("latin-1")
        return f"{self._simulator.base_url}{visit.path}" + (
            f"?{query}" if query else ""
        )

    def _answer(self, visit: Visit, grant: Grant | errors.ApiError) -> Response:
        if visit.route == "token":
            return self._token(visit)
        try:
            return self._resource(visit, grant)
        except errors.ApiError as error:
            return refusal(visit, error)

    def _resource(self, visit: Visit, grant: Grant | errors.ApiError) -> Response:
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
        if found.name in ("partitions", "partition_rules", "mandate"):
            return self._partition_api(visit, found)
        return self._providers(grant, found)

    def _token(self, visit: Visit) -> Response:
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
        self, visit: Visit, grant: Grant, found: Match, mount: Mount
    ) -> Response:
        if CONSUMER_SCOPE not in grant.scopes:
            raise errors.missing_scope(CONSUMER_SCOPE)
        simulator, settings = self._simulator, self._simulator.settings.all()
        if mount.dialect.version != "2" and settings["offered"] == "minimal":
            _check_mandatory(found, settings["absent_status"])
        number = self._box(visit.request, grant)
        base = simulator.base_url + mount.path
        call = Call(
            request=visit.request,
            match=found,
            mount=mount,
            enterprise_number=number,
            now=simulator.now(),
            settings=settings,
            rendering=Rendering(
                base, settings["digest_form"], settings["v3_flags"], number
            ),
            url=self._url(visit),
            mail=simulator.store(number),
            reference=simulator.reference,
            partitions=simulator.partitions,
        )
        return VIEWS[found.name](call)

    def _box(self, request: Request, grant: Grant) -> str:
        """Whose box is read: the token's, or under a mandate the one that is named."""
        own, named = grant.enterprise_number, request.headers.get(ON_BEHALF)
        if named is None or named == own:
            return own
        reading = self._simulator.settings.all()["on_behalf_reading"]
        if reading == "client" and self._simulator.mandates.is_active(named, own):
            return named
        raise errors.missing_permission("There is no mandate for this box.")

    def _partition_api(self, visit: Visit, found: Match) -> Response:
        """What the Partition API tells of any enterprise (ebox-api d.4)."""
        simulator, number = self._simulator, found.arguments["number"]
        if number not in simulator.boxes():
            raise errors.not_found("Ebox")
        if found.name == "mandate":
            who = visit.request.args.get("mandataryEnterpriseNumber", "")
            active = simulator.mandates.is_active(number, who)
            return errors.json_response({"hasMandate": active})
        if found.name == "partition_rules":
            rules = simulator.partitions.rules(number)
            items: list[object] = [{**rule, "partition": p} for rule, p in rules]
        else:
            names = simulator.partitions.names(number)
            items = [{"partitionId": name} for name in names]
        return errors.json_response({"items": items, "total": len(items)})

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


def _check_mandatory(found: Match, status: int) -> None:
    """A provider need not have anything else (ebox-api j.2)."""
    if found.name not in MANDATORY:
        problem = {405: "methodNotAllowed", 501: "notImplemented"}
        raise errors.ApiError(
            status,
            "NOT_IMPLEMENTED",
            problem.get(status, "resourceNotFound"),
            "This provider does not offer it.",
        )


def refusal(visit: Visit, error: errors.ApiError) -> Response:
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
