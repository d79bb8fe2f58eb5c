# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
# Run by Odoo's shell: somebody who sees the fictional company's letters in the portal.
company = env["res.company"].browse(1)  # noqa: F821
users = env["res.users"].with_context(no_reset_password=True)  # noqa: F821
if not users.search_count([("login", "=", "accountant")]):
    user = users.create(
        {
            "name": "Kantoor Voorbeeld",
            "login": "accountant",
            "password": "accountant",
            "email": "kantoor@voorbeeld.example",
            "lang": "nl_BE",
            "tz": "Europe/Brussels",
            "group_ids": [(6, 0, env.ref("base.group_portal").ids)],  # noqa: F821
        }
    )
    env["ebox.accountant.access"].create(  # noqa: F821
        {"user_id": user.id, "company_id": company.id, "can_comment": True}
    )
    env.cr.commit()  # noqa: F821
