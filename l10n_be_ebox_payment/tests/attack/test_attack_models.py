# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Every model of ours as every kind of person: what is declared, no more or less."""

from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged
from odoo.tools import mute_logger

from .walk_case import WalkCase, first_and_last
from .walk_table import COMPANY, KINDS, LETTER, MODELS, OWN

OPERATIONS = {"c": "create", "r": "read", "u": "unlink", "w": "write"}
QUIET = "odoo.addons.base.models.ir_rule", "odoo.addons.base.models.ir_model"


@tagged("post_install", "-at_install", "ebox_walk")
class TestAttackModels(WalkCase):
    def test_every_model_is_declared_and_has_records_to_hide(self):
        self.assertEqual(self.models(), sorted(MODELS))
        clerk, outside = self.kinds["clerk"], self.kinds["stranger"]
        for model, (scope, _roles) in MODELS.items():
            records = self.all_of(model)
            self.assertTrue(records, f"make some records of {model} in WalkCase")
            if scope in (COMPANY, LETTER) and "r" in self.rights(model, outside):
                self.assertTrue(self.hidden(model, outside), model)
                self.assertTrue(self.seen(model, outside), model)
            if scope == LETTER and "r" in self.rights(model, clerk):
                closed = self._letter(self.hidden(model, clerk))
                self.assertIn(self.letter["confidential"], closed, model)
            if scope == OWN:
                self.assertTrue(self.hidden(model, clerk), model)

    @mute_logger(*QUIET)
    def test_everybody_may_do_what_is_declared(self):
        for model in self.models():
            for kind in KINDS:
                records = self.as_kind(kind)[model]
                may = {
                    op for op, name in OPERATIONS.items() if records.has_access(name)
                }
                expected = self.rights(model, self.kinds[kind])
                with self.subTest(model=model, kind=kind):
                    self.assertEqual(may, expected)

    @mute_logger(*QUIET)
    def test_everybody_finds_what_he_may_read_and_nothing_else(self):
        self.refuse_without_words()
        for model in self.models():
            for kind, user in self.kinds.items():
                with self.subTest(model=model, kind=kind):
                    seen = sorted(self.seen(model, user).ids)
                    for way, found in self._found(model, kind).items():
                        self.assertEqual(found, seen, way)

    def _found(self, model, kind):
        """By way of asking, the sorted ids that a kind of person finds in a model."""
        everything = [("id", "in", self.all_of(model).ids)]
        records = self.as_kind(kind, active_test=False)[model]
        ways = {
            "search": lambda: records.search(everything).ids,
            "search_read": lambda: [r["id"] for r in records.search_read([], ["id"])],
            "name_search": lambda: [
                each[0] for each in records.name_search("", everything, limit=None)
            ],
            "read_group": lambda: [
                number
                for group in records.formatted_read_group(
                    everything, [], ["id:array_agg"]
                )
                for number in group["id:array_agg"] or ()
            ],
            "one by one": lambda: [
                record.id
                for record in records.browse(self.all_of(model).ids)
                if self._is_read(record)
            ],
        }
        found = {}
        for name, way in ways.items():
            answer = self.attempt(way)
            if isinstance(answer, AccessError):
                answer = []
            self.assertIsInstance(answer, list, (model, kind, name))
            found[name] = sorted(answer)
        count = self.attempt(lambda: records.search_count(everything))
        if not isinstance(count, AccessError):
            self.assertEqual(count, len(found["search"]), (model, kind))
        return found

    def _is_read(self, record):
        try:
            record.invalidate_recordset()
            return bool(record.read(["display_name"]))
        except AccessError:
            return False

    @mute_logger(*QUIET)
    def test_nobody_changes_what_he_may_not(self):
        """Two records are enough of a model on which he may do a thing to none."""
        self.refuse_without_words()
        words = {kind: self.hidden_words(kind) for kind in KINDS}
        for model in self.models():
            field = self._writable(model)
            for kind, user in self.kinds.items():
                may, seen = self.rights(model, user), self.seen(model, user)
                records = self.all_of(model)
                some = first_and_last(records)
                for record in records:
                    mine = record.with_env(self.as_kind(kind))
                    allowed = may if record in seen else ()
                    told = (model, kind, record.id)
                    for op, work in (
                        ("w", lambda r=mine, f=field: r.write({f: r.sudo()[f]})),
                        ("u", lambda r=mine: r.unlink()),
                        ("c", lambda r=mine: r.copy().read()),
                    ):
                        if op in allowed or op not in may and record not in some:
                            continue
                        answer = self.attempt(work)
                        if op == "c" and "c" in may and isinstance(answer, list):
                            self.assertTellsNothingOf(words[kind], answer, told)
                        else:
                            self.assertIsInstance(answer, self._refusal(model), told)

    def _refusal(self, model):
        return UserError if model == "ebox.access.log" else AccessError

    def _writable(self, model):
        """The name of a stored field, a person's own where there is one."""
        own = self.env[model]._fields.values()
        stored = [f for f in own if f.store and f.column_type and f.name != "id"]
        return min(stored, key=lambda f: (f.readonly, f.type == "many2one")).name
