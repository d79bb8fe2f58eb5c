# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The little markup that letters are written in, made HTML.

Lines: '# ' subject, '= ' heading, '- ' bullet, ': label => value' row, 'H a ; b' and 'R a ; b' table, '! ' box,
'~ ' small print, 'PAY' the payment block, 'PAGE' a new page, '? ' before any of these: perhaps.
Inside: [one|other] wording, {name} a value, *bold*.
"""
import datetime as dt
import html
import random
import re
from decimal import Decimal

from . import blocks
from .terms import Term


def value_text(x, value, how=""):
    if isinstance(value, Term):
        return value.day() if how == "day" else value.phrase()
    if isinstance(value, dt.date):
        return x.d(value)
    if isinstance(value, Decimal):
        return x.m(value)
    return str(value)


def inline(x, text, values):
    """Choose wordings, then fill in values."""
    while True:
        text, n = re.subn(r"\[([^\[\]]*\|[^\[\]]*)\]", lambda m: x.r.choice(m[1].split("|")), text)
        if not n:
            break

    def fill(m):
        name, _, how = m[1].partition(":")
        return html.escape(value_text(x, values[name], how), quote=False)
    text = re.sub(r"\{([\w:]+)\}", fill, text)
    return re.sub(r"\*([^*\n]+)\*", r"<b>\1</b>", text)


def wanted_lines(x, text):
    perhaps = random.Random(str(x.sent))  # the same in both columns of a bilingual letter
    for line in text.strip().splitlines():
        line = line.strip()
        if line.startswith("? "):
            if perhaps.random() < 0.5:
                continue
            line = line[2:]
        if line:
            yield line


def table(x, rows):
    """Header-row table lines to HTML."""
    out = ""
    for kind, cells in rows:
        tag = "th" if kind == "H" else "td"
        out += "<tr>" + "".join(f"<{tag}>{c}</{tag}>" for c in cells) + "</tr>"
    return f'<table class="grid {x.r.choice(["lines", "boxes", "plain"])}">{out}</table>'


def render(x, text, values):
    """(subject, body as HTML)."""
    subject, out, group, mode = "", [], [], ""

    def flush():
        nonlocal group, mode
        if mode == "-":
            out.append("<ul>" + "".join(f"<li>{g}</li>" for g in group) + "</ul>")
        elif mode == ":":
            out.append(blocks.rows(x, group))
        elif mode == "T":
            out.append(table(x, group))
        group, mode = [], ""

    for line in wanted_lines(x, text):
        key, rest = line[:2].strip(), line[2:]
        kind = {"-": "-", ":": ":", "H": "T", "R": "T"}.get(key, "") if line[1:2] == " " else ""
        if kind != mode:
            flush()
            mode = kind
        if kind == "-":
            group.append(inline(x, rest, values))
        elif kind == ":":
            label, value = inline(x, rest, values).split("=>", 1)
            group.append((label.strip(), value.strip()))
        elif kind == "T":
            group.append((key, [c.strip() for c in inline(x, rest, values).split(" ; ")]))
        elif line == "PAY":
            out.append(blocks.pay(x))
        elif line == "PAGE":
            out.append('<div class="newpage"></div>')
        elif line.startswith("# "):
            subject = inline(x, rest, values)
        else:
            tag = {"= ": "h3", "! ": 'div class="box"', "~ ": 'p class="small"'}.get(line[:2])
            body = inline(x, rest if tag else line, values)
            out.append(f"<{tag or 'p'}>{body}</{(tag or 'p').split()[0]}>")
    flush()
    return subject, "\n".join(out)
