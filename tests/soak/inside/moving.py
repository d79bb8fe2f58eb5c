# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A connection with production that moves to another database, as people do it.

Only connections with the government's own addresses move; here these lead to a
simulator that is served at ``base``.
"""

import base64
from dataclasses import replace

from odoo import SUPERUSER_ID, api
from odoo.exceptions import UserError

from odoo.addons.ebox_enterprise.ebox_api import ENVIRONMENTS
from odoo.addons.ebox_enterprise.ebox_api.environments import simulator_environment
from odoo.addons.ebox_enterprise.models.connection import ebox_connection


def _open(cr, base):
    served = replace(simulator_environment(base), name="production")
    ebox_connection.ENVIRONMENTS = {**ENVIRONMENTS, "production": served}
    return api.Environment(cr, SUPERUSER_ID, {})


def _company(env, number):
    # and no country: no chart of accounts
    values = {"name": f"Verhuis {number}", "company_registry": number}
    return env["res.company"].create(values)


def begin_at(registry, base, number):
    """A company with a connection that waits for its Client ID; its id and PEM."""
    with registry.cursor() as cr:
        env = _open(cr, base)
        company = _company(env, number)
        connection = env["ebox.connection"].create(
            {
                "company_id": company.id,
                "fetch_policy": "automatic",
                "remind_days": 2,
            }
        )
        connection.action_make_certificate()
        return _told(connection)


def _told(connection):
    certificate = connection.certificate_id
    return {
        "connection": connection.id,
        "client_id": connection.client_id,
        "step": connection.onboarding_step,
        "remind_days": connection.remind_days,
        "moved_out": connection.moved_out,
        "certificate": certificate.pem,
        "fingerprint": certificate.fingerprint,
        "key": certificate.sudo().key_pem if certificate else "",
    }


def connect_at(registry, base, connection, client_id=None):
    """Paste the Client ID, if there is one, and connect; the state, or why not."""
    with registry.cursor() as cr:
        record = _open(cr, base)["ebox.connection"].browse(connection)
        if client_id:
            record.client_id = client_id
        try:
            record.action_connect()
        except UserError as error:
            return str(error)
        return record.state


def sync_at(registry, base, connection):
    """A run of the scheduler's; the state afterwards."""
    with registry.cursor() as cr:
        record = _open(cr, base)["ebox.connection"].browse(connection)
        record._sync()
        return record.state


def decide(registry, connection, done, opened):
    """A person has done some letters and opened others, by their message ids."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {})
        letters = env["ebox.document"].search([("connection_id", "=", connection)])
        letters.filtered(lambda d: d.remote_id in done).write({"state": "done"})
        letters.filtered(lambda d: d.remote_id in opened).action_mark_opened()


def hand_over(registry, connection):
    """The text of the file, and what is known here afterwards."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {})
        dialog = env["ebox.move"].create({"connection_id": connection})
        dialog.action_hand_over()
        told = _told(dialog.connection_id)
        return {**told, "file": base64.b64decode(dialog.file).decode()}


def take_over(registry, base, number, file):
    """Make the connection of the file, with a key of its own.

    Another company comes first, so that nothing has the same number as before.
    """
    with registry.cursor() as cr:
        env = _open(cr, base)
        env["res.company"].create({"name": "Verhuis ander"})
        company = _company(env, number)
        dialog = env["ebox.move"].create(
            {
                "company_id": company.id,
                "file": base64.b64encode(file.encode()),
            }
        )
        action = dialog.action_take_over()
        connection = env["ebox.connection"].browse(action["res_id"])
        step = connection.onboarding_step
        connection.action_make_certificate()
        return {**_told(connection), "step": step}
