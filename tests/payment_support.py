# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Shared by the tests of payments: check digits and payloads, on their own.

Nothing here is taken from the package: the code under test must not be its own
judge.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from decimal import Decimal

NAMES = (
    "Voorbeeldbelasting Demo",
    "Rijksdienst Fictie – Inning & Invordering",
    "Société Exemple d'Évaluation",
    "Gemeinde Beispielheim, Steuerdienst für Gewerbe",
    "Ñandú Çelebi Œuvre SA",
    "X",
    "Zeer Lange Naam van een Dienst voor het Innen van Bijdragen en Heffingen nv",
)
SIGNS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789 /-?:().,'+éèüçñß€&"
BIC = re.compile(r"[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?")


@dataclass
class Payable:
    """What a payment QR is made of."""

    amount: object = Decimal("12.50")
    currency: str = "EUR"
    iban: str | None = None
    bic: str | None = None
    beneficiary: str | None = "Voorbeeld Demo"
    communication: str | None = None

    def __post_init__(self):
        self.iban = self.iban or belgian_iban(999_000_001)


def remainder_97(text: str) -> int:
    """Modulo 97, sign by sign; a letter counts as two digits from 10 on."""
    rest = 0
    for sign in "".join(str(int(sign, 36)) for sign in text):
        rest = (rest * 10 + int(sign)) % 97
    return rest


def with_check(country: str, account: str) -> str:
    """An IBAN with its check digits (ISO 13616)."""
    return f"{country}{98 - remainder_97(account + country + '00'):02d}{account}"


def belgian_iban(number: int) -> str:
    """A fictional account: ten digits that begin with 999, and their own check."""
    base = f"999{number % 10**7:07d}"
    return with_check("BE", f"{base}{int(base) % 97 or 97:02d}")


def ogm(base: int) -> str:
    """Twelve digits of a structured communication."""
    return f"{base:010d}{base % 97 or 97:02d}"


def rf(text: str) -> str:
    """A creditor reference (ISO 11649)."""
    return f"RF{98 - remainder_97(text + 'RF00'):02d}{text}"


def random_payment(dice: random.Random) -> Payable:
    """A payment as it may come; names and texts may be too long."""
    free = "".join(dice.choices(SIGNS, k=dice.randint(0, 150)))
    base = f"999{dice.randrange(10**7):07d}"
    other = with_check("NL", f"DEMO{dice.randrange(10**10):010d}")
    digits = ogm(dice.randrange(10**10))
    return Payable(
        amount=Decimal(dice.randint(1, 10 ** dice.randint(1, 11) - 1)) / 100,
        iban=dice.choice([belgian_iban(int(base)), other]),
        bic=dice.choice([None, "DEMOBEBB", "DEMOBEBBXXX"]),
        beneficiary=dice.choice(NAMES),
        communication=dice.choice(
            [
                None,
                digits,
                f"+++{digits[:3]}/{digits[3:7]}/{digits[7:]}+++",
                rf(str(dice.randrange(10**12))),
                free,
            ]
        ),
    )


def check_payload(payload: str) -> dict:
    """Hold a payload to EPC069-12, line by line; what its lines say.

    One deviation is allowed: a valid OGM's twelve digits in line 10.
    """
    data = payload.encode("utf-8")
    assert len(data) <= 331
    assert "\r" not in payload and not payload.endswith("\n")
    lines = payload.split("\n")
    assert 8 <= len(lines) <= 12, "the amount is always told"
    assert lines[-1] != ""
    assert all(line == line.strip() and line.isprintable() for line in lines if line)
    assert lines[:4] == ["BCD", "002", "1", "SCT"]
    lines += [""] * (12 - len(lines))
    bic, name, iban, amount, purpose, structured, free, information = lines[4:]
    assert not bic or BIC.fullmatch(bic)
    assert 1 <= len(name) <= 70
    assert re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}", iban)
    assert remainder_97(iban[4:] + iban[:4]) == 1
    assert re.fullmatch(r"EUR(0|[1-9][0-9]{0,8})\.[0-9]{2}", amount)
    assert amount != "EUR0.00"
    assert len(purpose) <= 4 and len(information) <= 70
    assert not (structured and free), "one kind of remittance, never both"
    assert len(free) <= 140
    if structured:
        assert len(structured) <= 35
        if re.fullmatch(r"[0-9]{12}", structured):
            assert ogm(int(structured[:10])) == structured
        else:
            assert re.fullmatch(r"RF[0-9]{2}[0-9A-Z]{1,21}", structured)
            assert remainder_97(structured[4:] + structured[:4]) == 1
    return {
        "bic": bic,
        "beneficiary": name,
        "iban": iban,
        "amount": Decimal(amount[3:]),
        "structured": structured,
        "free": free,
    }
