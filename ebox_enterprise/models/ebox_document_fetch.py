"""Fetching a withheld letter because a person asks for it."""

import logging

from odoo import models
from odoo.exceptions import UserError

from ..ebox_api import AuthenticationError, EboxError
from ..explanations import explain
from .ebox_connection_connect import REQUEST_SECONDS

_logger = logging.getLogger(__name__)


class EboxDocumentFetch(models.Model):
    _inherit = "ebox.document"

    def action_fetch_now(self):
        """Fetch the letter now, which marks it read at the government.

        What came before an error is kept; who asked is noted in the chatter.

        :raise UserError: the connection is not in use, or what went wrong
        """
        self.check_access("write")
        for document in self:
            connection = document.sudo().connection_id
            if connection.state != "connected":
                raise UserError(
                    self.env._(
                        "The connection with the e-Box is not in use, so the letter "
                        "cannot be fetched. A manager can connect or resume it; the "
                        "letter can also be read on the government's portal."
                    )
                )
            document._fetch_withheld(connection)

    def _fetch_withheld(self, connection):
        document = self.sudo()
        try:
            with connection._open_gateway(REQUEST_SECONDS) as government:
                client = government.client(document.provider_id)
                for file in document.file_ids.filtered(lambda f: not f.attachment_id):
                    file._fetch(client)
                if document.body_state in ("withheld", "pending", "failed"):
                    document._fetch(client)
        except AuthenticationError as error:
            connection._stop(explain(connection._reader_env(), error))
            self.env["ir.cron"]._commit_progress()  # the error would roll it back
            raise UserError(explain(self.env, error)) from None
        except EboxError as error:
            _logger.warning("e-Box document %s: %s", document.id, error)
            raise UserError(explain(self.env, error)) from None
        document.message_post(
            body=self.env._(
                "%(user)s had the letter fetched; the government counts it as read.",
                user=self.env.user.name,
            )
        )
