"""What one run did, counted in memory and logged at its end."""

import time

from odoo import fields

MAX_LINES = 50


class OutOfTime(Exception):
    """The time of this run is over; the next one goes on. No failure of anybody."""


class SyncRun:
    """Counters of one run of one connection."""

    def __init__(self, connection):
        self.connection = connection
        self.start = fields.Datetime.now()
        self._clock = time.monotonic()
        self.pages = self.new = self.changed = self.unreadable = self.files = 0
        self.result = "done"
        self.asked = self.answered = 0  # registries
        self.is_over = True  # False: time ran out and the next run goes on
        self._lines = []

    @property
    def message(self):
        """What went wrong, a line each; False when nothing did."""
        return "\n".join(self._lines) or False

    def failed(self, text):
        """The run ended early."""
        self.result = "failed"
        self._say(text)

    def out_of_time(self):
        """Time ran out; what is missing comes with the next run."""
        self.is_over = False
        self.result = "partial"
        self._say(
            self.connection._reader_env()._(
                "There is more mail than one run can take; the next run goes on."
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

    def note_unreadable(self, provider, item):
        """One message could not be stored.

        :param item: ``ebox_api.BadItem``
        """
        self.unreadable += 1
        self.result = "partial" if self.result == "done" else self.result
        self._say(f"{provider.name}: {(item.remote_id or '?')[:100]}: {item.problem}")

    def log_values(self):
        """The values of an ``ebox.sync.log``."""
        return {
            "connection_id": self.connection.id,
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
