# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The list views as a browser asks for them: Odoo's server, a session, JSON-RPC."""

from __future__ import annotations

import ast
import http.client
import json
import socket
import subprocess
import time
import xml.etree.ElementTree as ElementTree
from contextlib import contextmanager

from ..console import Stop
from ..odoo import Odoo
from ..serve import Server

ROWS, COUNT_LIMIT = 80, 10_001  # of the web client's lists
ALWAYS = {"1", "True"}
# the fields that a widget of the web client asks for besides its own
WIDGETS = {
    "list_activity": {
        "activity_exception_decoration": {},
        "activity_exception_icon": {},
        "activity_state": {},
        "activity_summary": {},
        "activity_type_icon": {},
        "activity_type_id": {"fields": {"display_name": {}}},
    },
    "ebox_subject": {"registered": {}, "environment": {}},
}


class QuietServer(Server):
    """Odoo's HTTP server without its scheduler."""

    def __init__(self, odoo: Odoo, database: str, port: int, options=(), **environment):
        self.port = port
        self.log = odoo.home.log("bench-server")
        command = odoo.command("-d", database, f"--db-filter=^{database}$", *options)
        command += ["--http-port", str(port), "--max-cron-threads", "0"]
        with self.log.open("w") as output:
            self._process = subprocess.Popen(
                command,
                stdout=output,
                stderr=subprocess.STDOUT,
                env={**odoo.postgres.environment, **environment},
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._process.pid


@contextmanager
def browser(
    odoo: Odoo, database: str, login: str, password: str, options=(), **environment
):
    """A session of a user on a server of its own.

    :param options: more words of the server's command line
    :param environment: more of its environment
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = QuietServer(odoo, database, port, options, **environment)
    try:
        server.wait_until_it_answers()
        yield Browser(server, database, login, password)
    finally:
        server.stop()


class Browser:
    """One keep-alive connection, logged in."""

    def __init__(self, server, database: str, login: str, password: str):
        self.server = server
        self._connection = http.client.HTTPConnection(
            "127.0.0.1", server.port, timeout=120
        )
        self._cookie = ""
        session = self.call(
            "/web/session/authenticate", db=database, login=login, password=password
        )
        companies = session["user_companies"]["allowed_companies"]
        self._context = {
            **session["user_context"],
            "allowed_company_ids": [int(number) for number in companies],
        }

    def call(self, path: str, **params):
        """One JSON-RPC call.

        :raise Stop: Odoo answers with an error
        """
        body = json.dumps({"jsonrpc": "2.0", "method": "call", "params": params})
        headers = {"Content-Type": "application/json", "Cookie": self._cookie}
        self._connection.request("POST", path, body, headers)
        answer = self._connection.getresponse()
        data = json.loads(answer.read())
        cookie = answer.getheader("Set-Cookie")
        if cookie:
            self._cookie = cookie.partition(";")[0]
        if "error" in data:
            raise Stop(
                f"Odoo refused {path}: {data['error']['data']['message']}.",
                "The whole answer is in the log bench-server.",
            )
        return data["result"]

    def download(self, path: str) -> tuple:
        """Fetch an answer and throw it away.

        :return: seconds until its first byte, until its last one, and how many bytes
        :raise Stop: it is an error
        """
        buffer, size = bytearray(2**20), 1
        start = time.perf_counter()
        self._connection.request("GET", path, headers={"Cookie": self._cookie})
        answer = self._connection.getresponse()
        if answer.status != 200:
            raise Stop(f"Odoo answers {answer.status} to {path}.", "See bench-server.")
        answer.read(1)
        first = time.perf_counter() - start
        while count := answer.readinto(buffer):
            size += count
        return first, time.perf_counter() - start, size

    def kw(self, model: str, method: str, *arguments, **keywords):
        """Call a method of a model, as the user."""
        keywords.setdefault("context", self._context)
        path = f"/web/dataset/call_kw/{model}/{method}"
        values = {"model": model, "method": method}
        return self.call(path, **values, args=list(arguments), kwargs=keywords)

    def list_view(self, action_name: str) -> ListView:
        """The list of a window action, with what the web client would ask."""
        action = self.call("/web/action/load", action_id=action_name)
        kinds = {kind: number for number, kind in action["views"]}
        model, search = action["res_model"], action["search_view_id"]
        views = self.kw(
            model,
            "get_views",
            views=[[kinds["list"], "list"], [search and search[0], "search"]],
            options={"action_id": action["id"], "load_filters": True, "toolbar": True},
        )
        specification = asked_fields(
            views["views"]["list"]["arch"], views["models"][model]["fields"]
        )
        context = {**self._context, **_literal(action["context"], {})}
        domain = _literal(action["domain"], [])
        view = ListView(self, model, domain, context, specification)
        view.search_arch = views["views"]["search"]["arch"]
        return view


class ListView:
    """A list that can be asked for its first page, with or without a search."""

    def __init__(self, browser: Browser, model, domain, context, specification):
        self.model = model
        self.specification = specification
        self.search_arch = "<search/>"
        self._browser = browser
        self._domain = domain
        self._context = {"bin_size": True, **context}

    def page(self, search=()) -> tuple:
        """The first page of what fits a domain.

        :param search: a domain, added to the list's own
        :return: seconds until the answer was read, rows, number of all matches
        """
        start = time.perf_counter()
        result = self._browser.kw(
            self.model,
            "web_search_read",
            domain=[*self._domain, *search],
            specification=self.specification,
            offset=0,
            order="",
            limit=ROWS,
            count_limit=COUNT_LIMIT,
            context=self._context,
        )
        seconds = time.perf_counter() - start
        return seconds, len(result["records"]), result["length"]


def asked_fields(arch: str, fields: dict) -> dict:
    """The ``specification`` that the web client makes of a list's architecture.

    As ``extractFieldsFromArchInfo`` and ``getFieldsSpec`` do
    (web/static/src/model/relational_model/utils.js): every field of the list, the
    hidden ones too; relations with their name, unless they are never shown.
    """
    asked: dict = {}
    for node in ElementTree.fromstring(arch).iter("field"):
        name = node.get("name")
        hidden = bool({node.get("invisible"), node.get("column_invisible")} & ALWAYS)
        kind = fields[name]["type"]
        own: dict = {}
        if kind in ("many2one", "reference"):
            own = {"fields": {} if hidden else {"display_name": {}}}
        elif kind in ("one2many", "many2many") and not hidden:
            own = {"fields": {}}
        if not hidden or name not in asked:
            asked[name] = own
        for extra, value in WIDGETS.get(node.get("widget", ""), {}).items():
            asked.setdefault(extra, value)
    return asked


def typed_domain(arch: str, text: str) -> list:
    """What is searched when somebody types ``text`` and presses Enter.

    That is the first field of the search view: its own domain, or what contains the
    text.
    """
    first = next(ElementTree.fromstring(arch).iter("field"))
    if not first.get("filter_domain"):
        return [(first.get("name"), first.get("operator", "ilike"), text)]
    tree = ast.parse(first.get("filter_domain").strip(), mode="eval")
    return ast.literal_eval(_Typed(text).visit(tree))


class _Typed(ast.NodeTransformer):
    """Puts the text in the place of ``self``."""

    def __init__(self, text: str):
        self._text = text

    def visit_Name(self, node):
        """``self`` is the text; other names stay and are refused."""
        return ast.Constant(self._text) if node.id == "self" else node


def _literal(value, empty):
    if isinstance(value, str):
        return ast.literal_eval(value) if value.strip() else empty
    return value or empty
