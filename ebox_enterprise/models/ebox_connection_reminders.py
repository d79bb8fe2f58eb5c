"""What may stop a connection, telling it once, and never expiring unseen."""

import logging
from datetime import timedelta

from odoo import api, fields, models
from odoo.tools import format_date, plaintext2html

from .. import clock, gateway

_logger = logging.getLogger(__name__)

THRESHOLDS = (7, 14, 30, 60)  # days before the certificate ends (dossier b.4)
ENDING = "ebox_enterprise.activity_certificate"
STOPPED = "ebox_enterprise.activity_stopped"


class EboxConnectionReminders(models.Model):
    _inherit = "ebox.connection"

    manager_id = fields.Many2one(
        "res.users",
        "Person in charge",
        domain="[('share', '=', False), ('company_ids', 'in', company_id)]",
        tracking=True,
        help="Gets the reminders of this connection; when empty, every e-Box manager "
        "of the company does.",
    )
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

    @api.model
    def _cron_remind(self):
        """Once a night: all that people are told of, for each connection in use.

        Certificates that end and connections that must stop; letters that the
        government will delete before Odoo has them; mail that does not arrive;
        letters of people who are gone, and letters that nobody reads.
        """
        in_use = [("state", "!=", "draft")]
        self._each_alone(in_use, "_remind")
        self._each_alone(in_use, "_guard_expiry")
        self._each_alone([("state", "=", "connected")], "_guard_silence")
        self._each_alone(in_use, "_reassign_absent", "_escalate")

    @api.model
    def _each_alone(self, domain, *works):
        """Nightly work for each connection: the trouble of one is not that of another.

        :param domain: of the connections
        :param works: names of methods; each is committed, or undone and logged
        """
        for record in self.search(domain):
            record = record.with_context(tracking_disable=True)
            for work in works:
                record._try(getattr(record, work))

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
        # the farther reminder, if it still waits, says the same with an older date
        self.sudo().activity_unlink([ENDING])
        for user in self._people_in_charge():
            env = self.with_context(lang=user.lang or "en_US").env
            self.sudo().activity_schedule(
                ENDING,
                summary=self._ending_summary(env, certificate),
                note=self._ending_note(env, certificate),
                user_id=user.id,
            )

    def _ending_summary(self, env, certificate):
        return env._(
            "%(connection)s: the certificate ends on %(day)s",
            connection=self.name,
            day=format_date(env, certificate.not_after),
        )

    def _ending_note(self, env, certificate):
        if self.next_certificate_id:
            todo = env._(
                "A next certificate is ready: upload it in ChaMan (the pencil at the "
                "account), then test it and switch on the connection's page "
                "Certificate."
            )
        else:
            todo = env._(
                "Make the next certificate on the connection's page Certificate, "
                "upload it in ChaMan (the pencil at the account), test it and switch."
            )
        return env._(
            "After that no mail is received (%(days)s days left). %(todo)s",
            days=max(certificate.days_left, 0),
            todo=todo,
        )

    def _people_in_charge(self, *, everybody=False):
        """Who is told: the person in charge, else every e-Box manager.

        :param everybody: all managers in any case
        """
        self.ensure_one()
        group = self.env.ref("ebox_enterprise.group_ebox_manager")
        managers = (
            self.env["res.users"]
            .sudo()
            .with_context(active_test=True)  # archived connections are told of too
            .search(
                [
                    ("all_group_ids", "in", group.ids),
                    ("company_ids", "in", self.company_id.ids),
                    ("share", "=", False),
                ]
            )
        )
        chosen = self.sudo().manager_id & managers
        if not managers:
            _logger.warning("e-Box connection %s has no manager to tell", self.id)
        return managers if everybody else chosen or managers

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

    def _stop(self, reason):
        """Stop after a refusal, and tell the people only when the state changes.

        Never a retry storm: the scheduler tries again a day later, a person at
        any time.
        """
        news = self.state != "error"
        self.write({"state": "error", "error_message": reason})
        if not news:
            return
        self.message_post(body=reason)
        for user in self._people_in_charge():
            env = self.with_context(lang=user.lang or "en_US").env
            self.sudo().activity_schedule(
                STOPPED,
                summary=env._("%(connection)s has stopped", connection=self.name),
                note=plaintext2html(reason),
                user_id=user.id,
            )

    def _tell_resumed(self):
        """The daily attempt worked: said once, as the stop was."""
        self.message_post(
            body=self._reader_env()._("The government accepts the login again.")
        )

    def _certificate_changed(self):
        """Another certificate is current: old tokens and reminders are over."""
        gateway.forget_tokens((self.env.cr.dbname, self.id))
        self.sudo().activity_unlink([ENDING])

    def _unlink_activities(self):
        """Nothing that speaks of a connection in use is of use when it is cut."""
        kinds = self.env["mail.activity.type"].sudo()
        own = kinds.search([("res_model", "=", self._name)])
        self.sudo().activity_ids.filtered(lambda a: a.activity_type_id in own).unlink()
