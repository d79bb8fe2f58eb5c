# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
import os
import tempfile
from unittest.mock import patch

from odoo.exceptions import UserError
from odoo.tools import config

from ...government import gateway
from ..common import OTHER_NUMBER, SECRET, EboxCase, message


class TestLostSecret(EboxCase):
    """A copy without the secret opens nothing, says so and can start anew."""

    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.publish(message(1))
        self.connection._sync()
        gateway._token_sources.clear()
        self.government.journal.clear()

    def elsewhere(self):
        """The database and its files on a server that lacks the secret."""
        return patch.dict(
            os.environ, {"EBOX_ENTERPRISE_SECRET": "the secret of another server"}
        )

    def test_a_restored_copy_cannot_make_a_token(self):
        self.connection.action_make_next_certificate()
        with self.elsewhere():
            self.connection.invalidate_recordset()
            self.assertTrue(self.connection.secret_lost)
            for call in ("action_connect", "action_test_next"):
                with self.assertRaisesRegex(UserError, "secret"):
                    getattr(self.connection, call)()
            self.connection._sync()
            for certificate in self.connection.certificate_ids:
                with self.assertRaisesRegex(UserError, "secret"):
                    certificate.private_key()
        self.assertFalse(gateway._token_sources)
        self.assertFalse(self.government.journal.count())

    def test_the_connection_says_exactly_that(self):
        with self.elsewhere():
            self.connection.invalidate_recordset()
            self.assertEqual(self.connection.health, "broken")
            self.assertIn("secret", self.connection.health_text)

    def test_a_new_certificate_starts_anew_and_keeps_the_mail(self):
        old = self.connection.certificate_id
        with self.elsewhere():
            self.connection.invalidate_recordset()
            self.connection.action_make_certificate()
            self.assertFalse(self.connection.secret_lost)
            self.assertFalse(old.has_key)
            self.publish(message(2))
            self.connection.action_connect()
            self.connection._sync()
        self.assertEqual(len(self.documents()), 2)

    def test_without_any_secret_one_is_made_only_when_a_person_gives_the_old_up(self):
        """A restored copy with the keys of two companies, and no secret at all."""
        company = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        other = self.connect(company)
        folder = self.enterContext(tempfile.TemporaryDirectory())
        nowhere = {k: v for k, v in os.environ.items() if k not in SECRET}
        with (
            patch.dict(os.environ, nowhere, clear=True),
            patch.dict(config.options, {"data_dir": folder}),
        ):
            self.env.invalidate_all()
            self.assertTrue(self.connection.secret_lost and other.secret_lost)
            with self.assertRaisesRegex(UserError, "secret"):
                self.connection.action_make_next_certificate()
            self.assertFalse(os.listdir(folder))
            self.connection.action_make_certificate()
            self.assertFalse(self.connection.secret_lost)
            self.assertTrue(other.secret_lost)
            self.assertTrue(other.certificate_id.has_key)
            os.environ.update(SECRET)  # the old one is found after all
            self.env.invalidate_all()
            self.assertFalse(self.connection.secret_lost or other.secret_lost)
            self.assertTrue(other.certificate_id.private_key())

    def test_the_secret_brought_back_opens_everything_again(self):
        with self.elsewhere():
            self.connection._sync()
        self.connection.invalidate_recordset()
        self.assertFalse(self.connection.secret_lost)
        self.connection._sync()
        self.assertEqual(self.connection.health, "ok")
