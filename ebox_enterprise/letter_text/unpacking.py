"""Files that unpack to far more than they are: seen before a library unpacks them.

Flate packs up to a thousand times (RFC 1951), and a page's drawing commands take a
library some fifteen times their own size. Images are left out, for reading text does
not unpack them.
"""

from __future__ import annotations

import re
import zlib

MAX_UNPACKED = 16_000_000  # bytes of one stream; drawing commands of a page: < 1 MB
MAX_ALL = 200_000_000  # bytes of all streams together, so that looking has an end
_FACTOR = 1032  # the most that Flate can gain
_CHUNK = 65_536
_DICTIONARY = 2_000  # bytes before a stream in which its dictionary is looked for
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_FLATE = re.compile(rb"/(?:FlateDecode|Fl)\b")
_IMAGE = re.compile(rb"/Subtype\s*/Image\b")


def unpacks_too_far(pdf: bytes) -> bool:
    """Whether a stream of the file is packed so that it needs much memory.

    A stream that is packed twice is taken as one, for nobody who means well does it.
    """
    end, spent = 0, 0
    for found in _STREAM.finditer(pdf):
        if end < found.end():
            end = pdf.find(b"endstream", found.end())
            end = len(pdf) if end < 0 else end
        head = pdf[max(0, found.start() - _DICTIONARY) : found.start()]
        head = head[head.rfind(b"obj") + 1 :]
        packed = len(_FLATE.findall(head))
        size = end - found.end()
        most = size * _FACTOR**packed
        if not packed or most <= MAX_UNPACKED or _IMAGE.search(head):
            continue
        unpacked = _unpacked(memoryview(pdf)[found.end() : end])
        spent += unpacked
        if packed > 1 or unpacked > MAX_UNPACKED or spent > MAX_ALL:
            return True
    return False


def _unpacked(data: memoryview) -> int:
    """To how many bytes data unpacks, counted a little further than is allowed."""
    unpacker, size = zlib.decompressobj(), 0
    try:
        for start in range(0, len(data), _CHUNK):
            rest = data[start : start + _CHUNK]
            while rest and size <= MAX_UNPACKED and not unpacker.eof:
                size += len(unpacker.decompress(rest, _CHUNK))
                rest = unpacker.unconsumed_tail
            if unpacker.eof or size > MAX_UNPACKED:
                break
    except zlib.error:
        pass  # encrypted or damaged: what was unpacked until here counts
    return size
