# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
# Run by Odoo's shell, last of all: ours go, those of others and what people have stay.
import json
import os
import uuid

from odoo import SUPERUSER_ID, api
from odoo.modules.registry import Registry
from odoo.tools import SQL

OURS = ("l10n_be_ebox_payment", "ebox_enterprise")
GLUE = (
    "ebox_enterprise_queue_job"  # goes first, and the scheduled action receives again
)
LEFT = SQL(
    "SELECT relname FROM pg_class WHERE relname LIKE 'ebox%%' AND relkind IN ('r', 'S')"
)


def installed(env):
    modules = env["ir.module.module"].search([("state", "=", "installed")])
    return set(modules.mapped("name"))


def uninstall(env, *names):
    env.cr.commit()
    found = env["ir.module.module"].search([("name", "in", names)])
    found.button_immediate_uninstall()
    env.cr.commit()
    return Registry(env.cr.dbname).cursor()


# a copied database has the identity, and so the demo mailbox, of that which was copied
env["ir.config_parameter"].set_param("database.uuid", str(uuid.uuid4()))  # noqa: F821
company = env["res.company"].browse(1)  # noqa: F821
company.company_registry = "0999999922"
connection = env["ebox.connection"].create(  # noqa: F821
    {"company_id": company.id, "environment": "demo"}
)
connection.action_connect()
connection._cron_sync()
given = connection.sync_job_id.state, connection.document_count
with uninstall(env, GLUE) as cursor:  # noqa: F821
    alone = api.Environment(cursor, SUPERUSER_ID, {})
    jobs = alone["queue.job"].search([("method_name", "=", "_sync_in_job")])
    connection = alone["ebox.connection"].browse(connection.id)
    connection._cron_sync()
    received = connection.document_count
    for _piece in range(40):
        if connection._sync():
            break
    files = alone["ebox.document.file"].search([("attachment_id", "!=", False)])
    kept = {file.id: file.checksum for file in files.attachment_id}
    before = installed(alone)
    last = uninstall(alone, *OURS)
with last as cursor:
    after = api.Environment(cursor, SUPERUSER_ID, {})
    files = after["ir.attachment"].browse(kept).exists()
    entry = after["account.move"].create({"move_type": "entry"})
    told = {
        "by_jobs": given,
        "jobs_left": len(jobs),
        "by_the_action": received,
        "gone": sorted(before - installed(after)),
        "models": sorted(name for name in after.registry if name.startswith("ebox.")),
        "tables": [name for (name,) in after.execute_query(LEFT)],
        "kept": bool(kept) and {file.id: file.checksum for file in files} == kept,
        "works": bool(entry.message_post(body="Hello")),
    }
with open(os.environ["EBOX_RESULT"], "w") as output:
    json.dump(told, output)
