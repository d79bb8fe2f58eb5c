# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Lines of troff for texts, boxes and tables, and the way through groff to a PDF."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from .figures import NB, NNB

WHERE = (
    "This maker needs groff with its fonts for PDF (Debian's package groff: apt-get install groff); "
    "or unpack the package with dpkg-deb -x and set EBOX_GROFF to the folder."
)
SPECIAL = {"\\": "\\e", NB: "\\ ", NNB: "\\|", "^": "\\(ha", "~": "\\(ti", "`": "\\(ga"}


def esc(text):
    """A text so that troff prints it as it is; an apostrophe becomes what ``start`` chose."""
    out = "".join(SPECIAL.get(c) or (c if ord(c) < 128 else f"\\[u{ord(c):04X}]") for c in text)
    return "\\&" + out if out[:1] in (".", "'") else out


def programs():
    """troff, tbl and gropdf, and the folder of the fonts."""
    root = os.environ.get("EBOX_GROFF", "/")
    fonts = sorted(Path(root).glob("usr/share/groff/[0-9]*/font/devpdf"))
    if not fonts:
        raise SystemExit(WHERE)
    path = f"{root}/usr/bin{os.pathsep}{os.environ.get('PATH', '')}"
    found = [shutil.which(name, path=path) for name in ("tbl", "troff", "gropdf")]
    if None in found:
        raise SystemExit(WHERE)
    return found, fonts[-1].parent


def draw(lines, path):
    """The PDF of lines of troff."""
    (tbl, troff, gropdf), fonts = programs()
    environment = {**os.environ, "GROFF_FONT_PATH": str(fonts), "SOURCE_DATE_EPOCH": "1767225600"}
    out = "\n".join(lines) + "\n"
    out = run([tbl], out.encode(), environment)
    out = run([troff, "-Tpdf", f"-F{fonts}", f"-M{fonts.parent / 'tmac'}"], out, environment)
    pdf = run([gropdf, "-p", "a4", f"-F{fonts}"], out, environment)
    path.write_bytes(pdf)


def run(command, given, environment):
    done = subprocess.run(command, input=given, capture_output=True, env=environment)
    if b"can't find" in done.stderr or done.returncode:
        raise ValueError(done.stderr.decode()[:600] + given.decode(errors="replace")[:300])
    return done.stdout


# pieces


def start(look):
    """The page, its fonts and its foot."""
    foot = [f".ce 1\n{esc(line)}" if look["foot_centre"] else esc(line) + "\n.br" for line in look["foot"]]
    return [
        ".pl 29.7c", f".po {look['left']}c", f".ll {look['width']}c", ".nh", ".ad " + look["adjust"],
        f".fam {look['family']}", f".ps {look['size']}", f".vs {look['size'] * look['leading']:.1f}p", ".tr -\\-" if look["minus"] else ".\\\"", ".tr '\\(aq" if look["straight"] else ".\\\"",
        ".de fo", "'sp 0.4c", ".ev foot", ".ll " + f"{look['width']}c", f".fam {look['family']}", ".ps 7", ".vs 8.5p", ".nf", *foot, ".br", ".ev", "'bp", "..",
        ".de hd", "'sp 1.6c", "..", ".wh 0 hd", ".wh -2.4c fo", "\\&", ".br", ".sp |1.6c",
        ".defcolor light gray 0.85", ".defcolor lighter gray 0.92", ".defcolor sky rgb 0.80 0.88 0.96", ".defcolor straw rgb 1.0 0.96 0.78",
    ]


def gap(size=0.5):
    return [f".sp {size}v"]


def plain(text, font="R"):
    return [f"\\f[{font}]{esc(text)}\\fP" if font != "R" else esc(text), ".br"]


def sized(text, size, font="B"):
    return [f".ps {size}", f".vs {size * 1.2:.1f}p", f"\\f[{font}]{esc(text)}\\fP", ".br", ".ps", ".vs"]


def centred(text, size, font="B"):
    return [f".ps {size}", f".vs {size * 1.25:.1f}p", ".ce 1", f"\\f[{font}]{esc(text)}\\fP", ".ps", ".vs"]


def bar(text, width, shade="light"):
    """A title on a filled bar."""
    shape = f"\\D'P 0 -14p {width}c 0 0 14p -{width}c 0'"
    return [".sp 0.7v", ".ne 4v", f"\\Z'\\v'3.5p'\\M[{shade}]{shape}\\M[]'\\h'4p'\\fB{esc(text)}\\fP", ".br", ".sp 0.3v"]


def rule(width, dash=False):
    if dash:
        return [f"\\l'{width}c\\&-'", ".br"]
    return [f"\\D'l {width}c 0'", ".br"]


def columns(texts, widths, font="R"):
    """Texts side by side."""
    form = " ".join(f"l{'f(B)' if font == 'B' else ''}w({w}c)" for w in widths)
    cells = "\t".join(f"T{{\n.ad l\n{esc(text)}\nT}}" for text in texts)
    return [".TS", "nospaces;", form + ".", cells, ".TE"]


MONEY = re.compile(r"[-\d., \xa0\u202f]*\d(,\d\d|,-)?([ \xa0]?(EUR|€|euro|euros|Euro))?$|^(€|EUR)[ \xa0]?[-\d. \xa0\u202f]+(,\d\d|,-)?$")


def _fixed(text):
    """Whether a cell stays on its line: amounts, days, accounts, references."""
    return len(text) <= 28 and sum(c.isdigit() for c in text) * 2 >= len(text.replace(" ", ""))


def _widths(heads, body, width, char):
    """The columns' widths: figures as wide as they are, texts share the rest."""
    rows = body + ([heads] if heads else [])
    least, wish = [], []
    for at in range(len(rows[0])):
        cells = [row[at] for row in body if row[at]]
        words = max(len(word) for row in rows for word in row[at].split(" ") or [""]) * char
        fixed = all(map(_fixed, cells))
        least.append(max(words, max((len(c) for c in cells), default=4) * char if fixed else 1.4))
        wish.append(least[-1] if fixed else max(least[-1], min(max(len(row[at]) for row in rows), 60) * char))
    room = width - 0.3 - 0.6 * len(least)
    spare = max(room - sum(least), 0)
    more = sum(w - m for w, m in zip(wish, least, strict=True)) or 1
    return [m + spare * (w - m) / more if more > 1 else m + spare / len(least) for w, m in zip(wish, least, strict=True)]


def table(heads, body, last, width, style, char=0.19):
    """A table: ``style`` is allbox, box, lines or bare."""
    rows = ([heads] if heads else []) + body + ([last] if last else [])
    widths = _widths(heads, body + ([last] if last else []), width, char)
    right = [all(MONEY.match(row[i]) or not row[i] for row in body) and any("," in row[i] for row in body) for i in range(len(rows[0]))]
    option = {"allbox": "allbox", "box": "box"}.get(style, "")
    one = lambda font: " ".join(f"{'r' if r else 'l'}{font}w({w:.2f}c)" for r, w in zip(right, widths, strict=True))
    forms = ([one("f(B)")] if heads else []) + [one("")] * (len(body) if last else 1) + ([one("f(B)")] if last else [])
    out = [".sp 0.4v", ".TS", f"{option} nospaces;".strip(), "\n".join(forms) + "."]
    for at, row in enumerate(rows):
        out.append("\t".join(_cell(text, right[i], widths[i], char) for i, text in enumerate(row)))
        if (at == 0 and heads and style in ("box", "lines")) or (last and at == len(rows) - 2 and style in ("box", "lines")):
            out.append("_")
    return [*out, ".TE", ".sp 0.3v"]


def _cell(text, right, width, char):
    if right or len(text) * char < width or _fixed(text):
        return "\\&" + esc(text)
    return f"T{{\n.ad l\n{esc(text)}\nT}}"


def tick(on, text, style):
    """A box to tick and its text."""
    if style == "drawn":
        mark = "\\Z'\\D'p 0 -7p 7p 0 0 7p'" + ("\\h'-6.4p'X" if on else "") + "'\\h'16p'"
    else:
        empty, full = {"square": ("[ ]", "[X]"), "round": ("( )", "(x)"), "low": ("__", "_X_")}[style]
        mark = esc(full if on else empty) + "\\h'6p'"
    return [".in 16p", ".ti -16p", mark + esc(text), ".br", ".in 0"]
