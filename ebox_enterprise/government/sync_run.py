# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What one run did, counted in memory and logged at its end."""

import time
from collections import defaultdict
from dataclasses import dataclass

from ..ebox_api import FileContent
from ..lib import clock
from .own_error import RepeatedError

MAX_LINES = 50
HELD = 10  # contents that are stored together
HELD_BYTES = 2**21  # or fewer, when they are large
SEVERAL = 3  # letters that meet the same error of ours: then it is not the letters


class OutOfTime(Exception):
    """The time of this run is over; the next one goes on. No failure of anybody."""


@dataclass
class Stored:
    """What became of some messages; ``unmet``: how many this pass meets first."""

    new: int = 0
    changed: int = 0
    unmet: int = 0

    def __add__(self, other):
        return Stored(
            self.new + other.new,
            self.changed + other.changed,
            self.unmet + other.unmet,
        )


class SyncRun:
    """Counters of one run of one connection."""

    def __init__(self, connection, *, in_line=False):
        self.connection = connection
        self.in_line = in_line  # others wait for the end of this run
        self.start = clock.now()
        self._clock = time.monotonic()
        self.pages = self.new = self.changed = self.unreadable = self.files = 0
        self.result = "done"
        self.unreadable_new = False
        self.asked = self.answered = 0  # registries
        self.is_over = True  # False: time ran out and the next run goes on
        self.disk_full = False
        self.error = None
        self.fetched_from = set()
        none = connection.provider_ids.browse()
        self.half_read = none  # a page of theirs failed
        self.unfinished = none  # they have more than this run can take
        self.late = none  # they did not answer at once, and are waited for at the end
        self.slow = none  # they took the time of others
        self.callable = 0  # registries that may be asked, due now or not
        self.refused = {}  # the error of each that refused the token
        self.probes = {}  # what their own counters said, where they were asked
        self.empty_units = []  # texts that do not exist, noted together
        self._met = defaultdict(set)  # letters by registry and place of the error
        self._held, self._held_bytes = [], 0
        self._lines = []

    @property
    def message(self):
        """What went wrong, a line each; False when nothing did."""
        return "\n".join(self._lines) or False

    def hold(self, unit, answer):
        """Keep a content in memory for a moment."""
        self._held.append((unit, answer))
        if isinstance(answer, FileContent):
            self._held_bytes += answer.size

    @property
    def holds_enough(self):
        """Whether what is held should be stored now."""
        return len(self._held) >= HELD or self._held_bytes >= HELD_BYTES

    def take_held(self):
        """The contents that are held: list of (unit, answer)."""
        held, self._held, self._held_bytes = self._held, [], 0
        return held

    def failed(self, text, error=None):
        """The run ended early.

        :param error: the ``ebox_api.EboxError`` that may say when to come back
        """
        self.result = "failed"
        self.error = error
        self._say(text)

    def out_of_time(self):
        """Time ran out; what is missing comes with the next run."""
        if not self.is_over:
            return
        self.is_over = False
        self.result = "partial"
        self._say(
            self.connection._reader_env()._(
                "There is more mail than one run can take; the next run goes on."
            )
        )

    def note_disk_full(self):
        """No content is fetched any more; what is missing comes when there is room."""
        self.disk_full = True
        self.result = "partial"
        self._say(
            self.connection._reader_env()._(
                "The server's disk is nearly full, so no files are fetched until there "
                "is room again. The letters are safe at the government."
            )
        )

    @property
    def is_healthy(self):
        """Whether every registry that was due has answered, and one at least was."""
        return self.result != "failed" and 0 < self.asked == self.answered

    def note_provider_failure(self, provider):
        """One registry failed; the others went on."""
        self.result = "partial"
        self._say(f"{provider.name}: {provider.error_message}")

    def note_maintenance(self, provider):
        """One registry has announced maintenance and is not called."""
        env = self.connection._reader_env()
        self._say(
            env._(
                "%(registry)s has announced maintenance; it is asked afterwards.",
                registry=provider.name,
            )
        )

    def note_stored(self, stored):
        """A page or a message is stored; committed with the next commit."""
        self.new += stored.new
        self.changed += stored.changed

    def note_fetched(self, provider, count):
        """Contents of a registry are stored; ``count`` may be 0 for an empty text."""
        self.files += count
        self.fetched_from.add(provider)

    def note_unreadable(self, provider, item, *, is_new):
        """One message could not be stored.

        :param item: ``ebox_api.BadItem``
        :param is_new: whether nobody was told of it
        """
        self.unreadable += 1
        self.unreadable_new |= is_new
        self.result = "partial" if self.result == "done" else self.result
        self._say(f"{provider.name}: {(item.remote_id or '?')[:100]}: {item.problem}")

    def same_error(self, provider, refused):
        """What stops a registry: several of its letters in this run met one error.

        Asked again with the same letters, it answers the same.

        :param refused: list of (``ebox_api.BadItem``, place of the error in the code)
        :return: ``RepeatedError`` or None
        """
        for item, place in refused:
            met = self._met[provider.id, place]
            met.add(item.remote_id)
            if len(met) >= SEVERAL:
                return RepeatedError(f"the same error at {len(met)} letters: {place}")
        return None

    def log_values(self):
        """The values of an ``ebox.sync.log``."""
        return {
            "connection_id": self.connection.id,
            "company_id": self.connection.company_id.id,
            "start": self.start,
            "duration": round(time.monotonic() - self._clock, 2),
            "pages": self.pages,
            "new_documents": self.new,
            "changed_documents": self.changed,
            "unreadable": self.unreadable,
            "files": self.files,
            "result": self.result,
            "message": self.message,
        }

    def _say(self, line):
        if len(self._lines) < MAX_LINES:
            self._lines.append(line)
