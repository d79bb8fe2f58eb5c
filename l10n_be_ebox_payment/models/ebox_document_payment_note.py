"""What a person should compare before paying: it does not stop the payment."""

from odoo import api, fields, models
from odoo.tools import formatLang

from .ebox_document import PAYABLE, PAYMENT_FIELDS


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    payment_note = fields.Text("To compare", compute="_compute_payment_note")
    bank_line_found = fields.Boolean(
        "A bank line seems to have paid it",
        compute="_compute_bank_line_found",
        compute_sudo=True,
    )

    @api.depends(*PAYMENT_FIELDS, "payment_read", "payment_state")
    def _compute_payment_note(self):
        """Where the payment is not what the letter said when it was read."""
        for record in self:
            read = record.payment_read or {}
            lines = [
                self.env._(
                    "%(label)s: the letter says %(value)s.",
                    label=record._fields[name]._description_string(self.env),
                    value=record._shown_as_read(name, read[name]),
                )
                for name in ("amount", "iban", "communication")
                if read.get(name) and record._differs_from_read(name, read[name])
            ]
            waits = record.payment_state != "none" or record._is_edited()
            record.payment_note = "\n".join(lines) if waits else False

    def _differs_from_read(self, name, read):
        if name != "amount":
            return self[name] != read
        return bool(self.currency_id.compare_amounts(self.amount, float(read)))

    def _shown_as_read(self, name, read):
        if name != "amount":
            return read
        return formatLang(self.env, float(read), currency_obj=self.currency_id)

    @api.depends("payment_state")
    def _compute_bank_line_found(self):
        """Whether a line that nobody has linked yet fits this payment best."""
        lines = self.env["account.bank.statement.line"]
        found = lines._read_group(
            [
                ("ebox_best_document_id", "in", self._origin.ids),
                ("ebox_link_state", "in", ("open", False)),
            ],
            ["ebox_best_document_id"],
        )
        paid = {document.id for (document,) in found}
        for record in self:
            waits = record.payment_state in PAYABLE
            record.bank_line_found = waits and record._origin.id in paid
