"""Deadlines that a letter says in words. Not read yet: the interface only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .letter import Page
from .rules import DEFAULT_RULES, TermRule


@dataclass(frozen=True)
class Deadline:
    """One deadline in a letter."""

    day: date
    act_by: date
    kind: str
    words: str
    page: int
    language: str
    assumed: str | None = None
    rule: str | None = None


def find_deadlines(
    pages: Sequence[Page],
    *,
    received: date,
    rules: Sequence[TermRule] = DEFAULT_RULES,
) -> list[Deadline]:
    """The deadlines in a letter, the first to act on first."""
    return []
