# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The text of a payment QR, as the European Payments Council lays it down.

EPC069-12, 'Quick Response Code: Guidelines to enable data capture for the initiation
of a SEPA credit transfer'; ebox-api g.5. One deviation, which Belgian banking apps
expect: line 10 may hold the twelve digits of an OGM-VCS.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain
from typing import Protocol

from .iban import EEA, OTHER_SEPA, parse_bic, parse_iban
from .reference import format_ogm, normal_communication, parse_rf, whole_ogm

MAX_NAME, MAX_FREE, MAX_BYTES = 70, 140, 331
MAX_AMOUNT = Decimal("999999999.99")
_CENT = Decimal("0.01")
_MOST_READ = 1000  # characters of a payload that is parsed
_AMOUNT = re.compile(r"EUR([0-9]{1,9}(?:\.[0-9]{1,2})?)")
#: Line 3 of the payload: what its bytes are.
CHARACTER_SETS = {
    "1": "utf-8",
    "2": "iso8859-1",
    "3": "iso8859-2",
    "4": "iso8859-4",
    "5": "iso8859-5",
    "6": "iso8859-7",
    "7": "iso8859-10",
    "8": "iso8859-15",
}


@dataclass(frozen=True)
class EpcPayment:
    """What a payment QR says. ``communication`` is as in ``Payment``."""

    iban: str
    beneficiary: str
    amount: Decimal | None = None
    bic: str | None = None
    communication: str | None = None
    purpose: str | None = None
    information: str | None = None
    currency: str = "EUR"


class Payable(Protocol):
    """What a code can pay."""

    @property
    def amount(self) -> Decimal | None: ...
    @property
    def currency(self) -> str | None: ...
    @property
    def iban(self) -> str | None: ...
    @property
    def bic(self) -> str | None: ...
    @property
    def beneficiary(self) -> str | None: ...
    @property
    def communication(self) -> str | None: ...


def epc_payload(payment: Payable, *, ogm_line: int = 10) -> str:
    """The text of the QR that pays ``payment``; lines end with ``\\n``.

    A name is cut at 70 and a free communication at 140 characters. Where the whole
    is longer than 331 bytes, letters lose their accents.

    :param payment: its amount has at most two decimals
    :param ogm_line: 10 for a valid OGM's twelve digits as a structured reference,
        11 for ``+++…+++`` as text
    :raise ValueError: the message begins with the name of the field
    """
    if ogm_line not in (10, 11):
        raise ValueError("ogm_line: 10 or 11")
    amount = _amount_line(payment.amount, payment.currency)
    iban = parse_iban(payment.iban)
    if not iban or iban[:2] not in EEA | OTHER_SEPA:
        raise ValueError("iban: no valid account number of the SEPA area")
    bic = _bic_line(payment.bic, iban)
    name = _one_line(payment.beneficiary, "beneficiary")[:MAX_NAME].rstrip()
    if not name:
        raise ValueError("beneficiary: a name is needed")
    structured, free = _communication_lines(payment.communication, ogm_line)
    payload = _joined(bic, name, iban, amount, structured, free)
    if len(payload.encode()) > MAX_BYTES:
        payload = _joined(bic, _plain(name), iban, amount, structured, _plain(free))
    if len(payload.encode()) > MAX_BYTES:
        longer = len(free.encode()) > len(name.encode())
        field = "communication" if longer else "beneficiary"
        raise ValueError(f"{field}: too long for the code in these letters")
    return payload


def parse_epc(payload: str | bytes) -> EpcPayment | None:
    """What the text of a QR says, or None when it is no payment QR.

    Accepts what is found on paper: both line ends, both versions, empty lines after
    the last one, an OGM in line 10 or 11 in any spelling. Bytes are read as line 3
    says.
    """
    lines = _lines(payload)
    if len(lines) < 7 or lines[0] != "BCD" or lines[3] != "SCT":
        return None
    if lines[1] not in ("001", "002") or lines[2] not in CHARACTER_SETS:
        return None
    lines += [""] * (12 - len(lines))
    iban, bic = parse_iban(lines[6]), parse_bic(lines[4])
    amount = _AMOUNT.fullmatch(lines[7])
    if not iban or not lines[5] or (lines[7] and not amount) or (lines[4] and not bic):
        return None
    return EpcPayment(
        iban=iban,
        beneficiary=lines[5],
        amount=Decimal(amount[1]).quantize(_CENT) if amount else None,
        bic=bic,
        communication=normal_communication(lines[9] or lines[10]),
        purpose=lines[8] or None,
        information=lines[11] or None,
    )


def _amount_line(amount: object, currency: object) -> str:
    if (currency or "EUR") != "EUR":
        raise ValueError("currency: the code pays in euro only")
    if isinstance(amount, int) and not isinstance(amount, bool):
        amount = Decimal(amount)
    if not isinstance(amount, Decimal) or not amount.is_finite():
        raise ValueError("amount: a decimal number is needed")
    if not _CENT <= amount <= MAX_AMOUNT or amount != amount.quantize(_CENT):
        raise ValueError("amount: from 0.01 to 999999999.99, in whole cents")
    return f"EUR{amount.quantize(_CENT):f}"


def _bic_line(bic: str | None, iban: str) -> str:
    code = parse_bic(bic) if bic else ""
    if code is None:
        raise ValueError("bic: 8 or 11 letters and figures")
    if not code and iban[:2] not in EEA:
        raise ValueError("bic: needed for an account outside the EEA")
    return code


def _communication_lines(communication: str | None, ogm_line: int) -> tuple[str, str]:
    text = _one_line(communication, "communication")
    ogm = whole_ogm(text)
    if ogm:
        return (ogm, "") if ogm_line == 10 else ("", format_ogm(ogm))
    reference = parse_rf(text)
    return (reference, "") if reference else ("", text[:MAX_FREE].rstrip())


def _one_line(text: object, field: str) -> str:
    if text is not None and text is not False and not isinstance(text, str):
        raise ValueError(f"{field}: a text is needed")
    shown = "".join(
        " " if unicodedata.category(sign)[0] in "CZ" else sign for sign in text or ""
    )
    return " ".join(shown.split())


def _plain(text: str) -> str:
    # each by itself: to put the accents of a whole text in order takes quadratic time
    parts = chain.from_iterable(unicodedata.normalize("NFKD", sign) for sign in text)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _joined(
    bic: str, name: str, iban: str, amount: str, structured: str, free: str
) -> str:
    lines = ["BCD", "002", "1", "SCT", bic, name, iban, amount, "", structured, free]
    return "\n".join(lines).rstrip("\n")


def _lines(payload: object) -> list[str]:
    if isinstance(payload, bytes | bytearray):
        head = bytes(payload[:_MOST_READ]).split(b"\n", 3)
        code = head[2].strip().decode("ascii", "replace") if len(head) > 3 else "1"
        payload = bytes(payload).decode(CHARACTER_SETS.get(code, "utf-8"), "replace")
    if not isinstance(payload, str) or len(payload) > _MOST_READ:
        return []
    return [line.strip() for line in re.split(r"\r\n|\n|\r", payload)]
