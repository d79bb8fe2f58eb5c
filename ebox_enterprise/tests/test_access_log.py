"""What people do with letters is on record (issue: security, audit)."""

from unittest.mock import patch

from odoo.exceptions import AccessError, UserError

from .. import clock
from .common import OTHER_NUMBER, PDF, EboxCase, message

USER = "ebox_enterprise.group_ebox_user"
MANAGER = "ebox_enterprise.group_ebox_manager"
ALL = "ebox_enterprise.group_ebox_confidential"
EXPORT = "base.group_allow_export"


class AccessLogCase(EboxCase):
    def setUp(self):
        super().setUp()
        self.clerk = self.make_user("clerk", USER, EXPORT)
        self.manager = self.make_user("manager", MANAGER, EXPORT)

    def receive(self, *messages, **values):
        connection = self.connect(**values)
        self.publish(*(messages or (message(1), message(2))))
        connection._sync()
        return self.documents(company_id=self.company.id)

    def lines(self, documents=None):
        """The log, the oldest first: (login, action, details)."""
        domain = [("document_id", "in", documents.ids)] if documents else []
        log = self.env["ebox.access.log"].search(domain, order="id")
        return [(line.user_id.login, line.action, line.details) for line in log]

    def asks_as(self, user, records):
        """These records in a request of their own of this user."""
        self.env.invalidate_all()
        return records.with_user(user)


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
                ("clerk", "assigned", f"Responsible: – -> {name}"),
                ("clerk", "deadline_changed", "Deadline: – -> 2026-12-01"),
                ("clerk", "assigned", f"Responsible: {name} -> {other}"),
                ("clerk", "deadline_changed", "Deadline: 2026-12-01 -> 2026-12-05"),
                ("clerk", "marked_unread", False),
            ],
        )

    def test_add_ons_name_the_fields_they_want_logged(self):
        document = self.receive(message(1)).with_user(self.clerk)
        kind = type(self.env["ebox.document"])
        with patch.object(kind, "_logged_fields", lambda self: {"state": "shared"}):
            document.action_done()
        self.assertEqual(self.lines(), [("clerk", "shared", "State: New -> Done")])

    def test_exports_with_the_names_of_the_fields(self):
        documents = self.receive()
        documents.with_user(self.clerk).export_data(["name", "sender_id/name"])
        documents[0].file_ids.with_user(self.clerk).export_data(["name"])
        self.assertEqual(
            self.lines(documents[0]),
            [
                ("clerk", "exported", "name, sender_id/name"),
                ("clerk", "exported", "file_ids/name"),
            ],
        )
        self.assertEqual(len(self.lines(documents[1])), 1)

    def test_other_code_notes_what_it_does(self):
        documents = self.receive()
        documents.with_user(self.clerk)._note_access("shared", "accountant")
        self.assertEqual(self.lines(), [("clerk", "shared", "accountant")] * 2)


class TestBytes(AccessLogCase):
    """No bytes of a letter without a line, whatever way they take."""

    def setUp(self):
        super().setUp()
        self.document = self.receive(message(1))
        self.attachment = self.document.file_ids.attachment_id

    def assert_logged(self, count=1):
        line = ("clerk", "downloaded", "letter-1.pdf")
        self.assertEqual(self.lines(), [line] * count)

    def asks(self):
        return self.asks_as(self.clerk, self.attachment)

    def test_reading_the_bytes(self):
        self.assertEqual(self.asks().read(["raw"])[0]["raw"], PDF)
        self.assert_logged()
        self.assertTrue(self.asks().read(["datas"])[0]["datas"])
        self.assert_logged()  # within some minutes it is one reading
        clock.advance(11 * 60)
        self.assertTrue(self.asks().read(["datas"])[0]["datas"])
        self.assert_logged(2)

    def test_searching_and_reading_the_bytes(self):
        domain = [("id", "=", self.attachment.id)]
        rows = self.env["ir.attachment"].with_user(self.clerk)
        self.env.invalidate_all()
        self.assertTrue(rows.search_read(domain, ["datas"])[0]["datas"])
        self.assert_logged()

    def test_reading_them_through_the_letter(self):
        document = self.asks_as(self.clerk, self.document)
        nested = {"fields": {"datas": {}}}
        read = document.web_read({"message_main_attachment_id": nested})
        self.assertTrue(read[0]["message_main_attachment_id"]["datas"])
        self.assert_logged()

    def test_exporting_them(self):
        path = "file_ids/attachment_id/datas"
        document = self.asks_as(self.clerk, self.document)
        self.assertTrue(document.export_data([path])["datas"][0][0])
        self.assertIn(("clerk", "downloaded", "letter-1.pdf"), self.lines())
        self.assertIn(("clerk", "exported", path), self.lines())

    def test_copying_them(self):
        copy = self.asks().copy({"res_model": False, "res_id": 0})
        self.assertEqual(copy.raw, PDF)
        self.assert_logged()

    def test_their_words(self):
        self.asks().read(["index_content"])
        self.assert_logged()
        clock.advance(11 * 60)
        self.asks().read(["db_datas"])
        self.assert_logged(2)

    def test_in_the_database(self):
        self.env["ir.config_parameter"].set_param("ir_attachment.location", "db")
        raw = self.attachment.raw
        self.env.cr.execute(
            "UPDATE ir_attachment SET db_datas = %s, store_fname = NULL WHERE id = %s",
            [raw, self.attachment.id],
        )
        self.assertEqual(self.asks().raw, raw)
        self.assert_logged()

    def test_the_bytes_that_the_system_has_read_before(self):
        self.attachment.sudo().mapped("raw")
        attachment = self.attachment.with_user(self.clerk)
        self.assertEqual(attachment.raw, PDF)
        self.assertTrue(attachment.datas)
        self.assert_logged()

    def test_names_and_sizes_are_no_bytes(self):
        self.asks().read(["name", "file_size", "mimetype", "checksum"])
        self.asks_as(self.clerk, self.document).file_ids.read(["name", "size"])
        self.assertEqual(self.lines(), [])

    def test_what_people_add_to_a_letter_counts_too(self):
        added = self.env["ir.attachment"].create(
            {
                "name": "nota.txt",
                "raw": b"nota",
                "res_model": "ebox.document",
                "res_id": self.document.id,
            }
        )
        self.assertEqual(self.asks_as(self.clerk, added).raw, b"nota")
        self.assertEqual(self.lines(), [("clerk", "downloaded", "nota.txt")])

    def test_other_files_of_odoo_are_left_alone(self):
        other = self.env["ir.attachment"].with_user(self.clerk)
        other = other.create({"name": "x", "raw": b"x"})
        self.env.invalidate_all()
        self.assertEqual(other.raw, b"x")
        self.assertEqual(self.lines(), [])

    def test_putting_an_official_file_into_a_message(self):
        writer = self.make_user("writer", USER, "base.group_partner_manager")
        partner = self.clerk.partner_id.with_user(writer)
        partner.message_post(body="x", attachment_ids=self.attachment.ids)
        partner.message_post(body="without")
        where = f"letter-1.pdf ({partner.name})"
        self.assertEqual(self.lines(), [("writer", "shared", where)])

    def test_strangers_get_neither_bytes_nor_a_line(self):
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        stranger = self.make_user("stranger", USER, company=other)
        for fields in (["raw"], ["datas"], ["index_content"]):
            with self.assertRaises(AccessError):
                self.asks_as(stranger, self.attachment).read(fields)
        self.assertEqual(self.lines(), [])

    def test_without_the_line_there_are_no_bytes(self):
        log = type(self.env["ebox.access.log"])
        with patch.object(log, "_add", side_effect=RuntimeError("full disk")):
            for ask in (
                lambda: self.asks().read(["raw"]),
                lambda: self.asks().read(["datas"]),
                lambda: self.asks().copy({"res_model": False, "res_id": 0}),
                lambda: self.document.with_user(self.clerk).export_data(["name"]),
                lambda: self.document.with_user(self.clerk).action_mark_opened(),
            ):
                with self.assertRaises(RuntimeError):
                    ask()


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
        if self.env.ref(ALL, raise_if_not_found=False):
            keeper = self.make_user("keeper", MANAGER, ALL)
            self.assertIn(line, self.seen_by(keeper))

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
