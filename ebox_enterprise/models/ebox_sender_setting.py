"""What a company decides about a sender: which contact of its books it is."""

from odoo import api, fields, models
from odoo.tools import SQL

from ..own_error import get_logger, passes

_logger = get_logger(__name__)


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

    @api.depends("company_id", "sender_id")
    def _compute_sender_setting_id(self):
        settings = self.env["ebox.sender.setting"]._of_letters(self)
        for record in self:
            record.sender_setting_id = settings[record]
