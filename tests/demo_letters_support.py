# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Shared by the tests of the demo letters: mailboxes, texts, check digits.

The check digits are computed here on their own: the code under test must not
be its own judge.
"""

from __future__ import annotations

import re
from datetime import datetime, timezone
from functools import cache
from io import BytesIO

import pypdf

from ebox_simulator.letters import demo_mail
from ebox_simulator.letters.catalogue_region import EXTRAS
from ebox_simulator.letters.mailbox import plan_deliveries
from ebox_simulator.mail import DemoMail, SimMessage

NOW = datetime(2026, 3, 12, 10, 30, tzinfo=timezone.utc)
COMPANY = "Bakkerij Voorbeeld & Zonen BV"
NUMBER = "0999.123.456"
OGM = re.compile(r"\+\+\+(\d{3})/(\d{4})/(\d{5})\+\+\+")
IBAN = re.compile(r"\bBE\d{2}(?: \d{4}){3}\b")
AMOUNT = re.compile(r"\b\d{1,3}(?:\.\d{3})*,\d{2} EUR\b")
PAYABLE = {
    "DemoContributionNotice",
    "DemoMonthlyAdvance",
    "DemoReminderSanctions",
    "DemoNoticeOfDefault",
    "DemoInstalmentPlan",
    "DemoHolidayContribution",
    "DemoVatPaymentRequest",
    "DemoImmediateCollection",
    "DemoImmediateCollectionReminder",
    "DemoMunicipalTax",
    "DemoRegionalTax",
    "DemoServiceInvoice",
}


@cache
def mailbox(seed: int = 1) -> DemoMail:
    return demo_mail(seed, NUMBER, COMPANY, NOW)


@cache
def seeds_with_all_extras() -> tuple[int, ...]:
    """Few seeds that together draw every possible extra message."""
    missing = {archetype.key for archetype in EXTRAS}
    seeds = []
    for seed in range(1, 200):
        drawn = {item.archetype.key for item in plan_deliveries(seed, NOW)}
        if len(missing & drawn) > len(missing) // 2:
            seeds.append(seed)
            missing -= drawn
        if not missing:
            return tuple(seeds)
    raise AssertionError(f"never drawn: {missing}")


def all_messages() -> list[SimMessage]:
    return [
        message
        for seed in seeds_with_all_extras()
        for message in mailbox(seed).messages
    ]


def letter_of(message: SimMessage) -> bytes:
    """The main PDF of a message that has one."""
    return next(part.content for part in message.attachments if part.main)


@cache
def pages_of(pdf: bytes) -> tuple[str, ...]:
    reader = pypdf.PdfReader(BytesIO(pdf))
    return tuple(page.extract_text() for page in reader.pages)


def text_of(pdf: bytes) -> str:
    return "\n".join(pages_of(pdf))


def remainder_97(digits: str) -> int:
    """Modulo 97, digit by digit."""
    rest = 0
    for digit in digits:
        rest = (rest * 10 + int(digit)) % 97
    return rest


def valid_ogm(digits: str) -> bool:
    rest = remainder_97(digits[:10])
    return len(digits) == 12 and int(digits[10:]) == (97 if rest == 0 else rest)


def valid_iban(iban: str) -> bool:
    """ISO 13616, and the national check of the Belgian account number."""
    if not re.fullmatch(r"BE\d{14}", iban):
        return False
    if remainder_97(iban[4:] + "1114" + iban[2:4]) != 1:
        return False
    rest = remainder_97(iban[4:14])
    return int(iban[14:]) == (97 if rest == 0 else rest)


def valid_cbe(number: str) -> bool:
    return re.fullmatch(r"[01]\d{9}", number) is not None and int(
        number[8:]
    ) == 97 - remainder_97(number[:8])
