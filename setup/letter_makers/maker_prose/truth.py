# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The truth of a letter, out of what was printed."""


def of(x, lang, file, name, layout):
    fields = {key: [None] for key in ("amount", "currency", "iban", "bic", "beneficiary", "communication", "due_date")}
    if x.direction[0] == "pay":
        fields.update(pay(x, lang))
    elif x.direction[0] == "receive" or "receive" in x.direction:
        printed = [f"{x.amounts[each]:.2f}" for each in x.asked if each in x.written]
        if printed:
            fields["amount"], fields["currency"] = [None, *printed], [None, "EUR"]
        if "own" in x.slots:
            fields["iban"] = [None, x.own]
    fields["direction"] = x.direction
    right = set(fields["amount"])
    never = {f"{abs(x.amounts[each]):.2f}" for each in x.written} - right - {"0.00"}
    deadlines = [term.truth() for term in x.terms.values() if term.quote]
    acted = {day for each in deadlines for day in each["dates"]}
    others = {x.date.isoformat(), *(x.days[each].isoformat() for each in x.written_days)}
    return {
        "file": file, "template": name, "lang": lang, "tier": "normal", "traits": sorted(x.traits), "layout": layout,
        "sender": next(iter(x.sender["name"].values())), "received": x.received.isoformat(), "letter_date": x.date.isoformat(),
        "expect": fields, "must_be_empty": [], "never": {"amount": sorted(never)}, "conflict": [], "conflict_ok": {},
        "problem_expected": False, "note": "", "deadlines": deadlines, "not_deadlines": sorted(others - acted),
    }  # fmt: skip


def pay(x, lang):
    """The fields of a letter that asks to pay."""
    langs = {"bi": ("fr", "nl")}.get(lang, (lang,))
    names = []
    for side in langs:
        own = x.sender["name"].get(side) or next(iter(x.sender["name"].values()))
        holder = x.sender.get("holder", {}).get(side)
        names += [holder, own] if holder and "holder" in x.slots else [own, holder]
    names += [each for each in x.sender.get("short", "").split("|") if each]
    found = {"beneficiary": list(dict.fromkeys(each for each in names if each))}
    found["amount"] = [f"{x.amounts[each]:.2f}" for each in x.asked if each in x.written] or [None]
    found["currency"] = ["EUR"] if found["amount"] != [None] else [None, "EUR"]
    found["iban"] = [x.iban] if "iban" in x.slots else [None]
    found["bic"] = [x.bic, None] if "bic" in x.slots else [None, x.bic]
    found["communication"] = [x.free or x.digits] if "comm" in x.slots else [None]
    due = x.terms.get(x.due) if x.due else None
    printed = due is not None and due.quote
    found["due_date"] = due.accepted() if printed else [None]
    if printed and due.spec.startswith("any"):
        found["due_date"].append(None)
    return found
