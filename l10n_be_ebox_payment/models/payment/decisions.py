# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a person decides about a payment: right, nothing, trusted, paid.

A payment that was declared, and that no bank line has shown since, is asked about.
"""

from datetime import timedelta
from functools import partial

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain

from odoo.addons.ebox_enterprise.lib.letter_html import inert_html
from odoo.addons.ebox_enterprise.models.alerts.letter_activity import QUIET

DECLARED_DAYS = 10  # until a payment that somebody declared must be at the bank
DECLARED = "l10n_be_ebox_payment.activity_declared"
#: Money was declared paid, in full or in part, that no bank line has shown.
UNSEEN = ("declared", "part_declared")
#: What a screen can say that it showed.
SHOWN = ("iban", "communication", "amount", "open_amount")


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    declared_by_id = fields.Many2one(
        "res.users", "Declared paid by", readonly=True, copy=False
    )
    declared_date = fields.Datetime("Declared paid on", readonly=True, copy=False)
    declared_late = fields.Boolean(
        "Declared, not seen at the bank",
        compute="_compute_declared_late",
        search="_search_declared_late",
    )
    declared_flagged = fields.Boolean(readonly=True, copy=False)

    @api.depends("payment_state", "declared_date")
    def _compute_declared_late(self):
        since = self._declared_before()
        for record in self:
            record.declared_late = (
                record.payment_state in UNSEEN
                and bool(record.declared_date)
                and record.declared_date < since
            )

    @api.model
    def _search_declared_late(self, operator, value):
        if operator != "in":
            return NotImplemented
        before = Domain("declared_date", "<", self._declared_before())
        late = before & Domain("payment_state", "in", UNSEEN)
        return Domain.OR((late if wanted else ~late) for wanted in value)

    @api.model
    def _declared_before(self):
        return fields.Datetime.now() - timedelta(days=DECLARED_DAYS)

    @api.model
    def _undeclared(self):
        """The values of what nobody has declared paid."""
        return {"declared_by_id": False, "declared_date": False, "declared_amount": 0.0}

    def _check_seen(self):
        """What a person decides on is what was on the screen.

        The buttons hand over what it showed, as ``ebox_`` and the field in the context;
        somebody else, or a new version of the letter, may have changed it meanwhile.
        """
        shown = {name: self.env.context.get(f"ebox_{name}") for name in SHOWN}
        shown = {name: value for name, value in shown.items() if value is not None}
        for record in self:
            if any(record._differs_from(*each) for each in shown.items()):
                raise UserError(
                    self.env._(
                        "Somebody has changed this payment meanwhile. Nothing was "
                        "decided: reload the page and look at it again."
                    )
                )

    def _differs_from(self, name, shown):
        if self._fields[name].type != "monetary":
            return (shown or False) != self[name]
        number = isinstance(shown, int | float)
        return not number or self.currency_id.compare_amounts(shown, self[name])

    def action_confirm_payment(self):
        """What was read is right, or no better can be had: open questions close."""
        self.check_access("write")
        self._check_seen()
        for record in self:
            record._decide({"payment_choice": "pay", "payment_conflict": False})

    def action_nothing_to_pay(self):
        """This letter asks for no payment, or not by this company."""
        self.check_access("write")
        for record in self:
            if record.payment_link_ids:
                raise UserError(
                    self.env._(
                        "A payment is linked to this letter. Undo the link first; "
                        "nothing was changed."
                    )
                )
            record._decide({"payment_choice": "none", **record._undeclared()})

    def action_ask_payment(self):
        """This letter does ask for a payment, or does so again."""
        self.check_access("write")
        for record in self:
            record._decide(
                {
                    "payment_choice": "pay",
                    "same_payment_id": False,
                    "same_payment_doubt": False,
                }
            )

    def action_trust_account(self):
        """The current user has compared the account: it is the sender's."""
        self.check_access("write")
        self._check_seen()
        for record in self.filtered("iban"):
            self.env["ebox.payee.account"]._judge(record, "trusted")
            record._mark_known_account()
            record.message_post(
                body=record._history_env()._(
                    "Account %(iban)s is trusted.", iban=record.iban
                )
            )

    def action_refuse_account(self):
        """The account is not the sender's: no letter with it is paid."""
        self.check_access("write")
        self._check_seen()
        for record in self.filtered("iban"):
            self.env["ebox.payee.account"]._judge(record, "refused")
            record.message_post(
                body=record._history_env()._(
                    "Account %(iban)s is refused.", iban=record.iban
                )
            )

    def action_declare_paid(self):
        """'I have paid': nobody needs to pay it again; the bank line will prove it."""
        self.check_access("write")
        self._check_seen()
        for record in self:
            record._decide(
                {
                    "payment_choice": "pay",
                    "declared_by_id": self.env.uid,
                    "declared_date": fields.Datetime.now(),
                    "declared_amount": record.amount if record.payment_plan else 0.0,
                }
            )

    def action_undo_declared(self):
        """It was not paid after all; of a plan, the instalment declared last."""
        self.check_access("write")
        for record in self.filtered("declared_by_id"):
            record._decide({**record._undeclared(), **record._declared_before_last()})

    def _decide(self, values):
        """Write a person's decision, as hers, in the log and in the state."""
        logged = self.sudo()
        before = logged.payment_state
        logged.write({**values, **self._checked_by(self.env.user)})
        logged._settle_payments()
        if logged.payment_state != before:
            change = ["payment_state", before, logged.payment_state]
            self._note_access("payment_changed", self._changed([change]))

    def _end_declared(self, vals):
        """These values were written: whether the money left need not be asked now."""
        state = vals.get("payment_state", "declared")
        if state not in UNSEEN or "declared_by_id" in vals:
            flagged = self.filtered("declared_flagged")
            flagged.activity_unlink([DECLARED])
            flagged.declared_flagged = False

    def _flag_declared(self):
        """Ask once whether the money has really left."""
        for record in self.with_context(**QUIET):
            people = record.responsible_id | record.declared_by_id
            people |= record.connection_id._people_in_charge()
            person = people.filtered("active")[:1]
            if person:
                told = {"kind": "declared"}
                record.activity_schedule(DECLARED, user_id=person.id, ebox_told=told)
                record.declared_flagged = True

    def _words_declared(self, told):
        note = self.env._(
            "It was declared as paid more than ten days ago, but no bank line "
            "is linked. Look at the bank, then link the line or take the "
            "declaration back."
        )
        return self.env.ref(DECLARED).name, inert_html(note)

    @api.model
    def _told_by_type(self):
        kind = self.env.ref(DECLARED, raise_if_not_found=False)
        own = [(kind, {"kind": "declared"})] if kind else []
        return [*super()._told_by_type(), *own]


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    def _nightly_works(self):
        """Also of connections that are archived: what was declared stays declared."""
        return [*super()._nightly_works(), "_flag_declared", "_settle_payments"]

    def _flag_declared(self):
        late = self.env["ebox.document"].search(
            [
                ("connection_id", "=", self.id),
                ("declared_late", "=", True),
                ("declared_flagged", "=", False),
            ]
        )
        for letter in late:
            self._try(letter._flag_declared)

    def _settle_payments(self):
        """Once a day, in case something changed without a call of it."""
        documents, mine = self.env["ebox.document"], [("connection_id", "=", self.id)]
        if not self._try(partial(documents._settle_open, mine)):
            for number in documents.search(mine).ids:  # a bad letter stops no other
                self._try(partial(documents._settle_open, [("id", "=", number)]))
