# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from werkzeug.exceptions import UnsupportedMediaType

from odoo.http import request, route

from odoo.addons.mail.controllers.attachment import AttachmentController

from ..lib.file_names import PDF

MOST_BYTES = 20 * 2**20  # of a file that is sent for the sake of a small picture


class EboxAttachmentController(AttachmentController):
    """The first page of a letter, of which the chatter shows a small picture.

    Odoo would take it out in this process whenever somebody opens the letter. The
    browser gets the file itself: it draws the first page of it.
    """

    def _get_pdf_first_page_response(self, attachment):
        if not attachment._ebox_is_foreign():
            return super()._get_pdf_first_page_response(attachment)
        if attachment.mimetype != PDF or attachment.file_size > MOST_BYTES:
            raise UnsupportedMediaType()
        return attachment._to_http_stream().get_response(as_attachment=False)

    @route()
    def mail_attachement_update_thumbnail(
        self, attachment_id, thumbnail=None, access_token=None
    ):
        """The browser of somebody who only reads a letter draws it as well.

        It is kept when somebody draws it who may; a refusal would be an error message
        on the screen of a person who did nothing.
        """
        file = request.env["ir.attachment"].browse(int(attachment_id)).exists()
        reads = file and file.has_access("read") and not file.has_access("write")
        if reads and file._ebox_is_foreign():
            return None
        return super().mail_attachement_update_thumbnail(
            attachment_id, thumbnail, access_token
        )
