# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
import json

from psycopg2 import IntegrityError

from odoo.exceptions import AccessError
from odoo.tools import mute_logger

from ...ebox_api import read_message
from ...ebox_simulator import SimBusinessData
from ..common import EboxCase, message

RAW = {
    "messageId": "raw-1",
    "subject": {"de": "Bescheid"},
    "receiptDate": "2026-10-25T23:30:00+01:00",
    "expirationDate": "9999-12-31T23:59:59-05:00",
    "readStatus": False,
    "messageTypeId": "Letter",
    "senderOrganizationId": "0999999130",
    "attachments": {"items": None, "totalItems": -2147483648},
}
COMPARED = [
    "name",
    "receipt_date",
    "receipt_day",
    "expiration_day",
    "registered",
    "read_at_source",
    "attention_name",
    "business_data",
    "file_count",
    "state",
]


class TestSource(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.provider = self.connection.provider_ids[0]

    def store(self, *raws):
        """Store messages from their JSON; returns the documents."""
        messages = [read_message(raw) for raw in raws]
        self.env["ebox.document"]._store_messages(self.provider, messages)
        return self.documents()

    def test_subject_falls_back_from_dutch_over_french_to_german_and_the_type(self):
        """Scenario 12."""
        self.env["res.lang"]._activate_lang("de_DE")
        self.env["res.lang"]._activate_lang("nl_BE")
        subjects = [
            {"nl": "Brief", "fr": "Lettre", "de": "Schreiben"},
            {"fr": "Lettre", "de": "Schreiben"},
            {"de": "Schreiben"},
            {},
        ]
        documents = self.store(
            *(
                {**RAW, "messageId": f"m{n}", "subject": s}
                for n, s in enumerate(subjects)
            )
        )
        self.assertEqual(
            documents.mapped("name"), ["Brief", "Lettre", "Schreiben", "Letter"]
        )
        german = documents.with_context(lang="de_DE")
        self.assertEqual(
            german.mapped("name"), ["Schreiben", "Schreiben", "Schreiben", "Letter"]
        )
        dutch = documents.with_context(lang="nl_BE")
        self.assertEqual(dutch[1].name, "Lettre")

    def test_a_language_that_is_activated_later_gets_its_subjects(self):
        french = self.env["res.lang"].with_context(active_test=False)
        french = french.search([("code", "=", "fr_CH")])
        document = self.store({**RAW, "subject": {"nl": "Brief", "fr": "Lettre"}})
        french.active = True
        self.assertEqual(document.with_context(lang="fr_CH").name, "Lettre")
        self.assertEqual(document.with_context(lang="en_US").name, "Brief")

    def test_days_are_those_of_brussels(self):
        document = self.store(RAW)
        self.assertEqual(str(document.receipt_date), "2026-10-25 22:30:00")
        self.assertEqual(str(document.receipt_day), "2026-10-25")
        self.assertEqual(document.expiration_day.year, 9998)

    def test_one_that_never_expires_breaks_no_list_that_is_put_together_by_that(self):
        files = [{"attachmentId": "a", "fileName": "a.pdf"}]
        self.store({**RAW, "attachments": files})
        lists = [("ebox.document.file", "expiration_date")]
        lists += [("ebox.document", f"expiration_{part}") for part in ("date", "day")]
        for model, field in lists:
            records = self.env[model].with_context(tz="Pacific/Kiritimati")
            for size in ("day", "week", "month", "quarter", "year"):
                with self.subTest(model=model, field=field, size=size):
                    groups = [f"{field}:{size}"]
                    found = records.formatted_read_group([], groups, ["__count"])
                    self.assertTrue(found)

    def test_odd_but_usable_messages_are_stored(self):
        """Scenario 13."""
        odd = [
            {"messageId": "a", "subject": {}},
            {"messageId": "b", "subject": {"de": "Nur Deutsch"}, "attachments": None},
            {"messageId": "c", "attachments": {"items": None, "totalItems": 0}},
            {"messageId": "d", "attachments": {"totalItems": -2147483648}},
        ]
        documents = self.store(*odd)
        self.assertEqual(len(documents), 4)
        self.assertEqual(sum(documents.mapped("file_count")), 0)

    def test_hostile_file_names_become_harmless_and_stay_apart(self):
        """Scenario 24."""
        names = ["CON", "..\\..\\x", "fact\u202efdp.exe", "", "a%20b.pdf", "a%20b.pdf"]
        files = [
            {
                "attachmentId": str(n),
                "fileName": name,
                "mainContent": n == 0,
                "mediaType": "application/pdf",
                "size": 1,
            }
            for n, name in enumerate(names)
        ]
        document = self.store({**RAW, "attachments": {"items": files}})
        stored = document.file_ids.mapped("name")
        self.assertEqual(len(stored), len(names))
        self.assertTrue(all(name and "/" not in name for name in stored))
        self.assertFalse(any("\\" in name or "\u202e" in name for name in stored))
        self.assertIn("a b.pdf", stored)

    def test_a_file_without_id_or_type_is_stored(self):
        """Scenarios 21 and 23."""
        files = [
            {
                "fileName": "foto.jpg",
                "mainContent": True,
                "mediaType": "image/jpeg",
                "size": 1,
                "contentHref": "https://x.example/ebox/messages/m/attachments/A7/content",
            },
            {"fileName": "x", "mainContent": False, "size": 1},
        ]
        document = self.store({**RAW, "attachments": {"items": files}})
        photo, unnamed = document.file_ids
        self.assertEqual((photo.remote_id, photo.media_type), ("A7", "image/jpeg"))
        self.assertFalse(unnamed.media_type)

    def test_both_dialects_give_the_same_document(self):
        """Scenario 25."""
        values = {
            "registered": True,
            "attention_of": {"ssin": "00000000196", "name": "Fien Fictief"},
            "business_data": [
                SimBusinessData("FOR_ACTION", {"nl": "Actie"}, [{"nl": "true"}])
            ],
        }
        self.publish(message(1, **values), message(1, registry="region", **values))
        self.connection._sync()
        first, second = self.documents(remote_id="message-1")
        self.assertNotEqual(
            first.provider_id.api_version[0], second.provider_id.api_version[0]
        )
        self.assertEqual(
            first.read(COMPARED)[0] | {"id": 0}, second.read(COMPARED)[0] | {"id": 0}
        )
        self.assertEqual(
            first.file_ids.mapped("sha256"), second.file_ids.mapped("sha256")
        )

    def test_each_value_of_business_data_is_a_value_of_its_own(self):
        """Scenario 27."""
        data = [
            {
                "key": "PLATE",
                "name": {"nl": "Plaat"},
                "values": [{"nl": "9-AAA-111"}, {"fr": "9-BBB-222"}],
            }
        ]
        document = self.store({**RAW, "businessDataList": {"items": data}})
        self.assertEqual(len(document.business_data[0]["values"]), 2)
        for value in ("Plaat", "9-AAA-111", "9-BBB-222"):
            self.assertIn(value, document.business_data_html)

    def test_codes_flags_and_days_are_worded(self):
        values = {
            "BUSINESS_DOMAIN": "SOCIAL_SECURITY",
            "FOR_ACTION": "true",
            "FOR_ACTION_DUE_DATE": "2026-03-05",
            "OTHER": "2026-99-99",
        }
        data = [
            {"key": key, "name": {"nl": key}, "values": [{"nl": value}]}
            for key, value in values.items()
        ]
        document = self.store({**RAW, "businessDataList": {"items": data}})
        shown = document.with_context(lang="nl_BE").business_data_html
        for value in ("Sociale zekerheid", "Ja", "2026-99-99"):
            self.assertIn(value, shown)
        for code in ("SOCIAL_SECURITY", ">true<", "2026-03-05"):
            self.assertNotIn(code, shown)

    def test_a_name_is_in_the_language_of_its_value(self):
        self.env["res.lang"]._activate_lang("de_DE")
        data = [
            {"key": "FOR_ACTION", "name": {"nl": "Actie"}, "values": [{"nl": "true"}]},
            {"key": "PLATE", "name": {"nl": "Plaat"}, "values": [{"nl": "9-AAA-111"}]},
        ]
        document = self.store({**RAW, "businessDataList": {"items": data}})
        shown = document.with_context(lang="de_DE").business_data_html
        self.assertIn("Handlung erforderlich", shown)
        self.assertNotIn("Actie", shown)
        self.assertIn("Plaat", shown)  # no official key: it is the sender's word
        self.assertIn("Actie", document.with_context(lang="nl_BE").business_data_html)

    def test_hostile_identifiers_are_stored_or_reported_never_lost(self):
        """Scenario 51."""
        ids = ["../../referenceData", "a/b?x=1#y", "✉️"]
        documents = self.store(*({**RAW, "messageId": i} for i in ids))
        self.assertEqual(set(documents.mapped("remote_id")), set(ids))

    def test_the_database_refuses_a_second_copy(self):
        document = self.store(RAW)
        with self.assertRaises(IntegrityError), mute_logger("odoo.sql_db"):
            document.copy({"remote_id": document.remote_id})
            self.env.flush_all()

    def test_what_the_government_sent_cannot_be_changed_by_a_user(self):
        document = self.store(RAW).with_user(self.make_user("clerk"))
        document.state = "in_progress"
        for field, value in {
            "name": "x",
            "receipt_day": False,
            "registered": 1,
        }.items():
            with self.assertRaises(AccessError):
                document.write({field: value})

    def test_the_raw_message_is_kept_for_the_server_alone(self):
        document = self.store({**RAW, "newField": [1, {"x": "y"}]})
        self.assertEqual(document.sudo().raw_json["newField"], [1, {"x": "y"}])
        manager = self.make_user(
            "boss", "ebox_enterprise.group_ebox_manager", "base.group_allow_export"
        )
        with self.assertRaises(AccessError):
            document.with_user(manager).read(["raw_json"])
        exported = document.with_user(manager).export_data(["name", "remote_id"])
        self.assertNotIn("newField", json.dumps(exported))

    def test_what_people_type_finds_subject_sender_type_and_identifier(self):
        found = self.store(
            {**RAW, "messageId": "a", "subject": {"nl": "Aanslag"}},
            {**RAW, "messageId": "b", "subject": {}, "messageTypeId": "Boete"},
        )
        found.sender_id.name = "Dienst Test"
        for text, ids in {
            "aanslag": ["a"],
            "boete": ["b"],
            "dienst": ["a", "b"],
            "0999999130": ["a", "b"],
            "b": ["b"],
            "nergens": [],
        }.items():
            matches = self.env["ebox.document"].search([("search_text", "ilike", text)])
            with self.subTest(text):
                expected = set(ids) | ({"b"} if text == "b" else set())
                self.assertEqual(set(matches.mapped("remote_id")), expected)
