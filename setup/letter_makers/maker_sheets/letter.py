# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A letter while it is written: its facts, its words, its truth."""
import datetime as dt
import random
import re
from decimal import Decimal

from . import values
from .senders import SENDERS


class Term:
    """A day by which something is done: how it is worded, what day it is."""

    def __init__(self, kind, form, day, days, months):
        self.kind, self.form, self.day, self.days, self.months = kind, form, day, days, months

    def accepted(self):
        """The accepted days, best first."""
        days = [self.day] + ([self.day - dt.timedelta(1)] if self.form == "before" else [])
        days += [values.workday_before(day) for day in days]
        return [day.isoformat() for day in dict.fromkeys(days)]


class Letter:
    """Collects the blocks of one letter in one language and what is true of it."""

    def __init__(self, name, seed, lang, bilingual=False):
        self.name, self.lang, self.seed, self.bi = name, lang, seed, bilingual
        self.v = random.Random(f"facts {name} {seed}")
        self.r = random.Random(f"words {name} {seed} {lang}")
        self.blocks, self.deadlines, self.printed, self.traits = [], {}, set(), []
        self.layout, self.direction, self.expect, self.never = "text", "none", {}, []
        self.refund, self.demand_block, self.note, self.flag = None, None, "", {}
        self.date = self._day()
        self.received = self.date + dt.timedelta(self.v.randrange(5))
        self.iban_style = self.v.choice(["spaced", "spaced", "spaced", "tight"])
        self.money_style = self.r.choice(values.MONEY_OF[lang])
        styles = {"nl": ["long", "long", "slash", "dash", "dots"], "fr": ["long", "long", "slash", "dots"],
                  "de": ["long", "long", "dots", "slash"]}[lang]
        self.day_style = self.r.choice(styles)
        self.company()

    def _day(self):
        day = dt.date(2026, 1, 5) + dt.timedelta(self.v.randrange(340))
        return values.workday_before(day)

    # facts
    def sender(self, *keys):
        """Choose the sender among some."""
        self.key = self.v.choice(keys)
        entry = SENDERS[self.key]
        names = entry[self.lang] if self.lang in entry else next(entry[k] for k in ("nl", "fr", "de") if k in entry)
        self.names, self.info = names, entry
        facts = random.Random("account " + self.key)
        self.iban, self.bic = values.iban(facts, entry.get("bank"))
        self.own_number = values.enterprise(facts)
        everyone = [n for k in ("nl", "fr", "de") for n in entry.get(k, ())]
        self.benef = list(dict.fromkeys([names[0], *everyone]))
        return self

    def company(self):
        """The receiver of the letter."""
        v, lang = self.v, "nl" if self.bi else self.lang
        stem, form, trade, number, place = v.choice(values.STEMS), v.random(), v.random(), v.randrange(1, 240), v.random()
        street = v.random()
        towns = {"nl": values.PLACES, "fr": values.PLACES_FR, "de": values.PLACES_DE}[lang]
        pick = lambda options, x: options[int(x * len(options))]
        self.firm = f"{stem} {pick(values.TRADES[lang], trade)} {pick(values.FORMS[lang], form)}"
        town = pick(towns, place)
        line = f"{pick(values.STREETS[lang], street)} {number}" if lang != "fr" else f"{pick(values.STREETS[lang], street)}, {number}"
        self.address = [self.firm, line, f"{town[1]} {town[0]}"]
        self.number = values.enterprise(v)
        self.own_iban = values.iban(v)[0]
        self.file = v.choice(["{}/{:05d}", "{}-{:06d}", "D{}.{:04d}", "{}/INV/{:04d}"]).format(2026, v.randrange(100, 9999))
        self.person = v.choice(values.PERSONS)

    def amount(self, low, high, **kw):
        """An amount of the facts."""
        return values.cents(self.v, low, high, **kw)

    def other_iban(self):
        """An account of nobody."""
        return values.iban(self.v)[0]

    def before(self, low, high):
        """A day before the letter."""
        return self.date - dt.timedelta(self.v.randrange(low, high))

    def after(self, low, high):
        """A working day after the letter."""
        return values.workday_before(self.date + dt.timedelta(self.v.randrange(low, high)))

    def term(self, kind, days=None, months=(), forms=("sent", "dated", "receipt", "by", "by", "before")):
        """A term for paying, objecting, answering …"""
        days = days if days is not None else () if months else (14, 15, 30)
        form = self.v.choice(forms)
        length = self.v.choice([(n, 0) for n in days] + [(0, m) for m in months])
        start = {"receipt": self.received, "third": values.third_workday(self.date)}.get(form, self.date)
        day = values.add_months(start, length[1]) if length[1] else start + dt.timedelta(length[0])
        if form in ("by", "before"):
            day = values.workday_before(day + dt.timedelta(self.v.randrange(-2, 3)))
        if form == "end":
            day = values.month_end(self.date)
        return Term(kind, form, day, *length)

    def on(self, kind, day):
        """A term that is just a day, told as such."""
        return Term(kind, "on", day, 0, 0)

    def on_by(self, kind, day):
        """A term 'by a day' for a day that is known."""
        return Term(kind, "by", day, 0, 0)

    # words
    def money(self, value):
        """An amount in this letter's notation."""
        return values.MONEY[self.money_style](value)

    def day(self, day, style=None):
        """A day in this letter's notation."""
        self.printed.add(day)
        return values.day_text(day, self.lang, style or self.day_style)

    def account(self, iban):
        """An account as printed."""
        return " ".join(iban[i:i + 4] for i in range(0, 16, 4)) if self.iban_style == "spaced" else iban

    def term_text(self, term):
        """The words of a term; they become its quote."""
        style = "weekday" if self.day_style == "long" and self.r.random() < 0.15 else self.day_style
        text = self.day(term.day, style) if term.form in ("by", "before", "on") else ""
        if term.form != "on":
            words = self.spin(values.TERMS[term.form][self.lang])
            length = values.length_text(term.days, term.months, self.lang, self.r) if term.days or term.months else ""
            text = words.format(n=length, d=text)
        key = (term.kind, term.day)
        self.deadlines.setdefault(key, {"kind": term.kind, "dates": term.accepted(), "quote": text})
        return text

    def spin(self, text):
        """Choose among [a|b|c]."""
        while True:
            found = re.search(r"\[([^\[\]]*)\]", text)
            if not found:
                return text
            text = text[:found.start()] + self.r.choice(found.group(1).split("|")) + text[found.end():]

    def show(self, value):
        """A value as text: amount, day, term, account."""
        if isinstance(value, Decimal):
            return self.money(value)
        if isinstance(value, dt.date):
            return self.day(value)
        if isinstance(value, Term):
            return self.term_text(value)
        if isinstance(value, tuple):
            return self.pick(value)
        return str(value)

    def pick(self, texts):
        """The text of this letter's language: a (nl, fr, de) tuple or a dict; alternatives spun."""
        if isinstance(texts, dict):
            text = texts[self.lang]
        else:
            text = texts["nl fr de".split().index(self.lang)] if isinstance(texts, tuple) else texts
        return self.spin(self.r.choice(text) if isinstance(text, list) else text)

    def fill(self, texts, facts):
        """Pick, then put the facts in; the ones not used are not told."""
        text = self.pick(texts)
        used = set(re.findall(r"\{(\w+)\}", text))
        base = {"firm": self.firm, "number": self.number, "file": self.file, "who": self.names[0],
                "abbr": self.names[-1], "iban": self.account(self.iban), "own": self.account(self.own_iban),
                "year": str(self.date.year), "last": str(self.date.year - 1), "letter": self.date,
                "site": self.info["site"], "mail": self.info["mail"], "phone": self.info["phone"]}
        known = {**base, **facts}
        done = text.format(**{key: self.show(known[key]) for key in used})
        done = re.sub(r" +([.,])", r"\1", re.sub("  +", " ", done)).strip()
        return done[0].upper() + done[1:]

    # blocks
    def p(self, nl=None, fr=None, de=None, **facts):
        """A paragraph."""
        self.blocks.append(("p", self.fill({"nl": nl, "fr": fr, "de": de}, facts)))

    def h(self, nl=None, fr=None, de=None, **facts):
        """A heading."""
        self.blocks.append(("h", self.fill({"nl": nl, "fr": fr, "de": de}, facts).upper() if self.look("caps", 0.12)
                            else self.fill({"nl": nl, "fr": fr, "de": de}, facts)))

    def ul(self, nl=None, fr=None, de=None, **facts):
        """Bullets, separated by ';;'."""
        items = {"nl": nl, "fr": fr, "de": de}[self.lang].split(";;")
        self.blocks.append(("ul", [self.fill(item.strip(), facts) for item in items]))

    def subject(self, nl=None, fr=None, de=None, **facts):
        """What the letter is about."""
        self.topic = self.fill({"nl": nl, "fr": fr, "de": de}, facts)

    def rows(self, *pairs, style=None):
        """A table of labels and values."""
        self.blocks.append(("rows", [(self.pick(label), self.show(value)) for label, value in pairs],
                            style or self.look_of("rows", ["plain", "grid", "lines", "dotted", "shade"])))

    def grid(self, head, *lines):
        """A table with a header row."""
        self.blocks.append(("grid", [self.pick(h) for h in head], [[self.show(c) for c in line] for line in lines]))

    def box(self, *args, **facts):
        """A framed paragraph."""
        nl, fr, de = (args + (None, None, None))[:3]
        self.blocks.append(("box", self.fill({"nl": nl or facts.pop("nl", None), "fr": fr or facts.pop("fr", None),
                                              "de": de or facts.pop("de", None)}, facts)))

    def page(self):
        """What follows is on a new page."""
        self.blocks.append(("page",))

    def chance(self, share):
        """An optional part; the same in both languages of a bilingual letter."""
        return self.v.random() < share

    def look(self, name, share):
        """A yes or no that holds for the whole letter."""
        return self.flag.setdefault(name, self.v.random() < share)

    def look_of(self, name, options):
        """A choice that holds for the whole letter."""
        return self.flag.setdefault(name, self.v.choice(options))

    # truth
    def ask(self, amount, due=None, other=(), free=None):
        """This letter asks for a payment."""
        self.direction, self.pay_amount, self.due = "pay", amount, due
        self.comm = free or values.structured(self.v)
        self.free = bool(free)
        self.never += [f"{x:.2f}" for x in other if x != amount]

    def receives(self, amount=None, own=False):
        """The receiver gets money."""
        self.direction, self.refund = "receive", (amount, own)

    def truth(self):
        """What the reader should find."""
        days = [day for item in self.deadlines.values() for day in item["dates"]]
        rest = sorted({day.isoformat() for day in self.printed | {self.date}} - set(days))
        return {"lang": self.lang, "tier": "normal", "traits": self.traits, "layout": self.layout,
                "sender": self.names[0], "received": self.received.isoformat(), "letter_date": self.date.isoformat(),
                "expect": self._expect(), "must_be_empty": [], "never": {"amount": sorted(set(self.never))} if self.never else {},
                "conflict": [], "conflict_ok": {}, "problem_expected": False, "note": self.note,
                "deadlines": list(self.deadlines.values()), "not_deadlines": rest}

    def _expect(self):
        names = ("amount", "currency", "iban", "bic", "beneficiary", "communication", "due_date")
        if self.direction != "pay":
            out = {name: [None] for name in names}
            if self.refund and self.refund[0] is not None:
                out["amount"] += [f"{self.refund[0]:.2f}"]
                out["currency"] += ["EUR"]
                out["iban"] += [self.own_iban] if self.refund[1] else []
            return {**out, "direction": [self.direction] + self.flag.get("also", [])}
        due = [None]
        if self.due:
            due = [self.due.day.isoformat()]
            due += [(self.due.day - dt.timedelta(1)).isoformat()] if self.due.form == "before" else []
        shown = self.flag.get("bic_shown"), self.flag.get("benef_shown")
        return {"amount": [f"{self.pay_amount:.2f}"], "currency": ["EUR"], "iban": [self.iban],
                "bic": [self.bic, None] if shown[0] else [None, self.bic],
                "beneficiary": self.benef + ([] if shown[1] else [None]), "communication": [self.comm],
                "due_date": due, "direction": ["pay"]}
