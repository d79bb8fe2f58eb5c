# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a letter asks to pay: the fields, what fills them, and what people may correct.

The API's payment data fill them first; reading the letter comes later. What is typed is
checked, and kept in one spelling.
"""

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain

from ...belgian_payment import (
    format_ogm,
    given_communication,
    is_written_as_ogm,
    parse_bic,
    parse_iban,
    parse_ogm,
)
from ...belgian_payment.epc import MAX_AMOUNT, MAX_FREE, MAX_NAME
from ...belgian_payment.reference import normal_communication

NO_PAYMENT = {
    "amount": 0.0,
    "iban": False,
    "bic": False,
    "beneficiary": False,
    "communication": False,
    "due_date": False,
    "payment_state": "unknown",
    "payment_direction": False,
    "payment_problem": False,
    "payment_source": False,
    "payment_evidence": False,
    "payment_conflict": False,
    "payment_plan": False,
}
#: What a person may correct, in the order in which it is read.
PAYMENT_FIELDS = (
    *("amount", "currency_id", "iban", "bic", "beneficiary", "communication"),
    "due_date",
)
#: Their names where readings speak of them, as far as these differ.
SOURCE_NAMES = {"currency_id": "currency"}
#: Nothing is asked, as far as is known; of the first, Odoo cannot know yet.
SILENT = ("unknown", "none")
#: Something is still to be paid of it.
UNPAID = ("to_check", "to_pay", "partial", "part_declared")
#: Nobody needs to pay it any more, whether the bank has shown the money or not.
PAID_OR_DECLARED = ("declared", "paid")
WAITING = [("payment_state", "in", UNPAID)]
UNSETTLED = [("payment_state", "in", ("unknown", *UNPAID))]
#: A bank line can pay it.
PAYABLE = (*UNPAID, "declared")
PAYMENT_STATES = [
    ("unknown", "Unknown"),
    ("none", "Nothing to pay"),
    ("to_check", "To check"),
    ("to_pay", "Ready to pay"),
    ("declared", "Declared as paid"),
    ("partial", "Partly paid"),
    ("part_declared", "Partly declared paid"),
    ("paid", "Paid"),
]


def payment_values(payment):
    """The values that a message's payment data fills, each with its source.

    The amount is what is to be paid, VAT included (ebox-api d.2.2). Values that
    the API gave in a form nobody can use stay empty.

    :param payment: ``ebox_api.ApiPayment`` or None
    """
    if payment is None:
        return {}
    found = {
        "amount": payment.total,
        "iban": parse_iban(payment.iban),
        "bic": parse_bic(payment.bic),
        "communication": given_communication(payment.reference),
        "due_date": payment.due_day,
    }
    found = {name: value for name, value in found.items() if value}
    return {
        **found,
        "payment_state": "to_check",
        "payment_source": dict.fromkeys(found, "api"),
    }


EDITING = "payment_editing"
LIMITS = {"beneficiary": MAX_NAME, "communication": MAX_FREE}


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    payment_state = fields.Selection(
        PAYMENT_STATES,
        "Payment",
        required=True,
        default="unknown",
        index=True,
        tracking=True,
        help="Unknown: the letter, or a part of it, is not in Odoo or could not "
        "be read, and nobody has said what it asks.",
    )
    currency_id = fields.Many2one(
        "res.currency",
        required=True,
        # not env.ref, which asks the database for each new document
        default=lambda self: self.env["ir.model.data"]._xmlid_to_res_id("base.EUR"),
    )
    amount = fields.Monetary(
        "Amount to pay",
        tracking=True,
        help="Of a letter with instalments, all that is asked until the due date, also "
        "what was paid of it.",
    )
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
            ("none", "Asks for no payment"),
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
            ("too_long", "The letter is too long: not all of it was read"),
            ("too_large", "Reading takes too much memory: only a part was read"),
            ("timeout", "Reading took too long: only a part was read"),
        ],
        "Reading problem",
        readonly=True,
        copy=False,
    )
    payment_choice = fields.Selection(
        [("pay", "To be paid"), ("none", "Nothing to pay")],
        "Decided by a person",
        readonly=True,
        copy=False,
        help="Overrules what was read in the letter.",
    )
    payment_checked_by_id = fields.Many2one(
        "res.users", "Payment checked by", readonly=True, copy=False
    )
    payment_checked_date = fields.Datetime(
        "Payment checked on", readonly=True, copy=False
    )
    payment_link_ids = fields.One2many(
        "ebox.payment.link", "document_id", "Payments", copy=False
    )
    paid_amount = fields.Monetary(
        "Paid", compute="_compute_paid_amount", store=True, copy=False
    )
    open_amount = fields.Monetary(
        "Still to pay", compute="_compute_open_amount", store=True, copy=False
    )
    unchecked_amount = fields.Monetary(
        "Of which to check", compute="_compute_open_amount", store=True, copy=False
    )
    payment_editing = fields.Boolean(compute="_compute_payment_editing", readonly=False)

    @api.model
    def _logged_fields(self):
        names = (*PAYMENT_FIELDS, "payment_state", "payment_choice")
        payment = dict.fromkeys(names, "payment_changed")
        return {**super()._logged_fields(), **payment}

    def _changed(self, changes):
        return {**super()._changed(changes), "currency": self.sudo().currency_id.id}

    @api.model
    def _new_values(self, provider, message, first_sync):
        values = super()._new_values(provider, message, first_sync)
        if values["outgoing"]:
            return values
        return {**values, **self._payment_values(message)}

    def _republished_values(self, message):
        """What is asked to pay is read again with the rest of the letter."""
        if not self.outgoing and (self.payment_source or message.payment):
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

    @api.depends("payment_link_ids.amount")
    def _compute_paid_amount(self):
        for record in self:
            record.paid_amount = sum(record.payment_link_ids.mapped("amount"))

    @api.depends("amount", "paid_amount", "declared_amount", "payment_state")
    def _compute_open_amount(self):
        blockers = self._begun()._payment_blockers()
        for record in self:
            waits = record.payment_state in UNPAID
            record.open_amount = max(record._left_to_pay(), 0.0) if waits else 0.0
            unchecked = record.payment_state == "to_check" or blockers.get(record)
            record.unchecked_amount = record.open_amount if unchecked else 0.0

    def _begun(self):
        """Those that are paid in part: their state does not say what is to check."""
        begun = set(UNPAID) - {"to_check", "to_pay"}
        return self.filtered(lambda d: d.payment_state in begun)

    def _compute_payment_editing(self):
        """Whether the form's fields are open; set by the form alone."""
        self.payment_editing = False

    @api.model
    def _work_fields(self):
        return super()._work_fields() | {*PAYMENT_FIELDS, EDITING}

    @api.model_create_multi
    def create(self, vals_list):
        records = super().create(vals_list)
        asking = records.filtered("payment_source")
        asking._read_again()  # also where the letter itself is never fetched
        records._settle_payments()
        return records

    def write(self, vals):
        """A person's values are checked and noted.

        What a reading finds is kept as it stands in the letter, also where it is wrong.
        """
        vals = {name: value for name, value in vals.items() if name != EDITING}
        if not self.env.su:
            vals = self._checked_payment(vals)
        before = self._values_to_correct(vals)
        turns = "payment_state" in vals
        asked = "communication" in vals and set(self.mapped("communication"))
        paid = self.filtered(lambda d: turns and d.payment_state == "paid")
        result = super().write(vals)
        for record, old in before.items():
            open_still = record.payment_conflict or {}
            really = [
                name
                for name in old
                if old[name] != record[name]
                or SOURCE_NAMES.get(name, name) in open_still
            ]
            if really:
                record.sudo()._note_correction(really, self.env.user)
        if vals.keys() & {"is_history", "sender_id"}:
            self._settle_payments()
        if "due_date" in vals:
            self.sudo()._propose_from_data()
        elif "payment_state" in vals and (due := self.sudo().filtered("due_date")):
            due._propose_from_data()
        paid |= self.filtered(lambda d: turns and d.payment_state == "paid")
        paid.sudo()._schedule_deadline()
        self.sudo()._end_declared(vals)
        self._end_requests(vals)
        if gone := {each for each in asked or () if each} - {vals.get("communication")}:
            self._end_doubts(gone)
        if "question_date" in vals:
            self._tell_screens()
        return result

    def _values_to_correct(self, vals):
        """The payment fields that a person is about to write, as they are.

        :return: dict of letters to dicts of fields
        """
        names = [name for name in PAYMENT_FIELDS if name in vals]
        if self.env.su or not names:
            return {}
        return {record: {name: record[name] for name in names} for record in self}

    @api.model
    def _checked_payment(self, vals):
        """Values as a person typed them, in the form in which they are kept.

        :raise UserError: tells what is wrong, and that nothing was changed
        """
        checked = dict(vals)
        for name in PAYMENT_FIELDS:
            value = vals.get(name)
            if isinstance(value, str):
                value = " ".join(value.replace("\0", " ").split())
            if value:
                value = getattr(self, f"_checked_{name}", lambda v: v)(value)
            if name in vals:
                checked[name] = value or False
        return checked

    @api.model
    def _checked_amount(self, value):
        if not 0 <= value <= float(MAX_AMOUNT):
            raise UserError(
                self.env._(
                    "The amount to pay must lie between 0 and 999,999,999.99. Nothing "
                    "was changed."
                )
            )
        return value

    @api.model
    def _checked_iban(self, value):
        account = parse_iban(value)
        if not account:
            raise UserError(
                self.env._(
                    "%(iban)s is no valid account number (IBAN): its check digits or "
                    "its length are wrong. Compare it with the letter. Nothing was "
                    "changed.",
                    iban=value,
                )
            )
        return account

    @api.model
    def _checked_bic(self, value):
        code = parse_bic(value)
        if not code:
            raise UserError(
                self.env._(
                    "%(bic)s is no valid BIC, which has 8 or 11 letters and figures. "
                    "It may be left empty. Nothing was changed.",
                    bic=value,
                )
            )
        return code

    @api.model
    def _checked_communication(self, value):
        if not is_written_as_ogm(value):
            return self._within("communication", normal_communication(value))
        digits = parse_ogm(value)
        if not digits:
            raise UserError(
                self.env._(
                    "The check digits of the structured communication %(text)s are "
                    "wrong. Compare it with the letter. Nothing was changed.",
                    text=value,
                )
            )
        return format_ogm(digits)

    @api.model
    def _checked_beneficiary(self, value):
        return self._within("beneficiary", value)

    @api.model
    def _within(self, name, text):
        if len(text) > LIMITS[name]:
            raise UserError(
                self.env._(
                    "%(label)s is too long for a bank transfer: at most %(most)s "
                    "characters. Nothing was changed.",
                    label=self.fields_get([name])[name]["string"],
                    most=LIMITS[name],
                )
            )
        return text

    def _note_correction(self, names, user):
        """A person has corrected these fields: they are hers, and were looked at.

        So are those that she typed as they stood, where the letter named others too.
        """
        sources, conflicts = self.payment_source or {}, self.payment_conflict or {}
        declared = bool(self.declared_by_id)
        if declared and {"amount", "iban"}.intersection(names):
            self.write(self._undeclared())
        corrected = [SOURCE_NAMES.get(name, name) for name in names]
        self.write(
            {
                "payment_source": {**sources, **dict.fromkeys(corrected, "person")},
                "payment_conflict": {
                    name: values
                    for name, values in conflicts.items()
                    if name not in corrected
                },
                "payment_choice": "pay",
                **self._checked_by(user),
            }
        )
        if declared and {"amount", "iban"}.intersection(names):
            self.message_post(
                body=self._history_env()._(
                    "What is to be paid has changed: it is no longer declared as paid."
                )
            )
        if "amount" in names:
            self._leave_plan()
        if "communication" in names:
            self._release_payments()
            self._look_for_same_payment(join=False)
        self._settle_payments()
        self.env["ebox.payment.place"]._learn(self, names)

    @api.model
    def _checked_by(self, user):
        return {
            "payment_checked_by_id": user.id,
            "payment_checked_date": fields.Datetime.now(),
            "payment_changed": False,
            "same_payment_doubt": False,
        }
