# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the government itself counts in a registry, beside what Odoo has."""

import logging
from collections import Counter
from datetime import timedelta

from odoo import api, fields, models
from odoo.tools import format_datetime

from ...ebox_api import CallError, unknown_names
from ...lib import clock

_logger = logging.getLogger(__name__)

WAITING = ("pending", "failed")
UNKNOWN_NAMES = 200
LATE = timedelta(hours=3)  # a poll is due every 45 to 60 minutes
SILENT = timedelta(hours=24)  # nobody calls that late any more


class EboxProvider(models.Model):
    _inherit = "ebox.provider"

    source_messages = fields.Integer(
        "At the government",
        readonly=True,
        help="The government's own count; it counts hidden mail too.",
    )
    source_unread = fields.Integer(
        "Unread there",
        readonly=True,
        help="Letters whose contents nobody has fetched, neither Odoo nor a person.",
    )
    unread_counted = fields.Boolean(
        readonly=True, help="The government tells how many are unread."
    )
    source_date = fields.Datetime("Counted on", readonly=True)
    failing_since = fields.Datetime(
        readonly=True, help="The first of the failures in a row."
    )
    unknown_names = fields.Json(
        readonly=True, help="Fields that no document tells of: how often, by name."
    )
    timed_out = fields.Boolean(
        readonly=True, help="The last failure: it did not answer in time."
    )
    document_count = fields.Integer("In Odoo", compute="_compute_counts")
    unread_count = fields.Integer("To read", compute="_compute_counts")
    expired_count = fields.Integer("Expired there", compute="_compute_counts")
    backlog_count = fields.Integer(
        "Still to fetch",
        compute="_compute_backlog",
        help="Files and texts that Odoo will fetch in the next runs.",
    )
    failed_count = fields.Integer(
        "Failed",
        compute="_compute_backlog",
        help="The part of 'Still to fetch' that failed before.",
    )
    count_text = fields.Char("Comparison", compute="_compute_count_text")
    status_text = fields.Char(
        "Situation",
        compute="_compute_count_text",
        help="What went wrong; else why the government's count and Odoo's differ.",
    )

    def _compute_counts(self):
        documents = self.env["ebox.document"]
        mine = [("provider_id", "in", self.ids)]
        now = clock.now()
        totals = _counts(documents, mine)
        unread = _counts(documents, [*mine, ("is_unread", "=", True)])
        expired = _counts(documents, [*mine, ("expiration_date", "<=", now)])
        for record in self:
            record.document_count = totals.get(record, 0)
            record.unread_count = unread.get(record, 0)
            record.expired_count = expired.get(record, 0)

    def _compute_backlog(self):
        backlog, failed = Counter(), Counter()
        tables = (("ebox.document.file", "state"), ("ebox.document", "body_state"))
        for model, field in tables:
            groups = self.env[model]._read_group(
                [("provider_id", "in", self.ids), (field, "in", WAITING)],
                ["provider_id", field],
                ["__count"],
            )
            for provider, state, count in groups:
                backlog[provider] += count
                failed[provider] += count if state == "failed" else 0
        for record in self:
            record.backlog_count = backlog[record]
            record.failed_count = failed[record]

    @api.depends(
        *("source_messages", "source_date", "error_message", "approved", "delisted"),
        *("next_attempt", "activation_day", "deactivation_day"),
    )
    @api.depends_context("lang", "tz")
    def _compute_count_text(self):
        for record in self:
            record.count_text = record._compare()
            record.status_text = record._status()

    def _status(self):
        if self.error_message and self.next_attempt:
            return self.env._(
                "%(error)s Next attempt: %(when)s.",
                error=self.error_message,
                when=format_datetime(self.env, self.next_attempt, dt_format="short"),
            )
        if self.error_message:
            return self.error_message
        if self.delisted:
            return self.env._("Not listed by the government any more; not called.")
        if not self.usable:
            return self._unusable()
        if not self.approved:
            return self.env._("Not called before its address is approved.")
        if not self._may_be_called(clock.today()):
            return self._unusable()
        return self.count_text

    def _unusable(self):
        if self._lacks_mandates():
            return self.env._(
                "It speaks version 2 of the interface, which knows no mandates, so it "
                "is not called for a client."
            )
        if self.usable:
            return self.env._(
                "The government's list says that it is not in service now, so it is "
                "not called. What was received from it stays."
            )
        return self.env._("Odoo cannot use this address or its API version.")

    def _failing_text(self):
        """Its name, and since when it fails."""
        since = self.failing_since or self.last_success
        if not since:
            return self.name
        when = format_datetime(self.env, since, dt_format="short")
        if self.timed_out:
            return self.env._(
                "%(name)s (does not answer since %(when)s)", name=self.name, when=when
            )
        return self.env._("%(name)s (since %(when)s)", name=self.name, when=when)

    def _rests(self, now):
        """Whether maintenance, announced and not endless, explains its silence."""
        begun, quiet, moment = (
            (now - ago).isoformat() for ago in (SILENT, LATE, timedelta())
        )
        return any(
            begun < start[:19] <= moment and quiet < end[:19]
            for start, end in self.maintenance or []
        )

    def _compare(self):
        """Why the two counts differ, as far as this side can know."""
        if not self.source_date:
            return self.env._("The government was not asked for its count yet.")
        there, here = self.source_messages, self.document_count - self.expired_count
        kept = ""
        if self.expired_count:
            kept = self.env._(
                "%(count)s expired there and stay in Odoo.", count=self.expired_count
            )
        if there == here:
            text = self.env._("Complete.")
        elif there > here:
            text = self.env._(
                "%(count)s more there: the government counts hidden mail too, and mail "
                "that came after the last run.",
                count=there - here,
            )
        else:
            text = self.env._(
                "%(count)s more in Odoo: withdrawn or moved at the government, but "
                "kept here.",
                count=here - there,
            )
        return f"{text} {kept}".strip()

    def _count_unknown(self, messages):
        """Count the names of fields that new messages have and we do not know.

        :param messages: list of ``ebox_api.Message``
        """
        found = Counter(name for m in messages for name in unknown_names(m.raw))
        if found:
            known = Counter(self.unknown_names or {})
            self.unknown_names = dict((known + found).most_common(UNKNOWN_NAMES))

    def _receive_names(self, government, run):
        """Read stale labels, and after a change the government's counters."""
        self._refresh_reference_data(government)
        if self in run.fetched_from:
            self._refresh_summary(government)

    def _refresh_summary(self, government):
        """Ask the registry's own counters: a help to people, never a reason to fail.

        :raise AuthenticationError: the login was refused
        """
        self.env["ir.cron"]._commit_progress()  # no transaction during a call
        try:
            summary = government.client(self).summary()
            self.connection_id._committed(lambda: self._store_summary(summary))
        except CallError as error:
            self._ignore_summary(error)

    def _ignore_summary(self, error):
        _logger.info("e-Box summary of %s: %s", self.remote_id, error)

    def _store_summary(self, summary):
        """:param summary: ``ebox_api.Summary``"""
        if summary.messages is not None:
            self.write(
                {
                    "source_messages": summary.messages,
                    "source_unread": summary.unread or 0,
                    "unread_counted": summary.unread is not None,
                    "source_date": clock.now(),
                    "last_attempt": clock.now(),
                }
            )


def _counts(records, domain):
    """How many records of a domain each registry has: dict record -> number."""
    return dict(records._read_group(domain, ["provider_id"], ["__count"]))
