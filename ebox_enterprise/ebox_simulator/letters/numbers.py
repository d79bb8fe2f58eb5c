# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Fictional Belgian numbers with valid check digits, and their notation.

Every number starts with a prefix that is not in use (``0999`` for enterprises,
bank code ``999`` for accounts), so that nothing here can belong to anybody.
"""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")

MONTHS = {
    "nl": (
        "januari februari maart april mei juni juli augustus september oktober "
        "november december"
    ).split(),
    "fr": (
        "janvier février mars avril mai juin juillet août septembre octobre "
        "novembre décembre"
    ).split(),
    "de": (
        "Januar Februar März April Mai Juni Juli August September Oktober "
        "November Dezember"
    ).split(),
}


def cbe_number(base: int) -> str:
    """Enterprise number (10 digits) from its first eight: 97 minus the remainder."""
    return f"{base:08d}{97 - base % 97:02d}"


def national_number(base: int) -> str:
    """National register number (11 digits, born before 2000) from its first nine."""
    return f"{base:09d}{97 - base % 97:02d}"


def belgian_iban(bank: int, account: int) -> str:
    """IBAN of a Belgian account: 3 digits bank, 7 account, 2 national check digits."""
    base = f"{bank:03d}{account:07d}"
    bban = f"{base}{int(base) % 97 or 97:02d}"
    return f"BE{98 - int(bban + '111400') % 97:02d}{bban}"  # B=11, E=14


def structured_communication(base: int) -> str:
    """The twelve digits of an OGM-VCS from its first ten (ebox-api g.4)."""
    return f"{base:010d}{base % 97 or 97:02d}"


def format_ogm(digits: str) -> str:
    """``+++ddd/dddd/ddddd+++``."""
    return f"+++{digits[:3]}/{digits[3:7]}/{digits[7:]}+++"


def format_iban(iban: str) -> str:
    """Groups of four."""
    return " ".join(iban[i : i + 4] for i in range(0, len(iban), 4))


def clean_cbe(number: str) -> str:
    """Ten digits of an enterprise or VAT number written in any usual way."""
    return "".join(char for char in number if char.isdigit()).zfill(10)


def format_cbe(number: str) -> str:
    """``0xxx.xxx.xxx``."""
    digits = clean_cbe(number)
    return f"{digits[:4]}.{digits[4:7]}.{digits[7:]}"


def cents(amount: Decimal) -> Decimal:
    """Round to the cent, halves up."""
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def format_number(amount: Decimal) -> str:
    """``1.234,56``: the Belgian notation in all three languages."""
    text = f"{cents(amount):,.2f}"
    return text.replace(",", " ").replace(".", ",").replace(" ", ".")


def format_amount(amount: Decimal) -> str:
    """``1.234,56 EUR``."""
    return f"{format_number(amount)} EUR"


def short_date(day: date) -> str:
    """``31/12/2026``."""
    return f"{day:%d/%m/%Y}"


def long_date(day: date, language: str) -> str:
    """``31 december 2026``, ``1er janvier 2026``, ``31. Dezember 2026``."""
    month = MONTHS[language][day.month - 1]
    number = str(day.day)
    if language == "de":
        number += "."
    elif language == "fr" and day.day == 1:
        number = "1er"
    return f"{number} {month} {day.year}"
