# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Reading ``paymentData`` (ebox-api d.2.2, scenario 26).

Account and reference stay the texts that they are: what they mean, and whether they
are right, is known to whoever pays."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal

from . import fields
from .dates import is_plausible, parse_day
from .messages import ApiPayment

MAX_AMOUNT = Decimal("999999999.99")
_CENT = Decimal("0.01")
_MAX_ACCOUNT = 100
_REFERENCE_NAMES = (
    "reference",
    "structuredCommunication",
    "structuredReference",
    "communication",
    "value",
    "text",
    "unstructured",
)


def read_amount(
    value: object, name: str, problems: list[str], *, zero_ok: bool = False
) -> Decimal | None:
    """An amount in two decimals, or None with a line in ``problems``.

    Refused: no number, NaN and infinity, negative, zero unless ``zero_ok``, more
    than 999,999,999.99 (the limit of a SEPA order).
    """
    if value is None:
        problems.append(f"{name} is missing")
        return None
    amount = fields.number(value)
    if amount is None:
        problems.append(f"{name} is not a number")
        return None
    if not -MAX_AMOUNT <= amount <= MAX_AMOUNT:
        problems.append(f"{name} is out of range")
        return None
    rounded = amount.quantize(_CENT, rounding=ROUND_HALF_UP)
    if rounded != amount:
        problems.append(f"{name} was rounded to cents")
    if rounded < 0 or (rounded == 0 and not zero_ok):
        problems.append(f"{name} is not positive")
        return None
    return abs(rounded)  # no negative zero


def _total(
    amount: Decimal | None, vat: Decimal | None, problems: list[str]
) -> Decimal | None:
    if amount is None or vat is None:
        return None
    total = amount + vat
    if total > MAX_AMOUNT:
        problems.append("the total is out of range")
        return None
    return total


def _reference_text(value: object) -> str | None:
    """``reference`` is an untyped object in the schema: text, number or object."""
    if isinstance(value, Mapping):
        found = [value.get(name) for name in _REFERENCE_NAMES]
        if len(value) == 1:
            found += value.values()
        value = next((item for item in found if fields.text(item)), None)
    return fields.text(value, 500)


def _currency(value: object, problems: list[str]) -> str | None:
    currency = (fields.text(value, 20) or "").upper()
    if re.fullmatch(r"[A-Z]{3}", currency):
        return currency
    problems.append("currency is not a code of three letters")
    return None


def read_payment(data: object) -> ApiPayment | None:
    """``paymentData`` as an :class:`ApiPayment`; None when there is none."""
    if not isinstance(data, Mapping) or not data:
        return None
    problems: list[str] = []
    amount = read_amount(data.get("amount"), "amount", problems)
    vat = read_amount(data.get("vatAmount"), "vatAmount", problems, zero_ok=True)
    due_day = parse_day(data.get("dueDate"))
    if due_day is None or not is_plausible(due_day):
        due_day = None
        problems.append("dueDate is missing or not a date")
    account = fields.line(data.get("iban"), _MAX_ACCOUNT)
    if account is None:
        problems.append("iban is missing")
    return ApiPayment(
        payment_id=fields.text(data.get("paymentDataId"), 200),
        amount=amount,
        vat_amount=vat,
        total=_total(amount, vat, problems),
        currency=_currency(data.get("currency"), problems),
        iban=account,
        bic=fields.line(data.get("bic"), _MAX_ACCOUNT),
        due_day=due_day,
        reference=_reference_text(data.get("reference")),
        problems=problems,
    )
