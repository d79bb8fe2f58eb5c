# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Who wrote confidentially is told to nobody who may not see a letter of his."""

from odoo.exceptions import AccessError

from odoo.addons.ebox_enterprise.ebox_simulator import SimOrganization
from odoo.addons.ebox_enterprise.tests.access.test_confidential import marked
from odoo.addons.ebox_enterprise.tests.common import SENDER, EboxCase, message

from ..letter_case import IBAN

USER = "ebox_enterprise.group_ebox_user"
MANAGER = "ebox_enterprise.group_ebox_manager"
SEES_ALL = "ebox_enterprise.group_ebox_confidential"
SECRET = "0999999229"  # fictional, with valid check digits
NAME = "Dienst Geheim"


class TestAttackSenders(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.government.add_reference(
            organizations=[
                SimOrganization(number, {"nl": name}, {"nl": name})
                for number, name in ((SENDER, "Dienst Test"), (SECRET, NAME))
            ]
        )
        letters = self.receive(message(1), self.secret(2))
        self.open, self.closed = letters
        self.sender = self.closed.sender_id

    def secret(self, number, **values):
        return message(
            number,
            sender_organization_id=SECRET,
            **{"business_data": marked(), **values},
        )

    def contacts(self):
        self.env.flush_all()
        return self.env["res.partner"].search([("company_registry", "=", SECRET)])

    def people(self, *groups):
        return self.make_user("-".join(groups), *groups)

    def test_who_sees_none_of_its_letters_knows_no_sender(self):
        self.env["ebox.payee.account"].create(
            {"company_id": self.company.id, "sender_id": self.sender.id, "iban": IBAN}
        )
        for groups in ((USER,), (USER, "account.group_account_invoice")):
            env = self.env(user=self.people(*groups))
            senders, letters = env["ebox.sender"], env["ebox.document"]
            self.assertEqual(senders.search([]) & self.sender, senders)
            self.assertFalse(senders.name_search(NAME))
            self.assertEqual(senders.name_search("Dienst Test")[0][1], "Dienst Test")
            self.assertFalse(senders.search_count([("remote_id", "=", SECRET)]))
            self.assertFalse(self.sender.with_env(env).has_access("read"))
            panel = letters.search_panel_select_range("sender_id", enable_counters=True)
            self.assertNotIn(NAME, str(panel))
            groups = letters.formatted_read_group([], ["sender_id"], ["__count"])
            self.assertNotIn(NAME, str(groups))
            self.assertFalse(letters.search([("search_text", "ilike", NAME)]))
            self.assertFalse(letters.search([("sender_id", "ilike", NAME)]))
            self.assertFalse(env["ebox.payee.account"].search([("iban", "=", IBAN)]))
            self.assertEqual(letters.search([]).sender_id.name, "Dienst Test")
            for number in (self.open.id, self.closed.id):
                with self.assertRaises(AccessError):
                    senders.search([("document_ids", "in", [number])])

    def test_nor_does_who_judges_accounts_by_trying_numbers(self):
        trust = "account.group_validate_bank_account"
        for groups in ((trust,), (USER, trust)):
            accounts = self.env["ebox.payee.account"].with_user(self.people(*groups))
            values = {"sender_id": self.sender.id, "iban": IBAN}
            with self.assertRaises(AccessError):
                accounts.create(values)
            with self.assertRaises(AccessError):
                accounts.with_context(default_sender_id=self.sender.id).create(
                    {"iban": IBAN}
                )
            shown = {"sender_id": {"fields": {"display_name": {}}}}
            with self.assertRaises(AccessError) as refused:
                accounts.onchange(values, ["sender_id"], shown)
            self.assertNotIn(NAME, str(refused.exception))
            asking = accounts.with_context(default_sender_id=self.sender.id)
            with self.assertRaises(AccessError):  # a form that is opened for it
                self.fail(asking.onchange({}, [], shown))
        known = accounts.create({"sender_id": self.open.sender_id.id, "iban": IBAN})
        self.assertEqual(known.sender_id.name, "Dienst Test")

    def test_who_sees_a_letter_knows_its_sender(self):
        reader = self.make_user("reader")
        self.closed.reader_ids = reader
        responsible = self.make_user("responsible")
        insider = self.people(USER, SEES_ALL)
        manager = self.people(MANAGER)
        for user in (reader, insider, manager):
            with self.subTest(user.login):
                self.assertEqual(self.sender.with_user(user).name, NAME)
        self.assertFalse(self.sender.with_user(responsible).has_access("read"))
        self.closed.responsible_id = responsible
        self.assertEqual(self.sender.with_user(responsible).name, NAME)

    def test_no_contact_is_made_for_confidential_letters_alone(self):
        self.assertFalse(self.contacts())
        self.connection._sync()
        self.sender.refresh_after = False
        self.receive(self.secret(3))
        self.assertFalse(self.contacts())
        self.receive(self.secret(4, business_data=[]))
        self.assertEqual(self.contacts().name, NAME)
        self.assertEqual(self.closed.partner_id, self.contacts())

    def test_a_contact_that_is_there_is_linked(self):
        known = self.env["res.partner"].create(
            {"name": "Bekend", "is_company": True, "company_registry": SECRET}
        )
        self.receive(self.secret(3))
        self.assertEqual(self.closed.partner_id, known)
