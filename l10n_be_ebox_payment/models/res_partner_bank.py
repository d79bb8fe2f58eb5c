"""An account that becomes the company's own, or no longer is, concerns its letters."""

from odoo import api, models

from ..belgian_payment import parse_iban


class ResPartnerBank(models.Model):
    _inherit = "res.partner.bank"

    @api.model_create_multi
    def create(self, vals_list):
        accounts = super().create(vals_list)
        accounts._settle_letters()
        return accounts

    def write(self, vals):
        before = self._ibans()
        result = super().write(vals)
        self._settle_letters(before)
        return result

    def unlink(self):
        before = self._ibans()
        result = super().unlink()
        self.browse()._settle_letters(before)
        return result

    def _ibans(self):
        return {parse_iban(number) for number in self.mapped("acc_number")} - {None}

    def _settle_letters(self, before=frozenset()):
        ibans = self._ibans() | before
        if ibans:
            self.env["ebox.document"]._settle_open([("iban", "in", list(ibans))])
