from odoo import models


class ResLang(models.Model):
    _inherit = "res.lang"

    def write(self, vals):
        """Give the received mail its subject in a language that becomes active."""
        activated = bool(vals.get("active")) and any(not lang.active for lang in self)
        result = super().write(vals)
        if activated:
            self.env.flush_all()
            self.env["ebox.document"]._refill_languages()
        return result
