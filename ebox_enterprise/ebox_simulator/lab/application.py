# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The WSGI application with its control plane, trouble and a journal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from werkzeug.wrappers import Request, Response

from ..accounts import Grant
from ..application import Application, Visit, refusal
from ..errors import ApiError
from .control import control
from .faults.action import Action, Facts, Scene
from .journal import JournalEntry

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from .simulator import LabSimulator

CONTROL = "/_sim/"


class LabApplication(Application):
    """The government, and below ``/_sim/`` what drives it."""

    _simulator: LabSimulator

    def __call__(
        self, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes]:
        path = self._path(environ)
        if path is not None and path.startswith(CONTROL):
            response = self._control(Request(environ), path)
            return response(environ, start_response)
        usage = self._simulator.usage
        with usage.answering(requests=1):
            parts = super().__call__(environ, start_response)
        return usage.body(parts)

    def _control(self, request: Request, path: str) -> Response:
        # A browser page must not drive the simulator (loopback, no login).
        if "Origin" in request.headers:
            return Response("", 403)
        return control(self._simulator, request, path)

    def _respond(self, visit: Visit) -> Response:
        """The answer, after the rule of trouble that matches, if any; noted."""
        grant = self._identified(visit)
        scene = self._scene(visit, grant)
        action = self._simulator.faults.strike(scene)
        status = 0  # stays when the caller gave up before there was an answer
        try:
            if action is None:
                response = self._answer(visit, grant)
            else:
                response = self._troubled(visit, scene, action)
            status = response.status_code
        finally:
            self._record(visit, status, action.name if action else None)
        return response

    def _troubled(self, visit: Visit, scene: Scene, action: Action) -> Response:
        response = action.before(scene)
        if response is None:
            grant = self._grant(visit.request)  # the action may have changed it
            response = action.after(self._answer(visit, grant), scene)
        return response

    def _scene(self, visit: Visit, grant: Grant | ApiError) -> Scene:
        page = visit.request.args.get("page", 1, type=int)
        return Scene(
            simulator=self._simulator,
            request=visit.request,
            route=visit.route,
            facts={**_facts(visit), "page": page},
            grant=grant if isinstance(grant, Grant) else None,
            url=self._url(visit),
            refuse=lambda error: refusal(visit, error),
        )

    def _record(self, visit: Visit, status: int, fault: str | None) -> None:
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
                fault=fault,
                **_facts(visit),
            )
        )


def _facts(visit: Visit) -> Facts:
    arguments = visit.match.arguments if visit.match else {}
    mount = visit.match and visit.match.mount
    return {
        "method": visit.request.method,
        "registry": mount.registry if mount else None,
        "enterprise_number": visit.enterprise_number,
        "message_id": arguments.get("message"),
        "attachment_id": arguments.get("attachment"),
    }
