# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
# Run by Odoo's shell: mail arrives and is shown, and what needs a library says so.
import json
import os
import uuid

from odoo.exceptions import UserError

# a copied database has the identity, and so the demo mailbox, of that which was copied
env["ir.config_parameter"].set_param("database.uuid", str(uuid.uuid4()))  # noqa: F821
company = env["res.company"].browse(1)  # noqa: F821
company.company_registry = "0999999922"
connection = env["ebox.connection"].create(  # noqa: F821
    {"company_id": company.id, "environment": "demo"}
)
connection.action_connect()
for _piece in range(40):
    if connection._sync():
        break
letters = env["ebox.document"].search([("connection_id", "=", connection.id)])  # noqa: F821


def refusal(action):
    try:
        action()
    except UserError as error:
        return str(error)
    return None


told = {
    "letters": len(letters.web_search_read([], {"name": {}})["records"]),
    "health": connection.health,
    "with_deadline": len(letters.filtered("deadline")),
    "versions": sorted(set(letters.mapped("reader_version"))),
    "download": refusal(letters[:2].action_download_files),
    "export": refusal(letters[:2].action_export_zip),
    "file": len(letters.file_ids.attachment_id[:1].raw),
}
with open(os.environ["EBOX_RESULT"], "w") as output:
    json.dump(told, output)
