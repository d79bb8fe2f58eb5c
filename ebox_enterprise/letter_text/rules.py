# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How terms are counted: data with a period of validity, handed in by the caller.

No law stands in code. The default below is what is usual in Belgium, and the caller
replaces it when the law, or the company's own prudence, says otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from . import workdays

BEFORE, KEEP, AFTER = "before", "keep", "after"


@dataclass(frozen=True)
class TermRule:
    """How terms count in letters received within a period.

    :ivar name: for the person, shown as the reason
    :ivar valid_from: first day of receipt for which it holds, None: always
    :ivar valid_until: last day of receipt for which it holds, None: for ever
    :ivar first_day_counts: the day on which the term starts is day 1, not day 0
    :ivar roll: where a last day that is no working day is moved to: the working day
        ``before`` it, the one ``after`` it, or nowhere (``keep``)
    """

    name: str = ""
    valid_from: date | None = None
    valid_until: date | None = None
    first_day_counts: bool = False
    roll: str = BEFORE

    def holds_on(self, day: date) -> bool:
        """Whether it holds for a letter received on a day."""
        after = self.valid_from is None or self.valid_from <= day
        return after and (self.valid_until is None or day <= self.valid_until)

    def act_by(self, last: date) -> date:
        """The last day on which to act, for something that ends on ``last``."""
        if self.roll == AFTER:
            return workdays.working_day_on_or_after(last)
        if self.roll == KEEP:
            return last
        return workdays.working_day_on_or_before(last)


#: The day of the event does not count (Judicial Code, article 52). That a term which
#: ends on a free day runs until the next working day (article 53) is not used: it
#: holds for some letters only, and the earliest plausible day does no harm.
DEFAULT_RULES = (TermRule(name="Judicial Code, article 52", roll=BEFORE),)


def rule_on(rules: Sequence[TermRule], received: date) -> TermRule:
    """The first rule that holds on the day of receipt, else the default one."""
    return next((r for r in rules if r.holds_on(received)), DEFAULT_RULES[0])


def day_before(day: date) -> date:
    """The day before, for 'before 1 April'."""
    return day - timedelta(days=1)
