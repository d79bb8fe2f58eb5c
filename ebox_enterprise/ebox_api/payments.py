"""Reading ``paymentData`` (dossier d.2.2, scenario 26)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Decimal

from stdnum import bic, iso11649
from stdnum.exceptions import InvalidFormat, ValidationError
from stdnum.iso7064 import mod_97_10

from . import fields
from .dates import is_plausible, parse_day
from .messages import ApiPayment

MAX_AMOUNT = Decimal("999999999.99")
_CENT = Decimal("0.01")
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
_FRAMED = re.compile(
    r"(\+{3}|\*{3})\s*([0-9]{3})\s*/\s*([0-9]{4})\s*/\s*([0-9]{5})\s*(?:\+{3}|\*{3})"
)
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


def is_ogm(digits: str) -> bool:
    """Twelve digits whose last two are the first ten modulo 97, or 97 for 0.

    Dossier g.4.
    """
    if not re.fullmatch(r"[0-9]{12}", digits):
        return False
    return int(digits[10:]) == (int(digits[:10]) % 97 or 97)


def _reference_text(value: object) -> str | None:
    """``reference`` is an untyped object in the schema: text, number or object."""
    if isinstance(value, Mapping):
        found = [value.get(name) for name in _REFERENCE_NAMES]
        if len(value) == 1:
            found += value.values()
        value = next((item for item in found if fields.text(item)), None)
    return fields.text(value, 500)


def _structured(reference: str) -> tuple[str, str] | None:
    framed = _FRAMED.search(reference)
    digits = "".join(framed.groups()[1:]) if framed else ""
    if not framed:
        digits = re.sub(r"[\s+*/.-]", "", reference)
        # A JSON number has lost its leading zeros.
        if re.fullmatch(r"[0-9]{10,11}", reference):
            digits = reference.zfill(12)
    if is_ogm(digits):
        return digits, "ogm"
    candidate = re.sub(r"\s", "", reference).upper()
    if candidate.isascii() and iso11649.is_valid(candidate):
        return candidate, "rf"
    return None


def read_communication(value: object) -> tuple[str | None, str | None, str | None]:
    """(reference as given, communication, its type) of a ``reference`` value."""
    reference = _reference_text(value)
    if reference is None:
        return None, None, None
    return reference, *(_structured(reference) or (reference, "text"))


def _iban(value: str) -> str:
    """An IBAN without spaces, its check digits right (ISO 13616).

    Not by ``stdnum.iban``: it cannot be imported inside Odoo 19, whose import hook
    hides the library's data files, and its list of Belgian banks ages.
    """
    account = re.sub(r"[\s-]", "", value).upper()
    belgian_length = len(account) == 16 or not account.startswith("BE")
    if not (_IBAN.fullmatch(account) and belgian_length):
        raise InvalidFormat()
    mod_97_10.validate(account[4:] + account[:4])
    return account


def _validated(
    validate: Callable[[str], str], value: object, name: str, problems: list[str]
) -> str | None:
    given = fields.text(value, 100)
    if given is None:
        if value is not None:
            problems.append(f"{name} is not a text")
        return None
    try:
        return validate(given)
    except (ValidationError, ValueError):
        problems.append(f"{name} is not valid")
        return None


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
    account = _validated(_iban, data.get("iban"), "iban", problems)
    if data.get("iban") is None:
        problems.append("iban is missing")
    reference, communication, kind = read_communication(data.get("reference"))
    return ApiPayment(
        payment_id=fields.text(data.get("paymentDataId"), 200),
        amount=amount,
        vat_amount=vat,
        total=_total(amount, vat, problems),
        currency=_currency(data.get("currency"), problems),
        iban=account,
        bic=_validated(bic.validate, data.get("bic"), "bic", problems),
        due_day=due_day,
        reference=reference,
        communication=communication,
        communication_type=kind,
        problems=problems,
    )
