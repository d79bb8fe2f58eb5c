# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Every address of ours, as everybody, for every letter: the exact status each time."""

import re
import threading
from datetime import timedelta

from odoo.tests import tagged
from odoo.tools import mute_logger

from odoo.addons.ebox_enterprise.lib import clock

from .attack_case import (
    INSIDE,
    LETTERS,
    LOGGED_OUT,
    NONE,
    PORTAL,
    RIGHTS,
    SEEN,
    AttackCase,
)

MODULES = "odoo.addons.ebox_enterprise.", "odoo.addons.l10n_be_ebox_payment."
QUIET = (
    "odoo.http",
    "odoo.addons.base.models.ir_rule",
    "odoo.addons.base.models.ir_model",
)
FILE = "/my/ebox/<int:number>/file/<int:file_number>"
ADDED = "/my/ebox/<int:number>/added/<int:attachment_number>"
NOTE = "/my/ebox/<int:number>/attachment/<int:attachment_number>"
MESSAGE = "/my/ebox/<int:number>/message"
NUMBER = re.compile(r"<int:\w+>")
#: Addresses of one letter in the portal: what follows it, and the rights it needs.
OF_LETTER = (
    ("/my/ebox/<int:number>", "", {"see"}),
    (FILE, "", {"see"}),
    (FILE, "?download=1", {"download"}),
    (ADDED, "", {"see"}),
    (ADDED, "?download=1", {"download"}),
    (NOTE, "", {"download", "comment"}),
    (MESSAGE, "", {"comment"}),
)
#: Addresses of the portal that are of no letter.
OF_ALL = ("/my/ebox", "/my/ebox/page/<int:number>", "/my/ebox/board")
HOME = ("/my", "/my/home")
HANDOVER = "/my/ebox/handover/<int:number>"
ZIP = "/my/ebox/zip"
LANGUAGE = "/my/ebox/language"
#: Addresses for people who work in Odoo.
DOWNLOAD = "/ebox_enterprise/download"
EXPORT = "/l10n_be_ebox_payment/zip/<int:number>"
#: These only lead on, whatever the number: by test_short_addresses_only_lead_on.
SHORT = "/e-box", "/e-box/<int:number>"
ATTACKED = {
    *(rule for rule, *_rest in OF_LETTER),
    *OF_ALL,
    *HOME,
    HANDOVER,
    ZIP,
    LANGUAGE,
}
ATTACKED |= {DOWNLOAD, EXPORT, *SHORT}
ATTACKED |= {"/mail/attachment/update_thumbnail"}  # by test_attack_files
HIDDEN = set(LETTERS) - {"open"}


def filled(rule, *numbers):
    """The address with these in the places of its numbers."""
    texts = iter(map(str, numbers))
    return NUMBER.sub(lambda _match: next(texts), rule)


@tagged("post_install", "-at_install", "ebox_portal")
class TestAttackRoutes(AttackCase):
    def test_every_address_of_ours_is_attacked(self):
        ours = set()
        thread = threading.current_thread()
        if not hasattr(thread, "dbname"):  # which Odoo's routing asks
            thread.dbname = self.env.cr.dbname
            self.addCleanup(delattr, thread, "dbname")
        for rule in self.env["ir.http"].routing_map().iter_rules():
            endpoint = rule.endpoint.func
            methods = [
                vars(parent).get(endpoint.__name__)
                for parent in type(endpoint.__self__).mro()
            ]
            modules = [getattr(m, "__module__", "") for m in methods if m]
            if any(module.startswith(MODULES) for module in modules):
                ours.add(rule.rule)
        self.assertEqual(ours, ATTACKED)

    @mute_logger(*QUIET)
    def test_addresses_of_one_letter(self):
        for name in (*PORTAL, *INSIDE, *LOGGED_OUT):
            self.become(name)
            for rule, query, rights in OF_LETTER:
                self.attack_letters(name, rule, query, rights)

    def attack_letters(self, name, rule, query, rights):
        """One person asks at one kind of address for each letter."""
        may = rights <= RIGHTS.get(name, set())
        wanted, refused = self.wanted(name), {}
        if name in LOGGED_OUT:
            wanted = ("open", "missing")
        for which in wanted:
            path = filled(rule, self.number(which), self.part(rule, which)) + query
            before = self.logged()
            answer = self.ask(rule, path)
            status = 303 if rule == MESSAGE else 200
            if name in LOGGED_OUT:
                status = 303
                self.assertIn("/web/login", answer.headers["Location"])
            elif which not in SEEN.get(name, ()):
                status = 404
                refused[self.plain(answer, path)] = which
            elif not may:  # who sees the letter is told why he may not write
                status = 403 if rule == MESSAGE else 404
                if status == 404:
                    refused[self.plain(answer, path)] = which
            told = (name, path, which, answer.status_code)
            self.assertEqual(told, (name, path, which, status))
            self.assertEqual(answer.headers.get("Access-Control-Allow-Origin"), None)
            if status in (403, 404) or name in LOGGED_OUT:
                self.assertTellsNothing(answer)
                self.assertEqual(self.logged(), before, path)
            else:
                self.assertTellsNothing(answer, set(LETTERS) - SEEN[name])
        self.assertLessEqual(len(refused), 1, f"{name}, {rule}: {refused.values()}")

    def wanted(self, name):
        """The letters to ask for; every way to ask for none where some are seen."""
        sees = name in SEEN or name in INSIDE
        return (*LETTERS, *(NONE if sees else ["missing"]))

    def part(self, rule, which):
        """The id of a letter's file or of a note's; of an open one where none is."""
        name = which if which in LETTERS else "open"
        if rule == FILE:
            return self.letter[name].file_ids.id
        return (self.added if rule == ADDED else self.notes)[name].id

    def ask(self, rule, path):
        """The answer at this address, by the method that it takes."""
        if rule == MESSAGE:
            return self.send(path, body="Dag")
        return self.open(path)

    @mute_logger(*QUIET)
    def test_short_addresses_only_lead_on(self):
        for name in ("granted", "insider"):
            self.become(name)
            before = self.logged()
            place = "/my/ebox" if name == "granted" else "/odoo/e-box"
            for which in ("open", "confidential", "missing"):
                number = self.number(which)
                answer = self.url_open(f"/e-box/{number}", allow_redirects=False)
                self.assertEqual(answer.status_code, 303)
                where = answer.headers["Location"]
                self.assertTrue(where.endswith(f"{place}/{number}"), where)
            self.assertEqual(self.logged(), before)

    @mute_logger(*QUIET)
    def test_a_letter_that_is_not_there_is_told_in_a_sentence(self):
        self.become("granted")
        pages = {
            self.open(f"/my/ebox/{self.number(which)}").text.count("is not here")
            for which in ("missing", "confidential")
        }
        self.assertNotIn(0, pages)

    @mute_logger(*QUIET)
    def test_files_of_one_letter_at_the_address_of_another(self):
        self.become("granted")
        base = f"/my/ebox/{self.letter['open'].id}"
        for which in set(LETTERS) - {"open"}:
            file, note = self.letter[which].file_ids.id, self.notes[which].id
            for path in (
                f"{base}/file/{file}",
                f"{base}/file/{file}?download=1",
                f"{base}/added/{self.added[which].id}",
                f"{base}/added/{note}",
                f"{base}/attachment/{self.added[which].id}",
                f"{base}/attachment/{note}",
                f"{base}/attachment/{self.letter[which].file_ids.attachment_id.id}",
            ):
                answer = self.open(path)
                self.assertEqual(answer.status_code, 404, path)
                self.assertTellsNothing(answer)
        for number in NONE.values():
            for kind in ("file", "added", "attachment"):
                answer = self.open(f"{base}/{kind}/{number}")
                self.assertEqual(answer.status_code, 404, (kind, number))
        self.assertEqual(self.logged(), [])

    @mute_logger(*QUIET)
    def test_lists(self):
        for name in (*PORTAL, *INSIDE, *LOGGED_OUT):
            self.become(name)
            status = 200 if name in SEEN else 404
            status = 303 if name in LOGGED_OUT else status
            for rule in OF_ALL:
                answer = self.open(filled(rule, 1))
                self.assertEqual((name, answer.status_code), (name, status), rule)
                self.assertTellsNothing(answer, set(LETTERS) - SEEN.get(name, set()))
                for which in SEEN.get(name, ()):
                    if rule != "/my/ebox/board":
                        self.assertIn(self.words[which], answer.text, (name, which))

    @mute_logger(*QUIET)
    def test_handovers(self):
        own = self.handover_of(self.access["granted"], self.env["ebox.document"])
        own.document_ids = [(6, 0, [letter.id for letter in self.letter.values()])]
        over = own.copy(
            {
                "period_start": own.period_start - timedelta(days=1),
                "expiry_date": clock.now() - timedelta(days=1),
            }
        )
        for name in (*PORTAL, *INSIDE, *LOGGED_OUT):
            self.become(name)
            expected = dict.fromkeys((own.id, over.id, *NONE.values()), 404)
            if name == "granted":
                expected |= {own.id: 200, over.id: 410}
            if name in LOGGED_OUT:
                expected = {own.id: 303, NONE["missing"]: 303}
            for number, status in expected.items():
                answer = self.open(filled(HANDOVER, number))
                told = (name, number, answer.status_code)
                self.assertEqual(told, (name, number, status))
                if status == 200:
                    self.assertTellsNothing(answer, HIDDEN)
                else:
                    self.assertTellsNothing(answer)

    @mute_logger(*QUIET)
    def test_zip_of_one_letter(self):
        for name in (*PORTAL, *INSIDE, *LOGGED_OUT):
            self.become(name)
            may = "download" in RIGHTS.get(name, ())
            refused = set()
            for which in self.wanted(name):
                before = self.logged()
                answer = self.send(ZIP, ids=self.number(which))
                status = 303 if name in LOGGED_OUT else 404
                if may and which in SEEN[name]:
                    status = 200
                    self.assertEqual(self.logged()[-1][1:], ("zipped", which))
                else:
                    self.assertTellsNothing(answer)
                    self.assertEqual(self.logged(), before)
                    refused.add(self.plain(answer, ZIP))
                told = (name, which, answer.status_code)
                self.assertEqual(told, (name, which, status))
            self.assertLessEqual(len(refused), 1, name)

    @mute_logger(*QUIET)
    def test_zip_of_letters_among_which_one_is_not_granted(self):
        self.become("granted")
        mine = self.letter["open"].id
        for which in (*set(LETTERS) - {"open"}, *NONE):
            for ids in ([mine, self.number(which)], [self.number(which), mine]):
                answer = self.send(ZIP, ids=ids)
                self.assertEqual(answer.status_code, 404, which)
                self.assertTellsNothing(answer)
        self.assertEqual(self.logged(), [])

    @mute_logger(*QUIET)
    def test_zip_of_all(self):
        for name in (*PORTAL, *INSIDE, *LOGGED_OUT):
            self.become(name)
            before = self.logged()
            answer = self.send(ZIP, scope="all")
            status = 200 if "download" in RIGHTS.get(name, ()) else 404
            status = 422 if name == "see only" else status
            status = 303 if name in LOGGED_OUT else status
            self.assertEqual((name, answer.status_code), (name, status))
            zipped = {line[2] for line in self.logged()[len(before) :]}
            self.assertEqual(zipped, SEEN[name] if status == 200 else set(), name)

    @mute_logger(*QUIET)
    def test_a_language_is_chosen_for_oneself_alone(self):
        for code in ("fr_BE", "nl_BE"):
            self.env["res.lang"]._activate_lang(code)
        everybody = self.env["res.users"].with_context(active_test=False).search([])
        for name in (*PORTAL, *INSIDE, *LOGGED_OUT):
            self.become(name)
            everybody.lang = "fr_BE"
            answer = self.send(LANGUAGE, code="nl_BE", user_id=everybody[0].id)
            status = 303 if name in SEEN or name in LOGGED_OUT else 404
            self.assertEqual((name, answer.status_code), (name, status))
            self.assertTellsNothing(answer)
            self.env.invalidate_all()
            changed = everybody.filtered(lambda user: user.lang != "fr_BE")
            mine = changed.browse(self.people[name].id if name in SEEN else ())
            self.assertEqual(changed, mine, name)

    @mute_logger(*QUIET)
    def test_quick_zip_of_people_who_work_in_odoo(self):
        for name in (*PORTAL, *INSIDE, *LOGGED_OUT):
            self.become(name)
            refused = set()
            for which in self.wanted(name):
                path = f"{DOWNLOAD}?ids={self.number(which)}"
                before = self.logged()
                answer = self.open(path)
                status = 303 if name in LOGGED_OUT else 404
                if which in INSIDE.get(name, ()):
                    status = 200
                    self.assertEqual(self.logged()[-1][1:], ("zipped", which))
                else:
                    self.assertTellsNothing(answer)
                    self.assertEqual(self.logged(), before)
                    refused.add(self.plain(answer, path))
                told = (name, which, answer.status_code)
                self.assertEqual(told, (name, which, status))
            if name not in LOGGED_OUT:  # to whom the login repeats the address
                self.assertLessEqual(len(refused), 1, name)

    @mute_logger(*QUIET)
    def test_zip_of_somebody_else_s_wizard(self):
        wizards = self.env["ebox.zip.export"].with_user(self.clerk)
        wizard = wizards.create({"letters": [self.letter["open"].id]})
        expected = dict.fromkeys((*PORTAL, "employee"), 403)
        expected |= dict.fromkeys(("insider", "stranger"), 404)
        expected |= dict.fromkeys(LOGGED_OUT, 303)
        for name, status in expected.items():
            self.become(name)
            answers = [
                self.open(filled(EXPORT, number))
                for number in (wizard.id, NONE["missing"])
            ]
            told = {answer.status_code for answer in answers}
            self.assertEqual((name, told), (name, {status}))
            for answer in answers:
                self.assertTellsNothing(answer)
        self.assertEqual(self.logged(), [])
        self.become("clerk")
        self.assertEqual(self.open(filled(EXPORT, wizard.id)).status_code, 200)
        self.assertEqual(self.logged(), [("webclerk", "zipped", "open")])

    @mute_logger(*QUIET)
    def test_home_says_nothing_to_whom_nothing_is_granted(self):
        counters = {"ebox_count", "ebox_new_count"}
        for name in (*PORTAL, *INSIDE, *LOGGED_OUT):
            self.become(name)
            for path in HOME:
                answer = self.open(path)
                status = 303 if name in LOGGED_OUT else 200
                self.assertEqual((name, answer.status_code), (name, status))
                self.assertEqual("/my/ebox" in answer.text, name in SEEN, name)
                self.assertTellsNothing(answer)
            if name not in LOGGED_OUT:
                asked = {"counters": sorted(counters)}
                counted = self.make_jsonrpc_request("/my/counters", asked)
                found = counters & set(counted)
                self.assertEqual(found, counters if name in SEEN else set(), name)

    @mute_logger(*QUIET)
    def test_what_odoo_takes_for_harmless_does_nothing(self):
        """Odoo lets OPTIONS through to every address, and asks it for no token."""
        letter = self.letter["open"]
        self.become("granted")
        messages = letter.sudo().message_ids
        message = f"{filled(MESSAGE, letter.id)}?body=Dag"
        for path in (message, f"{ZIP}?scope=all", f"{LANGUAGE}?code=en_US"):
            answer = self.url_open(path, method="OPTIONS", allow_redirects=False)
            self.assertEqual((path, answer.status_code), (path, 405))
        self.env.invalidate_all()
        self.assertEqual(letter.sudo().message_ids, messages)
        self.assertEqual(self.logged(), [])
