# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The VAT in what a letter asks: by its figures, not by its words alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from .folding import fold
from .values import money_in

RATES = (21, 12, 6)
_CENT = Decimal("0.01")
_MOST = 100_000  # signs of a letter
_WORD = re.compile(r"\b(?:btw|b\.t\.w|tva|t\.v\.a|mwst|mehrwertsteuer)\b")


def stated_vat(total: Decimal, texts: Iterable[str]) -> Decimal | None:
    """The VAT that these pages state of a total, beside what is without it.

    Both must stand there, and be what a Belgian rate makes of the total: a letter that
    asks for VAT, or names it in passing, is no invoice with VAT.
    """
    text = fold(" ".join(texts)[:_MOST])
    if total <= 0 or not _WORD.search(text):
        return None
    found = {amount for amount, _begin, _end in money_in(text)}
    for rate in RATES:
        vat = (total * rate / (100 + rate)).quantize(_CENT)
        if {vat, total - vat} <= found:
            return vat
    return None
