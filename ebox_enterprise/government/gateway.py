# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How a connection reaches its government: one transport, one token, clients.

The token lives in the memory of the process only (never in the database), one
token source per connection, key and Client ID, shared by the threads.
"""

import threading
import time
from contextlib import contextmanager

from ..ebox_api import (
    USUAL_IN_FLIGHT,
    BlockedHost,
    Client,
    TokenSource,
    Transport,
    discover,
)
from ..ebox_api.deadline import PATIENCE_SECONDS
from . import silence

_token_sources = {}
_lock = threading.Lock()
_run = threading.local()  # when this thread begins no call any more, and ends the last
#: A call of a run may last so much longer than the run, so that a silence is always
#: the other side's. Odoo's own limit is far beyond both.
OVERRUN_SECONDS = PATIENCE_SECONDS


class Gateway:
    """What one run uses to talk to the government.

    :param environment: ``ebox_api.Environment``
    :param identity: hashable, differs when the connection, its key or its
        Client ID differ; names the token source
    :param key: function that gives the private key; called once per process
    :param adapters: prefix -> requests adapter; the demo's government
    :param seconds: in which calls are begun
    :param overrun: seconds by which the last call may end later
    :param in_flight: how many contents are asked at once at one registry
    :param on_behalf: the company number of a client whose mailbox is read
    """

    def __init__(
        self,
        environment,
        identity,
        client_id,
        key,
        *,
        adapters,
        seconds,
        overrun=0,
        in_flight=USUAL_IN_FLIGHT,
        on_behalf=None,
    ):
        self.environment = environment
        self.on_behalf = on_behalf
        self.in_flight = in_flight
        self._transport_options = {
            "adapters": adapters,
            "allow_http_loopback": environment.allow_http_loopback,
        }
        _run.end = time.monotonic() + seconds
        _run.last = _run.end + overrun
        self.transport = self._transport()
        self._others = []
        self.token_source = self._token_source(identity, client_id, key)

    def providers(self):
        """The message providers of the registry: list of ``MessageProvider``."""
        return discover(self.environment, self.transport, self.token_source)

    def client(self, provider):
        """A client for one approved ``ebox.provider`` record.

        :raise BlockedHost: nobody has approved its address, or it cannot be used
        """
        if not (provider.approved and provider.usable):
            raise BlockedHost("the registry is not approved", url=provider.base_url)
        self.transport.approve(provider.base_url)
        if self.is_hasty:
            self.transport.patience = silence.patience(provider.base_url)
        return self._client(provider.base_url, provider.api_version, self.transport)

    def _client(self, url, version, transport):
        source = self.token_source
        return Client(url, version, source, transport, on_behalf=self.on_behalf)

    def maker(self, provider):
        """A function that makes clients for one approved ``ebox.provider`` record.

        Each has connections of its own, and none waits for another.

        :raise BlockedHost: nobody has approved its address, or it cannot be used
        """
        self.client(provider)
        url, version = provider.base_url, provider.api_version

        def make():
            transport = self._transport()
            transport.approve(url)
            self._others.append(transport)
            return self._client(url, version, transport)

        return make

    @property
    def is_hasty(self):
        """Whether who does not answer at once is left for later."""
        return self.transport.patience < PATIENCE_SECONDS

    @contextmanager
    def little_patience(self):
        """Inside, who does not answer at once, or at leisure, is left for later."""
        transport = self.transport
        known = transport.patience, transport.call_seconds
        transport.patience = silence.PROMPT_SECONDS
        # a little more: who says nothing is silent, and not slow
        transport.call_seconds = silence.PROMPT_SECONDS + 1
        try:
            yield
        finally:
            transport.patience, transport.call_seconds = known

    def close(self):
        """Close the connections."""
        for transport in (self.transport, *self._others):
            transport.close()

    def _transport(self):
        origins = self.environment.origins
        return Transport(origins, budget=call_seconds, **self._transport_options)

    def _token_source(self, identity, client_id, key):
        with _lock:
            identity = (*identity, self.environment)
            source = _token_sources.get(identity)
            if source is None:
                # its own transport: it outlives this run and is shared by threads,
                # each of which is bound by the time of its own run
                source = TokenSource(
                    self.environment, client_id, key(), self._transport()
                )
                _token_sources[identity] = source
            return source


def seconds_left():
    """What is left of the time of this thread's run, or of its share, in seconds."""
    return _run.end - time.monotonic()


def call_seconds():
    """How long a call of this thread may last that begins now, in seconds."""
    return _run.last - time.monotonic()


def times():
    """When this thread's run ends, for a thread that calls on its behalf."""
    return _run.end, _run.last


def keep(given):
    """This thread calls for a run that ends then.

    :param given: what ``times`` gave
    """
    _run.end, _run.last = given


@contextmanager
def share(part):
    """Inside, only this part (0 to 1) of the time that is left is there."""
    known = _run.end
    _run.end = known - (1 - part) * max(seconds_left(), 0)
    try:
        yield
    finally:
        _run.end = known


@contextmanager
def opened(*arguments, **options):
    """A gateway that is closed at the end."""
    gateway = Gateway(*arguments, **options)
    try:
        yield gateway
    finally:
        gateway.close()


def forget_tokens(connection_key):
    """Drop the tokens of a connection from this process.

    :param connection_key: the first element of the identities
    """
    with _lock:
        for identity in [name for name in _token_sources if name[0] == connection_key]:
            del _token_sources[identity]


def forget(identity):
    """Drop one token source from this process."""
    with _lock:
        for known in [name for name in _token_sources if name[:-1] == identity]:
            del _token_sources[known]
