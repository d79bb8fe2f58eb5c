# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What people in charge of a connection are told: once, grouped, taken back when over.

Certificates that end, logins and registries that fail, messages that cannot be read,
letters that the government will delete before Odoo has them, mail that does not come.
"""

from datetime import timedelta

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import format_date

from ...ebox_api import BREAKER_FAILURES
from ...government import gateway
from ...government.explanations import facts_of
from ...lib import clock
from ..sync.provider import needs_person

THRESHOLDS = (
    7,
    14,
    30,
    60,
)  # days before the certificate ends, the nearest first (ebox-api b.4)
ENDING = "ebox_enterprise.activity_certificate"
STOPPED = "ebox_enterprise.activity_stopped"
REMINDING = "ebox_enterprise.cron_remind"
UNREACHABLE = "ebox_enterprise.activity_unreachable"
UNREADABLE = "ebox_enterprise.activity_unreadable"
VANISHING = "ebox_enterprise.activity_vanishing"
LOST = "ebox_enterprise.activity_lost"
GUARD_STEPS = (
    3,
    7,
    15,
)  # days before the government deletes a letter (ebox-api e.4)


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    connected_number = fields.Char(
        "Connected company number",
        readonly=True,
        copy=False,
        help="The company number whose mail this connection has received.",
    )
    certificate_end = fields.Datetime(
        "Certificate valid until", compute="_compute_certificate_end", compute_sudo=True
    )
    certificate_days = fields.Integer(
        "Days left", compute="_compute_certificate_end", compute_sudo=True
    )
    unreadable_count = fields.Integer(
        "Unreadable",
        compute="_compute_unreadable_count",
        help="Messages that could not be read. They are kept and tried again.",
    )
    unsafe_count = fields.Integer(
        "Vanishing",
        compute="_compute_unsafe_count",
        help="Letters that the government deletes within 15 days and whose contents "
        "are not in Odoo yet.",
    )
    guard_step = fields.Integer(readonly=True, copy=False)
    guard_count = fields.Integer(readonly=True, copy=False)

    @api.depends("certificate_ids.state", "certificate_ids.not_after")
    def _compute_certificate_end(self):
        for record in self:
            record.certificate_end = record.certificate_id.not_after
            record.certificate_days = record.certificate_id.days_left

    def _note_connected(self):
        """These are in use: whose mail they receive, and that no stop stands."""
        records = self.sudo()
        for record in records:
            record.connected_number = record.enterprise_number
        records.activity_unlink([STOPPED])
        records._wake_clients()

    @api.model
    def _cron_remind(self):
        """Once a night: all that people are told of, connection by connection.

        In pieces, since a firm has hundreds; the trouble of one is not that of another.
        """
        everyone = self.with_context(active_test=False).search([])
        quiet = self.with_context(tracking_disable=True)
        for number in self.env["ir.cron"]._in_pieces(REMINDING, everyone.ids):
            record = quiet.browse(number)
            for work in record._nightly_works():
                record._try(getattr(record, work))

    def _nightly_works(self):
        """What people are told of this connection, in this order; add-ons add theirs.

        Certificates that end and connections that must stop; letters that the
        government will delete before Odoo has them; mail that does not arrive;
        letters of people who are gone, and letters that nobody reads. Days that have
        passed give way to what is to come.

        :return: list of names of methods
        """
        if not self.exists().active or self.state == "draft":
            return []
        told = ["_remind", "_guard_expiry", "_guard_silence", "_guard_list"]
        told += ["_tell_partitions", "_reassign_absent", "_escalate"]
        return [*told, "_pass_on_deadlines"]

    def _remind(self):
        reason = self._reason_to_stop(self._reader_env())
        if reason and self.state == "connected":
            self._stop(reason)
        self._remind_of_certificate()

    def _remind_of_certificate(self):
        """One activity for each threshold that the current certificate passes.

        Days that the scheduler missed are not made up for: the nearest counts.
        """
        certificate = self.sudo().certificate_id
        if not certificate:
            return
        left = certificate.not_after - clock.now()
        passed = [days for days in THRESHOLDS if left <= timedelta(days=days)]
        if not passed or 0 < certificate.reminded_days <= passed[0]:
            return
        certificate.reminded_days = passed[0]
        self._replace_alert(ENDING, {"kind": "certificate_ends"})

    def _reason_to_stop(self, env):
        """Why no call may be made, worded in the language of ``env``; or False."""
        record = self.sudo()
        number, connected = record.enterprise_number, record.connected_number
        if connected and number != connected:
            return env._(
                "This connection received the mail of company number %(old)s, but the "
                "company now has %(new)s. Nothing is called, so that no other "
                "company's mail is mixed in. Restore the number of the company, or "
                "archive this connection and make another one.",
                old=connected,
                new=number or env._("no valid number"),
            )
        end = record.certificate_id.not_after
        if end and end <= clock.now():
            return env._(
                "The certificate has expired on %(day)s, so nothing is called. "
                "Received mail is safe. Make the next certificate on the page "
                "Certificate, upload it in ChaMan, test it and switch.",
                day=format_date(env, end),
            )
        return False

    def _stop(self, reason, error=None):
        """Stop after a refusal, and tell the people only when the state changes.

        Never a retry storm: the scheduler tries again a day later, a person at
        any time.

        :param error: the ``ebox_api.EboxError`` that was the reason, if one was
        """
        news = self.state != "error"
        self.write({"state": "error", "error_message": reason})
        if not news:
            return
        self.message_post(body=reason)
        self._replace_alert(STOPPED, _of_error("stopped", error))

    def _tell_resumed(self):
        """The daily attempt worked: said once, as the stop was."""
        self.message_post(
            body=self._reader_env()._("The government accepts the login again.")
        )

    def _certificate_changed(self):
        """Another certificate is current: old tokens and reminders are over."""
        gateway.forget_tokens((self.env.cr.dbname, self.id))
        self.sudo().activity_unlink([ENDING])
        self._wake_clients()

    def _unlink_activities(self):
        """Nothing that speaks of a connection in use is of use when it is cut."""
        ours = self.env["ir.model.data"].sudo()
        ours = ours.search(
            [("module", "=", "ebox_enterprise"), ("model", "=", "mail.activity.type")]
        )
        own = set(ours.mapped("res_id"))
        self.sudo().activity_ids.filtered(
            lambda a: a.activity_type_id.id in own
        ).unlink()

    def _compute_unreadable_count(self):
        waiting = dict(
            self.env["ebox.quarantine"]
            .sudo()
            ._read_group(
                [("connection_id", "in", self.ids), ("state", "=", "waiting")],
                ["connection_id"],
                ["__count"],
            )
        )
        for record in self:
            record.unreadable_count = waiting.get(record, 0)

    def _compute_unsafe_count(self):
        for record in self:
            domain = record._unsafe_domain(max(GUARD_STEPS))
            record.unsafe_count = self.env["ebox.document"].search_count(domain)

    def _unsafe_domain(self, days):
        """Letters that expire within some days and are not safe in Odoo."""
        return Domain("connection_id", "=", self.id) & self._unsafe(days)

    @api.model
    def _unsafe(self, days):
        """The same, of all connections."""
        now = clock.now()
        unfetched = Domain("contents_pending", "=", True) | Domain(
            "contents_withheld", "=", True
        )
        return (
            Domain("gone_since", "=", False)
            & Domain("expiration_date", ">", now)
            & Domain("expiration_date", "<=", now + timedelta(days=days))
            & unfetched
        )

    def action_view_unsafe(self):
        """The letters that will vanish before they are safe."""
        action = self.action_view_documents()
        action["domain"] = list(self._unsafe_domain(max(GUARD_STEPS)))
        return action

    def action_view_unreadable(self):
        """The messages that could not be read."""
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "ebox_enterprise.action_quarantine"
        )
        return {**action, "domain": [("connection_id", "=", self.id)]}

    def _guard_silence(self):
        """Nightly: tell, once, that no mail arrives although nothing has failed."""
        if self.state != "connected":
            return
        silent = self._judge_scheduler() or self._judge_alone() or self._judge_silent()
        if silent and not self.activity_search([UNREACHABLE]):
            self._replace_alert(UNREACHABLE, {"kind": "silent"})

    def _guard_expiry(self):
        """Nightly: tell of letters that vanish before they are safe (ebox-api e.4).

        Once for each step (15, 7, 3 days) and when there are more of them; in the
        last days every manager is told, not the person in charge alone.
        """
        documents = self.env["ebox.document"].sudo()
        unsafe = documents.search(
            self._unsafe_domain(max(GUARD_STEPS)), order="expiration_date, id"
        )
        if not unsafe:
            self.sudo().activity_unlink([VANISHING])
            self.write({"guard_step": 0, "guard_count": 0})
            return
        left = unsafe[0].expiration_date - clock.now()
        step = next(days for days in GUARD_STEPS if left <= timedelta(days=days))
        nearer = not self.guard_step or step < self.guard_step
        if not nearer and len(unsafe) <= self.guard_count:
            self.guard_count = len(unsafe)  # one more than these is news again
            return
        self.write({"guard_step": step, "guard_count": len(unsafe)})
        day = fields.Date.to_string(unsafe[0].expiration_date)
        self._replace_alert(
            VANISHING,
            {"kind": "vanishing", "count": len(unsafe), "day": day},
            everybody=step == min(GUARD_STEPS),
        )

    def _tell_unreachable(self):
        """Registries that cannot be read, grouped in one activity."""
        self._replace_alert(UNREACHABLE, {"kind": "registries_fail"})

    def _tell_reachable(self, provider):
        """A registry answers again."""
        body = self._reader_env()._("%(name)s can be read again.", name=provider.name)
        self.message_post(body=body)
        if self.provider_ids.filtered("reported"):
            self._tell_unreachable()
        else:
            self.sudo().activity_unlink([UNREACHABLE])

    def _tell_unreadable(self):
        """Messages that could not be read wait for a person's look."""
        if self.activity_search([UNREADABLE]):
            return  # told, and nobody has looked yet
        self._replace_alert(UNREADABLE, {"kind": "unreadable"})

    def _tell_lost(self):
        """Letters are gone whose contents Odoo never had."""
        if self.activity_search([LOST]):
            return  # told, and nobody has looked yet
        self._replace_alert(LOST, {"kind": "lost"})

    def _tell_end(self, run):
        """Tell the people in charge what a run has met, or that it is over."""
        if run.unreadable_new:
            self._tell_unreadable()
        if self._is_grave(run):
            self._replace_alert(UNREACHABLE, _of_error("unreachable", run.error))
        elif run.is_healthy and not self.provider_ids.filtered("reported"):
            self.sudo().activity_unlink([UNREACHABLE])

    def _is_grave(self, run):
        """Whether this failure of the whole connection is the one to tell of."""
        if run.result != "failed" or self.state != "connected":
            return False
        if self.failure_count == BREAKER_FAILURES:
            return True
        return self.failure_count == 1 and run.error and needs_person(run.error)

    def _replace_alert(self, kind, told, *, everybody=False):
        """One activity for each person in charge, worded for whoever reads it.

        :param kind: the activity type's XML id; open ones of that type go
        :param told: dict of what its words need; ``_words_`` and its ``kind`` is the
            method that makes them
        :param everybody: all managers, not the person in charge alone
        """
        record = self.sudo()
        record.activity_unlink([kind])
        for user in record._people_in_charge(everybody=everybody):
            record.activity_schedule(kind, user_id=user.id, ebox_told=told)


def _of_error(kind, error):
    """What an activity keeps of an error, to explain it in anybody's language.

    :param error: an ``ebox_api.EboxError``, or something else, or None
    """
    return {"kind": kind, "error": facts_of(error)}
