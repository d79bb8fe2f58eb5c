# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What is granted to an accountant, and to nobody else."""

from datetime import timedelta

from odoo.exceptions import AccessError, UserError, ValidationError

from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER, message

from ...models.sharing.access import today
from .sharing_case import SharingCase

MANAGER = "ebox_enterprise.group_ebox_manager"
ALL = "ebox_enterprise.group_ebox_confidential"
MODELS = ("ebox.accountant.access", "ebox.share", "ebox.handover")


class TestGrants(SharingCase):
    def test_nothing_without_a_grant(self):
        self.assertEqual(self.seen(self.accountant), [])
        self.grant(self.make_accountant("another"))
        self.assertEqual(self.seen(self.accountant), [])

    def test_never_confidential_or_personal_mail_by_default(self):
        grant = self.grant(self.accountant)
        self.assertEqual(self.seen(self.accountant), [1, 2])
        grant.confidential = True
        self.assertEqual(self.seen(self.accountant), [1, 2, 3])
        grant.personal = True
        self.assertEqual(self.seen(self.accountant), [1, 2, 3, 4])
        grant.confidential = False
        self.assertEqual(self.seen(self.accountant), [1, 2])

    def test_a_letter_that_becomes_confidential_is_gone_at_once(self):
        self.grant(self.accountant)
        self.letters[0].confidential_choice = "closed"
        self.assertEqual(self.seen(self.accountant), [2])

    def test_types_and_senders_narrow_it(self):
        grant = self.grant(self.accountant)
        grant.message_type_ids = self.letters[1].message_type_id
        self.assertEqual(self.seen(self.accountant), [2])
        grant.sender_ids = self.env["ebox.sender"]._by_number(["0999999229"])[
            "0999999229"
        ]
        self.assertEqual(self.seen(self.accountant), [])
        grant.message_type_ids = False
        grant.sender_ids |= self.letters[0].sender_id
        self.assertEqual(self.seen(self.accountant), [1, 2])

    def test_letters_received_from_a_day(self):
        self.receive(message(5, days_ago=40))
        self.grant(self.accountant, received_from=today() - timedelta(days=30))
        self.assertEqual(self.seen(self.accountant), [1, 2])

    def test_from_and_until(self):
        grant = self.grant(self.accountant, valid_from=today() + timedelta(days=1))
        self.assertEqual((grant.state, self.seen(self.accountant)), ("planned", []))
        clock.advance(86400)
        grant.invalidate_recordset()
        grant.valid_until = today()
        self.assertEqual((grant.state, self.seen(self.accountant)), ("active", [1, 2]))
        clock.advance(86400)
        grant.invalidate_recordset()
        self.assertEqual((grant.state, self.seen(self.accountant)), ("expired", []))

    def test_rights_are_those_of_each_grant(self):
        kind = self.letters[1].message_type_id
        self.grant(self.accountant, can_download=False)
        self.grant(self.accountant, message_type_ids=[(6, 0, kind.ids)])
        self.assertEqual(self.seen(self.accountant), [1, 2])
        self.assertEqual(self.seen(self.accountant, "download"), [2])
        self.assertEqual(self.seen(self.accountant, "comment"), [])

    def test_revoking_acts_at_once_and_for_good(self):
        grant = self.grant(self.accountant)
        manager = self.make_user("manager", MANAGER)
        grant.with_user(manager).action_revoke()
        self.assertEqual((grant.state, self.seen(self.accountant)), ("revoked", []))
        self.assertEqual(grant.revoked_by_id, manager)
        for values in ({"revoked_date": False}, {"valid_until": "2030-01-01"}):
            with self.assertRaises(UserError):
                grant.write(values)
        grant.with_user(manager).action_revoke()  # once more changes nothing
        self.assertEqual(grant.revoked_by_id, manager)

    def test_a_letter_says_which_accountants_see_it(self):
        self.grant(self.accountant)
        kind = self.letters[1].message_type_id
        other = self.make_accountant("other")
        self.grant(other, message_type_ids=[(6, 0, kind.ids)])
        self.grant(self.make_accountant("third")).action_revoke()
        clerk = self.make_user("clerk")
        told = self.letters[:2].with_user(clerk).mapped("seen_by_accountants")
        both = f"{self.accountant.name}, {other.name}"
        self.assertEqual(told, [self.accountant.name, both])
        self.assertFalse(self.letters[2].seen_by_accountants)

    def test_one_company_does_not_open_another(self):
        other = self.make_company("Other BV", OTHER_NUMBER)
        self.grant(self.accountant, other)
        self.assertEqual(self.seen(self.accountant), [])

    def test_only_portal_users_who_are_active(self):
        grant = self.grant(self.accountant)
        with self.assertRaises(ValidationError):
            grant.user_id = self.make_user("clerk")
        self.accountant.active = False
        self.assertEqual(self.seen(self.accountant), [])
        self.accountant.write({"active": True})
        self.assertEqual(self.seen(self.accountant), [1, 2])
        groups = self.env.ref("base.group_user")
        self.accountant.group_ids = [(6, 0, groups.ids)]
        self.assertEqual(self.seen(self.accountant), [])

    def test_states_are_found_as_they_are_shown(self):
        day, access = today(), self.env["ebox.accountant.access"]
        grants = {
            "active": self.grant(self.accountant, valid_until=day),
            "planned": self.grant(self.accountant, valid_from=day + timedelta(1)),
            "expired": self.grant(
                self.accountant,
                valid_from=day - timedelta(2),
                valid_until=day - timedelta(1),
            ),
            "revoked": self.grant(self.accountant),
        }
        grants["revoked"].action_revoke()
        for state, grant in grants.items():
            self.assertEqual(grant.state, state)
            found = access.search(
                [("state", "=", state), ("user_id", "=", self.accountant.id)]
            )
            self.assertEqual(found, grant)

    def test_only_managers_grant_and_only_insiders_confidential_mail(self):
        access = self.env["ebox.accountant.access"]
        values = {"user_id": self.accountant.id, "company_id": self.company.id}
        with self.assertRaises(AccessError):
            access.with_user(self.make_user("clerk")).create(values)
        manager = self.make_user("manager", MANAGER)
        theirs = access.with_user(manager)
        grant = theirs.create(values)
        for name in ("confidential", "personal"):
            with self.assertRaises(AccessError):
                theirs.create({**values, name: True})
            with self.assertRaises(AccessError):  # as a client can send it
                theirs.with_context(**{f"default_{name}": True}).create(values)
        self.env["ir.default"].with_user(manager).set(
            "ebox.accountant.access", "personal", True, user_id=True
        )
        with self.assertRaises(AccessError):
            theirs.create(values)
        insider = self.make_user("insider", MANAGER, ALL)
        access.with_user(insider).create({**values, "confidential": True})
        self.assertEqual(self.seen(self.accountant), [1, 2, 3])
        grant.action_revoke()

    def test_an_access_is_not_changed_in_place(self):
        insider = self.make_user("insider", MANAGER, ALL)
        grant = self.grant(self.accountant).with_user(insider)
        friend = self.make_accountant("friend")
        for values in (
            {"user_id": friend.id},
            {"confidential": True},
            {"received_from": "2020-01-01"},
            {"valid_until": False},
            {"revoked_date": "2020-01-01 00:00:00"},
        ):
            with self.assertRaises(UserError):
                grant.write(values)
        grant.write({"handover_interval": "month", "handover_days": 3})
        self.assertEqual(self.seen(self.accountant), [1, 2])

    def test_a_revoked_accountant_gets_no_more_mail_about_letters(self):
        letter, partner = self.letters[0], self.accountant.partner_id
        clerk = self.make_user("clerk")
        letter.message_subscribe(partner.ids)
        grant = self.grant(self.accountant, can_comment=True)
        post = {"body": "About it", "subtype_xmlid": "mail.mt_comment"}
        told = letter.with_user(clerk).message_post(**post)
        self.assertIn(partner, told.notified_partner_ids)
        grant.action_revoke()
        told = letter.with_user(clerk).message_post(**post)
        self.assertNotIn(partner, told.notified_partner_ids)
        with self.assertRaisesRegex(UserError, "may not see"):
            letter.with_user(clerk).message_post(**post, partner_ids=partner.ids)

    def test_managers_of_another_company_do_not_see_it(self):
        other = self.make_company("Other BV", OTHER_NUMBER)
        stranger = self.make_user("stranger", MANAGER, company=other)
        grant = self.grant(self.accountant).with_user(stranger)
        with self.assertRaises(AccessError):
            grant.action_revoke()
        self.assertFalse(grant.search([]))

    def test_the_portal_has_no_right_on_any_model(self):
        self.grant(self.accountant, can_comment=True)
        names = [name for name in self.registry if name.startswith("ebox.")]
        self.assertTrue(set(MODELS) < set(names))
        for name in names:
            model = self.env[name].with_user(self.accountant)
            for operation in ("read", "write", "create", "unlink"):
                self.assertFalse(model.has_access(operation), (name, operation))


class TestShares(SharingCase):
    def test_marks_with_whom_by_whom_and_how(self):
        clerk = self.make_user("clerk")
        partner = self.accountant.partner_id
        shares = self.env["ebox.share"].with_user(clerk)
        shares._add(self.letters[:2], "zip", partner)
        shares._add(self.letters[:1], "download", self.env["res.partner"])
        found = self.letters[0].share_ids
        self.assertEqual(found.mapped("how"), ["download", "zip"])
        self.assertEqual(found.user_id, clerk)
        self.assertEqual(
            self.letters[0].shared_with, f"Downloaded in the portal, {partner.name}"
        )
        self.assertEqual(self.letters[1].shared_with, partner.name)
        never = self.env["ebox.document"].search([("share_ids", "=", False)])
        self.assertEqual(never, self.letters[2:])

    def test_what_was_shared_is_seen_by_who_sees_the_letter(self):
        clerk = self.make_user("clerk")
        self.env["ebox.share"]._add(self.letters, "zip", self.accountant.partner_id)
        seen = self.env["ebox.share"].with_user(clerk).search([])
        self.assertEqual(seen.document_id, self.letters[:2])
        with self.assertRaises(AccessError):
            seen.unlink()
