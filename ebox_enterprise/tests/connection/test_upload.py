# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
import base64
import logging
from datetime import datetime, timedelta, timezone
from unittest.mock import patch

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from odoo.exceptions import AccessError, UserError

from ...ebox_api import certificate_der, certificate_pem, generate_key
from ...ebox_api import self_signed_certificate as signed
from ...wizards.connection import certificate_upload
from ..common import NUMBER, EboxCase, message, quick_key

PASSWORD = "s3cret password of the key"


class TestUpload(EboxCase):
    """One's own certificate and key, checked and stored like made ones."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.key = generate_key(2048)
        cls.certificate = cls.certify(cls.key)

    @classmethod
    def certify(cls, key, *, days_ago=1, days=730):
        """A certificate for a key."""
        return signed(
            key,
            organization="Bakkerij Test BV",
            enterprise_number=NUMBER,
            not_before=datetime.now(timezone.utc) - timedelta(days=days_ago),
            days=days,
        )

    @classmethod
    def key_pem(cls, key=None, password=None):
        """The bytes of a key file."""
        return (key or cls.key).private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(password.encode())
            if password
            else serialization.NoEncryption(),
        )

    def setUp(self):
        super().setUp()
        self.connection = self.connect()

    def upload(self, certificate, key=b"", password="", use="next", **options):
        """What the dialog sends when it is saved."""
        connection = options.get("connection", self.connection)
        return (
            self.env["ebox.certificate.upload"]
            .with_context(default_connection_id=connection.id)
            .create(
                {
                    "use": use,
                    "certificate_file": base64.b64encode(certificate),
                    "key_file": base64.b64encode(key) if key else False,
                    "password": password,
                }
            )
        )

    def test_pem_der_and_pkcs12_are_taken(self):
        bundle = pkcs12.serialize_key_and_certificates(
            b"e-box",
            self.key,
            self.certificate,
            None,
            serialization.BestAvailableEncryption(PASSWORD.encode()),
        )
        pem, der = certificate_pem(self.certificate), certificate_der(self.certificate)
        for files in (
            (pem, self.key_pem()),
            (der, self.key_pem()),
            (pem, self.key_pem(password=PASSWORD), PASSWORD),
            (pem + self.key_pem(),),
            (bundle, b"", PASSWORD),
        ):
            self.upload(*files)
            following = self.connection.next_certificate_id
            self.assertEqual(following.pem, pem.decode())
            self.assertEqual(
                following.private_key().private_numbers(), self.key.private_numbers()
            )
            self.assertIn("ENCRYPTED", following.sudo().key_pem)
            self.connection.action_discard_next()

    def test_an_uploaded_next_one_is_tested_and_switched_like_a_made_one(self):
        self.upload(certificate_pem(self.certificate), self.key_pem())
        self.connection.action_test_next()
        self.connection.action_switch_certificate()
        self.publish(message(1))
        self.connection._sync()
        self.assertEqual(len(self.documents()), 1)

    def test_at_once_replaces_the_current_one(self):
        old = self.connection.certificate_id
        self.upload(certificate_pem(self.certificate), self.key_pem(), use="current")
        self.assertEqual(old.state, "retired")
        self.assertFalse(old.has_key)
        self.publish(message(1))
        self.connection._sync()
        self.assertEqual(len(self.documents()), 1)

    def test_without_a_current_one_it_becomes_current(self):
        self.connection.action_disconnect()
        self.upload(certificate_pem(self.certificate), self.key_pem())
        self.assertEqual(
            self.connection.certificate_id.pem,
            certificate_pem(self.certificate).decode(),
        )

    def test_what_is_wrong_is_said_and_nothing_is_stored(self):
        pem = certificate_pem(self.certificate)
        short = rsa.generate_private_key(public_exponent=65537, key_size=1024)
        curve = ec.generate_private_key(ec.SECP256R1())
        locked = self.key_pem(password=PASSWORD)
        ended = certificate_pem(self.certify(self.key, days_ago=40, days=30))
        early = certificate_pem(self.certify(self.key, days_ago=-5))
        for words, *files in (
            ("Choose the file", b"", self.key_pem()),
            ("no certificate", b"a photo", self.key_pem()),
            ("could be read", b"a photo"),
            ("could be read", pem),
            ("could be read", pem, b"a photo"),
            ("password is wrong", pem, locked, "another"),
            ("password is wrong", pem, locked),
            ("another key|not belong", pem, self.key_pem(quick_key())),
            ("no RSA key", pem, self.key_pem(curve)),
            ("too short", pem, self.key_pem(short)),
            ("has expired", ended, self.key_pem()),
            ("not valid before", early, self.key_pem()),
        ):
            with self.assertRaisesRegex(UserError, words) as caught:
                self.upload(*files)
            self.assertIsNone(caught.exception.__context__)
            self.assertNotIn("PRIVATE KEY", str(caught.exception))
        self.assertFalse(self.connection.next_certificate_id)

    def test_key_and_password_are_in_no_table_log_or_record(self):
        locked = self.key_pem(password=PASSWORD)
        with self.assertLogs("odoo", logging.DEBUG) as logs:
            logging.getLogger("odoo").debug("begin")
            wizard = self.upload(certificate_pem(self.certificate), locked, PASSWORD)
            wizard.write({"password": PASSWORD + "!", "use": "next"} | {"password": ""})
            self.env.flush_all()
            with self.assertRaises(UserError):
                self.upload(certificate_pem(self.certificate), locked, "wrong one!")
        self.env.cr.execute("SELECT * FROM ebox_certificate_upload")
        columns = {column.name for column in self.env.cr.description}
        stored = str(self.env.cr.fetchall())
        secret_lines = locked.decode().splitlines()[1:3]
        self.assertFalse(columns & {"certificate_file", "key_file", "password"})
        log = "\n".join(logs.output)
        record = str(wizard.read())
        coded = base64.b64encode(locked).decode()[60:120]
        for text in (stored, log, record):
            for secret in (PASSWORD, "wrong one!", coded, *secret_lines):
                self.assertNotIn(secret, text)
        attachments = self.env["ir.attachment"].search(
            [("res_model", "=", wizard._name)]
        )
        self.assertFalse(attachments)

    def test_a_file_that_takes_too_long_to_open_is_not_opened(self):
        trial = f"{certificate_upload.__name__}.opens_in_time"
        opened = f"{certificate_upload.__name__}.load_key_and_certificate"
        files = certificate_pem(self.certificate), self.key_pem()
        with patch(trial, return_value=False), patch(opened) as opening:
            with self.assertRaisesRegex(UserError, "too long.*Nothing was stored"):
                self.upload(*files)
        opening.assert_not_called()
        self.assertFalse(self.connection.next_certificate_id)

    def test_only_managers_may_upload(self):
        reader = self.make_user("reader")
        with self.assertRaises(AccessError):
            self.env["ebox.certificate.upload"].with_user(reader).create(
                {"connection_id": self.connection.id}
            )
