# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What newer documents corrected (ebox-api j), in Odoo."""

from datetime import timedelta

from odoo.exceptions import AccessError
from odoo.tests import tagged

from ...ebox_api import CONSUMER_SCOPE
from ...ebox_simulator import SimAction
from ...ebox_simulator.lab.contract import fill
from ...models.access.partition import PARTITIONS
from ..common import NUMBER, OTHER_NUMBER, SENDER, EboxCase, message, worded

GROUP_USER = "ebox_enterprise.group_ebox_user"
GROUP_MANAGER = "ebox_enterprise.group_ebox_manager"
INSIDER = "ebox_enterprise.group_ebox_confidential"


@tagged("post_install", "-at_install")
class TestSent(EboxCase):
    """j.7: what the company itself has sent is in the list of its mail."""

    def setUp(self):
        super().setUp()
        self.clerk = self.make_user("ebox-clerk")
        self.connection = self.connect(responsible_id=self.clerk.id)

    def sent(self, number=1, **values):
        values.setdefault("sender_organization_id", NUMBER)
        return message(number, registry="region", recipient=SENDER, **values)

    def test_it_is_kept_and_nobody_is_told_of_it(self):
        self.receive(message(2))  # so that the first synchronisation is over
        mine, letter = self.receive(self.sent(registered=True))
        self.assertTrue(mine.outgoing)
        self.assertFalse(letter.outgoing)
        self.assertEqual(mine.state, "done")
        self.assertFalse(mine.is_unread)
        self.assertFalse(mine.responsible_id)
        self.assertTrue(letter.is_unread)
        self.connection._tell_urgent()
        self.connection._escalate()
        self.assertFalse(mine.activity_ids)
        self.assertEqual(self.connection.unread_count, 1)
        self.assertEqual(mine.file_ids.state, "fetched")

    def test_what_was_received_with_it_asks_for_nothing_either(self):
        (mine,) = self.receive(
            self.sent(action=SimAction("OPEN", due="2026-12-24", done=False))
        )
        self.assertFalse(mine.deadline)
        mine.with_user(self.clerk).action_mark_unread()
        self.assertFalse(mine.is_unread)
        self.assertEqual(mine.state, "done")

    def test_a_new_version_of_it_is_no_news(self):
        self.receive(self.sent())
        (mine,) = self.receive(self.sent(subject={"nl": "Beter"}, days_ago=0))
        self.assertEqual((mine.name, mine.is_unread), ("Beter", False))

    def test_a_letter_tells_when_it_was_answered(self):
        """j.13: an answer is sent on the government's website, and comes as mail."""
        (letter,) = self.receive(message(2, registry="region"))
        self.assertFalse(letter.answered_date)
        answer = self.sent(3, original_message_id="message-2", days_ago=0)
        foreign = message(4, registry="region", original_message_id="message-2")
        self.receive(answer, foreign)
        letter.invalidate_recordset()
        mine = self.documents(remote_id="message-3")
        self.assertEqual(letter.answered_date, mine.receipt_date)
        self.assertFalse(mine.answered_date)
        self.assertFalse(self.documents(remote_id="message-4").answered_date)
        self.assertEqual(letter.with_user(self.clerk).answered_date, mine.receipt_date)

    def test_the_sender_s_partition_is_kept(self):
        (letter,) = self.receive(
            message(sender_partition="Dienst 9", registry="region")
        )
        self.assertEqual(letter.sender_partition, "Dienst 9")


@tagged("post_install", "-at_install")
class TestAnotherCompany(EboxCase):
    """A message that names another company's mailbox is kept apart."""

    def test_it_waits_in_the_quarantine_and_the_others_come(self):
        self.connection = self.connect()
        foreign = message(1, registry="region", recipient=OTHER_NUMBER)
        (letter,) = self.receive(foreign, message(2, registry="region"))
        self.assertEqual(letter.remote_id, "message-2")
        (kept,) = self.env["ebox.quarantine"].search([])
        self.assertEqual(kept.remote_id, "message-1")
        self.assertIn("another company", kept.problem)
        kept.next_attempt = False
        self.connection._sync()  # asked again, it is another company's still
        self.assertEqual(len(self.documents()), 1)
        self.assertEqual(kept.state, "waiting")


@tagged("post_install", "-at_install")
class TestPartitions(EboxCase):
    """j.11: the walls of the mailbox hold in Odoo, and follow what is moved."""

    def setUp(self):
        super().setUp()
        self.clerk = self.make_user("ebox-clerk")
        self.head = self.make_user("ebox-head", GROUP_MANAGER)
        self.insider = self.make_user("ebox-insider", GROUP_MANAGER, INSIDER)
        self.connection = self.connect(responsible_id=self.clerk.id)

    def seen_by(self, user):
        found = self.env["ebox.document"].with_user(user).search([])
        return sorted(found.mapped("remote_id"))

    def letter(self, number, partition):
        return message(number, registry="region", partition=partition)

    def move(self, number, partition):
        mail = self.government.store(NUMBER)
        mail.move(NUMBER, "region", f"message-{number}", partition)

    def full_pass(self):
        self.connection.provider_ids.last_full_pass = False
        self.connection.provider_ids.probe = False
        self.connection._sync()

    def test_an_unknown_partition_is_for_managers(self):
        general, closed = self.receive(
            self.letter(1, "GENERAL"), self.letter(2, "Personeel")
        )
        self.assertEqual(self.seen_by(self.clerk), ["message-1"])
        self.assertEqual(self.seen_by(self.head), ["message-1", "message-2"])
        self.assertEqual(closed.confidential_reason, "partition")
        self.assertEqual(general.responsible_id, self.clerk)
        self.assertFalse(closed.responsible_id)

    def test_who_sees_it_is_decided_by_those_who_see_everything(self):
        _general, closed = self.receive(
            self.letter(1, "GENERAL"), self.letter(2, "Personeel")
        )
        partition = closed.partition_id
        opened = {"reader_group_ids": [(4, self.env.ref(GROUP_USER).id)]}
        with self.assertRaises(AccessError):
            partition.with_user(self.head).write(opened)
        partition.with_user(self.insider).write(opened)
        self.assertTrue(partition.is_open)
        self.assertEqual(self.seen_by(self.clerk), ["message-1", "message-2"])

    def test_a_type_s_readers_need_the_partition_as_well(self):
        (closed,) = self.receive(self.letter(2, "Personeel"))
        setting = closed.type_setting_id.sudo()
        setting.reader_group_ids = self.env.ref(GROUP_USER)
        setting.confidential = True
        self.assertEqual(closed.confidential_reason, "type")
        self.assertEqual(self.seen_by(self.clerk), [])
        closed.partition_id.reader_group_ids += self.env.ref(GROUP_USER)
        self.assertEqual(self.seen_by(self.clerk), ["message-2"])

    def test_a_letter_that_is_moved_follows_and_people_hear_once(self):
        first, second = self.receive(
            self.letter(1, "GENERAL"), self.letter(2, "Personeel")
        )
        self.connection._tell_partitions()
        told = worded(self.connection.activity_search([PARTITIONS]))
        self.assertIn("Personeel", told)
        self.connection.activity_unlink([PARTITIONS])
        first.message_subscribe(self.clerk.partner_id.ids)
        self.move(1, "Personeel")
        self.full_pass()
        self.assertEqual(first.partition_id, second.partition_id)
        self.assertEqual(self.seen_by(self.clerk), [])
        self.assertNotIn(self.clerk.partner_id, first.message_partner_ids)
        self.connection._tell_partitions()
        self.assertTrue(self.connection.activity_search([PARTITIONS]))
        self.connection.activity_unlink([PARTITIONS])
        self.connection._tell_partitions()
        self.assertFalse(self.connection.activity_search([PARTITIONS]))

    def test_an_emptied_partition_means_moved_and_nothing_is_gone(self):
        _one, letter = self.receive(
            self.letter(1, "GENERAL"), self.letter(2, "Personeel")
        )
        left = letter.partition_id
        self.connection._tell_partitions()
        self.move(2, "GENERAL")
        self.full_pass()
        self.connection._tell_partitions()
        self.assertEqual(letter.partition_id.name, "GENERAL")
        self.assertTrue(left.emptied_date)
        self.assertFalse(letter.gone_since)
        told = worded(self.connection.activity_search([PARTITIONS]))
        self.assertIn("Personeel is empty", told)

    def test_moving_is_no_change_by_the_sender(self):
        (letter,) = self.receive(self.letter(2, "Personeel"))
        known = letter.source_hash
        self.move(2, "GENERAL")
        self.full_pass()
        self.assertEqual(letter.source_hash, known)


@tagged("post_install", "-at_install")
class TestAccount(EboxCase):
    """j.1 to j.4: what an account may do, and what a registry offers."""

    def test_v3_is_asked_for_its_first_page_and_never_for_a_summary(self):
        self.connection = self.connect()
        self.receive(*(message(n, registry="region") for n in range(3)))
        journal = self.government.journal
        self.assertFalse(journal.count("unknown"))
        region = self.connection.provider_ids.filtered(lambda p: p.api_version > "3")
        self.assertEqual(region.source_messages, 3)
        self.assertFalse(region.unread_counted)
        journal.clear()
        self.connection._sync()
        asked = [e.route for e in journal.requests() if e.registry == "region"]
        self.assertEqual(asked, ["list"])  # nothing is new, and one call says so
        journal.clear()
        self.assertEqual(len(self.receive(message(9, registry="region"))), 4)

    def test_a_minimal_provider_is_all_that_is_needed(self):
        for status in (404, 405, 501):
            self.government.settings.set(offered="minimal", absent_status=status)
        self.connection = self.connect()
        (letter,) = self.receive(message(registry="region"))
        self.assertEqual(letter.file_ids.state, "fetched")
        self.connection._sync()
        self.assertFalse(any(self.connection.provider_ids.mapped("error_message")))

    def test_a_scope_that_has_to_be_asked_for_is_remembered(self):
        self.government.settings.set(scope_must_be_asked=True)
        self.connection = self.connect()
        self.assertEqual(len(self.receive(message())), 1)
        self.assertEqual(self.connection.token_scope, CONSUMER_SCOPE)
        self.assertTrue(self.connection.registry_refused)

    def test_a_refused_list_of_registries_is_said(self):
        self.government.settings.set(granted_scopes=[CONSUMER_SCOPE])
        self.connection = self.connect()
        self.assertTrue(self.connection.registry_refused)
        self.assertEqual(len(self.connection.provider_ids), 1)
        self.assertEqual(len(self.receive(message())), 1)
        self.government.settings.set(
            granted_scopes=[
                CONSUMER_SCOPE,
                "scope:documentmanagement:ebox:enterprise:federation-rest:registry",
            ]
        )
        self.connection.action_connect()
        self.assertFalse(self.connection.registry_refused)
        self.assertEqual(len(self.connection.provider_ids), 2)

    def test_after_another_address_the_fixed_registry_is_used_again(self):
        """Where the list is refused nobody else could name it, or approve it."""
        self.government.settings.set(granted_scopes=[CONSUMER_SCOPE])
        self.connection = self.connect()
        self.receive(message(1))
        self.connection.contract_tries = {"found": "/statistics"}
        self.connection._leave_registries()
        self.assertFalse(self.connection.contract_tries)  # of the other government
        self.assertFalse(any(self.connection.provider_ids.mapped("approved")))
        self.connection.action_connect()
        self.assertEqual(len(self.receive(message(2))), 2)
        self.assertEqual(len(self.connection.provider_ids), 1)

    def test_unknown_fields_are_counted_by_name(self):
        self.connection = self.connect()
        self.government.faults.add(
            "list", "edit", registry="region", set={"items/*/kleur": "geheim"}
        )
        self.receive(message(registry="region"))
        region = self.connection.provider_ids.filtered(lambda p: p.api_version > "3")
        self.assertEqual(region.unknown_names, {"kleur": 1})


@tagged("post_install", "-at_install")
class TestAction(EboxCase):
    """What a letter asks to be done is shown with its day."""

    def test_the_day_becomes_a_deadline_and_nothing_is_sent(self):
        self.connection = self.connect()
        day = (self.government.now() + timedelta(days=20)).date()
        action = SimAction("OPEN", "a-77", day.isoformat())
        (letter,) = self.receive(message(registry="region", action=action))
        self.assertEqual((letter.asked_action, letter.asked_day), ("OPEN", day))
        proposed = self.env["ebox.deadline"].search([("document_id", "=", letter.id)])
        self.assertEqual(proposed.filtered(lambda p: p.source == "business").day, day)
        self.assertFalse(letter.asked_done)
        self.government.store(NUMBER).end_action(NUMBER, "region", "message-1")
        self.connection.provider_ids.last_full_pass = False
        self.connection.provider_ids.probe = False
        self.connection._sync()
        self.assertTrue(letter.asked_done)
        self.assertFalse(self.government.journal.count("hide"))

    def test_the_whole_test_data_are_received(self):
        """F1 to F14, through the whole way."""
        self.connection = self.connect()
        names = fill(self.government, NUMBER)
        self.connection._sync()
        letters = {d.remote_id: d for d in self.documents()}
        self.assertEqual(len(letters), 25)
        self.assertTrue(letters[names.sent].outgoing)
        self.assertTrue(letters[names.for_action].asked_day)
        self.assertTrue(letters[names.registered].registered)
        self.assertEqual(
            sorted(self.connection.partition_ids.mapped("name")),
            ["Another_partition", "GENERAL", "No_access", "To_delete"],
        )
