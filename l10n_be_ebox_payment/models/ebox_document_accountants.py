"""Which accountants see a letter at this moment."""

from odoo import fields, models
from odoo.fields import Domain


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    seen_by_accountants = fields.Char(
        "Open to",
        compute="_compute_seen_by_accountants",
        help="The accountants who see this letter in the portal at this moment.",
    )

    def _compute_seen_by_accountants(self):
        grants = self.env["ebox.accountant.access"].sudo()
        domain = Domain("company_id", "in", self.sudo().company_id.ids)
        grants = grants.search(domain & Domain("state", "in", ["active"]))
        grants = grants.filtered(lambda grant: grant in grant._live(grant.user_id))
        names = {letter.id: {} for letter in self}
        for grant in grants:
            for letter in self.sudo().filtered_domain(grant._letters()):
                names[letter.id][grant.user_id.name] = True
        for letter in self:
            letter.seen_by_accountants = ", ".join(names[letter.id]) or False
