# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Records of every model of ours: open, confidential and foreign ones."""

import json
import re
from contextlib import contextmanager

from odoo import fields
from odoo.exceptions import AccessError
from odoo.fields import Command
from odoo.tools import SQL

from odoo.addons.ebox_enterprise.lib.groups import CONFIDENTIAL
from odoo.addons.ebox_enterprise.tests.common import new_users

from ..payment.payment_case import PaymentCase
from .attack_case import MANAGER, AttackCase
from .walk_table import (
    CLOSED,
    FOREIGN,
    KINDS,
    LETTER,
    MODELS,
    OWN,
    ROLES,
    SENDER,
    SHARED,
)

#: Models of which a record without a company counts for all.
SHARED_RULES = ("ebox.deadline.rule", "ebox.payee.rule")


class WalkCase(AttackCase):
    """``self.kinds``: users by the names of ``KINDS``; records of every model."""

    def make_world(self):
        super().make_world()
        self.kinds = self._make_kinds()
        for name in self.letter:
            self._add_to_letter(name)
        self._add_to_companies()
        for kind in ("insider", "stranger"):
            self._add_wizards(self.kinds[kind])
        self.env.flush_all()

    def _make_kinds(self):
        inside = {name: groups for name, groups in KINDS.items() if groups is not None}
        users = new_users(
            self.env,
            {
                f"walk_{name.replace(' ', '_')}": (
                    groups or ("base.group_user",),
                    self.company_values(
                        self.other if name in FOREIGN else self.company
                    ),
                )
                for name, groups in inside.items()
            },
        )
        made = {**self.people, "public": self.env.ref("base.public_user")}
        made.update(zip(inside, users, strict=True))
        return {name: made[name] for name in KINDS}

    # records

    def models(self):
        """The names of our models that have a table."""
        return sorted(
            name
            for name, model in self.env.registry.items()
            if name.startswith("ebox.") and not model._abstract
        )

    def all_of(self, model):
        """All records of a model, as superuser."""
        return self.env[model].sudo().with_context(active_test=False).search([])

    def _make(self, model, **values):
        return self.env[model].sudo().create(values)

    def _add_to_letter(self, name):
        letter, word = self.letter[name].sudo(), self.words[name]
        day = fields.Date.today()
        letter._note_access("opened", f"Log {word}")
        if not self.env["ebox.letter.text"].search([("document_id", "=", letter.id)]):
            self._make("ebox.letter.text", document_id=letter.id, words=f"tekst {word}")
        self._make(
            "ebox.deadline",
            **{"document_id": letter.id, "day": day, "act_by": day},
            **{"source": "text", "explanation": f"Termijn {word}"},
        )
        self._make(
            "ebox.quarantine",
            **{"provider_id": letter.provider_id.id, "key": f"key {word}"},
            **{"problem": f"Probleem {word}", "document_id": letter.id},
            **{"first_seen": fields.Datetime.now(), "last_seen": fields.Datetime.now()},
            **{"raw_json": {"word": word}, "state": "read"},
        )
        self._make(
            "ebox.archive.finding",
            **{"kind": "text", "document_id": letter.id, "state": "repaired"},
            **{"connection_id": letter.connection_id.id},
            company_id=letter.company_id.id,
            **dict.fromkeys(("found_on", "last_seen"), fields.Datetime.now()),
        )
        self.env["ebox.share"]._add(letter, "zip", self.env["res.partner"])
        self._pay(letter, word)

    def _pay(self, letter, word):
        """A bank line that pays a letter, in the books of its company."""
        number = len(self.env["account.journal"].search([("code", "=like", "BNK9%")]))
        banks = self.__dict__.setdefault("banks", {})
        company = letter.company_id
        if company not in banks:
            banks[company] = PaymentCase.make_bank(self, company, number + 1)
        iban = _iban(letter.id)  # nobody has judged it: each is a line to judge
        letter.write({"amount": 121.0, "iban": iban, "payment_choice": "pay"})
        line = self._make(
            "account.bank.statement.line",
            **{"journal_id": banks[company].id, "date": fields.Date.today()},
            **{"payment_ref": "Overschrijving", "amount": -50.0},
        )
        self._make(
            "ebox.payment.link",
            **{"document_id": letter.id, "statement_line_id": line.id, "amount": 50.0},
            reconcile_note=f"Nota {word}",
        )

    def _add_to_companies(self):
        sender = self.letter["open"].sender_id
        handed = {self.company: "everything", self.other: "foreign accountant"}
        for model in SHARED_RULES:
            self._make(model, name="Regel voor iedereen", company_id=False)
        for company, grant in handed.items():
            letters = self.all_of("ebox.document").filtered(
                lambda d, c=company: d.company_id == c
            )
            connection, name = letters.connection_id, company.name
            self._make(
                "ebox.policy.rule", connection_id=connection.id, policy="automatic"
            )
            self._make(
                "ebox.partition", connection_id=connection.id, name=f"Afdeling {name}"
            )
            for model in SHARED_RULES:
                self._make(model, name=f"Regel {name}", company_id=company.id)
            self._make(
                "ebox.payee.account",
                **{"company_id": company.id, "sender_id": sender.id},
                **{"iban": "BE29999022222164", "beneficiary": f"Begunstigde {name}"},
            )
            self._make(
                "ebox.payment.place",
                **{"company_id": company.id, "sender_id": sender.id},
                **{"field_name": "iban", "place": {"where": name}},
            )
            self.handover_of(self.access[grant], letters)
            self._make("ebox.zip.turn", user_id=self.people[grant].id)
            self._make(
                "ebox.mailbox.work", method="_apply_policy", domain=[[1, "=", 1]]
            )

    def _add_wizards(self, user):
        """A wizard of each kind, which somebody who may do everything has open."""
        closed = "foreign" if user.company_id == self.other else "confidential"
        letter = self.letter[closed].with_user(user)
        line = letter.sudo().payment_link_ids.statement_line_id
        of, env = {"connection_id": letter.connection_id.id}, letter.env
        env["ebox.assign"].create({"document_ids": [Command.set(letter.ids)]})
        for model in ("ebox.disconnect", "ebox.move", "ebox.contract.check"):
            env[model].sudo().create(of)
        env["ebox.mandate"].sudo().create(of | {"company_id": letter.company_id.id})
        partner = self.people["everything"].partner_id
        env["ebox.grant.access"].create({"partner_id": partner.id})
        env["ebox.zip.export"]._of(letter)
        env["ebox.done"]._of(letter)
        payments = [Command.create({"document_id": letter.id})]
        env["ebox.pay.list"].create({"line_ids": payments})
        candidate = {"document_id": letter.id, "amount": 1.0}
        env["ebox.link.payment"].sudo().create(
            {
                "document_id": letter.id,
                "line_name": f"Lijn {self.words[closed]}",
                "candidate_ids": [Command.create(candidate)],
            }
        )
        env["ebox.create.bill"].sudo().create(
            {
                "document_id": letter.id,
                "company_id": letter.company_id.id,
                "reason": f"Reden {self.words[closed]}",
                "bill_type": "in_receipt",
            }
        )
        env.cr.execute(  # making one takes a right in accounting
            SQL(
                "INSERT INTO ebox_bank_entry"
                " (journal_id, date, amount, payment_ref, create_uid)"
                " VALUES (%s, now(), 1, %s, %s)",
                line.journal_id.id,
                f"Lijn {self.words[closed]}",
                user.id,
            )
        )
        env.cr.execute(  # making one takes a certificate with its key
            SQL(
                "INSERT INTO ebox_certificate_upload (connection_id, use, create_uid)"
                " VALUES (%s, 'next', %s)",
                letter.connection_id.id,
                user.id,
            )
        )

    # who may see what

    def roles(self, user):
        return {role for role, group in ROLES.items() if user.has_group(group)}

    def rights(self, model, user):
        """The operations that a person may do on a model, as letters: a set."""
        roles = MODELS[model].roles
        return {op for role in self.roles(user) for op in roles.get(role, "")}

    def letters_of(self, user):
        """The letters that a person who works in Odoo sees."""
        hidden = set() if user.has_group(CONFIDENTIAL) else CLOSED
        ids = [
            letter.id
            for name, letter in self.letter.items()
            if letter.sudo().company_id in user.company_ids and name not in hidden
        ]
        return self.env["ebox.document"].browse(ids)

    def seen(self, model, user):
        """The records of a model that a person may read, as superuser."""
        records = self.all_of(model)
        if "r" not in self.rights(model, user):
            return records.browse()
        scope = MODELS[model].scope
        if scope == OWN:
            return records.filtered(lambda r: r.create_uid == user)
        if scope == SHARED:
            return records
        if scope == SENDER:
            letters = self.letters_of(user)
            if user.has_group(MANAGER):
                letters = self.all_of("ebox.document").filtered(
                    lambda d: d.company_id in user.company_ids
                )
            return records & letters.sudo().sender_id
        mine = records.filtered(
            lambda r: not r.company_id or r.company_id in user.company_ids
        )
        if scope == LETTER:
            letters = self.letters_of(user)
            return mine.filtered(lambda r: self._letter(r) <= letters)
        return mine

    def _letter(self, record):
        own = record._name == "ebox.document"
        return record if own else record.document_id

    def hidden(self, model, user):
        """The records of a model that a person may not read, as superuser."""
        return self.all_of(model) - self.seen(model, user)

    def hidden_words(self, kind):
        """What only records have that are hidden from a kind of person: a set."""
        user, hidden, shown = self.kinds[kind], set(), set()
        for model in self.models():
            if model in ("ebox.sender", "ebox.message.type"):
                continue  # names of public bodies, in all that is received from them
            seen = self.seen(model, user)
            for record in self.all_of(model):
                (shown if record in seen else hidden).update(_texts(record))
            if "sender_id" in seen._fields:  # who sees a record knows whose it is
                shown.update(text for r in seen.sender_id for text in _texts(r))
            if model == "ebox.document":
                files = seen._added_files()
                shown.update(text for file in files for text in _texts(file))
        return {text for text in hidden - shown if not any(text in s for s in shown)}

    # attempts

    def as_kind(self, name, **context):
        """The environment in which a request of this kind of person runs."""
        user = self.kinds[name]
        companies = user.company_ids.ids
        context["allowed_company_ids"] = companies
        return self.env(user=user, context=context)

    @contextmanager
    def undone(self):
        """What is done inside is undone."""
        savepoint = self.env.cr.savepoint()
        try:
            yield
        finally:
            savepoint.close(rollback=True)
            self.env.invalidate_all(flush=False)

    def refuse_without_words(self):
        """From now on a refusal is bare: Odoo's words for it take many statements.

        For tests that look at who is refused, not at what he is told.
        """

        def bare(_model, *_told):
            return AccessError("refused")

        for model in ("ir.rule", "ir.model.access"):
            self.patch(type(self.env[model]), "_make_access_error", bare)

    def attempt(self, work):
        """The answer of ``work``, or the error that refused it; undone in any case."""
        self.env.invalidate_all()  # a request begins with nothing in memory
        with self.undone():
            try:
                answer = work()
                self.env.flush_all()
                return answer
            except Exception as error:  # noqa: BLE001 - every error is an answer
                return error

    def assertRefused(self, work, told):
        self.assertIsInstance(self.attempt(work), AccessError, told)

    def assertTellsNothingOf(self, words, answer, told):
        text = _as_text(answer)
        self.assertNothing({word for word in words if word in text}, told)

    def assertNothing(self, found, told):
        """The set is empty; if not, the attempts go on. A sub-test takes long."""
        if found:
            with self.subTest(told=told):
                self.assertEqual(found, set())


def _iban(number):
    """A fictional Belgian account with valid check digits."""
    bank = f"9990{number % 10**6:06d}"
    bank += f"{int(bank) % 97 or 97:02d}"
    return f"BE{98 - int(bank + '111400') % 97:02d}{bank}"


def first_and_last(records):
    """Records of different companies, or of different kinds of letters."""
    return records[:1] | records[-1:]


def _texts(record):
    """The words of a record that nothing else has, of all its stored fields."""
    for name, field in record._fields.items():
        if not field.store or not field.column_type or field.type == "selection":
            continue
        value = record[name]
        if field.type == "json":
            value = value and json.dumps(value)
        if isinstance(value, str):
            for text in re.findall(r"[\w./+-]{7,}", value):
                if any(sign.isdigit() for sign in text) and not _is_date(text):
                    yield text


def _is_date(text):
    return bool(re.match(r"\d{4}-\d\d-\d\d|\d\d:\d\d", text))


def _as_text(answer):
    if isinstance(answer, Exception):
        return f"{answer!r} {answer}"
    return json.dumps(answer, default=repr, ensure_ascii=False)
