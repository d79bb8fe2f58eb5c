# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the government really does, found out by asking (``odoo ebox verify-contract``).

The steps are in ``government/contract``; here is the connection that they ask with, and
what the add-on has seen by itself: fields that it does not know.
"""

import logging
import secrets
from collections import Counter
from importlib.metadata import version

from odoo import api, fields, models, release
from odoo.exceptions import AccessError, UserError

from ...ebox_api import ConfigurationError, EboxError
from ...government.contract import openapi
from ...government.contract.contact import Contact
from ...government.contract.report import Report
from ...government.contract.steps import CHOICES, run_steps
from ...government.explanations import explain
from ...lib import clock

_logger = logging.getLogger(__name__)

SECONDS = 300  # for all steps together
LIBRARIES = ("requests", "PyJWT", "cryptography")


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    unknown_text = fields.Text("Unknown fields", compute="_compute_unknown_text")
    contract_tries = fields.Json(
        readonly=True,
        copy=False,
        help="Which addresses were tried on which day: at most once a day each.",
    )

    @api.depends("provider_ids.unknown_names")
    def _compute_unknown_text(self):
        for record in self:
            found = Counter()
            for provider in record.provider_ids:
                found.update(provider.unknown_names or {})
            lines = (f"{name}: {count}" for name, count in found.most_common())
            record.unknown_text = "\n".join(lines) or False

    def action_verify_contract(self):
        """The dialog that asks what may be tried."""
        self.ensure_one()
        self._check_may_verify()
        action = "ebox_enterprise.action_contract_check"
        return {
            **self.env["ir.actions.act_window"]._for_xml_id(action),
            "context": {"default_connection_id": self.id},
        }

    def _check_may_verify(self):
        if not self.env.is_system():
            raise AccessError(
                self.env._("Only a system administrator verifies the contract.")
            )
        if self.login_text:
            raise UserError(
                self.env._(
                    "This mailbox is read with the login of %(firm)s: verify that "
                    "connection, with the step for mandates.",
                    firm=self.login_text,
                )
            )
        if self.state == "draft":
            raise UserError(
                self.env._(
                    "Connect first: the steps are asked with this connection's login."
                )
            )

    def _verify_contract(self, choices, document=None, tell=lambda _text: None):
        """Ask everything that was agreed to, of the first registry that may be asked.

        :param choices: dict by step of what a person has agreed to (``CHOICES``);
            ``letter`` is a message id for P14, ``mandate`` a number for P15
        :param document: an OpenAPI file as ``openapi.read_file`` gives it
        :param tell: called with a line before each step
        :return: ``Report``
        :raise UserError: nothing could be asked, and why
        """
        self.ensure_one()
        self._check_may_verify()
        record = self.sudo()
        provider = record._provider_to_verify()
        report = Report(record._about_contract(provider))
        if document:
            report.differences = openapi.differences(document, provider.api_version)
        try:
            with record._open_gateway(SECONDS) as government:
                self.env["ir.cron"]._commit_progress()  # no transaction during calls
                contact = record._contact(government, provider, choices)
                report.results = run_steps(contact, tell)
        except EboxError as error:
            _logger.warning("e-Box contract of %s: %s", self.id, error)
            raise UserError(explain(self.env, error)) from None
        record.contract_tries = contact.choices["tries"]
        return report

    def _provider_to_verify(self):
        """The registry that is looked at: one of v3 where there is one."""
        day = clock.today()
        usable = self.provider_ids.filtered(lambda p: p._may_be_called(day))
        if not usable:
            raise UserError(self.env._("There is no approved registry to ask."))
        return usable.sorted(lambda p: p.api_version, reverse=True)[0]

    def _contact(self, government, provider, choices):
        certificate = self.certificate_id
        days = (certificate.not_after - certificate.not_before).days
        key = certificate.private_key()
        given = {
            **choices,
            "certificate": {"of": f"{key.key_size} bits", "for": f"{days} days"},
            "nonce": secrets.token_hex(6),
            "tries": dict(self.contract_tries or {}),
            "today": clock.today().isoformat(),
        }
        client = government.client(provider)
        number = self._own_number()
        return Contact(government, client, self.client_id, key, number, given)

    def _about_contract(self, provider):
        """Who asked whom, without a name or a number of the company."""
        module = self.env["ir.module.module"].sudo()
        own = module.search([("name", "=", "ebox_enterprise")])
        libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
        return {
            "day": clock.today().isoformat(),
            "environment": self.environment,
            "API version": provider.api_version,
            "add-on": own.latest_version or "?",
            "Odoo": release.version,
            "libraries": libraries,
            "fields seen that we do not know": ", ".join(
                sorted(provider.unknown_names or {})
            )
            or "none",
        }

    @api.model
    def _read_openapi(self, content):
        """An OpenAPI file as it is compared.

        :raise UserError: it is none, and what to do
        """
        try:
            return openapi.read_file(content)
        except ConfigurationError as error:
            raise UserError(
                self.env._(
                    "The OpenAPI file cannot be read: %(problem)s. Nothing was asked.",
                    problem=error.message,
                )
            ) from None


def agreed(names, letter="", mandate=""):
    """The choices of a person as ``_verify_contract`` takes them.

    :param names: the steps that were agreed to; others of ``CHOICES`` are not run
    """
    chosen = {name: True for name in names if name in CHOICES}
    return {**chosen, "letter": letter, "mandate": mandate}
