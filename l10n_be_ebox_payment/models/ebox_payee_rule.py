"""What the accounts of a sender must look like."""

import re

from odoo import api, fields, models
from odoo.exceptions import ValidationError

_PATTERN = re.compile(r"[A-Z]{2}[0-9A-Zx]{13,32}")


class EboxPayeeRule(models.Model):
    """A rule that an account can break: an alarm, never a proof of authenticity."""

    _name = "ebox.payee.rule"
    _description = "e-Box rule for accounts"
    _order = "sender_number, name, id"

    name = fields.Char(required=True, translate=True)
    sender_number = fields.Char(
        "Sender's company number",
        help="Ten digits. Without it the rule is for all senders that no other rule "
        "names.",
    )
    iban_pattern = fields.Char(
        "Account",
        required=True,
        help="The account without spaces, with x for any sign: BExx6792xxxxxxxx.",
    )
    source = fields.Char(help="Where the rule was published.")
    active = fields.Boolean(default=True)

    @api.model_create_multi
    def create(self, vals_list):
        rules = super().create(vals_list)
        self.env["ebox.document"]._settle_open()
        return rules

    def write(self, vals):
        result = super().write(vals)
        self.env["ebox.document"]._settle_open()
        return result

    def unlink(self):
        result = super().unlink()
        self.env["ebox.document"]._settle_open()
        return result

    @api.constrains("iban_pattern")
    def _check_pattern(self):
        for record in self:
            if not _PATTERN.fullmatch(record.iban_pattern or ""):
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
    def _by_number(self):
        """The active rules by the number of their sender, False for all others."""
        return self.sudo().search([("active", "=", True)]).grouped("sender_number")

    def _broken_by(self, iban):
        """The first of these rules when the account is like none of them."""
        fits = any(
            re.fullmatch(rule.iban_pattern.replace("x", "[0-9A-Z]"), iban)
            for rule in self
        )
        return self.browse() if fits else self[:1]
