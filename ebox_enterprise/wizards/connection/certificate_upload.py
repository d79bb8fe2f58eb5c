# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""One's own certificate and key instead of those that Odoo makes.

Key and password are fields that are not stored: they are used and dropped inside
the one call that saves the form, so the transient table never holds them.
"""

import base64
import binascii

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import format_date

from ...ebox_api import (
    ConfigurationError,
    certificate_info,
    certificate_pem,
    load_certificate,
    load_key_and_certificate,
    opens_in_time,
)

SECRETS = ("certificate_file", "key_file", "password")
MAX_BYTES = 1_000_000


class EboxCertificateUpload(models.TransientModel):
    _name = "ebox.certificate.upload"
    _inherit = ["ebox.guarded"]
    _description = "Upload of an e-Box certificate with its key"

    connection_id = fields.Many2one(
        "ebox.connection", required=True, ondelete="cascade"
    )
    use = fields.Selection(
        [
            ("next", "Next: keep it beside the current one, test it, then switch"),
            ("current", "At once: it replaces the current one"),
        ],
        "Use it as",
        required=True,
        default="next",
    )
    has_current = fields.Boolean(compute="_compute_has_current", compute_sudo=True)
    certificate_file = fields.Binary("Certificate or PKCS#12 file", store=False)
    certificate_file_name = fields.Char(store=False)
    key_file = fields.Binary(
        "Private key", store=False, help="Empty when the first file holds the key too."
    )
    key_file_name = fields.Char(store=False)
    password = fields.Char(store=False, help="Of the key or the PKCS#12 file, if any.")

    @api.depends("connection_id")
    def _compute_has_current(self):
        for record in self:
            own = record.connection_id.sudo(False)._filtered_access("read")
            record.has_current = bool(own.sudo().certificate_id)

    @api.model_create_multi
    def create(self, vals_list):
        """Check and store each pair; what is secret is not handed on.

        :raise UserError: the files cannot be used, and why; nothing was stored
        """
        open_vals = [
            {name: value for name, value in vals.items() if name not in SECRETS}
            for vals in vals_list
        ]
        records = super().create(open_vals)
        for record, vals in zip(records, vals_list, strict=True):
            record._take(*(vals.get(name) for name in SECRETS))
        return records

    def write(self, vals):
        secrets = [vals.get(name) for name in SECRETS]
        result = super().write({k: v for k, v in vals.items() if k not in SECRETS})
        if any(secrets):
            for record in self:
                record._take(*secrets)
        return result

    def action_upload(self):
        """Close: the files were taken when the form was saved."""
        return {"type": "ir.actions.act_window_close"}

    def _take(self, certificate_file, key_file, password):
        connection = self.connection_id
        connection.check_access("write")
        key, certificate = self._read_pair(
            _bytes(certificate_file), _bytes(key_file), (password or "").encode()
        )
        self._check_dates(certificate)
        state = self.use if connection.certificate_id else "current"
        self.env["ebox.certificate"]._store(connection, key, certificate, state)
        if state == "current":
            connection._replace_demo_certificate(connection.certificate_id)

    def _read_pair(self, first, second, password):
        """Key and certificate out of one or two files.

        :raise UserError: what is wrong; nothing of the key is in the text
        """
        if not first:
            raise UserError(self.env._("Choose the file with the certificate."))
        problem = None
        try:
            if second:
                first = certificate_pem(load_certificate(first)) + b"\n" + second
            if not opens_in_time(first, password):
                raise ConfigurationError("too many rounds", code="too_slow")
            return load_key_and_certificate(first, password or None)
        except ConfigurationError as error:
            problem = self._explain(error)
        # outside of the handler: no traceback with the key's bytes hangs on it
        raise UserError(problem)

    def _explain(self, error):
        texts = {
            "no_certificate": self.env._(
                "The first file holds no certificate (PEM, DER or PKCS#12)."
            ),
            "no_pair": self.env._(
                "No private key with its certificate could be read. Perhaps the "
                "password is wrong or missing, or the key is in another file (PEM)."
            ),
            "no_match": self.env._(
                "Certificate and key do not belong together: the certificate was made "
                "for another key."
            ),
            "not_rsa": self.env._(
                "The key is no RSA key, which the government's login needs (RS256)."
            ),
            "too_slow": self.env._(
                "Opening the key would take too long: its file has the password "
                "hashed far more often than is usual. Save it anew with the usual "
                "settings of your program."
            ),
            "short_key": self.env._(
                "The RSA key is too short: it needs 2048 bits or more."
            ),
        }
        text = texts.get(error.code, self.env._("These files cannot be used."))
        return text + " " + self.env._("Nothing was stored.")

    def _check_dates(self, certificate):
        info = certificate_info(certificate)
        now = fields.Datetime.now()
        start = info.not_before.replace(tzinfo=None)
        end = info.not_after.replace(tzinfo=None)
        if end <= now:
            raise UserError(
                self.env._(
                    "The certificate has expired on %(day)s. Nothing was stored.",
                    day=format_date(self.env, end),
                )
            )
        if start > now:
            raise UserError(
                self.env._(
                    "The certificate is not valid before %(day)s. Nothing was stored.",
                    day=format_date(self.env, start),
                )
            )


def _bytes(value):
    """The bytes of a base64 value; what is no base64 is no file."""
    try:
        content = base64.b64decode(value or b"", validate=False)
    except (binascii.Error, ValueError):
        return b""
    return content if len(content) <= MAX_BYTES else b""
