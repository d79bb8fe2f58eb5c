"""Letters that the company itself has sent are not mail that waits for a reader.

Its partitions come with the next complete pass over the registries.
"""

from odoo import SUPERUSER_ID, api


def migrate(cr, version):
    env = api.Environment(cr, SUPERUSER_ID, {"active_test": False})
    for connection in env["ebox.connection"].search([]):
        own = connection._own_number()
        sent = env["ebox.document"].search(
            [
                ("connection_id", "=", connection.id),
                ("sender_id.remote_id", "=", own or "-"),
            ]
        )
        sent.with_context(tracking_disable=True).write(
            {"outgoing": True, "is_history": True, "state": "done"}
        )
