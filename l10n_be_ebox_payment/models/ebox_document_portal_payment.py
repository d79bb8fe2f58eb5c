"""What a letter asks to pay, as the portal shows it, and until when."""

import base64
import io

from PIL import Image

from odoo import models
from odoo.tools import format_amount
from odoo.tools.misc import formatLang

from ..belgian_payment.qr_drawing import QUIET_ZONE, qr_matrix
from .ebox_accountant_access import today
from .ebox_document_portal_search import UNPAID
from .ebox_document_qr import OPEN

DOT = 8  # pixels of one module of the QR in a saved picture


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _portal_payment(self):
        """What the letter asks to pay, or None.

        The QR is there only where the company itself could pay by it.
        """
        if self.payment_state == "none":
            return None
        states = self._portal_words("payment_state")
        waits = self.payment_state in OPEN
        partial = self.payment_state == "partial"
        rest = self.open_amount if partial else self.amount
        return {
            "state": self.payment_state,
            "state_name": states[self.payment_state],
            "amount": self._portal_amount(self.amount),
            "open": partial and self._portal_amount(self.open_amount),
            "plain_amount": formatLang(self.env, rest, 2, grouping=False),
            "iban": self._grouped_iban(),
            "plain_iban": self.iban or "",
            "bic": self.bic or "",
            "beneficiary": self.beneficiary or self.sender_id.name or "",
            "communication": self.communication or "",
            "due": self._portal_due(),
            "overdue": self._portal_is_overdue(),
            "qr": waits and self._qr_picture(),
            "qr_file": waits and self._portal_qr_file(),
            "unchecked": self.payment_state == "to_check"
            or (waits and not self.epc_qr),
        }

    def _portal_qr_file(self):
        """The QR as the address of a picture that banking apps open; "" without one."""
        if not self.epc_qr:
            return ""
        rows = qr_matrix(self._epc_payload())
        side = len(rows) + 2 * QUIET_ZONE
        picture = Image.new("1", (side, side), 1)
        for y, row in enumerate(rows, QUIET_ZONE):
            for x, dark in enumerate(row, QUIET_ZONE):
                picture.putpixel((x, y), 0 if dark else 1)
        file = io.BytesIO()
        picture.resize((side * DOT, side * DOT), Image.Resampling.NEAREST).save(
            file, "PNG"
        )
        return f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}"

    def _portal_amount(self, amount):
        if self.payment_state == "none" or not amount:
            return ""
        return self._portal_money(amount, self.currency_id)

    def _portal_money(self, amount, currency):
        return format_amount(self.env, amount, currency)

    def _portal_is_due(self):
        """Whether a payment with a day of its own waits: no other day counts then."""
        return self.payment_state in UNPAID and bool(self.due_date)

    def _portal_due(self):
        return self._portal_date(self.payment_state != "none" and self.due_date)

    def _portal_is_overdue(self):
        return self._portal_is_due() and self.due_date < today()

    def _portal_deadline(self):
        """The day by which the company wants the letter handled, where that counts."""
        return self._portal_date(self._portal_deadline_day())

    def _portal_is_late(self):
        day = self._portal_deadline_day()
        return bool(day) and day < today()

    def _portal_deadline_day(self):
        return self.state != "done" and not self._portal_is_due() and self.deadline
