"""Who may be asked next: each registry has its part of the time of a run."""

import time
from collections import Counter
from contextlib import contextmanager

from .gateway import seconds_left


class Turns:
    """The registries whose contents are fetched, so that none starves another.

    Each has an equal part of the time that is left; what some do not use is divided
    among those that need more.

    :ivar providers: those that are in order still
    :ivar failures: of each, in a row
    """

    def __init__(self, providers):
        self.providers = self._round = providers
        self.failures = Counter()
        self._divide()

    def open(self):
        """Those whose turn it is."""
        return self._round & self.providers

    def close(self, provider):
        """It is out of order."""
        self.providers -= provider

    @contextmanager
    def counted(self, provider):
        """Inside, one registry is asked."""
        begun = time.monotonic()
        yield
        self._spent[provider] += time.monotonic() - begun
        if self._spent[provider] > self._most and len(self.open()) > 1:
            self._round -= provider
            self._waiting |= provider

    def next_round(self):
        """Begin again with those that need more; returns whether there are any."""
        self._round = self._waiting & self.providers
        self._divide()
        return bool(self._round)

    def _divide(self):
        self._spent, self._waiting = Counter(), self._round.browse()
        self._most = seconds_left() / max(len(self._round), 1)
