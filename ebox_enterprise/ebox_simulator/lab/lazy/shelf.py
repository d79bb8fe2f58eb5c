# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""One registry's part of a mailbox made on the fly: positions, not messages."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from ...store import MessageQuery
from .timeline import Turn


@dataclass
class Shelf:
    """What happened to the letters of one registry, by position.

    ``keep`` is how many seconds a letter stays; ``gone`` is sorted.
    """

    registry: str
    turn: Turn
    keep: int
    prefix: str  # of its message ids
    read: set[int] = field(default_factory=set)
    hidden: set[int] = field(default_factory=set)
    gone: list[int] = field(default_factory=list)
    consulted: int | None = None  # seconds since 1970

    def alive(self, now: int) -> range:
        """Positions that have not expired; some of them may be gone."""
        return range(self.turn.since(now - self.keep + 1), len(self.turn))

    def is_gone(self, position: int) -> bool:
        """Was it withdrawn?"""
        place = bisect_left(self.gone, position)
        return place < len(self.gone) and self.gone[place] == position

    def withdraw(self, position: int) -> None:
        """Take it away for good."""
        insort(self.gone, position)
        self.read.discard(position)
        self.hidden.discard(position)

    def among(self, positions: range) -> int:
        """How many of a range are there."""
        gone = bisect_left(self.gone, positions.stop)
        return len(positions) - (gone - bisect_left(self.gone, positions.start))

    def find(
        self, query: MessageQuery, now: int, fits: Callable[[int], bool] | None
    ) -> tuple[list[int], int]:
        """Positions of one page, newest first, and the number of all matches.

        Dates are found by computing; only a ``fits``, and what people did to
        letters, is asked of every letter between them.
        """
        span = self._span(query, now)
        offset = (query.page - 1) * query.page_size
        tests = [*self._states(query), *([fits] if fits else [])]
        if not tests:
            found = islice(self._newest_first(span, offset), query.page_size)
            return list(found), self.among(span)
        newest_first = self._newest_first(span, 0)
        matches = [p for p in newest_first if all(test(p) for test in tests)]
        return matches[offset : offset + query.page_size], len(matches)

    def _span(self, query: MessageQuery, now: int) -> range:
        alive = self.alive(now)
        first, end = alive.start, alive.stop
        for seconds in (query.received_from, _earlier(query.expires_from, self.keep)):
            if seconds is not None:
                first = max(first, self.turn.since(seconds))
        for seconds in (query.received_until, _earlier(query.expires_until, self.keep)):
            if seconds is not None:
                end = min(end, self.turn.since(seconds))
        return range(first, max(first, end))

    def _states(self, query: MessageQuery) -> Iterator[Callable[[int], bool]]:
        if query.read is not None and (query.read or self.read):
            yield lambda position: (position in self.read) == query.read
        if query.visible is not None and (not query.visible or self.hidden):
            yield lambda position: (position not in self.hidden) == query.visible

    def _newest_first(self, span: range, skip: int) -> Iterator[int]:
        """Positions of a span that are there, without the first ``skip``."""
        if skip >= self.among(span):
            return
        # The last position with more than ``skip`` of the span from it on.
        low, high = span.start, span.stop
        while low < high:
            middle = (low + high) // 2
            if self.among(range(middle, span.stop)) > skip:
                low = middle + 1
            else:
                high = middle
        for position in range(low - 1, span.start - 1, -1):
            if not self.is_gone(position):
                yield position


def _earlier(seconds: int | None, keep: int) -> int | None:
    """A bound of the expiry as a bound of the receipt."""
    return None if seconds is None else seconds - keep
