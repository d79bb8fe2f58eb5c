# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Days and amounts that a letter prints outside its values: in laws, tariffs, small print."""
import datetime as dt
import html
import re
from decimal import Decimal

from .kit import MONTHS

NAMES = {name.lower(): i + 1 for names in MONTHS.values() for i, name in enumerate(names)}
WORDS = "|".join(NAMES)


def plain(page):
    body = re.sub(r"(?s)<style>.*?</style>", " ", page)
    return html.unescape(re.sub(r"<[^>]+>", " ", body))


def amounts(text):
    """Amounts with two decimals."""
    found = re.findall(r"(?<![\d.,])\d{1,3}(?:[. \u00a0\u202f]\d{3})*,\d{2}(?!\d)|(?<![\d.,])\d+,\d{2}(?!\d)", text)
    return {Decimal(re.sub(r"[. \u00a0\u202f]", "", a).replace(",", ".")) for a in found}


def days(text):
    """Days with their year."""
    found = set()
    for d, m, y in re.findall(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)", text):
        if 1 <= int(m) <= 12 and 1 <= int(d) <= 31:
            found.add(dt.date(int(y), int(m), int(d)))
    for d, m, y in re.findall(rf"(?<!\d)(\d{{1,2}})(?:er|\.)? ({WORDS}) (\d{{4}})", text, re.I):
        found.add(dt.date(int(y), NAMES[m.lower()], int(d)))
    return found
