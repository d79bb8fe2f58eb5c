# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""One letter: its facts, and what of them was printed."""

import random
import re
from datetime import date, timedelta
from decimal import Decimal

from . import values
from .senders import COMPANIES, FRENCH, SENDERS, STREETS, TOWNS
from .terms import Term

TEMPLATES = {}
LAWS = {
    "RSZ": (1969, 6, 27), "FOD Financiën": (2019, 4, 13), "FOD Justitie": (1968, 3, 16), "FSMA": (2002, 8, 2), "RJV": (1971, 6, 28),
    "BIPT": (2003, 1, 17), "Statbel": (1962, 7, 4), "GBA": (2017, 12, 3), "FAVV": (2000, 2, 4), "RSVZ": (1970, 12, 21),
}  # fmt: skip


def letter(langs, senders, **look):
    """Register a template: its languages, who may send it, how it may look."""

    def keep(function):
        if function.__name__ in TEMPLATES:
            raise ValueError(f"two templates {function.__name__}")
        TEMPLATES[function.__name__] = (langs.split(), senders.split(), look, function)
        return function

    return keep


class Facts:
    """What a letter is about; the same in all languages."""

    def __init__(self, seed, senders, look, lang):
        self.rng = random.Random(seed)
        rng, self.look = self.rng, look
        self.sender = SENDERS[rng.choice(senders)]
        self.date = date(2025, 9, 1) + timedelta(days=rng.randrange(560))
        while self.date.weekday() > 4:
            self.date += timedelta(days=1)
        self.received = self.date + timedelta(days=rng.randrange(5))
        self.home = {"bi": "br"}.get(lang, lang)
        self.company, self.number = rng.choice(COMPANIES[self.home]), values.enterprise(rng)
        self.street, self.town = rng.choice(STREETS[self.home]), rng.choice(TOWNS[self.home])
        self.iban, self.bic = values.account(rng, self.sender["banks"])
        self.other_iban, _bic = values.account(rng, self.sender["banks"])
        self.own, _bic = values.account(rng, ["001", "310", "363", "733", "736", "210"])
        self.digits, self.free = values.communication(rng), ""
        self.ref = self.reference()
        self.money_style = rng.choice(values.AMOUNT_STYLES)
        self.facts, self.terms, self.days, self.amounts = {}, {}, {}, {}
        self.asks, self.direction, self.asked, self.traits, self.never_mind = None, ["none"], [], [], set()
        self.written, self.written_days, self.slots = set(), set(), set()
        for name, year in (("year", 0), ("lastyear", -1), ("nextyear", 1), ("before", -2)):
            self.facts[name] = str(self.date.year + year)
        q = (self.date.month - 1) // 3 + 1
        self.facts["q"] = str(q)
        self.facts["quarter"] = {"nl": f"{q}e kwartaal", "fr": f"{q}{'er' if q == 1 else 'e'} trimestre", "de": f"{q}. Quartal"}
        self.facts["plate"] = f"{rng.choice('12')}-{''.join(rng.choices('ABCDEFGHKLMNPRSTVXYZ', k=3))}-{rng.randrange(100, 999)}"
        self.facts["pv"] = f"{rng.choice(['AN', 'BR', 'GE', 'LE', 'TU', 'MC', 'DE'])}.{rng.randrange(10, 99)}.L{rng.choice('5B7')}.{rng.randrange(10**5, 10**6)}/{self.date.year}"
        self.facts["person"] = rng.choice(["Joris Vandamme-Peel", "Nadia El Ouarti", "Lise Goossenaerts", "Marc-Antoine Delvigne", "Petra Schrödel", "Tom Wellekens", "Inès Bourlard"])
        self.facts["third"] = rng.choice([each for each in COMPANIES[self.home] if each != self.company])
        self.facts["place"] = f"{rng.choice(STREETS[self.home])}, {rng.choice(TOWNS[self.home])}"
        self.facts["ref"], self.facts["number"], self.facts["company"] = self.ref, self.number, self.company

        law = LAWS.get(self.sender["short"].split("|")[0])
        if law:
            self.days["law"] = date(*law)
        self.money("threat", 15, 190)
        self.term("objection", "objection", "rec1m", "let30", "wd6m", "rec30", "let3m", "wd1m", "on35")
        self.term("appeal", "appeal", "rec1m", "let3m", "rec30", "wd3m", "let30")

    def reference(self):
        rng = self.rng
        year = self.date.year
        return rng.choice([
            f"{year}/{rng.randrange(10000, 99999)}", f"{rng.choice(['INV', 'DOS', 'BO', 'FAC', 'JUR', 'TX'])}-{year}-{rng.randrange(1000, 99999)}",
            f"{rng.randrange(10**6, 10**8)}", f"{rng.choice('ABDFKR')}{rng.randrange(10**5, 10**6)}/{rng.randrange(10, 99)}",
        ])  # fmt: skip

    def money(self, name, low, high, whole=False):
        """An amount between the two."""
        cents = self.rng.randrange(low * 100, high * 100)
        return self.set(name, Decimal(cents // 100 if whole else cents) / (1 if whole else 100))

    def set(self, name, value):
        self.amounts[name] = Decimal(value).quantize(Decimal("0.01"))
        return self.amounts[name]

    def share(self, name, of, part):
        return self.set(name, self.amounts[of] * Decimal(str(part)))

    def day(self, name, offset, spread=8):
        """A day `offset` days from the letter's."""
        day = self.date + timedelta(days=offset + self.rng.randrange(spread))
        while day.weekday() > 4:
            day += timedelta(days=1)
        self.days[name] = day
        return day

    def word(self, name, **texts):
        """A fact in words, one of those of a language; the same in each."""
        at = self.rng.random()
        self.facts[name] = {lang: each.split("|")[int(at * len(each.split("|")))] for lang, each in texts.items()}

    def term(self, name, kind, *specs):
        self.terms[name] = Term(self, kind, self.rng.choice(specs))

    def on(self, name, kind, offset):
        """A deadline on a day of its own, printed as a day (a hearing)."""
        self.terms[name] = term = Term(self, kind, f"on{offset}")
        while term.days[0].weekday() > 4:
            term.days[0] += timedelta(days=1)
        term.plain = True

    def pay(self, amount, due=None, free=False, also=()):
        """To be paid: the amount's name, the term's; with a free communication."""
        self.asks, self.direction, self.due = amount, ["pay"], due
        self.asked = [amount, *also]
        if free:
            self.free = self.ref

    def receive(self, *amounts, direction="receive"):
        """The receiver gets these amounts."""
        self.direction = direction.split()
        self.asked = list(amounts)


class Words:
    """The facts of a letter in one language."""

    def __init__(self, x, lang, seed):
        self.x, self.lang, self.rng = x, lang, random.Random(f"{seed}-{lang}-words")
        rng = self.rng
        self.day_style = rng.choice(values.DAY_STYLES)
        self.iban_style = rng.choice(["groups", "groups", "groups", "nbsp", "tight"])
        self.comm_style = rng.choice(["plus", "plus", "plus", "star", "bare"])

    def name(self):
        return self.x.sender["name"][self.lang if self.lang in self.x.sender["name"] else next(iter(self.x.sender["name"]))]

    def holder(self):
        holder = self.x.sender.get("holder", {})
        return holder.get(self.lang, self.name())

    def place(self):
        """The sender's address; that of Brussels in French in a French letter."""
        place = self.x.sender["place"]
        if self.lang == "nl":
            return place
        for name, french in FRENCH.items():
            place = place.replace(name, french)
        return place

    def choose(self, text):
        """The text with one of each [a|b|c]."""
        innermost = re.compile(r"\[([^\[\]]*)\]")
        while innermost.search(text):
            text = innermost.sub(lambda found: self.rng.choice(found[1].split("|")), text)
        return re.sub(r"  +", " ", text)

    def fill(self, text):
        return re.sub(r"\{(\w+)\}", lambda found: self.slot(found[1]), text)

    def slot(self, name):
        x, low = self.x, name[0].lower() + name[1:]
        x.slots.add(low)
        if low == "asked":
            low = x.asks
        if low == "due":
            low = x.due if getattr(x, "due", None) else low
        if low in x.terms:
            text = self.term(x.terms[low])
        elif low in x.amounts:
            x.written.add(low)
            text = self.amount(x.amounts[low])
        elif low in x.days:
            x.written_days.add(low)
            style = "long" if self.day_style == "weekday" and low == "law" else self.day_style
            text = values.day_text(x.days[low], style, self.lang)
        else:
            text = self.known(low)
        return text[0].upper() + text[1:] if name[0].isupper() else text

    def term(self, term):
        if not getattr(term, "plain", False):
            return term.words(self.rng, self.lang, self.day_style if term.spec.startswith("on") else "")
        text = values.day_text(term.days[0], self.day_style, self.lang)
        term.quote = term.quote or text
        return text

    def amount(self, value):
        style = self.x.money_style
        if value == int(value) and self.rng.random() < 0.3:
            style = "dash EUR"
        return values.amount_text(value, style, self.lang)

    def known(self, name):
        x = self.x
        if name in x.facts:
            fact = x.facts[name]
            return fact if isinstance(fact, str) else fact[self.lang]
        return {
            "iban": lambda: values.iban_text(x.iban, self.iban_style),
            "other": lambda: values.iban_text(x.other_iban, self.iban_style),
            "own": lambda: values.iban_text(x.own, self.iban_style),
            "bic": lambda: x.bic,
            "comm": lambda: x.free or values.communication_text(x.digits, self.comm_style),
            "holder": self.holder,
            "sender": self.name,
            "today": lambda: values.day_text(x.date, "long" if self.day_style == "weekday" else self.day_style, self.lang),
        }[name]()
