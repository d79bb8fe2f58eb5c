# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""All days of a letter with what each is for, as the portal and the ZIP tell them.

The letter's one deadline says which day the company watches; another one that comes
later can count more for whoever reads the letter, a hearing for instance.
"""

from typing import NamedTuple

from odoo import models
from odoo.fields import Domain
from odoo.tools import format_date

from ..payment.fields import UNPAID
from ..sharing.access import today

#: What is read of each of thousands of letters, and nothing else of them.
READ = ("deadline", "deadline_confirmed", "payment_state", "payment_plan", "due_date")


class Day(NamedTuple):
    """One day of a letter.

    ``ends`` differs from ``day`` where the last moment lies on a day off, on which
    nothing can be done; ``pays`` where it is that of the payment.
    """

    day: object
    ends: object
    what: str
    confirmed: bool
    pays: bool = False


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _letter_days(self):
        """By letter's id its ``Day``s, the earliest first; none of what is over.

        What a person dismissed is none, and nothing is left to do in a letter that is
        done, or to pay where it was paid.
        """
        proposals = self.env["ebox.deadline"].sudo()
        proposals = proposals.search(
            [("document_id", "in", self.ids), ("state", "!=", "dismissed")]
        )
        by_letter = proposals.grouped("document_id")
        dated = Domain("deadline", "!=", False)
        dated |= Domain("id", "in", proposals.document_id.ids)
        concerned = self.sudo().search_fetch(
            dated & Domain("id", "in", self.ids) & Domain("state", "!=", "done"), READ
        )
        return {
            letter.id: letter._days_of(by_letter.get(letter, proposals.browse()))
            for letter in concerned
        }

    def _days_of(self, proposals):
        """The days of this letter.

        :param proposals: its ``ebox.deadline`` that nobody dismissed
        """
        found = {}
        waits = self.payment_state in UNPAID
        for proposal in proposals:
            pays = proposal._is_of_payment()
            if pays and not (waits and self._asks_by(proposal.day)):
                continue
            sure = proposal.state == "chosen"
            what = proposal._portal_what()
            known = found.get((proposal.act_by, what))
            sure = sure or bool(known and known.confirmed)
            day = Day(proposal.act_by, proposal.day, what, sure, pays)
            found[proposal.act_by, what] = day
        own = self.deadline
        if own and not self.deadline_paid and all(own != d.day for d in found.values()):
            found[own, ""] = Day(own, own, "", self.deadline_confirmed)
        named = {day.day for day in found.values() if day.what}
        days = [d for d in found.values() if d.what or d.day not in named]
        return sorted(days, key=lambda d: (d.day, d.what))

    def _asks_by(self, day):
        """Whether a day to pay is asked for now: of instalments, the next one is."""
        return not self.payment_plan or not self.due_date or day <= self.due_date

    def _deadlines_told(self):
        """The same by letter's id as one text for each, in the user's language."""
        return {
            number: "; ".join(self._day_text(day) for day in days)
            for number, days in self._letter_days().items()
            if days
        }

    def _day_text(self, day):
        """One ``Day`` in words."""
        parts = [format_date(self.env, day.day), day.what]
        if day.ends != day.day:
            parts.append(self._end_text(day))
        if not day.confirmed:
            parts.append(self.env._("(to be confirmed)"))
        return " ".join(filter(None, parts))

    def _end_text(self, day):
        """That the last moment itself lies on a day off."""
        return self.env._(
            "(ends on %(day)s, a day off)", day=format_date(self.env, day.ends)
        )

    def _portal_days(self, days):
        """The ``Day``s of this letter as plain values of a page.

        The payment's own day stands with the payment.
        """
        due = self._portal_is_due() and self.due_date
        return [
            {
                "day": format_date(self.env, day.day),
                "what": day.what,
                "ends": self._end_text(day) if day.ends != day.day else "",
                "confirmed": day.confirmed,
                "late": day.day < today(),
            }
            for day in days
            if not (day.pays and day.day == due)
        ]


class EboxDeadline(models.Model):
    _inherit = "ebox.deadline"

    def _portal_what(self):
        """What is to be done by this day, or ""."""
        if self.purpose == "other":
            return ""
        if self.what_for or self.source != "payment":
            return self.what_for or ""
        return dict(self._fields["purpose"]._description_selection(self.env))["pay"]
