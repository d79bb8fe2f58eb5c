# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How well deadlines are read in labelled sentences: precision, recall, traps.

Run by ``setup/bench --deadlines``. The sentences are in ``tests/labelled``: those
written before the reader, of which some are marked as held out and shown apart, for
the reader is not fitted to them; and later ones, which it has been improved with.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from ..home import PROJECT

LANGUAGES = ("nl", "fr", "de")
LABELLED = PROJECT / "tests" / "labelled"
PRECISION, RECALL = 0.98, 0.85  # targets, for each language
HEADINGS = (
    *("language", "part", "phrases", "traps", "precision", "recall"),
    *("traps with a date", "missed", ""),
)


@dataclass(frozen=True)
class Score:
    """What was found in some sentences, in days: right, wrong and missing.

    A trap is a sentence without a deadline; ``fooled`` counts those in which one was
    found all the same. ``wrong_act_by`` counts last days to act that differ from the
    label, where it has one.
    """

    phrases: int = 0
    traps: int = 0
    right: int = 0
    wrong: int = 0
    missing: int = 0
    fooled: int = 0
    wrong_act_by: int = 0

    @property
    def precision(self) -> float:
        """The part of the found days that is right."""
        return self.right / (self.right + self.wrong or 1)

    @property
    def recall(self) -> float:
        """The part of the labelled days that was found."""
        return self.right / (self.right + self.missing or 1)

    @property
    def met(self) -> bool:
        """Whether the targets are met."""
        good = self.precision >= PRECISION and self.recall >= RECALL
        return good and not self.fooled

    def summary(self) -> dict:
        """JSON-ready."""
        return {
            **vars(self),
            "precision": round(self.precision, 4),
            "recall": round(self.recall, 4),
            "met": self.met,
        }


def labelled(language: str, name: str = "deadlines") -> list[dict]:
    """The sentences of one language, as in its file.

    :param name: ``deadlines``, or ``later`` for those written after the reader

    Keys: ``text``, ``received`` (ISO day), ``expected`` (list of ISO days), and
    sometimes ``letter_date``, ``act_by`` (list of ISO days), ``held_out`` (true).
    """
    return json.loads((LABELLED / f"{name}_{language}.json").read_text("utf-8"))


def score(sentences: Iterable[dict], find: Callable) -> Score:
    """Compare what is found with the labels.

    :param find: ``(text, received)`` to ``find_deadlines``' answer
    """
    counts = dict.fromkeys(Score.__dataclass_fields__, 0)
    for sentence in sentences:
        found = find(sentence["text"], date.fromisoformat(sentence["received"]))
        days = {deadline.day.isoformat() for deadline in found}
        expected = set(sentence["expected"])
        last = sorted(deadline.act_by.isoformat() for deadline in found)
        counts["phrases"] += 1
        counts["traps"] += not expected
        counts["right"] += len(days & expected)
        counts["wrong"] += len(days - expected)
        counts["missing"] += len(expected - days)
        counts["fooled"] += bool(days and not expected)
        counts["wrong_act_by"] += bool(
            days == expected and last != sorted(sentence.get("act_by", last))
        )
    return Score(**counts)


def parts(language: str) -> dict[str, list[dict]]:
    """All first ones, those the reader was made with, those held out; later ones."""
    sentences = labelled(language)
    held = [sentence for sentence in sentences if sentence.get("held_out")]
    seen = [sentence for sentence in sentences if not sentence.get("held_out")]
    later = labelled(language, "later")
    return {"all": sentences, "seen": seen, "held out": held, "later": later}


def measure(find: Callable) -> dict[str, dict[str, Score]]:
    """A score for each language and part."""
    return {
        language: {
            name: score(sentences, find) for name, sentences in parts(language).items()
        }
        for language in LANGUAGES
    }


def table(scores: dict[str, dict[str, Score]]) -> str:
    """The scores as text."""
    rows = [HEADINGS]
    for language, by_part in scores.items():
        rows += [_row(language, part, own) for part, own in by_part.items()]
    widths = [max(len(row[i]) for row in rows) for i in range(len(HEADINGS))]
    return "\n".join(
        "  " + "  ".join(f"{cell:<{widths[i]}}" for i, cell in enumerate(row)).rstrip()
        for row in rows
    )


def _row(language: str, part: str, own: Score) -> tuple:
    return (
        language,
        part,
        str(own.phrases),
        str(own.traps),
        f"{own.precision:.1%}",
        f"{own.recall:.1%}",
        str(own.fooled),
        str(own.missing),
        "met" if own.met else "missed",
    )


def main() -> None:
    """Print the table, then the JSON line."""
    from letter_text import Page, find_deadlines

    def find(text, received):
        return find_deadlines([Page(1, text)], received=received)

    scores = measure(find)
    print(table(scores))
    print(f"  Targets: precision >= {PRECISION:.0%}, recall >= {RECALL:.0%}, no trap.")
    summary = {
        language: {part: own.summary() for part, own in by_part.items()}
        for language, by_part in scores.items()
    }
    met = all(own.met for by_part in scores.values() for own in by_part.values())
    print(json.dumps({"deadlines": summary, "all_met": met}))


if __name__ == "__main__":
    main()
