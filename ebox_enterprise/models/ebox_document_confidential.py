"""Who may see a letter: the registries show all of them to every consumer.

A document consumer reads the mail of every partition and every addressee, so the
confidentiality that the government's own mailbox keeps is kept here (dossier, facts
at the top, 8, and g.4). Record rules hold for reading, searching, grouping and exports;
files, chatter and activities go by the access to their document.
"""

from odoo import api, fields, models
from odoo.exceptions import AccessError
from odoo.fields import Domain

from .. import mapper
from ..national_number import mask

GROUP = "ebox_enterprise.group_ebox_confidential"
NUMBER_GROUP = "ebox_enterprise.group_ebox_national_number"
GUARDED = {"confidential_choice", "reader_ids"}


class EboxDocumentConfidential(models.Model):
    _inherit = "ebox.document"

    attention_number = fields.Char(
        "National number", groups=NUMBER_GROUP, readonly=True, copy=False
    )
    attention_masked = fields.Char(
        "National number (masked)", compute="_compute_attention_masked"
    )
    confidential_reason = fields.Selection(
        [
            ("marked", "Marked by its sender"),
            ("person", "Addressed to a person"),
            ("type", "Its message type is confidential"),
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
        "registered",
        "message_type_id.confidential",
        "connection_id.registered_confidential",
        "confidential_choice",
    )
    def _compute_confidential(self):
        for record in self:
            record.confidential_reason = reason = record._reason_to_hide()
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
        if self.message_type_id.confidential:
            return "type"
        if self.registered and self.connection_id.registered_confidential:
            return "registered"
        return False

    def _compute_attention_masked(self):
        for record in self:
            record.attention_masked = mask(record.sudo().attention_number)

    @api.model
    def _work_fields(self):
        return super()._work_fields() | GUARDED

    def write(self, vals):
        if vals.keys() & GUARDED and not self.env.su:
            if not self.env.user.has_group(GROUP):
                raise AccessError(
                    self.env._(
                        "Only people who see confidential mail decide who else does."
                    )
                )
        return super().write(vals)

    def _visible_to(self, users):
        """Those of these users who may see this letter.

        :param users: ``res.users``
        """
        self.ensure_one()
        return users.filtered(
            lambda u: self.with_user(u)
            .with_context(allowed_company_ids=u.company_ids.ids)
            .has_access("read")
        )

    @api.model
    def _confidential_readers(self, company):
        """The users of a company who see all its confidential mail."""
        group = self.env.ref(GROUP)
        return (
            self.env["res.users"]
            .sudo()
            .search(
                Domain("all_group_ids", "in", group.ids)
                & Domain("company_ids", "in", company.ids)
                & Domain("share", "=", False)
            )
        )


class EboxMessageType(models.Model):
    _inherit = "ebox.message.type"

    confidential = fields.Boolean(
        help="Letters of this type are seen only by people who see confidential "
        "mail, by their responsible, and by the groups named here.",
    )
    reader_group_ids = fields.Many2many(
        "res.groups",
        "ebox_message_type_reader_rel",
        "message_type_id",
        "group_id",
        "Seen by",
    )


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    registered_confidential = fields.Boolean(
        "Registered mail is confidential",
        help="Registered mail is then seen only by people who see confidential mail, "
        "and by its responsible.",
    )
