# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters that nobody of this project wrote, read by the reader as it is delivered.

The weights were trained on them, too, so this says that nothing got worse, and nothing
about letters of strangers: for those see ``setup/train --judge``.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

import pytest

from belgian_payment import read_payment
from letter_text import extract_pages

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "letters"
sys.path.insert(0, str(ROOT / "setup"))

from machine.training.judging import is_right  # noqa: E402

FIELDS = ("amount", "iban", "communication", "due_date")


def right(payment, expect):
    """Whether direction and all fields are as the truth says."""
    if payment.direction not in expect["direction"]:
        return False
    return all(
        None in expect[name]
        if getattr(payment, name) is None
        else is_right(name, getattr(payment, name), expect[name])
        for name in FIELDS
    )


def dangers(payment, expect):
    """What would cost money."""
    pays, asked = payment.direction == "pay", expect["direction"]
    if pays and not {"pay", "unknown"} & set(asked):
        yield "pays when nothing is due"
    if payment.direction in ("none", "receive") and asked == ["pay"]:
        yield "silent about a demand"
    for name in ("iban", "amount"):
        value = getattr(payment, name)
        if pays and value is not None and not is_right(name, value, expect[name]):
            yield f"wrong {name}"


@pytest.mark.parametrize("name", ["second", "third"])
def test_letters_of_others_are_read(name):
    folder = SHARED / name
    if not (folder / "truth.json").exists():
        pytest.skip(f"{folder} is not here; only the authors' machines have it")
    documents = json.loads((folder / "truth.json").read_text())["documents"]
    found, wrong = 0, []
    for document in documents:
        pdf = (folder / document["file"]).read_bytes()
        received = date.fromisoformat(document["received"])
        payment = read_payment(pdf, extract_pages(pdf).pages, received=received)
        found += right(payment, document["expect"])
        wrong += [(document["file"], w) for w in dangers(payment, document["expect"])]
    assert found >= 0.93 * len(documents), found
    assert wrong == []
