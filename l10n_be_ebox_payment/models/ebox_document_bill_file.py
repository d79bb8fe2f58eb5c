"""The letter's PDF on its bill, where everybody in accounting sees it."""

from odoo import fields, models
from odoo.exceptions import UserError

from odoo.addons.ebox_enterprise.models.ebox_document_file import PDF, UNTOUCHED

from .ebox_document_bill import SEES_BILLS


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    bill_lacks_pdf = fields.Boolean(
        "Bill without the PDF", compute="_compute_bill_lacks_pdf", groups=SEES_BILLS
    )

    def _compute_bill_lacks_pdf(self):
        for record in self:
            has_both = record.sudo().bill_id and record._pdf_for_bill()
            record.bill_lacks_pdf = has_both and not record._pdf_on_bill()

    def action_attach_pdf(self):
        """Copy the PDF to the bill: the consent that a confidential letter needs."""
        self.ensure_one()
        self._check_billing()
        if not self.bill_id:
            raise UserError(self.env._("This letter has no bill yet. Create it first."))
        if not self._pdf_for_bill():
            raise UserError(
                self.env._(
                    "The PDF of this letter has not been fetched. Fetch it, and try "
                    "again."
                )
            )
        self._copy_pdf_to_bill()

    def _put_pdf_on_bill(self):
        """The PDF of an open letter; of a confidential one only by a person's word."""
        if not self.confidential:
            self._copy_pdf_to_bill()
            return
        self.bill_id.message_post(
            body=self.env._(
                "The letter is confidential, so its PDF is not on this bill. Who may "
                "see the letter can add it there with 'Attach the PDF to the bill'; "
                "everybody in accounting sees it then."
            )
        )

    def _copy_pdf_to_bill(self):
        source, bill = self._pdf_for_bill(), self.bill_id
        if not source or self._pdf_on_bill():
            return
        copied = (
            self.env["ir.attachment"]
            .with_context(**UNTOUCHED)
            .create(
                {
                    "name": source.name,
                    "raw": source.raw,  # the same bytes are stored once
                    "mimetype": source.mimetype,
                    "res_model": bill._name,
                    "res_id": bill.id,
                }
            )
        )
        bill.message_main_attachment_id = copied
        self._note_access("exported", bill.display_name, attachment=source)
        if self.confidential:
            text = self.env._(
                "The PDF of this confidential letter was attached to its bill, where "
                "everybody in accounting sees it."
            )
            self.message_post(body=text)

    def _pdf_for_bill(self):
        attachment = self.sudo().message_main_attachment_id
        return attachment.filtered(lambda a: a.mimetype == PDF)

    def _pdf_on_bill(self):
        """The file of the bill with the same bytes."""
        return (
            self.env["ir.attachment"]
            .sudo()
            .search(
                [
                    ("res_model", "=", "account.move"),
                    ("res_id", "=", self.sudo().bill_id.id),
                    ("checksum", "=", self._pdf_for_bill().checksum),
                ],
                limit=1,
            )
        )
