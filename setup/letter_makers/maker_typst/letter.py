# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A letter under construction: its words, its values and its truth."""

import re
from datetime import date, timedelta
from decimal import Decimal

from . import figures as f
from .people import company, person
from .terms import At, By, MonthEnd, Term, accepted, month_end

CHOICE = re.compile(r'\[([^\[\]]*)\]')
VALUE = re.compile(r'\{(\w+)(?::(\w+))?\}')


class Letter:
    """What a template fills: blocks of text, one payment or none, days."""

    def __init__(self, template, lang, rng):
        self.template, self.lang, self.rng = template, lang, rng
        self.langs = ('fr', 'nl') if lang == 'bi' else (lang,)
        self.blocks, self.head, self.values, self.traits = [], {}, {}, []
        self.money_style, self.day_style = rng.choice(f.MONEY_STYLES), rng.choice(f.DAY_STYLES)
        self.iban_style = rng.choice(['groups', 'groups', 'groups', 'hard', 'tight', 'hyphen'])
        self.comm_style = rng.choice(['plus', 'plus', 'plus', 'stars', 'wide', 'gap', 'bare', 'digits'])
        self.date = date(2026, 1, 12) + timedelta(rng.randrange(330))
        while not f.is_working(self.date):
            self.date += timedelta(1)
        self.received = self.date + timedelta(rng.randrange(5))
        self.to = company(rng, self.langs[0])
        self.values['year'], self.values['last'] = str(self.date.year), str(self.date.year - 1)
        self.values['gdpr'] = date(2016, 4, 27)
        self.values['date'], self.values['me'] = self.date, self.to['name']
        self.values['number'] = self.to['number']
        self.payment = self.refund = None
        self.layout, self.direction = 'text', 'none'
        self.shown_money, self.shown_days, self.shown = [], [], set()
        self.deadlines = []

    # -- values -----------------------------------------------------------
    def set(self, **values):
        """Values a text may name; a dict is per language."""
        self.values.update(values)

    def money(self, low, high, whole=False):
        return f.money(self.rng, low, high, whole)

    def after(self, low, high=None):
        """A day some days after the letter."""
        return self.date + timedelta(self.rng.randint(low, high or low))

    def ago(self, low, high=None):
        """A day some days before the letter."""
        return self.date - timedelta(self.rng.randint(low, high or low))

    def by(self, kind, low, high=None):
        return By(kind, self.after(low, high), self.rng.random() < 0.15)

    def at(self, kind, low, high):
        day = self.after(low, high)
        return At(kind, day if f.is_working(day) else f.working_days(day, 1),
                  self.rng.choice(['09:00', '09:30', '10:00', '13:30', '14:00', '15:15']))

    def term(self, kind, count, unit='day', start=None):
        start = start or self.rng.choice(['receipt', 'letter', 'sending', 'sending', 'third'])
        return Term(kind, count, unit, start, self.date, self.received, self.maybe(0.25))

    def due(self, days=None):
        """A paying term: a day, or days after the letter."""
        days = days or self.rng.choice([8, 10, 14, 15, 21, 30])
        if self.rng.random() < 0.06:
            return MonthEnd('pay', month_end(self.date, 1))
        if self.rng.random() < 0.55:
            return self.by('pay', days, days + 12)
        return self.term('pay', days, self.rng.choice(['day', 'day', 'calendar']))

    def maybe(self, chance=0.5):
        return self.rng.random() < chance

    def pick(self, *things):
        return self.rng.choice(things)

    def ref(self, pattern):
        """A reference: # is a digit, @ a letter."""
        chosen = {'#': '0123456789', '@': 'ABCDEFGHKLMNPRSTVWX'}
        return ''.join(self.rng.choice(chosen.get(c, c)) for c in pattern)

    def person(self):
        return person(self.rng, self.langs[0])

    def iban(self, bank=None):
        return f.iban(self.rng, bank)

    # -- words ------------------------------------------------------------
    def words(self, text, lang):
        """Choose between [a|b] and fill in {value}."""
        if isinstance(text, dict):
            text = text.get(lang) or text.get('all') or text[next(iter(text))]
        while found := CHOICE.search(text):
            text = text[:found.start()] + self.rng.choice(found[1].split('|')) + text[found.end():]
        text = VALUE.sub(lambda m: self.show(m[1], m[2], lang), text)
        text = re.sub(r' +([.,])(?=\s|$)', r'\1', re.sub('  +', ' ', text))
        return text.replace('près de le ', 'près du ') if lang == 'fr' else text

    def show(self, name, spec, lang):
        value = self.values[name]
        self.shown.add(name)
        if isinstance(value, (By, At, MonthEnd, Term)):
            return self.show_term(value, spec, lang)
        if isinstance(value, Decimal):
            self.shown_money.append(f.cents(value))
            style = self.money_style if self.rng.random() < 0.92 else 'eur'
            return f.print_money(value, style, lang)
        if isinstance(value, date):
            self.shown_days.append(value)
            return f.print_day(value, spec or self.day_style, lang)
        if name == 'comm':
            return '\x01' + value.replace('*', '\x02') + '\x01'
        return self.words(value, lang)

    def show_term(self, term, spec, lang):
        text = term.words(lang) if spec is None else term.row(lang) if spec == 'row' else '@'
        while found := CHOICE.search(text):
            text = text[:found.start()] + self.rng.choice(found[1].split('|')) + text[found.end():]
        style = self.rng.choice([self.day_style, 'long']) if spec is None else self.day_style
        if style == 'long' and lang == 'fr' and term.day.day == 1 and 'le @' not in text:
            style = 'slash'
        text = text.replace('@@', f.print_day(term.day, self.rng.choice(['long', 'weekday', 'slash']), lang))
        text = text.replace('@', f.print_day(term.day, style, lang))
        self.deadlines.append((term.kind, term.dates(), text))
        return text

    def text(self, nl=None, fr=None, de=None):
        """One text in the languages of this letter."""
        given = {'nl': nl, 'fr': fr, 'de': de}
        return {lang: self.words(given[lang], lang) for lang in self.langs if given[lang]}

    def p(self, nl=None, fr=None, de=None, **options):
        """A paragraph; ** ** is bold."""
        self.blocks.append(('p', self.text(nl, fr, de), options))

    def h(self, nl=None, fr=None, de=None):
        """A heading inside the letter."""
        self.blocks.append(('h', self.text(nl, fr, de), {}))

    def items(self, *texts):
        """A list of points."""
        self.blocks.append(('items', [self.text(**text) for text in texts], {}))

    def rows(self, *rows, header=None, style=None, total=False):
        """Rows of label and value; a label is a key of LABELS or a dict."""
        self.blocks.append(('rows', [[self.cell(c) for c in row] for row in rows],
                            {'header': header and [self.cell(c) for c in header], 'style': style, 'total': total}))

    def cell(self, content):
        from .labels import LABELS
        if isinstance(content, str) and content in LABELS:
            content = LABELS[content]
        if isinstance(content, dict):
            return self.text(**content)
        if isinstance(content, Decimal):
            self.values['_'] = content
            content = '{_}'
        return {lang: self.words(content, lang) for lang in self.langs}

    # -- payment ----------------------------------------------------------
    def pay(self, amount, due=None, comm='structured', bank=None, name=None, tolerate=(), amounts=(), comms=()):
        """This letter asks for a payment."""
        account, bic = self.iban(bank)
        self.direction = 'pay'
        name = name or self.sender['account'] or self.sender['names']
        free = comm != 'structured'
        digits = comm if free else f.structured(self.rng)
        self.payment = {'amount': f.cents(amount), 'due': due, 'iban': account, 'bic': bic, 'comm': digits, 'free': free,
                        'amounts': [f.cents(a) for a in amounts], 'comms': list(comms),
                        'tolerate': [f.cents(a) for a in tolerate], 'name': name}
        self.set(amount=Decimal(amount), due=due, bic=bic, ben=name, iban=f.print_iban(account, self.iban_style),
                 comm=digits if free else f.print_structured(digits, self.comm_style))

    def nothing(self, refund=None, account=None, also=()):
        """Nothing to pay; with a refund, money comes."""
        self.also = list(also)
        if refund is not None:
            self.refund, self.direction = (f.cents(refund), account), 'receive'

    def other_iban(self, name, bank=None):
        """An account of no use for paying."""
        account = self.iban(bank)[0]
        self.set(**{name: f.print_iban(account, self.iban_style)})
        return account

    def truth(self):
        """The truth of what was printed."""
        expect, never = self.expected()
        days = {day for _, dates, _ in self.deadlines for day in dates}
        found = {}
        for kind, dates, quote in self.deadlines:
            found.setdefault((kind, tuple(accepted(dates))), quote)
        return {'template': self.template, 'lang': self.lang, 'tier': 'normal', 'traits': sorted(set(self.traits)),
                'layout': self.layout, 'sender': self.sender['names'][self.langs[0]],
                'received': self.received.isoformat(), 'letter_date': self.date.isoformat(),
                'expect': expect, 'must_be_empty': [], 'never': {'amount': never}, 'conflict': [], 'conflict_ok': {},
                'problem_expected': False, 'note': '',
                'deadlines': [{'kind': k, 'dates': list(d), 'quote': q} for (k, d), q in found.items()],
                'not_deadlines': sorted({d.isoformat() for d in [self.date, *self.shown_days]} - {d.isoformat() for d in days})}

    def expected(self):
        amounts = dict.fromkeys(self.shown_money)
        if not self.payment:
            expect = {k: [None] for k in ('amount', 'currency', 'iban', 'bic', 'beneficiary', 'communication', 'due_date')}
            expect['direction'] = [self.direction, *self.also]
            if self.refund:
                expect['amount'].append(f'{self.refund[0]:.2f}')
                expect['currency'].append('EUR')
                if self.refund[1]:
                    expect['iban'].append(self.refund[1])
                    expect['bic'].append(f.BANKS[self.refund[1][4:7]])
            expect['beneficiary'] += [self.to['name']] if self.refund else []
            return expect, [f'{a:.2f}' for a in amounts if a > 0 and not (self.refund and a == self.refund[0])]
        pay, due = self.payment, self.payment['due']
        good = [pay['amount'], *pay['amounts']]
        own = [*(self.sender['names'][lang] for lang in self.langs), *self.sender['names'].values(), *self.sender['short'].values()]
        printed = [*(pay['name'][lang] for lang in self.langs), *pay['name'].values()]
        other = pay['name'] not in (self.sender['names'], self.sender['account'])
        names = list(dict.fromkeys(own if 'ben' not in self.shown else printed if other else [*printed, *own]))
        shown_due = due is not None and any(kind == 'pay' and due.day in dates for kind, dates, _ in self.deadlines)
        bic, shown = pay['bic'], self.shown
        return {'amount': [f'{a:.2f}' for a in good], 'currency': ['EUR'], 'iban': [pay['iban']],
                'bic': [bic, None] if 'bic' in shown else [None, bic],
                'beneficiary': names if 'ben' in shown else [*names, None],
                'communication': [pay['comm'], *pay['comms']] if 'comm' in shown else [None],
                'due_date': [d.isoformat() for d in due.dates()] if shown_due else [None], 'direction': ['pay'],
                }, [f'{a:.2f}' for a in amounts if a not in good and a not in pay['tolerate'] and a > 0]
