from odoo import api, fields, models
from odoo.fields import Domain

from odoo.addons.ebox_enterprise.ebox_api import Message, read_message

from ..belgian_payment import format_ogm, parse_ogm
from ..payment_mapper import payment_values

NO_PAYMENT = {
    "amount": 0.0,
    "iban": False,
    "bic": False,
    "communication": False,
    "due_date": False,
    "payment_state": "none",
    "payment_source": False,
}


class EboxDocument(models.Model):
    """What a letter asks to pay."""

    _inherit = "ebox.document"

    payment_state = fields.Selection(
        [
            ("none", "Nothing to pay"),
            ("to_check", "To check"),
            ("to_pay", "To pay"),
            ("declared", "Declared as paid"),
            ("partial", "Partly paid"),
            ("paid", "Paid"),
        ],
        "Payment",
        required=True,
        default="none",
        index=True,
        tracking=True,
    )
    currency_id = fields.Many2one(
        "res.currency",
        required=True,
        # not env.ref, which asks the database for each new document
        default=lambda self: self.env["ir.model.data"]._xmlid_to_res_id("base.EUR"),
    )
    amount = fields.Monetary("Amount to pay", tracking=True)
    iban = fields.Char("IBAN", tracking=True)
    bic = fields.Char("BIC")
    beneficiary = fields.Char(tracking=True)
    communication = fields.Char(tracking=True, index="btree_not_null")
    due_date = fields.Date(tracking=True, index=True)
    payment_source = fields.Json(
        readonly=True,
        help="Where each value was read: api, qr, text or person.",
    )

    @api.model
    def _logged_fields(self):
        names = (*NO_PAYMENT, "currency_id", "beneficiary")
        payment = {name: "payment_changed" for name in names}
        payment.pop("payment_source")  # it says where from, the others say what
        return {**super()._logged_fields(), **payment}

    @api.model
    def _new_values(self, provider, message, first_sync):
        values = super()._new_values(provider, message, first_sync)
        return {**values, **self._payment_values(message)}

    def _republished_values(self, message):
        """Other payment data replace the old ones, unless a person saw to them."""
        values = super()._republished_values(message)
        sources = set((self.payment_source or {}).values())
        if self.payment_state not in ("none", "to_check") or sources - {"api"}:
            return values
        found = {**NO_PAYMENT, **self._payment_values(message)}
        if sources and any(self[name] != found[name] for name in NO_PAYMENT):
            text = self.connection_id._reader_env()._(
                "The sender has changed what this letter asks to pay."
            )
            self.message_post(body=text)
        return {**values, **found}

    @api.model
    def _text_domains(self, value, sender_ids, type_ids):
        domains = super()._text_domains(value, sender_ids, type_ids)
        digits = parse_ogm(value)
        if digits:  # typed with or without its signs
            domains.append(Domain("communication", "=", format_ogm(digits)))
        return domains

    @api.model
    def _payment_values(self, message):
        """What the payment data of a message fills.

        :param message: ``ebox_api.Message``
        """
        values = payment_values(message.payment)
        if values:
            currency = self._currency_named(message.payment.currency)
            if currency:
                values["currency_id"] = currency.id
            else:  # an amount in an unknown currency is no amount
                values.pop("amount", None)
        return values

    @api.model
    def _currency_named(self, code):
        currencies = self.env["res.currency"].with_context(active_test=False)
        return currencies.search([("name", "=", code or "")], limit=1)

    @api.model
    def _read_payments_again(self):
        """Fill the payment of the documents that nobody has looked at yet."""
        for documents in self.sudo()._in_batches([("payment_state", "=", "none")]):
            for document in documents:
                message = read_message(document.raw_json or {})
                if isinstance(message, Message) and message.payment:
                    document.write(self._payment_values(message))
