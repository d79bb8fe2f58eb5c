# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A total deadline for one HTTP call, kept by the socket itself.

``requests`` knows only the time between two packets: a server that sends a byte
a second holds a worker for ever. Here every read from the socket, of headers and
of body, waits no longer than the caller's patience, nor than what is left of the
call's time.

What this cannot bound is the system's name resolution; the connect timeout
counts per address of the host.

The socket also tells where a name led: a host that should be public and is reached
inside a private network gets neither a handshake nor the token.
"""

from __future__ import annotations

import http.client
import io
import ipaddress
import socket
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer
    from urllib3 import ProxyManager

CONNECT_SECONDS = 5.0
PATIENCE_SECONDS = 15.0
_LONGEST_LINE = 65_536  # bytes; as in http.client


class Deadline:
    """``seconds`` from now on a monotonic clock, and how long silence is borne."""

    def __init__(
        self,
        seconds: float,
        monotonic: Callable[[], float] = time.monotonic,
        *,
        patience: float = PATIENCE_SECONDS,
    ):
        self._monotonic = monotonic
        self._end = monotonic() + seconds
        self._patience = patience

    def remaining(self) -> float:
        """Seconds left; zero or less when it has passed."""
        return self._end - self._monotonic()

    @property
    def passed(self) -> bool:
        """Whether no time is left."""
        return self.remaining() <= 0

    def timeouts(self) -> tuple[float, float]:
        """(connect, read) timeouts for ``requests``."""
        wait = max(self.wait(), 0.001)
        return min(CONNECT_SECONDS, wait), wait

    def wait(self) -> float:
        """Seconds until the next bytes must be there; zero or less: none is left."""
        return min(self.remaining(), self._patience)


_current = threading.local()


class _BoundedReader(io.RawIOBase):
    """Reads a socket's file with the time that is left before each read."""

    def __init__(self, raw: io.RawIOBase, sock: socket.socket, deadline: Deadline):
        super().__init__()
        self._raw = raw
        self._sock = sock
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int | None:
        wait = self._deadline.wait()
        if wait <= 0:
            raise TimeoutError("the total time of this call is used up")
        self._sock.settimeout(wait)
        return self._raw.readinto(buffer)

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
        super().close()


class _Lines(io.BufferedReader):
    """Hands out no endless line; urllib3 reads a chunk's length without a limit."""

    def readline(self, size: int | None = -1) -> bytes:
        if size is not None and size >= 0:
            return super().readline(size)
        line = super().readline(_LONGEST_LINE + 1)
        if len(line) > _LONGEST_LINE:
            raise http.client.LineTooLong("chunk")
        return line


class _BoundedResponse(http.client.HTTPResponse):
    """A response whose file obeys the deadline of the call that runs now."""

    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any):
        super().__init__(sock, *args, **kwargs)
        deadline = getattr(_current, "deadline", None)
        if deadline is not None:
            # The buffer over the socket's file is new and empty: taking its
            # raw file out and wrapping it loses nothing.
            raw = self.fp.detach()
            self.fp = _Lines(_BoundedReader(raw, sock, deadline))


class PrivateAddress(OSError):
    """A host that must be public is at an address inside a private network."""


def _is_public(sock: socket.socket) -> bool:
    address = ipaddress.ip_address(sock.getpeername()[0])
    return (getattr(address, "ipv4_mapped", None) or address).is_global


class _Connection(HTTPConnection):
    """A connection that looks where it led; behind a proxy only that is seen."""

    response_class = _BoundedResponse

    def _new_conn(self) -> socket.socket:
        sock = super()._new_conn()
        if getattr(_current, "public", False) and not self.proxy:
            if not _is_public(sock):
                sock.close()
                raise PrivateAddress("an address inside a private network")
        return sock


class _SecureConnection(_Connection, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


_POOLS = {"http": _Pool, "https": _SecurePool}


class DeadlineAdapter(HTTPAdapter):
    """An adapter of ``requests`` that never retries and obeys :func:`bound`."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Use connections that obey the deadline."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> ProxyManager:
        """The same behind a proxy."""
        manager: ProxyManager = super().proxy_manager_for(proxy, **kwargs)
        if not proxy.lower().startswith("socks"):
            manager.pool_classes_by_scheme = _POOLS
        return manager


class bound:
    """Put ``deadline`` on the responses that this thread opens meanwhile.

    ``public``: new connections may not lead into a private network.
    """

    def __init__(self, deadline: Deadline, *, public: bool = False):
        self._deadline = deadline
        self._public = public

    def __enter__(self) -> Deadline:
        _current.deadline, _current.public = self._deadline, self._public
        return self._deadline

    def __exit__(self, *exc_info: object) -> None:
        _current.deadline, _current.public = None, False
