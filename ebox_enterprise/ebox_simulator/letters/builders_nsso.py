# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Figures and annexes of the letters of the social-security institutions."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from .annexes import csv_file, ods_file, text_file, xlsx_file, xml_file, zip_file
from .numbers import cents, format_number, long_date, national_number, short_date
from .periods import add_months, month, quarter
from .spec import Case, Draft

RATE_WORKER, RATE_EMPLOYER = Decimal("0.1307"), Decimal("0.25")
DOCUMENT_CODE = {"nl": "Documentcode", "fr": "Code du document", "de": "Code"}
TICKET = {"nl": "Ticketnummer", "fr": "Numéro de ticket", "de": "Ticketnummer"}
# A person born on an unknown day of 1900: obviously nobody.
PERSON = {"ssin": national_number(997), "name": "Ysolde Voorbeeld-Fictief"}


def _numbers(**amounts: Decimal) -> dict[str, str]:
    return {key: format_number(amount) for key, amount in amounts.items()}


def contribution(case: Case) -> Draft:
    """Quarterly contributions, less reduction and advances."""
    base = case.money(28_000, 140_000)
    worker, employer = cents(base * RATE_WORKER), cents(base * RATE_EMPLOYER)
    reduction = cents(base * Decimal("0.021"))
    paid = cents((worker + employer) * Decimal("0.6"))
    demand = case.demand(worker + employer - reduction - paid, 25)
    values = quarter(case.day) | _numbers(
        base=base, worker=worker, employer=employer, reduction=reduction, paid=paid
    )
    return Draft(values, demand, demand.due)


def _recalculation(case: Case, sign: int) -> tuple[dict[str, str], Decimal]:
    """Old and new contributions of two codes, and the sum of the differences."""
    total = Decimal(0)
    values: dict[str, str] = {}
    for line, (low, high) in enumerate(((9_000, 24_000), (2_000, 7_000)), start=1):
        old, difference = case.money(low, high), case.money(40, 900)
        total += difference
        values |= _numbers(
            **{
                f"old_{line}": old,
                f"new_{line}": old + sign * difference,
                f"diff_{line}": difference,
            }
        )
    return values, total


def correction_debit(case: Case) -> Draft:
    """A recalculation that costs money."""
    values, total = _recalculation(case, 1)
    interest = cents(total * Decimal("0.07") * 120 / 365)
    demand = case.demand(total + interest, 30)
    ticket = str(case.rng.randint(10**9, 10**10 - 1))
    values |= quarter(case.day, 2) | _numbers(interest=interest)
    values["ticket"] = ticket
    facts = [(TICKET[case.language], ticket)]
    return Draft(values, demand, demand.due, facts)


def correction_credit(case: Case) -> Draft:
    """A recalculation in favour of the company: nothing to pay."""
    values, total = _recalculation(case, -1)
    ticket = str(case.rng.randint(10**9, 10**10 - 1))
    values |= quarter(case.day, 2) | _numbers(credit=total)
    values["ticket"] = ticket
    return Draft(values, facts=[(TICKET[case.language], ticket)])


def advance(case: Case) -> Draft:
    """The monthly advance: a percentage of last year's contributions."""
    base = case.money(11_000, 45_000)
    rate = Decimal(case.rng.choice(("30.0", "32.5", "35.0")))
    demand = case.demand(cents(base * rate / 100), 12)
    values = month(case.day, case.language) | _numbers(base=base)
    values["rate"] = str(rate).replace(".", ",")
    return Draft(values, demand, demand.due)


def _sanctioned(case: Case, line: int, base: Decimal) -> tuple[dict[str, str], Decimal]:
    """A principal with its surcharge and interest."""
    extra = cents(base * Decimal("0.10"))
    interest = cents(base * Decimal("0.07") * 95 / 365)
    total = base + extra + interest
    values = _numbers(
        **{
            f"base_{line}": base,
            f"extra_{line}": extra,
            f"interest_{line}": interest,
            f"sum_{line}": total,
        }
    )
    return values, total


def reminder(case: Case) -> Draft:
    """First reminder with sanctions, 15 days to pay."""
    values, first = _sanctioned(case, 1, case.money(2_000, 9_000))
    more, second = _sanctioned(case, 2, case.money(90, 600))
    demand = case.demand(first + second, 15)
    facts = [(DOCUMENT_CODE[case.language], "DG2-AD2/397")]
    return Draft(values | more | quarter(case.day, 2), demand, demand.due, facts)


def default(case: Case) -> Draft:
    """Notice of default by registered mail."""
    values, total = _sanctioned(case, 1, case.money(3_000, 12_000))
    cost = Decimal("18.45")
    demand = case.demand(total + cost, 15)
    earlier = case.day - timedelta(days=41)
    values |= quarter(case.day, 3) | _numbers(cost=cost)
    values["reminder_day"] = long_date(earlier, case.language)
    facts = [(DOCUMENT_CODE[case.language], "AD2-DG2/398")]
    return Draft(values, demand, demand.due, facts)


def instalments(case: Case) -> Draft:
    """Six equal parts; the demand is the first one."""
    count = 6
    part = case.money(420, 1_900)
    demand = case.demand(part, 20)
    values: dict[str, str] = {}
    total_interest = Decimal(0)
    for line in range(1, count + 1):
        interest = cents(part * Decimal("0.0058") * line)
        total_interest += interest
        due = add_months(demand.due, line - 1)
        values[f"day_{line}"] = short_date(due)
        values |= _numbers(
            **{
                f"part_{line}": part,
                f"interest_{line}": interest,
                f"base_{line}": part - interest,
            }
        )
    total = part * count
    values |= _numbers(
        total=total, total_base=total - total_interest, total_interest=total_interest
    )
    values["count"] = str(count)
    request = case.day - timedelta(days=16)
    values["request_day"] = long_date(request, case.language)
    facts = [(DOCUMENT_CODE[case.language], "AD2-DG2/1B00")]
    return Draft(values, demand, demand.due, facts)


def settled(case: Case) -> Draft:
    """An account on which everything is paid."""
    values: dict[str, str] = {}
    total = Decimal(0)
    for line in (1, 2, 3):
        amount = case.money(4_000, 18_000)
        total += amount
        period = quarter(case.day, 4 - line)
        values[f"label_{line}"] = f"{period['quarter']}. Quartal {period['year']}"
        values |= _numbers(**{f"sum_{line}": amount})
    facts = [(DOCUMENT_CODE[case.language], "DG2-AD2/202")]
    return Draft(values | _numbers(total=total), facts=facts)


def holiday(case: Case) -> Draft:
    """The yearly holiday contribution for manual workers."""
    rate = Decimal("0.1027")
    first, second = case.money(18_000, 90_000), case.money(2_000, 9_000)
    part_1, part_2 = cents(first * rate), cents(second * rate)
    demand = case.demand(part_1 + part_2, 32)
    values = _numbers(base_1=first, base_2=second, sum_1=part_1, sum_2=part_2)
    return Draft(values, demand, demand.due)


def dimona(case: Case) -> Draft:
    """Four processed declarations, with the list and a note as annexes."""
    values = {"count": "4"}
    rows = [["dimonaNumber", "date", "status"]]
    for line in range(1, 5):
        number = str(case.rng.randint(10**11, 10**12 - 1))
        day = case.day - timedelta(days=case.rng.randint(1, 9))
        values |= {f"number_{line}": number, f"day_{line}": short_date(day)}
        rows.append([number, day.isoformat(), "ACCEPTED"])
    note = "DEMO / FICTIEF / FICTIF\nFields: dimonaNumber;date;status\n"
    annexes = [csv_file("dimona.csv", rows), text_file("leesmij.txt", note)]
    return Draft(values, annexes=annexes)


def vacation(case: Case) -> Draft:
    """Holiday rights of two groups of workers."""
    counts = (case.rng.randint(4, 30), case.rng.randint(1, 9))
    days = (counts[0] * 20, counts[1] * 12)
    sums = (counts[0] * case.money(1_400, 1_900), counts[1] * case.money(700, 900))
    values = _numbers(sum_1=sums[0], sum_2=sums[1], total=sums[0] + sums[1])
    for line in (0, 1):
        values[f"count_{line + 1}"] = str(counts[line])
        values[f"days_{line + 1}"] = str(days[line])
    values |= {"count": str(sum(counts)), "days": str(sum(days))}
    return Draft(values)


def dmfa(case: Case) -> Draft:
    """A processing result with five annexes of five types."""
    values = quarter(case.day)
    for line in (1, 2, 3):
        values[f"lines_{line}"] = str(case.rng.randint(6, 80))
    rows = [["line", "block", "status", "remark"]]
    for line in range(1, 9):
        remark = "Date de fin à vérifier" if line == 5 else ""
        rows.append([str(line), f"{90_000 + line * 12}", "OK", remark])
    period = f"{values['year']}T{values['quarter']}"
    log = "DEMO / FICTIF\n" + "\n".join(" ".join(row) for row in rows) + "\n"
    annexes = [
        csv_file(f"DmfA_{period}_lignes.csv", rows),
        xml_file(f"DmfA_{period}_notification.xml", "dmfaNotification", rows),
        ods_file(f"DmfA_{period}_résumé.ods", "Résumé", rows),
        xlsx_file(f"DmfA_{period}_résumé.xlsx", "Résumé", rows),
        zip_file(f"DmfA_{period}_journal.zip", {"journal.txt": log}),
    ]
    return Draft(values, annexes=annexes)


def accident(case: Case) -> Draft:
    """A confidential file about a person."""
    deadline = case.day + timedelta(days=21)
    happened = case.day - timedelta(days=case.rng.randint(4, 12))
    values = {
        "file": f"AO-{case.day.year}-{case.rng.randint(10_000, 99_999)}",
        "person": PERSON["name"],
        "accident": long_date(happened, case.language),
        "days": str(case.rng.randint(7, 40)),
        "deadline": long_date(deadline, case.language),
    }
    return Draft(values, action_day=deadline, attention=dict(PERSON))
