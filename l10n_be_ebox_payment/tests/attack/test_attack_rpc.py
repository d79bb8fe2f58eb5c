# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Models by RPC: a portal user has no right on any of ours, whatever he was granted."""

import json
import xmlrpc.client
from datetime import timedelta

from odoo import fields
from odoo.tests import tagged
from odoo.tools import mute_logger

from .attack_case import AttackCase

OURS = "odoo.addons.ebox_enterprise", "odoo.addons.l10n_be_ebox_payment"
QUIET = (
    *("odoo.http", "odoo.addons.base.models.ir_rule"),
    *("odoo.addons.base.models.ir_model", "odoo.addons.rpc.controllers.jsonrpc"),
    *("odoo.addons.rpc.controllers.xmlrpc", "odoo.addons.web.controllers.export"),
    *("odoo.addons.http_routing.models.ir_http",),
)
#: Our methods that tell nothing of any record: an action of a menu, or words.
HARMLESS = {
    ("ebox.bank.entry", "action_close"),
    ("ebox.accountant.access", "action_view_handovers"),
    ("ebox.certificate.upload", "action_upload"),
    ("ebox.connection", "action_open_onboarding"),
    ("ebox.connection", "action_view_backlog"),
    ("ebox.connection", "action_view_documents"),
    ("ebox.connection", "action_view_unreadable"),
    ("ebox.connection", "action_view_unsafe"),
    ("ebox.connection", "check_labels"),
    ("ebox.document", "action_assign"),
    ("ebox.document", "action_view_access_log"),
}
#: What else our methods take, after the records; None for those without records.
ARGUMENTS = {
    "action_remove_document": (1,),
    "action_add_document": ([1],),
    "action_check": ("page",),
    "action_export_zip_list": None,
    "action_open_desk": None,
    "action_start_onboarding": None,
    "action_view_waiting": None,
    "get_envelope": None,
    "get_today": None,
    "get_unread_count": None,
    "message_subscribe": ([1],),
}
WRITES = ("create", "write", "unlink", "web_save")


@tagged("post_install", "-at_install", "ebox_portal")
class TestAttackRpc(AttackCase):
    def models(self, *, abstract=False):
        """The names of our models, and of those without a table where ``abstract``."""
        return [
            name
            for name, model in self.env.registry.items()
            if name.startswith("ebox.") and (abstract or not model._abstract)
        ]

    def some(self, name):
        """Ids of records of a model, if any; of a letter that is granted to him."""
        if name == "ebox.document":
            return self.letter["open"].ids
        model = self.env[name].sudo().with_context(active_test=False)
        return [] if model._abstract else model.search([], limit=2).ids

    def generic(self, name):
        """(method, arguments, error) of what Odoo has for every model."""
        found, text = self.some(name), self.text(name)
        ids = found or [1]
        spec = {text: {}}
        calls = [
            ("read", [ids, [text]]),
            ("web_read", [ids, spec]),
            ("fetch", [ids, [text]]),
            ("search", [[]]),
            ("search_count", [[]]),
            ("search_fetch", [[], [text]]),
            ("search_read", [[], [text]]),
            ("web_search_read", [[], spec]),
            ("name_search", ["a"]),
            ("web_name_search", ["a", spec]),
            ("web_read_group", [[], [text], ["__count"]]),
            ("formatted_read_group", [[], [text], ["__count"]]),
            ("read_progress_bar", [[], text, {"field": text, "colors": {}}]),
            ("get_views", [[[False, "list"]]]),
            ("get_view", []),
            ("onchange", [ids, {}, [], spec]),
            ("copy", [ids]),
            ("check_access", [ids, "read"]),
            ("_granted_to", [ids]),
        ]
        calls += [
            ("create", [[{}]]),
            ("write", [ids, {text: "1"}]),
            *([("unlink", [ids])] if found else []),
            ("web_save", [ids, {text: "1"}, spec]),
        ]
        log = name == "ebox.access.log"  # which refuses everybody
        for method, arguments in calls:
            closed = log and method in WRITES
            yield method, arguments, "UserError" if closed else "AccessError"
        letters = name in ("ebox.document", "ebox.document.file")
        error = "AccessError" if letters else "UserError"
        yield "export_data", [ids, [text]], error

    def text(self, name):
        """The name of a field of a model that its table has, a text where it can be."""
        fields_ = self.env[name]._fields.values()
        stored = [f for f in fields_ if f.column_type and f.store and f.name != "id"]
        return min(stored, key=lambda f: f.type != "char").name

    @mute_logger(*QUIET)
    def test_odoo_s_methods_on_every_model_of_ours(self):
        self.become("everything")
        before = self.logged()
        for name in self.models():
            for method, arguments, error in self.generic(name):
                got, answer = self.call(name, method, *arguments)
                self.assertEqual((name, method, got), (name, method, error))
                self.assertTellsNothing(answer)
            for method in ("default_get", "fields_get", "has_access"):
                arguments = {"default_get": [["display_name"]]}.get(method, [])
                arguments = [[1], "read"] if method == "has_access" else arguments
                context = {"active_id": self.letter["open"].id}
                got, answer = self.call(name, method, *arguments, context=context)
                self.assertEqual((name, method, got), (name, method, None))
                self.assertTellsNothing(answer)
            self.assertIs(answer.json()["result"], False, name)
        self.assertEqual(self.logged(), before)

    def own(self, name):
        """The public methods of a model that our code has, but for Odoo's own names."""
        base = dir(self.env.registry["base"]) + ["create", "write", "unlink", "copy"]
        return {
            method
            for part in type(self.env[name]).mro()
            if part.__module__.startswith(OURS)
            for method, value in vars(part).items()
            if callable(value) and method[0] != "_" and method not in base
        }

    @mute_logger(*QUIET)
    def test_our_methods_on_every_model_of_ours(self):
        self.become("everything")
        before, called = self.logged(), 0
        for name in self.models(abstract=True):
            for method in sorted(self.own(name)):
                more = ARGUMENTS.get(method, ())
                arguments = [] if more is None else [self.some(name)[:1] or [1], *more]
                if method == "action_export_zip_list":
                    arguments = [[]]
                got, answer = self.call(name, method, *arguments)
                error = None if (name, method) in HARMLESS else "AccessError"
                self.assertEqual((name, method, got), (name, method, error))
                self.assertTellsNothing(answer)
                called += 1
        self.assertGreater(called, 50)
        self.assertEqual(self.logged(), before)
        self.assertFalse(self.access["everything"].revoked_date)

    @mute_logger(*QUIET)
    def test_the_other_ways_to_call_a_method(self):
        user, letter = self.people["granted"], self.letter["open"]
        self.become("public")
        read = ("ebox.document", "read", [letter.ids, ["name"]])
        for password in (f"{user.login:x<8}", self.key(user)):
            credentials = (self.env.cr.dbname, user.id, password)
            got, answer = self.rpc(
                "/jsonrpc",
                service="object",
                method="execute_kw",
                args=[*credentials, *read],
            )
            self.assertEqual(got, "AccessError")
            self.assertTellsNothing(answer)
            address = f"{self.base_url()}/xmlrpc/2/object"
            body = xmlrpc.client.dumps((*credentials, *read), "execute_kw")
            answer = self.url_open(address, data=body, headers=XML)
            self.assertIn(f"<int>{ACCESS_FAULT}</int>", answer.text)
            self.assertTellsNothing(answer)

    def key(self, user):
        """An API key; portal users make some where an administrator allows it."""
        keys = self.env["res.users.apikeys"].with_user(user).sudo()
        return keys._generate("rpc", "test", fields.Datetime.now() + timedelta(hours=1))

    @mute_logger(*QUIET)
    def test_json_2(self):
        letter = self.letter["open"]
        expected = (
            ("ebox.document", "read", {"ids": letter.ids, "fields": ["name"]}, 403),
            ("ebox.document", "search_read", {"domain": []}, 403),
            ("ebox.document", "action_export_zip", {"ids": letter.ids}, 403),
            ("ebox.document", "_granted_to", {}, 404),
            ("ebox.document", "no_such_method", {}, 404),
            ("ebox.accountant.access", "search_read", {"domain": []}, 403),
            ("ebox.handover", "search_read", {"domain": []}, 403),
            ("ebox.share", "search_read", {"domain": []}, 403),
            ("ebox.access.log", "search_read", {"domain": []}, 403),
            ("ebox.zip.export", "create", {"vals_list": [{}]}, 403),
            ("ebox.nothing", "read", {}, 404),
        )
        self.become("public")
        keys = {n: self.key(self.people[n]) for n in ("granted", "ungranted")}
        self.env.flush_all()
        for name, key in {**keys, "wrong": "x" * 40}.items():
            headers = {"Authorization": f"bearer {key}"}
            for model, method, params, status in expected:
                answer = self.url_open(
                    f"/json/2/{model}/{method}", json=params, headers=headers
                )
                # that there is no such method, Odoo says before it asks who calls
                if name == "wrong" and status != 404:
                    status = 401
                told = (name, model, method, answer.status_code)
                self.assertEqual(told, (name, model, method, status))
                self.assertTellsNothing(answer)

    @mute_logger(*QUIET)
    def test_json_2_of_people_who_work_in_odoo(self):
        letter, subject = self.letter["open"], self.letter["open"].name
        texts = {"field_name": "name", "translations": {"en_US": "Vals"}}
        made = {"vals_list": [{"environment": "simulation"}]}
        expected = (
            ("clerk", "ebox.document", "update_field_translations", texts),
            ("clerk", "ebox.document", "write", {"vals": {"name": "Vals"}}),
            ("insider", "ebox.sender", "write", {"vals": {"remote_id": "0999999031"}}),
            *(
                ("insider", "ebox.connection", "create", {**made, "context": context})
                for context in (
                    {"default_state": "connected"},
                    {"default_accepted_by_id": self.people["clerk"].id},
                    {"default_environment": "custom", "default_name": "x"},
                )
            ),
        )
        self.become("public")
        ids = {"ebox.document": letter.ids, "ebox.sender": letter.sender_id.ids}
        for name, model, method, params in expected:
            if model in ids:
                params = {**params, "ids": ids[model]}
            elif "default_environment" in params["context"]:
                params = {**params, "vals_list": [{}]}
            key = self.key(self.people[name])
            self.env.flush_all()
            headers = {"Authorization": f"bearer {key}"}
            answer = self.url_open(
                f"/json/2/{model}/{method}", json=params, headers=headers
            )
            told = (name, model, method, answer.text)
            self.assertEqual(answer.status_code, 403, told)
        self.env.invalidate_all()
        self.assertEqual(letter.name, subject)

    @mute_logger(*QUIET)
    def test_exports_reports_and_views_of_the_web_client(self):
        self.become("everything")
        ids = self.letter["open"].ids
        export = {
            "model": "ebox.document",
            "fields": [{"name": "name", "label": "Name"}],
            "ids": ids,
            "domain": [],
            "import_compat": False,
        }
        report = "l10n_be_ebox_payment.report_payment"
        download = [f"/report/pdf/{report}/{ids[0]}", "qweb-pdf"]
        answers = {
            "csv": self.send("/web/export/csv", data=json.dumps(export)),
            "xlsx": self.send("/web/export/xlsx", data=json.dumps(export)),
            "html": self.open(f"/report/html/{report}/{ids[0]}"),
            "pdf": self.open(f"/report/pdf/{report}/{ids[0]}"),
            "text": self.open(f"/report/text/{report}/{ids[0]}"),
            "saved": self.send("/report/download", data=json.dumps(download)),
            "json": self.open("/json/1/e-box"),
            "client": self.open(f"/odoo/e-box/{ids[0]}"),
        }
        expected = {
            **{"csv": 500, "xlsx": 500, "html": 403, "pdf": 403, "text": 403},
            **{"saved": 200, "json": 401, "client": 303},
        }
        got = {name: answer.status_code for name, answer in answers.items()}
        self.assertEqual(got, expected)
        for answer in answers.values():
            self.assertTellsNothing(answer)
        self.assertIn("AccessError", answers["saved"].text)
        self.assertTrue(answers["client"].headers["Location"].startswith("/my?"))
        for path, params in (
            ("/web/export/get_fields", {"model": "ebox.document", "domain": []}),
            ("/web/action/load", {"action_id": "ebox_enterprise.action_document"}),
        ):
            _error, answer = self.rpc(path, **params)
            self.assertTellsNothing(answer)


XML = {"Content-Type": "text/xml"}
ACCESS_FAULT = 4  # Odoo's number for an AccessError
