# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Who may be asked next: each registry has its part of the time of a run."""

import time
from collections import Counter

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
        self._calls, self._since = Counter(), {}
        self._divide()

    def open(self):
        """Those whose turn it is."""
        return self._round & self.providers

    def close(self, provider):
        """It is out of order."""
        self.providers -= provider

    def begun(self, provider):
        """A call to it is under way."""
        if not self._calls[provider]:
            self._since[provider] = time.monotonic()
        self._calls[provider] += 1

    def ended(self, provider):
        """A call to it has ended; several at once take the time of one."""
        now = time.monotonic()
        self._spent[provider] += now - self._since[provider]
        self._since[provider] = now
        self._calls[provider] -= 1
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
