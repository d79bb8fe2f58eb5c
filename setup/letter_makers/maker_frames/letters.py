# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The list of templates, and one letter made from one of them."""
import random

from . import frames, kit, markup, scan
from .senders import SENDERS
from .terms import Term

TEMPLATES = []


def template(sender, langs, looks="", plain=False):
    """Mark a function as a template: it gets a Letter, fills it and returns (texts by language, values)."""
    def mark(func):
        TEMPLATES.append((func, sender, langs.split(), looks.split(), plain))
        return func
    return mark


class Letter(kit.Kit):
    """One letter in the making."""

    def __init__(self, rng, lang, sender, looks, plain):
        super().__init__(rng, lang)
        keys = sender.split()
        own = [k for k in keys if self.lang in SENDERS[k].names]
        self.who, self.plain = SENDERS[rng.choice(own or keys)], plain
        self.look = rng.choice(looks or list(frames.FRAMES))
        self.yearless = plain and rng.random() < 0.4
        if self.yearless:
            self.date_style = 0
        self.row_look = rng.choice(["two_col", "dotted", "bordered", "pairs", "stacked"])
        self.tail, self.top, self.neutral = "", "", set()
        self.layout, self.in_column, self.direction, self.extra_ok, self.never = "text", False, ["none"], {}, {}

    def term(self, kind, *specs):
        return Term(self, kind, self.r.choice(specs))

    def pay(self, amount, when=None, to=None, comm=None, due=None, also=()):
        """The payment asked. comm: free text, else a structured one; also: other accepted amounts."""
        iban, bic = kit.make_iban(self.r)
        name = to or self.who.name(self.lang)
        names = [name] + [n for n in [*self.who.names.values(), *self.who.others, *(n.split(" – ")[0] for n in self.who.names.values())] if n != name]
        if to:
            names = [to]
        self.payment = {"amount": amount, "iban": iban, "bic": bic, "names": list(dict.fromkeys(names)), "comm": comm or kit.make_ogm(self.r),
                        "structured": comm is None, "when": when, "due": due, "shown": set(), "also": list(also), "fixed_name": bool(to)}
        self.direction = ["pay"]
        self.iban, self.comm = iban, comm
        return self.payment

    def online(self, amount, when):
        """A payment asked for that can only be made on a site: no account is told."""
        self.pay(amount, when)
        self.payment["online"] = True

    def own_account(self):
        """An account of the receiver."""
        self.mine = kit.make_iban(self.r)[0]
        return kit.spaced(self.mine)

    def receive(self, amount, iban=None):
        self.direction = ["receive", "none"]
        self.extra_ok = {"amount": [f"{amount:.2f}"], "iban": [iban] if iban else []}

    def account(self):
        return kit.spaced(kit.make_iban(self.r)[0])

    def ogm(self):
        c = kit.make_ogm(self.r)
        return f"+++{c[:3]}/{c[3:7]}/{c[7:]}+++"

    def expect(self):
        """The truth of the payment."""
        none = {k: [None] + self.extra_ok.get(k, []) for k in ("amount", "currency", "iban", "bic", "beneficiary", "communication", "due_date")}
        if not self.payment:
            none["currency"] += ["EUR"] if self.extra_ok else []
            return {**none, "direction": self.direction}
        p = self.payment
        due = [str(d) for d in p["when"].accepted()] if p["when"] else [str(p["due"])] if p["due"] else [None]
        if p.get("online"):
            p = {**p, "iban": None, "bic": None, "comm": None}
        return {"amount": [f"{a:.2f}" if a is not None else None for a in [p["amount"], *p["also"]]], "currency": ["EUR"], "iban": [p["iban"]],
                "bic": [p["bic"], None] if "bic" in p["shown"] else [None, p["bic"]],
                "beneficiary": p["names"] + ([] if "name" in p["shown"] else [None]), "communication": [p["comm"]], "due_date": due,
                "direction": self.direction, **self.extra_ok}


def build(func, sender, langs, looks, plain, seed, turn):
    """One letter: (html, truth)."""
    rng = random.Random(f"{seed}/{func.__name__}/{turn}")
    lang = langs[(turn + seed) % len(langs)]
    two_pages = lang == "bi" and rng.random() < 0.35
    if lang == "bi":
        looks = ["classic", "gov", "grid", "card"] if two_pages else ["columns"]
    x = Letter(rng, lang, sender, looks, plain)
    x.two_pages = two_pages
    texts, values = func(x)
    p = x.payment
    if p:
        values = {"total": p["amount"], "pay": p["when"], "iban": kit.spaced(p["iban"]), "bic": p["bic"], "benef": p["names"][0], **values}
    values = {"company": x.company, "kbo": x.kbo, "own": getattr(x, "mine", "") and kit.spaced(x.mine), **values}
    page = frames.page(x, texts, values, markup.render)
    text = scan.plain(page)
    x.days |= scan.days(text)
    x.amounts |= scan.amounts(text)
    deadlines = sorted(x.deadlines.values(), key=lambda d: d["dates"][0])
    taken = {day for d in deadlines for day in d["dates"]}
    expect = x.expect()
    fine = set(expect["amount"]) if p else set(x.extra_ok.get("amount", []))
    truth = {"template": "frames_" + func.__name__, "lang": lang, "tier": "normal", "traits": sorted(x.traits | {x.look}), "layout": f"{x.look}/{x.layout}",
             "sender": x.who.name(x.lang), "received": str(x.received), "letter_date": str(x.sent), "expect": expect, "must_be_empty": [],
             "never": {**x.never, "amount": sorted({f"{a:.2f}" for a in x.amounts if a} - fine, key=float)}, "conflict": [], "conflict_ok": {},
             "problem_expected": False, "note": "", "deadlines": deadlines,
             "not_deadlines": sorted({str(d) for d in x.days - x.neutral} - taken)}
    return page, truth
