# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The truth of a letter (or of the two halves of a bilingual one)."""

from . import words

FIELDS = (
    "amount",
    "currency",
    "iban",
    "bic",
    "beneficiary",
    "communication",
    "due_date",
)


def _euros(cents):
    return f"{cents / 100:.2f}"


def _expect(halves):
    one = halves[0]
    pay = one.payment
    out = {key: [None] for key in FIELDS}
    out["direction"] = one.direction
    if one.refund:
        out["amount"] = [None, _euros(one.refund["cents"])]
        out["currency"] = [None, "EUR"]
        shown = any(one.own_iban in half.text().replace(" ", "") for half in halves)
        out["iban"] = [None, one.own_iban] if shown else [None]
        out["beneficiary"] = [None, *{half.company: 1 for half in halves}]
        if one.refund["day"]:
            out["due_date"] = [None, one.refund["day"].isoformat()]
    if pay:
        names = list({n: 1 for half in halves for n in half.payment["names"]})
        due = list({d: 1 for half in halves for d in half.payment["due"]})
        out.update(
            amount=[_euros(pay["cents"])],
            currency=["EUR"],
            iban=[pay["iban"]],
            bic=[pay["bic"], None] if pay.get("bic_shown") else [None, pay["bic"]],
            beneficiary=names,
            communication=[pay["code"] or pay["free"]],
            due_date=due,
        )
        if pay.get("also"):
            out["amount"].append(_euros(pay["also"]))
        for key in pay["ok_empty"]:
            out[key].append(None)
        if not any(half.payment.get("name_shown") for half in halves):
            out["beneficiary"].append(None)
    return out


def _deadlines(halves):
    """Every day by which something may be done, once per kind and day."""
    seen = {}
    for half in halves:
        text = half.text()
        for term in half.terms:
            if term["quote"] not in text:
                continue
            days = words.accepted(term["day"], term["before"])
            one = {"kind": term["kind"], "dates": [], "quote": term["quote"]}
            one = seen.setdefault((term["kind"], term["day"]), one)
            one["dates"] += [day for day in days if day not in one["dates"]]
    return list(seen.values())


def _printed(halves, forms):
    """The values of those forms that the letter prints."""
    return {
        value
        for half in halves
        for form, value in getattr(half, forms).items()
        if form in half.text()
    }


def of(halves):
    """All keys of truth.json but the file."""
    one = halves[0]
    expect, deadlines = _expect(halves), _deadlines(halves)
    known = {day for term in deadlines for day in term["dates"]}
    days = {day.isoformat() for day in _printed(halves, "day_forms")}
    sums = {_euros(abs(cents)) for cents in _printed(halves, "sum_forms")}
    never = sums - set(map(str, expect["amount"]))
    return {
        "template": one.template,
        "lang": one.lang if len(halves) == 1 else "bi",
        "tier": "normal",
        "traits": sorted({t for half in halves for t in half.traits}),
        "layout": one.layout or "none",
        "sender": one.name,
        "received": one.received.isoformat(),
        "letter_date": one.day.isoformat(),
        "expect": expect,
        "must_be_empty": [],
        "never": {"amount": sorted(never, key=float)},
        "conflict": [],
        "conflict_ok": {},
        "problem_expected": False,
        "note": "",
        "deadlines": deadlines,
        "not_deadlines": sorted(days - known),
    }
