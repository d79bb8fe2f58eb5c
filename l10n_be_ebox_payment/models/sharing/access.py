# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Which letters of a company an accountant sees in the portal: his accesses.

The portal group has no right on any model of ours. A route asks here for the letters
that were granted, as superuser, and reads named fields of them; every request asks
again, so that revoking acts at once, on open pages too.
"""

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.fields import Domain
from odoo.tools import format_date

from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.lib.groups import CONFIDENTIAL

from .mailing import send

#: What describes an access; a change of it is another access.
TERMS = (
    *("message_type_ids", "sender_ids", "received_from"),
    *("confidential", "personal", "can_download", "can_comment"),
    *("valid_from", "valid_until"),
)
HANDING_OVER = ("handover_interval", "handover_days", "handover_expiry_days")


def today():
    """The day in Brussels, by which accesses begin and end."""
    return clock.today()


RIGHTS = ("see", "download", "comment")
CLOSED = {"confidential", "personal"}
#: What describes a grant; once it is revoked, nothing of that changes any more.
FIXED = {*TERMS, "user_id", "company_id", "revoked_date", "revoked_by_id"}


class EboxAccessTerms(models.AbstractModel):
    _name = "ebox.access.terms"
    _inherit = ["ebox.guarded"]
    _description = "e-Box terms of an access"

    message_type_ids = fields.Many2many(
        "ebox.message.type",
        string="Message types",
        help="Only letters of these types; empty for all.",
    )
    sender_ids = fields.Many2many(
        "ebox.sender",
        string="Senders",
        help="Only letters of these senders; empty for all.",
    )
    received_from = fields.Date(
        "Letters received from",
        help="Only letters received on this day or later; empty for all.",
    )
    confidential = fields.Boolean(
        "Confidential mail too",
        help="Without it, nothing confidential is seen, whatever its type or sender.",
    )
    personal = fields.Boolean(
        "Mail addressed to a person too",
        help="Letters about an employee, for instance with a national number.",
    )
    can_download = fields.Boolean(
        "Download",
        default=True,
        help="Files one by one, and as ZIP. Who sees a letter on a screen can keep it "
        "all the same.",
    )
    can_comment = fields.Boolean(
        "Comment",
        help="Read the messages on a letter (not the internal notes) and write some.",
    )
    valid_from = fields.Date("From", required=True, default=lambda _: today())
    valid_until = fields.Date("Until", help="The last day.")
    handover_interval = fields.Selection(
        [("month", "Every month"), ("quarter", "Every quarter")],
        "Hand over letters",
        help="A link to the letters of the period is mailed to the accountant, who "
        "logs in to see and download them. Letters are never attached.",
    )
    handover_days = fields.Integer(
        "Days after the end", default=5, help="So that late letters are in it."
    )
    handover_expiry_days = fields.Integer("Days the link works", default=30)

    _handover_days_range = models.Constraint(
        "CHECK(handover_days BETWEEN 0 AND 60)",
        "Letters are handed over between 0 and 60 days after the period.",
    )
    _handover_expiry_days_range = models.Constraint(
        "CHECK(handover_expiry_days BETWEEN 1 AND 366)",
        "The link works between 1 and 366 days.",
    )

    @api.constrains("valid_from", "valid_until")
    def _check_period(self):
        if any(t.valid_until and t.valid_until < t.valid_from for t in self):
            raise ValidationError(self.env._("The access ends before it begins."))

    def _letters_of(self, companies):
        """The domain of the letters of these companies that the terms open.

        :param companies: ``res.company``
        """
        domain = self._chosen_of(companies)
        if not self.confidential:
            domain &= Domain("confidential", "=", False)
        if not self.personal:
            # also of those that are confidential for another reason as well
            personal = Domain("confidential", "=", True)
            domain &= ~(personal & Domain("to_person", "=", True))
        return domain

    def _chosen_of(self, companies):
        """The domain of the letters by type, sender and day, confidential or not."""
        self.ensure_one()
        domain = Domain("company_id", "in", companies.ids)
        if self.message_type_ids:
            domain &= Domain("message_type_id", "in", self.message_type_ids.ids)
        if self.sender_ids:
            domain &= Domain("sender_id", "in", self.sender_ids.ids)
        if self.received_from:
            domain &= Domain("receipt_day", ">=", self.received_from)
        return domain

    def _scope_text(self):
        """Which letters these terms open, in a few words."""
        self.ensure_one()
        _ = self.env._
        kinds = self.sudo().message_type_ids.mapped("display_name")
        senders = self.sudo().sender_ids.mapped("display_name")
        parts = [", ".join(kinds) or _("All types"), ", ".join(senders)]
        if self.received_from:
            day = format_date(self.env, self.received_from)
            parts.append(_("received from %(day)s", day=day))
        if not self.confidential:
            parts.append(_("nothing confidential"))
        elif self.personal:
            parts.append(_("confidential mail and mail addressed to a person too"))
        else:
            parts.append(_("confidential mail too"))
        return " · ".join(filter(None, parts))


class EboxAccountantAccess(models.Model):
    _name = "ebox.accountant.access"
    _inherit = ["ebox.access.terms", "mail.thread"]
    _description = "e-Box access of an accountant"
    _order = "revoked_date desc, company_id, user_id, id"
    _rec_name = "user_id"

    user_id = fields.Many2one(
        "res.users",
        "Accountant",
        required=True,
        index=True,
        ondelete="restrict",
        domain=[("share", "=", True)],
        tracking=True,
        help="A portal user, who needs no licence.",
    )
    company_id = fields.Many2one(
        "res.company",
        required=True,
        index=True,
        ondelete="cascade",
        default=lambda self: self.env.company,
        tracking=True,
    )
    handover_interval = fields.Selection(tracking=True)
    login = fields.Char(related="user_id.login", related_sudo=True)
    login_date = fields.Datetime(
        "Last login", related="user_id.login_date", related_sudo=True
    )
    replaces_id = fields.Many2one("ebox.accountant.access", readonly=True, copy=False)
    revoked_date = fields.Datetime("Revoked on", readonly=True, copy=False)
    revoked_by_id = fields.Many2one(
        "res.users", "Revoked by", readonly=True, copy=False
    )
    state = fields.Selection(
        [
            ("planned", "Planned"),
            ("active", "Active"),
            ("expired", "Ended"),
            ("revoked", "Revoked"),
        ],
        compute="_compute_state",
        search="_search_state",
    )
    scope = fields.Char("Letters", compute="_compute_scope")
    letter_count = fields.Integer("Letters seen", compute="_compute_letter_count")
    handover_ids = fields.One2many("ebox.handover", "access_id", "Hand-overs")
    handover_count = fields.Integer(compute="_compute_handover_count")
    seen_date = fields.Datetime("Last visit", readonly=True, copy=False)
    visit_date = fields.Datetime("Visit before", readonly=True, copy=False)

    @api.depends("valid_from", "valid_until", "revoked_date")
    def _compute_state(self):
        day = today()
        for record in self:
            if record.revoked_date:
                record.state = "revoked"
            elif record.valid_until and record.valid_until < day:
                record.state = "expired"
            elif record.valid_from and record.valid_from > day:
                record.state = "planned"
            else:
                record.state = "active"

    @api.depends("state", "company_id", *TERMS)
    def _compute_letter_count(self):
        documents = self.env["ebox.document"].sudo()
        for record in self:
            kept = record._origin  # what is typed tells nobody of confidential mail
            live = kept.state == "active"
            record.letter_count = live and documents.search_count(kept._letters())

    @api.depends(*TERMS)
    @api.depends_context("lang")
    def _compute_scope(self):
        for record in self:
            record.scope = record._scope_text()

    @api.depends("handover_ids")
    def _compute_handover_count(self):
        for record in self:
            record.handover_count = len(record.handover_ids)

    @api.model
    def _search_state(self, operator, value):
        if operator != "in":
            return NotImplemented
        return Domain.OR(self._state_domains()[name] for name in value if name)

    @api.model
    def _state_domains(self):
        """By state, the domain of the grants that are in it."""
        day, open_ = today(), Domain("revoked_date", "=", False)
        ended = Domain("valid_until", "!=", False) & Domain("valid_until", "<", day)
        early = Domain("valid_from", ">", day)
        return {
            "revoked": ~open_,
            "expired": open_ & ended,
            "planned": open_ & ~ended & early,
            "active": open_ & ~ended & ~early,
        }

    @api.constrains("user_id")
    def _check_user(self):
        for user in self.user_id.sudo():
            if not user.share:
                raise ValidationError(
                    self.env._(
                        "%(name)s works in Odoo itself: give the right e-Box / User "
                        "instead of an access to the portal.",
                        name=user.name,
                    )
                )

    @api.model_create_multi
    def create(self, vals_list):
        grants = super().create(vals_list)
        # not the values: a context or a person's default could have set them
        if any(grant[name] for grant in grants for name in CLOSED):
            self._check_insider()
        return grants

    def write(self, vals):
        terms = vals.keys() & FIXED
        if terms and not self.env.su:
            self.check_access("write")  # whoever has no right is told nothing else
            raise UserError(
                self.env._(
                    "An access is not changed but replaced, so that it stays known "
                    "what was granted when. Press Change."
                )
            )
        if terms and any(grant.revoked_date for grant in self):
            raise UserError(
                self.env._(
                    "A revoked access stays as it was, as evidence. Give a new one."
                )
            )
        result = super().write(vals)
        if vals.get("handover_interval") and "handover_since" not in vals:
            # what ended before somebody asked for it is not mailed all at once
            self.sudo().handover_since = today()
        return result

    def _message_auto_subscribe_followers(self, updated_values, default_subtype_ids):
        """The accountant follows nothing: ``user_id`` would make him a follower."""
        return []

    def _check_insider(self):
        """Nobody shares confidential mail who does not see all of it himself."""
        if not self.env.su and not self.env.user.has_group(CONFIDENTIAL):
            raise AccessError(
                self.env._(
                    "Only people with the right 'e-Box: confidential mail' can share "
                    "confidential mail."
                )
            )

    def action_revoke(self):
        """End these accesses at once, for pages that are open as well."""
        self._revoke(self.env._("Revoked: it opens nothing any more."))

    def _revoke(self, reason):
        """End these accesses at once.

        :param reason: what their history says
        """
        self.check_access("write")
        live = self.filtered(lambda grant: not grant.revoked_date)
        # nobody writes by himself who revoked what, and when
        live.sudo().write({"revoked_date": clock.now(), "revoked_by_id": self.env.uid})
        for grant in live:
            grant._message_log(body=reason)

    def _tell_accountant(self):
        """Mail him that letters are shared with him; nothing of them is in it."""
        self.ensure_one()
        send("l10n_be_ebox_payment.mail_template_access", self)

    def _portal_url(self):
        return f"{self.get_base_url()}/my/ebox"

    def _action_view(self):
        """These accesses as a list, or the one as a form."""
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "l10n_be_ebox_payment.action_accountant_access"
        )
        if len(self) == 1:
            return {**action, "view_mode": "form", "views": [(False, "form")]} | {
                "res_id": self.id
            }
        return {**action, "domain": [("id", "in", self.ids)], "context": {}}

    def action_view_letters(self):
        """The letters that the accountant sees, of those that the user sees."""
        self.ensure_one()
        return {
            "type": "ir.actions.act_window",
            "name": self.env._("Seen by %(name)s", name=self.user_id.name),
            "res_model": "ebox.document",
            "view_mode": "list,form",
            "domain": list(self._letters()),
        }

    def action_view_handovers(self):
        """What was handed over by this access."""
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "l10n_be_ebox_payment.action_handover"
        )
        return {**action, "domain": [("access_id", "in", self.ids)]}

    @api.model
    def _live(self, user, right="see"):
        """The grants by which this user may do something now, as superuser.

        A page asks many times; the database is asked once in a transaction.

        :param user: ``res.users``
        :param right: ``see``, ``download`` or ``comment``
        """
        if right not in RIGHTS:
            raise ValueError(f"unknown right: {right!r}")
        user = user.with_env(self.sudo().env)
        if not (user.active and user._is_portal()):
            return user.ebox_access_ids.browse()
        domain = self._state_domains()["active"]
        if right != "see":
            domain &= Domain(f"can_{right}", "=", True)
        return user.ebox_access_ids.filtered_domain(domain)

    def _letters(self):
        """The domain of the letters that these grants open, whether valid or not."""
        return Domain.OR(grant._letters_of(grant.company_id) for grant in self)


class ResUsers(models.Model):
    _inherit = "res.users"

    ebox_access_ids = fields.One2many(
        "ebox.accountant.access",
        "user_id",
        "Shared e-Box letters",
        groups=fields.NO_ACCESS,
    )


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    seen_by_accountants = fields.Char(
        "Open to",
        compute="_compute_seen_by_accountants",
        help="The accountants who see this letter in the portal at this moment.",
    )

    @api.model
    def _granted_domain(self, user, right="see"):
        """The letters that a portal user may see, download or comment, as a domain.

        The one gate of the portal: whatever a route shows is found with it.

        :param user: ``res.users``; for all but portal users it is no letter
        :param right: ``see``, ``download`` or ``comment``
        """
        return self.env["ebox.accountant.access"]._live(user, right)._letters()

    @api.model
    def _granted_to(self, user, domain=Domain.TRUE, *, right="see", **options):
        """The granted letters, as superuser, for named fields to be read.

        :param domain: what is asked for, by the route; never what the client sends
        :param options: ``order``, ``limit`` and ``offset`` of a search
        """
        granted = self._granted_domain(user, right)
        return self.sudo().search(granted & Domain(domain), **options)

    def _compute_seen_by_accountants(self):
        grants = self.env["ebox.accountant.access"].sudo()
        domain = Domain("company_id", "in", self.sudo().company_id.ids)
        grants = grants.search(domain & Domain("state", "in", ["active"]))
        grants = grants.filtered(lambda grant: grant in grant._live(grant.user_id))
        names = {letter.id: {} for letter in self}
        for grant in grants:
            for letter in self.sudo().filtered_domain(grant._letters()):
                names[letter.id][grant.user_id.name] = True
        for letter in self:
            letter.seen_by_accountants = ", ".join(names[letter.id]) or False
