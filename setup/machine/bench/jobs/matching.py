# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Bank lines and letters to pay in bulk, and how long it takes to bring them together.

The rows are copied in SQL: making them by the ORM would take longer than everything
that is measured.
"""

from __future__ import annotations

import json
import random
import time
from datetime import date, timedelta

from odoo import fields

TEXT, OTHERS = "Uw brief, waarvoor dank", 40
#: Of a hundred lines, how many are of a kind; the rest has nothing to do with letters.
SHARES = {
    "exact": 10,  # reference and amount
    "part": 4,  # reference, a part of the amount
    "account": 5,  # account and amount
    "digit": 10,  # one digit of the reference is wrong
    "foreign": 10,  # a valid reference that no letter has
    "twice": 5,  # two letters have the account and the amount
    "year": 4,  # two letters of two years have the reference
    "early": 6,  # the reference, a year before the letter
}


def measure(env, *, documents, lines, runs) -> dict:
    """Match a tenth of the lines and all of them, in turn; compare with what is right.

    :return: seconds and SQL statements by size, and what was not right
    """
    company = env["res.company"].browse(1)
    rows, truth = generated(documents, lines)
    _insert_letters(env, company, rows["letters"])
    ids = _insert_lines(env, company, rows["lines"])
    env.cr.execute("ANALYZE")
    env.cr.commit()
    few = env["account.bank.statement.line"].browse(ids[: lines // 10])
    result = {"seconds": {"few": [], "all": []}, "statements": {}}
    for turn in range(runs + 1):
        for name, chosen in (("few", few), ("all", None)):
            seconds, statements = _timed(env, company, chosen)
            if turn:  # the first one warms up
                result["seconds"][name].append(seconds)
                result["statements"][name] = statements
    result["wrong"] = _wrong(env, ids, truth)
    result["proposals"] = sum(1 for right in truth if right is not None)
    _shrink(env, documents // 10)
    result["seconds"]["tenth"] = [_timed(env, company, few)[0] for _t in range(runs)]
    return result


def _timed(env, company, chosen) -> tuple:
    env.cr.execute(
        "UPDATE account_bank_statement_line SET ebox_best_document_id = NULL, "
        "ebox_best_match = NULL WHERE ebox_best_document_id IS NOT NULL"
    )
    env.cr.commit()
    env.invalidate_all()
    before, start = env.cr.sql_log_count, time.perf_counter()
    env["ebox.matching"].sudo()._match(company, chosen)
    env.cr.commit()
    return time.perf_counter() - start, env.cr.sql_log_count - before


def _wrong(env, ids, truth) -> list:
    """The lines with another proposal than the right one, or with a needless one."""
    env.cr.execute("SELECT id, ebox_best_document_id FROM account_bank_statement_line")
    kept = dict(env.cr.fetchall())
    env.cr.execute("SELECT id, remote_id FROM ebox_document")
    names = dict(env.cr.fetchall())
    wrong = []
    for number, (line_id, right) in enumerate(zip(ids, truth, strict=True)):
        found = names.get(kept[line_id])
        if found != (None if right is None else f"bench-{right}"):
            wrong.append([number, right, found])
    return wrong


def _shrink(env, left: int) -> None:
    """All letters but some are paid."""
    env.cr.execute(
        "UPDATE ebox_document SET payment_state = 'paid' WHERE id NOT IN "
        "(SELECT id FROM ebox_document ORDER BY id LIMIT %s)",
        (left,),
    )
    env.cr.commit()


def generated(documents: int, lines: int) -> tuple:
    """Letters and lines, and for each line the number of its letter or None."""
    dice = random.Random(7)
    today = date.today()  # noqa: DTZ011 - the day of the machine that measures
    letters, groups = _letters(documents, today)
    kinds = [kind for kind, share in SHARES.items() for _n in range(share)]
    kinds += ["noise"] * (100 - len(kinds))
    free = {kind: list(numbers) for kind, numbers in groups.items()}
    made, truth = [], []
    for number in range(lines):
        kind = kinds[number % 100]
        if kind != "noise" and not free[kind]:
            if kind in ("exact", "account", "part", "year"):
                kind = "noise"
            else:
                free[kind] = list(groups[kind])
        letter = letters[free[kind].pop()] if kind != "noise" else None
        line, right = _line(kind, letter, number, today, dice)
        made.append(line)
        truth.append(right)
    order = list(range(lines))
    dice.shuffle(order)
    made, truth = [made[n] for n in order], [truth[n] for n in order]
    return {"letters": letters, "lines": made}, truth


def _letters(count: int, today: date) -> tuple:
    """Letters by the kind of line that is about them.

    The two last groups are pairs: with one account and amount, with one reference.
    """
    letters, groups = [], {kind: [] for kind in SHARES}
    names = list(SHARES)
    for number in range(count):
        kind, twin = names[number // 2 % len(names)], number % 2
        own = number - twin if kind == "year" else number
        priced = number - twin if kind == "twice" else number
        received = today - timedelta(days=20 + (400 if kind == "year" and twin else 0))
        letters.append(
            {
                "number": number,
                "amount": f"{100 + priced * 0.37:.2f}",
                "iban": belgian_iban(priced % OTHERS if kind != "year" else 0),
                "communication": framed(1_000_000_000 + own * 7),
                "received": received.isoformat(),
                "due": (received + timedelta(days=30)).isoformat(),
            }
        )
        if kind != "year" or not twin:
            groups[kind].append(number)
    return letters, groups


def _line(kind, letter, number, today, dice) -> tuple:
    """One line and the number of the letter for which it is right, or None."""
    day, right = today - timedelta(days=dice.randrange(10)), None
    if kind == "noise":
        amount, text = f"{200_000 + number}.11", f"Factuur {number}"
        return (amount, day.isoformat(), belgian_iban(500 + number % 300), text), None
    amount, iban, text = letter["amount"], None, letter["communication"]
    if kind in ("exact", "year", "part"):
        right = letter["number"]
        amount = "10.00" if kind == "part" else amount
    elif kind == "account":
        iban, text, right = letter["iban"], TEXT, letter["number"]
    elif kind == "twice":
        iban, text = letter["iban"], TEXT
    elif kind == "digit":
        place = dice.choice([3, 4, 5, 7, 8, 9, 10, 12, 13])
        other = str((int(text[place]) + 1) % 10)
        text = text[:place] + other + text[place + 1 :]
    elif kind == "foreign":
        iban, text = letter["iban"], framed(5_000_000_000 + number)
    elif kind == "early":
        day = date.fromisoformat(letter["received"]) - timedelta(days=370)
    return (amount, day.isoformat(), iban, text), right


def framed(base: int) -> str:
    """A structured communication with its check digits."""
    digits = f"{base:010d}{base % 97 or 97:02d}"
    return f"+++{digits[:3]}/{digits[3:7]}/{digits[7:]}+++"


def belgian_iban(number: int) -> str:
    """An account with valid check digits of a bank code that nobody has."""
    base = 9_990_000_000 + number
    account = f"{base}{base % 97 or 97:02d}"
    return f"BE{98 - int(account + '111400') % 97:02d}{account}"


def _insert_letters(env, company, letters: list) -> None:
    first = first_letter(env, company)
    env.flush_all()
    changed = {
        "remote_id": "'bench-' || (d->>'number')",
        "amount": "(d->>'amount')::numeric",
        "open_amount": "(d->>'amount')::numeric",
        "paid_amount": "0",
        "iban": "d->>'iban'",
        "communication": "d->>'communication'",
        "receipt_day": "(d->>'received')::date",
        "due_date": "(d->>'due')::date",
        "payment_state": "'to_pay'",
    }
    copies(env.cr, "ebox_document", first.id, changed, letters)
    env.cr.execute("DELETE FROM ebox_document WHERE id = %s", (first.id,))
    env.invalidate_all(flush=False)


def first_letter(env, company, **values):
    """The letter that is copied, and the connection and the provider that it needs."""
    connection = env["ebox.connection"].create(
        {"company_id": company.id, "environment": "demo"}
    )
    provider = env["ebox.provider"].create(
        {
            "connection_id": connection.id,
            "remote_id": "bench",
            "name": "Bench",
            "base_url": "https://localhost/bench",
            "api_version": "2",
        }
    )
    return env["ebox.document"].create(
        {
            "connection_id": connection.id,
            "provider_id": provider.id,
            "remote_id": "bench",
            "name": "Bench",
            **values,
        }
    )


def _insert_lines(env, company, lines: list) -> list:
    """The ids of the lines, in their order."""
    journal = env["account.journal"].search(
        [("type", "=", "bank"), ("company_id", "=", company.id)], limit=1
    )
    first = env["account.bank.statement.line"].create(
        {
            "journal_id": journal.id,
            "date": fields.Date.today(),
            "payment_ref": "bench",
            "amount": -1.0,
        }
    )
    env.flush_all()
    names = ("amount", "day", "iban", "text")
    rows = [dict(zip(names, line, strict=True)) for line in lines]
    moves = copies(
        env.cr,
        "account_move",
        first.move_id.id,
        {"name": "'BENCH/' || n", "date": "(d->>'day')::date"},
        rows,
    )
    for row, move in zip(rows, moves, strict=True):
        row["move"] = move
    changed = {
        "move_id": "(d->>'move')::int",
        "amount": "-(d->>'amount')::numeric",
        "account_number": "d->>'iban'",
        "payment_ref": "d->>'text'",
    }
    ids = copies(env.cr, "account_bank_statement_line", first.id, changed, rows)
    env.invalidate_all(flush=False)
    first.unlink()
    return ids


def copies(cr, table: str, source: int, changed: dict, rows: list) -> list:
    """Copy a record once for each row, with what differs; returns their ids."""
    cr.execute(
        "SELECT column_name FROM information_schema.columns WHERE table_name = %s "
        "AND table_schema = current_schema() AND column_name <> 'id' "
        "AND is_generated = 'NEVER'",
        (table,),
    )
    columns = [name for (name,) in cr.fetchall()]
    values = [changed.get(name, f'source."{name}"') for name in columns]
    quoted = ", ".join(f'"{name}"' for name in columns)
    cr.execute(
        f"INSERT INTO {table} ({quoted}) SELECT {', '.join(values)} "
        f"FROM {table} source, jsonb_array_elements(%s::jsonb) "
        f"WITH ORDINALITY AS row (d, n) WHERE source.id = %s ORDER BY n RETURNING id",
        (json.dumps(rows), source),
    )
    return sorted(number for (number,) in cr.fetchall())
