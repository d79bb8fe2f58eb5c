# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Trains, or judges; run by ``setup/train`` in the training's own environment."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

from ..home import PROJECT, Home
from .fitting import Models, fit, joined
from .material import (
    DENIALS,
    FIELDS,
    Example,
    LetterSet,
    examples_of,
    letter_sets,
    readable,
)

WEIGHTS = PROJECT / "l10n_be_ebox_payment" / "belgian_payment" / "weights.json"
#: From which probability on a value is proposed; below ``silent`` a letter is told to
#: ask for nothing. Chosen on letters of makers that were left out.
THRESHOLDS = {
    "amount": 0.55,
    "iban": 0.8,
    "communication": 0.4,
    "due_date": 0.5,
    "beneficiary": 0.38,
    "pay": 0.5,
    "silent": 0.2,
}


HEADING = (
    "letters that nobody saw, maker by maker; then as when they were seen\n"
    "direction: right (%), asks to pay what is not due, silent about what is due\n"
    "fields of letters to pay: right of the proposed / found of the needed (%)\n"
    f"{'':21}  right  pays silent   " + "  ".join(f"{name:>11}" for name in FIELDS)
)


def main(arguments: Sequence[str]) -> None:
    home = Home()
    sets = letter_sets(home, anew="--anew" in arguments)
    with ProcessPoolExecutor() as pool:
        found = list(pool.map(examples_of, [home] * len(sets), sets))
    read = dict(zip(sets, found, strict=True))
    if "--judge" in arguments:
        judge(read)
        return
    models = fit([each for examples in read.values() for each in examples])
    trained = {letters.name: letters.digest for letters in sets}
    written = json.dumps(
        models.as_json(THRESHOLDS, trained), indent=0, separators=(",", ":")
    )
    WEIGHTS.write_text(written + "\n")
    print(
        f"{WEIGHTS.relative_to(PROJECT)}: {len(written):,} bytes, {len(trained)} sets"
    )


def judge(read: dict[LetterSet, list[Example]]) -> None:
    """Each maker's letters read by models that never saw a letter of his.

    Then the same letters read by models that saw them, for the gap between the two.
    """
    print(HEADING)
    makers = sorted({letters.maker for letters in read})
    everything = fit([each for examples in read.values() for each in examples])
    for maker in makers:
        others = [e for s, found in read.items() if s.maker != maker for e in found]
        unseen = fit(others)
        for letters, examples in read.items():
            if letters.maker == maker:
                print(row(letters.name, unseen, examples), flush=True)
                print(row("   when seen", everything, examples), flush=True)


def row(name: str, models: Models, examples: Sequence[Example]) -> str:
    """One line of the table; see ``HEADING``."""
    legible = [joined(models.fields, each) for each in readable(examples)]
    told = [(_told(models, each), each.expect["direction"]) for each in legible]
    right = sum(said in accepted for said, accepted in told)
    pays = sum(
        said == "pay" and not {"pay", "unknown"} & set(accepted)
        for said, accepted in told
    )
    silent = sum(
        said in ("none", "receive") and accepted == ["pay"] for said, accepted in told
    )
    asked = [each for each in legible if "pay" in each.expect["direction"]]
    asked = [each for each in asked if not each.doubtful]
    parts = [_shares(field, models, asked) for field in FIELDS]
    share = _percent(right, len(legible))
    return f"{name:16}{len(legible):5}  {share} {pays:4}{silent:7}   " + "  ".join(
        parts
    )


def _told(models: Models, example: Example) -> str:
    """As ``TextReading.direction`` decides."""
    shares = models.direction.shares(example.direction)
    if shares["pay"] >= THRESHOLDS["pay"]:
        return "pay" if DENIALS.isdisjoint(example.direction) else "unknown"
    if shares["pay"] > THRESHOLDS["silent"]:
        return "unknown"
    return "receive" if shares["receive"] > shares["none"] else "none"


def _shares(field: str, models: Models, examples: Sequence[Example]) -> str:
    """Of the values that are proposed, how many are right; of those that must be
    found, how many are. The reader doubts a few more (``TextReading.finds``)."""
    proposed = right = found = needed = 0
    for each in examples:
        values = each.values[field]
        likely = models.fields[field].shares([names for names, _right in values])
        best = max(range(len(values)), key=likely.__getitem__, default=None)
        given = best is not None and likely[best] >= THRESHOLDS[field]
        good = given and values[best][1]
        proposed, right = proposed + given, right + good
        if None not in each.expect[field]:
            needed, found = needed + 1, found + good
    return f"{_percent(right, proposed)}/{_percent(found, needed)}"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:5.1f}" if whole else "    -"


if __name__ == "__main__":
    main(sys.argv[1:])
