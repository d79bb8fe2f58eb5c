"""The text of a message that is not in a file."""

import re

from lxml import html
from markupsafe import Markup, escape

from odoo import api, fields, models
from odoo.fields import NO_ACCESS
from odoo.tools import html_sanitize

from .. import mapper
from ..ebox_api import NotFoundError
from ..national_number import hide_number

# What fetches something, or hides where a click goes.
LOADING = ("img", "picture", "source", "audio", "video", "track", "link", "iframe")
LOADING += ("object", "embed", "map", "area", "svg", "math", "base", "meta")
TAG = re.compile(
    r"</?(?:p|br|div|span|b|i|u|a|ul|ol|li|h[1-6]|table|t[rdh]|strong|em|html|body"
    r"|head|font|img|script|style|form|hr|pre|blockquote)\b[^<>]*>",
    re.IGNORECASE,
)


class EboxDocumentBody(models.Model):
    _inherit = ["ebox.document", "ebox.fetch.unit"]

    _name = "ebox.document"
    _state_field = "body_state"

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
    @api.depends_context("lang")
    def _compute_body(self):
        for record in self:
            texts = record.sudo().body_texts or {}
            record.body = inert_html(text_for(texts, self.env.lang))

    def _request(self):
        return {"message_id": self.remote_id}

    def _ask(self, client, request):
        try:
            return client.body(**request).as_dict() or None
        except NotFoundError:
            return None

    @api.model
    def _keep_all(self, pairs):
        for document, answer in pairs:
            document._keep(answer)

    def _keep(self, answer):
        number = self.attention_number
        texts = {code: hide_number(text, number) for code, text in answer.items()}
        self.write({"body_texts": texts, "body_state": "fetched"})
        self._read_again()

    def _note_nothing(self):
        self.write({"body_state": "none"})


def text_for(texts, lang):
    """Of a letter's texts by language, the one for a reader of that language.

    :param texts: dict from ``nl``, ``fr``, ``de`` or another code to a text
    :param lang: as Odoo names it, ``nl_BE``; or None
    """
    codes = ((lang or "")[:2], *mapper.FALLBACK)
    chosen = (texts[code] for code in codes if texts.get(code))
    return next(chosen, next(iter(texts.values()), ""))


def inert_html(text):
    """Text of unknown kind as HTML that does nothing: no script, style, form, image.

    Links stay visible as text, since the address behind one cannot be trusted
    (dossier f.6, f.7; scenario 47).
    """
    if not text:
        return Markup()
    if not TAG.search(text):  # a lone "<" makes no HTML
        return Markup("<br/>").join(escape(line) for line in text.splitlines())
    clean = html_sanitize(
        text,
        sanitize_tags=True,
        sanitize_attributes=True,
        sanitize_style=True,
        sanitize_form=True,
        strip_style=True,
        strip_classes=True,
        silent=True,
    )
    return _without_loads(clean)


def _without_loads(clean):
    root = html.fragment_fromstring(str(clean), create_parent="div")
    for element in list(root.iter(*LOADING)):
        element.drop_tree()
    for link in root.iter("a"):
        address = link.attrib.pop("href", "")
        if address and address not in (link.text_content() or ""):
            link.tail = f" ({address}){link.tail or ''}"
    return Markup(html.tostring(root, encoding="unicode"))
