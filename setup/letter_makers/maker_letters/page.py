# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The page: letterhead, address, rows, tables, slip; three families of look."""

import random
import re
from datetime import UTC, datetime, time
from pathlib import Path

from fpdf import FPDF
from fpdf.fonts import FontFace

from . import values, words

FONTS = {
    "sans": "liberation/LiberationSans-{}.ttf",
    "serif": "liberation/LiberationSerif-{}.ttf",
    "mono": "liberation/LiberationMono-{}.ttf",
    "carlito": "crosextra/Carlito-{}.ttf",
    "condensed": "dejavu/DejaVuSansCondensed{}.ttf",
    "dejavu": "dejavu/DejaVuSerif{}.ttf",
}
FOLDER = Path("/usr/share/fonts/truetype")
COLOURS = [(0, 70, 130), (150, 20, 40), (30, 100, 60), (60, 60, 60), (200, 110, 0), (0, 0, 0)]


class Page(FPDF):
    """A letter on paper."""

    def __init__(self, letter):
        super().__init__()
        self.letter, self.r = letter, random.Random(f"page-{letter.r.random()}")
        form = letter.head.get("form") or self.r.choice(["classic", "classic", "modern", "modern", "system", "mail"])
        self.form = form if form != "letter" else self.r.choice(["classic", "modern", "system"])
        fonts = {"classic": ["serif", "sans", "dejavu"], "modern": ["carlito", "sans", "condensed"], "system": ["mono", "condensed", "sans"]}
        self.face = self.r.choice(fonts.get(self.form, ["sans", "carlito"]))
        self.size = {"mono": 9, "condensed": 9, "dejavu": 9, "carlito": 11}.get(self.face, self.r.choice([9.5, 10, 10.5]))
        self.colour = self.r.choice(COLOURS)
        self.rows_look = self.r.choice({"system": ["colon", "dotted", "columns"], "mail": ["colon", "colon", "columns"]}.get(self.form, ["columns", "columns", "dotted", "colon", "stacked", "boxed", "panel", "across"]))
        self.table_look = self.r.choice(["ALL", "HORIZONTAL_LINES", "MINIMAL", "NONE", "SINGLE_TOP_LINE"])
        self.align = self.r.choice(["L", "L", "J"])
        self.foot_first = self.r.random() < 0.3
        self.notes = []
        for style, name in (("", "Regular"), ("B", "Bold")):
            file = FONTS[self.face].format(name if self.face not in ("condensed", "dejavu") else "-Bold" if style else "")
            self.add_font(self.face, style, FOLDER / (file if (FOLDER / file).exists() else FONTS["sans"].format(name)))
        side = self.r.choice([20, 22, 25])
        self.set_margins(side, 18, side)
        self.set_auto_page_break(True, 24)
        self.set_creation_date(datetime.combine(letter.day, time(9), UTC))
        self.set_title(letter.head.get("title", "") if self.r.random() < 0.2 else "")
        self.font()

    def font(self, style="", more=0.0, colour=None):
        self.set_font(self.face, style, self.size + more)
        self.set_text_color(*(colour or (0, 0, 0)))

    def normalize_text(self, text):
        if self.face in ("sans", "serif", "mono"):  # no narrow space in these
            text = text.replace("\u202f", "\u00a0")
        return super().normalize_text(text)

    def header(self):
        if self.foot_first:
            self.foot()

    def footer(self):
        if not self.foot_first:
            self.foot()

    def foot(self):
        """Address line and page number at the bottom."""
        if self.form == "mail":
            return
        at = self.get_x(), self.get_y()
        self.font("", -2.5, (90, 90, 90))
        letter = self.letter
        bits = [letter.sender, letter.address, *self.notes]
        self.set_auto_page_break(False)
        self.set_xy(self.l_margin, 297 - 16)
        self.multi_cell(self.epw, 3.4, " - ".join(bits), align="C", new_x="LMARGIN", new_y="NEXT")
        self.cell(self.epw, 3.4, f"{words.LABELS[letter.lang]['page']} {self.page_no()}", align="R")
        self.set_auto_page_break(True, 24)
        self.set_xy(*at)
        self.font()

    def put(self, text, style="", more=0.0, gap=2.2, align=None, width=0, colour=None):
        """A paragraph; **bold** inside where no stars are printed."""
        self.font(style, more, colour)
        bold = "**" in text and "***" not in text
        height = (self.size + more) * 0.46
        self.multi_cell(width or self.epw, height, text if bold else re.sub(r"(?<!\*)\*\*(?!\*)", "", text), align=align or self.align, markdown=bold, new_x="LMARGIN", new_y="NEXT")
        self.ln(gap)

    def at(self, x, y, text, style="", more=0.0, align="L", width=85, colour=None):
        """Text at a place."""
        self.font(style, more, colour)
        self.set_xy(x, y)
        self.multi_cell(width, (self.size + more) * 0.43, text, align=align, new_x="LMARGIN", new_y="NEXT")


def draw(letter, path):
    """Write the letter; the name of its look."""
    page = Page(letter)
    if page.r.random() < 0.4:
        page.notes = page.r.choice([[f"BTW/TVA BE {letter.say_kbo('s')}"], [f"{letter.say_tel('')}"], [f"{letter.say_kbo('s')}", f"IBAN {letter.say_iban('foot')}"]])
    page.add_page()
    head = {"mail": mail_head, "bare": bare_head}.get(page.form, letter_head)
    head(page, letter)
    body(page, letter)
    page.output(str(path))
    return f"{page.form}-{page.rows_look}"


def letter_head(page, letter):
    """Letterhead, address window and references, drawn in an order of their own."""
    left, right = page.l_margin, 210 - page.r_margin - 80
    band = page.form == "modern" and page.r.random() < 0.5
    window = page.r.choice([left, right])
    sender_at = page.r.choice([left, left, right]) if window == left else left
    colour = page.colour if page.form == "modern" else None

    def name():
        if band:
            page.set_fill_color(*page.colour)
            page.rect(0, 0, 210, 14, style="F")
            page.at(left, 4, letter.sender, "B", 1, width=150, colour=(255, 255, 255))
        else:
            page.at(sender_at, 14, letter.sender, "B", page.r.choice([1, 2, 3]), colour=colour)
        page.at(sender_at, page.get_y() + (6 if band else 0.5), letter.address.replace(", ", "\n"), "", -1.5)

    def address():
        lines = [letter.company, letter.street, letter.town]
        text = "\n".join(lines).upper() if page.form == "system" and page.r.random() < 0.6 else "\n".join(lines)
        page.at(window, 46, text)

    order = [name, address]
    if page.r.random() < 0.3:
        order.reverse()
    for part in order:
        part()
    page.set_y(72)
    references(page, letter)


def references(page, letter):
    """Day and numbers above the text."""
    labels = words.LABELS[letter.lang]
    day_label = page.r.choice(labels["date"].split("|"))
    day = values.print_day(letter.day, letter.lang, letter.row_day_look if letter.lang == "bi" else letter.day_look)
    ref = labels["refs"].split(";")
    rows = [(ref[0], letter.say_ref("@@/####/##")), (ref[2], letter.say_ref("######")), (ref[3], letter.person), (ref[5], letter.say_kbo(""))]
    rows = page.r.sample(rows, page.r.randrange(4))
    look = page.r.choice(["lines", "across", "right"])
    if look == "across" and rows:
        cells = [(day_label, day), *rows]
        width = page.epw / len(cells)
        for style, at in (("", 0), ("B", 1)):
            for cell in cells:
                page.font(style, -1.5)
                page.cell(width, 4.5, cell[at])
            page.ln(4.5)
    elif look == "right":
        page.put(f"{day_label} {day}", gap=1, align="R")
        page.put("   ".join(f"{label}: {value}" for label, value in rows), "", -1, align="L") if rows else None
    else:
        for label, value in [*rows, (day_label.rstrip(","), day)]:
            page.put(f"{label}: {value}", "", -0.5, gap=0.3, align="L")
    page.ln(5)


def mail_head(page, letter):
    """An e-mail, printed."""
    labels = words.LABELS[letter.lang]["mail"].split(";")
    title = next((cells[0] for kind, cells in letter.lines if kind == "title"), letter.head.get("title", "-"))
    sent = values.print_day(letter.day, letter.lang, "weekday" if page.r.random() < 0.5 else "/")
    to = "info@" + re.sub(r"[^a-z]", "", letter.company.lower().encode("ascii", "ignore").decode()) + ".be"
    cells = [f"{letter.sender} <{letter.say_mail('')}>", to, f"{sent} {page.r.randrange(8, 18):02d}:{page.r.randrange(60):02d}", title]
    for label, value in zip(labels, cells, strict=True):
        page.put(f"{label}: {value}", "B" if label == labels[3] else "", 0, gap=0.4, align="L")
    page.set_draw_color(150, 150, 150)
    page.line(page.l_margin, page.get_y() + 1, 210 - page.r_margin, page.get_y() + 1)
    page.ln(6)


def bare_head(page, letter):
    """Names and day only."""
    page.put(f"{letter.sender}, {letter.address}", "B", 0, gap=1, align="L")
    page.put(f"{letter.company}, {letter.street}, {letter.town}", gap=1, align="L")
    page.put(f"{page.r.choice(words.LABELS[letter.lang]['date'].split('|'))} {values.print_day(letter.day, letter.lang, letter.day_look)}", gap=5, align="R")


def body(page, letter):
    """The lines; rows that follow each other go together."""
    lines, slips = list(letter.lines), []
    while lines:
        kind = lines[0][0]
        count = 1
        while kind in ("row", "table") and count < len(lines) and lines[count][0] == kind:
            count += 1
        cells = [cells for _, cells in lines[:count]]
        lines = lines[count:]
        if kind == "row":
            rows(page, cells)
        elif kind == "table":
            table(page, cells, "row")
        elif kind == "page":
            page.add_page()
        elif kind == "slip":
            slips.append(cells[0])
        elif kind == "pair":
            pair(page, cells[0])
        elif kind == "title" and page.form == "mail":
            continue
        else:
            plain(page, kind, cells[0][0])
    small_print(page, letter)
    for cells in slips:
        slip(page, letter, cells)


def plain(page, kind, text):
    """One line of running text in its style."""
    colour = page.colour if page.form == "modern" else None
    if kind == "title":
        page.put(text, "B", page.r.choice([0, 1, 2.5]), gap=4, align="L", colour=colour)
    elif kind == "heading":
        page.put(text, "B", 0, gap=1.2, align="L", colour=colour)
    elif kind == "strong":
        page.put(text, "B", 0, gap=2.5)
    elif kind == "item":
        page.put(f"{'-' if page.face == 'mono' else '•'} {text}", gap=0.8, align="L")
    elif kind == "sign":
        page.ln(3)
        page.put(text if page.r.random() < 0.4 else f"{text}\n{page.letter.person}", gap=2, align="L")
    elif kind in ("foot", "small"):
        page.put(text, "", -2, gap=1)
    else:
        page.put(text)


def rows(page, cells):
    """Labels and values in the letter's way."""
    look = page.rows_look
    if look == "across" and (len(cells) > 5 or max(len(v) for _, v in cells) > 26):
        look = "boxed"
    if look == "across":
        table(page, [[label for label, _ in cells], [value for _, value in cells]], "row")
        return
    if look == "boxed":
        table(page, cells, "none")
        return
    width = 8 + max(page.get_string_width(label) for label, _ in cells)
    width = min(width * 1.1, page.epw * 0.6)
    top = page.get_y()
    if look == "panel" and top < 215:
        page.set_fill_color(238, 240, 244)
        page.rect(page.l_margin - 2, top - 1.5, page.epw + 4, len(cells) * (page.size * 0.46 + 0.8) + 3, style="F")
    for label, value in cells:
        if look == "stacked":
            page.put(label, "", -2, gap=0, align="L", colour=(90, 90, 90))
            page.put(value, "B", 0, gap=1.2, align="L")
            continue
        if look == "colon":
            page.put(f"{label}{' ' if page.letter.lang == 'fr' else ''}: {value}", gap=0.4, align="L")
            continue
        page.font()
        if look == "dotted":
            while page.get_string_width(label + " .") < width - 4:
                label += " ."
        page.multi_cell(width, page.size * 0.46, label, align="L", new_x="RIGHT", new_y="TOP")
        page.put(value, "B" if page.table_look == "NONE" else "", 0, gap=0.8, align="L", width=page.epw - width)
    page.ln(2.5)


def table(page, cells, heading):
    """A table; columns of figures to the right."""
    count = max(len(row) for row in cells)
    cells = [row + [""] * (count - len(row)) for row in cells]
    page.font("", -0.5)
    body_cells = cells[1:] if heading == "row" and len(cells) > 1 else cells
    figures = [all(re.fullmatch(r"[-+€EUROeuros\d.,\s\u202f\u00a0%]*", row[at]) for row in body_cells) for at in range(count)]
    widths = [max(9.0, min(75, max(page.get_string_width(row[at]) * 1.12 for row in cells) + 5)) for at in range(count)]
    page.set_draw_color(140, 140, 140)
    page.set_fill_color(255, 255, 255)
    look = FontFace(emphasis="BOLD") if heading == "row" else FontFace()
    with page.table(width=min(page.epw, sum(widths)) if page.r.random() < 0.4 else page.epw, col_widths=widths, align="L", text_align=["RIGHT" if f and at else "LEFT" for at, f in enumerate(figures)], borders_layout=page.table_look, first_row_as_headings=heading == "row", headings_style=look, line_height=page.size * 0.5, padding=0.5) as drawn:
        for row in cells:
            drawn.row(row)
    page.ln(3)


def pair(page, sides):
    """Two languages side by side."""
    width = page.epw / 2 - 3
    page.font("", -0.7)
    top = page.get_y()
    height = page.size * 0.42
    needed = max(len(page.multi_cell(width, height, side, dry_run=True, output="LINES")) for side in sides) * height
    if top + needed > 270:
        page.add_page()
        top = page.get_y()
    for at, side in enumerate(sides):
        page.font("", -0.7)
        page.set_xy(page.l_margin + at * (width + 6), top)
        page.multi_cell(width, height, side, align="L")
    page.set_xy(page.l_margin, top + needed + 2.2)


def slip(page, letter, filled):
    """The transfer form at the bottom of a page."""
    amount, iban, bic, payee, communication = filled
    title, when, amount_, own, giver, to, bic_, name, mention = words.LABELS[letter.lang]["slip"].split(";")
    after = page.get_y()
    if after > 184:
        page.add_page()
    page.set_draw_color(200, 60, 60)
    top = 186
    page.rect(page.l_margin - 6, top, page.epw + 12, 88)
    page.at(page.l_margin, top + 2, title, "B")
    fields = [(amount_, f"EUR {amount}"), (own, ""), (giver, f"{letter.company}\n{letter.street}, {letter.town}"), (to, iban), (bic_, bic), (name, f"{payee}\n{letter.address}"), (mention, communication)]
    if page.r.random() < 0.3:
        fields.insert(0, (when, ""))
    y = top + 9
    page.set_auto_page_break(False)
    for label, value in fields:
        page.at(page.l_margin, y, label, "", -3.5, colour=(200, 60, 60), width=120)
        page.at(page.l_margin + 62, y, value, "", 0, width=105)
        y += 12 if "\n" in value else 8.4
    page.set_auto_page_break(True, 24)


def small_print(page, letter):
    """Sometimes a line or two of the house."""
    if letter.head.get("bare") or page.r.random() < 0.45:
        return
    if any(kind == "slip" for kind, _ in letter.lines) and 165 < page.get_y() < 186:
        return
    page.ln(2)
    for text in page.r.sample(words.SMALL[letter.lang], page.r.choice([1, 1, 2])):
        page.put(letter.fill(text), "", -2, gap=0.6)
