# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What becomes of a payment when contents come, or fail to, that are not read.

What is read settles it by itself; these are the other ways.
"""

from odoo import api, models

from odoo.addons.ebox_enterprise.lib.file_names import PDF

from .fields import SILENT


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _note_nothing(self):
        super()._note_nothing()
        self._settle_silent()

    def _note_defect(self):
        super()._note_defect()
        self._settle_silent()

    def _update_from(self, message):
        changed = super()._update_from(message)
        # a file can have been replaced by one that is not here yet
        if changed and self.payment_state == "none" != self._silent_state():
            self._settle_payments()
        return changed

    def _queue_for(self, version):
        super()._queue_for(version)
        self.filtered(lambda d: d.reading_state == "none")._settle_silent()

    def _settle_silent(self):
        """Settle those that ask for nothing, as far as is known."""
        self.filtered(lambda d: d.payment_state in SILENT)._settle_payments()

    @api.model
    def _mark_unknown_before(self):
        """For databases in which every letter was known; to be run by an update.

        Without a word in their histories: nobody has changed anything.
        """
        quiet = self.sudo().with_context(tracking_disable=True)
        for letters in quiet._in_batches([("payment_state", "=", "none")]):
            letters._settle_payments()


class EboxDocumentFile(models.Model):
    _inherit = "ebox.document.file"

    @api.model
    def _store_contents(self, pairs):
        super()._store_contents(pairs)
        files = self.browse([file.id for file, _answer in pairs])
        files.filtered(lambda f: f.mimetype != PDF).document_id._settle_silent()
