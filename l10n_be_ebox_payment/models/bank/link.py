# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Which line of a bank statement paid which letter, as a person or a rule says.

Links are made by ``_link`` and undone by ``action_unlink_payment``: nobody has the
right to write them, so every link has its line in the letter's history and log. Of
money that came back, never more is linked than was paid.
"""

from odoo import api, fields, models
from odoo.exceptions import AccessError, LockError, UserError, ValidationError
from odoo.tools import format_date, formatLang


class EboxPaymentLink(models.Model):
    _name = "ebox.payment.link"
    _inherit = ["ebox.guarded"]
    _description = "Payment of an e-Box letter"
    _order = "date desc, id desc"
    _log_access = True
    _follows = "document_id"

    document_id = fields.Many2one(
        "ebox.document", "Letter", required=True, index=True, ondelete="restrict"
    )
    statement_line_id = fields.Many2one(
        "account.bank.statement.line",
        "Bank line",
        required=True,
        index=True,
        ondelete="cascade",
    )
    company_id = fields.Many2one(
        related="document_id.company_id", store=True, index=True
    )
    currency_id = fields.Many2one(related="document_id.currency_id")
    amount = fields.Monetary(
        required=True,
        help="What this line pays of the letter; negative for money that came back.",
    )
    date = fields.Date(related="statement_line_id.date", store=True)
    how = fields.Selection(
        [("person", "By a person"), ("automatic", "Automatically")],
        required=True,
        default="person",
    )
    reasons = fields.Json(help="Keys of the reasons for which they fit.")
    reasons_text = fields.Char("Why", compute="_compute_reasons_text")
    line_name = fields.Char("Bank line's text", compute="_compute_line_name")
    user_id = fields.Many2one(
        "res.users", "Linked by", default=lambda self: self.env.user, readonly=True
    )
    linked_on = fields.Datetime(
        default=lambda self: fields.Datetime.now(), readonly=True
    )

    _pair_unique = models.UniqueIndex(
        "(document_id, statement_line_id)",
        "This bank line is linked to this letter already.",
    )

    @api.depends("reasons")
    def _compute_reasons_text(self):
        for record in self:
            words = self.env["ebox.matching"]._reasons_text(record.reasons)
            record.reasons_text = words

    @api.depends(
        *("statement_line_id.payment_ref", "statement_line_id.partner_name"),
        "statement_line_id.ref",
    )
    def _compute_line_name(self):
        """For those who see the letter but no accounting: who was paid, and how."""
        for record in self:
            record.line_name = record.sudo().statement_line_id._ebox_name()

    @api.constrains("amount", "document_id", "statement_line_id")
    def _check_fits(self):
        for record in self:
            record._check_pair()
        self.statement_line_id._check_ebox_links()
        for document in self.document_id:
            if document._returns_too_much(document.paid_amount):
                raise ValidationError(document._returns_text())

    def _check_pair(self):
        line, document = self.statement_line_id, self.document_id
        if line.company_id not in document.company_id.parent_ids:
            raise ValidationError(
                self.env._(
                    "The letter is of %(company)s, the bank line of %(other)s. Only a "
                    "line of the same company can pay it, or of the company of which "
                    "it is a branch. Nothing was changed.",
                    company=document.company_id.name,
                    other=line.company_id.name,
                )
            )
        if line.currency_id != document.currency_id:
            raise ValidationError(
                self.env._(
                    "The letter is in %(currency)s, the bank line in %(other)s. "
                    "Correct the currency of the letter if it is wrong. Nothing was "
                    "changed.",
                    currency=document.currency_id.name,
                    other=line.currency_id.name,
                )
            )
        sign = self.currency_id.compare_amounts(self.amount, 0)
        if not sign:
            raise ValidationError(
                self.env._("The amount to link is zero. Nothing was changed.")
            )
        if sign == line.currency_id.compare_amounts(line.amount, 0):
            raise ValidationError(
                self.env._(
                    "Money that left the account is linked with a positive amount, "
                    "money that came back with a negative one. Nothing was changed."
                )
            )

    @api.model_create_multi
    def create(self, vals_list):
        links = super().create(vals_list)
        links._tell_sides()
        links._reconcile()
        return links

    def write(self, vals):
        sides, again = self.statement_line_id, "amount" in vals
        if again:  # another amount is another part of the bank line
            self.sudo().filtered("move_line_id")._put_back()
        result = super().write(vals)
        self._tell_sides()
        sides._settle_ebox_links()
        if again:
            self._reconcile()
        return result

    def unlink(self):
        self._put_back()
        documents, lines = self.document_id, self.statement_line_id
        result = super().unlink()
        documents._settle_payments()
        lines._settle_ebox_links()
        return result

    def _tell_sides(self):
        self.document_id._settle_payments()
        self.statement_line_id._settle_ebox_links()

    @api.model
    def _link(self, document, line, amount=None, how="person", reasons=None):
        """Note that a bank line pays a letter, as what the current user did.

        :param amount: what it pays of the letter, in their currency; negative for
            money that came back. Without it, as much as both have open.
        :param how: ``person`` or ``automatic``
        :param reasons: keys of ``belgian_payment.matching.REASONS``
        :raise AccessError: she may not change the letter or see the line
        :raise ValidationError: they do not fit; nothing is changed
        """
        document.ensure_one()
        self._check_rights(document, line)
        if not line.exists():
            raise UserError(
                self.env._("The bank line is gone meanwhile. Nothing was changed.")
            )
        chosen, document = document, self._letter_to_pay(document)
        logged, own = line.sudo(), document.sudo()
        self._lock(own, logged)
        if amount is None:
            amount = logged._ebox_amount_for(own)
        link = self.sudo().create(
            {
                "document_id": own.id,
                "statement_line_id": logged.id,
                "amount": amount,
                "how": how,
                "reasons": list(reasons or ()) or False,
                "user_id": self.env.uid,
            }
        )
        link._note("linked", link._in_readers_language()._link_text())
        if chosen != document:
            chosen.sudo()._tell_paid_with_other()
        return link.sudo(self.env.su)

    @api.model
    def _letter_to_pay(self, document):
        """The letter itself, or the one with which it is paid.

        :raise AccessError: the user may not change that other letter
        """
        other = document.sudo().same_payment_id.with_env(document.env)
        if other and not other.has_access("write"):
            raise AccessError(
                self.env._(
                    "This letter is paid with another one, which you may not see. Ask "
                    "a colleague who may, or a manager of the e-Box. Nothing was "
                    "changed."
                )
            )
        return other or document

    @api.model
    def _lock(self, document, line):
        """Two people link the same line, or pay the same letter: one is first."""
        try:
            document.lock_for_update(allow_referencing=True)
            line.lock_for_update(allow_referencing=True)
        except LockError as error:
            raise UserError(
                self.env._(
                    "Somebody is changing this letter or this bank line right now. "
                    "Nothing was changed: try again in a moment."
                )
            ) from error

    def action_unlink_payment(self):
        """Undo these links; the letters wait for their payment again.

        :raise UserError: more would have come back of a letter than was paid
        """
        for link in self:
            self._check_rights(link.document_id, link.statement_line_id)
        self.sudo()._check_undone()
        for link in self.sudo()._each_in_readers_language():
            link._note(
                "unlinked",
                link.env._(
                    "Link with the bank line of %(date)s undone: %(amount)s, %(name)s.",
                    **link._message_values(),
                ),
            )
        lines = self.sudo().statement_line_id
        self.sudo().unlink()
        # the form shows at once that a bank line seems to pay the letter
        self.env["ebox.matching"]._match_at_once(lines, link=False)
        return True

    def _check_undone(self):
        for document in self.document_id:
            undone = sum((self & document.payment_link_ids).mapped("amount"))
            rest = document.paid_amount - undone
            if undone > 0 and document._returns_too_much(rest):
                raise UserError(
                    self.env._(
                        "Money of this payment came back, and that is linked too. "
                        "Undo the link with the money that came back first. Nothing "
                        "was changed."
                    )
                )

    def _undo_for_gone_lines(self):
        """The bank lines are being deleted: their letters say so and wait again.

        What came back of a payment that is gone is undone as well. The entry goes as a
        whole, so there is nothing to put back in it.
        """
        self.sudo().move_line_id = False
        documents = self.sudo().document_id
        for link in self.sudo()._each_in_readers_language():
            link._note(
                "line_deleted",
                link.env._(
                    "The linked bank line of %(date)s was deleted: %(amount)s, "
                    "%(name)s. It no longer counts as a payment of this letter.",
                    **link._message_values(),
                ),
            )
        self.sudo().unlink()
        documents._undo_returns()

    @api.model
    def _check_rights(self, document, line):
        if not line.has_access("read"):
            raise AccessError(
                self.env._(
                    "You may not see this bank line, so you cannot link it or undo a "
                    "link. Ask an administrator for a right in Invoicing, or a "
                    "colleague of the accounting. Nothing was changed."
                )
            )
        document.check_access("write")

    def _link_text(self):
        _, told = self.env._, self._message_values()
        if self.how == "automatic":
            return _(
                "Automatically linked to the bank line of %(date)s: %(amount)s, "
                "%(name)s.",
                **told,
            )
        return _("Linked to the bank line of %(date)s: %(amount)s, %(name)s.", **told)

    def _message_values(self):
        """What a message says of the link."""
        line = self.statement_line_id
        return {
            "date": format_date(self.env, line.date),
            "amount": formatLang(self.env, self.amount, currency_obj=self.currency_id),
            "name": line._ebox_name() or "–",
        }

    def _each_in_readers_language(self):
        return [link._in_readers_language() for link in self]

    def _note(self, event, text):
        """In the letter's history and its log, with the current user's name.

        :param event: ``linked``, ``unlinked`` or ``line_deleted``
        """
        document, line = self.document_id, self.statement_line_id
        document.message_post(body=text)
        facts = {
            "kind": "link",
            "event": event,
            "how": self.how,
            "amount": self.amount,
            "currency": self.currency_id.id,
            "line": line.id,
            "day": fields.Date.to_string(line.date),
        }
        document._note_access("payment_changed", facts)


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    can_link_payment = fields.Boolean(
        compute="_compute_can_link_payment",
        help="Whether the current user may see bank lines.",
    )

    @api.depends_context("uid")
    def _compute_can_link_payment(self):
        lines = self.env["account.bank.statement.line"]
        self.can_link_payment = lines.has_access("read")

    def action_link_payment(self):
        """Ask which bank line pays this letter: the likely ones, with the reasons."""
        self.ensure_one()
        self.check_access("write")
        return self.env["ebox.link.payment"]._open_for_letter(self)

    def _returns_too_much(self, paid):
        """Whether more came back than went, for a letter that gives no money.

        :param paid: the sum of the letter's links
        """
        less = self.currency_id.compare_amounts(paid, 0) < 0
        return less and self.payment_direction != "receive"

    def _returns_text(self):
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
                link = link._in_readers_language()
                link._note(
                    "unlinked",
                    link.env._(
                        "Link with the money that came back undone, as its payment is "
                        "gone: %(date)s, %(amount)s, %(name)s.",
                        **link._message_values(),
                    ),
                )
                link.unlink()

    def _open_to_link(self):
        """What is left to pay of the letter, or to get back where it gives money."""
        gives = self.payment_direction == "receive"
        seen = -self.paid_amount if gives else self.paid_amount
        asked = self._asked_in_all()
        return max(0.0, min(self.currency_id.round(asked - seen), asked))

    def _tell_paid_with_other(self):
        """A bank line was chosen for this letter and linked to the one that stands."""
        other = self.same_payment_id
        env = self._history_env()
        self.message_post(
            body=env._(
                "A bank line was linked to %(other)s, with which this letter is paid.",
                other=other._blind_link(env),
            )
        )

    def _overpaid_text(self):
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
