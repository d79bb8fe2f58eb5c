# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The simulated government of a measurement; run with the project's Python.

    python serving.py BOXES DELAY

``BOXES`` is JSON, a list of boxes: ``number`` (CBE), ``messages`` and ``file_size``
(bytes of the one PDF of each message, no two alike). The letters are made while
they are read, nearly for free; one arrives every two hours, so that as many fall
into the last days of a small box as into those of a large one. ``DELAY`` is how many
seconds later each answer comes, as from far away; others are answered meanwhile.

As ``python -m ebox_simulator.lab``, but connections stay open between requests, as a
real server keeps them: werkzeug's closes each one, and opening it again would be
added to both sides of every comparison.
"""

from __future__ import annotations

import json
import socket
import sys

from gevent import monkey
from gevent.pywsgi import WSGIServer

monkey.patch_time()  # who is made to wait keeps back nobody

from ebox_simulator.lab import LabSimulator  # noqa: E402

REGISTRY = "nsso"
SECONDS_BETWEEN = 2 * 3600
LONG = 86_400  # no token expires while it is measured


def simulator(boxes: list) -> LabSimulator:
    """A government in memory with these boxes."""
    made = LabSimulator(None)
    made.settings.set(token_seconds=LONG)
    for box in boxes:
        made.add_lazy_box(
            box["number"],
            box["messages"],
            file_size=box["file_size"],
            every=SECONDS_BETWEEN,
            registries=[REGISTRY],
        )
    return made


if __name__ == "__main__":
    government = simulator(json.loads(sys.argv[1]))
    if delay := float(sys.argv[2]):
        government.faults.add("*", "delay", seconds=delay)
    server = WSGIServer(("127.0.0.1", 0), government.wsgi, log=None)
    server.start()
    # accepted sockets inherit it: else an answer in two parts waits for 40 ms
    server.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    government.base_url = f"http://127.0.0.1:{server.server_port}"
    print(government.base_url, flush=True)
    server.serve_forever()
