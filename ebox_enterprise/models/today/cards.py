# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a card of Today is, and how the numbers of all cards are counted at once.

A card never says another number than its list: it is counted by the domain that a click
on it opens, with the record rules of its reader.
"""

from dataclasses import dataclass, field
from datetime import date

from odoo import api, models
from odoo.fields import Domain
from odoo.tools import SQL, format_amount, format_date


@dataclass
class Card:
    """What waits: the records of a domain, and what is told of them.

    Told beside their number: of ``amount`` the sum in each currency; of ``part``, which
    narrows the domain, that sum or else the number, in the words of ``part_text``; of
    ``day`` the first one, in those of ``day_text``. Both texts have one ``%s``.
    """

    name: str
    sequence: int
    title: str
    icon: str
    help: str
    domain: Domain
    danger: bool = False
    quiet: bool = False  # shown only where something waits
    amount: str = ""  # a field of money in ``currency_id``
    part: Domain | None = None
    part_text: str = ""
    day: str = ""  # a field of days
    day_text: str = ""
    order: str = ""  # a field by which its list begins, else ``day``
    context: dict = field(default_factory=dict)  # of its list
    model: str = "ebox.document"  # one with a ``company_id``
    action: str = "ebox_enterprise.action_document"


#: What a card says to the browser as it is.
PLAIN = ("name", "title", "icon", "help", "danger", "quiet", "model", "action")
PLAIN += ("context",)


@dataclass
class Numbers:
    """What was counted for a card, of one company or of several; sums by currency."""

    count: int = 0
    part: int = 0
    sums: dict[int, float] = field(default_factory=dict)
    part_sums: dict[int, float] = field(default_factory=dict)
    day: date | None = None

    def add(self, is_part, currency, count, amount, day):
        """Another row of the statement."""
        sums = self.part_sums if is_part else self.sums
        if currency:
            sums[currency] = sums.get(currency, 0.0) + float(amount or 0)
        if is_part:
            self.part += count
            return
        self.count += count
        self.day = min(filter(None, (self.day, day)), default=None)


class EboxToday(models.AbstractModel):
    _name = "ebox.today"
    _description = "e-Box: what waits today"

    @api.model
    def _counted(self, cards):
        """The cards as plain values, with their numbers.

        :param cards: list of ``Card``
        :return: list of dicts with what is ``PLAIN``, ``domain``, and by ``_worded``
            the ``total`` and the ``lines``, a dict by company id
        """
        totals = [Numbers() for _card in cards]
        lines = [{} for _card in cards]
        for number, is_part, company, *row in self._rows(cards):
            totals[number].add(is_part, *row)
            lines[number].setdefault(company, Numbers()).add(is_part, *row)
        return [
            {
                **{name: getattr(card, name) for name in PLAIN},
                "domain": list(card.domain),
                "order": card.order or card.day,
                "total": self._worded(card, total),
                "lines": {
                    company: self._worded(card, numbers)
                    for company, numbers in own.items()
                },
            }
            for card, total, own in zip(cards, totals, lines, strict=True)
        ]

    @api.model
    def _rows(self, cards):
        """The numbers of all cards, or of their parts, by company and currency.

        :return: tuples of the card's place, whether it is the part, company, currency,
            number, sum and first day
        """
        selects = []
        for number, card in enumerate(cards):
            selects.append(self._select(number, card, card.domain, is_part=False))
            if card.part is not None:
                domain = card.domain & card.part
                selects.append(self._select(number, card, domain, is_part=True))
        return self.env.execute_query(SQL(" UNION ALL ").join(selects))

    @api.model
    def _select(self, number, card, domain, *, is_part):
        records = self.env[card.model]
        query = records._search(domain)

        def column(name):
            return records._field_to_sql(query.table, name, query)

        company = column("company_id")
        currency, amount = SQL("NULL::int"), SQL("NULL::numeric")
        day = SQL("NULL::date")
        query.groupby = company
        if card.amount:
            currency = column("currency_id")
            amount = SQL("SUM(%s)", column(card.amount))
            query.groupby = SQL("%s, %s", company, currency)
        if card.day:
            day = SQL("MIN(%s)", column(card.day))
        return query.select(
            *(SQL("%s", number), SQL("%s", is_part), company, currency),
            *(SQL("COUNT(*)"), amount, day),
        )

    @api.model
    def _worded(self, card, numbers):
        """The numbers of a card in words.

        :param numbers: ``Numbers``
        :return: dict of ``count``, ``amounts`` and ``notes``, both lists of str
        """
        notes = []
        if numbers.part:
            sums = " + ".join(self._amounts(numbers.part_sums))
            notes.append(card.part_text % (sums or numbers.part))
        if numbers.day:
            notes.append(card.day_text % format_date(self.env, numbers.day))
        return {
            "count": numbers.count,
            "amounts": self._amounts(numbers.sums),
            "notes": notes,
        }

    @api.model
    def _amounts(self, sums):
        currencies = self.env["res.currency"].browse(sums)
        return [format_amount(self.env, sums[c.id], c) for c in currencies]
