"""How a connection reaches its government: one transport, one token, clients.

The token lives in the memory of the process only (never in the database), one
token source per connection, key and Client ID, shared by the threads.
"""

import threading
import time
from contextlib import contextmanager

from .ebox_api import BlockedHost, Client, TokenSource, Transport, discover

_token_sources = {}
_lock = threading.Lock()
_run = threading.local()  # when the run of this thread must have ended


class Gateway:
    """What one run uses to talk to the government.

    :param environment: ``ebox_api.Environment``
    :param identity: hashable, differs when the connection, its key or its
        Client ID differ; names the token source
    :param key: function that gives the private key; called once per process
    :param adapters: prefix -> requests adapter; the demo's government
    :param seconds: for everything together
    """

    def __init__(self, environment, identity, client_id, key, *, adapters, seconds):
        self.environment = environment
        self._transport_options = {
            "adapters": adapters,
            "allow_http_loopback": environment.allow_http_loopback,
        }
        _run.end = time.monotonic() + seconds
        self.transport = self._transport()
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
        return Client(
            provider.base_url, provider.api_version, self.token_source, self.transport
        )

    def close(self):
        """Close the connections."""
        self.transport.close()

    def _transport(self):
        origins = self.environment.origins
        return Transport(origins, budget=seconds_left, **self._transport_options)

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
    """What is left of the time of this thread's run, in seconds."""
    return _run.end - time.monotonic()


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
