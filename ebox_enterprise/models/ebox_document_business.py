"""Business data of a letter as people read them (dossier g.2).

The keys are labelled by the sender; of the values some are codes of the official list,
flags or dates, which are worded here. Everything else stays as it came.
"""

import re
from datetime import date

from odoo import api, fields, models
from odoo.tools import format_date

ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class EboxDocumentBusiness(models.Model):
    _inherit = "ebox.document"

    business_data_html = fields.Html(
        "Details", compute="_compute_business_data_html", sanitize=False
    )

    @api.depends("business_data")
    @api.depends_context("lang")
    def _compute_business_data_html(self):
        language = (self.env.lang or "en")[:2]
        words = _words(self.env)
        for record in self:
            rows = [
                (_pick(data["name"], language) or data["key"], shown)
                for data in record.business_data or []
                for shown in self._worded(_values(data, language), words)
            ]
            record.business_data_html = bool(rows) and self.env["ir.qweb"]._render(
                "ebox_enterprise.business_data", {"rows": rows}
            )

    def _worded(self, values, words):
        """Values in words: a code of the list, a flag, a day; others as they came."""
        for text in values:
            try:
                is_day = ISO_DAY.fullmatch(text.strip())
                day = date.fromisoformat(text.strip()) if is_day else None
            except ValueError:
                day = None
            yield format_date(self.env, day) if day else words.get(text.strip(), text)


def _words(env):
    """The codes of the official list of business data, in the user's language."""
    return {
        "true": env._("Yes"),
        "false": env._("No"),
        "ORIGINAL": env._("Original"),
        "COPY": env._("Copy"),
        "REPLY": env._("Reply"),
        "ECONOMY": env._("Economy"),
        "EMPLOYMENT": env._("Employment"),
        "ENVIRONMENT": env._("Environment (nature)"),
        "FINANCE": env._("Finance"),
        "FOOD_CHAIN": env._("Food chain"),
        "FOREIGN_AFFAIRS": env._("Foreign affairs"),
        "HEALTHCARE": env._("Health care"),
        "HOME_AFFAIRS": env._("Home affairs"),
        "HOUSING": env._("Housing"),
        "HUMAN_RESSOURCE": env._("Human resources"),  # the list spells it so
        "JUSTICE": env._("Justice"),
        "MOBILITY": env._("Mobility"),
        "PLANNING_BUREAU": env._("Planning bureau"),
        "PROCUREMENT": env._("Procurement"),
        "SOCIAL_SECURITY": env._("Social security"),
    }


def _pick(texts, language):
    for code in (language, "nl", "fr", "de", "en"):
        if texts.get(code):
            return texts[code]
    return None


def _values(data, language):
    return filter(None, (_pick(value, language) for value in data["values"]))
