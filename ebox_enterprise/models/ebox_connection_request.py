"""Calling a registry inside a user's own request."""

import logging
from contextlib import contextmanager

from odoo import models
from odoo.exceptions import UserError

from ..ebox_api import AuthenticationError, EboxError, TokenRefused
from ..explanations import explain
from .ebox_connection_connect import REQUEST_SECONDS

_logger = logging.getLogger(__name__)


class EboxConnectionRequest(models.Model):
    _inherit = "ebox.connection"

    @contextmanager
    def _client_for_person(self, provider, unused):
        """A client for one registry, whose errors are told to the person who waits.

        A refused login stops the connection, as it does in a run.

        :param provider: ``ebox.provider``
        :param unused: what to say when the connection is not in use
        :raise UserError: that, or what went wrong
        """
        self.ensure_one()
        record = self.sudo()
        if record.state != "connected":
            raise UserError(unused)
        try:
            with record._open_gateway(REQUEST_SECONDS) as government:
                yield government.client(provider)
        except TokenRefused as error:
            raise UserError(explain(self.env, error)) from None
        except AuthenticationError as error:
            record._stop(explain(record._reader_env(), error))
            self.env["ir.cron"]._commit_progress()  # the error would roll it back
            raise UserError(explain(self.env, error)) from None
        except EboxError as error:
            _logger.warning("e-Box registry %s: %s", provider.remote_id, error)
            raise UserError(explain(self.env, error)) from None
