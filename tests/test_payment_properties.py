# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Whatever the letter: nothing is raised, nothing is endless, nothing is invented."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import properties_support  # noqa: F401 - the usual profile: the same examples each time
import pytest
from hypothesis import given
from hypothesis import strategies as st
from payment_support import belgian_iban, ogm
from work_support import lines_run

from belgian_payment import (
    DIRECTIONS,
    FIELDS,
    PROBLEMS,
    format_ogm,
    parse_iban,
    parse_ogm,
    parse_rf,
    read_payment,
)
from letter_text import Page, extract_pages

RECEIVED = date(2026, 3, 12)
OWN = belgian_iban(1)
PIECES = (
    "te betalen saldo reeds betaald gelieve te storten op rekening uw rekening "
    "IBAN BIC mededeling met vermelding van à payer solde compte veuillez verser "
    "communication zu zahlen Konto Mitteilung bitte überweisen terugbetaling "
    "rembours Erstattung niets rien nichts hoeft geen indien si falls vóór "
    "uiterlijk au plus tard spätestens 31/03/2026 15 april binnen 30 dagen dans "
    "les 15 jours 1.234,56 EUR € 99,00 0,00 12 1 234,56 € EUR BE RF18 5390 0754 "
    '7034 +++ *** / . , ; : ( ) “ ” " 2026 schijf DEMOBEBB begunstigde '
    "bénéficiaire Empfänger op naam van +++123/4567/ 89012+++"
).split(" ") + [
    *("\n", "\n\n", "   ", OWN, belgian_iban(2), belgian_iban(3)),
    *(format_ogm(ogm(number)) for number in (1, 97, 1234567890)),
]
letters = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join)


def check(found) -> None:
    """What holds for any letter."""
    assert found.direction in DIRECTIONS
    assert found.problem in {None, *PROBLEMS}
    if found.direction != "pay":
        assert all(getattr(found, name) is None for name in FIELDS)
    assert found.amount is None or Decimal(0) < found.amount < 10**9
    assert found.iban is None or parse_iban(found.iban) == found.iban != OWN
    assert {name for name in FIELDS if getattr(found, name) is not None} == set(
        found.sources
    )
    said = found.communication or ""
    if said.startswith("+++"):
        assert format_ogm(parse_ogm(said)) == said
    if said.startswith("RF"):
        assert parse_rf(said) in (said, None)
    for evidence in found.evidence.values():
        assert all("\n" not in each.text and len(each.text) <= 330 for each in evidence)


@given(letters | st.text(), st.none() | st.dates(date(1950, 1, 1), date(2150, 1, 1)))
def test_any_text_is_read(text, received):
    check(read_payment(b"", [Page(1, text)], received=received, own_ibans=[OWN]))


@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_are_read(content, headed):
    pdf = b"%PDF-1.4\n" + content if headed else content
    check(read_payment(pdf, extract_pages(pdf).pages, received=RECEIVED))
    found = read_payment(pdf, [Page(1, "")], received=RECEIVED)
    check(found)
    assert found.problem


@given(letters)
def test_no_account_and_no_communication_is_invented(text):
    found = read_payment(b"", [Page(1, text)], received=RECEIVED)
    digits = "".join(sign for sign in text if sign.isalnum())
    assert found.iban is None or found.iban in digits
    if found.communication and found.communication.startswith("+++"):
        assert "".join(filter(str.isdigit, found.communication)) in digits


@given(letters)
def test_a_page_without_words_before_it_changes_nothing(text):
    alone = read_payment(b"", [Page(1, text)], received=RECEIVED)
    after = read_payment(b"", [Page(1, ""), Page(2, text)], received=RECEIVED)
    for name in ("direction", "amount", "iban", "communication"):
        assert getattr(alone, name) == getattr(after, name)


HOSTILE = [
    "gelieve ",
    "gelieve te betalen 10,00 EUR ",
    "hoeft niet ",
    "BE",
    "BE12 ",
    f"{OWN} ",
    "RF18 ",
    "+++",
    "+ + + 1 2 3 ",
    "1",
    "1 ",
    "1.",
    "1,23 ",
    "31/03/2026 ",
    "a",
    "A",
    "(",
    "mededeling: ",
    '"',
    "\n",
    "   x",
    "binnen ",
    "keine keine ",
    "geen geen betaling ",
]


def work(text: str) -> int:
    """How many lines of Python are run to read a text."""
    return lines_run(lambda: read_payment(b"", [Page(1, text)], received=RECEIVED))


@pytest.mark.parametrize("piece", HOSTILE)
def test_ten_times_the_text_is_about_ten_times_the_work(piece):
    work(piece * 10)
    small = work((piece * 600)[:600])
    assert work((piece * 6000)[:6000]) < 25 * small + 5_000


@pytest.mark.parametrize("piece", HOSTILE)
def test_much_of_anything_is_read(piece):
    pages = [Page(1, (piece * 50_000)[:50_000])]
    check(read_payment(b"", pages, received=RECEIVED, own_ibans=(OWN,)))
