# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a real registry, a real scheduler and real people do to a synchronisation."""

from unittest.mock import patch

from odoo import fields
from odoo.exceptions import AccessError, UserError

from ...ebox_api import BlockedHost, Client
from ...ebox_api import fields as fields_of_json
from ...ebox_simulator import SimAttachment
from ...government import gateway
from ...lib import clock
from ...models.sync import provider_pass
from ..common import PDF, EboxCase, message


class TestRobustness(EboxCase):
    def test_an_identifier_too_long_for_an_index_costs_that_letter_alone(self):
        wide = "".join(chr(0x20000 + 37 * n) for n in range(1024))
        connection = self.connect()
        file = SimAttachment(wide, "letter.pdf", "application/pdf", True, PDF)
        self.publish(
            *(message(1), message(2, message_id=wide), message(3)),
            *(message(4, message_type_id=wide), message(5, attachments=[file])),
        )
        connection._sync()
        names = {f"message-{number}" for number in (1, 3, 4, 5)}
        self.assertEqual(set(self.documents().mapped("remote_id")), names)
        kept = self.env["ebox.quarantine"].search([])
        self.assertEqual(kept.mapped("problem"), ["messageId is too long"])
        self.assertFalse(any(connection.provider_ids.mapped("failure_count")))

    def test_what_the_database_cannot_hold_costs_that_letter_alone(self):
        wide = "".join(chr(0x20000 + 37 * n) for n in range(1024))
        connection = self.connect()
        self.publish(message(1), message(2, message_type_id=wide), message(3))
        with patch.object(fields_of_json, "MAX_ID", 10_000), self.quiet():
            connection._sync()
        names = ["message-1", "message-3"]
        self.assertEqual(self.documents().mapped("remote_id"), names)
        kept = self.env["ebox.quarantine"].search([])
        self.assertEqual(kept.mapped("remote_id"), ["message-2"])
        self.assertIn("ProgramLimitExceeded", kept.problem)
        self.assertFalse(any(connection.provider_ids.mapped("failure_count")))

    def test_senders_and_types_that_others_make_meanwhile_cost_no_letter(self):
        """The whole page is stored again, until it sees what they have made."""
        connection = self.connect()
        for model, method in (
            ("ebox.sender", "_by_number"),
            ("ebox.message.type", "_by_code"),
        ):
            model = self.env[model]
            self.publish(message(len(self.documents()) + 1))
            connection._sync()  # the others
            self.publish(message(len(self.documents()) + 1))
            original, blind = getattr(type(model), method), [3]

            def look(records, *words, original=original, blind=blind):
                if blind[0]:
                    blind[0] -= 1
                    records = records.browse()
                    nothing = patch.object(
                        type(records), "search", lambda r, *_w, **_o: r.browse()
                    )
                    with nothing:
                        return original(records, *words)
                return original(records, *words)

            with patch.object(type(model), method, look):
                connection._sync()
            self.assertFalse(blind[0])
            self.assertFalse(self.env["ebox.quarantine"].search([]))
        self.assertEqual(len(self.documents()), 4)
        self.assertFalse(any(connection.provider_ids.mapped("failure_count")))

    def test_a_registry_with_small_pages_is_read_to_its_end(self):
        connection = self.connect()
        self.publish(*(message(n, attachments=[]) for n in range(130)))
        original = Client.page

        def small_page(client, number, *, received_after=None, page_size=100):
            return original(client, number, received_after=received_after, page_size=50)

        with patch.object(Client, "page", small_page):
            connection._sync()
        self.assertEqual(len(self.documents()), 130)

    def test_a_pass_without_time_goes_on_where_it_stopped(self):
        connection = self.connect()
        self.publish(*(message(n, attachments=[]) for n in range(350)))
        pages = []
        original = Client.page

        def counted(client, number, **options):
            if "/v2" in client.base_url:
                pages.append(number)
            return original(client, number, **options)

        with patch.object(Client, "page", counted):
            for _run in range(6):
                start = len(pages)
                with patch.object(
                    provider_pass,
                    "seconds_left",
                    lambda: 60 if len(pages) - start < 2 else 0,  # noqa: B023
                ):
                    connection._sync()
                if connection.provider_ids.filtered("last_full_pass"):
                    break
        self.assertEqual(len(self.documents()), 350)
        self.assertEqual(pages[:4], [1, 2, 3, 4])
        self.assertFalse(any(connection.provider_ids.mapped("failure_count")))

    def test_a_run_that_ran_out_of_time_is_no_failure_and_comes_back(self):
        connection = self.connect()
        self.publish(*(message(n) for n in range(3)))
        with patch.object(provider_pass, "seconds_left", lambda: 0):
            connection._sync()
        self.assertEqual(connection.log_ids[:1].result, "partial")
        self.assertFalse(any(connection.provider_ids.mapped("failure_count")))
        self.assertFalse(connection.error_message)
        wait = connection.next_attempt - fields.Datetime.now()
        self.assertLess(wait.total_seconds(), 120)

    def test_a_file_that_never_arrives_does_not_stop_those_behind_it(self):
        connection = self.connect()
        self.publish(message(1, registered=True), message(2), message(3))
        self.government.faults.add(
            route="content", status=503, message_id="message-1", body="{}"
        )
        connection._sync()
        states = self.documents().mapped("file_ids.state")
        self.assertEqual(
            [d.file_ids.state for d in self.documents()],
            ["failed", "fetched", "fetched"],
            states,
        )

    def test_an_address_that_is_not_approved_never_gets_the_token(self):
        connection = self.connect(fetch_policy="on_open")
        self.publish(message(1))
        connection._sync()
        document = self.documents()
        document.provider_id.sudo().approved = False
        self.government.journal.clear()
        with self.quiet(), self.assertRaisesRegex(UserError, "not approved"):
            document.with_user(self.make_user("clerk")).action_fetch_now()
        self.assertFalse(self.government.journal.count("content"))
        with connection._open_gateway(10) as government:
            with self.assertRaises(BlockedHost):
                government.client(document.provider_id)

    def test_a_refused_login_at_a_button_stops_the_connection_too(self):
        connection = self.connect(fetch_policy="on_open")
        self.publish(message(1))
        connection._sync()
        self.government.accounts.remove(connection.client_id)
        gateway._token_sources.clear()
        refused = None
        with self.quiet():
            try:  # it commits, which assertRaises of Odoo does not survive
                self.documents().action_fetch_now()
            except UserError as error:
                refused = str(error)
        self.assertIn("refused the login", refused or "")
        self.assertEqual(connection.state, "error")

    def test_a_paused_connection_is_not_run(self):
        connection = self.connect()
        self.publish(message(1))
        connection.action_pause()
        connection._sync()
        self.assertFalse(self.documents())

    def test_a_changed_policy_holds_back_what_is_not_fetched_yet(self):
        connection = self.connect()
        self.publish(message(1))
        self.government.faults.add(route="content", status=404, body="{}")
        connection._sync()
        self.assertEqual(self.documents().file_ids.state, "failed")
        connection.fetch_policy = "metadata"
        self.assertEqual(self.documents().file_ids.state, "withheld")
        connection.fetch_policy = "automatic"
        self.assertEqual(self.documents().file_ids.state, "pending")

    def test_people_write_their_work_and_nothing_else(self):
        connection = self.connect()
        self.publish(message(1))
        connection._sync()
        document = self.documents().with_user(self.make_user("clerk"))
        document.write({"deadline": "2026-12-24", "state": "in_progress"})
        other = self.env["res.company"].create({"name": "Andere BV"})
        for values in (
            {"company_id": other.id},
            {"is_unread": False},
            {"body_state": "pending"},
            {"attention_name": "x"},
        ):
            with self.assertRaises(AccessError):
                document.write(values)

    def test_a_manager_moves_neither_mailbox_nor_token(self):
        connection = self.connect()
        self.publish(message(1))
        connection._sync()
        manager = self.make_user("boss", "ebox_enterprise.group_ebox_manager")
        mine = connection.with_user(manager)
        other = self.env["res.company"].create({"name": "Andere BV"})
        manager.company_ids |= other
        for values, kind in (
            ({"company_id": other.id}, UserError),
            ({"environment": "production"}, UserError),
            ({"environment": "custom"}, UserError),
            ({"token_url": "https://other.example/token"}, AccessError),
            ({"state": "draft"}, AccessError),
        ):
            with self.assertRaises(kind):
                mine.write(values)
        with self.assertRaises(AccessError):
            mine.provider_ids[:1].write({"base_url": "https://other.example/e"})

    def test_a_stranger_cannot_start_a_synchronisation(self):
        connection = self.connect()
        employee = self.make_user("employee", "base.group_user")
        with self.assertRaises(AccessError):
            connection.with_user(employee).action_sync()

    def test_official_files_are_not_redirected_published_or_deleted(self):
        connection = self.connect()
        self.publish(message(1))
        connection._sync()
        attachment = self.documents().file_ids.attachment_id
        mine = attachment.with_user(self.make_user("clerk"))
        for values in (
            {"type": "url", "url": "https://other.example/"},
            {"public": True},
            {"mimetype": "text/html"},
        ):
            with self.assertRaises(UserError):
                mine.write(values)
        with self.assertRaises(UserError):
            attachment.sudo().unlink()  # as the chatter does it

    def test_an_added_file_of_a_known_message_is_received(self):
        connection = self.connect()
        first = message(1)
        self.publish(first)
        connection._sync()
        extra = message(
            1,
            attachments=[
                *first.attachments,
                SimAttachment("annex", "annex.txt", "text/plain", False, b"annex"),
            ],
        )
        self.publish(extra)
        clock.advance(31 * 3600)  # the counters tell nothing: the nightly pass does
        connection._sync()
        self.assertEqual(
            self.documents().file_ids.mapped("remote_id"), ["main", "annex"]
        )
        self.assertEqual(set(self.documents().file_ids.mapped("state")), {"fetched"})
