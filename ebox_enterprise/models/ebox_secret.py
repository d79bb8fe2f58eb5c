"""The secret that encrypts private keys: never in the database.

A stolen dump, or a copy restored on another server, holds the encrypted keys
without the secret and so cannot read the official mail.
"""

import os
import secrets
from pathlib import Path

from odoo import api, models
from odoo.exceptions import UserError
from odoo.tools import config

from ..ebox_api import (
    MIN_SECRET,
    ConfigurationError,
    check_secret,
    is_old,
    secret_fingerprint,
)

VARIABLE = "EBOX_ENTERPRISE_SECRET"
FILE = "ebox_enterprise.secret"


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
