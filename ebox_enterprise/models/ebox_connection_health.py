"""Health: one word and one sentence, so that 'no mail' never looks like 'broken'."""

from datetime import timedelta

from odoo import api, fields, models
from odoo.tools import format_datetime

from .. import clock

LATE_HOURS = 24
HEALTH = [
    ("ok", "Working"),
    ("waiting", "Waiting for the first mail"),
    ("late", "Late"),
    ("broken", "Broken"),
    ("paused", "Paused"),
    ("off", "Not connected"),
]


class EboxConnectionHealth(models.Model):
    _inherit = "ebox.connection"

    health = fields.Selection(HEALTH, compute="_compute_health")
    health_text = fields.Char("Explanation", compute="_compute_health")
    backlog_count = fields.Integer(
        "Still to fetch",
        compute="_compute_backlog",
        help="Files and texts that Odoo will fetch in the next runs.",
    )
    failed_count = fields.Integer("Failed", compute="_compute_backlog")

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
        "state",
        "active",
        "error_message",
        "last_success",
        "certificate_ids.state",
        "provider_ids.approved",
        "provider_ids.error_message",
        "provider_ids.last_success",
    )
    @api.depends_context("lang", "tz")
    def _compute_health(self):
        for record in self:
            record.health, record.health_text = record._judge()

    def _judge(self):
        """(health, sentence), the gravest thing first."""
        if self.state == "draft" or not self.active:
            return "off", self.env._("Not connected: no mail is received.")
        if self.secret_lost:
            return "broken", self.env._(
                "The private key was encrypted with a secret that this server does not "
                "have, so no mail is received."
            )
        if self.state == "error":
            return "broken", self.env._(
                "Stopped, no mail is received: somebody has to mend what is told below."
            )
        if self.state == "paused":
            return "paused", self.env._(
                "Paused by a person: no mail is received until it is resumed."
            )
        return self._judge_broken() or self._judge_late() or self._judge_working()

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
            return "broken", self.env._(
                "%(names)s cannot be read at the moment; Odoo tries again at %(when)s. "
                "Nothing that was received is lost.",
                names=", ".join(failing.mapped("name")),
                when=self._moment(failing[0].next_attempt),
            )
        return None

    def _judge_late(self):
        if not self.last_success:
            return "waiting", self.env._(
                "Connected; the first mail is being received in the background."
            )
        moments = [
            provider.last_success or self.last_success
            for provider in self._called_providers()
        ]
        oldest = min([self.last_success, *moments])
        if oldest < clock.now() - timedelta(hours=LATE_HOURS):
            return "late", self.env._(
                "No mail was received since %(when)s, more than a day ago: check that "
                "the scheduled actions of this server run.",
                when=self._moment(oldest),
            )
        return None

    def _judge_working(self):
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
        today = fields.Date.context_today(self)
        return self.provider_ids.filtered(
            lambda p: p.approved
            and p.usable
            and not (p.activation_day and p.activation_day > today)
            and not (p.deactivation_day and p.deactivation_day <= today)
        )

    def _moment(self, value):
        if not value:
            return self.env._("the next run")
        return format_datetime(self.env, value, dt_format="short")
