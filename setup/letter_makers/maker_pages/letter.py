# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""One letter: draws its facts and words, keeps its text and knows its truth."""

import random
import re
from datetime import date, timedelta

from . import facts, payblock, phrases, words
from .senders import S

LANGS = ("nl", "fr", "de")
MODES = (*["date"] * 3, "sent", "letter", "received", "third", "eom", "now")
KINDS = [
    "table",
    "plain",
    "stacked",
    "sentence",
    "dots",
    "panel",
    "headrow",
    "slip",
    "slip",
    "grid",
    "columns",
    "list",
    "line",
]


class Letter:
    """`f` draws facts (the same for both halves of a bilingual letter), `w` words."""

    def __init__(self, template, lang, seed, side=0, langs=()):
        self.template, self.lang, self.langs = template, lang, langs or (lang,)
        self.f = random.Random(f"{seed}-facts")
        self.w = random.Random(f"{seed}-words-{side}")
        self.blocks, self.printed, self.traits = [], [], []
        self.day_forms, self.sum_forms, self.terms = {}, {}, []
        self.payment, self.direction, self.refund = None, ["none"], None
        self.on_last = False
        self.layout, self.doc, self.sender = "", "letter", None
        self.money_style = self.w.choice(words.MONEY[lang])
        self.day_style = self.w.choice(words.DAYS[lang])
        self.sections = self.f.random() < 0.4
        self.company_facts()

    def company_facts(self):
        f = self.f
        self.day = facts.working_before(date(2026, 1, 7) + timedelta(f.randrange(310)))
        self.received = self.day + timedelta(f.randrange(5))
        form = f.randrange(3)
        name = f.choice(facts.COMPANIES)
        self.company = f"{name} {facts.FORMS[self.lang][form]}"
        self.kbo, self.ref = (
            facts.enterprise(f),
            f"{f.randrange(100, 999)}/{f.randrange(10000, 99999)}",
        )
        number, street, town = f.randrange(1, 240), f.randrange(5), f.randrange(5)
        streets, towns = facts.STREETS[self.lang], facts.TOWNS[self.lang]
        self.address = [f"{streets[street]} {number}", towns[town]]
        self.own_iban = facts.iban(f, ("001", "210", "435", "736", "310", "363"))
        self.foot_iban = facts.iban(f, ("091", "000", "679"))
        self.sender_kbo = facts.enterprise(f)
        self.signer = f"{f.choice(facts.FIRST)} {f.choice(facts.LAST)}"
        self.clerk = f"{f.choice(facts.FIRST)} {f.choice(facts.LAST)}"
        tail = f"{f.randrange(10, 99)} {f.randrange(10, 99)}"
        zone = f.choice(["2", "3", "9", "81", "87"])
        self.phone = f"0{zone} {f.randrange(200, 799)} {tail}"

    # --- who and what -------------------------------------------------------------
    def frm(self, *keys):
        """Choose the sender among those that write this language."""
        keys = [k for k in keys if all(one in S[k]["names"] for one in self.langs)]
        if len(self.langs) > 1:
            keys = [k for k in keys if k not in ("inter", "police", "cile")]
        self.sender = S[self.f.choice(keys)]
        self.name = self.sender["names"][self.lang]
        return self

    def sender_address(self):
        parts = self.sender["addr"].split("|")
        order = [k for k in LANGS if k in self.sender["names"]]
        at = order.index(self.lang)
        return parts[min(at, len(parts) - 1)]

    def t(self, **by_lang):
        """The words of this language: one of the alternatives."""
        text = by_lang[self.lang]
        return self.w.choice(text) if isinstance(text, (list, tuple)) else text

    def chance(self, share):
        """An optional block, chosen alike in both halves of a bilingual letter."""
        return self.f.random() < share

    def pick(self, *values):
        return self.f.choice(values)

    # --- money and days -----------------------------------------------------------
    def cents(self, low, high, round_to=1):
        return self.f.randrange(low * 100, high * 100) // round_to * round_to

    def m(self, cents, bare=False):
        """Money as this letter writes it; now and then in another notation."""
        style = self.money_style
        if bare:
            style = {"{n": "{n}", "{w": "{p}", "{t": "{t}"}.get(
                style.replace("€ ", "").replace("€", "")[:2], "{p}"
            )
        elif self.w.random() < 0.12:
            style = self.w.choice(words.MONEY[self.lang])
        text = words.money(cents, style)
        if (
            not bare
            and cents % 100 == 0
            and self.lang == "nl"
            and self.w.random() < 0.15
        ):
            text = f"{words.money(cents, '{p}')[:-3]},- EUR".replace(" ", "\u00a0")
        self.sum_forms.setdefault(text, cents)
        return text

    def d(self, day, style=None):
        chosen = style or (self.day_style if self.w.random() < 0.88 else "long")
        text = words.day_text(day, self.lang, chosen)
        self.day_forms.setdefault(text, day)
        return text

    def wd(self, day):
        """A day with its weekday, as in an invitation."""
        return f"{words.WEEKDAYS[self.lang][day.weekday()]} {self.d(day, 'long')}"

    def ahead(self, low, high):
        """A working day so many days after the letter."""
        return facts.working_before(self.day + timedelta(self.f.randrange(low, high)))

    def ago(self, low, high):
        return facts.working_before(self.day - timedelta(self.f.randrange(low, high)))

    # --- terms --------------------------------------------------------------------
    def note(self, kind, day, quote, before=False):
        self.terms.append({"kind": kind, "day": day, "quote": quote, "before": before})
        return quote

    def within(self, count, unit, start, kind, doc=None):
        """A term in words; its last day becomes a deadline of that kind."""
        base = self.received if start == "received" else self.day
        if start == "third":
            base = facts.add_working(self.day, 3)
        text = words.term_text(count, unit, start, self.lang, doc or self.doc, self.w)
        self.last = facts.add_term(base, count, unit)
        return self.note(kind, self.last, text)

    def by(self, day, kind):
        """'uiterlijk op 15 juni 2026'."""
        form = self.w.choice(words.BY[self.lang])
        before = form.split()[0] in ("vóór", "avant", "vor")
        return self.note(kind, day, form.format(d=self.d(day), wd=self.wd(day)), before)

    def on(self, day, kind, weekday=True):
        """A hearing's day, bare."""
        return self.note(kind, day, self.wd(day) if weekday else self.d(day))

    # --- text ---------------------------------------------------------------------
    def add(self, kind, *content):
        self.blocks.append((kind, *content))
        for text in _texts(content):
            self.printed.append(re.sub(r"<[^>]+>", "", text))

    def p(self, **by_lang):
        self.add("p", self.t(**by_lang))

    def h(self, **by_lang):
        self.add("h", self.t(**by_lang))

    def subject(self, **by_lang):
        self.subject_text = self.t(**by_lang)
        self.printed.append(self.subject_text)

    def table(self, head, rows, total=None):
        """Rows of texts; the last column is set to the right."""
        self.add("table", head, rows, total)

    def phrase(self, name, **more):
        """A paragraph from the common sentences."""
        if self.sections and name in phrases.HEADS:
            self.add("h", self.w.choice(phrases.HEADS[name][self.lang]))
        text = self.w.choice(phrases.BANK[name][self.lang])
        self.add(
            "p",
            text.format(
                site=self.sender["site"],
                phone=self.phone,
                clerk=self.clerk,
                name=self.name,
                kbo=self.kbo,
                ref=self.ref,
                **more,
            ),
        )

    def finish(self):
        """Optional closing sentences: the law, the channel, privacy."""
        if self.chance(0.35):
            law = self.pick(*phrases.LAW_DAYS)
            self.phrase("law", law=self.d(date(*law), "long"))
        if self.chance(0.25):
            self.phrase("ebox")
        if self.chance(0.2):
            self.phrase("privacy")
        if self.chance(0.2):
            self.verso()

    def verso(self):
        """A page of general explanations, with an example's amounts."""
        self.traits.append("verso")
        self.add("close")
        base, rate = self.pick(100000, 150000, 500000), self.pick(4, 7, 8)
        self.add("page")
        self.add("h", self.w.choice(phrases.HEADS["verso"][self.lang]))
        texts = phrases.VERSO[self.lang]
        for at in sorted(self.f.sample(range(len(texts)), 4)):
            self.add(
                "p",
                texts[at].format(
                    base=self.m(base),
                    year=self.m(base * rate // 100),
                    rate=rate,
                    month=self.m(base * rate // 1200),
                    site=self.sender["site"],
                ),
            )

    # --- payment ------------------------------------------------------------------
    def pay(self, cents, when="any", comm="struct", benef=None, days=30, account=None):
        """Say what must be paid; the words follow with `ask` and `block`."""
        f = self.f
        account = account or facts.iban(f)
        code = facts.structured(f)
        prefix = f.choice(["REF", "DOS", "INV", "A"])
        free = f"{prefix}{f.randrange(10000, 999999)}/{self.day.year}"
        names = [benef or self.name]
        if benef:
            names.append(self.name)
        self.payment = {
            "cents": cents,
            "iban": account,
            "bic": facts.bic_of(account),
            "names": names,
            "code": code if comm == "struct" else None,
            "free": free,
            "due": [],
            "ok_empty": [],
        }
        self.direction = ["pay"]
        self.due_text = self.due_date = None
        self.when(when, days)

    def when(self, mode, days):
        """How the payment day is told: a date, a term, a month's end, at once."""
        if mode == "any":
            mode = self.f.choice(MODES)
        early = 12 < days <= 30 and self.day.day < 18
        if mode == "date" and early and self.chance(0.12):
            mode = "month"
        if mode == "eom":
            day = facts.month_end(facts.add_months(self.day.replace(day=1), 1))
            doc = self.w.choice(words.DOCS[self.doc][self.lang])
            text = words.END_OF_NEXT[self.lang][0].format(d=doc)
            self.due_text = self.note("pay", day, text)
            self.payment["due"] = [day.isoformat()]
        elif mode == "month":
            day = facts.month_end(self.day)
            self.due_text = self.note("pay", day, self.t(**words.END_OF_THIS))
            self.payment["due"] = [day.isoformat()]
        elif mode == "now":
            self.due_text = self.t(
                nl=["onmiddellijk", "onverwijld"],
                fr=["sans délai", "immédiatement"],
                de=["unverzüglich", "umgehend"],
            )
            self.payment["due"] = [None]
        elif mode in ("date", "day"):
            day = self.ahead(days - 6, days + 9)
            self.due_date = day
            self.due_text = self.by(day, "pay")
            self.payment["due"] = [day.isoformat()]
            if self.terms[-1]["before"]:
                self.payment["due"].append((day - timedelta(1)).isoformat())
        else:
            count, unit = days, "day"
            if days >= 30 and self.chance(0.4):
                count, unit = days // 30, "month"
            self.due_text = self.within(count, unit, mode, "pay")
            self.payment["due"] = [self.last.isoformat()]

    def ask(self):
        """A request to pay without the account; sometimes a summary first."""
        if self.due_date and self.chance(0.25):
            labels = phrases.LABELS[self.lang]
            self.add(
                "glance",
                [
                    (self.w.choice(labels["amount"]), self.m(self.payment["cents"])),
                    (self.w.choice(labels["due"]), self.d(self.due_date)),
                ],
            )
            self.note("pay", self.due_date, self.d(self.due_date))
            self.traits.append("glance")
        text = self.w.choice(phrases.ASK[self.lang])
        self.add(
            "p",
            text.format(
                a=f"<b>{self.m(self.payment['cents'])}</b>",
                w=self.due_text,
                n=self.name,
            ),
        )

    def block(self, *kinds):
        """The payment's details, in one of the layouts."""
        kinds = kinds or KINDS
        kind = self.f.choice(kinds)
        if kind == "headrow" and len(self.langs) > 1:
            kind = "stacked"
        if kind != "sentence" and not self.on_last and self.chance(0.12):
            self.on_last = True
            self.traits.append("payment-on-last-page")
            self.add("page")
        self.layout = kind
        payblock.make(self, kind)

    def refunded(self, cents, day=None):
        """Money that the receiver gets."""
        self.refund = {"cents": cents, "day": day}
        self.direction = ["receive"]

    # --- truth --------------------------------------------------------------------
    def text(self):
        return "\n".join(self.printed).replace("&amp;", "&")


def _texts(content):
    for one in content:
        if isinstance(one, str):
            yield one
        elif isinstance(one, (list, tuple)):
            yield from _texts(one)
