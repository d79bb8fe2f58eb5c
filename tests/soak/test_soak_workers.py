# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Two workers, each a process of its own, share a round: nobody is asked twice."""

import itertools
from collections import Counter

from soak_driver import Company

NUMBERS = itertools.count(10_000_700)
COMPANIES = 8
REQUEST_SECONDS = 0.05
SLOW_SECONDS = 1.2  # of the first one: meanwhile the other worker has had the rest
SECONDS = 240  # on a busy machine


def test_two_workers_share_the_connections(office, government):
    government.faults.clear()
    companies = []
    for first in itertools.islice(NUMBERS, COMPANIES):
        number = f"{first}{97 - first % 97:02d}".zfill(10)
        companies.append(Company(office, government, number, registry_url=False))
        assert companies[-1].connect() == "connected"
    mine = {company.connection for company in companies}
    office.run("sync")
    office.pass_time(hours=2)
    government.journal.clear()
    first = {"enterprise_number": companies[0].number}
    government.faults.add("list", "delay", seconds=SLOW_SECONDS, **first)
    government.faults.add("*", "delay", seconds=REQUEST_SECONDS)
    workers = [office.start("share_round", helping=h) for h in (False, True)]
    asked = [[n for n in w.value(SECONDS) if n in mine] for w in workers]
    government.faults.clear()
    assert all(asked), asked  # both have worked
    assert Counter(itertools.chain(*asked)) == Counter(mine)
    lists = [e for e in government.journal.requests() if e.route == "list"]
    numbers = Counter(entry.enterprise_number for entry in lists)
    assert {numbers[company.number] for company in companies} == {1}, numbers
    for company in companies:
        office.run("archive", connection=company.connection)
