# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Health: one word and one sentence, so that 'no mail' never looks like 'broken'.

It is computed when it is read, from the age of what was received, so that it also
turns bad when nothing runs that could say so. Monitoring gets the same as states,
numbers and moments, never a word of the mail.
"""

from datetime import timedelta

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import format_datetime

from ...lib import clock
from ..sync.provider_health import LATE, SILENT

OVERDUE = timedelta(hours=1)
RECEIVING = "ebox_enterprise.cron_sync"
HEALTH = [
    ("ok", "Working"),
    ("waiting", "Waiting for the first mail"),
    ("late", "Late"),
    ("broken", "Broken"),
    ("paused", "Paused"),
    ("off", "Not connected"),
]
LEVELS = ("ok", "warning", "critical")
LEVEL_OF = {"late": "warning", "paused": "warning", "broken": "critical"}
ENDING_DAYS = 14  # of a certificate
KEEP_DAYS = 90


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    health = fields.Selection(HEALTH, compute="_compute_health")
    health_text = fields.Char("Explanation", compute="_compute_health")
    connected_since = fields.Datetime(
        readonly=True, copy=False, help="Since when mail is expected to arrive."
    )
    backlog_count = fields.Integer(
        "Still to fetch",
        compute="_compute_backlog",
        help="Files and texts that Odoo will fetch in the next runs.",
    )
    failed_count = fields.Integer("Failed", compute="_compute_backlog")
    is_arriving = fields.Boolean(
        "First mail arrives", compute="_compute_is_arriving", compute_sudo=True
    )

    def action_view_backlog(self):
        """The documents whose contents are still to come."""
        action = self.action_view_documents()
        action["domain"] = [*action["domain"], ("contents_pending", "=", True)]
        return action

    @api.depends("provider_ids")
    def _compute_backlog(self):
        for record in self:
            providers = record.provider_ids
            record.backlog_count = sum(providers.mapped("backlog_count"))
            record.failed_count = sum(providers.mapped("failed_count"))

    @api.depends(
        *("state", "active", "error_message", "last_attempt", "last_success"),
        *("connected_since", "next_attempt", "certificate_ids.state"),
        *("provider_ids.approved", "provider_ids.maintenance", "provider_ids.usable"),
        *("provider_ids.error_message", "provider_ids.last_success"),
        *("provider_ids.failing_since", "provider_ids.timed_out"),
        *("provider_ids.reported", "provider_ids.error_facts"),
        *("login_id.state", "login_id.active", "login_id.moved_out"),
    )
    @api.depends_context("lang", "tz")
    def _compute_health(self):
        for record in self:
            record.health, record.health_text = record._judge()

    def _judge(self, *, has_secret=True):
        """(health, sentence), the gravest thing first.

        :param has_secret: False for a process that need not have the server's secret
        """
        return self._judge_trouble(has_secret=has_secret) or self._judge_working()

    def _judge_trouble(self, *, has_secret=True):
        """The same of a connection that does not simply work, else None."""
        if self.state == "draft" or not self.active:
            return "off", self.env._("Not connected: no mail is received.")
        if has_secret and self.secret_lost:
            return "broken", self.env._(
                "The private key was encrypted with a secret that this server does not "
                "have, so no mail is received."
            )
        if self.state == "error":
            return "broken", self.env._(
                "Stopped, no mail is received until the error shown below is resolved."
            )
        if self.state == "paused":
            return "paused", self.env._(
                "Paused by a person: no mail is received until it is resumed."
            )
        return (
            self._judge_scheduler()
            or self._judge_mandate()
            or self._judge_alone()
            or self._judge_broken()
            or self._judge_silent()
        )

    def _judge_scheduler(self):
        job = self._receiving_job()
        if job.active:
            return None
        return "broken", self.env._(
            "The scheduled action '%(job)s' is switched off, by a person or by Odoo "
            "after it had failed for a week, so no mail is received. An administrator "
            "switches it on in Settings, Technical, Scheduled Actions (with the "
            "developer mode); the server's log says whether it failed.",
            job=job.name or RECEIVING,
        )

    def _judge_alone(self):
        """Whether nobody asks for its mail any more, though it is due."""
        now = clock.now()
        asked = max(filter(None, (self.last_attempt, self._begun())))
        due = self.next_attempt or asked
        if asked > now - LATE or due > now - OVERDUE:
            return None
        failing = self.error_message or self._called_providers().filtered(
            "error_message"
        )
        health = "broken" if failing else _grade(asked, now)
        job, since = self._receiving_job(), self._moment(self._complete_until(now))
        if job.lastcall and job.lastcall > now - LATE:
            return health, self.env._(
                "No mail was received since %(since)s: the scheduled action '%(job)s' "
                "runs, at %(last)s for the last time, but does not come to this "
                "connection. The server's log says why.",
                since=since,
                job=job.name,
                last=self._moment(job.lastcall),
            )
        return health, self.env._(
            "No mail was received since %(since)s: the scheduler of this server stands "
            "still. The scheduled action '%(job)s': last run %(last)s, next run "
            "%(next)s. Check that Odoo runs with a scheduler (max_cron_threads is not "
            "0), and the server's log.",
            since=since,
            job=job.name,
            last=self._moment(job.lastcall) if job.lastcall else self.env._("never"),
            next=self._moment(job.nextcall),
        )

    def _judge_broken(self):
        if self.error_message:
            return "broken", self.env._(
                "The last run failed; Odoo tries again at %(when)s. What Odoo has is "
                "safe.",
                when=self._moment(self.next_attempt),
            )
        called = self._called_providers()
        if self.provider_ids and not called:
            return "broken", self.env._(
                "No registry is called yet: approve one on the page Registries."
            )
        failing = called.filtered("error_message")
        if failing:
            return self._judge_failing(failing, others=called - failing)
        unusable = self._providers_in_service().filtered(lambda p: not p.usable)
        if unusable:  # its mail comes no more, though nothing fails
            names = ", ".join(unusable.mapped("name"))
            return "broken", f"{names}: {unusable[0]._unusable()}"
        return None

    def _judge_failing(self, failing, others):
        """Late as long as others are read, and nobody had to be told of it yet."""
        values = {
            "names": ", ".join(p._failing_text() for p in failing),
            "when": self._moment(failing[0].next_attempt),
        }
        if others and not any(failing.mapped("reported")):
            return "late", self.env._(
                "%(names)s cannot be read at the moment; Odoo tries again at %(when)s. "
                "The mail of the other registries is received.",
                **values,
            )
        return "broken", self.env._(
            "%(names)s cannot be read at the moment; Odoo tries again at %(when)s. "
            "Nothing that was received is lost.",
            **values,
        )

    def _judge_silent(self):
        """Whether all mail is here up to a moment that is too long ago."""
        now = clock.now()
        since = self._complete_until(now)
        if since > now - LATE or (self._awaits_first() and self.is_arriving):
            return None
        called = self._called_providers()
        behind = called.filtered(
            lambda p: not p.last_success or p.last_success <= now - LATE
        )
        return _grade(since, now), self.env._(
            "Odoo asks, at %(asked)s for the last time, but since %(since)s no run "
            "has received everything of %(names)s. Still to fetch: %(count)s. The "
            "synchronisation log says how far each run comes.",
            asked=self._moment(self.last_attempt),
            since=self._moment(since),
            names=", ".join((behind or called).mapped("name")),
            count=self.backlog_count,
        )

    def _begun(self):
        """Since when mail is expected; older versions did not write that down."""
        return self.connected_since or self.create_date or clock.now()

    def _complete_until(self, now):
        """Up to when the mail of every registry is here; at least since connecting."""
        begun = self._begun()
        called = self._called_providers()
        awake = called.filtered(lambda p: not p._rests(now))
        own = self.last_success if awake or not called else self.last_attempt
        moments = [moment for moment in (own, *awake.mapped("last_success")) if moment]
        return max([begun, min(moments, default=begun)])

    def _awaits_first(self):
        """Whether nothing was received in full since it was connected."""
        done, begun = self.last_success, self.connected_since
        return not done or bool(begun and done < begun)

    @api.depends("log_ids.start", "log_ids.files", "log_ids.new_documents")
    def _compute_is_arriving(self):
        """Whether the first mail, which can take hours, is on its way."""
        recent = Domain("start", ">", clock.now() - LATE)
        some = Domain("files", ">", 0) | Domain("new_documents", ">", 0)
        mine = Domain("connection_id", "in", self.ids)
        groups = self.env["ebox.sync.log"]._read_group(
            mine & recent & some, ["connection_id"]
        )
        arriving = {connection.id for (connection,) in groups}
        for record in self:
            record.is_arriving = record.id in arriving

    def _judge_received(self):
        """What is told where the mail is not counted, of one that works."""
        if self._awaits_first():
            return self._judge_working()
        when = self._moment(self.last_success)
        return "ok", self.env._("Last received: %s.", when)

    def _judge_working(self):
        if self._awaits_first():
            return "waiting", self.env._(
                "Connected; the first mail is being received in the background."
            )
        when = self._moment(self.last_success)
        if not self.document_count:
            return "ok", self.env._(
                "Working: the government was asked at %(when)s and has no mail for "
                "this company.",
                when=when,
            )
        return "ok", self.env._(
            "Working: the government was asked at %(when)s. %(total)s documents, "
            "%(unread)s to read.",
            when=when,
            total=self.document_count,
            unread=self.unread_count,
        )

    def _called_providers(self):
        return self._providers_in_service().filtered("usable")

    def _providers_in_service(self):
        today = clock.today()
        return self.provider_ids.filtered(
            lambda p: p.approved and p._is_in_service(today)
        )

    @api.model
    def _receiving_job(self):
        """The scheduled action that receives; empty where somebody deleted it."""
        job = self.env["ir.model.data"]._xmlid_to_res_id(RECEIVING)
        return self.env["ir.cron"].sudo().browse(job or [])

    def _moment(self, value):
        if not value:
            return self.env._("the next run")
        return format_datetime(self.env, value, dt_format="short")

    @api.model
    def _status(self):
        """How receiving goes in this database, for ``odoo ebox status``.

        :return: dict of plain values; moments are texts in UTC, ages seconds, and
            ``status`` is one of ``LEVELS``, or ``unknown`` where nothing is connected
        """
        connections = self.sudo().search([])
        told = [connection._status_of_one() for connection in connections]
        used = [one for one in told if one["health"] != "off"]
        status = max((one["status"] for one in used), key=LEVELS.index, default=None)
        ages = [one["last_success_age"] for one in used if one["last_success"]]
        return {
            "status": status or "unknown",
            "time": _text(clock.now()),
            "connections": told,
            "scheduler": self._status_of_scheduler(),
            "backlog": sum(one["backlog"] for one in used),
            "failed": sum(one["failed"] for one in used),
            "last_success_age": max(ages, default=None),
        }

    def _status_of_one(self):
        health, words = self._judge(has_secret=False)
        level = LEVEL_OF.get(health, "ok")
        ending = self.certificate_end and self.certificate_days <= ENDING_DAYS
        if ending or self.finding_count:
            level = max(level, "warning", key=LEVELS.index)
        return {
            "id": self.id,
            "company": self.company_id.name,
            "environment": self.environment,
            "status": level,
            "health": health,
            "words": words,
            "backlog": self.backlog_count,
            "failed": self.failed_count,
            "unreadable": self.unreadable_count,
            "archive_checked": _text(self.archive_checked),
            "archive_findings": self.finding_count,
            "last_success": _text(self.last_success),
            "last_success_age": _age(self.last_success),
            "last_attempt": _text(self.last_attempt),
            "next_attempt": _text(self.next_attempt),
            "certificate_end": _text(self.certificate_end),
            "certificate_days": self.certificate_days if self.certificate_end else None,
            "registries_with_error": [
                p._status_of_one() for p in self.provider_ids if p.error_message
            ],
        }

    @api.model
    def _status_of_scheduler(self):
        job = self._receiving_job()
        return {
            "active": job.active,
            "last_call": _text(job.lastcall),
            "next_call": _text(job.nextcall),
            "failures": job.failure_count,
        }


class EboxProvider(models.Model):
    _inherit = "ebox.provider"

    def _status_of_one(self):
        return {
            "name": self.name,
            "error": self.error_message,
            "timed_out": self.timed_out,
            "since": _text(self.failing_since or self.last_success),
            "failures": self.failure_count,
            "next_attempt": _text(self.next_attempt),
        }


class EboxSyncLog(models.Model):
    """One run of the synchronisation, for the people who watch it."""

    _name = "ebox.sync.log"
    _inherit = ["ebox.guarded"]
    _description = "e-Box synchronisation log"
    _order = "start desc, id desc"
    _rec_name = "start"

    connection_id = fields.Many2one(
        "ebox.connection", required=True, index=True, ondelete="cascade", readonly=True
    )
    company_id = fields.Many2one(related="connection_id.company_id", store=True)
    start = fields.Datetime(required=True, readonly=True)
    duration = fields.Float("Seconds", readonly=True)
    pages = fields.Integer(readonly=True)
    new_documents = fields.Integer("New", readonly=True)
    changed_documents = fields.Integer("Changed", readonly=True)
    unreadable = fields.Integer(
        readonly=True, help="Messages that the registry sent in an unreadable form."
    )
    files = fields.Integer(readonly=True)
    result = fields.Selection(
        [("done", "Done"), ("partial", "Partly"), ("failed", "Failed")], readonly=True
    )
    message = fields.Text(readonly=True)

    @api.autovacuum
    def _gc_old_runs(self):
        limit = fields.Datetime.now() - timedelta(days=KEEP_DAYS)
        self.search([("start", "<", limit)], limit=10_000).unlink()


def _grade(since, now):
    """How grave it is that nothing comes since that moment."""
    return "late" if since > now - SILENT else "broken"


def _text(moment):
    return f"{fields.Datetime.to_string(moment)}Z" if moment else None


def _age(moment):
    return int((clock.now() - moment).total_seconds()) if moment else None
