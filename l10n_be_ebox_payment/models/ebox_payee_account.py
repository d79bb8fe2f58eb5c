"""The accounts to which a company pays a sender, as people have judged them."""

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.fields import Domain

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
    sender_id = fields.Many2one(
        "ebox.sender", required=True, index=True, ondelete="cascade"
    )
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
        "(company_id, sender_id, iban)",
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
        who = {"user_id": self.env.uid, "date": fields.Datetime.now()}
        vals_list = [
            {**vals, "iban": parse_iban(vals.get("iban")) or vals.get("iban"), **who}
            for vals in vals_list
        ]
        records = super().create(vals_list)
        records._settle_letters()
        return records

    def write(self, vals):
        """Change a judgement; of what it is one never changes."""
        self._check_right()
        if any(record._would_move(vals) for record in self):
            raise UserError(
                self.env._(
                    "A judgement is about one account of one sender. Add a line for "
                    "another account. Nothing was changed."
                )
            )
        who = {"user_id": self.env.uid, "date": fields.Datetime.now()}
        result = super().write({**vals, **who})
        self._settle_letters()
        return result

    def _would_move(self, vals):
        iban = vals.get("iban", self.iban)
        return (
            (parse_iban(iban) or iban) != self.iban
            or vals.get("sender_id", self.sender_id.id) != self.sender_id.id
            or vals.get("company_id", self.company_id.id) != self.company_id.id
        )

    def unlink(self):
        self._check_right()
        concerned = {(account.company_id, account.sender_id) for account in self}
        result = super().unlink()
        for company, sender in concerned:
            self.env["ebox.document"]._settle_open(
                [("company_id", "=", company.id), ("sender_id", "=", sender.id)]
            )
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
        """Look again at the letters of these senders that wait for a payment."""
        for company, accounts in self.grouped("company_id").items():
            self.env["ebox.document"]._settle_open(
                [
                    ("company_id", "=", company.id),
                    ("sender_id", "in", accounts.sender_id.ids),
                ]
            )

    @api.model
    def _judge(self, document, state):
        """Note what the current user says of the account of a letter."""
        if not document.sender_id:
            raise UserError(
                self.env._(
                    "This letter names no sender, so nobody can say whose account it "
                    "asks to pay. Ask for the sender first. Nothing was changed."
                )
            )
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

    @api.model
    def _visible_domain(self):
        """Who may not know a sender sees none of its accounts, or judges them all."""
        if self.env.user.has_group(TRUST_GROUP):
            return Domain.TRUE
        known = self.env["ir.rule"]._compute_domain("ebox.sender", "read")
        return Domain("sender_id", "any", known)
