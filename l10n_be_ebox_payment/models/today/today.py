"""What Today tells of payments and accountants.

Whether a letter is done makes no difference: what is to be paid stays to be paid.
"""

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

from odoo.addons.ebox_enterprise.models.today.cards import Card

from ..payment.fields import WAITING


class EboxToday(models.AbstractModel):
    _inherit = "ebox.today"

    @api.model
    def _cards(self):
        return [
            *super()._cards(),
            *self._payment_cards(),
            self._accounts_card(),
            self._questions_card(),
        ]

    @api.model
    def _payment_cards(self):
        """What is unpaid by its payment day, with what of it is to be checked still.

        What was to be paid before the connection began was perhaps paid long ago, so
        it is told apart until a person has looked at it.
        """
        _, due = self.env._, "due_date"
        today, monday = self._this_week()
        unpaid = Domain(WAITING)
        unsure = Domain("payment_state", "=", "to_check")
        old = unsure & Domain("is_history", "=", True)
        late, undated = Domain(due, "<", today), Domain(due, "=", False)
        sums = self._sums()
        return [
            Card(
                name="overdue",
                sequence=20,
                title=_("Payment overdue"),
                icon="fa-exclamation-triangle",
                help=_("Unpaid, and the payment day has passed."),
                domain=unpaid & late & ~old,
                danger=True,
                **sums,
            ),
            Card(
                name="pay_week",
                sequence=30,
                title=_("To pay this week"),
                icon="fa-credit-card",
                help=_("Unpaid, with a payment day from today to Sunday."),
                domain=unpaid & Domain(due, ">=", today) & Domain(due, "<", monday),
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
                domain=unpaid & undated & ~old,
                quiet=True,
                **sums,
            ),
            self._old_payments_card(old & (late | undated)),
        ]

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
            "part": Domain("payment_state", "=", "to_check"),
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
            domain=Domain(WAITING) & Domain("account_unjudged", "=", True),
        )

    @api.model
    def _questions_card(self):
        return Card(
            name="questions",
            sequence=70,
            title=self.env._("Questions of the accountant"),
            icon="fa-comments-o",
            help=self.env._("An accountant wrote last, and nobody has answered."),
            domain=Domain("accountant_waits", "=", True),
        )


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    account_unjudged = fields.Boolean(
        "Account not judged",
        compute="_compute_account_unjudged",
        search="_search_account_unjudged",
        help="The letter asks to pay on an account of its sender that nobody has "
        "trusted or refused.",
    )
    accountant_waits = fields.Boolean(
        "Accountant waits for an answer",
        compute="_compute_accountant_waits",
        search="_search_accountant_waits",
        help="The last message on the letter was written in the portal.",
    )

    def _compute_account_unjudged(self):
        self._compute_by_search("account_unjudged")

    def _compute_accountant_waits(self):
        self._compute_by_search("accountant_waits")

    def _compute_by_search(self, name):
        found = self.search([("id", "in", self.ids), (name, "=", True)])
        for record in self:
            record[name] = record in found

    @api.model
    def _search_account_unjudged(self, operator, value):
        if operator != "in":
            return NotImplemented
        accounts = self.env["ebox.payee.account"].sudo()
        names = ("company_id", "sender_id", "iban")
        accounts.flush_model(names)

        def is_judged(model, alias, query):
            same = (
                SQL(
                    "%s = %s",
                    SQL.identifier("judged", name),
                    model._field_to_sql(alias, name, query),
                )
                for name in names
            )
            return SQL(
                "EXISTS (SELECT FROM ebox_payee_account judged WHERE %s)",
                SQL(" AND ").join(same),
            )

        named = Domain("iban", "!=", False) & Domain("sender_id", "!=", False)
        found = named & ~Domain.custom(to_sql=is_judged)
        return Domain.OR(found if wanted else ~found for wanted in value)

    @api.model
    def _search_accountant_waits(self, operator, value):
        if operator != "in":
            return NotImplemented
        messages = self.env["mail.message"].sudo()
        last = messages._search(self._public_messages_domain())
        last.groupby = SQL.identifier(last.table, "res_id")
        newest = SQL(
            "(%s)", last.select(SQL("MAX(%s)", SQL.identifier(last.table, "id")))
        )
        of_accountants = messages._search(
            [("id", "in", newest), ("author_id.user_ids.share", "=", True)]
        )
        found = Domain("id", "in", of_accountants.subselect("res_id"))
        return Domain.OR(found if wanted else ~found for wanted in value)
