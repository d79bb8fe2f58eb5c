# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A letter as HTML in one of many looks, and as PDF."""

import html
import random
import re

from weasyprint import HTML

from .blocks import (
    BLOCKS,
    CLOSING,
    FILLER,
    FILLER_OTHER,
    FILLER_PAY,
    LABELS,
    LAW,
    OPENING,
    PAY,
    SIGNED,
    SIGNED_COURT,
    SLIP,
)

FONTS = ["Carlito", "Liberation Sans", "Liberation Serif", "Caladea", "DejaVu Serif", "DejaVu Sans", "Liberation Sans Narrow"]
FRAMES = ["left", "right", "band", "centre", "side", "plain", "left", "right"]
ROWS = ["lines", "lines", "stacked", "dotted", "table", "panel"]
LAST = ("objection", "appeal", "privacy")
RIGHTS = {"nl": ["Uw rechten", "Meer informatie", "Toelichting"], "fr": ["Vos droits", "Informations complémentaires", "Remarques"], "de": ["Ihre Rechte", "Weitere Informationen"]}


def e(text):
    return html.escape(text)


def kept(text):
    """The text, its communications and amounts never broken over lines."""
    return re.sub(r"(\+{3}[\d/ ]+\+{3}|\*{3}[\d/ ]+\*{3}|\d{3}/\d{4}/\d{5})", r"<span class=kept>\1</span>", e(text))


class Look:
    """What is drawn by chance of a letter's look."""

    def __init__(self, x, seed, sides):
        rng = self.rng = random.Random(f"{seed}-look")
        self.terse, self.email = bool(x.look.get("terse")), x.look.get("email") or x.look.get("terse") and rng.random() < 0.2
        self.frame = "email" if self.email else rng.choice(FRAMES)
        self.rows = rng.choice(ROWS)
        self.pay = rng.choice(["sentence"] * 5 + ["rows"] * 3 + ["slip"] * 2)
        if x.look.get("full"):
            self.pay = rng.choice(["rows", "slip"])
        if len(sides) > 1 and self.pay == "slip":
            self.pay = "rows"
        self.font, self.size = rng.choice(FONTS), rng.choice([9.5, 10, 10.5, 11])
        if rng.random() < 0.05:
            self.font, self.size = "Liberation Mono", 9
        self.color = x.sender["color"] if rng.random() < 0.7 else "#000"
        self.align = rng.choice(["left", "left", "justify"])
        self.foot = rng.random() < 0.6
        self.foot_account = self.foot and rng.random() < 0.45
        self.second = rng.random() < 0.2 and not self.terse and len(sides) == 1
        self.order = rng.random() < 0.12
        self.emphasis = rng.random() < 0.3
        self.reference = rng.choice(["lines", "lines", "row", "subject"])
        self.used = "text"

    def note(self, x, sides):
        for word, there in (("account in footer", self.foot_account), ("drawn out of order", self.order), ("two columns", len(sides) > 1), ("terse", self.terse)):
            if there:
                x.traits.append(word)


class Side:
    """A letter's text in one language: its lines, filled in."""

    def __init__(self, x, words, look, text):
        self.x, self.w, self.look = x, words, look
        self.subject, self.body, self.last, self.slip = "", [], [], ""
        for line in words.choose(text).strip().splitlines():
            self.line(line.strip())
        if not look.terse:
            self.fill_up()

    def fill_up(self):
        """Standing sentences that any letter may have."""
        x, rng, lang = self.x, self.w.rng, self.w.lang
        own = (FILLER_PAY if x.asks else FILLER_OTHER)[lang]
        lines = rng.sample(FILLER[lang], rng.choice([0, 0, 1, 1, 2])) + rng.sample(own, rng.choice([0, 1, 1]))
        rng.shuffle(lines)
        if "law" in x.days and rng.random() < 0.4:
            lines.append(LAW[lang])
        for line in lines:
            self.line(self.w.choose(line))

    def line(self, line):
        into = self.body
        if line.startswith("?"):
            if self.w.rng.random() < 0.5:
                return
            line = line[1:].strip()
        if line.startswith("@"):
            name = line[1:]
            if name == "pay":
                return self.pay()
            if self.look.second and name in LAST:
                into = self.last
            line = self.w.choose(BLOCKS[name][self.w.lang])
        if not line:
            return
        if line.startswith("# "):
            self.subject = self.w.fill(line[2:])
        elif line.startswith(("* ", "> ")):
            into.append((line[0], self.w.fill(line[2:])))
        else:
            into.append(("", self.w.fill(line)))

    def pay(self):
        lang = self.w.lang
        self.look.used = self.look.pay
        if self.look.pay == "slip":
            self.slip = slip(self.w, self.look)
            return
        for line in self.w.choose(PAY[lang][self.look.pay]).splitlines():
            self.line(line)

    def html(self, parts):
        out, at = [], 0
        while at < len(parts):
            kind = parts[at][0]
            run = [parts[at][1]]
            while kind and at + len(run) < len(parts) and parts[at + len(run)][0] == kind:
                run.append(parts[at + len(run)][1])
            at += len(run)
            if kind == "*":
                out.append("<ul>" + "".join(f"<li>{kept(each)}</li>" for each in run) + "</ul>")
            elif kind == ">":
                out.append(rows(run, self.look.rows))
            else:
                out.append(f"<p>{kept(run[0])}</p>")
        return "".join(out)


def rows(run, style):
    """Labels and their values in one of the looks."""
    pairs = [tuple(part.strip() for part in each.replace(" : ", ": ", 1).split(": ", 1)) for each in run]
    if style in ("table", "panel"):
        body = "".join(f"<tr><td>{e(a)}</td><td>{e(b)}</td></tr>" for a, b in pairs)
        return f"<table class='rows {style}'>{body}</table>"
    if style == "stacked":
        return "<div class=stacked>" + "".join(f"<div class=label>{e(a)}</div><div class=value>{e(b)}</div>" for a, b in pairs) + "</div>"
    if style == "dotted":
        return "<div class=lines>" + "".join(f"<div>{e(a)} {'.' * max(4, 46 - len(a))} {e(b)}</div>" for a, b in pairs) + "</div>"
    return "<div class=lines>" + "".join(f"<div>{e(a)}: <b>{e(b)}</b></div>" for a, b in pairs) + "</div>"


def slip(words, look):
    title, amount, iban, bic, holder, message, payer = SLIP[words.lang]
    color = look.rng.choice(["#fdf3c9", "#fbe0dc", "#fff"])
    cells = [(payer, ""), (amount, words.slot("asked")), (iban, words.slot("iban")), (bic, words.slot("bic"))]
    cells += [(holder, words.slot("holder")), (message, words.slot("comm"))]
    drawn = "".join(f"<div class=box><div class=small>{e(a)}</div><div class=mono>{e(b) or '&nbsp;'}</div></div>" for a, b in cells)
    kind = look.rng.choice(["slip", "slip pair"])
    return f"<div class='{kind}' style='background:{color}'><b>{title}</b>{drawn}</div>"


def css(look):
    z = "position:relative; z-index:3" if look.order else ""
    side = "padding-left: 48mm" if look.frame == "side" else ""
    return f"""
@page {{ size: A4; margin: 18mm 20mm 24mm 22mm; @bottom-center {{ content: element(foot) }} }}
body {{ font-family: '{look.font}', 'Liberation Sans'; font-size: {look.size}pt; line-height: 1.32 }}
p {{ margin: 0 0 2.6mm; text-align: {look.align} }}
.foot {{ position: running(foot); font-size: 7pt; color: #444; text-align: center; border-top: .4pt solid #888; padding-top: 1mm }}
.head {{ {z}; color: {look.color}; margin-bottom: 9mm }} .head .name {{ font-weight: bold; font-size: 1.25em }}
.head.right {{ text-align: right }} .head.centre {{ text-align: center; border-bottom: 1pt solid {look.color} }}
.head.band {{ background: {look.color}; color: #fff; padding: 4mm }}
.head.side {{ position: absolute; left: 0; top: 0; width: 42mm; font-size: .85em }}
.all {{ {side} }} .to {{ margin: 0 0 8mm {'92mm' if look.frame in ('left', 'band', 'plain') else '0'} }}
.refs {{ font-size: .9em; margin-bottom: 5mm; {z} }} .refs span {{ margin-right: 9mm }}
.subject {{ font-weight: bold; margin: 3mm 0 5mm }} ul {{ margin: 0 0 2.6mm 5mm; padding: 0 }}
.lines {{ margin: 1mm 0 3mm 6mm }} .stacked {{ margin: 1mm 0 3mm }} .label {{ font-size: .8em; color: #555 }} .value {{ font-weight: bold; margin-bottom: 1.4mm }}
table.rows {{ border-collapse: collapse; margin: 1mm 0 4mm }} table.rows td {{ padding: .8mm 6mm .8mm 1mm }}
table.panel {{ background: #eef1f4; border: .5pt solid #99a }} table.table td {{ border-bottom: .4pt solid #aaa }}
.slip {{ border: .7pt solid #666; padding: 3mm; margin-top: 8mm; break-inside: avoid }} .box {{ border-bottom: .3pt solid #999; padding: .8mm 0 }}
.pair {{ display: grid; grid-template-columns: 1fr 1fr; column-gap: 5mm }} .pair b {{ grid-column: 1 / 3 }} .small {{ font-size: 6.5pt; color: #444 }} .mono {{ font-family: 'Liberation Mono'; font-size: 9.5pt }}
.two {{ display: flex; gap: 8mm }} .two > div {{ width: 50%; font-size: .92em }}
.kept {{ white-space: nowrap }} .sign {{ margin-top: 7mm }} .next {{ break-before: page }} .mail td {{ padding: 0 4mm .6mm 0; vertical-align: top }} .mail {{ border-bottom: 1pt solid #000; margin-bottom: 5mm; width: 100% }}
"""


def head(x, sides, look):
    """The sender, the receiver, references and date."""
    if look.frame == "email":
        return mail(x, sides[0])
    names = list(dict.fromkeys(side.w.name() for side in sides))
    place = f"<div>{e(sides[0].w.place())}</div>" if look.rng.random() < 0.8 else ""
    site = f"<div>{e(x.sender['site'])}</div>" if look.rng.random() < 0.5 else ""
    kind = "left" if look.frame == "plain" else look.frame
    top = f"<div class='head {kind}'><div class=name>{' / '.join(e(each) for each in names)}</div>{place}{site}</div>"
    to = f"<div class=to>{e(x.company)}<br>{e(x.street)}<br>{e(x.town)}</div>"
    return top + "<div class=all>" + to + refs(x, sides, look)


def refs(x, sides, look):
    w, rng = sides[0].w, look.rng
    lang = w.lang
    pairs = [(rng.choice(LABELS[lang]["ref"]), x.ref), (rng.choice(LABELS[lang]["number"]), x.number)]
    today = w.slot("today")
    if look.terse and rng.random() < 0.5 or rng.random() < 0.2:
        pairs = pairs[:1]
    if rng.random() < 0.35:
        town = w.place().rsplit(" ", 1)[-1]
        town = f"{town}, {'den ' if lang == 'de' else 'le ' if lang == 'fr' else ''}{today}"
        text = f"<div>{e(town)}</div>" + "".join(f"<div>{e(a)}: {e(b)}</div>" for a, b in pairs)
    else:
        pairs.insert(rng.randrange(len(pairs) + 1), (rng.choice(LABELS[lang]["date"]), today))
        tag = "span" if look.reference == "row" else "div"
        text = "".join(f"<{tag}>{e(a)}: {e(b)}</{tag}>" for a, b in pairs)
    return f"<div class=refs>{text}</div>"


def mail(x, side):
    names = {"nl": ("Van", "Aan", "Verzonden", "Onderwerp"), "fr": ("De", "À", "Envoyé", "Objet"), "de": ("Von", "An", "Gesendet", "Betreff")}[side.w.lang]
    domain = x.sender["site"].removeprefix("www.").split("/")[0]
    box = "".join(each for each in x.company.lower().split()[0] if each.isascii() and each.isalpha())
    values = (f"{side.w.name()} <noreply@{domain}>", f"info@{box}.example", f"{side.w.slot('today')} {x.date.day % 9 + 8:02d}:{x.date.day * 7 % 60:02d}", side.subject)
    return "<div class=all><table class=mail>" + "".join(f"<tr><td><b>{a}:</b></td><td>{e(b)}</td></tr>" for a, b in zip(names, values, strict=True)) + "</table>"


def subject(side, look):
    if not side.subject or look.frame == "email":
        return ""
    label = look.rng.choice(LABELS[side.w.lang]["subject"])
    return f"<div class=subject>{label + ': ' if label else ''}{e(side.subject)}</div>"


def content(side, look):
    """The text with its greeting and its close."""
    lang, rng = side.w.lang, look.rng
    greeting = f"<p>{rng.choice(OPENING[lang])}</p>" if not look.terse or rng.random() < 0.5 else ""
    closing = ""
    if not look.terse or rng.random() < 0.5:
        court = any(each in side.w.name() for each in ("Griffie", "Greffe", "Kanzlei"))
        signed = rng.choice((SIGNED_COURT if court else SIGNED)[lang]) if rng.random() < 0.6 else side.w.name()
        closing = f"<p>{rng.choice(CLOSING[lang])}</p><p class=sign>{e(signed)}</p>"
    return subject(side, look) + greeting + side.html(side.body) + closing


def foot(x, sides, look):
    if not look.foot:
        return ""
    w, rng = sides[0].w, look.rng
    number = "0" + f"{sum(map(ord, w.name())) * 7919 % 900000000:09d}"
    parts = [w.name(), w.place(), x.sender["site"], f"BE {number[:4]}.{number[4:7]}.{number[7:]}"]
    if look.foot_account:
        parts.insert(rng.randrange(1, 4), f"IBAN {w.slot('other')}")
    return f"<div class=foot>{e(rng.choice([' | ', ' - ', ' • ']).join(each for each in parts if each))}</div>"


def draw(x, words, texts, seed, path):
    """Write the PDF; the layout's name."""
    look = Look(x, seed, words)
    sides = [Side(x, each, look, texts[each.lang]) for each in words]
    look.note(x, sides)
    top = head(x, sides, look)
    bodies = [content(side, look) for side in sides]
    middle = bodies[0] if len(bodies) == 1 else "<div class=two>" + "".join(f"<div>{each}</div>" for each in bodies) + "</div>"
    tail = "".join(side.slip for side in sides)
    for side in sides:
        if side.last:
            title = look.rng.choice(RIGHTS[side.w.lang])
            tail += f"<div class=next><p><b>{title}</b></p>{side.html(side.last)}</div>"
    document = f"<html lang={words[0].lang}><head><style>{css(look)}</style></head><body>{foot(x, sides, look)}{top}{middle}{tail}</div></body></html>"
    HTML(string=document).write_pdf(path, pdf_identifier=seed.encode())
    return f"{look.frame}/{look.used}"
