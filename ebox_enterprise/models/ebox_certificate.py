"""The certificates of a connection and their private keys."""

import base64
from datetime import datetime, timezone

from odoo import api, fields, models
from odoo.fields import NO_ACCESS

from ..ebox_api import (
    certificate_der,
    certificate_info,
    certificate_pem,
    decrypt_key,
    encrypt_key,
    generate_key,
    load_certificate,
    secret_fingerprint,
    self_signed_certificate,
)

VALID_DAYS = 730


class EboxCertificate(models.Model):
    _name = "ebox.certificate"
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
    subject = fields.Char(readonly=True)
    not_before = fields.Datetime("Valid from", readonly=True)
    not_after = fields.Datetime("Valid until", readonly=True)
    fingerprint = fields.Char("SHA-256 fingerprint", readonly=True)
    key_pem = fields.Text("Encrypted private key", groups=NO_ACCESS, copy=False)
    secret_fingerprint = fields.Char(groups=NO_ACCESS, copy=False)
    has_key = fields.Boolean("Private key stored", readonly=True)

    _current_unique = models.UniqueIndex(
        "(connection_id) WHERE state = 'current'",
        "A connection has one current certificate.",
    )

    @api.depends("pem", "connection_id")
    def _compute_der(self):
        for record in self:
            if not record.pem:
                record.der = record.file_name = False
                continue
            der = certificate_der(load_certificate(record.pem.encode()))
            number = record.connection_id.enterprise_number or "e-box"
            record.der = base64.b64encode(der)
            record.file_name = f"e-box-{number}.cer"

    @api.model
    def _make(self, connection):
        """Make a key and a self-signed certificate; the key is stored encrypted.

        The subject carries the company's CBE number (dossier b.4).
        """
        secret = self.env["ebox.secret"].get(create=True)
        key = generate_key()
        certificate = self_signed_certificate(
            key,
            organization=connection.company_id.name,
            enterprise_number=connection.enterprise_number,
            not_before=datetime.now(timezone.utc),
            days=VALID_DAYS,
        )
        info = certificate_info(certificate)
        return self.sudo().create(
            {
                "connection_id": connection.id,
                "pem": certificate_pem(certificate).decode(),
                "subject": info.subject,
                "not_before": _naive_utc(info.not_before),
                "not_after": _naive_utc(info.not_after),
                "fingerprint": info.sha256_fingerprint,
                "key_pem": encrypt_key(key, secret).decode(),
                "secret_fingerprint": secret_fingerprint(secret),
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
        secret = self.env["ebox.secret"].check(record.secret_fingerprint)
        return decrypt_key(record.key_pem.encode(), secret)

    def action_download(self):
        """Download the certificate (never the key) as DER, as ChaMan wants it."""
        self.ensure_one()
        return {
            "type": "ir.actions.act_url",
            "url": f"/web/content/{self._name}/{self.id}/der/{self.file_name}"
            "?download=true",
            "target": "self",
        }


def _naive_utc(moment):
    return moment.replace(tzinfo=None)
