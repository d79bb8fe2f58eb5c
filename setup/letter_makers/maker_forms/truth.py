# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The truth of a letter from what was put and what was printed."""

import datetime as dt

from . import figures

ASKED = ("amount", "currency", "iban", "bic", "beneficiary", "communication", "due_date")


def of(x):
    """The entry of ``truth.json`` for a finished letter."""
    expect = _pay(x) if x.direction == "pay" else _nothing(x)
    right = set(expect["amount"])
    deadlines = _deadlines(x)
    known = {d for each in deadlines for d in each["dates"][:1]}
    return {
        "template": x.name,
        "lang": "bi" if len(x.langs) == 2 else x.langs[0],
        "tier": "normal",
        "traits": x.traits,
        "layout": x.layout,
        "sender": x.sender.name(x.langs[0]),
        "received": x.received.isoformat(),
        "letter_date": x.date.isoformat(),
        "expect": expect,
        "must_be_empty": [],
        "never": {"amount": sorted(set(x.amounts) - right)},
        "conflict": [],
        "conflict_ok": {},
        "problem_expected": False,
        "note": "",
        "deadlines": deadlines,
        "not_deadlines": sorted({d.isoformat() for d in x.days - x.neutral} - known),
    }


def _pay(x):
    printed = x.printed
    iban = printed.get("iban")
    names = [x.sender.name(lang) for lang in x.langs] + x.sender.all_names(x.langs)
    if len(x.langs) == 2:
        names.append(" / ".join(names[:2]))
    if "beneficiary" in printed:
        names.insert(0, printed["beneficiary"])
    names = list(dict.fromkeys(names + [name.replace("'", "’") for name in names]))
    bic = figures.BANKS[x.sender.bank]
    return {
        "amount": x.right_amount,
        "currency": ["EUR"],
        "iban": [iban],
        "bic": [bic, None] if "bic" in printed else [None, bic],
        "beneficiary": names if "beneficiary" in printed else [*names, None],
        "communication": [printed.get("communication")],
        "due_date": x.due.days()[:1] + _day_before(x.due) if x.due else [None],
        "direction": ["pay"],
    }


def _day_before(term):
    """'Before D' also accepts the day before."""
    return [(term.day - dt.timedelta(1)).isoformat()] if term.how == "before" else []


def _nothing(x):
    expect = {name: [None] for name in ASKED}
    expect["direction"] = [x.direction, *x.direction_also]
    if x.direction == "receive":
        amount, account = x.refund
        if amount is not None:
            expect["amount"] = [None, f"{amount:.2f}"]
            expect["currency"] = [None, "EUR"]
        if x.printed.get("own"):
            expect["iban"] = [None, x.own]
    return expect


def _deadlines(x):
    found = []
    for term in x.terms:
        quote = term.said[x.langs[0]]
        found.append({"kind": term.kind, "dates": term.days(), "quote": quote if x.straight else quote.replace("'", "’")})
    for d in x.hearings:
        found.append({"kind": "appear", "dates": [d.isoformat()], "quote": figures.day(d, x.day_style, x.langs[0])})
    return found
