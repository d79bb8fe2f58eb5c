# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What people decide about the mail, as far as the add-ons of a commit know it."""

import base64
from datetime import timedelta

import payments
import sharing
from office import Office

from odoo.addons.ebox_enterprise.ebox_simulator.letters.senders import SENDERS

#: Company 1 and 2 have letters of both, company 3 has none.
KIND, SENDER = "DemoContributionNotice", "0999001713"
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def take(env, cast):
    """All decisions; the records that they are about are named in ``cast.ids``."""
    _decide_for_all(env, cast)
    for name in ("first", "second"):
        _work(Office(env, cast, name))
    _work_alone(Office(env, cast, "first"))
    if "ebox.payee.account" in env:
        payments.decide(env, cast)
    if "ebox.accountant.access" in env:
        sharing.share(Office(env, cast, "first"))


def _decide_for_all(env, cast):
    """What was decided for a type and a sender, which all companies share."""
    kind = env["ebox.message.type"].search([("remote_id", "=", KIND)])
    readers = [(4, cast.ids["reader_group"])]
    kind.write({"confidential": True, "reader_group_ids": readers})
    sender = env["ebox.sender"].search([("remote_id", "=", SENDER)])
    sender.partner_id = sender.partner_id or env["res.partner"].create(
        {"name": sender.name, "is_company": True}
    )
    [iban] = [s.iban for s in SENDERS.values() if s.organization_id == SENDER]
    account = env["res.partner.bank"].create(
        {
            "acc_number": iban,
            "partner_id": sender.partner_id.id,
            "allow_out_payment": True,
        }
    )
    rule = env["ebox.policy.rule"].create(
        {
            "connection_id": cast.ids["first_connection"],
            "sender_id": sender.id,
            "registered": "yes",
            "policy": "on_open",
        }
    )
    cast.ids.update(
        kind=kind.id,
        sender=sender.id,
        partner=sender.partner_id.id,
        partner_account=account.id,
        policy_rule=rule.id,
    )


def _work(office):
    """Letters that were read, taken on, dated, opened to some and closed to others."""
    advance = office.letter("DemoMonthlyAdvance", "user")
    advance.action_mark_opened()
    advance.action_start()
    advance.deadline = advance.receipt_day + timedelta(days=20)
    office.note("dated", advance)
    closed = office.letter("DemoRegisteredLetter")
    reader = office.user("reader")
    closed.write({"confidential_choice": "closed", "reader_ids": [(4, reader.id)]})
    office.note("closed", closed)
    opened = office.letter("DemoOccupationalAccident")
    opened.responsible_id = office.user("user")
    office.note("personal", opened)
    done = office.letter("DemoRegionalTax", "user")
    done.action_mark_opened()
    done.message_post(body="Besproken met de boekhouder.")
    done.action_done()
    office.note("done", done)


def _work_alone(office):
    """What only one company did."""
    elsewhere = office.letter("DemoMyMinfinNotice", "user")
    added = office.as_role(office.env["ir.attachment"], "user").create(
        {
            "name": "aanslag.pdf",
            "datas": base64.b64encode(PDF),
            "res_model": "ebox.document",
            "res_id": elsewhere.id,
        }
    )
    elsewhere.action_add_document(added.ids)
    office.note("elsewhere", elsewhere)
    free = office.letter("DemoDimonaNotification")
    free.confidential_choice = "open"
    office.note("open", free)
    confirmed = office.letter("DemoMunicipalTax", "user")
    confirmed.action_confirm_deadline()
    office.note("confirmed", confirmed)
    office.env["ebox.deadline.rule"].create(
        {
            "name": "Bezwaar",
            "company_id": office.company.id,
            "message_type_id": confirmed.message_type_id.id,
            "amount": 90,
        }
    )
