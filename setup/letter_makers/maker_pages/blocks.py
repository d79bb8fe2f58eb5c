# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What stands in a letter: text, tables, payment details in their layouts, slips."""

import re

from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import CondPageBreak, PageBreak, Paragraph, Spacer

from .look import grid


def draw_table(look, width, head, rows, total):
    count = len(rows[0])
    right = [
        i and any(re.search(r",(\d\d|-)", row[i]) for row in rows) for i in range(count)
    ]

    def cells(row, bold=False):
        return [
            look.par(c, size=-0.5, bold=bold, alignment=2 if right[i] else 0)
            for i, c in enumerate(row)
        ]

    lines = [cells(head, True)] if head else []
    lines += [cells(row) for row in rows]
    if total:
        lines.append(cells(total, True))
    first = 0.62 if count == 2 else 0.46 if count == 3 else 0.34
    widths = [width * first] + [width * (1 - first) / (count - 1)] * (count - 1)
    extra = []
    mode = look.w.choice(["lines", "box", "none", "zebra"])
    if mode == "box":
        extra.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
    if mode == "zebra":
        extra += [
            ("BACKGROUND", (0, i), (-1, i), colors.HexColor("#eeeeee"))
            for i in range(0, len(lines), 2)
        ]
    return [grid(lines, widths, look, mode == "lines", extra), Spacer(1, 6)]


def _longest(look, texts):
    """The width of the longest word, so that no word is broken."""
    names = [word for text in texts for word in text.replace("<br/>", " ").split(" ")]
    size = look.size - 1.5
    return max(pdfmetrics.stringWidth(word, look.bold, size) for word in names) + 10


def _strong(value, key):
    return f"<b>{value}</b>" if key in ("amount", "due") else value


def _rows(look, rows, bold=False):
    return [
        [
            look.par(label, bold=bold and key == "amount"),
            look.par(value, bold=bold or key in ("amount", "due")),
        ]
        for key, label, value in rows
    ]


def pay_table(look, width, rows):
    lines = look.w.random() < 0.6
    return [grid(_rows(look, rows), [width * 0.4, width * 0.5], look, lines)]


def pay_panel(look, width, rows):
    extra = [
        ("BOX", (0, 0), (-1, -1), 1, look.color),
        ("BACKGROUND", (0, 0), (-1, -1), colors.HexColor("#f2f4f8")),
    ]
    widths = [width * 0.42, width * 0.5]
    return [grid(_rows(look, rows, True), widths, look, False, extra)]


def pay_plain(look, width, rows):
    mark = look.w.choice([": ", " : ", ": ", " – "])
    indent = look.w.choice([0, 14])
    return [
        look.par(f"{label}{mark}{_strong(value, key)}", leftIndent=indent)
        for key, label, value in rows
    ]


def pay_line(look, width, rows):
    """All on one line, with dots or bars between."""
    mark = look.w.choice([" · ", " | ", "; ", " – "])
    return [look.par(mark.join(f"{label}: {_strong(v, k)}" for k, label, v in rows))]


def pay_dots(look, width, rows):
    out = []
    dot = pdfmetrics.stringWidth(".", look.font, look.size)
    for _key, label, value in rows:
        space = pdfmetrics.stringWidth(label + value, look.font, look.size)
        dots = "." * max(4, int((width * 0.86 - space) / dot) - 4)
        out.append(look.par(f"{label} {dots} {value}"))
    return out


def pay_columns(look, width, rows):
    """All labels in one paragraph, all values in the next."""
    labels = "<br/>".join(row[1] for row in rows)
    values = "<br/>".join(row[2] for row in rows)
    pair = [look.par(labels, alignment=0), look.par(values, bold=True)]
    return [grid([pair], [width * 0.36, width * 0.62], look, False)]


def pay_list(look, width, rows):
    return [
        look.par(f"{mark} {label}: <b>{value}</b>", leftIndent=18, firstLineIndent=-9)
        for mark, (_key, label, value) in zip(look.marks, rows, strict=False)
    ]


def pay_stacked(look, width, rows):
    out = []
    for _key, label, value in rows:
        out += [
            look.par(label, size=-1.5, textColor=colors.grey),
            look.par(value, bold=True),
            Spacer(1, 3),
        ]
    return out


def pay_headrow(look, width, rows):
    pair = [
        [look.par(row[1], size=-1.5, bold=True) for row in rows],
        [look.par(row[2], size=-1.5) for row in rows],
    ]
    extra = [
        ("GRID", (0, 0), (-1, -1), 0.5, colors.grey),
        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e4e4e4")),
    ]
    need = [_longest(look, row[1:]) for row in rows]
    rest = (width - sum(need)) / len(need)
    return [grid(pair, [one + rest for one in need], look, False, extra)]


def pay_grid(look, width, rows):
    """Cells of two columns, the label small above the value."""
    cells = [
        [look.par(label, size=-1.5, textColor=colors.grey), look.par(value, bold=True)]
        for _key, label, value in rows
    ] + [""] * (len(rows) % 2)
    pairs = [cells[at : at + 2] for at in range(0, len(cells), 2)]
    extra = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey)]
    return [grid(pairs, [width / 2] * 2, look, False, extra)]


PAY = {
    "table": pay_table, "panel": pay_panel, "plain": pay_plain, "line": pay_line,
    "dots": pay_dots, "columns": pay_columns, "list": pay_list,
    "stacked": pay_stacked, "headrow": pay_headrow, "grid": pay_grid,
}  # fmt: skip


def draw_slip(look, width, head, rows, payer):
    """The transfer slip: a box with its labels small above the values."""
    cells = [[look.par(head, bold=True, size=1, textColor=look.color), ""]]
    for _, label, value in rows:
        cells.append([look.par(label, size=-2), look.par(value, bold=True, size=0.5)])
    cells.insert(1, [look.par(payer[0], size=-2), look.par(payer[1])])
    extra = [
        ("BOX", (0, 0), (-1, -1), 1.2, look.color),
        ("LINEABOVE", (0, 1), (-1, -1), 0.3, look.color),
        ("SPAN", (0, 0), (-1, 0)),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
    ]
    dash = Paragraph("- " * 60, ParagraphStyle("d", fontSize=7, textColor=colors.grey))
    return [
        Spacer(1, 14),
        CondPageBreak(70 * mm),
        dash,
        grid(cells, [width * 0.34, width * 0.6], look, False, extra),
    ]


def flow(look, block, width):
    kind, *content = block
    if kind == "p":
        return [look.par(content[0]), Spacer(1, look.size * 0.6)]
    if kind == "h":
        return [
            Spacer(1, 2),
            look.par(content[0], bold=True, size=0.5, textColor=look.color),
            Spacer(1, 3),
        ]
    if kind == "glance":
        pair = [
            [look.par(a, size=-1), look.par(b, bold=True, size=2)]
            for a, b in content[0]
        ]
        extra = [("BOX", (0, 0), (-1, -1), 0.8, look.color)]
        return [
            grid([pair], [width / len(pair)] * len(pair), look, False, extra),
            Spacer(1, 8),
        ]
    if kind == "small":
        return [
            look.par(content[0], size=-2, textColor=colors.HexColor("#444444")),
            Spacer(1, 3),
        ]
    if kind == "list":
        return [
            look.par(f"{mark} {text}", leftIndent=14, firstLineIndent=-8)
            for mark, text in content[0]
        ] + [Spacer(1, 5)]
    if kind == "table":
        return draw_table(look, width, *content)
    if kind == "pay":
        return [*PAY[content[0]](look, width, content[1]), Spacer(1, 7)]
    if kind == "slip":
        return draw_slip(look, width, *content)
    if kind == "page":
        return [PageBreak()]
    raise ValueError(kind)
