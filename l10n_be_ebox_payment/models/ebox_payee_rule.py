"""What the accounts of a sender must look like."""

import re

from odoo import api, fields, models
from odoo.exceptions import ValidationError

_PATTERN = re.compile(r"[A-Z]{2}[0-9A-Zx]{13,32}")


class EboxPayeeRule(models.Model):
    """A rule that an account can break: an alarm, never a proof of authenticity.

    Rules without a company are published facts, for all companies. Where a company has
    rules of its own for a sender, they take the place of those.
    """

    _name = "ebox.payee.rule"
    _inherit = ["ebox.guarded"]
    _description = "e-Box rule for accounts"
    _order = "sender_number, name, id"

    name = fields.Char(required=True, translate=True)
    company_id = fields.Many2one(
        "res.company",
        default=lambda self: self.env.company,
        index=True,
        help="Empty: every company; only administrators make such rules.",
    )
    sender_number = fields.Char(
        "Sender's company number",
        help="Ten digits. Without it the rule is for all senders that no other rule "
        "names.",
    )
    iban_pattern = fields.Char(
        "Account",
        help="The account without spaces, with x for any sign: BExx6792xxxxxxxx. Left "
        "empty, any account is accepted; a company can switch off a rule for all "
        "companies that way.",
    )
    source = fields.Char(help="Where the rule was published.")
    active = fields.Boolean(default=True)

    @api.constrains("iban_pattern")
    def _check_pattern(self):
        for record in self:
            if record.iban_pattern and not _PATTERN.fullmatch(record.iban_pattern):
                raise ValidationError(
                    self.env._(
                        "%(pattern)s is no account: write the country, then figures, "
                        "with a small x for any sign and without spaces.",
                        pattern=record.iban_pattern,
                    )
                )

    @api.constrains("sender_number")
    def _check_number(self):
        for record in self.filtered("sender_number"):
            if not re.fullmatch(r"\d{10}", record.sender_number):
                raise ValidationError(
                    self.env._("A company number has ten digits and no points.")
                )

    @api.model
    def _by_number(self, company):
        """A company's active rules by the number of their sender, False for others."""
        domain = [("active", "=", True), ("company_id", "in", (False, company.id))]
        rules = self.sudo().search(domain)
        own = rules.filtered("company_id")
        return {
            **(rules - own).grouped("sender_number"),
            **own.grouped("sender_number"),
        }

    def _broken_by(self, iban):
        """The first of these rules when the account is like none of them."""
        fits = any(
            not rule.iban_pattern
            or re.fullmatch(rule.iban_pattern.replace("x", "[0-9A-Z]"), iban)
            for rule in self
        )
        return self.browse() if fits else self[:1]
