"""What is fetched on its own: a file, or a text. One that fails waits for its turn."""

import logging
from datetime import timedelta

from psycopg2 import OperationalError

from odoo import fields, models

_logger = logging.getLogger(__name__)

RETRY_HOURS = (1, 2, 4, 8, 24)
STORE_ATTEMPTS = 3


class EboxFetchUnit(models.AbstractModel):
    _name = "ebox.fetch.unit"
    _description = "e-Box content that is fetched on its own"

    _state_field = "state"

    attempts = fields.Integer(readonly=True, copy=False)
    next_attempt = fields.Datetime(readonly=True, copy=False)
    error_message = fields.Char(readonly=True, copy=False)

    def _due_units(self, provider):
        """What waits in a registry: registered mail first, then what expires first."""
        now = fields.Datetime.now()
        return self.search(
            [
                ("provider_id", "=", provider.id),
                (self._state_field, "in", ("pending", "failed")),
                "|",
                ("next_attempt", "=", False),
                ("next_attempt", "<=", now),
            ],
            order="registered desc, expiration_date, id",
        )

    def _fetch(self, client):
        """Fetch and store the content; returns whether there was one.

        :param client: ``ebox_api.Client``
        :raise EboxError: nothing was stored
        """
        raise NotImplementedError(self._name)

    def _store_and_commit(self, store):
        """Store what was fetched, again when a person wrote the record meanwhile.

        What was fetched is read at the government: it must not be lost because
        somebody opened the letter in the same second.
        """
        for _attempt in range(STORE_ATTEMPTS):
            try:
                store()
                self.env["ir.cron"]._commit_progress()
                return
            except OperationalError as error:
                self.env["ebox.connection"]._roll_back()
                problem = error
        raise problem

    def _note_failure(self, error, text):
        """Remember why it failed and when to try again.

        :param text: the explanation for people
        """
        _logger.info("%s %s: %s", self._name, self.id, error)
        hours = RETRY_HOURS[min(self.attempts, len(RETRY_HOURS) - 1)]
        self.write(
            {
                self._state_field: "failed",
                "attempts": self.attempts + 1,
                "next_attempt": fields.Datetime.now() + timedelta(hours=hours),
                "error_message": text,
            }
        )
