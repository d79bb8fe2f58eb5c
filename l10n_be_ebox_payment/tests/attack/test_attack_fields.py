# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Fields that nobody may set: by no way at all, of every model of ours."""

from base64 import b64encode

from odoo.exceptions import AccessError
from odoo.fields import Command
from odoo.models import MAGIC_COLUMNS
from odoo.tests import tagged
from odoo.tools import mute_logger

from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER

from .test_attack_models import QUIET
from .walk_case import SHARED_RULES, WalkCase
from .walk_table import ADD_ONS, KINDS

WORD = "Ingevuld door een aanvaller"
#: Who may make records of a model, and with which values; records of models that are
#: not here are made by nobody.
MAKERS = {
    "ebox.payee.account": "accountant",
    "ebox.payee.rule": "insider",
    "ebox.bank.entry": "bookkeeper",
}
#: Fields in which Odoo notes who has written a record, and when.
STAMPS = {("ebox.payee.account", "user_id"), ("ebox.payee.account", "date")}


@tagged("post_install", "-at_install", "ebox_walk")
class TestAttackFields(WalkCase):
    def setUp(self):
        super().setUp()
        self.refuse_without_words()
        self.valid = self._valid_values()

    def _wizards(self, letter):
        """A dialogue to link a letter and a list of payments, both of the insider."""
        link = self._make("ebox.link.payment", document_id=letter.id)
        link = link.with_user(self.kinds["insider"])
        self.env.cr.execute(
            "UPDATE ebox_link_payment SET create_uid = %s WHERE id = %s",
            (self.kinds["insider"].id, link.id),
        )
        self.env.invalidate_all()
        return link, self.env["ebox.pay.list"].with_user(self.kinds["insider"]).create(
            {}
        )

    def _valid_values(self):
        """By model of which a person may make records, values that suffice."""
        letter, day = self.letter["open"], "2026-01-05"
        connection, client = letter.connection_id, {"company_id": self.company.id}
        link, own = self._wizards(letter)
        return {
            "ebox.accountant.access": {
                "user_id": self.people["everything"].id,
                **client,
            },
            "ebox.assign": {
                "document_ids": [Command.set(letter.ids)],
                "responsible_id": self.kinds["insider"].id,
            },
            "ebox.bank.entry": {
                "journal_id": self.banks[self.company].id,
                "amount": -1.0,
                "payment_ref": "Regel",
            },
            "ebox.certificate.upload": None,  # takes a certificate with its key
            "ebox.connection": {
                "company_id": self.company.id,
                "environment": "simulation",
            },
            "ebox.deadline.rule": {"name": "Regel", "company_id": self.company.id},
            "ebox.disconnect": {"connection_id": connection.id},
            "ebox.grant.access": {
                "partner_id": self.people["everything"].partner_id.id,
                "valid_from": day,
            },
            "ebox.link.payment": {},
            "ebox.link.payment.candidate": {"wizard_id": link.id},
            "ebox.mandate": {**client, "connection_id": connection.id},
            "ebox.move": {},
            "ebox.pay.list": {},
            "ebox.pay.list.line": {"list_id": own.id, "document_id": letter.id},
            "ebox.payee.account": {
                "company_id": self.company.id,
                "sender_id": self.letter["other sender"].sender_id.id,
                "iban": "BE39999011111119",
            },
            "ebox.payee.rule": {"name": "Regel", "iban_pattern": "BExx6792xxxxxxxx"},
            "ebox.policy.rule": {
                "connection_id": connection.id,
                "policy": "automatic",
            },
            "ebox.zip.export": {"letters": letter.ids},
        }

    def test_all_models_that_people_make_are_attacked(self):
        made = {
            model
            for model in self.models()
            for kind in KINDS
            if "c" in self.rights(model, self.kinds[kind])
        }
        self.assertEqual(made, set(self.valid))
        for model in made:  # forms name whatever a person, or a context, puts in
            self.assertTrue(hasattr(self.env[model], "_check_named"), model)

    def guarded(self, model):
        """The fields of ours that a model declares as not for people: dict by name."""
        return {
            name: field
            for name, field in self.env[model]._fields.items()
            if field.readonly
            and field.store
            and name not in MAGIC_COLUMNS
            and any(f"odoo.addons.{module}" in ADD_ONS for module in field._modules)
        }

    def other_than(self, field, value):
        """A value of this field that is not this one, as it is written."""
        comodel = field.relational and self.env[field.comodel_name].sudo()
        if field.type == "many2one":
            return comodel.search([("id", "!=", value.id)], limit=1).id
        if field.relational:
            number = comodel.search([("id", "not in", value.ids)], limit=1).id
            return [Command.set([number])] if field.type == "many2many" else []
        if field.type == "selection":
            return next(v for v in field.get_values(self.env) if v != value)
        return {
            **{"char": WORD, "text": WORD, "html": f"<p>{WORD}</p>"},
            **{"json": {"word": WORD}, "date": "2001-02-03"},
            **{"datetime": "2001-02-03 04:05:06", "boolean": not value},
            **{"integer": 77, "float": 77.0, "monetary": 77.0},
            "binary": b64encode(WORD.encode()).decode(),
        }[field.type]

    def has(self, record, field, value):
        """Whether a field has what an attacker wanted."""
        record.invalidate_recordset()
        kept = field.convert_to_write(record.sudo()[field.name], record)
        if field.type == "binary":
            return bool(kept) and kept == value.encode()
        if field.type in ("char", "text", "html"):
            return WORD in str(kept)
        if field.type in ("date", "datetime"):
            return str(kept) == value
        return kept == value

    def ways_to_make(self, records, name, value, values):
        """By name, functions that make a record with a value in one way."""
        asked = records.with_context(**{f"default_{name}": value})
        whole = {**values, name: value}
        spec = {field: {} for field in records.fields_get()}

        def typed():
            shown = asked.onchange({}, [], spec)["value"]
            sent = {k: v for k, v in shown.items() if k in (name, *values)}
            return records.web_save({**values, name: sent.get(name, value)}, {})

        def saved():
            env = records.env
            env["ir.default"].sudo().set(records._name, name, value, user_id=env.uid)
            return records.create(values)

        def imported():
            columns = [key for key, v in whole.items() if isinstance(v, str | int)]
            ids = [
                c if records._fields[c].type != "many2one" else c + "/.id"
                for c in columns
            ]
            answer = records.load(ids, [[str(whole[c]) for c in columns]])
            return records.browse(answer["ids"] or [])

        return {
            "create": lambda: records.create(whole),
            "a context": lambda: asked.create(values),
            "a context, as superuser": lambda: asked.sudo().create(values),
            "a saved default": saved,
            "a form": typed,
            "web_save": lambda: asked.web_save(values, {}),
            "name_create": lambda: asked.name_create(WORD)[0],
            "copy": lambda: records.create(values).copy({name: value}),
            "copy with a context": lambda: records.create(values)
            .with_context(**{f"default_{name}": value})
            .copy(),
            "import": imported,
        }

    @mute_logger(*QUIET, "odoo.sql_db")
    def test_of_records_that_people_make(self):
        for model, values in self.valid.items():
            if values is None:
                continue
            kind = MAKERS.get(model, "insider")
            records = self.as_kind(kind, tracking_disable=True)[model]
            with self.undone():
                plain = records.create(values)
                fresh = {n: plain.sudo()[n] for n in self.guarded(model)}
            for name, field in self.guarded(model).items():
                value = self.other_than(field, fresh[name])
                for way, work in self.ways_to_make(
                    records, name, value, values
                ).items():
                    with self.undone():
                        for record in self.made(model, work):
                            took = self.has(record, field, value)
                            self.assertFalse(took, (model, name, way))
                    if way == "a saved default":  # which is kept in memory
                        self.env.registry.clear_cache()

    @mute_logger(*QUIET, "odoo.sql_db")
    def test_of_bank_lines(self):
        records = self.as_kind("bookkeeper")["account.bank.statement.line"]
        values = {"journal_id": self.banks[self.company].id, "amount": -1.0}
        own = self.guarded(records._name)
        self.assertIn("ebox_link_state", own)
        for name, field in own.items():
            value = self.other_than(field, records.new({})[name])
            asked = records.with_context(**{f"default_{name}": value})
            for work in (
                lambda v=value, n=name: records.create({**values, n: v}),
                lambda a=asked: a.create(values),
            ):
                with self.undone():
                    for line in self.made(records._name, work):
                        self.assertFalse(self.has(line, field, value), name)

    def made(self, model, work):
        """The records that an attempt has left, as superuser."""
        try:
            with self.env.cr.savepoint():
                answer = work()
                self.env.flush_all()
        except Exception:  # noqa: BLE001 - whatever refuses it, nothing was made
            return self.env[model]
        if isinstance(answer, list):
            answer = [row["id"] for row in answer]
        ids = answer.ids if hasattr(answer, "ids") else answer
        return self.env[model].sudo().browse(ids).exists()

    @mute_logger(*QUIET, "odoo.sql_db")
    def test_of_records_that_are_there(self):
        self.env["res.lang"]._activate_lang("nl_BE")
        for model in self.models():
            for kind in ("accountant", "insider", "bookkeeper"):
                seen = self.seen(model, self.kinds[kind])[:1] or self.all_of(model)[:1]
                record = seen.with_env(self.as_kind(kind, tracking_disable=True))
                for name, field in self.guarded(model).items():
                    value = self.other_than(field, seen[name])
                    self._attack(record, name, value, (model, name, kind))

    def _attack(self, record, name, value, told):
        texts = {"en_US": WORD, "nl_BE": WORD}
        old = record.sudo()[name]
        for way, work in {
            "write": lambda: record.write({name: value}),
            "web_save": lambda: record.web_save({name: value}, {}),
            "translations": lambda: record.update_field_translations(name, texts),
            "all languages": lambda: record.web_override_translations({name: WORD}),
            "import": lambda: record.load(
                [".id", name], [[str(record.id), str(value)]]
            ),
        }.items():
            with self.undone():
                self.made(record._name, lambda work=work: work() and [])
                record.invalidate_recordset()
                for lang in texts:
                    now = record.sudo().with_context(lang=lang)[name]
                    first = record.sudo().with_context(lang=lang)
                    self.assertFalse(
                        self.has(first, record._fields[name], value), (*told, way)
                    )
                    stamp = (record._name, name) in STAMPS
                    if record._fields[name].type != "char" and not stamp:
                        self.assertEqual(now, old, (*told, way))

    @mute_logger(*QUIET)
    def test_a_custom_environment_is_for_administrators(self):
        other = self.make_company("Garage Web BV", OTHER_NUMBER)
        self.kinds["insider"].company_ids |= other
        values = {"company_id": other.id}
        records = self.as_kind("insider")["ebox.connection"]
        for way, work in self.ways_to_make(
            records, "environment", "custom", values
        ).items():
            if "superuser" not in way:
                made = self.attempt(work)
                self.assertFalse(self.made("ebox.connection", work), (way, made))
        empty, custom = records.create(values), {"environment": "custom"}
        self.assertRefused(lambda: empty.write(custom), empty)
        self.assertRefused(lambda: empty.web_save(custom, {}), empty)

    @mute_logger(*QUIET)
    def test_a_record_is_not_moved_to_another_company(self):
        """Nor to a record of one: whoever may write it has no right there."""
        foreign = self.letter["foreign"].sudo()
        env = self.as_kind("insider")
        moves = {
            "ebox.policy.rule": {"connection_id": foreign.connection_id.id},
            "ebox.deadline.rule": {"company_id": self.other.id},
            "ebox.pay.list.line": {
                "list_id": self.all_of("ebox.pay.list")
                .filtered(lambda r: r.create_uid == self.kinds["stranger"])
                .id
            },
        }
        for model, values in moves.items():
            mine = self.seen(model, self.kinds["insider"]).filtered(
                lambda r: r._fields.get("company_id") is None or r.company_id
            )
            record = mine[:1].with_env(env)
            self.assertRefused(lambda r=record, v=values: r.write(v), model)
        empty = env["ebox.connection"].create(
            {"company_id": self.company.id, "environment": "simulation"}
        )
        move = {"company_id": self.other.id}
        self.assertIsInstance(self.attempt(lambda: empty.write(move)), AccessError)

    @mute_logger(*QUIET)
    def test_what_counts_for_every_company_is_changed_by_administrators(self):
        for model in SHARED_RULES:
            shared = self.all_of(model).filtered(lambda r: not r.company_id)[:1]
            for kind in ("manager", "insider", "stranger"):
                rule = shared.with_env(self.as_kind(kind))
                for work in (
                    lambda r=rule: r.write({"active": False}),
                    lambda r=rule: r.unlink(),
                    lambda r=rule: r.create({"name": "Regel", "company_id": False}),
                    lambda r=rule: r.update_field_translations("name", {"en_US": "x"}),
                ):
                    self.assertRefused(work, (model, kind))
            self.env.flush_all()
        self.kinds["insider"].group_ids |= self.env.ref("base.group_system")
        shared.with_env(self.as_kind("insider")).write({"active": False})
        self.assertFalse(shared.active)
