# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The accounts to which a company pays a sender: as people judged them, and by rules.

An account that becomes the company's own, or no longer is, concerns its letters.
"""

import re

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.fields import Domain

from ...belgian_payment import parse_iban

TRUST_GROUP = "account.group_validate_bank_account"
_PATTERN = re.compile(r"[A-Z]{2}[0-9A-Zx]{13,32}")


class EboxPayeeAccount(models.Model):
    _name = "ebox.payee.account"
    _inherit = ["ebox.guarded", "ebox.traced"]
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
        vals_list = [
            {**_judged(vals), "iban": parse_iban(vals.get("iban")) or vals.get("iban")}
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
        result = super().write(_judged(vals))
        who = {"user_id": self.env.uid, "date": fields.Datetime.now()}
        super(EboxPayeeAccount, self.sudo()).write(who)
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
            self.env["ebox.document"]._settle_soon(
                [("company_id", "=", company.id), ("sender_id", "=", sender.id)]
            )
        return result

    def _deleted_name(self):
        """Not its sender: who wrote can be confidential."""
        states = dict(self._fields["state"]._description_selection(self.env))
        return f"{self.iban} ({states[self.state]})"

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
            self.env["ebox.document"]._settle_soon(
                [
                    ("company_id", "=", company.id),
                    ("sender_id", "in", accounts.sender_id.ids),
                ]
            )
        self.env["ebox.document"]._end_requests()

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
        return self.env["ebox.sender"]._visible_or_none()


def _judged(vals):
    """What a person says of an account; who says it, and when, Odoo knows itself."""
    return {name: vals[name] for name in vals if name not in ("user_id", "date")}


class EboxPayeeRule(models.Model):
    """A rule that an account can break: an alarm, never a proof of authenticity.

    Rules without a company are published facts, for all companies. Where a company has
    rules of its own for a sender, they take the place of those.
    """

    _name = "ebox.payee.rule"
    _inherit = ["ebox.guarded", "ebox.traced"]
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


class ResPartnerBank(models.Model):
    _inherit = "res.partner.bank"

    @api.model_create_multi
    def create(self, vals_list):
        accounts = super().create(vals_list)
        accounts._settle_letters()
        return accounts

    def write(self, vals):
        before = self._ibans()
        result = super().write(vals)
        self._settle_letters(before)
        return result

    def unlink(self):
        before = self._ibans()
        result = super().unlink()
        self.browse()._settle_letters(before)
        return result

    def _ibans(self):
        return {parse_iban(number) for number in self.mapped("acc_number")} - {None}

    def _settle_letters(self, before=frozenset()):
        ibans = self._ibans() | before
        if ibans:
            self.env["ebox.document"]._settle_soon([("iban", "in", list(ibans))])
