# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
import base64
import contextlib
from datetime import timedelta
from types import SimpleNamespace
from unittest.mock import patch

from odoo import fields
from odoo.exceptions import AccessError, UserError

from ...ebox_api import AuthenticationError, generate_key
from ...ebox_simulator.accounts import read_certificate
from ...government import gateway
from ...models.sync import run as run_module
from ..common import NUMBER, EboxCase, message


class TestRotation(EboxCase):
    """Scenario 34: the next key is tested before it is used."""

    def setUp(self):
        super().setUp()
        self.connection = self.connect()

    def make_next(self):
        """A next certificate with a key of its own, not in ChaMan yet."""
        key = generate_key(2048)
        with patch(
            "odoo.addons.ebox_enterprise.models.connection.certificate.generate_key"
        ) as k:
            k.return_value = key
            self.connection.action_make_next_certificate()
        return self.connection.next_certificate_id

    def chaman_has_not_learnt_it(self):
        """The person has not replaced the certificate in ChaMan yet."""
        self.patch(
            type(self.connection),
            "_replace_demo_certificate",
            lambda record, cert: None,
        )

    def replace_in_chaman(self, certificate):
        """What the person does at the pencil."""
        self.government.replace_certificate(
            self.connection.client_id, certificate.pem.encode()
        )

    def test_the_login_with_the_next_certificate_costs_the_run_its_time(self):
        given, moment = [], [0.0]

        @contextlib.contextmanager
        def opened(connection, seconds, overrun=0):
            given.append(seconds)
            yield

        def follow(connection, used):
            moment[0] += 12
            return True

        kind, refused = type(self.connection), [AuthenticationError("no"), None]
        with (
            patch.object(
                run_module, "time", SimpleNamespace(monotonic=lambda: moment[0])
            ),
            patch.object(kind, "_open_gateway", opened),
            patch.object(kind, "_follow_chaman", follow),
            patch.object(kind, "_receive_all", side_effect=refused),
        ):
            self.connection._receive(20, None)
        self.assertEqual(given, [20, 8])

    def test_the_next_certificate_is_kept_beside_the_current_one_and_encrypted(self):
        current = self.connection.certificate_id
        following = self.make_next()
        self.assertEqual(self.connection.certificate_id, current)
        self.assertEqual(following.state, "next")
        self.assertIn("ENCRYPTED PRIVATE KEY", following.sudo().key_pem)
        self.assertIn("next", following.file_name)
        with self.assertRaisesRegex(UserError, "already"):
            self.connection.action_make_next_certificate()

    def test_testing_it_is_one_token_request_and_leaves_the_current_token(self):
        self.make_next()
        self.publish(message(1))
        self.connection._sync()
        sources = dict(gateway._token_sources)
        self.government.journal.clear()
        self.connection.action_test_next()
        self.assertEqual(self.government.journal.count("token"), 1)
        self.assertEqual(gateway._token_sources, sources)
        self.assertTrue(self.connection.next_tested_date)
        self.assertEqual(self.connection.next_certificate_id.state, "next")

    def test_a_refused_next_certificate_is_explained_and_changes_nothing(self):
        current = self.connection.certificate_id
        self.make_next()
        self.chaman_has_not_learnt_it()
        for action in ("action_test_next", "action_switch_certificate"):
            with self.assertRaisesRegex(UserError, "does not work yet"), self.quiet():
                getattr(self.connection, action)()
        self.assertEqual(self.connection.certificate_id, current)
        self.assertTrue(current.has_key)
        self.assertFalse(self.connection.next_tested_date)
        self.assertEqual(self.connection.state, "connected")

    def test_switching_uses_the_next_key_and_destroys_the_old_one(self):
        old = self.connection.certificate_id
        following = self.make_next()
        self.connection.action_switch_certificate()
        self.assertEqual(self.connection.certificate_id, following)
        self.assertEqual(old.state, "retired")
        self.assertFalse(old.has_key or old.sudo().key_pem)
        self.assertFalse(old.sudo().secret_fingerprint)
        self.assertFalse(self.connection.next_certificate_id)
        with self.assertRaisesRegex(UserError, "no private key"):
            old.private_key()
        self.publish(message(1))
        self.connection._sync()
        self.assertEqual(len(self.documents()), 1)
        account = self.government.accounts.get(self.connection.client_id)
        self.assertEqual(account.certificate, read_certificate(following.pem.encode()))

    def test_no_mail_is_missed_when_chaman_learns_the_next_one_before_the_switch(self):
        following = self.make_next()
        self.chaman_has_not_learnt_it()
        self.replace_in_chaman(following)
        gateway._token_sources.clear()  # the old token has ended
        self.publish(message(1))
        self.connection._sync()
        self.assertEqual(self.connection.state, "connected")
        self.assertFalse(self.connection.error_message)
        self.assertEqual(self.connection.certificate_id, following)
        self.assertEqual(len(self.documents()), 1)
        self.assertIn("in use now", self.connection.message_ids[0].body)

    def test_two_refusals_stop_the_connection_without_a_storm(self):
        self.make_next()
        self.government.accounts.remove(self.connection.client_id)
        gateway._token_sources.clear()
        with self.quiet():
            self.connection._sync()
        self.assertEqual(self.connection.state, "error")
        self.assertEqual(self.government.journal.count("token"), 2)
        self.assertEqual(self.connection.next_certificate_id.state, "next")

    def test_a_stopped_connection_resumes_by_the_switch(self):
        following = self.make_next()
        self.connection.sudo().write({"state": "error", "error_message": "stopped"})
        self.connection.action_switch_certificate()
        self.assertEqual(self.connection.state, "connected")
        self.assertEqual(self.connection.certificate_id, following)

    def test_a_switch_waits_while_mail_is_received(self):
        self.make_next()

        @contextlib.contextmanager
        def taken(connection):
            yield False

        self.patch(type(self.connection), "_run_lock", taken)
        with self.assertRaisesRegex(UserError, "being received"):
            self.connection.action_switch_certificate()
        self.assertEqual(self.connection.next_certificate_id.state, "next")

    def test_discarding_keeps_the_current_one_working(self):
        following = self.make_next()
        self.connection.action_test_next()
        self.connection.action_discard_next()
        self.assertEqual(following.state, "retired")
        self.assertFalse(following.has_key)
        gateway._token_sources.clear()
        self.publish(message(1))
        self.connection._sync()
        self.assertEqual(len(self.documents()), 1)
        with self.assertRaisesRegex(UserError, "no next certificate"):
            self.connection.action_switch_certificate()

    def test_a_manager_can_do_all_of_it(self):
        boss = self.make_user("boss", "ebox_enterprise.group_ebox_manager")
        mine = self.connection.with_user(boss)
        mine.action_make_next_certificate()
        self.assertTrue(mine.next_certificate_id.action_download())
        mine.action_test_next()
        mine.action_switch_certificate()
        mine.action_make_next_certificate()
        mine.action_discard_next()
        mine.action_disconnect()
        self.assertEqual(mine.state, "draft")
        mine.action_connect()
        mine.action_pause()
        mine.action_resume()
        self.assertEqual(mine.health, "waiting")
        self.connection.with_context(tracking_disable=True)._stop("because")
        mine.action_make_next_certificate()
        mine.action_switch_certificate()
        self.assertEqual(mine.state, "connected")
        self.assertFalse(mine.activity_ids)

    def test_users_who_only_read_cannot_touch_the_keys(self):
        self.make_next()
        reader = self.connection.with_user(self.make_user("reader"))
        for action in (
            "action_make_certificate",
            "action_make_next_certificate",
            "action_test_next",
            "action_switch_certificate",
            "action_discard_next",
            "action_disconnect",
        ):
            with self.assertRaises(AccessError):
                getattr(reader, action)()
        self.assertTrue(self.connection.certificate_id.has_key)

    def test_the_certificate_is_there_as_der_and_as_pem(self):
        certificate = self.connection.certificate_id
        url = certificate.action_download_pem()["url"]
        self.assertIn(".pem?download=true", url)
        pem = base64.b64decode(certificate.with_context(bin_size=False).pem_file)
        self.assertEqual(pem, certificate.pem.encode())
        self.assertNotIn(b"PRIVATE", pem)

    def test_the_days_left_are_on_the_connection(self):
        end = fields.Datetime.now() + timedelta(days=20, hours=1)
        self.connection.certificate_id.sudo().not_after = end
        self.assertEqual(self.connection.certificate_days, 20)
        self.assertEqual(self.connection.certificate_end, end)

    def test_the_subject_of_the_next_one_names_the_company(self):
        self.assertIn(NUMBER, self.make_next().subject)
