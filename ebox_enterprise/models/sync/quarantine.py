# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Messages that could not be read: kept as they came, visible, tried again.

A list can hold an item that is no message, or one that the database refuses. The
others go on; this one waits here until a newer version of this add-on, or of the
registry, makes it readable (ebox-api e.2).
"""

import hashlib
import json
from datetime import timedelta
from string import digits

from odoo import api, fields, models
from odoo.fields import NO_ACCESS

from ...ebox_api import BadItem, CallError, NotFoundError, read_message, redact
from ...government.gateway import seconds_left
from ...government.sync_run import OutOfTime
from ...lib import clock
from ...lib.groups import CONFIDENTIAL
from ...lib.national_number import hide_all

RETRY_HOURS = (1, 4, 24)
RETRIES = 20  # in one run
MAX_ITEMS = 1000  # waiting and listed by one registry; more are counted only
LISTED_DAYS = 7  # what is not listed for so long makes room for what is
SHOWN = 20_000  # characters


class EboxQuarantine(models.Model):
    _name = "ebox.quarantine"
    _inherit = ["ebox.guarded"]
    _description = "e-Box message that cannot be read"
    _order = "first_seen desc, id desc"
    _rec_names_search = ["remote_id", "problem"]

    provider_id = fields.Many2one(
        "ebox.provider",
        "Registry",
        required=True,
        index=True,
        ondelete="cascade",
        readonly=True,
    )
    connection_id = fields.Many2one(
        related="provider_id.connection_id", store=True, index=True
    )
    company_id = fields.Many2one(related="provider_id.company_id", store=True)
    key = fields.Char(
        required=True, readonly=True, help="A hash of its ID, else of what came."
    )
    remote_id = fields.Char("Message ID", readonly=True)
    problem = fields.Char(required=True, readonly=True)
    raw_json = fields.Json(groups=NO_ACCESS, readonly=True, prefetch=False, copy=False)
    raw_text = fields.Text(
        "As received",
        compute="_compute_raw_text",
        groups=CONFIDENTIAL,
    )
    first_seen = fields.Datetime(required=True, readonly=True)
    last_seen = fields.Datetime(required=True, readonly=True)
    seen_pass = fields.Integer(readonly=True)
    attempts = fields.Integer(readonly=True)
    next_attempt = fields.Datetime(readonly=True)
    state = fields.Selection(
        [("waiting", "Waiting"), ("read", "Read since"), ("gone", "Gone there")],
        default="waiting",
        required=True,
        index=True,
        readonly=True,
    )
    document_id = fields.Many2one(
        "ebox.document", readonly=True, index="btree_not_null", ondelete="cascade"
    )

    _key_unique = models.Constraint(
        "UNIQUE(provider_id, key)", "This message is kept already."
    )

    @api.depends("remote_id", "problem")
    def _compute_display_name(self):
        for record in self:
            record.display_name = record.remote_id or record.problem

    @api.depends("raw_json")
    def _compute_raw_text(self):
        for record in self:
            raw = record.sudo().raw_json
            text = json.dumps(raw, indent=2, ensure_ascii=False, default=str)
            shown = text[:SHOWN]
            if shown != text:  # half a number could not be hidden
                shown = shown.rstrip(f"{digits} .-/\u00a0")
            record.raw_text = redact(hide_all(shown))

    @api.model
    def _key(self, item):
        """What names an unreadable item: its id, else a hash of what came.

        :param item: ``ebox_api.BadItem``
        """
        if item.remote_id:
            return hashlib.sha256(f"id {item.remote_id}".encode()).hexdigest()
        text = json.dumps(item.raw, sort_keys=True, ensure_ascii=True, default=str)
        return hashlib.sha256(text.encode()).hexdigest()

    @api.model
    def _kept_out(self, provider, item):
        """The item; in place of one for another company what is kept apart.

        :param item: ``ebox_api.Message`` or ``BadItem``
        """
        if isinstance(item, BadItem) or not provider.connection_id._is_for_another(
            item
        ):
            return item
        # under a mandate it can be the firm's own mail, which no client may see
        raw = {} if provider.connection_id.sudo().login_id else item.raw
        return BadItem(item.remote_id, raw, "it is addressed to another company")

    @api.model
    def _quarantine(self, provider, items):
        """Keep what could not be read, each once.

        :param items: list of ``ebox_api.BadItem``
        :return: (how many of them the present pass meets first, how many are new)
        """
        if not items:
            return 0, 0
        now, by_key = clock.now(), {self._key(item): item for item in items}
        known = self.search(
            [("provider_id", "=", provider.id), ("key", "in", list(by_key))]
        )
        unmet = len(by_key) - len(known)
        for record in known:
            unmet += record.seen_pass != provider.pass_number
            record._seen_again(by_key.pop(record.key), now)
        listed = self.search_count(
            [
                ("provider_id", "=", provider.id),
                ("state", "=", "waiting"),
                ("last_seen", ">", now - timedelta(days=LISTED_DAYS)),
            ]
        )
        new = list(by_key.items())[: max(MAX_ITEMS - listed, 0)]
        self.create(
            [
                {
                    "provider_id": provider.id,
                    "key": key,
                    "remote_id": item.remote_id or False,
                    "problem": item.problem or "unreadable",
                    "raw_json": item.raw,
                    "first_seen": now,
                    "last_seen": now,
                    "seen_pass": provider.pass_number,
                    "next_attempt": now + timedelta(hours=RETRY_HOURS[0]),
                }
                for key, item in new
            ]
        )
        return unmet, len(by_key)

    def _seen_again(self, item, now):
        values = {
            "last_seen": now,
            "seen_pass": self.provider_id.pass_number,
            "problem": item.problem or "unreadable",
        }
        if self.state != "waiting":
            values.update(state="waiting", next_attempt=now)
        self.write(values)

    @api.model
    def _release(self, provider, messages):
        """Messages that have been stored wait no longer.

        :param messages: list of ``ebox_api.Message``
        """
        by_key = {self._key(message): message for message in messages}
        waiting = self.search(
            [
                ("provider_id", "=", provider.id),
                ("state", "=", "waiting"),
                ("key", "in", list(by_key)),
            ]
        )
        for record in waiting:
            record._is_read(by_key[record.key])

    def _is_read(self, message):
        """The message is a document now."""
        document = self.env["ebox.document"].search(
            [
                ("provider_id", "=", self.provider_id.id),
                ("remote_id", "=", message.remote_id),
            ],
            limit=1,
        )
        self.write({"state": "read", "document_id": document.id, "next_attempt": False})

    def action_retry(self):
        """Try again with the next run, which starts now."""
        self.check_access("read")
        self.sudo().filtered(lambda r: r.state == "waiting").next_attempt = False
        return self.connection_id.action_sync()

    @api.model
    def _retry_due(self, provider, government, run):
        """Read again what waits long enough, first from what came, then anew.

        :raise EboxError: the registry cannot be asked now
        """
        due = self.search(
            [
                ("provider_id", "=", provider.id),
                ("state", "=", "waiting"),
                "|",
                ("next_attempt", "=", False),
                ("next_attempt", "<=", clock.now()),
            ],
            order="next_attempt, id",
            limit=RETRIES,
        )
        for record in due:
            if seconds_left() <= 0:
                raise OutOfTime()
            record._retry(government.client(provider), run)

    def _retry(self, client, run):
        commit = self.connection_id._committed
        commit(self._wait_longer)
        message = read_message(self.sudo().raw_json)
        if isinstance(message, BadItem) and self.remote_id:
            message = self._ask_again(client) or message
        message = self._kept_out(self.provider_id, message)
        if not isinstance(message, BadItem):
            run.note_stored(commit(lambda: self._store(message)))

    def _store(self, message):
        """Store what can be read now; returns ``Stored``."""
        stored, refused = self.provider_id._store_one_by_one([message])
        if refused:
            self.problem = refused[0][0].problem
        elif self.state == "waiting":  # its id was not readable before
            self._is_read(message)
        return stored

    def _ask_again(self, client):
        message_id = self.remote_id
        self.env["ir.cron"]._commit_progress()  # no transaction during the call
        try:
            return client.message(message_id)
        except NotFoundError:
            gone = {"state": "gone", "next_attempt": False}
            self.connection_id._committed(lambda: self.write(gone))
        except CallError as error:
            if error.temporary:
                raise
        return None

    def _wait_longer(self):
        hours = RETRY_HOURS[min(self.attempts, len(RETRY_HOURS) - 1)]
        self.write(
            {
                "attempts": self.attempts + 1,
                "next_attempt": clock.now() + timedelta(hours=hours),
            }
        )
