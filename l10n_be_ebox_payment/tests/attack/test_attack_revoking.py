# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Access that ends, with pages open: from then on there is nothing, by no way."""

from datetime import timedelta

from odoo.tests import tagged
from odoo.tools import mute_logger

from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.tests.access.test_confidential import PERSON, marked
from odoo.addons.ebox_enterprise.tests.common import message

from ...models.sharing.access import today
from .attack_case import LETTERS, AttackCase

DAY = 24 * 3600
QUIET = "odoo.http", "odoo.addons.http_routing.models.ir_http"


@tagged("post_install", "-at_install", "ebox_portal")
class TestAttackRevoking(AttackCase):
    def setUp(self):
        super().setUp()
        self.grant_ = self.access["granted"]
        self.first = self.letter["open"]
        base = f"/my/ebox/{self.first.id}"
        self.handover = self.handover_of(self.grant_, self.first)
        self.of_letter = [
            base,
            f"{base}/file/{self.first.file_ids.id}",
            f"{base}/file/{self.first.file_ids.id}?download=1",
            f"{base}/attachment/{self.notes['open'].id}",
        ]
        self.of_all = [
            *("/my/ebox", "/my/ebox/page/1", "/my/ebox/board"),
            f"/my/ebox/handover/{self.handover.id}",
        ]
        self.become("granted")

    def forms(self):
        """What a page that is open would send, with its token: (address, data)."""
        token = self.token()
        return [
            ("/my/ebox/zip", {"ids": self.first.id, "csrf_token": token}),
            ("/my/ebox/zip", {"scope": "all", "csrf_token": token}),
            (f"{self.of_letter[0]}/message", {"body": "Dag", "csrf_token": token}),
        ]

    def assertStatus(self, status, paths, forms=()):
        """These addresses and forms all get this answer; a redirect is followed."""
        for path in paths:
            answer = self.open(path)
            self.assertEqual((path, answer.status_code), (path, status))
            if status != 200:
                self.assertTellsNothing(answer)
        for path, data in forms:
            answer = self.url_open(path, data=data)
            self.assertEqual((path, answer.status_code), (path, status))
            if status != 200:
                self.assertTellsNothing(answer)

    def assertEnds(self, end, status=404):
        """All is there before, and nothing after; forms were prepared before."""
        forms = self.forms()
        everything = self.of_letter + self.of_all
        self.assertStatus(200, everything, forms)
        end()
        self.env.flush_all()
        before, messages = self.logged(), len(self.first.message_ids)
        self.assertStatus(status, everything, forms)
        self.assertEqual(self.logged(), before)
        self.assertEqual(len(self.first.message_ids), messages)

    @mute_logger(*QUIET)
    def test_revoking(self):
        self.assertEnds(self.grant_.action_revoke)
        self.assertEqual(self.open("/my").status_code, 200)

    @mute_logger(*QUIET)
    def test_the_last_day_is_over(self):
        self.grant_.valid_until = today()
        self.assertEnds(lambda: clock.advance(DAY))

    @mute_logger(*QUIET)
    def test_the_user_is_no_portal_user_any_more(self):
        user = self.people["granted"]
        public = self.env.ref("base.group_public")
        self.assertEnds(lambda: user.write({"group_ids": [(6, 0, public.ids)]}))

    @mute_logger(*QUIET)
    def test_archiving_the_user_ends_his_session(self):
        self.assertStatus(200, self.of_letter)
        self.people["granted"].active = False
        self.env.flush_all()
        for path in self.of_letter + self.of_all:
            answer = self.open(path)
            self.assertEqual((path, answer.status_code), (path, 303))
            self.assertIn("/web/login", answer.headers["Location"])

    @mute_logger(*QUIET)
    def test_a_changed_grant_acts_at_once(self):
        forms = self.forms()
        self.assertStatus(200, self.of_letter, forms)
        other = self.letter["other type"]
        self.grant_.message_type_ids = other.message_type_id
        self.env.flush_all()
        self.assertStatus(404, self.of_letter, [forms[0], forms[2]])
        self.assertStatus(200, [f"/my/ebox/{other.id}"])
        self.assertTellsNothing(self.open("/my/ebox"), ["open"])

    @mute_logger(*QUIET)
    def test_rights_that_are_taken_away_act_at_once(self):
        forms = self.forms()
        self.assertStatus(200, self.of_letter, forms)
        self.grant_.can_comment = False
        self.env.flush_all()
        self.assertStatus(404, self.of_letter[3:])
        self.assertStatus(403, [], forms[2:])  # he sees the letter, and is told why
        self.assertStatus(200, self.of_letter[:3], forms[:1])
        self.assertNotIn("Bericht", self.open(self.of_letter[0]).text)
        self.grant_.can_download = False
        self.env.flush_all()
        self.assertStatus(404, self.of_letter[2:], forms[:1])
        self.assertStatus(200, self.of_letter[:2])
        self.assertEqual(self.url_open(*forms[1]).status_code, 422)

    def test_a_letter_that_becomes_confidential_vanishes(self):
        forms = self.forms()
        self.assertStatus(200, self.of_letter + self.of_all, forms)
        self.first.sudo().confidential_choice = "closed"
        self.env.flush_all()
        with mute_logger(*QUIET):
            self.assertStatus(404, self.of_letter, [forms[0], forms[2]])
        for path in self.of_all:
            answer = self.open(path)
            self.assertEqual((path, answer.status_code), (path, 200))
            self.assertTellsNothing(answer)
        answer = self.open(f"{self.of_all[0]}?handover={self.handover.id}")
        self.assertTellsNothing(answer)
        self.assertEqual(self.url_open(*forms[1]).status_code, 422)

    @mute_logger(*QUIET)
    def test_a_handover_of_another_accountant(self):
        theirs = self.handover_of(self.access["everything"], self.first)
        for name in ("granted", "foreign accountant", "revoked", "ungranted"):
            self.become(name)
            answer = self.open(f"/my/ebox/handover/{theirs.id}")
            self.assertEqual((name, answer.status_code), (name, 404))
            self.assertTellsNothing(answer)
        self.become("granted")
        answers = [
            self.open(f"/my/ebox?handover={number}")
            for number in (theirs.id, 2**31 - 1)
        ]
        self.assertEqual([answer.status_code for answer in answers], [404, 404])
        pages = {
            a.text.partition("o_ebox_told")[2].partition("</main")[0] for a in answers
        }
        self.assertEqual(len(pages), 1)  # as if there was none

    @mute_logger(*QUIET)
    def test_a_handover_whose_link_is_over(self):
        link = self.of_all[-1]
        self.assertStatus(200, [link])
        self.handover.expiry_date = clock.now() + timedelta(seconds=5)
        clock.advance(6)
        self.env.flush_all()
        answer = self.open(link)
        self.assertEqual(answer.status_code, 410)
        self.assertTellsNothing(answer)


@tagged("post_install", "-at_install")
class TestAttackKinds(AttackCase):
    """What is confidential, and what is addressed to a person, are two questions."""

    def see(self, **terms):
        """The letters that an access with these terms opens, besides the open ones."""
        user = self.make_accountant(f"accountant{len(terms)}{sorted(terms)}")
        grant = self.grant(user, **terms)
        seen = set(self.env["ebox.document"]._granted_to(user).ids)
        grant.action_revoke()
        return {name for name in LETTERS if self.letter[name].id in seen}

    def test_each_is_granted_for_itself(self):
        usual = {"open", "other type", "other sender", "old"}
        self.assertEqual(self.see(), usual)
        self.assertEqual(self.see(confidential=True), usual | {"confidential"})
        both = {"confidential": True, "personal": True}
        self.assertEqual(self.see(**both), usual | {"confidential", "personal"})

    def test_a_letter_to_a_person_that_is_marked_confidential_too(self):
        letter = self.receive_more(
            message(8, business_data=marked(), attention_of=PERSON)
        )
        user = self.make_accountant("another")
        grant = self.grant(user, confidential=True)
        self.assertNotIn(letter, self.env["ebox.document"]._granted_to(user))
        grant.personal = True
        self.assertIn(letter, self.env["ebox.document"]._granted_to(user))
