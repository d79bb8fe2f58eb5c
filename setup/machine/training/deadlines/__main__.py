# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Train, measure and write: see ``setup/train --deadlines``."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ...home import Home
from ..material import letter_sets
from .linear_fit import fit
from .sets import LABELLED, Letter, digest, letters_in, own_sentences

from letter_text.ranking import WEIGHTS, Model  # isort: skip - found by ``material``

THRESHOLD = 0.6  # chosen on held-out folds, see the table that is printed
TRIED = (0.4, 0.5, 0.6, 0.7, 0.8)
PARTS = 10  # folds of templates and sentences
DIGITS = 3


@dataclass
class Score:
    """Counts of days that were given and wanted."""

    given: int = 0
    right: int = 0
    wanted: int = 0
    found: int = 0
    letters: int = 0
    first: int = 0

    def __str__(self) -> str:
        parts = ((self.right, self.given), (self.found, self.wanted))
        shares = [100 * a / (b or 1) for a, b in (*parts, (self.first, self.letters))]
        return "/".join(f"{share:5.1f}" for share in shares)

    def add(self, letter: Letter, model: Model) -> None:
        """Count what a model shows in a letter."""
        shown = sorted(_shown(letter, model))
        days = {day for pair in shown for day in pair}
        self.given += len(shown)
        self.right += sum(bool(set(pair) & letter.accepted) for pair in shown)
        self.wanted += len(letter.truth)
        self.found += sum(bool(days & set(told)) for told in letter.truth)
        if letter.truth:
            self.letters += 1
            earliest = set(min(letter.truth, key=min))
            self.first += bool(shown) and bool(earliest & set(shown[0]))


def _shown(letter: Letter, model: Model) -> set[tuple[date, date]]:
    best: dict[date, date] = {}
    for candidate in letter.found:
        if model.likelihood(candidate.signs) >= model.threshold:
            own = candidate.deadline
            best[own.day] = min(own.act_by, best.get(own.day, own.act_by))
    return {(act_by, day) for day, act_by in best.items()}


def trained(letters: Iterable[Letter], threshold: float = THRESHOLD) -> Model:
    """The model of some letters: each template counts as much as one sentence."""
    letters = list(letters)
    counted = Counter((letter.maker, letter.template) for letter in letters)
    rows, shares = [], []
    for letter in letters:
        own = {(c.signs, letter.is_right(c)): None for c in letter.found}
        rows += own
        shares += [1 / counted[letter.maker, letter.template]] * len(own)
    weights, bias = fit(rows, shares)
    return Model(bias, threshold, weights)


def scored(pairs: Iterable[tuple[Letter, Model]], threshold: float) -> Score:
    """What models show from a threshold on."""
    score = Score()
    for letter, model in pairs:
        score.add(letter, model._replace(threshold=threshold))
    return score


def held_out(letters: Sequence[Letter]) -> list[tuple[Letter, Model]]:
    """Each letter with a model that saw no letter of its template."""
    templates = sorted({(letter.maker, letter.template) for letter in letters})
    pairs = []
    for part in range(PARTS):
        own = set(templates[part::PARTS])
        model = trained(x for x in letters if (x.maker, x.template) not in own)
        pairs += [(x, model) for x in letters if (x.maker, x.template) in own]
    return pairs


def report(letters: Sequence[Letter], model: Model) -> None:
    """Print the table: precision, recall, first day right in per cent."""
    by_template = held_out(letters)
    print(
        "precision/recall/first day  seen | template held out | maker held out | rules"
    )
    rules, unseen = Model(-1.0, 0.5, {"rule": 2.0}), []
    for maker in sorted({letter.maker for letter in letters}):
        own = [letter for letter in letters if letter.maker == maker]
        others = trained(letter for letter in letters if letter.maker != maker)
        unseen += [(letter, others) for letter in own]
        for threshold in TRIED:
            sides = (
                [(letter, model) for letter in own],
                [pair for pair in by_template if pair[0].maker == maker],
                [(letter, others) for letter in own],
            )
            shown = " | ".join(str(scored(side, threshold)) for side in sides)
            plain = scored([(letter, rules) for letter in own], 0.5)
            print(f"{maker:10} {threshold:.1f}  {shown} | {plain}", flush=True)
    for threshold in TRIED:
        print(f"all, maker held out {threshold:.1f}  {scored(unseen, threshold)}")


def write(model: Model, sets: dict[str, str]) -> None:
    """The weights that matter, as JSON that a person can compare."""
    least = 10**-DIGITS
    weights = {
        name: round(weight, DIGITS)
        for name, weight in sorted(model.weights.items())
        if abs(weight) >= 5 * least
    }
    data = {
        "sets": sets,
        "bias": round(model.bias, DIGITS),
        "threshold": model.threshold,
        "weights": weights,
    }
    WEIGHTS.write_text(json.dumps(data, indent=0, ensure_ascii=False) + "\n", "utf-8")


def main(arguments: list[str]) -> int:
    """Train with all sets; ``--judge`` prints the table and writes nothing."""
    chosen = letter_sets(Home(), anew="--anew" in arguments)
    letters = [letter for each in chosen for letter in letters_in(each)]
    letters += own_sentences()
    sets = {each.name: each.digest for each in chosen if each.name != "own"}
    sets["tests/labelled"] = digest(LABELLED)
    model = trained(letters)
    report(letters, model)
    if "--judge" not in arguments:
        write(model, sets)
        print(f"Written: {WEIGHTS}, {WEIGHTS.stat().st_size} bytes.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
