# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from pathlib import Path

from odoo.exceptions import UserError

from ..common import EboxCase, message

SQL_FILE = Path(__file__).parents[2] / "data" / "neutralize.sql"


class TestNeutralize(EboxCase):
    """Scenario 58: a copy of the database never reads the real mail."""

    def neutralize(self):
        """Run the script as Odoo does for a copy."""
        self.env.flush_all()
        self.env.cr.execute(SQL_FILE.read_text())
        self.env["ir.config_parameter"].set_param("database.is_neutralized", "True")
        self.env.invalidate_all()

    def test_a_real_connection_is_cut_and_its_key_is_gone(self):
        connection = self.connect()
        self.env.cr.execute(
            "UPDATE ebox_connection SET environment = 'acceptance' WHERE id = %s",
            [connection.id],
        )
        connection.invalidate_recordset()
        self.publish(message(1))
        self.neutralize()
        self.assertEqual(connection.state, "draft")
        self.assertFalse(connection.client_id)
        certificates = connection.certificate_ids.sudo()
        self.assertFalse(any(certificates.mapped("key_pem")))
        connection._sync()
        self.assertFalse(self.government.journal.count())
        connection.state = "connected"  # and if somebody had left it so
        connection._sync()
        self.assertIn("neutralized", connection.error_message)
        self.assertFalse(self.government.journal.count())
        with self.assertRaisesRegex(UserError, "neutralized"):
            connection.action_connect()

    def test_the_demo_goes_on(self):
        connection = self.connect()
        self.publish(message(1))
        self.neutralize()
        connection._sync()
        self.assertEqual(len(self.documents()), 1)
