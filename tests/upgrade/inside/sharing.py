# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""An accountant in the portal, and what was shared with him."""


def share(office):
    """Give an access to all but confidential letters, and share some."""
    env = office.env
    user = (
        env["res.users"]
        .with_context(no_reset_password=True)
        .create(
            {
                "name": "Kantoor Voorbeeld",
                "login": "accountant",
                "email": "kantoor@voorbeeld.example",
                "company_id": office.company.id,
                "company_ids": [(6, 0, office.company.ids)],
                "group_ids": [(6, 0, env.ref("base.group_portal").ids)],
            }
        )
    )
    access = env["ebox.accountant.access"].create(
        {"user_id": user.id, "company_id": office.company.id, "can_comment": True}
    )
    ended = access.copy()
    ended.action_revoke()
    office.cast.users["accountant"] = user
    office.note("access", access)
    office.note("revoked_access", ended)
    shared = office.letter("DemoMonthlyAdvance")
    env["ebox.share"]._add(shared.sudo(), "zip", user.partner_id)
    office.note("shared", shared)
