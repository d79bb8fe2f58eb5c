# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Deadlines in tables and beside labels, found by where words stand on the page."""

from __future__ import annotations

from datetime import date

import pytest

from letter_text import Page, Word, find_deadlines

RECEIVED = date(2026, 3, 2)


def page(*rows: list[tuple[float, str]]) -> Page:
    """A page of rows; each cell is where it begins and its text. Text order is odd."""
    words, lines = [], []
    for number, row in enumerate(rows):
        for begin, text in row:
            left = begin
            for part in text.split():
                words.append(
                    Word(
                        part,
                        left,
                        20.0 * number,
                        left + 5 * len(part),
                        20.0 * number + 9,
                    )
                )
                left += 5 * len(part) + 3
            lines.append(text)
    return Page(1, "\n".join(reversed(lines)), words, 595, 842)


def days(*rows) -> list[str]:
    found = find_deadlines([page(*rows)], received=RECEIVED)
    return [deadline.day.isoformat() for deadline in found]


@pytest.mark.parametrize(
    "heading",
    ["Te betalen tegen", "Date limite de paiement", "Spätestes Zahlungsdatum"],
)
def test_all_instalments_under_a_heading_are_found(heading):
    found = days(
        [(40, "Nr."), (150, heading), (400, "EUR")],
        [(40, "1"), (150, "20/03/2026"), (400, "100,00")],
        [(40, "2"), (150, "20/04/2026"), (400, "100,00")],
        [(40, "3"), (150, "20/05/2026"), (400, "100,00")],
    )
    assert found == ["2026-03-20", "2026-04-20", "2026-05-20"]


def test_days_under_another_heading_are_none():
    found = days(
        [(40, "Datum"), (150, "Stuk"), (400, "EUR")],
        [(40, "20/03/2026"), (150, "Factuur"), (400, "100,00")],
    )
    assert found == []


def test_the_column_says_which_of_two_days_it_is():
    found = days(
        [(40, "Uitvoering"), (150, "Uiterste betaaldatum"), (400, "EUR")],
        [(40, "16/03/2026"), (150, "20/03/2026"), (400, "100,00")],
    )
    assert found == ["2026-03-20"]


def test_a_term_beside_its_label_counts_from_the_letter():
    found = days(
        [(40, "Datum"), (250, "27/02/2026")],
        [(40, "Betaaltermijn"), (250, "10 dagen na de datum van deze brief")],
    )
    assert found == ["2026-03-09"]


def test_a_value_may_go_on_under_itself():
    found = days(
        [(40, "Datum"), (250, "27/02/2026")],
        [(40, "Te betalen binnen"), (250, "Bedrag")],
        [(40, "10 dagen na de"), (250, "100,00 EUR")],
        [(40, "verzending van deze brief")],
    )
    assert found == ["2026-03-09"]


def test_without_boxes_a_line_of_labels_tells_the_date_of_the_letter():
    text = "Ref. Datum\nAB/12 27/02/2026\n\nBetaal binnen 8 dagen na dagtekening."
    [deadline] = find_deadlines([Page(1, text)], received=RECEIVED)
    assert deadline.day == date(2026, 3, 7)


def test_the_cents_of_an_amount_are_no_day():
    assert not find_deadlines(
        [Page(1, "Betaal uiterlijk: 864,30 maart 2026")], received=RECEIVED
    )


def test_a_line_within_a_sentence_is_no_label():
    read = page(
        [(40, "Une réponse à votre demande vous")],
        [(40, "parviendra au plus tard le 20/03/2026.")],
    )
    read.text = "\n".join(reversed(read.text.split("\n")))
    assert not find_deadlines([read], received=RECEIVED)
