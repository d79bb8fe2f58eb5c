"""Which letters of a company an accountant sees in the portal.

The portal group has no right on any model of ours. A route asks here for the letters
that were granted, as superuser, and reads named fields of them; every request asks
again, so that revoking acts at once, on open pages too.
"""

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.fields import Domain

from odoo.addons.ebox_enterprise import clock, mapper
from odoo.addons.ebox_enterprise.models.ebox_document_confidential import GROUP

RIGHTS = ("see", "download", "comment")
CLOSED = {"confidential", "personal"}
#: What describes a grant; once it is revoked, nothing of that changes any more.
TERMS = {
    *("user_id", "company_id", "sender_ids", "message_type_ids", "received_from"),
    *("can_download", "can_comment", "confidential", "personal"),
    *("valid_from", "valid_until", "revoked_date", "revoked_by_id"),
}
REVOKING = {"revoked_date", "revoked_by_id"}


def today():
    """The day in Brussels, by which grants begin and end."""
    return mapper.brussels_day(mapper.aware_utc(clock.now()))


class EboxAccountantAccess(models.Model):
    _name = "ebox.accountant.access"
    _inherit = ["mail.thread"]
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
        help="A portal user; he needs no licence.",
    )
    company_id = fields.Many2one(
        "res.company",
        required=True,
        index=True,
        ondelete="cascade",
        default=lambda self: self.env.company,
        tracking=True,
    )
    message_type_ids = fields.Many2many(
        "ebox.message.type",
        string="Message types",
        tracking=True,
        help="Only letters of these types; empty for all.",
    )
    sender_ids = fields.Many2many(
        "ebox.sender",
        string="Senders",
        tracking=True,
        help="Only letters of these senders; empty for all.",
    )
    received_from = fields.Date(
        "Letters received from",
        tracking=True,
        help="Only letters received on this day or later; empty for all.",
    )
    confidential = fields.Boolean(
        "Confidential mail too",
        tracking=True,
        help="Without it, the accountant sees nothing confidential, whatever its type "
        "or sender.",
    )
    personal = fields.Boolean(
        "Mail addressed to a person too",
        tracking=True,
        help="Letters about an employee, for instance with a national number.",
    )
    can_download = fields.Boolean(
        "Download",
        default=True,
        tracking=True,
        help="Files one by one, and as ZIP. Who sees a letter on a screen can keep it "
        "all the same.",
    )
    can_comment = fields.Boolean(
        "Comment",
        tracking=True,
        help="Read the messages on a letter (not the internal notes) and write some.",
    )
    valid_from = fields.Date("From", required=True, default=lambda _: today())
    valid_until = fields.Date("Until", tracking=True, help="The last day.")
    revoked_date = fields.Datetime("Revoked on", readonly=True, copy=False)
    revoked_by_id = fields.Many2one(
        "res.users", "Revoked by", readonly=True, copy=False
    )
    state = fields.Selection(
        [
            ("planned", "Not yet"),
            ("active", "Active"),
            ("expired", "Ended"),
            ("revoked", "Revoked"),
        ],
        compute="_compute_state",
        search="_search_state",
    )
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

    @api.constrains("valid_from", "valid_until")
    def _check_period(self):
        if any(g.valid_until and g.valid_until < g.valid_from for g in self):
            raise ValidationError(self.env._("The access ends before it begins."))

    @api.model_create_multi
    def create(self, vals_list):
        if any(vals.get(name) for vals in vals_list for name in CLOSED):
            self._check_insider()
        return super().create(vals_list)

    def write(self, vals):
        terms = vals.keys() & TERMS
        closed = any(grant.confidential or grant.personal for grant in self)
        if any(vals.get(name) for name in CLOSED) or (closed and terms - REVOKING):
            self._check_insider()
        if terms and any(grant.revoked_date for grant in self):
            raise UserError(
                self.env._(
                    "A revoked access stays as it was, as evidence. Give a new one."
                )
            )
        return super().write(vals)

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
        self.check_access("write")
        now = clock.now()
        self.filtered(lambda grant: not grant.revoked_date).write(
            {"revoked_date": now, "revoked_by_id": self.env.uid}
        )
        for grant in self:
            grant._message_log(body=self.env._("Revoked: nothing is seen any more."))

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
        return Domain.OR(grant._own_letters() for grant in self)

    def _own_letters(self):
        self.ensure_one()
        domain = Domain("company_id", "=", self.company_id.id)
        if not self.confidential:
            domain &= Domain("confidential", "=", False)
        if not self.personal:
            personal = Domain("confidential", "=", True)
            domain &= ~(personal & Domain("confidential_reason", "=", "person"))
        if self.message_type_ids:
            domain &= Domain("message_type_id", "in", self.message_type_ids.ids)
        if self.sender_ids:
            domain &= Domain("sender_id", "in", self.sender_ids.ids)
        if self.received_from:
            domain &= Domain("receipt_day", ">=", self.received_from)
        return domain


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
