# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A connection without key and account of its own: the login is another company's.

The firm's one login opens the mailboxes of its clients; each call names the client by a
header (ebox-api b.5). No call goes out without it, since it would open the firm's own
mailbox; and what comes is kept only where it names the client. A refusal concerns that
client's mailbox alone.
"""

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.fields import Domain

from ...ebox_api import MandateRefused
from ...government.explanations import explain_again

SCOPE = "ebox_enterprise.mandate_scope"
WORKING = ("connected", "paused")  # paused is its own mail, not the login


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    login_id = fields.Many2one(
        "ebox.connection",
        "Login of",
        readonly=True,
        copy=False,
        index="btree_not_null",
        ondelete="restrict",
        help="The connection of the firm that reads this mailbox under a mandate.",
    )
    client_ids = fields.One2many("ebox.connection", "login_id", readonly=True)
    login_text = fields.Char(
        "Under a mandate", compute="_compute_login_text", compute_sudo=True
    )

    @api.depends("login_id.company_id.name")
    def _compute_login_text(self):
        """Whoever sees this company need not see the firm's."""
        for record in self:
            record.login_text = record.login_id.company_id.name or False

    @api.constrains("login_id", "environment", "company_id")
    def _check_login_fits(self):
        for record in self.sudo().filtered("login_id"):
            login = record.login_id
            if login.login_id or login.environment != record.environment:
                raise ValidationError(
                    self.env._(
                        "A mailbox is read under a mandate with the login of the same "
                        "environment, and of a firm that has a login of its own."
                    )
                )

    def _login(self):
        """The connection whose key and account are used: the firm's, or this one."""
        return self.sudo().login_id or self

    def _on_behalf(self):
        """The company number that each call names; None for the own mailbox.

        :raise UserError: there is none, so nothing may be called
        """
        if not self.sudo().login_id:
            return None
        number = self._own_number()
        if not number or number == self._login()._own_number():
            raise UserError(
                self.env._(
                    "%(company)s has no company number of its own, so it is not known "
                    "whose mailbox to ask for. Nothing was called.",
                    company=self.company_id.name,
                )
            )
        return number

    def _mandate_scope(self):
        """A scope that has to be asked for under a mandate, if somebody set one.

        Two spellings of it are documented, and none for reading (ebox-api j.9).
        """
        if not self.sudo().login_id:
            return ""
        return self.env["ir.config_parameter"].sudo().get_param(SCOPE) or ""

    def _login_works(self):
        login = self.sudo().login_id
        return not login or (
            login.active and login.state in WORKING and not login.moved_out
        )

    @api.model
    def _login_domain(self):
        """Connections that may log in: a login that was refused is tried by its own."""
        works = Domain("active", "=", True) & Domain("state", "in", WORKING)
        works &= Domain("moved_out", "=", False)
        return Domain("login_id", "=", False) | Domain("login_id", "any", works)

    def _wake_clients(self):
        """The login is another one, or works again: who stopped for it goes on."""
        stopped = self.sudo().client_ids.filtered(lambda c: c.state == "error")
        stopped.last_attempt = False

    def _check_login(self):
        if not self._login_works():
            raise UserError(self._login_missing())

    def _login_missing(self):
        return self.env._(
            "This mailbox is read with the login of %(firm)s, whose connection is not "
            "in use. Connect that one first.",
            firm=self.login_text,
        )

    def _judge_mandate(self):
        """What is wrong with the login or the mandate: (health, sentence), or None."""
        if not self._login_works():
            return "broken", self._login_missing()
        kind = MandateRefused.__name__
        for provider in self.sudo().provider_ids.filtered("error_message"):
            if (provider.error_facts or {}).get("type") == kind:
                return "broken", explain_again(self.env, provider.error_facts)
        return None

    def _register_demo_mandate(self):
        """Do with the demo what both sides do in Mahis."""
        government, number = self._demo_simulator(), self._on_behalf()
        government.add_box(number, company_name=self.company_id.name)
        government.mandates.set(number, self._login()._own_number())

    def _read_for(self, company, policy):
        """The connection with a client's mailbox, made where there is none.

        :param company: the client
        :param policy: its read policy
        :raise UserError: it cannot be read with this login, and why
        """
        self.ensure_one()
        self.check_access("write")
        if self.sudo().login_id or not self._login_works() or self.state == "draft":
            raise UserError(
                self.env._(
                    "Only a connection with a login of its own that is in use reads "
                    "for others."
                )
            )
        domain = Domain("company_id", "=", company.id)
        domain &= Domain("environment", "=", self.environment)
        made = self.search(domain)
        if made and (made.sudo().login_id != self or made.state != "draft"):
            raise UserError(
                self.env._(
                    "%(company)s has a connection with this environment already. "
                    "Nothing was changed.",
                    company=company.name,
                )
            )
        values = {"company_id": company.id, "environment": self.environment}
        made = made or self.create(values)  # with the rights of the person
        made.fetch_policy = policy
        made.sudo().login_id = self
        made._on_behalf()
        return made


class EboxProvider(models.Model):
    _inherit = "ebox.provider"

    def _lacks_mandates(self):
        """Whether its version does not say for whom a letter is (ebox-api d.2)."""
        under_mandate = self.connection_id.sudo().login_id
        return bool(under_mandate) and self.api_version.startswith("2")
