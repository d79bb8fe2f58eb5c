# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The looks of a page: what stands above, around and under a letter's text."""

from . import figures, roff
from .words import LABELS

FRAMES = ("window", "window", "form", "form", "notice", "bare", "mail", "register")
SIGN = {
    "nl": "Hoogachtend,|Met vriendelijke groeten,|Namens het bestuur,|De ontvanger,|De financieel directeur,|",
    "fr": "Veuillez agréer nos salutations distinguées.|Pour le Collège,|Le receveur,|Le Directeur financier,|Salutations distinguées,|",
    "de": "Mit freundlichen Grüßen|Hochachtungsvoll|Der Einnehmer,|Der Finanzdirektor,|Im Auftrag,|",
}
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")


def look_of(x):
    """The letter's choices of look."""
    r = x.r
    frame = x.frame or r.choice(FRAMES)
    mono = frame == "register" or r.random() < 0.04
    x.layout = "+".join(part for part in (frame, x.layout) if part)
    width = r.choice((16.0, 17.0, 17.0))
    size = r.choice((9, 9.5)) if mono else r.choice((9, 10, 10, 10.5, 11))
    return {
        "frame": frame, "family": "C" if mono else r.choice("HHHTT"),
        "size": size, "char": size * 0.0353 * (0.61 if mono else 0.53), "leading": r.choice((1.15, 1.2, 1.3)),
        "left": r.choice((1.8, 2.0, 2.0)), "width": width, "adjust": r.choice("lllb"), "minus": x.structured and r.random() < 0.05, "straight": r.random() < 0.6,
        "foot": _foot(x), "foot_centre": r.random() < 0.5, "numbering": r.choice(("roman", "roman", "letter", "digit", "")),
        "boxes": r.choice(("allbox", "allbox", "box", "bar", "bar", "dotted")), "tables": "bare" if mono else r.choice(("allbox", "box", "lines", "lines")),
        "ticks": r.choice(("drawn", "drawn", "square", "round", "low")), "shade": r.choice(("light", "lighter", "sky", "straw")),
        "spread": r.choice((0.4, 0.6, 0.8)),
    }


def _foot(x):
    r, lang = x.r, x.langs[0]
    if x.frame in ("mail",) or r.random() < 0.2:
        return []
    number = figures.enterprise(r)
    parts = [x.sender.place.get(lang, ""), f"T {x.values['phone']}", x.values["mail"]]
    lines = [" - ".join(part for part in parts if part)]
    if r.random() < 0.5:
        account = f"IBAN {figures.spaced(x.other)}" if r.random() < 0.4 and "iban" not in x.printed else ""
        lines.append("  ".join(part for part in (f"BE {number[:4]}.{number[4:7]}.{number[7:]}", account) if part))
    return lines


def top(x, look):
    return {"window": _window, "form": _form, "notice": _notice, "bare": _bare, "mail": _mail, "register": _register, "slip": _slip}[look["frame"]](x, look)


def _address(x):
    return [x.company, x.street, x.town]


def _sender(x):
    return [" / ".join(dict.fromkeys(x.sender.name(lang) for lang in x.langs)), x.sender.place.get(x.langs[0], "")]


def _subject(x, look):
    if not x.title:
        return []
    label = x.label("subject") + ": " if x.r.random() < 0.5 else ""
    return [*roff.gap(1), *roff.plain(label + x.title, "B"), *roff.gap(0.5)]


def _references(x, look):
    r = x.r
    pairs = [("written", x.date), ("ref", "{ref}"), ("bce", "{bce}"), ("file_by", "{clerk}")]
    pairs = pairs[: r.choice((2, 3, 4))]
    if r.random() < 0.4:
        r.shuffle(pairs)
    labelled = [(x.label(key), x.cell(value)) for key, value in pairs]
    if r.random() < 0.5:
        return roff.table([a for a, _ in labelled], [[b for _, b in labelled]], None, look["width"], r.choice(("allbox", "lines", "bare")), look["char"])
    return [line for a, b in labelled for line in roff.plain(f"{a}: {b}")]


def _window(x, look):
    name, place = _sender(x)
    out = [*roff.sized(name, 12), *roff.plain(place), ".sp |4.6c", f".in {x.r.choice((9, 9.5, 0))}c"]
    for line in _address(x):
        out += roff.plain(line)
    out += [".in 0", ".sp |7.6c", *_references(x, look)]
    return out + _subject(x, look)


def _form(x, look):
    r = x.r
    code = r.choice(("{short} {doc}", "Mod. 178", "F-{doc}", "Form. 276 C", "nr. {doc}"))
    lang = x.langs[0]
    title = x.title or x.sender.short.get(lang, "")
    cells = [_sender(x)[0], title.upper() if r.random() < 0.3 and len(title) < 60 else title, x.fill(code, lang)]
    third = look["width"] / 3
    form = f"lf(B)w({third:.1f}c) cf(B)w({third:.1f}c) rw({third - 1.4:.1f}c)."
    out = [".TS", "box nospaces;", form, "\t".join(f"T{{\n.ad l\n{roff.esc(c)}\nT}}" for c in cells), ".TE", *roff.gap(0.5)]
    rows = [("taxpayer", x.company), ("bce", "{bce}"), ("written", x.date), ("ref", "{ref}")]
    address = f"{x.company}, {x.street}, {x.town}"
    rows[0] = ("taxpayer", address.replace("{", ""))
    return out + box(x, look, "", [(x.label(a), x.cell(b)) for a, b in rows])


def _notice(x, look):
    out = roff.centred(_sender(x)[0], 11, "R")
    if x.title:
        out += [*roff.gap(1), *roff.centred(x.title.upper() if len(x.title) < 50 and len(x.langs) == 1 and "ß" not in x.title else x.title, 14), *roff.gap(0.5)]
    out += [*roff.rule(look["width"]), *roff.gap(0.8)]
    for line in _address(x):
        out += roff.plain(line)
    return out + roff.gap() + _references(x, look)


def _bare(x, look):
    lang = x.langs[0]
    out = roff.plain(" - ".join(part for part in _sender(x) if part))
    out += roff.plain(f"{', '.join(_address(x))}")
    place = x.sender.place.get(lang, "").split(",")[-1].strip().partition(" ")[2]
    link = {"nl": ", ", "fr": ", le ", "de": ", den "}[lang]
    out += [*roff.gap(), *roff.plain(f"{place}{link}{x.show_day(x.date, lang)}"), *roff.gap()]
    if x.r.random() < 0.6:
        out += roff.plain(f"{x.label('ref')}: {x.values['ref']}")
    return out + (_subject(x, look) if x.r.random() < 0.6 else roff.gap())


def _mail(x, look):
    lang = x.langs[0]
    rows = [("from", f"{x.sender.short.get(lang)} <{x.values['mail']}>"), ("sent", x.show_day(x.date, lang) + f" {x.r.randint(8, 17):02d}:{x.r.randint(0, 59):02d}"), ("to", f"{x.company} <info@{x.company.split()[0].lower()}.be>"), ("subject", x.title or x.values["ref"])]
    out = []
    for key, value in rows:
        out += [f"\\fB{roff.esc(x.label(key))}:\\fP {roff.esc(value)}", ".br"]
    return [*out, *roff.rule(look["width"]), *roff.gap()]


def _register(x, look):
    lang = x.langs[0]
    count = int(look["width"] / 0.0353 / (look["size"] * 0.6))
    line = x.r.choice("=-*") * min(count, 78)
    out = [*roff.plain(line), *roff.plain(f"{_sender(x)[0]}"), *roff.plain(f"{x.label('page')} 1   {x.label('written')} {x.cell(x.date)}   {x.label('ref')} {x.values['ref']}")]
    out += [*roff.plain(f"{x.values['bce']}  {x.company}  {x.town}")]
    if x.title:
        out += roff.plain(x.title.upper() if lang != "de" else x.title)
    return out + roff.plain(line)


def _slip(x, look):
    return [*roff.plain(_sender(x)[0], "B"), *roff.plain(f"{x.company}, {x.town}   {x.values['ref']}   {x.show_day(x.date, x.langs[0])}")]


# blocks


def box(x, look, title, rows):
    """A rubric with its rows."""
    style = look["boxes"]
    out = [".sp 0.3v"]
    if title:
        title = _numbered(x, look, title)
        if style == "bar":
            out += roff.bar(title, look["width"], look["shade"])
        else:
            out += roff.plain(title, "B")
    if style == "dotted":
        for a, b in rows:
            out += _dotted(a, b, look)
        return out
    table = roff.table(None, [list(row) for row in rows], None, look["width"], "allbox" if style == "allbox" else "box" if style == "box" else "bare", look["char"])
    return out + table


def _dotted(a, b, look):
    width = look["width"] * 0.55
    return [f".ta {width}c", ".tc .", f"{roff.esc(a)} \t\\& {roff.esc(b)}", ".br", ".tc"]


def _numbered(x, look, title):
    look["count"] = at = look.get("count", 0) + 1
    how = look["numbering"]
    if how == "roman":
        look.setdefault("word", x.r.choice(LABELS["rubric"][x.langs[0]].split("|")))
        return f"{look['word']} {ROMAN[min(at, 8) - 1]} - {title}"
    if how == "letter":
        return f"{chr(64 + at)}. {title}"
    return f"{at}. {title}" if how == "digit" else title


def pay(x, look, style, rows):
    """The payment data; a slip is cut off at the bottom of the page."""
    pairs = [(label, value) for _key, label, value in rows]
    if style in ("slip", "digits"):
        return _cut(x, look, rows, style)
    if style == "headrow":
        return roff.table([a for a, _ in pairs], [[b for _, b in pairs]], None, look["width"], x.r.choice(("allbox", "lines", "box")), look["char"])
    if style == "stacked":
        return [".sp 0.3v", *(line for a, b in pairs for line in [*roff.plain(a), *roff.plain(b, "B"), ".sp 0.2v"])]
    if style == "dotted":
        return [".sp 0.4v", *(line for a, b in pairs for line in _dotted(a, b, look))]
    if style == "comb":
        return roff.gap(0.4) + [line for a, b in pairs for line in roff.plain(f"{a} : {b}", x.r.choice("RB"))]
    return box(x, {**look, "boxes": look["boxes"]}, x.label("paymentbox"), pairs)


def _cut(x, look, rows, style):
    width = look["width"]
    out = [".ie \\n(nlu>20.2cu .bp", ".el .sp |20.4c"] if x.r.random() < 0.8 else [".ne 6c", ".sp 1v"]
    out += [*roff.rule(width, dash=True), ".sp 0.4v", *roff.plain(x.label("slip"), "B")]
    body = [[x.label("payer"), f"{x.company}, {x.street}, {x.town}"]] if x.r.random() < 0.5 else []
    for key, label, value in rows:
        if style == "digits" and key == "iban":
            value = " ".join(value.replace(" ", "").replace("-", "")) if x.r.random() < 0.3 else value
        body.append([label, value])
    return out + roff.table(None, body, None, width, x.r.choice(("allbox", "allbox", "box")), look["char"])


def signature(x, look):
    if look["frame"] in ("register", "slip") or x.r.random() < 0.25:
        return []
    words = [text for lang in x.langs for text in [x.r.choice(SIGN[lang].split("|"))] if text]
    out = [*roff.gap(0.8), *(line for text in words for line in roff.plain(text))]
    if x.r.random() < 0.6:
        out += [*roff.gap(1), *roff.plain(x.values["clerk"])]
    return out
