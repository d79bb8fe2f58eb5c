# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A plan of instalments: the rows of a table with a day to pay and an amount each."""

from __future__ import annotations

from decimal import Decimal

from .candidates import Letter
from .payment import Instalment

MOST = 120  # ten years of months


def plan_of(letter: Letter, amount: Decimal | None) -> list[Instalment]:
    """The instalments that a letter lists, by day; none where that is not plain.

    A table of invoices has days and amounts too: the letter must speak of instalments,
    each day stands for one amount, and what the letter asks is the first of them.

    :param amount: what the letter asks, None where nobody knows
    """
    rows = _rows(letter)
    if not 2 <= len(rows) <= MOST or amount not in (None, rows[0].amount):
        return []
    if len({each.day for each in rows}) < len(rows):
        return []
    spoken = any("instalment" in letter.names(s.low) for s in letter.statements)
    return rows if spoken else []


def _rows(letter: Letter) -> list[Instalment]:
    """Of each row the last day and the last amount, which is what is to be paid."""
    found = set()
    for row in letter.instalments:
        cells = [letter.statements[place] for place in letter.rows[row]]
        received = letter.received
        days = (
            [day for c in cells for day, _b, _e in c.dates(received)]
            if received
            else []
        )
        money = [each for cell in cells for each in cell.money]
        found.add(Instalment(days[-1], money[-1][0]))
    return sorted(found)
