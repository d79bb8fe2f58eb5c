# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The guided way to a connection: five steps whose state is kept in the record.

Whoever comes back tomorrow, or another manager, goes on where it was left. Where the
government refuses the login, which it does with one answer for five causes
(ebox-api c), each cause is ruled out, confirmed or left open by what this side knows.
"""

import re
from datetime import timedelta

from markupsafe import Markup

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import format_date

from ...government.explanations import with_trace
from ...lib.groups import MANAGER

# ebox-api b.3: what ChaMan prints, and the form of older accounts
CLIENT_ID = re.compile(
    r"self_service_(chaman_\d{1,12}_[a-z0-9]{10}|expeditor_\d{1,12})"
)
# of the government's own mailboxes all that were seen begin so; nothing else is known
OURS = re.compile(r"self_service_[!-~]+", re.IGNORECASE)
NO_ID = re.compile(r"[^!-~]|[/@:]")  # in none of any kind: a page, a name, a sentence
STEPS = [
    ("start", "1. Before you start"),
    ("consumer", "2. Document Consumer"),
    ("certificate", "3. Certificate"),
    ("account", "4. ChaMan account"),
    ("connect", "5. Connection"),
]
FRESH = timedelta(hours=1)  # how long a new certificate may take to be known


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    onboarding_step = fields.Selection(STEPS, default="start", copy=False)
    connect_requested = fields.Boolean(
        copy=False, help="The checks of the last step start when it is displayed."
    )
    terms = fields.Html(compute="_compute_terms", sanitize=False)
    accepted_by_id = fields.Many2one("res.users", readonly=True, copy=False)
    accepted_date = fields.Datetime(readonly=True, copy=False)
    accepted_text = fields.Html(readonly=True, copy=False)
    client_id_warning = fields.Char(compute="_compute_client_id_warning")
    certificate_file_name = fields.Char(compute="_compute_certificate_file_name")
    management_url = fields.Char(compute="_compute_government_urls")
    chaman_url = fields.Char(compute="_compute_government_urls")
    portal_url = fields.Char(compute="_compute_government_urls")

    @api.depends_context("lang")
    def _compute_terms(self):
        for record in self:
            items = Markup().join(
                Markup("<li>%s</li>") % term for term in record._terms()
            )
            record.terms = Markup("<ul>%s</ul>") % items

    @api.depends("client_id")
    @api.depends_context("lang")
    def _compute_client_id_warning(self):
        for record in self:
            record.client_id_warning = record._judge_client_id(record.client_id or "")

    @api.depends("environment", "provider_url")
    def _compute_government_urls(self):
        for record in self:
            custom = record.environment == "custom"
            environment = None if custom else record._environment()
            for name in ("management_url", "chaman_url", "portal_url"):
                record[name] = getattr(environment, name) if environment else False

    @api.depends("certificate_ids.state")
    def _compute_certificate_file_name(self):
        for record in self:
            record.certificate_file_name = record.certificate_id.file_name

    def _terms(self):
        """What becomes different, in plain sentences; accepted by a person."""
        return [
            self.env._(
                "Becoming Document Consumer is irreversible: the government has no way "
                "back to a mailbox that only people read."
            ),
            self.env._(
                "Fetching a letter marks it read at the government, for everybody. Its "
                "own reminder by e-mail then stops, so Odoo keeps the letter unread "
                "until a person has seen it."
            ),
            self.env._(
                "A letter can take effect on the day it was put into the mailbox, "
                "whether somebody reads it or not."
            ),
            self.env._(
                "The government deletes letters after some months. What Odoo has "
                "fetched by then is kept."
            ),
            self.env._(
                "The connection reads the whole mailbox of the company. In Odoo the "
                "groups decide who sees it."
            ),
            self.env._(
                "Confidential letters, and letters addressed to a person, are seen by "
                "nobody, administrators neither, until a user is given the right "
                "'e-Box: confidential mail' (Settings, Users). When such a letter "
                "waits, Odoo tells the e-Box managers."
            ),
        ]

    def _judge_client_id(self, value):
        value = value.strip()
        if not value or CLIENT_ID.fullmatch(value) or self.environment == "demo":
            return False
        if not value.isascii():
            return self.env._(
                "This Client ID holds a letter of another alphabet that only looks "
                "like a Latin one. Copy it again from ChaMan."
            )
        if CLIENT_ID.fullmatch(value.lower()):
            return self.env._(
                "A Client ID has no capital letters: perhaps a 0 became an O, or a 1 "
                "an I. Copy it again from ChaMan."
            )
        return self.env._(
            "This does not look like a Client ID, which begins with "
            "'self_service_chaman_'. It stands in ChaMan's list of accounts, in the "
            "column 'Client ID'."
        )

    def _nonsense_client_id(self):
        """Why this can be no Client ID, so that nobody is asked; or False.

        What only differs from those that were seen is no nonsense: the form is not
        documented.
        """
        value = (self.client_id or "").strip()
        if not value or self.environment == "demo":
            return False
        official = self.environment in ("production", "simulation")
        if not NO_ID.search(value) and not value.isdigit():
            if not official or OURS.fullmatch(value):
                return False
        return self.env._(
            "'%(value)s' is no Client ID, so the government was not asked. A Client ID "
            "looks like self_service_chaman_123456_ab12cd34ef. It stands in ChaMan's "
            "list of accounts, in the column 'Client ID': copy it from there.",
            value=value[:80],
        )

    @api.model
    def action_start_onboarding(self):
        """Open the guide: for the company's unfinished connection, or a new one.

        A new one is not made by looking: it is there once something is entered.
        """
        company = self.env.company
        connection = self.search(
            [
                ("company_id", "=", company.id),
                ("state", "=", "draft"),
                ("login_id", "=", False),
            ],
            limit=1,
        )
        if not connection:
            taken = self.search([("company_id", "=", company.id)]).mapped("environment")
            free = [e for e in ("production", "simulation", "demo") if e not in taken]
            if not free:
                return self.env["ir.actions.act_window"]._for_xml_id(
                    "ebox_enterprise.action_connection"
                )
            action = self.env["ir.actions.act_window"]._for_xml_id(
                "ebox_enterprise.action_onboarding"
            )
            defaults = {
                "default_company_id": company.id,
                "default_environment": free[0],
            }
            return {**action, "context": defaults}
        return connection.action_open_onboarding()

    def action_open_onboarding(self):
        """The guide for this connection."""
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "ebox_enterprise.action_onboarding"
        )
        return {**action, "res_id": self.id}

    def action_accept(self):
        """Note who accepted what, and go on."""
        self.ensure_one()
        if not self.fetch_policy:
            raise UserError(
                self.env._("Choose first what Odoo may fetch: one of the three ways.")
            )
        self.check_access("write")
        self.sudo().write(
            {
                "accepted_by_id": self.env.uid,
                "accepted_date": fields.Datetime.now(),
                "accepted_text": self.terms,
                "onboarding_step": "consumer",
            }
        )
        self.message_post(
            body=Markup("<p>%s</p>%s")
            % (
                self.env._("%(user)s accepted:", user=self.env.user.name),
                self.terms,
            )
        )

    def action_next(self):
        """The next step."""
        self._move(1)

    def action_back(self):
        """The step before."""
        self._move(-1)

    def _move(self, by):
        self.ensure_one()
        names = [name for name, _label in STEPS]
        place = names.index(self.onboarding_step) + by
        self.onboarding_step = names[min(max(place, 0), len(names) - 1)]

    def action_download_and_continue(self):
        """Make the certificate where there is none, download it, and go on."""
        self.ensure_one()
        if not self.certificate_id:
            self.action_make_certificate()
        self.onboarding_step = "account"
        return self.certificate_id.action_download()

    def action_go_to_connect(self):
        """From the pasted Client ID to the last step, whose checks start at once."""
        self.ensure_one()
        if not self.client_id:
            raise UserError(
                self.env._("Paste the Client ID that ChaMan shows for the account.")
            )
        if nonsense := self._nonsense_client_id():
            raise UserError(nonsense)
        self.write({"onboarding_step": "connect", "connect_requested": True})

    def action_connect_demo(self):
        """One click: the demo mailbox, from step one to received mail."""
        self.ensure_one()
        if self.environment != "demo":
            self._become_demo()
        self.onboarding_step = "connect"
        self.action_connect()

    def _become_demo(self):
        other = self.search(
            [
                ("company_id", "=", self.company_id.id),
                ("environment", "=", "demo"),
                ("id", "!=", self.id),
            ],
            limit=1,
        )
        if other:
            raise UserError(
                self.env._(
                    "This company has a demo mailbox already; it is in the list of "
                    "connections."
                )
            )
        self.write({"environment": "demo", "fetch_policy": "automatic"})

    @api.model
    def action_open_desk(self):
        """Where the app opens: Today, or the guide where nothing is connected."""
        connected = self.search_count([("state", "!=", "draft")], limit=1)
        mail = self.env["ebox.document"].search_count([], limit=1)
        manager = self.env.user.has_group(MANAGER)
        if manager and not connected and not mail:
            return self.action_start_onboarding()
        return self.env["ir.actions.client"]._for_xml_id("ebox_enterprise.action_today")

    @api.model
    def _connect_help(self):
        """For an empty list where nothing is connected: who connects it, and where."""
        mine = [("company_id", "in", self.env.companies.ids), ("state", "!=", "draft")]
        if self.sudo().search_count(mine, limit=1):
            return Markup()
        if not self.env.user.has_group(MANAGER):
            return Markup("<p>%s</p>") % self.env._(
                "Letters of the government appear here once the company's e-Box is "
                "connected; a manager does that under Connections."
            )
        return Markup('<p><a class="btn btn-primary" href="%s">%s</a></p>') % (
            "/odoo/action-ebox_enterprise.action_start_onboarding",
            self.env._("Connect the e-Box"),
        )

    def action_progress(self):
        """How far the first synchronisation is, for the guide.

        :return: dict with ``running``, ``messages`` and ``files`` (each a pair of
            done and total) and ``error``
        """
        self.ensure_one()
        self.check_access("read")
        record = self.sudo()
        groups = (
            self.env["ebox.document.file"]
            .sudo()
            ._read_group(
                [
                    ("document_id.connection_id", "=", record.id),
                    ("state", "!=", "withheld"),
                ],
                ["state"],
                ["__count"],
            )
        )
        files = dict(groups)
        finished = record.last_finished and record.last_finished >= record.last_attempt
        total = sum(record.provider_ids.mapped("listed_total"))
        return {
            "running": not finished and not record.error_message,
            "messages": [record.document_count, max(total, record.document_count)],
            "files": [files.get("fetched", 0), sum(files.values())],
            "error": record.error_message or False,
        }

    def _explain_refusal(self, error):
        """The causes by likelihood, each with its cure.

        :param error: ``ebox_api.AuthenticationError``
        """
        causes = [*self._sure_causes(), *self._possible_causes()]
        text = "\n".join(
            [
                self.env._("The government refused the login."),
                *(f"• {cause}" for cause in causes),
                self.env._("Nothing is connected yet. Correct it and try again."),
            ]
        )
        return with_trace(self.env, text, error)

    def _sure_causes(self):
        certificate, now = self.certificate_id, fields.Datetime.now()
        if certificate and certificate.not_after <= now:
            return [
                self.env._(
                    "The certificate has expired on %(day)s: make a new one and upload "
                    "it in ChaMan.",
                    day=format_date(self.env, certificate.not_after),
                )
            ]
        return []

    def _possible_causes(self):
        """What this side cannot rule out, the likelier first."""
        account = self.client_id_warning or self.env._(
            "The Client ID is that of another or a deleted account: compare it with "
            "the list in ChaMan."
        )
        certificate = self.env._(
            "The certificate is not linked to the account: open the account in ChaMan "
            "(pencil) and check that its certificate is the one of step 3."
        )
        if self._certificate_is_fresh():
            certificate += " " + self.env._(
                "A certificate that was uploaded just now can take a while to be known."
            )
        likely_first = [certificate, account]
        if self.client_id_warning:
            likely_first.reverse()
        if self.environment == "custom":
            likely_first.append(
                self.env._(
                    "The token address or the audience of this custom environment is "
                    "not the right one: both are normally the same address."
                )
            )
        return likely_first

    def _certificate_is_fresh(self):
        made = self.certificate_id.create_date
        return bool(made) and fields.Datetime.now() - made < FRESH
