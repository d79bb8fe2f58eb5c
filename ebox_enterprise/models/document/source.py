# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Storing what a registry says of letters: new, changed, and those it has no more.

This is the only way in for messages. A file that the sender replaces is kept beside its
new version (ebox-api e.2, scenario 20); a letter that the registry no longer has is
flagged, never deleted.
"""

import json
import logging
from datetime import timedelta

from markupsafe import Markup

from odoo import api, fields, models
from odoo.fields import Command
from odoo.tools import SQL

from ...ebox_api import (
    CallError,
    InvalidRequestError,
    Message,
    NotFoundError,
    read_message,
)
from ...government import mapper
from ...government.sync_run import Stored
from ...lib import clock, links
from ..connection.ebox_connection import bounded_days

_logger = logging.getLogger(__name__)

CREATE_CONTEXT = {
    "mail_create_nolog": True,
    "mail_create_nosubscribe": True,
    "mail_notrack": True,
    "tracking_disable": True,
}
BATCH = 500
CHECKS = 200  # in one run; the next one goes on


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    old_file_ids = fields.One2many(
        "ebox.document.file",
        "document_id",
        "Earlier versions",
        domain=[("superseded", "=", True)],
    )
    last_seen = fields.Datetime(
        "Last listed there",
        readonly=True,
        copy=False,
        help="When the registry listed this letter for the last time.",
    )
    seen_pass = fields.Integer(readonly=True, copy=False)
    gone_since = fields.Datetime(
        "Gone since",
        readonly=True,
        copy=False,
        index="btree_not_null",
        help="The government no longer has this letter, although it has not expired: "
        "it was withdrawn or moved. What Odoo has is kept.",
    )
    is_lost = fields.Boolean(compute="_compute_is_lost")
    is_altered = fields.Boolean(compute="_compute_is_altered")

    @api.model
    def _store_messages(self, provider, messages):
        """Create the new messages and update what changed of the known ones.

        :param provider: ``ebox.provider``
        :param messages: list of ``ebox_api.Message``
        :return: ``Stored``
        """
        by_id = {message.remote_id: message for message in messages}
        known = self.search(
            [
                ("connection_id", "=", provider.connection_id.id),
                ("provider_id", "=", provider.id),
                ("remote_id", "in", list(by_id)),
            ]
        )
        stored = Stored()
        for document in known:
            stored.unmet += document.seen_pass != provider.pass_number
            stored.changed += document._update_from(by_id.pop(document.remote_id))
        if by_id:
            self._create_from(provider, list(by_id.values()))
            stored += Stored(new=len(by_id), unmet=len(by_id))
        known._note_seen(provider)
        return stored

    def _note_seen(self, provider):
        """Remember that the registry lists these still, in one statement."""
        if self:
            self.env.cr.execute(
                SQL(
                    "UPDATE ebox_document SET last_seen = %s, seen_pass = %s "
                    "WHERE id IN %s",
                    clock.now(),
                    provider.pass_number,
                    self._ids,
                )
            )
            self.invalidate_recordset(["last_seen", "seen_pass"], flush=False)

    def _create_from(self, provider, messages):
        connection = provider.connection_id
        senders = self.env["ebox.sender"]._by_number(m.sender_id for m in messages)
        types = self.env["ebox.message.type"]._by_code(
            provider, (m.message_type_id for m in messages)
        )
        nobody, untyped = self.env["ebox.sender"], self.env["ebox.message.type"]
        first_sync = not provider.last_full_pass
        vals_list = []
        for message in messages:
            sender = senders.get(message.sender_id, nobody)
            kind = types.get(message.message_type_id, untyped)
            policy = connection._policy(message.registered, sender, kind)
            vals_list.append(
                {
                    **self._new_values(provider, message, first_sync),
                    **self._content_values(message, policy),
                    "sender_id": sender.id,
                    "message_type_id": kind.id,
                }
            )
        provider._count_unknown(messages)
        documents = self.with_context(**CREATE_CONTEXT).create(vals_list)
        documents.sender_setting_id._link_partner_if_possible()
        documents._fill_languages(messages)
        documents._close_as_before()
        documents._assign_default()
        documents._propose_from_data()
        return documents

    def _new_values(self, provider, message, first_sync):
        """The values of a new document; add-ons add what they read from it.

        :param message: ``ebox_api.Message``
        """
        connection = provider.connection_id
        sent = self._is_sent(connection, message)
        history = sent or connection._was_handled(provider, message)
        if (
            first_sync and not connection.moved_handled
        ):  # else it is known what was done
            history |= self._is_history(connection, message)
        return {
            **mapper.document_values(message),
            "connection_id": connection.id,
            "provider_id": provider.id,
            "is_history": history,
            "state": "done" if history else "new",
            "unread_since": not history and clock.now(),
            "last_seen": clock.now(),
            "seen_pass": provider.pass_number,
            "elsewhere_url": (not sent and links.action_link(message.raw)) or False,
            "outgoing": sent,
            "partition_id": self._partition_named(connection, message).id,
            "reader_version": self._reader_version(),
        }

    def _content_values(self, message, policy):
        """What is still to be fetched of a new message, or waits for a person."""
        withheld = policy != "automatic"
        return {
            "body_state": mapper.body_state(message, policy=policy),
            "file_ids": [
                Command.create(values)
                for values in mapper.files_values(message, withheld=withheld)
            ],
        }

    def _is_history(self, connection, message):
        """Mail of before the connection must not become an alarm now."""
        if message.read:
            return True
        limit = clock.now() - timedelta(days=bounded_days(connection.history_days))
        received = clock.naive_utc(message.receipt_date)
        return bool(received) and received < limit

    def _update_from(self, message):
        """Update what changed at the source; returns whether anything did."""
        self.ensure_one()
        self = self.with_context(lang="en_US")
        values = {**mapper.changing_values(message), "gone_since": False}
        again = self.source_hash != mapper.source_hash(message.raw)
        if again:
            values.update(mapper.described_values(message))
        changed = {key: value for key, value in values.items() if self[key] != value}
        if again:
            changed.update(self._changed_files(message))
            republished = self._republished_values(message)
            before = self._convert_to_write({name: self[name] for name in republished})
            changed.update({k: v for k, v in republished.items() if before[k] != v})
        moved = self._follow_partition(message)
        if changed:
            self.write(changed)
        if changed.keys() & {"business_data", "asked_day", "asked_done"}:
            self._propose_from_data()
        if again:
            self._remove_people_without_access()
        if "name" in changed:
            self._fill_languages([message])
        return bool(changed or moved)

    def _republished_values(self, message):
        """What add-ons read again from a message that its sender has changed.

        :param message: ``ebox_api.Message``
        """
        return {}

    def _fill_languages(self, messages):
        """Give each installed language its own subject, in one statement.

        :param messages: list of ``ebox_api.Message``, in the order of ``self``
        """
        codes = [code for code, _name in self.env["res.lang"].get_installed()]
        rows = []
        for document, message in zip(self, messages, strict=True):
            texts = mapper.subjects(message)
            own = {code: texts[code[:2]] for code in codes if texts.get(code[:2])}
            own.pop("en_US", None)
            if own:
                rows.append((document.id, own))
        if not rows:
            return
        self.flush_recordset(["name"])
        values = SQL(", ").join(
            SQL("(%s, %s::jsonb)", document_id, json.dumps(own))
            for document_id, own in rows
        )
        self.env.cr.execute(
            SQL(
                "UPDATE ebox_document d SET name = d.name || v.texts "
                "FROM (VALUES %s) AS v(id, texts) WHERE d.id = v.id",
                values,
            )
        )
        self.invalidate_recordset(["name"])

    def _fill_new_languages(self):
        """Fill the subjects of these letters again: a language was activated."""
        messages = {document: document._message() for document in self}
        readable = self.filtered(messages.get)
        readable._fill_languages([messages[document] for document in readable])

    def _message(self):
        """What the registry said of this letter: ``ebox_api.Message``, perhaps None."""
        message = read_message(self.sudo().raw_json or {})
        return message if isinstance(message, Message) else None

    @api.model
    def _in_batches(self, domain):
        """All documents of a domain by the hundreds, so that memory stays flat."""
        last = 0
        while batch := self.search(
            [*domain, ("id", ">", last)], order="id", limit=BATCH
        ):
            last = batch[-1].id
            yield batch
            batch.env.flush_all()
            batch.invalidate_recordset()

    def _changed_files(self, message):
        """What a message that was published again changes of the files.

        :return: values of the document: a dict, empty when nothing changed
        """
        withheld = self._own_policy() != "automatic"
        known = {file.remote_id: file for file in self.file_ids}
        commands, replaced = [], []
        for values in mapper.files_values(message, withheld=withheld):
            file = known.get(values["remote_id"])
            if file is None:
                commands.append(Command.create(values))
            elif file._is_replaced_by(values):
                replaced.append(file.name)
                file.superseded = True
                file.flush_recordset()  # before its successor takes the place
                commands.append(Command.create({**values, "version": file.version + 1}))
            elif changed := file._described_anew(values):
                commands.append(Command.update(file.id, changed))
        if not commands:
            return {}
        if replaced:
            self._tell_replaced(replaced)
            return {"file_ids": commands, **self._unread_again()}
        return {"file_ids": commands}

    def _unread_again(self):
        """Nobody has read the new version yet, whatever became of the old one."""
        if self.outgoing:
            return {}
        return {
            "opened_by_id": False,
            "opened_date": False,
            "is_history": False,
            "state": "new",
            "unread_since": clock.now(),
            "alert_level": 0,
            "deadline_review": True,
        }

    def _tell_replaced(self, names):
        env = self.connection_id._reader_env()
        text = env._(
            "The sender has replaced %(files)s. The version that Odoo had is kept "
            "under 'Earlier versions'; the letter counts as unread again.",
            files=", ".join(names),
        )
        self.message_post(body=Markup("<p>%s</p>") % text)

    @api.depends(
        "contents_withheld", "contents_pending", "expiration_date", "gone_since"
    )
    def _compute_is_lost(self):
        """Expired at the government before its contents were fetched."""
        now = clock.now()
        for record in self:
            unfetched = record.contents_withheld or record.contents_pending
            ended = record.expiration_date and record.expiration_date <= now
            record.is_lost = bool(unfetched and (ended or record.gone_since))

    @api.depends("file_ids.state")
    def _compute_is_altered(self):
        for record in self:
            record.is_altered = "mismatch" in record.file_ids.mapped("state")

    def _missing_at(self, provider):
        """What the last complete pass did not list although it cannot have expired."""
        done = provider.last_full_pass
        checked = provider.missing_checked
        if not done or provider.pass_page or (checked and checked >= done):
            return self.browse()
        missing = self.search(
            [
                ("provider_id", "=", provider.id),
                ("gone_since", "=", False),
                "|",
                ("expiration_date", "=", False),
                ("expiration_date", ">", clock.now()),
                "|",
                ("last_seen", "=", False),
                ("last_seen", "<", done),
            ],
            order="id",
            limit=CHECKS,
        )
        if not missing:
            provider.missing_checked = done
        return missing

    def _check_presence(self, client):
        """Ask the registry for this one letter, and note what it says.

        :raise EboxError: it cannot say, now
        """
        self.ensure_one()
        message_id = self.remote_id
        self.env["ir.cron"]._commit_progress()  # no transaction during the call
        message, gone = None, False
        try:
            message = client.message(message_id)
        except NotFoundError:
            gone = True
            _logger.info("e-Box document %s is gone at its registry", self.id)
        except CallError as error:
            if not isinstance(error, InvalidRequestError):
                raise
            _logger.info("e-Box document %s: %s", self.id, error)
        commit = self.connection_id._committed
        commit(lambda: self._note_presence(message, gone=gone))

    def _note_presence(self, message, *, gone):
        if gone:
            self.gone_since = clock.now()
            if self.is_lost:
                self.connection_id._tell_lost()
        elif isinstance(message, Message):
            self._update_from(message)
        self._note_seen(self.provider_id)


class EboxProvider(models.Model):
    _inherit = "ebox.provider"

    missing_checked = fields.Datetime(
        readonly=True, help="The complete pass after which missing mail was asked for."
    )
