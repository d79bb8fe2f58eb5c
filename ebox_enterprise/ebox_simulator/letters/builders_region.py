# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Figures and annexes of the letters of regions and municipalities."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from .annexes import docx_file
from .numbers import cents, format_number, long_date
from .periods import quarter, working_day
from .spec import Case, Draft


def _numbers(**amounts: Decimal) -> dict[str, str]:
    return {key: format_number(amount) for key, amount in amounts.items()}


def town_tax(case: Case) -> Draft:
    """A tax by square metre for two kinds of surface."""
    areas = (case.rng.randint(20, 400), case.rng.randint(10, 300))
    rates = (Decimal("4.25"), Decimal("1.80"))
    sums = [area * rate for area, rate in zip(areas, rates, strict=True)]
    demand = case.demand(sum(sums, Decimal(0)), 60)
    roll = working_day(case.day - timedelta(days=13))
    values = _numbers(rate_1=rates[0], rate_2=rates[1], sum_1=sums[0], sum_2=sums[1])
    values |= {
        "area_1": str(areas[0]),
        "area_2": str(areas[1]),
        "article": str(case.rng.randint(100, 999)),
        "roll_day": long_date(roll, case.language),
    }
    return Draft(values, demand, demand.due)


def flanders_tax(case: Case) -> Draft:
    """Property tax: base, local surcharges, a reduction."""
    base = case.money(2_000, 9_000)
    own = cents(base * Decimal("0.0397"))
    local = cents(own * Decimal("9.2"))
    reduction = cents((own + local) * Decimal("0.05"))
    demand = case.demand(own + local - reduction, 60)
    values = _numbers(base_1=base, sum_1=own, sum_2=local, reduction=reduction)
    return Draft(values, demand, demand.due)


def wallonia_tax(case: Case) -> Draft:
    """Road tax of one vehicle."""
    power = case.rng.randint(8, 17)
    base = Decimal(power) * Decimal("31.68")
    tenth, extra = cents(base / 10), case.money(20, 180)
    demand = case.demand(cents(base) + tenth + extra, 30)
    start = date(case.day.year, case.day.month, 1)
    values = _numbers(sum_1=base, sum_2=tenth, sum_3=extra)
    values |= {
        "plate": f"9-WAL-{case.rng.randint(0, 999):03d}",
        "power": str(power),
        "start": long_date(start, case.language),
    }
    return Draft(values, demand, demand.due)


def permit_info(case: Case) -> Draft:
    """A public inquiry, with the poster as an annex."""
    number = f"OMV_{case.day.year}9{case.rng.randint(10_000, 99_999)}"
    start, end = case.day + timedelta(days=10), case.day + timedelta(days=40)
    values = {
        "file": number,
        "start": long_date(start, case.language),
        "end": long_date(end, case.language),
    }
    poster = [
        "OPENBAAR ONDERZOEK / ENQUÊTE PUBLIQUE (demo, fictief)",
        number,
        "Voorbeeldstraat 1, 9999 Voorbeeldegem",
        f"{start:%d/%m/%Y} – {end:%d/%m/%Y}",
    ]
    action = case.day + timedelta(days=5)
    return Draft(values, action_day=action, annexes=[docx_file("affiche.docx", poster)])


def hearing(case: Case) -> Draft:
    """A registered invitation to be heard."""
    visit = working_day(case.day - timedelta(days=15))
    day = working_day(case.day + timedelta(days=35))
    values = {
        "visit": long_date(visit, case.language),
        "hearing": long_date(day, case.language),
    }
    return Draft(values, action_day=day)


def waste(case: Case) -> Draft:
    """An invoice with VAT."""
    counts = (case.rng.randint(4, 13), case.rng.randint(6, 26))
    sums = (counts[0] * Decimal("18.50"), counts[1] * Decimal("27.40"))
    net = sum(sums, Decimal(0))
    vat = cents(net * Decimal("0.21"))
    demand = case.demand(net + vat, 30, vat)
    values = quarter(case.day) | _numbers(
        sum_1=sums[0], sum_2=sums[1], net=net, vat=vat
    )
    values |= {"count_1": str(counts[0]), "count_2": str(counts[1])}
    return Draft(values, demand, demand.due)


def roadworks(case: Case) -> Draft:
    """An information without letter."""
    start, end = case.day + timedelta(days=14), case.day + timedelta(days=35)
    return Draft({"start": f"{start:%d/%m/%Y}", "end": f"{end:%d/%m/%Y}"})
