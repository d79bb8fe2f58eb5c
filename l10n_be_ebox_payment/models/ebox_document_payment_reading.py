"""Reading what a letter asks to pay, once its text is there."""

from datetime import date
from decimal import Decimal

from odoo import api, fields, models

from odoo.addons.ebox_enterprise.ebox_api import Message, read_message
from odoo.addons.ebox_enterprise.national_number import hide_all

from ..belgian_payment import FIELDS, read_payment, speaks_of_reminder
from .ebox_document import NO_PAYMENT

#: In which the words of a letter are there, and can be read once more.
READ_STATES = ("read", "partly", "scan")


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    payment_recognised = fields.Boolean(
        readonly=True,
        copy=False,
        help="The payment was read in text that was recognised from a scan.",
    )

    def _use_reading(self, read):
        super()._use_reading(read)
        self._read_payment(read)

    def _read_payment(self, read):
        """Propose what these files ask to pay, unless a person has seen to it.

        :param read: ``ReadLetter``
        """
        if self._is_payment_decided():
            return
        payment, file = self._chosen_payment(read)
        if not file:  # a text of its own is no file that could be damaged
            payment.problem = None
        texts = [self.name or "", *(page.text for page in read.pages)]
        # a proposal is no change that somebody made: the history begins with people
        record = self.with_context(tracking_disable=True)
        record.write(
            {
                **self._values_of_payment(payment),
                "payment_recognised": bool(file and file.recognised),
                "payment_reminder": speaks_of_reminder(texts),
            }
        )
        record._look_for_same_payment()
        record._settle_payments()

    def _chosen_payment(self, read):
        """The payment of the file that asks for one, the main file first.

        :return: ``belgian_payment.Payment`` and the ``ReadFile``, None for the body
        """
        message = read_message(self.sudo().raw_json or {})
        options = {
            "received": self.receipt_day or None,
            "api": message.payment if isinstance(message, Message) else None,
            "own_ibans": self.company_id._own_ibans(),
            "learned": self.env["ebox.payment.place"]._of_letter(self),
        }
        found = [
            (read_payment(file.content, file.letter.pages, **options), file)
            for file in read.files
        ]
        if read.body or not found:
            found.append((read_payment(b"", read.body, **options), None))
        return max(found, key=lambda pair: _weight(pair[0]))

    @api.model
    def _values_of_payment(self, payment):
        """The fields as a reading fills them.

        :param payment: ``belgian_payment.Payment``
        """
        currency = self._currency_named(payment.currency or "EUR")
        values = {
            **NO_PAYMENT,
            **{
                name: _plain(getattr(payment, name))
                for name in FIELDS
                if name != "currency"
            },
            "currency_id": currency.id or self._fields["currency_id"].default(self),
            "payment_direction": payment.direction,
            "payment_problem": payment.problem or False,
            "payment_source": payment.sources or False,
            "payment_conflict": {
                name: [_written(value) for value in found]
                for name, found in payment.conflicts.items()
            }
            or False,
            "payment_evidence": {
                name: [
                    {
                        "source": each.source,
                        "page": each.page,
                        "text": hide_all(each.text)[:300],
                    }
                    for each in found
                ]
                for name, found in payment.evidence.items()
            }
            or False,
        }
        if not currency:  # an amount in an unknown currency is no amount
            values["amount"] = 0.0
        del values["payment_state"]  # it is settled afterwards
        return values

    @api.model
    def _read_payments_again(self):
        """Read the payments of the mail that was there before this add-on."""
        for documents in self.sudo()._in_batches([("payment_state", "=", "none")]):
            read = documents.filtered(lambda d: d.reading_state in READ_STATES)
            read._read_again()  # by the scheduler, a letter at a time
            for document in documents - read:
                message = read_message(document.raw_json or {})
                if isinstance(message, Message) and message.payment:
                    document.write(self._payment_values(message))
                    document._settle_payments()


def _weight(payment):
    """How much a file says of a payment; among equals the first one is taken."""
    asks = payment.direction == "pay"
    return asks, sum(getattr(payment, n) is not None for n in ("amount", "iban"))


def _plain(value):
    return float(value) if isinstance(value, Decimal) else value or False


def _written(value):
    return value.isoformat() if isinstance(value, date) else str(value)
