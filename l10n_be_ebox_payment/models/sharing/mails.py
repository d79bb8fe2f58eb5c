# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""E-mails to an accountant: what did not leave is shown where it was sent.

A link that can be given in another way is shown with them. The link of an invitation
lets whoever has it choose the password of that login, so it is for those alone who may
do that for any user; others hand on the address of the portal.
"""

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain

ADMINISTRATOR = "base.group_erp_manager"


class EboxAccountantAccess(models.Model):
    _inherit = "ebox.accountant.access"

    mail_problem = fields.Char("E-mail not sent", compute="_compute_mail_problem")
    mail_link = fields.Char("Link to give", compute="_compute_mail_problem")

    @api.depends("user_id")
    @api.depends_context("lang", "uid")
    def _compute_mail_problem(self):
        for record in self:
            problem = _problem(record)
            record.mail_problem = problem
            record.mail_link = problem and record._link_to_give()

    def _mails_domain(self):
        """The e-mails about these accesses, and Odoo's invitations of their users."""
        own = Domain("model", "=", self._name) & Domain("res_id", "in", self.ids)
        invited = self.user_id.filtered(lambda user: not user.login_date)
        invitations = Domain("model", "=", "res.users")
        return own | (invitations & Domain("res_id", "in", invited.ids))

    def _failed_mails(self):
        """As superuser, the newest first."""
        failed = Domain("state", "=", "exception")
        mails = self.env["mail.mail"].sudo()
        return mails.search(self._mails_domain() & failed, order="id desc")

    def _link_to_give(self):
        """What the e-mail led to: the invitation, for those who may see it."""
        user = self.user_id.sudo()
        if not user.login_date and self.env.user.has_group(ADMINISTRATOR):
            partner = user.partner_id
            return partner._get_signup_url_for_action()[partner.id]
        return self._portal_url()

    def action_notify_again(self):
        """Mail once more that letters are shared."""
        self.ensure_one()
        self.check_access("write")
        if self not in self._live(self.user_id):
            raise UserError(
                self.env._("This access is not valid now, so nothing was mailed.")
            )
        self._tell_accountant()
        self._message_log(body=self.env._("The message is in the queue again."))


class EboxHandover(models.Model):
    _inherit = "ebox.handover"

    mail_state = fields.Selection(
        [
            ("queued", "In the queue"),
            ("sent", "Sent"),
            ("failed", "Not sent"),
        ],
        "Mail",
        compute="_compute_mail_problem",
        help="Odoo sends what is in the queue within the hour.",
    )
    mail_problem = fields.Char("E-mail not sent", compute="_compute_mail_problem")
    mail_link = fields.Char("Link to give", compute="_compute_mail_problem")

    @api.depends("access_id")
    @api.depends_context("lang")
    def _compute_mail_problem(self):
        for record in self:
            problem = _problem(record)
            record.mail_state = record._state_of_mail()
            record.mail_problem = problem
            record.mail_link = problem and record._url()

    def _state_of_mail(self):
        """What became of the newest e-mail, which is deleted when it was sent."""
        mails = self.env["mail.mail"].sudo()
        domain = self._mails_domain() & Domain("state", "!=", "cancel")
        newest = mails.search(domain, order="id desc", limit=1)
        return {"outgoing": "queued", "exception": "failed"}.get(newest.state, "sent")

    def _mails_domain(self):
        return Domain("model", "=", self._name) & Domain("res_id", "in", self.ids)

    def _failed_mails(self):
        """As superuser, the newest first."""
        failed = Domain("state", "=", "exception")
        mails = self.env["mail.mail"].sudo()
        return mails.search(self._mails_domain() & failed, order="id desc")


class MailMail(models.Model):
    _inherit = "mail.mail"

    @api.model_create_multi
    def create(self, vals_list):
        """Odoo's own invitation to a demo says that it is one, as our e-mails do."""
        mark = self.env.context.get("ebox_mark")
        if mark:
            vals_list = [
                {**values, "subject": f"{mark} {values.get('subject') or ''}".strip()}
                for values in vals_list
            ]
        return super().create(vals_list)


def _problem(record):
    """Why the last e-mail about it was not sent, in words; False where none failed."""
    mail = record._failed_mails()[:1]
    if not mail:
        return False
    reasons = dict(mail._fields["failure_type"]._description_selection(record.env))
    return record.env._(
        "The e-mail was not sent: %(reason)s",
        reason=reasons.get(mail.failure_type or "unknown", mail.failure_type),
    )
