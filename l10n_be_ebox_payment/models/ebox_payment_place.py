"""Where the values of a payment stand in a sender's letters, as people showed it."""

from decimal import Decimal

from odoo import api, fields, models

from odoo.addons.ebox_enterprise.letter_text import extract_pages

from ..belgian_payment.learning import LEARNED, where_is

SECONDS = 6  # a person waits for it


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


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _pages_to_learn_from(self):
        """The pages of the main file, else of the body, as a reading takes them."""
        files = self.sudo()._readable_attachments()[:1]
        if files:
            owner = self._files_owner()
            content = files.raw or b""
            return extract_pages(content, max_seconds=SECONDS, owner=owner).pages
        return self.sudo()._body_pages()


def _exact(value):
    return Decimal(str(round(value, 2))) if isinstance(value, float) else value or None
