# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What Today tells of payments and accountants.

Whether a letter is done makes no difference: what is to be paid stays to be paid.
"""

from odoo import api, models
from odoo.fields import Domain

from odoo.addons.ebox_enterprise.models.today.cards import Card


class EboxToday(models.AbstractModel):
    _inherit = "ebox.today"

    @api.model
    def _cards(self):
        return [
            *super()._cards(),
            *self._payment_cards(),
            self._found_card(),
            self._accounts_card(),
            self._questions_card(),
        ]

    @api.model
    def _passed_domain(self):
        return super()._passed_domain() & Domain("deadline_paid", "=", False)

    @api.model
    def _unconfirmed_domain(self):
        return super()._unconfirmed_domain() & Domain("deadline_paid", "=", False)

    @api.model
    def _payment_cards(self):
        """What is unpaid by its payment day, with what of it is to be checked still."""
        _, due = self.env._, "due_date"
        domain, sums = self.env["ebox.document"]._payment_domain, self._sums()
        return [
            Card(
                name="overdue",
                sequence=20,
                title=_("Payment overdue"),
                icon="fa-exclamation-triangle",
                help=_("Unpaid, and the payment day has passed."),
                domain=domain("overdue"),
                danger=True,
                order=due,
                **sums,
            ),
            Card(
                name="pay_week",
                sequence=30,
                title=_("To pay this week"),
                icon="fa-credit-card",
                help=_("Unpaid, with a payment day from today to Sunday."),
                domain=domain("week"),
                day=due,
                day_text=_("The first on %s"),
                **sums,
            ),
            Card(
                name="pay_undated",
                sequence=35,
                title=_("To pay, day unknown"),
                icon="fa-question-circle-o",
                help=_("Unpaid, without a payment day."),
                domain=domain("undated"),
                quiet=True,
                **sums,
            ),
            self._old_payments_card(domain("old")),
        ]

    @api.model
    def _found_card(self):
        return Card(
            name="bank_found",
            sequence=28,
            title=self.env._("Perhaps paid already"),
            icon="fa-bank",
            help=self.env._(
                "A bank line that nobody has linked seems to pay it: look before "
                "paying."
            ),
            domain=Domain("bank_line_found", "=", True),
            quiet=True,
            order="due_date",
            amount="perhaps_paid_amount",
        )

    @api.model
    def _old_payments_card(self, domain):
        return Card(
            name="pay_old",
            sequence=90,
            title=self.env._("Perhaps paid long ago"),
            icon="fa-history",
            help=self.env._("Older than the connection: check whether they were paid."),
            domain=domain,
            quiet=True,
            amount="open_amount",
        )

    @api.model
    def _sums(self):
        """What a card tells of money, with how much of it nobody has checked yet."""
        return {
            "amount": "open_amount",
            "part": Domain("payment_state", "=", "to_check")
            | Domain("unchecked_amount", ">", 0),
            "part_text": self.env._("Still to check: %s"),
        }

    @api.model
    def _accounts_card(self):
        """The one place that says what the card of accounts counts and opens.

        Its list is that of ``model`` with ``domain``, opened by ``action``.
        """
        return Card(
            name="accounts",
            sequence=60,
            title=self.env._("Accounts to judge"),
            icon="fa-bank",
            help=self.env._(
                "Nobody has said yet whether the sender may be paid there."
            ),
            domain=Domain.TRUE,
            model="ebox.account.to.judge",
            action="l10n_be_ebox_payment.action_accounts_to_judge",
        )

    @api.model
    def _questions_card(self):
        return Card(
            name="questions",
            sequence=70,
            title=self.env._("Questions of the accountant"),
            icon="fa-comments-o",
            help=self.env._("An accountant wrote last, and nobody has answered."),
            domain=Domain("question_date", "!=", False),
        )
