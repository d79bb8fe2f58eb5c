# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a company decides about the senders and message types that all companies share.

These are facts of a registry, the same for every company of the database. What a
company makes of one (the contact of a sender, who may see a type) stands in a record of
the company's own: fields that depend on the company (``company_dependent``) would
follow the company that the user works in, not that of the letter.
"""

from odoo import api, fields, models
from odoo.tools import SQL

from ...lib.own_error import get_logger, passes

_logger = get_logger(__name__)

GUARDED = {"confidential", "reader_group_ids"}


class EboxSettingMixin(models.AbstractModel):
    _name = "ebox.setting.mixin"
    _inherit = ["ebox.guarded"]
    _description = "e-Box settings of a company"
    _check_company_auto = True
    _subject = None  # name of the Many2one field that says what this is about

    company_id = fields.Many2one(
        "res.company", required=True, readonly=True, index=True, ondelete="cascade"
    )

    @api.model
    def _of_letters(self, letters):
        """The settings that hold for these letters, made where they are new.

        :return: dict from letter to a record, perhaps none
        """
        pairs = {letter: self._pair_of(letter) for letter in letters}
        wanted = {pair for pair in pairs.values() if all(pair)}
        known = self.sudo().search(
            [
                ("company_id", "in", [company.id for company, _subject in wanted]),
                (self._subject, "in", [subject.id for _company, subject in wanted]),
            ]
        )
        found = {self._pair_of(record): record for record in known}
        new = sorted(wanted - found.keys(), key=lambda pair: (pair[0].id, pair[1].id))
        made = self.sudo().create(
            [
                {"company_id": company.id, self._subject: subject.id}
                for company, subject in new
            ]
        )
        found.update(zip(new, made, strict=True))
        return {letter: found.get(pairs[letter], self.browse()) for letter in letters}

    def _pair_of(self, record):
        return record.company_id._origin, record[self._subject]._origin


class EboxSenderSetting(models.Model):
    _name = "ebox.sender.setting"
    _inherit = ["ebox.setting.mixin"]
    _description = "e-Box sender of a company"
    _order = "company_id, sender_id"
    _rec_name = "sender_id"
    _rec_names_search = ["sender_id"]
    _subject = "sender_id"

    sender_id = fields.Many2one(
        "ebox.sender", required=True, readonly=True, ondelete="cascade"
    )
    name = fields.Char(related="sender_id.name")
    remote_id = fields.Char(related="sender_id.remote_id")
    partner_id = fields.Many2one(
        "res.partner", "Contact", check_company=True, index="btree_not_null"
    )

    _company_sender_unique = models.UniqueIndex(
        "(sender_id, company_id)",
        "This company has settings for this sender already.",
    )

    def _link_partner_if_possible(self):
        """Link the contacts; one that cannot be made must not stop the mail."""
        self.env.flush_all()
        try:
            with self.env.cr.savepoint():
                self._link_partner()
        except Exception as error:
            if passes(error):
                raise
            _logger.exception("The contacts of e-Box senders %s", self.sender_id.ids)

    def _link_partner(self, *, by_person=False):
        """Link the contact with the sender's company number; make it where none is.

        Contacts of another company, and archived ones, are not taken. Everybody in
        Odoo sees contacts: none is made for a sender of confidential letters alone,
        unless a person asks for what needs one.
        """
        for record in self.filtered(lambda s: s.sender_id.name and not s.partner_id):
            number = record.sender_id.remote_id or ""
            if not (len(number) == 10 and number.isdigit()):
                continue
            known = record._known_partner(number)
            if not (known or by_person or record._has_open_letter()):
                continue
            record.partner_id = known or (
                self.env["res.partner"]
                .with_context(mail_create_nosubscribe=True)
                .create(
                    {
                        "name": record.sender_id.name,
                        "is_company": True,
                        "company_registry": number,
                        "country_id": self.env.ref("base.be").id,
                    }
                )
            )

    def _has_open_letter(self):
        domain = [("sender_setting_id", "=", self.id), ("confidential", "=", False)]
        return bool(self.env["ebox.document"].sudo().search_count(domain, limit=1))

    def _known_partner(self, number):
        """The contact whose company or VAT number has these ten digits.

        Older numbers are written with nine digits, without the first zero.
        """
        partners = self.env["res.partner"]
        partners.flush_model(["company_registry", "vat", "parent_id", "company_id"])
        digits = (number, number.removeprefix("0"))
        self.env.cr.execute(
            SQL(
                r"""
                SELECT id FROM res_partner
                 WHERE active AND (company_id IS NULL OR company_id = %(company)s)
                   AND (regexp_replace(company_registry, '\D', '', 'g') IN %(digits)s
                        OR (vat ILIKE 'BE%%'
                            AND regexp_replace(vat, '\D', '', 'g') IN %(digits)s))
                 ORDER BY is_company DESC, parent_id NULLS FIRST,
                          company_id NULLS LAST, id
                 LIMIT 1
                """,
                company=self.company_id.id,
                digits=digits,
            )
        )
        row = self.env.cr.fetchone()
        return partners.browse(row and row[0])


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    sender_setting_id = fields.Many2one(
        "ebox.sender.setting",
        "Settings of the sender",
        compute="_compute_sender_setting_id",
        store=True,
        index="btree_not_null",
    )
    partner_id = fields.Many2one(
        related="sender_setting_id.partner_id", string="Contact"
    )
    sender_number = fields.Char(related="sender_id.cbe_number")
    type_setting_id = fields.Many2one(
        "ebox.message.type.setting",
        "Settings of the message type",
        compute="_compute_type_setting_id",
        store=True,
        index="btree_not_null",
    )

    @api.depends("company_id", "sender_id")
    def _compute_sender_setting_id(self):
        settings = self.env["ebox.sender.setting"]._of_letters(self)
        for record in self:
            record.sender_setting_id = settings[record]

    @api.depends("company_id", "message_type_id")
    def _compute_type_setting_id(self):
        settings = self.env["ebox.message.type.setting"]._of_letters(self)
        for record in self:
            record.type_setting_id = settings[record]


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
            own = [("type_setting_id", "in", self.ids)]
            self.env["ebox.mailbox.work"]._do("_remove_people_without_access", own)
        return result
