from odoo.addons.mail.controllers.attachment import AttachmentController


class EboxAttachmentController(AttachmentController):
    """The first page of a letter, which does not go out as the file itself."""

    def _get_pdf_first_page_response(self, attachment):
        if attachment._ebox_files():
            attachment._ebox_note_streamed()
        return super()._get_pdf_first_page_response(attachment)
