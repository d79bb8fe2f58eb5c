# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a letter means, in the form of all makers."""

from datetime import timedelta

from . import values


def of(letter, layout):
    """The truth of a letter, from what its template declares and what was printed."""
    directions = [word.strip() for word in letter.head["direction"].split(",")]
    pays, printed = directions[0] == "pay", letter.printed
    asks = letter.head.get("asks", "amount").split(",")
    right = [letter.known[word.strip()] for word in [*asks, *letter.head.get("also", "").split(",")] if word.strip() in letter.known]
    empty = "null" in letter.head.get("also", "") or not pays
    both = pays and len(directions) > 1  # nothing to pay is right too
    maybe = [letter.known[name][0] for name in [letter.head.get("maybe")] if name]
    amounts = [str(value) for value in right if value in printed["money"]]
    deadlines, days = deadlines_of(letter)
    due = [d for entry in deadlines if entry["kind"] == "pay" for d in entry["exact"]]
    expect = {
        "amount": may(amounts, empty, not pays),
        "currency": may(["EUR"] if amounts else [], not pays, not pays),
        "iban": may([n for n in printed["iban"] if (n != letter.accounts.get("own")) == pays][:1], False, not pays),
        "bic": bic_of(letter, pays),
        "beneficiary": may(list(dict.fromkeys(letter.payees)), letter.payee not in printed["names"], not pays),
        "communication": may(list(dict.fromkeys(printed["comm"])), False, not pays),
        "due_date": may(due if pays else [], False),
        "direction": directions,
    }
    if maybe:
        expect["due_date"] = [None, *(d.isoformat() for day in maybe for d in (day, day - timedelta(1)))]
    if both:
        expect.update({key: [*values_, None] for key, values_ in expect.items() if key != "direction" and None not in values_})
    if not pays and directions[0] != "receive" and len(directions) == 1:
        expect.update({key: [None] for key in expect if key != "direction"})
    never = sorted(str(value) for value in printed["money"] if value and str(value) not in amounts)
    for entry in deadlines:
        del entry["exact"]
    return {
        "template": letter.name,
        "lang": letter.lang,
        "tier": "normal",
        "traits": letter.head.get("traits", "").split(),
        "layout": layout,
        "sender": letter.sender,
        "received": letter.received.isoformat(),
        "letter_date": letter.day.isoformat(),
        "expect": expect,
        "must_be_empty": [],
        "never": {"amount": never},
        "conflict": [],
        "conflict_ok": {},
        "problem_expected": False,
        "note": letter.head.get("note", ""),
        "deadlines": deadlines,
        "not_deadlines": sorted({day.isoformat() for day in [letter.day, *printed["days"]] if day not in maybe} - days),
    }


def may(found, empty, first=False):
    """The accepted values, with null where it may stay empty."""
    if first and found:
        return [None, *found]
    return [*found, None] if empty or not found else found


def bic_of(letter, pays):
    if not pays or not letter.accounts.get(""):
        return [None]
    return [letter.say_bic(""), None]


def deadlines_of(letter):
    """Every deadline once; the days they cover."""
    found = {}
    for entry in letter.deadlines:
        key = entry["kind"], tuple(entry["dates"])
        found.setdefault(key, entry)
    result = []
    for (kind, dates), entry in found.items():
        moved = [values.working(day, -1) for day in dates]
        accepted = list(dict.fromkeys([*dates, *moved]))
        result.append({"kind": kind, "dates": [d.isoformat() for d in accepted], "quote": entry["quote"], "exact": [d.isoformat() for d in dates]})
    return result, {day for entry in result for day in entry["dates"]}
