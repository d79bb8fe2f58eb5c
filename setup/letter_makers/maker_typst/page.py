# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A letter as typst source: head, blocks, foot."""

import json

import typst

FONTS = ['Liberation Sans', 'Liberation Sans', 'Liberation Serif', 'Carlito', 'Carlito', 'Caladea', 'DejaVu Sans', 'DejaVu Serif',
         'Liberation Sans Narrow', 'New Computer Modern', 'Libertinus Serif']


def q(text):
    """Text as typst code; ** ** is bold, a line end breaks the line."""
    parts = []
    for number, part in enumerate(text.split('**')):
        lines = [unbroken(line) for line in part.split('\n')]
        joined = '; linebreak(); '.join(lines)
        if part:
            parts.append(f'strong({{{joined}}})' if number % 2 else joined)
    return '{' + '; '.join(parts or ['""']) + '}'


def unbroken(line):
    """A line as code; what stands between two \\x01 is kept on one line."""
    parts = [json.dumps(part.replace('\x02', '*'), ensure_ascii=False) for part in line.split('\x01')]
    return '; '.join(f'box({part})' if number % 2 else part for number, part in enumerate(parts))


def write_pdf(letter, path):
    """Set the letter and write it."""
    typst.compile(source(letter).encode(), output=str(path))


def source(x):
    """The whole typst source of a letter."""
    rng, colour = x.rng, x.sender['colour'] if x.rng.random() < 0.7 else '#000000'
    if 'bi' == x.lang:
        x.head['size'] = 8.5
    size = x.head.get('size') or rng.choice([9, 9.5, 10, 10, 10.5, 11])
    x.look = {'colour': colour, 'stroke': rng.choice(['0.4pt', '0.6pt + gray', '0.5pt + luma(80)']),
              'fill': rng.choice(['luma(240)', 'rgb("#eef3f8")', 'rgb("#f7f3e8")', 'none'])}
    margin = rng.choice([1.8, 2, 2.2, 2.5])
    first = [slip(x, block) for block in x.blocks if block[0] == 'slip' and block[2]['first']]
    if first:
        x.traits.append('slip drawn first')
    wide = {True: "11.5cm", False: "2.4cm"}[bool(first)]
    over = layers(x, first, margin)
    top = head(x)
    body = [render(x, block) for block in x.blocks if not (block[0] == 'slip' and block[2]['first'])]
    rest = sidebar(x, [*body, closing(x)])
    lang = x.langs[0]
    return '\n'.join([
        f'#set document(title: {json.dumps(x.head["title"][lang], ensure_ascii=False)}, date: none)',
        f'#set page(paper: "a4", margin: (x: {margin}cm, top: {rng.choice([1.5, 1.8, 2.2])}cm, bottom: {wide}), {foot(x)}{", footer-descent: 9.3cm" if first else ""}{over})',
        f'#set text(font: ("{rng.choice(FONTS)}", "DejaVu Sans"), size: {size}pt, lang: "{lang}", hyphenate: {str(rng.random() < 0.25).lower()})',
        f'#set par(justify: {str(rng.random() < 0.35).lower()}, leading: {rng.choice(["0.55em", "0.65em", "0.75em"])}, spacing: {rng.choice(["0.9em", "1.1em", "1.3em"])})',
        '#{', *mark(x), top, rest, '}'])


def layers(x, first, margin):
    """What is drawn before or after the text of page 1: the slip, the references."""
    only = 'context if counter(page).get().first() == 1'
    text = ''
    if first:
        text += f', background: {only} {{ place(bottom + center, dy: -2.7cm, block(width: {21 - 2 * margin}cm, align(left, {{{first[0]}}}))) }}'
    if x.rng.random() < 0.12:
        x.traits.append('references drawn last')
        text += f', foreground: {only} {{ place(top + right, dx: -1.6cm, dy: 1.2cm, block(align(left, text(size: 8pt, {references(x)})))) }}'
        x.head['refs'] = None
    elif x.rng.random() < 0.12:
        x.traits.append('rotated text')
        code = x.ref(x.pick('F28-2026/#######', 'ED-@@-######', '##########-0001', 'M3-####-@@'))
        text += f', foreground: place(left + horizon, dx: -0.4cm, rotate(-90deg, text(size: 6pt, fill: luma(90), {q(code)})))'
    return text


def sidebar(x, body):
    """The text, in one letter of ten beside a column with addresses and an account."""
    plain = '\n'.join(body)
    if x.lang == 'bi' or x.rng.random() > 0.1 or any(block[0] in ('slip', 'matrix', 'break') for block in x.blocks):
        return plain
    x.traits.append('column at the side')
    x.other_iban('siteiban')
    text = x.text(nl='**Contact**\n02 ' + x.ref('### ## ##') + '\n{site}\n\n**Openingsuren**\n9.00 – 12.00 uur\n\n[**Rekening**\n{siteiban}|**Ref.** {our}]',
                  fr='**Contact**\n02 ' + x.ref('### ## ##') + '\n{site}\n\n**Heures d’ouverture**\n9h00 – 12h00\n\n[**Compte**\n{siteiban}|**Réf.** {our}]',
                  de='**Kontakt**\n02 ' + x.ref('### ## ##') + '\n{site}\n\n**Öffnungszeiten**\n9.00 – 12.00 Uhr\n\n[**Konto**\n{siteiban}|**Zeichen** {our}]')
    panel = f'text(size: 0.8em, {q(text[x.lang])})'
    columns, cells = ('(1fr, 4.3cm)', f'{{{plain}}}, {panel}') if x.rng.random() < 0.5 else ('(4.3cm, 1fr)', f'{panel}, {{{plain}}}')
    return f'grid(columns: {columns}, column-gutter: 0.8cm, {cells})'


def mark(x):
    """A word across the page, seldom."""
    if not x.head.get('mark'):
        return []
    word = q(x.head['mark'][x.langs[0]])
    return [f'place(center + horizon, rotate(-40deg, text(size: 70pt, fill: luma(225), {word})))']


def side(x, texts, make):
    """One language, or two side by side."""
    cells = [make(texts[lang]) for lang in x.langs if lang in texts]
    if len(cells) == 1:
        return cells[0]
    return f'grid(columns: (1fr, 1fr), column-gutter: 1.2em, {", ".join(cells)})'


def foot(x):
    """The page foot: address, accounts, number of pages."""
    lang = x.langs[0]
    lines = [' – '.join([x.sender['names'][lang] if lang in x.sender['names'] else '', *x.sender['lines'].get(lang, [])])]
    lines += [line[lang] for line in x.head.get('foot', [])]
    kind = x.rng.choice(['n', 'of', 'none', 'of'])
    page = {'n': 'counter(page).display()', 'of': 'counter(page).display("1/1", both: true)', 'none': '""'}[kind]
    text = '; linebreak(); '.join(q(line) for line in lines)
    align = x.rng.choice(['left', 'center'])
    rule = 'line(length: 100%, stroke: 0.4pt + gray); v(-0.5em);' if x.rng.random() < 0.6 else ''
    return f'footer: context {{ set text(size: 7pt, fill: luma(60)); set par(leading: 0.5em); {rule} grid(columns: (1fr, auto), ' \
           f'align(text-align, {{{text}}}), {page}) }}'.replace('text-align', align)


def head(x):
    """Sender, address of the receiver, references and subject in one of four arrangements."""
    kind = x.rng.choice(['narrow'] if x.head['refs'] is None else ['bar', 'plain', 'right', 'left column', 'logo'])
    lang, s = x.langs[0], x.sender
    names = '; linebreak(); '.join(q(s['names'][la]) for la in x.langs if la in s['names'])
    colour = f'rgb("{x.look["colour"]}")'
    short = s['short'].get(lang) or ''.join(w[0] for w in s['names'][lang].split() if w[0].isupper())
    lines = list(s['lines'].get(lang, []))
    if s['site'] and x.rng.random() < 0.6:
        lines.append(s['site'])
    sender = f'{{strong({{{names}}}); linebreak(); text(size: 0.85em, {q(chr(10).join(lines))})}}'
    to = receiver(x)
    where = x.rng.choice(['beside', 'right', 'right', 'left'])
    refs = references(x, where == 'beside' or kind == 'left column')
    title = side(x, x.head['title'], lambda t: f'par(text(size: {x.rng.choice(["1em", "1.1em", "1.25em"])}, strong({q(t)})))')
    tops = {'bar': f'block(width: 100%, fill: {colour}, inset: 8pt, text(fill: white, size: 1.1em, strong({{{names}}}))); v(0.4em)',
            'plain': f'{sender}; v(0.8em)', 'narrow': f'block(width: 9cm, {sender}); v(0.8em)', 'right': f'align(right, {sender}); v(0.4em)',
            'logo': f'grid(columns: (auto, 1fr), column-gutter: 1em, box(stroke: 1.5pt + {colour}, inset: 6pt, text(size: 1.6em, fill: {colour}, '
                    f'strong({q(short)}))), {sender}); v(0.8em)'}
    if kind == 'left column':
        x.traits.append('left column')
        top = f'grid(columns: (6cm, 1fr), column-gutter: 1cm, {{{sender}; v(0.5em); {refs}}}, {{v(1.5cm); {to}}}); v(1em)'
        return f'{top}\n{title}\nv(0.3em)'
    address = f'grid(columns: (1fr, 7.5cm), {refs}, {to})' if where == 'beside' else \
        f'align({where}, block(width: 7.5cm, align(left, {to}))); v(0.4em); {refs}'
    return f'{tops[kind]}\n{address}; v(0.9em)\n{title}\nv(0.3em)'


def receiver(x):
    """The address window."""
    lines = [x.to['name'], *x.to['lines']]
    if x.rng.random() < 0.3:
        lines.insert(1, {'nl': 't.a.v. de zaakvoerder', 'fr': 'À l’attention de la direction', 'de': 'z. Hd. der Geschäftsführung'}[x.langs[0]])
    return q('\n'.join(lines))


def references(x, narrow=False):
    """Date, our and your reference in rows or as one line each."""
    if x.head['refs'] is None:
        return '""'
    rows = [('date', '{date}')] if x.head.get('dated', True) else []
    rows += x.head['refs']
    if x.rng.random() < 0.4:
        rows.append(('number', '{number}'))
    labels = {'date': dict(nl='[Datum|Datum van verzending|Verzonden op]' if x.rng.random() < 0.3 else 'Datum', fr='Date', de='Datum'),
              'our': dict(nl='[Ons kenmerk|Onze referte|Ref.|Dossiernummer]', fr='[Nos références|Notre réf.|N/Réf.|Numéro de dossier]',
                          de='[Unser Zeichen|Unser Aktenzeichen|Aktenzeichen]'),
              'your': dict(nl='[Uw kenmerk|Uw bericht van]', fr='[Vos références|V/Réf.]', de='[Ihr Zeichen|Ihre Referenz]'),
              'contact': dict(nl='[Contactpersoon|Dossierbeheerder]', fr='[Contact|Gestionnaire du dossier]', de='[Kontakt|Sachbearbeiter]'),
              'number': dict(nl='[Ondernemingsnummer|KBO-nummer|Uw ondernemingsnummer]', fr='[Numéro d’entreprise|N° BCE|Votre numéro d’entreprise]',
                             de='[Unternehmensnummer|ZDU-Nummer|Ihre Unternehmensnummer]')}
    both = [(x.text(**labels[a]), x.text(nl=b, fr=b, de=b)) for a, b in rows]
    pairs = [(' / '.join(dict.fromkeys(a.values())), b[x.langs[0]]) for a, b in both]
    if not pairs:
        return '""'
    if x.rng.random() < 0.4:
        place = x.sender['lines'].get(x.langs[0], ['', ''])[-1].split(' ', 1)[-1]
        if pairs[0][0].startswith(('Dat', 'Date')) and place and x.rng.random() < 0.5:
            comma = {'nl': ', ', 'fr': ', le ', 'de': ', den '}[x.langs[0]]
            pairs[0] = (None, place + comma + pairs[0][1])
        return '{' + '; linebreak(); '.join(q(f'{a}: {b}' if a else b) for a, b in pairs) + '}'
    size = x.rng.choice(['0.85em', '0.95em', '1em'])
    if x.rng.random() < 0.3 and 1 < len(pairs) < 4 and not narrow:
        cells = ', '.join(f'box({q(a)})' for a, _ in pairs if a) + ', ' + ', '.join(f'box(strong({q(b)}))' for _, b in pairs)
        return f'text(size: {size}, grid(columns: {len(pairs)}, column-gutter: 1.5em, row-gutter: 0.4em, {cells}))'
    cells = ', '.join(f'{q(a)}, {q(b)}' for a, b in pairs)
    return f'text(size: {size}, grid(columns: 2, column-gutter: 1em, row-gutter: 0.5em, {cells}))'


def closing(x):
    """Greeting and signature."""
    if x.head.get('unsigned') or x.rng.random() < 0.08:
        return ''
    return side(x, x.head['close'], lambda t: f'block(breakable: false, above: 1.5em, {q(t)})')


def render(x, block):
    """One block of the letter."""
    kind, content, options = block
    return {'p': paragraph, 'h': heading, 'items': points, 'rows': table_rows, 'matrix': matrix, 'data': data, 'slip': lambda a, b: slip(a, b),
            'break': lambda a, b: 'pagebreak()'}[kind](x, block)


def paragraph(x, block):
    if not any(text.strip() for text in block[1].values()):
        return ''
    if block[2].get('boxed'):
        return side(x, block[1], lambda t: f'block(width: 100%, inset: 8pt, stroke: {x.look["stroke"]}, fill: {x.look["fill"]}, {q(t)})')
    if block[2].get('small'):
        return side(x, block[1], lambda t: f'text(size: 0.8em, par({q(t)}))')
    return side(x, block[1], lambda t: f'par({q(t)})')


def heading(x, block):
    return side(x, block[1], lambda t: f'block(above: 1.3em, below: 0.7em, sticky: true, text(fill: rgb("{x.look["colour"]}"), strong({q(t)})))')


def points(x, block):
    marker = x.rng.choice(['list', 'list', 'enum'])
    texts = {lang: [item[lang] for item in block[1] if lang in item] for lang in x.langs}
    return side(x, texts, lambda ts: f'{marker}({", ".join(q(t) for t in ts)})')


def merged(x, cell):
    """A cell in both languages, once if they are alike."""
    return ' / '.join(dict.fromkeys(cell[lang] for lang in x.langs if lang in cell))


def table_rows(x, block):
    """Amounts in rows: ruled, dotted, striped or bare."""
    style = block[2]['style'] or x.rng.choice(['ruled', 'dotted', 'striped', 'bare', 'lines'])
    rows = [[merged(x, cell) for cell in row] for row in block[1]]
    header = block[2]['header'] and [merged(x, cell) for cell in block[2]['header']]
    width = len(rows[0])
    if block[2]['total']:
        rows[-1] = [f'**{cell}**' if cell and '**' not in cell else cell for cell in rows[-1]]
    if style == 'dotted' and width == 2 and not header:
        lines = [f'grid(columns: (auto, 1fr, auto), column-gutter: 0.4em, {q(a)}, repeat("."), {q(b)})' for a, b in rows]
        return 'block(width: 85%, {' + '; v(-0.5em); '.join(lines) + '})'
    cells = [f'strong({q(c)})' for c in header or []] + [q(c) for row in rows for c in row]
    stroke = {'ruled': x.look['stroke'], 'striped': 'none', 'lines': '(x, y) => (bottom: 0.4pt + gray)'}.get(style, 'none')
    fill = '(x, y) => if calc.odd(y) { luma(240) } else { white }' if style == 'striped' else 'none'
    columns = f'({", ".join(["auto"] + ["auto"] * (width - 1))})' if x.rng.random() < 0.5 else f'({", ".join(["1fr"] + ["auto"] * (width - 1))})'
    return f'table(columns: {columns}, stroke: {stroke}, fill: {fill}, inset: 5pt, align: (x, y) => if x == {width - 1} {{ right }} else {{ left }}, {", ".join(cells)})'


def matrix(x, block):
    """The payment data under a row of headings."""
    pairs = [(merged(x, a), merged(x, b)) for a, b in block[1]]
    wide = 6 if all(len(a) < 22 and len(b) < 24 for a, b in pairs) and len(pairs) < 6 else 3
    parts = []
    for start in range(0, len(pairs), wide):
        part = pairs[start:start + wide]
        cells = [f'strong({q(a)})' for a, _ in part] + [q(b) for _, b in part]
        parts.append(f'table(columns: ({", ".join(["auto"] * len(part))}), stroke: {x.look["stroke"]}, inset: 4pt, {", ".join(cells)})')
    return f'text(size: {x.rng.choice(["0.8em", "0.9em"])}, {{{"; ".join(parts)}}})'

def data(x, block):
    """The payment data as labels and values."""
    pairs = [(merged(x, a), merged(x, b)) for a, b in block[1]]
    style, colon = block[2]['style'], x.rng.choice([':', ':', ' :' if x.langs[0] == 'fr' else ':', ''])
    if style == 'stacked':
        inner = '; '.join(f'block(above: 0.8em, {{text(size: 0.8em, {q(a)}); linebreak(); {q(b)}}})' for a, b in pairs)
        return f'block(inset: 6pt, stroke: (left: 2pt + rgb("{x.look["colour"]}")), {{{inner}}})'
    if style == 'dotted':
        lines = [f'grid(columns: (auto, 1fr, auto), column-gutter: 0.4em, {q(a)}, repeat("."), {q(b)})' for a, b in pairs]
        return 'block(width: 90%, {' + '; v(-0.5em); '.join(lines) + '})'
    if style == 'columns':
        left, right = ('; linebreak(); '.join(q(pair[i] + (colon if i == 0 else '')) for pair in pairs) for i in (0, 1))
        x.traits.append('labels drawn before values')
        return f'grid(columns: (auto, 1fr), column-gutter: 1.5em, {{{left}}}, {{{right}}})'
    if style == 'plain':
        return 'par({' + '; linebreak(); '.join(q(f'{a}{colon or ":"} {b}') for a, b in pairs) + '})'
    cells = ', '.join(f'{q(a + colon)}, {q(b)}' for a, b in pairs)
    if style == 'panel':
        return f'block(width: {x.rng.choice(["100%", "80%"])}, inset: 10pt, radius: 3pt, fill: rgb("#f0f2f5"), stroke: 0.8pt + rgb("{x.look["colour"]}"), ' \
               f'grid(columns: 2, column-gutter: 1.5em, row-gutter: 0.7em, {cells}))'
    return f'table(columns: (auto, auto), stroke: {x.look["stroke"]}, inset: 5pt, {cells})'


def slip(x, block):
    """A transfer slip at the foot of the page, or in the text if it was not drawn first."""
    s, tracking = block[1], x.rng.choice(['0pt', '0pt', '0pt', '0.12em'])
    if tracking != '0pt':
        x.traits.append('wide digits')
    def field(pair):
        return f'block(width: 100%, inset: (x: 6pt, y: 4pt), stroke: (bottom: 0.3pt + gray), {{text(size: 0.7em, {q(merged(x, pair[0]))}); ' \
                  f'linebreak(); text(font: "DejaVu Sans Mono", size: 0.9em, tracking: {tracking}, {q(pair[1][x.langs[0]]) if pair[1] else q(" ")})}})'
    rows = ''.join(f'{field(s[k])}; ' for k in ('payer', 'iban', 'bic', 'ben', 'comm'))
    top = f'grid(columns: (1fr, 1fr), {field(s["day"])}, {field(s["amount"])})'
    title = q(merged(x, s['title']))
    cut = 'line(length: 100%, stroke: (thickness: 0.5pt, dash: "dashed")); v(0.4em); ' if x.rng.random() < 0.3 else ''
    box = f'{cut}block(width: 100%, breakable: false, stroke: 0.8pt + rgb("#c0392b"), {{ block(fill: rgb("#fbeeee"), width: 100%, inset: 5pt, strong({title})); ' \
          f'set block(spacing: 0pt); {top}; {rows} }})'
    if block[2]['first']:
        return box
    return f'place(bottom, float: true, {{{box}}})' if x.rng.random() < 0.5 else f'v(0.5em); {box}'
