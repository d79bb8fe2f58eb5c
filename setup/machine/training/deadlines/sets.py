# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The letters and sentences that the ranking of deadlines is trained with."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ...home import PROJECT
from ..material import LetterSet

from letter_text import Page, extract_pages  # isort: skip - material leads to it
from letter_text.deadlines import Candidate, candidates  # isort: skip

LABELLED = PROJECT / "tests/labelled"


@dataclass
class Letter:
    """One letter or sentence with its truth.

    :ivar maker: who wrote it; :ivar template: after which one
    :ivar truth: for each deadline the days that are accepted
    :ivar found: all candidates in it
    """

    maker: str
    template: str
    truth: list[list[date]]
    found: list[Candidate] = field(repr=False)

    @property
    def accepted(self) -> set[date]:
        """All days that are right."""
        return {day for days in self.truth for day in days}

    def is_right(self, candidate: Candidate) -> bool:
        """Whether a candidate is a deadline."""
        deadline = candidate.deadline
        return deadline.day in self.accepted or deadline.act_by in self.accepted


def letters_in(letters: LetterSet) -> Iterator[Letter]:
    """The letters of a set whose truth has deadlines."""
    folder = letters.folder
    for document in json.loads((folder / "truth.json").read_text())["documents"]:
        if "deadlines" not in document:
            continue
        pages = extract_pages((folder / document["file"]).read_bytes()).pages
        truth = [_days(told["dates"]) for told in document["deadlines"]]
        received = date.fromisoformat(document["received"])
        found = list(candidates(pages, received=received))
        yield Letter(letters.maker, document["template"], truth, found)


def own_sentences() -> Iterator[Letter]:
    """The project's own labelled sentences, each a template of its own."""
    for file in sorted(LABELLED.glob("*_??.json")):
        for number, sentence in enumerate(json.loads(file.read_text("utf-8"))):
            pages = [Page(1, sentence["text"])]
            received = date.fromisoformat(sentence["received"])
            found = list(candidates(pages, received=received))
            truth = [[day] for day in _days(sentence["expected"])]
            yield Letter("own", f"{file.stem} {number}", truth, found)


def digest(folder: Path) -> str:
    """Of the truth and names of a set."""
    names = sorted(folder.glob("truth.json")) or sorted(folder.glob("*_??.json"))
    whole = hashlib.sha256()
    for name in names:
        whole.update(name.read_bytes())
    return whole.hexdigest()[:16]


def _days(texts: list[str]) -> list[date]:
    return [date.fromisoformat(text) for text in texts]
