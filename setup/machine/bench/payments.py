# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How well payments are read in labelled letters, and how long it takes.

Run by ``setup/bench --payments``. The letters are in ``tests/labelled/letters``, drawn
anew; a third of them is held out and shown apart, for the reader is not fitted to it.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from io import BytesIO

from ..home import PROJECT
from .report import Finding, Report, Samples

LETTERS = PROJECT / "tests" / "labelled" / "letters"
#: Least precision and recall of each field; recall on letters with text.
TARGETS = {
    "iban": (1.0, 0.95),
    "communication": (1.0, 0.95),
    "amount": (0.985, 0.95),
    "due_date": (0.97, 0.85),
    "bic": (0.97, 0.85),
    "beneficiary": (0.97, 0.85),
    "direction": (0.99, 0.95),
}
RATIO = 1.3  # of the time that pypdf takes for the text alone
ROUNDS = 5
HEADINGS = ("field", "part", "letters", "precision", "recall", "wrong", "missed", "")


@dataclass
class Score:
    """What was read of one field: right, wrong and missing.

    ``wrong`` holds the names of the letters.
    """

    letters: int = 0
    right: int = 0
    wrong: tuple = ()
    missed: tuple = ()

    @property
    def precision(self) -> float:
        """The part of the values read that is right; all where there is none."""
        read_values = self.right + len(self.wrong)
        return self.right / read_values if read_values else 1.0

    @property
    def recall(self) -> float:
        """The part of the labelled values that was read; all of them for none."""
        known = self.right + len(self.missed)
        return self.right / known if known else 1.0

    def met(self, name: str) -> bool:
        """Whether the field's targets are met."""
        precision, recall = TARGETS[name]
        return self.precision >= precision and self.recall >= recall


def labelled() -> tuple[dict, ...]:
    """The letters with their labels."""
    return _module("letter_set").letters()


def drawn(letter: dict) -> bytes:
    """The PDF of a letter."""
    return _module("letter_set").drawn(letter["id"])


def _module(name: str):
    if str(LETTERS) not in sys.path:
        sys.path.insert(0, str(LETTERS))
    return __import__(name)


def read(letter: dict, pages: list | None = None):
    """What is read of a letter; of its text, too, unless its pages are given."""
    from belgian_payment import read_payment
    from letter_text import extract_pages

    pdf = drawn(letter)
    received = date.fromisoformat(letter["received"])
    pages = extract_pages(pdf).pages if pages is None else pages
    return read_payment(pdf, pages, received=received, own_ibans=letter["own"])


def score(letters: Iterable[dict], reader: Callable, name: str) -> Score:
    """Compare one field with the labels.

    :param reader: from a letter to what was read of it
    """
    counted, wrong, missed, right = 0, [], [], 0
    for letter in letters:
        counted += 1
        expected = letter["label"].get(name)
        found = plain(getattr(reader(letter), name))
        if found == expected or same_name(name, found, expected):
            right += expected is not None
            continue
        if found is not None:
            wrong.append(letter["id"])
        if expected is not None:
            missed.append(letter["id"])
    return Score(counted, right, tuple(wrong), tuple(missed))


def plain(value: object) -> str | None:
    """As labels write it."""
    if isinstance(value, Decimal):
        return f"{value:.2f}"
    return str(value) if value is not None else None


def same_name(name: str, found: str | None, expected: str | None) -> bool:
    """Names may be in capitals and cut, as on transfer slips."""
    if name != "beneficiary" or not found:
        return False
    if expected is None:  # letters name a payee in more places than are labelled
        return True
    short = min(len(found), len(expected), 28)
    return found[:short].upper().strip() == expected[:short].upper().strip()


def parts(letters: Iterable[dict]) -> dict[str, list[dict]]:
    """All letters, those the reader was made with, those held out, later ones."""
    every = list(letters)
    later = [letter for letter in every if letter.get("later")]
    held = [letter for letter in every if letter["held_out"]]
    return {
        "all": every,
        "seen": [each for each in every if each not in held and each not in later],
        "held out": held,
        "later": later,
    }


def measure(reader: Callable) -> dict[str, dict[str, Score]]:
    """A score for each field and part."""
    return {
        name: {
            part: score(letters, reader, name)
            for part, letters in parts(labelled()).items()
        }
        for name in TARGETS
    }


def table(scores: dict[str, dict[str, Score]]) -> str:
    """The scores as text."""
    rows = [HEADINGS]
    for name, by_part in scores.items():
        for part, own in by_part.items():
            figures = (f"{own.precision:.1%}", f"{own.recall:.1%}")
            counts = (str(len(own.wrong)), str(len(own.missed)))
            verdict = "met" if own.met(name) else "missed"
            rows.append((name, part, str(own.letters), *figures, *counts, verdict))
    widths = [max(len(row[i]) for row in rows) for i in range(len(HEADINGS))]
    return "\n".join(
        "  " + "  ".join(f"{cell:<{widths[i]}}" for i, cell in enumerate(row)).rstrip()
        for row in rows
    )


def times() -> tuple[list[float], list[float], list[float]]:
    """Milliseconds per letter: reading, reading and text, and pypdf's text alone.

    The least of some rounds, taken in turns, for each letter that has text.
    """
    import pypdf

    from letter_text import extract_pages

    def text_only(letter):
        for page in pypdf.PdfReader(BytesIO(drawn(letter))).pages:
            page.extract_text()

    rows = []
    for letter in labelled():
        if letter.get("scanned"):
            continue
        pages = extract_pages(drawn(letter)).pages
        rounds = [
            (
                _spent(lambda letter: read(letter, pages), letter),  # noqa: B023
                _spent(read, letter),
                _spent(text_only, letter),
            )
            for _round in range(ROUNDS)
        ]
        rows.append([min(values) for values in zip(*rounds, strict=True)])
    return tuple(map(list, zip(*rows, strict=True)))


def _spent(work: Callable, letter: dict) -> float:
    start = time.perf_counter()
    work(letter)
    return 1000 * (time.perf_counter() - start)


def timing(letters: int) -> tuple[Report, float]:
    """How long reading takes, as a report and the median of the ratios."""
    alone, with_text, other = times()
    against = Samples.of(other, "ms")
    median = _ratio(alone, other)
    report = Report(notes={"letters": letters, "median_of_ratios": median})
    findings = [
        Finding(
            "payment_reading",
            "reading, codes of every page included, over pypdf's text",
            Samples.of(alone, "ms"),
            against,
            RATIO,
        ),
        Finding(
            "payment_reading_and_text",
            "the same, with the text read by pdfium before it",
            Samples.of(with_text, "ms"),
            against,
        ),
    ]
    told = f"medians of the ratios {median:.2f} and {_ratio(with_text, other):.2f}"
    report.add("Reading payments", findings, [told])
    return report, median


def _ratio(own: list[float], other: list[float]) -> float:
    ratios = [first / second for first, second in zip(own, other, strict=True)]
    return round(statistics.median(ratios), 3)


def main() -> None:
    """Print the tables, then the JSON line."""
    known = {letter["id"]: read(letter) for letter in labelled()}
    scores = measure(lambda letter: known[letter["id"]])
    print(table(scores))
    for name, by_part in scores.items():
        if by_part["all"].wrong:
            print(f"  wrong {name}: {', '.join(by_part['all'].wrong)}")
    report, ratio = timing(len(known))
    print(report.table())
    summary = {
        name: {
            part: {"precision": own.precision, "recall": own.recall}
            for part, own in by_part.items()
        }
        for name, by_part in scores.items()
    }
    met = all(own.met(n) for n, by_part in scores.items() for own in by_part.values())
    print(report.json())
    print(json.dumps({"payments": summary, "all_met": met, "ratio": ratio}))


if __name__ == "__main__":
    main()
