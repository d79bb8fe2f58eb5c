# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What people decide about payments: accounts, corrections, bank lines, a bill."""

from office import Office

from odoo import fields

#: Whose letters are paid by a bank line, in part, or with a bill.
LINKED, PART, BILLED = "DemoRegionalTax", "DemoVatPaymentRequest", "DemoMunicipalTax"


def decide(env, cast):
    """As far as the letters of the companies go."""
    rule = env.ref("l10n_be_ebox_payment.payee_rule_finance")
    rule.iban_pattern = "BExx999xxxxxxxxx"
    own = env["ebox.payee.rule"].create(
        {"name": "Eigen regel", "sender_number": "0999005968", "iban_pattern": "BE" * 8}
    )
    cast.ids.update(payee_rule=rule.id, own_payee_rule=own.id)
    first, second = Office(env, cast, "first"), Office(env, cast, "second")
    first.letter("DemoHolidayContribution", "keeper").action_trust_account()
    second.letter("DemoHolidayContribution", "keeper").action_refuse_account()
    for number, office in enumerate((first, second), 1):
        _book(office, number)
    _judge(first)
    _pay(first)
    _bill(first)


def _book(office, number):
    """The accounts on which letters of the confidential type are booked."""
    kind = office.env["ebox.message.type"].browse(office.cast.ids["kind"])
    if "expense_account_id" not in kind._fields:
        return
    expense, clearing = (
        office.env["account.account"].create(
            {
                "name": f"Voorbeeld {code}",
                "code": f"{code}{number}",
                "account_type": type_,
                "company_ids": [(6, 0, office.company.ids)],
            }
        )
        for code, type_ in (("62199", "expense"), ("45499", "liability_current"))
    )
    kind.write(
        {
            "bill_type": "in_invoice",
            "expense_account_id": expense.id,
            "clearing_account_id": clearing.id,
        }
    )
    office.note("expense_account", expense)
    office.note("clearing_account", clearing)


def _judge(office):
    """Letters that were declared paid, need no payment, or were corrected."""
    declared = office.letter("DemoImmediateCollectionReminder", "user")
    declared.action_declare_paid()
    nothing = office.letter("DemoServiceInvoice", "user")
    nothing.action_nothing_to_pay()
    corrected = office.letter("DemoContributionCorrection", "user")
    corrected.write({"amount": 123.45})
    for what, letter in (
        ("declared", declared),
        ("nothing_to_pay", nothing),
        ("corrected", corrected),
    ):
        office.note(what, letter)


def _pay(office):
    """Two letters are linked with bank lines, one of them in part."""
    for what, code, part in (("paid", LINKED, 1), ("partly_paid", PART, 2)):
        letter = office.letter(code, "keeper")
        line = _bank_line(office, letter, round(letter.amount / part, 2))
        link = office.as_role(office.env["ebox.payment.link"], "keeper")._link(
            letter, office.as_role(line, "keeper")
        )
        assert link.amount, code
        office.note(what, letter)


def _bank_line(office, letter, amount):
    journal = office.env["account.journal"].search(
        [("type", "=", "bank"), ("company_id", "=", office.company.id)], limit=1
    )
    return office.env["account.bank.statement.line"].create(
        {
            "journal_id": journal.id,
            "date": fields.Date.today(),
            "payment_ref": letter.communication or letter.name,
            "partner_name": letter.sender_id.name,
            "amount": -amount,
        }
    )


def _bill(office):
    """A letter has its bill, posted, and the bank line that paid it."""
    if "bill_id" not in office.env["ebox.document"]._fields:
        return
    letter = office.letter(BILLED, "keeper")
    letter.action_create_bill()
    bill = letter.bill_id
    if not bill.amount_total:
        office.env["account.move.line"].browse(bill.line_ids[:1].id)
    bill.action_post()
    line = _bank_line(office, letter, letter.amount)
    office.as_role(office.env["ebox.payment.link"], "keeper")._link(
        letter, office.as_role(line, "keeper")
    )
    office.note("billed", letter)
    office.note("bill", bill)
