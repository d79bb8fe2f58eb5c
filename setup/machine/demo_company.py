# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
# Run by Odoo's shell: the fictional company of the demo, connected as a user does it.
import os

admin = env.ref("base.user_admin")  # noqa: F821
company = env["res.company"].browse(1)  # noqa: F821
company.write(
    {
        "name": "Bakkerij Voorbeeld BV",
        "street": "Voorbeeldstraat 1",
        "zip": "9999",
        "city": "Voorbeeldegem",
        "company_registry": "0999999922",
        "vat": "BE0999999922",
        "email": "info@bakkerij-voorbeeld.example",
    }
)
company.partner_id.lang = "nl_BE"  # of what is kept as text, such as histories
env.ref("ebox_enterprise.group_ebox_confidential").user_ids += admin  # noqa: F821
admin.partner_id.email = "admin@bakkerij-voorbeeld.example"
env["ir.config_parameter"].set_param(  # noqa: F821
    "ebox_enterprise.demo_seed", os.environ["EBOX_DEMO_SEED"]
)
connection = (
    env["ebox.connection"]  # noqa: F821
    .with_user(admin)
    .create({"company_id": company.id, "environment": "demo"})
)
connection.action_connect()
env.cr.commit()  # noqa: F821
