# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The EPC QR that the demo letters carry (EPC069-12, ebox-api g.5).

Written on its own: the reader under test must not share code with its oracle.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

import qrcode

from .spec import Demand

# Any mask is valid; a fixed one saves the search for the prettiest of eight.
MASK = 2


def epc_payload(demand: Demand) -> str:
    """Eleven-line payload, version 002, UTF-8, the OGM's 12 digits on line 10."""
    lines = [
        "BCD",
        "002",
        "1",
        "SCT",
        demand.bic,
        demand.beneficiary[:70],
        demand.iban,
        f"EUR{demand.amount.quantize(Decimal('0.01'))}",
        "",
        demand.ogm,
    ]
    return "\n".join(lines)


@lru_cache(maxsize=256)
def qr_matrix(payload: str) -> tuple[tuple[bool, ...], ...]:
    """The modules of the QR, error correction M, without quiet zone."""
    code = qrcode.QRCode(
        error_correction=qrcode.constants.ERROR_CORRECT_M,
        border=0,
        mask_pattern=MASK,
    )
    code.add_data(payload.encode("utf-8"))
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.modules)
