# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from dataclasses import replace
from datetime import datetime, timezone

from cryptography.hazmat.primitives import serialization

from odoo.tests import tagged

from ...ebox_api import certificate_pem, generate_key, self_signed_certificate
from ..common import NUMBER
from .test_tour_desk import DeskCase


@tagged("post_install", "-at_install")
class TestTourLife(DeskCase):
    """A manager's clicks on the connection's form, after connecting."""

    browser_size = "1366x768"

    def tour(self, name):
        """Run a tour on the form of the connection."""
        self.start_tour(
            f"/odoo/e-box-connections/{self.connection.id}", name, login="admin"
        )
        self.env.invalidate_all()

    def test_the_certificate_is_rotated(self):
        old = self.connection.certificate_id
        self.tour("ebox_rotation")
        self.assertEqual(old.state, "retired")
        self.assertFalse(old.has_key)
        self.assertTrue(self.connection.certificate_id.tested_date)

    def test_an_own_certificate_is_uploaded(self):
        key = generate_key(2048)
        certificate = self_signed_certificate(
            key,
            organization="Bakkerij Tour BV",
            enterprise_number=NUMBER,
            not_before=datetime.now(timezone.utc),
        )
        self.attach("tour-certificate.pem", certificate_pem(certificate))
        self.attach("tour-key.pem", _pem(key))
        self.attach("tour-other-key.pem", _pem(generate_key(2048)))
        self.tour("ebox_upload")
        following = self.connection.next_certificate_id
        self.assertEqual(following.pem, certificate_pem(certificate).decode())

    def attach(self, name, content):
        """Let the browser find a file."""
        self.env["ir.attachment"].create({"name": name, "raw": content})

    def test_a_registry_is_approved_at_the_address_on_the_screen(self):
        entry = self.government.providers.list()[0]
        url = "https://mail.other-host.example/ebox"
        self.government.providers.add(replace(entry, provider_id="TOWN", url=url))
        with self.registry.cursor() as cursor:
            connection = self.connection.with_env(self.env(cr=cursor))
            connection.providers_checked = False
            connection._sync()
        self.tour("ebox_approve")
        found = self.connection.provider_ids.filtered(lambda p: p.base_url == url)
        self.assertTrue(found.approved)

    def test_disconnecting_says_what_stays(self):
        self.tour("ebox_disconnect")
        self.assertEqual(self.connection.state, "draft")
        self.assertFalse(self.connection.certificate_id)
        self.assertEqual(self.connection.document_count, 33)


def _pem(key):
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
