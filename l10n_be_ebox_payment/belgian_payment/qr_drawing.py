# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The payment QR as squares: crisp at any size."""

from __future__ import annotations

import qrcode

MAX_VERSION = 13  # EPC069-12: what every reader is asked to read
QUIET_ZONE = 4  # modules; ISO/IEC 18004


def qr_matrix(payload: str, *, mask: int | None = None) -> list[list[bool]]:
    """The modules of the QR, rows of True for dark, without the quiet zone.

    Error correction M, at most version 13 (EPC069-12). UTF-8.

    :param mask: one of the eight patterns; without it, the best one
    :raise ValueError: the text is too long
    """
    code = qrcode.QRCode(
        error_correction=qrcode.constants.ERROR_CORRECT_M, border=0, mask_pattern=mask
    )
    code.add_data(payload.encode("utf-8"), optimize=0)
    code.make(fit=True)
    if code.version > MAX_VERSION:
        raise ValueError("payload: too long for the code")
    return [[bool(module) for module in row] for row in code.modules]


def qr_svg(payload: str) -> str:
    """The QR with its quiet zone as an SVG without a size of its own."""
    rows = qr_matrix(payload)
    side = len(rows) + 2 * QUIET_ZONE
    runs = []
    for y, row in enumerate(rows):
        for start, length in _runs(row):
            runs.append(f"M{start + QUIET_ZONE} {y + QUIET_ZONE}h{length}v1h-{length}z")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" '
        f'shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}H0z"/>'
        f'<path d="{"".join(runs)}"/></svg>'
    )


def _runs(row: list[bool]) -> list[tuple[int, int]]:
    """Where dark modules lie side by side: (first, how many)."""
    found, start = [], None
    for index, dark in enumerate([*row, False]):
        if dark and start is None:
            start = index
        elif not dark and start is not None:
            found.append((start, index - start))
            start = None
    return found
