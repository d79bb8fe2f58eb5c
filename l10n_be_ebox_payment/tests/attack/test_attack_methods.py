# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Every public method of ours as every kind of person, on what he may not see.

Nothing may be changed by it, and nothing of what is hidden from him may be in the
answer, nor in the words of the error.
"""

import inspect
import re
from pathlib import Path

from odoo.tests import tagged
from odoo.tools import SQL, mute_logger

from odoo.addons import ebox_enterprise, l10n_be_ebox_payment

from .test_attack_models import QUIET
from .walk_case import WalkCase, first_and_last
from .walk_table import ADD_ONS, KINDS

CONTEXT_KEY = re.compile(r'context(?:\.get\(|\[)"([a-z_]+)"')
WRITING = re.compile(
    r'(?:INSERT INTO|DELETE FROM|UPDATE(?=\s+"?\w+"?\s+(?:\w+\s+)?SET))\s+"?(\w+)'
)
#: A statement without one of these writes nothing.
MAY_WRITE = re.compile(r"\b(?:INSERT|UPDATE|DELETE|MERGE|TRUNCATE|COPY)\b", re.I)
#: What a caller could give for a parameter of which only the name is known.
GUESSES = (1, [1], "x", None)
#: Methods of a model that make a record of the person's own.
MAKES = {
    ("ebox.connection", "action_start_onboarding"),
    ("ebox.document", "action_export_zip_list"),
}
#: Methods that do for a person who may what the scheduler would do with all letters of
#: a grant, also with those that he does not see himself; they tell him nothing of them,
#: change nothing of them, and add only that they were shared.
AS_SCHEDULED = {("ebox.accountant.access", "action_hand_over_now")}
#: By name, what a parameter is: else nothing is reached behind a first check.
KNOWN = {"name": "page", "fields_to_export": ["display_name"], "domain": []}


@tagged("post_install", "-at_install", "ebox_walk")
class TestAttackMethods(WalkCase):
    def methods(self):
        """(model, name of a method) of all public ones that our code has."""
        found = []
        for model, cls in self.env.registry.items():
            names = {
                name
                for part in cls.mro()
                if part.__module__.startswith(ADD_ONS)
                for name, value in vars(part).items()
                if inspect.isfunction(value) and not name.startswith("_")
            }
            found += [
                (model, name) for name in sorted(names) if not _is_private(cls, name)
            ]
        return sorted(found)

    def calls(self, records, name):
        """Functions that call a method as a stranger would try it."""
        method = getattr(type(records), name)
        wanted = [
            p
            for p in list(inspect.signature(method).parameters.values())[1:]
            if p.default is p.empty and p.kind is p.POSITIONAL_OR_KEYWORD
        ]
        for guess in GUESSES[: len(GUESSES) if wanted else 1]:
            values = [KNOWN.get(p.name, guess) for p in wanted]
            yield lambda values=values: getattr(records, name)(*values)

    def to_try(self, model, user):
        """Some hidden records of a model; one is enough for who has no right at all."""
        if self.env[model]._abstract:
            return self.env[model]
        some = first_and_last(self.hidden(model, user))
        return some if self.rights(model, user) else some[-1:]

    def watch(self):
        """From now on ``self.written`` gets the tables that statements write.

        ``self.writes`` counts the statements that can write at all.
        """
        self.written, self.writes = set(), 0
        cursors, execute = type(self.env.cr), type(self.env.cr).execute

        def noted(cursor, query, *arguments, **options):
            text = query.code if isinstance(query, SQL) else query
            self.written.update(WRITING.findall(text))
            self.writes += bool(MAY_WRITE.search(text))
            return execute(cursor, query, *arguments, **options)

        self.patch(cursors, "execute", noted)

    def tried(self, work):
        """The answer, or the error, and the tables that were written; undone.

        What was written before an error is undone by Odoo as well, unless it was
        committed, which a test refuses with these words.
        """
        self.env.flush_all()
        self.written.clear()
        answer = self.attempt(work)
        if not isinstance(answer, Exception):
            return answer, set(self.written)
        return answer, {"committed"} if "commit" in str(answer) else set()

    @mute_logger(*QUIET, "odoo.sql_db", "odoo.addons.ebox_enterprise")
    def test_on_records_that_are_hidden(self):
        methods = self.methods()
        self.assertGreater(len(methods), 150)
        self.watch()
        ours = {model for model, _name in methods if model.startswith("ebox.")}
        for kind, user in self.kinds.items():
            words = self.hidden_words(kind)
            env = self.as_kind(kind)
            hidden = {model: self.to_try(model, user) for model in ours}
            for model, name in methods:
                if model not in ours:
                    continue
                for record in hidden[model] or [hidden[model]]:
                    for work in self.calls(record.with_env(env), name):
                        answer, changed = self.tried(work)
                        told = (kind, model, name, record.id, answer)
                        self.assertTellsNothingOf(words, answer, told)
                        if (model, name) in MAKES:  # whatever record is named
                            continue
                        self.assertNothing(changed, told)

    @mute_logger(*QUIET, "odoo.sql_db", "odoo.addons.ebox_enterprise")
    def test_on_records_of_odoo_itself(self):
        """Bank lines and bills are seen by people who do not see their letters."""
        methods = [
            (model, name)
            for model, name in self.methods()
            if not model.startswith("ebox.") and self.is_about_letters(model)
        ]
        some = {model: first_and_last(self.all_of(model)) for model, _name in methods}
        for kind in KINDS:
            words, env = self.hidden_words(kind), self.as_kind(kind)
            for model, name in methods:
                for record in some[model]:
                    for work in self.calls(record.with_env(env), name):
                        answer = self.attempt(work)
                        told = (kind, model, name, record.id, answer)
                        self.assertTellsNothingOf(words, answer, told)

    def is_about_letters(self, model):
        """Whether we have added fields or methods of our own to a model of Odoo."""
        return not self.env[model]._abstract and not self.env[model]._transient

    @mute_logger(*QUIET, "odoo.sql_db", "odoo.addons.ebox_enterprise")
    def test_with_hidden_records_in_the_context(self):
        """On his own records, with the keys that our code looks at."""
        keys = self.context_keys()
        self.assertIn("ebox_link_document_id", keys)
        methods = self.methods_for_own_records()
        self.watch()
        for kind in ("clerk", "accountant", "manager", "stranger"):
            user, words = self.kinds[kind], self.hidden_words(kind)
            secret = self.hidden("ebox.document", user)
            own = {model: self.own(model, user) for model, _name in methods}
            before = self.picture(secret)
            for number in secret.ids:
                env = self.as_kind(kind, **dict.fromkeys(keys, number))
                env = env(context={**env.context, "active_ids": secret.ids})
                for model, name in methods:
                    for work in self.calls(own[model].with_env(env), name):
                        with self.undone():
                            writes = self.writes
                            answer = self.attempt_and_keep(work)
                            told = (kind, model, name, answer)
                            self.assertTellsNothingOf(words, answer, told)
                            self.env.flush_all()
                            if self.writes > writes:
                                after = self.picture(secret)
                                if (model, name) in AS_SCHEDULED:
                                    after = [row for row in after if row in before]
                                same = after == before
                                self.assertNothing(set() if same else {"changed"}, told)

    def methods_for_own_records(self):
        """(model, name of a method) that a person calls on what he sees."""
        return [
            (model, name)
            for model, name in self.methods()
            if model.startswith(("ebox.", "account.bank"))
            and name not in ("create", "write", "unlink", "export_data")
        ]

    def own(self, model, user):
        """A record that a person sees, if there is one."""
        if model.startswith("account."):
            return self.all_of(model)[:1]
        if self.env[model]._abstract:
            return self.env[model]
        return self.seen(model, user)[:1]

    def attempt_and_keep(self, work):
        try:
            with self.env.cr.savepoint():
                return work()
        except Exception as error:  # noqa: BLE001 - every error is an answer
            return error

    def context_keys(self):
        """The keys of contexts that our code reads."""
        found = {"active_id"}
        for package in (ebox_enterprise, l10n_be_ebox_payment):
            for folder in ("models", "wizards"):
                for path in (Path(package.__path__[0]) / folder).rglob("*.py"):
                    found.update(CONTEXT_KEY.findall(path.read_text()))
        return found

    def picture(self, letters):
        """All that hangs on these letters, as the database has it."""
        self.env.flush_all()
        parts = [
            SQL("SELECT t::text FROM ebox_document t WHERE id IN %s", letters._ids)
        ]
        for model in self.models():
            field = self.env[model]._fields.get("document_id")
            if field and field.store and self.env[model]._auto:
                table = SQL.identifier(self.env[model]._table)
                parts.append(
                    SQL(
                        "SELECT t::text FROM %s t WHERE document_id IN %s",
                        table,
                        letters._ids,
                    )
                )
        self.env.cr.execute(SQL(" UNION ALL ").join(parts))
        return sorted(row[0] for row in self.env.cr.fetchall())


def _is_private(cls, name):
    return any(
        getattr(getattr(c, name, None), "_api_private", False) for c in cls.mro()
    )
