# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Bills that are there already for what a letter asks, so that none is booked twice.

One with the letter's own reference is its bill; one of the same contact and amount may
be, and a person says so.
"""

from datetime import timedelta

from odoo import api, fields, models
from odoo.fields import Domain

from ...belgian_payment import parse_ogm
from ...belgian_payment.days import bounded
from ...belgian_payment.matching import reference_of
from ..payment.same_payment import WITHIN
from .bill import BILL_TYPES, SEES_BILLS

#: About as old as a letter: one of the same amount of another month is another bill.
ABOUT = timedelta(days=25)


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    known_bill_id = fields.Many2one(
        "account.move",
        "Bill that is there already",
        compute="_compute_known_bill_id",
        groups=SEES_BILLS,
        help="A bill with the same reference, for instance received by Peppol.",
    )
    similar_bill_id = fields.Many2one(
        "account.move",
        "Bill with another reference",
        compute="_compute_known_bill_id",
        groups=SEES_BILLS,
        help="A bill of the same contact and amount, for instance typed from a letter "
        "on paper.",
    )

    @api.depends(
        *("bill_id", "communication", "amount", "currency_id", "receipt_day"),
        *("sender_id", "partner_id"),
    )
    def _compute_known_bill_id(self):
        may_see = self.env["account.move"].has_access("read")
        for record in self:
            none = record.sudo().bill_id or not may_see or not record._origin
            bills = similar = record.known_bill_id.browse()
            if not none:
                bills = record._known_bills()
                similar = bills or record._similar_bills()
            record.known_bill_id = bills[:1]
            record.similar_bill_id = (similar - bills)[:1]

    def _known_bills(self):
        """Bills of the company that ask for the same payment, as the user sees them.

        The same structured or RF reference, however it is written; without one the
        same contact, amount and reference. Within the months in which a reference
        is the same payment: it comes back with the next year's.

        :return: ``account.move``, posted ones first
        """
        moves = self.env["account.move"].with_company(self.company_id)
        domain = self._bills_domain(WITHIN)
        reference = reference_of(self.communication)
        if reference:
            return self._bills_with_reference(moves, domain, reference)
        if not self.communication:
            return moves
        domain &= Domain("ref", "=", self.communication) | Domain(
            "payment_reference", "=", self.communication
        )
        return self._bills_of_amount(moves, domain)

    def _similar_bills(self):
        """Bills that may be this letter's, though they bear another reference.

        Of the same contact and amount, about as old; none that is another letter's, or
        has a structured reference of its own where the letter has one, too.
        """
        moves = self.env["account.move"].with_company(self.company_id)
        found = self._bills_of_amount(moves, self._bills_domain(ABOUT))
        others = self.env["ebox.document"].sudo()
        found -= others.search([("bill_id", "in", found.ids)]).bill_id
        if not reference_of(self.communication):
            return found
        return found.filtered(
            lambda m: not any(map(reference_of, (m.payment_reference, m.ref)))
        )

    def _bills_domain(self, within):
        """The company's bills that are so near to the day of receipt."""
        domain = Domain("company_id", "=", self.company_id.id)
        domain &= Domain("move_type", "in", BILL_TYPES)
        domain &= Domain("state", "in", ("draft", "posted"))
        if self.receipt_day:
            received = bounded(self.receipt_day)
            near = Domain("invoice_date", ">=", received - within)
            near &= Domain("invoice_date", "<=", received + within)
            domain &= near | Domain("invoice_date", "=", False)
        return domain

    def _bills_of_amount(self, moves, domain):
        """Those of the letter's contact with exactly its amount."""
        partner = self.sudo().partner_id.commercial_partner_id
        if not (partner and self.amount):
            return moves
        domain &= Domain("commercial_partner_id", "=", partner.id)
        domain &= Domain("currency_id", "=", self.currency_id.id)
        found = moves.search(domain, order="state desc, id")
        same = self.currency_id.compare_amounts
        return found.filtered(lambda m: not same(m.amount_total, self._asked_in_all()))

    @api.model
    def _bills_with_reference(self, moves, domain, reference):
        # the last five digits of an OGM stand together in every way of writing it
        pattern = f"%{reference[-5:]}%" if parse_ogm(reference) else "RF%"
        names = ("payment_reference", "ref")
        written = Domain.OR(Domain(name, "=ilike", pattern) for name in names)
        found = moves.search(domain & written, order="state desc, id")
        return found.filtered(
            lambda m: reference in map(reference_of, (m.payment_reference, m.ref))
        )
