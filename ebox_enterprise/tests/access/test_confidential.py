# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Who sees a letter (scenario 53)."""

from odoo.exceptions import AccessError, UserError
from odoo.tests import TransactionCase, tagged

from ...ebox_simulator import SimBusinessData
from ...lib import clock
from ...lib.national_number import hide_all
from ..common import PDF, EboxCase, message

NUMBER = "85073003328"  # fictional, with valid check digits
PERSON = {"ssin": NUMBER, "name": "Ysolde Voorbeeld-Fictief"}
ALL = "ebox_enterprise.group_ebox_confidential"
USER = "ebox_enterprise.group_ebox_user"
MANAGER = "ebox_enterprise.group_ebox_manager"
NUMBERS = "ebox_enterprise.group_ebox_national_number"


def marked(value="true"):
    return [SimBusinessData("CONFIDENTIAL", {"nl": "Vertrouwelijk"}, [{"nl": value}])]


@tagged("post_install", "-at_install")
class TestInstalled(TransactionCase):
    def test_installing_gives_nobody_the_sight_of_confidential_mail(self):
        seeing = self.env.ref(ALL).with_context(active_test=False).all_user_ids
        self.assertEqual(seeing, self.env.ref("base.user_root"))

    def test_the_guide_says_who_sees_it(self):
        guide = self.env["ebox.connection"].new({})
        self.assertIn("seen by nobody, administrators neither", guide.terms)


class TestConfidential(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.clerk = self.make_user("clerk")
        self.insider = self.make_user("insider", ALL, "base.group_allow_export")
        self.manager = self.make_user("manager", MANAGER)

    def visible(self, user):
        return self.env["ebox.document"].with_user(user).search([])

    def test_marked_mail_and_mail_to_a_person_is_hidden(self):
        documents = self.receive(
            message(1),
            message(2, business_data=marked()),
            message(3, attention_of=PERSON),
            message(4, business_data=marked("false")),
        )
        self.assertEqual(
            documents.mapped("confidential_reason"), [False, "marked", "person", False]
        )
        for user in (self.clerk, self.manager):
            self.assertEqual(self.visible(user), documents[0] | documents[3])
        self.assertEqual(self.visible(self.insider), documents)

    def test_a_type_can_be_confidential_and_name_who_sees_it(self):
        document = self.receive(message(1))
        self.assertEqual(self.visible(self.clerk), document)
        kind = document.type_setting_id
        kind.confidential = True
        self.assertFalse(self.visible(self.clerk))
        kind.reader_group_ids = self.env.ref("base.group_system")
        self.assertFalse(self.visible(self.clerk))
        kind.reader_group_ids = self.env.ref(USER)
        self.assertEqual(self.visible(self.clerk), document)
        kind.confidential = False
        self.assertFalse(document.confidential)

    def test_registered_mail_on_request(self):
        document = self.receive(message(1, registered=True))
        self.assertEqual(self.visible(self.clerk), document)
        self.connection.registered_confidential = True
        self.assertFalse(self.visible(self.clerk))
        self.assertEqual(document.confidential_reason, "registered")

    def test_insiders_let_others_read(self):
        document = self.receive(message(1, business_data=marked()))
        with self.assertRaises(AccessError):
            document.with_user(self.clerk).read(["name"])
        inside = document.with_user(self.insider)
        inside.write({"reader_ids": [(4, self.clerk.id)]})
        self.assertEqual(self.visible(self.clerk), document)
        with self.assertRaises(AccessError):
            document.with_user(self.clerk).write({"confidential_choice": "open"})
        inside.write({"reader_ids": [(5,)]})
        self.assertFalse(self.visible(self.clerk))
        inside.responsible_id = self.clerk
        self.assertEqual(self.visible(self.clerk), document)
        inside.responsible_id = False
        self.assertFalse(self.visible(self.clerk))
        inside.confidential_choice = "open"
        self.assertEqual(self.visible(self.clerk), document)

    def test_a_person_can_close_a_letter(self):
        document = self.receive(message(1))
        document.with_user(self.insider).confidential_choice = "closed"
        self.assertFalse(self.visible(self.clerk))

    def test_nobody_becomes_an_insider_by_default_assignment(self):
        self.connection.responsible_id = self.clerk
        documents = self.receive(message(1), message(2, business_data=marked()))
        self.assertEqual(documents.mapped("responsible_id"), self.clerk)
        self.assertFalse(documents[1].responsible_id)
        self.assertEqual(self.visible(self.clerk), documents[0])

    def test_the_national_number_is_masked_everywhere(self):
        subject = f"Dossier 85.07.30-033.28 van {NUMBER}"
        data = [
            SimBusinessData("SPINDBESSIN", {"nl": "Persoon"}, [{"nl": NUMBER}]),
            SimBusinessData("NOTE", {"nl": "Nota"}, [{"nl": f"over {NUMBER}"}]),
        ]
        document = self.receive(
            message(
                1,
                subject={"nl": subject, "fr": f"Dossier {NUMBER}"},
                attention_of=PERSON,
                business_data=data,
                body={"nl": f"Beste 85 07 30 033 28, {NUMBER}."},
            )
        ).with_user(self.insider)
        hidden = "•••••••••28"
        self.assertEqual(document.name, f"Dossier {hidden} van {hidden}")
        self.assertEqual(document.attention_masked, hidden)
        self.assertIn(hidden, document.body)
        shown = str(document.read()) + str(document.body) + document.display_name
        for number in (NUMBER, "85.07.30-033.28", "85 07 30 033 28"):
            self.assertNotIn(number, shown)
        with self.assertRaises(AccessError):
            document.read(["attention_number"])
        with self.assertRaises(AccessError):
            document.search([("attention_number", "=", NUMBER)])
        with self.assertRaises(AccessError):
            document.export_data(["attention_number"])
        trusted = self.make_user("trusted", ALL, NUMBERS)
        self.assertEqual(document.with_user(trusted).attention_number, NUMBER)

    def test_only_insiders_decide_what_is_confidential(self):
        """A manager must not open the letters to himself by another way."""
        document = self.receive(message(1, business_data=marked()))
        kind = document.type_setting_id
        for values in (
            {"reader_group_ids": [(4, self.env.ref(USER).id)]},
            {"confidential": False},
        ):
            with self.assertRaises(AccessError):
                kind.with_user(self.manager).write(values)
        with self.assertRaises(AccessError):
            connection = self.connection.with_user(self.manager)
            connection.registered_confidential = False
        kind.reader_group_ids = self.env.ref(USER)  # not for a marked letter
        self.assertFalse(self.visible(self.clerk))

    def test_who_is_let_in_cannot_let_in_others_nor_stay(self):
        document = self.receive(message(1, business_data=marked()))
        inside = document.with_user(self.insider)
        inside.reader_ids = self.clerk
        other = self.make_user("other")
        mine = document.with_user(self.clerk)
        with self.assertRaises(AccessError):
            mine.responsible_id = other
        mine.action_start()
        self.assertEqual(document.state, "in_progress")
        inside.reader_ids = False
        self.assertFalse(self.visible(self.clerk))

    def test_assigned_by_itself_one_does_not_see_what_becomes_confidential(self):
        self.connection.responsible_id = self.clerk
        document = self.receive(message(1))
        self.assertEqual(document.responsible_id, self.clerk)
        document.type_setting_id.confidential = True
        self.assertFalse(self.visible(self.clerk))
        document.with_user(self.insider).responsible_id = self.clerk
        self.assertEqual(self.visible(self.clerk), document)

    def test_each_letter_of_a_batch_is_judged_for_itself(self):
        sal = self.receive(message(1, message_type_id="Sal")).type_setting_id
        sal.confidential = True
        sal.reader_group_ids = self.env.ref(USER)
        self.connection.responsible_id = self.clerk
        documents = self.receive(
            message(2, message_type_id="Sal"), message(3, attention_of=PERSON)
        )
        self.assertEqual(documents[1].responsible_id, self.clerk)
        self.assertFalse(documents[2].responsible_id)
        self.assertNotIn(documents[2], self.visible(self.clerk))

    def test_followers_and_activities_end_with_the_sight(self):
        document = self.receive(message(1, subject={"nl": "Geheim onderwerp"}))
        document.message_subscribe(self.clerk.partner_id.ids)
        document.activity_schedule(
            "mail.mail_activity_data_todo", user_id=self.clerk.id
        )
        inside = document.with_user(self.insider)
        inside.confidential_choice = "closed"
        self.assertNotIn(self.clerk.partner_id, document.message_partner_ids)
        activities = self.env["mail.activity"].with_user(self.clerk)
        self.assertFalse(activities.search([("res_model", "=", document._name)]))
        options = {"body": "commentaar", "subtype_xmlid": "mail.mt_comment"}
        inside.message_post(**options)
        with self.assertRaises(UserError):
            inside.message_post(partner_ids=self.clerk.partner_id.ids, **options)
        notes = self.env["mail.message"].with_user(self.clerk)
        self.assertFalse(notes.search([("body", "ilike", "commentaar")]))

    def test_a_republished_letter_for_a_person_is_closed(self):
        self.receive(message(1))
        clock.advance(31 * 3600)  # to the nightly pass
        document = self.receive(message(1, attention_of={"ssin": NUMBER}))
        self.assertEqual(document.confidential_reason, "person")
        self.assertFalse(self.visible(self.clerk))

    def test_unreadable_mail_shows_managers_nothing_confidential(self):
        quarantine = self.env["ebox.quarantine"].with_user(self.manager)
        with self.assertRaises(AccessError):
            quarantine.search([]).read(["raw_text"])

    def test_numbers_are_found_behind_other_digits(self):
        for text in (
            "Dossier 28 85.07.30-033.28 nu",
            "85073003328",
            "1 2 3 85 07 30 033 28.",
            "85.07.30-033.28/85.07.30-033.28",
        ):
            digits = "".join(filter(str.isdigit, hide_all(text)))
            self.assertNotIn("850730", digits, text)
        for text in ("BE68 5390 0754 7034", "+++090/9337/55493+++", "850730033281"):
            self.assertEqual(hide_all(text), text)

    def test_who_is_let_in_does_not_stay_as_responsible(self):
        """Who is let in by name, or by a group, is so until that ends."""
        documents = self.receive(
            message(1, business_data=marked()), message(2, message_type_id="Sal")
        )
        kind = documents[1].type_setting_id
        kind.write({"confidential": True, "reader_group_ids": self.env.ref(USER)})
        documents[0].with_user(self.insider).reader_ids = self.clerk
        documents.with_user(self.clerk).responsible_id = self.clerk
        self.assertEqual(documents.responsible_id, self.clerk)
        self.assertEqual(self.visible(self.clerk), documents)
        documents[0].with_user(self.insider).reader_ids = False
        kind.reader_group_ids = False
        self.assertFalse(self.visible(self.clerk))
        documents.with_user(self.insider).responsible_id = self.clerk
        documents.with_user(self.clerk).responsible_id = self.clerk
        self.assertEqual(self.visible(self.clerk), documents)

    def test_by_adding_the_document_one_does_not_stay_either(self):
        link = "https://eservices.minfin.fgov.be/document/1"
        text = {"nl": f'<a href="{link}">openen</a>'}
        document = self.receive(
            message(1, attachments=[], body=text, business_data=marked())
        )
        document.with_user(self.insider).reader_ids = self.clerk
        mine = document.with_user(self.clerk)
        added = mine.env["ir.attachment"].create(
            {
                "name": "document.pdf",
                "raw": PDF,
                "res_model": mine._name,
                "res_id": mine.id,
            }
        )
        mine.action_add_document(added.ids)
        self.assertEqual(document.responsible_id, self.clerk)
        document.with_user(self.insider).reader_ids = False
        self.assertFalse(self.visible(self.clerk))

    def test_nobody_makes_himself_the_chosen_one_unseen(self):
        """Writing what stands there already is no choice, and leaves no trace."""
        self.connection.responsible_id = self.clerk
        document = self.receive(message(1))
        document.with_user(self.clerk).responsible_id = self.clerk
        document.type_setting_id.confidential = True
        self.assertFalse(self.visible(self.clerk))

    def test_connecting_anew_opens_nothing(self):
        self.connection.registered_confidential = True
        documents = self.receive(message(1), message(2, registered=True), message(3))
        documents[0].with_user(self.insider).confidential_choice = "closed"
        self.assertEqual(self.visible(self.manager), documents[2])
        self.connection.with_user(self.manager).active = False
        self.env.flush_all()
        again = self.env["ebox.connection"].with_user(self.manager)
        again = again.create(
            {
                "company_id": self.company.id,
                "environment": "demo",
                "registered_confidential": False,
            }
        )
        again.action_connect()
        again.sudo()._sync()
        received = self.documents() - documents
        self.assertEqual(received.mapped("confidential"), [True, True, False])
        self.assertEqual(self.visible(self.manager) - documents, received[2])
