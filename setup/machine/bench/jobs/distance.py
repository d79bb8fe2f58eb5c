# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The same requests as a first synchronisation's, by a few connections kept open.

Each answer is read whole and thrown away: nothing is looked at, hashed or stored. The
first page of the list tells how many there are; all others, the contents and the texts
are asked by whatever connection is free.
"""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import requests

from ..government import Government
from . import boxes
from .probe import Probe

PAGE = 100
SECONDS = 45


def floor(env, *, pid, address, main, connections) -> dict:
    """All requests for the box ``main``.

    :param connections: how many are open at once
    """
    government = Government(pid, address)
    connection = boxes.connect(env, government, main["number"], policy="automatic")
    with connection._open_gateway(SECONDS) as gateway:
        token = gateway.token_source.token()
    env.cr.commit()
    caller = Caller(f"{government.address}{boxes.V2}/ebox/messages", token)
    with Probe(government) as probe, ThreadPoolExecutor(connections) as pool:
        files = _ask_everything(caller, pool)
    if files != main["messages"]:
        raise RuntimeError(f"{files} files instead of {main['messages']}")
    return probe.result


def _ask_everything(caller: Caller, pool) -> int:
    first = caller.get("", page=1, pageSize=PAGE).json()
    numbers = range(2, -(-first["totalItems"] // PAGE) + 1)
    pages = pool.map(lambda n: caller.get("", page=n, pageSize=PAGE).json(), numbers)
    letters = [item for page in (first, *pages) for item in page["items"]]
    files = [
        f"/{item['messageId']}/attachments/{file['attachmentId']}/content"
        for item in letters
        for file in item["attachments"]["items"]
    ]
    texts = [f"/{item['messageId']}/body" for item in letters]
    for _answer in pool.map(lambda path: len(caller.get(path).content), files + texts):
        pass
    return len(files)


class Caller:
    """Sends requests; each thread has a session, and so a connection, of its own."""

    def __init__(self, base: str, token: str):
        self._base = base
        self._token = token
        self._own = threading.local()

    def get(self, path: str, **params) -> requests.Response:
        """A whole answer; a text may not exist."""
        answer = self._session().get(self._base + path, params=params, timeout=SECONDS)
        if answer.status_code != 200 and not path.endswith("/body"):
            raise RuntimeError(f"{path}: {answer.status_code}")
        return answer

    def _session(self) -> requests.Session:
        if not hasattr(self._own, "session"):
            self._own.session = requests.Session()
            self._own.session.trust_env = False
            self._own.session.headers["Authorization"] = f"Bearer {self._token}"
        return self._own.session
