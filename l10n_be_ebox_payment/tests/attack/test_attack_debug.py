# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Odoo's debug mode, which anybody may switch on, names nothing that is hidden."""

from odoo.tests import tagged
from odoo.tools import mute_logger

from .walk_case import WalkCase, first_and_last

QUIET = "odoo.http", "odoo.addons.base.models.ir_rule"
KINDS = "clerk", "accountant", "manager", "stranger", "foreign accountant"


@tagged("post_install", "-at_install")
class TestAttackDebug(WalkCase):
    def become_curious(self, kind):
        """The browser is this person's from now on, in debug mode."""
        self.people[kind] = self.kinds[kind]
        self.become(kind)
        self.open("/odoo?debug=1")

    def refusal(self, record):
        """What the server says of a record that this person may not read."""
        got, answer = self.call(record._name, "read", record.ids, ["display_name"])
        self.assertEqual(got, "AccessError", record)
        return str(answer.json()["error"])

    @mute_logger(*QUIET)
    def test_a_refusal_names_no_record_of_ours(self):
        for kind in KINDS:
            user = self.kinds[kind]
            self.become_curious(kind)
            for model in self.models():
                if "r" not in self.rights(model, user):
                    continue
                for record in first_and_last(self.hidden(model, user)):
                    told, name = self.refusal(record), record.sudo().display_name
                    self.assertIn(f"({model}: {record.id})", told)
                    if name and name != f"{model},{record.id}":
                        self.assertNotIn(name, told, (kind, model))

    @mute_logger(*QUIET)
    def test_nor_what_odoo_keeps_beside_one(self):
        letter = self.letter["confidential"].sudo()
        activity = letter.activity_schedule(summary="Bel over het ontslag")
        self.become_curious("clerk")
        for record in (activity, letter.file_ids.attachment_id):
            told = self.refusal(record)
            self.assertIn(f"({record._name}: {record.id})", told)
            self.assertNotIn(record.display_name, told)

    @mute_logger(*QUIET)
    def test_the_test_would_see_it(self):
        self.become_curious("clerk")
        self.assertIn(self.other.name, self.refusal(self.other))
