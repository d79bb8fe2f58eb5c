# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""When the letters of a mailbox made on the fly arrived."""

from __future__ import annotations

from bisect import bisect_left, bisect_right


class Timeline:
    """Arrivals by number, oldest first; never one before an earlier one.

    The first ``count`` arrive ``every`` seconds, the last of them at ``newest``
    (seconds since 1970). Later ones arrive many at once.
    """

    def __init__(self, count: int, newest: int, every: int):
        self.count = count
        self._firsts = [0]  # the number of the first letter of each stretch
        self._stretches = [(newest - every * (count - 1), every)]
        self._newest = newest

    def grow(self, count: int, now: int) -> None:
        """That many more arrive now, or with the newest when that is later."""
        self._newest = max(now, self._newest)
        self._firsts.append(self.count)
        self._stretches.append((self._newest, 0))
        self.count += count

    def received(self, number: int) -> int:
        """Seconds since 1970."""
        stretch = bisect_right(self._firsts, number) - 1
        begin, every = self._stretches[stretch]
        return begin + every * (number - self._firsts[stretch])


class Turn:
    """One registry's letters of a timeline: every ``step``-th, from ``first``.

    Their positions count from 0, the oldest, without gaps.
    """

    def __init__(self, timeline: Timeline, first: int, step: int):
        self._timeline = timeline
        self._first, self._step = first, step

    def __len__(self) -> int:
        return max(0, -(-(self._timeline.count - self._first) // self._step))

    def number(self, position: int) -> int:
        """The letter's number in the whole mailbox."""
        return self._first + self._step * position

    def position(self, number: int) -> int | None:
        """The inverse; None when the letter is not of this registry."""
        position, rest = divmod(number - self._first, self._step)
        return None if rest or not 0 <= position < len(self) else position

    def received(self, position: int) -> int:
        """Seconds since 1970."""
        return self._timeline.received(self.number(position))

    def since(self, seconds: int) -> int:
        """The first position that was received at that second or later."""
        return bisect_left(range(len(self)), seconds, key=self.received)
