# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What all companies decided together each decides for itself from now on.

Every company that has letters of a sender or a message type gets the decisions that
held for it: nothing becomes less confidential. Its settings were made when the letters
got their new fields; the old columns are dropped by Odoo at the end of the update.
"""

from odoo import SUPERUSER_ID, api
from odoo.tools.sql import column_exists, table_exists


def migrate(cr, version):
    env = api.Environment(cr, SUPERUSER_ID, {"active_test": False})
    _copy_confidentiality(env)
    _copy_contacts(env)
    _copy_deadline_rules(env)


def _copy_confidentiality(env):
    if table_exists(env.cr, "ebox_message_type_reader_rel"):
        env.cr.execute(
            """
            INSERT INTO ebox_message_type_setting_reader_rel (setting_id, group_id)
            SELECT setting.id, reader.group_id
              FROM ebox_message_type_reader_rel reader
              JOIN ebox_message_type_setting setting USING (message_type_id)
                ON CONFLICT DO NOTHING
            """
        )
    if column_exists(env.cr, "ebox_message_type", "confidential"):
        env.cr.execute(
            """
            SELECT setting.id
              FROM ebox_message_type_setting setting
              JOIN ebox_message_type kind ON kind.id = setting.message_type_id
             WHERE kind.confidential
            """
        )
        closed = [row[0] for row in env.cr.fetchall()]
        env.invalidate_all()
        env["ebox.message.type.setting"].browse(closed).write({"confidential": True})


def _copy_contacts(env):
    """A contact of one company is none for another."""
    if column_exists(env.cr, "ebox_sender", "partner_id"):
        env.cr.execute(
            """
            UPDATE ebox_sender_setting setting
               SET partner_id = partner.id
              FROM ebox_sender sender
              JOIN res_partner partner ON partner.id = sender.partner_id
             WHERE sender.id = setting.sender_id
               AND (partner.company_id IS NULL
                    OR partner.company_id = setting.company_id)
            """
        )
        env.invalidate_all()


def _copy_deadline_rules(env):
    companies = env["ebox.connection"].search([]).company_id
    for rule in env["ebox.deadline.rule"].search([("company_id", "=", False)]):
        for company in companies[1:]:
            rule.copy({"company_id": company.id})
        rule.company_id = companies[:1] or env.ref("base.main_company")
