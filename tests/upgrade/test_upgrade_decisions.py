# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What all companies decided together each has decided for itself after the update."""

FINANCE, BELGIAN = "BExx6792xxxxxxxx", "BExxxxxxxxxxxxxx"
WITH_MAIL = ("first", "second")  # of the confidential type and of the known sender


def settings(upgraded, what):
    """By name of a company, its settings of the type or the sender that all know."""
    table = {"kind": "ebox_message_type_setting", "sender": "ebox_sender_setting"}[what]
    field = {"kind": "message_type_id", "sender": "sender_id"}[what]
    names = {number: name for name, number in upgraded.cast["companies"].items()}
    return {
        names[row["company_id"]]: row
        for row in upgraded.rows(table).values()
        if row[field] == upgraded.cast[what]
    }


def test_a_confidential_type_is_so_in_every_company_that_has_letters_of_it(upgraded):
    found = settings(upgraded, "kind")
    assert set(found) == set(WITH_MAIL)
    readers = upgraded.rows("ebox_message_type_setting_reader_rel").values()
    for name, row in found.items():
        assert row["confidential"], name
        groups = {r["group_id"] for r in readers if r["setting_id"] == row["id"]}
        assert groups == {upgraded.cast["reader_group"]}, name
    others = upgraded.rows("ebox_message_type_setting").values()
    assert not [r for r in others if r["confidential"] and r not in found.values()]


def test_the_contact_of_a_sender_is_that_of_every_company(upgraded):
    found = settings(upgraded, "sender")
    assert set(found) == set(WITH_MAIL)
    assert {row["partner_id"] for row in found.values()} == {upgraded.cast["partner"]}


def test_letters_are_booked_as_they_were(upgraded):
    for name, row in settings(upgraded, "kind").items():
        for what in ("expense_account", "clearing_account"):
            assert row[f"{what}_id"] == upgraded.cast.get(f"{name}_{what}"), name
        known = f"{name}_expense_account" in upgraded.cast
        assert row["bill_type"] == ("in_invoice" if known else "in_receipt"), name


def test_rules_for_accounts_hold_for_each_company_as_they_held_for_all(upgraded):
    rules = upgraded.rows("ebox_payee_rule").values()
    companies = upgraded.cast["companies"].values()
    shared = {r["sender_number"]: r for r in rules if not r["company_id"]}
    assert {n: r["iban_pattern"] for n, r in shared.items()} == {
        "0308357159": FINANCE,
        None: BELGIAN,
    }
    assert all(row["active"] for row in shared.values())
    own = [r for r in rules if r["company_id"]]
    changed = {"0308357159": "BExx999xxxxxxxxx", "0999005968": "BE" * 8}
    decided = changed if "payee_rule" in upgraded.cast else {}
    assert sorted(
        (r["company_id"], r["sender_number"], r["iban_pattern"]) for r in own
    ) == sorted((c, n, pattern) for c in companies for n, pattern in decided.items())


def test_no_rule_for_deadlines_is_of_all_companies(upgraded):
    for row in upgraded.rows("ebox_deadline_rule").values():
        assert row["company_id"] in upgraded.cast["companies"].values()
