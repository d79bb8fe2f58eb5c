# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A database that an older commit made holds, after an update, all that it held.

What a migration changes or moves on purpose is listed in ``CHANGED`` and ``MOVED``,
with the reason, and has a test of its own.
"""

from machine.odoo_log import troubles

#: Columns that every write touches.
STAMPS = {"write_date", "write_uid"}
#: By table, the columns whose values an update may change.
CHANGED = {
    "ebox_document": {"reader_version"},  # marked by a migration where it was read
    # the published rules are as published, what was changed is each company's own
    "ebox_payee_rule": {"iban_pattern", "active"},
}
#: By column, what may become of a value: what was not read is told apart.
BECOMES = {("ebox_document", "payment_state"): {("none", "unknown")}}
#: By table, the columns (or ``None``: all of it) that are elsewhere after the update.
MOVED = {
    # to the settings of each company
    "ebox_sender": {"partner_id"},
    "ebox_message_type": {
        *("confidential", "bill_type", "expense_account_id", "clearing_account_id"),
    },
    "ebox_message_type_reader_rel": None,
    # to facts, which each reader gets in words of his own language
    "mail_activity": {"summary"},
}


def test_the_update_warns_of_nothing(upgraded):
    for log in upgraded.logs:
        assert troubles(log) == []


def test_every_row_is_as_it_was(upgraded):
    different = []
    for table, rows in upgraded.before["rows"].items():
        moved = MOVED.get(table, set())
        if moved is None:
            continue
        now, free = upgraded.rows(table), STAMPS | moved | CHANGED.get(table, set())
        for key, row in rows.items():
            kept = now.get(key)
            if kept is None:
                different.append(f"{table} {key} is gone")
                continue
            different += [
                f"{table} {key} {column}: {value!r} -> {kept.get(column)!r}"
                for column, value in row.items()
                if column not in free
                and kept.get(column) != value
                and (value, kept.get(column)) not in BECOMES.get((table, column), ())
            ]
    assert different == []


def test_every_file_has_its_bytes(upgraded):
    assert upgraded.before["files"]
    assert upgraded.updated["files"] == upgraded.before["files"]
    for key, row in upgraded.rows("ebox_document_file").items():
        if row["attachment_id"]:
            assert row["sha256"] == upgraded.updated["files"][key]


def test_nobody_sees_more_letters_and_insiders_no_fewer(upgraded):
    for moment in (upgraded.updated, upgraded.read):
        for login, seen in upgraded.before["sight"].items():
            assert set(moment["sight"][login]) <= set(seen), login
            # to the administrator, too, earlier versions gave the right to all letters
            if login == "admin" or login.endswith((".insider", ".reader")):
                assert moment["sight"][login] == seen, login
        assert moment["granted"] == upgraded.before["granted"]


def test_no_account_is_trusted_more(upgraded):
    for moment in (upgraded.updated, upgraded.read):
        for letter, trust in upgraded.before["trust"].items():
            assert trust == "green" or moment["trust"][letter] != "green", letter


def test_the_views_are_valid_and_the_jobs_are_there(upgraded):
    assert upgraded.views == {}
    assert all(upgraded.crons.values())
    assert "ebox_enterprise.cron_read" in upgraded.crons


def test_a_second_update_changes_nothing(all_upgraded):
    twice = [one for one in all_upgraded.values() if one.again]
    assert twice
    for one in twice:
        for moment in (one.read, one.again):  # an add-on's own data are written again
            for row in moment["rows"].get("ebox_booking_kind", {}).values():
                row.update(dict.fromkeys(STAMPS))
        different = []
        for table, rows in one.read["rows"].items():
            again = one.rows(table, "again")
            if again != rows:
                known = [
                    k for k in rows.keys() | again.keys() if again.get(k) != rows.get(k)
                ]
                different += [(table, k, rows.get(k), again.get(k)) for k in known]
        assert different == []
        assert one.again == one.read
