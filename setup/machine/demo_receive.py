# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
# Run by Odoo's shell: the loop that the scheduler runs, and what it brought.
import json
import os

PIECES = 40  # that one mailbox may take

# what e-mails lead to, as when an administrator logs in there
parameters = env["ir.config_parameter"]  # noqa: F821
parameters.set_param("web.base.url", os.environ["EBOX_DEMO_URL"])
connections = env["ebox.connection"].search([("state", "!=", "draft")])  # noqa: F821
for connection in connections:
    for _piece in range(PIECES):
        if connection._sync():
            break
for _piece in range(PIECES):  # what an update has left unread
    if env["ebox.document"]._cron_read():  # noqa: F821
        break
documents = env["ebox.document"].search([], order="receipt_date desc, id")  # noqa: F821
files = documents.file_ids
errors = connections.provider_ids.filtered("error_message")
broken = files.filtered(lambda f: f.state in ("pending", "failed", "mismatch"))
result = {
    "counts": {
        "documents": len(documents),
        "files": len(files.filtered(lambda f: f.state == "fetched")),
        "providers": len(documents.provider_id),
        "errors": len(errors) + len(broken),
    },
    "rows": [
        {
            "received": str(document.receipt_day),
            "sender": document.sender_id.display_name or "",
            "subject": document.name or "",
            "files": len(document.file_ids),
        }
        for document in documents
    ],
}
with open(os.environ["EBOX_RESULT"], "w") as output:
    json.dump(result, output)
env.cr.commit()  # noqa: F821
