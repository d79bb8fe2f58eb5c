# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from unittest.mock import patch

from odoo.exceptions import AccessError

from ..common import OTHER_NUMBER, EboxCase, message

MODELS = [
    "ebox.connection",
    "ebox.certificate",
    "ebox.provider",
    "ebox.document",
    "ebox.document.file",
    "ebox.sync.log",
]


class TestAccess(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.publish(message(1), message(2))
        self.connection._sync()

    def test_another_company_sees_nothing(self):
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        stranger = self.make_user(
            "stranger", "ebox_enterprise.group_ebox_manager", company=other
        )
        for name in MODELS:
            records = self.env[name].search([("company_id", "=", self.company.id)])
            self.assertTrue(records, name)
            theirs = self.env[name].with_user(stranger)
            self.assertFalse(theirs.search([]), name)
            with self.assertRaises(AccessError):
                records.with_user(stranger).read(["id", "company_id"])
        attachment = self.documents().file_ids.attachment_id.with_user(stranger)
        with self.assertRaises(AccessError):
            attachment.read(["name", "raw"])
        with self.assertRaises(AccessError):
            self.documents().with_user(stranger).action_mark_opened()

    def test_a_wizard_is_that_of_the_person_who_opened_it(self):
        manager = "ebox_enterprise.group_ebox_manager"
        one, other = self.make_user("one", manager), self.make_user("other", manager)
        for name in ("ebox.assign", "ebox.disconnect", "ebox.certificate.upload"):
            values = {"connection_id": self.connection.id}
            if name == "ebox.assign":
                values = {"document_ids": self.documents().ids}
            model = self.env[name].with_user(one)
            with patch.object(type(model), "_take", create=True):  # the files
                wizard = model.create(values)
            self.assertEqual(wizard.search([]), wizard)
            self.assertFalse(wizard.with_user(other).search([]))
            with self.assertRaises(AccessError):
                wizard.with_user(other).read()

    def test_a_wizard_tells_nothing_of_another_company(self):
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        manager = "ebox_enterprise.group_ebox_manager"
        stranger = self.make_user("stranger", manager, company=other)
        values = {"connection_id": self.connection.id}
        self.documents().file_ids.write({"state": "pending"})
        model = self.env["ebox.disconnect"].with_user(stranger)
        with self.assertRaises(AccessError):
            model.create(values)
        wizard = model.sudo().create(values).sudo(False)  # as code of ours could
        for name in ("client_id", "environment"):
            with self.assertRaises(AccessError):
                wizard.read([name])
        self.assertFalse(wizard.backlog_count)
        with self.assertRaises(AccessError):
            wizard.action_disconnect()
        with self.assertRaises(AccessError):
            model.onchange({**values}, [], {"client_id": {}})
        upload = self.env["ebox.certificate.upload"].with_user(stranger)
        self.assertFalse(upload.new(values).has_current)

    def test_an_employee_without_the_group_sees_nothing(self):
        employee = self.make_user("employee", "base.group_user")
        for name in [*MODELS, "ebox.sender", "ebox.message.type"]:
            with self.assertRaises(AccessError):
                self.env[name].with_user(employee).search([])
        with self.assertRaises(AccessError):
            self.documents().file_ids.attachment_id.with_user(employee).read(["raw"])

    def test_a_user_works_on_mail_but_does_not_configure(self):
        user = self.make_user("clerk")
        document = self.documents()[0].with_user(user)
        document.action_start()
        self.assertEqual(document.responsible_id, user)
        document.with_context(ebox_done_confirmed=True).action_done()
        connection = self.connection.with_user(user)
        self.assertEqual(connection.state, "connected")
        for action in (
            lambda: connection.write({"state": "paused"}),
            lambda: connection.action_pause(),
            lambda: connection.certificate_ids.read(["pem"]),
            lambda: connection.provider_ids.action_approve(),
            lambda: document.unlink(),
            lambda: document.copy(),
        ):
            with self.assertRaises(AccessError):
                action()

    def test_only_seeing_the_form_counts_as_read_by_a_person(self):
        user = self.make_user(
            "clerk", "ebox_enterprise.group_ebox_user", "base.group_allow_export"
        )
        document = self.documents()[0].with_user(user)
        document.read()
        document.search_read([])
        document.export_data(["name"])
        self.assertTrue(document.is_unread)
        self.assertTrue(document.action_mark_opened())
        self.assertEqual(document.opened_by_id, user)
        self.assertFalse(document.is_unread)
        second = self.make_user("second")
        self.assertFalse(document.with_user(second).action_mark_opened())
        self.assertEqual(document.opened_by_id, user)
        document.action_mark_unread()
        self.assertTrue(document.is_unread)
        self.assertFalse(document.opened_by_id)

    def test_reading_by_the_machine_is_not_reading_by_a_person(self):
        document = self.documents()[0]
        self.connection._sync()
        self.assertTrue(document.read_at_source)
        self.assertTrue(document.is_unread)
