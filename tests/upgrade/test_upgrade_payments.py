# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Payments that an older version did not read are read after the update; what people
decided stays theirs.
"""

from collections import Counter

#: Letters of the demo that ask for a payment, by company; one was judged not to.
ASKING = {"first": 17, "second": 6, "third": 4}
SILENT = ("unknown", "none")
PAYMENT = ("payment_state", "amount", "iban", "communication", "due_date", "bic")
DECIDED = ("payment_checked_by_id", "payment_choice", "declared_by_id")
#: What nobody has decided may be found anew by other readers, and only there.
FOUND = {"deadline", "deadline_source", "deadline_explanation"}
OWN = {"state", "opened_by_id", "responsible_id", "confidential", "confidential_choice"}


def of_company(upgraded, name, moment):
    company = upgraded.cast["companies"][name]
    rows = upgraded.rows("ebox_document", moment).values()
    return [row for row in rows if row["company_id"] == company]


def asking(upgraded, name, moment="read"):
    """How many letters ask for a payment, by message type; decided or not."""
    types = upgraded.rows("ebox_message_type", moment)
    return Counter(
        types[str(row["message_type_id"])]["remote_id"]
        for row in of_company(upgraded, name, moment)
        if row["payment_state"] not in SILENT or row["payment_choice"] == "none"
    )


def test_every_letter_to_pay_is_found(upgraded, all_upgraded):
    newest = list(all_upgraded.values())[-1]
    for name, number in ASKING.items():
        found = asking(upgraded, name)
        assert found == asking(newest, name), name
        assert sum(found.values()) == number, name


def test_everything_was_read_by_the_present_readers(upgraded):
    rows = upgraded.rows("ebox_document", "read").values()
    assert len({row["reader_version"] for row in rows}) == 1
    assert not [row["name"] for row in rows if row["reading_state"] == "pending"]


def test_what_other_readers_read_is_read_again_and_nothing_else(all_upgraded):
    """The job writes to the letters whose readers have changed, and only to those."""
    newest = list(all_upgraded.values())[-1]
    documents = newest.rows("ebox_document")
    for key, row in newest.rows("ebox_document", "read").items():
        before = documents[key]
        written = row["write_date"] != before["write_date"]
        assert written == (row["reader_version"] != before["reader_version"]), row


def test_decisions_about_payments_stay(upgraded):
    decided = {
        key: row
        for key, row in upgraded.before["rows"]["ebox_document"].items()
        if any(row.get(name) for name in DECIDED)
    }
    for what in ("declared", "nothing_to_pay", "corrected"):
        assert str(upgraded.cast.get(f"first_{what}")) in [*decided, "None"], what
    for key, row in decided.items():
        now = upgraded.rows("ebox_document", "read")[key]
        for name in (*PAYMENT, *DECIDED):
            assert now[name] == row[name], (row["name"], name)


def test_decisions_about_letters_stay(upgraded):
    for key, row in upgraded.before["rows"]["ebox_document"].items():
        now = upgraded.rows("ebox_document", "read")[key]
        kept = OWN | (FOUND if row["deadline_confirmed"] else set())
        for name in kept:
            assert now[name] == row[name], (row["name"], name)


def test_judged_accounts_rules_links_and_bills_stay(upgraded):
    for table in (
        *("ebox_payee_account", "ebox_payment_link"),
        *("account_move", "ebox_policy_rule", "ebox_deadline_rule", "ebox_share"),
    ):
        for key, row in upgraded.before["rows"].get(table, {}).items():
            now = upgraded.rows(table, "read")[key]
            changed = {name for name in row if now.get(name) != row[name]}
            assert changed <= {"write_date", "write_uid"}, (table, key, changed)
