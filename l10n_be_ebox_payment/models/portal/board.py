# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""An accountant's companies at one glance, the most urgent first.

Also what an accountant has done with letters, for whole pages.
"""

from dataclasses import dataclass

from odoo import api, models
from odoo.fields import Domain

from .search import BOARD

COUNTED = BOARD[1:]
UNSURE = "due_unsure"
#: From the worst to the best; a box that was never connected says nothing of others.
HEALTHS = ("broken", "late", "paused", "waiting", "ok", "off")
BROKEN = {"broken", "late", "off"}
COUNTS_MONEY = ("unpaid", "pay_soon", "pay_late", "pay_old")  # filters by money


@dataclass(frozen=True)
class Marks:
    """The ids of the letters of a page for which each of these is so."""

    opened: frozenset = frozenset()
    downloaded: frozenset = frozenset()
    answered: frozenset = frozenset()
    downloadable: frozenset = frozenset()
    changed: frozenset = frozenset()


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    @api.model
    def _portal_board(self, user):
        """The companies that granted something, each with its numbers.

        :return: list of dicts with the company's ``id`` and ``name``, the number of its
            granted letters in each of ``COUNTED`` and as ``all``, of those that are due
            how many by a day that nobody has confirmed (``UNSURE``), and its
            ``health``, ``health_name`` and ``broken``; the most urgent company first
        """
        granted, everything = self._granted_domain(user), self.sudo()
        counts = {}
        for show in (*BOARD, UNSURE):
            domain = granted & self._portal_show_domain(user, show)
            groups = everything._read_group(domain, ["company_id"], ["__count"])
            counts[show] = {company.id: count for company, count in groups}
        companies = self.env["ebox.accountant.access"]._live(user).company_id
        healths = self._portal_healths(companies)
        health_names = self._portal_words("health", self.env["ebox.connection"])
        rows = [
            {
                "id": company.id,
                "name": company.name,
                **{show: found.get(company.id, 0) for show, found in counts.items()},
                "health": healths[company.id],
                "health_name": health_names[healths[company.id]],
                "broken": healths[company.id] in BROKEN,
            }
            for company in companies
        ]
        return sorted(rows, key=_urgency)

    @api.model
    def _portal_healths(self, companies):
        """dict of company id to the worst of its connections that are in use"""
        connections = self.env["ebox.connection"].sudo()
        connections = connections.search([("company_id", "in", companies.ids)])
        found = dict.fromkeys(companies.ids, HEALTHS[-1])
        for connection in connections:
            number = connection.company_id.id
            found[number] = min(
                found[number], connection.health or HEALTHS[-1], key=HEALTHS.index
            )
        return found

    @api.model
    def _portal_words(self, name, records=None):
        """The values of a selection field with their words, in the user's language."""
        records = self if records is None else records
        return dict(records._fields[name]._description_selection(self.env))

    def _portal_marks(self, user):
        """What the rows of these letters tell this accountant; one query for each.

        :param user: ``res.users``
        :return: ``Marks``
        """
        here = Domain("id", "in", self.ids)
        changed = self.env["ebox.accountant.access"]._live(user)._changed_letters()
        return Marks(
            opened=frozenset(self._portal_opened(user)),
            downloaded=frozenset(self._portal_downloaded(user)),
            answered=frozenset(self._portal_answered(user, here)),
            changed=frozenset(self._granted_to(user, here & changed).ids),
            downloadable=frozenset(self._granted_to(user, here, right="download").ids),
        )

    def _portal_note_opened(self, user):
        """The accountant opens this letter; again today where a message is new."""
        self.ensure_one()
        if self.id in self._portal_marks(user).answered:
            self._note_access("opened")
        else:
            self._note_opened()

    def _portal_opened(self, user):
        """dict of id to when he opened the letter last, of those that he opened"""
        domain = self._portal_opened_domain(user)
        domain &= Domain("document_id", "in", self.ids)
        lines = self.env["ebox.access.log"].sudo()
        groups = lines._read_group(domain, ["document_id"], ["date:max"])
        return {letter.id: moment for letter, moment in groups}

    @api.model
    def _portal_opened_domain(self, user):
        """The lines of the access log that tell that this accountant opened letters."""
        mine = Domain("user_id", "=", user.id) & Domain("action", "=", "opened")
        return mine & Domain("document_id", "!=", False)

    @api.model
    def _portal_unopened_domain(self, user):
        """The letters that this accountant never opened."""
        lines = self.env["ebox.access.log"].sudo()
        opened = lines._search(self._portal_opened_domain(user))
        return Domain("id", "not in", opened.subselect("document_id"))

    def _portal_downloaded(self, user):
        domain = self.env["ebox.share"]._downloads_of(user.partner_id)
        domain &= Domain("document_id", "in", self.ids)
        groups = self.env["ebox.share"].sudo()._read_group(domain, ["document_id"])
        return {letter.id for (letter,) in groups}

    def _portal_last_answers(self, user):
        """dict of id to the moment of the last message that is not his own"""
        domain = self._portal_messages_domain()
        domain &= Domain("author_id", "!=", user.partner_id.id)
        messages = self.env["mail.message"].sudo()
        groups = messages._read_group(domain, ["res_id"], ["date:max"])
        return dict(groups)

    @api.model
    def _portal_money_told(self, user, domain):
        """What is still to be paid for the granted letters that fit.

        :return: dict of texts with an amount for each currency, "" for nothing:
            ``open`` (to be paid now), ``unchecked`` and ``found`` of it (still to be
            checked; perhaps paid, as a bank line was found), and ``later``, the
            instalments after the next
        """
        granted = self._granted_domain(user) & Domain(domain)
        sums = ["open_amount:sum", "unchecked_amount:sum"]
        groups = self.sudo()._read_group(
            granted, ["currency_id"], sums, order="currency_id"
        )
        later = {}
        planned = Domain("payment_plan", "!=", False)
        for letter in self.sudo().search(granted & planned):
            currency = letter.currency_id
            later[currency] = later.get(currency, 0.0) + letter._later_amount()
        found = {
            "open": {currency: amount for currency, amount, _part in groups},
            "unchecked": {currency: part for currency, _amount, part in groups},
            "found": self._perhaps_paid_sum(granted),
            "later": later,
        }
        return {
            name: ", ".join(
                self._portal_money(amount, currency)
                for currency, amount in amounts.items()
                if amount
            )
            for name, amounts in found.items()
        }


class EboxShare(models.Model):
    _inherit = "ebox.share"

    @api.model
    def _downloads_of(self, partner):
        """The domain of what this partner downloaded in the portal."""
        return Domain("partner_id", "=", partner.id) & Domain("how", "=", "download")


def _urgency(row):
    numbers = (row[name] for name in ("due", "unpaid", "new", "not_downloaded"))
    return (*(-number for number in numbers), not row["broken"], row["name"].casefold())
