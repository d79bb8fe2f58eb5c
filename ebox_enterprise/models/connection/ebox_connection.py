# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The connection of one company with its mailbox in one environment."""

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError, ValidationError

from ...ebox_api import (
    ENVIRONMENTS,
    BlockedHost,
    ConfigurationError,
    custom_environment,
    normalise_cbe,
    origin_of,
)
from ...government import gateway
from ...lib import clock

POLICIES = [
    ("automatic", "Automatic: fetch everything, which marks it read at the source"),
    ("on_open", "On open: fetch a letter when a person opens it in Odoo"),
    ("metadata", "Metadata only: never fetch a letter by itself"),
]
#: Whose letters are nobody's mail. A custom one may be a way to the real one.
NOT_REAL = tuple(name for name in ENVIRONMENTS if name != "production")
MAX_DAYS = 3650  # of any number of days that a person sets: no calendar ends before
ADDRESSES = ("token_url", "audience", "registry_url", "provider_url", "api_version")


class EboxConnection(models.Model):
    _name = "ebox.connection"
    _description = "e-Box connection"
    _inherit = ["ebox.guarded", "mail.thread", "mail.activity.mixin"]
    _order = "company_id, environment"
    _check_company_auto = True
    _rec_names_search = ["company_id", "client_id"]

    name = fields.Char(compute="_compute_name")
    active = fields.Boolean(default=True)
    company_id = fields.Many2one(
        "res.company", required=True, index=True, default=lambda self: self.env.company
    )
    enterprise_number = fields.Char(
        "Company number",
        compute="_compute_enterprise_number",
        help="The CBE number decides whose mail is read. It comes from the company.",
    )
    environment = fields.Selection(
        [
            ("demo", "Demo"),
            ("simulation", "Simulation"),
            ("acceptance", "Acceptance"),
            ("production", "Production"),
            ("custom", "Custom"),
        ],
        required=True,
        default="production",
        tracking=True,
    )
    client_id = fields.Char("Client ID", copy=False, tracking=True)
    state = fields.Selection(
        [
            ("draft", "Not connected"),
            ("connected", "Connected"),
            ("error", "Stopped"),
            ("paused", "Paused"),
        ],
        required=True,
        default="draft",
        copy=False,
        readonly=True,
        tracking=True,
    )
    fetch_policy = fields.Selection(
        POLICIES,
        "Read policy",
        tracking=True,
        help="Fetching a letter marks it read at the government, whose own reminder "
        "then stops. What a person has read is a separate fact in Odoo.",
    )
    registered_policy = fields.Selection(
        POLICIES,
        "Registered mail",
        tracking=True,
        help="Another read policy for registered mail; empty: the same.",
    )
    fetch_before_days = fields.Integer(
        "Fetch anyway before expiry (days)",
        help="Fetch what was held back this many days before the government deletes "
        "it; 0: never.",
    )
    history_days = fields.Integer(
        "History (days)",
        default=30,
        help="At the first synchronisation, mail that is older or already read at "
        "the source counts as done and asks for no attention.",
    )
    provider_ids = fields.One2many("ebox.provider", "connection_id", "Registries")
    certificate_ids = fields.One2many("ebox.certificate", "connection_id")
    certificate_id = fields.Many2one(
        "ebox.certificate", "Current certificate", compute="_compute_certificate_id"
    )
    log_ids = fields.One2many("ebox.sync.log", "connection_id")
    providers_checked = fields.Datetime(readonly=True, copy=False)
    last_attempt = fields.Datetime(readonly=True, copy=False)
    last_success = fields.Datetime("Last synchronisation", readonly=True, copy=False)
    last_finished = fields.Datetime(readonly=True, copy=False)
    next_attempt = fields.Datetime(readonly=True, copy=False)
    error_message = fields.Text(readonly=True, copy=False)
    document_count = fields.Integer(compute="_compute_counts")
    unread_count = fields.Integer(compute="_compute_counts")
    # where the token goes is an administrator's business alone
    token_url = fields.Char("Token address", groups="base.group_system")
    audience = fields.Char(groups="base.group_system")
    registry_url = fields.Char("Registry address", groups="base.group_system")
    provider_url = fields.Char("Message registry address", groups="base.group_system")
    api_version = fields.Selection(
        [("2", "2"), ("3", "3")], "API version", groups="base.group_system"
    )

    _company_environment_unique = models.UniqueIndex(
        "(company_id, environment) WHERE active",
        "This company has a connection with this environment already.",
    )
    _client_id_unique = models.UniqueIndex(
        "(environment, client_id) WHERE active AND environment <> 'demo'",
        "Another connection uses this Client ID; one Client ID opens one mailbox.",
    )

    @api.depends("company_id.name", "environment")
    @api.depends_context("lang")
    def _compute_name(self):
        labels = dict(self._fields["environment"]._description_selection(self.env))
        for record in self:
            label = labels.get(record.environment, "")
            record.name = f"{record.company_id.name or ''} ({label})"

    def _marked(self, text):
        """A title that says of itself that none of this is the real mailbox.

        :param text: in the language of the context
        """
        environment = self._not_real()
        return f"[{environment}] {text}" if environment else text

    def _not_real(self):
        """The name of the environment, where none of these is a real mailbox; or ""."""
        if not self or any(c.environment not in NOT_REAL for c in self):
            return ""
        labels = dict(self._fields["environment"]._description_selection(self.env))
        return labels[self[0].environment]

    @api.depends("company_id.company_registry", "company_id.vat")
    def _compute_enterprise_number(self):
        for record in self:
            company = record.company_id
            candidates = (company.company_registry, company.vat)
            numbers = [normalise_cbe(value or "") for value in candidates]
            valid = (number for number, is_valid in numbers if is_valid)
            record.enterprise_number = next(valid, False)

    @api.depends("certificate_ids.state")
    def _compute_certificate_id(self):
        for record in self:
            current = record.certificate_ids.filtered(lambda c: c.state == "current")
            record.certificate_id = current[:1]

    def _compute_counts(self):
        documents = self.env["ebox.document"]
        totals = documents._read_group(
            [("connection_id", "in", self.ids)],
            ["connection_id", "is_unread", "state"],
            ["__count"],
        )
        for record in self:
            own = [row for row in totals if row[0] == record]
            record.document_count = sum(n for *_key, n in own)
            record.unread_count = sum(
                n for _rec, unread, state, n in own if unread and state != "done"
            )

    @api.onchange("environment")
    def _onchange_environment(self):
        if self.environment == "demo" and not self.fetch_policy:
            self.fetch_policy = "automatic"

    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            if vals.get("client_id"):
                vals["client_id"] = vals["client_id"].strip()
            if vals.get("environment") == "demo":
                vals.setdefault("fetch_policy", "automatic")
        records = super().create(vals_list)
        records._check_custom()
        records._close_registered_as_before()
        return records

    def write(self, vals):
        if vals.get("client_id"):
            vals["client_id"] = vals["client_id"].strip()
        if vals.get("state") == "connected":
            since = vals.get("last_success") or clock.now()
            vals = {**vals, "connected_since": since}
        self._check_change(vals)
        if "registered_confidential" in vals:
            self.env["ebox.document"]._check_insider()
        if vals.keys() & {"client_id", "environment", *ADDRESSES}:
            for record in self:
                gateway.forget_tokens((record.env.cr.dbname, record.id))
        moving = vals.keys() & {"company_id", "environment", *ADDRESSES}
        before = [(r, r._government()) for r in self.sudo()] if moving else []
        result = super().write(vals)
        if "environment" in vals:
            self._check_custom()
        if vals.get("state") == "connected":
            self._note_connected()
        for record, government in before:
            if record._government() != government:
                record._leave_registries()
        if "registered_confidential" in vals:
            self._remove_people_from_registered()
        if vals.keys() & {"fetch_policy", "registered_policy"}:
            self._apply_policy()
        return result

    def _check_custom(self):
        """The record, not the values: a default could have set it."""
        if self.env.is_system() or "custom" not in self.mapped("environment"):
            return
        raise AccessError(
            self.env._("A custom environment is for system administrators.")
        )

    @api.constrains("history_days", "fetch_before_days")
    def _check_days_range(self):
        for record in self:
            for name in ("history_days", "fetch_before_days"):
                if record[name] != bounded_days(record[name]):
                    label = self._fields[name].get_description(self.env, ["string"])
                    raise ValidationError(
                        self.env._(
                            "%(field)s: choose a number of days between 0 and "
                            "%(most)s. Nothing was changed.",
                            field=label["string"],
                            most=MAX_DAYS,
                        )
                    )

    def _check_change(self, vals):
        """Refuse what would mix mailboxes."""
        if self.env.su:
            return
        for record in self.sudo():
            moved = vals.get("company_id", record.company_id.id) != record.company_id.id
            moved |= vals.get("environment", record.environment) != record.environment
            if moved and (record.document_count or record.unreadable_count):
                raise UserError(
                    record.env._(
                        "This connection has received mail, so its company and its "
                        "environment cannot change. Make another connection."
                    )
                )

    @api.ondelete(at_uninstall=False)
    def _unlink_except_with_documents(self):
        # as superuser: also what the person who asks may not see would be lost
        if any(r.document_count or r.unreadable_count for r in self.sudo()):
            raise UserError(
                self.env._(
                    "This connection has received mail, which would be lost with it. "
                    "Archive the connection instead."
                )
            )

    def _environment(self):
        """The addresses and rules of the environment: ``ebox_api.Environment``.

        :raise UserError: an address of a custom environment cannot be right
        """
        self.ensure_one()
        if self.environment != "custom":
            return ENVIRONMENTS[self.environment]
        try:
            record = self._login().sudo()
            return custom_environment(*(record[name] or "" for name in ADDRESSES))
        except ConfigurationError as error:
            raise UserError(
                self.env._(
                    "The addresses of this custom environment cannot be used: "
                    "%(problem)s",
                    problem=error.message,
                )
            ) from None

    def _is_own_host(self, url):
        """Whether an address lies on one of the environment's own hosts."""
        environment = self._environment()
        try:
            origin = origin_of(url, allow_http_loopback=environment.allow_http_loopback)
        except BlockedHost:
            return False
        return origin in environment.origins

    def _identity(self):
        """Names the tokens of this connection in the memory of the process."""
        certificate = self.sudo().certificate_id
        return (
            (self.env.cr.dbname, self.id),
            self.client_id,
            certificate.fingerprint,
        )


def bounded_days(days):
    """A number of days to reckon with, whatever an older version has stored."""
    return min(max(days, 0), MAX_DAYS)
