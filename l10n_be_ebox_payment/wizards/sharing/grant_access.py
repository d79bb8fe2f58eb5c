# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Giving an accountant access: who, which letters, with which rights."""

from odoo import Command, api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import email_normalize

from odoo.addons.ebox_enterprise.lib.groups import CONFIDENTIAL

from ...models.sharing.access import CLOSED, HANDING_OVER, TERMS
from ...models.sharing.mailing import forget_failed, marked_for

PREVIEW = 40


def _invitation(companies, partner, text=False):
    """Odoo's own invitation of this person, as superuser: a ``portal.wizard.user``.

    :param companies: ``res.company`` whose letters he is invited to see
    """
    mark = marked_for(companies, "", partner.lang).strip()
    wizard = companies.env["portal.wizard"].sudo()
    wizard = wizard.with_context(active_ids=[], ebox_mark=mark)
    wizard = wizard.create(
        {"partner_ids": [Command.set(partner.ids)], "welcome_message": text}
    )
    return wizard.user_ids.filtered(lambda found: found.partner_id == partner)


class EboxGrantAccess(models.TransientModel):
    _name = "ebox.grant.access"
    _inherit = ["ebox.access.terms"]
    _description = "Give an accountant access to e-Box letters"

    access_id = fields.Many2one(
        "ebox.accountant.access", "Replaces", ondelete="cascade"
    )
    partner_id = fields.Many2one(
        "res.partner",
        "Accountant",
        required=True,
        domain=[("is_company", "=", False)],
        help="The person, not the firm: each person has a separate login.",
    )
    # not as superuser: a browser can name any contact
    email = fields.Char(
        compute="_compute_email", compute_sudo=False, store=True, readonly=False
    )
    lang = fields.Selection(
        selection=lambda self: self.env["res.lang"].get_installed(),
        string="Language",
        compute="_compute_email",
        compute_sudo=False,
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
            wizard.lang = partner.lang or wizard.lang or self.env.lang

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
            wizard.user_problem = wizard._problem_text(user)
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

    def _problem_text(self, user):
        """What stands against giving this person a login of the portal, or False."""
        if not self.partner_id:
            return False
        if user and user._is_internal():
            return self.env._(
                "%(name)s works in Odoo itself: give the right e-Box / User instead.",
                name=user.name,
            )
        if self._is_of_odoo(user):
            return self.env._("This contact belongs to Odoo itself: choose a person.")
        if user and user.partner_id != self.partner_id:
            return self.env._(
                "The address is the login of another contact, %(name)s: choose that "
                "one, or another address.",
                name=user.partner_id.name,
            )
        if user and not user.active:
            return self.env._(
                "The login of %(name)s was archived, so nothing was given. Whoever may "
                "give logins brings it back first: Contacts, Actions, Grant portal "
                "access.",
                name=user.name,
            )
        if not email_normalize(self.email):
            return self.env._("The invitation needs a valid e-mail address.")
        return False

    def _is_of_odoo(self, user):
        """Whether it stands for those without a login, or for new ones.

        A login of the portal that was taken away is archived and public, too.
        """
        own = [
            self.env.ref(f"base.{name}", False)
            for name in ("public_user", "template_portal_user_id")
        ]
        return user in own or (user.active and user._is_public())

    @api.depends("company_ids", *TERMS)
    def _compute_letters(self):
        """Counts of all, but only letters that the person at the wizard may see."""
        documents = self.env["ebox.document"]
        closed = Domain("confidential", "=", True)
        insider = self.env.su or self.env.user.has_group(CONFIDENTIAL)
        count = documents.sudo().search_count
        for wizard in self:
            # any id can come from a browser
            companies = wizard.company_ids._origin & self.env.user.company_ids
            domain = wizard._letters_of(companies)
            hidden = closed & wizard._chosen_of(companies)
            if not insider:  # who wrote what when is not to be tried out here
                domain &= ~closed
                hidden = closed & Domain("company_id", "in", companies.ids)
            wizard.letter_count = count(domain)
            wizard.hidden_count = count(hidden) - count(domain & closed)
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
        if self.confidential or self.personal:
            access._check_insider()
        known = self.user_id.active and self.user_id._is_portal()
        invitation = None if known else self._invitation()
        user = self.user_id if known else invitation._ebox_make_user()
        self.access_id._revoke(self.env._("Replaced by an access with other terms."))
        for company in companies:
            access |= access.create(
                {**self._terms(), "user_id": user.id, "company_id": company.id}
            )
        access.sudo().write(self._inherited())
        # last: what was mailed cannot be taken back
        self.env.flush_all()
        if invitation:
            forget_failed(access)
            invitation._send_email()
        else:
            for grant in access:
                grant._tell_accountant()
        return access._action_view()

    def _terms(self):
        """The values of the terms, for an access."""
        values = {}
        for name in (*TERMS, *HANDING_OVER):
            value = self[name]
            many = self._fields[name].type == "many2many"
            values[name] = [Command.set(value.ids)] if many else value
        return values

    def _inherited(self):
        """What goes over from the access that is replaced, if there is one."""
        old = self.access_id
        if not old:
            return {}
        # what he has seen is not new because he may do more
        values = {name: old[name] for name in ("seen_date", "visit_date")}
        if old.handover_interval:  # its next period is not forgotten
            values["handover_since"] = old.handover_since
        return {**values, "replaces_id": old.id}

    def _invitation(self):
        """Odoo's own invitation of this person.

        A manager of the e-Box invites without the right to all users, and what he makes
        is a portal user and nothing else. He invites at the address that the contact
        has: another one would open what else that contact sees in the portal.

        :raise AccessError: the contact is not his to see, or to change
        """
        partner, address = self.partner_id, email_normalize(self.email)
        partner.check_access("read")
        if email_normalize(partner.email) != address:
            partner.check_access("write")
            partner.email = address
        if self.lang and partner.lang != self.lang and partner.has_access("write"):
            partner.lang = self.lang
        return _invitation(self.company_ids, partner.sudo(), self.welcome_message)


class PortalWizardUser(models.TransientModel):
    _inherit = "portal.wizard.user"

    def _ebox_make_user(self):
        """The portal user of an invitation that is mailed later."""
        self.ensure_one()
        self._assert_user_email_uniqueness()
        user = self.user_id or self.with_company(self.env.company)._create_user()
        portal = self.env.ref("base.group_portal")
        public = self.env.ref("base.group_public")
        groups = [Command.link(portal.id), Command.unlink(public.id)]
        user.write({"group_ids": groups})
        return self.env["res.users"].sudo(False).browse(user.id)


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
            # what is over is not replaced: it is given again
            "access_id": self.id if self.state in ("active", "planned") else False,
            "partner_id": self.user_id.partner_id.id,
            "company_ids": self.company_id.ids,
        }
        if any(self[name] for name in CLOSED):
            self._check_insider()
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Access of an accountant"),
            "res_model": "ebox.grant.access",
            "view_mode": "form",
            "target": "new",
            "context": {f"default_{name}": value for name, value in values.items()},
        }

    def action_invite_again(self):
        """Mail the invitation to the portal once more."""
        self.ensure_one()
        self.check_access("write")
        forget_failed(self)
        line = _invitation(self.company_id, self.user_id.sudo().partner_id)
        line.action_invite_again()
        self._message_log(body=self.env._("The invitation was mailed again."))
