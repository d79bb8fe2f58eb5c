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

from ..ebox_api import secret_fingerprint

VARIABLE = "EBOX_ENTERPRISE_SECRET"
FILE = "ebox_enterprise.secret"


class EboxSecret(models.AbstractModel):
    _name = "ebox.secret"
    _description = "e-Box server secret"

    @api.private
    def get(self, *, create=False):
        """The secret as bytes: the environment variable, else the file.

        :param create: make the file when there is none, which is allowed only
            while no key is stored; otherwise a lost secret would go unnoticed
        :raise UserError: there is no secret
        """
        value = os.environ.get(VARIABLE)
        if value:
            return value.encode()
        path = Path(config["data_dir"]) / FILE
        if path.exists():
            return path.read_bytes()
        if create and not self._has_stored_keys():
            return self._make_file(path)
        raise UserError(self._missing())

    @api.private
    def check(self, fingerprint):
        """The secret that has this fingerprint.

        :raise UserError: the secret of this server is another one
        """
        secret = self.get()
        if secret_fingerprint(secret) != fingerprint:
            raise UserError(self._missing())
        return secret

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
