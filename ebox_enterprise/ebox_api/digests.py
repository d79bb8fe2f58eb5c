# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The sender's SHA-256 of a file (ebox-api d.2.2 ``Digest``, scenario 22)."""

from __future__ import annotations

import base64
import binascii
import hmac
import re

SHA256_BYTES = 32


def decode_digest(value: object) -> bytes | None:
    """The 32 raw bytes of a digest value, or None when it is none.

    Base64url or standard Base64, with or without padding; 64 hex digits as a last
    resort. Spaces and line breaks are ignored.
    """
    if not isinstance(value, str) or len(value) > 200:
        return None
    text = re.sub(r"\s", "", value)
    if re.fullmatch(r"[0-9A-Fa-f]{64}", text):
        return bytes.fromhex(text)
    text = text.rstrip("=").translate(str.maketrans("-_", "+/"))
    if not re.fullmatch(r"[A-Za-z0-9+/]{43}", text):
        return None
    try:
        raw = base64.b64decode(text + "=")
    except binascii.Error:
        return None
    return raw if len(raw) == SHA256_BYTES else None


def verify(sha256_bytes: bytes, digest_bytes: bytes) -> bool:
    """Whether the two raw digests are equal, compared in constant time."""
    return hmac.compare_digest(bytes(sha256_bytes), bytes(digest_bytes))


def is_sha256(method: object) -> bool:
    """Whether ``digestMethod`` means SHA-256, in any spelling.

    Anything else is "not verifiable", never "failed".
    """
    if not isinstance(method, str):
        return False
    return re.sub(r"[^a-z0-9]", "", method.lower()) == "sha256"
