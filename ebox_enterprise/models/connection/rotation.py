# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Rotation: the next certificate is made, tested, and only then put in place.

Whether ChaMan lets two certificates overlap is not known (ebox-api i.5). So both
orders work: a person switches after a test that passed; or ChaMan refuses the
current certificate because it was replaced, and the run itself goes on with the
next one.
"""

import logging
from contextlib import contextmanager

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import format_date

from ...ebox_api import EboxError
from ...government import gateway
from ...government.explanations import explain
from ...lib.client_action import notification
from .connect import REQUEST_SECONDS

_logger = logging.getLogger(__name__)


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    next_certificate_id = fields.Many2one(
        "ebox.certificate", compute="_compute_next_certificate_id"
    )
    next_tested_date = fields.Datetime(
        "Next certificate tested", compute="_compute_next_certificate_id"
    )
    secret_lost = fields.Boolean(
        compute="_compute_secret_lost",
        compute_sudo=True,
        help="The private key was encrypted with a secret that this server lacks.",
    )

    @api.depends("certificate_ids.state", "certificate_ids.tested_date")
    def _compute_next_certificate_id(self):
        for record in self:
            certificates = record.sudo().certificate_ids
            following = certificates.filtered(lambda c: c.state == "next")[:1]
            record.next_certificate_id = following
            record.next_tested_date = following.tested_date

    @api.depends("certificate_ids.state")
    def _compute_secret_lost(self):
        secrets = self.env["ebox.secret"]
        for record in self:
            current = record.certificate_id
            record.secret_lost = current.has_key and not secrets.knows(
                current.secret_fingerprint
            )

    def action_make_next_certificate(self):
        """Make the certificate that will follow the current one."""
        for record in self:
            record.check_access("write")
            record._check_enterprise_number()
            if not record.certificate_id:
                raise UserError(
                    self.env._("There is no certificate yet: make the first one.")
                )
            if record.next_certificate_id:
                raise UserError(
                    self.env._(
                        "There is a next certificate already: use it, or discard it "
                        "first."
                    )
                )
            self.env["ebox.certificate"]._make(record, "next")

    def action_discard_next(self):
        """Give the next certificate up; the current one stays in use."""
        for record in self:
            record.check_access("write")
            record._check_next()
            record.next_certificate_id.sudo().write({"state": "retired"})
            record._replace_demo_certificate(record.certificate_id)

    def action_test_next(self):
        """Log in with the next certificate, once; nothing else changes.

        :raise UserError: the government refused it, and why
        """
        self.ensure_one()
        self.check_access("write")
        self._check_next()
        self._try_next()
        return notification(
            self.env._(
                "The government accepts the next certificate. You can switch to it now."
            )
        )

    def action_switch_certificate(self):
        """Test the next certificate again and use it from now on.

        :raise UserError: the government refused it; the current one stays in use
        """
        self.ensure_one()
        self.check_access("write")
        self._check_next()
        with self._exclusively():
            self._try_next()
            self._put_next_in_place()
            self.env["ir.cron"]._commit_progress()  # before another run may begin
        if self.state == "error":
            return self.action_connect()
        return notification(self.env._("The next certificate is in use now."))

    def _check_next(self):
        if not self.next_certificate_id:
            raise UserError(
                self.env._("There is no next certificate: make one, or upload one.")
            )

    def _try_next(self):
        """Log in with the next certificate and note that it works."""
        self._replace_demo_certificate(self.next_certificate_id)
        try:
            self._log_in_with(self.next_certificate_id)
        except EboxError as error:
            _logger.warning("e-Box connection %s, next key: %s", self.id, error)
            raise UserError(
                self.env._(
                    "The next certificate does not work yet, so the current one stays "
                    "in use.\n%(reason)s",
                    reason=explain(self.env, error),
                )
            ) from None
        self.next_certificate_id.sudo().tested_date = fields.Datetime.now()

    def _log_in_with(self, certificate):
        """Ask one token with the key of a certificate; the current token stays.

        :raise EboxError: it was refused, or the government was not reached
        """
        self._check_not_neutralized()
        connection = (self.env.cr.dbname, self.id)
        identity = (connection, "trial", certificate.fingerprint)
        self.env["ir.cron"]._commit_progress()  # no transaction during a call
        try:
            with gateway.opened(
                self._environment(),
                identity,
                self.client_id,
                certificate.private_key,
                adapters=self._adapters(),
                seconds=REQUEST_SECONDS,
            ) as government:
                government.token_source.token()
        finally:
            gateway.forget(identity)

    def _put_next_in_place(self):
        """The next certificate becomes current, the old one is retired keyless."""
        following = self.sudo().next_certificate_id
        self.sudo().certificate_id.write({"state": "retired"})
        self.env.flush_all()  # before the unique index meets the new one
        following.write({"state": "current"})
        self._certificate_changed()
        env = self._reader_env()
        self.message_post(
            body=env._(
                "The certificate %(fingerprint)s is in use now, until %(day)s. The key "
                "of the old one was destroyed.",
                fingerprint=following.fingerprint[:23] + "…",
                day=format_date(env, following.not_after),
            )
        )

    def _follow_chaman(self, used):
        """After a refused login: whether another certificate is in use now.

        :param used: the certificate whose login was refused
        """
        if self._login().certificate_id != used:  # a person switched during this run
            return True
        if not self.next_certificate_id:  # nor has who reads under a mandate
            return False
        try:
            self._log_in_with(self.next_certificate_id)
        except (EboxError, UserError) as error:
            _logger.info("e-Box connection %s, next key: %s", self.id, error)
            return False
        self._put_next_in_place()
        self.env["ir.cron"]._commit_progress()
        return True

    def _replace_demo_certificate(self, certificate):
        """Do with the demo's ChaMan what a person does at the pencil."""
        if self.environment == "demo" and self.client_id and certificate:
            self._demo_simulator().replace_certificate(
                self.client_id, certificate.pem.encode()
            )

    @contextmanager
    def _exclusively(self):
        with self._run_lock() as locked:
            if not locked:
                raise UserError(
                    self.env._(
                        "Mail is being received at this moment. Try again in a minute."
                    )
                )
            yield
