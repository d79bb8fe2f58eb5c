# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Figures of the letters of finance, justice and the balance-sheet office."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from .numbers import (
    belgian_iban,
    cents,
    format_iban,
    format_number,
    long_date,
    short_date,
    structured_communication,
)
from .periods import month, quarter
from .spec import Case, Draft

KINDS = {
    "nl": "Aanslagbiljet vennootschapsbelasting",
    "fr": "Demande de renseignements",
}
MYMINFIN = "https://myminfin.example/demo/documents"
LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"


def minfin_link(case: Case) -> Draft:
    """A notice: the document itself is elsewhere."""
    link = f"{MYMINFIN}/{case.rng.getrandbits(48):012x}"
    deadline = case.day + timedelta(days=30)
    values = {"kind": KINDS[case.language], "link": link}
    return Draft(values, action_day=deadline)


def vat_demand(case: Case) -> Draft:
    """The balance of a monthly VAT return, with interest."""
    due, deductible = case.money(12_000, 30_000), case.money(3_000, 9_000)
    interest = cents((due - deductible) * Decimal("0.008"))
    demand = case.demand(due - deductible + interest, 18)
    values = month(case.day, case.language, back=2)
    values["due_vat"] = format_number(due)
    values["deductible"] = format_number(deductible)
    values["interest"] = format_number(interest)
    return Draft(values, demand, demand.due)


def refund(case: Case) -> Draft:
    """Money that the company gets; its own (fictional) account is named."""
    base = case.money(900, 6_000)
    interest = cents(base * Decimal("0.011"))
    own = belgian_iban(999, 9_000_000 + case.rng.randint(0, 899_999))
    values = quarter(case.day, 2) | {
        "credit_base": format_number(base),
        "interest": format_number(interest),
        "credit": format_number(base + interest),
        "company_iban": format_iban(own),
    }
    return Draft(values)


def fiscal_certificate(case: Case) -> Draft:
    """Prepayments of last year."""
    sums = [case.money(500, 7_000) for _ in range(3)]
    values = {f"sum_{n}": format_number(amount) for n, amount in enumerate(sums, 1)}
    values["total"] = format_number(sum(sums, Decimal(0)))
    return Draft(values)


def _fine(case: Case, matter: str) -> tuple[dict[str, str], Decimal, int]:
    """Facts, amount and communication base of one fine, the same in every letter."""
    rng = case.shared(matter)
    allowed = rng.choice((50, 70, 90))
    corrected = allowed + rng.randint(6, 19)
    letters = "".join(rng.choice(LETTERS) for _ in range(3))
    rate = 11 if allowed == 50 else 6
    amount = Decimal(53 + max(0, corrected - allowed - 10) * rate)
    facts = {
        "plate": f"9-{letters}-{rng.randint(0, 999):03d}",  # 9: personalised series
        "allowed": str(allowed),
        "measured": str(corrected + 6),
        "corrected": str(corrected),
        "report": f"99.L9.{rng.randint(100_000, 999_999)}/99",
        "hour": f"{rng.randint(6, 22):02d}:{rng.randint(0, 59):02d}",
    }
    return facts, amount, rng.randint(10**7, 10**10 - 1)


def _fine_draft(case: Case, matter: str, days: int) -> Draft:
    facts, amount, base = _fine(case, matter)
    demand = replace(case.demand(amount, days), ogm=structured_communication(base))
    happened = case.day - timedelta(days=11)
    facts["moment"] = f"{short_date(happened)} – {facts.pop('hour')}"
    return Draft(facts, demand, demand.due)


def traffic_fine(case: Case) -> Draft:
    """An immediate collection that a later reminder repeats."""
    return _fine_draft(case, "fine", 45)


def traffic_fine_new(case: Case) -> Draft:
    """Another, recent fine."""
    return _fine_draft(case, f"fine/{case.reference}", 45)


def traffic_reminder(case: Case) -> Draft:
    """The same amount and communication as the first letter, a later day."""
    draft = _fine_draft(case, "fine", 14)
    draft.values["first_day"] = long_date(case.plan["traffic_fine"], case.language)
    return draft


def annual_accounts(case: Case) -> Draft:
    """Confirmation that the accounts are filed."""
    deposit = case.day - timedelta(days=3)
    values = {
        "file": f"{deposit.year}-{case.rng.randint(10_000_000, 99_999_999)}",
        "deposit": long_date(deposit, case.language),
    }
    return Draft(values)
