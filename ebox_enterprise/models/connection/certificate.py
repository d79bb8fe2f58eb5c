# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The certificates of a connection, their private keys, and the secret of these.

The secret that encrypts the keys is never in the database: a stolen dump, or a copy
restored on another server, cannot read the official mail.
"""

import base64
import logging
import os
import secrets
from datetime import datetime, timezone
from pathlib import Path

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import NO_ACCESS
from odoo.tools import config

from ...ebox_api import (
    MIN_SECRET,
    ConfigurationError,
    certificate_der,
    certificate_info,
    certificate_pem,
    check_secret,
    decrypt_key,
    encrypt_key,
    generate_key,
    is_old,
    load_certificate,
    secret_fingerprint,
    self_signed_certificate,
)

_logger = logging.getLogger(__name__)

VARIABLE = "EBOX_ENTERPRISE_SECRET"
FILE = "ebox_enterprise.secret"
VALID_DAYS = 730
NO_KEY = {"key_pem": False, "secret_fingerprint": False, "has_key": False}


class EboxSecret(models.AbstractModel):
    _name = "ebox.secret"
    _description = "e-Box server secret"

    @api.private
    def get(self, *, create=False, given_up=False):
        """The secret as bytes: the environment variable, else the file.

        :param create: make the file when there is none, which is allowed only
            while no key is stored; otherwise a lost secret would go unnoticed
        :param given_up: a person decided that the old secret is lost, so that one
            is made although stored keys wait for the old one
        :raise UserError: there is no secret, or it is too short for a new key
        """
        found = self._found()
        if found:
            self._check_length(found[0])
            return found[0]
        if create and (given_up or not self._has_stored_keys()):
            return self._make_file(self._path())
        raise UserError(self._missing())

    @api.private
    def check(self, fingerprint):
        """The secret that has this fingerprint.

        :raise UserError: this server does not have it
        """
        secret = self._find(fingerprint)
        if secret is None:
            raise UserError(self._missing())
        return secret

    @api.private
    def knows(self, fingerprint):
        """Whether this server has the secret with this fingerprint."""
        return self._find(fingerprint) is not None

    def _find(self, fingerprint):
        old = is_old(fingerprint)
        for secret in self._found():
            if secret_fingerprint(secret, old=old) == fingerprint:
                return secret
        return None

    def _check_length(self, secret):
        try:
            check_secret(secret)
        except ConfigurationError:
            raise UserError(
                self.env._(
                    "The secret of this server has fewer than %(count)s characters, so "
                    "it could be guessed. Nothing was changed, and stored keys "
                    "still open. Set the environment variable %(variable)s to a longer "
                    "one (openssl rand -base64 48 makes one), and put the old one into "
                    "the file %(file)s in the data folder, until each connection has "
                    "received mail once.",
                    count=MIN_SECRET,
                    variable=VARIABLE,
                    file=FILE,
                )
            ) from None

    def _found(self):
        """The secrets of this server, the one for new keys first.

        Variable and file may both be there: after a new secret was made, keys that
        wait for the old one open again as soon as it is back in the variable.
        """
        value, path = os.environ.get(VARIABLE), self._path()
        found = [value.encode()] if value else []
        return found + ([path.read_bytes()] if path.exists() else [])

    def _path(self):
        return Path(config["data_dir"]) / FILE

    def _missing(self):
        return self.env._(
            "The private key of this connection was encrypted with a secret that this "
            "server does not have. That happens when a database is restored on another "
            "server. Nothing was changed. Set the environment variable %(variable)s, "
            "or put the file %(file)s of the old server into the data folder; or make "
            "a new certificate.",
            variable=VARIABLE,
            file=FILE,
        )

    def _has_stored_keys(self):
        certificates = self.env["ebox.certificate"].sudo()
        return bool(certificates.search_count([("has_key", "=", True)], limit=1))

    def _make_file(self, path):
        path.parent.mkdir(parents=True, exist_ok=True)
        value = secrets.token_urlsafe(48).encode()
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:  # another worker was quicker
            return path.read_bytes()
        with os.fdopen(handle, "wb") as file:
            file.write(value)
        return value


class EboxCertificate(models.Model):
    _name = "ebox.certificate"
    _inherit = ["ebox.guarded"]
    _description = "e-Box certificate"
    _order = "not_after desc, id desc"
    _rec_name = "subject"

    connection_id = fields.Many2one(
        "ebox.connection", required=True, index=True, ondelete="cascade"
    )
    company_id = fields.Many2one(related="connection_id.company_id", store=True)
    state = fields.Selection(
        [("next", "Next"), ("current", "Current"), ("retired", "Retired")],
        required=True,
        default="current",
    )
    pem = fields.Text("Certificate (PEM)", required=True, readonly=True)
    der = fields.Binary("Certificate", compute="_compute_der")
    file_name = fields.Char(compute="_compute_der")
    pem_file = fields.Binary("Certificate as PEM", compute="_compute_der")
    pem_file_name = fields.Char(compute="_compute_der")
    subject = fields.Char(readonly=True)
    not_before = fields.Datetime("Valid from", readonly=True)
    not_after = fields.Datetime("Valid until", readonly=True)
    fingerprint = fields.Char("SHA-256 fingerprint", readonly=True)
    key_pem = fields.Text("Encrypted private key", groups=NO_ACCESS, copy=False)
    secret_fingerprint = fields.Char(groups=NO_ACCESS, copy=False)
    has_key = fields.Boolean("Private key stored", readonly=True)
    days_left = fields.Integer(compute="_compute_days_left")
    tested_date = fields.Datetime(
        "Tested", readonly=True, help="When the government accepted a login with it."
    )
    reminded_days = fields.Integer(
        readonly=True, help="The last reminder, in days before the certificate ends."
    )

    _current_unique = models.UniqueIndex(
        "(connection_id) WHERE state = 'current'",
        "A connection has one current certificate.",
    )
    _next_unique = models.UniqueIndex(
        "(connection_id) WHERE state = 'next'",
        "A connection has one next certificate.",
    )

    @api.depends("pem", "connection_id")
    def _compute_der(self):
        for record in self:
            if not record.pem:
                record.der = record.pem_file = False
                record.file_name = record.pem_file_name = False
                continue
            der = certificate_der(load_certificate(record.pem.encode()))
            number = record.connection_id.enterprise_number or "e-box"
            name = f"e-box-{number}" + ("-next" if record.state == "next" else "")
            record.der = base64.b64encode(der)
            record.file_name = f"{name}.cer"
            record.pem_file = base64.b64encode(record.pem.encode())
            record.pem_file_name = f"{name}.pem"

    @api.depends("not_after")
    def _compute_days_left(self):
        now = fields.Datetime.now()
        for record in self:
            record.days_left = record.not_after and (record.not_after - now).days

    def write(self, vals):
        # what is retired opens nothing any more: its key is not kept a day longer
        if vals.get("state") == "retired":
            vals = {**vals, **NO_KEY}
        return super().write(vals)

    @api.model
    def _make(self, connection, state="current", *, secret=None):
        """Make a key and a self-signed certificate; the key is stored encrypted.

        The subject carries the company's CBE number (ebox-api b.4).

        :param state: ``current`` or ``next``
        :param secret: what encrypts the key; by default the server's secret
        """
        secret = secret or self.env["ebox.secret"].get(create=True)
        key = generate_key()
        certificate = self_signed_certificate(
            key,
            organization=connection.company_id.name,
            enterprise_number=connection._box_number(),
            not_before=datetime.now(timezone.utc),
            days=VALID_DAYS,
        )
        return self._store(connection, key, certificate, state, secret=secret)

    @api.model
    def _store(self, connection, key, certificate, state, *, secret=None):
        """Store a key, encrypted, and its certificate.

        A certificate that was in the same state before is retired.

        :param key: ``cryptography``'s RSA private key
        :param certificate: ``cryptography``'s certificate
        """
        secret = secret or self.env["ebox.secret"].get(create=True)
        same = connection.certificate_ids.filtered(lambda c: c.state == state)
        same.sudo().write({"state": "retired"})
        self.env.flush_all()  # before the unique index meets the new one
        if state == "current":
            connection._certificate_changed()
        info = certificate_info(certificate)
        return self.sudo().create(
            {
                "connection_id": connection.id,
                "state": state,
                "pem": certificate_pem(certificate).decode(),
                "subject": info.subject,
                "not_before": _naive_utc(info.not_before),
                "not_after": _naive_utc(info.not_after),
                "fingerprint": info.sha256_fingerprint,
                **_encrypted(key, secret),
                "has_key": True,
            }
        )

    @api.private
    def private_key(self):
        """The decrypted key, for signing; it stays in this process.

        :raise UserError: this server lacks the secret of the key
        """
        self.ensure_one()
        record = self.sudo()
        if not record.key_pem:
            raise UserError(
                self.env._(
                    "This certificate has no private key any more. Make another."
                )
            )
        key = record._opened()
        record.connection_id.certificate_ids._encrypt_anew()
        return key

    def _opened(self):
        fingerprint = self.secret_fingerprint
        secret = self.env["ebox.secret"].check(fingerprint)
        return decrypt_key(self.key_pem.encode(), secret, old=is_old(fingerprint))

    def _encrypt_anew(self):
        """Keys that an older version has stored are worth a slower guess, too."""
        for record in self:
            if not record.key_pem or not is_old(record.secret_fingerprint):
                continue
            try:
                secret = self.env["ebox.secret"].get()
                record.write(_encrypted(record._opened(), secret))
            except UserError as error:
                _logger.warning("The key of e-Box certificate %s: %s", record.id, error)

    def action_download(self):
        """Download the certificate (never the key) as DER, as ChaMan wants it."""
        return self._download("der", self.file_name)

    def action_download_pem(self):
        """Download the certificate (never the key) as PEM."""
        return self._download("pem_file", self.pem_file_name)

    def _download(self, field, name):
        self.ensure_one()
        return {
            "type": "ir.actions.act_url",
            "url": f"/web/content/{self._name}/{self.id}/{field}/{name}?download=true",
            "target": "download",
        }


def _encrypted(key, secret):
    """The values of a stored key."""
    return {
        "key_pem": encrypt_key(key, secret).decode(),
        "secret_fingerprint": secret_fingerprint(secret),
    }


def _naive_utc(moment):
    return moment.replace(tzinfo=None)
