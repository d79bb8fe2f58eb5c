# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Page layouts: each takes the pieces of a letter and returns HTML with its own CSS."""
from . import blocks, extras, parts

BASE = """
@page{size:A4;margin:14mm 17mm}
*{box-sizing:border-box} body{margin:0;font:10pt/1.38 'Liberation Sans';color:#111} p{margin:0 0 7pt} h1,h2,h3,h4{margin:9pt 0 4pt;line-height:1.2} h3{font-size:11pt}
small{font-size:80%;color:#555} .small{font-size:7.6pt;line-height:1.3;color:#333} .newpage{break-before:page} ul{margin:0 0 7pt;padding-left:16pt} s{text-decoration:none}
.box{border:1pt solid #555;padding:6pt 9pt;margin:7pt 0} table{border-collapse:collapse;margin:5pt 0 9pt;break-inside:avoid} td,th{padding:2.5pt 7pt;text-align:left;vertical-align:top}
.two_col td:first-child{color:#444;padding-left:0;padding-right:18pt} .two_col td:last-child{font-weight:bold} .bordered td,.boxes td,.boxes th{border:.7pt solid #444}
.bordered td:first-child{background:#eee} .grid{width:100%} .grid.lines tr{border-bottom:.6pt solid #999} .grid th{font-size:8.6pt} .grid td:last-child,.grid th:last-child{text-align:right} .fit td,.fit th{text-align:left!important;font-size:8.4pt;padding:3pt 4pt}
.dotted div{display:flex;align-items:baseline;margin:2pt 0} .dotted i{flex:1;border-bottom:1pt dotted #777;margin:0 5pt} .dotted,.pairs,.stacked,.panel,.cards{margin:6pt 0 9pt;break-inside:avoid}
.pairs div{display:flex;margin:1.5pt 0} .pairs span:first-child{width:52mm;flex:none} .pairs span:last-child{font-weight:bold}
.stacked div{margin:0 0 5pt} .stacked small{display:block} .panel{display:grid;grid-template-columns:1fr 1fr;border:1pt solid #888;background:#f3f3f0;padding:6pt} .panel div{padding:3pt 5pt} .panel small{display:block}
.cards{display:flex;flex-wrap:wrap;gap:5pt} .cards div{border:.8pt solid #999;border-radius:5pt;padding:5pt 8pt;flex:1 1 45%} .cards small{display:block}
.slip{margin:14pt 0 10pt;padding:8pt;border:1pt solid #a33;break-inside:avoid;display:grid;grid-template-columns:1fr 1fr;gap:5pt 12pt} .slip h4{grid-column:1/-1;margin:0} .slip div>small{display:block} .slip.pink{background:#fde9e4} .slip.grey{background:#eee;border-color:#777} .slip.line{border:0;border-top:1pt dashed #000}
.slip div:nth-of-type(n+3){grid-column:1/-1} .boxed s{display:inline-block;width:4.1mm;border:.5pt solid #b66;text-align:center;margin-right:.4mm} .foot{font-size:7.4pt;color:#444;border-top:.5pt solid #999;padding-top:4pt;margin-top:16pt} .sign{margin-top:8pt}
"""


def doc(css, body, lang="nl"):
    return f'<!doctype html><html lang="{lang}"><meta charset="utf-8"><style>{BASE}{css}</style><body>{body}</body></html>'


def end(p):
    return f'{p["standing"]}<div class="sign"><p>{p["bye"]}</p><p>{p["sign"]}</p></div>{p["privacy"]}{p["tail"]}{p["more"]}'


def grid(p):
    """A CSS grid letterhead with the references in one row of cells."""
    css = ".head{display:grid;grid-template:'l a' 'm m'/1fr 72mm;gap:9mm 5mm;margin-bottom:8mm} .logo{grid-area:l;font:bold 17pt 'Carlito';color:%s} .to{grid-area:a;padding-top:14mm} .meta{grid-area:m;display:flex;border-top:1pt solid #333;border-bottom:1pt solid #333;padding:4pt 0} .meta div{flex:1;font-size:8.6pt}" % dark(p)
    return doc(css, f'<div class="head"><div class="logo">{p["name"]}<br><small>{p["addr"]}</small></div><div class="to">{p["to"]}</div><div class="meta">{parts.meta_cells(p)}</div></div>'
               f'{p["top"]}<p><b>{p["subjectword"]}: {p["subject"]}</b></p><p>{p["dear"]}</p>{p["body"]}{end(p)}<div class="foot">{p["foot"]}</div>', p["lang"])


def side(p):
    """A side column with contact and references."""
    css = "body{display:grid;grid-template-columns:42mm 1fr;gap:8mm;font-size:9.6pt} aside{border-right:1.5pt solid %s;font-size:8pt;padding-right:4mm} aside div{margin-bottom:5pt} .logo{font:bold 15pt 'Carlito';color:%s;margin-bottom:14mm!important} .to{margin:8mm 0 10mm 45mm} .panel{grid-template-columns:1fr}" % (dark(p), dark(p))
    return doc(css, f'<aside><div class="logo">{p["short"]}</div>{parts.meta_cells(p)}<div><b>{p["name"]}</b><br>{p["addr"]}<br>{p["web"]}</div></aside>'
               f'<main><div class="to">{p["to"]}</div><h2>{p["subject"]}</h2><p>{p["dear"]}</p>{p["body"]}{end(p)}<div class="foot">{p["foot"]}</div></main>', p["lang"])


def gov(p):
    """Federal house style: a black, yellow and red bar and a window address at the right."""
    css = "body{font-family:Carlito;font-size:10.6pt} .bar{display:flex;height:3mm;margin-bottom:6mm} .bar i{width:14mm} .top{display:flex;justify-content:space-between;margin-bottom:12mm} .to{width:75mm;margin-top:22mm} .meta{font-size:9pt} h2{font-size:13pt;border-bottom:2pt solid #222}"
    colours = ("#000", "#fae042", "#ed2939") if p["federal"] else (dark(p), "#ccc")
    bar = "".join(f'<i style="background:{c}"></i>' for c in colours)
    return doc(css, f'<div class="bar">{bar}</div><div class="top"><div><b>{p["name"]}</b><br>{p["addr"]}<p class="meta"><br>{parts.meta_lines(p)}</p></div><div class="to">{p["to"]}</div></div>'
               f'<h2>{p["subject"]}</h2><p>{p["dear"]}</p>{p["body"]}{end(p)}<div class="foot">{p["foot"]}<br>.be</div>', p["lang"])


def card(p):
    """Rounded cards and a coloured band."""
    css = "body{font-size:9.8pt} .band{background:%s;color:%s;padding:7mm;border-radius:4mm;display:flex;justify-content:space-between} .band h1{margin:0;font-size:15pt;max-width:110mm} .ways{display:flex;gap:6mm;margin:6mm 0} .ways>div{flex:1;background:#f4f4f4;border-radius:3mm;padding:4mm;font-size:9pt} .box{border:0;border-left:4pt solid %s;background:#f7f7f0}" % (p["colour"], ink(p), p["colour"])
    return doc(css, f'<div class="band"><h1>{p["subject"]}</h1><div>{p["short"]}</div></div><div class="ways"><div>{p["to"]}</div><div>{parts.meta_lines(p)}</div></div>'
               f'{p["top"]}<p>{p["dear"]}</p>{p["body"]}{end(p)}<div class="foot">{p["foot"]}</div>', p["lang"])


def bordered(p):
    """Everything in bordered tables, like a printed form."""
    css = "body{font-size:9pt} .outer{width:100%;border:1.2pt solid #000} .outer>tbody>tr>td{border:.8pt solid #000;padding:5pt} .meta td{padding:1pt 6pt;font-size:8.4pt}"
    return doc(css, f'<table class="outer" style="break-inside:auto"><tr><td style="width:55%"><b>{p["name"]}</b><br>{p["addr"]}<br>{p["tel"]}</td><td>{p["to"]}</td></tr><tr><td><table class="meta">{parts.meta_rows(p)}</table></td>'
               f'<td>{p["placedate"]}</td></tr><tr><td colspan="2"><b>{p["subjectword"].upper()}: {p["subject"]}</b></td></tr></table><p>{p["dear"]}</p>{p["body"]}{end(p)}<div class="foot">{p["foot"]}</div>', p["lang"])


def classic(p):
    """A typed letter in a serif face, justified."""
    css = "body{font:11pt/1.35 'Liberation Serif';text-align:justify} .to{margin:10mm 0 10mm 92mm;text-align:left} .r{text-align:right} .head{border-bottom:.5pt solid #000;padding-bottom:3mm}"
    return doc(css, f'<div class="head"><b>{p["name"]}</b><br>{p["addr"]}</div><div class="to">{p["to"]}</div><p class="r">{p["placedate"]}</p><p>{parts.meta_lines(p)}</p>'
               f'<p><u>{p["subjectword"]}</u>: <b>{p["subject"]}</b></p><p>{p["dear"]}</p>{p["body"]}{end(p)}<div class="foot">{p["foot"]}</div>', p["lang"])


def fine(p):
    """Small print in two CSS columns under a wide head."""
    css = "body{font-size:8.2pt;line-height:1.28} .cols{columns:2;column-gap:8mm;text-align:justify} h1{font:bold 14pt 'Liberation Sans Narrow'} .head{display:flex;justify-content:space-between;margin-bottom:6mm} .panel,.slip{grid-template-columns:1fr} .pairs span:first-child{width:30mm} .boxed s{width:2.6mm;font-size:7pt;margin:0} .slip div{grid-column:1/-1}"
    return doc(css, f'<div class="head"><div><b>{p["name"]}</b><br>{p["addr"]}</div><div>{p["to"]}</div><div>{parts.meta_lines(p)}</div></div><h1>{p["subject"]}</h1>'
               f'<div class="cols"><p>{p["dear"]}</p>{p["body"]}{end(p)}</div><div class="foot">{p["foot"]}</div>', p["lang"])


def yellow(p):
    """Flemish house style: yellow corner, large title, facts at the right."""
    css = "body{font-family:Carlito;font-size:11pt} .fl{background:%s;display:inline-block;padding:3mm 9mm 3mm 4mm;clip-path:polygon(0 0,100%% 0,86%% 100%%,0 100%%);font-weight:bold;color:%s} .row{display:flex;flex-direction:row-reverse;justify-content:space-between;margin:9mm 0} h1{font-size:19pt} h3{border-left:4pt solid %s;padding-left:6pt}" % (p["colour"], ink(p), p["colour"])
    return doc(css, f'<div class="fl">{p["short"]}</div><div class="row"><div>{p["to"]}</div><table style="font-size:9pt">{parts.meta_rows(p)}</table></div><h1>{p["subject"]}</h1>{p["top"]}<p>{p["dear"]}</p>{p["body"]}{end(p)}'
               f'<div class="foot"><b>{p["name"]}</b><br>{p["foot"]}</div>', p["lang"])


def form(p):
    """A form with a grey strip of references, the footer drawn first, the head last."""
    css = "body{position:relative;min-height:262mm;padding-top:58mm;font-size:9.4pt} .foot{position:absolute;bottom:0;left:0;right:0} .top{position:absolute;top:0;left:0;right:0;display:flex;justify-content:space-between} .strip{background:#ddd;display:flex;gap:4mm;padding:3pt 6pt;font-size:8pt;margin-bottom:5mm;position:absolute;top:46mm;left:0;right:0}"
    return doc(css, f'<div class="foot">{p["foot"]}</div><h2>{p["subject"]}</h2><p>{p["dear"]}</p>{p["body"]}{end(p)}<br><br><div class="strip">{parts.meta_cells(p)}</div>'
               f'<div class="top"><div><b style="font-size:14pt">{p["name"]}</b><br>{p["addr"]}</div><div style="margin-top:16mm;width:70mm">{p["to"]}</div></div>', p["lang"])


def swap(p):
    """The text at the left is drawn after the facts at the right (CSS order)."""
    css = ".main{display:flex;gap:7mm} .text{order:1;flex:1} .facts{order:2;width:50mm;background:#eef2f5;padding:4mm;font-size:8.4pt;align-self:flex-start} .facts div{margin-bottom:4pt} .facts .cards div{flex:1 1 100%%} .facts td{display:block;padding:1pt 3pt} header{display:flex;justify-content:space-between;margin-bottom:10mm} h2{color:%s} .panel{grid-template-columns:1fr} .pairs span:first-child{width:38mm}" % dark(p)
    return doc(css, f'<header><div><b>{p["name"]}</b></div><div>{p["to"]}</div></header><h2>{p["subject"]}</h2><div class="main"><div class="facts">{parts.meta_cells(p)}<div>{p["name"]}<br>{p["addr"]}</div>{p["top"]}</div>'
               f'<div class="text"><p>{p["dear"]}</p>{p["body"]}{end(p)}</div></div><div class="foot">{p["foot"]}</div>', p["lang"])


def plainmail(p):
    """No letterhead at all: a monospace print-out."""
    css = "body{font:8.8pt/1.35 'Liberation Mono'} h2{font-size:10pt} .dotted b,.two_col td:last-child,.pairs span:last-child{font-weight:normal} .fit td,.fit th{font-size:6.6pt}"
    return doc(css, f'<p>{p["name"]}<br>{p["addr"]}</p><p style="margin-left:90mm">{p["to"]}</p><p>{parts.meta_lines(p)}</p><h2>{p["subjectword"].upper()} : {p["subject"]}</h2><p>{p["dear"]}</p>{p["body"]}{end(p)}<p>{p["foot"]}</p>', p["lang"])


def columns(p):
    """Two languages side by side; what follows both is in .both."""
    css = "body{font-size:8.8pt} .bi{display:grid;grid-template-columns:1fr 1fr;gap:8mm} .bi>div+div{border-left:.5pt solid #999;padding-left:4mm} header{display:flex;justify-content:space-between;margin-bottom:8mm} .bi .pairs span:first-child{width:32mm} .bi .panel{grid-template-columns:1fr}"
    a, b = p["sides"]
    half = "<div><h3>{subject}</h3><p>{dear}</p>{body}<p>{bye}</p>{privacy}</div>"
    return doc(css, f'<header><div><b>{a["name"]}</b><br><b>{b["name"]}</b><br>{a["addr"]}</div><div style="width:70mm;padding-top:12mm">{a["to"]}</div></header><table style="font-size:8.4pt">{parts.meta_rows(a)}</table>'
               f'<div class="bi">{half.format(**a)}{half.format(**b)}</div><div class="both">{p["block"]}<p>{a["sign"]}</p></div><div class="foot">{a["foot"]}</div>')


def dark(p):
    return "#222" if p["colour"] == "#ffe615" else p["colour"]


def ink(p):
    return "#222" if p["colour"] == "#ffe615" else "#fff"


FRAMES = {f.__name__: f for f in (grid, side, gov, card, bordered, classic, fine, yellow, form, swap, plainmail)}


def one(x, texts, values, render):
    """The pieces of the letter in its present language."""
    p = parts.make(x)
    p["subject"], p["body"] = render(x, texts[x.lang], values)
    p["top"], p["tail"], x.top, x.tail = x.top, x.tail, "", ""
    p["standing"], p["more"] = extras.standing(x), extras.second_page(x)
    return p


def styled(frame, p):
    return frame(p).replace("</style>", p["font"] + "</style>", 1)


def page(x, texts, values, render):
    """The whole letter as HTML."""
    if x.kind_lang != "bi":
        return styled(FRAMES[x.look], one(x, texts, values, render))
    sides, state = [], x.r.getstate()
    x.in_column = not x.two_pages
    for lang in ("nl", "fr"):
        x.lang = lang
        x.r.setstate(state)  # the same choices on both sides
        sides.append(one(x, texts, values, render))
    x.lang, x.in_column = "nl", False
    if x.two_pages:
        first, second = (styled(FRAMES[x.look], p) for p in sides)
        return first + '<div class="newpage"></div>' + second.split("<body>")[1]
    return styled(columns, {**sides[0], "sides": sides, "block": blocks.pay(x) if x.payment and "PAY" in texts["nl"] else ""})
