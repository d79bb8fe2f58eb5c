"""Fetching a withheld letter because a person asks for it."""

from odoo import models


class EboxDocumentFetch(models.Model):
    _inherit = "ebox.document"

    def action_fetch_now(self):
        """Fetch the letter now, which marks it read at the government.

        What came before an error is kept; who asked is noted in the chatter.

        :raise UserError: the connection is not in use, or what went wrong
        """
        self.check_access("write")
        for document in self:
            document._fetch_withheld()

    def _fetch_withheld(self):
        document = self.sudo()
        unused = self.env._(
            "The connection with the e-Box is not in use, so the letter cannot be "
            "fetched. A manager can connect or resume it; the letter can also be read "
            "on the government's portal."
        )
        connection, provider = document.connection_id, document.provider_id
        with connection._client_for_person(provider, unused) as client:
            # Noted first, and committed just before each call: an answer that gets
            # lost has marked the letter read at the government all the same.
            for file in document.file_ids.filtered(lambda f: not f.attachment_id):
                document._note_access("fetched", file.name)
                file._fetch(client)
            if document.body_state in ("withheld", "pending", "failed"):
                document._note_access("fetched", self.env._("The letter's text"))
                document._fetch(client)
        if document.reading_state == "pending":
            document._read_letter()
        document.message_post(
            body=self.env._(
                "%(user)s had the letter fetched; the government counts it as read.",
                user=self.env.user.name,
            )
        )
