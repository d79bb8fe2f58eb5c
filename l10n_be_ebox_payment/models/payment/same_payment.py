# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A reminder asks for a payment that an earlier letter asked for already.

One payment is proposed for letters with the same structured communication. Where it is
not plain that they mean one payment, a person is asked: no letter is left unpaid, and
none is paid twice, by a guess.
"""

from datetime import timedelta

from odoo import api, fields, models
from odoo.fields import NO_ACCESS, Domain
from odoo.tools import format_amount, format_date

from ...belgian_payment.days import bounded
from ...belgian_payment.matching import reference_of
from .fields import SILENT, UNPAID

#: A reference comes back with the payment of next year: that is another one.
WITHIN = timedelta(days=200)
SEEN_TO = ("declared", "partial", "part_declared", "paid")
MOST = 50  # letters with one reference that are compared


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    # its name would show the subject of a letter that the user may not see
    same_payment_id = fields.Many2one(
        "ebox.document",
        "Paid with letter",
        readonly=True,
        copy=False,
        index="btree_not_null",
        groups=NO_ACCESS,
    )
    same_payment_ids = fields.One2many(
        "ebox.document",
        "same_payment_id",
        "Letters about the same payment",
        groups=NO_ACCESS,
    )
    is_paid_elsewhere = fields.Boolean(
        "Paid with another letter",
        compute="_compute_is_paid_elsewhere",
        compute_sudo=True,
    )
    is_denied_elsewhere = fields.Boolean(
        "Nothing to pay, said with another letter",
        compute="_compute_is_paid_elsewhere",
        compute_sudo=True,
    )
    paid_with_id = fields.Many2one(
        "ebox.document", "Is paid with letter", compute="_compute_paid_with_id"
    )
    payment_mate_ids = fields.Many2many(
        "ebox.document",
        string="Letters about this payment",
        compute="_compute_payment_mate_ids",
        help="Other letters of this creditor with the same communication.",
    )
    payment_mate_count = fields.Integer(
        "Same payment", compute="_compute_payment_mate_ids"
    )
    same_payment_doubt = fields.Boolean(readonly=True, copy=False)
    payment_reminder = fields.Boolean(
        readonly=True, copy=False, help="The letter speaks of an earlier demand."
    )

    @api.depends("same_payment_id.payment_choice")
    def _compute_is_paid_elsewhere(self):
        for record in self:
            other = record.same_payment_id
            record.is_paid_elsewhere = bool(other)
            record.is_denied_elsewhere = other.payment_choice == "none"

    @api.depends("same_payment_id")
    @api.depends_context("uid")
    def _compute_paid_with_id(self):
        """The letter, for those who may read it."""
        for record in self:
            other = record.sudo().same_payment_id.sudo(False)
            record.paid_with_id = other if other.has_access("read") else False

    @api.depends("same_payment_id", "communication", "iban", "sender_id")
    @api.depends_context("uid")
    def _compute_payment_mate_ids(self):
        """Those of them that the current user may read."""
        for record in self:
            mates = record._origin._payment_mates()
            readable = mates.sudo(False)._filtered_access("read")
            record.payment_mate_ids = readable
            record.payment_mate_count = len(readable)

    def action_view_payment_mates(self):
        """The other letters that ask for this payment."""
        self.check_access("read")
        return self.payment_mate_ids._get_records_action(
            name=self.env._("Letters about this payment")
        )

    def _news_of_reading(self):
        news = super()._news_of_reading()
        if self.payment_state in UNPAID and self.amount:
            amount = format_amount(self.env, self.amount, self.currency_id)
            news = [self._worded_demand(amount), *news]
        elif self.is_paid_elsewhere and self.amount:
            text = self.env._("Another letter asks for this payment: it is paid there.")
            news = [text, *news]
        mates = self.payment_mate_count
        if mates:
            news.append(self.env._("Other letters about this payment: %s.", mates))
        return news

    def _worded_demand(self, amount):
        if not self.due_date:
            return self.env._("To pay: %s.", amount)
        day = format_date(self.env, self.due_date)
        return self.env._("To pay: %(amount)s by %(day)s.", amount=amount, day=day)

    def _look_for_same_payment(self, *, join=True):
        """Find the letters that ask for the same payment.

        Letters are not read in the order in which they were written. What a person
        added to a letter takes no payment from what the government sent.

        :param join: False when a person typed the reference: then it is only asked
        """
        group = (self | self._letters_of_same_payment()).sorted(
            lambda d: (not d.document_added, d.receipt_date or d.create_date, d.id)
        )
        if len(group) < 2 or self.same_payment_id:
            return
        before = group._standing_of_payment()
        seen_to = group.filtered(lambda d: d.payment_state in SEEN_TO)
        waiting = group - seen_to
        if seen_to or not join:
            for record in waiting & self if seen_to else self:
                record._doubts((seen_to or (group - record))[-1:])
        else:
            newest = waiting[-1:]
            older = waiting[:-1] if newest == self else self
            for record in older:  # all others were compared when they were read
                record._compare_payment(newest)
        after = group._standing_of_payment()
        (self | group.filtered(lambda d: before[d] != after[d]))._settle_payments()

    def _standing_of_payment(self):
        """With what each letter is paid, and whether that is in doubt: a dict."""
        return {d: (d.same_payment_id, d.same_payment_doubt) for d in self}

    def _compare_payment(self, newer):
        """Whether a newer letter asks for the payment of this one, and which stays.

        References can be guessed, as those of VAT, and accounts are public: what
        another sender says, or another registry in its name, is for a person to judge;
        so is what no sender stands under.
        """
        same_voice = bool(self.sender_id) and (newer.sender_id, newer.provider_id) == (
            self.sender_id,
            self.provider_id,
        )
        same_amount = not self.currency_id.compare_amounts(self.amount, newer.amount)
        same_day = bool(newer.due_date) and newer.due_date == self.due_date
        reminds = same_voice and (newer.payment_reminder or same_day)
        added = self.document_added and not newer.document_added
        asked, other = (self, newer) if added else (newer, self)
        if not reminds or newer.same_payment_id:
            asked._doubts(other)
        elif not self._is_payment_decided():
            doubt = self.same_payment_doubt or newer.same_payment_doubt
            newer.same_payment_doubt = doubt or not same_amount
            self._joins(newer)
        elif same_amount and not added:
            newer._joins(self)
        else:
            asked._doubts(other)

    def _letters_of_same_payment(self):
        """Other letters with this structured communication, in the same months.

        A reference is its creditor's own: sender or account must be the same. Anybody
        can send a thousand letters with one: of the same sender at the same registry
        the newest count, and as many of all others.
        """
        if not reference_of(self.communication) or not self.receipt_day:
            return self.browse()
        received = bounded(self.receipt_day)
        creditor = Domain("sender_id", "=", self.sender_id.id)
        if self.iban:
            creditor |= Domain("iban", "=", self.iban)
        voice = Domain("sender_id", "=", self.sender_id.id)
        voice &= Domain("provider_id", "=", self.provider_id.id)
        same = (
            creditor
            & Domain("company_id", "=", self.company_id.id)
            & Domain("communication", "=", self.communication)
            & Domain("id", "!=", self.id)
            & Domain("same_payment_id", "=", False)
            & Domain("payment_state", "not in", SILENT)
            & Domain("receipt_day", ">=", received - WITHIN)
            & Domain("receipt_day", "<=", received + WITHIN)
        )
        letters = self.sudo()
        found = (letters.search(same & own, limit=MOST) for own in (voice, ~voice))
        return letters.browse().union(*found)

    def _is_mate_seen_to(self):
        """Whether another letter with this communication was paid, or declared so."""
        states = self._origin._payment_mates().mapped("payment_state")
        return not set(SEEN_TO).isdisjoint(states)

    def _payment_mates(self):
        """Other letters of this creditor with this communication, as superuser."""
        letter = self.sudo()
        other = letter.same_payment_id
        mates = other | other.same_payment_ids | letter.same_payment_ids
        return (mates | letter._letters_of_same_payment()) - letter

    def _doubts(self, other):
        """Whether this is the payment of another letter is for a person to say."""
        if self.same_payment_doubt or not other:
            return
        self.same_payment_doubt = True
        env = self._history_env()
        self.message_post(
            body=env._(
                "%(other)s has the same communication. Is it the same payment?",
                other=other._blind_link(env),
            )
        )

    def _joins(self, other):
        """The payment of this letter is that of another one; both say so."""
        self.same_payment_ids.same_payment_id = other
        self.same_payment_id = other
        env = self._history_env()
        for record, mate in ((self, other), (other, self)):
            record.message_post(
                body=env._(
                    "%(other)s asks for the same payment: it is proposed once.",
                    other=mate._blind_link(env),
                )
            )

    def _blind_link(self, env):
        """A link that shows no subject: its reader may not be allowed to see it."""
        day = format_date(env, self.receipt_day)
        return self._get_html_link(title=env._("Another letter of %(day)s", day=day))

    def _doubt_mates(self):
        """A letter that was read again: does it ask as much as those paid with it?"""
        for mate in self.same_payment_ids:
            if self.currency_id.compare_amounts(mate.amount, self.amount):
                self.same_payment_doubt = True

    def _release_payments(self):
        """Letters that are paid with one that asks for nothing any more stand again.

        A person who says that nothing is to be paid speaks of the debt: of all letters
        that ask for it.
        """
        mates = self.same_payment_ids | self.filtered("same_payment_id")
        stranded = mates.filtered(
            lambda d: d.same_payment_id._is_silent_by_reading()
            or d.same_payment_id.communication != d.communication
        )
        if stranded:
            stranded.write({"same_payment_id": False, "same_payment_doubt": False})
            stranded._settle_payments()
            for record in stranded:
                record._look_for_same_payment()

    def _is_silent_by_reading(self):
        return self.payment_state in SILENT and self.payment_choice != "none"

    @api.model
    def _end_doubts(self, references):
        """Nobody is asked which letter it is once no other one asks for the payment.

        :param references: communications of letters that no longer ask for them
        """
        asked = Domain("communication", "in", [each for each in references if each])
        doubtful = self.sudo().search(asked & Domain("same_payment_doubt", "=", True))
        sure = doubtful.filtered(lambda d: not d._payment_mates())
        if sure:
            sure.same_payment_doubt = False
            sure._settle_payments()
