# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""With whom a letter was shared: how, by whom and when."""

from datetime import datetime, time

import pytz

from odoo import api, fields, models
from odoo.tools import SQL

from odoo.addons.ebox_enterprise.lib import clock

from .access import today

BRUSSELS = pytz.timezone("Europe/Brussels")


class EboxShare(models.Model):
    _name = "ebox.share"
    _inherit = ["ebox.guarded"]
    _description = "e-Box letter that was shared"
    _order = "date desc, id desc"
    _follows = "document_id"
    _log_access = False  # who and when are the line's own fields, and never change

    document_id = fields.Many2one(
        "ebox.document",
        "Letter",
        required=True,
        readonly=True,
        index=True,
        ondelete="cascade",
    )
    company_id = fields.Many2one(related="document_id.company_id")
    partner_id = fields.Many2one(
        "res.partner", "With", readonly=True, index=True, ondelete="restrict"
    )
    user_id = fields.Many2one("res.users", "By", readonly=True, ondelete="restrict")
    date = fields.Datetime("When", required=True, readonly=True)
    how = fields.Selection(
        [
            ("zip", "ZIP file"),
            ("handover", "Hand-over by link"),
            ("download", "Downloaded in the portal"),
        ],
        required=True,
        readonly=True,
    )
    handover_id = fields.Many2one(
        "ebox.handover", "Hand-over", readonly=True, index=True, ondelete="set null"
    )

    @api.model
    def _add(self, documents, how, partner, handover=None):
        """Note that these letters were shared; one statement for all of them.

        What was noted on the same day in Belgium, in the same way, is noted already;
        letters that are gone are left out.

        :param documents: ``ebox.document``, which the caller may share
        :param how: a value of ``how``
        :param partner: ``res.partner`` with whom; empty where it is not known
        :param handover: ``ebox.handover`` of which they are part
        """
        if not documents:
            return
        self.flush_model()
        self.env.cr.execute(
            SQL(
                """INSERT INTO ebox_share
                       (document_id, partner_id, user_id, date, how, handover_id)
                   SELECT d.id, asked.partner, %(user)s, %(now)s, asked.how, h.id
                     FROM ebox_document d
                    CROSS JOIN (
                        SELECT %(partner)s::int AS partner, %(how)s::varchar AS how
                    ) asked
                     LEFT JOIN ebox_handover h ON h.id = %(handover)s
                    WHERE d.id = ANY(%(ids)s) AND NOT EXISTS (
                        SELECT 1 FROM ebox_share s
                         WHERE s.document_id = d.id AND s.how = asked.how
                           AND s.date >= %(start)s
                           AND s.partner_id IS NOT DISTINCT FROM asked.partner
                           AND s.handover_id IS NOT DISTINCT FROM h.id
                    )""",
                partner=partner.id or None,
                user=self.env.uid,
                now=clock.now(),
                start=_start_of_today(),
                how=how,
                handover=handover.id if handover else None,
                ids=documents.ids,
            )
        )
        documents.invalidate_recordset(["share_ids", "shared_with"])
        self.invalidate_model()

    def _how_text(self):
        return dict(self._fields["how"]._description_selection(self.env))[self.how]


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    share_ids = fields.One2many("ebox.share", "document_id", "Shared", readonly=True)
    shared_with = fields.Char(
        compute="_compute_shared_with", help="With whom this letter was shared."
    )

    @api.depends("share_ids.partner_id")
    def _compute_shared_with(self):
        for record in self:
            shares = record.sudo().share_ids
            names = dict.fromkeys(
                share.partner_id.name or share._how_text() for share in shares
            )
            record.shared_with = ", ".join(names) or False


def _start_of_today():
    """When the day began in Belgium, in UTC as Odoo stores it."""
    start = BRUSSELS.localize(datetime.combine(today(), time.min))
    return start.astimezone(pytz.utc).replace(tzinfo=None)
