# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Requests that are not meant well: parameters, methods, tokens, many at once."""

import io
import json
import zipfile

from odoo.tests import tagged
from odoo.tools import mute_logger

from ...models.archive import download_limit
from .attack_case import LETTERS, AttackCase

QUIET = "odoo.http", "odoo.addons.http_routing.models.ir_http"
HIDDEN = set(LETTERS) - {"open"}
ZIP = "/my/ebox/zip"
LONG = "x" * 5000
#: Query strings that must not change what the list shows.
NONSENSE = (
    "sort=attention_number&sort=id",
    "sort=amount desc; DROP TABLE ebox_document--",
    "sort=company_id.connection_id.client_id",
    "domain=[]&order=id&limit=1000&offset=0&fields=raw_json",
    "company[]=1&company[0]=2&type[$ne]=0",
    "uid=2&user_id=2&su=1&allowed_company_ids=1&context={'active_test':False}",
    "q=&page=-1&number=99",
)
#: Choices that are none: no letter is shown, and all are answered alike.
NO_CHOICES = (
    "show=confidential&period=1=1",
    f"company={LONG}&type={LONG}&handover={LONG}&period={LONG}&sort={LONG}",
    "handover=1 OR 1=1&company=-1&type=1.0&period=None",
)
#: What is searched for, none of which is in a letter that he sees.
SEARCHES = ("%' OR '1'='1", "'); DELETE FROM ebox_document;--", "\\", LONG)


@tagged("post_install", "-at_install", "ebox_portal")
class TestAttackParameters(AttackCase):
    def setUp(self):
        super().setUp()
        self.first = self.letter["open"]
        self.become("granted")

    def total(self, query=""):
        """What the list says with this query: the numbers, and which letters."""
        answer = self.open(f"/my/ebox?{query}")
        self.assertEqual(answer.status_code, 200, query[:80])
        for name in HIDDEN:
            self.assertNotIn(f"/my/ebox/{self.letter[name].id}", answer.text)
        count = answer.text.partition('class="o_ebox_total"')[2].partition("</p>")[0]
        count = count.partition('<span class="o_ebox_asked"')[0]  # what he asked
        return " ".join(count.split()), self.words["open"] in answer.text

    def test_nonsense_changes_nothing(self):
        usual = self.total()
        self.assertTrue(usual[1])
        for query in NONSENSE:
            self.assertEqual(self.total(query), usual, query[:80])
        self.assertEqual(len({self.refused(query) for query in NO_CHOICES}), 1)

    def refused(self, query):
        """What the page says where something is chosen that is not there."""
        answer = self.open(f"/my/ebox?{query}")
        self.assertEqual(answer.status_code, 404, query[:80])
        return answer.text.partition("o_ebox_told")[2].partition("</main")[0]

    def test_a_search_is_no_oracle(self):
        nothing = self.total("q=nowhereatall")
        self.assertFalse(nothing[1])
        keep = self.env["ebox.letter.text"]._store_words
        for name in HIDDEN:
            keep(self.letter[name], [f"inhoud{LETTERS[name]}"])
            letter = self.letter[name]
            for word in (*self.secrets(name), f"inhoud{LETTERS[name]}"):
                for sort in ("newest", "amount"):
                    self.assertEqual(self.total(f"q={word}&sort={sort}"), nothing, word)
            for kind in ("type", "company"):
                field = {"type": "message_type_id"}.get(kind, "company_id")
                number = letter[field].id
                if number != self.first[field].id:
                    ghost = self.refused(f"{kind}={2**31 - 1}")
                    self.assertEqual(self.refused(f"{kind}={number}"), ghost)
        for text in SEARCHES:
            self.assertFalse(self.total(f"q={text}")[1], text[:40])
        self.assertTrue(self.first.exists())

    def test_what_can_be_chosen_names_nothing_hidden(self):
        """The choices of the list, and the board, stay as they were."""
        before = [self.open(path).text for path in ("/my/ebox", "/my/ebox/board")]
        kinds = (
            self.letter["confidential"]
            .message_type_id.sudo()
            .copy({"remote_id": "Zeldzaam", "name": "Zeldzame soort"})
        )
        for name in ("confidential", "personal", "foreign"):
            letter = self.letter[name].sudo()
            letter.message_type_id = kinds
            letter.write({"amount": 77.77, "payment_state": "to_pay"})
        for path, page in zip(("/my/ebox", "/my/ebox/board"), before, strict=True):
            answer = self.open(path)
            self.assertNotIn("Zeldzame", answer.text)
            self.assertNotIn(self.other.name, answer.text)
            self.assertNotIn("77.77", answer.text)
            plain = [self.plain_text(text) for text in (page, answer.text)]
            self.assertEqual(*plain)

    def plain_text(self, page):
        """A page's table, without tokens."""
        body = page.partition("<main")[2].partition("</main")[0]
        head, _start, rest = body.partition('name="csrf_token" value="')
        return head + rest.partition('"')[2]

    def test_no_way_out_to_another_site(self):
        base = f"/my/ebox/{self.first.id}"
        evil = "redirect=//evil.example&url=https://evil.example&next=//evil.example"
        for path in ("/my/ebox", base, "/my/ebox/board", "/my/ebox/page/1"):
            answer = self.open(f"{path}?{evil}")
            self.assertEqual(answer.status_code, 200)
            self.assertNotIn("evil.example", answer.text.partition("<main")[2])
        answer = self.send(f"{base}/message?{evil}", body="Dag")
        self.assertEqual(answer.status_code, 303)
        place = answer.headers["Location"].removeprefix(self.base_url())
        self.assertEqual(place, f"{base}?written=1#messages")
        with mute_logger(*QUIET):
            for end in ("1;x", "+1", "1%20", "0x1"):
                answer = self.open(f"{base}/file/{end}")
                self.assertEqual(answer.status_code, 404, end)
            for end in ("..%2f..%2fetc%2fpasswd", "%2e%2e%2f1"):
                answer = self.open(f"{base}/file/{end}")
                # Odoo's website cannot write its page for such an address
                self.assertIn(answer.status_code, (404, 500), end)
                self.assertTellsNothing(answer)

    @mute_logger(*QUIET)
    def test_a_zip_of_all_holds_what_is_granted_whatever_else_is_sent(self):
        foreign = [self.letter[name].id for name in HIDDEN]
        answer = self.send(
            ZIP,
            scope="all",
            ids=foreign,
            domain="[]",
            order="id",
        )
        self.assertEqual(answer.status_code, 200)
        with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
            names = "\n".join(archive.namelist())
            index = next(n for n in archive.namelist() if n.endswith(".csv"))
            told = names + archive.read(index).decode("utf-8", "replace")
        self.assertIn(self.words["open"], told)
        for name in HIDDEN:
            self.assertNotIn(self.words[name], told)
        for scope in ("ALL", "everything", "1"):
            answer = self.send(ZIP, scope=scope, ids=foreign)
            self.assertEqual(answer.status_code, 404)
        for strange in ({"company": self.other.id}, {"handover": 2**31}):
            answer = self.send(ZIP, scope="all", ids=foreign, **strange)
            self.assertEqual(answer.status_code, 404)

    def test_the_page_of_a_letter_holds_nothing_internal(self):
        self.become("everything")
        letter = self.letter["personal"].sudo()
        reader = self.make_user("reader_of_it", "base.group_user")
        letter.write({"responsible_id": self.clerk.id, "reader_ids": [(4, reader.id)]})
        letter.activity_schedule(
            "mail.mail_activity_data_todo", user_id=self.clerk.id, summary="Opbellen"
        )
        letter.flush_recordset()
        number = letter.attention_number
        self.assertTrue(number)
        parts = number, f"{number[:2]}.{number[2:4]}.{number[4:6]}"
        page = self.open(f"/my/ebox/{letter.id}").text
        self.assertIn(self.words["personal"], page)
        self.assertIn(f"Bericht {self.words['personal']}", page)
        connection = letter.connection_id
        for secret in (
            *parts,
            *(letter.attention_masked, letter.remote_id, "Opbellen"),
            *(f"Intern {self.words['personal']}", reader.name, self.clerk.name),
            *(connection.client_id, json.dumps(letter.raw_json)[:40]),
            *("raw_json", "attention_number", "access_token"),
        ):
            self.assertTrue(secret)
            self.assertNotIn(secret, page)
        self.assertTellsNothing(self.open(f"/my/ebox/{letter.id}"), ["foreign"])


@tagged("post_install", "-at_install", "ebox_portal")
class TestAttackRequests(AttackCase):
    def setUp(self):
        super().setUp()
        self.first = self.letter["open"]
        self.base = f"/my/ebox/{self.first.id}"
        self.become("granted")

    @mute_logger(*QUIET)
    def test_forms_of_other_sites(self):
        messages = len(self.first.sudo().message_ids)
        others = self.sessions["granted"]
        self.become("everything")
        foreign = self.token()
        self.become("granted")
        self.assertEqual(self.session, others)
        for path, data in (
            (ZIP, {"scope": "all"}),
            (ZIP, {"ids": self.first.id}),
            (f"{self.base}/message", {"body": "Dag"}),
        ):
            for token in (None, "", "x", "0" * 40 + "o9999999999", foreign):
                sent = data if token is None else {**data, "csrf_token": token}
                answer = self.url_open(path, data=sent, allow_redirects=False)
                self.assertEqual((path, answer.status_code), (path, 400), token)
                self.assertTellsNothing(answer)
            token = self.token()
            answer = self.url_open(f"{path}?csrf_token={token}", data=data)
            self.assertIn(answer.status_code, (200, 400))
        self.env.invalidate_all()
        written = self.first.sudo().message_ids[: -messages or None]
        self.assertLessEqual(len(written), 1)  # by the token in the address

    @mute_logger(*QUIET)
    def test_methods_that_are_not_meant(self):
        forms, pages = (ZIP, f"{self.base}/message"), ("/my/ebox", self.base)
        pages += ("/my/ebox/board", f"{self.base}/file/{self.first.file_ids.id}")
        for path in forms:
            for method in ("GET", "HEAD", "PUT", "DELETE", "PATCH"):
                answer = self.url_open(path, method=method, allow_redirects=False)
                self.assertEqual((path, answer.status_code), (path, 405), method)
        for path in pages:
            for method in ("PUT", "DELETE", "PATCH"):
                answer = self.url_open(path, method=method, allow_redirects=False)
                self.assertEqual((path, answer.status_code), (path, 405), method)
            answer = self.url_open(path, data={"csrf_token": self.token()})
            self.assertEqual((path, answer.status_code), (path, 405))
        self.assertEqual(self.logged(), [])
        for path in pages:
            answer = self.url_open(path, method="HEAD", allow_redirects=False)
            self.assertEqual(
                (path, answer.status_code, answer.content), (path, 200, b"")
            )

    def test_heads_of_files_and_zips(self):
        file, note = self.first.file_ids, self.notes["open"]
        answers = {
            "shown": self.open(f"{self.base}/file/{file.id}"),
            "saved": self.open(f"{self.base}/file/{file.id}?download=1"),
            "note": self.open(f"{self.base}/attachment/{note.id}"),
            "zip": self.send(ZIP, ids=self.first.id),
        }
        for name, answer in answers.items():
            headers = answer.headers
            self.assertEqual((name, answer.status_code), (name, 200))
            self.assertEqual(headers["X-Content-Type-Options"], "nosniff", name)
            cache = headers["Cache-Control"]
            self.assertIn("private", cache, name)
            self.assertIn("no-store", cache, name)
            kind = "inline" if name == "shown" else "attachment"
            self.assertTrue(headers["Content-Disposition"].startswith(kind), name)
            self.assertNotIn("Access-Control-Allow-Origin", headers)
        self.assertIn("sandbox", answers["note"].headers["Content-Security-Policy"])

    def test_looking_changes_nothing_of_a_letter(self):
        """Nor is it read by a person of the company."""
        names = [
            f.name for f in self.first._fields.values() if f.store and f.column_type
        ]
        before = self.first.sudo().read(names)
        followers = self.first.sudo().message_partner_ids
        for path in (
            *("/my/ebox", self.base, "/my/ebox/board"),
            f"{self.base}/file/{self.first.file_ids.id}",
        ):
            self.assertEqual(self.open(path).status_code, 200)
        self.env.invalidate_all()
        self.assertEqual(self.first.sudo().read(names), before)
        self.assertFalse(self.first.opened_by_id)
        self.assertTrue(self.first.is_unread)
        self.assertEqual(self.first.sudo().message_partner_ids, followers)

    def test_the_log_tells_what_he_did(self):
        self.open(self.base)
        self.open(f"{self.base}/file/{self.first.file_ids.id}")
        self.open(f"{self.base}/file/{self.first.file_ids.id}?download=1")
        self.open(f"{self.base}/attachment/{self.notes['open'].id}")
        self.send(ZIP, ids=self.first.id)
        self.send(f"{self.base}/message", body="Dag")
        actions = (
            "opened",  # which shows the document that was added
            "previewed",  # the one that came
            "downloaded",
            "downloaded",
            "zipped",
            "commented",
        )
        lines = [("granted", action, "open") for action in actions]
        self.assertEqual(self.logged(), lines)

    @mute_logger(*QUIET)
    def test_a_message_is_the_accountant_s_own_words_only(self):
        other = self.people["insider"].partner_id
        text = "<script>x()</script><img src=x onerror=y()>\0" + "z" * 2**20
        answer = self.send(
            f"{self.base}/message",
            body=text,
            author_id=other.id,
            email_from="ceo@example.com",
            message_type="notification",
            subtype_id=self.env.ref("mail.mt_note").id,
            partner_ids=self.people["foreign accountant"].partner_id.id,
            attachment_ids=self.letter["foreign"].file_ids.attachment_id.id,
            is_internal="1",
            res_id=self.letter["foreign"].id,
            model="res.partner",
        )
        self.assertEqual(answer.status_code, 303)
        self.env.invalidate_all()
        written = self.env["mail.message"].search([], order="id desc", limit=1)
        self.assertEqual((written.model, written.res_id), self.place(self.first))
        self.assertEqual(written.author_id, self.people["granted"].partner_id)
        self.assertNotIn("ceo@example.com", written.email_from or "")
        self.assertEqual(written.subtype_id, self.env.ref("mail.mt_comment"))
        self.assertFalse(written.attachment_ids or written.is_internal)
        strangers = self.people["foreign accountant"].partner_id | other
        self.assertFalse(written.partner_ids & strangers - other)
        self.assertLess(len(written.body), 6000)
        self.assertIn("&lt;script&gt;x()", written.body)
        page = self.open(self.base).text
        self.assertNotIn("<script>x()", page)
        self.assertNotIn("<img src=x", page)
        self.assertIn("&lt;script&gt;x()", page)

    def place(self, letter):
        """The model and the id of a letter, as a message has them."""
        return letter._name, letter.id

    def test_messages_of_nothing(self):
        messages = self.first.sudo().message_ids
        for body in ("", " \n\t", "\0"):
            answer = self.send(f"{self.base}/message", body=body)
            self.assertEqual(answer.status_code, 303)
        self.env.invalidate_all()
        self.assertEqual(self.first.sudo().message_ids, messages)

    @mute_logger(*QUIET)
    def test_more_zips_than_allowed(self):
        self.patch(download_limit, "MOST", 2)
        wanted = [self.send(ZIP, ids=self.first.id) for _time in range(4)]
        codes = [answer.status_code for answer in wanted]
        self.assertEqual(codes, [200, 200, 429, 429])
        for answer in wanted[2:]:
            self.assertTrue(0 < int(answer.headers["Retry-After"]) <= 3601)
        self.assertEqual(len([a for _l, a, _d in self.logged() if a == "zipped"]), 2)
        answer = self.send(ZIP, ids=self.letter["foreign"].id)
        self.assertEqual(answer.status_code, 404)  # what is refused tells no more
        self.become("everything")
        self.assertEqual(self.send(ZIP, ids=self.first.id).status_code, 200)
