# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Draws a letter's blocks on A4 with fpdf2."""
import datetime as dt
import logging
import random

from fpdf import FPDF

from . import phrases as P

FONT_DIR = "/usr/share/fonts/truetype/"
FONTS = {"LiberationSans": "liberation/LiberationSans-{}.ttf", "LiberationSerif": "liberation/LiberationSerif-{}.ttf",
         "LiberationSansNarrow": "liberation/LiberationSansNarrow-{}.ttf", "LiberationMono": "liberation/LiberationMono-{}.ttf",
         "Carlito": "crosextra/Carlito-{}.ttf", "Caladea": "crosextra/Caladea-{}.ttf",
         "DejaVuSansCondensed": "dejavu/DejaVuSansCondensed{}.ttf", "DejaVuSerifCondensed": "dejavu/DejaVuSerifCondensed{}.ttf"}
SIZES = {"LiberationMono": (8.5, 9), "DejaVuSansCondensed": (8.5, 9.5), "DejaVuSerifCondensed": (8.5, 9.5), "LiberationSansNarrow": (10.5, 11.5)}
COLOURS = [(0, 70, 130), (150, 20, 40), (0, 110, 80), (60, 60, 60), (200, 120, 0), (90, 40, 120), (0, 0, 0)]
BOTTOM = 268
logging.getLogger("fontTools").setLevel(logging.ERROR)


class Sheet:
    """One letter's pages."""

    def __init__(self, letter, second=None):
        self.letter, self.second = letter, second
        self.look = look = random.Random(f"look {letter.name} {letter.seed}")
        self.font = look.choice([*FONTS, "LiberationSans", "LiberationSans", "LiberationSerif", "Carlito"])
        self.size = round(look.uniform(*SIZES.get(self.font, (9.5, 11))), 1)
        self.colour = look.choice(COLOURS)
        self.left = look.choice([18, 20, 25])
        self.head = look.choice(["bar", "centre", "right", "plain", "band"] + ["column"] * (not second))
        self.column = 48 if self.head == "column" and not second else 0
        self.width = 210 - self.left - self.column - look.choice([15, 18, 20])
        self.justify = look.choice("LLJ")
        self.shuffled = look.random() < 0.12
        pdf = self.pdf = FPDF(format="A4")
        pdf.set_auto_page_break(False)
        pdf.set_creation_date(dt.datetime.combine(letter.date, dt.time(9), dt.timezone.utc))
        dejavu = self.font.startswith("DejaVu")
        for style, name in (("", "" if dejavu else "Regular"), ("B", "-Bold" if dejavu else "Bold")):
            pdf.add_font("F", style, FONT_DIR + FONTS[self.font].format(name))
        pdf.add_page()
        self.line = self.size * 0.35 * look.choice([1.25, 1.35, 1.45])

    # text
    def f(self, style="", scale=1.0, colour=(0, 0, 0)):
        """Set the font."""
        self.pdf.set_font("F", style, self.size * scale)
        self.pdf.set_text_color(*colour)

    def wrap(self, text, width, style="", scale=1.0):
        """The lines a text takes in a width."""
        self.f(style, scale)
        return self.pdf.multi_cell(width, self.line, self.clean(text), dry_run=True, output="LINES", align="L")

    def write(self, x, y, text, width, style="", scale=1.0, align="L", colour=(0, 0, 0)):
        """A text in a width; the height it took."""
        self.f(style, scale, colour)
        self.pdf.set_xy(x, y)
        self.pdf.multi_cell(width, self.line * max(scale, 0.85), self.clean(text), align=align, new_x="LMARGIN", new_y="NEXT")
        return self.pdf.get_y() - y

    def clean(self, text):
        """Spaces the font has."""
        known = self.pdf.fonts["f"].ttfont.getBestCmap() if "f" in self.pdf.fonts else {}
        return text if not known or 0x202F in known else text.replace("\u202f", "\u00a0")

    # blocks: height and drawing
    def height(self, block, width):
        """How high a block is."""
        kind, line = block[0], self.line
        if kind == "pair":
            half = width / 2 - 4
            return max(self.height(block[1], half), self.height(block[2], half))
        if kind == "p":
            return len(self.wrap(block[1], width)) * line + line * 0.6
        if kind == "h":
            return len(self.wrap(block[1], width, "B")) * line + line * 0.8
        if kind == "ul":
            return sum(len(self.wrap(item, width - 6)) for item in block[1]) * line + line * 0.6
        if kind == "box":
            return len(self.wrap(block[1], width - 8, "B")) * line + 6 + line * 0.6
        if kind == "panel":
            return sum(self.row_height(pair, width - 4) for pair in block[1]) + line + 4
        if kind == "rows":
            return sum(self.row_height(pair, width) for pair in block[1]) + line
        if kind == "stack":
            return sum(len(self.wrap(value, width, "B")) + 1.3 for _, value in block[1]) * line + line * 0.5
        if kind == "grid":
            return sum(self.cells_height(row, width) for row in [block[1], *block[2]]) + line
        if kind == "slip":
            return 86
        return 0

    def row_height(self, pair, width):
        """The height of a label and its value."""
        first, second = self.columns(width)
        return max(len(self.wrap(pair[0], first - 3)), len(self.wrap(pair[1], second - 3, "B"))) * self.line + 1.4

    def columns(self, width):
        """The widths of labels and values."""
        return (width * 0.42, width * 0.58) if width > 100 else (width * 0.45, width * 0.55)

    def cells_height(self, cells, width):
        """The height of a grid row."""
        each = width / len(cells)
        return max(len(self.wrap(cell, each - 3, "B", 0.92)) for cell in cells) * self.line + 1.6

    def draw(self, block, x, y, width):
        """Draw a block at a place."""
        if block[0] == "pair":
            half = width / 2 - 4
            self.draw(block[1], x, y, half)
            self.draw(block[2], x + half + 8, y, half)
            return
        getattr(self, "draw_" + block[0])(block, x, y, width)

    def draw_p(self, block, x, y, width):
        self.write(x, y, block[1], width, align=self.justify)

    def draw_h(self, block, x, y, width):
        self.write(x, y + self.line * 0.3, block[1], width, "B", colour=self.colour)

    def draw_ul(self, block, x, y, width):
        mark = self.letter.look_of("mark", ["•", "-", "–", "1"])
        for number, item in enumerate(block[1], 1):
            self.write(x + 1, y, f"{number}." if mark == "1" else mark, 5)
            y += self.write(x + 6, y, item, width - 6)

    def draw_box(self, block, x, y, width):
        height = self.height(block, width) - self.line * 0.6
        self.pdf.set_draw_color(*self.colour)
        self.pdf.set_fill_color(243, 243, 238)
        self.pdf.rect(x, y, width, height, style=self.letter.look_of("box", ["D", "F", "DF"]))
        self.write(x + 4, y + 3, block[1], width - 8, self.letter.look_of("box bold", ["", "B"]))

    def draw_rows(self, block, x, y, width):
        style, pdf = block[2], self.pdf
        first, second = self.columns(width)
        bold = self.letter.look_of("bold value", ["", "B"])
        right = self.letter.look_of("right", ["L", "L", "R"])
        pdf.set_draw_color(120, 120, 120)
        pdf.set_fill_color(235, 238, 242)
        for number, (label, value) in enumerate(block[1]):
            height = self.row_height((label, value), width)
            if style == "shade" and number % 2 == 0:
                pdf.rect(x, y, width, height, style="F")
            if style == "grid":
                pdf.rect(x, y, first, height)
                pdf.rect(x + first, y, second, height)
            if style == "lines":
                pdf.line(x, y + height, x + width, y + height)
            text = label
            if style == "dotted":
                self.f()
                while pdf.get_string_width(text + " .") < first - 4:
                    text += " ." if len(text) % 2 else "."
            elif self.letter.look("colon", 0.5):
                text = label + (" :" if self.letter.lang == "fr" else ":")
            self.write(x + 1, y + 0.7, text, first - 2)
            self.write(x + first + 1, y + 0.7, value, second - 2, bold, align=right)
            y += height

    def draw_panel(self, block, x, y, width):
        height = self.height(block, width) - self.line
        self.pdf.set_fill_color(*[min(255, 215 + c // 8) for c in self.colour])
        self.pdf.rect(x, y, width, height + 2, style="F")
        self.draw_rows(("rows", block[1], "plain"), x + 2, y + 2, width - 4)

    def draw_stack(self, block, x, y, width):
        for label, value in block[1]:
            y += self.write(x, y, label, width, scale=0.85, colour=(90, 90, 90))
            y += self.write(x, y, value, width, "B") + self.line * 0.3

    def draw_grid(self, block, x, y, width):
        pdf, each = self.pdf, width / len(block[1])
        lines = self.letter.look("grid lines", 0.6)
        for number, cells in enumerate([block[1], *block[2]]):
            height = self.cells_height(cells, width)
            pdf.set_draw_color(130, 130, 130)
            pdf.set_fill_color(225, 230, 236)
            if number == 0:
                pdf.rect(x, y, width, height, style="F")
            for index, cell in enumerate(cells):
                if lines:
                    pdf.rect(x + index * each, y, each, height)
                self.write(x + index * each + 1, y + 0.8, cell, each - 2, "" if number else "B", 0.92)
            y += height
        if not lines:
            pdf.line(x, y, x + width, y)

    def draw_slip(self, block, x, y, width):
        pdf, data = self.pdf, block[1]
        x, width = self.left, 210 - 2 * self.left
        pdf.set_draw_color(190, 60, 60)
        pdf.set_dash_pattern(2, 1.5)
        pdf.line(8, y, 202, y)
        pdf.set_dash_pattern()
        self.write(x, y + 2, data["title"], width, "B", 0.95, colour=(190, 60, 60))
        places = {"date": (0, 9, 0.5), "amount": (0.55, 9, 0.45), "payer": (0, 20, 1), "payer_name": (0, 31, 0.6), "sign": (0.65, 31, 0.35),
                  "iban": (0, 42, 0.6), "bic": (0.65, 42, 0.35), "who": (0, 53, 1), "comm": (0, 64, 1)}
        boxes = self.look.random() < 0.5
        for label, text, key in data["fields"]:
            dx, dy, share = places[key]
            self.write(x + dx * width, y + dy, label, share * width, scale=0.62, colour=(190, 60, 60))
            if boxes:
                pdf.rect(x + dx * width, y + dy + 3.2, share * width - 2, 6)
            if text:
                self.write(x + dx * width + 2, y + dy + 4, text, share * width - 3, scale=0.95)

    # pages
    def header(self):
        """The letterhead; where the text begins."""
        letter, pdf, look = self.letter, self.pdf, self.look
        index = "nl fr de".split().index(letter.lang)
        names = letter.names[0] if not self.second else f"{letter.names[0]} - {self.second.names[0]}"
        where = letter.info["town"][index]
        contact = [f"{P.PHONE[index]} {letter.info['phone']}", letter.info["mail"], letter.info["site"]]
        pdf.set_fill_color(*self.colour)
        self.contact_lines = []
        if self.head == "bar":
            pdf.rect(0, 0, 7, 297, style="F")
            below = self.write(self.left, 12, names, 165, "B", 1.3, colour=self.colour)
            self.write(self.left, max(24, 14 + below), f"{where} | {' | '.join(contact)}", 170, scale=0.75)
        elif self.head == "centre":
            self.write(20, 12, names.upper(), 170, "B", 1.15, "C")
            self.write(20, 23, where, 170, scale=0.8, align="C")
            pdf.line(20, 29, 190, 29)
        elif self.head == "band":
            pdf.rect(0, 0, 210, 18, style="F")
            self.write(self.left, 6, names, 170, "B", 1.1, colour=(255, 255, 255))
            self.write(self.left, 21, " - ".join([where, *contact]), 170, scale=0.72)
        elif self.head == "right":
            below = self.write(115, 12, names, 80, "B", 1.05, "R", self.colour)
            self.write(115, max(26, 14 + below), "\n".join([where, *contact]), 80, scale=0.78, align="R")
        elif self.head == "column":
            self.write(self.left, 12, names, 100, "B", 1.1, colour=self.colour)
            self.contact_lines = [where, *contact]
        else:
            below = self.write(self.left, 12, names, 110, "B")
            self.write(self.left, max(22, 13 + below), "\n".join([where, *contact]), 90, scale=0.85)
        ax = look.choice([self.left + self.column, 110]) if self.head not in ("plain", "right") else {"plain": 110, "right": self.left}[self.head]
        self.write(ax, 46, "\n".join(letter.address), 85)
        return 46 + self.line * 4 + 6

    def references(self, y):
        """Date, reference, subject."""
        letter, left = self.letter, self.left + self.column
        labels = {"date": P.DATE, "ref": P.OUR_REF, "number": P.NUMBER}
        fields = [(letter.pick(labels["date"]), letter.show(letter.date)), (letter.pick(labels["ref"]), letter.file),
                  (letter.pick(labels["number"]), letter.number)]
        if self.second:
            fields = [(f"{a} / {self.second.pick(labels[k])}", b) for (a, b), k in zip(fields, labels, strict=False)]
        style = self.look.choice(["side", "lines", "town", "strip"])
        if self.contact_lines:
            self.write(self.left, y, "\n".join([*self.contact_lines, "", *[f"{a}\n{b}" for a, b in fields]]), 42, scale=0.78)
        elif style == "strip":
            each = self.width / 3
            for index, (label, value) in enumerate(fields):
                self.write(left + index * each, y, label, each - 2, scale=0.75, colour=(90, 90, 90))
                self.write(left + index * each, y + self.line, value, each - 2, scale=0.95)
            y += self.line * 2 + 4
        elif style == "town":
            town = letter.info["town"]["nl fr de".split().index(letter.lang)].split(" ")[-1]
            glue = {"nl": ", ", "fr": ", le ", "de": ", den "}[letter.lang]
            self.write(left, y, town + glue + letter.show(letter.date), self.width, align=self.look.choice("LR"))
            self.write(left, y + self.line * 1.4, f"{fields[1][0]}: {letter.file}   {fields[2][0]}: {letter.number}", self.width, scale=0.88)
            y += self.line * 2.6 + 4
        else:
            for label, value in fields:
                y += self.write(left, y, f"{label}: {value}", self.width, scale=0.92)
            y += 4
        return y

    def body(self):
        """Greeting, blocks and farewell; bilingual ones in pairs."""
        letters = [self.letter] + ([self.second] if self.second else [])
        out = []
        for letter in letters:
            topic = letter.topic if self.look.random() < 0.4 else f"{letter.pick(P.TOPIC)}{' ' if letter.lang == 'fr' else ''}: {letter.topic}"
            hello = [("p", letter.pick(P.HELLO))] if letter.look("hello", 0.85) else []
            role = letter.pick(P.ROLE_OF.get(letter.key, P.ROLE))
            end = [("p", letter.pick(P.BYE)), ("p", f"{role}\n{letter.person}")] if letter.look("bye", 0.85) else []
            out.append([("h", topic), *hello, *letter.blocks, *end])
        if not self.second:
            return out[0]
        if [b[0] for b in out[0]] != [b[0] for b in out[1]]:
            raise ValueError(f"{self.letter.name}: the two languages differ in structure")
        return [a if a[0] == "page" else ("pair", a, b) for a, b in zip(*out, strict=False)]

    def footer(self, page, pages):
        """Footer: enterprise number, another account, page."""
        letter, kind = self.letter, self.letter.flag.get("footer", "")
        text = f"{letter.names[-1]} - {letter.pick(P.NUMBER)} {letter.own_number}"
        text += kind and f" - {kind}"
        self.pdf.set_draw_color(150, 150, 150)
        if self.look.random() < 0.5:
            self.pdf.line(self.left, 281, 190, 281)
        self.write(self.left, 283, text, 150, scale=0.7, colour=(80, 80, 80))
        if pages > 1:
            self.write(180, 288, f"{page}/{pages}", 20, scale=0.75)

    def turn(self, number):
        """Write on a page; it has to be told the font anew."""
        if number != self.pdf.page:
            self.pdf.page = number
            self.pdf.font_family = ""

    def render(self, path):
        """Place the blocks, then draw them."""
        y = self.references(self.header())
        places, page, left = [], 1, self.left + self.column
        limit = BOTTOM
        for block in self.body():
            height = self.height(block, self.width)
            if block[0] == "page" or y + height > limit:
                page, y = page + 1, 22
            if block[0] != "page":
                places.append((page, y, block))
            y += height
        slip = self.letter.demand_block
        if slip:
            if y > 194:
                page += 1
            places.append((page, 196, slip))
        while self.pdf.pages_count < page:
            self.pdf.add_page()
        self.pdf.font_family = ""
        if self.shuffled:
            self.look.shuffle(places)
            self.letter.traits.append("draw order shuffled")
        for number in range(1, page + 1):
            self.turn(number)
            self.footer(number, page)
        for number, y, block in places:
            self.turn(number)
            self.draw(block, left, y, self.width)
        self.pdf.page = page
        self.pdf.output(path)
