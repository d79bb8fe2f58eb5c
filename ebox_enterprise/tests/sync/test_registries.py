# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The token goes where a manager has approved an address that is listed still."""

import json
from dataclasses import replace
from datetime import timedelta

from odoo.exceptions import UserError

from ...ebox_api import BREAKER_FAILURES
from ...ebox_api.messages import Reference, TranslatedText
from ...ebox_simulator import SimProvider
from ...lib import clock
from ..common import SENDER, EboxCase, message, worded

HOST = "mail.other-host.example/ebox"
OTHER = f"https://{HOST}"
CHANGED = "ebox_enterprise.activity_registry"


class RegistriesCase(EboxCase):
    def setUp(self):
        super().setUp()
        self.boss = self.make_user("boss", "ebox_enterprise.group_ebox_manager")
        self.connection = self.connect()

    def add(self, name="TOWN", url=OTHER):
        """List one more registry; returns it."""
        entry = self.government.providers.list()[0]
        self.government.providers.add(
            SimProvider(
                provider_id=name,
                name=entry.name,
                url=url,
                version="3.5",
                activation=entry.activation,
            )
        )
        self.look()
        return self.found(name)

    def found(self, name):
        return self.connection.provider_ids.filtered(lambda p: p.remote_id == name)

    def look(self):
        """Read the list of registries, and receive."""
        self.connection.providers_checked = False
        self.connection.provider_ids.next_attempt = False
        self.connection._sync()

    def approve(self, provider, url=None):
        provider = provider.with_user(self.boss).with_context(
            approved_url=url or provider.base_url
        )
        provider.action_approve()

    def told(self):
        """What the person in charge is told of registries."""
        return worded(self.connection.activity_search([CHANGED]))


class TestDelisted(RegistriesCase):
    def test_a_registry_that_is_not_listed_any_more_loses_its_approval(self):
        town = self.add()
        self.approve(town)
        self.assertTrue(town.approved)
        self.assertFalse(self.told())
        self.government.providers.remove("TOWN")
        self.look()
        self.assertFalse(town.approved)
        self.assertTrue(town.delisted)
        self.assertIn("does not list", self.told())
        self.assertIn(HOST, self.told())
        self.assertNotIn("href", self.told())
        self.assertIn("Not listed", town.status_text)
        with self.assertRaisesRegex(UserError, "cannot be approved"):
            self.approve(town)

    def test_that_the_list_puts_a_registry_out_of_service_is_told(self):
        today = clock.now().date()
        town = self.add()
        self.approve(town)
        self.government.providers.change("TOWN", deactivation=today + timedelta(9))
        self.look()
        self.assertFalse(self.told())
        self.government.providers.change("TOWN", deactivation=today - timedelta(1))
        self.look()
        self.assertTrue(town.approved)
        self.assertIn("not in service now", self.told())
        town.sudo().error_message = False  # nobody answers there
        self.assertIn("not in service now", town.status_text)

    def test_what_a_registry_says_of_its_error_becomes_no_link(self):
        said = json.dumps({"id": "https://voorbeeld.example/login"})
        self.government.faults.add(route="list", status=403, body=said)
        with self.quiet():
            self.connection._sync()
        notes = worded(self.connection.activity_ids)
        self.assertIn("voorbeeld.example/login", notes)
        self.assertNotIn("href", notes)

    def test_a_last_day_that_was_known_before_is_told_when_it_has_come(self):
        now = clock.now()
        ended = now.date() - timedelta(1)
        town = self.add()
        self.approve(town)
        self.government.providers.change("TOWN", deactivation=ended)
        town.sudo().deactivation_day = ended
        self.connection.providers_checked = now - timedelta(3)
        self.connection._sync()
        self.assertIn("not in service now", self.told())
        self.connection.activity_unlink([CHANGED])
        self.look()
        self.assertFalse(self.told())  # once

    def test_a_list_that_cannot_be_read_for_days_is_told_once(self):
        self.government.faults.add(route="registry", status=503)
        for days, told in ((2, False), (2, True)):
            clock.advance(days * 86_400)
            self.connection.next_attempt = False
            with self.quiet():
                self.connection._sync()
            self.env["ebox.connection"]._cron_remind()
            self.assertEqual("cannot be read" in self.titles(), told)
        made = self.connection.activity_search([CHANGED])
        self.env["ebox.connection"]._cron_remind()
        self.assertEqual(self.connection.activity_search([CHANGED]), made)

    def titles(self):
        return worded(self.connection.activity_search([CHANGED]), "summary")

    def test_listed_again_it_waits_for_a_person_once_more(self):
        town = self.add()
        self.approve(town)
        self.government.providers.remove("TOWN")
        self.look()
        self.assertEqual(self.add(), town)
        self.assertFalse(town.approved or town.delisted)
        self.assertIn("until an e-Box manager approves", self.told())
        self.approve(town)
        self.assertTrue(town.approved)

    def test_the_government_s_own_host_needs_no_person(self):
        region = self.found("REGION-DEMO")
        entry = self.government.providers.list()[1]
        self.government.providers.remove("REGION-DEMO")
        self.look()
        self.assertTrue(region.delisted)
        self.assertIn(region.name, self.told())
        self.government.journal.clear()
        self.publish(message(1), message(2, registry="region"))
        self.look()
        self.assertEqual(self.documents().mapped("remote_id"), ["message-1"])
        self.assertFalse(self.government.journal.count(registry="region"))
        self.government.providers.add(entry)
        self.look()
        self.assertTrue(region.approved)
        self.assertEqual(len(self.documents()), 2)

    def test_the_environment_s_own_registry_is_asked_whatever_the_list_says(self):
        town = self.add()
        own = self.connection.provider_ids.filtered(lambda p: p._is_fixed())
        self.assertEqual(len(own), 1)
        self.government.providers.remove(own.remote_id)
        self.look()
        self.assertTrue(own.approved)
        self.assertFalse(town.delisted)

    def test_a_list_that_cannot_be_had_ends_nothing(self):
        town = self.add()
        self.approve(town)
        for values in ({"status": 403}, {"status": 503}, {"body": "[]"}):
            self.government.faults.clear()
            self.government.faults.add(
                route="registry*", **{"status": 200, "body": "{}", **values}
            )
            with self.assertLogs("odoo.addons.ebox_enterprise"):
                self.look()
            self.assertTrue(town.approved, values)


class TestUnknownVersion(RegistriesCase):
    def list_as(self, entry, **values):
        """Another entry in the place of this one."""
        self.government.providers.remove(entry.provider_id)
        self.government.providers.add(replace(entry, **values))
        self.look()

    def test_a_registry_that_moves_to_a_version_to_come_does_not_end_in_silence(self):
        region, entry = self.found("REGION-DEMO"), self.government.providers.list()[1]
        self.connection._sync()
        self.assertEqual(self.connection.health, "ok")
        self.list_as(entry, version="9.0")
        self.assertTrue(region.approved)
        self.assertFalse(region.usable)
        self.assertIn("its API version", self.told())
        self.assertEqual(self.connection.health, "broken")
        self.assertIn(region.name, self.connection.health_text)
        self.list_as(entry)
        self.assertTrue(region.usable)
        self.assertEqual(self.connection.health, "ok")

    def test_what_odoo_learns_to_read_is_asked_or_waits_for_a_person(self):
        entry = self.government.providers.list()[1]
        own = f"{self.found('REGION-DEMO').base_url}/more"
        for name, url in (("TOWN", OTHER), ("MORE", own)):
            later = replace(entry, provider_id=name, url=url)
            self.government.providers.add(replace(later, version="9.0"))
            self.look()
            self.assertFalse(self.found(name).approved)
            self.assertFalse(self.told())
            self.list_as(later)
            self.assertEqual(self.found(name).approved, name == "MORE")
            self.assertEqual(HOST in self.told(), name == "TOWN")
            self.connection.activity_unlink([CHANGED])


class TestApproval(RegistriesCase):
    def test_a_person_approves_the_address_that_was_shown(self):
        town = self.add()
        self.assertFalse(town.approved)
        self.assertIn(HOST, self.told())
        self.assertNotIn("href", self.told())
        moved = "https://mail.elsewhere.example/ebox"
        self.government.providers.change("TOWN", url=moved)
        self.look()
        with self.assertRaisesRegex(UserError, "not the one that you saw"):
            self.approve(town, OTHER)
        with self.assertRaises(UserError):  # a program says what it has seen, too
            town.with_user(self.boss).action_approve()
        self.assertFalse(town.approved)
        self.assertIn("mail.elsewhere.example/ebox", self.told())
        self.approve(town, moved)
        self.assertTrue(town.approved)
        self.assertFalse(self.told())

    def test_the_buttons_hand_on_the_address_of_their_line(self):
        views = self.env["ebox.connection"].get_view(view_type="form")["arch"]
        self.assertEqual(views.count('name="action_approve"'), 2)
        self.assertEqual(views.count("{'approved_url': base_url}"), 2)


class TestAnotherGovernment(RegistriesCase):
    def setUp(self):
        super().setUp()
        self.town = self.add()
        self.approve(self.town)

    def test_approval_does_not_follow_to_another_environment(self):
        self.connection.action_pause()
        self.connection.with_user(self.boss).write({"environment": "acceptance"})
        self.assertFalse(self.connection.provider_ids)
        self.assertFalse(self.connection.providers_checked)
        self.assertIn("not approved any more", self.told())
        self.assertIn(HOST, self.told())
        self.assertNotIn("href", self.told())

    def test_nor_to_another_company(self):
        other = self.make_company("Slagerij Test BV", "0999999031")
        self.boss.company_ids |= other
        self.connection.with_user(self.boss).write({"company_id": other.id})
        self.assertFalse(self.connection.provider_ids)

    def test_nor_to_other_addresses_with_the_mail_that_is_there(self):
        self.publish(message(1))
        self.connection._sync()
        nsso = self.documents().provider_id
        self.connection.write({"environment": "custom"})
        self.connection.write(
            {
                "token_url": "https://login.example/token",
                "provider_url": "https://mail.example/v3",
                "api_version": "3",
            }
        )
        self.assertEqual(self.connection.provider_ids, nsso)
        self.assertFalse(nsso.approved)
        self.assertEqual(len(self.documents()), 1)

    def test_what_is_written_again_changes_nothing(self):
        self.connection.write({"environment": "demo", "company_id": self.company.id})
        self.assertTrue(self.town.approved)


class TestWhoNamesASender(RegistriesCase):
    """All companies share senders: one registry does not rename those of another."""

    def setUp(self):
        super().setUp()
        self.name("Dienst Test", fr="Service Test")
        self.publish(message(1))
        self.publish(message(2, registry="region"))
        self.sender = self.env["ebox.sender"]

    def name(self, name, *, fr=None, **where):
        """Say what the registries, or one of them, call the sender."""
        self.government.faults.clear()
        body = json.dumps({"organizationShortName": {"nl": name, "fr": fr}})
        self.government.faults.add(route="organization", status=200, body=body, **where)

    def look(self):
        self.sender.refresh_after = False
        super().look()
        self.sender = self.documents().sender_id

    def named(self, language="en_US"):
        return self.sender.with_context(lang=language).name

    def test_the_registry_that_names_it_first_keeps_the_name(self):
        self.look()
        first = self.sender.named_by
        nsso = self.documents(remote_id="message-1").provider_id
        self.assertEqual(first, f"demo {nsso.remote_id}")
        self.name("FPS Finance", registry="region")
        self.look()
        self.assertEqual((self.named(), self.sender.named_by), ("Dienst Test", first))
        self.name("Dienst Nieuw", registry="nsso")
        self.look()
        self.assertEqual(self.named(), "Dienst Nieuw")
        self.assertEqual(self.named("fr_BE"), "Dienst Nieuw")

    def test_who_was_asked_while_another_named_it_is_not_believed(self):
        self.look()
        region = self.documents(remote_id="message-2").provider_id
        reference = Reference(SENDER, name=TranslatedText(nl="FPS Finance"))
        self.sender._store(reference, self.env.cr.now(), region)
        self.assertEqual(self.named(), "Dienst Test")

    def test_a_registry_without_a_name_for_it_keeps_no_other_from_naming_it(self):
        self.name("")
        self.look()
        self.assertFalse(self.sender.name or self.sender.named_by)
        later = clock.now() + timedelta(hours=1, minutes=1)
        self.assertLess(self.sender.refresh_after, later)

    def test_a_name_of_older_versions_is_asked_anew_without_its_mark(self):
        self.look()
        self.sender.write({"named_by": False, "name": "FPS Finance", "etag": "x"})
        self.government.journal.clear()
        self.look()
        self.assertEqual(self.named(), "Dienst Test")
        self.assertTrue(self.sender.named_by)

    def test_production_takes_the_name_over_and_nobody_from_it(self):
        self.look()
        real = self.sender.named_by = "production REGION-DEMO"
        self.name("FPS Finance")
        self.look()
        self.assertEqual((self.named(), self.sender.named_by), ("Dienst Test", real))
        provider = self.found("NSSO-DEMO")
        self.connection.environment = "production"
        self.assertFalse(self.sender._may_be_named_by(provider))
        self.sender.named_by = f"acceptance {provider.remote_id}"
        self.assertTrue(self.sender._may_be_named_by(provider))
        self.assertFalse(self.sender._known_etag(provider))


class TestWithoutCounters(EboxCase):
    """The government's v3 need not have the call for them (ebox-api j.1)."""

    def setUp(self):
        super().setUp()
        self.connection = self.connect()

    def test_mail_comes_and_the_guide_passes(self):
        self.government.faults.add(route="summary", status=404)
        self.publish(message(1), message(2, registry="region"))
        self.connection._sync()
        self.assertEqual(len(self.documents()), 2)
        self.assertEqual(self.connection.health, "ok")
        self.assertEqual(self.connection._verify_providers()["state"], "passed")

    def test_a_breaker_that_was_open_closes(self):
        outage = self.government.faults.add(route="*", status=503, registry="region")
        with self.quiet():
            for _attempt in range(BREAKER_FAILURES):
                self.connection.provider_ids.next_attempt = False
                self.connection._sync()
        region = self.connection.provider_ids.filtered("failure_count")
        self.assertEqual(region.circuit_state, "open")
        self.government.faults.remove(outage)
        self.government.faults.add(route="summary", status=405)
        region.next_attempt = False
        self.publish(message(2, registry="region"))
        self.connection._sync()
        self.assertEqual(region.circuit_state, "closed")
        self.assertEqual(len(self.documents()), 1)
