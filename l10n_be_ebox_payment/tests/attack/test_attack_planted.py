# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A file that a person plants on a letter never becomes what the sender sent."""

from contextlib import suppress

from odoo.exceptions import AccessError, UserError

from odoo.addons.ebox_enterprise.tests.common import message
from odoo.addons.ebox_enterprise.tests.document.test_elsewhere import BODY
from odoo.addons.ebox_enterprise.tests.reading.test_letter_text import pdf_of

from ..letter_case import IBAN, OTHER_IBAN, LetterCase, demand

MANAGER = "ebox_enterprise.group_ebox_manager"
SEES_ALL = "ebox_enterprise.group_ebox_confidential"
PLANTED = (
    "Betaalverzoek",
    "Gelieve dit bedrag te betalen.",
    "Te betalen bedrag: 999,00 EUR",
    f"Rekening: {OTHER_IBAN}",
    "Mededeling: +++090/9337/55493+++",
)


class TestAttackPlanted(LetterCase):
    def setUp(self):
        super().setUp()
        self.people = {
            "clerk": self.clerk,
            "manager": self.make_user("manager", MANAGER, SEES_ALL),
            "billing": self.make_user(
                "billing",
                "ebox_enterprise.group_ebox_user",
                "account.group_account_invoice",
            ),
        }

    def each(self, letter):
        """This letter as each kind of person who may work on it."""
        for name, user in self.people.items():
            with self.subTest(name):
                yield letter.with_user(user)

    def plant(self, letter, *lines):
        """A PDF that this letter's user uploads to it."""
        return self.env(user=letter.env.user)["ir.attachment"].create(
            {
                "name": "planted.pdf",
                "raw": pdf_of(*(lines or PLANTED)),
                "res_model": "ebox.document",
                "res_id": letter.id,
            }
        )

    def assert_official(self, letter, main):
        self.connection._sync()
        self.env.invalidate_all()
        letter = letter.sudo()
        self.assertEqual(letter.message_main_attachment_id, main)
        self.assertEqual((letter.iban, letter.amount), (IBAN, 121.0))
        self.assertFalse(letter.document_added)
        told = " ".join(letter.message_ids.mapped(lambda m: m.body or ""))
        self.assertNotIn("changed what this letter asks", told)

    def test_on_a_letter_with_files_by_every_way(self):
        letter = self.receive(demand())
        main = letter.message_main_attachment_id
        for mine in self.each(letter):
            planted = self.plant(mine)
            with self.assertRaises(UserError):
                mine.action_add_document(planted.ids)
            with self.assertRaises(AccessError):
                mine.message_main_attachment_id = planted
            with self.assertRaises(AccessError):
                mine.message_main_attachment_id = False
            planted.register_as_main_attachment()
            mine.message_post(body="x", attachment_ids=planted.ids)
            mine.sudo()._read_again()
            self.assert_official(letter, main)

    def test_on_a_letter_without_files_that_is_not_elsewhere(self):
        """What is posted in the chatter is no letter, also where there is no file."""
        letter = self.receive(message(1, attachments=[], body={"nl": "Alleen tekst."}))
        for mine in self.each(letter):
            planted = self.plant(mine)
            planted._post_add_create()
            mine.message_post(body="x", attachment_ids=planted.ids)
            with self.assertRaises(UserError):
                mine.action_add_document(planted.ids)
            mine.sudo()._read_again()
            self.connection._sync()
            self.assertFalse(letter.message_main_attachment_id)
            self.assertFalse(letter.iban)

    def test_what_is_added_leads_to_no_other_site(self):
        for number, claimed in enumerate(
            (
                {"type": "url", "url": "https://evil.example/x"},
                {"mimetype": "text/html"},
            )
        ):
            letter = self.receive(message(number + 1, attachments=[], body=BODY))[-1:]
            mine = letter.with_user(self.clerk)
            planted = self.plant(mine, "Aanslag")
            planted.write(claimed)
            mine.action_add_document(planted.ids)
            told = (planted.type, planted.url, planted.mimetype)
            self.assertEqual(told, ("binary", False, "application/pdf"))

    def test_nobody_marks_a_file_as_added_himself(self):
        letter = self.receive(message(1, attachments=[], body=BODY))
        marks = {"ebox_added_on": "2026-01-01 00:00:00", "ebox_added_by_id": 1}
        for mine in self.each(letter):
            planted = self.plant(mine)
            with self.assertRaises(AccessError):
                planted.write(marks)
            values = {"name": "x", "res_model": "ebox.document", "res_id": letter.id}
            with self.assertRaises(AccessError):
                planted.create({**values, **marks})
            context = {f"default_{name}": value for name, value in marks.items()}
            with suppress(AccessError):
                planted.with_context(**context).create({**values, "raw": b"%PDF-"})
            self.assertFalse(letter._added_files())
        self.assertTrue(letter.is_elsewhere)

    def test_what_was_added_says_by_whom_and_stays_as_it_was(self):
        letter = self.receive(message(1, attachments=[], body=BODY))
        mine = letter.with_user(self.clerk)
        added = self.plant(mine, "Aanslag", "Bedrag 12")
        mine.action_add_document(added.ids)
        self.assertEqual(letter._added_files(), added)
        [told] = mine.added_files
        self.assertIn(self.clerk.name, told["added"])
        self.assertIn(self.clerk.name, letter._zip_letters()[0].parts[0].name)
        log = self.env["ebox.access.log"].search(
            [("document_id", "=", letter.id), ("action", "=", "document_added")]
        )
        self.assertEqual((log.user_id, log.details), (self.clerk, "planted.pdf"))
        for other in self.each(letter):
            file = added.with_user(other.env.user)
            for values in ({"raw": b"%PDF-2"}, {"name": "x"}, {"res_id": 1}):
                with self.assertRaises(UserError):
                    file.write(values)
            second = self.plant(other)
            with self.assertRaises(UserError):
                other.action_add_document(second.ids)
            with self.assertRaises(AccessError):
                other.message_main_attachment_id = second

    def test_the_wrong_document_is_removed_with_a_trace(self):
        letter = self.receive(message(1, attachments=[], body=BODY))
        mine = letter.with_user(self.clerk)
        mine.action_add_document(self.plant(mine).ids)
        self.connection._sync()
        self.assertEqual(letter.iban, OTHER_IBAN)
        self.assertIn(self.clerk.name, letter.message_ids[0].body)
        letter._added_files().with_user(self.people["manager"]).unlink()
        self.assertTrue(letter.is_elsewhere)
        self.assertFalse(letter.message_main_attachment_id)
        self.assertIn(self.people["manager"].name, letter.message_ids[0].body)
        self.connection._sync()
        self.assertFalse(letter.iban)
        mine.action_add_document(self.plant(mine, "Aanslag").ids)
        self.assertFalse(letter.is_elsewhere)

    def test_an_official_file_comes_before_an_added_one(self):
        letter = self.receive(message(1, attachments=[], body=BODY))
        mine = letter.with_user(self.clerk)
        mine.action_add_document(self.plant(mine).ids)
        self.publish(demand(1, body=BODY))
        # the registry's own counters may be the same within one second
        self.connection.provider_ids.last_full_pass = False
        self.connection._sync()
        main = letter.message_main_attachment_id
        self.assertEqual(main, letter.file_ids.attachment_id)
        self.assertNotIn(letter._added_files(), letter._readable_attachments())

    def test_another_official_file_is_chosen_with_a_trace(self):
        letter = self.receive(demand())
        main = letter.file_ids.attachment_id
        letter.sudo().message_main_attachment_id = False
        letter.with_user(self.clerk).message_main_attachment_id = main
        self.assertIn(self.clerk.name, letter.message_ids[0].body)
        log = self.env["ebox.access.log"].search(
            [("document_id", "=", letter.id), ("action", "=", "main_changed")]
        )
        self.assertEqual(log.user_id, self.clerk)

    def test_an_update_marks_what_was_added_before(self):
        letters = self.receive(
            message(1, attachments=[], body=BODY), demand(2, body=BODY)
        )
        official = letters[1].message_main_attachment_id
        files = []
        for letter in letters:  # as the version before did
            mine = letter.with_user(self.clerk)
            file = self.plant(mine)
            mine.sudo().message_post(body="added", attachment_ids=file.ids)
            values = {"message_main_attachment_id": file.id, "document_added": True}
            mine.sudo().write(values)
            files.append(file)
        letters._mark_added_before()
        self.assertEqual(letters[0]._added_files(), files[0])
        self.assertEqual(files[0].sudo().ebox_added_by_id, self.clerk)
        self.assertEqual(letters[0].message_main_attachment_id, files[0])
        self.assertEqual(letters[1].message_main_attachment_id, official)
