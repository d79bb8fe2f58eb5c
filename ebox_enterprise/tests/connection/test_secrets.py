# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
import logging
import os
from pathlib import Path
from unittest.mock import patch

from cryptography.hazmat.primitives import serialization

from odoo.exceptions import AccessError, UserError
from odoo.tools import config

from ...ebox_api import decrypt_key, matches, secret_fingerprint
from ...ebox_api.keys import load_certificate
from ...government import gateway
from ...models.connection.certificate import FILE
from ..common import SECRET, EboxCase, message, quick_key


class TestSecrets(EboxCase):
    def test_nothing_secret_is_written_anywhere(self):
        """Scenario 54: logs, chatter, parameters and readable fields."""
        connection = self.connect()
        self.publish(message(1, attention_of={"ssin": "00000000196", "name": "Fien"}))
        with self.assertLogs("odoo", logging.DEBUG) as logs:
            connection._sync()
            tokens = self.tokens(connection)
            self.government.accounts.remove(connection.client_id)
            gateway._token_sources.clear()
            connection._sync()
        self.assertTrue(tokens)
        manager = self.make_user(
            "boss",
            "ebox_enterprise.group_ebox_manager",
            "ebox_enterprise.group_ebox_confidential",
        )
        readable = [connection, connection.certificate_ids, self.documents()]
        key = connection.certificate_id.sudo().key_pem
        own = [r for r in logs.records if not r.name.startswith("odoo.sql_db")]
        places = "\n".join(
            [
                *(r.getMessage() + (r.exc_text or "") for r in own),
                *connection.message_ids.mapped("body"),
                *[line for line in connection.log_ids.mapped("message") if line],
                *self.env["ir.config_parameter"].search([]).mapped("value"),
                *(str(records.with_user(manager).read()) for records in readable),
            ]
        )
        secrets = [*tokens, key, key.splitlines()[2], *SECRET.values()]
        for secret in [*secrets, "PRIVATE KEY", "00000000196"]:
            self.assertNotIn(secret, places)
        self.assertNotRegex(places, r"eyJ[\w-]{10,}\.[\w-]{10,}")  # a JWT's shape

    def tokens(self, connection):
        """The token in memory of this process."""
        return [
            source.token()
            for identity, source in gateway._token_sources.items()
            if identity[0][1] == connection.id
        ]

    def test_the_key_is_encrypted_and_nobody_can_read_it(self):
        certificate = self.connect().certificate_id
        stored = certificate.sudo().key_pem
        self.assertIn("ENCRYPTED PRIVATE KEY", stored)
        key = decrypt_key(stored.encode(), next(iter(SECRET.values())).encode())
        self.assertTrue(matches(key, load_certificate(certificate.pem.encode())))
        manager = self.make_user(
            "boss", "ebox_enterprise.group_ebox_manager", "base.group_system"
        )
        readable = certificate.with_user(manager).read()[0]
        self.assertNotIn("key_pem", readable)
        for call in (
            lambda c: c.read(["key_pem"]),
            lambda c: c.search([("key_pem", "like", "MII")]),
            lambda c: c.export_data(["key_pem"]),
        ):
            with self.assertRaises(AccessError):
                call(certificate.with_user(manager))

    def test_without_the_secret_the_connection_says_so_and_nothing_is_made(self):
        connection = self.connect()
        gateway._token_sources.clear()
        with patch.dict(
            os.environ, {"EBOX_ENTERPRISE_SECRET": "the secret of another server"}
        ):
            connection._sync()
        self.assertIn("secret", connection.error_message)
        self.assertFalse(self.government.journal.count("token"))

    def stored_as_before(self, certificate, secret):
        """The same key as versions before have stored it."""
        pem = quick_key().private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(secret),
        )
        certificate.sudo().write(
            {
                "key_pem": pem.decode(),
                "secret_fingerprint": secret_fingerprint(secret, old=True),
            }
        )
        gateway._token_sources.clear()
        return pem

    def receive_one(self, connection, number):
        self.publish(message(number))
        connection._sync()
        self.assertFalse(connection.error_message)
        self.assertIn(f"message-{number}", self.documents().mapped("remote_id"))

    def test_a_key_of_an_older_version_is_encrypted_anew_at_its_first_use(self):
        connection = self.connect()
        certificate = connection.certificate_id.sudo()
        secret = next(iter(SECRET.values())).encode()
        connection.action_make_next_certificate()
        self.stored_as_before(connection.next_certificate_id, secret)
        old = self.stored_as_before(certificate, secret)
        self.assertFalse(connection.secret_lost)
        self.receive_one(connection, 1)
        self.assertNotEqual(certificate.key_pem.encode(), old)
        with self.assertRaises(ValueError):  # the secret is no pass phrase any more
            serialization.load_pem_private_key(certificate.key_pem.encode(), secret)
        stored = connection.certificate_ids.sudo().mapped("secret_fingerprint")
        self.assertEqual(set(stored), {secret_fingerprint(secret)})
        gateway._token_sources.clear()
        self.receive_one(connection, 2)
        kept = certificate.key_pem
        certificate.private_key()
        self.assertEqual(certificate.key_pem, kept)

    def test_a_short_secret_opens_what_it_has_closed_and_closes_nothing_new(self):
        connection = self.connect()
        certificate = connection.certificate_id.sudo()
        folder = Path(self.enterContext(_folder()))
        self.enterContext(patch.dict(config.options, {"data_dir": str(folder)}))
        old = self.stored_as_before(certificate, b"short")
        with patch.dict(os.environ, {"EBOX_ENTERPRISE_SECRET": "short"}):
            with self.quiet() as logs:
                self.receive_one(connection, 1)
            self.assertNotIn("'short'", "".join(logs.output))
            self.assertEqual(certificate.key_pem.encode(), old)
            with self.assertRaisesRegex(UserError, "fewer than 16 characters"):
                connection.action_make_next_certificate()
        # a longer one takes over, while the short one is at hand in the file
        (folder / FILE).write_bytes(b"short")
        gateway._token_sources.clear()
        self.receive_one(connection, 2)
        (folder / FILE).unlink()
        gateway._token_sources.clear()
        connection.invalidate_recordset()
        self.assertFalse(connection.secret_lost)
        self.receive_one(connection, 3)

    def test_the_secret_file_is_made_once_and_only_while_no_key_exists(self):
        path = Path(self.enterContext(_folder())) / FILE
        environment = {k: v for k, v in os.environ.items() if k not in SECRET}
        secrets = self.env["ebox.secret"]
        with (
            patch.dict(os.environ, environment, clear=True),
            patch.dict(config.options, {"data_dir": str(path.parent)}),
        ):
            made = secrets.get(create=True)
            self.assertEqual(path.stat().st_mode & 0o777, 0o600)
            self.assertEqual(secrets.get(), made)
            path.unlink()
            self.connection_with_key()
            with self.assertRaises(UserError):
                secrets.get(create=True)
            self.assertFalse(path.exists())

    def connection_with_key(self):
        """A connection whose key is stored already."""
        with patch.dict(os.environ, SECRET):
            return self.connect()

    def test_the_certificate_can_be_downloaded_and_carries_the_company_number(self):
        certificate = self.connect().certificate_id
        self.assertIn(self.company.company_registry, certificate.subject)
        self.assertTrue(certificate.der)
        url = certificate.action_download()["url"]
        self.assertIn("/der/", url)
        self.assertTrue(url.endswith("?download=true"))


def _folder():
    import tempfile

    return tempfile.TemporaryDirectory()
