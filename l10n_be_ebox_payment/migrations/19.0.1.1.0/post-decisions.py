# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How letters are booked, and what accounts must look like, is for each company.

What the companies changed together in the rules for accounts becomes a rule of each;
the published ones are again as they were published. Nothing becomes more trusted.
"""

from odoo import SUPERUSER_ID, api
from odoo.tools.sql import column_exists

#: The rules that came with the add-on: number of the sender, account.
PUBLISHED = {
    "payee_rule_finance": ("0308357159", "BExx6792xxxxxxxx"),
    "payee_rule_belgian": (False, "BExxxxxxxxxxxxxx"),
}


def migrate(cr, version):
    env = api.Environment(cr, SUPERUSER_ID, {"active_test": False})
    _copy_booking(env)
    _copy_payee_rules(env)
    env["ebox.document"]._settle_open()  # a contact makes no account trusted any more


def _copy_booking(env):
    if not column_exists(env.cr, "ebox_message_type", "clearing_account_id"):
        return
    env.cr.execute(
        """
        INSERT INTO ebox_message_type_setting (message_type_id, company_id)
        SELECT DISTINCT kind.id, company.id
          FROM ebox_message_type kind
          JOIN res_company company
            ON kind.bill_type ? company.id::text
            OR kind.expense_account_id ? company.id::text
            OR kind.clearing_account_id ? company.id::text
            ON CONFLICT DO NOTHING
        """
    )
    env.cr.execute(
        """
        UPDATE ebox_message_type_setting setting
           SET bill_type = COALESCE(
                   kind.bill_type ->> setting.company_id::text, setting.bill_type),
               expense_account_id = expense.id,
               clearing_account_id = clearing.id
          FROM ebox_message_type kind
          JOIN ebox_message_type_setting mine ON mine.message_type_id = kind.id
     LEFT JOIN account_account expense ON expense.id =
               (kind.expense_account_id ->> mine.company_id::text)::int
     LEFT JOIN account_account clearing ON clearing.id =
               (kind.clearing_account_id ->> mine.company_id::text)::int
         WHERE mine.id = setting.id
        """
    )
    env.invalidate_all()


def _copy_payee_rules(env):
    rules = env["ebox.payee.rule"].search([("company_id", "=", False)])
    made = rules - _published(env)
    by_number = rules.grouped("sender_number")
    companies = env["ebox.connection"].search([]).company_id
    for number in {number for number, _pattern in PUBLISHED.values()} | set(by_number):
        own = by_number.get(number, rules.browse())
        if _is_as_published(own, number):
            continue
        held = own.filtered("active")
        if not held and number:  # then the rules for all others held
            held = by_number.get(False, held).filtered("active")
        for company in companies:
            _give(company, number, held, made & own)
    left = made.filtered(lambda rule: not rule.company_id)
    left.company_id = companies[:1] or env.ref("base.main_company")
    for name, (number, pattern) in PUBLISHED.items():
        rule = env.ref(f"l10n_be_ebox_payment.{name}", raise_if_not_found=False)
        if rule:
            values = {"sender_number": number, "iban_pattern": pattern}
            rule.write({**values, "active": True})


def _published(env):
    records = env["ebox.payee.rule"]
    for name in PUBLISHED:
        found = env.ref(f"l10n_be_ebox_payment.{name}", raise_if_not_found=False)
        records |= found or records
    return records


def _is_as_published(rules, number):
    patterns = {pattern for known, pattern in PUBLISHED.values() if known == number}
    active = rules.filtered("active")
    return len(active) == len(patterns) and set(active.mapped("iban_pattern")) == (
        patterns
    )


def _give(company, number, held, made):
    """Make these rules, or that any account will do, a company's own for a number.

    :param made: those that people made for it; the first company takes them over
    """
    common = {"company_id": company.id, "sender_number": number, "active": True}
    for rule in held:
        if rule in made and not rule.company_id:
            rule.company_id = company
        else:
            rule.copy(common)
    if not held:
        name = company.env._("Any account")
        held.create({**common, "name": name, "iban_pattern": False})
