# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""``verify-contract``: what it finds out, what it asks first; no value is told."""

import base64
import json
import random
import sys
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged

from ...cli.ebox import CannotAsk, _verified, agreements
from ...ebox_simulator.lab.contract import fill, random_profile
from ...ebox_simulator.settings import CONSUMER_SCOPE
from ...government import gateway
from ...models.connection.contract import CHOICES, agreed
from ..common import NUMBER, OTHER_NUMBER, EboxCase

V3_REGISTRY = "region"


@tagged("post_install", "-at_install")
class TestVerifyContract(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.names = fill(self.government, NUMBER)
        self.government.journal.clear()

    def verify(self, *names, **options):
        return self.connection._verify_contract(agreed(names, **options))

    def verdicts(self, report):
        return {f.assumption: f.verdict for r in report.results for f in r.findings}

    def changed(self):
        """Letters of which the government says something else than at first."""
        mail = self.government.messages(NUMBER)
        return [m.message_id for m in mail if m.read or not m.visible]

    def test_what_is_as_documented_is_confirmed(self):
        told = self.verdicts(self.verify())
        for assumption in (
            "without asking, the consumer's scope is granted",
            "the list is at this address",
            "a page may have 100",
            "a page of 101 is refused",
            "we know every field",
            "the newest comes first",
            "a window of two days loses nothing",
            "looking at details marks nothing read",
            "what we have sent is in the list",
            "a consumer may read the names of its partitions",
        ):
            self.assertEqual(told[assumption], "confirmed", assumption)

    def test_without_a_word_nothing_is_risked_and_nothing_changes(self):
        report = self.verify()
        skipped = [r.number for r in report.results if r.state == "skipped"]
        self.assertEqual(skipped, ["P4", "P9", "P14", "P15", "P16"])
        self.assertEqual(self.changed(), [])
        self.assertEqual(
            [r.number for r in report.results], [f"P{n}" for n in range(1, 17)]
        )
        routes = {e.route for e in self.government.journal.requests()}
        self.assertFalse(routes & {"hide", "content", "body", "reply", "statistics"})
        refused = [
            e for e in self.government.journal.requests("token") if e.status >= 400
        ]
        self.assertFalse(refused)

    def test_each_step_that_costs_something_is_run_when_it_is_agreed_to(self):
        report = self.verify(*CHOICES, letter=self.names.one_document)
        told = self.verdicts(report)
        for assumption in (
            "a scope that does not exist is refused as invalid_scope",
            "an assertion of 301 s is refused",
            "an assertion may be used once",
            "a letter can be hidden",
            "it can be shown again",
            "the own number in the header opens the own box",
        ):
            self.assertEqual(told[assumption], "confirmed", assumption)
        self.assertEqual(self.changed(), [])

    def test_an_address_is_tried_once_a_day(self):
        self.verify("P9")
        self.government.journal.clear()
        told = self.verdicts(self.verify("P9"))
        asked = self.government.journal.requests("statistics")
        self.assertEqual([e.status for e in asked], [200])  # what was found, again
        self.assertEqual(told["statistics are at /ebox/statistics"], "confirmed")
        self.connection.contract_tries = {}
        self.government.settings.set(statistics_path="/elsewhere")
        self.verify("P9")
        self.government.journal.clear()
        told = self.verdicts(self.verify("P9"))
        self.assertFalse(self.government.journal.count("statistics"))
        self.assertEqual(told["statistics are at /statistics"], "open")

    def test_every_deviation_of_an_unfamiliar_government_is_told(self):
        seeds = [0, 1, 2, random.SystemRandom().randrange(10**6)]
        for seed in seeds:
            profile = random_profile(seed)
            self.government.settings.set(**profile)
            gateway._token_sources.clear()
            self.connection.contract_tries = False
            report = self.verify(*CHOICES, letter=self.names.one_document)
            told = self.verdicts(report)
            for assumption, holds in self.expected(profile).items():
                with self.subTest(seed=seed, assumption=assumption):
                    right = "confirmed" if holds else "refuted"
                    self.assertEqual(told[assumption], right)
            place = f"statistics are at {profile['statistics_path']}"
            self.assertEqual(told[place], "confirmed")
            if profile["offered"] == "minimal":
                absent = f"status {profile['absent_status']}; nothing here needs it"
                self.assertIn(absent, report.to_markdown())

    def expected(self, profile):
        """Assumptions, and whether they hold where a government behaves so."""
        whole = profile["offered"] == "all"
        form = profile["digest_form"]
        plain = {"digests are Base64url without padding": form == "base64url"}
        return {
            "without asking, the consumer's scope is granted": not profile[
                "scope_must_be_asked"
            ],
            "the scope of the list of registries is granted": False,
            "the newer address of the list answers": False,  # without its scope
            "receivedAfter includes its day": profile["after_boundary"] == "inclusive",
            "the flags are readStatus and visible": profile["v3_flags"] == "plain",
            "files tell a SHA-256": form != "absent",
            **(plain if form != "absent" else {}),
            "reference data carry an ETag": profile["reference_etag"],
            "the list of a letter's files can be asked for": whole,
            "the data of one file can be asked for": whole,
            "the record of an action can be asked for": whole,
            "a filter by an unknown partition finds nothing": profile[
                "unknown_partition"
            ]
            == "nothing",
        }

    def test_what_is_not_offered_is_asked_for_once_a_day(self):
        self.government.settings.set(offered="minimal", absent_status=405)
        told = self.verdicts(self.verify("P16"))
        self.assertEqual(
            told["what is not offered is answered 404, 405 or 501"], "confirmed"
        )
        self.assertEqual(self.changed(), [])
        self.government.journal.clear()
        told = self.verdicts(self.verify("P16"))
        self.assertEqual(told["the data of one file can be asked for"], "open")
        asked = {e.status for e in self.government.journal.requests()}
        self.assertNotIn(405, asked)

    def test_a_client_without_a_mandate_refutes_nothing(self):
        opens = "the client's number opens the client's box"
        told = self.verdicts(self.verify("P15", mandate=OTHER_NUMBER))
        self.assertEqual(told[opens], "open")
        self.government.mandates.set(OTHER_NUMBER, NUMBER)
        told = self.verdicts(self.verify("P15", mandate=OTHER_NUMBER))
        self.assertEqual(told[opens], "confirmed")

    def test_a_profile_that_differs_is_refuted(self):
        self.government.settings.set(
            granted_scopes=[CONSUMER_SCOPE],
            after_boundary="exclusive",
            sent_in_list=False,
        )
        gateway._token_sources.clear()
        self.government.faults.add(
            "list", "edit", registry=V3_REGISTRY, set={"items/*/kleur": "geheim"}
        )
        report = self.verify()
        told = self.verdicts(report)
        self.assertEqual(told["we know every field"], "refuted")
        self.assertEqual(told["receivedAfter includes its day"], "refuted")
        self.assertEqual(
            told["the scope of the list of registries is granted"], "refuted"
        )
        self.assertEqual(told["what we have sent is in the list"], "open")
        self.assertIn("kleur", report.to_markdown())

    def test_no_value_of_the_mail_is_in_the_report(self):
        report = self.verify(*CHOICES, letter=self.names.one_document)
        told = report.to_markdown() + report.to_json()
        secret = {NUMBER, self.company.name, self.connection.client_id}
        for message in self.government.messages(NUMBER):
            secret |= {message.message_id, *message.subject.values()}
            secret |= {message.sender_organization_id, message.received.isoformat()}
            secret |= {message.partition, message.message_type_id}
        secret |= {"Contract", "contract:letters", "Vertrag", "a-77"}
        for value in secret - {"GENERAL", "sent", "registered"}:
            self.assertNotIn(value, told)

    def test_another_code_of_a_refusal_is_not_told(self):
        self.government.faults.add(
            "message_types", "status", status=418, body={"code": "NAAM VAN IEMAND"}
        )
        self.assertNotIn("IEMAND", self.verify().to_json())

    def test_an_openapi_file_is_compared(self):
        document = self.connection._read_openapi(
            json.dumps(
                {
                    "paths": {
                        "/ebox/messages": {
                            "get": {"parameters": [{"name": "page", "in": "query"}]}
                        }
                    }
                }
            ).encode()
        )
        report = self.connection._verify_contract(agreed([]), document)
        found = {f.assumption: f.verdict for f in report.differences}
        self.assertEqual(found["the list takes page"], "confirmed")
        self.assertEqual(found["the list takes receivedAfter"], "refuted")
        self.assertEqual(found["there is no summary"], "confirmed")
        with self.assertRaisesRegex(UserError, "Nothing was asked"):
            self.connection._read_openapi(b"%PDF")

    def test_it_is_for_system_administrators(self):
        manager = self.make_user("ebox-head", "ebox_enterprise.group_ebox_manager")
        for method in ("action_verify_contract", "_verify_contract"):
            arguments = ({},) if method.startswith("_") else ()
            with self.assertRaises(AccessError):
                getattr(self.connection.with_user(manager), method)(*arguments)
        with self.assertRaises(AccessError):
            self.env["ebox.contract.check"].with_user(manager).create(
                {"connection_id": self.connection.id}
            )

    def test_the_dialog_hands_out_the_report(self):
        wizard = self.env["ebox.contract.check"].create(
            {"connection_id": self.connection.id, "try_scope": True}
        )
        action = wizard.action_run()
        self.assertEqual(action["res_id"], wizard.id)
        self.assertIn("confirmed", wizard.summary)
        data = json.loads(base64.b64decode(wizard.report_json))
        self.assertEqual(len(data["steps"]), 16)

    def test_the_command_asks_nothing_without_a_terminal(self):
        with patch.object(sys, "stdin", StringIO()):
            self.assertEqual(set(agreements({})), {"letter", "mandate"})
        self.assertIn("P9", agreements({"--agree": "p3, P9"}))
        self.assertNotIn("P4", agreements({"--agree": "none"}))
        told = agreements({"--agree": "P14,P15", "--letter": "a", "--mandate": NUMBER})
        self.assertEqual((told["letter"], told["mandate"]), ("a", NUMBER))

    def test_the_command_writes_what_the_dialog_shows(self):
        given = {"--agree": "none", "--connection": str(self.connection.id)}
        with patch.object(sys, "stdout", StringIO()):
            report = _verified(self.env, given)
            self.assertEqual(len(report.results), 16)
            with self.assertRaisesRegex(CannotAsk, "--connection"):
                _verified(self.env, {**given, "--connection": "0"})
            with self.assertRaisesRegex(CannotAsk, "nothing"):
                _verified(self.env, {**given, "--openapi": "/nothing"})
            with TemporaryDirectory() as folder:
                file = Path(folder) / "v3.json"
                file.write_text('{"paths": {}}')
                report = _verified(self.env, {**given, "--openapi": str(file)})
        self.assertTrue(report.differences)
