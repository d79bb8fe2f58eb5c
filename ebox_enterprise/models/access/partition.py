# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Partitions: the walls inside the government's mailbox, rebuilt in Odoo.

There each partition has its own readers; a consumer gets the letters of all (ebox-api
d.4). Here each names the groups that see its letters. One that nobody has judged is for
managers. Which partition a letter is in can change at any time, and nobody tells: it is
read anew with each pass, and people hear of changes once.
"""

from odoo import api, fields, models
from odoo.fields import Command

from ...lib import clock
from ...lib.groups import MANAGER, USER

PARTITIONS = "ebox_enterprise.activity_partition"
GENERAL = "GENERAL"


class EboxPartition(models.Model):
    _name = "ebox.partition"
    _inherit = ["ebox.guarded"]
    _description = "e-Box partition"
    _order = "connection_id, name"

    connection_id = fields.Many2one(
        "ebox.connection", required=True, index=True, ondelete="cascade", readonly=True
    )
    company_id = fields.Many2one(related="connection_id.company_id", store=True)
    name = fields.Char(required=True, readonly=True)
    reader_group_ids = fields.Many2many(
        "res.groups",
        "ebox_partition_reader_rel",
        "partition_id",
        "group_id",
        "Seen by",
        help="Letters of this partition are seen by these groups, by their "
        "responsible and by people who see confidential mail. A partition is for "
        "managers until somebody decides.",
    )
    is_open = fields.Boolean(
        "For everybody with the e-Box", compute="_compute_is_open", store=True
    )
    emptied_date = fields.Datetime(
        "Emptied on",
        readonly=True,
        help="All its letters were moved elsewhere; perhaps it exists no more.",
    )
    moved_out = fields.Integer(
        "Letters moved out",
        readonly=True,
        help="Letters that were moved out of it since people were told.",
    )
    told = fields.Boolean(readonly=True, help="People know that it is there.")
    document_count = fields.Integer("Letters", compute="_compute_document_count")

    _name_unique = models.Constraint(
        "UNIQUE(connection_id, name)", "This partition exists already."
    )

    @api.depends("reader_group_ids")
    def _compute_is_open(self):
        everybody = self.env.ref(USER)
        for record in self:
            record.is_open = everybody in record.sudo().reader_group_ids

    def _compute_document_count(self):
        groups = self.env["ebox.document"]._read_group(
            [("partition_id", "in", self.ids)], ["partition_id"], ["__count"]
        )
        counts = {partition.id: count for partition, count in groups}
        for record in self:
            record.document_count = counts.get(record.id, 0)

    def write(self, vals):
        guarded = "reader_group_ids" in vals
        if guarded:
            self.env["ebox.document"]._check_insider()
        result = super().write(vals)
        if guarded:
            own = [("partition_id", "in", self.ids)]
            self.env["ebox.mailbox.work"]._do("_remove_people_without_access", own)
        return result

    @api.model
    def _of(self, connection, name):
        """The partition of that name, made where it is new; empty without a name."""
        if not name:
            return self.browse()
        known = connection.sudo().partition_ids.filtered(lambda p: p.name == name)
        if known:
            return known
        group = self.env.ref(USER if name == GENERAL else MANAGER)
        return self.sudo().create(
            {
                "connection_id": connection.id,
                "name": name,
                "told": name == GENERAL,
                "reader_group_ids": [Command.set(group.ids)],
            }
        )


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    partition_id = fields.Many2one(
        "ebox.partition", readonly=True, index="btree_not_null"
    )

    def _partition_named(self, connection, message):
        """The company's own partition that a message tells, perhaps none.

        :param message: ``ebox_api.Message``
        """
        sent = self._is_sent(connection, message)
        name = message.sender_partition if sent else message.partition
        return self.env["ebox.partition"]._of(connection, name)

    def _follow_partition(self, message):
        """The letter may lie elsewhere now; who no longer sees it hears of it no more.

        :param message: ``ebox_api.Message``
        """
        before, now = (
            self.partition_id,
            self._partition_named(self.connection_id, message),
        )
        if not now or now == before:
            return False
        self.partition_id = now
        before.moved_out += 1
        if now.emptied_date:
            now.emptied_date = False
        self._remove_people_without_access()
        return True


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    partition_ids = fields.One2many("ebox.partition", "connection_id", "Partitions")

    def _tell_partitions(self):
        """Nightly: what changed of the partitions since people were told, once."""
        partitions = self.sudo().partition_ids
        new, moved = (
            partitions.filtered(lambda p: not p.told),
            partitions.filtered("moved_out"),
        )
        if not new and not moved:
            return
        emptied = moved.filtered(lambda p: not p.sudo().document_count)
        emptied.emptied_date = clock.now()
        told = {
            "new": [[p.name, p.document_count] for p in new],
            "moved": [[p.name, p.moved_out] for p in moved - emptied],
            "emptied": [[p.name, p.moved_out] for p in emptied],
        }
        self._replace_alert(PARTITIONS, {"kind": "partitions", **told})
        partitions.write({"told": True, "moved_out": 0})
