# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""As many vendor bills as documents, and a user who may see both."""

from __future__ import annotations

from odoo.fields import Command

VENDORS = 50
LOGIN = PASSWORD = "bench"
GROUPS = (
    "base.group_user",
    "account.group_account_invoice",
    "ebox_enterprise.group_ebox_user",
)
# what differs from bill to bill; {n} is its number from 1 on
CHANGED = {
    "name": "'BILL/' || to_char(CURRENT_DATE - ({n} / 11), 'YYYY/MM/') "
    "|| lpad(({n} - 1)::text, 6, '0')",
    "sequence_number": "{n} - 1",
    "ref": "'Kennisgeving ' || lpad(({n} - 1)::text, 6, '0')",
    "payment_reference": "'Kennisgeving ' || lpad(({n} - 1)::text, 6, '0')",
    "date": "CURRENT_DATE - ({n} / 11)",
    "invoice_date": "CURRENT_DATE - ({n} / 11)",
    "invoice_date_due": "CURRENT_DATE - ({n} / 11) + 30",
    "access_token": "NULL",
}


def make(env, *, rows) -> dict:
    """One posted bill, then ``rows`` in all by copying it in SQL; and the user.

    Each has its vendor, dates, number and reference, as posted bills have.
    """
    company = env["res.company"].browse(1)
    make_user(env, company, GROUPS)
    vendors = env["res.partner"].create(
        [{"name": f"Vendor {n}", "is_company": True} for n in range(VENDORS)]
    )
    bill = env["account.move"].create(
        {
            "move_type": "in_invoice",
            "company_id": company.id,
            "partner_id": vendors[0].id,
            "invoice_date": "2026-01-15",
            "ref": "Kennisgeving 000000",
            "invoice_line_ids": [
                Command.create({"name": "Goods", "quantity": 1, "price_unit": 100.0})
            ],
        }
    )
    bill.action_post()
    env.flush_all()
    _copy(env.cr, bill, vendors, rows)
    env.invalidate_all()
    env.cr.commit()
    count = env["account.move"].search_count([("move_type", "=", "in_invoice")])
    if count != rows:
        raise RuntimeError(f"{count} bills instead of {rows}")
    return {"login": LOGIN, "password": PASSWORD, "bills": count}


def make_user(env, company, groups) -> None:
    """The user whose session is measured."""
    env["res.users"].create(
        {
            "name": "Bench",
            "login": LOGIN,
            "password": PASSWORD,
            "company_id": company.id,
            "company_ids": [Command.set(company.ids)],
            "group_ids": [Command.set([env.ref(name).id for name in groups])],
        }
    )
    env.cr.commit()


def _copy(cr, bill, vendors, rows: int) -> None:
    vendor = f"({vendors[0].id} + mod({{n}}, {VENDORS}))"
    changed = {
        **CHANGED,
        "partner_id": vendor,
        "commercial_partner_id": vendor,
        "invoice_partner_display_name": f"'Vendor ' || mod({{n}}, {VENDORS})",
    }
    columns = _columns(cr, "account_move")
    first = bill.id + 1
    cr.execute("SELECT setval('account_move_id_seq', %s)", (bill.id + rows,))
    values = [changed.get(name, f'm."{name}"').format(n="n") for name in columns]
    cr.execute(
        f"INSERT INTO account_move (id, {_quoted(columns)}) "
        f"SELECT {first} + n - 2, {', '.join(values)} "
        f"FROM account_move m, generate_series(2, %s) n WHERE m.id = %s",
        (rows, bill.id),
    )
    lines = _columns(cr, "account_move_line")
    changed = {
        "move_id": f"{first} + n - 2",
        "move_name": f"({CHANGED['name']})",
        "partner_id": vendor,
        "date": CHANGED["date"],
        "invoice_date": CHANGED["date"],
    }
    values = [changed.get(name, f'l."{name}"').format(n="n") for name in lines]
    cr.execute(
        f"INSERT INTO account_move_line ({_quoted(lines)}) "
        f"SELECT {', '.join(values)} "
        f"FROM account_move_line l, generate_series(2, %s) n WHERE l.move_id = %s",
        (rows, bill.id),
    )


def _columns(cr, table: str) -> list:
    """The columns of a table but its id."""
    cr.execute(
        "SELECT column_name FROM information_schema.columns WHERE table_name = %s "
        "AND table_schema = current_schema() AND column_name <> 'id' "
        "AND is_generated = 'NEVER' ORDER BY ordinal_position",
        (table,),
    )
    return [name for (name,) in cr.fetchall()]


def _quoted(names: list) -> str:
    return ", ".join(f'"{name}"' for name in names)
