"""What the screens of the desk need of a letter."""

from odoo import fields, models


class EboxDocumentDesk(models.Model):
    _inherit = "ebox.document"

    # a card is dragged to a column that is empty still
    state = fields.Selection(group_expand=True)
