# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What is in a database, so that it can be compared before and after an update.

Rows are taken as the database keeps them, without the models, which differ.
"""

import hashlib

#: What else belongs to the mail: names of tables to conditions in SQL.
BESIDES = {
    "ir_attachment": "res_model LIKE 'ebox.%'",
    "mail_message": "model LIKE 'ebox.%'",
    "mail_followers": "res_model LIKE 'ebox.%'",
    "mail_activity": "res_model LIKE 'ebox.%'",
    "account_move": "true",
    "account_bank_statement_line": "true",
    "res_partner_bank": "true",
}
#: Of these tables only what concerns us: other columns are computed anew by others.
COLUMNS = {
    "ir_attachment": "id, name, res_model, res_id, checksum, store_fname, description",
    "mail_message": "id, model, res_id, body, author_id, message_type, subtype_id",
    "mail_followers": "id, res_model, res_id, partner_id",
    "mail_activity": "id, res_model, res_id, user_id, summary, date_deadline",
    "account_move": "id, name, state, amount_total, payment_state, partner_id",
    "account_bank_statement_line": "id, amount, payment_ref, partner_name, move_id",
    "res_partner_bank": "id, acc_number, partner_id, allow_out_payment, company_id",
}
_OURS = """
    SELECT table_name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_name LIKE 'ebox\\_%'
     ORDER BY table_name
"""


def gather(env):
    """All facts, as what JSON can hold.

    ``rows``: by table, key and column; ``files``: SHA-256 of the bytes by file;
    ``sight``: the letters that each login may see; ``granted``: those that it sees in
    the portal; ``trust``: by letter how its account stands, where that is known.
    """
    env.flush_all()
    env.invalidate_all()
    users = env["res.users"].with_context(active_test=False).search([])
    return {
        "rows": _rows(env.cr),
        "files": _files(env),
        "sight": {user.login: _seen_by(env, user) for user in users},
        "granted": {user.login: _granted_to(env, user) for user in users},
        "trust": _trust(env),
    }


def _rows(cr):
    cr.execute(_OURS)
    tables = [name for (name,) in cr.fetchall()]
    found = {table: _rows_of(cr, table, "t.*", "true") for table in tables}
    for table, condition in BESIDES.items():
        found[table] = _rows_of(cr, table, COLUMNS[table], condition)
    return found


def _rows_of(cr, table, columns, condition):
    """Rows by their id; those of relations, which have none, by all they hold."""
    query = f"SELECT {columns} FROM {table} t WHERE {condition}"
    cr.execute(f"SELECT to_jsonb(r) FROM ({query}) r")
    rows = [row for (row,) in cr.fetchall()]
    return {str(row.get("id") or sorted(row.items())): row for row in rows}


def _files(env):
    files = env["ebox.document.file"].sudo().with_context(active_test=False)
    with_bytes = files.search([("attachment_id", "!=", False)])
    return {
        str(file.id): hashlib.sha256(file.attachment_id.raw or b"").hexdigest()
        for file in with_bytes
    }


def _seen_by(env, user):
    documents = env["ebox.document"].with_user(user)
    documents = documents.with_context(allowed_company_ids=user.company_ids.ids)
    if not documents.has_access("read"):
        return []
    return sorted(documents.search([]).ids)


def _granted_to(env, user):
    documents = env["ebox.document"].sudo()
    if "ebox.accountant.access" not in env:
        return []
    return sorted(documents._granted_to(user).ids)


def _trust(env):
    documents = env["ebox.document"].sudo().search([])
    if "payment_trust" not in documents._fields:
        return {}
    return {str(document.id): document.payment_trust for document in documents}
