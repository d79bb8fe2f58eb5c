# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Whether a PDF can hold a code at all, told from its bytes, before it is opened.

Opening a page of text costs more than reading it. The dictionary of a stream is
never packed (ISO 32000-1, 7.3.8), so pictures show; lines are counted in what the
other streams unpack to. When in doubt, it may.
"""

from __future__ import annotations

import base64
import re
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field

from .epc import EpcPayment

_BASE = 33 * (85**4 + 85**3 + 85**2 + 85 + 1)  # '!' five times
LEAST_PARTS = 60  # lines of drawing; the smallest code has more
_MOST_STREAMS = 500
_MOST_UNPACKED = 500_000  # bytes of one stream
_DICTIONARY = 1000  # bytes before a stream in which its dictionary is looked for
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_NO_DRAWING = re.compile(
    rb"/Length1\b|/Subtype\s*/(?:Type1C|CIDFontType0C|OpenType|XML)\b"
    rb"|/Type\s*/(?:ObjStm|XRef|Metadata)\b"
)
_PICTURE = re.compile(rb"/Image\b|/JBIG2|/DCTDecode|/CCITTFax|/JPX")
_FILTER = re.compile(rb"/Filter\s*(\[[^\]]*\]|/\w+)")
_PARTS = (
    b" re\n",
    b" re ",
    b" re\r",
    b" l\n",
    b" l ",
    b" l\r",
    b" c\n",
    b" c ",
    b" c\r",
)
_PLAIN: dict[bytes, Callable[[bytes], bytes | None]] = {
    b"": lambda data: data,
    b"/FlateDecode": lambda data: _flate(data),
    b"/ASCII85Decode/FlateDecode": lambda data: _flate(_ascii85(data)),
}


@dataclass
class Codes:
    """``found`` has (page from 1, what it says); ``problem`` is of ``PROBLEMS``."""

    found: list[tuple[int, EpcPayment]] = field(default_factory=list)
    problem: str | None = None


def may_hold_code(pdf: bytes) -> bool:
    """Whether there are pictures, or as many lines as the smallest code has."""
    if b"/Encrypt" in pdf:
        return True
    parts = end = 0
    for number, found in enumerate(_STREAM.finditer(pdf)):
        if found.start() < end:
            continue
        head = pdf[max(0, found.start() - _DICTIONARY) : found.start()]
        head = head[head.rfind(b"obj") + 1 :]
        if number >= _MOST_STREAMS or _PICTURE.search(head):
            return True
        end = pdf.find(b"endstream", found.end())
        if end < 0:  # it goes on to the end of the file, whatever stands in it
            end = len(pdf)
        if _NO_DRAWING.search(head):
            continue
        drawn = _unpacked(head, pdf[found.end() : end])
        if drawn is None:
            return True
        parts += sum(map(drawn.count, _PARTS)) + LEAST_PARTS * drawn.count(b"BI ")
        if parts >= LEAST_PARTS:
            return True
    return not end


def _unpacked(head: bytes, data: bytes) -> bytes | None:
    """What a stream says, None when that cannot be told quickly."""
    found = _FILTER.search(head)
    names = re.sub(rb"[\[\]\s]", b"", found[1]) if found else b""
    read = _PLAIN.get(names)
    if read is None or b"/DecodeParms" in head:
        return None
    try:
        return read(data)
    except (ValueError, zlib.error):
        return None


def _flate(data: bytes) -> bytes | None:
    unpacker = zlib.decompressobj()
    drawn = unpacker.decompress(data, _MOST_UNPACKED)
    return None if unpacker.unconsumed_tail else drawn


def _ascii85(data: bytes) -> bytes:
    """ISO 32000-1, 7.4.3: five signs are a number to the base 85, of four bytes."""
    data = b"".join(data.split()).removesuffix(b"~>")
    if b"z" in data:
        return base64.a85decode(data)
    missing = -len(data) % 5
    data += b"u" * missing
    groups = zip(*(data[place::5] for place in range(5)), strict=True)
    numbers = [(((a * 85 + b) * 85 + c) * 85 + d) * 85 + e for a, b, c, d, e in groups]
    try:
        packed = struct.pack(f">{len(numbers)}I", *(n - _BASE for n in numbers))
    except struct.error as error:
        raise ValueError("not ASCII85") from error
    return packed[: len(packed) - missing]
