# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What goes wrong at the other end or on the way, over a socket."""

import os
from datetime import datetime, timedelta, timezone
from pathlib import Path
from unittest.mock import patch

from odoo import fields, sql_db

from ...ebox_simulator import SimAttachment
from ...lib import clock
from ...models.sync import run as run_module
from ..common import NUMBER, PDF, message, worded
from .socket_case import SocketCase

NEW_PDF = PDF + b"% the corrected version\n"


def resident():
    """The memory that this process holds now, in bytes (not its peak so far)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


class TestTrouble(SocketCase):
    def wait_of(self, record):
        """Seconds until the next attempt."""
        return (record.next_attempt - clock.now()).total_seconds()

    def test_a_replaced_file_is_kept_beside_the_old_one(self):
        """Scenario 20."""
        connection = self.connect()
        first = message(1)
        self.publish(first, message(2))
        connection._sync()
        document = self.documents(remote_id="message-1")
        document.action_mark_opened()
        document.with_context(ebox_done_confirmed=True).action_done()
        new = SimAttachment("main", "letter-1.pdf", "application/pdf", True, NEW_PDF)
        self.publish(message(1, subject={"nl": "Verbeterd"}, attachments=[new]))
        self.pass_time(hours=31)
        connection._sync()
        self.assertEqual(document.file_ids.attachment_id.raw, NEW_PDF)
        self.assertEqual(document.file_ids.version, 2)
        self.assertEqual(document.old_file_ids.attachment_id.raw, PDF)
        self.assertEqual(document.name, "Verbeterd")
        self.assertEqual(
            document.message_main_attachment_id, document.file_ids.attachment_id
        )
        # nobody has read the new one, and it is said
        self.assertTrue(document.is_unread)
        self.assertEqual(document.state, "new")
        self.assertIn("replaced letter-1.pdf", document.message_ids[0].body)
        self.assertEqual(self.documents(remote_id="message-2").file_ids.version, 1)
        count = self.count("content")
        self.pass_time(hours=31)
        connection._sync()
        self.assertEqual(self.count("content"), count)

    def test_planned_maintenance_is_no_failure(self):
        """Scenario 28."""
        now = datetime.now(timezone.utc)
        hour = timedelta(hours=1)
        self.government.providers.change(
            "REGION-DEMO", maintenance=[(now - hour, now + hour)]
        )
        self.government.providers.change(
            "NSSO-DEMO", maintenance=[(now + hour, now - hour)]
        )
        connection = self.connect(registry=True)
        self.publish(message(1), message(2, registry="region"))
        connection._sync()
        self.assertEqual(self.documents().mapped("remote_id"), ["message-1"])
        self.assertFalse(any(connection.provider_ids.mapped("failure_count")))
        self.assertIn("announced maintenance", connection.log_ids[:1].message)
        self.assertEqual(connection.log_ids[:1].result, "done")
        self.pass_time(hours=2)
        connection._sync()
        self.assertEqual(len(self.documents()), 2)

    def test_maintenance_for_longer_than_a_week_is_not_believed(self):
        now = datetime.now(timezone.utc)
        day = timedelta(days=1)
        ever = datetime(9999, 12, 31, tzinfo=timezone.utc)
        connection = self.connect(registry=True)
        self.publish(message(1, registry="region"))
        self.government.providers.change("REGION-DEMO", maintenance=[(now - day, ever)])
        connection._sync()
        self.assertEqual(len(self.documents()), 1)
        # nor are many short ones
        weeks = [(now + n * day, now + (n + 6) * day) for n in range(0, 60, 6)]
        self.government.providers.change("REGION-DEMO", maintenance=weeks)
        self.publish(message(2, registry="region"))
        self.pass_time(hours=26)
        connection._sync()
        self.assertEqual(len(self.documents()), 1)
        self.pass_time(hours=24 * 7)
        connection._sync()
        self.assertEqual(len(self.documents()), 2)

    def test_a_registry_out_of_service_is_not_called_and_its_mail_stays(self):
        """Scenario 29."""
        connection = self.connect(registry=True)
        self.publish(message(1, registry="region"))
        connection._sync()
        yesterday = fields.Date.today() - timedelta(days=1)
        self.government.providers.change("REGION-DEMO", deactivation=yesterday)
        self.pass_time(hours=25)
        self.government.journal.clear()
        connection._sync()
        self.assertFalse(self.count(registry="region"))
        self.assertTrue(self.count(registry="nsso"))
        document = self.documents()
        self.assertFalse(document.gone_since)
        self.assertEqual(document.file_ids.attachment_id.raw, PDF)
        self.assertFalse(connection.error_message)

    def test_patience_that_is_asked_for_is_given(self):
        """Scenario 31: every form of Retry-After, and none."""
        connection = self.connect()
        provider = connection.provider_ids
        cases = [
            ({"form": "seconds", "seconds": 600}, 600, 601),
            ({"form": "date", "seconds": 600}, 590, 601),
            ({"form": "seconds", "seconds": 600, "where": "body"}, 590, 601),
            ({"form": "huge"}, 86_400, 86_401),
            ({"form": "past", "seconds": 600}, 60, 61),
            ({"form": "garbage"}, 48, 73),
            ({"form": "negative"}, 48, 73),
            ({"where": "none"}, 48, 73),
            ({"status": 503, "form": "fraction", "seconds": 600}, 600, 601),
        ]
        for parameters, least, most in cases:
            self.publish(message(str(parameters), attachments=[], days_ago=0))
            self.fault("list", "retry_after", **parameters)
            self.government.journal.clear()
            with self.subTest(parameters), self.quiet():
                connection._sync()
                wait = self.wait_of(provider)
                self.assertTrue(least - 5 <= wait <= most, wait)
                self.assertEqual(self.count("list"), 1)
                connection._sync()  # too early: nobody asks
                self.assertEqual(self.count("list"), 1)
            self.government.faults.clear()
            self.pass_time(seconds=wait + 1)
            connection._sync()
            self.assertFalse(provider.failure_count)
        self.assertEqual(len(self.documents()), len(cases))

    def test_a_download_that_breaks_leaves_nothing_half(self):
        """Scenario 35: cut, truncated, altered, spoilt in the middle of a pass."""
        connection = self.connect()
        self.publish(*(message(n) for n in range(230)))
        self.fault("list", "cut", after=2, times=1)
        for action in ("cut", "truncate", "corrupt"):
            self.fault("content", action, after=3, times=2)
        with self.quiet():
            connection._sync()
        provider = connection.provider_ids
        self.assertEqual(len(self.documents()), 200)
        self.assertFalse(provider.high_water)
        for _run in range(6):
            self.pass_time(hours=2)
            connection._sync()
        self.assertFalse(provider.error_message)
        self.everything_is_there(connection)
        stored = self.env["ir.attachment"].search_count(
            [
                ("res_model", "=", "ebox.document"),
                ("res_id", "in", self.documents().ids),
            ]
        )
        old = self.documents().old_file_ids
        self.assertEqual(stored, 230 + len(old))
        self.assertEqual(set(old.mapped("state")), {"mismatch"})

    def test_a_letter_that_odoo_cannot_store_stops_nobody(self):
        connection = self.connect()
        self.publish(*(message(n) for n in range(4)))
        files = self.env["ebox.document.file"]
        original = type(files)._set_main

        def refuse(file, attachment):  # after the bytes were stored
            if file.document_id.remote_id == "message-2":
                raise ValueError("no")
            return original(file, attachment)

        broken = patch.object(type(files), "_set_main", refuse)
        with broken, self.assertLogs("odoo.addons.ebox_enterprise", "ERROR"):
            connection._sync()
        states = {d.remote_id: d.file_ids.state for d in self.documents()}
        self.assertEqual(states.pop("message-2"), "failed")
        self.assertEqual(set(states.values()), {"fetched"})
        self.assertIn(
            "server's log",
            self.documents(state="new")
            .file_ids.filtered("error_message")
            .error_message,
        )
        # nothing half was committed with what came after it
        attachments = self.env["ir.attachment"].search(
            [
                ("res_model", "=", "ebox.document"),
                ("res_id", "in", self.documents().ids),
            ]
        )
        self.assertEqual(attachments, self.documents().file_ids.attachment_id)
        self.pass_time(hours=2)
        connection._sync()
        self.everything_is_there(connection)

    def test_an_altered_file_is_asked_once_more_and_both_are_kept(self):
        connection = self.connect()
        self.publish(message(1))
        self.fault("content", "corrupt", times=1)
        connection._sync()
        document = self.documents()
        altered = document.file_ids
        self.assertEqual(altered.state, "mismatch")
        self.assertTrue(document.is_altered)
        spoilt = altered.attachment_id.raw
        self.assertNotEqual(spoilt, PDF)
        self.pass_time(hours=2)
        connection._sync()
        self.assertEqual(document.file_ids.state, "fetched")
        self.assertEqual(document.file_ids.attachment_id.raw, PDF)
        self.assertEqual(document.old_file_ids.attachment_id.raw, spoilt)
        self.assertFalse(document.is_altered)

    def test_a_wrong_digest_is_not_asked_for_ever(self):
        connection = self.connect()
        self.publish(message(1))
        self.fault("*", "wrong_digest")
        for _run in range(5):
            connection._sync()
            self.pass_time(hours=2)
        self.assertEqual(self.documents().file_ids.state, "mismatch")
        self.assertEqual(self.documents().file_ids.attachment_id.raw, PDF)
        self.assertEqual(self.count("content"), 2)

    def test_a_second_worker_passes_by(self):
        """Scenario 36."""
        connection = self.connect()
        self.publish(message(1))
        with sql_db.db_connect(self.env.cr.dbname).cursor() as other_server:
            key = (run_module.LOCK_SPACE, connection.id)
            other_server.execute("SELECT pg_advisory_lock(%s, %s)", key)
            connection._sync()
            self.assertFalse(self.count())
        connection._sync()
        self.assertEqual(len(self.documents()), 1)

    def test_ten_thousand_messages_come_in_flat_memory(self):
        """Scenario 37: a commit per page, progress on the way."""
        self.government.add_lazy_box(NUMBER, 10_000, files=0, registries=("nsso",))
        connection = self.connect(fetch_policy="metadata")
        commits, progress, sizes = [], [], []
        original = type(self.env["ir.cron"])._commit_progress

        def counted(cron, *arguments, **options):
            commits.append(1)
            if len(commits) % 100 == 0:
                progress.append(connection.action_progress()["messages"])
                sizes.append(resident())
            return original(cron, *arguments, **options)

        before = resident()
        with patch.object(type(self.env["ir.cron"]), "_commit_progress", counted):
            for _run in range(20):
                if connection._sync(seconds=120):
                    break
        there = self.government.counts(NUMBER)["nsso"]["messages"]
        self.assertEqual(len(self.documents()), there)
        self.assertGreaterEqual(len(commits), there // 100)
        self.assertTrue(any(0 < done < total for done, total in progress))
        self.assertGreater(len(sizes), 1)
        self.assertLess(max(sizes) - before, 100 * 2**20)

    def test_a_withdrawn_letter_is_gone_and_kept(self):
        """Scenario 38."""
        connection = self.connect()
        self.publish(message(1), message(2))
        connection._sync()
        self.government.withdraw(NUMBER, "nsso", "message-1")
        gone, there = self.documents()
        self.pass_time(hours=31)
        connection._sync()
        self.assertTrue(gone.gone_since)
        self.assertFalse(there.gone_since)
        self.assertEqual(gone.file_ids.attachment_id.raw, PDF)
        # it comes back
        self.publish(message(1))
        self.pass_time(hours=31)
        connection._sync()
        self.assertFalse(gone.gone_since)

    def test_a_letter_that_is_gone_before_it_was_fetched_is_told_of(self):
        boss = self.make_user("boss", "ebox_enterprise.group_ebox_manager")
        connection = self.connect(fetch_policy="on_open")
        self.publish(message(1), message(2), message(3))
        connection._sync()
        lost = "ebox_enterprise.activity_lost"
        for number in (1, 2):
            self.government.withdraw(NUMBER, "nsso", f"message-{number}")
        self.pass_time(hours=31)
        connection._sync()
        self.assertEqual(self.documents().mapped("is_lost"), [True, True, False])
        told = connection.activity_search([lost])
        self.assertEqual(told.user_id, boss)
        self.assertIn("Gone at the government", worded(told))

    def test_a_list_that_hides_something_does_not_make_it_gone(self):
        """Scenario 38: only the registry's word on that one letter counts."""
        connection = self.connect()
        self.publish(message(1), message(2))
        connection._sync()
        self.pass_time(hours=31)
        self.fault("list", "empty_list")
        connection._sync()
        self.assertEqual(self.documents().mapped("gone_since"), [False, False])
        self.assertEqual(self.count("detail"), 2)

    def test_a_file_without_end_is_cut_at_the_limit(self):
        """Scenario 50."""
        self.env["ir.config_parameter"].set_param("ebox_enterprise.max_file_mb", "1")
        connection = self.connect()
        self.publish(message(1), message(2))
        self.fault("content", "oversize", message_id="message-1")
        connection._sync()
        endless, other = self.documents()
        self.assertEqual(endless.file_ids.state, "failed")
        self.assertIn("larger than Odoo accepts", endless.file_ids.error_message)
        self.assertFalse(endless.file_ids.attachment_id)
        self.assertEqual(other.file_ids.state, "fetched")
