# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How long the company has: terms by message type, and how terms are counted.

Law differs by letter and changes, so terms are data with a period of validity, and
no term is written in code. A changed rule can concern every open letter, so deadlines
are proposed again by the scheduler: newest first, each batch for good.
"""

import time
from functools import partial

from dateutil.relativedelta import relativedelta

from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.fields import Domain

from ...ebox_api import bounded
from ...letter_text import TermRule, workdays
from ...lib.limits import LARGEST_ID

ROLLS = [
    ("before", "The working day before"),
    ("keep", "That day"),
    ("after", "The next working day"),
]
BATCH = 200
SECONDS = 10  # before the mail is received; the rest goes on in the next run


class EboxDeadlineRule(models.Model):
    _name = "ebox.deadline.rule"
    _inherit = ["ebox.guarded", "ebox.traced"]
    _description = "e-Box deadline rule"
    _order = "sequence, id"
    _check_company_auto = True

    name = fields.Char(required=True, translate=True)
    sequence = fields.Integer(default=10)
    active = fields.Boolean(default=True)
    company_id = fields.Many2one(
        "res.company",
        default=lambda self: self.env.company,
        help="Empty: every company; only administrators make such rules.",
    )
    kind = fields.Selection(
        [
            ("term", "A term from the receipt of a letter"),
            ("counting", "How terms in the words of letters count"),
        ],
        required=True,
        default="term",
    )
    message_type_id = fields.Many2one("ebox.message.type", help="Empty: every type.")
    sender_id = fields.Many2one("ebox.sender", help="Empty: every sender.")
    registered_only = fields.Boolean("Registered mail only")
    amount = fields.Integer("Term", default=30)
    unit = fields.Selection(
        [
            ("days", "days"),
            ("working_days", "working days"),
            ("weeks", "weeks"),
            ("months", "months"),
        ],
        default="days",
        required=True,
    )
    first_day_counts = fields.Boolean(
        "The first day counts", help="The day of receipt is then day 1, not day 0."
    )
    roll = fields.Selection(
        ROLLS,
        "When it ends on a free day",
        default="before",
        required=True,
        help="On a Saturday, a Sunday or a Belgian public holiday.",
    )
    valid_from = fields.Date(help="Letters received from this day on; empty: always.")
    valid_until = fields.Date(help="Letters received until this day; empty: always.")

    @api.model
    def _visible_domain(self):
        """Who may not know a sender sees no rule about it."""
        return self.env["ebox.sender"]._visible_or_none()

    @api.constrains("amount", "kind", "valid_from", "valid_until")
    def _check_values(self):
        for record in self:
            if record.kind == "term" and not 0 < record.amount <= 1000:
                raise ValidationError(
                    record.env._("The term must lie between 1 and 1000.")
                )
            ends = record.valid_from and record.valid_until
            if ends and record.valid_until < record.valid_from:
                raise ValidationError(
                    record.env._("The validity ends before it begins.")
                )

    @api.model_create_multi
    def create(self, vals_list):
        rules = super().create(vals_list)
        self._propose_again(rules._companies(), "counting" in rules.mapped("kind"))
        return rules

    def write(self, vals):
        companies, kinds = self._companies(), self.mapped("kind")
        result = super().write(vals)
        kinds += self.mapped("kind")
        self._propose_again(companies | self._companies(), "counting" in kinds)
        return result

    def unlink(self):
        companies, kinds = self._companies(), self.mapped("kind")
        result = super().unlink()
        self._propose_again(companies, "counting" in kinds)
        return result

    def _companies(self):
        """The companies whose letters these rules speak of."""
        if all(rule.company_id for rule in self):
            return self.company_id
        return self.env["res.company"].sudo().search([])

    @api.model
    def _propose_again(self, companies, reading):
        """The scheduler proposes anew for open letters; what a person decided stays.

        :param reading: how words count has changed, so letters are read again
        """
        connections = self.env["ebox.connection"].sudo()
        connections.with_context(active_test=False).search(
            [("company_id", "in", companies.ids)]
        )._propose_later(reading=reading)

    @api.model
    def _of_company(self, kind, company):
        return self.sudo().search(
            [("kind", "=", kind), ("company_id", "in", (False, company.id))]
        )

    @api.model
    def _term_rules(self, company):
        """How terms in words count: list of ``letter_text.TermRule``."""
        return [
            TermRule(
                name=rule.name,
                valid_from=rule.valid_from or None,
                valid_until=rule.valid_until or None,
                first_day_counts=rule.first_day_counts,
                roll=rule.roll,
            )
            for rule in self._of_company("counting", company)
        ]

    def _fits(self, document):
        """Whether this rule gives a letter a term."""
        self.ensure_one()
        day, kind, sender = (
            document.receipt_day,
            self.message_type_id,
            self.sender_id,
        )
        return (
            bool(day)
            and (not self.valid_from or self.valid_from <= day)
            and (not self.valid_until or day <= self.valid_until)
            and (not self.registered_only or document.registered)
            and (not kind or kind == document.message_type_id)
            and (not sender or sender == document.sender_id)
        )

    def _ends(self, received):
        """The last day of the term, and the last day to act.

        :param received: date of receipt
        :return: (date, date)
        """
        self.ensure_one()
        received = bounded(received)
        amount = self.amount - self.first_day_counts
        if self.unit == "working_days":
            day = workdays.add_working_days(received, amount)
        else:
            day = received + relativedelta(**{self.unit: amount})
        return day, rolled(day, self.roll)


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    propose_before = fields.Integer(
        readonly=True,
        copy=False,
        help="Deadlines are proposed again for letters with a lower id; 0: for none.",
    )
    propose_reading = fields.Boolean(
        readonly=True, copy=False, help="These letters are read again as well."
    )

    def _propose_later(self, *, reading=False):
        """Deadlines of all open letters are proposed again soon.

        :param reading: the letters are read again as well
        """
        values = {"propose_before": LARGEST_ID}
        if reading:
            values["propose_reading"] = True
        if self:
            self.with_context(tracking_disable=True).write(values)
            self._trigger_sync()

    @api.model
    def _propose_waiting(self):
        """Do what ``_propose_later`` asked for; after a while the rest is left."""
        end = time.monotonic() + SECONDS
        waiting = self.sudo().with_context(active_test=False, tracking_disable=True)
        for record in waiting.search([("propose_before", ">", 0)]):
            while record.propose_before:
                if time.monotonic() > end:
                    self._trigger_sync()
                    return
                if not record._propose_next():
                    break

    def _propose_next(self):
        """One batch; a bad letter does not stop the others.

        :return: whether the next one may follow
        """
        start = self.propose_before
        domain = Domain("connection_id", "=", self.id) & Domain(
            [
                ("id", "<", start),
                ("state", "!=", "done"),
                ("deadline_confirmed", "=", False),
            ]
        )
        letters = (
            self.env["ebox.document"]
            .sudo()
            .search(domain, order="id desc", limit=BATCH)
        )
        rest = letters[-1].id if len(letters) == BATCH else 0
        if self._try(partial(self._propose_for, letters, start, rest)):
            return True
        for letter in letters:
            self._try(partial(self._propose_for, letter, start, start))
        nothing = letters.browse()
        return self._try(partial(self._propose_for, nothing, start, rest))

    def _propose_for(self, letters, start, rest):
        """Propose, and note where to go on: unless it was asked for again meanwhile."""
        if self.propose_before != start:
            return
        letters._propose_from_data()
        if self.propose_reading:
            letters.filtered(
                lambda d: d.reading_state in ("read", "partly", "recognised")
            )._read_again()
        if rest != start:
            self.propose_before = rest
            if not rest:
                self.propose_reading = False


def rolled(day, roll):
    """The day on which to act for a term that ends on a day.

    :param roll: one of ``ROLLS``
    """
    if roll == "after":
        return workdays.working_day_on_or_after(day)
    if roll == "before":
        return workdays.working_day_on_or_before(day)
    return day
