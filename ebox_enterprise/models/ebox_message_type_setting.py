"""What a company decides about a message type: who may see its letters."""

from odoo import api, fields, models

GUARDED = {"confidential", "reader_group_ids"}


class EboxMessageTypeSetting(models.Model):
    _name = "ebox.message.type.setting"
    _inherit = ["ebox.setting.mixin"]
    _description = "e-Box message type of a company"
    _order = "company_id, message_type_id"
    _rec_name = "message_type_id"
    _rec_names_search = ["message_type_id"]
    _subject = "message_type_id"

    message_type_id = fields.Many2one(
        "ebox.message.type", required=True, readonly=True, ondelete="cascade"
    )
    name = fields.Char(related="message_type_id.name")
    remote_id = fields.Char(related="message_type_id.remote_id")
    provider_key = fields.Char(related="message_type_id.provider_key")
    environment = fields.Char(related="message_type_id.environment")
    confidential = fields.Boolean(
        help="Letters of this type are seen only by people who see confidential "
        "mail, by their responsible, and by the groups named here.",
    )
    reader_group_ids = fields.Many2many(
        "res.groups",
        "ebox_message_type_setting_reader_rel",
        "setting_id",
        "group_id",
        "Seen by",
        help="Not of letters that are confidential for a reason of their own.",
    )

    _company_type_unique = models.UniqueIndex(
        "(message_type_id, company_id)",
        "This company has settings for this message type already.",
    )

    def write(self, vals):
        guarded = vals.keys() & GUARDED
        if guarded:
            self.env["ebox.document"]._check_insider()
        result = super().write(vals)
        if guarded:
            documents = self.env["ebox.document"]
            documents._forget_blind_in([("type_setting_id", "in", self.ids)])
        return result


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    type_setting_id = fields.Many2one(
        "ebox.message.type.setting",
        "Settings of the message type",
        compute="_compute_type_setting_id",
        store=True,
        index="btree_not_null",
    )

    @api.depends("company_id", "message_type_id")
    def _compute_type_setting_id(self):
        settings = self.env["ebox.message.type.setting"]._of_letters(self)
        for record in self:
            record.type_setting_id = settings[record]
