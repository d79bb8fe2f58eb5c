# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Who may see a letter: the registries show all of them to every consumer.

A document consumer reads the mail of every partition and every addressee, so the
confidentiality that the government's own mailbox keeps is kept here (ebox-api 0.8 and
f.4). Record rules hold for reading, searching, grouping and exports; files, chatter and
activities go by the access to their document.
"""

from odoo import api, fields, models
from odoo.exceptions import AccessError

from ...government import mapper
from ...lib.groups import CONFIDENTIAL, NATIONAL_NUMBER
from ...lib.national_number import mask

GUARDED = {"confidential_choice", "reader_ids"}
SIGHT = GUARDED | {"responsible_id"}  # what changes who sees a letter


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    attention_number = fields.Char(
        "National number", groups=NATIONAL_NUMBER, readonly=True, copy=False
    )
    attention_masked = fields.Char(
        "National number (masked)", compute="_compute_attention_masked"
    )
    confidential_reason = fields.Selection(
        [
            ("marked", "Marked by its sender"),
            ("person", "Addressed to a person"),
            ("type", "Its message type is confidential"),
            ("partition", "Its partition is not for everybody"),
            ("registered", "Registered mail"),
        ],
        "Why confidential",
        compute="_compute_confidential",
        store=True,
    )
    confidential_choice = fields.Selection(
        [("closed", "Confidential"), ("open", "For everybody")],
        "Set by a person",
        copy=False,
        tracking=True,
        help="Overrules what the letter itself says.",
    )
    confidential = fields.Boolean(compute="_compute_confidential", store=True)
    to_person = fields.Boolean(
        "Addressed to a person", compute="_compute_confidential", store=True
    )
    assigned_by_default = fields.Boolean(
        readonly=True,
        copy=False,
        help="Nobody who may do so has given sight to the responsible, who sees the "
        "letter only as anybody does.",
    )
    reader_ids = fields.Many2many(
        "res.users",
        "ebox_document_reader_rel",
        "document_id",
        "user_id",
        "Readers",
        domain=[("share", "=", False)],
        help="People who may see this confidential letter, beside its responsible "
        "and those who see all confidential mail.",
    )

    @api.depends(
        "business_data",
        "attention_name",
        "attention_number",
        "registered",
        "type_setting_id.confidential",
        "partition_id.is_open",
        "connection_id.registered_confidential",
        "confidential_choice",
    )
    def _compute_confidential(self):
        for record in self:
            record.confidential_reason = reason = record._reason_to_hide()
            record.to_person = bool(
                record.attention_name or record.sudo().attention_number
            )
            choice = record.confidential_choice
            record.confidential = choice == "closed" or bool(
                reason and choice != "open"
            )

    def _reason_to_hide(self):
        """Why not everybody may see this letter, or False."""
        if mapper.is_marked_confidential(self.business_data):
            return "marked"
        if self.attention_name or self.sudo().attention_number:
            return "person"
        if self.type_setting_id.confidential:
            return "type"
        if self.partition_id and not self.partition_id.is_open:
            return "partition"
        if self.registered and self.connection_id.registered_confidential:
            return "registered"
        return False

    def _compute_attention_masked(self):
        for record in self:
            record.attention_masked = mask(record.sudo().attention_number)

    def _check_sight(self, vals):
        """:raise AccessError: the user may not decide so who sees these letters"""
        if vals.keys() & GUARDED:
            self._check_insider()
        if "responsible_id" in vals:
            self._check_handing_on(vals["responsible_id"])

    def _responsible_before(self, vals):
        """Who is responsible before a person writes these values: dict of letters."""
        if self.env.su or "responsible_id" not in vals:
            return {}
        return {record: record.responsible_id for record in self.sudo()}

    def _note_handed_on(self, before):
        """Being responsible gives sight where somebody says so who may give it.

        Others hand a confidential letter on among those who see it already, and as
        long as they do.

        :param before: dict of the letters to who was responsible for each
        """
        insider = self._is_insider()
        for record in self:
            if insider or record.responsible_id != before[record]:
                seen_anyway = record.confidential and not insider
                if record.assigned_by_default != seen_anyway:
                    record.assigned_by_default = seen_anyway

    def _close_as_before(self):
        """What a person has closed stays so when another connection receives it."""
        known = self.search(
            [
                ("company_id", "in", self.company_id.ids),
                ("remote_id", "in", self.mapped("remote_id")),
                ("confidential_choice", "=", "closed"),
            ]
        )
        closed = {(letter.company_id, letter.remote_id) for letter in known}
        self.filtered(
            lambda d: (d.company_id, d.remote_id) in closed
        ).confidential_choice = "closed"

    def _settle_sight(self, vals, before):
        """Values were written that may decide who sees these letters.

        :param before: what ``_responsible_before`` gave
        """
        if before:
            self.sudo()._note_handed_on(before)
        if vals.keys() & SIGHT:
            self.sudo()._remove_people_without_access()

    @api.model
    def _check_insider(self):
        """Refuse who does not see confidential mail to decide who sees it.

        :raise AccessError: the user is none of those people
        """
        if not self.env.su and not self._is_insider():
            self._refuse_sight()

    def _is_insider(self):
        """Whether the user sees all confidential mail of his companies."""
        return self.env.user.has_group(CONFIDENTIAL)

    def _refuse_sight(self):
        raise AccessError(
            self.env._("Only people who see confidential mail decide who else does.")
        )

    def _check_handing_on(self, user_id):
        """Being responsible gives sight: who is let in may not let in others."""
        if self._is_insider():
            return
        user = self.env["res.users"].sudo().browse(user_id or [])
        for record in self.sudo().filtered("confidential"):
            if user and not record._visible_to(user):
                self._refuse_sight()

    def _remove_people_without_access(self):
        """Followers and activities of people who no longer see a letter are ended."""
        for record in self.filtered("confidential"):
            partners = record.message_partner_ids
            users = partners.with_context(active_test=False).user_ids
            seeing = record._visible_to(users | record.activity_ids.user_id)
            record.message_unsubscribe((partners - seeing.partner_id).ids)
            record.activity_ids.filtered(
                lambda a, s=seeing: a.user_id and a.user_id not in s
            ).unlink()
            record._schedule_deadline()


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    registered_confidential = fields.Boolean(
        "Registered mail is confidential",
        help="Registered mail is then seen only by people who see confidential mail, "
        "and by its responsible.",
    )

    def _remove_people_from_registered(self):
        """Who no longer sees the registered mail of these hears of it no more."""
        registered = [("connection_id", "in", self.ids), ("registered", "=", True)]
        self.env["ebox.mailbox.work"]._do("_remove_people_without_access", registered)

    def _close_registered_as_before(self):
        """Who connects a company anew opens nothing by it."""
        earlier = self.sudo().with_context(active_test=False)
        closed = earlier.search(
            [
                ("company_id", "in", self.company_id.ids),
                ("registered_confidential", "=", True),
            ]
        ).company_id
        again = self.sudo().filtered(lambda c: c.company_id in closed)
        again.registered_confidential = True
