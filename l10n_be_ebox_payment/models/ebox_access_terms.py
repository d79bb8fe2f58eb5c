"""What an accountant's access holds, as a person fills it in and as it is kept."""

from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.fields import Domain
from odoo.tools import format_date

from odoo.addons.ebox_enterprise import clock, mapper

#: What describes an access; a change of it is another access.
TERMS = (
    *("message_type_ids", "sender_ids", "received_from"),
    *("confidential", "personal", "can_download", "can_comment"),
    *("valid_from", "valid_until"),
)
HANDING_OVER = ("handover_interval", "handover_days", "handover_expiry_days")


def today():
    """The day in Brussels, by which accesses begin and end."""
    return mapper.brussels_day(mapper.aware_utc(clock.now()))


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

    def _worded_scope(self):
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
