# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Messages that cannot be read: kept, visible to managers, tried again."""

from unittest.mock import patch

from ...ebox_api import BadItem
from ...lib.national_number import hide_all
from ...models.sync import quarantine
from ..common import OTHER_NUMBER, message, worded
from .socket_case import SocketCase


class TestQuarantine(SocketCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.make_manager()
        self.publish(message(1), message(2, days_ago=2), message(3, days_ago=3))

    def waiting(self):
        return self.env["ebox.quarantine"].search([("state", "=", "waiting")])

    def test_an_item_without_id_is_kept_and_comes_in_when_it_can_be_read(self):
        self.fault("list", "edit", set={"items/1/messageId": ""})
        self.connection._sync()
        self.assertEqual(len(self.documents()), 2)
        kept = self.waiting()
        self.assertEqual(len(kept), 1)
        self.assertIn("missing", kept.problem)
        self.assertIn("Brief 2", kept.raw_text)
        self.assertEqual(self.connection.unreadable_count, 1)
        self.assertEqual(self.connection.log_ids[:1].result, "partial")
        told = worded(self.connection.activity_ids, "summary")
        self.assertIn("Messages of the e-Box could not be read", told)
        # listed again and again, it is one
        self.pass_time(hours=31)
        self.connection._sync()
        self.assertEqual(self.waiting(), kept)
        self.assertGreater(kept.attempts, 0)
        # the registry mends it: the letter comes in
        self.government.faults.clear()
        self.pass_time(hours=31)
        self.connection._sync()
        self.assertEqual(len(self.documents()), 3)

    def test_what_the_database_refuses_waits_and_is_stored_later(self):
        documents = self.env["ebox.document"]
        original = type(documents)._new_values

        def refuse(record, provider, sent, first_sync):
            if sent.remote_id == "message-2":
                raise ValueError("no")
            return original(record, provider, sent, first_sync)

        with patch.object(type(documents), "_new_values", refuse):
            for _run in range(3):
                self.connection._sync()
        self.assertEqual(len(self.documents()), 2)
        kept = self.waiting()
        self.assertEqual(kept.remote_id, "message-2")
        self.assertIn("could not be stored", kept.problem)
        self.connection._sync()  # not due yet, and no news
        self.assertEqual(len(self.documents()), 2)
        kept.with_user(self.make_manager("deputy")).action_retry()
        self.connection._sync()
        self.assertEqual(len(self.documents()), 3)
        self.assertEqual(kept.state, "read")
        self.assertEqual(kept.document_id.remote_id, "message-2")

    def test_a_registry_that_lists_junk_takes_no_place_from_others(self):
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        connection = self.connect(other, registry=True)
        connection._sync()
        first, second = connection.provider_ids[:2]

        def keep(provider, *numbers):
            items = [BadItem(None, {"number": n}, "junk") for n in numbers]
            self.env["ebox.quarantine"]._quarantine(provider, items)
            kept = self.waiting().filtered(lambda item: item.provider_id == provider)
            return sorted(item.raw_json["number"] for item in kept.sudo())

        with patch.object(quarantine, "MAX_ITEMS", 2):
            self.assertEqual(keep(first, 1, 2, 3), [1, 2])
            self.assertEqual(keep(second, 1), [1])
            self.pass_time(hours=24 * 8)
            self.assertEqual(keep(first, 2, 3, 4), [1, 2, 3])

    def test_only_managers_of_the_company_see_it(self):
        self.fault("list", "edit", set={"items/1/messageId": ""})
        self.connection._sync()
        kept = self.waiting()
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        manager = "ebox_enterprise.group_ebox_manager"
        mine = self.make_manager("mine")
        theirs = self.make_user("theirs", manager, company=other)
        records = self.env["ebox.quarantine"]
        self.assertEqual(records.with_user(mine).search([]), kept)
        self.assertFalse(records.with_user(theirs).search([]))
        self.assertNotIn("raw_json", records.with_user(mine).fields_get())

    def test_a_national_number_is_not_shown(self):
        self.fault(
            "list",
            "edit",
            set={
                "items/1/messageId": None,
                "items/1/forTheAttentionOf": {"id": "85073003328"},
            },
        )
        self.connection._sync()
        self.assertTrue(self.waiting())
        self.assertNotIn("85073003328", self.waiting().raw_text)

    def test_of_a_large_message_the_beginning_is_looked_at(self):
        """Each of a million figures can begin a national number."""
        number, provider = "85.07.30-033.28", self.connection.provider_ids[0]
        self.env["ebox.quarantine"]._quarantine(provider, [BadItem("bad", {}, "bad")])
        for before in range(len(number)):
            start = "x" * (quarantine.SHOWN - 20 - before)
            raw = {"a": start, "b": f"y {number} {'1 ' * 50_000}"}
            self.waiting().sudo().raw_json = raw
            with patch.object(quarantine, "hide_all", wraps=hide_all) as hidden:
                shown = self.waiting().raw_text
            self.assertNotIn("85.07", shown)
            self.assertLessEqual(len(hidden.call_args[0][0]), quarantine.SHOWN)
