# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What companies share and what one decides: nobody from another changes it."""

from functools import partial

from odoo.exceptions import UserError
from odoo.orm.models import MAGIC_COLUMNS
from odoo.tests import tagged

from odoo.addons.ebox_enterprise.lib.groups import CONFIDENTIAL

from .attack_case import MANAGER, AttackCase

#: Everything that a person can be given in a company, but the right to administer.
RIGHTS = (
    MANAGER,
    CONFIDENTIAL,
    "account.group_account_manager",
    "account.group_validate_bank_account",
    "base.group_partner_manager",
)


@tagged("post_install", "-at_install")
class TestAttackShared(AttackCase):
    def setUp(self):
        super().setUp()
        self.enemy = self.make_user("enemy", *RIGHTS, company=self.other)
        rules = {"name": "For all", "company_id": False}
        self.env["ebox.deadline.rule"].create(rules)
        self.env["ebox.payee.rule"].create(rules)
        self.kind = self.letter["open"].type_setting_id
        self.foreign_kind = self.letter["foreign"].type_setting_id

    def shared(self):
        """By model of ours, its records that are not only of the enemy's company."""
        for name, model in sorted(self.env.registry.items()):
            if not name.startswith("ebox.") or model._abstract or model._transient:
                continue
            records = self.env[name].with_context(active_test=False).search([])
            if "company_id" in model._fields:
                records = records.filtered(lambda r: r.company_id != self.other)
            if records:
                yield records

    def refused(self, what, call):
        with self.subTest(what), self.assertRaises(UserError):
            call()
            self.env.flush_all()

    def test_no_shared_record_is_changed_from_another_company(self):
        tried = set()
        for records in self.shared():
            record = records[:1]
            mine = record.with_user(self.enemy)
            tried.add(record._name)
            for name, field in record._fields.items():
                if field.store and name not in MAGIC_COLUMNS:
                    value = field.convert_to_write(record[name], record)
                    write = partial(mine.write, {name: value})
                    self.refused(f"{record}.{name}", write)
            self.refused(f"{record} deleted", mine.unlink)
        self.assertLessEqual(
            {"ebox.sender", "ebox.message.type", "ebox.payee.rule"}, tried
        )
        self.assertLessEqual(
            {"ebox.deadline.rule", "ebox.message.type.setting", "ebox.sender.setting"},
            tried,
        )

    def test_nobody_makes_rules_for_all_companies_or_for_another(self):
        for name in ("ebox.deadline.rule", "ebox.payee.rule"):
            model = self.env[name].with_user(self.enemy)
            for company in (False, self.company.id):
                values = {"name": "Mine", "company_id": company}
                self.refused(f"{name} {company}", partial(model.create, values))
            made = model.create({"name": "Mine", "company_id": self.other.id})
            for company in (False, self.company.id):
                self.refused(
                    f"{name} moved to {company}",
                    partial(made.write, {"company_id": company}),
                )

    def test_nothing_is_moved_to_another_company_or_to_all(self):
        moved = set()
        for name, model in sorted(self.env.registry.items()):
            field = name.startswith("ebox.") and model._fields.get("company_id")
            if model._abstract or not (field and field.store):
                continue
            records = self.env[name].search([("company_id", "=", self.other.id)])
            mine = records[:1].with_user(self.enemy)
            for company in (False, self.company.id):
                if mine:
                    moved.add(name)
                    move = partial(mine.write, {"company_id": company})
                    self.refused(f"{mine} moved to {company}", move)
        self.assertLessEqual({"ebox.connection", "ebox.document"}, moved)

    def test_what_a_company_keeps_confidential_another_does_not_open(self):
        """Company 2 opens the type for itself alone."""
        self.assertEqual(self.kind.message_type_id, self.foreign_kind.message_type_id)
        (self.kind | self.foreign_kind).write({"confidential": True})
        clerk, enemy = self.people["clerk"], self.enemy
        letter, foreign = self.letter["open"], self.letter["foreign"]
        self.assertFalse(letter.with_user(clerk).has_access("read"))
        everything = self.env.ref("ebox_enterprise.group_ebox_user")
        self.foreign_kind.with_user(enemy).write(
            {"confidential": False, "reader_group_ids": [(6, 0, everything.ids)]}
        )
        self.assertFalse(foreign.confidential)
        self.assertTrue(letter.confidential)
        self.assertFalse(letter.with_user(clerk).has_access("read"))
        granted = self.people["granted"]
        seen = self.env["ebox.document"]._granted_domain(granted)
        self.assertNotIn(letter, self.env["ebox.document"].search(seen))

    def test_a_contact_is_chosen_for_one_company(self):
        first, foreign = self.letter["open"], self.letter["foreign"]
        self.assertEqual(first.sender_id, foreign.sender_id)
        before = first.partner_id
        mine = self.env["res.partner"].create(
            {"name": "Andere", "company_id": self.other.id}
        )
        foreign.sender_setting_id.with_user(self.enemy).partner_id = mine
        self.assertEqual(foreign.partner_id, mine)
        self.assertEqual(first.partner_id, before)

    def test_a_form_tells_nothing_of_another_company(self):
        """Whatever a browser says that its form shows."""
        mine, foreign = self.letter["open"], self.letter["foreign"]
        self.env["ebox.payee.account"].create(
            {
                "company_id": self.other.id,
                "sender_id": foreign.sender_id.id,
                "iban": "BE29999022222164",
            }
        )
        foreign.sender_setting_id.partner_id = self.env["res.partner"].create(
            {"name": "Geheim contact", "company_id": self.other.id}
        )
        self.env.flush_all()
        names = "payment_trust", "payment_trust_reason", "sender_setting_id"
        spec = {name: {} for name in names}
        spec["partner_id"] = {"fields": {"display_name": {}}}
        typed = {"iban": "BE39999011111119"}
        for values in (
            {"company_id": self.other.id, **typed},
            {"partner_id": foreign.partner_id.id, **typed},
        ):
            for names in (["iban"], list(values), list(values)[:1], []):
                form = mine.with_user(self.people["clerk"])
                self.refused(
                    (values, names), partial(form.onchange, dict(values), names, spec)
                )
        shown = {"company_id": mine.company_id.id, "partner_id": mine.partner_id.id}
        told = mine.with_user(self.people["clerk"]).onchange(
            {**shown, **typed}, ["iban"], spec
        )
        self.assertEqual(told["value"]["payment_trust"], "orange")

    def test_the_giving_of_access_tells_of_no_hidden_contact(self):
        hidden = self.env["res.partner"].create(
            {
                "name": "Geheim contact",
                "email": "geheim@example.com",
                "company_id": self.other.id,
            }
        )
        manager = self.make_user("manager of ours", MANAGER)
        wizard = self.env["ebox.grant.access"].with_user(manager)
        spec = {"email": {}, "user_note": {}}
        for work in (
            partial(wizard.onchange, {"partner_id": hidden.id}, ["partner_id"], spec),
            partial(wizard.web_save, {"partner_id": hidden.id}, spec),
        ):
            self.refused("hidden contact", work)
