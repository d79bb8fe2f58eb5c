"""Hiding a letter at the government, for everybody who uses that mailbox."""

import logging

from odoo import models
from odoo.exceptions import UserError

from ..ebox_api import AuthenticationError, EboxError
from ..explanations import explain
from .ebox_connection_connect import REQUEST_SECONDS

_logger = logging.getLogger(__name__)


class EboxDocumentVisibility(models.Model):
    _inherit = "ebox.document"

    def action_hide_at_source(self):
        """Hide the letters in the government's own mailbox (dossier e.6).

        Colleagues no longer see them there; Odoo is not changed.

        :raise UserError: the connection is not in use, or what went wrong
        """
        self._set_visible(False)

    def action_show_at_source(self):
        """Undo the hiding."""
        self._set_visible(True)

    def _set_visible(self, visible):
        self.check_access("write")
        self.env["ir.cron"]._commit_progress()  # no transaction during a call
        wanted = self.sudo().filtered(
            lambda d: d.visible_at_source != visible and not d.gone_since
        )
        for provider in wanted.provider_id:
            mine = wanted.filtered(lambda d, p=provider: d.provider_id == p)
            connection = provider.connection_id
            if connection.state != "connected":
                raise UserError(
                    self.env._(
                        "The connection with the e-Box is not in use, so nothing was "
                        "changed there. A manager can connect or resume it."
                    )
                )
            mine._tell_source(connection, provider, visible)

    def _tell_source(self, connection, provider, visible):
        try:
            with connection._open_gateway(REQUEST_SECONDS) as government:
                client = government.client(provider)
                ids = self.mapped("remote_id")
                self.env["ir.cron"]._commit_progress()
                client.set_visible(ids, visible)
        except AuthenticationError as error:
            connection._stop(explain(connection._reader_env(), error))
            self.env["ir.cron"]._commit_progress()  # the error would roll it back
            raise UserError(explain(self.env, error)) from None
        except EboxError as error:
            _logger.warning("e-Box registry %s: %s", provider.remote_id, error)
            raise UserError(explain(self.env, error)) from None
        self.write({"visible_at_source": visible})
        env, user = connection._reader_env(), self.env.user.name
        text = (
            env._("%(user)s made the letter visible again in the e-Box.", user=user)
            if visible
            else env._("%(user)s hid the letter in the e-Box.", user=user)
        )
        for document in self:
            document.message_post(body=text)
        self.env["ir.cron"]._commit_progress()
