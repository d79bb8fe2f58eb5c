"""The contact of a sender: one for each company number."""

import logging

from psycopg2 import OperationalError

from odoo import api, fields, models
from odoo.tools import SQL

_logger = logging.getLogger(__name__)


class EboxSenderPartner(models.Model):
    _inherit = "ebox.sender"

    cbe_number = fields.Char("CBE number", compute="_compute_cbe_number")

    @api.depends("remote_id")
    def _compute_cbe_number(self):
        for record in self:
            digits = record.remote_id or ""
            if len(digits) == 10 and digits.isdigit():
                digits = f"{digits[:4]}.{digits[4:7]}.{digits[7:]}"
            record.cbe_number = digits or False

    def _store(self, reference, now):
        result = super()._store(reference, now)
        self.flush_recordset()
        try:
            with self.env.cr.savepoint():
                self._link_partner()
        except OperationalError:
            raise
        except Exception:  # a contact that cannot be made must not stop the mail
            _logger.exception("The contact of e-Box sender %s", self.id)
        return result

    def _link_partner(self):
        """Link the contact with this company number; make it where there is none.

        Contacts of one company only, and archived ones, are not taken: the sender
        is the same for every company.
        """
        for record in self.filtered(lambda s: s.name and not s.partner_id):
            number = record.remote_id or ""
            if not (len(number) == 10 and number.isdigit()):
                continue
            record.partner_id = record._known_partner(number) or (
                self.env["res.partner"]
                .with_context(mail_create_nosubscribe=True)
                .create(
                    {
                        "name": record.name,
                        "is_company": True,
                        "company_registry": number,
                        "country_id": self.env.ref("base.be").id,
                    }
                )
            )

    @api.model
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
                 WHERE active AND company_id IS NULL
                   AND (regexp_replace(company_registry, '\D', '', 'g') IN %(digits)s
                        OR (vat ILIKE 'BE%%'
                            AND regexp_replace(vat, '\D', '', 'g') IN %(digits)s))
                 ORDER BY is_company DESC, parent_id NULLS FIRST, id
                 LIMIT 1
                """,
                digits=digits,
            )
        )
        row = self.env.cr.fetchone()
        return partners.browse(row and row[0])


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    partner_id = fields.Many2one(related="sender_id.partner_id", string="Contact")
    sender_number = fields.Char(related="sender_id.cbe_number")
