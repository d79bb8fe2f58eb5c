# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The QR by which a banking app pays a letter."""

import base64
from decimal import Decimal
from types import SimpleNamespace

from odoo import api, fields, models

from ...belgian_payment import epc_payload, qr_svg
from .check import CHECKED_FIELDS
from .fields import SILENT

OPEN = ("to_pay", "partial", "part_declared")
UNREADY = (*SILENT, "to_check")


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    epc_qr = fields.Html(
        "Payment QR",
        compute="_compute_epc_qr",
        sanitize=False,
        help="Scan it with a banking app (EPC069-12).",
    )
    epc_qr_problem = fields.Char(compute="_compute_epc_qr")

    @api.depends(*CHECKED_FIELDS, "open_amount", "company_id.ebox_ogm_line")
    def _compute_epc_qr(self):
        blockers = self._payment_blockers()
        for record in self:
            record.epc_qr = record.epc_qr_problem = False
            edited = record.payment_state in UNREADY and record._is_edited()
            waits = record.payment_state in OPEN or edited
            if waits and not blockers[record]:
                try:
                    record.epc_qr = qr_svg(record._epc_payload())
                except ValueError as error:
                    record.epc_qr_problem = record._qr_problem_text(error)

    def _epc_payload(self):
        """The text of the QR.

        :raise ValueError: begins with the name of the field that cannot be paid so
        """
        line = int(self.sudo().company_id.ebox_ogm_line or "10")
        return epc_payload(self._payable(), ogm_line=line)

    def _qr_picture(self):
        """The QR as the address of a picture, for print; False without a QR."""
        if not self.epc_qr:
            return False
        data = base64.b64encode(str(self.epc_qr).encode()).decode()
        return f"data:image/svg+xml;base64,{data}"

    def _grouped_iban(self):
        """The account in groups of four, as on paper."""
        iban = self.iban or ""
        return " ".join(iban[i : i + 4] for i in range(0, len(iban), 4))

    def action_print_payment(self):
        """The payment on paper, with its QR."""
        report = self.env.ref("l10n_be_ebox_payment.action_report_payment")
        return report.report_action(self, config=False)

    def _payable(self, *, at_bank=False):
        """The payment as ``belgian_payment`` knows it; the amount is what is open.

        :param at_bank: also what was declared paid, which a bank line is to show
        """
        rest = self._left_to_pay(at_bank=at_bank)
        return SimpleNamespace(
            amount=Decimal(str(rest)),
            currency=self.currency_id.name,
            iban=self.iban or None,
            bic=self.bic or None,
            beneficiary=self.beneficiary or self.sudo().sender_id.name or None,
            communication=self.communication or None,
            due_date=self.due_date or None,
            received=self.receipt_day or None,
        )

    def _qr_problem_text(self, error):
        _ = self.env._
        words = {
            "currency": _("A payment QR pays in euro only."),
            "beneficiary": _("The name of the beneficiary is missing or too long."),
            "communication": _("The communication is too long for a payment QR."),
            "bic": _("For an account outside the EEA the BIC is needed."),
            "amount": _("The amount cannot be paid by a QR."),
            "iban": _("The account is outside the SEPA area."),
        }
        return words.get(str(error).partition(":")[0], _("No QR can be made."))
