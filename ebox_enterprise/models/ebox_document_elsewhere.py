"""Letters that only say where the document is: MyMinfin and others (dossier f.8).

Anybody may have sent such a link, also in registered mail (dossier g.7): it is never
fetched, never opened by itself, and a click is offered only for hosts of the
government. What a person downloads there is added to the letter here.
"""

from odoo import api, fields, models
from odoo.exceptions import UserError

from .. import links

PARAMETER = "ebox_enterprise.trusted_hosts"
PDF = "application/pdf"


class EboxDocumentElsewhere(models.Model):
    _inherit = "ebox.document"

    elsewhere_url = fields.Char("Address of the document", readonly=True)
    elsewhere_host = fields.Char("Site", compute="_compute_elsewhere_host")
    elsewhere_link = fields.Char(
        "Address to open",
        compute="_compute_elsewhere_host",
        help="Empty where Odoo does not know the site.",
    )
    document_added = fields.Boolean("Document added by a person", readonly=True)
    is_elsewhere = fields.Boolean(
        "Document elsewhere",
        compute="_compute_is_elsewhere",
        store=True,
        help="The letter holds a link only: the document is on another site.",
    )

    @api.depends("elsewhere_url", "environment")
    def _compute_elsewhere_host(self):
        for record in self:
            url = record.elsewhere_url or ""
            record.elsewhere_host = links.shown_host(url)
            record.elsewhere_link = links.trusted_link(url, record._trusted_hosts())

    @api.depends("elsewhere_url", "document_added", "file_count")
    def _compute_is_elsewhere(self):
        for record in self:
            record.is_elsewhere = (
                bool(record.elsewhere_url)
                and not record.document_added
                and not record.file_count
            )

    def _trusted_hosts(self):
        """The hosts, with those below them, to which a click is offered.

        The government's own and, by a system parameter, others separated by commas.
        """
        parameters = self.env["ir.config_parameter"].sudo()
        more = (parameters.get_param(PARAMETER) or "").lower().split(",")
        own = links.DEMO_HOSTS if self.environment == "demo" else ()
        return (*links.GOVERNMENT_HOSTS, *own, *(h.strip() for h in more if h.strip()))

    def action_open_elsewhere(self):
        """Open the site in a new tab, after a person's click.

        :raise UserError: the host is not one of the government's
        """
        self.ensure_one()
        self.check_access("read")
        if not self.elsewhere_link:
            raise UserError(
                self.env._(
                    "%(host)s is not a site of the government that Odoo knows, so the "
                    "link is not opened. Check with the sender, by another way than "
                    "this letter, whether it is genuine. An administrator can add the "
                    "host to the system parameter %(parameter)s.",
                    host=self.elsewhere_host or "?",
                    parameter=PARAMETER,
                )
            )
        return {
            "type": "ir.actions.act_url",
            "url": self.elsewhere_link,
            "target": "new",
        }

    def action_add_document(self, attachment_ids):
        """Add the PDF that a person found elsewhere; the work on the letter begins.

        :param attachment_ids: ids of ``ir.attachment`` that the person uploaded
        :raise UserError: the document is not elsewhere, or one of them is no PDF, or
            not on this letter
        """
        self.ensure_one()
        self.check_access("write")
        if not self.is_elsewhere:
            raise UserError(
                self.env._(
                    "This letter has its document already, so nothing was added to "
                    "it. What you have beside it belongs in the chatter."
                )
            )
        attachments = self.env["ir.attachment"].browse(attachment_ids).exists()
        official = self.sudo().with_context(active_test=False).file_ids.attachment_id
        strange = attachments.filtered(
            lambda a: (
                a.res_model != self._name or a.res_id != self.id or a in official
            )
        )
        if not attachments or strange or len(attachments) != len(attachment_ids):
            raise UserError(self.env._("The file has not arrived. Add it again."))
        if any((a.raw or b"")[:5] != b"%PDF-" for a in attachments):
            attachments.unlink()
            raise UserError(
                self.env._(
                    "This is not a PDF file. Download the document as a PDF, and add "
                    "that."
                )
            )
        self._note_added(attachments)
        record = self.sudo()
        record.write(
            {
                "state": "in_progress" if self.state == "new" else self.state,
                "responsible_id": self.responsible_id.id or self.env.uid,
            }
        )
        record._read_again()
        record._read_letter()
        return True
