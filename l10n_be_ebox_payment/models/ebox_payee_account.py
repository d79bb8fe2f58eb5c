"""The accounts to which a company pays a sender, as people have judged them."""

from odoo import api, fields, models
from odoo.exceptions import AccessError, ValidationError

from ..belgian_payment import parse_iban

TRUST_GROUP = "account.group_validate_bank_account"


class EboxPayeeAccount(models.Model):
    _name = "ebox.payee.account"
    _description = "Account of an e-Box sender"
    _rec_name = "iban"
    _order = "sender_id, state desc, iban"

    company_id = fields.Many2one(
        "res.company", required=True, index=True, default=lambda self: self.env.company
    )
    sender_id = fields.Many2one("ebox.sender", index=True, ondelete="cascade")
    iban = fields.Char("IBAN", required=True)
    beneficiary = fields.Char()
    state = fields.Selection(
        [("trusted", "Trusted"), ("refused", "Refused")],
        required=True,
        default="trusted",
    )
    user_id = fields.Many2one(
        "res.users", "Judged by", readonly=True, default=lambda self: self.env.user
    )
    date = fields.Datetime(
        "Judged on", readonly=True, default=lambda self: fields.Datetime.now()
    )

    _account_unique = models.UniqueIndex(
        "(company_id, COALESCE(sender_id, 0), iban)",
        "This account of this sender was judged already.",
    )

    @api.constrains("iban")
    def _check_iban(self):
        for record in self:
            if parse_iban(record.iban) != record.iban:
                raise ValidationError(
                    self.env._(
                        "%(iban)s is no valid account number (IBAN).", iban=record.iban
                    )
                )

    @api.model_create_multi
    def create(self, vals_list):
        self._check_right()
        for vals in vals_list:
            vals["iban"] = parse_iban(vals.get("iban")) or vals.get("iban")
        records = super().create(vals_list)
        records._settle_letters()
        return records

    def write(self, vals):
        self._check_right()
        if "iban" in vals:
            vals = {**vals, "iban": parse_iban(vals["iban"]) or vals["iban"]}
        if "state" in vals:
            now = fields.Datetime.now()
            vals = {**vals, "user_id": self.env.uid, "date": now}
        before = self._letters()
        result = super().write(vals)
        (before | self._letters())._settle_payments()
        return result

    def unlink(self):
        self._check_right()
        letters = self._letters()
        result = super().unlink()
        letters._settle_payments()
        return result

    @api.model
    def _check_right(self):
        if not (self.env.su or self.env.user.has_group(TRUST_GROUP)):
            raise AccessError(
                self.env._(
                    "Only people with the right 'Validate bank account' may say which "
                    "accounts are trusted. Ask one of them, or an administrator for "
                    "the right. Nothing was changed."
                )
            )

    def _settle_letters(self):
        self._letters()._settle_payments()

    def _letters(self):
        """The letters of these senders that wait for a payment."""
        documents = self.env["ebox.document"].sudo()
        for company, accounts in self.grouped("company_id").items():
            documents |= documents.search(
                [
                    ("company_id", "=", company.id),
                    ("sender_id", "in", accounts.sender_id.ids or [False]),
                    ("payment_state", "in", ("to_check", "to_pay", "partial")),
                ]
            )
        return documents

    @api.model
    def _judge(self, document, state):
        """Note what the current user says of the account of a letter."""
        key = {
            "company_id": document.company_id.id,
            "sender_id": document.sender_id.id,
            "iban": document.iban,
        }
        known = self.search([(name, "=", value) for name, value in key.items()])
        if known:
            known.state = state
            return known
        beneficiary = document.beneficiary or document.sender_id.name
        return self.create([{**key, "beneficiary": beneficiary, "state": state}])
