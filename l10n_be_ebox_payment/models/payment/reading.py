# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Reading what a letter asks to pay, once its text is there.

Where a person showed the place of a value, the next letter of that sender and type is
read there first: a place is learned, never a value.
"""

import time
from datetime import date
from decimal import Decimal

from odoo import api, fields, models

from odoo.addons.ebox_enterprise.letter_text import extract_pages
from odoo.addons.ebox_enterprise.lib.national_number import hide_all
from odoo.addons.ebox_enterprise.lib.own_error import get_logger, passes

from ...belgian_payment import FIELDS, PROBLEMS, read_payment, speaks_of_reminder
from ...belgian_payment.learning import LEARNED, where_is
from .fields import NO_PAYMENT

_logger = get_logger(__name__)

VERSION = "payment 5"  # another one when old letters are to be read again
CODE_SECONDS = 10  # for looking for codes in all files of a letter
#: Of the text of a file: then the payment may be read in part, too.
PARTLY = ("too_large", "timeout", "too_long")
#: What a sender can change so that it is another payment.
ASKED = ("amount", "currency", "iban", "communication")
SECONDS = 6  # a person waits for it
#: Nobody has looked at the payment.
UNCHECKED = {"payment_checked_by_id": False, "payment_checked_date": False}


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    payment_recognised = fields.Boolean(
        readonly=True,
        copy=False,
        help="The payment was read in text that was recognised from a scan.",
    )
    payment_read = fields.Json(
        readonly=True,
        copy=False,
        prefetch=False,
        help="What the letter asked when it was read last, whatever people entered.",
    )
    payment_changed = fields.Boolean(
        readonly=True,
        copy=False,
        help="The sender has changed what the letter asks after a person checked it.",
    )

    def _use_reading(self, read):
        super()._use_reading(read)
        try:
            with self.env.cr.savepoint():
                self._read_payment(read)
        except Exception as error:  # the words of the letter must not be lost with it
            if passes(error):
                raise
            _logger.exception("The payment of e-Box document %s", self.id)

    def _read_payment(self, read):
        """Propose what these files ask to pay, unless a person has seen to it.

        :param read: ``ReadLetter``
        """
        if self.outgoing:
            self._settle_silent()
            return
        # a proposal is no change that somebody made: the history begins with people
        record = self.with_context(tracking_disable=True)
        payment, file = self._chosen_payment(read)
        asked = {name: _written(getattr(payment, name)) for name in ASKED}
        changed = bool(self.payment_read) and asked != self.payment_read
        values = {"payment_read": asked}
        if self._is_payment_decided():
            values["payment_changed"] = changed or self.payment_changed
            values |= self._plan_of_decided(payment)
        else:
            if not file:  # a text of its own is no file that could be damaged
                payment.problem = None
            if payment.direction != "pay":
                payment.problem = payment.problem or self._problem_beside(read)
                if self.payment_state == "unknown":  # settled below, if it stays so
                    values["payment_state"] = "none"  # one write for most letters
            texts = [self.name or "", *(page.text for page in read.pages)]
            values |= {
                **self._values_of_payment(payment),
                "payment_recognised": bool(file and file.recognised),
                "payment_reminder": speaks_of_reminder(texts),
                "same_payment_doubt": False,
            }
        record.write(values)
        if changed:
            record._tell_changed()
        if not record._is_payment_decided():
            record._release_payments()
            record._look_for_same_payment()
            record._doubt_mates()
        record._settle_payments()

    def _forget_reading(self):
        for record in self:
            record._forget_payment()
        return super()._forget_reading()

    def _forget_payment(self):
        """What a document said that is gone is asked no more, whoever has checked it.

        What a person typed, and money that has moved or was declared, stays.
        """
        sources = set((self.payment_source or {}).values())
        self.payment_read = False  # nobody has changed what it said
        if not sources - {"api"}:
            return
        moved = self.payment_link_ids or self.declared_by_id or self.bill_id
        if "person" not in sources and not moved:
            self.write({"payment_choice": False, **UNCHECKED})
            return
        self.message_post(
            body=self._history_env()._(
                "What it asks to pay stood in a document that is no longer with the "
                "letter. It stays, since a person typed it, paid it or made a bill."
            )
        )

    def _problem_beside(self, read):
        """What kept another part of the letter from being read: a code, or None.

        :param read: ``ReadLetter``
        """
        if self.file_count and not any(file.main for file in read.files):
            return "not_pdf"
        problems = (file.letter.problem for file in read.files)
        return next((code for code in problems if code in PROBLEMS), None)

    def _tell_changed(self):
        env = self._history_env()
        added = self._letter_files().filtered("ebox_added_on")
        if not added:
            text = env._("The sender has changed what this letter asks to pay.")
        else:
            text = env._(
                "What this letter asks to pay was read in the document %(added)s.",
                added=added[0].with_env(env)._ebox_added_text(),
            )
        self.message_post(body=text)

    def _chosen_payment(self, read):
        """The payment of the file that asks for one, the main file first.

        :return: ``belgian_payment.Payment`` and the ``ReadFile``, None for the body
        """
        options = {
            "received": self.receipt_day or None,
            "api": self._payment_data(),
            "own_ibans": self.company_id._own_ibans(),
            "learned": self.env["ebox.payment.place"]._of_letter(self),
            "owner": self._files_owner(),
        }
        end = time.monotonic() + CODE_SECONDS
        found = []
        for file in read.files:
            left = end - time.monotonic()
            payment = read_payment(
                file.content, file.letter.pages, max_seconds=left, **options
            )
            if file.letter.problem in PARTLY:
                payment.problem = file.letter.problem
            found.append((payment, file))
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
            **self._plan_values(payment),
            "payment_problem": payment.problem or False,
            "payment_source": payment.sources or False,
            "payment_conflict": {
                name: [hide_all(_written(value)) for value in found]
                for name, found in payment.conflicts.items()
            }
            or False,
            "payment_evidence": {
                name: [
                    {
                        "source": each.source,
                        "page": each.page,
                        "text": hide_all(each.text)[:300],
                        "why": [[how, hide_all(words)] for how, words in each.why],
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
    def _reader_version(self):
        return f"{super()._reader_version()}, {VERSION}"

    def _with_something_to_read(self):
        rest = self - super()._with_something_to_read()
        return self - rest.filtered(lambda d: not d._payment_data())

    def _read_outdated(self):
        """Another reader finds other values: that is no change by the sender."""
        super()._read_outdated()
        waiting = self.filtered(lambda d: d.reading_state in ("pending", "scan"))
        waiting.write({"payment_read": False})

    def _payment_data(self):
        """The payment data of the message, None without."""
        message = self._message()
        return message.payment if message else None

    def _pages_to_learn_from(self):
        """The pages of the main file, else of the body, as a reading takes them."""
        files = self.sudo()._readable_attachments()[:1]
        if files:
            owner = self._files_owner()
            content = files._ebox_content()
            return extract_pages(content, max_seconds=SECONDS, owner=owner).pages
        return self.sudo()._body_pages()


class EboxPaymentPlace(models.Model):
    """A place, never a value: the next letter of this type has another one."""

    _name = "ebox.payment.place"
    _description = "Place of a payment value in an e-Box letter"

    company_id = fields.Many2one("res.company", required=True, ondelete="cascade")
    sender_id = fields.Many2one("ebox.sender", required=True, ondelete="cascade")
    message_type_id = fields.Many2one("ebox.message.type", ondelete="cascade")
    field_name = fields.Char(required=True)
    place = fields.Json(required=True)

    _place_unique = models.UniqueIndex(
        "(company_id, sender_id, COALESCE(message_type_id, 0), field_name)",
        "This place is known already.",
    )

    @api.model
    def _of_letter(self, document):
        """The places that people showed in letters like this one: dict by field."""
        return {place.field_name: place.place for place in self._like(document)}

    @api.model
    def _like(self, document):
        return self.sudo().search(
            [
                ("company_id", "=", document.company_id.id),
                ("sender_id", "=", document.sender_id.id),
                ("message_type_id", "=", document.message_type_id.id),
            ]
        )

    @api.model
    def _learn(self, document, names):
        """Keep where the values stand that a person has just corrected.

        What cannot be found in the letter is not learned, and an older place of it
        is forgotten: it led to a wrong value.
        """
        names = [name for name in names if name in LEARNED]
        if not names or not document.sender_id:
            return
        known = {place.field_name: place for place in self._like(document)}
        pages = document._pages_to_learn_from()
        for name in names:
            place = where_is(pages, name, _exact(document[name]))
            if name in known and place:
                known[name].place = place
            elif name in known:
                known[name].unlink()
            elif place:
                self.sudo().create(
                    {
                        "company_id": document.company_id.id,
                        "sender_id": document.sender_id.id,
                        "message_type_id": document.message_type_id.id,
                        "field_name": name,
                        "place": place,
                    }
                )


def _weight(payment):
    """How much a file says of a payment; among equals the first one is taken."""
    asks = payment.direction == "pay"
    return asks, sum(getattr(payment, n) is not None for n in ("amount", "iban"))


def _plain(value):
    return float(value) if isinstance(value, Decimal) else value or False


def _written(value):
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return f"{value:.2f}"
    return value.isoformat() if isinstance(value, date) else str(value)


def _exact(value):
    return Decimal(str(round(value, 2))) if isinstance(value, float) else value or None
