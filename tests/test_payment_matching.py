# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Bank lines and letters: exact values match, near-misses never."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from payment_support import belgian_iban, ogm, rf

from belgian_payment import REASONS, format_ogm, propose, score_match
from belgian_payment.matching import references_in, same_name

DUE = date(2026, 3, 31)
OGM = ogm(1234567890)
NAMES = ("RSZ Demo", "Vlaamse Belastingdienst Demo", "Gemeente Voorbeeldegem")


@dataclass(frozen=True)
class Letter:
    """An open payment."""

    amount: Decimal | None = Decimal("250.00")
    iban: str | None = belgian_iban(1)
    beneficiary: str | None = "Gemeente Voorbeeldegem"
    communication: str | None = format_ogm(OGM)
    due_date: date | None = DUE
    received: date | None = date(2026, 3, 5)
    key: int = 0


@dataclass(frozen=True)
class BankLine:
    """A line of a statement."""

    amount: Decimal = Decimal("-250.00")
    date: date = date(2026, 3, 28)
    iban: str | None = belgian_iban(1)
    name: str | None = "GEMEENTE VOORBEELDEGEM"
    communication: str | None = None
    key: int = 0


def reasons(letter: Letter, line: BankLine) -> tuple | None:
    match = score_match(letter, line)
    return match and match.reasons


@pytest.mark.parametrize(
    "text",
    [
        OGM,
        format_ogm(OGM),
        f"***{format_ogm(OGM)[3:-3]}***",
        f"betaling {format_ogm(OGM)} bedankt",
        f"ref {OGM}",
        format_ogm(OGM)[3:-3],
    ],
)
def test_the_exact_reference_and_amount_are_certain(text):
    match = score_match(Letter(), BankLine(communication=text))
    assert match.certain
    assert match.reasons == ("reference", "amount", "iban")
    assert match.amount == Decimal("250.00")


def test_an_rf_reference_is_one_too():
    reference = rf("539007547034")
    spaced = " ".join(reference[i : i + 4] for i in range(0, len(reference), 4))
    letter = Letter(communication=reference)
    assert score_match(letter, BankLine(communication=spaced, iban=None)).certain


def test_a_part_and_more_than_the_amount_are_told():
    part = BankLine(Decimal("-100.00"), communication=OGM)
    assert reasons(Letter(), part) == ("reference", "partial", "iban")
    assert score_match(Letter(), part).amount == Decimal("100.00")
    more = BankLine(Decimal("-400.00"), communication=OGM)
    assert reasons(Letter(), more) == ("reference", "more", "iban")
    assert score_match(Letter(), more).amount == Decimal("250.00")


def test_the_account_and_the_amount():
    assert reasons(Letter(), BankLine()) == ("iban", "amount")
    assert not score_match(Letter(), BankLine()).certain


def test_a_free_communication_makes_it_surer():
    letter = Letter(communication="Rolrecht AR 2026/00417")
    line = BankLine(communication="ROLRECHT AR 2026/00417")
    assert reasons(letter, line) == ("text", "iban", "amount")


def test_the_amount_the_date_and_the_name():
    line = BankLine(iban=None)
    assert reasons(Letter(), line) == ("amount", "date", "name")
    assert reasons(Letter(iban=None), BankLine()) == ("amount", "date", "name")
    assert reasons(Letter(), replace(line, date=DUE + timedelta(days=60))) is None


def test_the_same_reference_to_another_account_is_never_certain():
    line = BankLine(communication=OGM, iban=belgian_iban(2))
    match = score_match(Letter(), line)
    assert match.reasons == ("reference",) and not match.certain


NEAR_MISSES = {
    "one digit off": BankLine(communication=ogm(1234567891)),
    "wrong check digits": BankLine(
        Decimal("-250.00"), iban=None, name=None, communication="123/4567/89099"
    ),
    "a cent off": BankLine(Decimal("-250.01")),
    "another account": BankLine(iban=belgian_iban(2)),
    "money that comes in": BankLine(Decimal("250.00"), communication=OGM),
    "the year after": BankLine(date=date(2027, 3, 28), communication=OGM),
    "the year before": BankLine(date=date(2025, 3, 28), communication=OGM),
    "inside a longer number": BankLine(iban=None, name=None, communication=f"1{OGM}"),
    "part of a name": BankLine(iban=None, name="Voorbeeldegem"),
    "a name that begins so": BankLine(iban=None, name="Gemeente Voorbeeldegemse Bouw"),
    "nothing but the amount": BankLine(iban=None, name=None),
}


@pytest.mark.parametrize("name", NEAR_MISSES)
def test_near_misses_are_no_match(name):
    assert score_match(Letter(), NEAR_MISSES[name]) is None


def test_a_letter_without_an_amount_matches_nothing():
    assert score_match(Letter(amount=None), BankLine(communication=OGM)) is None


def test_names_are_compared_by_whole_words():
    assert same_name("Vlaamse Belastingdienst Demo", "DEMO BELASTINGDIENST VLAAMSE NV")
    assert same_name("Société Exemple", "societe exemple SA")
    assert not same_name("RSZ Demo", "Demo")
    assert not same_name("Fictie", "Fictiebank")
    assert same_name("Fictie NV", "FICTIE")
    assert not same_name(None, None)


def generated(count: int):
    """Letters, lines that pay them (key = the letter's) and near-misses (key = 0)."""
    dice = random.Random(7)
    letters, lines = [], []
    for key in range(1, count + 1):
        due = DUE + timedelta(days=dice.randrange(90))
        letter = Letter(
            amount=Decimal(dice.randrange(1000, 900000)) / 100,
            iban=belgian_iban(dice.randrange(40)),
            beneficiary=dice.choice(NAMES),
            communication=format_ogm(ogm(10**9 + key * 97)),
            due_date=due,
            received=due - timedelta(days=25),
            key=key,
        )
        letters.append(letter)
        when = due - timedelta(days=dice.randrange(10))
        exact = BankLine(-letter.amount, when, letter.iban, letter.beneficiary, key=key)
        digits = letter.communication.strip("+").replace("/", "")
        paid = replace(exact, communication=dice.choice([digits, letter.communication]))
        lines += [
            paid,
            replace(paid, communication=ogm(int(digits[:10]) + 1), key=0),
            replace(paid, date=when - timedelta(days=365), key=0),
            replace(exact, amount=exact.amount - Decimal("0.01"), key=0),
        ]
    dice.shuffle(lines)
    return letters, lines


def test_every_proposal_of_a_generated_set_is_right():
    letters, lines = generated(1000)
    found = list(propose(letters, lines))
    assert all(letter.key == line.key for letter, line, _match in found)
    assert len(found) == 1000
    assert all(match.certain for _letter, _line, match in found)


def test_the_same_amount_twice_is_not_guessed():
    twice = [Letter(key=1), Letter(communication=format_ogm(ogm(97)), key=2)]
    assert list(propose(twice, [BankLine()])) == []
    ((letter, _line, match),) = propose(twice, [BankLine(communication=OGM)])
    assert letter.key == 1 and match.certain


def test_the_work_grows_with_the_lines_and_not_with_the_letters():
    from belgian_payment import matching

    compared = 0
    usual = matching.score_match

    def counting(payment, line):
        nonlocal compared
        compared += 1
        return usual(payment, line)

    matching.score_match = counting
    try:
        letters, lines = generated(500)
        list(propose(letters, lines))
    finally:
        matching.score_match = usual
    assert compared <= 2 * len(lines)


texts = st.none() | st.text(max_size=40) | st.just(OGM) | st.just(format_ogm(OGM))
amounts = st.none() | st.decimals(-1000, 1000, places=2)
days = st.dates(date(2025, 1, 1), date(2027, 1, 1))


@given(
    st.builds(Letter, amounts, texts, texts, texts, st.none() | days, st.none() | days),
    st.builds(BankLine, st.decimals(-1000, 1000, places=2), days, texts, texts, texts),
)
def test_any_letter_and_line_are_compared(letter, line):
    match = score_match(letter, line)
    if match:
        assert 1 <= match.score <= 100
        assert set(match.reasons) <= set(REASONS)
        assert 0 < match.amount <= min(letter.amount, -line.amount)
        assert match.certain == ({"reference", "amount"} <= set(match.reasons))


@given(st.text())
def test_references_found_in_any_text_are_valid(text):
    assert references_in(text) == set() or all(references_in(text))


@pytest.mark.parametrize(
    "text", ["+++123/4567/89003+++", "ogm 123/4567/89003", "***123/4567/89003***"]
)
def test_a_reference_with_a_wrong_digit_is_no_match_by_account(text):
    assert score_match(Letter(), BankLine(communication=text)) is None
    assert score_match(Letter(), BankLine(communication="voorschot")).score == 70
