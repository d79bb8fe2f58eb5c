# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A message registry of a connection: who it is, whether it may be called, its breaker.

After five failures in a row it is asked once an hour; the first answer ends that
(ebox-api e.5). People are told when it begins, once, and when it is over.
"""

import logging
import random
import re
from datetime import datetime, timedelta

from odoo import api, fields, models

from ...ebox_api import (
    BREAKER_FAILURES,
    BlockedHost,
    DeadlineExceeded,
    NoAnswer,
    UnexpectedAnswer,
    backoff,
    origin_of,
)
from ...government.explanations import explain, facts_of
from ...government.own_error import RepeatedError
from ...government.silence import StillSilent
from ...lib import clock

_logger = logging.getLogger(__name__)

DAY = 86_400  # seconds
MOST_MAINTENANCE = timedelta(days=7)
MIN_WAIT = 60  # seconds, also for who says "try again at once"


def needs_person(error):
    """Whether trying again is of no use before somebody has mended it."""
    passing = error.temporary or isinstance(error, UnexpectedAnswer)
    return not passing and error.retry_after is None


def wait_after(error, failures):
    """Seconds until the next attempt (ebox-api e.5).

    :param error: ``ebox_api.EboxError``, or None for an error of our own
    :param failures: how many in a row, this one included
    """
    if error and error.retry_after is not None:
        return max(error.retry_after, MIN_WAIT)
    if error and needs_person(error):
        return DAY
    return backoff(failures, random.random())


def failures_with(error, failures):
    """How many failures in a row there are with this one.

    Who did not answer somebody else was not asked: it is as silent for this one.
    """
    if isinstance(error, StillSilent):
        return max(failures, error.times)
    return failures + 1


def asks_to_wait(error):
    """Whether the other side itself said when it may be asked again."""
    said = error is not None and error.retry_after is not None
    return said and not isinstance(error, StillSilent)


class EboxProvider(models.Model):
    _name = "ebox.provider"
    _inherit = ["ebox.guarded"]
    _description = "e-Box message registry"
    _order = "connection_id, name, id"

    connection_id = fields.Many2one(
        "ebox.connection", required=True, index=True, ondelete="cascade"
    )
    company_id = fields.Many2one(related="connection_id.company_id", store=True)
    remote_id = fields.Char("Identifier", required=True, readonly=True)
    name = fields.Char(required=True, readonly=True)
    base_url = fields.Char("Address", required=True, readonly=True)
    api_version = fields.Char("API version", required=True, readonly=True)
    usable = fields.Boolean(
        readonly=True,
        default=True,
        help="The address may be called and Odoo knows the API version.",
    )
    activation_day = fields.Date(readonly=True)
    deactivation_day = fields.Date(readonly=True)
    contact = fields.Char(readonly=True)
    maintenance = fields.Json(readonly=True)
    high_water = fields.Datetime(
        readonly=True, help="Receipt date of the newest message of a complete pass."
    )
    listed_total = fields.Integer(readonly=True)
    last_full_pass = fields.Datetime(readonly=True)
    last_attempt = fields.Datetime(readonly=True)
    last_success = fields.Datetime(readonly=True)
    next_attempt = fields.Datetime(readonly=True)
    must_wait = fields.Boolean(
        readonly=True, help="The registry itself said when it may be asked again."
    )
    failure_count = fields.Integer("Failures in a row", readonly=True)
    error_message = fields.Text(readonly=True)
    error_facts = fields.Json(
        readonly=True, help="The same error, to be explained in any language."
    )
    circuit_state = fields.Selection(
        [
            ("closed", "In order"),
            ("open", "Paused after failures"),
            ("half_open", "About to be tried"),
        ],
        "Circuit",
        compute="_compute_circuit_state",
        help="After five failures in a row a registry is asked once an hour.",
    )
    reported = fields.Boolean(
        readonly=True, help="The people in charge know that it cannot be read."
    )

    _remote_id_unique = models.Constraint(
        "UNIQUE(connection_id, remote_id)", "This registry exists already."
    )

    @api.model
    def _store_listed(self, connection, found):
        """Store what the registry lists.

        A new host, or an address that moved to another host, waits for approval;
        the environment's own host is approved (decision 'API versions').

        :param found: list of ``ebox_api.MessageProvider``
        :return: the ``ebox.provider`` of what was found
        """
        listed = self.browse()
        known = {provider.remote_id: provider for provider in connection.provider_ids}
        places = {place_of(p.base_url): p for p in connection.provider_ids}
        for entry in found:
            values = self._values(entry)
            # the fixed provider and its entry in the registry differ in their id
            provider = known.get(entry.remote_id) or places.get(
                place_of(values["base_url"])
            )
            if provider is None:
                own = connection._is_own_host(entry.base_url)
                values["approved"] = entry.usable and own
                provider = self.create({**values, "connection_id": connection.id})
            else:
                provider._update_found(values)
            listed |= provider
        return listed

    def _values(self, entry):
        maintenance = [
            [window.start.isoformat(), window.end.isoformat()]
            for window in entry.maintenance
        ]
        return {
            "remote_id": entry.remote_id,
            "name": entry.name.pick("en", "nl") or entry.remote_id,
            "base_url": entry.base_url or entry.given_url or "?",
            "usable": entry.usable,
            "api_version": entry.api_version or "?",
            "activation_day": entry.activation or False,
            "deactivation_day": entry.deactivation or False,
            "contact": entry.contact or False,
            "maintenance": maintenance,
        }

    def _update_found(self, values):
        values = self._found_values(values)
        changed = {key: value for key, value in values.items() if self[key] != value}
        if changed:
            self.write(changed)

    def _same_host(self, url):
        loopback = self.connection_id._environment().allow_http_loopback
        try:
            return origin_of(self.base_url, allow_http_loopback=loopback) == origin_of(
                url, allow_http_loopback=loopback
            )
        except BlockedHost:
            return False

    def _due(self, now, day):
        """The providers that may and should be called now.

        :param now: naive UTC
        :param day: today in Brussels
        """
        return self.filtered(
            lambda p: p._may_be_called(day)
            and not (p.next_attempt and p.next_attempt > now)
            and not p._in_maintenance(now)
        )

    def _may_be_called(self, day):
        """Approved, usable, and in service on that day."""
        return self.approved and self.usable and self._is_in_service(day)

    def _is_in_service(self, day):
        """Whether the list says that it has begun by that day, and not ended.

        Under a mandate only where mandates are known.
        """
        if self._lacks_mandates():
            return False
        begun = not self.activation_day or self.activation_day <= day
        ended = self.deactivation_day and self.deactivation_day <= day
        return begun and not ended

    def _in_maintenance(self, now):
        """Whether it said that it is away now; not believed for longer than a week.

        However many windows it announces: its mail would never come.

        :param now: naive UTC
        """
        if now - (self.last_attempt or self.create_date) > MOST_MAINTENANCE:
            return False
        windows = [
            [datetime.fromisoformat(moment[:19]) for moment in window]
            for window in self.maintenance or []
        ]
        return any(
            start <= now < end and end - start <= MOST_MAINTENANCE
            for start, end in windows
        )

    def _note_success(self, now):
        self._note_answered()
        self.last_success = now

    def _note_answered(self):
        """It is in order, though perhaps it has more than one run can take."""
        values = {
            "next_attempt": False,
            "must_wait": False,
            "failure_count": 0,
            "error_message": False,
            "failing_since": False,
            "timed_out": False,
        }
        self.write({key: value for key, value in values.items() if self[key] != value})
        self._close_breaker()

    def _note_failure(self, error, now):
        """Remember what went wrong and when to try again (ebox-api e.5)."""
        count = failures_with(error, self.failure_count)
        seconds = wait_after(error, count)
        _logger.warning("e-Box registry %s: %s", self.remote_id, error)
        self.write(
            {
                "next_attempt": now + timedelta(seconds=seconds),
                "must_wait": asks_to_wait(error),
                "failure_count": count,
                "error_message": explain(self.connection_id._reader_env(), error),
                "error_facts": facts_of(error),
                "failing_since": self.failing_since or now,
                "timed_out": isinstance(error, NoAnswer | DeadlineExceeded),
            }
        )
        self._open_breaker(error)

    @api.depends("failure_count", "next_attempt")
    def _compute_circuit_state(self):
        now = clock.now()
        for record in self:
            if record.failure_count < BREAKER_FAILURES:
                record.circuit_state = "closed"
            elif record.next_attempt and record.next_attempt > now:
                record.circuit_state = "open"
            else:
                record.circuit_state = "half_open"

    def _open_breaker(self, error):
        """After a failure: tell, once, of a registry that does not come back."""
        grave = needs_person(error) or isinstance(error, RepeatedError)
        if (grave or self.failure_count >= BREAKER_FAILURES) and not self.reported:
            self.reported = True
            self.connection_id._tell_unreachable()

    def _close_breaker(self):
        if self.reported:
            self.reported = False
            self.connection_id._tell_reachable(self)


def place_of(url):
    """Where a registry is, whatever its API version: the address without ``/v2``."""
    return re.sub(r"/v\d+(\.\d+)?$", "", url)
