# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What is fetched on its own: a file, or a text. One that fails waits for its turn."""

import logging
from datetime import timedelta

from odoo import api, fields, models
from odoo.fields import Domain

from ...lib import clock

_logger = logging.getLogger(__name__)

RETRY_HOURS = (1, 2, 4, 8, 24)
ORDERED = ("registered", "expiration_date", "provider_id")
LAST = clock.naive_utc(clock.LAST)
EXPIRED_DAYS = 1  # clocks differ: asked that long after its end


class EboxFetchUnit(models.AbstractModel):
    _name = "ebox.fetch.unit"
    _description = "e-Box content that is fetched on its own"
    _state_field = "state"

    _asked = ("remote_id",)  # the fields that a request is made of
    attempts = fields.Integer(readonly=True, copy=False)
    next_attempt = fields.Datetime(readonly=True, copy=False)
    error_message = fields.Char(readonly=True, copy=False)

    @api.model
    def _due_units(self, providers, limit=None):
        """What waits at registries: registered mail first, then what expires first.

        :param providers: ``ebox.provider``
        """
        return self.search_fetch(
            self._due_domain(providers, clock.now()),
            [*ORDERED, *self._asked],
            order="registered desc, expiration_date, id",
            limit=limit,
        )

    @api.model
    def _due_domain(self, providers, now):
        """The domain of what may and should be fetched now."""
        waiting = Domain(self._state_field, "in", ("pending", "failed"))
        waiting &= Domain("next_attempt", "=", False) | Domain(
            "next_attempt", "<=", now
        )
        return self._at_domain(providers, now) & waiting

    @api.model
    def _at_domain(self, providers, now):
        """What these registries still have: what has expired is not asked for."""
        end = now - timedelta(days=EXPIRED_DAYS)
        alive = Domain("expiration_date", "=", False) | Domain(
            "expiration_date", ">", end
        )
        return Domain("provider_id", "in", providers.ids) & alive

    def _urgency(self):
        """Orders units of different models: the smallest comes first."""
        return (not self.registered, self.expiration_date or LAST)

    def _request(self):
        """What a request needs, as plain values that outlive a commit."""
        raise NotImplementedError(self._name)

    def _fetch(self, client, request=None):
        """Fetch and store the content; returns whether there was one.

        :param client: ``ebox_api.Client``
        :param request: what ``_request`` gave, where it was asked before
        :raise EboxError: nothing was stored
        """
        self.ensure_one()
        request = request or self._request()
        self.env["ir.cron"]._commit_progress()  # no transaction during the call
        answer = self._ask(client, request)
        commit = self.env["ebox.connection"]._committed
        if answer:
            commit(lambda: self._store_content(answer))
        else:
            commit(self._note_nothing)
        return bool(answer)

    @staticmethod
    def _ask(client, request):
        """The content, as ``_store_content`` takes it, or None where there is none.

        A function of ``ebox_api``: it runs in a thread, where there is no record.

        :raise EboxError: it cannot be had now
        """
        raise NotImplementedError

    def _store_content(self, answer):
        """Store a content, in one transaction."""
        raise NotImplementedError(self._name)

    @api.model
    def _store_contents(self, pairs):
        """Store several contents, in one transaction.

        :param pairs: list of (unit, what ``_ask`` gave)
        """
        raise NotImplementedError(self._name)

    def _note_nothing(self):
        """Remember that there is no such content."""
        raise NotImplementedError(self._name)

    def _perform(self):
        """Fetch this content with a login of its own, and note what went wrong.

        What a job queue calls in a worker of its own; see
        ``ebox.connection._take_units``. Doing it twice fetches it once.
        """
        self.ensure_one()
        connection = self.sudo().provider_id.connection_id
        connection._run_alone(self.sudo())

    def _note_failure(self, error, text):
        """Remember why it failed and when to try again.

        :param text: the explanation for people
        """
        _logger.info("%s %s: %s", self._name, self.id, error)
        hours = RETRY_HOURS[min(self.attempts, len(RETRY_HOURS) - 1)]
        self.write(
            {
                self._state_field: self._failed_state(),
                "attempts": self.attempts + 1,
                "next_attempt": clock.now() + timedelta(hours=hours),
                "error_message": text,
            }
        )

    def _failed_state(self):
        return "failed"
