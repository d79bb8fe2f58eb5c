# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The payment choices of the current company, in the e-Box block of Settings."""

from odoo import fields, models

from ...belgian_payment import parse_iban


class ResCompany(models.Model):
    _inherit = "res.company"

    ebox_ogm_line = fields.Selection(
        [("10", "As a structured reference"), ("11", "As text, with +++")],
        "Structured communication in the QR",
        default="10",
        required=True,
        help="Belgian banking apps take the twelve digits as a structured "
        "communication; choose the text where your bank's app does not.",
    )
    ebox_auto_link = fields.Boolean(
        "Link exact payments automatically",
        help="Only the same structured communication with exactly the open amount, "
        "and never for letters older than the connection.",
    )

    def _own_ibans(self, *, certain=False):
        """The accounts of the company itself, which no letter can ask to pay to.

        A branch and its main company are one: what belongs to one is no sender's.

        :param certain: without those that whoever makes contacts can have added to the
            company's own
        """
        companies = self.sudo().search([("id", "child_of", self.sudo().root_id.id)])
        accounts = companies.partner_id.bank_ids
        if certain:
            accounts = accounts.filtered("allow_out_payment")
        journals = self.env["account.journal"].sudo()
        own = journals.search([("company_id", "in", companies.ids)])
        accounts |= own.bank_account_id
        return {parse_iban(number) for number in accounts.mapped("acc_number")} - {None}

    def write(self, vals):
        result = super().write(vals)
        if vals.get("ebox_auto_link"):
            self.env["ebox.matching"]._start_soon()
        return result


class ResConfigSettings(models.TransientModel):
    _inherit = "res.config.settings"

    ebox_auto_link = fields.Boolean(related="company_id.ebox_auto_link", readonly=False)
    ebox_ogm_line = fields.Selection(
        related="company_id.ebox_ogm_line", readonly=False, required=True
    )
