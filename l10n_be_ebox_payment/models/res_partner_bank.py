"""Whether accounting trusts a contact's account decides about its letters too."""

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


class EboxSender(models.Model):
    _inherit = "ebox.sender"

    def write(self, vals):
        result = super().write(vals)
        if "partner_id" in vals:
            letters = self.env["ebox.document"]
            letters._settle_open([("sender_id", "in", self.ids)])
        return result
