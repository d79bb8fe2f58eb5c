# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What ``odoo ebox status`` tells; the command itself runs in the soak."""

import json
from pathlib import Path
from unittest.mock import patch

from odoo.modules import load_script
from odoo.tests import TransactionCase, tagged

from ...ebox_api import BREAKER_FAILURES, DeadlineExceeded
from ...lib import clock
from ..common import OTHER_NUMBER, EboxCase, message

COMMAND = Path(__file__).parents[2] / "cli" / "ebox.py"


class TestStatus(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.government.journal.clear()

    def status(self):
        """The whole, and what it says of the connection, as a program reads it."""
        self.env.invalidate_all()
        told = json.loads(json.dumps(self.env["ebox.connection"]._status()))
        mine = [c for c in told["connections"] if c["id"] == self.connection.id]
        return told, *mine

    def test_all_is_well(self):
        self.publish(message(1, subject={"nl": "Geheim onderwerp"}))
        self.connection._sync()
        clock.advance(60)
        told, one = self.status()
        self.assertEqual((told["status"], one["health"]), ("ok", "ok"))
        self.assertEqual(one["company"], self.company.name)
        self.assertEqual((one["backlog"], one["failed"]), (0, 0))
        self.assertIn(one["last_success_age"], range(60, 120))
        self.assertEqual(told["last_success_age"], one["last_success_age"])
        self.assertGreater(one["certificate_days"], 700)
        self.assertFalse(one["registries_with_error"])
        self.assertTrue(told["scheduler"]["active"])
        self.assertNotIn("Geheim", json.dumps(told))

    def test_the_gravest_connection_counts(self):
        self.connection._sync()
        other = self.connect(self.make_company("Slagerij Test BV", OTHER_NUMBER))
        other.action_pause()
        self.assertEqual(self.status()[0]["status"], "warning")
        clock.advance(25 * 3600)
        self.assertEqual(self.status()[0]["status"], "critical")

    def test_nothing_connected_is_unknown(self):
        self.connection.action_disconnect()
        self.assertEqual(self.status()[0]["status"], "unknown")
        self.connection.active = False
        self.assertEqual(self.env["ebox.connection"]._status()["status"], "unknown")

    def test_a_registry_that_hangs_is_named(self):
        self.connection._sync()
        registry = self.connection.provider_ids[0]
        with self.quiet():
            registry._note_failure(DeadlineExceeded("slow"), clock.now())
        told, one = self.status()
        self.assertEqual((told["status"], one["status"]), ("warning", "warning"))
        (failing,) = one["registries_with_error"]
        self.assertEqual(failing["name"], registry.name)
        self.assertTrue(failing["timed_out"] and failing["since"] and failing["error"])
        with self.quiet():
            for _attempt in range(BREAKER_FAILURES - 1):
                registry._note_failure(DeadlineExceeded("slow"), clock.now())
        self.assertEqual(self.status()[0]["status"], "critical")

    def test_what_waits_is_counted(self):
        self.government.faults.add(route="content", status=404)
        self.publish(message(1), message(2))
        self.connection._sync()
        told, one = self.status()
        self.assertEqual((one["backlog"], one["failed"]), (2, 2))
        self.assertEqual((told["backlog"], told["failed"]), (2, 2))

    def test_a_certificate_about_to_end_warns(self):
        self.connection._sync()
        certificate = self.connection.certificate_id.sudo()
        certificate.not_after = clock.now().replace(microsecond=0)
        with patch.object(type(self.connection), "_judge", lambda *a, **o: ("ok", "")):
            told, one = self.status()
        self.assertEqual((told["status"], one["certificate_days"]), ("warning", 0))

    def test_a_process_without_the_secret_does_not_call_it_lost(self):
        self.connection._sync()
        with patch.dict(
            "os.environ", {"EBOX_ENTERPRISE_SECRET": "another secret here"}
        ):
            self.assertEqual(self.status()[1]["health"], "ok")


@tagged("post_install", "-at_install")
class TestCommand(TransactionCase):
    def setUp(self):
        super().setUp()
        self.command = load_script(str(COMMAND), "odoo.cli.ebox")

    def test_the_first_line_is_that_of_a_monitoring_plugin(self):
        told = self.env["ebox.connection"]._status()
        told["connections"] = [
            {
                "company": "A | B",
                "environment": "production",
                "health": "late",
                "words": "No | mail",
                "backlog": 3,
                "failed": 1,
                "last_success": "2026-01-01 00:00:00Z",
                "certificate_end": "2026-09-09 00:00:00Z",
                "certificate_days": 43,
                "registries_with_error": [{"name": "Region", "error": "slow"}],
            }
        ]
        told.update(status="warning", backlog=3, failed=1, last_success_age=9)
        first, *others = self.command.in_words(told).splitlines()
        self.assertEqual(
            first,
            "EBOX WARNING - 1 late | backlog=3 failed=1 last_success_age=9s "
            "certificate_days=43",
        )
        self.assertNotIn("|", "".join(others))
        self.assertIn("Region: slow", "\n".join(others))

    def test_it_cannot_write(self):
        def write(connections):
            connections.env.cr.execute("UPDATE ebox_connection SET client_id = 'x'")

        connections = type(self.env["ebox.connection"])
        with (
            patch.object(connections, "_status", write),
            self.assertLogs("odoo.sql_db"),
        ):
            with self.assertRaisesRegex(self.command.CannotAsk, "ReadOnly"):
                self.command.ask(self.env.cr.dbname)
