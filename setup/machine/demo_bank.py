# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
# Run by Odoo's shell: what the fictional company has paid at its bank.
from datetime import timedelta

today = env["ebox.document"]._fields["receipt_day"].today()  # noqa: F821
company = env["res.company"].browse(1)  # noqa: F821
lines = env["account.bank.statement.line"]  # noqa: F821
journal = env["account.journal"].search(  # noqa: F821
    [("type", "=", "bank"), ("company_id", "=", company.id)], limit=1
)
letters = env["ebox.document"].search(  # noqa: F821
    [
        ("company_id", "=", company.id),
        ("payment_state", "=", "to_check"),
        ("is_history", "=", False),
        ("communication", "!=", False),
    ],
    order="receipt_date desc, id",
)


def line(days_ago, amount, name, label, iban=False):
    """A line of the bank: negative for money that left."""
    day = today - timedelta(days=days_ago)
    return {
        "journal_id": journal.id,
        "date": day,
        "amount": amount,
        "partner_name": name,
        "payment_ref": label,
        "account_number": iban,
    }


if journal and not lines.search_count([("journal_id", "=", journal.id)], limit=1):
    rows = [
        line(1, 1250.0, "Klant Voorbeeld", "Factuur 2026/118"),
        line(2, -84.7, "Drukkerij Voorbeeld", "Drukwerk oktober"),
        line(4, -380.0, "RSZ Demo", "Voorschot", letters[:1].iban),
    ]
    for number, letter in enumerate(letters[1:4]):
        part = letter.amount if number else letter.amount / 2
        rows.append(
            line(
                number,
                -round(part, 2),
                letter.beneficiary or letter.sender_id.name,
                letter.communication,
                letter.iban,
            )
        )
    lines.create(rows)
    env.cr.commit()  # noqa: F821
