# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Enterprise numbers of the Crossroads Bank for Enterprises (CBE)."""

from __future__ import annotations

import re

from stdnum.be import vat


def normalise_cbe(value: object) -> tuple[str, bool]:
    """``value`` as ten digits where possible, and whether it is a valid number.

    Dossier c and d.1: ten digits starting with 0 or 1, leading zeros may be
    missing, the last two are 97 minus the first eight modulo 97. What cannot be
    ten digits is returned as given (at most 64 characters), with False: a
    message is never dropped for its sender's number.
    """
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return "", False
    if isinstance(value, int) and not 0 <= value < 10**10:
        return "", False
    given = str(value)[:64].strip()
    digits = re.sub(r"[\s./-]", "", given.upper().removeprefix("BE"))
    if not re.fullmatch(r"[0-9]{1,10}", digits):
        return given, False
    digits = digits.zfill(10)
    return digits, digits[0] in "01" and vat.is_valid(digits)
