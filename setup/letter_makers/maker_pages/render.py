# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Put a letter on its pages: letterhead, references, body, signature, back page."""

from html import escape
from itertools import zip_longest

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    PageBreak,
    PageTemplate,
    Spacer,
    Table,
)

from . import phrases
from .blocks import flow
from .canvas import PageCanvas
from .look import Look, grid


def _pairs(letter, look):
    words = {
        key: look.w.choice(values) for key, values in phrases.REFS[letter.lang].items()
    }
    pairs = [
        (words["ours"], letter.ref),
        (words["date"], letter.d(letter.day)),
        (words["kbo"], letter.kbo),
    ]
    if look.w.random() < 0.6:
        pairs.append((words["clerk"], letter.clerk))
    if look.w.random() < 0.4:
        pairs.append((words["phone"], letter.phone))
    letter.printed += [b for _, b in pairs]
    letter.printed.append(letter.d(letter.day, "long") if look.place else "")
    return pairs, words["subject"]


def opening(letter, look, width):
    """Address, references and subject."""
    address = [
        look.par(line, leftIndent=0)
        for line in [f"<b>{letter.company}</b>", *letter.address]
    ]
    pairs, subject = _pairs(letter, look)
    out = []
    if look.place:
        out.append(look.par(place_line(letter, pairs), alignment=2))
    if look.refs == "header" and len(pairs) > 3 and width < 150 * mm:
        look.refs = "rows"
    if look.refs == "header":
        rows = [
            [look.par(a, size=-1.5, textColor=colors.grey) for a, _ in pairs],
            [look.par(b, size=-0.5) for _, b in pairs],
        ]
        refs = grid(rows, [width / len(pairs)] * len(pairs), look, False)
    elif look.refs == "inline":
        refs = look.par(
            " &nbsp; ".join(f"{a}: {b}" for a, b in pairs), size=-0.5, alignment=0
        )
    else:
        rows = [[look.par(a, size=-0.5), look.par(b, size=-0.5)] for a, b in pairs]
        refs = grid(rows, [40 * mm, 50 * mm], look, False)
    if look.refs == "stacked":
        sides = [address, [refs]] if look.window == "left" else [[refs], address]
        out.append(grid([sides], [width * 0.52, width * 0.48], look, False))
    else:
        sides = [address, ""] if look.window == "left" else ["", address]
        out += [
            grid([sides], [width * 0.56, width * 0.44], look, False),
            Spacer(1, 14),
            refs,
        ]
    style = look.w.choice(["label", "bare", "box"])
    text = (
        letter.subject_text if style == "bare" else f"{subject}: {letter.subject_text}"
    )
    out += [
        Spacer(1, 10),
        look.par(text, bold=True, size=0.5 if style == "label" else 1.5),
    ]
    return out + [
        Spacer(1, 8),
        look.par(look.w.choice(phrases.SALUTE[letter.lang])),
        Spacer(1, 6),
    ]


def place_line(letter, pairs):
    """'Brussel, 15 juni 2026' instead of the date among the references."""
    place = letter.sender_address().split(", ")[-1].split(" ", 1)[-1]
    if place[0].isdigit() or "," not in letter.sender_address():
        place = letter.name.split(" ")[-1]
    between = ", den " if letter.lang == "de" else ", "
    if letter.lang == "fr":
        between = letter.w.choice([", ", ", le "])
    del pairs[1]
    return f"{place}{between}{letter.d(letter.day, 'long')}"


def closing(letter, look):
    out = [
        Spacer(1, 4),
        look.par(look.w.choice(phrases.CLOSE[letter.lang])),
        Spacer(1, 12),
    ]
    if look.w.random() < 0.75:
        out += [
            look.par(letter.signer),
            look.par(look.w.choice(phrases.ROLE[letter.lang]), size=-0.5),
        ]
    return out


def _footer_text(letter, look):
    parts = [letter.name, letter.sender_address(), f"www.{letter.sender['site']}"]
    if look.w.random() < 0.5:
        parts.append(
            {"nl": "KBO ", "fr": "BCE ", "de": "ZDU "}[letter.lang] + letter.sender_kbo
        )
    if look.w.random() < 0.4:
        parts.append(
            "IBAN " + " ".join(letter.foot_iban[i : i + 4] for i in range(0, 16, 4))
        )
        letter.traits.append("footer-account")
    return " | ".join(parts)


def sidebar(canv, letter, look):
    """The sender's data in a narrow column at the left of the first page."""
    canv.rect(look.margin, A4[1] - 24 * mm, 34 * mm, 4 * mm, fill=1, stroke=0)
    size = look.size - 2
    lines = simpleSplit(letter.name, look.bold, look.size, 38 * mm)
    more = [*letter.sender_address().split(", "), f"Tel. {letter.phone}"]
    more += [f"www.{letter.sender['site']}", letter.sender_kbo]
    at = A4[1] - 31 * mm
    for line in [*lines, "", *more]:
        bold = line in lines
        font, points = (look.bold, look.size) if bold else (look.font, size)
        canv.setFont(font, points)
        canv.drawString(look.margin, at, line)
        at -= points * 1.35


def furniture(halves, look):
    """The letterhead of page 1 and the footer of all pages."""
    letter = halves[0]
    names = [half.name for half in halves]
    foot = [_footer_text(half, look) for half in halves][:1]
    font, bold = look.font, look.bold

    def on_page(canv, doc):
        canv.saveState()
        canv.setFont(font, 6.5)
        canv.setFillColor(colors.HexColor("#555555"))
        lines = simpleSplit(foot[0], font, 6.5, A4[0] - 2 * look.margin)
        for at, line in enumerate(lines):
            canv.drawString(look.margin, (15 - 3 * at) * mm, line)
        canv.restoreState()
        if doc.page > 1:
            return
        canv.saveState()
        canv.setFillColor(look.color)
        if look.head == "logo":
            canv.rect(look.margin, A4[1] - 30 * mm, 14 * mm, 14 * mm, fill=1, stroke=0)
            canv.setFont(bold, 12)
            for i, name in enumerate(names):
                canv.drawString(look.margin + 18 * mm, A4[1] - (21 + 6 * i) * mm, name)
            canv.setFont(font, 8)
            canv.drawString(
                look.margin + 18 * mm,
                A4[1] - (21 + 6 * len(names)) * mm,
                letter.sender_address(),
            )
        elif look.head == "center":
            canv.setFont(bold, 13)
            for i, name in enumerate(names):
                canv.drawCentredString(A4[0] / 2, A4[1] - (20 + 6 * i) * mm, name)
            canv.line(
                look.margin, A4[1] - 32 * mm, A4[0] - look.margin, A4[1] - 32 * mm
            )
        elif look.head == "side":
            sidebar(canv, letter, look)
        else:
            canv.setFont(bold, 11)
            for i, line in enumerate([*names, letter.sender_address(), letter.phone]):
                canv.drawString(look.margin, A4[1] - (16 + 5 * i) * mm, line)
                canv.setFont(font, 8)
        canv.restoreState()

    return on_page


def split(letter):
    """The blocks before the signature and those of the back page."""
    at = (
        letter.blocks.index(("close",))
        if ("close",) in letter.blocks
        else len(letter.blocks)
    )
    return letter.blocks[:at], letter.blocks[at + 1 :]


def draw(blocks, look, width, skip=()):
    return [
        piece
        for block in blocks
        if block[0] not in skip
        for piece in flow(look, block, width)
    ]


def slips(blocks, look, width):
    return [
        piece
        for block in blocks
        if block[0] == "slip"
        for piece in flow(look, block, width)
    ]


def side_by_side(halves, look, width):
    """French and Dutch in two columns, what they share below."""
    half = width / 2 - 4 * mm
    shared, rows = [], []
    apart = ("slip", "page", "pay") if halves[0].f.random() < 0.5 else ("slip", "page")
    for pair in zip_longest(*(split(one)[0] for one in halves)):
        if all(b and b[0] in apart for b in pair):
            shared.append(_both(*pair))
        else:
            rows.append([flow(look, b, half) if b else "" for b in pair])
    table = Table(rows, colWidths=[half + 4 * mm] * 2, hAlign="LEFT")
    table.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 2),
            ("RIGHTPADDING", (0, 0), (-1, -1), 6),
            ("TOPPADDING", (0, 0), (-1, -1), 1),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
        ]
    )
    return [table, Spacer(1, 8)] + draw(shared, look, width, ("page", "slip")), slips(
        shared, look, width
    )


def _both(one, two):
    """A payment block with the labels of both languages."""
    if one[0] == "page":
        return one
    at = 2
    rows = [
        (k, f"{a} / {b}" if a != b else a, v)
        for (k, a, v), (_, b, _w) in zip(one[at], two[at], strict=True)
    ]
    return one[:at] + (rows,) + one[at + 1 :]


def whole(letter, look, width, with_slip=True):
    """A letter from its address to its back page."""
    front, back = split(letter)
    out = (
        opening(letter, look, width)
        + draw(front, look, width, ("slip",))
        + closing(letter, look)
    )
    return (
        out + (slips(front, look, width) if with_slip else []) + draw(back, look, width)
    )


def story(halves, look, width):
    letter = halves[0]
    if len(halves) == 1:
        return whole(letter, look, width)
    if letter.f.random() < 0.65:
        letter.traits.append("side-by-side")
        look.size = min(look.size, 8.5)
        letter.subject_text = " – ".join(h.subject_text for h in halves)
        main, slip = side_by_side(halves, look, width)
        backs = [piece for one in halves for piece in draw(split(one)[1], look, width)]
        return (
            opening(letter, look, width) + main + closing(letter, look) + slip + backs
        )
    letter.traits.append("one-after-the-other")
    out = []
    for at, one in enumerate(halves):
        out += ([PageBreak()] if at else []) + whole(
            one, look, width, with_slip=at == 1
        )
    return out


def write(halves, path):
    look = Look(halves[0])
    if len(halves) > 1 and look.head == "side":
        look.head = "plain"
    side = 44 * mm if look.head == "side" else 0
    width = A4[0] - 2 * look.margin - side
    if look.order != "plain":
        halves[0].traits.append(f"draw-order-{look.order}")
    page = furniture(halves, look)
    left, no_pad = look.margin + side, {"leftPadding": 0, "rightPadding": 0}
    height = A4[1] - (46 if side else 58) * mm
    top = Frame(left, 20 * mm, width, height, id="first", **no_pad)
    rest = Frame(left, 20 * mm, width, A4[1] - 40 * mm, id="rest", **no_pad)
    doc = BaseDocTemplate(
        str(path), pagesize=A4, title=escape(halves[0].subject_text), invariant=1
    )
    doc.addPageTemplates(
        [
            PageTemplate("first", [top], onPage=page, autoNextPageTemplate="rest"),
            PageTemplate("rest", [rest], onPage=page),
        ]
    )
    number = look.w.choice(["{n}/{all}", "p. {n} / {all}", "- {n} -"])
    canvas = type("C", (PageCanvas,), {"order": look.order, "number": number})
    doc.build(story(halves, look, width), canvasmaker=canvas)
