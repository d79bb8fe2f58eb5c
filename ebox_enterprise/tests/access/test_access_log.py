# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What people do with letters is on record."""

from unittest.mock import patch

from odoo.exceptions import AccessError, UserError

from ...ebox_simulator import SimAttachment
from ...lib import clock
from ..common import OTHER_NUMBER, PDF, message
from .access_log_case import ALL, EXPORT, MANAGER, AccessLogCase


class TestWhatIsLogged(AccessLogCase):
    def test_the_machine_logs_nothing(self):
        documents = self.receive(message(1, body={"nl": "Tekst"}), message(2))
        self.assertTrue(documents.file_ids.attachment_id.mapped("raw"))
        documents.write({"deadline": "2026-12-01"})
        self.assertEqual(self.lines(), [])

    def test_who_saw_a_letter_once_a_day(self):
        document = self.receive()[0]
        for user in (self.clerk, self.clerk, self.manager):
            document.with_user(user).action_mark_opened()
        clock.advance(24 * 3600)
        document.with_user(self.clerk).action_mark_opened()
        self.assertEqual(
            self.lines(),
            [
                ("clerk", "opened", False),
                ("manager", "opened", False),
                ("clerk", "opened", False),
            ],
        )

    def test_a_line_says_who_when_and_what_by_itself(self):
        document = self.receive()[0]
        document.with_user(self.clerk).action_mark_opened()
        line = self.env["ebox.access.log"].search([])
        self.assertEqual(line.user_name, f"{self.clerk.name} (clerk)")
        self.assertEqual(line.document_name, document.with_context(lang="en_US").name)
        self.assertEqual(line.remote_id, "message-1")
        self.assertEqual(line.company_id, self.company)
        self.assertLess((clock.now() - line.date).total_seconds(), 60)
        self.assertFalse(line.address)  # not in a request

    def test_what_a_person_had_fetched(self):
        document = self.receive(message(1), fetch_policy="on_open")
        document.with_user(self.clerk).action_fetch_now()
        document.with_user(self.clerk).action_fetch_now()
        log = self.lines()
        self.assertEqual(log[0], ("clerk", "fetched", "letter-1.pdf"))
        self.assertEqual(len([line for line in log if "letter-1" in line[2]]), 1)

    def test_what_cannot_be_asked_for_was_not_fetched(self):
        document = self.receive(message(1), fetch_policy="on_open")
        document.connection_id.state = "paused"
        with self.assertRaises(UserError):
            document.with_user(self.clerk).action_fetch_now()
        self.assertEqual(self.lines(), [])

    def test_hiding_and_showing(self):
        document = self.receive(message(1))
        document.with_user(self.clerk).action_hide_at_source()
        document.with_user(self.clerk).action_show_at_source()
        self.assertEqual(
            self.lines(), [("clerk", "hidden", False), ("clerk", "shown", False)]
        )

    def test_what_the_registry_refused_was_not_hidden(self):
        document = self.receive(message(1))
        self.government.faults.add(route="hide", status=503)
        with self.quiet():
            try:
                document.with_user(self.clerk).action_hide_at_source()
                self.fail("the registry was not asked")
            except UserError:
                self.assertEqual(self.lines(), [])

    def test_work_on_a_letter(self):
        document = self.receive(message(1)).with_user(self.clerk)
        document.action_start()
        document.action_start()  # nothing changes
        document.deadline = "2026-12-01"
        document.write({"deadline": "2026-12-05", "responsible_id": self.manager.id})
        document.action_mark_unread()
        name, other = self.clerk.name, self.manager.name
        self.assertEqual(
            self.lines(),
            [
                ("clerk", "assigned", f"Responsible set to {name}"),
                ("clerk", "deadline_changed", "Deadline set to 12/01/2026"),
                (
                    "clerk",
                    "assigned",
                    f"Responsible changed from {name} to {other}",
                ),
                (
                    "clerk",
                    "deadline_changed",
                    "Deadline changed from 12/01/2026 to 12/05/2026",
                ),
                ("clerk", "marked_unread", False),
            ],
        )

    def test_who_decides_who_may_see_a_letter(self):
        insider = self.make_user("insider", ALL)
        document = self.receive(message(1)).with_user(insider)
        document.confidential_choice = "closed"
        document.reader_ids = self.clerk
        document.reader_ids = self.clerk | self.manager
        names = f"{self.clerk.name}, {self.manager.name}"
        self.assertEqual(
            self.lines(),
            [
                (
                    "insider",
                    "readers_changed",
                    "Confidentiality set to Confidential",
                ),
                ("insider", "readers_changed", f"Readers set to {self.clerk.name}"),
                (
                    "insider",
                    "readers_changed",
                    f"Readers changed from {self.clerk.name} to {names}",
                ),
            ],
        )

    def test_add_ons_name_the_fields_they_want_logged(self):
        document = self.receive(message(1)).with_user(self.clerk)
        kind = type(self.env["ebox.document"])
        with patch.object(kind, "_logged_fields", lambda self: {"state": "shared"}):
            document.with_context(ebox_done_confirmed=True).action_done()
        self.assertEqual(
            self.lines(), [("clerk", "shared", "State changed from New to Done")]
        )

    def test_exports_with_the_names_of_the_fields(self):
        documents = self.receive()
        documents.with_user(self.clerk).export_data(["name", "sender_id/name"])
        documents[0].file_ids.with_user(self.clerk).export_data(["name"])
        self.assertEqual(
            self.lines(documents[0]),
            [
                ("clerk", "exported", "Exported: Subject, Sender / Name"),
                ("clerk", "exported", "Exported: Files / File name"),
            ],
        )
        self.assertEqual(len(self.lines(documents[1])), 1)

    def test_other_code_notes_what_it_does(self):
        documents = self.receive()
        documents.with_user(self.clerk)._note_access("shared", "accountant")
        self.assertEqual(self.lines(), [("clerk", "shared", "accountant")] * 2)

    def test_an_opening_that_shows_the_main_file_is_one_line(self):
        document = self.receive(message(1))
        main = document.message_main_attachment_id.with_user(self.clerk)
        document.with_user(self.clerk).action_mark_opened()
        main._ebox_note_bytes("previewed")
        self.assertEqual(self.lines(), [("clerk", "opened", False)])
        main._ebox_note_bytes("downloaded")
        clock.advance(11 * 60)
        main._ebox_note_bytes("previewed")
        self.assertEqual(
            [line[1] for line in self.lines()], ["opened", "downloaded", "previewed"]
        )

    def test_another_file_than_the_main_one_is_told_of(self):
        files = [
            SimAttachment(name, f"{name}.pdf", "application/pdf", name == "brief", PDF)
            for name in ("brief", "bijlage")
        ]
        document = self.receive(message(1, attachments=files))
        document.with_user(self.clerk).action_mark_opened()
        for file in document.file_ids.attachment_id.with_user(self.clerk):
            file._ebox_note_bytes("previewed")
        self.assertEqual([line[1] for line in self.lines()], ["opened", "previewed"])

    def test_a_line_speaks_the_language_of_who_reads_it(self):
        for code in ("nl_BE", "fr_BE"):
            self.env["res.lang"]._activate_lang(code)
        document = self.receive(message(1)).with_user(self.clerk)
        document.deadline = "2026-12-01"
        insider = self.make_user("insider", ALL)
        document.with_user(insider).with_context(lang="fr_BE").write(
            {"deadline": "2026-12-05", "confidential_choice": "open"}
        )
        document._note_access("previewed", "letter-1.pdf")
        document._note_access("fetched", {"kind": "text"})
        log = self.env["ebox.access.log"].search([], order="id")
        told = {code: log.with_context(lang=code) for code in ("nl_BE", "fr_BE")}
        self.assertEqual(
            told["nl_BE"].mapped("sentence"),
            [
                "Deadline ingevuld: 01/12/2026",
                "Deadline gewijzigd van 01/12/2026 naar 05/12/2026",
                "Vertrouwelijkheid ingevuld: Voor iedereen",
                "letter-1.pdf bekeken",
                "De tekst van de brief laten ophalen uit de e-Box",
            ],
        )
        self.assertIn("01/12/2026 », devenu « 05/12/2026", told["fr_BE"][1].sentence)
        for line in log:
            readers = (line.with_context(lang=code) for code in told)
            words = {line.sentence, *(each.sentence for each in readers)}
            self.assertEqual(len(words), 3, words)
            self.assertNotIn("2026-", str(words))

    def test_a_line_is_found_by_what_is_in_it(self):
        document = self.receive(message(1)).with_user(self.clerk)
        document.responsible_id = self.manager
        document._note_access("previewed", "letter-1.pdf")
        log = self.env["ebox.access.log"]
        for text, action in ((self.manager.name, "assigned"), ("r-1", "previewed")):
            found = log.search([("sentence", "ilike", text)])
            self.assertEqual(found.mapped("action"), [action])


class TestTheLogItself(AccessLogCase):
    def setUp(self):
        super().setUp()
        self.documents_ = self.receive()
        self.documents_.with_user(self.clerk).action_mark_opened()
        self.log = self.env["ebox.access.log"].search([])

    def seen_by(self, user):
        self.env.invalidate_all()
        return self.env["ebox.access.log"].with_user(user).search([])

    def test_it_only_grows_for_the_superuser_too(self):
        line = self.log[0]
        self.assertTrue(line.env.su)
        values = {"document_id": self.documents_[0].id, "company_id": self.company.id}
        values |= {"user_name": "x", "action": "opened", "date": clock.now()}
        for change in (
            lambda: line.write({"user_name": "somebody else"}),
            lambda: line._write({"user_name": "somebody else"}),
            lambda: line._write_multi([{"user_name": "somebody else"}]),
            lambda: line.update({"user_name": "somebody else"}),
            lambda: setattr(line, "details", "x"),
            line.unlink,
            line.copy,
            lambda: self.log.create(values),
            lambda: self.log.with_context(ebox_access_log=True).create(values),
        ):
            with self.assertRaises(UserError):
                change()
        loaded = self.log.load(["user_name", "action"], [["x", "opened"]])
        self.assertFalse(loaded["ids"])
        self.env.invalidate_all()
        self.assertEqual(self.log.mapped("user_name"), [self.log[0].user_name] * 2)

    def test_managers_see_it_and_nobody_changes_it(self):
        self.assertEqual(self.seen_by(self.manager), self.log)
        line = self.log.with_user(self.manager)[0]
        for change in (
            lambda: line.write({"details": "x"}),
            line.unlink,
            line.copy,
            lambda: line.create({"user_name": "x"}),
        ):
            with self.assertRaises(UserError):
                change()

    def test_users_do_not_see_it(self):
        with self.assertRaises(AccessError):
            self.seen_by(self.clerk)

    def test_another_company_sees_nothing(self):
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        stranger = self.make_user("stranger", MANAGER, EXPORT, company=other)
        self.assertFalse(self.seen_by(stranger))
        for ask in (
            lambda: self.log.with_user(stranger).read(["details"]),
            lambda: self.log.with_user(stranger).export_data(["user_name"]),
        ):
            with self.assertRaises(AccessError):
                ask()

    def test_it_follows_the_rules_of_its_letter(self):
        hidden = self.documents_[0]
        self.env["ir.rule"].create(
            {
                "name": "one letter is hidden",
                "model_id": self.env["ir.model"]._get_id("ebox.document"),
                "domain_force": [("remote_id", "!=", hidden.remote_id)],
            }
        )
        visible = self.seen_by(self.manager)
        self.assertEqual(visible.document_id, self.documents_ - hidden)
        lost = (self.log - visible).with_user(self.manager)
        with self.assertRaises(AccessError):
            lost.read(["document_name"])
        grouped = visible.formatted_read_group([], ["action"], ["__count"])
        self.assertEqual(grouped[0]["__count"], 1)

    def test_a_line_outlives_its_letter_and_its_person(self):
        line = self.log.filtered(lambda r: r.document_id == self.documents_[0])
        told = (line.document_name, line.remote_id, line.user_name)
        self.documents_[0].file_ids.sudo().unlink()
        self.documents_[0].sudo().unlink()
        self.env.cr.execute("DELETE FROM res_users WHERE id = %s", [self.clerk.id])
        self.env.invalidate_all()
        self.assertTrue(line.exists())
        self.assertFalse(line.document_id or line.user_id)
        self.assertEqual((line.document_name, line.remote_id, line.user_name), told)
        # whether it was confidential is not known any more
        self.assertNotIn(line, self.seen_by(self.manager))
        self.assertIn(line, self.seen_by(self.make_user("keeper", MANAGER, ALL)))

    def test_lines_of_confidential_mail_are_for_those_who_see_it(self):
        letter = self.documents_[0]
        letter.confidential_choice = "closed"
        visible = self.seen_by(self.manager)
        self.assertEqual(visible.document_id, self.documents_ - letter)
        self.assertEqual(self.seen_by(self.make_user("x", MANAGER, ALL)), self.log)
        letter.reader_ids = self.manager
        self.assertEqual(self.seen_by(self.manager), self.log)

    def test_it_can_be_filtered_and_exported(self):
        log = self.seen_by(self.manager)
        rows = log.export_data(["date", "user_name", "action", "document_name"])
        self.assertEqual(len(rows["datas"]), 2)
        self.assertEqual(rows["datas"][0][2], "Opened")
        action = self.documents_[0].with_user(self.manager).action_view_access_log()
        self.assertEqual(len(log.search(action["domain"])), 1)
        self.assertEqual(action["res_model"], log._name)

    def test_its_list_is_cheap(self):
        self.env.invalidate_all()
        log = self.env["ebox.access.log"].with_user(self.manager)
        log.search([], limit=80)  # rules and rights are cached now
        with self.assertQueryCount(2):
            log.search_fetch([], ["date", "user_name", "document_name"], limit=80)
            self.env.flush_all()
