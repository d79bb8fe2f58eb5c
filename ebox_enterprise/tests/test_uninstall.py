# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
import sys

from odoo.exceptions import AccessError
from odoo.modules.module import Manifest

from ..hooks import uninstall_hook
from .common import PDF, EboxCase, message


class TestUninstall(EboxCase):
    """Scenario 59: keys gone, people told, files kept."""

    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.publish(message(1))
        self.connection._sync()
        self.boss = self.make_user("boss", "ebox_enterprise.group_ebox_manager")
        self.attachment = self.documents().file_ids.attachment_id

    def uninstall(self):
        """The hook, with a real account beside the demo."""
        self.connection.write(
            {"environment": "acceptance", "client_id": "self_service_chaman_1_x"}
        )
        with self.assertLogs("odoo.addons.ebox_enterprise", "WARNING") as logs:
            uninstall_hook(self.env)
        return "\n".join(logs.output)

    def told(self):
        """The messages about it to the manager."""
        return self.env["mail.message"].search(
            [
                ("model", "=", "res.partner"),
                ("res_id", "=", self.boss.partner_id.id),
                ("message_type", "=", "user_notification"),
            ]
        )

    def test_no_key_is_left(self):
        self.connection.action_make_next_certificate()
        self.uninstall()
        self.env.cr.execute(
            "SELECT count(*) FROM ebox_certificate WHERE key_pem IS NOT NULL"
        )
        self.assertEqual(self.env.cr.fetchone(), (0,))

    def test_managers_are_told_which_account_to_delete(self):
        log = self.uninstall()
        self.assertIn("self_service_chaman_1_x", log)
        told = self.told()
        self.assertEqual(len(told), 1)
        self.assertIn("self_service_chaman_1_x", told.body)
        self.assertIn("ChaMan", told.body)
        self.assertIn(self.boss.partner_id, told.notified_partner_ids)

    def test_people_who_left_are_not_told_and_archived_connections_count(self):
        self.boss.active = False
        self.connection.active = False
        before = self.env["mail.message"].search([], order="id desc", limit=1).id
        self.uninstall()
        later = self.env["mail.message"].search([("id", ">", before)])
        self.assertFalse(self.told())
        self.assertNotIn(
            self.env.ref("base.user_root").partner_id, later.notified_partner_ids
        )

    def test_the_demo_has_no_account_to_delete(self):
        uninstall_hook(self.env)
        told = self.told()
        self.assertFalse(told)

    def test_the_files_outlive_the_models_for_administrators_only(self):
        self.attachment.sudo().write({"create_uid": self.boss.id})
        self.uninstall()
        self.assertFalse(self.attachment.res_model or self.attachment.res_id)
        self.assertIn("message-1", self.attachment.description)
        # what Odoo does to the attachments of a model that goes
        self.env.cr.execute("DELETE FROM ir_attachment WHERE res_model LIKE 'ebox.%'")
        self.env.invalidate_all()
        admin = self.make_user("chief", "base.group_system")
        self.assertEqual(self.attachment.with_user(admin).raw, PDF)
        for user in (self.boss, self.make_user("reader")):
            with self.assertRaises(AccessError):
                self.attachment.with_user(user).read(["raw"])

    def test_what_people_added_stays_as_well(self):
        letter = self.documents()
        added = self.env["ir.attachment"].with_user(self.boss)
        note = added.create(
            {
                "name": "note.txt",
                "raw": b"our only copy",
                "res_model": "mail.compose.message",  # as the web client does
            }
        )
        letter.with_user(self.boss).message_post(body="See", attachment_ids=note.ids)
        self.assertEqual((note.res_model, note.res_id), (letter._name, letter.id))
        note.sudo().write({"public": True, "access_token": "known"})
        self.uninstall()
        self.assertFalse(note.sudo().access_token or note.sudo().public)
        self.assertFalse(note.sudo().res_model)
        self.assertIn("boss", note.sudo().description)
        self.env.cr.execute("DELETE FROM ir_attachment WHERE res_model LIKE 'ebox.%'")
        self.env.invalidate_all()
        self.assertEqual(note.sudo().raw, b"our only copy")
        with self.assertRaises(AccessError):
            note.read(["raw"])

    def test_the_dialog_says_what_stays(self):
        letter = self.documents()
        letter.message_post(body="See", attachments=[("note.txt", b"x")])
        modules = self.env["ir.module.module"]
        wizard = self.env["base.module.uninstall"].with_context(lang="en_US")
        ours = modules.search([("name", "=", "ebox_enterprise")])
        said = wizard.create({"module_ids": ours.ids}).ebox_kept
        count = self.env["ebox.document"].search_count([])
        files = self.env["ebox.document.file"].search_count([])
        self.assertIn(f"{count} letters", said)
        self.assertIn(f"{files} received ones and 1 that people added", said)
        apart = modules.search([("state", "=", "installed")]).filtered(
            lambda module: ours not in module.downstream_dependencies() | module
        )
        self.assertFalse(wizard.create({"module_ids": apart[:1].ids}).ebox_kept)

    def test_the_manifest_calls_it(self):
        name = Manifest.for_addon("ebox_enterprise")["uninstall_hook"]
        add_on = sys.modules["odoo.addons.ebox_enterprise"]  # as Odoo finds it
        self.assertIs(getattr(add_on, name), uninstall_hook)
