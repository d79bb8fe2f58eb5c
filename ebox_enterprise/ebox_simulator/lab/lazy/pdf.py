# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""PDF files of a given size, one page of text each, nearly for free.

All files of a size share their first part, noise that does not compress; the
text of the page comes last. So a digest costs two hashes of a kilobyte, and no
two files are the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from random import Random

_TEXT = 1200  # bytes of a page's drawing commands, filled with blanks
_CHUNK = 256 * 1024
_SLACK = 16  # longer numbers in the file leave so much less room for noise


class PdfMaker:
    """Maker of files with exactly ``size`` bytes; ``ValueError`` if too small."""

    def __init__(self, size: int, seed: object = 0):
        front, self._end = _around(size, seed)
        self._parts = [front[n : n + _CHUNK] for n in range(0, len(front), _CHUNK)]
        self._hash = hashlib.sha256(front)

    def sha256(self, lines: Sequence[str]) -> str:
        """Hexadecimal digest of the file with these lines of text."""
        digest = self._hash.copy()
        digest.update(_page(lines))
        digest.update(self._end)
        return digest.hexdigest()

    def chunks(self, lines: Sequence[str]) -> Iterator[bytes]:
        """The bytes of the file with these lines of text."""
        yield from self._parts
        yield _page(lines) + self._end


def _page(lines: Sequence[str]) -> bytes:
    """Drawing commands; what does not fit or is not in the font is left out."""
    commands = [b"BT /F1 11 Tf 15 TL 60 780 Td"]
    room = _TEXT - len(commands[0]) - len(b"\nET")
    for line in lines:
        text = line.encode("cp1252", "replace")
        for special in (b"\\", b"(", b")"):
            text = text.replace(special, b"\\" + special)
        command = b"(%s) Tj T*" % text
        if len(command) < room:
            commands.append(command)
            room -= len(command) + 1
    commands.append(b"ET")
    return b"\n".join(commands).ljust(_TEXT)


def _around(size: int, seed: object) -> tuple[bytes, bytes]:
    """What comes before and after the drawing commands in a file of that size."""
    most = size - _total(*_build(b"", 0))
    noise = Random(f"pdf:{seed}").randbytes(max(most, 0))
    for length in range(most, max(most - _SLACK, -1), -1):
        blanks = size - _total(*_build(noise[:length], 0))
        if blanks >= 0:
            return _build(noise[:length], blanks)
    raise ValueError(f"A PDF needs {size - most + _SLACK} bytes, not {size}.")


def _total(front: bytes, end: bytes) -> int:
    return len(front) + _TEXT + len(end)


def _build(noise: bytes, blanks: int) -> tuple[bytes, bytes]:
    objects = [
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(noise), noise),
        b"<</Type/Catalog/Pages 3 0 R>>",
        b"<</Type/Pages/Kids[4 0 R]/Count 1>>",
        b"<</Type/Page/Parent 3 0 R/MediaBox[0 0 595 842]/Contents 6 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    front, places = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(front))
        front += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    places.append(len(front))
    front += b"6 0 obj\n<</Length %d>>\nstream\n" % _TEXT
    end = b"\nendstream\nendobj\n"
    table = len(front) + _TEXT + len(end)
    entries = b"".join(b"%010d 00000 n \n" % place for place in places)
    end += b"xref\n0 7\n0000000000 65535 f \n%strailer\n" % entries
    end += b"<</Size 7/Root 2 0 R%s>>\n" % (b" " * blanks)
    end += b"startxref\n%d\n%%%%EOF\n" % table
    return front, end
