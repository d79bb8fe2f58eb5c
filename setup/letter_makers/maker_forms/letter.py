# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A letter while it is written: its facts, its blocks and its truth."""

import datetime as dt
import random
from decimal import Decimal

from . import figures, senders
from .terms import Term
from .words import FIRST, FORMS, LABELS, LAST, STREETS, TOWNS, WORDS


def t(nl="", fr="", de=""):
    """A text in the languages."""
    return {"nl": nl, "fr": fr, "de": de}


class Letter:
    """What a template fills: values by name, blocks of text, what is expected."""

    def __init__(self, name, langs, wanted, seed):
        self.r = r = random.Random(f"{seed}")
        self.name, self.langs = name, langs
        self.sender = senders.choose(r, wanted, langs)
        self.date = dt.date(2025, 9, 1) + dt.timedelta(r.randrange(560))
        while not figures.works(self.date):
            self.date += dt.timedelta(1)
        self.received = self.date + dt.timedelta(r.randint(0, 4))
        self.amount_style = {lang: r.choice(figures.MONEY[lang]) for lang in langs}
        self.space = r.choice((figures.NB, figures.NB, figures.NNB))
        self.day_style = r.choice(("long", "long", "slash", "dot", "dash", "short" if r.random() < 0.2 else "long"))
        self.blocks, self.terms, self.hearings = [], [], []
        self.amounts, self.days, self.printed, self.neutral = {}, {self.date}, {}, set()
        self.layout, self.traits = "", []
        self.direction, self.right_amount, self.refund, self.due = "none", None, None, None
        self.title = self.frame = None
        self.direction_also, self.terse = [], False
        self.values = {}
        self._facts()

    def _facts(self):
        r = self.r
        main = self.langs[0]
        self.iban = figures.account(r, self.sender.bank)
        self.comm, self.structured = figures.structured(r), True
        self.own = figures.account(r)
        self.other = figures.account(r, self.sender.bank)
        self.company = f"{r.choice(WORDS[0])}{r.choice(WORDS[1])} {r.choice(FORMS[main])}"
        self.street = f"{r.choice(STREETS[main])} {r.randint(1, 240)}"
        self.town = r.choice(TOWNS[main])
        number = figures.enterprise(r)
        clerk = f"{r.choice(FIRST)} {r.choice(LAST)}"
        self.put(
            company=self.company,
            bce=f"{number[:4]}.{number[4:7]}.{number[7:]}",
            ref=r.choice((f"{r.randint(100, 999)}/{self.date.year}/{r.randint(1000, 99999)}", f"{r.choice('ABDEFKRS')}{r.randint(10, 99)}-{r.randint(100000, 999999)}", f"{r.choice(('INV', 'DOS', 'REC', 'TX', 'AF'))}{self.date.year}{r.randint(10000, 99999)}")),
            doc=f"{r.randint(2000, 9999)}{r.randint(10000, 99999)}",
            clerk=clerk, date=self.date, year=str(self.date.year), last=str(self.date.year - 1), next=str(self.date.year + 1),
            quarter=f"{r.randint(1, 4)}/{self.date.year - r.randint(0, 1)}",
            sender={lang: self.sender.name(lang) for lang in self.langs},
            short={lang: self.sender.short.get(lang, self.sender.name(lang)) for lang in self.langs},
            mail=f"{r.choice(('info', 'recette', 'finances', 'boekhouding', 'contact', 'debiteuren'))}@{self.sender.key}-{r.choice(('dienst', 'service', 'office'))}.be",
            phone=f"0{r.choice((2, 4, 9, 81, 87, 50))} {r.randint(200, 799)} {r.randint(10, 99)} {r.randint(10, 99)}",
            third=f"{r.choice(WORDS[0])}{r.choice(WORDS[1])} {r.choice(FORMS[main])}",
            town=self.town,
        )

    # values

    def put(self, **values):
        self.values.update(values)
        return self

    def money(self, low=20, high=9000, step="0.01"):
        """An amount; a quarter of them in whole euros."""
        cents = self.r.randrange(low * 100, high * 100)
        if self.r.random() < 0.25:
            cents -= cents % 100
        return Decimal(cents or 100) / 100

    def ago(self, low, high):
        return self.date - dt.timedelta(self.r.randint(low, high))

    def ahead(self, low, high):
        d = self.date + dt.timedelta(self.r.randint(low, high))
        while not figures.works(d):
            d += dt.timedelta(1)
        return d

    def term(self, kind, how="", size=None):
        """Words for a deadline of this kind; the day counts when they are printed."""
        r = self.r
        how = r.choice((how or "by by letter letter receipt month third eom before").split())
        size = size or (r.choice((1, 2)) if how == "third" else r.choice((10, 14, 15, 20, 30, 30, 45, 60)))
        return Term(self, kind, how, size)

    def hearing(self, d):
        """A day on which one has to appear."""
        self.hearings.append(d)
        return d

    def open_day(self, d):
        """A day of which one may think either way whether it is a deadline."""
        self.neutral.add(d)
        return d

    # text

    def show_day(self, d, lang, style=None):
        self.days.add(d)
        return figures.day(d, style or self.day_style, lang)

    def show_money(self, amount, lang):
        self.amounts[f"{abs(amount):.2f}"] = True
        return figures.money(amount, self.amount_style[lang], self.space)

    def show(self, value, lang, style=None):
        if isinstance(value, dict):
            value = value[lang]
        if isinstance(value, Decimal):
            return self.show_money(value, lang)
        if isinstance(value, dt.date):
            return self.show_day(value, lang, style)
        if isinstance(value, Term):
            if value not in self.terms:
                self.terms.append(value)
                if value.kind == "pay":
                    self.due = value
            return value.words(lang)
        return str(value)

    def account(self):
        self.printed["iban"] = self.iban
        return self.r.choice((figures.spaced(self.iban),) * 4 + (self.iban, figures.spaced(self.iban).replace(" ", "-")))

    def reference(self):
        """The communication as it is printed; structured unless a text was put."""
        c = self.printed["communication"] = self.comm
        if not self.structured:
            return c
        mark = self.r.choice(("+++{}+++",) * 4 + ("*** {} ***",))
        return mark.format(f"{c[:3]}/{c[3:7]}/{c[7:]}")

    def free_reference(self):
        """Use a free communication instead of a structured one."""
        self.structured = False
        self.comm = self.r.choice((self.values["ref"], f"{self.values['ref']} - {self.company}", f"{self.values['doc']}"))

    def fill(self, text, lang):
        return text.format_map(_Values(self, lang))

    def pick(self, texts, lang):
        """One of the alternatives of a language, filled."""
        return self.fill(self.r.choice(texts[lang].split("|")).strip(), lang)

    def both(self, texts):
        return [self.pick(texts, lang) for lang in self.langs]

    def label(self, key):
        """A label in the letter's language or both."""
        if isinstance(key, dict):
            return " / ".join(self.both(key))
        if key not in LABELS:
            return self.fill(key, self.langs[0])
        return " / ".join(self.r.choice(LABELS[key][lang].split("|")) for lang in self.langs)

    def cell(self, value):
        """A value in a form: text for both languages, a day in figures, an amount."""
        lang = self.langs[0]
        if isinstance(value, dt.date):
            return self.show(value, lang, "slash" if lang != "de" else "dot")
        if isinstance(value, dict):
            return " / ".join(dict.fromkeys(self.both(value)))
        if isinstance(value, str):
            return self.fill(value, lang)
        return self.show(value, lang)

    # blocks

    def say(self, nl="", fr="", de=""):
        self.blocks.append(("text", self.both(t(nl, fr, de))))

    def maybe(self, nl="", fr="", de="", chance=0.5):
        if self.r.random() < chance:
            self.say(nl, fr, de)

    def strong(self, nl="", fr="", de=""):
        self.blocks.append(("strong", self.both(t(nl, fr, de))))

    def about(self, nl="", fr="", de=""):
        self.title = " / ".join(self.both(t(nl, fr, de)))

    def box(self, title, *rows):
        """A rubric: label and value a row."""
        self.blocks.append(("box", self.label(title) if title else "", [(self.label(a), self.cell(b)) for a, b in rows]))

    def table(self, heads, rows, total=None):
        body = [[self.cell(value) for value in row] for row in rows]
        last = [self.cell(value) if value != "" else "" for value in total] if total else None
        self.blocks.append(("table", [self.label(h) for h in heads], body, last))

    def ticks(self, *options):
        """Boxes to tick: (ticked, texts)."""
        self.blocks.append(("ticks", [(on, " / ".join(self.both(texts))) for on, texts in options]))

    # what is asked

    def pay(self, amount, also=()):
        self.asked = amount
        self.direction, self.right_amount = "pay", [f"{amount:.2f}", *(f"{a:.2f}" for a in also)] + [None] * bool(also)

    def receive(self, amount=None, account=None):
        self.direction = "receive"
        self.refund = (amount, account)


class _Values(dict):
    """The values of a letter by name, for ``str.format_map``."""

    def __init__(self, letter, lang):
        self.letter, self.lang = letter, lang

    def __missing__(self, key):
        letter = self.letter
        if key == "iban":
            return letter.account()
        if key == "comm":
            return letter.reference()
        if key == "own":
            letter.printed["own"] = letter.own
            return figures.spaced(letter.own)
        if key == "other":
            return figures.spaced(letter.other)
        return letter.show(letter.values[key], self.lang)
