"""Trains, or judges; run by ``setup/train`` in the training's own environment."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

from ..home import PROJECT, Home
from .fitting import Models, fit
from .material import FIELDS, Example, LetterSet, examples_of, letter_sets

WEIGHTS = PROJECT / "l10n_be_ebox_payment" / "belgian_payment" / "weights.json"
#: From which probability on a value is proposed; below ``silent`` a letter is told to
#: ask for nothing. Chosen on letters of makers that were left out.
THRESHOLDS = {
    "amount": 0.6,
    "iban": 0.6,
    "communication": 0.4,
    "due_date": 0.6,
    "beneficiary": 0.6,
    "pay": 0.5,
    "silent": 0.25,
}


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
    """Each maker's letters read by models that never saw a letter of his."""
    print("set               letters  direction  " + "  ".join(FIELDS))
    for maker in sorted({letters.maker for letters in read}):
        others = [e for s, found in read.items() if s.maker != maker for e in found]
        models = fit(others)
        for letters, examples in read.items():
            if letters.maker == maker:
                print(row(letters.name, models, examples), flush=True)


def row(name: str, models: Models, examples: Sequence[Example]) -> str:
    """How many letters have the right direction, and the right value of each field."""
    right: Counter[str] = Counter()
    asked = 0
    for each in examples:
        shares = models.direction.shares(each.direction)
        said = max(shares, key=lambda direction: shares[direction])
        right["direction"] += said in each.expect["direction"]
        if "pay" not in each.expect["direction"]:
            continue
        asked += 1
        for field in FIELDS:
            right[field] += _is_right(field, models, each)
    parts = [f"{100 * right['direction'] / len(examples):8.1f}"]
    parts += [f"{100 * right[field] / max(asked, 1):8.1f}" for field in FIELDS]
    return f"{name:18}{len(examples):6}   " + "  ".join(parts)


def _is_right(field: str, models: Models, example: Example) -> bool:
    values = example.values[field]
    likely = models.fields[field].shares([names for names, _right in values])
    best = max(range(len(values)), key=likely.__getitem__, default=None)
    if best is None or likely[best] < THRESHOLDS[field]:
        return None in example.expect[field]
    return values[best][1]


if __name__ == "__main__":
    main(sys.argv[1:])
