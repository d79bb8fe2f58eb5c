"""The text of a message that is not in a file."""

import logging

from lxml import html
from markupsafe import Markup, escape

from odoo import api, fields, models
from odoo.fields import NO_ACCESS
from odoo.tools import html_sanitize

from .. import mapper
from ..ebox_api import AuthenticationError, EboxError, NotFoundError, TemporaryError

_logger = logging.getLogger(__name__)


class EboxDocumentBody(models.Model):
    _inherit = "ebox.document"

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
    body_texts = fields.Json(groups=NO_ACCESS, readonly=True)
    body = fields.Html(compute="_compute_body", sanitize=False)

    @api.depends("body_texts")
    @api.depends_context("lang")
    def _compute_body(self):
        language = (self.env.lang or "")[:2]
        for record in self:
            texts = record.sudo().body_texts or {}
            text = next(
                (
                    texts[code]
                    for code in (language, *mapper.FALLBACK)
                    if texts.get(code)
                ),
                next(iter(texts.values()), ""),
            )
            record.body = inert_html(text)

    @api.model
    def _fetch_pending_bodies(self, client, provider):
        """Fetch the texts that wait; each is a unit of its own.

        :return: how many texts came
        """
        count = 0
        for document in self.search(
            [
                ("provider_id", "=", provider.id),
                ("body_state", "in", ("pending", "failed")),
            ],
            order="registered desc, expiration_date, id",
        ):
            self.env["ir.cron"]._commit_progress()
            try:
                count += document._fetch_body(client)
            except (AuthenticationError, TemporaryError):
                raise
            except EboxError as error:
                _logger.info("e-Box text of %s: %s", document.id, error)
                document.body_state = "failed"
            self.env["ir.cron"]._commit_progress(1)
        return count

    def _fetch_body(self, client):
        """Fetch the text of one message; returns whether there is one."""
        self.ensure_one()
        try:
            texts = client.body(self.remote_id).as_dict()
        except NotFoundError:
            texts = {}
        self.write({"body_texts": texts, "body_state": "fetched" if texts else "none"})
        return bool(texts)


def inert_html(text):
    """Text of unknown kind as HTML that does nothing: no script, style, form, image.

    Links stay visible as text, since the address behind one cannot be trusted
    (dossier f.6, f.7; scenario 47).
    """
    if not text:
        return Markup()
    if "<" not in text:
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
    for element in list(root.iter("img", "link", "iframe", "object", "embed", "video")):
        element.drop_tree()
    for link in root.iter("a"):
        address = link.attrib.pop("href", "")
        if address and address not in (link.text_content() or ""):
            link.tail = f" ({address}){link.tail or ''}"
    return Markup(html.tostring(root, encoding="unicode"))
