"""What a letter asks to pay: the fields, as the API's data fill them."""

from odoo import api, fields, models
from odoo.fields import Domain

from ..belgian_payment import format_ogm, parse_ogm
from ..payment_mapper import payment_values

NO_PAYMENT = {
    "amount": 0.0,
    "iban": False,
    "bic": False,
    "beneficiary": False,
    "communication": False,
    "due_date": False,
    "payment_state": "none",
    "payment_direction": False,
    "payment_problem": False,
    "payment_source": False,
    "payment_evidence": False,
    "payment_conflict": False,
}
#: What a person may correct, in the order in which it is read.
PAYMENT_FIELDS = (
    *("amount", "currency_id", "iban", "bic", "beneficiary", "communication"),
    "due_date",
)
#: Something is still to be paid of it.
UNPAID = ("to_check", "to_pay", "partial")
#: A bank line can pay it.
PAYABLE = (*UNPAID, "declared")
PAYMENT_STATES = [
    ("none", "Nothing to pay"),
    ("to_check", "To check"),
    ("to_pay", "To pay"),
    ("declared", "Declared as paid"),
    ("partial", "Partly paid"),
    ("paid", "Paid"),
]


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    payment_state = fields.Selection(
        PAYMENT_STATES,
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
    iban = fields.Char("IBAN", tracking=True, index="btree_not_null")
    bic = fields.Char("BIC", tracking=True)
    beneficiary = fields.Char(tracking=True)
    communication = fields.Char(tracking=True, index="btree_not_null")
    due_date = fields.Date(tracking=True, index=True)
    payment_source = fields.Json(
        readonly=True,
        help="Where each value was read: api, qr, text or person.",
    )
    payment_evidence = fields.Json(
        readonly=True,
        copy=False,
        prefetch=False,
        help="By field, where it was found: source, page and the piece of text.",
    )
    payment_conflict = fields.Json(
        readonly=True,
        copy=False,
        help="By field, the values on which the sources disagree.",
    )
    payment_direction = fields.Selection(
        [
            ("pay", "Asks to pay"),
            ("receive", "Gives money back"),
            ("none", "Settled or for information"),
            ("unknown", "Not clear"),
        ],
        "What the letter says",
        readonly=True,
        copy=False,
    )
    payment_problem = fields.Selection(
        [
            ("no_text", "A scan: no text could be read"),
            ("no_scanner", "Payment codes in the letter were not looked for"),
            ("not_pdf", "The file is not a PDF"),
            ("encrypted", "The PDF is protected by a password"),
            ("damaged", "The PDF is damaged"),
            ("too_long", "The letter is too long: only its beginning was read"),
            ("too_large", "Reading takes too much memory: only a part was read"),
            ("timeout", "Reading took too long: only a part was read"),
        ],
        "Reading problem",
        readonly=True,
        copy=False,
    )

    @api.model
    def _logged_fields(self):
        names = (*PAYMENT_FIELDS, "payment_state", "payment_choice")
        payment = dict.fromkeys(names, "payment_changed")
        return {**super()._logged_fields(), **payment}

    @api.model
    def _new_values(self, provider, message, first_sync):
        values = super()._new_values(provider, message, first_sync)
        return {**values, **self._payment_values(message)}

    def _republished_values(self, message):
        """What is asked to pay is read again with the rest of the letter."""
        if self.payment_source or message.payment:
            self._read_again()
        return super()._republished_values(message)

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
                values["payment_source"].pop("amount", None)
        return values

    @api.model
    def _currency_named(self, code):
        currencies = self.env["res.currency"].with_context(active_test=False)
        return currencies.search([("name", "=", code or "")], limit=1)
