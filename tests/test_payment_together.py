# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the fields of one payment say of each other, and what the reader makes of it."""

from datetime import date
from decimal import Decimal

import pytest

from belgian_payment import text_reading
from belgian_payment.ranker import Ranked
from belgian_payment.statements import statements_of
from belgian_payment.together import Spot, beside, likeliest, sureness
from letter_text import Page

RECEIVED = date(2026, 3, 2)
AMOUNTS = (Decimal("310.00"), Decimal("75.50"))


@pytest.mark.parametrize(
    ("spot", "near"),
    [
        (Spot(1, 7, 3), "with"),
        (Spot(1, 4, 3), "row"),
        (Spot(1, 8, 4), "next"),
        (Spot(1, 10, 5), "near"),
        (Spot(1, 30, 9), "page"),
        (Spot(2, 7, 3), "elsewhere"),
    ],
)
def test_where_another_field_stands_is_told_by_its_nearest_place(spot, near):
    far = Spot(3, 90, 40)
    chosen = {"iban": [far, spot], "amount": [spot]}
    assert beside("amount", [Spot(1, 7, 3)], chosen) == {f"by iban:{near}"}


def test_only_what_is_likely_speaks_for_others():
    assert likeliest({"a": 0.39, "b": 0.2}) is None
    assert likeliest({"a": 0.1, "b": 0.7}) == "b"
    assert likeliest({}) is None


def test_how_sure_the_fields_are_is_told_of_each_and_of_all():
    told = set(
        sureness({"amount": [0.1, 0.9], "iban": [0.6], "due_date": [0.3]} | NONE)
    )
    assert {"has:amount sure:3", "has:iban sure:2", "has:due_date sure:1"} < told
    assert "has:communication sure:0" in told
    assert "has:sure:amount+iban" in told
    assert "has:sure:nothing" in set(sureness(dict.fromkeys(FIELDS, ())))


NONE = {"communication": ()}
FIELDS = ("amount", "iban", "communication", "due_date")


@pytest.mark.parametrize("agree", [True, False])
def test_an_amount_must_be_the_best_by_itself_and_beside_the_others(monkeypatch, agree):
    """A rank that changes its mind: the letter has two amounts, a person chooses."""

    def rank(field, values):
        if field != "amount":
            return [Ranked(value, 0.9) for value in values]
        names = (name for names in values.values() for name in names)
        joined = any(name.startswith("by ") for name in names)
        first, second = AMOUNTS if agree or joined else AMOUNTS[::-1]
        return [Ranked(first, 0.9), Ranked(second, 0.1)]

    monkeypatch.setattr(text_reading, "rank", rank)
    page = Page(1, "Te betalen: 310,00 EUR\nKosten: 75,50 EUR\nBE71 0961 2345 6769")
    finds = text_reading.TextReading(statements_of([page]), RECEIVED, ()).finds()
    assert finds["amount"][0].value == AMOUNTS[0]
    assert bool(finds["amount?"]) is not agree
