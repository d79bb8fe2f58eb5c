"""Giving an accountant access: who, which letters, with which rights."""

from odoo import Command, api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import email_normalize

from ..models.ebox_access_terms import HANDING_OVER, TERMS
from ..models.ebox_accountant_access import CLOSED

PREVIEW = 40


class EboxGrantAccess(models.TransientModel):
    _name = "ebox.grant.access"
    _inherit = ["ebox.access.terms"]
    _description = "Give an accountant access to e-Box letters"

    access_id = fields.Many2one(
        "ebox.accountant.access", "Replaces", readonly=True, ondelete="cascade"
    )
    partner_id = fields.Many2one(
        "res.partner",
        "Accountant",
        required=True,
        domain=[("is_company", "=", False)],
        help="The person, not the firm: each person has a separate login.",
    )
    email = fields.Char(compute="_compute_email", store=True, readonly=False)
    lang = fields.Selection(
        selection=lambda self: self.env["res.lang"].get_installed(),
        string="Language",
        compute="_compute_email",
        store=True,
        readonly=False,
    )
    company_ids = fields.Many2many(
        "res.company",
        string="Companies",
        required=True,
        default=lambda self: self.env.company,
        domain=lambda self: [("id", "in", self.env.companies.ids)],
    )
    welcome_message = fields.Text(
        "Message in the invitation", compute="_compute_welcome_message", store=True
    )
    user_id = fields.Many2one("res.users", compute="_compute_user_id")
    user_note = fields.Char(compute="_compute_user_id")
    user_problem = fields.Char(compute="_compute_user_id")
    letter_count = fields.Integer("Letters seen", compute="_compute_letters")
    hidden_count = fields.Integer(compute="_compute_letters")
    letter_ids = fields.Many2many(
        "ebox.document", compute="_compute_letters", string="As this accountant"
    )
    current_ids = fields.Many2many(
        "ebox.accountant.access", compute="_compute_current_ids", string="Has already"
    )

    @api.depends("partner_id")
    def _compute_email(self):
        for wizard in self:
            partner = wizard.partner_id
            wizard.email = partner.email
            wizard.lang = partner.lang or self.env.lang

    @api.depends("company_ids", "lang")
    def _compute_welcome_message(self):
        for wizard in self:
            wizard.welcome_message = wizard.with_context(lang=wizard.lang).env._(
                "%(companies)s: official mail (e-Box) is shared with you here.",
                companies=", ".join(wizard.company_ids.mapped("name")),
            )

    @api.depends("partner_id", "email")
    def _compute_user_id(self):
        for wizard in self:
            wizard.user_id = user = wizard._found_user()
            wizard.user_problem = wizard._worded_problem(user)
            if not wizard.partner_id or wizard.user_problem:
                wizard.user_note = False
            elif user.active and user._is_portal():
                wizard.user_note = self.env._(
                    "Has a login already (%(login)s); a message tells of the access.",
                    login=user.login,
                )
            else:
                wizard.user_note = self.env._(
                    "Gets an invitation at this address, to choose a password."
                )

    def _found_user(self):
        """The person's own login, else the one that has this e-mail address."""
        users = self.env["res.users"].sudo().with_context(active_test=False)
        own = users.search([("partner_id", "in", self.partner_id.ids)], limit=1)
        address = email_normalize(self.email)
        return own or users.search([("login", "=", address or "")], limit=1)

    def _worded_problem(self, user):
        """What stands against giving this person a login of the portal, or False."""
        if not self.partner_id:
            return False
        if user and user._is_internal():
            return self.env._(
                "%(name)s works in Odoo itself: give the right e-Box / User instead.",
                name=user.name,
            )
        if user and user.partner_id != self.partner_id:
            return self.env._(
                "The address is the login of another contact, %(name)s: choose that "
                "one, or another address.",
                name=user.partner_id.name,
            )
        if not email_normalize(self.email):
            return self.env._("The invitation needs a valid e-mail address.")
        return False

    @api.depends("company_ids", *TERMS)
    def _compute_letters(self):
        """Counts of all, but only letters that the person at the wizard may see."""
        documents = self.env["ebox.document"]
        for wizard in self:
            companies = wizard.company_ids._origin
            domain = wizard._letters_of(companies)
            closed = Domain("confidential", "=", True)
            all_closed = closed & Domain("company_id", "in", companies.ids)
            count = documents.sudo().search_count
            wizard.letter_count = count(domain)
            wizard.hidden_count = count(all_closed) - count(domain & closed)
            order = "receipt_day desc, id desc"
            wizard.letter_ids = documents.search(domain, order=order, limit=PREVIEW)

    @api.depends("partner_id", "company_ids", "email")
    def _compute_current_ids(self):
        access = self.env["ebox.accountant.access"]
        for wizard in self:
            current = access.search(
                [
                    ("user_id", "in", wizard.user_id.ids),
                    ("company_id", "in", wizard.company_ids.ids),
                    ("state", "in", ["active", "planned"]),
                ]
            )
            wizard.current_ids = current - wizard.access_id

    def action_grant(self):
        """Invite the accountant where needed, and give the access at once.

        :raise UserError: he cannot have a login of the portal; nothing was given
        """
        self.ensure_one()
        if self.user_problem:
            raise UserError(self.user_problem)
        companies = self.company_ids
        if not companies:
            raise UserError(self.env._("Choose at least one company."))
        companies.check_access("read")
        access = self.env["ebox.accountant.access"]
        access.check_access("create")
        invited = not (self.user_id.active and self.user_id._is_portal())
        user = self._invited() if invited else self.user_id
        self.access_id.filtered(lambda grant: not grant.revoked_date).action_revoke()
        for company in companies:
            grant = access.create(
                {**self._terms(), "user_id": user.id, "company_id": company.id}
            )
            access |= grant
            if not invited:
                grant._tell_accountant()
        return access._action_view()

    def _terms(self):
        """The values of the terms, for an access."""
        values = {}
        for name in (*TERMS, *HANDING_OVER):
            value = self[name]
            many = self._fields[name].type == "many2many"
            values[name] = [Command.set(value.ids)] if many else value
        if self.access_id.handover_interval:  # its next period is not forgotten
            values["handover_since"] = self.access_id.handover_since
        return values

    def _invited(self):
        """The user of a new or renewed login; Odoo's own invitation is mailed.

        As superuser: a manager of the e-Box invites without the right to all users,
        and what he makes is a portal user and nothing else.
        """
        partner = self.partner_id.sudo()
        partner.write({"email": email_normalize(self.email), "lang": self.lang})
        wizard = self.env["portal.wizard"].sudo().with_context(active_ids=[])
        wizard = wizard.create(
            {
                "partner_ids": [Command.set(partner.ids)],
                "welcome_message": self.welcome_message,
            }
        )
        line = wizard.user_ids.filtered(lambda found: found.partner_id == partner)
        if line.is_portal:  # his login was archived
            line.user_id.active = True
            line.action_invite_again()
        else:
            line.action_grant_access()
        return self.env["res.users"].browse(line.user_id.id)


class EboxAccountantAccess(models.Model):
    _inherit = "ebox.accountant.access"

    def action_change(self):
        """Ask for other terms; the access is then replaced, and kept as evidence."""
        self.ensure_one()
        values = {
            name: self[name].ids
            if self._fields[name].type == "many2many"
            else self[name]
            for name in (*TERMS, *HANDING_OVER)
        }
        values |= {
            "access_id": self.id,
            "partner_id": self.user_id.partner_id.id,
            "company_ids": self.company_id.ids,
        }
        if any(self[name] for name in CLOSED):
            self._check_insider()
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Change the access"),
            "res_model": "ebox.grant.access",
            "view_mode": "form",
            "target": "new",
            "context": {f"default_{name}": value for name, value in values.items()},
        }
