"""The switchboard of trouble: rules that make chosen requests go wrong.

A rule names a route (``routing.py``; shell pattern allowed) and an action. It
lives in the state file, so that a test can trouble a server in another process.
An action either answers instead of the registry (``before``) or spoils its
answer (``after``); a new kind of trouble is one more class in ``ACTIONS``.
"""

from __future__ import annotations

import json
import sqlite3
import time
from dataclasses import dataclass
from fnmatch import fnmatchcase

from werkzeug.wrappers import Request, Response

from .database import Database

READ_TIMEOUT = "ebox_simulator.read_timeout"  # set in the environ by the adapter


class CallerGaveUp(Exception):
    """The caller's read timeout passed while the answer was held back."""


class Action:
    """One kind of trouble, with the parameters of its rule."""

    def __init__(self, **parameters):
        self.parameters = parameters

    def before(self, request: Request) -> Response | None:
        """An answer in place of the real one, or None to go on."""
        return None

    def after(self, response: Response) -> Response:
        """The real answer, spoilt or not."""
        return response


class StatusAction(Action):
    """``status`` with an optional ``body`` (text, or JSON data) and ``headers``."""

    def before(self, request: Request) -> Response:
        body = self.parameters.get("body", "")
        kind = "text/plain; charset=utf-8"
        if not isinstance(body, str):
            body, kind = json.dumps(body), "application/json"
        headers = dict(self.parameters.get("headers") or {})
        kind = headers.pop("Content-Type", kind)
        return Response(
            body, self.parameters.get("status", 503), headers, content_type=kind
        )


class DelayAction(Action):
    """The answer comes ``seconds`` later."""

    def before(self, request: Request) -> None:
        seconds = self.parameters.get("seconds", 1.0)
        patience = request.environ.get(READ_TIMEOUT)
        if patience is not None and patience < seconds:
            time.sleep(patience)
            raise CallerGaveUp
        time.sleep(seconds)


class MalformedAction(Action):
    """The real body, cut in the middle but with a matching length: bad JSON."""

    def after(self, response: Response) -> Response:
        response.direct_passthrough = False
        body = response.get_data()
        response.set_data(body[: max(1, len(body) // 2)])
        return response


class HtmlAction(Action):
    """A login page with status 200, as a portal or proxy would send."""

    def before(self, request: Request) -> Response:
        page = (
            "<!DOCTYPE html><html><head><title>Log in</title></head>"
            '<body><form action="/login" method="post">'
            '<input name="user"></form></body></html>'
        )
        return Response(page, 200, content_type="text/html; charset=utf-8")


class RedirectAction(Action):
    """``status`` (302) to ``location``."""

    def before(self, request: Request) -> Response:
        headers = {"Location": self.parameters["location"]}
        return Response("", self.parameters.get("status", 302), headers)


ACTIONS: dict[str, type[Action]] = {
    "status": StatusAction,
    "delay": DelayAction,
    "malformed": MalformedAction,
    "html": HtmlAction,
    "redirect": RedirectAction,
}
_CONDITIONS = (
    "method",
    "registry",
    "enterprise_number",
    "message_id",
    "attachment_id",
)


@dataclass(frozen=True)
class Fault:
    """A stored rule; ``remaining`` None means for ever."""

    fault_id: int
    route: str
    action: str
    conditions: dict[str, str]
    parameters: dict
    skip: int
    remaining: int | None

    def matches(self, route: str, facts: dict[str, str | None]) -> bool:
        """Does the rule speak of this request?"""
        return fnmatchcase(route, self.route) and all(
            facts.get(name) == value for name, value in self.conditions.items()
        )

    def make(self) -> Action:
        """The action, ready to be used."""
        return ACTIONS[self.action](**self.parameters)


class Faults:
    """Rules in the state file; the oldest that matches a request counts."""

    def __init__(self, database: Database):
        self._database = database

    def add(
        self,
        route: str = "*",
        action: str = "status",
        *,
        times: int | None = None,
        after: int = 0,
        **parameters: object,
    ) -> int:
        """Add a rule and return its id.

        ``times`` is how often it strikes (None: always), ``after`` how many
        matching requests it first lets pass. ``method``, ``registry``,
        ``enterprise_number``, ``message_id`` and ``attachment_id`` narrow it.
        The other parameters belong to the action, see ``ACTIONS``:
        ``status`` (status, body, headers), ``delay`` (seconds), ``malformed``,
        ``html``, ``redirect`` (location, status). Raises ``ValueError``.
        """
        if action not in ACTIONS:
            raise ValueError(f"Unknown action {action!r}; known: {sorted(ACTIONS)}")
        if action == "redirect" and "location" not in parameters:
            raise ValueError("A redirect needs a location.")
        conditions = {
            name: parameters.pop(name)
            for name in _CONDITIONS
            if parameters.get(name) is not None
        }
        rule = json.dumps([route, action, conditions, parameters])
        with self._database.writing() as db:
            return db.execute(
                "INSERT INTO faults (rule, skip, remaining) VALUES (?, ?, ?)",
                (rule, after, times),
            ).lastrowid

    def list(self) -> list[Fault]:
        """All rules, used up ones included."""
        with self._database.reading() as db:
            rows = db.execute("SELECT * FROM faults ORDER BY id").fetchall()
        return [_fault(row) for row in rows]

    def remove(self, fault_id: int) -> None:
        """Forget one rule."""
        with self._database.writing() as db:
            db.execute("DELETE FROM faults WHERE id = ?", (fault_id,))

    def clear(self) -> None:
        """Forget all rules."""
        with self._database.writing() as db:
            db.execute("DELETE FROM faults")

    def strike(self, route: str, facts: dict[str, str | None]) -> Fault | None:
        """The rule that spoils this request, counted as used."""
        if not any(fault.matches(route, facts) for fault in self.list()):
            return None  # the usual case takes no write lock
        with self._database.writing() as db:
            rows = db.execute("SELECT * FROM faults ORDER BY id").fetchall()
            for fault in map(_fault, rows):
                if fault.matches(route, facts) and _use(db, fault):
                    return fault
        return None


def _use(db: sqlite3.Connection, fault: Fault) -> bool:
    if fault.skip > 0:
        db.execute("UPDATE faults SET skip = skip - 1 WHERE id = ?", (fault.fault_id,))
        return False
    if fault.remaining is None:
        return True
    if fault.remaining <= 0:
        return False
    db.execute(
        "UPDATE faults SET remaining = remaining - 1 WHERE id = ?", (fault.fault_id,)
    )
    return True


def _fault(row: sqlite3.Row) -> Fault:
    route, action, conditions, parameters = json.loads(row["rule"])
    return Fault(
        row["id"], route, action, conditions, parameters, row["skip"], row["remaining"]
    )
