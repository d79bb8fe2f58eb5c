# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The labelled letters: enough of them, and labels that hold."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from payment_support import belgian_iban, ogm, remainder_97

from letter_text import extract_pages

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "labelled" / "letters"))

from letter_set import LANGUAGES, drawn, letters  # noqa: E402

DIRECTIONS = {"pay", "receive", "none", "unknown"}
IBAN = re.compile(r"BE[0-9]{2}(?:[ \u00a0-]?[0-9]{4}){3}")


def test_there_are_enough_letters_and_a_third_is_held_out():
    first = [letter for letter in letters() if not letter.get("later")]
    counted = Counter(letter["language"] for letter in first)
    held = Counter(letter["language"] for letter in first if letter["held_out"])
    assert sum(counted.values()) >= 150
    for language in LANGUAGES:
        assert counted[language] >= 50
        assert held[language] * 3 >= counted[language]
    assert len({letter["id"] for letter in letters()}) == len(letters())


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_are_well_formed_and_all_accounts_are_fictional(language):
    for letter in letters():
        if letter["language"] != language:
            continue
        label = letter["label"]
        assert label["direction"] in DIRECTIONS
        assert label["direction"] == "pay" or "amount" not in label
        assert Decimal(label.get("amount", "1")) > 0
        date.fromisoformat(label.get("due_date", letter["received"]))
        assert date.fromisoformat(letter["received"])
        digits = re.sub(r"\D", "", label.get("communication", ""))
        if label.get("communication", "").startswith("+++"):
            assert ogm(int(digits[:10])) == digits
        said = json.dumps(letter["body"], ensure_ascii=False)
        accounts = {re.sub(r"[^BE0-9]", "", found) for found in IBAN.findall(said)}
        assert accounts or label["direction"] != "pay"
        for account in {*accounts, *letter["own"], label.get("iban")} - {None}:
            assert account == belgian_iban(int(account[4:14]))
            assert account[4:7] == "999"
            assert remainder_97(account[4:] + account[:4]) == 1


def test_letters_are_drawn_with_text_unless_they_are_pictures():
    for letter in letters():
        read = extract_pages(drawn(letter["id"]))
        assert read.problem == ("no_text" if letter.get("scanned") else None)
        if not letter.get("scanned"):
            assert letter["sender"] in read.pages[0].text
