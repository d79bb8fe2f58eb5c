# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from decimal import Decimal

import pytest

from belgian_payment import stated_vat

TOTAL = Decimal("443.47")


@pytest.mark.parametrize(
    ("text", "vat"),
    [
        ("Totaal excl. btw 366,50 EUR\nBtw 21 % 76,97 EUR\nTotaal 443,47", "76.97"),
        ("Total HTVA 366,50 ; TVA 21 % : 76,97", "76.97"),
        ("Netto 366,50, zzgl. MwSt. 76,97", "76.97"),
        ("Verschuldigde btw: 443,47 EUR", None),
        ("Ondernemingsnummer BTW BE 0999.999.922, te betalen 443,47", None),
        ("Hoofdsom 366,50, kosten 76,97", None),
    ],
)
def test_vat_is_what_a_rate_makes_of_the_total(text, vat):
    assert stated_vat(TOTAL, [text]) == (vat and Decimal(vat))


def test_thousands_other_rates_and_nothing_asked():
    assert stated_vat(Decimal("10600.00"), ["btw 600,00 op 10.000,00"]) == 600
    assert stated_vat(Decimal(0), ["btw 0,00"]) is None
