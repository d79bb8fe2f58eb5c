# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A registry at an address of its own, which hands on what comes or falls silent."""

from __future__ import annotations

import socket
import threading
from urllib.parse import urlsplit

BLOCK = 65_536


class Relay:
    """Listens on loopback; ``address`` is where."""

    def __init__(self, to: str):
        parts = urlsplit(to)
        self._to = parts.hostname, parts.port
        self._silent, self._held = threading.Event(), []

    def __enter__(self) -> Relay:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._listen, daemon=True).start()
        return self

    def __exit__(self, *exc_info) -> None:
        for each in (self._listener, *self._held):
            each.close()

    def fall_silent(self) -> None:
        """From now on connections are taken, and nothing is said."""
        self._silent.set()
        for each in self._held:
            each.close()

    def _listen(self) -> None:
        while True:
            try:
                taken, _peer = self._listener.accept()
            except OSError:  # it was closed
                return
            self._held.append(taken)
            if not self._silent.is_set():
                beyond = socket.create_connection(self._to)
                self._held.append(beyond)
                for pair in ((taken, beyond), (beyond, taken)):
                    threading.Thread(target=_pump, args=pair, daemon=True).start()


def _pump(source: socket.socket, target: socket.socket) -> None:
    try:
        while block := source.recv(BLOCK):
            target.sendall(block)
    except OSError:  # closed from the other side
        pass
    for each in (source, target):
        each.close()
