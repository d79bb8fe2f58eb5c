# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Changes that concern a whole mailbox: the first letters now, the rest by the job."""

import threading
from unittest.mock import patch

from ...government import gateway
from ...government.flights import Flights
from ...models.document import mailbox_work
from ..common import EboxCase, message

BATCH, LETTERS = 3, 8


class TestMailboxWork(EboxCase):
    def setUp(self):
        super().setUp()
        patcher = patch.object(mailbox_work, "BATCH", BATCH)
        patcher.start()
        self.addCleanup(patcher.stop)
        self.connection = self.connect(fetch_policy="on_open")
        self.letters = self.receive(*(message(n) for n in range(LETTERS)))
        self.works = self.env["ebox.mailbox.work"].sudo()

    def states(self):
        return self.letters.sorted("id").file_ids.sorted("id").mapped("state")

    def test_a_policy_is_applied_in_batches(self):
        self.connection.fetch_policy = "automatic"
        left = LETTERS - BATCH
        self.assertEqual(self.states(), ["pending"] * BATCH + ["withheld"] * left)
        (work,) = self.works.search([])
        self.assertEqual((work.done, work.total), (BATCH, LETTERS))
        self.works._cron_work()
        self.assertEqual(self.states(), ["pending"] * LETTERS)
        self.assertFalse(self.works.search([]))

    def test_what_is_to_be_held_back_is_not_fetched_meanwhile(self):
        self.connection.fetch_policy = "automatic"
        self.works._cron_work()
        self.connection.fetch_policy = "metadata"
        self.assertIn("pending", self.states())
        self.connection._sync()
        self.assertEqual(self.states(), ["withheld"] * LETTERS)
        self.assertFalse(self.government.journal.count("content"))

    def test_a_letter_that_fails_stops_no_other(self):
        documents, broken = (
            type(self.env["ebox.document"]),
            self.letters.sorted("id")[4],
        )
        apply = documents._apply_policy

        def failing(letters):
            if broken in letters:
                raise ValueError("broken")
            apply(letters)

        with (
            patch.object(documents, "_apply_policy", failing),
            self.assertLogs("odoo.addons.ebox_enterprise", "ERROR"),
        ):
            self.connection.fetch_policy = "automatic"
            self.env.cr.commit()  # the request of who has changed it is over
            self.works._cron_work()
        states = self.states()
        self.assertEqual(states.pop(4), "withheld")
        self.assertEqual(states, ["pending"] * (LETTERS - 1))
        self.assertFalse(self.works.search([]))

    def test_time_that_is_over_leaves_the_rest_to_the_next_piece(self):
        self.connection.fetch_policy = "automatic"
        with patch.object(type(self.env["ir.cron"]), "_piece_seconds", lambda cron: -1):
            self.works._cron_work()
        self.assertEqual(self.works.search([]).done, BATCH)
        self.works._cron_work()
        self.assertEqual(self.states(), ["pending"] * LETTERS)

    def test_confidential_is_confidential_at_once(self):
        clerk = self.make_user("clerk")
        self.letters.message_subscribe(clerk.partner_id.ids)
        self.letters.type_setting_id.sudo().confidential = True
        self.assertFalse(self.env["ebox.document"].with_user(clerk).search([]))
        following = self.letters.filtered(
            lambda d: clerk.partner_id in d.message_partner_ids
        )
        self.assertEqual(len(following), LETTERS - BATCH)
        self.works._cron_work()
        self.letters.invalidate_recordset()
        self.assertNotIn(clerk.partner_id, self.letters.message_partner_ids)

    def test_only_known_works_are_done(self):
        with self.assertRaises(ValueError):
            self.works._do("unlink", [])

    def test_a_policy_that_is_set_during_a_run_holds_back_at_once(self):
        self.connection.fetch_policy = "automatic"
        self.works._cron_work()
        asked, begin = [], Flights.begin

        def asking(flights, file, provider, request):
            if not asked:
                self.connection.fetch_policy = "metadata"
                self.env.cr.commit()
            asked.append(file.id)
            begin(flights, file, provider, request)

        contents = "odoo.addons.ebox_enterprise.models.sync.contents.BATCH"
        with (
            patch(contents, 2),
            patch.object(Flights, "begin", asking),
        ):
            self.connection._sync()
        self.assertLessEqual(len(asked), 2)  # those that were looked up already
        self.assertEqual(self.states().count("withheld"), LETTERS - len(asked))

    def test_a_job_queue_fetches_nothing_that_a_policy_holds_back(self):
        self.connection.fetch_policy = "automatic"
        self.works._cron_work()
        self.connection.fetch_policy = "metadata"
        self.env.cr.commit()
        last = self.letters.sorted("id")[-1].file_ids
        self.assertEqual(last.state, "pending")
        with patch.object(gateway, "_run", threading.local()):  # a thread of its own
            last._perform()
        self.assertEqual(last.state, "withheld")
        self.assertFalse(self.government.journal.count("content"))

    def test_a_work_of_an_add_on_that_is_gone_stops_no_other(self):
        self.works.create({"method": "_gone", "domain": [["gone", "=", 1]]})
        self.connection.fetch_policy = "automatic"
        self.env.cr.commit()
        with self.assertNoLogs("odoo.addons.ebox_enterprise", "ERROR"):
            self.works._cron_work()
        self.assertFalse(self.works.search([]))
        self.assertEqual(self.states(), ["pending"] * LETTERS)
