# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The simulator on a loopback socket, for tests, scripts and benchmarks."""

from __future__ import annotations

import ipaddress
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from ..simulator import Simulator

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment


class _Handler(WSGIRequestHandler):
    """Silent: the journal is the record. HTTP/1.1, for chunked bodies."""

    protocol_version = "HTTP/1.1"

    def log(self, type: str, message: str, *args: object) -> None:
        """Nothing."""

    def connection_dropped(
        self, error: BaseException, environ: WSGIEnvironment | None = None
    ) -> None:
        """The line broke, at either end: no further request is read from it."""
        self.close_connection = True


@contextmanager
def bound(simulator: Simulator, host: str, port: int) -> Iterator[BaseWSGIServer]:
    """A listening, not yet serving server; the base URL follows its address.

    Raises ``ValueError`` for an address that others could reach: this plays
    government without encryption.
    """
    if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
        raise ValueError(f"Only a loopback address may be served, not {host}.")
    server = make_server(
        host, port, simulator.wsgi, threaded=True, request_handler=_Handler
    )
    before = simulator.base_url
    name = f"[{host}]" if ":" in host else host
    simulator.base_url = f"http://{name}:{server.server_port}"
    try:
        yield server
    finally:
        simulator.base_url = before
        server.server_close()


@contextmanager
def serve(
    simulator: Simulator, host: str = "127.0.0.1", port: int = 0
) -> Iterator[str]:
    """Serve in a thread while the context is open; yields the base URL.

    Port 0 is any free port. The simulator's ``base_url`` is this URL meanwhile.
    """
    with bound(simulator, host, port) as server:
        # A short poll: werkzeug looks that often whether it shall stop.
        thread = threading.Thread(
            target=server.serve_forever, args=(0.02,), daemon=True
        )
        thread.start()
        try:
            yield simulator.base_url
        finally:
            server.shutdown()
            thread.join()
