"""Reference data of a registry: names that are asked once and kept (dossier d.1)."""

import logging
from datetime import timedelta

from odoo import api, fields, models

from .. import clock
from ..ebox_api import AuthenticationError, EboxError, NoAnswer
from ..gateway import seconds_left
from ..sync_run import OutOfTime

_logger = logging.getLogger(__name__)

RETRY_HOURS = 1  # a name that could not be read is asked again after this


class EboxReferenceMixin(models.AbstractModel):
    _name = "ebox.reference.mixin"
    _inherit = ["ebox.guarded"]
    _description = "e-Box reference data"

    name = fields.Char(translate=True)
    remote_id = fields.Char("Identifier", required=True, readonly=True)
    refresh_after = fields.Datetime(
        readonly=True, help="Until then the name is used as it is."
    )
    etag = fields.Char(readonly=True)

    @api.depends("name", "remote_id")
    def _compute_display_name(self):
        for record in self:
            record.display_name = record.name or record.remote_id

    def _ask(self, client, code, etag):
        """Ask the registry for an entry; returns ``ebox_api.Reference``."""
        raise NotImplementedError(self._name)

    def _known_etag(self, provider):
        """The mark of the name that a registry has given, to ask for a newer one."""
        return self.etag if self.name else None

    def _refresh(self, client, provider):
        """Ask a registry the names that are missing or stale.

        A failure keeps the old name and is tried again later: a label never
        blocks a message.
        """
        now, commit = clock.now(), self.env["ebox.connection"]._committed
        for record in self:
            if record.refresh_after and record.refresh_after > now:
                continue
            if seconds_left() <= 0:
                raise OutOfTime()
            code, etag = record.remote_id, record._known_etag(provider)
            self.env["ir.cron"]._commit_progress()  # no transaction during the call
            try:
                reference = record._ask(client, code, etag)
            except (AuthenticationError, NoAnswer):
                raise
            except EboxError as error:
                _logger.info("%s %s: %s", self._name, record.remote_id, error)
                later = now + timedelta(hours=RETRY_HOURS)
                commit(lambda r=record, t=later: r.write({"refresh_after": t}))
                continue
            commit(lambda r=record, found=reference: r._store(found, now, provider))

    def _store(self, reference, now, provider):
        self.refresh_after = now + timedelta(seconds=reference.max_age)
        if reference.not_modified:
            return
        self.etag = reference.etag
        texts = reference.name
        if not texts:
            return
        self.with_context(lang="en_US").name = texts.pick("en", "nl")
        self._store_languages("name", texts)

    def _store_languages(self, field, texts):
        """Languages that are not given any more lose what an older answer said."""
        installed = [code for code, _name in self.env["res.lang"].get_installed()]
        values = {
            code: texts.as_dict().get(code[:2], False)
            for code in installed
            if code != "en_US"
        }
        if values:
            self.update_field_translations(field, values)
