# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A connection moves to another database: nothing is lost, and nothing comes twice.

The other database is another company of the same number: of the connection, its key
and its letters the two share nothing but the file.
"""

import base64
import json
from unittest.mock import patch

from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged

from ...ebox_api import generate_key
from ...government import gateway
from ...models.connection import certificate
from ..common import NUMBER, OTHER_NUMBER, EboxCase, message


@tagged("post_install", "-at_install")
class TestMove(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect(remind_days=1, fetch_before_days=3)
        self.receive(*(message(n) for n in range(1, 5)))
        letters = self.letters(self.connection)
        letters["message-1"].state = "done"
        letters["message-2"].action_mark_opened()
        self.there = self.make_company("Bakkerij Elders BV", NUMBER)

    def move(self):
        """Hand it over, take it over there: the connection there, not in use yet."""
        state = self.connection._export_state()
        gateway._token_sources.clear()
        connections = self.env["ebox.connection"]
        return connections._import_state(state.encode(), self.there)

    def letters(self, connection):
        found = self.env["ebox.document"].search(
            [("connection_id", "=", connection.id)]
        )
        return {d.remote_id: d for d in found}

    def test_nothing_is_lost_nothing_is_doubled_and_what_was_done_is_done(self):
        moved = self.move()
        self.publish(message(5))  # while nobody receives
        moved.action_connect()
        moved._sync()
        moved._sync()
        letters = self.letters(moved)
        self.assertEqual(sorted(letters), [f"message-{n}" for n in range(1, 6)])
        unread = sorted(name for name, d in letters.items() if d.is_unread)
        self.assertEqual(unread, ["message-3", "message-4", "message-5"])
        self.assertEqual(letters["message-1"].state, "done")
        self.assertEqual(
            set(self.letters(self.connection)), set(letters) - {"message-5"}
        )
        self.assertEqual((moved.remind_days, moved.fetch_before_days), (1, 3))

    def test_the_old_one_retires(self):
        moved = self.move()
        self.assertEqual(self.connection.state, "paused")
        self.assertTrue(self.connection.moved_out)
        with patch.object(certificate, "generate_key", lambda: generate_key(2048)):
            moved.action_connect()
        self.assertNotEqual(
            moved.certificate_id.fingerprint,
            self.connection.certificate_id.fingerprint,
        )
        self.government.journal.clear()
        gateway._token_sources.clear()
        self.connection.sudo().state = "connected"
        with self.quiet():  # its key opens nothing any more
            self.connection._sync()
        self.assertEqual(self.connection.state, "error")
        refused = self.government.journal.requests("token")
        self.assertEqual([e.status for e in refused], [401])

    def test_nothing_secret_is_in_the_file(self):
        key = self.connection.certificate_id.sudo()
        state = self.connection._export_state()
        self.assertNotIn("PRIVATE", state)
        self.assertNotIn("CERTIFICATE", state)
        self.assertNotIn(key.fingerprint, state)
        self.assertNotIn("Brief", state)  # no word of a letter
        data = json.loads(state)
        self.assertEqual(
            set(data),
            {
                *("format", "environment", "enterprise_number", "client_id"),
                *("settings", "handled"),
            },
        )

    def test_a_resumed_one_goes_on_where_nothing_came_of_it(self):
        self.connection._export_state()
        self.connection.action_resume()
        self.assertEqual(self.connection.state, "connected")
        self.assertFalse(self.connection.moved_out)
        self.receive(message(5))
        self.assertEqual(len(self.letters(self.connection)), 5)

    def test_what_is_no_such_file_is_refused(self):
        good = json.loads(self.connection._export_state())
        connections = self.env["ebox.connection"]
        for odd in (
            b"",
            b"[]",
            b"\xff",
            b"[" * 5000,
            json.dumps({**good, "format": "other"}).encode(),
            json.dumps({**good, "environment": "custom"}).encode(),
            json.dumps({**good, "environment": "moon"}).encode(),
            json.dumps({**good, "handled": {"a": 1}}).encode(),
        ):
            with self.assertRaisesRegex(UserError, "Nothing was changed"):
                connections._import_state(odd, self.there)
        foreign = {**good, "enterprise_number": OTHER_NUMBER}
        with self.assertRaisesRegex(UserError, OTHER_NUMBER):
            with self.env.cr.savepoint():
                connections._import_state(json.dumps(foreign).encode(), self.there)
        with self.assertRaisesRegex(UserError, "already"):
            connections._import_state(json.dumps(good).encode(), self.company)

    def test_only_managers_move_and_settings_that_are_none_are_left_out(self):
        clerk = self.make_user("ebox-clerk")
        with self.assertRaises(AccessError):
            self.connection.with_user(clerk)._export_state()
        state = json.loads(self.connection._export_state())
        state["settings"]["state"] = "connected"
        state["settings"]["token_url"] = "https://example.com"
        moved = self.env["ebox.connection"]._import_state(
            json.dumps(state).encode(), self.there
        )
        self.assertEqual(moved.state, "draft")
        self.assertFalse(moved.token_url)

    def test_the_dialogs(self):
        out = self.env["ebox.move"].create({"connection_id": self.connection.id})
        out.action_hand_over()
        taking = self.env["ebox.move"].create({"company_id": self.there.id})
        with self.assertRaises(UserError):
            taking.action_take_over()
        taking.file = out.file
        taking.action_take_over()
        self.assertIn(b"ebox-connection-1", base64.b64decode(out.file))
        made = self.env["ebox.connection"].search([("company_id", "=", self.there.id)])
        self.assertEqual(made.client_id, self.connection.client_id)
