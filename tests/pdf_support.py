# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""PDF files that are small and take a reader's memory or time, made by hand."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping

from letter_text import MAX_CHARS, MAX_PAGES, Letter, pages

LINES = b"0 0 1 1 re f\n"
TEXT = b"BT /F1 12 Tf 9 9 Td (Dag) Tj ET\n"
_FONT = b"<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"


def read_here(pdf: bytes) -> Letter:
    """As ``extract_pages``, in this process."""
    letter = Letter()
    limits = {"max_pages": MAX_PAGES, "max_chars": MAX_CHARS}
    letter.problem = pages.read_pages(pdf, letter.pages.append, **limits)
    return letter


def stream(
    data: bytes,
    head: bytes = b"",
    *,
    repeat: int = 1,
    times: int = 1,
    begin: bytes = b"stream\n",
) -> bytes:
    """A stream, packed some times, with more in its dictionary.

    :param repeat: how often the data comes; it is never in memory as a whole
    """
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(data) for _turn in range(repeat)) + packer.flush()
    for _time in range(times - 1):
        data = zlib.compress(data, 9)
    filters = b"[" + b"/FlateDecode " * times + b"]"
    length = b"/Filter%b/Length %d>>" % (filters, len(data))
    return b"<<" + head + length + begin + data + b"\nendstream"


def pdf(*streams: bytes, kids: Iterable[int] = (0,), resources: bytes = b"") -> bytes:
    """A file whose pages draw these streams.

    :param kids: for each page, the number of its stream
    :param resources: more of them; objects of the streams begin with number 10
    """
    kids = list(kids)
    first = 10 + len(streams)
    places = b" ".join(b"%d 0 R" % (first + place) for place in range(len(kids)))
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Kids[%b]/Count %d>>" % (places, len(kids)),
        3: _FONT + resources + b">>",
        **dict(enumerate(streams, 10)),
    }
    for place, kid in enumerate(kids, first):
        objects[place] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources 3 0 R"
            b"/Contents %d 0 R>>" % (10 + kid)
        )
    parts = [b"%d 0 obj%b endobj\n" % each for each in objects.items()]
    return b"%PDF-1.4\n" + b"".join(parts) + b"trailer<</Root 1 0 R>>\n%%EOF"


def picture(width: int, height: int) -> bytes:
    """A grey picture without anything on it, as a stream that is packed twice."""
    head = (
        b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8"
        b"/ColorSpace/DeviceGray" % (width, height)
    )
    return stream(bytes(width), head, repeat=height, times=2)


class Made(Mapping):
    """By name, what functions make, when it is asked for: some take seconds."""

    def __init__(self, makers: dict[str, Callable[[], bytes]]):
        self._makers, self._made = makers, {}

    def __getitem__(self, name: str) -> bytes:
        if name not in self._made:
            self._made[name] = self._makers[name]()
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


def bombs() -> Mapping[str, bytes]:
    """Bombs for the text of a letter: each passes what looks for bombs by patterns."""
    lines = LINES * 1000
    return Made(
        {
            "picture": lambda: pdf(stream(lines, b"/Subtype /Image", repeat=3000)),
            "long_dictionary": lambda: pdf(
                stream(lines, b"/X(%b)" % (b"x" * 3000), repeat=3000)
            ),
            "carriage_return": lambda: pdf(
                stream(lines, repeat=3000, begin=b"stream\r")
            ),
            "space": lambda: pdf(stream(lines, repeat=3000, begin=b"stream \n")),
            "packed_thrice": lambda: pdf(stream(lines, repeat=3000, times=3)),
            "operators": lambda: pdf(stream(lines, repeat=1150)),
            "spaces": lambda: pdf(
                stream(bytes([32]) * (1 << 20), repeat=1024, times=2)
            ),
            "words": lambda: pdf(stream(TEXT * 1000, repeat=1000)),
            "nested": nested,
        }
    )


def code_bombs() -> Mapping[str, bytes]:
    """Letters whose text is read in a moment, and whose pages take long to draw."""
    dice = random.Random(1)
    curve = b"%d %d m %d %d %d %d %d %d c S\n"
    curves = b"".join(
        curve % tuple(dice.randrange(800) for _number in range(8)) for _ in range(9000)
    )
    dashed = b"[0.01 0.01] 0 d 0.01 w\n"
    picture_of_page = TEXT + b"q 595 0 0 842 0 0 cm /P Do Q\n" * 3000
    places = b"/XObject<</P 11 0 R>>"
    return Made(
        {
            "dashes": lambda: pdf(stream(TEXT + dashed + curves, repeat=5)),
            "megabytes": lambda: pdf(stream(TEXT + curves, repeat=50)),
            "pictures": lambda: pdf(
                stream(picture_of_page), picture(3000, 3000), resources=places
            ),
        }
    )


def nested(depth: int = 8, breadth: int = 10) -> bytes:
    """Forms within forms: each draws the next one some times, the last one a word."""
    head = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<%b/XObject<<%b>>>>"
    names = [b"/N%d %d 0 R" % (place, 10 + place) for place in range(1, depth + 1)]
    forms = [
        stream(
            b"/N%d Do\n" % (place + 1) * breadth if place < depth else TEXT * breadth,
            head % (_FONT[2:], names[place] if place < depth else b""),
        )
        for place in range(1, depth + 1)
    ]
    resources = b"/XObject<<%b>>" % names[0]
    return pdf(stream(b"/N1 Do\n"), *forms, resources=resources)


def many_pages() -> bytes:
    """A tree of pages in which each branch is used again: more than 10**9 pages."""
    depth, breadth = 9, 10
    parts = []
    for place in range(depth):
        kids = b"%d 0 R " % (11 + place) * breadth
        count = breadth ** (depth - place)
        parts.append(b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, count))
    parts.append(b"<</Type/Page/MediaBox[0 0 9 9]>>")
    objects = [b"%d 0 obj%b endobj\n" % each for each in enumerate(parts, 10)]
    root = b"1 0 obj<</Type/Catalog/Pages 10 0 R>>endobj\n"
    return b"%PDF-1.4\n" + root + b"".join(objects) + b"trailer<</Root 1 0 R>>\n%%EOF"
