"""Which letters of a company an accountant sees in the portal.

The portal group has no right on any model of ours. A route asks here for the letters
that were granted, as superuser, and reads named fields of them; every request asks
again, so that revoking acts at once, on open pages too.
"""

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.fields import Domain

from odoo.addons.ebox_enterprise import clock
from odoo.addons.ebox_enterprise.models.ebox_document_confidential import GROUP

from .ebox_access_terms import TERMS
from .ebox_access_terms import today

RIGHTS = ("see", "download", "comment")
CLOSED = {"confidential", "personal"}
#: What describes a grant; once it is revoked, nothing of that changes any more.
FIXED = {*TERMS, "user_id", "company_id", "revoked_date", "revoked_by_id"}


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
    replaces_id = fields.Many2one(
        "ebox.accountant.access", "Replaces", readonly=True, copy=False
    )
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
            record.scope = record._worded_scope()

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
        if not self.env.su and not self.env.user.has_group(GROUP):
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
        template = self.env.ref("l10n_be_ebox_payment.mail_template_access").sudo()
        template.send_mail(self.id)

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

        :param user: ``res.users``
        :param right: ``see``, ``download`` or ``comment``
        """
        if right not in RIGHTS:
            raise ValueError(f"unknown right: {right!r}")
        grants, user = self.sudo(), user.sudo()
        if not (user.active and user._is_portal()):
            return grants.browse()
        domain = Domain("user_id", "=", user.id) & Domain("state", "in", ["active"])
        if right != "see":
            domain &= Domain(f"can_{right}", "=", True)
        return grants.search(domain)

    def _letters(self):
        """The domain of the letters that these grants open, whether valid or not."""
        return Domain.OR(grant._letters_of(grant.company_id) for grant in self)


class EboxDocument(models.Model):
    _inherit = "ebox.document"

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
