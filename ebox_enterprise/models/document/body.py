# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The text of a message that is not in a file."""

from odoo import api, fields, models
from odoo.fields import NO_ACCESS

from ...ebox_api import NotFoundError, body_texts
from ...government import mapper
from ...government.explanations import explain
from ...lib import links
from ...lib.letter_html import inert_html
from ...lib.national_number import hide_number

ATTEMPTS = 5  # in two days, before a text is believed not to exist that the list names


class EboxDocument(models.Model):
    _inherit = ["ebox.document", "ebox.fetch.unit"]
    _name = "ebox.document"
    _state_field = "body_state"
    _ask = staticmethod(body_texts)

    body_state = fields.Selection(
        [
            ("none", "None"),
            ("pending", "To fetch"),
            ("fetched", "Fetched"),
            ("withheld", "Withheld"),
            ("failed", "Failed"),
        ],
        "Text",
        default="none",
        readonly=True,
        index=True,
    )
    body_main = fields.Boolean(readonly=True)
    body_texts = fields.Json(groups=NO_ACCESS, readonly=True, prefetch=False)
    body = fields.Html(compute="_compute_body", sanitize=False)

    @api.depends("body_texts")
    @api.depends_context("lang", "uid")  # what the system reads, no user has read
    def _compute_body(self):
        """The text of a letter is not handed out without a line in the access log.

        A form, ``read``, an export and a program all come here; a request that began
        read-only is repeated by Odoo with a cursor that may write.
        """
        shown, readable = self, self.browse()
        if not self.env.su:
            readable = self._origin._filtered_access("read")
            shown = self.filtered(lambda d: not d._origin - readable)
            (self - shown).body = False
        for record in shown:
            texts = record.sudo().body_texts or {}
            record.body = inert_html(text_for(texts, self.env.lang))
        readable.filtered(lambda d: d.sudo().body_texts)._note_opened()

    def _request(self):
        return {"message_id": self.remote_id}

    @api.model
    def _store_contents(self, pairs):
        for document, answer in pairs:
            document._store_content(answer)

    def _store_content(self, answer):
        number = self.attention_number
        texts = {code: hide_number(text, number) for code, text in answer.items()}
        self.write({"body_texts": texts, "body_state": "fetched"})
        if not self.file_count and not self.elsewhere_url:
            hosts = self._trusted_hosts()
            self.elsewhere_url = links.document_link(texts.values(), hosts) or False
        self._read_again()

    def _note_nothing(self):
        named = self.filtered(lambda d: d.attempts < ATTEMPTS and d._names_text())
        for document in named:
            error = NotFoundError("the list names a text that is not there")
            env = document.connection_id._reader_env()
            document._note_failure(error, explain(env, error))
        (self - named).write({"body_state": "none"})

    def _names_text(self):
        """Whether the message itself says that it has a text."""
        message = self._message()
        return bool(message and message.has_body)


def text_for(texts, lang):
    """Of a letter's texts by language, the one for a reader of that language.

    :param texts: dict from ``nl``, ``fr``, ``de`` or another code to a text
    :param lang: as Odoo names it, ``nl_BE``; or None
    """
    codes = ((lang or "")[:2], *mapper.FALLBACK)
    chosen = (texts[code] for code in codes if texts.get(code))
    return next(chosen, next(iter(texts.values()), ""))
