# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Every field of ours as every kind of person: it tells nothing of what is hidden."""

from odoo.exceptions import AccessError
from odoo.fields import Command
from odoo.tests import tagged
from odoo.tools import mute_logger

from .test_attack_models import QUIET
from .walk_case import WalkCase
from .walk_table import ADD_ONS, KINDS


@tagged("post_install", "-at_install", "ebox_walk")
class TestAttackReading(WalkCase):
    def ours(self, model):
        """The names of the fields that our add-ons have defined or changed."""
        return [
            name
            for name, field in self.env[model]._fields.items()
            if any(f"odoo.addons.{module}" in ADD_ONS for module in field._modules)
        ]

    def others(self):
        """Models of Odoo that are kept, and have fields of ours."""
        return sorted(
            name
            for name, model in self.env.registry.items()
            if not name.startswith("ebox.")
            and not (model._abstract or model._transient)
            and self.ours(name)
        )

    def test_nothing_is_sorted_by_what_may_not_be_read(self):
        """Odoo sorts and groups by a field of another record, whatever its groups."""
        for model in (*self.models(), *self.others()):
            for name in self.ours(model):
                field = self.env[model]._fields[name]
                if field.groups and field.related and not field.store:
                    self.assertFalse(field.compute_sudo, field)

    @mute_logger(*QUIET)
    def test_fields_of_hidden_records_are_refused(self):
        self.refuse_without_words()
        for model in self.models():
            for kind, user in self.kinds.items():
                env = self.as_kind(kind)
                names = [name for name in self.env[model]._fields if name != "id"]
                if not self.rights(model, user):
                    names = names[-1:]  # no right at all is none to any field
                for record in self.hidden(model, user)[:1].with_env(env):
                    for name in names:
                        told = (model, kind, name)
                        record.invalidate_recordset()
                        with self.assertRaises(AccessError, msg=told):
                            record.read([name])

    @mute_logger(*QUIET)
    def test_what_is_seen_tells_nothing_of_what_is_hidden(self):
        for kind, user in self.kinds.items():
            words, env = self.hidden_words(kind), self.as_kind(kind)
            for model in self.models():
                names = [*env[model].fields_get(attributes=["type"])]
                for record in self.seen(model, user).with_env(env):
                    answer = self.attempt(lambda r=record, n=names: r.read(n))
                    self.assertTellsNothingOf(words, answer, (model, kind))
                    answer = self.attempt(
                        lambda r=record, n=names: r.web_read(self.named(r, n))
                    )
                    self.assertTellsNothingOf(words, answer, (model, kind))

    def named(self, records, names):
        """A specification that asks relations for their names, too."""
        relational = {n for n in names if records._fields[n].relational}
        named = {"fields": {"display_name": {}}}
        return {name: named if name in relational else {} for name in names}

    @mute_logger(*QUIET)
    def test_our_fields_of_odoo_s_models_tell_nothing_either(self):
        self.assertIn("account.bank.statement.line", self.others())
        self._propose_hidden_letters()
        for kind in KINDS:
            words, env = self.hidden_words(kind), self.as_kind(kind)
            for model in self.others():
                for record in self.all_of(model).with_env(env):
                    for names, answer in self._read_all(record, self.ours(model)):
                        self.assertTellsNothingOf(words, answer, (model, names, kind))

    def _read_all(self, record, names):
        """Answers with the names asked for: all at once, where that is not refused."""
        answer = self.attempt(lambda: record.web_read(self.named(record, names)))
        if not isinstance(answer, Exception) or len(names) == 1:
            return [(names, answer)]
        return [each for name in names for each in self._read_all(record, [name])]

    def _propose_hidden_letters(self):
        """The matcher has found letters that not everybody may see."""
        for name in ("confidential", "foreign"):
            letter = self.letter[name].sudo()
            company = letter.company_id
            line = self._make(
                "account.bank.statement.line",
                **{"journal_id": self.banks[company].id, "amount": -1.0},
                payment_ref="Nog een",
            )
            match = {"score": 90, "reasons": ["reference"]}
            line.write({"ebox_best_document_id": letter.id, "ebox_best_match": match})

    @mute_logger(*QUIET)
    def test_forms_tell_nothing_of_a_record_that_is_named_in_them(self):
        """Whatever id a browser fills in, of a record that its user does not see."""
        for kind in ("clerk", "accountant", "manager", "stranger"):
            user, words, env = (
                self.kinds[kind],
                self.hidden_words(kind),
                self.as_kind(kind),
            )
            for model in self.models():
                if "c" not in self.rights(model, user):
                    continue
                records = env[model]
                shown = [*records.fields_get(attributes=["type"])]
                for name in shown:
                    field = records._fields[name]
                    if not (field.relational and field.comodel_name in self.models()):
                        continue
                    for secret in self.hidden(field.comodel_name, user):
                        self._fill_in(records, name, secret, shown, words)

    def _fill_in(self, records, name, secret, shown, words):
        many = records._fields[name].type != "many2one"
        value = [Command.set(secret.ids)] if many else secret.id
        spec, told = self.named(records, shown), (records._name, name, secret)
        for work in (
            lambda: records.onchange({name: value}, [name], spec),
            lambda: records.with_context(**{f"default_{name}": value}).onchange(
                {}, [], spec
            ),
            lambda: records.with_context(**{f"default_{name}": value}).default_get(
                shown
            ),
            lambda: records.web_save({name: value}, spec),
        ):
            self.assertTellsNothingOf(words, self.attempt(work), told)
