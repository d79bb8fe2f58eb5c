# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The warning that the bank has moved money for a letter that nobody has linked yet."""

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL, format_amount, format_date

from ..payment.fields import PAYABLE


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    bank_line_found = fields.Boolean(
        "A bank line was found for it",
        compute="_compute_bank_line_found",
        search="_search_bank_line_found",
        compute_sudo=True,
    )
    bank_line_text = fields.Char(
        "What the bank line seems to pay",
        compute="_compute_bank_line_found",
        compute_sudo=True,
    )

    bank_line_short = fields.Char(
        "What the bank line seems to pay, in short",
        compute="_compute_bank_line_found",
        compute_sudo=True,
    )
    perhaps_paid_amount = fields.Monetary(
        "Perhaps paid", compute="_compute_perhaps_paid_amount", compute_sudo=True
    )

    @api.depends("payment_state", "amount", "payment_plan", "paid_amount")
    @api.depends_context("lang")
    def _compute_bank_line_found(self):
        """Whether lines that nobody has linked fit this payment best, and how far."""
        by_letter = self._origin._found_lines()
        for record in self:
            found = by_letter.get(record._origin)
            record.bank_line_found = bool(found)
            record.bank_line_text = found and record._found_lines_text(found)
            record.bank_line_short = found and record._found_lines_short(found)

    def _found_lines(self):
        """Lines of the bank that nobody has linked and that fit one of these best.

        :return: dict of the letters that can be paid to ``account.bank.statement.line``
        """
        lines = self.env["account.bank.statement.line"].sudo()
        lines = lines.search(
            [
                ("ebox_best_document_id", "in", self.ids),
                ("ebox_link_state", "in", ("open", False)),
            ]
        )
        return {
            letter: found
            for letter, found in lines.grouped("ebox_best_document_id").items()
            if letter.payment_state in PAYABLE
        }

    def _perhaps_paid(self):
        """What such lines seem to have paid already of what is still to be paid now.

        :return: dict of ids to amounts, of letters for which there is a line
        """
        return {
            letter.id: min(_moved(lines), letter.open_amount)
            for letter, lines in self._found_lines().items()
        }

    @api.depends("payment_state", "amount", "payment_plan", "paid_amount")
    def _compute_perhaps_paid_amount(self):
        amounts = self._origin._perhaps_paid()
        for record in self:
            record.perhaps_paid_amount = amounts.get(record._origin.id, 0.0)

    def _field_to_sql(self, alias, field_expr, query=None):
        """``perhaps_paid_amount`` as ``_perhaps_paid`` counts it, for sums of letters.

        It is for letters with ``bank_line_found``: the state is not asked again.
        """
        if field_expr != "perhaps_paid_amount":
            return super()._field_to_sql(alias, field_expr, query)
        lines = self.env["account.bank.statement.line"]
        lines.flush_model(
            ["ebox_best_document_id", "ebox_link_state", "amount", "ebox_linked_amount"]
        )
        return SQL(
            """
            LEAST(%s, (SELECT -SUM(amount - COALESCE(ebox_linked_amount, 0))
                         FROM account_bank_statement_line
                        WHERE ebox_best_document_id = %s
                          AND COALESCE(ebox_link_state, 'open') = 'open'))
            """,
            super()._field_to_sql(alias, "open_amount", query),
            SQL.identifier(alias, "id"),
        )

    @api.model
    def _perhaps_paid_sum(self, domain):
        """The same of all letters of a domain, as superuser: dict of currency to sum.

        :param domain: ``Domain`` of letters that the caller may know of
        """
        lines = self.env["account.bank.statement.line"].sudo()
        lines = lines.search(
            Domain("ebox_best_document_id", "any", domain)
            & Domain("ebox_link_state", "in", ("open", False))
        )
        sums = {}
        letters = lines.ebox_best_document_id
        for number, amount in letters._perhaps_paid().items():
            currency = letters.browse(number).currency_id
            sums[currency] = sums.get(currency, 0.0) + amount
        return sums

    def _found_lines_short(self, lines):
        """How much these lines seem to pay, in few words."""
        moved = _moved(lines)
        if self.currency_id.compare_amounts(moved, self._open_to_link()) >= 0:
            return self.env._("Perhaps paid: a bank line was found")
        return self.env._(
            "Perhaps paid in part: %(amount)s",
            amount=format_amount(self.env, moved, self.currency_id),
        )

    @api.model
    def _search_bank_line_found(self, operator, value):
        """What ``_compute_bank_line_found`` says, asked of the database at once."""
        if operator != "in":
            return NotImplemented
        lines = self.env["account.bank.statement.line"]
        lines.flush_model(["ebox_best_document_id", "ebox_link_state"])
        best = SQL(
            """
            (SELECT ebox_best_document_id FROM account_bank_statement_line
              WHERE ebox_best_document_id IS NOT NULL
                AND COALESCE(ebox_link_state, 'open') = 'open')
            """
        )
        found = Domain("id", "in", best) & Domain("payment_state", "in", PAYABLE)
        return Domain.OR((found if wanted else ~found) for wanted in value)

    def _found_lines_text(self, lines):
        """How much these lines seem to pay, and what stays open then.

        :param lines: ``account.bank.statement.line`` with money that left
        """
        moved, left = _moved(lines), self._open_to_link()
        rest = self.currency_id.round(left - moved)
        values = {
            "count": len(lines),
            "day": format_date(self.env, lines.sorted("date")[-1:].date),
            "paid": format_amount(self.env, moved, self.currency_id),
            "rest": format_amount(self.env, rest, self.currency_id),
        }
        _, in_part = self.env._, self.currency_id.compare_amounts(moved, left) < 0
        if len(lines) > 1 and in_part:
            return _(
                "%(count)s bank lines, the last of %(day)s, seem to have paid "
                "%(paid)s of this letter: %(rest)s stays open.",
                **values,
            )
        if len(lines) > 1:
            return _(
                "%(count)s bank lines, the last of %(day)s, seem to have paid this "
                "letter already: %(paid)s together.",
                **values,
            )
        if in_part:
            return _(
                "A bank line of %(day)s seems to have paid %(paid)s of this letter: "
                "%(rest)s stays open.",
                **values,
            )
        return _(
            "A bank line of %(day)s seems to have paid this letter already: %(paid)s.",
            **values,
        )


def _moved(lines):
    """The money that left by these lines, as far as it is linked to no letter."""
    return -sum(lines.mapped("ebox_open_amount"))
