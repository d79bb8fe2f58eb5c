# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Deadlines in letters that nobody of this project wrote: floors, nothing is trained.

The letters are no part of the repository; without them these tests are skipped.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from letter_text import extract_pages, find_deadlines
from letter_text.ranking import WEIGHTS, model

SHARED = Path(__file__).resolve().parents[2] / "shared/letters"
SETS = ("second", "third")
PRECISION, RECALL, FIRST = 0.97, 0.97, 0.97
MOST_BYTES = 100_000


@dataclass
class Counts:
    """Days that were given and wanted, and letters whose first day is right."""

    given: int = 0
    right: int = 0
    wanted: int = 0
    found: int = 0
    letters: int = 0
    first: int = 0
    trapped: int = 0


def counted(folder: Path) -> Counts:
    counts = Counts()
    for letter in json.loads((folder / "truth.json").read_text())["documents"]:
        pages = extract_pages((folder / letter["file"]).read_bytes()).pages
        received = date.fromisoformat(letter["received"])
        shown = [
            {str(found.day), str(found.act_by)}
            for found in find_deadlines(pages, received=received)
        ]
        truth = [set(told["dates"]) for told in letter["deadlines"]]
        accepted = set().union(*truth)
        counts.given += len(shown)
        counts.right += sum(bool(days & accepted) for days in shown)
        counts.wanted += len(truth)
        counts.found += sum(any(days & told for days in shown) for told in truth)
        traps = set(letter["not_deadlines"]) - accepted
        counts.trapped += sum(bool(days & traps) for days in shown)
        if truth:
            counts.letters += 1
            counts.first += bool(shown) and bool(shown[0] & min(truth, key=min))
    return counts


@pytest.mark.parametrize("name", SETS)
def test_letters_of_a_stranger_are_read(name):
    folder = SHARED / name
    if not folder.is_dir():
        pytest.skip(f"{folder} is not here: letters of others, no part of the project")
    counts = counted(folder)
    assert counts.right >= PRECISION * counts.given, counts
    assert counts.found >= RECALL * counts.wanted, counts
    assert counts.first >= FIRST * counts.letters, counts
    assert counts.trapped <= 2, counts


def test_the_weights_are_small_and_tell_their_sets():
    data = json.loads(WEIGHTS.read_text("utf-8"))
    assert WEIGHTS.stat().st_size <= MOST_BYTES
    assert data["sets"] and all(data["sets"].values())
    assert 0 < model().threshold < 1


def test_what_the_rules_say_weighs_most():
    weights = model().weights
    rule = weights["rule"] + min(weights["rule date"], weights["rule term"])
    assert rule > max(weight for name, weight in weights.items() if "rule" not in name)
