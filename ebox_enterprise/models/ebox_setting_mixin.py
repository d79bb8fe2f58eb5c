"""What a company decides about what all companies share.

Senders and message types are facts of a registry, the same for every company of the
database. What a company makes of one stands in a record of the company's own: fields
that depend on the company (``company_dependent``) would follow the company that the
user works in, not that of the letter.
"""

from odoo import api, fields, models


class EboxSettingMixin(models.AbstractModel):
    _name = "ebox.setting.mixin"
    _inherit = ["ebox.guarded"]
    _description = "e-Box settings of a company"
    _check_company_auto = True
    _subject = None  # name of the Many2one field that says what this is about

    company_id = fields.Many2one(
        "res.company", required=True, readonly=True, index=True, ondelete="cascade"
    )

    @api.model
    def _of_letters(self, letters):
        """The settings that hold for these letters, made where they are new.

        :return: dict from letter to a record, perhaps none
        """
        pairs = {letter: self._pair_of(letter) for letter in letters}
        wanted = {pair for pair in pairs.values() if all(pair)}
        known = self.sudo().search(
            [
                ("company_id", "in", [company.id for company, _subject in wanted]),
                (self._subject, "in", [subject.id for _company, subject in wanted]),
            ]
        )
        found = {self._pair_of(record): record for record in known}
        new = sorted(wanted - found.keys(), key=lambda pair: (pair[0].id, pair[1].id))
        made = self.sudo().create(
            [
                {"company_id": company.id, self._subject: subject.id}
                for company, subject in new
            ]
        )
        found.update(zip(new, made, strict=True))
        return {letter: found.get(pairs[letter], self.browse()) for letter in letters}

    def _pair_of(self, record):
        return record.company_id._origin, record[self._subject]._origin
