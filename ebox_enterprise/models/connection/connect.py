# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Opening a connection: connect, pause, resume, disconnect, and the call for a person.

``_open_gateway`` is the way to the government, for a run and for a button; only the
test of a next certificate (``rotation``) opens one of its own. After disconnecting the
key is gone, and the mail stays.
"""

import logging
from contextlib import contextmanager
from pathlib import Path

from odoo import fields, models
from odoo.exceptions import UserError
from odoo.tools import config, str2bool

from ...ebox_api import (
    MOST_IN_FLIGHT,
    USUAL_IN_FLIGHT,
    AuthenticationError,
    BlockedHost,
    CallError,
    EboxError,
    NotAuthorizedError,
    TokenRefused,
    UnexpectedAnswer,
    fixed_provider,
)
from ...government import demo_government, gateway, silence
from ...government.explanations import explain
from ...lib import clock
from ...lib.client_action import notification

_logger = logging.getLogger(__name__)

REQUEST_SECONDS = 45  # a person waits: the total of one button
DEMO_NUMBER = "0999999922"  # a fictional company with valid check digits


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    token_scope = fields.Char(
        readonly=True,
        copy=False,
        help="The scope that has to be asked for; '-': asking was of no use. Empty: "
        "not needed, as far as is known.",
    )
    registry_refused = fields.Boolean(
        readonly=True,
        copy=False,
        help="The government does not let this account read its list of registries.",
    )

    def action_make_certificate(self):
        """Make the key and certificate that ChaMan asks for."""
        self.check_access("write")
        for record in self:
            record._check_enterprise_number()
            lost = record.secret_lost
            record.certificate_ids.sudo().write({"state": "retired"})
            secret = None
            if lost:  # it is given up
                secret = self.env["ebox.secret"].get(create=True, given_up=True)
            self.env["ebox.certificate"]._make(record, secret=secret)
            if lost:
                record._replace_demo_certificate(record.certificate_id)

    def action_connect(self):
        """Check the login, the registries and the first page; then be connected.

        Nothing is changed when a check fails.

        :raise UserError: what failed, its causes and cures
        """
        self.check_access("write")
        for record in self:
            record._check_may_connect()
            if record.environment == "demo":
                record._register_demo()
            try:
                with record._open_gateway(REQUEST_SECONDS) as government:
                    record._try_everything(government)
            except EboxError as error:
                _logger.warning("e-Box connection %s: %s", record.id, error)
                text = explain(self.env, error)
                record._keep_check("connect", {"state": "failed", "text": text})
                self.env["ir.cron"]._commit_progress()  # the error would roll it back
                raise UserError(text) from None
            record._keep_check("connect", {"state": "passed", "text": ""})
            record.sudo().write(
                {
                    "state": "connected",
                    "error_message": False,
                    "next_attempt": False,
                    "moved_out": False,
                }
            )
        return self.action_sync()

    def action_pause(self):
        """Stop synchronising until a person resumes it."""
        self.check_access("write")
        self.sudo().write({"state": "paused"})

    def action_resume(self):
        """Synchronise again after a pause."""
        return self.action_connect()

    def action_view_documents(self):
        """The documents of this connection."""
        self.ensure_one()
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "ebox_enterprise.action_document"
        )
        action["domain"] = [("connection_id", "=", self.id)]
        action["context"] = {}
        return action

    def _check_may_connect(self):
        self._check_not_neutralized()
        self._check_enterprise_number()
        if not self.fetch_policy:
            raise UserError(
                self.env._(
                    "Choose the read policy first: it decides whether fetching marks "
                    "letters read at the government."
                )
            )
        if self.login_text:
            return self._check_login()
        if self.environment == "demo":
            return None
        if not self.certificate_id:
            raise UserError(
                self.env._(
                    "Make a certificate first and upload it to the ChaMan account."
                )
            )
        if not self.client_id:
            raise UserError(
                self.env._("Paste the Client ID that ChaMan shows for the account.")
            )
        if nonsense := self._nonsense_client_id():
            raise UserError(nonsense)
        return None

    def _check_enterprise_number(self):
        if not self.enterprise_number and self.environment != "demo":
            raise UserError(
                self.env._(
                    "%(company)s has no valid Belgian company number (10 digits). Fill "
                    "in the Company ID or the VAT number of the company.",
                    company=self.company_id.name,
                )
            )

    def _check_not_neutralized(self):
        value = (
            self.env["ir.config_parameter"].sudo().get_param("database.is_neutralized")
        )
        if str2bool(value or "", False) and self.environment != "demo":
            raise UserError(
                self.env._(
                    "This database is a neutralized copy, so it does not call the "
                    "government: fetching would mark real mail as read."
                )
            )

    @contextmanager
    def _open_gateway(self, seconds, overrun=0):
        """What talks to the government, closed at the end.

        :param seconds: in which calls are begun
        :param overrun: seconds by which the last call may end later
        :raise UserError: no call may be made, or this server lacks the key's secret
        """
        self.ensure_one()
        for record in {self, self._login()}:
            if reason := record._reason_to_stop(self.env):
                raise UserError(reason)
        self._check_not_neutralized()
        login, scope = self._login(), self._mandate_scope()
        with gateway.opened(
            self._environment(),
            (*login._identity(), scope) if scope else login._identity(),
            login.client_id,
            login.certificate_id.private_key,
            adapters=self._adapters(),
            seconds=seconds,
            overrun=overrun,
            in_flight=self._in_flight(),
            on_behalf=self._on_behalf(),
        ) as government:
            source = government.token_source
            known = source.remembered or self.sudo().token_scope or ""
            source.remembered = scope or known
            yield government
            if not scope:
                self._remember_scope(source)

    def _remember_scope(self, source):
        """Keep what came of asking for a scope, for the next process.

        :param source: ``ebox_api.TokenSource``
        """
        if source.remembered != (self.sudo().token_scope or ""):
            self.sudo().token_scope = source.remembered

    def _in_flight(self):
        """How many contents are asked at once at one registry.

        A system parameter can change it for an environment. The demo's government is
        in this process, where several at once gain nothing.
        """
        name = f"ebox_enterprise.in_flight_{self.environment}"
        value = self.env["ir.config_parameter"].sudo().get_param(name) or ""
        usual = 1 if self.environment == "demo" else USUAL_IN_FLIGHT
        return min(max(int(value), 1), MOST_IN_FLIGHT) if value.isdecimal() else usual

    def _adapters(self):
        """How to reach the government: None is by network, the demo is in here."""
        if self.environment == "demo":
            return demo_government.adapters(self._demo_simulator())
        return None

    def _try_everything(self, government):
        self.env["ir.cron"]._commit_progress()
        government.token_source.drop()
        government.token_source.token()
        self._refresh_providers(government, force=True)
        result = self._ask_each(government, lambda client: client.page(1, page_size=1))
        if isinstance(result, EboxError):
            raise result

    def _ask_each(self, government, call):
        """Ask every registry that may be called; one that answers is enough.

        :return: dict from provider to the error or None; or, where no registry
            answers, the error itself
        """
        day = clock.today()
        answers = {}
        for provider in self.provider_ids.filtered(lambda p: p._may_be_called(day)):
            client = government.client(provider)
            self.env["ir.cron"]._commit_progress()
            try:
                answer = call(client)
                problems = getattr(answer, "problems", None)
                answers[provider] = (
                    UnexpectedAnswer(problems[0], step="list") if problems else None
                )
            except TokenRefused as error:
                answers[provider] = error
            except CallError as error:
                answers[provider] = error
        if not answers:
            return BlockedHost("no registry is approved")
        errors = [error for error in answers.values() if error]
        return errors[0] if len(errors) == len(answers) else answers

    def _refresh_providers(self, government, *, force=False):
        """Read the provider registry; where it refuses, the fixed provider is left.

        A registry that is out of order leaves the known providers in use.
        """
        if not force and not self._providers_stale():
            return
        environment, whole, refused = self._environment(), True, False
        self.env["ir.cron"]._commit_progress()
        try:
            if environment.use_registry:
                with silence.asking(environment.registry_urls):
                    found = government.providers()
                whole = bool(found)  # an empty list names no registry that has ended
            else:
                found = [fixed_provider(environment)]
        except NotAuthorizedError as error:
            whole, refused = False, True
            _logger.warning("e-Box provider registry: %s", error)
            listed = self.provider_ids.filtered(lambda p: not p.delisted)
            own = any(self._is_own_host(p.base_url) for p in listed)
            found = [] if own else [fixed_provider(environment)]
        except CallError as error:
            if not self.provider_ids:
                raise
            _logger.warning("e-Box provider registry, the known is used: %s", error)
            return
        self._committed(lambda: self._store_providers(found, whole, refused))

    def _store_providers(self, found, whole, refused):
        self.sudo().registry_refused = refused
        providers = self.env["ebox.provider"].sudo()
        providers._store_found(self.sudo(), found, whole=whole)
        self.sudo().providers_checked = clock.now()

    def _register_demo(self):
        """Do with the demo's ChaMan what a person does with the real one."""
        if self.login_text:
            return self._register_demo_mandate()
        government = self._demo_simulator()
        number = self._box_number()
        government.add_box(number, company_name=self.company_id.name)
        if not self.certificate_id:
            self.env["ebox.certificate"]._make(self)
        certificate = self.certificate_id.pem.encode()
        known = {account.client_id for account in government.accounts.list()}
        if self.client_id in known:
            government.replace_certificate(self.client_id, certificate)
        else:
            self.client_id = government.register_certificate(
                number, certificate, name="Odoo"
            )
        return None

    def _box_number(self):
        """The company number whose box it is: in the demo a fictional one will do."""
        demo = DEMO_NUMBER if self.environment == "demo" else False
        return self.enterprise_number or demo

    def _demo_simulator(self):
        """The demo's government for this company's database."""
        parameters = self.env["ir.config_parameter"].sudo()
        uuid = parameters.get_param("database.uuid")
        folder = Path(config["data_dir"]) / "ebox_enterprise" / "demo" / uuid
        return demo_government.simulator(
            folder / f"{self._login().company_id.id}.sqlite",
            seed=int(parameters.get_param("ebox_enterprise.demo_seed", 1)),
            base_url=demo_government.base_url(self._environment()),
        )

    @contextmanager
    def _client_for_person(self, provider, unused):
        """A client for one registry, whose errors are told to the person who waits.

        A refused login stops the connection, as it does in a run.

        :param provider: ``ebox.provider``
        :param unused: what to say when the connection is not in use
        :raise UserError: that, or what went wrong
        """
        self.ensure_one()
        record = self.sudo()
        if record.state != "connected":
            raise UserError(unused)
        try:
            with record._open_gateway(REQUEST_SECONDS) as government:
                yield government.client(provider)
        except TokenRefused as error:
            raise UserError(explain(self.env, error)) from None
        except AuthenticationError as error:
            record._stop(explain(record._reader_env(), error), error)
            self.env["ir.cron"]._commit_progress()  # the error would roll it back
            raise UserError(explain(self.env, error)) from None
        except EboxError as error:
            _logger.warning("e-Box registry %s: %s", provider.remote_id, error)
            raise UserError(explain(self.env, error)) from None

    def action_disconnect(self):
        """Destroy the keys and forget the Client ID; received mail stays.

        The cursors stay too, so that whoever connects again later, also with
        another Client ID, neither loses nor doubles a document.
        """
        self.ensure_one()
        self.check_access("write")
        with self._exclusively():
            text = self._farewell(self.env)
            account = self.client_id
            self._cut()
            self.message_post(body=self._farewell(self._reader_env(), account))
            self.env["ir.cron"]._commit_progress()  # before a run may begin
        return notification(text, "info", sticky=True)

    def _cut(self):
        """Without keys and Client ID nothing can be called any more."""
        record = self.sudo()
        if record.environment == "demo" and record.client_id:
            record._demo_simulator().remove_account(record.client_id)
        record.certificate_ids.write({"state": "retired"})
        values = {
            "state": "draft",
            "client_id": False,
            "error_message": False,
            "next_attempt": False,
            "last_check": False,
            "onboarding_step": "certificate",  # where connecting again begins
        }
        if not record.document_count:  # nothing that another number could mix with
            values["connected_number"] = False
        record.write(values)
        gateway.forget_tokens((self.env.cr.dbname, self.id))
        record._unlink_activities()

    def _farewell(self, env, account=None):
        """What stays and what is left to do, worded in the language of ``env``.

        :param account: the Client ID; by default the present one
        """
        account = account or self.client_id
        if self.login_text:
            return env._(
                "Disconnected. Received documents and files stay in Odoo. End the "
                "mandate in Mahis if the mailbox shall not be read any more."
            )
        stays = env._(
            "Disconnected. Received documents and files stay in Odoo; the private key "
            "and the Client ID are removed. Becoming Document Consumer stays in force: "
            "it is irreversible."
        )
        if not account or self.environment == "demo":
            return stays
        todo = env._(
            "Delete the account with the Client ID %(account)s in ChaMan (the bin in "
            "its line).",
            account=account,
        )
        return f"{stays} {todo}"
