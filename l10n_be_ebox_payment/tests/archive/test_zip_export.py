# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Exporting letters as a ZIP: what the wizard tells, and what its link gives."""

from datetime import timedelta
from unittest.mock import patch

from odoo.exceptions import AccessError, UserError
from odoo.http import Stream
from odoo.tests import Form
from odoo.tools import config

from odoo.addons.ebox_enterprise.lib import zip_stream
from odoo.addons.ebox_enterprise.models.access import attachment as ir_attachment_access
from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER, PDF, message
from odoo.addons.ebox_enterprise.tests.web_case import BOTH, WebCase

from ...models.archive import stream as stream_module
from ...models.archive import zip_archive as archive_module
from ..sharing.sharing_case import GrantMixin
from .zip_case import ZipMixin

URL = "/l10n_be_ebox_payment/zip/"


class TestZipExport(ZipMixin, GrantMixin, WebCase):
    def setUp(self):
        super().setUp()
        self.letters = self.receive(*(message(n) for n in range(1, 5)))

    def wizard(self, documents, user=None, **context):
        """The export that the menu opens, as the user."""
        user = user or self.clerk
        context = {"active_ids": documents.ids, **context}
        action = documents.with_user(user).with_context(**context).action_export_zip()
        return self.env[action["res_model"]].with_user(user).browse(action["res_id"])

    def get(self, wizard, user=None):
        """The answer to the browser that follows the button."""
        self.login(user or self.clerk)
        return self.url_open(f"{URL}{wizard.id}")

    def test_the_chosen_letters_come_in_their_order(self):
        chosen = self.letters[2] + self.letters[0]
        wizard = self.wizard(chosen)
        action = wizard.action_export()
        self.assertEqual(action["url"], f"{URL}{wizard.id}")
        answer = self.get(wizard)
        rows = self.rows(self.opened(answer.content))
        self.assertEqual([row["Subject"] for row in rows], ["Brief 3", "Brief 1"])
        headers = answer.headers
        self.assertEqual(headers["Content-Type"], "application/zip")
        self.assertEqual(int(headers["Content-Length"]), len(answer.content))
        self.assertTrue(headers["Content-Disposition"].startswith("attachment;"))
        self.assertEqual(headers["X-Content-Type-Options"], "nosniff")
        self.assertEqual(headers["Cache-Control"], "private, no-store")

    def test_one_month_of_the_list(self):
        old = self.letters[0]
        old.sudo().receipt_day -= timedelta(days=70)
        wizard = self.wizard(self.letters)
        choice = f"{old.receipt_day:%Y-%m}"
        months = dict(wizard._fields["month"]._description_selection(wizard.env))
        self.assertRegex(months[choice], rf"^\w+ {old.receipt_day.year}$")
        wizard.month = choice
        self.assertEqual(wizard.headline, "1 of the 4 selected letters")
        self.assertEqual(wizard._asked(), old)
        wizard.month = f"{old.receipt_day.year - 1}-{old.receipt_day:%m}"
        self.assertFalse(wizard.can_export)
        with self.assertRaisesRegex(UserError, "none is left"):
            wizard.action_export()

    def test_it_is_said_whether_it_is_the_whole_list(self):
        domain = [("company_id", "=", self.company.id)]
        self.assertEqual(self.wizard(self.letters[0]).headline, "The selected letter")
        some = self.wizard(self.letters[:2], active_domain=domain)
        self.assertEqual(some.headline, "The 2 selected letters")
        every = self.wizard(self.letters, active_domain=domain)
        self.assertEqual(every.headline, "All 4 letters of the list as it is filtered")
        with patch(
            "odoo.addons.l10n_be_ebox_payment.wizards.archive.zip_export.MAX_LETTERS", 3
        ):  # as Odoo cuts off 'Select all'
            cut = self.wizard(self.letters[:3], active_domain=domain)
            self.assertEqual(
                cut.headline, "3 of the 4 letters of the list as it is filtered"
            )

    def test_the_list_is_exported_as_it_is_filtered_and_sorted(self):
        letters = self.env["ebox.document"].with_user(self.clerk)
        domain = [("name", "in", ["Brief 2", "Brief 4"])]
        action = letters.action_export_zip_list(domain, order="name desc")
        wizard = self.env["ebox.zip.export"].with_user(self.clerk)
        wizard = wizard.browse(action["res_id"])
        self.assertIn("All 2 letters of the list", wizard.headline)
        rows = self.rows(self.opened(self.get(wizard).content))
        self.assertEqual([row["Subject"] for row in rows], ["Brief 4", "Brief 2"])
        with self.assertRaisesRegex(UserError, "no letter"):
            letters.action_export_zip_list([("name", "=", "nothing")])

    def test_what_is_missing_is_told_before(self):
        self.letters[:2].file_ids.sudo().write(
            {"attachment_id": False, "state": "withheld"}
        )
        wizard = self.wizard(self.letters)
        self.assertIn("2 files or texts of 2 letters", wizard.missing)
        self.assertIn("2, together", wizard.contents)
        self.assertFalse(self.wizard(self.letters[2]).missing)
        self.assertIn(
            "one file or text of one letter", self.wizard(self.letters[0]).missing
        )

    def test_letters_are_marked_as_shared_once_and_only_when_asked(self):
        partner = self.make_accountant().partner_id
        wizard = self.wizard(self.letters[:2])
        self.assertFalse(wizard.partner_id)
        self.assertFalse(wizard.mark_shared)
        self.get(wizard)
        self.assertFalse(self.letters.share_ids)
        form = Form(self.wizard(self.letters[:2]))
        form.mark_shared = True
        form.partner_id = partner
        wizard = form.save()
        for _turn in range(2):  # also where the browser asks again
            self.get(wizard)
        self.env.invalidate_all()
        self.assertEqual(len(self.letters.share_ids), 2)
        self.assertEqual(self.letters.share_ids.user_id, self.clerk)
        self.assertEqual(self.letters[0].shared_with, partner.name)
        self.assertEqual(len(self.lines(action="zipped")), 6)

    def test_the_accountant_with_an_access_is_proposed(self):
        accountant = self.make_accountant()
        grant = self.grant(accountant)
        wizard = self.wizard(self.letters)
        self.assertEqual(wizard.partner_id, accountant.partner_id)
        self.assertFalse(wizard.mark_shared)  # an own export is shared with nobody
        other = self.make_accountant("another")
        self.grant(other)
        wizard = self.wizard(self.letters)  # which of two, nobody can know
        self.assertFalse(wizard.partner_id or wizard.mark_shared)
        grant.action_revoke()
        self.assertEqual(self.wizard(self.letters).partner_id, other.partner_id)

    def test_letters_that_were_shared_before_can_be_left_out(self):
        partner = self.make_accountant().partner_id
        self.env["ebox.share"]._add(self.letters[:3], "zip", partner)
        form = Form(self.wizard(self.letters))
        self.assertIn("3 of these letters", form.shared)
        form.leave_shared = True
        self.assertEqual(form.headline, "1 of the 4 selected letters")
        rows = self.rows(self.opened(self.get(form.save()).content))
        self.assertEqual([row["Subject"] for row in rows], ["Brief 4"])
        found = self.env["ebox.document"].search(
            [("share_ids", "=", False), ("company_id", "=", self.company.id)]
        )
        self.assertEqual(found, self.letters[3])
        form = Form(self.wizard(self.letters[:3]))
        form.leave_shared = True
        self.assertFalse(form.can_export)
        form.mark_shared = True  # for whom is asked then
        form.partner_id = self.make_accountant("another").partner_id
        self.assertFalse(form.shared)  # not with this one
        self.assertEqual(form.headline, "The 3 selected letters")
        form.partner_id = partner
        with self.assertRaisesRegex(UserError, "none is left"):
            form.save().action_export()

    def test_confidential_letters_are_left_out_until_somebody_ticks_them(self):
        insider = self.make_user(
            "insider", *BOTH, "ebox_enterprise.group_ebox_confidential"
        )
        self.letters[1].sudo().confidential_choice = "closed"
        self.env.flush_all()
        form = Form(self.wizard(self.letters, insider))
        self.assertIn("1 of these letters", form.confidential)
        self.assertEqual(form.headline, "3 of the 4 selected letters")
        form.leave_confidential = False
        self.assertEqual(form.headline, "The 4 selected letters")
        rows = self.rows(self.opened(self.get(form.save(), insider).content))
        self.assertEqual(len(rows), 4)
        alone = self.wizard(self.letters[1], insider)
        self.assertFalse(alone.leave_confidential)
        rows = self.rows(self.opened(self.get(alone, insider).content))
        self.assertEqual([row["Subject"] for row in rows], ["Brief 2"])

    def test_too_much_is_refused_and_the_first_ones_are_offered(self):
        self.env.cr.execute("UPDATE ir_attachment SET file_size = %s", [100 * 2**20])
        self.env.invalidate_all()
        with patch.dict(config.options, limit_time_real=60):  # 30 s at 10 MB
            form = Form(self.wizard(self.letters))
            self.assertIn("4 letters have 401 MB", form.refusal)
            self.assertFalse(form.can_export)
            with self.assertRaisesRegex(UserError, "first 2"):
                form.save().action_export()
            form.first_only = True
            self.assertEqual(form.headline, "2 of the 4 selected letters")
            self.assertTrue(form.can_export)
            wizard = form.save()
            wizard.action_export()
            self.assertEqual(wizard._asked(), self.letters[:2])

    def test_more_letters_than_one_zip_holds_are_refused(self):
        with patch.object(archive_module, "MAX_LETTERS", 3):
            wizard = self.wizard(self.letters)
            self.assertIn("4 letters", wizard.refusal)
            self.assertEqual(wizard.fits, 3)

    def test_who_asks_for_the_head_only_has_exported_nothing(self):
        wizard = self.wizard(self.letters)
        wizard.write({"mark_shared": True})
        self.login(self.clerk)
        quick = f"/ebox_enterprise/download?ids={self.letters[0].id}"
        for address in (f"{URL}{wizard.id}", quick):
            answer = self.url_open(address, method="HEAD", allow_redirects=False)
            self.assertEqual((answer.status_code, answer.content), (405, b""))
        self.assertEqual(self.lines(), [])
        self.assertFalse(self.letters.share_ids)
        self.assertFalse(wizard.started)
        self.assertEqual(self.get(wizard).status_code, 200)
        self.assertEqual(len(self.letters.share_ids), 4)

    def test_the_export_of_another_is_not_found(self):
        wizard = self.wizard(self.letters)
        colleague = self.make_user("colleague", *BOTH)
        stranger = self.make_user("employee", "base.group_user")
        with self.assertRaises(AccessError):
            wizard.with_user(colleague).read(["headline"])
        for user in (colleague, stranger, self.make_accountant()):
            if user.share:
                user.password = user.login
            self.login(user)
            for number in (wizard.id, 2**31 - 1, 2**40, 0):
                answer = self.url_open(f"{URL}{number}")
                self.assertIn(answer.status_code, (403, 404), (user.login, number))
                self.assertNotIn("zip", answer.headers["Content-Type"])
        self.assertFalse(self.lines(action="zipped"))

    def test_letters_of_others_written_into_it_are_refused(self):
        other = self.make_company("Slagerij Web BV", OTHER_NUMBER)
        self.letters[0].sudo().company_id = other
        self.letters[1].sudo().confidential_choice = "closed"
        self.env.flush_all()
        for strange in (self.letters[0], self.letters[1]):
            wizard = self.wizard(self.letters[2])
            wizard.letters = [self.letters[2].id, strange.id]
            with self.assertRaisesRegex(UserError, "Nothing was exported"):
                wizard.action_export()
            answer = self.get(wizard)
            self.assertEqual(answer.status_code, 422)
            self.assertNotIn(strange.name, answer.text)
        for garbage in (None, [], ["1"], [True], [2**40], [[1]], "1", 7, {"a": 1}):
            wizard.letters = garbage
            self.assertEqual(self.get(wizard).status_code, 422, garbage)
        self.assertFalse(self.lines(action="zipped"))

    def test_a_letter_that_became_confidential_since_is_not_given(self):
        wizard = self.wizard(self.letters[:2])
        wizard.action_export()
        self.letters[0].sudo().confidential_choice = "closed"
        self.env.flush_all()
        self.assertTrue(self.letters[0].confidential)
        answer = self.get(wizard)
        self.assertEqual(answer.status_code, 422)
        self.assertNotIn(PDF, answer.content)

    def test_who_loses_a_letter_gets_no_more_of_the_zip(self):
        self.patch(zip_stream, "PAUSE", 0)
        self.patch(zip_stream, "BLOCK", 64)
        quick = self.letters.with_user(self.clerk)._quick_zip()
        for chunks in (quick.chunks, self.wizard(self.letters)._archive().chunks):
            sent = iter(chunks)
            next(sent)
            self.letters[3].sudo().confidential_choice = "closed"
            self.env.flush_all()
            with self.assertRaises(PermissionError):
                next(sent)
            self.letters[3].sudo().confidential_choice = False
            self.env.flush_all()

    def test_a_large_one_is_sent_without_its_length(self):
        with patch.object(stream_module, "READY_LETTERS", 0):
            answer = self.get(self.wizard(self.letters))
        self.assertNotIn("Content-Length", answer.headers)
        self.assertEqual(len(self.rows(self.opened(answer.content))), 4)

    def test_files_of_a_store_that_is_no_disk_of_this_server_are_in_it(self):
        def elsewhere(_binary, _file, _field):
            return Stream(type="elsewhere")

        self.patch(type(self.env["ir.binary"]), "_record_to_stream", elsewhere)
        for most in (2000, 0):  # with its length, and without
            self.patch(stream_module, "READY_LETTERS", most)
            found = self.opened(self.get(self.wizard(self.letters)).content)
            files = [found[row["File"]] for row in self.rows(found)]
            self.assertEqual(files, [PDF] * 4)
        self.assertEqual(self.lines(action="downloaded"), [])

    def test_what_another_store_has_lost_is_listed_as_missing(self):
        lost = self.letters[1].file_ids.attachment_id
        read = type(lost)._file_read

        def elsewhere(_binary, _file, _field):
            return Stream(type="elsewhere")

        def fails(record, name, *given):
            if name == lost.store_fname:
                raise FileNotFoundError(name)
            return read(record, name, *given)

        self.patch(type(self.env["ir.binary"]), "_record_to_stream", elsewhere)
        # of some stores the attachment is empty, others raise what they like
        for reads in (fails, lambda record, name, *given: read(record, name)[:-1]):
            self.env.invalidate_all()
            complete = []
            archive = self.letters._archive(complete=complete)
            self.assertIsNone(archive.length)
            with patch.object(type(lost), "_file_read", reads):
                found = self.opened(b"".join(archive.chunks))
            gone = [row for row in self.rows(found) if "file store" in row["Check"]]
            self.assertEqual(len(self.rows(found)), 4)
            self.assertIn("file store", found["Not in this ZIP file.txt"].decode())
            self.assertEqual(len(complete) + len(gone), 4)
            self.assertIn(self.letters[1].name, [row["Subject"] for row in gone])
            self.assertNotIn(self.letters[1].id, complete)
            self.env.invalidate_all()

    def test_no_request_says_that_a_download_is_noted_already(self):
        file = self.letters[0].file_ids.attachment_id
        forged = file.with_user(self.clerk).with_context(ebox_noted=True)
        with patch.object(ir_attachment_access, "_is_download", lambda: False):
            forged._to_http_stream()
            self.assertEqual(len(self.lines(action="previewed")), 1)

    def test_who_is_not_logged_in_is_sent_to_the_login(self):
        wizard = self.wizard(self.letters)
        self.env.flush_all()
        answer = self.url_open(f"{URL}{wizard.id}", allow_redirects=False)
        self.assertEqual(answer.status_code, 303)
        self.assertIn("/web/login", answer.headers["Location"])
