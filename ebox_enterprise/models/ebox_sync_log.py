from datetime import timedelta

from odoo import api, fields, models

KEEP_DAYS = 90


class EboxSyncLog(models.Model):
    """One run of the synchronisation, for the people who watch it."""

    _name = "ebox.sync.log"
    _inherit = ["ebox.guarded"]
    _description = "e-Box synchronisation log"
    _order = "start desc, id desc"
    _rec_name = "start"

    connection_id = fields.Many2one(
        "ebox.connection", required=True, index=True, ondelete="cascade", readonly=True
    )
    company_id = fields.Many2one(related="connection_id.company_id", store=True)
    start = fields.Datetime(required=True, readonly=True)
    duration = fields.Float("Seconds", readonly=True)
    pages = fields.Integer(readonly=True)
    new_documents = fields.Integer("New", readonly=True)
    changed_documents = fields.Integer("Changed", readonly=True)
    unreadable = fields.Integer(
        readonly=True, help="Messages that the registry sent in an unreadable form."
    )
    files = fields.Integer(readonly=True)
    result = fields.Selection(
        [("done", "Done"), ("partial", "Partly"), ("failed", "Failed")], readonly=True
    )
    message = fields.Text(readonly=True)

    @api.autovacuum
    def _gc_old_runs(self):
        limit = fields.Datetime.now() - timedelta(days=KEEP_DAYS)
        self.search([("start", "<", limit)], limit=10_000).unlink()
