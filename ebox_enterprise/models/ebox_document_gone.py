"""Letters that the registry no longer has: flagged, never deleted (dossier e.2)."""

import logging

from odoo import api, fields, models

from .. import clock
from ..ebox_api import (
    AuthenticationError,
    EboxError,
    InvalidRequestError,
    Message,
    NotFoundError,
)

_logger = logging.getLogger(__name__)

CHECKS = 200  # in one run; the next one goes on


class EboxDocumentGone(models.Model):
    _inherit = "ebox.document"

    last_seen = fields.Datetime(
        "Last listed there",
        readonly=True,
        copy=False,
        help="When the registry listed this letter for the last time.",
    )
    seen_pass = fields.Integer(readonly=True, copy=False)
    gone_since = fields.Datetime(
        "Gone since",
        readonly=True,
        copy=False,
        index="btree_not_null",
        help="The government no longer has this letter, although it has not expired: "
        "it was withdrawn or moved. What Odoo has is kept.",
    )

    is_lost = fields.Boolean(compute="_compute_is_lost")
    is_altered = fields.Boolean(compute="_compute_is_altered")

    @api.depends(
        "contents_withheld", "contents_pending", "expiration_date", "gone_since"
    )
    def _compute_is_lost(self):
        """Expired at the government before its contents were fetched."""
        now = clock.now()
        for record in self:
            unfetched = record.contents_withheld or record.contents_pending
            ended = record.expiration_date and record.expiration_date <= now
            record.is_lost = bool(unfetched and (ended or record.gone_since))

    @api.depends("file_ids.state")
    def _compute_is_altered(self):
        for record in self:
            record.is_altered = "mismatch" in record.file_ids.mapped("state")

    def _missing_at(self, provider):
        """What the last complete pass did not list although it cannot have expired."""
        done = provider.last_full_pass
        checked = provider.missing_checked
        if not done or provider.pass_page or (checked and checked >= done):
            return self.browse()
        missing = self.search(
            [
                ("provider_id", "=", provider.id),
                ("gone_since", "=", False),
                "|",
                ("expiration_date", "=", False),
                ("expiration_date", ">", clock.now()),
                "|",
                ("last_seen", "=", False),
                ("last_seen", "<", done),
            ],
            order="id",
            limit=CHECKS,
        )
        if not missing:
            provider.missing_checked = done
        return missing

    def _check_presence(self, client):
        """Ask the registry for this one letter, and note what it says.

        :raise EboxError: it cannot say, now
        """
        self.ensure_one()
        message_id = self.remote_id
        self.env["ir.cron"]._commit_progress()  # no transaction during the call
        message, gone = None, False
        try:
            message = client.message(message_id)
        except NotFoundError:
            gone = True
            _logger.info("e-Box document %s is gone at its registry", self.id)
        except AuthenticationError:
            raise
        except EboxError as error:
            if not isinstance(error, InvalidRequestError):
                raise
            _logger.info("e-Box document %s: %s", self.id, error)
        commit = self.connection_id._committed
        commit(lambda: self._note_presence(message, gone=gone))

    def _note_presence(self, message, *, gone):
        if gone:
            self.gone_since = clock.now()
            if self.is_lost:
                self.connection_id._tell_lost()
        elif isinstance(message, Message):
            self._update_from(message)
        self._note_seen(self.provider_id)


class EboxProvider(models.Model):
    _inherit = "ebox.provider"

    missing_checked = fields.Datetime(
        readonly=True, help="The complete pass after which missing mail was asked for."
    )
