# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How a payment stands, said once for all that show it.

Today, the accountant's portal and the index of a ZIP ask here what is overdue, what is
to be paid this week, what is left in all, and what should be known before it is paid.
"""

from datetime import timedelta

from odoo import api, models
from odoo.fields import Domain
from odoo.tools import format_date

from odoo.addons.ebox_enterprise.lib import clock

from .fields import UNPAID

#: A letter that asks for what another one asks for; beside the payment's own states.
ELSEWHERE = "elsewhere"


def payment_standing(state, mate):
    """The payment's state as people are told it.

    :param mate: id of the letter with which it is paid
    """
    return ELSEWHERE if state == "none" and mate else state


def later_instalments(plan, amount):
    """What the instalments ask that come after the next one.

    :param amount: what is asked until the next one
    """
    return max(sum(part for _day, part in plan) - amount, 0.0) if plan else 0.0


def caveat_codes(state, is_history, doubt):
    """What should be known before an unpaid letter is paid: codes, by stored values."""
    if state not in UNPAID:
        return []
    codes = ["old"] if is_history and state == "to_check" else []
    return [*codes, "repeated"] if doubt else codes


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    @api.model
    def _payment_domain(self, kind):
        """The unpaid letters of a kind.

        What was to be paid before the connection began was perhaps paid long ago, so
        it is told apart until a person has looked at it.

        :param kind: ``overdue``, ``week`` (from today to Sunday), ``undated``, or
            ``old``, of which neither the day is to come
        """
        today, due = clock.today(), "due_date"
        monday = today + timedelta(days=7 - today.weekday())
        unpaid = Domain("payment_state", "in", UNPAID)
        old = Domain("payment_state", "=", "to_check") & Domain("is_history", "=", True)
        late, undated = Domain(due, "<", today), Domain(due, "=", False)
        return {
            "overdue": unpaid & late & ~old,
            "week": unpaid & Domain(due, ">=", today) & Domain(due, "<", monday),
            "undated": unpaid & undated & ~old,
            "old": old & (late | undated),
        }[kind]

    def _payment_is_old(self):
        """Whether it is older than the connection, and nobody has looked at it."""
        codes = caveat_codes(self.payment_state, self.is_history, doubt=False)
        return "old" in codes

    @api.model
    def _payment_words(self):
        """The states of payments, and ``ELSEWHERE``, in the user's language."""
        states = self._fields["payment_state"]._description_selection(self.env)
        return {**dict(states), ELSEWHERE: self.env._("Asked by another letter")}

    @api.model
    def _caveat_words(self):
        """What ``caveat_codes`` mean, in the user's language."""
        _ = self.env._
        return {
            "old": _(
                "The letter is older than the connection: perhaps it was paid long ago."
            ),
            "repeated": _(
                "Another letter with this communication asks for a payment too: "
                "compare them before you pay."
            ),
        }

    def _payment_caveats(self):
        """What should be known before this letter is paid, in words."""
        words = self._caveat_words()
        codes = caveat_codes(
            self.payment_state, self.is_history, self.same_payment_doubt
        )
        return [words[code] for code in codes]

    def _later_amount(self):
        """What the instalments after the next one ask; 0 where nothing is open."""
        waits = self.payment_state in UNPAID
        return later_instalments(self.payment_plan, self.amount) if waits else 0.0

    def _mate_text(self, day, *, known):
        """Which letter asks for the payment, without its subject.

        :param day: when that letter was received
        :param known: whether the reader may know of that letter
        """
        if not known:
            return self.env._("Asked by another letter, which is not among these.")
        return self.env._(
            "Asked by another letter, received on %(day)s.",
            day=format_date(self.env, day),
        )
