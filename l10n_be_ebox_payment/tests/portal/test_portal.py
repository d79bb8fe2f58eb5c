# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The accountant's list, letter and home in the portal."""

import re
from datetime import timedelta
from unittest.mock import patch

from odoo import fields
from odoo.sql_db import Cursor
from odoo.tests import tagged

from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER, message

from ...models.portal import search as search_module
from ...models.sharing.access import today
from .portal_case import PortalCase

NOWHERE = 10**30
ACCESSES = re.compile(r'SELECT .* FROM "ebox_accountant_access"', re.DOTALL)
NUMBERS = re.compile(r"-?[0-9a-f]{8,}|-?\d+")


@tagged("post_install", "-at_install")
class TestPortal(PortalCase):
    def test_the_public_is_sent_to_the_login(self):
        self.grant(self.accountant)
        for path in ("/my/ebox", "/my/ebox/board", f"/my/ebox/{self.first.id}"):
            answer = self.open(path)
            self.assertEqual(answer.status_code, 303, path)
            self.assertIn("/web/login", answer.headers["Location"])

    def test_nothing_but_what_is_granted_is_listed(self):
        grant = self.grant(self.accountant)
        self.login(self.accountant)
        self.assertEqual(sorted(self.listed()), [1, 2])
        grant.confidential = grant.personal = True
        self.assertEqual(sorted(self.listed()), [1, 2, 3, 4])

    def test_what_is_not_granted_does_not_exist(self):
        grant = self.grant(self.accountant)
        self.login(self.accountant)
        addresses = (self.closed.id, self.personal.id, 2**31 - 1, 2**31, NOWHERE)
        addresses += (0, -1, -NOWHERE)
        answers = [self.open(f"/my/ebox/{number}") for number in addresses]
        self.assertEqual({answer.status_code for answer in answers}, {404})
        # the address itself and the time in the token of the page apart
        bodies = {NUMBERS.sub("", answer.text) for answer in answers}
        self.assertEqual(len(bodies), 1)
        self.assertEqual(self.open(f"/my/ebox/{self.first.id}").status_code, 200)
        grant.action_revoke()
        for path in (f"/my/ebox/{self.first.id}", "/my/ebox", "/my/ebox/board"):
            self.assertEqual(self.open(path).status_code, 404, path)

    def test_a_page_asks_the_database_hardly_more_than_once_what_is_granted(self):
        self.grant(self.accountant)
        self.login(self.accountant)
        asked, execute = [], Cursor.execute

        def noted(cursor, query, *given, **options):
            if ACCESSES.search(getattr(query, "code", query)):
                asked.append(query)
            return execute(cursor, query, *given, **options)

        for path in ("/my", "/my/ebox", "/my/ebox/board", f"/my/ebox/{self.first.id}"):
            self.open(path)  # what is found out once for all requests
            with patch.object(Cursor, "execute", noted):
                self.assertEqual(self.open(path).status_code, 200, path)
            # which they are, their terms, and the visit that the page has noted
            self.assertLessEqual(len(asked), 3, path)
            asked.clear()

    def test_who_works_in_odoo_has_nothing_in_the_portal(self):
        self.login(self.clerk)
        for path in ("/my/ebox", f"/my/ebox/{self.first.id}", "/my/ebox/board"):
            self.assertEqual(self.open(path).status_code, 404, path)
        self.assertNotIn("/my/ebox", self.open("/my").text)

    def test_pages_are_kept_by_nobody(self):
        self.grant(self.accountant)
        self.login(self.accountant)
        for path in ("/my/ebox", f"/my/ebox/{self.first.id}", "/my/ebox/board"):
            headers = self.open(path).headers
            self.assertIn("no-store", headers["Cache-Control"], path)
            self.assertEqual(headers["X-Content-Type-Options"], "nosniff")

    def test_garbage_is_as_if_nothing_was_asked_or_is_not_here(self):
        self.grant(self.accountant)
        self.login(self.accountant)
        for query, status in {
            "company=x&type=-1&handover=99999999999999999999&sort=;drop": 404,
            "period=%00": 404,
            "show=all'--&company=1&company=2&type=²": 404,
            "q=%00%ff%f0%9f%92%a9": 200,
            f"company={2**31}&type={NOWHERE}": 404,
            "sort[]=newest&period[$ne]=x": 200,
        }.items():
            answer = self.open(f"/my/ebox?{query}")
            self.assertEqual(answer.status_code, status, query)
        self.assertEqual(sorted(self.listed("/my/ebox?sort=x&company=")), [1, 2])
        for number in (-NOWHERE, -1, 0, 1, 7, NOWHERE):
            self.assertEqual(sorted(self.listed(f"/my/ebox/page/{number}")), [1, 2])
        self.assertEqual(self.open("/my/ebox/x").status_code, 404)

    def test_search_finds_what_is_granted_and_nothing_else(self):
        self.grant(self.accountant)
        self.login(self.accountant)
        self.assertEqual(self.listed("/my/ebox?q=Brief 2"), [2])
        self.assertEqual(self.listed("/my/ebox?q=Brief 3"), [])
        words = self.env["ebox.letter.text"]
        for letter in (self.second, self.closed):
            words._store_words(letter, ["zonnebloemolie"])
        self.assertEqual(self.listed("/my/ebox?q=zonnebloem"), [2])
        self.first.sudo().communication = "+++090/9337/55493+++"
        self.assertEqual(self.listed("/my/ebox?q=090933755493"), [1])
        self.assertEqual(sorted(self.listed("/my/ebox?q=Brief")), [1, 2])

    def test_filters(self):
        old = today() - timedelta(days=170)
        self.first.sudo().write({"receipt_date": old, "receipt_day": old})
        self.grant(self.accountant)
        self.login(self.accountant)
        kind = self.second.message_type_id
        self.assertEqual(self.listed(f"/my/ebox?type={kind.id}"), [2])
        hidden = self.env["ebox.message.type"].create(
            {"remote_id": "Unseen", "environment": "demo", "provider_key": "x"}
        )
        self.assertEqual(self.open(f"/my/ebox?type={hidden.id}").status_code, 404)
        self.assertEqual(self.listed(), [2, 1])
        self.assertEqual(self.listed("/my/ebox?sort=oldest"), [1, 2])
        self.assertNotIn(1, self.listed("/my/ebox?period=quarter"))
        self.first.sudo().write({"amount": 12.5, "payment_state": "to_pay"})
        self.assertEqual(self.listed("/my/ebox?show=unpaid"), [1])
        self.second.sudo().deadline = today() + timedelta(days=7)
        self.assertEqual(self.listed("/my/ebox?show=due"), [2])
        self.second.sudo().state = "done"
        self.assertEqual(self.listed("/my/ebox?show=due"), [])

    def test_periods_begin_and_end_with_their_days(self):
        self.grant(self.accountant)
        days = self.env["ebox.document"]._portal_period_domain
        day = fields.Date.to_date("2026-02-14")
        self.patch(search_module, "today", lambda: day)
        expected = {
            "month": ["2026-02-01"],
            "last_month": ["2026-01-01", "2026-02-01"],
            "quarter": ["2026-01-01"],
            "last_quarter": ["2025-10-01", "2026-01-01"],
            "year": ["2026-01-01"],
            "all": [],
        }
        for period, borders in expected.items():
            leaves = [leaf for leaf in days(period) if leaf[0] == "receipt_day"]
            found = [str(day) for _name, _operator, day in leaves]
            self.assertEqual(found, borders, period)

    def test_several_companies_whatever_company_odoo_is_in(self):
        other = self.make_company("Slagerij Web BV", OTHER_NUMBER)
        self.env.cr.execute(
            "UPDATE ebox_document SET company_id = %s WHERE id = %s",
            (other.id, self.second.id),
        )
        self.env.invalidate_all()
        third = self.make_company("Nog een BV", "0999999130")
        self.grant(self.accountant)
        self.grant(self.accountant, other)
        self.accountant.write(
            {"company_ids": [(6, 0, third.ids)], "company_id": third.id}
        )
        self.login(self.accountant)
        self.assertEqual(sorted(self.listed()), [1, 2])
        self.assertEqual(self.listed(f"/my/ebox?company={other.id}"), [2])
        self.assertEqual(self.open(f"/my/ebox?company={third.id}").status_code, 404)

    def test_home_counts_for_those_with_an_access_only(self):
        self.login(self.accountant)
        self.assertNotIn("/my/ebox", self.open("/my").text)
        grant = self.grant(self.accountant)
        page = self.open("/my").text
        self.assertIn('href="/my/ebox"', page)
        self.assertIn("2 letters", page)
        grant.action_revoke()
        self.assertNotIn("/my/ebox", self.open("/my").text)

    def test_counters_answer_only_what_was_asked(self):
        self.grant(self.accountant)
        self.login(self.accountant)
        answer = self.make_jsonrpc_request(
            "/my/counters", {"counters": ["ebox_new_count"]}
        )
        self.assertEqual(answer["ebox_new_count"], 2)
        self.assertNotIn("ebox_count", answer)

    def test_pages_of_the_list_and_the_way_from_letter_to_letter(self):
        self.receive_more(*(message(number) for number in range(5, 40)))
        self.grant(self.accountant)
        self.login(self.accountant)
        first, second = self.listed(), self.listed("/my/ebox/page/2")
        self.assertEqual((len(first), len(second)), (30, 7))
        self.assertFalse(set(first) & set(second))
        ids = {int(d.remote_id.partition("-")[2]): d for d in self.documents()}
        page = self.open(f"/my/ebox/{ids[second[1]].id}").text
        for neighbour in (second[0], second[2]):
            self.assertIn(f'href="/my/ebox/{ids[neighbour].id}"', page)
        ids[second[2]].confidential_choice = "closed"
        page = self.open(f"/my/ebox/{ids[second[1]].id}").text
        self.assertNotIn(f'href="/my/ebox/{ids[second[2]].id}"', page)

    def documents(self):
        """All letters of the company."""
        return self.env["ebox.document"].search([("company_id", "=", self.company.id)])


@tagged("post_install", "-at_install")
class TestPortalLetter(PortalCase):
    def setUp(self):
        super().setUp()
        self.access = self.grant(self.accountant)
        self.address = f"/my/ebox/{self.first.id}"

    def test_opening_is_logged_and_is_not_read_by_a_person_of_the_company(self):
        self.login(self.accountant)
        self.assertEqual(self.open(self.address).status_code, 200)
        self.env.invalidate_all()
        self.assertFalse(self.first.opened_by_id)
        self.assertTrue(self.first.is_unread)
        self.assertEqual(self.lines(), [("accountant", "opened", False)])

    def test_a_payment_with_its_qr(self):
        self.login(self.accountant)
        self.assertNotIn("o_ebox_qr", self.open(self.address).text)
        values = {
            "amount": 123.45,
            "iban": "BE68539007547034",
            "communication": "+++090/9337/55493+++",
            "beneficiary": "Dienst Test",
            "due_date": today() + timedelta(days=3),
            "payment_state": "to_pay",
        }
        self.first.sudo().write(values)
        page = self.open(self.address).text
        self.assertNotIn("data:image/svg+xml", page)  # nobody trusts that account
        self.env["ebox.payee.account"].create(
            {
                "company_id": self.company.id,
                "sender_id": self.first.sender_id.id,
                "iban": values["iban"],
            }
        )
        page = self.open(self.address).text
        for text in ("123.45", "BE68 5390 0754 7034", "+++090/9337/55493+++"):
            self.assertIn(text, page)
        self.assertIn('src="data:image/svg+xml;base64,', page)
        self.first.sudo().payment_conflict = {"amount": ["123.45", "99.00"]}
        page = self.open(self.address).text
        self.assertNotIn("data:image/svg+xml", page)
        self.assertIn("o_ebox_unchecked", page)
        self.first.sudo().write({"payment_conflict": False, "payment_state": "paid"})
        self.assertNotIn("data:image/svg+xml", self.open(self.address).text)

    def test_nothing_internal_is_on_the_page(self):
        self.access.write({"confidential": True, "personal": True})
        self.personal.message_post(body="interne nota")
        self.personal.sudo().write({"responsible_id": self.clerk.id})
        self.login(self.accountant)
        page = self.open(f"/my/ebox/{self.personal.id}").text
        self.assertIn(self.personal.name, page)
        number = self.personal.sudo().attention_number
        self.assertTrue(number)
        for secret in (number, "interne nota", self.personal.remote_id):
            self.assertNotIn(secret, page)

    def test_the_text_does_nothing(self):
        self.first.sudo().write(
            {
                "body_state": "fetched",
                "body_texts": {"nl": "<p>Dag<script>x()</script><img src='//e/x'></p>"},
            }
        )
        self.login(self.accountant)
        page = self.open(self.address).text
        self.assertIn("<p>Dag", page)
        self.assertNotIn("x()", page)
        self.assertNotIn("//e/x", page)

    def test_in_the_language_of_the_accountant(self):
        self.env["res.lang"]._activate_lang("nl_BE")
        self.env["res.lang"]._activate_lang("fr_BE")
        self.first.update_field_translations(
            "name", {"nl_BE": "Brief een", "fr_BE": "Courrier un"}
        )
        self.accountant.lang = "fr_BE"
        self.login(self.accountant)
        for cookies in ({}, {"frontend_lang": "nl_BE"}):
            answer = self.open(self.address, cookies=cookies)
            self.assertEqual(answer.status_code, 200)
            self.assertIn('lang="fr-BE"', answer.text)
            self.assertIn("Courrier un", answer.text)
            home = self.url_open("/my", cookies=cookies)
            self.assertIn('lang="fr-BE"', home.text)

    def test_odoo_s_own_link_leads_to_the_portal(self):
        self.login(self.accountant)
        for letter in (self.first, self.closed):
            answer = self.open(f"/mail/view?model=ebox.document&res_id={letter.id}")
            self.assertEqual(answer.status_code, 303)
            self.assertTrue(
                answer.headers["Location"].endswith(f"/my/ebox/{letter.id}")
            )
        self.assertEqual(self.open(f"/my/ebox/{self.closed.id}").status_code, 404)
