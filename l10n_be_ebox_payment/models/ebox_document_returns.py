"""Money that came back of what was paid for a letter: never more than was paid."""

from odoo import models
from odoo.tools import formatLang


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _returns_too_much(self, paid):
        """Whether more came back than went, for a letter that gives no money.

        :param paid: the sum of the letter's links
        """
        less = self.currency_id.compare_amounts(paid, 0) < 0
        return less and self.payment_direction != "receive"

    def _worded_returns(self):
        return self.env._(
            "More would come back than was paid of this letter. Link first the bank "
            "line with which it was paid, or link a smaller amount. Nothing was "
            "changed."
        )

    def _undo_returns(self):
        """Undo the newest links with money that came back, where a payment is gone.

        As many as what is still linked as paid does not cover.
        """
        for document in self:
            returns = document.payment_link_ids.filtered(lambda each: each.amount < 0)
            for link in returns.sorted("id", reverse=True):
                if not document._returns_too_much(document.paid_amount):
                    break
                link._note(
                    self.env._(
                        "Link with the money that came back undone, as its payment is "
                        "gone: %(date)s, %(amount)s, %(name)s.",
                        **link._told(),
                    )
                )
                link.unlink()

    def _open_to_link(self):
        """What is left to pay of the letter, or to get back where it gives money."""
        gives = self.payment_direction == "receive"
        seen = -self.paid_amount if gives else self.paid_amount
        rest = self.currency_id.round(self.amount - seen)
        return max(0.0, min(rest, self.amount))

    def _tell_paid_with_other(self):
        """A bank line was chosen for this letter and linked to the one that stands."""
        other = self.same_payment_id
        self.message_post(
            body=self.env._(
                "A bank line was linked to %(other)s, with which this letter is paid.",
                other=other._blind_link(self.env),
            )
        )

    def _worded_overpaid(self):
        """How much more was paid than asked, for the form; False without."""
        more = self.currency_id.round(self.paid_amount - self.amount)
        if not self.amount or self.currency_id.compare_amounts(more, 0) <= 0:
            return False
        return self.env._(
            "%(more)s more was paid than the letter asks. Perhaps one of the bank "
            "lines pays another letter: undo its link. Otherwise ask the sender for "
            "the money.",
            more=formatLang(self.env, more, currency_obj=self.currency_id),
        )
