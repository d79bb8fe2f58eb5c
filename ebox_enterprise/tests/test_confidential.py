"""Who sees a letter (issue: the document desk; scenario 53)."""

from odoo.exceptions import AccessError

from ..ebox_simulator import SimBusinessData
from .common import EboxCase, message

NUMBER = "85073003328"  # fictional, with valid check digits
PERSON = {"ssin": NUMBER, "name": "Ysolde Voorbeeld-Fictief"}
ALL = "ebox_enterprise.group_ebox_confidential"
USER = "ebox_enterprise.group_ebox_user"
MANAGER = "ebox_enterprise.group_ebox_manager"
NUMBERS = "ebox_enterprise.group_ebox_national_number"


def marked(value="true"):
    return [SimBusinessData("CONFIDENTIAL", {"nl": "Vertrouwelijk"}, [{"nl": value}])]


class TestConfidential(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.clerk = self.make_user("clerk")
        self.insider = self.make_user("insider", ALL, "base.group_allow_export")
        self.manager = self.make_user("manager", MANAGER)

    def receive(self, *messages):
        self.publish(*messages)
        self.connection._sync()
        return self.documents()

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
        kind = document.message_type_id
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
