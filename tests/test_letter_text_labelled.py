# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Deadlines in sentences as letters say them, held to labels made by hand.

The labels were written before the reader; see ``setup/bench --deadlines``.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest

from letter_text import Page, find_deadlines

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "setup"))

from machine.bench import deadlines as labelled_set  # noqa: E402


def find(text: str, received: date) -> list:
    return find_deadlines([Page(1, text)], received=received)


@pytest.mark.parametrize("language", labelled_set.LANGUAGES)
def test_the_labelled_sentences_are_read_as_well_as_was_asked(language):
    parts = labelled_set.parts(language)
    sentences = parts["all"]
    assert len(sentences) >= 75
    assert sum(not sentence["expected"] for sentence in sentences) >= 25
    for part in parts.values():
        score = labelled_set.score(part, find)
        assert score.precision >= 0.98, score
        assert score.recall >= 0.85, score
        assert score.fooled == 0, score
        assert score.wrong_act_by == 0, score


@pytest.mark.parametrize("language", labelled_set.LANGUAGES)
def test_the_language_is_told(language):
    told = [
        deadline.language
        for sentence in labelled_set.labelled(language)
        for deadline in find(sentence["text"], date.fromisoformat(sentence["received"]))
    ]
    assert set(told) == {language}


def test_a_score_counts_right_wrong_missing_and_fooled():
    sentences = [
        {"text": "2026-04-01", "received": "2026-03-02", "expected": ["2026-04-01"]},
        {"text": "2026-04-02", "received": "2026-03-02", "expected": ["2026-04-01"]},
        {"text": "2026-04-03", "received": "2026-03-02", "expected": []},
        {"text": "", "received": "2026-03-02", "expected": []},
    ]

    def find_that_day(text, received):
        return find(f"Betaal uiterlijk op {text}." if text else "", received)

    score = labelled_set.score(sentences, find_that_day)
    assert (score.phrases, score.traps, score.fooled) == (4, 2, 1)
    assert (score.right, score.wrong, score.missing) == (1, 2, 1)
    assert score.precision == pytest.approx(1 / 3)
    assert score.recall == 0.5
    assert not score.met
    assert "33.3%" in labelled_set.table({"nl": {"all": score}})
